//! Walking a text once: which patterns stand in it as words, and how they are written.

use crate::text::{Folded, Place, Span, Way};

use super::vocabulary::{Pattern, Vocabulary};
use crate::order;

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Look {
    /// As it should be.
    Plain,
    /// Divided where it should not be: `gu cci`.
    Split,
    /// Every letter apart: `g u c c i`, `g🔥u🔥c🔥c🔥i`.
    Spaced,
    /// Letters replaced, drawn out, covered, or with characters between that show nothing: `gucc1`.
    Disguised,
}

/// A pattern met.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub pattern: usize,
    /// Bytes in [`Folded::text`].
    pub start: usize,
    pub end: usize,
    pub look: Look,
    pub span: Span,
}

/// Most hits kept of one text. A text that has more is no listing's.
const MAX_HITS: usize = 1024;

/// Finds the words of a text, in order of their beginning.
pub(super) fn find(vocabulary: &Vocabulary, folded: &Folded) -> Vec<Hit> {
    let mut hits: Vec<Hit> = Vec::with_capacity(16);
    for start in folded.word_starts() {
        vocabulary.trie.each(folded.text().as_bytes(), start.at(), |number, end| {
            let index = number as usize;
            if let Some(pattern) = vocabulary.patterns.get(index)
                && let Some((look, way)) = look(pattern, folded, start, end)
            {
                hits.push(Hit { pattern: index, start: start.at(), end: way.end().at(), look, span: way.span() });
            }
        });
        if hits.len() >= MAX_HITS {
            break;
        }
    }
    if hits.iter().any(|h| folded.is_disguise(h.start)) {
        // A word of the plain reading is met again in the others.
        order::sort_by_key(&mut hits, |h| (h.pattern, h.span, h.look));
        hits.dedup_by_key(|h| (h.pattern, h.span));
    }
    let key = |h: &Hit| (h.span.start_utf16, std::cmp::Reverse(h.span.end_utf16), h.pattern, h.start);
    // The words of one place come shortest first.
    hits.chunk_by_mut(|a, b| a.start == b.start).for_each(<[Hit]>::reverse);
    if !hits.is_sorted_by_key(key) {
        order::sort_by_key(&mut hits, key);
    }
    hits
}

/// Whether a match stands as a word, how it is written, and where it ends with a plural.
fn look<'a>(pattern: &Pattern, folded: &'a Folded, start: Place<'a>, end: usize) -> Option<(Look, Way<'a>)> {
    let match_ = start.to(end);
    let (left, right) = (start.edge(), match_.end().edge());
    let (left_fits, mut right_fits) = if pattern.strict {
        (left.is_hard(), right.is_hard() || pattern.latin && right.is_word_border())
    } else {
        (left.is_word_border(), right.is_word_border())
    };
    if !left_fits {
        return None;
    }
    let mut whole = match_;
    if !right_fits {
        let rest = folded.text().get(end..).unwrap_or_default();
        let plural = |s: &&str| rest.starts_with(s) && folded.edge(end + s.len()).is_hard();
        whole = start.to(end + ["s", "es"].into_iter().find(plural)?.len());
        right_fits = pattern.chars >= 3;
    }
    let from = start.at();
    if !right_fits || is_cut_from_number(folded.text(), from, whole.end().at()) {
        return None;
    }
    if folded.is_disguise(from) {
        return (pattern.chars >= 4 && pattern.latin).then_some((Look::Disguised, whole));
    }
    let (mut gaps, mut signs, mut natural) = (0, 0, 0);
    // What stands before a character of several bytes is seen at its other bytes, too.
    let mut hidden = left.is_hidden() && !folded.text().is_char_boundary(from + 1);
    for (at, edge) in match_.edges() {
        hidden |= edge.is_hidden();
        if edge.is_gap() {
            if pattern.gaps.contains(&((at - from) as u16)) {
                natural += 1;
            } else {
                gaps += 1;
                signs += usize::from(edge.is_sign());
            }
        }
    }
    if gaps == 0 {
        return Some((if hidden { Look::Disguised } else { Look::Plain }, whole));
    }
    let ascii = folded.text().get(from..end).is_some_and(str::is_ascii);
    let spaced = gaps + natural >= pattern.chars - 1;
    if ascii {
        if spaced && pattern.chars >= 4 {
            return Some((Look::Spaced, whole));
        }
        let divisible = if signs == gaps {
            pattern.chars >= 5
        } else {
            pattern.chars >= 6 && pattern.gaps.is_empty() || pattern.chars >= 9
        };
        return (divisible && gaps <= 2).then_some((Look::Split, whole));
    }
    // Chinese in pieces: every piece must stand alone, or signs must divide it.
    let alone = left.is_gap() || from == 0;
    let alone = alone && (right.is_gap() || end == folded.plain().len());
    let mixed = pattern.chars <= 2 && folded.text().get(from..end).is_some_and(|t| t.bytes().any(|b| b.is_ascii()));
    (!mixed && (signs == gaps || alone)).then_some((Look::Spaced, whole))
}

/// Whether a match is a part of an article number or a ratio: the `550` of `888-108-550`.
fn is_cut_from_number(text: &str, start: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    let sign = |b: Option<&u8>| b.is_some_and(|b| matches!(b, b':' | b'.' | b',' | b'/' | b'-'));
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    digit(start) && sign(start.checked_sub(1).and_then(|i| bytes.get(i)))
        || end > 0 && digit(end - 1) && sign(bytes.get(end))
}

/// Drops what stands inside a longer phrase that means something else.
pub(super) fn without_false_friends(hits: &mut Vec<Hit>, patterns: &[Pattern]) {
    let is_friend = |hit: &Hit| patterns.get(hit.pattern).is_some_and(|p| p.false_friend);
    let mut friends: Vec<Span> = hits.iter().filter(|h| is_friend(h)).map(|h| h.span).collect();
    if friends.is_empty() {
        return;
    }
    // Hits are in order of their beginning; a running end tells what is covered, and keeps this linear.
    friends.dedup();
    let mut next = 0;
    let mut cover: Option<Span> = None;
    hits.retain(|hit| {
        while let Some(friend) = friends.get(next).filter(|f| f.start_utf16 <= hit.span.start_utf16) {
            if cover.is_none_or(|c| c.end_utf16 < friend.end_utf16) {
                cover = Some(*friend);
            }
            next += 1;
        }
        let covered = cover.is_some_and(|c| hit.span.end_utf16 <= c.end_utf16 && hit.span != c);
        !covered || is_friend(hit)
    });
}
