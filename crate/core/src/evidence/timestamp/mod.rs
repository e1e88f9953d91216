//! Time stamps of an authority (RFC 3161) over the digest of a package's manifest: the query, and the reading of what
//! comes back. Whether the authority is to be trusted is for the reader of the package to say; here it is checked that
//! the token is about this manifest and that its signature is by the certificate that it names.

mod der;
mod signature;
mod token;

use thiserror::Error;

pub use token::Token;

use super::digest::hex;
use der::{BOOLEAN, INTEGER, OCTETS, Reader, SEQUENCE, element};

/// A time stamp that cannot be used.
#[derive(Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimestampError {
    /// Not the bytes of a time stamp.
    #[error("no time stamp: {0}; ask the authority again")]
    Malformed(&'static str),
    /// The authority did not grant it.
    #[error("the authority refused, status {0}: ask it again, or another one")]
    Refused(u8),
    /// A well-formed token that does not hold.
    #[error("{0}")]
    Invalid(&'static str),
    /// A token that holds, but does not answer the query.
    #[error("{0}: ask the authority again")]
    Other(&'static str),
}

impl TimestampError {
    /// Stable code; docs/evidence-format.md lists them. TS01 to TS03 are those of the way to the authority.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "TS04",
            Self::Refused(_) => "TS05",
            Self::Invalid(_) => "TS06",
            Self::Other(_) => "TS07",
        }
    }
}

/// `sha256` with no parameters, as requests name it.
const SHA256_ALGORITHM: [u8; 15] =
    [0x30, 0x0d, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00];

/// A request (`application/timestamp-query`) for a SHA-256 digest. `nonce` must be random: it binds the answer to the
/// request. The authority is asked to send its certificate along.
pub fn request(digest: &[u8; 32], nonce: u64) -> Vec<u8> {
    let imprint = element(SEQUENCE, &[SHA256_ALGORITHM.as_slice(), &element(OCTETS, digest)].concat());
    // Positive, of full length: the first byte is neither zero nor above 0x7f.
    let nonce = (nonce >> 1 | 1 << 62).to_be_bytes();
    let parts = [element(INTEGER, &[1]), imprint, element(INTEGER, &nonce), element(BOOLEAN, &[0xff])];
    element(SEQUENCE, &parts.concat())
}

/// Reads the answer (`application/timestamp-reply`) to a query of ours: a token that holds, over the digest and with the
/// nonce of the query.
///
/// # Errors
/// The answer is no granted time stamp, does not hold, or is one to something else; or the query is none of ours.
pub fn answer(query: &[u8], reply: &[u8]) -> Result<Token, TimestampError> {
    let mut outer = Reader(query);
    let mut asked = outer.take(SEQUENCE)?.inside();
    outer.end()?;
    asked.take(INTEGER)?;
    let mut imprint = asked.take(SEQUENCE)?.inside();
    imprint.take(SEQUENCE)?;
    let digest = hex(imprint.take(OCTETS)?.value);
    let nonce = hex(asked.take(INTEGER)?.value);
    let token = Token::read_reply(reply)?;
    if token.imprint != digest {
        return Err(TimestampError::Other("the answer stamps something else"));
    }
    if token.nonce.as_deref() != Some(nonce.as_str()) {
        return Err(TimestampError::Other("the answer is one to another query"));
    }
    Ok(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_what_authorities_expect() {
        let request = request(&[0xab; 32], 0x0102_0304_0506_0708);
        assert_eq!(request.len(), 69);
        assert_eq!(&request[..10], &[0x30, 67, 2, 1, 1, 0x30, 0x31, 0x30, 0x0d, 6]);
        assert_eq!(&request[56..], &[2, 8, 0x40, 0x81, 1, 0x82, 2, 0x83, 3, 0x84, 1, 1, 0xff]);
    }

    #[test]
    fn anything_else_is_refused_without_fault() {
        assert!(Token::read(b"").is_err());
        assert!(Token::read(b"<html>502 Bad Gateway</html>").is_err());
        assert!(Token::read(&[0x30, 0x84, 0xff, 0xff, 0xff, 0xff]).is_err());
        assert_eq!(Token::read(&[0x30, 5, 0x30, 3, 2, 1, 2]).unwrap_err(), TimestampError::Refused(2));
    }
}
