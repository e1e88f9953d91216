//! Keys with which the command line signs.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::SigningKey;

/// Reads a key as `openssl genpkey` writes it.
pub fn read(file: &Path) -> Result<SigningKey> {
    /// What stands before the 32 bytes of an Ed25519 key in PKCS #8.
    const HEAD: [u8; 16] = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let body: String = text.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect();
    let bytes = STANDARD.decode(body).unwrap_or_default();
    match bytes.strip_prefix(&HEAD).and_then(|key| <[u8; 32]>::try_from(key).ok()) {
        Some(seed) => Ok(SigningKey::from_bytes(&seed)),
        None => bail!("{} is no Ed25519 key: make one by `openssl genpkey -algorithm ed25519`", file.display()),
    }
}
