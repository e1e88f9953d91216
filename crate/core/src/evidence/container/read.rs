//! Reading a container that may be hostile.
//!
//! ZIP can be read in two ways: from its central directory or entry by entry. A container is only accepted if both say
//! the same, and if every byte of the file belongs to something. ZIP64 is not read: it is for files above 4 GiB, which
//! are refused anyway.

use std::io::Read;

use flate2::Crc;
use flate2::read::DeflateDecoder;

use super::{CENTRAL, END, LOCAL};

/// Entries at most.
const MOST_ENTRIES: usize = 10_000;
/// Bytes that a compressed entry may have without suspicion.
const INNOCENT: u64 = 16 << 20;
/// How many times larger than its compressed form an entry may be beyond that: text does not shrink more.
const RATIO: u64 = 200;
/// Signature of a data descriptor.
const DESCRIPTOR: u32 = 0x0807_4b50;
/// Flag: the local header has no sizes, they come after the data.
const STREAMED: u16 = 1 << 3;
/// Flags for encryption, plain and strong, and for masked headers.
const ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;

/// How much a stream of so many compressed bytes may give.
pub(crate) fn allowance(compressed: u64) -> u64 {
    INNOCENT.saturating_add(compressed.saturating_mul(RATIO))
}

/// One entry, as central directory and local header agree on it.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    /// Name, as bytes.
    pub(crate) name: &'a [u8],
    /// A symbolic link.
    pub(crate) link: bool,
    /// Compressed contents.
    data: &'a [u8],
    deflated: bool,
    size: u64,
    crc: u32,
}

/// Why a container is not read.
#[derive(Debug)]
pub(crate) enum Fault {
    /// It is no ZIP file at all.
    NotZip,
    /// It is one that two programs could read in two ways.
    Ambiguous(String),
}

/// Lists the entries in the order of the file.
pub(crate) fn entries(file: &[u8]) -> Result<Vec<Entry<'_>>, Fault> {
    let directory = Directory::find(file)?;
    let ambiguous = |text: String| Err(Fault::Ambiguous(text));
    if directory.count > MOST_ENTRIES as u64 {
        return ambiguous(format!("{} entries; {MOST_ENTRIES} at most", directory.count));
    }
    let mut found = Vec::new();
    let mut at = directory.start;
    for _ in 0..directory.count {
        let (entry, next) = Central::read(file, at, directory.end)?;
        found.push(entry);
        at = next;
    }
    if at != directory.end {
        return ambiguous("the central directory does not end where it says".into());
    }
    found.sort_by_key(|central| central.offset);
    let mut end = 0;
    let mut entries = Vec::new();
    for central in found {
        if central.offset != end {
            return ambiguous(format!("{}: a gap or an overlap before it", central.shown()));
        }
        let (entry, next) = central.local(file, directory.start)?;
        entries.push(entry);
        end = next;
    }
    if end != directory.start {
        return ambiguous("bytes between the last entry and the central directory".into());
    }
    Ok(entries)
}

/// Contents of the entry at `path`, where the container can be read, holds it, and it has at most `most` bytes.
pub fn extract(package: &[u8], path: &str, most: u64) -> Option<Vec<u8>> {
    let entries = entries(package).ok()?;
    let entry = entries.iter().find(|entry| entry.name == path.as_bytes())?;
    if entry.size > most || entry.is_bomb() {
        return None;
    }
    Some(entry.contents().ok()?.into_owned())
}

impl Entry<'_> {
    /// Size of the contents.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Whether the contents could blow up memory.
    pub(crate) fn is_bomb(&self) -> bool {
        self.size > allowance(self.data.len() as u64)
    }
}

impl<'a> Entry<'a> {
    /// The contents where they are not compressed; size and checksum are not looked at.
    pub(crate) fn stored(&self) -> Option<&'a [u8]> {
        (!self.deflated).then_some(self.data)
    }

    /// The contents, after size and checksum were found right.
    pub(crate) fn contents(&self) -> Result<std::borrow::Cow<'a, [u8]>, String> {
        let bytes = if self.deflated {
            let mut bytes = Vec::new();
            let mut inflated = DeflateDecoder::new(self.data).take(self.size + 1);
            inflated.read_to_end(&mut bytes).map_err(|e| format!("cannot be inflated: {e}"))?;
            let read = inflated.into_inner().total_in();
            if read != self.data.len() as u64 {
                return Err("its compressed contents have bytes to spare".into());
            }
            bytes.into()
        } else {
            std::borrow::Cow::Borrowed(self.data)
        };
        if bytes.len() as u64 != self.size {
            return Err(format!("has not the {} bytes that it states", self.size));
        }
        let mut crc = Crc::new();
        crc.update(&bytes);
        if crc.sum() != self.crc {
            return Err("its checksum (CRC-32) is wrong".into());
        }
        Ok(bytes)
    }
}

struct Directory {
    start: u64,
    end: u64,
    count: u64,
}

impl Directory {
    /// From the end record, which must be the very last thing of the file.
    fn find(file: &[u8]) -> Result<Self, Fault> {
        let ambiguous = |text: &str| Err(Fault::Ambiguous(text.into()));
        let length = file.len() as u64;
        let Some(at) = length.checked_sub(22).filter(|at| u32_at(file, *at) == Some(END)) else {
            let somewhere = file.windows(4).any(|w| w == END.to_le_bytes());
            if somewhere {
                return ambiguous("bytes after the end of the container");
            }
            return Err(Fault::NotZip);
        };
        let short = |offset: u64| u16_at(file, at + offset).map(u64::from).unwrap_or_default();
        let long = |offset: u64| u32_at(file, at + offset).map(u64::from).unwrap_or_default();
        if (short(4), short(6), short(20)) != (0, 0, 0) || short(8) != short(10) {
            return ambiguous("more than one disk, or a comment");
        }
        let (count, size, start) = (short(10), long(12), long(16));
        if start + size != at {
            return ambiguous("the central directory is not where it should be");
        }
        Ok(Self { start, end: at, count })
    }
}

/// An entry of the central directory.
struct Central<'a> {
    name: &'a [u8],
    flags: u16,
    method: u16,
    crc: u32,
    packed: u64,
    size: u64,
    offset: u64,
    link: bool,
}

impl<'a> Central<'a> {
    fn read(file: &'a [u8], at: u64, limit: u64) -> Result<(Self, u64), Fault> {
        let cut = || Fault::Ambiguous("the central directory is cut off".into());
        if u32_at(file, at) != Some(CENTRAL) {
            return Err(cut());
        }
        let short = |offset: u64| u16_at(file, at + offset).ok_or_else(cut);
        let long = |offset: u64| u32_at(file, at + offset).ok_or_else(cut);
        let (name_length, extra_length, comment) = (short(28)?, short(30)?, short(32)?);
        let next = at + 46 + u64::from(name_length) + u64::from(extra_length) + u64::from(comment);
        if next > limit {
            return Err(cut());
        }
        let name = slice(file, at + 46, u64::from(name_length)).ok_or_else(cut)?;
        let (size, packed, offset) = (u64::from(long(24)?), u64::from(long(20)?), u64::from(long(42)?));
        // The upper half holds the Unix mode if the entry was made on Unix (3).
        let unix = short(4)? >> 8 == 3;
        let link = unix && long(38)? >> 16 & 0o170_000 == 0o120_000;
        let central = Self { name, flags: short(8)?, method: short(10)?, crc: long(16)?, packed, size, offset, link };
        Ok((central, next))
    }

    fn shown(&self) -> String {
        String::from_utf8_lossy(self.name).chars().take(100).collect()
    }

    /// Reads the local header and compares.
    fn local(&self, file: &'a [u8], limit: u64) -> Result<(Entry<'a>, u64), Fault> {
        let fault = |text: &str| Fault::Ambiguous(format!("{}: {text}", self.shown()));
        let cut = || fault("its local header is cut off");
        let at = self.offset;
        if u32_at(file, at) != Some(LOCAL) {
            return Err(cut());
        }
        let short = |offset: u64| u16_at(file, at + offset).ok_or_else(cut);
        let long = |offset: u64| u32_at(file, at + offset).ok_or_else(cut);
        let (name_length, extra_length) = (u64::from(short(26)?), u64::from(short(28)?));
        let name = slice(file, at + 30, name_length).ok_or_else(cut)?;
        if name != self.name || short(6)? != self.flags || short(8)? != self.method {
            return Err(fault("its local header differs from the central directory"));
        }
        if self.flags & ENCRYPTED != 0 {
            return Err(fault("it is encrypted"));
        }
        let deflated = match self.method {
            0 => false,
            8 => true,
            _ => return Err(fault("it is compressed in a way that WACZ does not know")),
        };
        if !deflated && self.packed != self.size {
            return Err(fault("its two sizes differ although it is not compressed"));
        }
        let start = at + 30 + name_length + extra_length;
        let data = slice(file, start, self.packed).ok_or_else(cut)?;
        let mut end = start + self.packed;
        if self.flags & STREAMED == 0 {
            let (packed, size) = (u64::from(long(18)?), u64::from(long(22)?));
            if (long(14)?, packed, size) != (self.crc, self.packed, self.size) {
                return Err(fault("its local header differs from the central directory"));
            }
        } else {
            end = self
                .descriptor(file, end)
                .ok_or_else(|| fault("the sizes after its data differ from the central directory"))?;
        }
        if end > limit {
            return Err(fault("it runs into the central directory"));
        }
        let entry = Entry { name, link: self.link, data, deflated, size: self.size, crc: self.crc };
        Ok((entry, end))
    }

    /// End of the data descriptor.
    fn descriptor(&self, file: &[u8], at: u64) -> Option<u64> {
        let stated = (u32_at(file, at)?, u32_at(file, at + 4)?, u32_at(file, at + 8)?, u32_at(file, at + 12)?);
        let sizes = (u64::from(stated.2), u64::from(stated.3));
        ((stated.0, stated.1) == (DESCRIPTOR, self.crc) && sizes == (self.packed, self.size)).then_some(at + 16)
    }
}

fn slice(file: &[u8], at: u64, length: u64) -> Option<&[u8]> {
    let start = usize::try_from(at).ok()?;
    let end = usize::try_from(at.checked_add(length)?).ok()?;
    file.get(start..end)
}

fn u16_at(file: &[u8], at: u64) -> Option<u16> {
    slice(file, at, 2)?.try_into().ok().map(u16::from_le_bytes)
}

fn u32_at(file: &[u8], at: u64) -> Option<u32> {
    slice(file, at, 4)?.try_into().ok().map(u32::from_le_bytes)
}
