//! The steps of `cargo xtask test`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::Count;
use crate::manifest::Browser;
use crate::process::{self, Outcome};
use crate::setup::{self, Need};
use crate::workspace::Workspace;
use crate::{archive, browser, dist, size, types};

/// A step. What it says when it fails is shown under its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// rustfmt.
    Format,
    /// clippy, natively.
    Clippy,
    /// clippy for the browser.
    ClippyWasm,
    /// rustdoc.
    Documentation,
    /// Unit and integration tests.
    Unit,
    /// Rules and forms, by the command line's own linters.
    Knowledge,
    /// Committed declarations of the wire types.
    Types,
    /// The extension is built.
    Dist,
    /// Size budgets.
    Size,
    /// Types of the extension's JavaScript.
    Javascript,
    /// What Firefox's add-on site would say.
    WebExt,
    /// A folder of tests/ with Node tests.
    Node(String),
}

/// A test of Node that hangs is ended after this, in milliseconds.
const NODE_TIMEOUT: &str = "--test-timeout=900000";

/// The tests that read what is written in pictures.
const READING: &str = "capture";

/// Checks, and the words to be shown when one failed.
type Report = Result<(Count, String)>;

impl Step {
    /// All steps in their order.
    ///
    /// # Errors
    /// The folder of tests cannot be read.
    pub fn all(workspace: &Workspace) -> Result<Vec<Self>> {
        // The build of the extension comes first: it is long, and link-time optimisation leaves one core to the others.
        let mut steps = vec![
            Self::Dist,
            Self::Format,
            Self::Unit,
            Self::Knowledge,
            Self::Types,
            Self::Clippy,
            Self::Documentation,
            Self::ClippyWasm,
            Self::Size,
            Self::Javascript,
            Self::WebExt,
        ];
        let mut groups: Vec<String> = Vec::new();
        for entry in fs::read_dir(workspace.root.join("tests")).into_iter().flatten() {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name != "node_modules" && entry.path().is_dir() && !node_tests(&entry.path())?.is_empty() {
                groups.push(name);
            }
        }
        groups.sort();
        steps.extend(groups.into_iter().map(Self::Node));
        Ok(steps)
    }

    /// Its name on the command line.
    pub fn name(&self) -> &str {
        match self {
            Self::Format => "fmt",
            Self::Clippy => "clippy",
            Self::ClippyWasm => "clippy-wasm",
            Self::Documentation => "doc",
            Self::Unit => "unit",
            Self::Knowledge => "knowledge",
            Self::Types => "types",
            Self::Dist => "dist",
            Self::Size => "size",
            Self::Javascript => "javascript",
            Self::WebExt => "web-ext",
            Self::Node(folder) => folder,
        }
    }

    /// What it checks, for people.
    pub fn what(&self) -> String {
        match self {
            Self::Format => "rustfmt has nothing to change".into(),
            Self::Clippy => "clippy finds nothing in native code".into(),
            Self::ClippyWasm => "clippy finds nothing in what runs in the browser".into(),
            Self::Documentation => "rustdoc finds nothing".into(),
            Self::Unit => "unit and integration tests, native".into(),
            Self::Knowledge => "rules and forms pass their own linters".into(),
            Self::Types => "extension/types/wire.d.ts is what the wire types say".into(),
            Self::Dist => "the extension is built for Chrome and Firefox".into(),
            Self::Size => "size budgets".into(),
            Self::Javascript => "tsc finds nothing in the extension's JavaScript".into(),
            Self::WebExt => "web-ext lint finds no error in the Firefox build".into(),
            Self::Node(folder) => format!("tests in tests/{folder}"),
        }
    }

    /// Whether it cannot run without what `earlier` makes.
    pub fn needs(&self, earlier: &Self) -> bool {
        let built = matches!(self, Self::Size | Self::Javascript | Self::WebExt | Self::Node(_));
        built && *earlier == Self::Dist
    }

    /// Whether it runs only after `other` has ended, however that ended: it uses what `other` compiles, and would
    /// otherwise compile it beside it or have it replaced under its hands.
    pub fn waits_for(&self, other: &Self) -> bool {
        let compiles = match self {
            Self::Knowledge => *other == Self::Unit,
            Self::Node(_) => *other == Self::Knowledge,
            _ => false,
        };
        compiles || self.needs(other)
    }

    /// Runs it.
    ///
    /// # Errors
    /// A program cannot be started.
    pub fn run(&self, workspace: &Workspace) -> Report {
        match self {
            Self::Format => self.whole(workspace, &mut workspace.cargo(&["fmt", "--all", "--check"])),
            Self::Clippy => self.whole(
                workspace,
                &mut workspace.cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]),
            ),
            Self::ClippyWasm => {
                // One after the other: named together they would share their features, and the desk must compile
                // without those of the back room.
                let check = |package| {
                    let target = ["clippy", "--target", "wasm32-unknown-unknown", "--locked", "-p", package];
                    self.whole(workspace, workspace.cargo(&target).args(["--", "-D", "warnings"]))
                };
                let mut report = (Count::default(), String::new());
                for package in
                    ["touchstone-desk", "touchstone-backroom", "touchstone-image", "touchstone-backup", "touchstone-ui"]
                {
                    let (count, words) = check(package)?;
                    report = (report.0.and(count), report.1 + &words);
                }
                Ok(report)
            }
            Self::Documentation => {
                let mut doc = workspace.cargo(&["doc", "--workspace", "--no-deps", "--locked"]);
                self.whole(workspace, doc.env("RUSTDOCFLAGS", "-D warnings"))
            }
            Self::Unit => {
                let mut test = workspace.cargo(&["test", "--workspace", "--no-fail-fast", "--locked"]);
                let outcome = process::run(workspace, self.name(), &mut test)?;
                Ok((Count::of_cargo(&outcome), outcome.excerpt(workspace)))
            }
            Self::Knowledge => self.knowledge(workspace),
            Self::Types => Ok(types::run(workspace, true).map(|()| (Count::one(true), String::new()))?),
            Self::Dist => Ok(dist::build(workspace).map(|()| (Count::one(true), String::new()))?),
            Self::Size => {
                let (passed, failed) = size::check(workspace)?.counts();
                Ok((Count { passed, failed }, String::new()))
            }
            Self::Javascript => self.whole(
                workspace,
                workspace.node_program("typescript/bin/tsc").args(["--project", "tsconfig.json", "--noEmit"]),
            ),
            Self::WebExt => {
                let mut lint = workspace.node_program("web-ext/bin/web-ext.js");
                lint.args(["lint", "--no-config-discovery", "--source-dir"]);
                self.whole(workspace, lint.arg(workspace.dist().join(Browser::Firefox.name())))
            }
            Self::Node(folder) => {
                let outcome = node(workspace, folder)?;
                Ok((Count::of_node(&outcome), outcome.excerpt(workspace)))
            }
        }
    }

    /// A program that is one check as a whole.
    fn whole(&self, workspace: &Workspace, command: &mut Command) -> Report {
        let outcome = process::run(workspace, self.name(), command)?;
        Ok((Count::one(outcome.passed), outcome.excerpt(workspace)))
    }

    /// The linters that the command line offers, each one check.
    fn knowledge(&self, workspace: &Workspace) -> Report {
        browser::build_touchstone(workspace)?;
        let program = workspace.touchstone().display().to_string();
        let mut count = Count::default();
        let mut words = String::new();
        for arguments in [["rules", "lint"], ["rules", "test"], ["forms", "lint"]] {
            let name = format!("touchstone {}", arguments.join(" "));
            let outcome = process::run(workspace, &name, workspace.command(&program).args(arguments))?;
            count = count.and(Count::one(outcome.passed));
            if !outcome.passed {
                words.push_str(&format!("    {name}:\n{}", outcome.excerpt(workspace)));
            }
        }
        Ok((count, words))
    }
}

/// Runs the Node tests of a folder of tests/, one file after the other: each opens a browser of its own.
///
/// # Errors
/// Node cannot be started.
pub fn node(workspace: &Workspace, folder: &str) -> Result<Outcome> {
    node_files(workspace, folder, &node_tests(&folder_of(workspace, folder))?, None)
}

/// Runs with their full numbers those tests of a folder of tests/ that have a long form: that name the variable of it,
/// or a module of their folder that does. `None` where no test of the folder has one.
///
/// # Errors
/// Node cannot be started, or the folder cannot be read.
pub fn node_long(workspace: &Workspace, folder: &str, variable: (&str, &str)) -> Result<Option<Outcome>> {
    let path = folder_of(workspace, folder);
    let mut named = vec![variable.0.to_owned()];
    for file in archive::files(&path)? {
        let module = file.extension().is_some_and(|extension| extension == "mjs") && !is_test(&file);
        if module && fs::read_to_string(&file)?.contains(variable.0) {
            named.extend(file.file_name().map(|name| format!("/{}\"", name.display())));
        }
    }
    let mut long = Vec::new();
    for file in node_tests(&path)? {
        let text = fs::read_to_string(&file)?;
        if named.iter().any(|name| text.contains(name)) {
            long.push(file);
        }
    }
    if long.is_empty() { Ok(None) } else { node_files(workspace, folder, &long, Some(variable)).map(Some) }
}

fn node_files(
    workspace: &Workspace,
    folder: &str,
    files: &[PathBuf],
    variable: Option<(&str, &str)>,
) -> Result<Outcome> {
    if !workspace.touchstone().exists() {
        browser::build_touchstone(workspace)?;
    }
    if folder == READING {
        setup::ensure(workspace, &[Need::Reading])?;
    }
    let mut command = browser::node(workspace);
    command.args(["--test", "--test-concurrency=1", "--test-reporter=spec", NODE_TIMEOUT]).args(files);
    command.envs(variable);
    process::run(workspace, folder, &mut command)
}

fn folder_of(workspace: &Workspace, folder: &str) -> PathBuf {
    workspace.root.join("tests").join(folder)
}

fn is_test(file: &Path) -> bool {
    file.to_string_lossy().ends_with(".test.mjs")
}

fn node_tests(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = archive::files(folder).context("tests")?;
    files.retain(|file| is_test(file));
    Ok(files)
}
