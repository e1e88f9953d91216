//! What portals call columns and standings, from `knowledge/outcomes/`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{OutcomeError, State};
use crate::marketplace::Atlas;

/// The knowledge with which complaint lists are read.
#[derive(Debug)]
pub struct OutcomeWords {
    /// Folded words to standing, longest first.
    states: Vec<(String, State)>,
    /// Parts of words that tell a standing where no whole words do.
    stems: Vec<(String, State)>,
    pub(super) columns: ColumnsFile,
    pub(super) atlas: Atlas,
}

/// `columns.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ColumnsFile {
    #[allow(dead_code, reason = "the source is for whoever edits the file; it must be there")]
    source: String,
    pub number: Headings,
    pub listing: Headings,
    pub state: Headings,
    pub reason: Headings,
    pub filed: Headings,
    pub decided: Headings,
    pub seller: Headings,
}

/// Headings of a column, and those that look alike and are others.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Headings {
    pub words: Vec<String>,
    pub others: Vec<String>,
}

impl ColumnsFile {
    /// Folds all words once.
    fn fold(&mut self) {
        let all = [
            &mut self.number,
            &mut self.listing,
            &mut self.state,
            &mut self.reason,
            &mut self.filed,
            &mut self.decided,
            &mut self.seller,
        ];
        for word in all.into_iter().flat_map(|headings| headings.words.iter_mut().chain(&mut headings.others)) {
            *word = fold(word);
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatesFile {
    #[allow(dead_code, reason = "the source is for whoever edits the file; it must be there")]
    source: String,
    states: BTreeMap<State, Vec<String>>,
    stems: BTreeMap<State, Vec<String>>,
}

#[derive(Deserialize)]
struct Shipped {
    outcomes: Vec<ShippedFile>,
}

#[derive(Deserialize)]
struct ShippedFile {
    file: String,
    data: serde_json::Value,
}

impl OutcomeWords {
    /// The knowledge that ships with Touchstone.
    ///
    /// # Errors
    /// A shipped file is malformed.
    pub fn shipped() -> Result<Self, OutcomeError> {
        let malformed = |file: &str, message: String| OutcomeError::Malformed { file: file.to_owned(), message };
        let shipped: Shipped =
            crate::json::read(crate::knowledge::shipped()).map_err(|error| malformed("outcomes", error.to_string()))?;
        let (mut states, mut columns) = (None, None);
        for row in shipped.outcomes {
            let fault = |error: serde_json::Error| malformed(&row.file, error.to_string());
            if row.data.get("states").is_some() {
                states = Some(serde_json::from_value::<StatesFile>(row.data).map_err(fault)?);
            } else {
                columns = Some(serde_json::from_value::<ColumnsFile>(row.data).map_err(fault)?);
            }
        }
        let absent = |what: &str| malformed("outcomes", format!("{what} is missing: add it"));
        let StatesFile { states, stems, .. } = states.ok_or_else(|| absent("states.toml"))?;
        let listed = |states: BTreeMap<State, Vec<String>>| -> Vec<(String, State)> {
            states.iter().flat_map(|(state, words)| words.iter().map(|word| (fold(word), *state))).collect()
        };
        let mut rows = listed(states);
        let mut columns = columns.ok_or_else(|| absent("columns.toml"))?;
        columns.fold();
        rows.sort_by(|a, b| b.0.chars().count().cmp(&a.0.chars().count()).then_with(|| a.cmp(b)));
        Ok(Self {
            states: rows,
            stems: listed(stems),
            columns,
            atlas: Atlas::shipped().map_err(|error| malformed("marketplaces", error.to_string()))?,
        })
    }

    /// Whether a text is the very words of a standing and no more.
    pub(super) fn is_standing(&self, text: &str) -> bool {
        let folded = fold(text);
        self.states.iter().any(|(words, _)| *words == folded)
    }

    /// The standing that a text says, with the words found and what follows them; `None` where it says none, or two.
    pub(super) fn state<'t>(&self, text: &'t str) -> Option<(State, &'t str)> {
        let folded = fold(text);
        // The first words of the text say it; the longest of those that start there.
        let mut best: Option<(usize, usize, State)> = None;
        for (words, state) in &self.states {
            let Some(at) = whole(&folded, words) else { continue };
            let covered = best.is_some_and(|(from, length, _)| at >= from && at + words.len() <= from + length);
            if !covered && best.is_none_or(|(from, length, _)| at < from || (at == from && words.len() > length)) {
                best = Some((at, words.len(), *state));
            }
        }
        let (at, length, mut state) = best?;
        // What was handed in may be the seller's answer: "已提交反通知".
        let answered = |(words, told): &(String, State)| {
            *told == State::CounterNotice && whole(&folded, words).is_some_and(|later| later == at + length)
        };
        if state == State::Submitted && self.states.iter().any(answered) {
            state = State::CounterNotice;
        }
        // A sentence that only mentions a standing somewhere is no standing.
        if folded.get(..at)?.chars().count() > LEAD {
            return None;
        }
        let rest = if at + length >= folded.len() { "" } else { after_words(text) };
        Some((state, rest))
    }
}

impl OutcomeWords {
    /// The standing that parts of a short text tell, where it is known that a standing stands there. What tells two, or
    /// is denied, tells none.
    pub(super) fn state_by_stem(&self, text: &str) -> Option<State> {
        let folded = fold(text);
        if folded.chars().count() > STEM_TEXT_MAX {
            return None;
        }
        let denied = folded.split(' ').any(|word| DENIALS.contains(&word)) || folded.contains(['不', '未', '无', '非']);
        let mut told = self.stems.iter().filter(|(stem, _)| {
            // A part of an English word begins it.
            if stem.is_ascii() {
                format!(" {folded}").contains(&format!(" {stem}"))
            } else {
                folded.contains(stem.as_str())
            }
        });
        let (_, first) = told.next()?;
        (!denied && told.all(|(_, state)| state == first)).then_some(*first)
    }
}

/// Characters of a text whose parts tell a standing.
const STEM_TEXT_MAX: usize = 40;

/// Words that turn a standing into another.
const DENIALS: [&str; 9] = ["not", "no", "never", "without", "cannot", "didn't", "wasn't", "un", "non"];

/// Characters before the words of a standing: "Status:", "投诉", "Seller filed a".
const LEAD: usize = 24;

/// What follows a standing in its cell, behind a colon, a dash or a bracket.
fn after_words(text: &str) -> &str {
    let cut = text.find([':', '：', '(', '（', '—', '–', ';', '；', ',', '，', '\n']);
    let rest = cut.and_then(|at| text.get(at..)).unwrap_or_default();
    rest.trim_matches(|c: char| c.is_whitespace() || ":：()（）—–;；,，-".contains(c))
}

/// Lower case, with one space between words.
pub(crate) fn fold(text: &str) -> String {
    let lower = text.to_lowercase().replace(['_', '\u{a0}'], " ");
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where `words` stand in `text` as whole words; Chinese has no such edges.
fn whole(text: &str, words: &str) -> Option<usize> {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find(words).map(|at| at + from) {
        let before = text.get(..at)?.chars().next_back();
        let after = text.get(at + words.len()..)?.chars().next();
        let ascii = words.is_ascii();
        if !ascii || !(letter(before) || letter(after)) {
            return Some(at);
        }
        from = at + words.len();
    }
    None
}
