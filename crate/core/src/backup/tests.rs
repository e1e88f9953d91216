//! A set as a device writes it, in memory, and what becomes of it when somebody has been at it.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

const PASSPHRASE: &str = "correct horse battery staple";
const NOW: i64 = 1_795_958_400_123;

/// A set on a disk, its device and its vault.
struct Device {
    memory: Memory,
    identity: Vec<u8>,
    vault: BTreeMap<String, (Vec<u8>, i64)>,
    disk: BTreeMap<String, Vec<u8>>,
    sealed: usize,
}

/// A key is slow to make on purpose: all tests share two, the second being somebody else's.
fn keys() -> &'static [Keys; 2] {
    static KEYS: std::sync::OnceLock<[Keys; 2]> = std::sync::OnceLock::new();
    KEYS.get_or_init(|| [Keys::make(PASSPHRASE).unwrap(), Keys::make("another long passphrase").unwrap()])
}

fn key() -> &'static Key {
    static KEY: std::sync::OnceLock<Key> = std::sync::OnceLock::new();
    KEY.get_or_init(|| Key::unlock("identity.age", &keys()[0].identity, PASSPHRASE).unwrap())
}

fn seal(recipient: &str, bytes: &[u8]) -> (Vec<u8>, Sum) {
    let mut sealer = Sealer::new(recipient).unwrap();
    let mut out = Vec::new();
    for piece in bytes.chunks(50_000) {
        out.extend(sealer.push(piece).unwrap());
    }
    let (last, sum) = sealer.finish().unwrap();
    out.extend(last);
    (out, sum)
}

fn open(name: &str, sealed: &[u8]) -> Result<(Vec<u8>, Opened), BackupError> {
    Opener::new(key(), name, sealed)?.whole(10 << 20)
}

impl Device {
    fn new() -> Self {
        let [ours, _] = keys();
        Self {
            memory: Memory::new(&ours.recipient),
            identity: ours.identity.clone(),
            vault: BTreeMap::new(),
            disk: BTreeMap::new(),
            sealed: 0,
        }
    }

    fn keep(&mut self, name: &str, bytes: &[u8], modified_ms: i64) {
        self.vault.insert(name.to_owned(), (bytes.to_vec(), modified_ms));
    }

    fn vault(&self) -> Vec<Found> {
        let found = |(name, (bytes, modified_ms)): (&String, &(Vec<u8>, i64))| Found {
            name: name.clone(),
            bytes: bytes.len() as u64,
            modified_ms: *modified_ms,
        };
        self.vault.iter().map(found).collect()
    }

    fn folder(&self) -> Vec<Found> {
        let found = |(name, bytes): (&String, &Vec<u8>)| Found {
            name: name.clone(),
            bytes: bytes.len() as u64,
            modified_ms: 0,
        };
        self.disk.iter().map(found).collect()
    }

    /// What a device does, up to a step at which it is switched off.
    fn back_up(&mut self, casebook: &[u8], now_ms: i64, steps: usize) -> Option<Manifest> {
        let recipient = self.memory.recipient().to_owned();
        let mut left = steps;
        let mut step = || {
            left = left.checked_sub(1)?;
            Some(())
        };
        for place in IDENTITIES {
            step()?;
            self.disk.insert(place.to_owned(), self.identity.clone());
        }
        let vault = self.vault();
        for name in self.memory.unknown(&vault) {
            let file = vault.iter().find(|file| file.name == name).unwrap();
            let (_, sum) = seal(&recipient, &self.vault[&name].0);
            self.memory.learn(file, &sum.sha256);
        }
        for file in self.memory.unsealed(&vault, &self.folder()) {
            step()?;
            let (bytes, sum) = seal(&recipient, &self.vault[&file.name].0);
            self.disk.insert(file.place.clone(), bytes);
            self.sealed += 1;
            assert!(self.memory.sealed(&file, sum));
        }
        let at_ms = self.memory.next_ms(now_ms);
        let stem = Stem::of(at_ms).unwrap();
        step()?;
        let (bytes, sum) = seal(&recipient, casebook);
        self.disk.insert(stem.casebook(), bytes);
        step()?;
        let manifest =
            self.memory.manifest(at_ms, "test", (&stem, sum), &vault, serde_json::json!({ "language": "zh" }));
        self.disk.insert(stem.manifest(), seal(&recipient, &manifest.to_json().unwrap()).0);
        self.memory.stands(&manifest);
        for place in self.memory.waste(&self.folder()).unwrap() {
            step()?;
            self.disk.remove(&place);
        }
        Some(manifest)
    }

    /// The newest manifest that can be opened.
    fn newest(&self) -> Option<Manifest> {
        self.disk.iter().rev().find_map(|(place, bytes)| {
            let stem = Stem::of_manifest(place)?;
            Manifest::read(&stem, &open(place, bytes).ok()?.0).ok()
        })
    }

    /// Opens a backup: what it holds, and what is wrong.
    fn restore(&self, manifest: &Manifest) -> (BTreeMap<String, Vec<u8>>, Vec<Fault>) {
        let mut held = BTreeMap::new();
        let mut faults = Vec::new();
        for belonging in manifest.belongings() {
            let Some(sealed) = self.disk.get(&belonging.place) else {
                faults.push(belonging.fault(Flaw::Missing));
                continue;
            };
            match open(&belonging.name, sealed).and_then(|(bytes, opened)| belonging.held(&opened).map(|()| bytes)) {
                Ok(bytes) => drop(held.insert(belonging.name.clone(), bytes)),
                Err(error) => faults.push(belonging.fault(Flaw::of(&error).unwrap())),
            }
        }
        (held, faults)
    }
}

/// Few by default: each seals and opens many files.
fn cases() -> u32 {
    if std::env::var_os("TOUCHSTONE_SOAK").is_some_and(|soak| soak == "1") { 2000 } else { 40 }
}

const ALL: usize = usize::MAX;

fn usual() -> Device {
    let mut device = Device::new();
    device.keep("e1.wacz", &vec![1; 200_000], 10);
    device.keep("e2.wacz", b"second", 11);
    device.keep("e1.wacz.tsa-00aa11bb.tsr", b"stamp", 12);
    device
}

#[test]
fn what_was_backed_up_comes_back_equal() {
    let mut device = usual();
    device.back_up(b"casebook one", NOW, ALL).unwrap();
    let manifest = device.newest().unwrap();
    let (held, faults) = device.restore(&manifest);
    assert_eq!(faults, []);
    assert_eq!(held.len(), 4);
    assert_eq!(held[CASEBOOK], b"casebook one");
    assert!(device.vault.iter().all(|(name, (bytes, _))| held[name] == *bytes));
    assert_eq!(manifest.settings["language"], "zh");
}

#[test]
fn a_file_is_sealed_once_and_again_where_it_is_no_longer_there() {
    let mut device = usual();
    device.back_up(b"one", NOW, ALL).unwrap();
    assert_eq!(device.sealed, 3);
    device.keep("e3.wacz", b"third", 13);
    device.back_up(b"two", NOW + 1, ALL).unwrap();
    assert_eq!(device.sealed, 4);
    let place = device.newest().unwrap().files[0].place.clone();
    device.disk.remove(&place);
    device.back_up(b"three", NOW + 2, ALL).unwrap();
    assert_eq!(device.sealed, 5);
    device.memory.spoilt(&place);
    device.back_up(b"four", NOW + 3, ALL).unwrap();
    assert_eq!(device.sealed, 6);
    assert_eq!(device.restore(&device.newest().unwrap()).1, []);
}

#[test]
fn the_same_contents_under_two_names_are_one_file() {
    let mut device = usual();
    device.keep("copy.wacz", b"second", 20);
    let manifest = device.back_up(b"one", NOW, ALL).unwrap();
    assert_eq!(device.sealed, 3);
    assert_eq!(manifest.files.len(), 4);
    assert_eq!(device.restore(&manifest).1, []);
}

#[test]
fn a_file_that_changed_while_it_was_sealed_belongs_nowhere() {
    let mut device = usual();
    let vault = device.vault();
    for file in &vault {
        let (_, sum) = seal(device.memory.recipient(), &device.vault[&file.name].0);
        device.memory.learn(file, &sum.sha256);
    }
    let file = device.memory.unsealed(&vault, &[]).into_iter().find(|file| file.name == "e2.wacz").unwrap();
    let (_, sum) = seal(device.memory.recipient(), b"second, and more");
    assert!(!device.memory.sealed(&file, sum));
    assert_eq!(device.memory.unknown(&vault), ["e2.wacz"]);
}

#[test]
fn a_clock_that_goes_back_does_not_hide_the_newest() {
    let mut device = usual();
    device.back_up(b"one", NOW, ALL).unwrap();
    device.back_up(b"two", NOW - 86_400_000, ALL).unwrap();
    let manifest = device.newest().unwrap();
    assert_eq!(device.restore(&manifest).0[CASEBOOK], b"two");
}

#[test]
fn a_wrong_passphrase_is_told_from_a_broken_identity() {
    let [ours, _] = keys();
    let unlocked = |bytes: &[u8], passphrase: &str| Key::unlock("identity.age", bytes, passphrase).map(|_| ());
    assert_eq!(unlocked(&ours.identity, "correct horse battery stapler"), Err(BackupError::WrongPassphrase));
    let cut = &ours.identity[..ours.identity.len() - 30];
    let broken = BackupError::Identity("identity.age".into());
    assert_eq!(unlocked(cut, PASSPHRASE), Err(broken.clone()));
    assert_eq!(unlocked(b"no key", PASSPHRASE), Err(broken.clone()));
    // A sealed file of the set is no identity, and one that would take hours is not tried.
    assert_eq!(unlocked(&seal(&ours.recipient, b"x").0, PASSPHRASE), Err(broken.clone()));
    let costly = String::from_utf8_lossy(&ours.identity).replacen(" 17\n", " 40\n", 1);
    assert_eq!(unlocked(costly.as_bytes(), PASSPHRASE), Err(broken));
}

#[test]
fn a_passphrase_that_is_guessed_is_refused() {
    assert_eq!(Keys::make("password").unwrap_err(), BackupError::Weak);
}

#[test]
fn what_somebody_else_sealed_is_foreign() {
    let [_, theirs] = keys();
    let (sealed, _) = seal(&theirs.recipient, b"x");
    assert_eq!(open("e1.wacz", &sealed).unwrap_err(), BackupError::Foreign("e1.wacz".into()));
}

#[test]
fn two_files_that_were_swapped_are_both_named() {
    let mut device = usual();
    let manifest = device.back_up(b"one", NOW, ALL).unwrap();
    let [a, b] = [&manifest.files[0], &manifest.files[2]];
    let (one, other) = (device.disk[&a.place].clone(), device.disk[&b.place].clone());
    device.disk.insert(a.place.clone(), other);
    device.disk.insert(b.place.clone(), one);
    assert_eq!(device.restore(&manifest).1, [a.fault(Flaw::Foreign), b.fault(Flaw::Foreign)]);
}

#[test]
fn the_list_of_one_backup_is_not_taken_for_that_of_another() {
    let mut device = usual();
    device.back_up(b"one", NOW, ALL).unwrap();
    device.back_up(b"two", NOW + 5, ALL).unwrap();
    let [old, new] = [Stem::of(NOW).unwrap(), Stem::of(NOW + 5).unwrap()];
    let copied = device.disk[&old.manifest()].clone();
    let (bytes, _) = open(&new.manifest(), &copied).unwrap();
    assert!(matches!(Manifest::read(&new, &bytes), Err(BackupError::Manifest(_))));
}

#[test]
fn what_goes_is_what_no_backup_that_stays_lists() {
    let mut device = usual();
    for day in 0..40 {
        // One file a day, which the vault keeps for three days.
        device.keep(&format!("day{day}.wacz"), format!("of day {day}").as_bytes(), day);
        device.vault.remove(&format!("day{}.wacz", day - 3));
        device.disk.insert("somebody's own.txt".into(), vec![1]);
        device.back_up(format!("casebook {day}").as_bytes(), NOW + day * 86_400_000, ALL).unwrap();
    }
    let stems: Vec<Stem> = device.disk.keys().filter_map(|place| Stem::of_manifest(place)).collect();
    assert!((8..=15).contains(&stems.len()), "{}", stems.len());
    let mut listed = std::collections::BTreeSet::new();
    for stem in stems {
        let manifest = Manifest::read(&stem, &open("m", &device.disk[&stem.manifest()]).unwrap().0).unwrap();
        let (held, faults) = device.restore(&manifest);
        assert_eq!(faults, [], "every backup that stays is whole");
        assert!(!held.is_empty());
        listed.extend(manifest.belongings().map(|belonging| belonging.place.clone()).chain([stem.manifest()]));
    }
    let left: Vec<&String> =
        device.disk.keys().filter(|place| !listed.contains(*place) && !IDENTITIES.contains(&place.as_str())).collect();
    assert_eq!(left, ["somebody's own.txt"]);
}

#[test]
fn no_name_leads_out_of_the_vault() {
    let mut device = usual();
    let manifest = device.back_up(b"one", NOW, ALL).unwrap();
    let stem = Stem::of(NOW).unwrap();
    let read = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut value: serde_json::Value = serde_json::from_slice(&manifest.to_json().unwrap()).unwrap();
        change(&mut value);
        Manifest::read(&stem, value.to_string().as_bytes())
    };
    assert_eq!(read(&|_| ()).unwrap(), manifest);
    let long = "a".repeat(201);
    let hostile = [
        "",
        ".",
        "..",
        "../x",
        "a/b",
        "a\\b",
        "/etc/passwd",
        "C:x",
        "x:y",
        "a\0b",
        "a\nb",
        "con",
        "NUL.wacz",
        "com1.x",
        "lpt9",
        ".hidden",
        "dot.",
        "空.wacz",
        "\u{202e}x",
        &long,
    ];
    for name in hostile {
        let refused = read(&|value| value["files"][0]["name"] = name.into());
        assert!(matches!(refused, Err(BackupError::Manifest(_))), "{name:?}");
    }
    for place in [
        "",
        "../x.age",
        "files/../../x.age",
        "identity.age",
        "files/0123.age",
        "files/0123456789ABCDEF0123456789ABCDEF.age",
    ] {
        assert!(read(&|value| value["files"][0]["place"] = place.into()).is_err(), "{place:?}");
    }
    assert!(
        read(&|value| value["files"][0]["name"] = value["files"][1]["name"].as_str().unwrap().to_uppercase().into())
            .is_err()
    );
    assert!(read(&|value| value["casebook"]["place"] = "files/x.age".into()).is_err());
    assert!(read(&|value| value["format"] = "touchstone-backup/2".into()).is_err());
    // Names of which a vault holds none are not taken into a backup either.
    assert!(device.memory.unknown(&[Found { name: "../x".into(), bytes: 1, modified_ms: 1 }]).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), ..ProptestConfig::default() })]

    #[test]
    fn every_changed_byte_is_found(at in any::<prop::sample::Index>(), bit in 0_u8..8, length in 0_usize..70_000) {
        let bytes: Vec<u8> = (0..length).map(|i| u8::try_from(i % 251).unwrap()).collect();
        let (mut sealed, sum) = seal(&keys()[0].recipient, &bytes);
        prop_assert_eq!(sealed.len() as u64, sum.sealed_bytes);
        prop_assert_eq!(&open("x", &sealed).unwrap().0, &bytes);
        let at = at.index(sealed.len());
        sealed[at] ^= 1 << bit;
        let error = open("x", &sealed).unwrap_err();
        prop_assert!(Flaw::of(&error).is_some_and(|flaw| flaw != Flaw::Unreadable), "{}: {:?}", at, error);
    }

    #[test]
    fn every_cut_and_every_addition_is_found(cut in 1_usize..200_000, length in 0_usize..140_000) {
        let (mut sealed, _) = seal(&keys()[0].recipient, &vec![5; length]);
        let keep = sealed.len().saturating_sub(cut);
        prop_assert_eq!(open("x", &sealed[..keep]).unwrap_err(), BackupError::Damaged("x".into()));
        sealed.push(0);
        prop_assert_eq!(open("x", &sealed).unwrap_err(), BackupError::Damaged("x".into()));
    }

    #[test]
    fn no_bytes_make_a_list_that_is_used(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Manifest::read(&Stem::of(NOW).unwrap(), &bytes).is_err());
        prop_assert!(open("x", &bytes).is_err());
    }

    #[test]
    fn a_device_that_is_switched_off_at_any_step_keeps_its_last_good_backup(steps in 0_usize..12, fresh in 0_u8..4) {
        let mut device = usual();
        for day in 0..9 {
            device.back_up(b"before", NOW + day, ALL).unwrap();
        }
        for file in 0..fresh {
            device.keep(&format!("n{file}.wacz"), &[file; 9], 99);
        }
        // What the device remembers may not have reached its disk either.
        let remembered = device.memory.clone();
        if device.back_up(b"after", NOW + 20, steps).is_none() && steps % 2 == 0 {
            device.memory = remembered;
        }
        let (held, faults) = device.restore(&device.newest().unwrap());
        prop_assert_eq!(faults, vec![]);
        prop_assert!(held[CASEBOOK] == b"before" || held[CASEBOOK] == b"after");
        // And the next one is whole.
        device.back_up(b"later", NOW + 30, ALL).unwrap();
        let (held, faults) = device.restore(&device.newest().unwrap());
        prop_assert_eq!(faults, vec![]);
        prop_assert_eq!(&held[CASEBOOK], b"later");
        prop_assert_eq!(held.len(), 4 + usize::from(fresh));
    }

    #[test]
    fn what_a_device_remembers_survives_being_kept(names in prop::collection::btree_set("[a-z]{1,6}", 0..6)) {
        let mut device = Device::new();
        for name in &names {
            device.keep(name, name.as_bytes(), 1);
        }
        device.back_up(b"c", NOW, ALL).unwrap();
        let json = serde_json::to_string(&device.memory).unwrap();
        let again = Memory::read(&json).unwrap();
        prop_assert_eq!(again.unknown(&device.vault()), Vec::<String>::new());
        prop_assert_eq!(again.unsealed(&device.vault(), &device.folder()), vec![]);
        prop_assert_eq!(serde_json::to_string(&again).unwrap(), json);
    }
}
