//! `touchstone extract`: the listings of a saved page as JSON, through the same core code as the extension.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use touchstone_core::listing;
use touchstone_core::marketplace::Atlas;
use touchstone_core::page::{self, Snapshot};

/// Arguments of `touchstone extract`.
#[derive(Args)]
pub struct Arguments {
    /// Saved page (HTML).
    #[arg(required_unless_present = "from_snapshot", conflicts_with = "from_snapshot")]
    page: Option<PathBuf>,
    /// Address from which the page was saved.
    #[arg(long, required_unless_present = "from_snapshot", conflicts_with = "from_snapshot")]
    url: Option<String>,
    /// Also write the snapshot: what the extension sends of this page.
    #[arg(long, value_name = "FILE")]
    snapshot_out: Option<PathBuf>,
    /// Read a snapshot that the extension or `--snapshot-out` wrote, instead of a page.
    #[arg(long, value_name = "FILE")]
    from_snapshot: Option<PathBuf>,
    /// Read as if the file of this marketplace did not exist.
    #[arg(long, value_name = "MARKETPLACE")]
    without: Option<String>,
}

/// Prints one JSON object for the page.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let mut atlas = Atlas::shipped()?;
    if let Some(id) = &arguments.without {
        atlas = atlas.without(id);
    }
    let snapshot = take(&arguments)?;
    if let Some(file) = &arguments.snapshot_out {
        let text = serde_json::to_vec(&snapshot)?;
        fs::write(file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    serde_json::to_writer(&mut *out, &listing::read(&snapshot, &atlas))?;
    writeln!(out)?;
    Ok(ExitCode::SUCCESS)
}

fn take(arguments: &Arguments) -> Result<Snapshot> {
    let Some(file) = arguments.page.as_ref().or(arguments.from_snapshot.as_ref()) else {
        anyhow::bail!("give a saved page or --from-snapshot FILE");
    };
    let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    match &arguments.url {
        Some(url) => page::snapshot(&bytes, url).with_context(|| file.display().to_string()),
        None => serde_json::from_slice(&bytes).with_context(|| format!("{} is not a snapshot", file.display())),
    }
}
