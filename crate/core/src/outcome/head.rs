//! What stands over the columns of whatever a page draws as a table: tables with merged cells and heads of several rows,
//! a head that is a table of its own, grids of roles, rows of boxes under a row of names.

use std::collections::{BTreeMap, BTreeSet};

use super::grid::{cells, column_index, hidden, is_heading, is_row, role, tag, tidy};
use crate::page::Tree;

/// Rows or columns over which a cell may go.
const SPAN_MAX: usize = 200;
/// Columns of a row of boxes.
const BOXES: std::ops::RangeInclusive<usize> = 3..=60;
/// Elements around a row of names in which its rows are looked for.
const AROUND: usize = 4;

/// The heads of all tables of a page.
#[derive(Debug, Default)]
pub(super) struct Heads {
    /// What stands over a cell.
    over: BTreeMap<usize, String>,
    /// Rows that are heads.
    rows: BTreeSet<usize>,
    /// Cells that go over several rows.
    tall: BTreeSet<usize>,
}

/// A cell at its place: the column, and over how many it goes.
struct Placed {
    cell: usize,
    column: usize,
    width: usize,
}

impl Heads {
    pub(super) fn find(tree: &Tree<'_>, names: &dyn Fn(&str) -> bool) -> Self {
        let mut heads = Self::default();
        heads.tables(tree, names);
        heads.boxes(tree, names);
        heads
    }

    /// The heading over a cell, by the cell or anything in it; and the cell.
    pub(super) fn over(&self, tree: &Tree<'_>, row: usize) -> Option<(usize, &str)> {
        tree.ancestors(row).find_map(|up| self.over.get(&up).map(|words| (up, words.as_str())))
    }

    pub(super) fn is_head(&self, row: usize) -> bool {
        self.rows.contains(&row)
    }

    /// Whether a cell goes over several rows.
    pub(super) fn is_tall(&self, cell: usize) -> bool {
        self.tall.contains(&cell)
    }

    fn tables(&mut self, tree: &Tree<'_>, names: &dyn Fn(&str) -> bool) {
        let mut holders: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for row in (0..tree.len()).filter(|row| is_row(tree, *row)) {
            let holder = tree
                .ancestors(row)
                .skip(1)
                .find(|up| tag(tree, *up) == "table" || matches!(role(tree, *up), "table" | "grid" | "treegrid"));
            holders.entry(holder.unwrap_or_else(|| tree.parent(row).unwrap_or(0))).or_default().push(row);
        }
        // A head that is a table of its own stands before that of the rows.
        let mut before: Option<Vec<String>> = None;
        for rows in holders.values() {
            let laid = self.lay(tree, rows);
            let mut headings: Vec<String> = Vec::new();
            let (mut within, mut body) = (false, false);
            for (at, (row, placed)) in rows.iter().zip(&laid).enumerate() {
                let text = |it: &Placed| tidy(tree.words(it.cell));
                let headed = placed.len() > 1
                    && placed.iter().filter(|it| is_heading(tree, it.cell)).count() * 2 > placed.len()
                    || tree.ancestors(*row).skip(1).take(2).any(|up| tag(tree, up) == "thead");
                // Plain tables write their headings as cells; of two cells one names the other.
                let told = placed.iter().map(text).filter(|text| !text.is_empty());
                let plain = at == 0
                    && placed.len() > 2
                    && told.clone().filter(|text| names(text)).count() * 2 >= told.clone().count().max(3)
                    && !told.clone().any(|text| text.chars().filter(char::is_ascii_digit).count() > 2);
                if headed || plain {
                    if !within {
                        headings.clear();
                    }
                    within = true;
                    self.rows.insert(*row);
                    for it in placed {
                        headings.resize(headings.len().max(it.column + it.width), String::new());
                        for place in headings.iter_mut().skip(it.column).take(it.width) {
                            let words = text(it);
                            if !words.is_empty() {
                                *place = words;
                            }
                        }
                    }
                    continue;
                }
                within = false;
                if !body && headings.is_empty() {
                    let wide = placed.last().map_or(0, |last| last.column + last.width);
                    headings = before.take().filter(|known| known.len() == wide).unwrap_or_default();
                }
                body = true;
                // Boxes do not go over several rows: one with fewer cells than the head has columns of its own.
                let told = placed.iter().all(|it| column_index(tree, it.cell).is_some());
                if tag(tree, *row) != "tr" && placed.len() > 1 && placed.len() < headings.len() && !told {
                    continue;
                }
                for it in placed.iter().filter(|it| it.width == 1) {
                    if let Some(words) = headings.get(it.column) {
                        self.over.insert(it.cell, words.clone());
                    }
                }
            }
            before = Some(headings).filter(|headings| !body && !headings.is_empty());
        }
    }

    /// The cells of rows at their columns, with what goes over several rows or columns.
    fn lay(&mut self, tree: &Tree<'_>, rows: &[usize]) -> Vec<Vec<Placed>> {
        let span = |cell: usize, name: &str| {
            let value = tree.nodes.get(cell).and_then(|node| node.attribute(name));
            value.and_then(|text| text.trim().parse::<usize>().ok()).unwrap_or(1).clamp(1, SPAN_MAX)
        };
        // Rows that a cell further above still goes over, by column.
        let mut open: Vec<usize> = Vec::new();
        let mut laid = Vec::with_capacity(rows.len());
        for row in rows {
            let mut next = vec![0; open.len()];
            for (left, still) in next.iter_mut().zip(&open) {
                *left = still.saturating_sub(1);
            }
            let mut column = 0;
            let mut placed = Vec::new();
            for cell in cells(tree, *row) {
                while open.get(column).is_some_and(|left| *left > 0) {
                    column += 1;
                }
                column = column_index(tree, cell).map_or(column, |told| told - 1);
                let (width, height) = (span(cell, "colspan"), span(cell, "rowspan"));
                if height > 1 {
                    self.tall.insert(cell);
                }
                next.resize(next.len().max(column + width), 0);
                for left in next.iter_mut().skip(column).take(width) {
                    *left = height - 1;
                }
                placed.push(Placed { cell, column, width });
                column += width;
            }
            open = next;
            laid.push(placed);
        }
        laid
    }

    /// Boxes under a row of names: as many in each row, wherever it stands behind the names.
    fn boxes(&mut self, tree: &Tree<'_>, names: &dyn Fn(&str) -> bool) {
        let mut done = 0;
        for head in 0..tree.len() {
            if head < done || is_row(tree, head) || matches!(tag(tree, head), "dl" | "select" | "ul" | "nav" | "form") {
                continue;
            }
            let texts: Vec<String> = tree.children(head).map(|row| tidy(tree.words(row))).collect();
            if !BOXES.contains(&texts.len()) {
                continue;
            }
            let told: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
            let known = told.iter().filter(|text| names(text)).count();
            let digits = |text: &String| text.chars().filter(char::is_ascii_digit).count() > 2;
            if known < 3 || known * 2 < told.len() || told.iter().any(|text| digits(text)) {
                continue;
            }
            for around in tree.ancestors(head).skip(1).take(AROUND) {
                let mut found = false;
                let mut row = tree.end(head);
                while row < tree.end(around) {
                    let boxes: Vec<usize> = tree.children(row).collect();
                    if boxes.len() != texts.len() || hidden(tree, row) || is_row(tree, row) {
                        row += 1;
                        continue;
                    }
                    for (cell, words) in boxes.into_iter().zip(&texts) {
                        self.over.entry(cell).or_insert_with(|| words.clone());
                    }
                    found = true;
                    row = tree.end(row);
                }
                if found {
                    self.rows.insert(head);
                    done = tree.end(head);
                    break;
                }
            }
        }
    }
}
