//! Every check of the project, in an order that lets each build on what the one before has compiled.

mod count;
mod step;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

pub use count::Count;
pub use step::{Step, node};

use crate::setup::seconds;
use crate::workspace::Workspace;

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
    let mut total = Count::default();
    let mut broken: Vec<Step> = Vec::new();
    let start = Instant::now();
    for step in all.into_iter().filter(|step| names.is_empty() || names.iter().any(|name| name == step.name())) {
        let begin = Instant::now();
        let (count, words) = match broken.iter().find(|earlier| step.needs(earlier)) {
            Some(earlier) => (Count::one(false), format!("    not run, since {} failed\n", earlier.name())),
            None => step.run(workspace).unwrap_or_else(|error| (Count::one(false), format!("    {error:#}\n"))),
        };
        let verdict = if count.failed == 0 { "ok" } else { "FAILED" };
        println!(
            "{verdict:<6} {:<16} {} passed, {} failed  {}",
            step.name(),
            count.passed,
            count.failed,
            seconds(begin.elapsed())
        );
        if count.failed > 0 {
            print!("{words}");
            broken.push(step);
        }
        total = total.and(count);
    }
    println!("in {}", seconds(start.elapsed()));
    println!("{} passed, {} failed", total.passed, total.failed);
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
