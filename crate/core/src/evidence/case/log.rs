//! The custody log: one line an entry of the ledger, with the proof that it stands there; and one line an earlier
//! checkpoint, with the proof that the ledger was only added to since.
//!
//! `PROOF ENTRY`: hashes in hexadecimal, joined by commas, one space, and the very bytes that the ledger hashes.
//! `SIZE ROOT PROOF` for earlier checkpoints.

use serde_json::Value;

use crate::evidence::digest::hex;
use crate::evidence::strict;
use crate::ledger::Entry;
use crate::ledger::tree::{self, Hash};

/// An entry of the log, as far as the checks need it.
#[derive(Clone, Debug)]
pub(super) struct Logged {
    pub(super) number: u64,
    pub(super) act: String,
    pub(super) subject: String,
    pub(super) facts: Value,
    proof: Vec<Hash>,
    leaf: Hash,
}

impl Logged {
    /// Whether it stands in the tree of `size` entries with this root.
    pub(super) fn stands_in(&self, root: &Hash, size: usize) -> bool {
        let index = usize::try_from(self.number).ok().and_then(|number| number.checked_sub(1));
        index.is_some_and(|index| tree::includes(root, size, index, &self.leaf, &self.proof))
    }

    /// A text of its facts.
    pub(super) fn fact(&self, name: &str) -> &str {
        self.facts.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

/// Lines of the log for the chosen entries of a whole ledger.
pub(super) fn lines(leaves: &[Hash], chosen: &[&Entry]) -> String {
    let mut text = String::new();
    for entry in chosen {
        let index = usize::try_from(entry.number).unwrap_or(0).wrapping_sub(1);
        let proof = tree::inclusion(leaves, index).unwrap_or_default();
        text.push_str(&format!("{} {}\n", joined(&proof), String::from_utf8_lossy(&entry.canonical())));
    }
    text
}

/// Reads the log.
///
/// # Errors
/// A line is not well formed.
pub(super) fn read(text: &[u8]) -> Result<Vec<Logged>, String> {
    let lines = text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let read = |line: &[u8]| {
        let space = line.iter().position(|byte| *byte == b' ')?;
        let (proof, entry) = (std::str::from_utf8(line.get(..space)?).ok()?, line.get(space + 1..)?);
        let Ok(Value::Array(fields)) = strict::parse(entry) else { return None };
        let [number, Value::Number(_), Value::String(act), Value::String(subject), facts, Value::String(_)] =
            fields.as_slice()
        else {
            return None;
        };
        Some(Logged {
            number: number.as_u64()?,
            act: act.clone(),
            subject: subject.clone(),
            facts: facts.clone(),
            proof: hashes(proof)?,
            leaf: tree::leaf(entry),
        })
    };
    lines.enumerate().map(|(at, line)| read(line).ok_or_else(|| format!("line {} is no entry", at + 1))).collect()
}

/// Lines for earlier checkpoints.
pub(super) fn earlier_lines(leaves: &[Hash], sizes: &[usize]) -> String {
    let mut text = String::new();
    for size in sizes {
        if let (Some(before), Some(proof)) = (leaves.get(..*size), tree::consistency(leaves, *size)) {
            text.push_str(&format!("{size} {} {}\n", hex(&tree::root(before)), joined(&proof)));
        }
    }
    text
}

/// Reads earlier checkpoints: size, root, proof.
///
/// # Errors
/// A line is not well formed.
pub(super) fn read_earlier(text: &[u8]) -> Result<Vec<(usize, Hash, Vec<Hash>)>, String> {
    let text = std::str::from_utf8(text).map_err(|_| "it is not UTF-8".to_owned())?;
    let read = |line: &str| {
        let mut words = line.splitn(3, ' ');
        let (size, root, proof) = (words.next()?, words.next()?, words.next()?);
        let size = size.bytes().all(|b| b.is_ascii_digit()).then(|| size.parse().ok())??;
        Some((size, hash(root)?, hashes(proof)?))
    };
    let lines = text.split_terminator('\n').enumerate();
    lines.map(|(at, line)| read(line).ok_or_else(|| format!("line {} is no checkpoint", at + 1))).collect()
}

fn joined(proof: &[Hash]) -> String {
    proof.iter().map(|hash| hex(hash)).collect::<Vec<_>>().join(",")
}

fn hashes(text: &str) -> Option<Vec<Hash>> {
    if text.is_empty() { Some(Vec::new()) } else { text.split(',').map(hash).collect() }
}

/// 64 lower-case hexadecimal digits.
fn hash(text: &str) -> Option<Hash> {
    let mut out = [0; 32];
    let digits = text.as_bytes();
    if digits.len() != 64 || !digits.iter().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    for (at, byte) in out.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(out)
}
