//! What runs in a browser is a Node script in tests/; here it gets the programs and folders that it needs.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::setup::VALIDATORS;
use crate::workspace::{Workspace, chromium, firefox};

/// A Node script with the environment that all of them share: `CHROMIUM`, `FIREFOX`, `PYTHON`, the command line
/// `TOUCHSTONE` and the folder `DIST`.
pub fn node(workspace: &Workspace) -> Command {
    let mut command = workspace.command("node");
    for (name, program) in [("CHROMIUM", chromium()), ("FIREFOX", firefox())] {
        if let Some(program) = program {
            command.env(name, program);
        }
    }
    command
        .env("TOUCHSTONE", workspace.touchstone())
        .env("PYTHON", VALIDATORS.python(workspace))
        .env("DIST", workspace.dist());
    command
}

/// `touchstone`, built as the tests use it. All packages are named so that what `cargo test` has built is used again.
///
/// # Errors
/// It does not compile.
pub fn build_touchstone(workspace: &Workspace) -> Result<()> {
    let arguments = ["build", "--workspace", "--bin", "touchstone", "--locked"];
    process::must(workspace, "touchstone", &mut workspace.cargo(&arguments)).map(|_| ())
}

/// The main job as a person sees it, or walked without a window.
///
/// # Errors
/// The walk did not come to its end.
pub fn demo(workspace: &Workspace, headless: bool) -> Result<()> {
    build_touchstone(workspace)?;
    let mut command = node(workspace);
    command.arg("tests/demo/walk.mjs").arg("--out").arg(workspace.dist().join("demo"));
    if headless {
        command.arg("--headless");
    }
    show(&mut command)
}

/// Which saved pages are opened, and with which brands.
pub struct Choice {
    /// Only pages whose name contains this.
    pub only: Option<String>,
    /// Brand profiles.
    pub brands: Vec<PathBuf>,
    /// Also with a profile made of the words of the pages.
    pub exercise: bool,
}

/// Opens the saved pages of a folder.
///
/// # Errors
/// The folder has no INDEX.tsv, or the extension made an error on a page.
pub fn pages(workspace: &Workspace, dir: &Path, choice: &Choice, json: Option<&Path>) -> Result<()> {
    let mut command = node(workspace);
    command.arg("tests/pages-run/run.mjs").arg(saved(workspace, dir)?);
    for brand in &choice.brands {
        command.arg("--brand").arg(workspace.root.join(brand));
    }
    if choice.exercise {
        command.arg("--exercise");
    }
    if let Some(out) = json {
        command.arg("--json").arg(absolute(out)?);
    }
    if let Some(only) = &choice.only {
        command.arg("--only").arg(only);
    }
    show(&mut command)
}

/// What an idle tab costs in memory, as a table.
///
/// # Errors
/// The browser cannot be measured.
pub fn memory(workspace: &Workspace) -> Result<String> {
    let mut command = node(workspace);
    Ok(process::must(workspace, "memory of idle tabs", command.arg("tests/memory/run.mjs"))?.output)
}

/// What reading and painting costs a page's main thread, as a table.
///
/// # Errors
/// The browser cannot be measured.
pub fn reading(workspace: &Workspace) -> Result<String> {
    let mut command = node(workspace);
    Ok(process::must(workspace, "reading of pages", command.arg("tests/bench/reading.mjs"))?.output)
}

/// Listings a second of a module of the screening benchmark, as a line.
///
/// # Errors
/// The browser cannot be measured.
pub fn screening(workspace: &Workspace, module: &Path, knowledge: &Path, name: &str) -> Result<String> {
    let mut command = node(workspace);
    command.arg("tests/bench/screening.mjs").args([module, knowledge]).arg(name);
    Ok(process::must(workspace, "screening in the browser", &mut command)?.output)
}

/// How long a person waits for a sealed package, as a table.
///
/// # Errors
/// The browser cannot be measured.
pub fn capturing(workspace: &Workspace) -> Result<String> {
    let mut command = node(workspace);
    Ok(process::must(workspace, "capture of a page", command.arg("tests/bench/capture.mjs"))?.output)
}

/// Time and memory of a picture of a whole page, as a table.
///
/// # Errors
/// The browser cannot be measured.
pub fn shooting(workspace: &Workspace) -> Result<String> {
    let mut command = node(workspace);
    Ok(process::must(workspace, "picture of a whole page", command.arg("tests/bench/whole.mjs"))?.output)
}

/// What a person waits for in the workspace over each of these casebooks, as a table.
///
/// # Errors
/// The browser cannot be measured.
pub fn grown(workspace: &Workspace, files: &[PathBuf]) -> Result<String> {
    let mut command = node(workspace);
    Ok(process::must(workspace, "the workspace", command.arg("tests/bench/workspace.mjs").args(files))?.output)
}

/// Captures one page, on wish with a picture of the whole of it.
///
/// # Errors
/// Nothing was sealed.
pub fn capture(workspace: &Workspace, url: &str, out: &Path, html: Option<&Path>, full_page: bool) -> Result<()> {
    let mut command = node(workspace);
    command.args(["tests/single/capture.mjs", "--url", url, "--out"]).arg(absolute(out)?);
    if let Some(html) = html {
        command.arg("--html").arg(absolute(html)?);
    }
    if full_page {
        command.arg("--full-page");
    }
    show(&mut command)
}

/// Captures the saved pages of a folder and has programs that are not ours judge the packages.
///
/// # Errors
/// The folder has no INDEX.tsv, or one of the packages was not accepted by all.
pub fn judge(workspace: &Workspace, dir: &Path, only: Option<&str>, out: Option<&Path>) -> Result<()> {
    let mut command = node(workspace);
    command.arg("tests/foreign/saved.mjs").arg(saved(workspace, dir)?);
    if let Some(only) = only {
        command.args(["--only", only]);
    }
    if let Some(out) = out {
        command.arg("--out").arg(absolute(out)?);
    }
    show(&mut command)
}

/// A folder of saved pages.
fn saved(workspace: &Workspace, dir: &Path) -> Result<PathBuf> {
    let dir = workspace.root.join(dir);
    if !dir.join("INDEX.tsv").is_file() {
        bail!("{} has no INDEX.tsv: name a folder of saved pages", dir.display());
    }
    Ok(dir)
}

/// Fills one form.
///
/// # Errors
/// The form could not be opened, or the notice gives no plan.
pub fn fill(workspace: &Workspace, url: &str, notice: &Path, form: &str, report: &Path) -> Result<()> {
    let mut command = node(workspace);
    command
        .args(["tests/single/fill.mjs", "--url", url, "--form", form, "--notice"])
        .arg(absolute(notice)?)
        .arg("--report")
        .arg(absolute(report)?);
    show(&mut command)
}

/// A path that a person gave, relative to where they stand.
fn absolute(path: &Path) -> Result<PathBuf> {
    std::path::absolute(path).with_context(|| format!("{}", path.display()))
}

/// Runs a script whose own words are for the person.
fn show(command: &mut Command) -> Result<()> {
    let status = command.status().context("node cannot be started")?;
    if !status.success() {
        bail!("the script ended with {status}");
    }
    Ok(())
}
