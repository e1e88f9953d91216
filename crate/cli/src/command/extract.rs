//! `touchstone extract`: the listings of a saved page as JSON, through the same core code as the extension.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use touchstone_core::listing;
use touchstone_core::marketplace::Atlas;
use touchstone_core::page::Snapshot;

/// Arguments of `touchstone extract`.
#[derive(Args)]
pub struct Arguments {
    /// A snapshot that the extension or `--snapshot-out` wrote: replays the reading without the page.
    #[arg(long, value_name = "FILE")]
    from_snapshot: PathBuf,
}

/// Prints one JSON object for the page.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let atlas = Atlas::shipped()?;
    let file = arguments.from_snapshot;
    let text = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let snapshot: Snapshot =
        serde_json::from_slice(&text).with_context(|| format!("{} is not a snapshot", file.display()))?;
    serde_json::to_writer(&mut *out, &listing::read(&snapshot, &atlas))?;
    writeln!(out)?;
    Ok(ExitCode::SUCCESS)
}
