//! `touchstone casebook`: a casebook file without a browser.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use rusqlite::Connection;
use touchstone_casebook::Casebook;

use super::export;

/// What can be done with a casebook file.
#[derive(Subcommand)]
pub enum Work {
    /// Check the file, the ledger's chains and all that is derived from them; the file is not touched. Exit code 1
    /// when something does not hold.
    Check {
        /// Casebook file.
        file: PathBuf,
        /// Print the outcome as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Derive decisions, states, counts and the search index anew from the ledger.
    Rebuild {
        /// Casebook file.
        file: PathBuf,
    },
    /// Write what is in it as JSON, CSV, a spreadsheet or a printable report; the file is not touched.
    Export {
        /// Casebook file.
        file: PathBuf,
        #[command(flatten)]
        form: export::Form,
        #[command(flatten)]
        covered: export::Covered,
    },
    /// Take another casebook in: its ledger is kept whole beside ours.
    Import {
        /// Casebook file to take in; it is not touched.
        file: PathBuf,
        /// Casebook file that takes it in; it is made when it does not exist.
        #[arg(long, value_name = "FILE")]
        into: PathBuf,
        /// Only say what would change.
        #[arg(long)]
        preview: bool,
    },
}

/// Does the work.
pub fn run(work: Work, out: &mut impl Write) -> Result<ExitCode> {
    match work {
        Work::Check { file, json } => check(&file, json, out),
        Work::Rebuild { file } => {
            let mended = open(&file)?.rebuild()?;
            writeln!(out, "{mended} rows mended")?;
            Ok(ExitCode::SUCCESS)
        }
        Work::Export { file, form, covered } => {
            export::run(&copy(&file)?, &form, &covered, out)?;
            Ok(ExitCode::SUCCESS)
        }
        Work::Import { file, into, preview } => {
            let other = copy(&file)?;
            let ours = if into.exists() { open(&into)? } else { make(&into, preview)? };
            serde_json::to_writer(&mut *out, &ours.merge(&other, preview)?)?;
            writeln!(out)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn check(file: &Path, json: bool, out: &mut impl Write) -> Result<ExitCode> {
    let audit = copy(file)?.check()?;
    if json {
        serde_json::to_writer(&mut *out, &audit)?;
        writeln!(out)?;
    } else {
        for fault in &audit.faults {
            writeln!(out, "{} {}: {}", fault.code, fault.at, fault.message)?;
        }
        writeln!(out, "{} entries, {} faults", audit.entries, audit.faults.len())?;
    }
    Ok(if audit.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Opens a casebook that exists.
fn open(file: &Path) -> Result<Casebook> {
    if !file.is_file() {
        bail!("{} is not a file: name a casebook file", file.display());
    }
    let connection = Connection::open(file).with_context(|| format!("cannot open {}", file.display()))?;
    Casebook::open(connection).with_context(|| file.display().to_string())
}

/// Opens a copy in memory, so that the file itself stays as it is.
pub(super) fn copy(file: &Path) -> Result<Casebook> {
    let size = fs::metadata(file).with_context(|| format!("cannot read {}", file.display()))?.len();
    let bytes = File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
    let mut connection = Connection::open_in_memory()?;
    connection.deserialize_read_exact("main", bytes, usize::try_from(size)?, false)?;
    Casebook::open(connection).with_context(|| file.display().to_string())
}

/// A new casebook, only in memory for a preview.
fn make(file: &Path, preview: bool) -> Result<Casebook> {
    let connection = if preview { Connection::open_in_memory()? } else { Connection::open(file)? };
    Ok(Casebook::open(connection)?)
}
