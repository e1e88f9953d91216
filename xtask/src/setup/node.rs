//! Packages of package-lock.json: `npm ci` when what is installed is not what the lock file names.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};
use serde_json::{Map, Value};

use super::install;
use crate::process;
use crate::workspace::Workspace;

/// The oldest Node that the scripts are written for.
const OLDEST_NODE: u32 = 20;

/// # Errors
/// Node is missing or too old, or the packages cannot be had.
pub fn ensure(workspace: &Workspace) -> Result<()> {
    let version = process::printed(workspace.command("node").arg("--version")).unwrap_or_default();
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|v| v.parse::<u32>().ok());
    match major {
        None => bail!("Node is missing: install Node {OLDEST_NODE} or later (https://nodejs.org)"),
        Some(found) if found < OLDEST_NODE => bail!("Node {found} is too old: install Node {OLDEST_NODE} or later"),
        Some(_) => {}
    }
    if is_installed(&workspace.root) {
        return Ok(());
    }
    install(
        workspace,
        "npm packages of package-lock.json",
        "wasm-opt, the browser driver of the tests, web-ext and the test portal's components; none is part of the extension",
        "npm ci",
        workspace.command("npm").args(["ci", "--no-audit", "--no-fund"]),
    )
}

/// npm leaves a record of what it installed; it must agree with the lock file. Packages for other systems are not there.
fn is_installed(root: &Path) -> bool {
    let (Some(wanted), Some(found)) =
        (packages(&root.join("package-lock.json")), packages(&root.join("node_modules/.package-lock.json")))
    else {
        return false;
    };
    wanted.iter().filter(|(path, _)| !path.is_empty()).all(|(path, package)| match found.get(path) {
        Some(installed) => installed["version"] == package["version"],
        None => package["optional"] == true || package["devOptional"] == true || package["peer"] == true,
    })
}

fn packages(lock: &Path) -> Option<Map<String, Value>> {
    let lock: Value = serde_json::from_slice(&fs::read(lock).ok()?).ok()?;
    lock["packages"].as_object().cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_installed_is_compared_with_the_lock_file() {
        let root = std::env::temp_dir().join(format!("touchstone-node-{}", std::process::id()));
        fs::create_dir_all(root.join("node_modules")).unwrap();
        let lock = r#"{"packages": {"": {}, "node_modules/a": {"version": "1.0.0"}, "node_modules/b": {"version": "2.0.0", "optional": true}}}"#;
        fs::write(root.join("package-lock.json"), lock).unwrap();
        assert!(!is_installed(&root), "nothing is installed");
        let found = root.join("node_modules/.package-lock.json");
        fs::write(&found, r#"{"packages": {"node_modules/a": {"version": "0.9.0"}}}"#).unwrap();
        assert!(!is_installed(&root), "another version is installed");
        fs::write(&found, r#"{"packages": {"node_modules/a": {"version": "1.0.0"}}}"#).unwrap();
        assert!(is_installed(&root), "only a package for other systems is not there");
        fs::remove_dir_all(&root).unwrap();
    }
}
