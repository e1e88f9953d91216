//! Every check of the project, two at a time: most of them wait for a browser or have one thread to give to a compiler.

mod board;
mod count;
mod step;

use std::process::ExitCode;
use std::thread;
use std::time::Instant;

use anyhow::{Result, bail};

pub use count::Count;
pub use step::{Step, node_long};

use crate::setup::seconds;
use crate::workspace::Workspace;
use board::{Board, Turn};

/// Steps that run at the same time. The machines that this has to be quick on have two cores.
const LANES: usize = 2;

/// Prints the names of the steps.
///
/// # Errors
/// The folder of tests cannot be read.
pub fn list(workspace: &Workspace) -> Result<()> {
    for step in Step::all(workspace)? {
        println!("{:<16} {}", step.name(), step.what());
    }
    Ok(())
}

/// Runs the named steps, or all. A failed step does not stop the others, except those that need what it makes.
///
/// # Errors
/// A name is not known.
pub fn run(workspace: &Workspace, names: &[String]) -> Result<ExitCode> {
    let all = Step::all(workspace)?;
    if let Some(unknown) = names.iter().find(|name| !all.iter().any(|step| step.name() == *name)) {
        bail!("no step is called {unknown}: see `cargo xtask test --list`");
    }
    let chosen = all.into_iter().filter(|step| names.is_empty() || names.iter().any(|name| name == step.name()));
    let board = Board::new(chosen.collect());
    let start = Instant::now();
    thread::scope(|scope| {
        for _ in 0..LANES {
            scope.spawn(|| while board.next(|turn| take(workspace, turn)) {});
        }
    });
    let total = board.total();
    println!("in {}", seconds(start.elapsed()));
    println!("{} passed, {} failed", total.passed, total.failed);
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Runs a step whose turn it is and prints its line.
fn take(workspace: &Workspace, turn: &Turn) -> Count {
    let begin = Instant::now();
    let (count, words) = match turn {
        Turn::Blocked { by, .. } => (Count::one(false), format!("    not run, since {} failed\n", by.name())),
        Turn::Run(step) => step.run(workspace).unwrap_or_else(|error| (Count::one(false), format!("    {error:#}\n"))),
    };
    let (verdict, words) = if count.failed == 0 { ("ok", "") } else { ("FAILED", words.as_str()) };
    // One call, so that the lines of two lanes do not mix.
    print!(
        "{verdict:<6} {:<16} {} passed, {} failed  {}\n{words}",
        turn.step().name(),
        count.passed,
        count.failed,
        seconds(begin.elapsed())
    );
    count
}
