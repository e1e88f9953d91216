//! What is missing on this machine is installed, one line each saying what and why. Nothing happens when nothing is
//! missing.

mod debian;
mod node;
mod python;
mod rust;

use std::time::Duration;

use anyhow::{Context, Result};

use crate::process::{self, Outcome};
use crate::workspace::Workspace;

/// A part of the set-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Compiling to WebAssembly: target, clang, wasm-bindgen, wasm-pack, wasm-opt.
    Wasm,
    /// Packages of package-lock.json.
    Node,
    /// Chromium, with a font for Chinese.
    Chromium,
    /// Validators of evidence packages that are not ours, in Python.
    Foreign,
    /// Engines beside which screening is measured.
    Peers,
    /// What only the tests use: Firefox, a virtual screen.
    Tests,
    /// Reading text in pictures, for the tests of what captures mask.
    Reading,
}

impl Need {
    /// For `dist`.
    pub const BUILD: [Self; 2] = [Self::Wasm, Self::Node];
    /// For whatever opens Chromium.
    pub const DEMO: [Self; 3] = [Self::Wasm, Self::Node, Self::Chromium];
    /// For the demo that is walked without a window: it has its package checked as well.
    pub const WALK: [Self; 4] = [Self::Wasm, Self::Node, Self::Chromium, Self::Foreign];
    /// For the benchmark of screening.
    pub const SCREENING: [Self; 4] = [Self::Wasm, Self::Node, Self::Chromium, Self::Peers];
    /// For `test` and `soak`.
    pub const ALL: [Self; 5] = [Self::Wasm, Self::Node, Self::Chromium, Self::Foreign, Self::Tests];
}

/// Installs what of these parts is missing.
///
/// # Errors
/// Something cannot be had: one line says what, and how to get it by hand.
pub fn ensure(workspace: &Workspace, needs: &[Need]) -> Result<()> {
    debian::ensure(workspace, needs)?;
    if needs.contains(&Need::Wasm) {
        rust::ensure(workspace, needs.contains(&Need::Tests))?;
    }
    if needs.contains(&Need::Node) {
        node::ensure(workspace)?;
    }
    if needs.contains(&Need::Foreign) {
        VALIDATORS.ensure(workspace)?;
    }
    if needs.contains(&Need::Peers) {
        PEERS.ensure(workspace)?;
    }
    Ok(())
}

/// One installation: says what and why, runs, says how long it took.
fn install(
    workspace: &Workspace,
    what: &str,
    why: &str,
    by_hand: &str,
    command: &mut std::process::Command,
) -> Result<()> {
    println!("installing {what}: {why}");
    let name = format!("install {what}");
    let outcome: Outcome =
        process::run(workspace, &name, command).with_context(|| format!("{what} cannot be had. By hand: {by_hand}"))?;
    if !outcome.passed {
        let last = outcome.output.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or("no output");
        anyhow::bail!(
            "{what} cannot be had: {} (all of it: {}). By hand: {by_hand}",
            last.trim(),
            workspace.shown(&outcome.log)
        );
    }
    println!("  done in {}", seconds(outcome.elapsed));
    Ok(())
}

pub use python::{PEERS, VALIDATORS};

/// A duration as people read it.
pub fn seconds(elapsed: Duration) -> String {
    format!("{:.1} s", elapsed.as_secs_f64())
}
