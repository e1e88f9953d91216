//! `touchstone verify`: whether an evidence package is intact.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use serde_json::json;
use touchstone_core::evidence::{self, CheckOutcome, Sidecar, Verification};

/// Arguments of `touchstone verify`.
#[derive(Args)]
#[command(after_help = "Exit code: 0 intact, 1 not intact, 2 unreadable. The checks: docs/evidence-format.md.")]
pub struct Arguments {
    /// Evidence package or case. Time stamps beside a package, FILE.wacz.tsr or FILE.wacz.NAME.tsr, are checked with it.
    #[arg(value_name = "FILE.wacz|CASE.zip")]
    file: PathBuf,
    /// One JSON object: {"file", "readable", "intact", "manifest_sha256", "checks": [{"code", "title", "outcome",
    /// "detail"}]}.
    #[arg(long)]
    json: bool,
}

/// Prints every check with its outcome.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let bytes = fs::read(&arguments.file).with_context(|| format!("cannot read {}", arguments.file.display()))?;
    let verification = if evidence::is_case(&bytes) {
        evidence::verify_case(&bytes)
    } else {
        evidence::verify_stamped(&bytes, &beside(&arguments.file)?)
    };
    if arguments.json {
        let object = json!({
            "file": arguments.file.display().to_string(),
            "readable": verification.is_readable(),
            "intact": verification.intact,
            "manifest_sha256": verification.manifest_sha256,
            "checks": verification.checks,
        });
        writeln!(out, "{object}")?;
    } else {
        print(&verification, out)?;
    }
    Ok(match (verification.is_readable(), verification.intact) {
        (false, _) => ExitCode::from(2),
        (true, false) => ExitCode::from(1),
        (true, true) => ExitCode::SUCCESS,
    })
}

/// Time stamps beside a package, by name.
pub(super) fn beside(package: &Path) -> Result<Vec<Sidecar>> {
    let name = package.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = package.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let beside = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if beside.ends_with(".tsr") && beside.strip_prefix(&name).is_some_and(|rest| rest.starts_with('.')) {
            found.push((beside, fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?));
        }
    }
    found.sort();
    Ok(found)
}

fn print(verification: &Verification, out: &mut impl Write) -> Result<()> {
    for check in &verification.checks {
        let word = match check.outcome {
            CheckOutcome::Passed => "passed",
            CheckOutcome::Failed => "FAILED",
            CheckOutcome::Absent => "absent",
        };
        let detail = if check.detail.is_empty() { String::new() } else { format!(": {}", visible(&check.detail)) };
        writeln!(out, "{} {word}  {}{detail}", check.code, check.title)?;
    }
    let signed = verification.checks.iter().any(|c| c.code == "V10" && c.outcome == CheckOutcome::Passed);
    let case = verification.checks.iter().any(|c| c.code == "C04");
    let stamped = verification.checks.iter().any(|c| c.code == "V20" && c.outcome == CheckOutcome::Passed);
    let sentence = match (verification.is_readable(), verification.intact, signed) {
        (false, ..) => "UNREADABLE. This is no ZIP container, so no evidence package.",
        (_, false, _) => "NOT INTACT. What failed above says which part does not hold.",
        _ if case => {
            "INTACT. Packages and custody log are those that the key named in C04 signed together. Whose key it is, and \
             whether the ledger holds more, this alone does not prove."
        }
        (_, _, true) if stamped => {
            "INTACT. Nothing was changed since it was signed by the key named in V10, which was no later than the time \
             named in V20, if you trust the authority named there. Whose key it is, this alone does not prove."
        }
        (_, _, true) => {
            "INTACT. Nothing was changed since it was signed by the key named in V10. Whose key that is, and at what \
             time it was signed, this alone does not prove."
        }
        (_, _, false) => {
            "CONSISTENT, NOT SIGNED. The parts agree with the manifest, but whoever changes both leaves no trace."
        }
    };
    writeln!(out, "\n{sentence}")?;
    Ok(())
}

/// Names inside a hostile package must not steer the terminal.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
