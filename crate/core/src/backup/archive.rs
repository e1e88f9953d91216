//! A set as one file, for browsers that give no folder: an uncompressed tar (ustar), which every system unpacks.

use super::BackupError;
use super::place::{FOLDER, IDENTITIES, is_place};

const BLOCK: usize = 512;
/// Entries of the largest archive that is read.
const MOST_ENTRIES: usize = 1_000_000;

/// A file within an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Path within the set.
    pub place: String,
    /// Where its bytes begin.
    pub offset: u64,
    /// Length.
    pub bytes: u64,
}

/// The header before a file. `folder` is the set's, `at_s` its time in seconds since 1970.
///
/// # Errors
/// A path that is too long, or a file above 8 GiB.
pub fn header(folder: &str, place: &str, bytes: u64, at_s: u64) -> Result<[u8; BLOCK], BackupError> {
    let path = format!("{folder}/{place}");
    let mut block = [0; BLOCK];
    if path.len() > 100 || bytes >= 1 << 33 {
        return Err(BackupError::Archive(format!("{path} does not fit")));
    }
    let mut put = |at: usize, text: &[u8]| {
        for (to, from) in block.iter_mut().skip(at).zip(text) {
            *to = *from;
        }
    };
    put(0, path.as_bytes());
    put(100, b"0000600\0");
    put(108, b"0000000\0");
    put(116, b"0000000\0");
    put(124, format!("{bytes:011o}\0").as_bytes());
    put(136, format!("{:011o}\0", at_s.min((1 << 33) - 1)).as_bytes());
    put(148, b"        ");
    put(156, b"0");
    put(257, b"ustar\x0000");
    let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
    let mut put = |at: usize, text: &[u8]| {
        for (to, from) in block.iter_mut().skip(at).zip(text) {
            *to = *from;
        }
    };
    put(148, format!("{sum:06o}\0 ").as_bytes());
    Ok(block)
}

/// Zeros after a file of that length, up to the next block.
pub fn padding(bytes: u64) -> usize {
    let over = usize::try_from(bytes % BLOCK as u64).unwrap_or(0);
    if over == 0 { 0 } else { BLOCK - over }
}

/// Lists what of a set an archive of `length` bytes holds. `block` gives the block at an offset. What is no part of a set
/// is passed over.
///
/// # Errors
/// It is no such archive, or cut off.
pub fn index(
    length: u64,
    mut block: impl FnMut(u64) -> Result<Vec<u8>, BackupError>,
) -> Result<Vec<Entry>, BackupError> {
    let wrong = |reason: &str| BackupError::Archive(reason.to_owned());
    let mut entries = Vec::new();
    let mut at = 0_u64;
    loop {
        if at.saturating_add(BLOCK as u64) > length {
            return Err(wrong("it ends too early"));
        }
        let head = block(at)?;
        if head.len() != BLOCK {
            return Err(wrong("it ends too early"));
        }
        if head.iter().all(|byte| *byte == 0) {
            return Ok(entries);
        }
        let field = |from: usize, to: usize| head.get(from..to).unwrap_or_default();
        let sum: u64 =
            head.iter().enumerate().map(|(i, byte)| if (148..156).contains(&i) { 32 } else { u64::from(*byte) }).sum();
        if octal(field(148, 156)) != Some(sum) {
            return Err(wrong("it is no tar file"));
        }
        let bytes = octal(field(124, 136)).ok_or_else(|| wrong("a length in it is none"))?;
        let offset = at + BLOCK as u64;
        let end = offset.checked_add(bytes).filter(|end| *end <= length).ok_or_else(|| wrong("it ends too early"))?;
        let path = text(field(0, 100));
        if matches!(field(156, 157), b"0" | b"\0") && field(345, 500).iter().all(|byte| *byte == 0) {
            // A set that was unpacked and packed again may stand in its folder or without.
            let place = match path.split_once('/') {
                Some((folder, rest)) if folder.starts_with(FOLDER) => rest,
                _ => path.as_str(),
            };
            if is_place(place) || IDENTITIES.contains(&place) {
                entries.push(Entry { place: place.to_owned(), offset, bytes });
            }
        }
        if entries.len() > MOST_ENTRIES {
            return Err(wrong("it holds too many files"));
        }
        at = end.saturating_add(padding(bytes) as u64);
    }
}

fn text(field: &[u8]) -> String {
    let end = field.iter().position(|byte| *byte == 0).unwrap_or(field.len());
    String::from_utf8_lossy(field.get(..end).unwrap_or_default()).into_owned()
}

fn octal(field: &[u8]) -> Option<u64> {
    let text = text(field);
    let text = text.trim();
    // Without this `+7` would be read.
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    u64::from_str_radix(text, 8).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn archive(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
        let mut out = Vec::new();
        for (place, bytes) in files {
            out.extend(header("touchstone-backup-20261129-a1b2c3", place, bytes.len() as u64, 1_800_000_000).unwrap());
            out.extend(bytes);
            out.resize(out.len() + padding(bytes.len() as u64), 0);
        }
        out.resize(out.len() + 2 * BLOCK, 0);
        out
    }

    fn listed(bytes: &[u8]) -> Result<Vec<Entry>, BackupError> {
        index(bytes.len() as u64, |at| {
            let at = usize::try_from(at).unwrap();
            Ok(bytes.get(at..at + BLOCK).unwrap_or_default().to_vec())
        })
    }

    const FILE: &str = "files/0123456789abcdef0123456789abcdef.age";

    proptest! {
        #[test]
        fn what_is_written_is_listed(sizes in prop::collection::vec(0_usize..2000, 1..8)) {
            let files: Vec<(String, Vec<u8>)> =
                sizes.iter().enumerate().map(|(i, size)| (format!("files/{i:032x}.age"), vec![7; *size])).collect();
            let files: Vec<(&str, Vec<u8>)> = files.iter().map(|(place, bytes)| (place.as_str(), bytes.clone())).collect();
            let bytes = archive(&files);
            let entries = listed(&bytes).unwrap();
            prop_assert_eq!(entries.len(), files.len());
            for (entry, (place, held)) in entries.iter().zip(&files) {
                prop_assert_eq!(&entry.place, place);
                let from = usize::try_from(entry.offset).unwrap();
                prop_assert_eq!(&bytes[from..from + held.len()], held.as_slice());
            }
        }

        #[test]
        fn no_bytes_make_it_run_away(bytes in prop::collection::vec(any::<u8>(), 0..3000)) {
            let _ = listed(&bytes);
        }

        #[test]
        fn one_that_is_cut_off_is_refused(keep in 0_usize..1536) {
            let bytes = archive(&[(FILE, vec![1; 600])]);
            prop_assert!(listed(&bytes[..keep]).is_err());
        }
    }

    #[test]
    fn what_is_no_part_of_a_set_is_passed_over() {
        let bytes = archive(&[
            ("../../etc/passwd", vec![1]),
            ("READ-ME.txt", vec![2]),
            (FILE, vec![3]),
            ("identity.age", vec![4]),
        ]);
        let places: Vec<String> = listed(&bytes).unwrap().into_iter().map(|entry| entry.place).collect();
        assert_eq!(places, [FILE, "identity.age"]);
    }

    #[test]
    fn a_header_is_what_tar_expects() {
        let block = header("touchstone-backup-20261129-a1b2c3", FILE, 600, 1_800_000_000).unwrap();
        assert_eq!(&block[257..265], b"ustar\x0000");
        assert_eq!(&block[124..136], b"00000001130\0");
        assert!(header("f", FILE, 1 << 33, 0).is_err());
    }
}
