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
    /// Words that only say that a complaint was dealt with.
    closed: Vec<String>,
    /// Words that say that what was removed is back.
    reinstated: Vec<String>,
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
    pub part: Headings,
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
            &mut self.part,
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
    closed: Vec<String>,
    reinstated: Vec<String>,
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
        let StatesFile { states, stems, closed, reinstated, .. } = states.ok_or_else(|| absent("states.toml"))?;
        let listed = |states: BTreeMap<State, Vec<String>>| -> Vec<(String, State)> {
            states.iter().flat_map(|(state, words)| words.iter().map(|word| (fold(word), *state))).collect()
        };
        let mut rows = listed(states);
        let reinstated: Vec<String> = reinstated.iter().map(|words| fold(words)).collect();
        rows.extend(reinstated.iter().map(|words| (words.clone(), State::CounterNotice)));
        let mut columns = columns.ok_or_else(|| absent("columns.toml"))?;
        columns.fold();
        rows.sort_by(|a, b| b.0.chars().count().cmp(&a.0.chars().count()).then_with(|| a.cmp(b)));
        Ok(Self {
            states: rows,
            stems: listed(stems),
            closed: closed.iter().map(|words| fold(words)).collect(),
            reinstated,
            columns,
            atlas: Atlas::shipped().map_err(|error| malformed("marketplaces", error.to_string()))?,
        })
    }

    /// Whether the words of a seller's answer say that it succeeded: "Counter-notice upheld", "Content reinstated".
    pub(super) fn is_upheld(&self, text: &str) -> bool {
        let folded = fold(text);
        let answered = self.states.iter().filter(|(_, state)| *state == State::CounterNotice);
        let mut behind = answered.filter_map(|(words, _)| folded.get(whole(&folded, words)? + words.len()..));
        self.is_reinstated(&folded) || behind.any(|behind| self.upholds(behind))
    }

    fn is_reinstated(&self, folded: &str) -> bool {
        self.reinstated.iter().any(|words| whole(folded, words).is_some())
    }

    /// Whether what is first said behind the words for a seller's answer follows it: "upheld", not "dismissed, stays deleted".
    fn upholds(&self, behind: &str) -> bool {
        let said = self.states.iter().filter_map(|(words, state)| Some((whole(behind, words)?, words, *state)));
        let first = said.min_by_key(|(at, words, _)| (*at, std::cmp::Reverse(words.len())));
        first.is_some_and(|(at, words, state)| {
            let before = behind.get(..at).unwrap_or_default();
            let followed = state == State::Accepted && !self.closed.contains(words);
            followed && at <= LEAD && matches!(denied_before(before), Denial::None)
        })
    }

    /// Whether words for a standing leave open how a complaint stands: they only say that it was dealt with, or are unknown.
    pub(super) fn is_vague(&self, text: &str) -> bool {
        let folded = fold(text);
        self.closed.contains(&folded) || self.standing_of(text).is_none()
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
        let (mut at, mut length, mut state) = best?;
        // "已处理：投诉不成立", "Closed: claim denied": what follows says how.
        let mut text = text;
        let mut from = 0;
        if let Some(later) = self.behind_closed(&folded, at, length) {
            from = at + length;
            (at, length, state) = later;
            text = "";
        }
        // "No link deleted", "未删除链接": what is denied was not done.
        if state == State::Accepted {
            match denied_before(folded.get(from..at)?) {
                Denial::None => {}
                Denial::Open => return None,
                Denial::Final => state = State::Rejected,
            }
        }
        // What was handed in may be the seller's answer: "已提交反通知".
        let answered = |(words, told): &(String, State)| {
            *told == State::CounterNotice && whole(&folded, words).is_some_and(|later| later == at + length)
        };
        if state == State::Submitted && self.states.iter().any(answered) {
            state = State::CounterNotice;
        }
        // "Counter-notice dismissed": it is decided, and what that means for the complaint is not said here.
        if state == State::CounterNotice
            && let Some(behind) = folded.get(at + length..)
            && self.told_behind(behind).is_some_and(is_decision)
            && !self.upholds(behind)
        {
            return None;
        }
        // What has come in may be decided already: "已受理，链接已删除". What is still under way is not.
        if state == State::Submitted
            && let Some(behind) = folded.get(at + length..)
            && let Some(other) = self.told_behind(behind)
        {
            let received = folded.get(at..at + length).is_some_and(|words| !is_under_way(words));
            if !received {
                return None;
            }
            state = other;
        }
        // "Appeal rejected", "Removal in progress": what stands before says of what it is said.
        let lead = folded.get(..at)?;
        let of = |(stem, told): &(String, State)| *told != State::Submitted && *told != state && begins(lead, stem);
        if self.stems.iter().any(of) {
            return self.is_reinstated(&folded).then_some((State::CounterNotice, ""));
        }
        // "Accepted, under review" is not decided.
        if state == State::Accepted
            && let Some(behind) = folded.get(at + length..)
            && self
                .states
                .iter()
                .any(|(words, told)| *told == State::Submitted && is_under_way(words) && whole(behind, words).is_some())
        {
            return None;
        }
        // A sentence that only mentions a standing somewhere is no standing.
        if lead.chars().count() > LEAD {
            return None;
        }
        let rest = if at + length >= folded.len() { "" } else { after_words(text) };
        Some((state, rest))
    }
}

fn is_decision(state: State) -> bool {
    matches!(state, State::Accepted | State::Rejected)
}

/// Whether the words before others deny them.
enum Denial {
    None,
    /// For the time being: "not yet removed".
    Open,
    Final,
}

fn denied_before(lead: &str) -> Denial {
    let near = lead.split(' ').filter(|word| !word.is_empty()).rev().take(3).any(|word| DENIALS.contains(&word));
    if !near && !lead.trim_end().ends_with(['不', '未', '无', '非']) {
        return Denial::None;
    }
    if OPEN.iter().any(|word| lead.contains(word)) { Denial::Open } else { Denial::Final }
}

/// Words that say that something has not come about so far.
const OPEN: [&str; 7] = ["yet", "still", "尚", "还", "暂", "until", "pending"];

/// Whether words say that something is still going on.
fn is_under_way(words: &str) -> bool {
    let going = ["pending", "under", "in", "await", "awaiting", "waiting", "being", "to", "open", "new", "queued"];
    words.ends_with('中')
        || words.contains(['待', '审'])
        || words.split(' ').any(|word| going.contains(&word) || word.ends_with("ing"))
}

impl OutcomeWords {
    /// The standing behind a word that only says that a complaint was dealt with.
    fn behind_closed(&self, folded: &str, at: usize, length: usize) -> Option<(usize, usize, State)> {
        let first = folded.get(at..at + length)?;
        if !self.closed.iter().any(|words| words == first) {
            return None;
        }
        let from = at + length;
        let behind = folded.get(from..)?;
        let found = self.states.iter().filter_map(|(words, state)| Some((whole(behind, words)?, words.len(), *state)));
        let (next, length, state) = found.min_by_key(|(next, length, _)| (*next, std::cmp::Reverse(*length)))?;
        (behind.get(..next)?.chars().count() <= LEAD).then_some((from + next, length, state))
    }

    /// What is said behind a word for having come in, where it is another standing.
    fn told_behind(&self, behind: &str) -> Option<State> {
        let phrase = self.states.iter().filter_map(|(words, state)| Some((whole(behind, words)?, words.len(), *state)));
        let phrase =
            phrase.min_by_key(|(next, length, _)| (*next, std::cmp::Reverse(*length))).map(|(.., state)| state);
        phrase.or_else(|| self.state_by_stem(behind)).filter(|state| *state != State::Submitted)
    }

    /// The standing that a text says, by its words or by parts of them.
    pub(super) fn standing_of(&self, text: &str) -> Option<State> {
        self.state(text).map(|(state, _)| state).or_else(|| self.state_by_stem(text))
    }

    /// The standing that parts of a short text tell, where it is known that a standing stands there. What tells two, or
    /// is denied, tells none.
    pub(super) fn state_by_stem(&self, text: &str) -> Option<State> {
        let folded = fold(text);
        if folded.chars().count() > STEM_TEXT_MAX {
            return None;
        }
        let denied = folded.split(' ').any(|word| DENIALS.contains(&word)) || folded.contains(['不', '未', '无', '非']);
        let mut told: Vec<State> = Vec::new();
        for (_, state) in self.stems.iter().filter(|(stem, _)| begins(&folded, stem)) {
            if !told.contains(state) {
                told.push(*state);
            }
        }
        if folded.ends_with('中') && !told.contains(&State::Submitted) {
            told.push(State::Submitted);
        }
        // "To be verified" is not done.
        if AHEAD.iter().any(|ahead| folded.contains(ahead)) && !denied {
            told.retain(|state| !matches!(state, State::Accepted | State::Rejected | State::Submitted));
            told.push(State::Submitted);
        }
        // What the other side is to say or to hand in is not asked of us.
        if OTHERS.iter().any(|other| folded.contains(other)) {
            told.retain(|state| *state != State::InformationAsked);
        }
        // "Waiting for you", "待您决定": for what, another text says.
        let waiting = |state: &State| matches!(state, State::Submitted | State::InformationAsked);
        if waits_for_us(&folded) && told.iter().all(waiting) {
            return None;
        }
        // Waiting is said of most standings: for documents, for an answer to what the seller said. What was handed in is
        // looked at again.
        let waits = WAITS.iter().any(|word| folded.contains(word));
        if told.contains(&State::CounterNotice) || waits && told.contains(&State::InformationAsked) {
            told.retain(|state| *state != State::Submitted);
        }
        // "Awaiting your documents": what is waited for is ours to give.
        if waits && told == [State::Submitted] && asks_us(&folded) {
            return (!denied).then_some(State::InformationAsked);
        }
        if told.contains(&State::InformationAsked) && DONE.iter().any(|word| folded.contains(word)) {
            return None;
        }
        match told.as_slice() {
            // What was denied of what would have been done: "侵权不属实", "Could not be verified".
            [State::Accepted] if denied => self.denies(&folded).then_some(State::Rejected),
            [only] if !denied => Some(*only),
            _ => None,
        }
    }

    /// Whether a text denies, for good, that something was found or done: "not yet removed" does not.
    fn denies(&self, folded: &str) -> bool {
        let open = OPEN.iter().any(|word| folded.contains(word));
        let before = |stem: &str| {
            folded.find(stem).and_then(|at| folded.get(..at)).is_some_and(|before| {
                before.ends_with(['不', '未', '无', '非'])
                    || before.split(' ').rev().take(3).any(|word| DENIALS.contains(&word))
            })
        };
        let stems = self.stems.iter().filter(|(_, state)| *state == State::Accepted);
        !open && stems.clone().any(|(stem, _)| before(stem))
    }
}

/// Characters of a text whose parts tell a standing.
const STEM_TEXT_MAX: usize = 40;

/// The other side of a complaint.
const OTHERS: [&str; 11] =
    ["seller", "merchant", "vendor", "supplier", "respondent", "卖家", "商家", "被投诉", "店铺", "供应商", "被举报"];

/// Words that say that something is waited for.
const WAITS: [&str; 9] = ["await", "pending", "wait", "need", "requir", "please", "待", "需", "请"];

/// Words that say that something is still to come.
const AHEAD: [&str; 4] = ["to be ", "will be ", "about to ", "即将"];

/// Words that say that what was asked for has come.
const DONE: [&str; 7] = ["received", "provided", "已补充", "已提供", "已上传", "已回复", "已补正"];

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

/// Whether we are waited for, and it is not said with what.
fn waits_for_us(folded: &str) -> bool {
    let ends = [" you", "待您", "等您", "您决定", "您处理", "您操作", "轮到您"];
    ends.iter().any(|end| folded.ends_with(end)) && WAITS.iter().any(|word| folded.contains(word))
}

/// Whether something of ours is meant, other than the complaint itself.
fn asks_us(folded: &str) -> bool {
    const COMPLAINT: [&str; 8] = ["report", "complaint", "claim", "notice", "case", "request", "submission", "turn"];
    let english = folded.split(" your ").skip(1).any(|behind| {
        let word = behind.split(' ').next().unwrap_or_default();
        !COMPLAINT.iter().any(|own| word.starts_with(own))
    });
    english || folded.split('您').skip(1).any(|behind| !behind.starts_with('的'))
}

/// Whether a part of words stands in a text; of an English word it is the beginning.
fn begins(folded: &str, stem: &str) -> bool {
    let edge = |at: usize| at == 0 || folded.as_bytes().get(at - 1) == Some(&b' ');
    folded.match_indices(stem).any(|(at, _)| !stem.is_ascii() || edge(at))
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
