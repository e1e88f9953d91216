//! `touchstone forms`: the complaint forms that are known.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use touchstone_core::notice::{Forms, Observed};

use super::notice::{read, today_utc};

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
    /// Make a form file from a form that was filled once by hand (TOML, to be shared as it is: it holds nothing of the
    /// notice).
    Teach {
        /// What the page held afterwards, as the extension's teach mode gives it (JSON).
        observed: PathBuf,
        /// The notice that the person put in (JSON).
        #[arg(long)]
        notice: PathBuf,
        /// One JSON object: the file, what was understood, what is left to the person.
        #[arg(long)]
        json: bool,
        /// The day, `YYYY-MM-DD`; today (UTC) without it.
        #[arg(long, value_name = "DAY")]
        today: Option<String>,
    },
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
        Work::Teach { observed, notice, json, today } => teach(&observed, &notice, json, today, out),
        Work::Show { form } => {
            let text = shipped()?.describe(&form);
            let text = text.with_context(|| format!("no form {form:?}: see `touchstone forms list`"))?;
            write!(out, "{text}")?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn teach(observed: &Path, notice: &Path, json: bool, today: Option<String>, out: &mut impl Write) -> Result<ExitCode> {
    let name = observed.display().to_string();
    let text = fs::read(observed).with_context(|| format!("cannot read {name}"))?;
    let observed: Observed =
        serde_json::from_slice(&text).with_context(|| format!("{name} is no form that was filled by hand"))?;
    let today = today.map_or_else(today_utc, Ok)?;
    let taught = shipped()?.teach(&observed, &read(notice)?, &today)?;
    if json {
        serde_json::to_writer_pretty(&mut *out, &taught)?;
        writeln!(out)?;
    } else {
        write!(out, "{}", taught.toml)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The forms that ship with Touchstone and those of more files.
pub fn with_files(files: &[PathBuf]) -> Result<Forms> {
    let mut forms = shipped()?;
    for file in files {
        let name = file.display().to_string();
        let toml = fs::read_to_string(file).with_context(|| format!("cannot read {name}"))?;
        forms = forms.with_file(&name, &toml)?;
    }
    Ok(forms)
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
