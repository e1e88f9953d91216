//! Where things are, and which programs are used.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// The checkout and its build folder.
pub struct Workspace {
    /// Root of the repository.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
}

impl Workspace {
    /// The workspace of the running command.
    ///
    /// # Errors
    /// The program was not started by `cargo xtask`.
    pub fn find() -> Result<Self> {
        let xtask = env::var_os("CARGO_MANIFEST_DIR").context("start me as `cargo xtask`")?;
        let root = Path::new(&xtask).parent().context("xtask lies in the repository")?.to_path_buf();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |dir| root.join(dir));
        Ok(Self { root, target })
    }

    /// Folder of the assembled extension and the demo.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A program from an npm package, named relative to `node_modules`, run by Node.
    pub fn node_program(&self, path: &str) -> Command {
        let mut command = self.command("node");
        command.arg(self.root.join("node_modules").join(path));
        command
    }

    /// A program, started at the root.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// Cargo with its arguments, started at the root.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = self.command("cargo");
        command.args(arguments).env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// The version of the workspace, written once in Cargo.toml.
    pub const fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// A path as people know it: relative to the root where it lies below it.
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// The command line of the debug build, as the end-to-end tests use it.
    pub fn touchstone(&self) -> PathBuf {
        self.target.join("debug/touchstone")
    }
}

/// The first of these programs that is on the PATH.
pub fn which(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| env::split_paths(&path).map(|dir| dir.join(name)).find(|file| file.is_file()))
}

/// Chromium by any of its names.
pub fn chromium() -> Option<PathBuf> {
    env::var_os("CHROMIUM").map(PathBuf::from).or_else(|| which(&["chromium", "chromium-browser", "google-chrome"]))
}

/// Firefox by any of its names.
pub fn firefox() -> Option<PathBuf> {
    env::var_os("FIREFOX").map(PathBuf::from).or_else(|| which(&["firefox-esr", "firefox"]))
}
