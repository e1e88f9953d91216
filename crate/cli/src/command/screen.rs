//! `touchstone screen`: a table of listings through the rule set.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Serialize;
use touchstone_core::brand::Brand;
use touchstone_core::screen::RuleSet;

use super::rules::packs;
use super::table::{self, Row, RowError};

/// Arguments of `touchstone screen`.
#[derive(Args)]
pub struct Arguments {
    /// Brand profile; may be given several times.
    #[arg(long, required = true, value_name = "FILE.toml")]
    brand: Vec<PathBuf>,
    /// Folder with rules, lexicons or rates beside those that ship; may be given several times.
    #[arg(long, value_name = "DIR")]
    pack: Vec<PathBuf>,
    /// Table with the columns marketplace, url, title, price, currency, seller: .csv, or .jsonl with one object a line.
    #[arg(value_name = "TABLE")]
    table: PathBuf,
}

/// What is printed for a row that cannot be read.
#[derive(Serialize)]
struct ErrorLine {
    error: RowError,
}

/// Prints one JSON object a row, in the table's order.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let (packs, mut faults) = packs(&arguments.pack)?;
    let brands = arguments
        .brand
        .iter()
        .map(|file| {
            let text = std::fs::read_to_string(file).with_context(|| format!("{}: cannot be read", file.display()))?;
            Brand::parse(&text).with_context(|| file.display().to_string())
        })
        .collect::<Result<Vec<_>>>()?;
    let (rules, more) = RuleSet::compile(&packs, &brands);
    faults.extend(more);
    for fault in &faults {
        writeln!(io::stderr(), "touchstone: {fault}")?;
    }
    let table = &arguments.table;
    let input = File::open(table).with_context(|| format!("{}: cannot be read", table.display()))?;
    let mut out = BufWriter::new(out);
    let mut answer = |row: Result<Row, RowError>| -> Result<()> {
        match row {
            Ok(row) => {
                let marketplace = Some(row.marketplace.as_str()).filter(|m| !m.is_empty());
                serde_json::to_writer(&mut out, &rules.screen(&row.listing, marketplace))?;
            }
            Err(error) => serde_json::to_writer(&mut out, &ErrorLine { error })?,
        }
        out.write_all(b"\n")?;
        Ok(())
    };
    let kind = table.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    match kind.as_str() {
        "csv" => table::read_csv(input, b',', &mut answer)?,
        "tsv" => table::read_csv(input, b'\t', &mut answer)?,
        "jsonl" | "ndjson" => table::read_lines(input, &mut answer)?,
        _ => bail!("{}: a table of kind {kind:?} is not read: save it as .csv or .jsonl", table.display()),
    }
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
