//! `touchstone verify`: whether an evidence package is intact.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use serde_json::json;
use touchstone_core::evidence::{self, Agreement, CheckOutcome, Conclusion, Meaning, Sidecar, Verification, Witnessed};

/// Arguments of `touchstone verify`.
#[derive(Args)]
#[command(after_help = "Exit code: 0 intact, 1 not intact, 2 unreadable. The checks: docs/evidence-format.md.")]
pub struct Arguments {
    /// Evidence package or case. Time stamps beside it, FILE.tsr or FILE.NAME.tsr, are checked with it: those of a package
    /// over its manifest, those of a case over the checkpoint of the ledger.
    #[arg(value_name = "FILE.wacz|CASE.zip")]
    file: PathBuf,
    /// A capture of the same page by another device: what the two agree and differ in is told. Where it does not bear
    /// witness (not intact, or the same device), the exit code is 1.
    #[arg(long, value_name = "FILE.wacz")]
    witness: Option<PathBuf>,
    /// One JSON object: {"file", "readable", "intact", "manifest_sha256", "checks": [{"code", "title", "outcome",
    /// "detail"}], "witness": {"verification", "by_another_device", "apart_ms", "facts": [{"what", "agreement", "first",
    /// "second"}]} | null}.
    #[arg(long)]
    json: bool,
}

/// Prints every check with its outcome.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let bytes = fs::read(&arguments.file).with_context(|| format!("cannot read {}", arguments.file.display()))?;
    let verification = if evidence::is_case(&bytes) {
        evidence::verify_case(&bytes, &beside(&arguments.file)?)
    } else {
        evidence::verify_stamped(&bytes, &beside(&arguments.file)?)
    };
    let witnessed = arguments.witness.as_deref().map(|witness| held_against(&bytes, witness)).transpose()?;
    if arguments.json {
        let object = json!({
            "file": arguments.file.display().to_string(),
            "readable": verification.is_readable(),
            "intact": verification.intact,
            "manifest_sha256": verification.manifest_sha256,
            "checks": verification.checks,
            "witness": witnessed,
        });
        writeln!(out, "{object}")?;
    } else {
        print(&verification, out)?;
        if let Some(witnessed) = &witnessed {
            print_witness(witnessed, out)?;
        }
    }
    let stands = witnessed.as_ref().is_none_or(Witnessed::stands);
    Ok(match (verification.is_readable(), verification.intact && stands) {
        (false, _) => ExitCode::from(2),
        (true, false) => ExitCode::from(1),
        (true, true) => ExitCode::SUCCESS,
    })
}

/// A package held against the capture of another device.
fn held_against(package: &[u8], witness: &Path) -> Result<Witnessed> {
    let bytes = fs::read(witness).with_context(|| format!("cannot read {}", witness.display()))?;
    Ok(evidence::witnessed(package, &bytes, &beside(witness)?)?)
}

/// Time stamps beside a package, by name.
pub(super) fn beside(package: &Path) -> Result<Vec<Sidecar>> {
    lying_beside(package, |rest| rest.ends_with(".tsr"))
}

/// What was drawn on copies of the package's pictures, by name and bytes.
pub(super) fn drawn(package: &Path) -> Result<Vec<Sidecar>> {
    lying_beside(package, |rest| rest.starts_with(".marks-") && rest.ends_with(".json"))
}

fn lying_beside(package: &Path, wanted: impl Fn(&str) -> bool) -> Result<Vec<Sidecar>> {
    let name = package.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let folder = package.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let beside = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if beside.strip_prefix(&name).is_some_and(|rest| rest.starts_with('.') && wanted(rest)) {
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
        // Only what passed proves anything.
        if let Some(meaning) = Meaning::of(&check.code).filter(|_| check.outcome == CheckOutcome::Passed) {
            writeln!(out, "            proves: {}", meaning.proves)?;
            writeln!(out, "            does not prove: {}", meaning.not)?;
        }
    }
    let sentence = match verification.conclusion() {
        Conclusion::Unreadable => "UNREADABLE. This is no ZIP container, so no evidence package.",
        Conclusion::Broken => "NOT INTACT. What failed above says which part does not hold.",
        Conclusion::Case => {
            "INTACT. Packages and custody log are those that the key named in C04 signed together. Whose key it is, and \
             whether the ledger holds more, this alone does not prove."
        }
        Conclusion::Dated => {
            "INTACT. Nothing was changed since it was signed by the key named in V10, which was no later than the time \
             named in V20, if you trust the authority named there. Whose key it is, this alone does not prove."
        }
        Conclusion::Signed => {
            "INTACT. Nothing was changed since it was signed by the key named in V10. Whose key that is, and at what \
             time it was signed, this alone does not prove."
        }
        Conclusion::Consistent => {
            "CONSISTENT, NOT SIGNED. The parts agree with the manifest, but whoever changes both leaves no trace."
        }
    };
    writeln!(out, "\n{sentence}")?;
    Ok(())
}

fn print_witness(witnessed: &Witnessed, out: &mut impl Write) -> Result<()> {
    let seconds = witnessed.apart_ms.unsigned_abs() / 1000;
    let order = if witnessed.apart_ms < 0 { "before" } else { "after" };
    writeln!(out, "\nthe witness captured the page {} min {} s {order} it", seconds / 60, seconds % 60)?;
    for fact in &witnessed.facts {
        let (first, second) = (visible(&fact.first), visible(&fact.second));
        match fact.agreement {
            Agreement::Agree => writeln!(out, "  agree    {}: {first}", fact.what)?,
            Agreement::Differ => writeln!(out, "  DIFFER   {}: {first} | {second}", fact.what)?,
            Agreement::OneOnly => {
                writeln!(out, "  one only {}: {}", fact.what, if first.is_empty() { second } else { first })?
            }
        }
    }
    let failed = witnessed.verification.checks.iter().find(|check| check.outcome == CheckOutcome::Failed);
    let sentence = match failed {
        Some(check) => format!("NO WITNESS. Its package is not intact: {} {}", check.code, visible(&check.detail)),
        None if !witnessed.by_another_device => {
            "NO WITNESS. Both were sealed by the same device, or one is not signed.".to_owned()
        }
        None => "WITNESSED. Another device saw what they agree in. That another person used it, this does not prove."
            .to_owned(),
    };
    writeln!(out, "\n{sentence}")?;
    Ok(())
}

/// Names inside a hostile package must not steer the terminal.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}
