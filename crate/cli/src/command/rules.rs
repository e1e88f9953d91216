//! `touchstone rules`: lint, test, sign and explain rules.

mod schema;
mod sign;

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use serde::Deserialize;
use touchstone_core::brand::Brand;
use touchstone_core::screen::{
    Calibration, Decided, Diagnostic, MAX_FILE, MAX_PACK, Pack, RuleSet, Verdict, sealed, try_rules,
};

/// What `new` writes: a whole rule that lints and passes its tests, to be changed.
const TEMPLATE: &str = include_str!("rules/template.toml");

/// Work on rules.
#[derive(Subcommand)]
pub enum Work {
    /// Report every fault of the files, one a line: file, code, what mends it.
    Lint(Arguments),
    /// Try every rule on the listings in its file.
    Test(Arguments),
    /// Write a rule to start from: it lints, and its tests pass.
    New {
        /// Id of the rule: small letters, digits and hyphens. The file is `DIR/rules/ID.toml`.
        id: String,
        /// Folder of the pack.
        #[arg(long, value_name = "DIR")]
        pack: PathBuf,
    },
    /// Learn from reviewers' decisions how far the rules weigh more or less for a brand; `screen --calibration` takes
    /// what is printed. Without it everything weighs as shipped again.
    Calibrate {
        /// Name of the brand, as its profile has it.
        #[arg(long)]
        brand: String,
        /// Lines that `touchstone screen` printed, each with `"confirmed": true` or `false` added: .jsonl.
        #[arg(value_name = "DECISIONS.jsonl")]
        decisions: PathBuf,
    },
    /// Sign a pack: writes `pack.toml` with its name, version, and the digest of every file.
    #[command(
        after_help = "The key: `openssl genpkey -algorithm ed25519 -out KEY.pem`. Keep it; who takes the pack compares its public half."
    )]
    Sign {
        /// Folder of the pack.
        #[arg(long, value_name = "DIR")]
        pack: PathBuf,
        /// Name of the pack.
        #[arg(long)]
        name: String,
        /// Its version, as you count.
        #[arg(long)]
        version: String,
        /// Ed25519 key of the author, PKCS #8 in PEM.
        #[arg(long, value_name = "KEY.pem")]
        key: PathBuf,
    },
    /// Print the JSON schema of a kind of file, for editors and for other programs.
    Schema {
        /// The kind of file.
        kind: schema::Kind,
    },
    /// Say what a rule looks for, when it is wrong, and what it weighs.
    Explain {
        /// Id of the rule.
        id: String,
        #[command(flatten)]
        arguments: Arguments,
    },
}

/// Arguments that all have.
#[derive(Args)]
pub struct Arguments {
    /// Folder with rules, lexicons or rates beside those that ship; may be given several times.
    #[arg(long, value_name = "DIR")]
    pack: Vec<PathBuf>,
    /// Brand profile with which the tests are tried; without it, the sample.
    #[arg(long, value_name = "FILE.toml")]
    brand: Option<PathBuf>,
}

/// The packs that ship, then those of the folders; with the faults of their files.
pub fn packs(folders: &[PathBuf]) -> Result<(Vec<Pack>, Vec<Diagnostic>)> {
    let (shipped, mut faults) = Pack::shipped();
    let mut packs = vec![shipped];
    for folder in folders {
        let mut files = Vec::new();
        gather(folder, &mut files, &mut faults)?;
        let within = files.into_iter().map(|(name, text)| (within(folder, &name), text)).collect();
        let (files, _) = sealed(within, &mut faults);
        let shown: Vec<_> = files.iter().map(|(name, text)| (folder.join(name).display().to_string(), text)).collect();
        let (pack, more) = Pack::parse(shown.iter().map(|(name, text)| (name.as_str(), text.as_str())));
        packs.push(pack);
        faults.extend(more);
    }
    Ok((packs, faults))
}

/// The same, without the rules of the folders that fail their own tests.
pub fn tested_packs(folders: &[PathBuf]) -> Result<(Vec<Pack>, Vec<Diagnostic>)> {
    let (mut packs, mut faults) = packs(folders)?;
    let sample = Brand::parse(Brand::sample())?;
    for number in 1..packs.len() {
        let (before, rest) = packs.split_at_mut(number);
        if let Some(pack) = rest.first_mut() {
            faults.extend(pack.tested(before, &sample));
        }
    }
    Ok((packs, faults))
}

/// TOML files of a folder and its folders, in name order. What is too large or no text is told and left out, unread
/// where its size is the fault.
fn gather(folder: &Path, files: &mut Vec<(String, String)>, faults: &mut Vec<Diagnostic>) -> Result<()> {
    let mut paths = std::fs::read_dir(folder)
        .and_then(|entries| entries.map(|e| e.map(|e| e.path())).collect::<std::io::Result<Vec<_>>>())
        .with_context(|| format!("{}: no folder that can be read", folder.display()))?;
    paths.sort();
    for path in paths {
        if path.is_dir() {
            gather(&path, files, faults)?;
        } else if path.extension().is_some_and(|e| e == "toml") {
            let name = path.display().to_string();
            let size = path.metadata().map_or(0, |m| m.len());
            let whole: usize = files.iter().map(|(_, text)| text.len()).sum();
            if size > MAX_FILE as u64 {
                faults.push(Diagnostic::new("P02", name, format!("larger than {MAX_FILE} bytes: divide it")));
            } else if whole as u64 + size > MAX_PACK as u64 {
                let message = format!("the pack is larger than {MAX_PACK} bytes: from here on it is not read");
                faults.push(Diagnostic::new("P07", name, message));
                return Ok(());
            } else {
                match std::fs::read_to_string(&path) {
                    Ok(text) => files.push((name, text)),
                    Err(error) => {
                        faults.push(Diagnostic::new("P08", name, format!("cannot be read as UTF-8: {error}")))
                    }
                }
            }
        }
    }
    Ok(())
}

/// Path of a file in the pack's folder, with `/`.
fn within(folder: &Path, name: &str) -> String {
    let path = Path::new(name).strip_prefix(folder).unwrap_or(Path::new(name));
    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Does the work. Exit code 1 tells that a rule is faulty or fails.
pub fn run(work: Work, out: &mut impl Write) -> Result<ExitCode> {
    match work {
        Work::Lint(arguments) => lint(&arguments, out),
        Work::Test(arguments) => test(&arguments, out),
        Work::New { id, pack } => new(&id, &pack, out),
        Work::Calibrate { brand, decisions } => calibrate(&brand, &decisions, out),
        Work::Sign { pack, name, version, key } => sign::run(&pack, &name, &version, &key, out),
        Work::Schema { kind } => schema::run(kind, out),
        Work::Explain { id, arguments } => explain(&id, &arguments, out),
    }
}

fn brand(arguments: &Arguments) -> Result<Brand> {
    let Some(file) = &arguments.brand else { return Ok(Brand::parse(Brand::sample())?) };
    let text = std::fs::read_to_string(file).with_context(|| format!("{}: cannot be read", file.display()))?;
    Brand::parse(&text).with_context(|| file.display().to_string())
}

fn lint(arguments: &Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let (packs, mut faults) = packs(&arguments.pack)?;
    faults.extend(RuleSet::compile(&packs, &[brand(arguments)?]).1);
    for fault in &faults {
        writeln!(out, "{fault}")?;
    }
    let (rules, lexicons) = packs.iter().fold((0, 0), |(r, l), p| (r + p.rules.len(), l + p.lexicons.len()));
    writeln!(out, "{rules} rules, {lexicons} lexicons, {} faults", faults.len())?;
    Ok(if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn test(arguments: &Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let (packs, _) = packs(&arguments.pack)?;
    let trials = try_rules(&packs, &brand(arguments)?);
    let mut failed = 0;
    for trial in trials.iter().filter(|t| !t.passed()) {
        failed += 1;
        let met: Vec<_> = trial.verdict.reasons.iter().map(|r| r.rule.as_str()).collect();
        let wanted = if trial.test.expect { "must meet" } else { "must not meet" };
        writeln!(
            out,
            "{} test {}: {wanted} {:?}; met: {}",
            trial.file,
            trial.number,
            trial.test.title,
            met.join(", ")
        )?;
    }
    writeln!(out, "{} tests, {failed} failed", trials.len())?;
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn new(id: &str, pack: &Path, out: &mut impl Write) -> Result<ExitCode> {
    if id.is_empty() || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        bail!("{id:?} is no id: write small letters, digits and hyphens, such as cheap-watch-straps");
    }
    if Pack::shipped().0.rules.iter().any(|(_, r)| r.id == id) {
        bail!("a rule that ships has the id {id:?}: choose another");
    }
    let folder = pack.join("rules");
    std::fs::create_dir_all(&folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
    let file = folder.join(format!("{id}.toml"));
    let mut created = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&file)
        .with_context(|| format!("{}: cannot be made, or is there already", file.display()))?;
    created.write_all(TEMPLATE.replace("NEW-RULE", id).as_bytes())?;
    let pack = pack.display();
    writeln!(out, "{}", file.display())?;
    writeln!(out, "next: touchstone rules lint --pack {pack}, then touchstone rules test --pack {pack}")?;
    Ok(ExitCode::SUCCESS)
}

/// A line of `touchstone screen` on which a reviewer decided.
#[derive(Deserialize)]
struct Line {
    #[serde(flatten)]
    verdict: Verdict,
    confirmed: bool,
}

fn calibrate(brand: &str, file: &Path, out: &mut impl Write) -> Result<ExitCode> {
    let input = File::open(file).with_context(|| format!("{}: cannot be read", file.display()))?;
    let mut decided = Vec::new();
    for (number, line) in BufReader::new(input).lines().enumerate() {
        let at = || format!("{}, line {}", file.display(), number + 1);
        let text = line.with_context(at)?;
        if text.trim().is_empty() {
            continue;
        }
        let Line { verdict, confirmed } = serde_json::from_str(&text)
            .with_context(at)
            .context("no verdict with \"confirmed\": add it to a line that `touchstone screen` printed")?;
        decided.push(Decided {
            brand: verdict.brand.unwrap_or_default(),
            rules: verdict.reasons.into_iter().map(|r| r.rule).collect(),
            probability: verdict.probability,
            confirmed,
        });
    }
    let calibration = Calibration::learn(brand, &decided);
    if calibration.decisions == 0 {
        bail!("{}: no decision on {brand:?}: the name is that of the brand profile", file.display());
    }
    writeln!(out, "{}", serde_json::to_string_pretty(&calibration)?)?;
    Ok(ExitCode::SUCCESS)
}

fn explain(id: &str, arguments: &Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let (packs, _) = packs(&arguments.pack)?;
    let Some((file, rule)) = packs.iter().rev().flat_map(|p| &p.rules).find(|(_, r)| r.id == id) else {
        bail!("no rule has the id {id:?}: knowledge/rules holds them, one a file");
    };
    writeln!(out, "{} ({file})\n{}\n{}\n\n{}", rule.id, rule.title, rule.title_zh, rule.description)?;
    writeln!(out, "\nwhen: {}", rule.detection.condition)?;
    for (name, tests) in &rule.detection.selections {
        let lines: Vec<_> = tests.iter().map(|(field, value)| format!("{field} = {value}")).collect();
        writeln!(out, "  {name}: {}", lines.join(" and "))?;
    }
    writeln!(out, "weight (log-odds): {}", serde_json::to_string(&rule.weight)?)?;
    if !rule.complaint.is_empty() {
        writeln!(out, "could carry a complaint of: {}", rule.complaint)?;
    }
    for (head, list) in [("wrong when", &rule.falsepositives), ("known from", &rule.references)] {
        for line in list {
            writeln!(out, "{head}: {line}")?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_with_a_huge_file_bytes_and_a_failing_rule_tells_each_and_keeps_the_rest() {
        let folder = std::env::temp_dir().join(format!("touchstone-pack-{}", std::process::id()));
        let rules = folder.join("rules");
        std::fs::create_dir_all(&rules).unwrap();
        let template = TEMPLATE.replace("NEW-RULE", "good-rule");
        std::fs::write(rules.join("good.toml"), &template).unwrap();
        let failing =
            TEMPLATE.replace("NEW-RULE", "failing-rule").replace("mystery parcel\"\nprice", "parcel\"\nprice");
        std::fs::write(rules.join("failing.toml"), failing).unwrap();
        std::fs::write(rules.join("bytes.toml"), b"id = \"\xff\xfe\"").unwrap();
        File::create(rules.join("huge.toml")).unwrap().set_len(100 * 1024 * 1024).unwrap();
        let (packs, faults) = tested_packs(std::slice::from_ref(&folder)).unwrap();
        std::fs::write(folder.join("pack.toml"), "name = \"unsigned\"").unwrap();
        let (refused, sealed) = tested_packs(std::slice::from_ref(&folder)).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        let mut codes: Vec<&str> = faults.iter().map(|f| f.code.as_str()).collect();
        codes.sort_unstable();
        assert_eq!(codes, ["P02", "P08", "R08"], "{faults:?}");
        let kept: Vec<&str> = packs[1].rules.iter().map(|(_, r)| r.id.as_str()).collect();
        assert_eq!(kept, ["good-rule"]);
        assert!(refused[1].rules.is_empty() && sealed.iter().any(|f| f.code == "P04"), "{sealed:?}");
    }
}
