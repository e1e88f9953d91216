//! Crate → optimised WebAssembly module with its JavaScript side, in `extension/pkg/<name>/`.

use std::env;
use std::fs;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::process;
use crate::setup::seconds;
use crate::workspace::Workspace;

/// The modules of the extension: name and crate.
pub const MODULES: [(&str, &str); 5] = [
    ("desk", "crate/desk"),
    ("backroom", "crate/backroom"),
    ("image", "crate/image"),
    ("backup", "crate/backup"),
    ("ui", "crate/ui"),
];

/// What rustc 1.95 assumes of a browser; wasm-opt must be told, or it refuses the module.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// No valid address is below 1,024: rustc has the linker lay the stack first, downwards from the data, so that only its
/// last kilobyte lies there. Small offsets then go into the loads themselves.
const LAYOUT: &str = "--low-memory-unused";

/// Builds all modules: one is optimised while the next compiles.
///
/// # Errors
/// One does not compile, or wasm-pack or wasm-opt is missing.
pub fn build(workspace: &Workspace) -> Result<()> {
    thread::scope(|scope| {
        let mut optimising = Vec::new();
        for (name, krate) in MODULES {
            let compiling = compile(workspace, name, krate)?;
            optimising.push(scope.spawn(move || optimise(workspace, name, compiling)));
        }
        let ended = optimising.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
        ended.collect()
    })
}

/// Compiles a module to `target/pkg/<name>/` and says how long that took.
fn compile(workspace: &Workspace, name: &str, krate: &str) -> Result<Duration> {
    let mut pack = workspace.command("wasm-pack");
    pack.arg("build")
        .args(["--target", "web", "--mode", "no-install", "--no-opt", "--no-pack", "--no-gitignore"])
        .args(["--profile", "wasm", "--out-name", name, "--out-dir"])
        .arg(compiled(workspace, name))
        .arg(workspace.root.join(krate))
        .arg("--locked")
        .env("CARGO_TARGET_DIR", &workspace.target)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remap(workspace));
    Ok(process::must(workspace, &format!("wasm-pack {name}"), &mut pack)?.elapsed)
}

/// Optimises a module for size. What has not changed since the last time is not optimised again.
fn optimise(workspace: &Workspace, name: &str, compiling: Duration) -> Result<()> {
    let raw = compiled(workspace, name);
    let output = workspace.root.join("extension/pkg").join(name);
    let module = format!("{name}_bg.wasm");
    // Not --ignore-implicit-traps: it moves loads before the checks that guard them (docs/adr/0009).
    let arguments: Vec<&str> = ["-Oz", LAYOUT].into_iter().chain(FEATURES).collect();
    let last = workspace.target.join("pkg").join(format!("{name}.optimised-from.wasm"));
    let way = last.with_extension("arguments");
    fs::create_dir_all(&output)?;
    for file in [format!("{name}.js"), format!("{name}.d.ts")] {
        fs::copy(raw.join(&file), output.join(&file)).with_context(|| format!("copying {file}"))?;
    }
    let same_way = fs::read_to_string(&way).is_ok_and(|last| last == arguments.join(" "));
    if same_way && output.join(&module).exists() && same(&raw.join(&module), &last) {
        return Ok(());
    }
    let mut optimise = optimiser(workspace, "-Oz", &raw.join(&module), &output.join(&module))?;
    let optimised = process::must(workspace, &format!("wasm-opt {name}"), &mut optimise)?;
    fs::copy(raw.join(&module), &last)?;
    fs::write(&way, arguments.join(" ")).with_context(|| format!("writing {}", way.display()))?;
    println!(
        "  {name}: {} kB, {} kB before wasm-opt ({} + {})",
        size(&output.join(&module))? / 1000,
        size(&raw.join(&module))? / 1000,
        seconds(compiling),
        seconds(optimised.elapsed),
    );
    Ok(())
}

/// The program that optimises a module, and how: for size (`-Oz`) or for speed (`-O3`).
///
/// # Errors
/// It is missing.
pub fn optimiser(workspace: &Workspace, level: &str, from: &Path, to: &Path) -> Result<Command> {
    let program = workspace.root.join("node_modules/.bin/wasm-opt");
    if !program.exists() {
        bail!("wasm-opt is missing: npm ci brings it (package binaryen)");
    }
    let mut command = workspace.command(&program.display().to_string());
    command.args([level, LAYOUT]).args(FEATURES).arg(from).arg("-o").arg(to);
    Ok(command)
}

/// Where wasm-pack leaves a module.
fn compiled(workspace: &Workspace, name: &str) -> PathBuf {
    workspace.target.join("pkg").join(name)
}

/// Panic messages name source files: without this the module would carry the paths of the machine that built it, and
/// differ from machine to machine.
fn remap(workspace: &Workspace) -> String {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    let cargo = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let mut flags = format!("--remap-path-prefix={}=touchstone", workspace.root.display());
    // The sources of each registry lie in a folder with its name and a hash: neither is worth its room.
    for registry in fs::read_dir(cargo.join("registry/src")).into_iter().flatten().flatten() {
        flags.push_str(&format!(" --remap-path-prefix={}=cargo", registry.path().display()));
    }
    flags
}

fn same(a: &Path, b: &Path) -> bool {
    matches!((fs::read(a), fs::read(b)), (Ok(a), Ok(b)) if a == b)
}

fn size(file: &Path) -> Result<u64> {
    Ok(fs::metadata(file).with_context(|| format!("{} is missing", file.display()))?.len())
}
