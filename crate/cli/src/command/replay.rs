//! `touchstone screen-page`: what the desk answers to a page, from a snapshot of it, byte for byte.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Args;
use rusqlite::Connection;
use touchstone_casebook::clerk::{Clerk, Moment};
use touchstone_core::page::Snapshot;
use touchstone_core::wire::{Caller, Request};

/// The desk's answer depends on no clock: a casebook that is new has seen nothing before.
const MOMENT: Moment = Moment { at_ms: 0, salt: [0; 16] };

/// Arguments of `touchstone screen-page`.
#[derive(Args)]
pub struct Arguments {
    /// Brand profile; may be given several times.
    #[arg(long, value_name = "FILE")]
    brand: Vec<PathBuf>,
    /// Snapshot of the page, as the extension or `extract --snapshot-out` wrote it.
    #[arg(long, value_name = "FILE")]
    snapshot: PathBuf,
}

/// Prints the reply as one line of JSON.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let mut clerk = Clerk::new(Connection::open_in_memory()?)?;
    for file in arguments.brand {
        let toml = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        clerk
            .handle(Caller::App, MOMENT, Request::SaveBrand { id: String::new(), toml }, Vec::new())
            .with_context(|| file.display().to_string())?;
    }
    let file = arguments.snapshot;
    let text = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
    let snapshot: Snapshot =
        serde_json::from_slice(&text).with_context(|| format!("{} is not a snapshot", file.display()))?;
    let answer = clerk.handle(Caller::Page { tab: 0 }, MOMENT, Request::ReadPage { snapshot }, Vec::new())?;
    serde_json::to_writer(&mut *out, &answer.reply)?;
    writeln!(out)?;
    Ok(ExitCode::SUCCESS)
}
