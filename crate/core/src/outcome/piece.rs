//! The texts of a page in their order, each with the name that belongs to it: the heading of its column, a name before it,
//! in the same line or the one above.

use super::OutcomeWords;
use super::column::{Meaning, is_number, meaning};
use super::day::{self, Written};
use super::entry::undated;
use super::grid::{hidden, is_act, role, tag, tidy, told_on_pointing, unfolds};
use super::head::Heads;
use crate::page::{Tree, is_block};

/// Characters of a name.
const NAME_MAX: usize = 40;
/// Words of a name that stands before its value without a colon.
const NAME_WORDS: usize = 5;
/// Characters of a standing that is named so.
const STANDING_MAX: usize = 160;
/// Elements between a name and what it names.
const NEAR: usize = 4;

/// Elements of a page that are looked at: a list of 500 complaints has some ten thousand.
const ROWS_MAX: usize = 20_000;
/// Characters of a sentence that tells what became of a complaint.
const SENTENCE_MAX: usize = 160;
/// What a number in a sentence is called.
const SENTENCE: &str = "sentence";

/// One text.
#[derive(Debug)]
pub(super) struct Piece {
    /// Element in which it stands.
    pub node: usize,
    pub text: String,
    /// What it is called, with how sure.
    pub label: Option<(Meaning, u8)>,
    /// Its name as written, also one that says nothing to us; empty where it has none.
    pub name: String,
    /// Another text of its cell came before.
    pub later: bool,
    pub day: Option<Written>,
    /// It served as the name of what follows; "Submitted" before a day may still be the standing.
    pub naming: bool,
    /// It is seen only by pointing at the text before it.
    pub hint: bool,
    /// It is the name of a sign without words.
    pub sign: bool,
}

/// A name, what it names, and what it is.
type Named<'t> = (&'t str, &'t str, Option<(Meaning, u8)>);

/// A name that waits for what it names.
struct Waiting {
    text: String,
    label: Option<(Meaning, u8)>,
    node: usize,
    /// It ends in a colon, or is a term of a list of definitions: it can be nothing but a name.
    certain: bool,
}

impl Waiting {
    fn piece(&self, naming: bool) -> Piece {
        let (node, text) = (self.node, self.text.clone());
        Piece {
            node,
            text,
            label: None,
            name: String::new(),
            later: false,
            day: None,
            naming,
            hint: false,
            sign: false,
        }
    }
}

/// A line: text that nothing parts.
struct Line {
    node: usize,
    last: usize,
    text: String,
    sign: bool,
}

/// Elements whose texts are no data: controls, what is pressed, names of pages.
fn is_silent(tree: &Tree<'_>, row: usize) -> bool {
    let says = |name: &str| tree.nodes.get(row).is_some_and(|node| node.attribute(name).is_some());
    // What is folded belongs to its heading.
    let folded = role(tree, row) == "region" || role(tree, row) != "tabpanel" && says("aria-labelledby");
    if unfolds(tree, row) || folded && hidden(tree, row) {
        return false;
    }
    matches!(
        tag(tree, row),
        "script" | "style" | "title" | "head" | "button" | "select" | "option" | "textarea" | "nav"
    ) || matches!(role(tree, row), "tab" | "tablist" | "menu" | "menuitem" | "navigation" | "option" | "listbox")
        || is_act(tree, row)
        || hidden(tree, row)
}

/// Several data in one line stand apart by a dot or a bar; by a dash only where one of them is a number.
fn parts(line: &str) -> Vec<&str> {
    let full = |text: &&str| !text.is_empty();
    let dotted = line.split(['·', '•', '|', '｜']).map(str::trim).filter(full);
    dotted
        .flat_map(|text| {
            let dash =
                [" — ", " – ", " - "].into_iter().find(|dash| text.split(dash).any(|part| is_number(part.trim())));
            let parts: Vec<&str> = match dash {
                Some(dash) => text.split(dash).map(str::trim).filter(full).collect(),
                None => vec![text],
            };
            parts
        })
        .collect()
}

/// Whether a text leads somewhere: such is no name.
fn linked(tree: &Tree<'_>, row: usize) -> bool {
    tree.ancestors(row).take(2).any(|up| tag(tree, up) == "a")
}

/// Lines of the page, with the elements in which they stand.
fn lines(tree: &Tree<'_>, heads: &Heads) -> Vec<Line> {
    let mut found: Vec<Line> = Vec::new();
    let mut line: Option<Line> = None;
    // Elements that are open, with whether they are silent.
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut flush = |line: &mut Option<Line>| {
        if let Some(done) = line.take() {
            let text = tidy(&done.text);
            if !text.is_empty() {
                found.push(Line { text, ..done });
            }
        }
    };
    let add = |line: &mut Option<Line>, node: usize, text: &str, flush: &mut dyn FnMut(&mut Option<Line>)| {
        if text.trim().is_empty() {
            if let Some(line) = line {
                line.text.push_str(text);
            }
            return;
        }
        match line {
            // Bare text and what stands within the same element are one line; elements beside each other are not.
            Some(known) if tree.holds(known.node, node) || tree.holds(node, known.last) => {
                known.text.push_str(text);
                known.node = known.node.min(node);
                known.last = node;
            }
            _ => {
                flush(line);
                *line = Some(Line { node, last: node, text: text.to_owned(), sign: false });
            }
        }
    };
    for row in 0..=tree.len().min(ROWS_MAX) {
        while let Some((top, silent)) = open.last().copied() {
            if row < tree.end(top) {
                break;
            }
            open.pop();
            let Some(node) = tree.nodes.get(top) else { continue };
            if is_block(&node.tag) {
                flush(&mut line);
            }
            let outer = open.last().is_some_and(|(_, silent)| *silent);
            if let (false, Some(parent)) = (outer, tree.parent(top)) {
                add(&mut line, parent, &node.tail, &mut flush);
            } else if silent {
                flush(&mut line);
            }
        }
        let Some(node) = tree.nodes.get(row) else { break };
        let silent = open.last().is_some_and(|(_, silent)| *silent) || is_silent(tree, row) || heads.is_head(row);
        if is_block(&node.tag) || silent {
            flush(&mut line);
        }
        open.push((row, silent));
        if !silent {
            add(&mut line, row, &node.text, &mut flush);
            // A sign without words has a name.
            let name = ["aria-label", "alt", "title"].into_iter().find_map(|name| node.attribute(name));
            if let Some(name) =
                name.filter(|_| tree.end(row) == row + 1 && node.text.trim().is_empty() && !linked(tree, row))
            {
                flush(&mut line);
                line = Some(Line { node: row, last: row, text: name.to_owned(), sign: true });
                flush(&mut line);
            }
        }
    }
    flush(&mut line);
    found
}

impl OutcomeWords {
    /// Every text of the page.
    pub(super) fn pieces(&self, tree: &Tree<'_>, heads: &Heads) -> Vec<Piece> {
        let mut found: Vec<Piece> = Vec::new();
        let mut waiting: Option<Waiting> = None;
        let mut last_cell = None;
        for line in lines(tree, heads) {
            let over = heads.over(tree, line.node);
            let written = ["data-label", "data-title", "data-th"]
                .into_iter()
                .find_map(|name| tree.ancestors(line.node).take(3).find_map(|up| tree.nodes.get(up)?.attribute(name)));
            let term = tag(tree, line.node) == "dt";
            // Several data in one line stand apart by a dot or a bar.
            for text in parts(&line.text) {
                let cell = over.map(|(cell, _)| cell);
                let later = cell.is_some() && cell == last_cell;
                last_cell = cell;
                let mut piece = Piece {
                    node: line.node,
                    text: text.to_owned(),
                    label: None,
                    name: String::new(),
                    later,
                    day: None,
                    naming: false,
                    hint: false,
                    sign: line.sign,
                };
                let headed = over.is_some_and(|(_, heading)| !heading.is_empty());
                let split = self.split(text, headed);
                if split.is_none()
                    && !headed
                    && waiting.is_none()
                    && let Some((number, said)) = self.sentence(text)
                {
                    let words = undated(said);
                    let day = day::read(text);
                    let of = |text: &str, label, name: &str, day| Piece {
                        node: line.node,
                        text: text.to_owned(),
                        label,
                        name: name.to_owned(),
                        later: false,
                        day,
                        naming: false,
                        hint: false,
                        sign: false,
                    };
                    found.push(of(number, Some((Meaning::Number, 2)), SENTENCE, None));
                    found.push(of(&words, None, "", None));
                    found.extend(day.map(|day| of("", None, "", Some(day))));
                    continue;
                }
                if let Some(name) = waiting.take() {
                    // What a column's heading names is named by nothing else.
                    let headed =
                        over.is_some_and(|(cell, heading)| !heading.is_empty() && !tree.holds(cell, name.node));
                    let near = !headed && tree.ancestors(name.node).take(NEAR).any(|up| tree.holds(up, line.node));
                    if near && self.fits(name.label, text) && (split.is_none() || name.certain) {
                        if self.is_standing(&name.text) {
                            found.push(name.piece(true));
                        }
                        piece.label = name.label;
                        piece.name = name.text;
                        piece.day = day::read(text);
                        let hints = self.hints(tree, &piece);
                        found.push(piece);
                        found.extend(hints);
                        continue;
                    }
                    if !name.certain {
                        // It named nothing, so it says something itself.
                        found.push(name.piece(false));
                    }
                }
                if let Some((name, value, label)) = split {
                    if value.is_empty() {
                        waiting = Some(Waiting { text: name.to_owned(), label, node: line.node, certain: true });
                        continue;
                    }
                    piece.label = label;
                    name.clone_into(&mut piece.name);
                    value.clone_into(&mut piece.text);
                } else if let Some((_, heading)) = over.filter(|(_, heading)| !heading.is_empty()) {
                    piece.label = meaning(&self.columns, heading);
                    heading.clone_into(&mut piece.name);
                } else if let Some(heading) = written {
                    piece.label = meaning(&self.columns, heading);
                    heading.clone_into(&mut piece.name);
                } else if term
                    || !linked(tree, line.node) && meaning(&self.columns, text).is_some_and(|(_, sure)| sure == 3)
                {
                    let label = meaning(&self.columns, text);
                    waiting = Some(Waiting { text: text.to_owned(), label, node: line.node, certain: term });
                    continue;
                }
                piece.day = (piece.text.chars().count() <= STANDING_MAX).then(|| day::read(&piece.text)).flatten();
                let hints = self.hints(tree, &piece);
                found.push(piece);
                found.extend(hints);
            }
        }
        found
    }

    /// What one sees by pointing at a text that itself says neither day nor standing.
    fn hints(&self, tree: &Tree<'_>, piece: &Piece) -> Vec<Piece> {
        if piece.day.is_some() || linked(tree, piece.node) {
            return Vec::new();
        }
        let around = tree.ancestors(piece.node).take(NEAR).take_while(|up| tidy(tree.words(*up)) == piece.text);
        let told = around.flat_map(|up| told_on_pointing(tree, up));
        let hint = |text: String| {
            let day = (text.chars().count() <= STANDING_MAX).then(|| day::read(&text)).flatten();
            let standing = self.is_vague(&piece.text) && self.standing_of(&text).is_some();
            let name = piece.name.clone();
            let hint = Piece {
                node: piece.node,
                text,
                label: piece.label,
                name,
                later: true,
                day,
                naming: false,
                hint: true,
                sign: false,
            };
            (standing || day.is_some()).then_some(hint)
        };
        told.filter_map(hint).take(1).collect()
    }

    /// "Report VR-1 of 3 November was upheld": the number that a sentence names, and what it says of it.
    fn sentence<'t>(&self, text: &'t str) -> Option<(&'t str, &'t str)> {
        if text.chars().count() > SENTENCE_MAX {
            return None;
        }
        let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/');
        let mut from = 0;
        while let Some(start) = text.get(from..)?.find(part).map(|at| at + from) {
            let rest = text.get(start..)?;
            let end = start + rest.find(|c| !part(c)).unwrap_or(rest.len());
            let word = text.get(start..end)?.trim_matches(['-', '/']);
            let (before, behind) = (text.get(..start)?, text.get(end..)?);
            let named = super::bare::names_complaints(before) || {
                let last = before.trim_end_matches([' ', '#', '№', '"', '(']).rsplit(' ').next().unwrap_or_default();
                meaning(&self.columns, last) == Some((Meaning::Number, 3))
            };
            // Four figures alone are a year.
            let figures = word.bytes().filter(u8::is_ascii_digit).count();
            if is_number(word) && named && (figures > 4 || figures == 4 && word.len() > 4) {
                return behind.chars().any(char::is_alphabetic).then_some((word, behind));
            }
            from = end;
        }
        None
    }

    /// "Name: value", "Name value" where the value is of the kind that the name asks for.
    fn split<'t>(&self, text: &'t str, headed: bool) -> Option<Named<'t>> {
        if let Some((name, value)) = text.split_once([':', '：']) {
            let (name, value) = (name.trim(), value.trim());
            let address = name.eq_ignore_ascii_case("http") || name.eq_ignore_ascii_case("https");
            let dated = name.bytes().filter(u8::is_ascii_digit).count() > 2;
            if (1..=NAME_MAX).contains(&name.chars().count()) && !address && !dated {
                let label = meaning(&self.columns, name);
                // "Closed: no infringement found" is a standing and no day of closing.
                let unsure = label.is_none_or(|(meaning, sure)| sure < 3 || meaning == Meaning::Listing);
                let whole = || unsure && self.standing_of(text).is_some();
                if value.is_empty() || self.fits(label, value) && !whole() {
                    return Some((name, value, label));
                }
            }
        }
        // What has a name already begins with none: "shop 12" in the column of sellers.
        if headed {
            return None;
        }
        // The longest name that the text begins with.
        let ends = text.char_indices().filter(|(at, c)| *at > 0 && matches!(c, ' ' | '#' | '№')).map(|(at, _)| at);
        for at in ends.take(NAME_WORDS).collect::<Vec<_>>().into_iter().rev() {
            let (Some(name), Some(value)) = (text.get(..at), text.get(at..)) else { continue };
            let value = value.trim_start_matches([' ', '#', '№', ':', '：']);
            let Some((meaning, 3)) = meaning(&self.columns, name.trim()) else { continue };
            let first = value.split(' ').next().unwrap_or_default();
            let fits = match meaning {
                Meaning::Number => is_number(first) && value.chars().count() < first.chars().count() + 24,
                Meaning::Filed | Meaning::Decided => day::read(value).is_some() && value.chars().count() < 32,
                Meaning::State => self.standing_of(value).is_some(),
                Meaning::Seller => value.chars().count() < 40 && self.standing_of(text).is_none() && !value.is_empty(),
                Meaning::Reason | Meaning::Listing | Meaning::Part => false,
            };
            if fits {
                return Some((name.trim(), value, Some((meaning, 3))));
            }
        }
        None
    }

    /// Whether a text can be what the name says.
    fn fits(&self, label: Option<(Meaning, u8)>, text: &str) -> bool {
        let name = meaning(&self.columns, text).is_some_and(|(_, sure)| sure == 3);
        let none = matches!(text, "-" | "--" | "—" | "–" | "/" | "N/A" | "n/a" | "无" | "暂无");
        match label {
            Some((Meaning::Number, _)) => {
                is_number(text.trim_start_matches(['#', '№']).split(' ').next().unwrap_or_default())
            }
            Some((Meaning::Filed | Meaning::Decided, _)) => none || day::read(text).is_some(),
            Some((Meaning::State | Meaning::Part, _)) => {
                text.chars().count() <= STANDING_MAX && (!name || self.is_standing(text))
            }
            Some((Meaning::Reason | Meaning::Seller | Meaning::Listing, _)) => !name,
            None => !name,
        }
    }
}
