//! `touchstone`: the same core and casebook without a browser.

mod command;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use command::Command;

/// Reads marketplace pages, screens listings, verifies evidence: the extension's own engine on the command line.
#[derive(Parser)]
#[command(name = "touchstone", version, arg_required_else_help = true)]
struct Touchstone {
    #[command(subcommand)]
    command: Command,
}

fn main() -> ExitCode {
    let arguments = Touchstone::parse();
    let mut out = io::stdout().lock();
    match arguments.command.run(&mut out) {
        Ok(code) => code,
        // Whoever reads our output has closed it (`touchstone ... | head`): nothing is wrong.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            // A broken standard error leaves the exit code as the only witness.
            let _ = writeln!(io::stderr(), "touchstone: {error:#}");
            ExitCode::from(2)
        }
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
}
