//! The signature of a token by the key of its certificate.

use p384::ecdsa::signature::hazmat::PrehashVerifier;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::TimestampError;
use super::der::{Element, OID};
use super::token::{Key, SHA256, SHA384, SHA512, key_parts};

const ELLIPTIC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
const P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
const P384: &[u8] = &[0x2b, 0x81, 0x04, 0x00, 0x22];
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
/// `sha256WithRSAEncryption`, `sha384...` and `sha512...` differ in their last byte.
const RSA_WITH: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01];
/// `ecdsa-with-SHA256`, `...384`, `...512` likewise.
const ELLIPTIC_WITH: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03];

/// What a check came to, if the signature is not wrong.
pub(super) enum Checked {
    /// It was made by the key over these bytes.
    Holds,
    /// The algorithm is not known here.
    Unknown(&'static str),
}

/// Checks `signature` over `text`.
pub(super) fn check(
    key: Element<'_>,
    algorithm: Element<'_>,
    attribute_hash: &[u8],
    text: &[u8],
    signature: &[u8],
) -> Result<Checked, TimestampError> {
    let wrong = TimestampError::Invalid("its signature is not by its certificate");
    let named = algorithm.inside().take(OID)?.value;
    let Key { family, parameters, bits } = key_parts(key)?;
    let digest = match hash_of(named, attribute_hash) {
        Some(SHA256) => Sha256::digest(text).to_vec(),
        Some(SHA384) => Sha384::digest(text).to_vec(),
        Some(SHA512) => Sha512::digest(text).to_vec(),
        _ => return Ok(Checked::Unknown("its signature's algorithm is not known here")),
    };
    let curve = parameters.map(|element| element.value);
    let holds = match (family, curve) {
        #[cfg(feature = "timestamp")]
        (ELLIPTIC, Some(P256)) => {
            let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(bits).ok();
            let signature = p256::ecdsa::DerSignature::from_bytes(signature).ok();
            key.zip(signature).is_some_and(|(key, signature)| key.verify_prehash(&digest, &signature).is_ok())
        }
        (ELLIPTIC, Some(P384)) => {
            let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(bits).ok();
            let signature = p384::ecdsa::DerSignature::from_bytes(signature).ok();
            key.zip(signature).is_some_and(|(key, signature)| key.verify_prehash(&digest, &signature).is_ok())
        }
        #[cfg(feature = "timestamp")]
        (RSA, _) => rsa_holds(bits, &digest, signature),
        #[cfg(not(feature = "timestamp"))]
        (RSA, _) | (ELLIPTIC, Some(P256)) => return Ok(Checked::Unknown("the command line checks its kind of key")),
        _ => return Ok(Checked::Unknown("the kind of its key is not known here")),
    };
    if holds { Ok(Checked::Holds) } else { Err(wrong) }
}

/// The digest that a signature's algorithm names; plain RSA leaves it to the attribute.
fn hash_of<'a>(named: &[u8], attribute_hash: &'a [u8]) -> Option<&'a [u8]> {
    match named.split_last()? {
        (2, ELLIPTIC_WITH) | (11, RSA_WITH) => Some(SHA256),
        (3, ELLIPTIC_WITH) | (12, RSA_WITH) => Some(SHA384),
        (4, ELLIPTIC_WITH) | (13, RSA_WITH) => Some(SHA512),
        (1, RSA_WITH) => Some(attribute_hash),
        _ => None,
    }
}

/// PKCS #1 version 1.5.
#[cfg(feature = "timestamp")]
fn rsa_holds(key: &[u8], digest: &[u8], signature: &[u8]) -> bool {
    use rsa::pkcs1::DecodeRsaPublicKey;
    let Ok(key) = rsa::PublicKey::from_pkcs1_der(key) else { return false };
    let scheme = match digest.len() {
        32 => rsa::Pkcs1v15Sign::new::<Sha256>(),
        48 => rsa::Pkcs1v15Sign::new::<Sha384>(),
        _ => rsa::Pkcs1v15Sign::new::<Sha512>(),
    };
    key.verify(scheme, digest, signature).is_ok()
}
