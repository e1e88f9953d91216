use std::path::PathBuf;
use std::sync::OnceLock;

use touchstone_core::backup::{Found, Keys, Memory, Sealer, Sum, header, padding};

use super::*;

const PASSPHRASE: &str = "correct horse battery staple";
const NOW: i64 = 1_795_958_400_123;

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("touchstone-backup-test-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&path));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn keys() -> &'static Keys {
    static KEYS: OnceLock<Keys> = OnceLock::new();
    KEYS.get_or_init(|| Keys::make(PASSPHRASE).unwrap())
}

fn seal(bytes: &[u8]) -> (Vec<u8>, Sum) {
    let mut sealer = Sealer::new(&keys().recipient).unwrap();
    let mut sealed = sealer.push(bytes).unwrap();
    let (last, sum) = sealer.finish().unwrap();
    sealed.extend(last);
    (sealed, sum)
}

/// Files of a set with two files in the vault, by path.
fn files(at_ms: i64) -> (Vec<(String, Vec<u8>)>, Manifest) {
    let mut memory = Memory::new(&keys().recipient);
    let mut files: Vec<_> = IDENTITIES.map(|place| (place.to_owned(), keys().identity.clone())).into();
    let vault: Vec<(&str, &[u8])> = vec![("e1.wacz", b"first package"), ("e2.wacz", b"second package")];
    let found: Vec<Found> = vault
        .iter()
        .map(|(name, bytes)| Found { name: (*name).to_owned(), bytes: bytes.len() as u64, modified_ms: 1 })
        .collect();
    for (file, (_, bytes)) in found.iter().zip(&vault) {
        memory.learn(file, &seal(bytes).1.sha256);
    }
    for file in memory.unsealed(&found, &[]) {
        let (sealed, sum) = seal(vault.iter().find(|(name, _)| *name == file.name).unwrap().1);
        assert!(memory.sealed(&file, sum));
        files.push((file.place, sealed));
    }
    let stem = Stem::of(at_ms).unwrap();
    let (sealed, sum) = seal(format!("casebook of {at_ms}").as_bytes());
    files.push((stem.casebook(), sealed));
    let manifest = memory.manifest(at_ms, "Touchstone test", (&stem, sum), &found, serde_json::Value::Null);
    files.push((stem.manifest(), seal(&manifest.to_json().unwrap()).0));
    (files, manifest)
}

fn write_set(folder: &Path, files: &[(String, Vec<u8>)]) {
    fs::create_dir_all(folder.join("files")).unwrap();
    for (place, bytes) in files {
        fs::write(folder.join(place), bytes).unwrap();
    }
}

/// What `open` says of faults, and whether all is sound.
fn opened(from: &Path, out: &Path, passphrase: &str) -> Result<(Vec<String>, bool)> {
    let mut said = Vec::new();
    let sound = open(from, passphrase, Some(out), &mut said)?;
    let told = String::from_utf8(said)?;
    let told = told.lines().filter(|line| !line.starts_with("backup of") && !line.contains(" written to "));
    Ok((told.map(str::to_owned).collect(), sound))
}

#[test]
fn a_folder_is_opened_and_everything_is_there() {
    let folder = Folder::new("whole");
    let set = folder.0.join("touchstone-backup-20261129-a1b2c3");
    write_set(&set, &files(NOW).0);
    for (number, from) in [&set, &folder.0].into_iter().enumerate() {
        let out = folder.0.join(format!("out{number}"));
        assert_eq!(opened(from, &out, PASSPHRASE).unwrap(), (vec![], true));
        assert_eq!(fs::read(out.join("casebook.sqlite")).unwrap(), format!("casebook of {NOW}").as_bytes());
        assert_eq!(fs::read(out.join("vault/e2.wacz")).unwrap(), b"second package");
        assert_eq!(fs::read_dir(out.join("vault")).unwrap().count(), 2, "nothing half is left");
    }
}

#[test]
fn one_file_is_opened_like_a_folder() {
    let folder = Folder::new("archive");
    let mut archive = Vec::new();
    for (place, bytes) in files(NOW).0 {
        archive.extend(header("touchstone-backup-20261129-a1b2c3", &place, bytes.len() as u64, 1_800_000_000).unwrap());
        archive.extend(&bytes);
        archive.resize(archive.len() + padding(bytes.len() as u64), 0);
    }
    archive.resize(archive.len() + 1024, 0);
    let file = folder.0.join("backup.tar");
    fs::write(&file, archive).unwrap();
    let out = folder.0.join("out");
    assert_eq!(opened(&file, &out, PASSPHRASE).unwrap(), (vec![], true));
    assert_eq!(fs::read(out.join("vault/e1.wacz")).unwrap(), b"first package");
}

#[test]
fn what_is_missing_or_damaged_is_named_and_the_rest_is_written() {
    let folder = Folder::new("damaged");
    let (mut all, manifest) = files(NOW);
    let at = all.iter().position(|(place, _)| *place == manifest.files[0].place).unwrap();
    let last = all[at].1.len() - 1;
    all[at].1[last] ^= 1;
    all.retain(|(place, _)| *place != manifest.files[1].place);
    write_set(&folder.0, &all);
    let out = folder.0.join("out");
    let (said, sound) = opened(&folder.0, &out, PASSPHRASE).unwrap();
    let [damaged, missing] = [0, 1].map(|at| manifest.files[at].place.clone());
    assert_eq!(said, [format!("damaged: e1.wacz ({damaged})"), format!("missing: e2.wacz ({missing})")]);
    assert!(!sound);
    assert!(out.join("casebook.sqlite").exists());
    assert_eq!(fs::read_dir(out.join("vault")).unwrap().count(), 0);
}

#[test]
fn a_damaged_newest_list_gives_way_to_the_one_before_and_is_named() {
    let folder = Folder::new("older");
    let (mut all, _) = files(NOW);
    let (newer, _) = files(NOW + 1000);
    let newest = Stem::of(NOW + 1000).unwrap().manifest();
    all.extend(
        newer.into_iter().filter(|(place, _)| *place == newest).map(|(place, bytes)| (place, bytes[..99].to_vec())),
    );
    write_set(&folder.0, &all);
    let (said, sound) = opened(&folder.0, &folder.0.join("out"), PASSPHRASE).unwrap();
    assert_eq!(said, [format!("passed over: {newest} is damaged: it was changed or cut off since it was sealed")]);
    assert!(!sound, "somebody has to know");
}

#[test]
fn the_second_copy_of_the_identity_does() {
    let folder = Folder::new("identity");
    let (mut all, _) = files(NOW);
    all[0].1.truncate(50);
    write_set(&folder.0, &all);
    assert!(opened(&folder.0, &folder.0.join("out"), PASSPHRASE).is_ok());
    let error = opened(&folder.0, &folder.0.join("out"), "another passphrase").unwrap_err();
    assert!(error.to_string().contains("passphrase does not open"), "{error}");
}

#[test]
fn a_folder_without_a_backup_says_which_one_to_choose() {
    let folder = Folder::new("none");
    let error = opened(&folder.0, &folder.0.join("out"), PASSPHRASE).unwrap_err();
    assert!(error.to_string().contains("touchstone-backup"), "{error}");
}

#[test]
fn nothing_that_is_there_is_overwritten() {
    let folder = Folder::new("kept");
    write_set(&folder.0, &files(NOW).0);
    let out = folder.0.join("out");
    fs::create_dir_all(out.join(VAULT)).unwrap();
    fs::write(out.join("vault/e1.wacz"), b"mine").unwrap();
    let (said, sound) = opened(&folder.0, &out, PASSPHRASE).unwrap();
    assert!(said[0].starts_with("already there, left as it is: e1.wacz"), "{said:?}");
    assert!(!sound);
    assert_eq!(fs::read(out.join("vault/e1.wacz")).unwrap(), b"mine");
}
