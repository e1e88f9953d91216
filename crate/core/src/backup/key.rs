//! The key of a set: a pair whose public half stays on the device, so that backups go on without asking, and whose
//! private half exists sealed under the passphrase alone.

use std::io::{Read, Write};

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};

use super::BackupError;

/// Work to try one passphrase: N = 2^17, which takes 128 MB and some tenths of a second (OWASP's least for scrypt).
const WORK: u8 = 17;
/// The most that is done for an identity that came from outside: 1 GB.
const MOST_WORK: u8 = 20;
/// Bytes of the largest identity that is looked at; ours have about 400.
const MOST_BYTES: usize = 64 << 10;

/// A new key.
#[derive(Debug)]
pub struct Keys {
    /// What files are sealed to. It is kept on the device alone: who knows it could seal files that pass for ours.
    pub recipient: String,
    /// The identity file, sealed under the passphrase.
    pub identity: Vec<u8>,
}

impl Keys {
    /// Makes a key and seals it.
    ///
    /// # Errors
    /// The passphrase is guessed too easily, or sealing fails.
    pub fn make(passphrase: &str) -> Result<Self, BackupError> {
        if super::strength(passphrase) == super::Strength::Weak {
            return Err(BackupError::Weak);
        }
        let identity = x25519::Identity::generate();
        let mut lock = scrypt::Recipient::new(SecretString::from(passphrase));
        lock.set_work_factor(WORK);
        let failed = |error: &dyn std::fmt::Display| BackupError::Seal(error.to_string());
        let encryptor = Encryptor::with_recipients(std::iter::once(&lock as &dyn age::Recipient))
            .map_err(|_| BackupError::Seal("no lock".to_owned()))?;
        let mut sealed = Vec::new();
        let mut writer = encryptor.wrap_output(&mut sealed).map_err(|e| failed(&e))?;
        // The form of an identity file: `age -d -i identity.age` takes it as it is.
        let text = format!("# Touchstone backup\n{}\n", identity.to_string().expose_secret());
        writer.write_all(text.as_bytes()).and_then(|()| writer.finish()).map_err(|e| failed(&e))?;
        Ok(Self { recipient: identity.to_public().to_string(), identity: sealed })
    }
}

/// A recipient as it is kept.
///
/// # Errors
/// It is none.
pub fn recipient(text: &str) -> Result<x25519::Recipient, BackupError> {
    text.parse().map_err(|reason: &str| BackupError::Memory(reason.to_owned()))
}

/// The private half, opened.
pub struct Key {
    pub(super) identity: x25519::Identity,
}

impl Key {
    /// Opens a sealed identity. `name` is what its file is called.
    ///
    /// # Errors
    /// Another passphrase, or a file that is no identity.
    pub fn unlock(name: &str, sealed: &[u8], passphrase: &str) -> Result<Self, BackupError> {
        let broken = || BackupError::Identity(name.to_owned());
        if sealed.len() > MOST_BYTES {
            return Err(broken());
        }
        let decryptor = Decryptor::new_buffered(sealed).map_err(|_| broken())?;
        if !decryptor.is_scrypt() {
            return Err(broken());
        }
        let mut lock = scrypt::Identity::new(SecretString::from(passphrase));
        lock.set_max_work_factor(MOST_WORK);
        let opened = decryptor.decrypt(std::iter::once(&lock as &dyn age::Identity));
        let reader = opened.map_err(|error| match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
                BackupError::WrongPassphrase
            }
            _ => broken(),
        })?;
        let mut text = String::new();
        reader.take(MOST_BYTES as u64).read_to_string(&mut text).map_err(|_| broken())?;
        let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        let identity = line.and_then(|line| line.parse().ok()).ok_or_else(broken)?;
        Ok(Self { identity })
    }

    /// The public half.
    pub fn recipient(&self) -> String {
        self.identity.to_public().to_string()
    }
}
