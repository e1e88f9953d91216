//! The Rust side: WebAssembly target, formatter, linter, and the pinned programs that turn a crate into a module.

use std::process::Command;

use anyhow::Result;

use super::install;
use crate::process;
use crate::workspace::Workspace;

/// A program that cargo installs. Its version is the one that the lock files were made for.
struct Program {
    name: &'static str,
    krate: &'static str,
    version: &'static str,
    why: &'static str,
}

/// wasm-bindgen must equal the version of the crate exactly (Cargo.toml pins it).
const PROGRAMS: [Program; 2] = [
    Program {
        name: "wasm-bindgen",
        krate: "wasm-bindgen-cli",
        version: "0.2.129",
        why: "writes the JavaScript side of the modules (some minutes, once)",
    },
    Program {
        name: "wasm-pack",
        krate: "wasm-pack",
        version: "0.15.1",
        why: "builds the WebAssembly crates (some minutes, once)",
    },
];

const TARGET: &str = "wasm32-unknown-unknown";

/// # Errors
/// Something cannot be had.
pub fn ensure(workspace: &Workspace, tests: bool) -> Result<()> {
    if !has_target() {
        install(
            workspace,
            TARGET,
            "the Rust target that browsers run",
            &format!("rustup target add {TARGET}"),
            workspace.command("rustup").args(["target", "add", TARGET]),
        )?;
    }
    for (program, component) in [("rustfmt", "rustfmt"), ("cargo-clippy", "clippy")] {
        if tests && process::printed(Command::new(program).arg("--version")).is_none() {
            install(
                workspace,
                component,
                "the tests check format and lints",
                &format!("rustup component add {component}"),
                workspace.command("rustup").args(["component", "add", component]),
            )?;
        }
    }
    for program in &PROGRAMS {
        let found = process::printed(Command::new(program.name).arg("--version")).unwrap_or_default();
        if found.split_whitespace().nth(1) == Some(program.version) {
            continue;
        }
        // An unoptimised build: it is ready in half the time and runs for seconds only. One target folder for both.
        let arguments =
            ["install", program.krate, "--locked", "--version", program.version, "--debug", "--force", "--target-dir"];
        install(
            workspace,
            &format!("{} {}", program.krate, program.version),
            program.why,
            &format!("cargo install {} --locked --version {}", program.krate, program.version),
            workspace.command("cargo").args(arguments).arg(workspace.target.join("install")),
        )?;
    }
    Ok(())
}

/// The target is there for the compiler that is used, whoever installed it.
fn has_target() -> bool {
    process::printed(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|dir| std::path::Path::new(dir.trim()).is_dir())
}
