//! `touchstone disclose`: an evidence package for a recipient, without the parts that do not concern them.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};
use touchstone_core::evidence::{Recipient, disclose};

/// Arguments of `touchstone disclose`.
#[derive(Args)]
#[command(after_help = "Manifest and signature stay as they are: the SHA-256 of what is withheld remains in them.")]
pub struct Arguments {
    /// Evidence package.
    #[arg(value_name = "FILE.wacz")]
    file: PathBuf,
    /// For whom it is.
    #[arg(long, value_enum)]
    to: To,
    /// Where the package for the recipient goes.
    #[arg(long)]
    out: PathBuf,
}

/// Recipients as the command line names them.
#[derive(Clone, Copy, ValueEnum)]
enum To {
    /// Without who captured, screening report and what it read.
    Platform,
    /// Without screening report and what it read.
    Court,
}

/// Writes the package.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let bytes = fs::read(&arguments.file).with_context(|| format!("cannot read {}", arguments.file.display()))?;
    let recipient = match arguments.to {
        To::Platform => Recipient::Platform,
        To::Court => Recipient::Court,
    };
    let disclosed = disclose(&bytes, recipient)?;
    fs::write(&arguments.out, disclosed).with_context(|| format!("cannot write {}", arguments.out.display()))?;
    writeln!(out, "{}", arguments.out.display())?;
    Ok(ExitCode::SUCCESS)
}
