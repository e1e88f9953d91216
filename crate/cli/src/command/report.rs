//! `touchstone report`: what packages hold and how they are checked, on paper.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use clap::Args;
use touchstone_core::evidence::{Exhibit, report};

use super::casebook::copy;
use super::verify::beside;

/// Arguments of `touchstone report`.
#[derive(Args)]
#[command(after_help = "The report is an HTML page without scripts: open it in a browser and print it to PDF.")]
pub struct Arguments {
    /// Evidence packages. Time stamps beside them, FILE.wacz.tsr or FILE.wacz.NAME.tsr, are checked with them.
    #[arg(value_name = "FILE.wacz", required = true)]
    files: Vec<PathBuf>,
    /// Casebook file in whose ledger they were sealed; it is not touched.
    #[arg(long)]
    casebook: Option<PathBuf>,
    /// In Chinese rather than English.
    #[arg(long)]
    chinese: bool,
    /// Where the report goes.
    #[arg(long, value_name = "FILE.html")]
    out: PathBuf,
}

/// Writes the report.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let ledger = match &arguments.casebook {
        Some(casebook) => copy(casebook)?.own_ledger()?.1,
        None => Vec::new(),
    };
    let mut exhibits = Vec::new();
    for file in &arguments.files {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let id = name.split('.').next().unwrap_or_default().to_owned();
        exhibits.push(Exhibit {
            bytes: fs::read(file).with_context(|| format!("cannot read {}", file.display()))?,
            stamps: beside(file)?,
            entries: ledger.iter().filter(|entry| entry.subject == id).cloned().collect(),
            name,
            copy: None,
        });
    }
    let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?;
    let software = concat!("Touchstone ", env!("CARGO_PKG_VERSION"));
    let html = report(&exhibits, now, software, arguments.chinese)?;
    fs::write(&arguments.out, html).with_context(|| format!("cannot write {}", arguments.out.display()))?;
    writeln!(out, "{}", arguments.out.display())?;
    Ok(ExitCode::SUCCESS)
}
