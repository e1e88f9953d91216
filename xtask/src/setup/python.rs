//! Programs in Python, each set in an environment of its own below target/: foreign validators of evidence packages, and
//! the peers of a benchmark.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::install;
use crate::workspace::Workspace;

/// An environment: what it is for and where it lies.
pub struct Environment {
    folder: &'static str,
    /// File of the packages with their versions.
    requirements: &'static str,
    why: &'static str,
}

/// Validators of evidence packages that are not ours.
pub const VALIDATORS: Environment = Environment {
    folder: "py",
    requirements: "tools/requirements.txt",
    why: "validators that are not ours check the evidence packages",
};

/// Engines beside which screening is measured.
pub const PEERS: Environment = Environment {
    folder: "py-peers",
    requirements: "tools/peers.txt",
    why: "engines beside which screening is measured",
};

impl Environment {
    /// Its interpreter.
    pub fn python(&self, workspace: &Workspace) -> PathBuf {
        workspace.target.join(self.folder).join("bin/python")
    }

    /// # Errors
    /// The environment cannot be made, or a package cannot be had.
    pub fn ensure(&self, workspace: &Workspace) -> Result<()> {
        let requirements = workspace.root.join(self.requirements);
        let wanted = fs::read(&requirements).with_context(|| format!("reading {}", self.requirements))?;
        let folder = workspace.target.join(self.folder);
        let stamp = folder.join("requirements.txt");
        if fs::read(&stamp).is_ok_and(|found| found == wanted) {
            return Ok(());
        }
        install(
            workspace,
            "Python environment",
            self.why,
            &format!("python3 -m venv target/{}", self.folder),
            workspace.command("python3").args(["-m", "venv", "--clear"]).arg(&folder),
        )?;
        install(
            workspace,
            &format!("Python packages of {}", self.requirements),
            self.why,
            &format!("target/{}/bin/pip install -r {}", self.folder, self.requirements),
            workspace
                .command(&self.python(workspace).display().to_string())
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
                .arg(&requirements),
        )?;
        fs::write(stamp, wanted)?;
        Ok(())
    }
}
