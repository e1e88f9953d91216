//! Figures in docs/benchmarks.md stand between markers and are written by commands only.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::setup::PEERS;
use crate::workspace::Workspace;
use crate::{browser, process, size, wasm};

const FILE: &str = "docs/benchmarks.md";

/// What can be measured.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum What {
    /// Bytes of what `dist` made
    Size,
    /// Memory that an idle tab of a marketplace costs, in Chromium
    Memory,
    /// Listings a second, beside other engines over the same corpus
    Screen,
    /// What reading and painting a page of results costs its main thread, in Chromium
    Reading,
    /// Time from the click to the sealed package, in Chromium
    Capture,
    /// Time and memory of a picture of a whole page of 20,000 pixels, in Chromium
    Whole,
    /// What a person waits for in the workspace of a casebook that has grown, in Chromium
    Workspace,
    /// Time of the verifier beside `sha256sum` on the same package, and memory while a large one is sealed
    Verify,
}

/// Measures, prints a table, and with `write` records it.
///
/// # Errors
/// There is nothing to measure, or the document lacks the markers.
pub fn run(workspace: &Workspace, what: What, write: bool) -> Result<()> {
    let (section, table) = match what {
        What::Size => ("size", sizes(workspace)?),
        What::Memory => ("memory", browser::memory(workspace)?),
        What::Screen => ("screen", screen(workspace)?),
        What::Reading => ("reading", browser::reading(workspace)?),
        What::Capture => ("capture", browser::capturing(workspace)?),
        What::Whole => ("whole", browser::shooting(workspace)?),
        What::Workspace => ("workspace", grown(workspace)?),
        What::Verify => ("verify", verify(workspace)?),
    };
    print!("{table}");
    if write { record(workspace, section, &table) } else { Ok(()) }
}

fn sizes(workspace: &Workspace) -> Result<String> {
    let mut table = String::from("| what | bytes | budget |\n|---|---:|---:|\n");
    for measure in size::measure(workspace)?.0 {
        let budget = measure.budget.map_or_else(|| "none".to_owned(), thousands);
        table.push_str(&format!("| {} | {} | {budget} |\n", measure.name, thousands(measure.bytes)));
    }
    Ok(table)
}

/// Listings of the corpus over which the peers run.
const PEER_LISTINGS: &str = "2000";

/// What the screening example prints, and what its peers print over the same corpus.
fn screen(workspace: &Workspace) -> Result<String> {
    let build = ["build", "--release", "--package", "touchstone-core", "--example", "screening", "--locked"];
    process::must(workspace, "build of the benchmark", &mut workspace.cargo(&build))?;
    let program = workspace.target.join("release/examples/screening").display().to_string();
    let printed = |arguments: &[&str]| {
        process::printed(workspace.command(&program).args(arguments)).context("the screening benchmark failed")
    };
    let mut figures = printed(&[])?;
    let folder = workspace.target.join("xtask");
    let (corpus, groups) = (folder.join("corpus.jsonl"), folder.join("groups.jsonl"));
    fs::create_dir_all(&folder)?;
    fs::write(&corpus, printed(&["corpus", PEER_LISTINGS])?)?;
    fs::write(&groups, printed(&["groups"])?)?;
    figures += &screen_in_browser(workspace)?;
    let peers = workspace.root.join("crate/core/examples/screening");
    let python = PEERS.python(workspace);
    for (interpreter, script) in [(python.as_path(), "peers.py"), (Path::new("node"), "peers.mjs")] {
        let mut command = Command::new(interpreter);
        command.arg(peers.join(script)).args([&corpus, &groups]);
        figures += &process::printed(&mut command).with_context(|| format!("{script} failed"))?;
    }
    Ok(figures.lines().map(|line| format!("* {line}\n")).collect())
}

/// The same corpus in the browser: by the core as the desk has it, and compiled for speed.
fn screen_in_browser(workspace: &Workspace) -> Result<String> {
    let package = "touchstone-screening-bench";
    let knowledge = workspace.dist().join("chrome/pkg/knowledge.json");
    let mut figures = String::new();
    for (profile, level, name) in [("wasm", "-Oz", "as in the desk"), ("wasm-fast", "-O3", "compiled for speed")] {
        let build = ["build", "--package", package, "--target", "wasm32-unknown-unknown", "--locked", "--profile"];
        process::must(workspace, &format!("module {name}"), workspace.cargo(&build).arg(profile))?;
        let compiled = workspace.target.join("wasm32-unknown-unknown").join(profile);
        let raw = compiled.join(format!("{}.wasm", package.replace('-', "_")));
        let module = workspace.target.join("xtask").join(format!("{profile}.wasm"));
        fs::create_dir_all(workspace.target.join("xtask"))?;
        process::must(workspace, &format!("wasm-opt {name}"), &mut wasm::optimiser(workspace, level, &raw, &module)?)?;
        figures += &browser::screening(workspace, &module, &knowledge, name)?;
    }
    Ok(figures)
}

/// Megabytes of the package that is verified, of the one that is sealed while memory is measured, and rounds.
const VERIFIED: &str = "50";
const SEALED: &str = "100";
const ROUNDS: usize = 7;

/// The verifier and `sha256sum` on the same file, one after the other in each round; and the memory of sealing.
fn verify(workspace: &Workspace) -> Result<String> {
    let build = ["build", "--release", "--locked", "--package", "touchstone-cli", "--package", "touchstone-core"];
    let parts = ["--bin", "touchstone", "--example", "package"];
    process::must(workspace, "build of the benchmark", workspace.cargo(&build).args(parts))?;
    let release = workspace.target.join("release");
    let folder = workspace.target.join("xtask");
    fs::create_dir_all(&folder)?;
    let file = folder.join("package.wacz");
    let write = |megabytes: &str| {
        let mut command = workspace.command(&release.join("examples/package").display().to_string());
        let told = process::printed(command.arg(&file).arg(megabytes)).context("the package was not written")?;
        let numbers: Vec<u64> = told.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        <[u64; 3]>::try_from(numbers).ok().context("the package's figures cannot be read")
    };
    let [sealed, given, memory] = write(SEALED)?;
    let [bytes, ..] = write(VERIFIED)?;
    let time = |program: &str, arguments: &[&str]| {
        let mut command = workspace.command(program);
        let begun = Instant::now();
        process::printed(command.args(arguments).arg(&file)).with_context(|| format!("{program} failed"))?;
        anyhow::Ok(begun.elapsed().as_secs_f64() * 1_000.0)
    };
    let (mut ours, mut sums) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        sums.push(time("sha256sum", &[])?);
        ours.push(time(&release.join("touchstone").display().to_string(), &["verify"])?);
    }
    let (ours, sums) = (median(ours), median(sums));
    Ok(format!(
        "| what | figure |\n|---|---:|\n| bytes of the package | {} |\n| `sha256sum`, median ms | {sums:.0} |\n\
         | `touchstone verify`, median ms | {ours:.0} |\n| ratio | {:.2} |\n\
         | memory while a package of {} bytes is sealed from {} bytes of parts | {} |\n",
        thousands(bytes),
        ours / sums,
        thousands(sealed),
        thousands(given),
        thousands(memory)
    ))
}

/// Listings of the casebooks in which the workspace is measured. About one in fifty has nothing against it.
const GROWN: [&str; 3] = ["1020", "10200", "102000"];

/// The workspace over casebooks of three sizes: what it is to open, filter, search and scroll.
fn grown(workspace: &Workspace) -> Result<String> {
    let build = ["build", "--release", "--locked", "--package", "touchstone-casebook", "--example", "grown"];
    process::must(workspace, "build of the benchmark", &mut workspace.cargo(&build))?;
    let program = workspace.target.join("release/examples/grown").display().to_string();
    let folder = workspace.target.join("xtask");
    fs::create_dir_all(&folder)?;
    let mut files = Vec::new();
    for listings in GROWN {
        let file = folder.join(format!("grown-{listings}.sqlite"));
        let written = process::printed(workspace.command(&program).arg(&file).arg(listings));
        written.with_context(|| format!("the casebook of {listings} listings was not written"))?;
        files.push(file);
    }
    browser::grown(workspace, &files)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Puts `text` between the markers of `section`.
///
/// # Errors
/// The document lacks the markers.
pub fn record(workspace: &Workspace, section: &str, text: &str) -> Result<()> {
    let file = workspace.root.join(FILE);
    let document = fs::read_to_string(&file).with_context(|| format!("reading {FILE}"))?;
    let replaced = replace(&document, section, text)
        .with_context(|| format!("{FILE} has no section <!-- bench:{section} --> … <!-- /bench:{section} -->"))?;
    fs::write(&file, replaced)?;
    println!("{FILE}: {section} recorded");
    Ok(())
}

fn replace(document: &str, section: &str, text: &str) -> Option<String> {
    let (before, rest) = document.split_once(&format!("<!-- bench:{section} -->\n"))?;
    let closing = format!("<!-- /bench:{section} -->");
    let (_, after) = rest.split_once(&closing)?;
    Some(format!("{before}<!-- bench:{section} -->\n{}\n{closing}{after}", text.trim_end()))
}

/// `1234567` as `1,234,567`.
fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_section_is_replaced() {
        let document = "a\n<!-- bench:x -->\nold\n<!-- /bench:x -->\nb\n<!-- bench:y -->\n<!-- /bench:y -->\n";
        let expected = "a\n<!-- bench:x -->\nnew\n<!-- /bench:x -->\nb\n<!-- bench:y -->\n<!-- /bench:y -->\n";
        assert_eq!(replace(document, "x", "new\n").as_deref(), Some(expected));
        assert_eq!(replace(document, "z", "new"), None);
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!([7, 999, 1000, 1_234_567].map(thousands), ["7", "999", "1,000", "1,234,567"]);
    }
}
