//! Foreign validators of evidence packages, in a Python environment of their own below target/.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use super::install;
use crate::workspace::Workspace;

/// Where the environment lies.
pub fn folder(workspace: &Workspace) -> PathBuf {
    workspace.target.join("py")
}

/// # Errors
/// The environment cannot be made, or a package cannot be had.
pub fn ensure(workspace: &Workspace) -> Result<()> {
    let requirements = workspace.root.join("tools/requirements.txt");
    let Ok(wanted) = fs::read(&requirements) else { return Ok(()) };
    let stamp = folder(workspace).join("requirements.txt");
    if fs::read(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    install(
        workspace,
        "Python environment",
        "a place of its own for the foreign validators",
        "python3 -m venv target/py",
        workspace.command("python3").args(["-m", "venv", "--clear"]).arg(folder(workspace)),
    )?;
    install(
        workspace,
        "Python packages of tools/requirements.txt",
        "validators that are not ours check the evidence packages",
        "target/py/bin/pip install -r tools/requirements.txt",
        workspace
            .command(&folder(workspace).join("bin/python").display().to_string())
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
            .arg(&requirements),
    )?;
    fs::write(stamp, wanted)?;
    Ok(())
}
