//! Budgets in bytes. More is an error, since every person who installs it and every tab that opens pays for it.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::dist;
use crate::manifest::Browser;
use crate::workspace::Workspace;

/// The desk: engine and SQLite, after wasm-opt. The aim is 1.6 MB (docs/adr/0009-the-size-of-the-desk.md says what stands
/// in the way); until it is reached this keeps the module from growing.
const DESK: u64 = 2_259_000;
/// What is run in every page of a marketplace.
const CONTENT_SCRIPTS: u64 = 40_000;

/// One figure.
pub struct Measure {
    /// What was measured.
    pub name: &'static str,
    /// Bytes found.
    pub bytes: u64,
    /// Bytes allowed; `None` where it is recorded only.
    pub budget: Option<u64>,
}

impl Measure {
    fn fits(&self) -> bool {
        self.budget.is_none_or(|budget| self.bytes <= budget)
    }
}

/// All figures.
pub struct Measures(pub Vec<Measure>);

impl Measures {
    /// How many fit their budget, and how many do not.
    pub fn counts(&self) -> (usize, usize) {
        let passed = self.0.iter().filter(|m| m.budget.is_some() && m.fits()).count();
        (passed, self.0.iter().filter(|m| !m.fits()).count())
    }

    /// Failure when any is over its budget.
    pub fn exit_code(&self) -> ExitCode {
        if self.counts().1 == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Measures what `dist` made and prints each figure with its budget.
///
/// # Errors
/// There is no dist/.
pub fn check(workspace: &Workspace) -> Result<Measures> {
    let measures = measure(workspace)?;
    for measure in &measures.0 {
        let verdict = if measure.fits() { "ok" } else { "over" };
        match measure.budget {
            Some(budget) => println!("  {verdict}: {}: {} of {budget} bytes", measure.name, measure.bytes),
            None => println!("  {}: {} bytes", measure.name, measure.bytes),
        }
    }
    Ok(measures)
}

/// The figures without a word.
///
/// # Errors
/// There is no dist/.
pub fn measure(workspace: &Workspace) -> Result<Measures> {
    let folder = workspace.dist().join(Browser::Chrome.name());
    let manifest: Value = serde_json::from_slice(
        &fs::read(folder.join("manifest.json")).context("dist/chrome is missing: run `cargo xtask dist` first")?,
    )?;
    let scripts = manifest["content_scripts"].as_array().into_iter().flatten();
    let mut content = 0;
    for file in scripts.flat_map(|script| script["js"].as_array().into_iter().flatten()).filter_map(Value::as_str) {
        content += size(&folder.join(file))?;
    }
    Ok(Measures(vec![
        Measure { name: "desk module", bytes: size(&folder.join("pkg/desk/desk_bg.wasm"))?, budget: Some(DESK) },
        Measure { name: "back room module", bytes: size(&folder.join("pkg/backroom/backroom_bg.wasm"))?, budget: None },
        Measure { name: "module of pictures", bytes: size(&folder.join("pkg/image/image_bg.wasm"))?, budget: None },
        Measure { name: "module of backups", bytes: size(&folder.join("pkg/backup/backup_bg.wasm"))?, budget: None },
        Measure { name: "content scripts of a marketplace page", bytes: content, budget: Some(CONTENT_SCRIPTS) },
        Measure { name: "module of the pages", bytes: size(&folder.join("pkg/ui/ui_bg.wasm"))?, budget: None },
        Measure { name: "Chrome zip", bytes: size(&dist::zip(workspace, Browser::Chrome))?, budget: None },
        Measure { name: "Firefox zip", bytes: size(&dist::zip(workspace, Browser::Firefox))?, budget: None },
    ]))
}

fn size(file: &Path) -> Result<u64> {
    Ok(fs::metadata(file).with_context(|| format!("{} is missing", file.display()))?.len())
}
