//! Backups, as their worker sees them. No logic: bytes and JSON in, bytes and JSON out.
#![cfg(target_family = "wasm")]

use std::io::{self, Read};

use js_sys::{Array, Error, Function, Reflect, Uint8Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};
use touchstone_core::backup::{self as core, BackupError};
use wasm_bindgen::prelude::*;

/// A new key: `[recipient, sealed identity]`.
///
/// # Errors
/// The passphrase is guessed too easily.
#[wasm_bindgen(js_name = makeKeys)]
pub fn make_keys(passphrase: &str) -> Result<Array, JsValue> {
    console_error_panic_hook::set_once();
    let keys = core::Keys::make(passphrase).map_err(told)?;
    Ok(Array::of2(&keys.recipient.into(), &Uint8Array::from(keys.identity.as_slice())))
}

/// `weak`, `fair` or `strong`, as JSON.
///
/// # Errors
/// None that a person meets.
#[wasm_bindgen]
pub fn strength(passphrase: &str) -> Result<String, JsValue> {
    json(&core::strength(passphrase))
}

/// A passphrase for who has none. `random` are 20 random bytes.
///
/// # Errors
/// They are not 20.
#[wasm_bindgen]
pub fn suggested(random: &[u8]) -> Result<String, JsValue> {
    Ok(core::suggested(random.try_into().map_err(|_| foreign("20 random bytes are needed"))?))
}

/// What the folder of a new set is called. `random` are 3 random bytes.
///
/// # Errors
/// They are not 3, or the clock cannot be right.
#[wasm_bindgen(js_name = folderName)]
pub fn folder_name(at_ms: f64, random: &[u8]) -> Result<String, JsValue> {
    let random = random.try_into().map_err(|_| foreign("3 random bytes are needed"))?;
    Ok(format!("{}{}", core::FOLDER, core::tag(whole(at_ms), random).map_err(told)?))
}

/// The header of a file within an archive.
///
/// # Errors
/// Its path or length does not fit.
#[wasm_bindgen(js_name = archiveHeader)]
pub fn archive_header(folder: &str, place: &str, bytes: f64, at_ms: f64) -> Result<Vec<u8>, JsValue> {
    let at_s = u64::try_from(whole(at_ms) / 1000).unwrap_or(0);
    core::header(folder, place, length(bytes), at_s).map(Vec::from).map_err(told)
}

/// Zeros after a file within an archive.
#[wasm_bindgen(js_name = archivePadding)]
pub fn archive_padding(bytes: f64) -> usize {
    core::padding(length(bytes))
}

/// What an archive holds: JSON `[[place, offset, bytes], …]`. `read` gives the bytes at an offset.
///
/// # Errors
/// It is no archive, or cut off.
#[wasm_bindgen(js_name = archiveIndex)]
pub fn archive_index(bytes: f64, read: &Function) -> Result<String, JsValue> {
    console_error_panic_hook::set_once();
    let block = |at: u64| asked(read, at, 512).map_err(|error| BackupError::Read("the file".into(), error.to_string()));
    let entries = core::index(length(bytes), block).map_err(told)?;
    json(&entries.into_iter().map(|entry| (entry.place, entry.offset, entry.bytes)).collect::<Vec<_>>())
}

/// Whether a path within a set is one that backups have.
#[wasm_bindgen(js_name = isPlace)]
pub fn is_place(path: &str) -> bool {
    core::is_place(path)
}

/// The moment of a backup as its two files are called: `[casebook, manifest]`.
///
/// # Errors
/// The clock cannot be right.
#[wasm_bindgen(js_name = placesAt)]
pub fn places_at(at_ms: f64) -> Result<Vec<String>, JsValue> {
    let stem = core::Stem::of(whole(at_ms)).map_err(told)?;
    Ok(vec![stem.casebook(), stem.manifest()])
}

/// SHA-256 of a file, piece by piece.
#[wasm_bindgen]
#[derive(Default)]
pub struct Digest {
    digest: Sha256,
}

#[wasm_bindgen]
impl Digest {
    /// Of nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Digest {
        Self::default()
    }

    /// Takes the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        self.digest.update(bytes);
    }

    /// Hexadecimal.
    pub fn finish(self) -> String {
        self.digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// A file on its way into a set.
#[wasm_bindgen]
pub struct Sealer {
    sealer: core::Sealer,
}

#[wasm_bindgen]
impl Sealer {
    /// Begins a file.
    ///
    /// # Errors
    /// It is no recipient.
    #[wasm_bindgen(constructor)]
    pub fn new(recipient: &str) -> Result<Sealer, JsValue> {
        console_error_panic_hook::set_once();
        Ok(Self { sealer: core::Sealer::new(recipient).map_err(told)? })
    }

    /// Takes the next bytes and gives the next sealed ones.
    ///
    /// # Errors
    /// Sealing fails.
    pub fn push(&mut self, bytes: &[u8]) -> Result<Vec<u8>, JsValue> {
        self.sealer.push(bytes).map_err(told)
    }

    /// The last sealed bytes and JSON of the sum.
    ///
    /// # Errors
    /// Sealing fails.
    pub fn finish(self) -> Result<Array, JsValue> {
        let (bytes, sum) = self.sealer.finish().map_err(told)?;
        Ok(Array::of2(&Uint8Array::from(bytes.as_slice()), &json(&sum)?.into()))
    }
}

/// What a device remembers of its set.
#[wasm_bindgen]
pub struct Memory {
    memory: core::Memory,
}

#[wasm_bindgen]
impl Memory {
    /// Of a set that holds nothing yet.
    pub fn begun(recipient: &str) -> Memory {
        console_error_panic_hook::set_once();
        Self { memory: core::Memory::new(recipient) }
    }

    /// As it was kept.
    ///
    /// # Errors
    /// It is of another version.
    pub fn read(kept: &str) -> Result<Memory, JsValue> {
        console_error_panic_hook::set_once();
        Ok(Self { memory: core::Memory::read(kept).map_err(told)? })
    }

    /// As it is kept.
    ///
    /// # Errors
    /// None that a person meets.
    pub fn kept(&self) -> Result<String, JsValue> {
        json(&self.memory)
    }

    /// How many backups stand.
    pub fn backups(&self) -> usize {
        self.memory.backups().count()
    }

    /// Names of files whose contents are not known. `vault` is JSON of what is found there.
    ///
    /// # Errors
    /// It is not.
    pub fn unknown(&self, vault: &str) -> Result<Vec<String>, JsValue> {
        Ok(self.memory.unknown(&read::<Vec<core::Found>>(vault)?))
    }

    /// A file was summed up. `file` is JSON of it as it was found.
    ///
    /// # Errors
    /// It is not.
    pub fn learn(&mut self, file: &str, sha256: &str) -> Result<(), JsValue> {
        self.memory.learn(&read(file)?, sha256);
        Ok(())
    }

    /// JSON of what is to be sealed.
    ///
    /// # Errors
    /// What is found is no JSON of it.
    pub fn unsealed(&self, vault: &str, folder: &str) -> Result<String, JsValue> {
        json(&self.memory.unsealed(&read::<Vec<_>>(vault)?, &read::<Vec<_>>(folder)?))
    }

    /// A file was sealed; whether it belongs to the set.
    ///
    /// # Errors
    /// File or sum are no JSON of them.
    pub fn sealed(&mut self, file: &str, sum: &str) -> Result<bool, JsValue> {
        Ok(self.memory.sealed(&read(file)?, read(sum)?))
    }

    /// JSON of the sums of the set's files, by path.
    ///
    /// # Errors
    /// None that a person meets.
    pub fn sums(&self) -> Result<String, JsValue> {
        json(&self.memory.sums())
    }

    /// A sealed file is no longer as it was written.
    pub fn spoilt(&mut self, place: &str) {
        self.memory.spoilt(place);
    }

    /// The moment of the next backup.
    #[wasm_bindgen(js_name = nextMs)]
    pub fn next_ms(&self, now_ms: f64) -> f64 {
        shown(self.memory.next_ms(whole(now_ms)))
    }

    /// The manifest of a backup, as it is sealed. `sum` is JSON of the casebook's, `settings` that of the device's.
    ///
    /// # Errors
    /// One of them is not.
    pub fn manifest(
        &self,
        at_ms: f64,
        software: &str,
        sum: &str,
        vault: &str,
        settings: &str,
    ) -> Result<Vec<u8>, JsValue> {
        let stem = core::Stem::of(whole(at_ms)).map_err(told)?;
        let vault: Vec<core::Found> = read(vault)?;
        let manifest = self.memory.manifest(whole(at_ms), software, (&stem, read(sum)?), &vault, read(settings)?);
        manifest.to_json().map_err(told)
    }

    /// A backup stands: this manifest is written. Gives how many files it lists, and their bytes.
    ///
    /// # Errors
    /// It is no manifest.
    pub fn stands(&mut self, at_ms: f64, manifest: &[u8]) -> Result<Vec<f64>, JsValue> {
        let stem = core::Stem::of(whole(at_ms)).map_err(told)?;
        let manifest = core::Manifest::read(&stem, manifest).map_err(told)?;
        self.memory.stands(&manifest);
        Ok(measured(&manifest))
    }

    /// Paths that may go.
    ///
    /// # Errors
    /// The folder is no JSON of what is found.
    pub fn waste(&mut self, folder: &str) -> Result<Vec<String>, JsValue> {
        self.memory.waste(&read::<Vec<_>>(folder)?).map_err(told)
    }
}

/// The key of a set, opened.
#[wasm_bindgen]
pub struct Key {
    key: core::Key,
}

#[wasm_bindgen]
impl Key {
    /// Opens a sealed identity.
    ///
    /// # Errors
    /// Another passphrase, or no identity.
    pub fn unlock(name: &str, sealed: &[u8], passphrase: &str) -> Result<Key, JsValue> {
        console_error_panic_hook::set_once();
        Ok(Self { key: core::Key::unlock(name, sealed, passphrase).map_err(told)? })
    }

    /// Opens a file of the set. `read` gives its sealed bytes at an offset, fewer at the end.
    ///
    /// # Errors
    /// It is damaged, or sealed for another key.
    pub fn open(&self, name: &str, read: Function) -> Result<Opener, JsValue> {
        let opener = core::Opener::new(&self.key, name, Source { read, at: 0 }).map_err(told)?;
        Ok(Opener { opener })
    }
}

/// A file of a set being opened.
#[wasm_bindgen]
pub struct Opener {
    opener: core::Opener<Source>,
}

#[wasm_bindgen]
impl Opener {
    /// The next bytes, at most `most`; none at the end.
    ///
    /// # Errors
    /// The file is damaged or cannot be read.
    pub fn read(&mut self, most: usize) -> Result<Vec<u8>, JsValue> {
        self.opener.read(most).map_err(told)
    }

    /// Whether what was read to its end is what a manifest lists; `belonging` is JSON of the entry.
    ///
    /// # Errors
    /// It is another file.
    pub fn finish(self, belonging: &str) -> Result<(), JsValue> {
        let belonging: core::Belonging = read(belonging)?;
        belonging.held(&self.opener.finish()).map_err(told)
    }
}

/// A manifest that was opened.
#[wasm_bindgen]
pub struct Manifest {
    manifest: core::Manifest,
}

#[wasm_bindgen]
impl Manifest {
    /// Reads the manifest of that path.
    ///
    /// # Errors
    /// It is none, or lists what cannot be.
    pub fn read(place: &str, bytes: &[u8]) -> Result<Manifest, JsValue> {
        let stem = core::Stem::of_manifest(place).ok_or_else(|| foreign("no manifest is called so"))?;
        Ok(Self { manifest: core::Manifest::read(&stem, bytes).map_err(told)? })
    }

    /// JSON of it.
    ///
    /// # Errors
    /// None that a person meets.
    pub fn json(&self) -> Result<String, JsValue> {
        json(&self.manifest)
    }

    /// JSON of what is missing.
    ///
    /// # Errors
    /// The folder is no JSON of what is found.
    pub fn missing(&self, folder: &str) -> Result<String, JsValue> {
        json(&self.manifest.missing(&read::<Vec<_>>(folder)?))
    }

    /// How many files, and their bytes.
    pub fn measured(&self) -> Vec<f64> {
        measured(&self.manifest)
    }
}

/// Bytes of the largest manifest that is read.
#[wasm_bindgen(js_name = manifestMostBytes)]
pub fn manifest_most_bytes() -> usize {
    core::MANIFEST_MOST_BYTES
}

/// A sealed file as the browser gives it.
struct Source {
    read: Function,
    at: u64,
}

impl Read for Source {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        let bytes = asked(&self.read, self.at, room.len())?;
        let Some(filled) = room.get_mut(..bytes.len()) else {
            return Err(io::Error::other("more bytes came than were asked for"));
        };
        filled.copy_from_slice(&bytes);
        self.at += bytes.len() as u64;
        Ok(bytes.len())
    }
}

fn asked(read: &Function, at: u64, most: usize) -> io::Result<Vec<u8>> {
    #[expect(clippy::cast_precision_loss, reason = "files have fewer than 2^53 bytes")]
    let given = read.call2(&JsValue::NULL, &(at as f64).into(), &(most as f64).into());
    let given = given.map_err(|error| {
        let message = Reflect::get(&error, &"message".into()).ok().and_then(|message| message.as_string());
        io::Error::other(message.unwrap_or_else(|| format!("{error:?}")))
    })?;
    let bytes: Uint8Array = given.dyn_into().map_err(|_| io::Error::other("no bytes came"))?;
    Ok(bytes.to_vec())
}

#[expect(clippy::cast_precision_loss, reason = "files have fewer than 2^53 bytes")]
fn measured(manifest: &core::Manifest) -> Vec<f64> {
    let bytes: u64 = manifest.belongings().map(|belonging| belonging.sum.bytes).sum();
    vec![manifest.files.len() as f64, bytes as f64]
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, JsValue> {
    serde_json::from_str(text).map_err(|error| foreign(&error.to_string()))
}

fn json<T: Serialize>(value: &T) -> Result<String, JsValue> {
    serde_json::to_string(value).map_err(|error| foreign(&error.to_string()))
}

#[expect(clippy::cast_possible_truncation, reason = "milliseconds of this age of the world fit 53 bits")]
fn whole(number: f64) -> i64 {
    number as i64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "files have fewer than 2^53 bytes")]
fn length(bytes: f64) -> u64 {
    bytes as u64
}

#[expect(clippy::cast_precision_loss, reason = "milliseconds of this age of the world fit 53 bits")]
fn shown(ms: i64) -> f64 {
    ms as f64
}

/// An error with its stable code, and what is wrong with the file where it concerns one.
fn told(error: BackupError) -> JsValue {
    let told = Error::new(&error.to_string());
    let flaw = core::Flaw::of(&error).and_then(|flaw| serde_json::to_value(flaw).ok());
    let flaw = flaw.as_ref().and_then(serde_json::Value::as_str).map_or(JsValue::NULL, JsValue::from_str);
    for (name, value) in [("code", JsValue::from_str(error.code())), ("flaw", flaw)] {
        // Fails only for objects that are sealed, which a new one is not.
        let _ = Reflect::set(&told, &name.into(), &value);
    }
    told.into()
}

fn foreign(reason: &str) -> JsValue {
    Error::new(&format!("backup: {reason}")).into()
}
