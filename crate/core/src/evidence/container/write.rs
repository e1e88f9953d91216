//! Writing a container.

use std::io::Write;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use time::OffsetDateTime;

use super::{CENTRAL, END, LOCAL};
use crate::evidence::EvidenceError;

/// Version of the format that is needed to read: 2.0.
const VERSION: u16 = 20;
/// Names are UTF-8.
const UTF8: u16 = 1 << 11;

/// An entry as it is: no compression.
const STORED: u16 = 0;
/// An entry in the DEFLATE format.
const DEFLATED: u16 = 8;

/// Writes entries one after the other.
#[derive(Debug)]
pub(crate) struct Writer {
    out: Vec<u8>,
    central: Vec<u8>,
    entries: u16,
    stamp: (u16, u16),
}

impl Writer {
    /// `at` is the time that every entry bears.
    pub(crate) fn new(at: OffsetDateTime) -> Self {
        Self { out: Vec::new(), central: Vec::new(), entries: 0, stamp: dos_time(at) }
    }

    /// Adds an entry as it is.
    pub(crate) fn store(&mut self, name: &str, bytes: &[u8]) -> Result<(), EvidenceError> {
        self.add(name, bytes, bytes, STORED)
    }

    /// Adds an entry compressed: for files that need not be read without a program.
    pub(crate) fn deflate(&mut self, name: &str, bytes: &[u8]) -> Result<(), EvidenceError> {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        let packed = encoder.write_all(bytes).and_then(|()| encoder.finish());
        self.add(name, bytes, &packed.map_err(|error| EvidenceError::Container(error.to_string()))?, DEFLATED)
    }

    fn add(&mut self, name: &str, bytes: &[u8], packed: &[u8], method: u16) -> Result<(), EvidenceError> {
        let (size, packed_size) = (fits(bytes.len())?, fits(packed.len())?);
        let offset = fits(self.out.len())?;
        let length =
            u16::try_from(name.len()).map_err(|_| EvidenceError::Container(format!("name too long: {name}")))?;
        let mut crc = Crc::new();
        crc.update(bytes);

        // What the local and the central header have in common.
        let mut common = Vec::with_capacity(26);
        for field in [VERSION, UTF8, method, self.stamp.0, self.stamp.1] {
            common.extend(field.to_le_bytes());
        }
        for field in [crc.sum(), packed_size, size] {
            common.extend(field.to_le_bytes());
        }
        common.extend(length.to_le_bytes());
        common.extend(0u16.to_le_bytes());

        self.out.extend(LOCAL.to_le_bytes());
        self.out.extend(&common);
        self.out.extend(name.as_bytes());
        self.out.extend(packed);

        self.central.extend(CENTRAL.to_le_bytes());
        self.central.extend(VERSION.to_le_bytes());
        self.central.extend(&common);
        // Comment length, disk, internal attributes, external attributes: none.
        self.central.extend([0; 10]);
        self.central.extend(offset.to_le_bytes());
        self.central.extend(name.as_bytes());

        self.entries =
            self.entries.checked_add(1).ok_or_else(|| EvidenceError::Container("too many entries".into()))?;
        Ok(())
    }

    /// Closes the container.
    pub(crate) fn finish(mut self) -> Result<Vec<u8>, EvidenceError> {
        let offset = fits(self.out.len())?;
        let size = fits(self.central.len())?;
        self.out.append(&mut self.central);
        self.out.extend(END.to_le_bytes());
        for field in [0, 0, self.entries, self.entries] {
            self.out.extend(field.to_le_bytes());
        }
        for field in [size, offset] {
            self.out.extend(field.to_le_bytes());
        }
        self.out.extend(0u16.to_le_bytes());
        Ok(self.out)
    }
}

fn fits(length: usize) -> Result<u32, EvidenceError> {
    // 0xffff_ffff would mean ZIP64.
    match u32::try_from(length) {
        Ok(length) if length < u32::MAX => Ok(length),
        _ => Err(EvidenceError::Container("larger than 4 GiB: capture without the full page".into())),
    }
}

/// MS-DOS time and date, in UTC; ZIP knows none before 1980.
fn dos_time(at: OffsetDateTime) -> (u16, u16) {
    let year = u16::try_from((at.year() - 1980).clamp(0, 127)).unwrap_or(0);
    let (month, day) = (u16::from(u8::from(at.month())), u16::from(at.day()));
    let (hour, minute, second) = (u16::from(at.hour()), u16::from(at.minute()), u16::from(at.second()));
    (hour << 11 | minute << 5 | (second / 2), year << 9 | month << 5 | day)
}
