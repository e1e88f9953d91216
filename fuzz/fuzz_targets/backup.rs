//! Any bytes as a backup file and as a manifest: what is listed lies inside, and no name leads out of the vault.

#![no_main]

use libfuzzer_sys::fuzz_target;
use touchstone_core::backup::{BackupError, Manifest, Stem, index};

fuzz_target!(|bytes: &[u8]| {
    let length = bytes.len() as u64;
    let listed = index(length, |at| {
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        let block = bytes.get(at..at.saturating_add(512));
        block.map(<[u8]>::to_vec).ok_or_else(|| BackupError::Read("the file".into(), "too short".into()))
    });
    for entry in listed.into_iter().flatten() {
        assert!(entry.offset.checked_add(entry.bytes).is_some_and(|end| end <= length), "{entry:?}");
        assert!(!entry.place.contains("..") && !entry.place.starts_with('/'), "{entry:?}");
    }
    let Ok(stem) = Stem::of(1_795_958_400_123) else { return };
    for belonging in Manifest::read(&stem, bytes).iter().flat_map(Manifest::belongings) {
        assert!(!belonging.name.contains(['/', '\\', '\0', ':']) && !belonging.name.starts_with('.'), "{belonging:?}");
        assert!(!belonging.place.contains(".."), "{belonging:?}");
    }
});
