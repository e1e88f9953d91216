//! Checkpoints of a ledger (C2SP tlog-checkpoint) as signed notes (C2SP signed-note): a text that a person can read and
//! that other tools for transparency logs verify.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::ledger::tree::Hash;

/// Ed25519 among the kinds of signatures of notes.
const ED25519: u8 = 1;
/// What the line begins with that binds the index.
const BINDS: &str = "case sha256:";

/// A checkpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Checkpoint {
    /// Name of the ledger.
    pub(super) origin: String,
    /// Entries.
    pub(super) size: usize,
    /// Root of the tree over them.
    pub(super) root: Hash,
    /// SHA-256 of the index, hexadecimal.
    pub(super) index: String,
}

impl Checkpoint {
    /// The text that is signed.
    pub(super) fn text(&self) -> String {
        format!("{}\n{}\n{}\n{BINDS}{}\n", self.origin, self.size, STANDARD.encode(self.root), self.index)
    }

    /// Reads a signed note and verifies it by a key.
    ///
    /// # Errors
    /// It is not well formed in the one way that we write, or not signed by this key.
    pub(super) fn read(note: &[u8], key: &Key) -> Result<Self, String> {
        let fault = |what: &str| format!("the checkpoint {what}");
        let note = std::str::from_utf8(note).map_err(|_| fault("is not UTF-8"))?;
        let (text, signatures) = note.split_once("\n\n").ok_or_else(|| fault("has no signature"))?;
        let text = format!("{text}\n");
        let lines: Vec<&str> = text.split_terminator('\n').collect();
        let [origin, size, root, binds] = lines.as_slice() else { return Err(fault("has not four lines")) };
        let root = STANDARD.decode(root).ok().and_then(|bytes| Hash::try_from(bytes).ok());
        let read = Self {
            origin: (*origin).to_owned(),
            size: size.parse().map_err(|_| fault("states no size"))?,
            root: root.ok_or_else(|| fault("states no root"))?,
            index: binds.strip_prefix(BINDS).ok_or_else(|| fault("binds no index"))?.to_owned(),
        };
        if read.text() != text || read.origin != key.name {
            return Err(fault("is not written as it should be, or of another ledger than its key"));
        }
        let line = signatures.strip_suffix('\n').filter(|line| !line.contains('\n'));
        let signed = line.and_then(|line| line.strip_prefix(&format!("— {} ", key.name)));
        let bytes = signed.and_then(|signed| STANDARD.decode(signed).ok()).unwrap_or_default();
        let signature = bytes.strip_prefix(key.id().as_slice()).and_then(|rest| Signature::from_slice(rest).ok());
        let signature = signature.ok_or_else(|| fault("has no signature of its key"))?;
        let verifying = VerifyingKey::from_bytes(&key.bytes).map_err(|_| "the key is none".to_owned())?;
        verifying.verify_strict(text.as_bytes(), &signature).map_err(|_| fault("was changed since it was signed"))?;
        Ok(read)
    }
}

/// The key of a ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    /// Name of the ledger.
    pub(super) name: String,
    /// Ed25519 public key.
    pub(super) bytes: [u8; 32],
}

impl Key {
    /// What a signature line begins with.
    fn id(&self) -> [u8; 4] {
        let hash = Sha256::new().chain_update(&self.name).chain_update([b'\n', ED25519]).chain_update(self.bytes);
        let mut id = [0; 4];
        id.copy_from_slice(&hash.finalize()[..4]);
        id
    }

    /// The key as verifiers of notes take it: `name+id+key`.
    pub(super) fn text(&self) -> String {
        let id: String = self.id().iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{}+{id}+{}\n", self.name, STANDARD.encode([&[ED25519], self.bytes.as_slice()].concat()))
    }

    /// Reads [`Self::text`].
    ///
    /// # Errors
    /// It is not well formed.
    pub(super) fn read(text: &[u8]) -> Result<Self, String> {
        let read = || {
            let text = std::str::from_utf8(text).ok()?.strip_suffix('\n')?;
            let (name, rest) = text.split_once('+')?;
            let bytes = STANDARD.decode(rest.split_once('+')?.1).ok()?;
            let bytes = <[u8; 32]>::try_from(bytes.strip_prefix(&[ED25519])?).ok()?;
            Some(Self { name: name.to_owned(), bytes })
        };
        read().filter(|key| key.text().as_bytes() == text).ok_or_else(|| "the key is not well formed".to_owned())
    }

    /// The signed note: text and signature (raw, 64 bytes).
    pub(super) fn note(&self, text: &str, signature: &[u8]) -> String {
        format!("{text}\n— {} {}\n", self.name, STANDARD.encode([self.id().as_slice(), signature].concat()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_has_the_id_that_other_tools_give_it() {
        // The example of the note format's reference implementation (golang.org/x/mod/sumdb/note).
        let text = b"PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n";
        let key = Key::read(text).unwrap();
        assert_eq!(key.name, "PeterNeumann");
        assert_eq!(key.id(), [0xc7, 0x4f, 0x20, 0xa3]);
        assert!(Key::read(b"PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n").is_err());
    }

    #[test]
    fn anything_else_is_refused_without_fault() {
        let key = Key { name: "touchstone/d".into(), bytes: [7; 32] };
        for note in ["", "\n\n", "touchstone/d\n1\nAAAA\ncase sha256:00\n\n— touchstone/d AAAA\n"] {
            assert!(Checkpoint::read(note.as_bytes(), &key).is_err(), "{note:?}");
        }
        assert!(Key::read(b"").is_err() && Key::read(b"a+b\n").is_err());
    }
}
