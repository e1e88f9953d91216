//! A double array of bytes: which of many texts begin at a place.
//!
//! A word may begin at few places of a text, and most words are known to be none of ours after two or three bytes, so
//! that walking from those places reads less than an automaton that reads everything. Two arrays lie in one; a step is
//! one load. The longest text bounds a walk, so that time stays linear in the length of what is searched.

/// No state, no text.
const NONE: u32 = u32::MAX;
/// Parent of the root: it is nobody's child, and its place is taken.
const ROOT: u32 = NONE - 1;
/// Bytes of a text that are entered: no term is longer.
const MAX_TEXT: usize = 256;
/// Blocks of 256 nodes, counted from the last, in which a place for children is looked for.
const OPEN_BLOCKS: usize = 12;

/// One state. Its child for a byte lies at `base ^ byte`, and names it as its parent.
#[derive(Clone, Copy, Debug)]
struct Node {
    base: u32,
    parent: u32,
    text: u32,
}

const FREE: Node = Node { base: 0, parent: NONE, text: NONE };

/// Texts by their bytes.
#[derive(Clone, Debug)]
pub(super) struct Trie {
    nodes: Vec<Node>,
}

impl Trie {
    /// Builds from texts in rising order of their bytes, each with its number.
    pub fn new(texts: &[(&[u8], u32)]) -> Self {
        let mut trie = Self { nodes: vec![FREE; 256] };
        // A state with the texts that pass through it and how many bytes of theirs are read.
        let mut open = vec![(0_usize, texts, 0_usize)];
        if let Some(root) = trie.nodes.first_mut() {
            root.parent = ROOT;
        }
        while let Some((state, mut texts, depth)) = open.pop() {
            while let Some(((text, number), rest)) = texts.split_first().filter(|((text, _), _)| text.len() == depth) {
                debug_assert_eq!(text.len(), depth);
                if let Some(node) = trie.nodes.get_mut(state) {
                    node.text = *number;
                }
                texts = rest;
            }
            if texts.is_empty() || depth == MAX_TEXT {
                continue;
            }
            let next = |t: &(&[u8], u32)| t.0.get(depth).copied().unwrap_or_default();
            let children: Vec<_> = texts.chunk_by(|a, b| next(a) == next(b)).collect();
            let labels: Vec<u8> = children.iter().filter_map(|c| c.first().map(next)).collect();
            let base = trie.place(&labels);
            if let Some(node) = trie.nodes.get_mut(state) {
                node.base = base;
            }
            for (label, child) in labels.iter().zip(children) {
                let at = (base ^ u32::from(*label)) as usize;
                if let Some(node) = trie.nodes.get_mut(at) {
                    node.parent = state as u32;
                }
                open.push((at, child, depth + 1));
            }
        }
        trie
    }

    /// A base by which all labels fall on free nodes.
    fn place(&mut self, labels: &[u8]) -> u32 {
        let first = labels.first().copied().unwrap_or_default();
        let blocks = self.nodes.len() / 256;
        for block in blocks.saturating_sub(OPEN_BLOCKS)..=blocks {
            if block == blocks {
                self.nodes.resize((blocks + 1) * 256, FREE);
            }
            for low in 0..256_u32 {
                let base = (block as u32 * 256 + low) ^ u32::from(first);
                let free =
                    |label: &u8| self.nodes.get((base ^ u32::from(*label)) as usize).is_some_and(|n| n.parent == NONE);
                if labels.iter().all(free) {
                    return base;
                }
            }
        }
        0
    }

    /// Calls `met` with the number and the end of every text that begins at `start`, the shortest first.
    pub fn each(&self, bytes: &[u8], start: usize, mut met: impl FnMut(u32, usize)) {
        let mut state = 0;
        let Some(mut node) = self.nodes.first() else { return };
        for (at, byte) in bytes.iter().enumerate().skip(start) {
            let next = node.base ^ u32::from(*byte);
            match self.nodes.get(next as usize).filter(|n| n.parent == state) {
                Some(child) => (node, state) = (child, next),
                None => return,
            }
            if node.text != NONE {
                met(node.text, at + 1);
            }
        }
    }
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
