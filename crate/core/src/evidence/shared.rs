//! What a package has in common with others: a page's pictures stand in every capture of it, a marketplace's style sheets
//! in every capture of the marketplace, and a screenshot twice in its own package. A vault keeps such contents once.

use serde::{Deserialize, Serialize};

use super::{container, mhtml};

/// Contents of fewer bytes are not worth a file of their own.
const LEAST: usize = 16 << 10;
const ARCHIVE: &[u8] = b"archive/data.warc.gz";
const INDEX: &[u8] = b"indexes/index.cdx";
const SAVED: &[u8] = b"evidence/page.mhtml";
const PICTURE: &[u8] = b".png";

/// Contents that a package holds as they are, and others may hold too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shared {
    /// Length of the contents, bytes.
    pub bytes: u64,
    /// Where they stand: offset in the package, offset in the contents, length. First all of the contents in its order,
    /// then the other places where it stands.
    pub places: Vec<(u64, u64, u64)>,
}

/// What the index of an archive says of a record.
#[derive(Deserialize)]
struct Line {
    offset: usize,
    length: usize,
    #[serde(default)]
    status: Option<u16>,
}

/// Contents in the slices in which the package holds them.
type Slices<'a> = Vec<&'a [u8]>;

/// Finds what may be shared in a package of ours: pictures, files of the saved page, and files of the archive that
/// are not compressed. Nothing in what is no package of ours.
pub fn shared(package: &[u8]) -> Vec<Shared> {
    let Ok(entries) = container::entries(package) else { return Vec::new() };
    let part = |name: &[u8]| entries.iter().find(|entry| entry.name == name).and_then(container::Entry::stored);
    let pictures = entries.iter().filter(|entry| entry.name.ends_with(PICTURE)).filter_map(container::Entry::stored);
    let files = part(SAVED).map(mhtml::bodies).unwrap_or_default();
    let records = match (part(ARCHIVE), part(INDEX)) {
        (Some(archive), Some(index)) => records(archive, index),
        _ => Vec::new(),
    };
    let wholes = pictures.chain(files).map(|whole| vec![whole]);
    let mut found: Vec<(Slices<'_>, Shared)> = Vec::new();
    for slices in wholes.chain(records) {
        let bytes: usize = slices.iter().map(|slice| slice.len()).sum();
        if bytes < LEAST {
            continue;
        }
        let places = places(package, &slices);
        match found.iter_mut().find(|(other, _)| is_same(other, &slices, bytes)) {
            Some((_, known)) => known.places.extend(places),
            None => found.push((slices, Shared { bytes: bytes as u64, places })),
        }
    }
    found.into_iter().map(|(_, shared)| shared).collect()
}

fn places(package: &[u8], slices: &[&[u8]]) -> Vec<(u64, u64, u64)> {
    let mut from = 0;
    let place = |slice: &&[u8]| {
        let at = slice.as_ptr().addr() - package.as_ptr().addr();
        let place = (at as u64, from, slice.len() as u64);
        from += slice.len() as u64;
        place
    };
    slices.iter().map(place).collect()
}

/// Whether contents stand in one piece elsewhere already.
fn is_same(other: &[&[u8]], slices: &[&[u8]], bytes: usize) -> bool {
    let [whole] = other else { return false };
    let mut rest = *whole;
    whole.len() == bytes
        && slices.iter().all(|slice| match rest.split_at_checked(slice.len()) {
            Some((here, after)) => {
                rest = after;
                here == *slice
            }
            None => false,
        })
}

/// Payloads of an archive's records that are not compressed.
fn records<'a>(archive: &'a [u8], index: &[u8]) -> Vec<Slices<'a>> {
    let lines = index.split(|byte| *byte == b'\n').filter_map(|line| {
        let fields = line.iter().position(|byte| *byte == b'{').and_then(|at| line.get(at..))?;
        serde_json::from_slice::<Line>(fields).ok()
    });
    let payload = |line: Line| {
        // What came with a head of its own is another thing each time.
        let member =
            archive.get(line.offset..line.offset.checked_add(line.length)?).filter(|_| line.status.is_none())?;
        payload(&uncompressed(member)?)
    };
    lines.filter_map(payload).collect()
}

/// What a gzip member holds, where it was stored without being compressed.
fn uncompressed(member: &[u8]) -> Option<Slices<'_>> {
    let mut blocks = Vec::new();
    let mut rest = member.strip_prefix(&[0x1f, 0x8b, 8, 0])?.get(6..)?;
    loop {
        let [kind, low, high, _, _, after @ ..] = rest else { return None };
        // Bits 1 and 2 tell of compression; whole bytes follow each other where there is none.
        if kind & 0b110 != 0 {
            return None;
        }
        let (block, after) = after.split_at_checked(u16::from_le_bytes([*low, *high]).into())?;
        blocks.push(block);
        if kind & 1 == 1 {
            return Some(blocks);
        }
        rest = after;
    }
}

/// A record without its header and the two line breaks at its end.
fn payload<'a>(blocks: &[&'a [u8]]) -> Option<Slices<'a>> {
    const BREAKS: &[u8; 4] = b"\r\n\r\n";
    let mut skipped = blocks.first()?.windows(BREAKS.len()).position(|four| four == BREAKS)? + BREAKS.len();
    let all: usize = blocks.iter().map(|block| block.len()).sum();
    let mut left = all.checked_sub(skipped + BREAKS.len())?;
    let slice = |block: &&'a [u8]| {
        let begin = skipped.min(block.len());
        let end = (begin + left).min(block.len());
        skipped -= begin;
        left -= end - begin;
        block.get(begin..end).filter(|slice| !slice.is_empty())
    };
    Some(blocks.iter().filter_map(slice).collect())
}
