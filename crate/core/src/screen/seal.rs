//! Packs that name their version and bear a signature, so that a team knows whose rules it screens with.
//!
//! `pack.toml` names each file with its SHA-256. The signature is Ed25519 over [`Seal::statement`], which holds the
//! name, the version and those digests: changing one byte of one file is seen.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

use super::pack::Diagnostic;
use crate::evidence::digest::sha256;

/// Name of the file in a pack's folder.
pub const SEAL_FILE: &str = "pack.toml";

/// `pack.toml` of a signed pack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// Name of the pack.
    pub name: String,
    /// Its version, as the author counts.
    pub version: String,
    /// Ed25519 public key of the author, 32 bytes in base64.
    pub key: String,
    /// Signature over [`Seal::statement`], 64 bytes in base64.
    pub signature: String,
    /// Path in the pack, with `/`, to the SHA-256 of the file in lower-case hex.
    pub files: BTreeMap<String, String>,
}

impl Seal {
    /// Reads `pack.toml`.
    ///
    /// # Errors
    /// `P04`: it is not of that form.
    pub fn parse(text: &str) -> Result<Self, Diagnostic> {
        toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |s| text.get(..s.start).unwrap_or_default().matches('\n').count() + 1);
            Diagnostic::new("P04", format!("{SEAL_FILE}:{line}"), error.message().to_owned())
        })
    }

    /// The seal of a pack's files (path and text), signed with the author's key.
    pub fn signed<'a>(
        name: &str,
        version: &str,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
        key: &SigningKey,
    ) -> Self {
        let mut seal = Self {
            name: name.to_owned(),
            version: version.to_owned(),
            key: STANDARD.encode(key.verifying_key().as_bytes()),
            signature: String::new(),
            files: files.into_iter().map(|(path, text)| (path.to_owned(), sha256(text.as_bytes()))).collect(),
        };
        seal.signature = STANDARD.encode(key.sign(seal.statement().as_bytes()).to_bytes());
        seal
    }

    /// `pack.toml` of this seal.
    ///
    /// # Errors
    /// `P04`: a name or version that TOML cannot hold.
    pub fn text(&self) -> Result<String, Diagnostic> {
        toml::to_string(self).map_err(|error| Diagnostic::new("P04", SEAL_FILE, error.to_string()))
    }

    /// The bytes that are signed: a line each for what this is, name, version, then digest and path of every file.
    pub fn statement(&self) -> String {
        let mut out = format!("touchstone pack 1\n{}\n{}\n", line(&self.name), line(&self.version));
        for (path, digest) in &self.files {
            out.push_str(&format!("{}  {}\n", line(digest), line(path)));
        }
        out
    }

    /// Checks signature and files; answers which of the files, by their paths, are as the author signed them.
    ///
    /// # Errors
    /// `P05`: the signature is not of the key that the pack names, so that nothing of it is to be used.
    pub fn check<'a>(
        &self,
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<(Vec<&'a str>, Vec<Diagnostic>), Diagnostic> {
        let wrong = |what: &str| Diagnostic::new("P05", SEAL_FILE, format!("{what}: ask the author for the pack anew"));
        let bytes = |text: &str| STANDARD.decode(text.trim()).unwrap_or_default();
        let key: [u8; 32] =
            bytes(&self.key).try_into().map_err(|_| wrong("key is no Ed25519 public key of 32 bytes in base64"))?;
        let signature: [u8; 64] =
            bytes(&self.signature).try_into().map_err(|_| wrong("signature is not of 64 bytes in base64"))?;
        let key = VerifyingKey::from_bytes(&key).map_err(|_| wrong("key is no point of Ed25519"))?;
        key.verify_strict(self.statement().as_bytes(), &Signature::from_bytes(&signature))
            .map_err(|_| wrong("the signature does not fit name, version and files"))?;
        let (mut whole, mut faults) = (Vec::new(), Vec::new());
        for (path, text) in files {
            match self.files.get(path) {
                Some(digest) if *digest == sha256(text.as_bytes()) => whole.push(path),
                Some(_) => faults.push(Diagnostic::new("P06", path, "was changed after it was signed: it is left out")),
                None => faults.push(Diagnostic::new("P06", path, "is not in the signed list: it is left out")),
            }
        }
        Ok((whole, faults))
    }
}

/// A value that cannot begin a line of its own.
fn line(value: &str) -> String {
    value.replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: (&str, &str) = ("rules/one.toml", "id = \"one\"\n");

    fn sealed(files: &[(&str, &str)]) -> Seal {
        Seal::signed("House rules", "3", files.iter().copied(), &SigningKey::from_bytes(&[7; 32]))
    }

    #[test]
    fn a_pack_as_signed_is_whole_and_its_file_reads_back() {
        let seal = sealed(&[RULE]);
        assert_eq!(seal.check([RULE]).unwrap(), (vec!["rules/one.toml"], vec![]));
        assert_eq!(Seal::parse(&seal.text().unwrap()).unwrap(), seal);
    }

    #[test]
    fn a_changed_or_added_file_is_left_out_and_the_others_stay() {
        let seal = sealed(&[RULE, ("rules/two.toml", "id = \"two\"\n")]);
        let files = [RULE, ("rules/two.toml", "id = \"too\"\n"), ("rules/three.toml", "")];
        let (whole, faults) = seal.check(files).unwrap();
        assert_eq!(whole, ["rules/one.toml"]);
        let told: Vec<_> = faults.iter().map(|f| (f.code.as_str(), f.at.as_str())).collect();
        assert_eq!(told, [("P06", "rules/two.toml"), ("P06", "rules/three.toml")]);
    }

    #[test]
    fn a_signature_of_another_statement_key_or_form_refuses_the_pack() {
        let code = |change: &dyn Fn(&mut Seal)| {
            let mut seal = sealed(&[RULE]);
            change(&mut seal);
            seal.check([RULE]).unwrap_err().code
        };
        assert_eq!(code(&|s| s.version = "4".into()), "P05");
        assert_eq!(code(&|s| s.key = STANDARD.encode([1; 32])), "P05");
        assert_eq!(code(&|s| s.signature = "AAAA".into()), "P05");
        assert_eq!(code(&|s| s.key = "no base64".into()), "P05");
        assert_eq!(code(&|s| s.files.clear()), "P05");
        let fault = Seal::parse("name = \"x\"\nversion = 3\n").unwrap_err();
        assert_eq!((fault.code.as_str(), fault.at.as_str()), ("P04", "pack.toml:2"));
    }
}
