//! The extension as people install it: dist/chrome, dist/firefox and their zips.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::manifest::{self, Browser};
use crate::workspace::Workspace;
use crate::{archive, bundle, process, wasm};

/// Where the zip of a browser's variant lies.
pub fn zip(workspace: &Workspace, browser: Browser) -> PathBuf {
    workspace.dist().join(format!("touchstone-{}.zip", browser.name()))
}

/// Builds everything.
///
/// # Errors
/// A module does not build, or a file cannot be written.
pub fn build(workspace: &Workspace) -> Result<()> {
    println!("building the extension");
    wasm::build(workspace)?;
    let knowledge = process::example(workspace, "knowledge", "knowledge of the extension")?;
    fs::write(workspace.root.join("extension/pkg/knowledge.json"), knowledge).context("writing knowledge.json")?;
    let barriers = process::example(workspace, "barriers", "what batches stop at")?;
    fs::write(workspace.root.join("extension/pkg/barriers.json"), barriers).context("writing barriers.json")?;
    let source = manifest::source(workspace)?;
    for browser in Browser::ALL {
        let folder = workspace.dist().join(browser.name());
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("clearing {}", folder.display()))?;
        }
        copy(&workspace.root.join("extension"), &folder)?;
        bundle::pages(workspace, &folder)?;
        let text = serde_json::to_string_pretty(&manifest::variant(&source, browser))?;
        fs::write(folder.join("manifest.json"), text + "\n")?;
        let zip = zip(workspace, browser);
        let bytes = archive::write(&folder, &zip)?;
        println!("  {}: {} kB", workspace.shown(&zip), bytes / 1000);
    }
    Ok(())
}

/// Copies what belongs into the extension: everything but type declarations, which only the developer's checks read,
/// and the comments of content scripts, which every page of a marketplace would parse again.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in archive::files(from)? {
        let inside = file.strip_prefix(from)?;
        let name = inside.to_string_lossy();
        if name.ends_with(".d.ts") || name.ends_with(".md") {
            continue;
        }
        let target = to.join(inside);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        if inside.starts_with("content") {
            let script = fs::read_to_string(&file).with_context(|| format!("reading {}", file.display()))?;
            fs::write(&target, without_comments(&script)).with_context(|| format!("writing {}", target.display()))?;
        } else {
            fs::copy(&file, &target).with_context(|| format!("copying {}", file.display()))?;
        }
    }
    Ok(())
}

/// A script without the comments that have lines of their own.
fn without_comments(script: &str) -> String {
    let mut kept = String::new();
    let mut inside = false;
    for line in script.lines() {
        let text = line.trim();
        if inside || text.starts_with("/*") {
            inside = !text.ends_with("*/");
        } else if !text.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_comments_with_lines_of_their_own_are_left_out() {
        let script = "// a\n/** b\n * c\n */\nlet a = 1; // d\n  /** e */\n  f(\"//\");\n";
        assert_eq!(without_comments(script), "let a = 1; // d\n  f(\"//\");\n");
    }
}
