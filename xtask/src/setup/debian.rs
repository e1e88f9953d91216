//! Debian packages. Each is looked for by what it brings, so that another source of the same program is as good.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};

use super::{Need, install};
use crate::process;
use crate::workspace::{Workspace, chromium, firefox, which};

struct Package {
    name: &'static str,
    why: &'static str,
    need: Need,
    present: fn() -> bool,
}

const PACKAGES: [Package; 9] = [
    Package {
        name: "clang",
        why: "compiles SQLite to WebAssembly",
        need: Need::Wasm,
        present: || which(&["clang"]).is_some(),
    },
    Package {
        name: "chromium",
        why: "the browser of the demo and of the end-to-end tests",
        need: Need::Chromium,
        present: || chromium().is_some(),
    },
    Package {
        name: "fonts-noto-cjk",
        why: "Chinese in screenshots would be boxes without it",
        need: Need::Chromium,
        present: has_chinese_font,
    },
    Package {
        name: "firefox-esr",
        why: "the smoke test of the Firefox build",
        need: Need::Tests,
        present: || firefox().is_some(),
    },
    Package {
        name: "xvfb",
        why: "a screen for the test of the real side panel",
        need: Need::Tests,
        present: || which(&["Xvfb"]).is_some(),
    },
    Package { name: "xauth", why: "xvfb-run asks for it", need: Need::Tests, present: || which(&["xauth"]).is_some() },
    Package {
        name: "python3-venv",
        why: "foreign validators of evidence packages (wacz, warcio) run in a place of their own",
        need: Need::Foreign,
        present: || process::printed(Command::new("python3").args(["-c", "import venv, ensurepip"])).is_some(),
    },
    Package {
        name: "tesseract-ocr",
        why: "reads the pictures of captures, to find what should have been covered",
        need: Need::Reading,
        present: || which(&["tesseract"]).is_some(),
    },
    Package {
        name: "tesseract-ocr-chi-sim",
        why: "reads Chinese in them",
        need: Need::Reading,
        present: || {
            let languages = process::printed(Command::new("tesseract").arg("--list-langs"));
            languages.is_some_and(|list| list.lines().any(|language| language == "chi_sim"))
        },
    },
];

/// Installs the packages that are missing, in one go.
///
/// # Errors
/// There is no apt-get, no right to use it, or it fails.
pub fn ensure(workspace: &Workspace, needs: &[Need]) -> Result<()> {
    let missing: Vec<&Package> = PACKAGES.iter().filter(|p| needs.contains(&p.need) && !(p.present)()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names: Vec<&str> = missing.iter().map(|p| p.name).collect();
    let by_hand = format!("apt-get install {}", names.join(" "));
    if which(&["apt-get"]).is_none() {
        bail!("missing: {}; this system has no apt-get, so please install them its own way", names.join(", "));
    }
    let root = process::printed(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if !root && which(&["sudo"]).is_none() {
        bail!("missing: {}; installing takes root or sudo. By hand: {by_hand}", names.join(", "));
    }
    let apt = |arguments: &[&str]| {
        let mut command = workspace.command(if root { "env" } else { "sudo" });
        if !root {
            command.arg("env");
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]).args(arguments);
        command
    };
    install(workspace, "package lists", "apt-get must know what there is", "apt-get update", &mut apt(&["update"]))?;
    for package in &missing {
        println!("installing {}: {}", package.name, package.why);
    }
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(&names);
    install(workspace, &names.join(", "), "Debian packages, in one go", &by_hand, &mut apt(&arguments))
}

fn has_chinese_font() -> bool {
    if let Some(list) = process::printed(Command::new("fc-list").arg(":lang=zh-cn")) {
        return !list.trim().is_empty();
    }
    let folder = Path::new("/usr/share/fonts/opentype/noto");
    fs::read_dir(folder).is_ok_and(|files| files.flatten().any(|f| f.file_name().to_string_lossy().contains("CJK")))
}
