//! A snapshot made walkable: subtree ranges and subtree texts without recursion.

use super::{Node, Snapshot};

/// Index over the rows of a snapshot. A subtree is a range of rows and its text a range of one string, so both cost
/// nothing to ask for, however deep the page nests.
pub struct Tree<'s> {
    /// The rows.
    pub nodes: &'s [Node],
    parents: Vec<Option<usize>>,
    previous: Vec<Option<usize>>,
    ends: Vec<usize>,
    texts: Vec<(usize, usize)>,
    words: Vec<(usize, usize)>,
    text: String,
    spaced: String,
}

/// Elements whose edges separate words.
pub(crate) fn is_block(tag: &str) -> bool {
    !matches!(
        tag,
        "a" | "abbr"
            | "b"
            | "bdi"
            | "bdo"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "em"
            | "font"
            | "i"
            | "ins"
            | "label"
            | "mark"
            | "q"
            | "s"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "u"
            | "var"
            | "wbr"
    )
}

impl<'s> Tree<'s> {
    /// Indexes a snapshot. A row whose parent is not open (which only a forged snapshot has) becomes a root.
    pub fn new(snapshot: &'s Snapshot) -> Self {
        let nodes = snapshot.nodes.as_slice();
        let mut tree = Tree {
            nodes,
            parents: vec![None; nodes.len()],
            previous: vec![None; nodes.len()],
            ends: vec![nodes.len(); nodes.len()],
            texts: vec![(0, 0); nodes.len()],
            words: vec![(0, 0); nodes.len()],
            text: String::new(),
            spaced: String::new(),
        };
        let mut open: Vec<usize> = Vec::new();
        for (row, node) in nodes.iter().enumerate() {
            let parent = node.parent.and_then(|p| usize::try_from(p).ok());
            let known = parent.is_some_and(|p| open.binary_search(&p).is_ok());
            while open.last().is_some_and(|top| !known || Some(*top) != parent) {
                tree.close(open.pop(), row);
            }
            tree.parents[row] = open.last().copied();
            if is_block(&node.tag) {
                tree.spaced.push(' ');
            }
            tree.texts[row].0 = tree.text.len();
            tree.words[row].0 = tree.spaced.len();
            if node.tag != "script" {
                tree.text.push_str(&node.text);
                tree.spaced.push_str(&node.text);
            }
            open.push(row);
        }
        while let Some(row) = open.pop() {
            tree.close(Some(row), nodes.len());
        }
        let mut last: Vec<Option<usize>> = vec![None; nodes.len()];
        for row in 0..nodes.len() {
            if let Some(parent) = tree.parents[row] {
                tree.previous[row] = last[parent].replace(row);
            }
        }
        tree
    }

    fn close(&mut self, row: Option<usize>, end: usize) {
        let Some(row) = row else { return };
        self.ends[row] = end;
        self.texts[row].1 = self.text.len();
        self.words[row].1 = self.spaced.len();
        let node = &self.nodes[row];
        if is_block(&node.tag) {
            self.spaced.push(' ');
        }
        self.text.push_str(&node.tail);
        self.spaced.push_str(&node.tail);
    }

    /// Number of rows.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The row above.
    pub fn parent(&self, row: usize) -> Option<usize> {
        self.parents.get(row).copied().flatten()
    }

    /// One past the last row of the subtree.
    pub fn end(&self, row: usize) -> usize {
        self.ends.get(row).copied().unwrap_or(row + 1)
    }

    /// The rows of the subtree, itself first.
    pub fn subtree(&self, row: usize) -> std::ops::Range<usize> {
        row..self.end(row)
    }

    /// The row before it below the same row above.
    pub fn previous(&self, row: usize) -> Option<usize> {
        self.previous.get(row).copied().flatten()
    }

    /// Rows directly below.
    pub fn children(&self, row: usize) -> impl Iterator<Item = usize> + '_ {
        let end = self.end(row);
        std::iter::successors(Some(row + 1).filter(|c| *c < end), move |c| Some(self.end(*c)).filter(|n| *n < end))
    }

    /// The row and those above it.
    pub fn ancestors(&self, row: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(row), |row| self.parent(*row))
    }

    /// Whether `row` lies in the subtree of `root`.
    pub fn holds(&self, root: usize, row: usize) -> bool {
        self.subtree(root).contains(&row)
    }

    /// Text of the subtree with nothing put between elements: `¥`, `3`, `.1` join to `¥3.1`.
    pub fn text(&self, row: usize) -> &str {
        self.texts.get(row).and_then(|(start, end)| self.text.get(*start..*end)).unwrap_or_default()
    }

    /// Where the text of `inner` begins in that of `row`, which holds it, in bytes.
    pub fn offset(&self, row: usize, inner: usize) -> usize {
        let start = |row: usize| self.texts.get(row).map_or(0, |(start, _)| *start);
        start(inner).saturating_sub(start(row))
    }

    /// Text of the subtree with a space at the edges of blocks, as it is read.
    pub fn words(&self, row: usize) -> &str {
        self.words.get(row).and_then(|(start, end)| self.spaced.get(*start..*end)).unwrap_or_default()
    }

    /// Text directly before the subtree, at most `bytes` of it.
    pub fn before(&self, row: usize, bytes: usize) -> &str {
        let end = self.words.get(row).map_or(0, |(start, _)| *start);
        let mut start = end.saturating_sub(bytes);
        while !self.spaced.is_char_boundary(start) {
            start += 1;
        }
        self.spaced.get(start..end).unwrap_or_default()
    }

    /// Text directly after the subtree, at most `bytes` of it.
    pub fn after(&self, row: usize, bytes: usize) -> &str {
        let start = self.words.get(row).map_or(0, |(_, end)| *end);
        let mut end = (start + bytes).min(self.spaced.len());
        while !self.spaced.is_char_boundary(end) {
            end -= 1;
        }
        self.spaced.get(start..end).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(parent: Option<u32>, tag: &str, text: &str, tail: &str) -> Node {
        Node { parent, tag: tag.into(), text: text.into(), tail: tail.into(), attributes: Vec::new() }
    }

    fn snapshot(nodes: Vec<Node>) -> Snapshot {
        Snapshot { nodes, ..Snapshot::default() }
    }

    #[test]
    fn subtrees_are_ranges_and_texts_join() {
        let snapshot = snapshot(vec![
            node(None, "div", "", ""),
            node(Some(0), "i", "¥", ""),
            node(Some(0), "b", "3", ""),
            node(Some(2), "em", ".1", "x"),
            node(Some(0), "p", "sold", "!"),
        ]);
        let tree = Tree::new(&snapshot);
        assert_eq!(tree.text(0), "¥3.1xsold!");
        assert_eq!(tree.text(2), "3.1x");
        assert_eq!(tree.words(0), "¥3.1x sold !");
        assert_eq!(tree.children(0).collect::<Vec<_>>(), [1, 2, 4]);
        assert_eq!(tree.ancestors(3).collect::<Vec<_>>(), [3, 2, 0]);
        assert_eq!((tree.previous(4), tree.previous(1)), (Some(2), None));
        assert_eq!((tree.before(4, 4), tree.after(3, 1)), (".1x ", "x"));
    }

    proptest::proptest! {
        #[test]
        fn any_snapshot_is_indexed_without_panic(parents in proptest::collection::vec(proptest::option::of(0u32..40), 0..40)) {
            let nodes = parents.iter().map(|p| node(*p, "p", "a", "b")).collect();
            let snapshot = snapshot(nodes);
            let tree = Tree::new(&snapshot);
            for row in 0..tree.len() {
                proptest::prop_assert!(tree.end(row) > row && tree.end(row) <= tree.len());
                proptest::prop_assert!(tree.children(row).all(|c| tree.parent(c) == Some(row)));
                proptest::prop_assert!(!tree.text(row).is_empty());
            }
        }
    }
}
