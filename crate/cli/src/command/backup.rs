//! `touchstone backup`: what the extension has backed up, opened without a browser.

mod set;

use std::env;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use touchstone_core::backup::{
    BackupError, Belonging, Fault, Flaw, IDENTITIES, Key, MANIFEST_MOST_BYTES, Manifest, Opener, Stem,
};

use self::set::Set;

/// Where the passphrase is looked for first.
const PASSPHRASE: &str = "TOUCHSTONE_PASSPHRASE";
/// Folder of the evidence within what is written.
const VAULT: &str = "vault";
/// Bytes opened at once.
const PIECE: usize = 1 << 20;

/// What can be done with backups.
#[derive(Subcommand)]
pub enum Work {
    /// Open a backup: the casebook and every file of the vault.
    Open(Arguments),
}

/// Arguments of `touchstone backup open`.
#[derive(Args)]
#[command(after_help = "The passphrase is taken from TOUCHSTONE_PASSPHRASE, or the first line of standard input.\n\
    Exit code: 0 everything that belongs to the backup was written, 1 something is missing or damaged (it is named, the \
    rest was written), 2 nothing can be opened.\n\
    Without Touchstone: `age -d -i identity.age FILE.age` opens each file.")]
pub struct Arguments {
    /// The folder `touchstone-backup-…`, one that holds it, or the file of a browser that saves backups as one file.
    #[arg(value_name = "FOLDER")]
    from: PathBuf,
    /// Where to write: `casebook.sqlite` and the folder `vault`. Nothing that is there is overwritten.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Say what is there and what is missing; write nothing.
    #[arg(long)]
    preview: bool,
}

/// Runs the subcommand.
pub fn run(work: Work, out: &mut impl Write) -> Result<ExitCode> {
    let Work::Open(Arguments { from, out: to, preview }) = work;
    let sound = open(&from, &passphrase()?, (!preview).then_some(to.as_path()), out)?;
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// Opens the newest backup, into `to` where there is one, and says whether nothing is missing or damaged.
fn open(from: &Path, passphrase: &str, to: Option<&Path>, out: &mut impl Write) -> Result<bool> {
    let set = Set::at(from)?;
    let key = unlock(&set, passphrase)?;
    let Some((manifest, skipped)) = newest(&set, &key)? else { return Err(BackupError::NothingWhole.into()) };
    for error in &skipped {
        writeln!(out, "passed over: {error}")?;
    }
    let of = manifest.belongings().count();
    writeln!(out, "backup of {} by {}: {of} files", utc(manifest.at_ms), manifest.software)?;
    let faults = match to {
        None => manifest.missing(&set.found()),
        Some(to) => write_all(&set, &key, &manifest, to)?,
    };
    for fault in &faults {
        writeln!(out, "{}: {} ({})", flaw(fault.flaw), fault.name, fault.place)?;
    }
    if let Some(to) = to {
        writeln!(out, "{} of {of} written to {}", of - faults.len(), to.display())?;
    }
    Ok(faults.is_empty() && skipped.is_empty())
}

fn write_all(set: &Set, key: &Key, manifest: &Manifest, to: &Path) -> Result<Vec<Fault>> {
    let vault = to.join(VAULT);
    fs::create_dir_all(&vault).with_context(|| format!("cannot make {}", vault.display()))?;
    let casebook = std::iter::once((&manifest.casebook, to));
    let files = manifest.files.iter().map(|file| (file, vault.as_path()));
    let mut faults = Vec::new();
    for (belonging, folder) in casebook.chain(files) {
        faults.extend(write(set, key, belonging, &folder.join(&belonging.name))?);
    }
    Ok(faults)
}

fn passphrase() -> Result<String> {
    if let Ok(passphrase) = env::var(PASSPHRASE) {
        return Ok(passphrase);
    }
    let mut line = String::new();
    io::stdin().read_line(&mut line).context("reading the passphrase")?;
    let line = line.trim_end_matches(['\r', '\n']);
    if line.is_empty() {
        bail!("no passphrase: set {PASSPHRASE}, or write it to standard input");
    }
    Ok(line.to_owned())
}

/// Opens the identity, or its second copy where the first is damaged.
fn unlock(set: &Set, passphrase: &str) -> Result<Key> {
    let mut last = BackupError::NoBackup;
    for place in IDENTITIES {
        let Some(mut file) = set.open(place)? else { continue };
        let mut sealed = Vec::new();
        file.read_to_end(&mut sealed).with_context(|| format!("reading {place}"))?;
        match Key::unlock(place, &sealed, passphrase) {
            Ok(key) => return Ok(key),
            // A copy that is sound says more than one that is not.
            Err(error) if last == BackupError::WrongPassphrase => drop(error),
            Err(error) => last = error,
        }
    }
    Err(last.into())
}

/// The newest backup whose list can be opened, and why newer ones cannot.
fn newest(set: &Set, key: &Key) -> Result<Option<(Manifest, Vec<BackupError>)>> {
    let mut skipped = Vec::new();
    let mut places: Vec<(Stem, String)> =
        set.found().into_iter().filter_map(|found| Some((Stem::of_manifest(&found.name)?, found.name))).collect();
    places.sort();
    for (stem, place) in places.into_iter().rev() {
        let Some(file) = set.open(&place)? else { continue };
        let opened = Opener::new(key, &place, file).and_then(|opener| opener.whole(MANIFEST_MOST_BYTES));
        match opened.and_then(|(bytes, _)| Manifest::read(&stem, &bytes)) {
            Ok(manifest) => return Ok(Some((manifest, skipped))),
            Err(error) => skipped.push(error),
        }
    }
    Ok(None)
}

/// Writes one file, whole or not at all.
fn write(set: &Set, key: &Key, belonging: &Belonging, target: &Path) -> Result<Option<Fault>> {
    if target.exists() {
        return Ok(Some(belonging.fault(Flaw::Differs)));
    }
    let Some(sealed) = set.open(&belonging.place)? else { return Ok(Some(belonging.fault(Flaw::Missing))) };
    let part = target.with_file_name(format!("{}.part", belonging.name));
    let mut file = File::create(&part).with_context(|| format!("cannot write {}", part.display()))?;
    let opened = Opener::new(key, &belonging.name, sealed).and_then(|opener| poured(opener, belonging, &mut file));
    drop(file);
    match opened {
        Ok(written) => {
            written.with_context(|| format!("writing {}", part.display()))?;
            fs::rename(&part, target).with_context(|| format!("cannot write {}", target.display()))?;
            Ok(None)
        }
        Err(error) => {
            fs::remove_file(&part).with_context(|| format!("cannot remove {}", part.display()))?;
            match Flaw::of(&error) {
                Some(flaw) => Ok(Some(belonging.fault(flaw))),
                None => Err(error.into()),
            }
        }
    }
}

/// Pours a file out. The outer error is the backup's, the inner one the disk's that is written to.
fn poured<R: Read>(mut opener: Opener<R>, belonging: &Belonging, to: &mut File) -> Result<io::Result<()>, BackupError> {
    loop {
        let piece = opener.read(PIECE)?;
        if piece.is_empty() {
            break;
        }
        if let Err(error) = to.write_all(&piece) {
            return Ok(Err(error));
        }
    }
    belonging.held(&opener.finish())?;
    Ok(to.sync_all())
}

fn flaw(flaw: Flaw) -> &'static str {
    match flaw {
        Flaw::Missing => "missing",
        Flaw::Damaged => "damaged",
        Flaw::Foreign => "not the file that belongs there",
        Flaw::Unreadable => "unreadable",
        Flaw::Differs => "already there, left as it is",
    }
}

fn utc(at_ms: i64) -> String {
    time::OffsetDateTime::from_unix_timestamp(at_ms / 1000)
        .ok()
        .and_then(|at| at.format(&time::format_description::well_known::Rfc3339).ok())
        .unwrap_or_else(|| format!("{at_ms} ms since 1970"))
}

#[cfg(test)]
mod tests;
