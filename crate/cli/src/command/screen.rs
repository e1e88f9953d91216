//! `touchstone screen`: a table of listings through the rule set.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Serialize;
use touchstone_core::brand::Brand;
use touchstone_core::screen::{Calibration, RuleSet};

use super::rules::tested_packs;
use super::table::{self, Row, RowError};

/// Rows that are screened together, and bytes of their titles: what bounds memory.
const BATCH_ROWS: usize = 4096;
const BATCH_BYTES: usize = 8 * 1024 * 1024;
/// How often the progress on a terminal is told.
const TELL: Duration = Duration::from_millis(200);

/// Arguments of `touchstone screen`.
#[derive(Args)]
pub struct Arguments {
    /// Brand profile; may be given several times.
    #[arg(long, required = true, value_name = "FILE.toml")]
    brand: Vec<PathBuf>,
    /// Folder with rules, lexicons or rates beside those that ship; may be given several times.
    #[arg(long, value_name = "DIR")]
    pack: Vec<PathBuf>,
    /// What `touchstone rules calibrate` learnt for a brand; may be given several times.
    #[arg(long, value_name = "FILE.json")]
    calibration: Vec<PathBuf>,
    /// Threads that screen; without it, as many as the machine has.
    #[arg(long, value_name = "NUMBER")]
    jobs: Option<NonZeroUsize>,
    /// Table with the columns marketplace, url, title, price, currency, seller: .csv, .xlsx (its first sheet), or .jsonl
    /// with one object a line.
    #[arg(value_name = "TABLE")]
    table: PathBuf,
}

/// What is printed for a row that cannot be read.
#[derive(Serialize)]
struct ErrorLine<'a> {
    error: &'a RowError,
}

/// Prints one JSON object a row, in the table's order.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let (packs, mut faults) = tested_packs(&arguments.pack)?;
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
    let calibrations = arguments
        .calibration
        .iter()
        .map(|file| {
            let text = std::fs::read_to_string(file).with_context(|| format!("{}: cannot be read", file.display()))?;
            serde_json::from_str(&text).with_context(|| format!("{}: no calibration", file.display()))
        })
        .collect::<Result<Vec<Calibration>>>()?;
    let rules = rules.calibrated(&calibrations);
    for fault in &faults {
        writeln!(io::stderr(), "touchstone: {fault}")?;
    }
    let table = &arguments.table;
    let input = File::open(table).with_context(|| format!("{}: cannot be read", table.display()))?;
    let jobs = arguments.jobs.or_else(|| std::thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    let mut screening = Screening::new(&rules, jobs, BufWriter::new(out));
    let mut answer = |row| screening.take(row);
    match kind_of(table).as_str() {
        "csv" => table::read_csv(input, b',', &mut answer)?,
        "tsv" => table::read_csv(input, b'\t', &mut answer)?,
        "jsonl" | "ndjson" => table::read_lines(input, &mut answer)?,
        "xlsx" => table::read_sheet(input, &mut answer)?,
        kind => bail!("{}: a table of kind {kind:?} is not read: save it as .csv, .xlsx or .jsonl", table.display()),
    }
    screening.finish()?;
    Ok(ExitCode::SUCCESS)
}

fn kind_of(table: &Path) -> String {
    table.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// Rows in, verdicts out, in the same order, a batch at a time.
struct Screening<'a, W: Write> {
    rules: &'a RuleSet,
    jobs: usize,
    batch: Vec<Result<Row, RowError>>,
    bytes: usize,
    done: u64,
    told: Option<Instant>,
    out: W,
}

impl<'a, W: Write> Screening<'a, W> {
    fn new(rules: &'a RuleSet, jobs: usize, out: W) -> Self {
        let told = io::stderr().is_terminal().then(Instant::now);
        Self { rules, jobs, batch: Vec::new(), bytes: 0, done: 0, told, out }
    }

    fn take(&mut self, row: Result<Row, RowError>) -> Result<()> {
        self.bytes += row.as_ref().map_or(0, |r| r.listing.title.len());
        self.batch.push(row);
        if self.batch.len() >= BATCH_ROWS || self.bytes >= BATCH_BYTES {
            self.flush()?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<()> {
        let rules = self.rules;
        let rows = self.batch.chunks(self.batch.len().div_ceil(self.jobs).max(1));
        let parts = std::thread::scope(|scope| {
            let threads: Vec<_> = rows.map(|rows| scope.spawn(move || lines(rules, rows))).collect();
            threads.into_iter().map(|t| t.join().unwrap_or_else(|_| bail!("a thread ended early"))).collect::<Vec<_>>()
        });
        for part in parts {
            self.out.write_all(&part?)?;
        }
        self.done += self.batch.len() as u64;
        self.batch.clear();
        self.bytes = 0;
        if let Some(told) = self.told.filter(|t| t.elapsed() >= TELL) {
            write!(io::stderr(), "\r{} rows", self.done)?;
            self.told = Some(told + told.elapsed());
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<()> {
        self.flush()?;
        if self.told.is_some() {
            writeln!(io::stderr(), "\r{} rows", self.done)?;
        }
        Ok(self.out.flush()?)
    }
}

/// One JSON object a row.
fn lines(rules: &RuleSet, rows: &[Result<Row, RowError>]) -> Result<Vec<u8>> {
    let mut out = Vec::new();
    for row in rows {
        match row {
            Ok(row) => {
                let marketplace = Some(row.marketplace.as_str()).filter(|m| !m.is_empty());
                serde_json::to_writer(&mut out, &rules.screen(&row.listing, marketplace))?;
            }
            Err(error) => serde_json::to_writer(&mut out, &ErrorLine { error })?,
        }
        out.push(b'\n');
    }
    Ok(out)
}
