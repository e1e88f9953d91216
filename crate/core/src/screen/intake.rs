//! A pack of somebody else on its way in: unpacked, its seal checked, read, and its rules tried before they count.

use super::RuleSet;
use super::pack::{Diagnostic, MAX_FILE, MAX_PACK, Pack};
use super::seal::{SEAL_FILE, Seal};
use crate::brand::{Brand, BrandError};
use crate::evidence::Part;
use crate::evidence::container::{self, Fault};

/// Files of a pack at most.
const MAX_FILES: usize = 2_000;
/// How a ZIP file begins.
const ZIP: &[u8] = b"PK\x03\x04";

/// What came in.
#[derive(Clone, Debug, Default)]
pub struct Intake {
    /// Name by its seal, or by its file.
    pub name: String,
    /// Version by its seal; empty where it has none.
    pub version: String,
    /// Public key of the seal, base64; empty where it is not sealed.
    pub key: String,
    /// What of it can be used.
    pub pack: Pack,
    /// What was left out, and why.
    pub faults: Vec<Diagnostic>,
}

impl Intake {
    /// Reads files of a pack as a person chose them: TOML files, or a ZIP file of a folder. A rule that fails its own
    /// listings, tried beside the shipped ones with the sample brand, is left out.
    ///
    /// # Errors
    /// The sample brand cannot be read, which its tests prevent.
    pub fn read(parts: &[Part]) -> Result<Self, BrandError> {
        let mut intake = Self::default();
        let stem = parts.first().map_or("", |part| part.name.rsplit('/').next().unwrap_or_default());
        intake.name = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem).to_owned();
        let files = intake.files(parts);
        let (files, seal) = sealed(files, &mut intake.faults);
        if let Some(seal) = seal {
            (intake.name, intake.version, intake.key) = (seal.name, seal.version, seal.key);
        }
        let (pack, faults) = Pack::parse(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
        intake.pack = pack;
        intake.faults.extend(faults);
        let (shipped, _) = Pack::shipped();
        let sample = Brand::parse(Brand::sample())?;
        let before = [shipped];
        intake.faults.extend(intake.pack.tested(&before, &sample));
        // What the compiler refuses, such as a condition that names no selection, is told now and not at the first page.
        let [shipped] = before;
        let ours = |fault: &Diagnostic| files.iter().any(|(path, _)| fault.at.starts_with(path.as_str()));
        let compiled = RuleSet::compile(&[shipped, intake.pack.clone()], std::slice::from_ref(&sample)).1;
        for fault in compiled.into_iter().filter(ours) {
            if !intake.faults.iter().any(|known| known.at == fault.at && known.code == fault.code) {
                intake.faults.push(fault);
            }
        }
        Ok(intake)
    }

    /// The TOML files among what was chosen: path in the pack, and text.
    fn files(&mut self, parts: &[Part]) -> Vec<(String, String)> {
        let mut found: Vec<(String, Vec<u8>)> = Vec::new();
        for part in parts {
            if !part.bytes.starts_with(ZIP) {
                found.push((part.name.clone(), part.bytes.clone()));
                continue;
            }
            match container::entries(&part.bytes) {
                Ok(entries) => {
                    let named = entries.iter().map(|entry| (String::from_utf8_lossy(entry.name).into_owned(), entry));
                    for (name, entry) in named.filter(|(name, _)| is_toml(name)).take(MAX_FILES) {
                        if entry.size() > MAX_FILE as u64 || entry.is_bomb() {
                            self.fault("P02", &name, format!("larger than {MAX_FILE} bytes: divide it"));
                            continue;
                        }
                        match entry.contents() {
                            Ok(bytes) => found.push((name, bytes.into_owned())),
                            Err(reason) => self.fault("P08", &name, reason),
                        }
                    }
                }
                Err(Fault::NotZip) => self.fault("P08", &part.name, "is no ZIP file that can be read".into()),
                Err(Fault::Ambiguous(reason)) => self.fault("P08", &part.name, format!("is refused: {reason}")),
            }
        }
        // A ZIP file of a folder has the folder's name before each path.
        let root = found.iter().find_map(|(path, _)| path.strip_suffix(SEAL_FILE)).unwrap_or_default().to_owned();
        let (mut files, mut whole) = (Vec::new(), 0);
        for (path, bytes) in found.into_iter().filter(|(path, _)| is_toml(path)) {
            let path = path.strip_prefix(&root).unwrap_or(&path).to_owned();
            whole += bytes.len();
            if bytes.len() > MAX_FILE {
                self.fault("P02", &path, format!("larger than {MAX_FILE} bytes: divide it"));
            } else if whole > MAX_PACK || files.len() == MAX_FILES {
                self.fault(
                    "P07",
                    &path,
                    format!(
                        "the pack is larger than {MAX_PACK} bytes or {MAX_FILES} files: from here on it is not read"
                    ),
                );
                break;
            } else {
                match String::from_utf8(bytes) {
                    Ok(text) => files.push((path, text)),
                    Err(_) => self.fault("P08", &path, "is no UTF-8 text".into()),
                }
            }
        }
        if files.is_empty() {
            self.fault(
                "P08",
                &self.name.clone(),
                "holds no TOML file: choose the files of a pack, or its ZIP file".into(),
            );
        }
        files
    }

    fn fault(&mut self, code: &str, at: &str, message: String) {
        self.faults.push(Diagnostic::new(code, at, message));
    }
}

/// Of a pack with a seal the files that are as signed, and the seal; of another pack all its files.
pub fn sealed(files: Vec<(String, String)>, faults: &mut Vec<Diagnostic>) -> (Vec<(String, String)>, Option<Seal>) {
    let (seals, files): (Vec<_>, Vec<_>) = files.into_iter().partition(|(path, _)| path == SEAL_FILE);
    let Some((_, text)) = seals.first() else { return (files, None) };
    let checked = Seal::parse(text).and_then(|seal| {
        let (whole, more) = seal.check(files.iter().map(|(path, text)| (path.as_str(), text.as_str())))?;
        Ok((whole.into_iter().map(str::to_owned).collect::<Vec<_>>(), more, seal))
    });
    match checked {
        Ok((whole, more, seal)) => {
            faults.extend(more);
            (files.into_iter().filter(|(path, _)| whole.contains(path)).collect(), Some(seal))
        }
        Err(fault) => {
            faults.push(fault);
            (Vec::new(), None)
        }
    }
}

fn is_toml(path: &str) -> bool {
    path.to_ascii_lowercase().ends_with(".toml")
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use ed25519_dalek::SigningKey;
    use zip::write::{SimpleFileOptions, ZipWriter};

    use super::*;

    fn rule(id: &str, word: &str) -> String {
        format!(
            "id = \"{id}\"\ntitle = \"t\"\ntitle_zh = \"t\"\nstatus = \"test\"\ndescription = \"d\"\nauthor = \"a\"\n\
             date = \"2026-11-29\"\nlevel = \"low\"\nclass = \"context\"\nweight = 0.8\n[detection]\ncondition = \"one\"\n\
             [detection.one]\ntitle = [\"mystery parcel\"]\n[[test]]\nexpect = true\ntitle = \"Aurelle {word}\"\n"
        )
    }

    fn part(name: &str, text: &str) -> Part {
        Part { name: name.into(), bytes: text.as_bytes().to_vec() }
    }

    fn codes(intake: &Intake) -> Vec<&str> {
        intake.faults.iter().map(|fault| fault.code.as_str()).collect()
    }

    fn zipped(files: &[(String, String)]) -> Part {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, text) in files {
            writer.start_file(path.as_str(), SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        Part { name: "house.zip".into(), bytes: writer.finish().unwrap().into_inner() }
    }

    #[test]
    fn chosen_files_are_read_and_a_rule_that_fails_its_own_listing_is_left_out() {
        let intake = Intake::read(&[
            part("mine.toml", &rule("mine", "mystery parcel")),
            part("fails.toml", &rule("fails", "honest parcel")),
            part("notes.txt", "no pack"),
            part("broken.toml", "id = "),
            part(
                "condition.toml",
                &rule("condition", "x").replace("= \"one\"", "= \"two\"").replace("expect = true", "expect = false"),
            ),
        ])
        .unwrap();
        assert_eq!((intake.name.as_str(), intake.key.as_str()), ("mine", ""));
        assert_eq!(codes(&intake), ["P03", "R08", "R03"], "{:?}", intake.faults);
        let (read, faults) = Pack::of_reading(&intake.pack.reading());
        assert_eq!((read.rules, read.lexicons, faults.len()), (intake.pack.rules, intake.pack.lexicons, 0));
    }

    #[test]
    fn a_zip_of_a_signed_folder_is_taken_with_its_name_and_version_and_a_changed_file_is_not() {
        let files = [("rules/mine.toml".to_owned(), rule("mine", "mystery parcel"))];
        let key = SigningKey::from_bytes(&[7; 32]);
        let seal = Seal::signed("House rules", "3", files.iter().map(|(p, t)| (p.as_str(), t.as_str())), &key);
        let mut all: Vec<_> = files.iter().map(|(path, text)| (format!("house/{path}"), text.clone())).collect();
        all.push(("house/pack.toml".into(), seal.text().unwrap()));
        let intake = Intake::read(&[zipped(&all)]).unwrap();
        assert_eq!((intake.name.as_str(), intake.version.as_str()), ("House rules", "3"));
        assert_eq!((codes(&intake).len(), intake.pack.rules.len()), (0, 1), "{:?}", intake.faults);
        all[0].1.push_str("# changed");
        let changed = Intake::read(&[zipped(&all)]).unwrap();
        assert_eq!((codes(&changed), changed.pack.rules.len()), (vec!["P06"], 0));
    }

    #[test]
    fn what_is_no_pack_says_so() {
        for parts in [
            vec![],
            vec![part("a.txt", "x")],
            vec![Part { name: "a.zip".into(), bytes: b"PK\x03\x04rubbish".to_vec() }],
        ] {
            let intake = Intake::read(&parts).unwrap();
            assert!(codes(&intake).contains(&"P08") && intake.pack.rules.is_empty(), "{:?}", intake.faults);
        }
    }
}
