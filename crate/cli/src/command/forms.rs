//! `touchstone forms`: the complaint forms that are known.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use touchstone_core::notice::Forms;

/// Day on which the tests inside form files are run: they say what comes of a notice on this day.
const TEST_DAY: &str = "2026-11-24";

/// What can be done with forms.
#[derive(Subcommand)]
pub enum Work {
    /// Check the form files that ship with Touchstone, and those named, with the tests inside them.
    Lint {
        /// More form files (TOML).
        files: Vec<PathBuf>,
    },
    /// One form a line: id, marketplaces, name, address.
    List,
    /// What a form takes, and how far each fact can be relied upon.
    Show {
        /// Id of the form.
        form: String,
    },
}

/// Runs it.
pub fn run(work: Work, out: &mut impl Write) -> Result<ExitCode> {
    match work {
        Work::Lint { files } => lint(&files, out),
        Work::List => {
            for row in shipped()?.rows() {
                writeln!(out, "{}\t{}\t{}\t{}", row.id, row.platforms.join(","), row.title, row.url)?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Work::Show { form } => {
            let text = shipped()?.describe(&form);
            let text = text.with_context(|| format!("no form {form:?}: see `touchstone forms list`"))?;
            write!(out, "{text}")?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn lint(files: &[PathBuf], out: &mut impl Write) -> Result<ExitCode> {
    let (mut forms, mut failures) = Forms::shipped();
    for file in files {
        let name = file.display().to_string();
        let toml = fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
        match forms.clone().with_file(&name, &toml) {
            Ok(more) => forms = more,
            Err(error) => failures.push(error.to_string()),
        }
    }
    failures.extend(forms.lint(TEST_DAY));
    for failure in &failures {
        writeln!(out, "{failure}")?;
    }
    writeln!(out, "{} forms, {} failed", forms.rows().len(), failures.len())?;
    Ok(if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The forms; a faulty file that ships is an error here, since nobody else would see it.
pub fn shipped() -> Result<Forms> {
    let (forms, faults) = Forms::shipped();
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    Ok(forms)
}
