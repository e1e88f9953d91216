//! The long counts: every test that has a long form with `TOUCHSTONE_SOAK=1`, in which it takes its full numbers. A test
//! says what it found in a line `soak: <what>: <figure>`; these lines are recorded.

use std::process::ExitCode;

use anyhow::Result;

use crate::process::{self, Outcome};
use crate::setup::seconds;
use crate::test::{Count, Step};
use crate::workspace::Workspace;
use crate::{benchmark, dist, test};

const SOAK: (&str, &str) = ("TOUCHSTONE_SOAK", "1");

/// # Errors
/// Something does not build, or the document of figures lacks its markers.
pub fn run(workspace: &Workspace) -> Result<ExitCode> {
    dist::build(workspace)?;
    let mut table = String::from("| what | found |\n|---|---|\n");
    let mut total = Count::default();
    let mut take = |name: &str, outcome: &Outcome, count: Count| {
        println!("{name}: {} passed, {} failed, {}", count.passed, count.failed, seconds(outcome.elapsed));
        if count.failed > 0 {
            print!("{}", outcome.excerpt(workspace));
        }
        for line in outcome.output.lines() {
            if let Some((what, figure)) = line.trim().strip_prefix("soak: ").and_then(|rest| rest.split_once(": ")) {
                table.push_str(&format!("| {what} | {figure} |\n"));
            }
        }
        total = total.and(count);
    };
    let mut native = workspace.cargo(&["test", "--workspace", "--release", "--no-fail-fast", "--locked"]);
    let outcome = process::run(workspace, "soak unit", native.args(["--", "--nocapture"]).env(SOAK.0, SOAK.1))?;
    take("unit", &outcome, Count::of_cargo(&outcome));
    for step in Step::all(workspace)? {
        if let Step::Node(folder) = step
            && let Some(outcome) = test::node_long(workspace, &folder, SOAK)?
        {
            take(&folder, &outcome, Count::of_node(&outcome));
        }
    }
    benchmark::record(workspace, "soak", &table)?;
    println!("{} passed, {} failed", total.passed, total.failed);
    Ok(if total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
