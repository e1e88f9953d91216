//! One module a subcommand: its arguments (`Arguments`) and what it does (`run`). Adding one is adding a file, a `mod`
//! line, a variant and a match arm.

mod extract;
mod money;

use std::io::Write;
use std::process::ExitCode;

use clap::Subcommand;

/// What the command line can do.
#[derive(Subcommand)]
pub enum Command {
    /// Read the listings of a saved marketplace page, as the extension reads them in the browser.
    Extract(extract::Arguments),
    /// Read price strings.
    Money(money::Arguments),
}

impl Command {
    /// Runs the subcommand, writing its answer to `out`. Errors go to standard error with exit code 2.
    pub fn run(self, out: &mut impl Write) -> anyhow::Result<ExitCode> {
        match self {
            Self::Extract(arguments) => extract::run(arguments, out),
            Self::Money(arguments) => money::run(arguments, out),
        }
    }
}
