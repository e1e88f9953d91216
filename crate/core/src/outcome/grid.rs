//! Rows and cells of whatever a page draws as a list: tables, ARIA grids, rows of boxes, cards with labels.

use std::collections::BTreeMap;

use crate::page::Tree;

/// Cells that are looked at in a row; lists of complaints have a dozen.
const CELLS_MAX: usize = 60;
/// Lists that are looked at on a page.
const GRIDS_MAX: usize = 400;

/// A list: what stands over its columns, and its rows.
#[derive(Debug, Default)]
pub(super) struct Grid {
    pub headings: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// What stands at one place of a row.
#[derive(Clone, Debug, Default)]
pub(super) struct Cell {
    /// What stands before it as its name, in a card.
    pub label: String,
    pub text: String,
    /// Row of the snapshot, for the links in it.
    pub node: usize,
    /// It leads to another site, so it is the title of a listing, whatever words are in it.
    pub titled: bool,
}

/// Every list of the page, larger ones first come first.
/// `names` says whether a text is the name of something that a list of complaints shows.
pub(super) fn grids(tree: &Tree<'_>, names: &dyn Fn(&str) -> bool) -> Vec<Grid> {
    let mut found = tables(tree);
    found.extend(repeated(tree, names));
    found.truncate(GRIDS_MAX);
    found
}

pub(super) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn role<'t>(tree: &'t Tree<'_>, row: usize) -> &'t str {
    tree.nodes.get(row).and_then(|node| node.attribute("role")).unwrap_or_default()
}

pub(super) fn tag<'t>(tree: &'t Tree<'_>, row: usize) -> &'t str {
    tree.nodes.get(row).map_or("", |node| node.tag.as_str())
}

/// Hidden twins, such as the copy of a fixed column, are drawn once.
pub(super) fn hidden(tree: &Tree<'_>, row: usize) -> bool {
    tree.nodes.get(row).is_some_and(|node| {
        node.attribute("hidden").is_some()
            || node.attribute("style").is_some_and(|style| style.replace(' ', "").contains("display:none"))
    })
}

pub(super) fn is_row(tree: &Tree<'_>, row: usize) -> bool {
    !hidden(tree, row) && (tag(tree, row) == "tr" || role(tree, row) == "row")
}

/// Whether an element is there to be pressed, and is not the heading of a part that unfolds.
pub(super) fn is_act(tree: &Tree<'_>, row: usize) -> bool {
    (tag(tree, row) == "button" || role(tree, row) == "button") && !unfolds(tree, row)
}

/// Whether an element that unfolds a part says which: it is the heading of that part.
pub(super) fn unfolds(tree: &Tree<'_>, row: usize) -> bool {
    let says = tree.nodes.get(row).is_some_and(|node| node.attribute("aria-expanded").is_some());
    says && tree.words(row).bytes().filter(u8::is_ascii_digit).count() > 2
}

/// Whether a text is all of a link to another place, as the title of a listing is.
pub(super) fn is_titled(tree: &Tree<'_>, row: usize) -> bool {
    let mut above = tree.ancestors(row).take(3).filter_map(|up| tree.nodes.get(up));
    above.any(|node| node.tag == "a" && node.attribute("href").is_some_and(|href| href.starts_with("http")))
}

pub(super) fn is_heading(tree: &Tree<'_>, row: usize) -> bool {
    tag(tree, row) == "th" && role(tree, row) != "rowheader" || role(tree, row) == "columnheader"
}

/// What a sign or a tag says when one points at it: its title, the tooltip that describes it, the day of a relative time.
pub(super) fn told_on_pointing(tree: &Tree<'_>, row: usize) -> Vec<String> {
    let Some(node) = tree.nodes.get(row) else { return Vec::new() };
    let by_id = |id: &str| {
        let found = tree.nodes.iter().position(|node| node.attribute("id") == Some(id))?;
        Some(tidy(tree.words(found)))
    };
    let tip = node.attribute("aria-describedby").and_then(|ids| ids.split_whitespace().find_map(by_id));
    let own = ["title", "datetime"].into_iter().filter_map(|name| node.attribute(name).map(tidy));
    tip.into_iter().chain(own).filter(|text| !text.is_empty() && *text != tidy(tree.words(row))).collect()
}

fn is_cell(tree: &Tree<'_>, row: usize) -> bool {
    matches!(tag(tree, row), "td" | "th")
        || matches!(role(tree, row), "cell" | "gridcell" | "columnheader" | "rowheader")
}

fn cell(tree: &Tree<'_>, row: usize) -> Cell {
    Cell { text: tidy(tree.words(row)), node: row, ..Cell::default() }
}

/// The cells below a row that lie in no other row's.
pub(super) fn cells(tree: &Tree<'_>, row: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let mut at = row + 1;
    while at < tree.end(row) && found.len() < CELLS_MAX {
        if is_cell(tree, at) && !hidden(tree, at) {
            found.push(at);
            at = tree.end(at);
        } else if is_row(tree, at) {
            at = tree.end(at);
        } else {
            at += 1;
        }
    }
    // A grid that draws only what is seen draws it in any order, and says which column each cell is.
    if found.len() > 1 && found.iter().all(|cell| column_index(tree, *cell).is_some()) {
        found.sort_by_key(|cell| column_index(tree, *cell));
    }
    found
}

fn index(tree: &Tree<'_>, row: usize, name: &str) -> Option<usize> {
    tree.nodes.get(row)?.attribute(name)?.trim().parse().ok()
}

/// The column of which a cell says that it stands there, from 1.
pub(super) fn column_index(tree: &Tree<'_>, cell: usize) -> Option<usize> {
    index(tree, cell, "aria-colindex").filter(|column| (1..=CELLS_MAX).contains(column))
}

/// Rows of one parent, each with its cells.
type Part = (usize, Vec<Vec<usize>>);

/// Rows whose first columns stay where they are and that do not say which belong together: as many parts of the head as of
/// the body, each part as wide as its head, and as many rows in each.
fn side_by_side(tree: &Tree<'_>, rows: &[usize]) -> Option<Vec<Vec<usize>>> {
    let (mut heads, mut parts): (Vec<Vec<usize>>, Vec<Part>) = Default::default();
    for row in rows {
        let cells = cells(tree, *row);
        let parent = tree.parent(*row)?;
        if !cells.is_empty() && cells.iter().all(|cell| is_heading(tree, *cell)) {
            heads.push(cells);
        } else if let Some((_, part)) = parts.last_mut().filter(|(known, _)| *known == parent) {
            part.push(cells);
        } else {
            parts.push((parent, vec![cells]));
        }
    }
    let (_, first) = parts.first()?;
    let fits = |((_, part), head): (&Part, &Vec<usize>)| {
        part.len() == first.len() && part.iter().all(|cells| cells.len() == head.len())
    };
    if heads.len() < 2 || heads.len() != parts.len() || !parts.iter().zip(&heads).all(fits) {
        return None;
    }
    let row = |at: usize| parts.iter().filter_map(|(_, part)| part.get(at)).flatten().copied().collect::<Vec<_>>();
    let body: Vec<Vec<usize>> = (0..first.len()).map(row).collect();
    Some(std::iter::once(heads.concat()).chain(body).collect())
}

/// Rows of one table, each with its cells. A row of a grid whose first columns stay where they are is drawn in several
/// parts, which say that they are one row.
fn drawn(tree: &Tree<'_>, rows: &[usize]) -> Vec<Vec<usize>> {
    let told = rows.iter().any(|row| index(tree, *row, "aria-rowindex").is_some());
    if let Some(joined) = side_by_side(tree, rows).filter(|_| !told) {
        return joined;
    }
    let mut found: Vec<Vec<usize>> = Vec::new();
    let mut known: BTreeMap<usize, usize> = BTreeMap::new();
    for row in rows {
        let cells = cells(tree, *row);
        let own = index(tree, *row, "aria-rowindex");
        match own.and_then(|own| known.get(&own)).and_then(|at| found.get_mut(*at)) {
            Some(all) => {
                all.extend(cells);
                all.sort_by_key(|cell| column_index(tree, *cell));
            }
            None => {
                known.extend(own.map(|own| (own, found.len())));
                found.push(cells);
            }
        }
    }
    found
}

/// Tables and ARIA grids. Libraries draw the headings as a table of their own before that of the body.
fn tables(tree: &Tree<'_>) -> Vec<Grid> {
    let mut holders: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for row in (0..tree.len()).filter(|row| is_row(tree, *row)) {
        let holder = tree
            .ancestors(row)
            .skip(1)
            .find(|up| tag(tree, *up) == "table" || matches!(role(tree, *up), "table" | "grid" | "treegrid"));
        holders.entry(holder.unwrap_or_else(|| tree.parent(row).unwrap_or(0))).or_default().push(row);
    }
    let mut found: Vec<Grid> = Vec::new();
    for rows in holders.values() {
        let mut grid = Grid::default();
        for cells in drawn(tree, rows) {
            let headed =
                cells.len() > 1 && cells.iter().filter(|cell| is_heading(tree, **cell)).count() * 2 > cells.len();
            if cells.is_empty() {
                continue;
            }
            if headed {
                grid.headings = cells.into_iter().map(|row| cell(tree, row).text).collect();
            } else {
                grid.rows.push(cells.into_iter().map(|row| cell(tree, row)).collect());
            }
        }
        let body = !grid.rows.is_empty();
        match found.last_mut() {
            Some(last) if last.rows.is_empty() && grid.headings.is_empty() && body => last.rows = grid.rows,
            _ if body || !grid.headings.is_empty() => found.push(grid),
            _ => {}
        }
    }
    for grid in &mut found {
        if grid.headings.is_empty() && grid.rows.len() > 1 {
            // Plain tables write their headings as cells.
            grid.headings = grid.rows.remove(0).into_iter().map(|cell| cell.text).collect();
        }
    }
    found.retain(|grid| !grid.rows.is_empty());
    found
}

/// Children of one parent that are built alike: rows of boxes, or cards.
fn repeated(tree: &Tree<'_>, names: &dyn Fn(&str) -> bool) -> Vec<Grid> {
    let mut found = Vec::new();
    for parent in 0..tree.len() {
        if is_row(tree, parent) || matches!(tag(tree, parent), "table" | "tbody" | "thead" | "tr" | "select" | "head") {
            continue;
        }
        let children: Vec<usize> = tree.children(parent).filter(|row| !hidden(tree, *row)).collect();
        // Even one card is a list, when its labels say so; one row of boxes is not.
        let rows: Vec<Vec<Cell>> =
            children.iter().filter(|row| !is_row(tree, **row)).map(|row| labelled(tree, *row, names)).collect();
        let cards: Vec<Vec<Cell>> = rows.into_iter().filter(|cells| cells.len() >= 3).collect();
        if !cards.is_empty() {
            found.push(Grid { headings: Vec::new(), rows: cards });
        }
        if children.len() >= 2 {
            found.extend(boxes(tree, &children));
        }
    }
    found
}

/// Every text of the page with the name that stands before it, wherever that is.
pub(super) fn named(tree: &Tree<'_>, names: &dyn Fn(&str) -> bool) -> Vec<Cell> {
    let mut found = pairs(tree, 0, tree.len(), names);
    found.retain(|cell| !cell.label.is_empty());
    found
}

/// Rows of boxes: as many boxes in each as stand in the row of headings, which comes first or just before.
fn boxes(tree: &Tree<'_>, children: &[usize]) -> Option<Grid> {
    let parts = |row: usize| -> Vec<usize> {
        let mut row = row;
        // A row may be wrapped once or twice.
        for _ in 0..3 {
            let inner: Vec<usize> = tree.children(row).collect();
            match inner.as_slice() {
                [only] => row = *only,
                _ => return inner,
            }
        }
        tree.children(row).collect()
    };
    let rows: Vec<Vec<usize>> = children.iter().map(|row| parts(*row)).collect();
    let width = rows.iter().map(Vec::len).filter(|width| (3..=CELLS_MAX).contains(width)).max()?;
    let mut alike: Vec<Vec<Cell>> = rows
        .into_iter()
        .filter(|row| row.len() == width)
        .map(|row| row.into_iter().map(|row| cell(tree, row)).collect())
        .collect();
    let headings = |cells: &[Cell]| cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
    if alike.len() >= 2 {
        let first = alike.remove(0);
        return Some(Grid { headings: headings(&first), rows: alike });
    }
    None
}

/// Rows of boxes whose headings stand in a box of their own before them.
pub(super) fn headed_before(tree: &Tree<'_>) -> Vec<Grid> {
    let mut found = Vec::new();
    for parent in 0..tree.len() {
        let children: Vec<usize> = tree.children(parent).filter(|row| !hidden(tree, *row)).collect();
        for pair in children.windows(2) {
            let [head, body] = pair else { continue };
            let headings: Vec<String> = tree.children(*head).map(|row| tidy(tree.words(row))).collect();
            if !(3..=CELLS_MAX).contains(&headings.len()) {
                continue;
            }
            let rows: Vec<Vec<Cell>> = tree
                .children(*body)
                .map(|row| tree.children(row).map(|row| cell(tree, row)).collect::<Vec<_>>())
                .filter(|row| row.len() == headings.len())
                .collect();
            if !rows.is_empty() {
                found.push(Grid { headings, rows });
            }
        }
    }
    found
}

/// Characters of a label in a card.
const LABEL_MAX: usize = 40;

/// The cells of a card: `dt` and `dd`, "Label: value" in one text, or a short text that ends in a colon and what follows.
fn labelled(tree: &Tree<'_>, card: usize, names: &dyn Fn(&str) -> bool) -> Vec<Cell> {
    // A card is small; what holds hundreds of elements is the page.
    if tree.end(card) - card > 400 || tree.end(card) - card < 3 {
        return Vec::new();
    }
    let found = pairs(tree, card, CELLS_MAX, names);
    if found.iter().filter(|cell| !cell.label.is_empty()).count() >= 2 { found } else { Vec::new() }
}

/// The texts below an element in their order, each with its name where one stands before it; `most` of them.
fn pairs(tree: &Tree<'_>, below: usize, most: usize, names: &dyn Fn(&str) -> bool) -> Vec<Cell> {
    let mut found: Vec<Cell> = Vec::new();
    let mut label: Option<(String, usize)> = None;
    let mut act = 0;
    for row in tree.subtree(below) {
        // What a button says is an act, not what stands.
        if row < act {
            continue;
        }
        if row != below && is_act(tree, row) {
            act = tree.end(row);
            continue;
        }
        let own = tree.nodes.get(row).map_or("", |node| node.text.trim());
        let leaf = tree.children(row).next().is_none();
        if let Some((waiting, end)) = label.take() {
            if row < end {
                label = Some((waiting, end));
            } else if !tidy(tree.words(row)).is_empty() {
                let mut value = cell(tree, row);
                value.label = waiting;
                found.push(value);
                continue;
            } else {
                label = Some((waiting, end));
                continue;
            }
        }
        if own.is_empty() && !leaf {
            continue;
        }
        let text = tidy(if leaf { tree.words(row) } else { own });
        let split = text.split_once([':', '：']).map(|(name, value)| (name, value.trim())).filter(|(name, _)| {
            (1..=LABEL_MAX).contains(&name.chars().count())
                && !name.eq_ignore_ascii_case("http")
                && !name.eq_ignore_ascii_case("https")
        });
        match split {
            Some((name, value)) if !value.is_empty() && leaf => {
                found.push(Cell { label: name.trim().to_owned(), text: value.to_owned(), node: row, titled: false })
            }
            // <b>Status:</b> Accepted, <div>Status <b>Accepted</b></div>, <span>Status</span><span>Accepted</span>
            Some((name, "")) => name_of(tree, row, leaf, name, &mut found, &mut label),
            None if names(&text) => name_of(tree, row, leaf, &text, &mut found, &mut label),
            _ if matches!(tag(tree, row), "dt") => label = Some((tidy(tree.words(row)), tree.end(row))),
            _ if leaf && !text.is_empty() => {
                found.push(Cell { text, node: row, titled: is_titled(tree, row), ..Cell::default() })
            }
            _ => {}
        }
        if found.len() > most {
            break;
        }
    }
    found
}

/// A name was met: what it names follows it as bare text, or is the next element.
fn name_of(
    tree: &Tree<'_>,
    row: usize,
    leaf: bool,
    name: &str,
    found: &mut Vec<Cell>,
    label: &mut Option<(String, usize)>,
) {
    let name = name.trim().to_owned();
    let tail = tree.nodes.get(row).map(|node| tidy(&node.tail)).unwrap_or_default();
    if leaf && !tail.is_empty() {
        found.push(Cell { label: name, text: tail, node: tree.parent(row).unwrap_or(row), titled: false });
    } else {
        *label = Some((name, if leaf { tree.end(row) } else { row + 1 }));
    }
}
