//! Single bytes: whatever byte is changed, the change is found.

use touchstone_core::evidence::verify;

use crate::package::Package;
use crate::sample;

/// Files whose every byte the signature protects; the digest file holds the signature itself.
fn protected(package: &Package) -> Vec<(usize, usize)> {
    let files = package.0.iter().enumerate().filter(|(_, (name, _))| name != "datapackage-digest.json");
    files.flat_map(|(file, (_, bytes))| (0..bytes.len()).map(move |at| (file, at))).collect()
}

/// Small generator (xorshift64): the same changes on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).unwrap()
    }
}

/// Changes of protected bytes: few in an ordinary run, 10,000 with `TOUCHSTONE_SOAK=1`.
fn rounds() -> usize {
    if std::env::var("TOUCHSTONE_SOAK").is_ok_and(|value| value == "1") { 10_000 } else { 400 }
}

#[test]
fn a_changed_byte_is_found_though_the_container_is_right() {
    let whole = Package::of(&sample::sealed().bytes);
    let places = protected(&whole);
    let mut dice = Dice(0x1234_5678_9abc_def1);
    let mut found = 0;
    for _ in 0..rounds() {
        let (file, at) = places[dice.roll(places.len())];
        let mut package = whole.clone();
        package.0[file].1[at] ^= u8::try_from(1 + dice.roll(255)).unwrap();
        let name = package.0[file].0.clone();
        let verification = verify(&package.zip());
        assert!(!verification.intact, "byte {at} of {name}");
        // The manifest is named by V09 or, where it can no longer be read, by V06; any other part by V08.
        let named = verification.checks.iter().any(|check| {
            let codes: &[&str] = if name == "datapackage.json" { &["V06", "V09"] } else { &["V08"] };
            format!("{:?}", check.outcome) == "Failed"
                && codes.contains(&check.code.as_str())
                && check.detail.contains(&name)
        });
        assert!(named, "byte {at} of {name} is not named: {:#?}", verification.checks);
        found += 1;
    }
    println!("soak: changed bytes found and named by the verifier: {found} of {}", rounds());
}

#[test]
fn a_changed_byte_anywhere_in_the_file_is_found_or_without_meaning() {
    // Only the time stamps, versions and attributes of the container are outside of every protection.
    let whole = sample::sealed().bytes;
    let intact = verify(&whole);
    let mut dice = Dice(42);
    for _ in 0..rounds() / 4 {
        let mut bytes = whole.clone();
        let at = dice.roll(bytes.len());
        bytes[at] ^= u8::try_from(1 + dice.roll(255)).unwrap();
        let verification = verify(&bytes);
        if verification.intact {
            assert_eq!(verification.manifest_sha256, intact.manifest_sha256, "byte {at}");
        }
    }
}
