//! What a column or a labelled place of a card is.

use super::words::{ColumnsFile, Headings, fold};

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Meaning {
    Number,
    Listing,
    State,
    /// What became of one listing of several.
    Part,
    Reason,
    Filed,
    Decided,
    Seller,
}

/// What a heading says, with how sure: 3 the very words, 2 with more around them; none where it says something else.
pub(super) fn meaning(columns: &ColumnsFile, heading: &str) -> Option<(Meaning, u8)> {
    let heading = closed_up(&fold(heading));
    let heading = heading.trim_matches(|c: char| !c.is_alphanumeric());
    if heading.is_empty() || heading.chars().count() > 40 {
        return None;
    }
    let kinds = [
        (Meaning::Number, &columns.number),
        (Meaning::Listing, &columns.listing),
        (Meaning::State, &columns.state),
        (Meaning::Part, &columns.part),
        (Meaning::Reason, &columns.reason),
        (Meaning::Filed, &columns.filed),
        (Meaning::Decided, &columns.decided),
        (Meaning::Seller, &columns.seller),
    ];
    if let Some((kind, _)) = kinds.iter().find(|(_, words)| words.words.iter().any(|word| word == heading)) {
        return Some((*kind, 3));
    }
    // Of the words that the heading contains, the longest; what looks alike and is something else counts as well.
    let mut best: Option<(usize, Option<Meaning>)> = None;
    for (kind, words) in kinds {
        for (length, meant) in lengths(words, heading) {
            if best.is_none_or(|(known, _)| length > known) {
                best = Some((length, meant.then_some(kind)));
            }
        }
    }
    best.and_then(|(_, kind)| kind).map(|kind| (kind, 2))
}

/// Without the spaces that some write between Chinese and Latin letters: "投诉 id".
fn closed_up(heading: &str) -> String {
    let mut closed = String::with_capacity(heading.len());
    let mut letters = heading.chars().peekable();
    while let Some(letter) = letters.next() {
        let before = closed.chars().next_back().is_some_and(|c| !c.is_ascii());
        if letter != ' ' || !(before || letters.peek().is_some_and(|c| !c.is_ascii())) {
            closed.push(letter);
        }
    }
    closed
}

/// What words beside a day say that happened on it.
pub(super) fn day_of(columns: &ColumnsFile, words: &str) -> Option<Meaning> {
    let words = fold(words);
    let longest = |headings: &Headings| {
        let own = lengths(headings, &words).into_iter().filter(|(_, meant)| *meant).map(|(length, _)| length);
        own.max().or_else(|| headings.words.contains(&words).then_some(words.chars().count()))
    };
    match (longest(&columns.filed), longest(&columns.decided)) {
        (Some(filed), decided) if decided.is_none_or(|decided| filed > decided) => Some(Meaning::Filed),
        (_, Some(_)) => Some(Meaning::Decided),
        _ => None,
    }
}

/// Lengths of the words that a heading contains, each with whether it means this column.
fn lengths(headings: &Headings, text: &str) -> Vec<(usize, bool)> {
    // The words of the file are folded when it is read.
    let contained = |word: &String| {
        // A single letter or "no" inside a longer heading says nothing.
        if word.chars().count() < 2 || (word.is_ascii() && word.len() < 4) {
            return None;
        }
        let edge = |c: Option<u8>| c.is_none_or(|c| c == b' ');
        let found = text.match_indices(word.as_str()).any(|(at, _)| {
            let bytes = text.as_bytes();
            !word.is_ascii()
                || edge(at.checked_sub(1).and_then(|at| bytes.get(at)).copied())
                    && edge(bytes.get(at + word.len()).copied())
        });
        found.then(|| word.chars().count())
    };
    let own = headings.words.iter().filter_map(contained).map(|length| (length, true));
    own.chain(headings.others.iter().filter_map(contained).map(|length| (length, false))).collect()
}

/// Whether a text can be a complaint's number: one word with digits, no address, no day.
pub(super) fn is_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/' | '#' | '.');
    (4..=48).contains(&text.len()) && digits >= 3 && text.chars().all(fits) && super::day::read(text).is_none()
}
