//! DER as time stamps use it, read strictly: definite, shortest lengths, every byte accounted for.
//!
//! Nothing is ever encoded anew: signatures cover the bytes as they came.

use super::TimestampError;

/// Tags.
pub(super) const INTEGER: u8 = 0x02;
pub(super) const BOOLEAN: u8 = 0x01;
pub(super) const BIT_STRING: u8 = 0x03;
pub(super) const OCTETS: u8 = 0x04;
pub(super) const OID: u8 = 0x06;
pub(super) const TIME: u8 = 0x18;
pub(super) const SEQUENCE: u8 = 0x30;
pub(super) const SET: u8 = 0x31;
/// `[0]` and `[3]`, constructed.
pub(super) const FIRST: u8 = 0xa0;
pub(super) const FOURTH: u8 = 0xa3;

/// One element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Element<'a> {
    pub(super) tag: u8,
    /// Contents.
    pub(super) value: &'a [u8],
    /// Tag, length and contents.
    pub(super) whole: &'a [u8],
}

/// Elements one after the other.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'a>(pub(super) &'a [u8]);

fn fault(what: &'static str) -> TimestampError {
    TimestampError::Malformed(what)
}

impl<'a> Reader<'a> {
    /// The next element, if there is one.
    pub(super) fn optional(&mut self) -> Result<Option<Element<'a>>, TimestampError> {
        let bytes = self.0;
        let Some((tag, rest)) = bytes.split_first() else { return Ok(None) };
        if tag & 0x1f == 0x1f {
            return Err(fault("a tag of several bytes"));
        }
        let (first, rest) = rest.split_first().ok_or(fault("cut off"))?;
        let (length, rest) = match first {
            0..=0x7f => (usize::from(*first), rest),
            0x81..=0x83 => {
                let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f)).ok_or(fault("cut off"))?;
                let length = digits.iter().fold(0, |sum, digit| sum << 8 | usize::from(*digit));
                if digits.first() == Some(&0) || length < 0x80 {
                    return Err(fault("a length longer than it need be"));
                }
                (length, rest)
            }
            _ => return Err(fault("a length that DER does not know")),
        };
        let (value, rest) = rest.split_at_checked(length).ok_or(fault("cut off"))?;
        self.0 = rest;
        let whole = bytes.get(..bytes.len() - rest.len()).unwrap_or_default();
        Ok(Some(Element { tag: *tag, value, whole }))
    }

    /// The next element, which must be there.
    pub(super) fn any(&mut self) -> Result<Element<'a>, TimestampError> {
        self.optional()?.ok_or(fault("something is missing"))
    }

    /// The next element, which must have this tag.
    pub(super) fn take(&mut self, tag: u8) -> Result<Element<'a>, TimestampError> {
        let element = self.any()?;
        if element.tag == tag { Ok(element) } else { Err(fault("another kind of element than expected")) }
    }

    /// The next element, if it has this tag.
    pub(super) fn take_if(&mut self, tag: u8) -> Result<Option<Element<'a>>, TimestampError> {
        if self.0.first() == Some(&tag) { self.optional() } else { Ok(None) }
    }

    /// Whether nothing is left.
    pub(super) fn end(self) -> Result<(), TimestampError> {
        if self.0.is_empty() { Ok(()) } else { Err(fault("bytes to spare")) }
    }
}

impl<'a> Element<'a> {
    /// What is inside.
    pub(super) fn inside(self) -> Reader<'a> {
        Reader(self.value)
    }
}

/// All elements inside of an element.
pub(super) fn all(element: Element<'_>) -> Result<Vec<Element<'_>>, TimestampError> {
    let mut reader = element.inside();
    let mut found = Vec::new();
    while let Some(next) = reader.optional()? {
        found.push(next);
    }
    Ok(found)
}

/// Writes an element.
pub(super) fn element(tag: u8, value: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    match value.len() {
        short @ 0..=0x7f => out.push(short as u8),
        long => {
            let bytes = long.to_be_bytes();
            let digits = bytes.iter().copied().skip_while(|b| *b == 0);
            let digits: Vec<u8> = digits.collect();
            out.push(0x80 | digits.len() as u8);
            out.extend(digits);
        }
    }
    out.extend_from_slice(value);
    out
}
