//! The extension as people install it: dist/chrome, dist/firefox and their zips.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::manifest::{self, Browser};
use crate::workspace::Workspace;
use crate::{archive, process, wasm};

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
    for (name, krate) in wasm::MODULES {
        wasm::build(workspace, name, krate)?;
    }
    let knowledge = process::example(workspace, "knowledge", "knowledge of the extension")?;
    fs::write(workspace.root.join("extension/pkg/knowledge.json"), knowledge).context("writing knowledge.json")?;
    let source = manifest::source(workspace)?;
    for browser in Browser::ALL {
        let folder = workspace.dist().join(browser.name());
        if folder.exists() {
            fs::remove_dir_all(&folder).with_context(|| format!("clearing {}", folder.display()))?;
        }
        copy(&workspace.root.join("extension"), &folder)?;
        let text = serde_json::to_string_pretty(&manifest::variant(&source, browser))?;
        fs::write(folder.join("manifest.json"), text + "\n")?;
        let zip = zip(workspace, browser);
        let bytes = archive::write(&folder, &zip)?;
        println!("  {}: {} kB", workspace.shown(&zip), bytes / 1000);
    }
    Ok(())
}

/// Copies what belongs into the extension: everything but type declarations, which only the developer's checks read.
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
        fs::copy(&file, &target).with_context(|| format!("copying {}", file.display()))?;
    }
    Ok(())
}
