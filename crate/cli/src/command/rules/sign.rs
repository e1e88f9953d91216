//! Signing a pack.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use touchstone_core::screen::{Pack, SEAL_FILE, Seal};

use super::super::key;
use super::{gather, within};

/// Writes the seal of a pack whose files are without fault.
pub fn run(folder: &Path, name: &str, version: &str, file: &Path, out: &mut impl Write) -> Result<ExitCode> {
    let key = key::read(file)?;
    let (mut files, mut faults) = (Vec::new(), Vec::new());
    gather(folder, &mut files, &mut faults)?;
    files.retain(|(path, _)| within(folder, path) != SEAL_FILE);
    if files.is_empty() {
        bail!("{}: no file of a pack: rules lie in its folder rules, words in lexicons", folder.display());
    }
    faults.extend(Pack::parse(files.iter().map(|(name, text)| (name.as_str(), text.as_str()))).1);
    for fault in &faults {
        writeln!(out, "{fault}")?;
    }
    if !faults.is_empty() {
        writeln!(out, "not signed: mend the faults first")?;
        return Ok(ExitCode::FAILURE);
    }
    let named: Vec<(String, &str)> = files.iter().map(|(path, text)| (within(folder, path), text.as_str())).collect();
    let seal = Seal::signed(name, version, named.iter().map(|(path, text)| (path.as_str(), *text)), &key);
    let text = match seal.text() {
        Ok(text) => text,
        Err(fault) => bail!("{fault}"),
    };
    let path = folder.join(SEAL_FILE);
    fs::write(&path, text).with_context(|| format!("{}: cannot be written", path.display()))?;
    writeln!(out, "{}: {} files, key {}", path.display(), named.len(), seal.key)?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::super::{TEMPLATE, tested_packs};
    use super::*;

    /// What stands before the 32 bytes of an Ed25519 key in PKCS #8, and a key of sevens, as `openssl` writes it.
    const KEY: &str = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcH\n-----END PRIVATE KEY-----\n";

    #[test]
    fn a_signed_pack_is_taken_whole_and_a_change_after_it_is_seen() {
        let folder = std::env::temp_dir().join(format!("touchstone-sign-{}", std::process::id()));
        fs::create_dir_all(folder.join("rules")).unwrap();
        let (rule, key) = (folder.join("rules/mine.toml"), folder.with_extension("pem"));
        fs::write(&key, KEY).unwrap();
        fs::write(&rule, "id = 3").unwrap();
        let refused = run(&folder, "House", "1", &key, &mut Vec::new()).unwrap();
        let kept = folder.join(SEAL_FILE).exists();
        fs::write(&rule, TEMPLATE.replace("NEW-RULE", "mine")).unwrap();
        let signed = run(&folder, "House", "1", &key, &mut Vec::new()).unwrap();
        let (whole, faults) = tested_packs(std::slice::from_ref(&folder)).unwrap();
        fs::write(&rule, TEMPLATE.replace("NEW-RULE", "mine").replace("0.8 ", "0.9 ")).unwrap();
        let (changed, told) = tested_packs(std::slice::from_ref(&folder)).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        fs::remove_file(&key).unwrap();
        assert_eq!((refused, kept, signed), (ExitCode::FAILURE, false, ExitCode::SUCCESS));
        assert!(faults.is_empty() && whole[1].rules.len() == 1, "{faults:?}");
        assert_eq!(changed[1].rules.len(), 0);
        assert_eq!(told.iter().map(|f| f.code.as_str()).collect::<Vec<_>>(), ["P06"]);
    }
}
