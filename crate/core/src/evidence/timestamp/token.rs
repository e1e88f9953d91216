//! A token, read and checked.

use sha2::{Digest, Sha256, Sha384, Sha512};

use super::TimestampError;
use super::der::{
    self, BIT_STRING, BOOLEAN, Element, FIRST, FOURTH, INTEGER, OCTETS, OID, Reader, SEQUENCE, SET, TIME,
};
use super::signature::{self, Checked};
use crate::evidence::digest::{hex, sha256};

const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const TST_INFO: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x04];
const CONTENT_TYPE: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x03];
const MESSAGE_DIGEST: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x04];
const SIGNING_CERTIFICATE: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x02, 0x0c];
const SIGNING_CERTIFICATE_V2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x02, 0x2f];
pub(super) const SHA256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
pub(super) const SHA384: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02];
pub(super) const SHA512: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03];
const KEY_USE: &[u8] = &[0x55, 0x1d, 0x25];
const TIME_STAMPING: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x08];
const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];
/// A token is some kilobytes; what is larger is none.
const LONGEST: usize = 256 << 10;

/// A time stamp whose token holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// SHA-256 that was stamped, hexadecimal.
    pub imprint: String,
    /// Time, `2026-11-24T02:43:00Z`, as the authority states it.
    pub time: String,
    /// Serial number, hexadecimal.
    pub serial: String,
    /// Object identifier of the authority's policy, dotted.
    pub policy: String,
    /// Number by which the authority answers a query, hexadecimal, if the query had one.
    pub nonce: Option<String>,
    /// Common name of the certificate that signed.
    pub authority: String,
    /// SHA-256 of that certificate, hexadecimal.
    pub certificate: String,
    /// Whether the signature was checked; otherwise, why not: its algorithm is not known here.
    pub unchecked: Option<&'static str>,
}

/// The one element that the bytes are.
fn whole(bytes: &[u8]) -> Result<Element<'_>, TimestampError> {
    if bytes.len() > LONGEST {
        return Err(TimestampError::Malformed("larger than any"));
    }
    let mut outer = Reader(bytes);
    let first = outer.take(SEQUENCE)?;
    outer.end()?;
    Ok(first)
}

fn invalid<T>(what: &'static str) -> Result<T, TimestampError> {
    Err(TimestampError::Invalid(what))
}

/// The certificate that signed, as far as it is needed.
struct Certificate<'a> {
    whole: &'a [u8],
    serial: &'a [u8],
    issuer: &'a [u8],
    subject: Element<'a>,
    key: Element<'a>,
    /// The extensions, if there are any.
    extensions: Option<Element<'a>>,
}

impl Token {
    /// Reads a response (`application/timestamp-reply`) or a bare token, and checks everything that can be checked
    /// without a list of trusted authorities.
    ///
    /// # Errors
    /// It is no time stamp, was not granted, or its contents, attributes, certificate and signature do not agree.
    pub fn read(bytes: &[u8]) -> Result<Self, TimestampError> {
        let first = whole(bytes)?;
        if first.inside().0.first() == Some(&OID) { Self::from_token(first) } else { Self::granted(first) }
    }

    /// The same for a response alone, as an authority answers a query.
    ///
    /// # Errors
    /// As [`Self::read`].
    pub(super) fn read_reply(bytes: &[u8]) -> Result<Self, TimestampError> {
        Self::granted(whole(bytes)?)
    }

    fn granted(response: Element<'_>) -> Result<Self, TimestampError> {
        let mut inside = response.inside();
        let status = inside.take(SEQUENCE)?.inside().take(INTEGER)?;
        match status.value {
            [0 | 1] => {}
            [other] => return Err(TimestampError::Refused(*other)),
            _ => return Err(TimestampError::Malformed("its status is no number")),
        }
        let token = inside.take(SEQUENCE)?;
        inside.end()?;
        Self::from_token(token)
    }

    fn from_token(token: Element<'_>) -> Result<Self, TimestampError> {
        let mut content = token.inside();
        if content.take(OID)?.value != SIGNED_DATA {
            return invalid("it is not signed data");
        }
        let wrapped = content.take(FIRST)?;
        content.end()?;
        let mut wrapped = wrapped.inside();
        let mut signed = wrapped.take(SEQUENCE)?.inside();
        wrapped.end()?;
        if signed.take(INTEGER)?.value != [3] {
            return invalid("its version is not 3");
        }
        signed.take(SET)?;
        let mut encapsulated = signed.take(SEQUENCE)?.inside();
        if encapsulated.take(OID)?.value != TST_INFO {
            return invalid("it does not hold a time stamp");
        }
        let mut octets = encapsulated.take(FIRST)?.inside();
        let info = octets.take(OCTETS)?.value;
        octets.end()?;
        encapsulated.end()?;
        let bag = signed.take_if(FIRST)?;
        signed.take_if(0xa1)?;
        let mut signers = signed.take(SET)?.inside();
        signed.end()?;
        let signer = signers.take(SEQUENCE)?;
        signers.end()?;
        let (certificate, unchecked) = signer_holds(signer, bag, info)?;
        Self::from_info(info, &certificate, unchecked)
    }

    fn from_info(
        info: &[u8],
        certificate: &Certificate<'_>,
        unchecked: Option<&'static str>,
    ) -> Result<Self, TimestampError> {
        let mut outer = Reader(info);
        let mut info = outer.take(SEQUENCE)?.inside();
        outer.end()?;
        if info.take(INTEGER)?.value != [1] {
            return invalid("the version of its contents is not 1");
        }
        let policy = dotted(info.take(OID)?.value)?;
        let mut imprint = info.take(SEQUENCE)?.inside();
        if imprint.take(SEQUENCE)?.inside().take(OID)?.value != SHA256 {
            return invalid("it does not stamp a SHA-256");
        }
        let digest = imprint.take(OCTETS)?.value;
        imprint.end()?;
        let serial = hex(info.take(INTEGER)?.value);
        let time = instant(info.take(TIME)?.value)?;
        // Accuracy and ordering stand between.
        info.take_if(SEQUENCE)?;
        info.take_if(BOOLEAN)?;
        let nonce = info.take_if(INTEGER)?.map(|nonce| hex(nonce.value));
        if digest.len() != 32 {
            return invalid("what it stamps has not the length of a SHA-256");
        }
        Ok(Self {
            imprint: hex(digest),
            time,
            serial,
            policy,
            nonce,
            authority: common_name(certificate.subject)?,
            certificate: sha256(certificate.whole),
            unchecked,
        })
    }
}

/// Checks the signer's attributes, certificate and signature over the contents.
fn signer_holds<'a>(
    signer: Element<'a>,
    bag: Option<Element<'a>>,
    info: &[u8],
) -> Result<(Certificate<'a>, Option<&'static str>), TimestampError> {
    let mut signer = signer.inside();
    signer.take(INTEGER)?;
    let mut sid = signer.take(SEQUENCE)?.inside();
    let (issuer, serial) = (sid.take(SEQUENCE)?, sid.take(INTEGER)?);
    sid.end()?;
    let hash = signer.take(SEQUENCE)?.inside().take(OID)?.value;
    let attributes = signer.take(FIRST)?;
    let algorithm = signer.take(SEQUENCE)?;
    let signature = signer.take(OCTETS)?.value;

    let (mut content_type, mut digest, mut binding) = (None, None, None);
    for attribute in der::all(attributes)? {
        let mut inside = attribute.inside();
        let name = inside.take(OID)?.value;
        let mut values = inside.take(SET)?.inside();
        let value = values.any()?;
        inside.end()?;
        let place = match name {
            CONTENT_TYPE => &mut content_type,
            MESSAGE_DIGEST => &mut digest,
            SIGNING_CERTIFICATE_V2 => &mut binding,
            // The older attribute binds by SHA-1, which no longer does.
            SIGNING_CERTIFICATE => continue,
            _ => continue,
        };
        if place.replace(value).is_some() || !values.0.is_empty() {
            return invalid("a signed attribute comes twice");
        }
    }
    if content_type.is_none_or(|value| value.value != TST_INFO) {
        return invalid("its signed attributes are not about a time stamp");
    }
    let Some(actual) = digest_of(hash, info) else { return invalid("its digest algorithm is not known here") };
    if digest.is_none_or(|value| value.tag != OCTETS || value.value != actual) {
        return invalid("its contents were changed since it was signed");
    }
    let Some(binding) = binding else { return invalid("it does not name its certificate by a SHA-2") };
    let certificate = named(binding, bag)?;
    if certificate.issuer != issuer.whole || certificate.serial != serial.value {
        return invalid("its signer is not the certificate that it names");
    }
    if !is_for_time_stamps(&certificate)? {
        return invalid("its certificate is not for time stamps alone");
    }
    // Signed is the set of attributes, not the place in which they lie.
    let mut text = attributes.whole.to_vec();
    text[0] = SET;
    match signature::check(certificate.key, algorithm, hash, &text, signature)? {
        Checked::Holds => Ok((certificate, None)),
        Checked::Unknown(why) => Ok((certificate, Some(why))),
    }
}

/// Digest by an algorithm's identifier.
fn digest_of(algorithm: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    match algorithm {
        SHA256 => Some(Sha256::digest(bytes).to_vec()),
        SHA384 => Some(Sha384::digest(bytes).to_vec()),
        SHA512 => Some(Sha512::digest(bytes).to_vec()),
        _ => None,
    }
}

/// The certificate of the bag that the attribute names by its digest.
fn named<'a>(binding: Element<'_>, bag: Option<Element<'a>>) -> Result<Certificate<'a>, TimestampError> {
    let mut ids = binding.inside().take(SEQUENCE)?.inside();
    let mut id = ids.take(SEQUENCE)?.inside();
    // SHA-256 is not written, since it is the default.
    let algorithm = id.take_if(SEQUENCE)?.map(|a| a.inside().take(OID)).transpose()?.map_or(SHA256, |oid| oid.value);
    let wanted = id.take(OCTETS)?.value;
    let Some(bag) = bag else { return invalid("it comes without its certificate") };
    for candidate in der::all(bag)? {
        if candidate.tag == SEQUENCE && digest_of(algorithm, candidate.whole).as_deref() == Some(wanted) {
            return Certificate::read(candidate);
        }
    }
    invalid("it comes without the certificate that it names")
}

impl<'a> Certificate<'a> {
    fn read(certificate: Element<'a>) -> Result<Self, TimestampError> {
        let mut body = certificate.inside().take(SEQUENCE)?.inside();
        body.take_if(FIRST)?;
        let serial = body.take(INTEGER)?.value;
        body.take(SEQUENCE)?;
        let issuer = body.take(SEQUENCE)?.whole;
        body.take(SEQUENCE)?;
        let subject = body.take(SEQUENCE)?;
        let key = body.take(SEQUENCE)?;
        body.take_if(0x81)?;
        body.take_if(0x82)?;
        let extensions = body.take_if(FOURTH)?.map(|e| e.inside().take(SEQUENCE)).transpose()?;
        Ok(Self { whole: certificate.whole, serial, issuer, subject, key, extensions })
    }
}

/// RFC 3161 wants a critical extension that allows time stamps and nothing else.
fn is_for_time_stamps(certificate: &Certificate<'_>) -> Result<bool, TimestampError> {
    let Some(extensions) = certificate.extensions else { return Ok(false) };
    for extension in der::all(extensions)? {
        let mut inside = extension.inside();
        if inside.take(OID)?.value != KEY_USE {
            continue;
        }
        let critical = inside.take_if(BOOLEAN)?.is_some_and(|b| b.value == [0xff]);
        let uses = der::all(Reader(inside.take(OCTETS)?.value).take(SEQUENCE)?)?;
        return Ok(critical && matches!(uses.as_slice(), [one] if one.value == TIME_STAMPING));
    }
    Ok(false)
}

/// Common name of a subject, or nothing.
fn common_name(subject: Element<'_>) -> Result<String, TimestampError> {
    for set in der::all(subject)? {
        for pair in der::all(set)? {
            let mut pair = pair.inside();
            if pair.take(OID)?.value == COMMON_NAME {
                let text = String::from_utf8_lossy(pair.any()?.value).into_owned();
                return Ok(text.chars().filter(|c| !c.is_control()).take(100).collect());
            }
        }
    }
    Ok(String::new())
}

/// A public key.
pub(super) struct Key<'a> {
    /// Identifier of its kind.
    pub(super) family: &'a [u8],
    /// Parameters, such as the curve.
    pub(super) parameters: Option<Element<'a>>,
    /// The key itself.
    pub(super) bits: &'a [u8],
}

/// Takes a public key apart.
pub(super) fn key_parts(key: Element<'_>) -> Result<Key<'_>, TimestampError> {
    let mut inside = key.inside();
    let mut algorithm = inside.take(SEQUENCE)?.inside();
    let bits = inside.take(BIT_STRING)?.value;
    let oid = algorithm.take(OID)?.value;
    let parameters = algorithm.optional()?;
    match bits.split_first() {
        Some((0, bits)) => Ok(Key { family: oid, parameters, bits }),
        _ => Err(TimestampError::Malformed("the key of its certificate")),
    }
}

/// `20261124024300Z`, with or without a fraction, as RFC 3339.
fn instant(value: &[u8]) -> Result<String, TimestampError> {
    let fault = TimestampError::Malformed("its time");
    let text = std::str::from_utf8(value).map_err(|_| fault)?;
    let digits = text.strip_suffix('Z').ok_or(TimestampError::Malformed("its time is not in UTC"))?;
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(w, f)| (w, Some(f)));
    let numbers = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    if whole.len() != 14 || !numbers(whole) || fraction.is_some_and(|f| !numbers(f) || f.len() > 9) {
        return Err(TimestampError::Malformed("its time"));
    }
    let part = |from: usize, to: usize| whole.get(from..to).unwrap_or_default();
    let fraction = fraction.map(|f| format!(".{f}")).unwrap_or_default();
    Ok(format!(
        "{}-{}-{}T{}:{}:{}{fraction}Z",
        part(0, 4),
        part(4, 6),
        part(6, 8),
        part(8, 10),
        part(10, 12),
        part(12, 14)
    ))
}

/// An object identifier, dotted.
fn dotted(value: &[u8]) -> Result<String, TimestampError> {
    let mut numbers: Vec<u64> = Vec::new();
    let mut number: u64 = 0;
    for byte in value {
        number = number.checked_mul(128).ok_or(TimestampError::Malformed("its policy"))? | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            numbers.push(number);
            number = 0;
        }
    }
    let Some((first, rest)) = numbers.split_first() else { return Err(TimestampError::Malformed("its policy")) };
    let arc = (first / 40).min(2);
    let mut text = format!("{arc}.{}", first - arc * 40);
    for number in rest {
        text.push_str(&format!(".{number}"));
    }
    Ok(text)
}
