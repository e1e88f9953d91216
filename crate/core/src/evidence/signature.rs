//! ECDSA over P-384 with SHA-256 over the ASCII text `sha256:<hex>`: the form that WACZ players verify.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use p384::ecdsa::signature::hazmat::PrehashVerifier;
use p384::ecdsa::{Signature, VerifyingKey};
use p384::pkcs8::DecodePublicKey;
use sha2::{Digest, Sha256};

use super::EvidenceError;
use super::digest::sha256;

/// How the SPKI of an uncompressed P-384 point begins; it has 120 bytes. Other spellings of the same key are refused,
/// so that a key has one fingerprint.
const SPKI: [u8; 24] = [
    0x30, 0x76, 0x30, 0x10, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x05, 0x2b, 0x81, 0x04, 0x00,
    0x22, 0x03, 0x62, 0x00, 0x04,
];

/// Whether `signature` (raw r||s, base64) by `public_key` (SPKI, base64) signs `text`. Answers the SHA-256 of the key.
pub(crate) fn check(text: &str, signature: &str, public_key: &str) -> Result<String, EvidenceError> {
    let fault = |what: &str| EvidenceError::Signature(what.to_owned());
    let raw = STANDARD.decode(signature).map_err(|_| fault("the signature is not base64"))?;
    let spki = STANDARD.decode(public_key).map_err(|_| fault("the public key is not base64"))?;
    let signature = Signature::from_slice(&raw).map_err(|_| fault("the signature is not 96 bytes r||s of P-384"))?;
    if spki.len() != 120 || !spki.starts_with(&SPKI) {
        return Err(fault("the public key is not SPKI of P-384"));
    }
    let key = VerifyingKey::from_public_key_der(&spki).map_err(|_| fault("the public key is not SPKI of P-384"))?;
    key.verify_prehash(&Sha256::digest(text.as_bytes()), &signature)
        .map_err(|_| fault("it was made over other bytes or by another key"))?;
    Ok(sha256(&spki))
}
