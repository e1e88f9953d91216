//! A double array of bytes: which of many texts begin at a place.
//!
//! A word may begin at few places of a text, and most words are known to be none of ours after two or three bytes, so
//! that walking from those places reads less than an automaton that reads everything. What the texts begin with is kept
//! in a small table beside the array: most walks end there. Two arrays lie in one; a step is one load. The longest text
//! bounds a walk, so that time stays linear in the length of what is searched.

/// No state.
const NONE: u32 = u32::MAX;
/// Parent of the root: it is nobody's child, and its place is taken.
const ROOT: u32 = NONE - 1;
/// Set in the base of a state at which a text ends.
const ENDS: u32 = 1 << 31;
/// Bytes of a text that are entered: no term is longer.
const MAX_TEXT: usize = 256;
/// Blocks of 256 nodes, counted from the last, in which a place for children is looked for.
const OPEN_BLOCKS: usize = 12;

/// One state. Its child for a byte lies at `base ^ byte`, and names it as its parent.
#[derive(Clone, Copy, Debug)]
struct Node {
    base: u32,
    parent: u32,
}

const FREE: Node = Node { base: 0, parent: NONE };

/// Texts by their bytes.
#[derive(Clone, Debug)]
pub(super) struct Trie {
    nodes: Vec<Node>,
    /// Number of the text that ends at a state.
    texts: Vec<u32>,
    openings: Openings,
}

impl Trie {
    /// Builds from texts in rising order of their bytes, each with its number.
    pub fn new(texts: &[(&[u8], u32)]) -> Self {
        let mut trie = Self { nodes: vec![FREE; 256], texts: vec![NONE; 256], openings: Openings::new(texts) };
        // A state with the texts that pass through it and how many bytes of theirs are read.
        let mut open = vec![(0_usize, texts, 0_usize)];
        if let Some(root) = trie.nodes.first_mut() {
            root.parent = ROOT;
        }
        let mut free = 1;
        while let Some((state, mut texts, depth)) = open.pop() {
            let mut ends = 0;
            while let Some(((text, number), rest)) = texts.split_first().filter(|((text, _), _)| text.len() == depth) {
                debug_assert_eq!(text.len(), depth);
                if let Some(slot) = trie.texts.get_mut(state) {
                    (*slot, ends) = (*number, ENDS);
                }
                texts = rest;
            }
            let mut base = 0;
            if !texts.is_empty() && depth < MAX_TEXT {
                let next = |t: &(&[u8], u32)| t.0.get(depth).copied().unwrap_or_default();
                let children: Vec<_> = texts.chunk_by(|a, b| next(a) == next(b)).collect();
                let labels: Vec<u8> = children.iter().filter_map(|c| c.first().map(next)).collect();
                base = trie.place(&labels, &mut free);
                for (label, child) in labels.iter().zip(children) {
                    let at = (base ^ u32::from(*label)) as usize;
                    if let Some(node) = trie.nodes.get_mut(at) {
                        node.parent = state as u32;
                    }
                    open.push((at, child, depth + 1));
                }
            }
            if let Some(node) = trie.nodes.get_mut(state) {
                node.base = base | ends;
            }
        }
        trie
    }

    /// A base by which all labels fall on free nodes. `free` is where the next single child lies at the earliest: the
    /// states of a text's end follow each other, where one load brings several.
    fn place(&mut self, labels: &[u8], free: &mut usize) -> u32 {
        if let [label] = labels {
            while self.nodes.get(*free).is_some_and(|node| node.parent != NONE) {
                *free += 1;
            }
            if *free == self.nodes.len() {
                self.grow();
            }
            return *free as u32 ^ u32::from(*label);
        }
        let first = labels.first().copied().unwrap_or_default();
        let blocks = self.nodes.len() / 256;
        for block in blocks.saturating_sub(OPEN_BLOCKS)..=blocks {
            if block == blocks {
                self.grow();
            }
            for low in 0..256_u32 {
                let base = (block as u32 * 256 + low) ^ u32::from(first);
                let is_free =
                    |label: &u8| self.nodes.get((base ^ u32::from(*label)) as usize).is_some_and(|n| n.parent == NONE);
                if labels.iter().all(is_free) {
                    return base;
                }
            }
        }
        0
    }

    /// One more block.
    fn grow(&mut self) {
        self.nodes.resize(self.nodes.len() + 256, FREE);
        self.texts.resize(self.nodes.len(), NONE);
    }

    /// Calls `met` with the number and the end of every text that begins at `start`, the shortest first.
    pub fn each(&self, bytes: &[u8], start: usize, mut met: impl FnMut(u32, usize)) {
        let rest = bytes.get(start..).unwrap_or_default();
        if !self.openings.may_open(rest) {
            return;
        }
        let (mut state, mut base) = (0, self.nodes.first().map_or(0, |root| root.base));
        for (at, byte) in rest.iter().enumerate() {
            let next = (base & !ENDS) ^ u32::from(*byte);
            match self.nodes.get(next as usize).filter(|n| n.parent == state) {
                Some(child) => (state, base) = (next, child.base),
                None => return,
            }
            if base & ENDS != 0
                && let Some(text) = self.texts.get(state as usize)
            {
                met(*text, start + at + 1);
            }
        }
    }
}

/// What texts begin with, as bits: a no is certain, a yes is not. Small enough for the nearest cache.
#[derive(Clone, Debug)]
struct Openings {
    /// By two bytes: whether a text of no more begins so.
    short: Vec<u64>,
    /// By the hash of three bytes: which hashes of the bytes after them follow, all where a text has no more.
    long: Vec<u64>,
}

impl Openings {
    /// Entries of `long`, as a power of two.
    const ENTRIES: u32 = 12;

    fn new(texts: &[(&[u8], u32)]) -> Self {
        let mut openings = Self { short: vec![0; 1 << 10], long: vec![0; 1 << Self::ENTRIES] };
        for (text, _) in texts {
            let window = window(text);
            if text.len() < 3 {
                // After one byte may stand any.
                let seconds = if text.len() == 1 { 0..=255 } else { window >> 8..=window >> 8 };
                for two in seconds.map(|second| (window & 0xFF | second << 8) as usize) {
                    if let Some(bits) = openings.short.get_mut(two / 64) {
                        *bits |= 1 << (two % 64);
                    }
                }
            } else {
                let (entry, bit) = place(window);
                let whole = text.len() >= 3 + if is_wide(window) { 3 } else { 1 };
                if let Some(bits) = openings.long.get_mut(entry) {
                    *bits |= if whole { 1 << bit } else { u64::MAX };
                }
            }
        }
        openings
    }

    #[inline]
    fn may_open(&self, rest: &[u8]) -> bool {
        let window = window(rest);
        let two = (window & 0xFFFF) as usize;
        let (entry, bit) = place(window);
        let bit_of = |table: &[u64], entry: usize, bit: u32| table.get(entry).is_some_and(|bits| bits >> bit & 1 != 0);
        bit_of(&self.long, entry, bit) || bit_of(&self.short, two / 64, window as u32 % 64)
    }
}

/// Whether the first character has three bytes: then the one after it has, too, as a rule.
#[inline]
fn is_wide(window: u64) -> bool {
    window & 0xF0 == 0xE0
}

/// The first eight bytes, the first the lowest; zeros follow the end.
#[inline]
fn window(text: &[u8]) -> u64 {
    match text.first_chunk::<8>() {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => text.iter().rev().fold(0, |window, byte| window << 8 | u64::from(*byte)),
    }
}

/// Entry and bit of [`Openings::long`].
#[inline]
fn place(window: u64) -> (usize, u32) {
    let hash = |bytes: u64| (bytes as u32).wrapping_mul(0x9E37_79B1);
    let after = window >> 24 & if is_wide(window) { 0xFF_FFFF } else { 0xFF };
    ((hash(window & 0xFF_FFFF) >> (32 - Openings::ENTRIES)) as usize, hash(after) >> 26)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn met(trie: &Trie, text: &str, start: usize) -> Vec<(u32, usize)> {
        let mut out = Vec::new();
        trie.each(text.as_bytes(), start, |number, end| out.push((number, end)));
        out
    }

    #[test]
    fn texts_that_begin_at_a_place_are_met_and_no_others() {
        let trie = Trie::new(&[(b"air", 0), (b"airforce", 1), (b"force", 2), ("耐克".as_bytes(), 3)]);
        assert_eq!(met(&trie, "airforce1", 0), [(0, 3), (1, 8)]);
        assert_eq!(met(&trie, "airforce1", 3), [(2, 8)]);
        assert_eq!(met(&trie, "耐克鞋", 0), [(3, 6)]);
        assert!(met(&trie, "air", 9).is_empty() && met(&Trie::new(&[]), "air", 0).is_empty());
    }

    proptest! {
        #[test]
        fn the_same_is_met_as_by_comparing_each(
            texts in prop::collection::btree_set("[abc鞋包]{1,5}", 0..60),
            text in "[abc鞋包]{0,20}",
        ) {
            let texts: BTreeSet<String> = texts;
            let list: Vec<_> = texts.iter().zip(0..).map(|(t, i)| (t.as_bytes(), i)).collect();
            let trie = Trie::new(&list);
            for (start, _) in text.char_indices() {
                let rest = text.get(start..).unwrap();
                let mut expected: Vec<_> = texts
                    .iter()
                    .zip(0..)
                    .filter(|(t, _)| rest.starts_with(t.as_str()))
                    .map(|(t, i)| (i, start + t.len()))
                    .collect();
                expected.sort_by_key(|e| e.1);
                prop_assert_eq!(met(&trie, &text, start), expected);
            }
        }
    }
}
