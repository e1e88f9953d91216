//! A record to a complaint. What repeats inside a record (goods with an outcome each, what happened when) belongs to it
//! and is no complaint of its own; the standing is what stands outside of it, or what the tab or the heading above says.

use std::collections::{BTreeMap, BTreeSet};

use url::Url;

use super::column::{Meaning, day_of, meaning};
use super::course::first_day;
use super::day::{self, Written};
use super::grid::{cells, is_row, role, tag, tidy};
use super::head::Heads;
use super::piece::Piece;
use super::read::{absolute, settle};
use super::record::Record;
use super::{Complaint, ComplaintList, Gap, OutcomeWords, State};
use crate::page::Tree;

/// Characters of a standing that has no name.
const STANDING_MAX: usize = 60;
/// Records that say how they stand at one place, where most say nothing there.
const SOME_MIN: usize = 3;
/// Elements above a text by which its place is known.
const ABOVE: usize = 6;

/// A page, as far as its records are concerned.
pub(super) struct Page<'p> {
    pub tree: &'p Tree<'p>,
    pub heads: Heads,
    pub pieces: Vec<Piece>,
    /// Links to listings: element and canonical address, in order.
    pub links: Vec<(usize, String)>,
    /// The standing that the chosen tab or filter names.
    pub tab: Option<String>,
    /// Elements that show all steps of a complaint, in order.
    pub steps: Vec<usize>,
}

/// Where in a record something stands: the elements above it, and which of several such.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    above: Vec<String>,
    class: String,
    nth: usize,
}

/// What the records of one list have in common.
#[derive(Debug, Default)]
struct Habits {
    /// Columns that tell of one listing, not of the complaint.
    parts: BTreeSet<String>,
    /// Elements, by what stands above them, that are one listing of several.
    boxes: BTreeSet<Vec<String>>,
    /// Where the standing is.
    standing: Option<Place>,
}

/// A record with its texts, those of its parts apart.
pub(super) struct Entry<'p> {
    record: &'p Record,
    main: Vec<&'p Piece>,
    /// By the element that holds all of a part.
    pub parts: BTreeMap<usize, Vec<&'p Piece>>,
}

fn any_in<T>(sorted: &[(usize, T)], rows: &std::ops::Range<usize>) -> bool {
    let from = sorted.partition_point(|(row, _)| *row < rows.start);
    sorted.get(from).is_some_and(|(row, _)| *row < rows.end)
}

impl<'p> Page<'p> {
    /// Tags from an element up to the record's.
    fn above(&self, record: &Record, node: usize) -> Vec<String> {
        let up = self
            .tree
            .ancestors(node)
            .take_while(|up| *up > record.root || record.rows.start < *up && *up < record.rows.end);
        up.take(ABOVE).filter_map(|up| self.tree.nodes.get(up)).map(|node| node.tag.clone()).collect()
    }

    pub(super) fn has_link(&self, row: usize) -> bool {
        any_in(&self.links, &self.tree.subtree(row))
    }

    fn in_steps(&self, node: usize) -> bool {
        self.tree.ancestors(node).take(ABOVE).any(|up| self.steps.binary_search(&up).is_ok())
    }

    /// Whether a text is all that a link to a listing says: its title, whatever words are in it.
    fn is_title(&self, piece: &Piece) -> bool {
        let mut above = self.tree.ancestors(piece.node).take(ABOVE);
        let link = above.find(|up| self.links.binary_search_by_key(up, |(row, _)| *row).is_ok());
        link.is_some_and(|link| tidy(self.tree.words(link)) == piece.text)
    }

    /// Whether a text may be the words of a standing, by where it stands.
    fn may_stand(&self, piece: &Piece) -> bool {
        !self.in_steps(piece.node) && !self.is_title(piece)
    }

    /// Rows of a table that belong to a record, where it has several.
    fn rows_of(&self, record: &Record) -> Vec<usize> {
        let rows = record.rows.clone().filter(|row| is_row(self.tree, *row) && !self.heads.is_head(*row));
        if is_row(self.tree, record.root) {
            let parent = self.tree.parent(record.root);
            return rows.filter(|row| self.tree.parent(*row) == parent).collect();
        }
        if tag(self.tree, record.root) == "tbody" || role(self.tree, record.root) == "rowgroup" {
            return rows.collect();
        }
        Vec::new()
    }

    fn habits(&self, records: &[Record]) -> Habits {
        let mut habits = Habits::default();
        for record in records {
            for row in self.rows_of(record) {
                if self.tree.holds(row, record.node) || !self.has_link(row) {
                    continue;
                }
                // An empty cell tells nothing of its listing: the column may be the complaint's.
                for cell in cells(self.tree, row).into_iter().filter(|cell| !tidy(self.tree.words(*cell)).is_empty()) {
                    if let Some((_, heading)) = self.heads.over(self.tree, cell).filter(|_| !self.heads.is_tall(cell)) {
                        habits.parts.insert(heading.to_owned());
                    }
                }
            }
            // Children of one element that are built alike and name a listing each.
            let mut parents: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
            let from = self.links.partition_point(|(row, _)| *row < record.rows.start);
            for (link, _) in self.links.iter().skip(from).take_while(|(row, _)| *row < record.rows.end) {
                for up in self.tree.ancestors(*link).skip(1).take(ABOVE).take_while(|up| record.rows.contains(up)) {
                    if self.tree.holds(up, record.node) {
                        break;
                    }
                    if let Some(parent) = self.tree.parent(up) {
                        let known = parents.entry(parent).or_default();
                        if !known.contains(&up) {
                            known.push(up);
                        }
                    }
                }
            }
            for boxes in parents.into_values().filter(|boxes| boxes.len() > 1) {
                let first = boxes.first().copied().unwrap_or_default();
                if boxes.iter().all(|row| tag(self.tree, *row) == tag(self.tree, first)) && !is_row(self.tree, first) {
                    habits.boxes.insert(self.above(record, first));
                }
            }
        }
        habits
    }

    /// The part of a record in which an element lies.
    fn part(&self, record: &Record, habits: &Habits, node: usize, days: &[(usize, ())]) -> Option<usize> {
        for up in self.tree.ancestors(node).take_while(|up| record.rows.contains(up) && *up != record.root) {
            if self.tree.holds(up, record.node) {
                break;
            }
            let item = matches!(tag(self.tree, up), "li" | "tr") || matches!(role(self.tree, up), "row" | "listitem");
            // A row of one cell is no item: it was opened to tell more of the complaint.
            let item = item && !(is_row(self.tree, up) && cells(self.tree, up).len() == 1);
            let holds = self.has_link(up) || any_in(days, &self.tree.subtree(up));
            if holds && item || self.has_link(up) && habits.boxes.contains(&self.above(record, up)) {
                return Some(up);
            }
        }
        let (cell, heading) = self.heads.over(self.tree, node)?;
        let own = habits.parts.contains(heading) && !self.heads.is_tall(cell) && record.rows.contains(&cell);
        own.then(|| self.tree.ancestors(cell).find(|up| is_row(self.tree, *up)).unwrap_or(cell))
    }

    fn place(&self, record: &Record, piece: &Piece, classed: bool) -> Place {
        let class = self.tree.nodes.get(piece.node).and_then(|node| node.attribute("class")).unwrap_or_default();
        let class = if classed { class.split(' ').next().unwrap_or_default() } else { "" };
        Place { above: self.above(record, piece.node), class: class.to_owned(), nth: 0 }
    }

    /// The texts of a record that have no name, each with its places.
    fn placed(&self, entry: &Entry<'p>, classed: bool) -> Vec<(&'p Piece, Place)> {
        let mut met: BTreeMap<Place, usize> = BTreeMap::new();
        let mut found = Vec::new();
        for piece in entry
            .main
            .iter()
            .filter(|piece| piece.name.is_empty() && !piece.text.is_empty() && !piece.hint && self.may_stand(piece))
        {
            let mut place = self.place(entry.record, piece, classed);
            let count = met.entry(place.clone()).or_default();
            place.nth = *count;
            *count += 1;
            found.push((*piece, place));
        }
        found
    }
}

impl OutcomeWords {
    /// Reads the records of a page, in one way to take its numbers.
    pub(super) fn entries(&self, page: &Page<'_>, base: Option<&Url>, records: &[Record]) -> ComplaintList {
        let mut habits = page.habits(records);
        let mut of: Vec<Vec<&Piece>> = records.iter().map(|_| Vec::new()).collect();
        let mut days: Vec<(usize, ())> = Vec::new();
        for piece in &page.pieces {
            let at = records.partition_point(|record| record.rows.start <= piece.node);
            let Some(at) = at.checked_sub(1) else { continue };
            if records.get(at).is_some_and(|record| record.rows.contains(&piece.node))
                && let Some(own) = of.get_mut(at)
            {
                own.push(piece);
                if piece.day.is_some() {
                    days.push((piece.node, ()));
                }
            }
        }
        days.sort_unstable();
        let entries: Vec<Entry<'_>> = records
            .iter()
            .zip(of)
            .map(|(record, pieces)| {
                let mut entry = Entry { record, main: Vec::new(), parts: BTreeMap::new() };
                for piece in pieces {
                    match page.part(record, &habits, piece.node, &days) {
                        Some(part) => entry.parts.entry(part).or_default().push(piece),
                        None => entry.main.push(piece),
                    }
                }
                entry
            })
            .collect();
        habits.standing = self.place_of_standing(page, &entries);
        let own: Vec<Option<String>> = entries.iter().map(|entry| self.own_standing(page, &habits, entry)).collect();
        let known = |words: &Option<String>| words.as_deref().is_some_and(|words| self.standing_of(words).is_some());
        let outer = !own.iter().any(known);
        // On a board only some of the cards say more than their column does.
        let above = self.above(page, records, page.tab.as_ref().filter(|_| outer));

        let mut found: Vec<(Complaint, Option<Written>, Option<Written>)> = Vec::new();
        for ((entry, own), above) in entries.iter().zip(own).zip(above) {
            let words = if outer { above.or(own) } else { own.or(above) };
            let next = self.complaint_of(page, base, entry, words);
            let Some(known) = found.iter_mut().find(|(known, ..)| known.number == next.0.number) else {
                found.push(next);
                continue;
            };
            unite(known, next);
        }
        let mut list = ComplaintList::default();
        let mut written = Vec::new();
        for (complaint, filed, decided) in found {
            if complaint.words.is_empty() {
                continue;
            }
            written.push((filed, decided));
            list.complaints.push(complaint);
        }
        settle(&mut list, &written);
        let unknown = list.complaints.iter().filter(|complaint| complaint.state == State::Unknown).count();
        if unknown > 0 {
            list.gaps.push(Gap::Words(unknown));
        }
        list
    }

    /// Where the records of a list say how they stand: the place at which most say something that is known.
    fn place_of_standing(&self, page: &Page<'_>, entries: &[Entry<'_>]) -> Option<Place> {
        let (mut hits, mut there): (BTreeMap<Place, usize>, BTreeMap<Place, usize>) = Default::default();
        for entry in entries {
            for classed in [false, true] {
                for (piece, place) in page.placed(entry, classed) {
                    if piece.text.chars().count() > STANDING_MAX
                        || piece.day.is_some()
                        || classed && place.class.is_empty()
                    {
                        continue;
                    }
                    if !piece.naming && self.standing_of(&piece.text).is_some() {
                        *hits.entry(place.clone()).or_default() += 1;
                    }
                    *there.entry(place).or_default() += 1;
                }
            }
        }
        let count = |place: &Place| there.get(place).copied().unwrap_or_default();
        let usual =
            |(place, hits): &(&Place, &usize)| *hits * 2 >= count(place) && count(place) * 10 >= entries.len() * 6;
        // Where only some say it, as on a board, hardly anything else may stand there.
        let marked = |(place, hits): &(&Place, &usize)| {
            !place.class.is_empty() && **hits >= SOME_MIN && *hits * 10 >= count(place) * 8
        };
        let best = |fits: &dyn Fn(&(&Place, &usize)) -> bool| {
            hits.iter()
                .filter(fits)
                .max_by_key(|(place, hits)| (**hits, std::cmp::Reverse(count(place)), std::cmp::Reverse(place.nth)))
                .map(|(place, _)| place.clone())
        };
        best(&usual).or_else(|| best(&marked))
    }

    /// The words of a record's own standing.
    fn own_standing<'e>(&self, page: &Page<'_>, habits: &Habits, entry: &'e Entry<'_>) -> Option<String> {
        let named =
            entry.main.iter().filter(|piece| !piece.later && !is_nothing(&piece.text) && !page.in_steps(piece.node));
        let named = named.filter_map(|piece| match piece.label {
            Some((Meaning::State, sure)) => Some((sure, piece.text.as_str())),
            _ => None,
        });
        // Of several the first of the surest; where that only says that it is closed, one that says how.
        let named: Vec<(u8, &str)> = named.collect();
        let surest =
            |best: Option<(u8, &'e str)>, next: &(u8, &'e str)| best.filter(|best| best.0 >= next.0).or(Some(*next));
        let best = named.iter().fold(None, surest);
        let clear = named.iter().filter(|(_, words)| !self.is_vague(words)).fold(None, surest);
        if let Some((_, words)) = best.filter(|(_, words)| !self.is_vague(words)).or(clear).or(best) {
            let hint =
                entry.main.iter().filter(|piece| piece.label.is_some_and(|(meaning, _)| meaning == Meaning::State));
            return Some(self.clearer(words, hint));
        }
        if let Some(step) = self.step(page, entry.record) {
            return Some(step);
        }
        if let Some(place) = &habits.standing {
            let placed = page.placed(entry, !place.class.is_empty());
            if let Some((piece, _)) = placed.into_iter().find(|(_, own)| own == place)
                && piece.day.is_none()
                && piece.text.chars().count() <= STANDING_MAX
            {
                return Some(self.clearer(&piece.text, entry.main.iter().filter(|hint| hint.node == piece.node)));
            }
        }
        let mut alone = entry.main.iter().filter(|piece| {
            piece.name.is_empty()
                && !piece.naming
                && !piece.hint
                && page.may_stand(piece)
                && (self.is_standing(&piece.text) || piece.sign && self.standing_of(&piece.text).is_some())
        });
        match (alone.next(), alone.next()) {
            (Some(piece), None) => Some(piece.text.clone()),
            _ => None,
        }
    }

    /// The words of a standing, or, where they leave it open, those that one sees by pointing at them.
    fn clearer<'e>(&self, words: &str, mut beside: impl Iterator<Item = &'e &'e Piece>) -> String {
        let vague = self.is_vague(words);
        let hint = beside.find(|piece| vague && piece.hint && self.standing_of(&piece.text).is_some());
        hint.map_or_else(|| words.to_owned(), |piece| piece.text.clone())
    }

    fn complaint_of(
        &self,
        page: &Page<'_>,
        base: Option<&Url>,
        entry: &Entry<'_>,
        words: Option<String>,
    ) -> (Complaint, Option<Written>, Option<Written>) {
        let mut complaint = Complaint { number: entry.record.number.clone(), ..Complaint::default() };
        let from = page.links.partition_point(|(row, _)| *row < entry.record.rows.start);
        for (_, link) in page.links.iter().skip(from).take_while(|(row, _)| *row < entry.record.rows.end) {
            if !complaint.listings.contains(link) {
                complaint.listings.push(link.clone());
            }
        }
        let all = || entry.main.iter().chain(entry.parts.values().flatten());
        let labelled = |wanted: Meaning| {
            all().filter(move |piece| {
                piece.label.is_some_and(|(meaning, _)| meaning == wanted) && !is_nothing(&piece.text)
            })
        };
        if complaint.listings.is_empty() {
            // Of several numbers below each other the first alone has the name beside it. Each text is looked at once: a
            // hostile page has as many names as numbers.
            let named: BTreeSet<Option<usize>> =
                labelled(Meaning::Listing).map(|piece| page.tree.parent(piece.node)).collect();
            let is_listing = |piece: &Piece| piece.label.is_some_and(|(meaning, _)| meaning == Meaning::Listing);
            let beside = |piece: &Piece| {
                piece.name.is_empty() && is_id(&piece.text) && named.contains(&page.tree.parent(piece.node))
            };
            complaint.listings = all()
                .filter(|piece| !is_nothing(&piece.text) && (is_listing(piece) || beside(piece)))
                .flat_map(|piece| self.listings_in(base, &piece.text))
                .collect();
        }
        if complaint.listings.is_empty() {
            complaint.listings = all().flat_map(|piece| self.numbers_in(&piece.text)).collect();
        }
        if let Some(piece) = labelled(Meaning::Reason).next() {
            complaint.reason.clone_from(&piece.text);
        }
        if let Some(piece) = labelled(Meaning::Seller).next() {
            complaint.seller.clone_from(&piece.text);
        }
        // What became of each listing.
        let mut outcomes: Vec<(&str, State)> = Vec::new();
        for (part, pieces) in entry.parts.iter().filter(|(part, _)| page.has_link(**part)) {
            let told = pieces.iter().filter(|piece| piece.day.is_none() && !is_nothing(&piece.text));
            let mut named = told.clone().filter(|piece| {
                piece.label.is_some_and(|(meaning, _)| matches!(meaning, Meaning::State | Meaning::Part))
            });
            let said = named.next().or_else(|| {
                told.clone()
                    .find(|piece| piece.name.is_empty() && !page.is_title(piece) && self.lone(&piece.text).is_some())
            });
            let Some(said) = said else { continue };
            let state = self.standing_of(&said.text).unwrap_or_default();
            outcomes.push((&said.text, state));
            if state == State::Accepted {
                let from = page.links.partition_point(|(row, _)| row < part);
                for (_, link) in page.links.iter().skip(from).take_while(|(row, _)| *row < page.tree.end(*part)) {
                    if !complaint.removed.contains(link) {
                        complaint.removed.push(link.clone());
                    }
                }
            }
        }
        let lone = || labelled(Meaning::Part).next().map(|piece| piece.text.clone());
        let words = words.or_else(|| self.of_parts(&outcomes)).or_else(lone).or_else(|| self.latest(page, entry));
        if let Some(words) = words {
            self.standing(&mut complaint, &words);
            complaint.state = self.standing_of(&words).unwrap_or_default();
            // What else stands beside it is why.
            let beside = entry
                .main
                .iter()
                .filter(|piece| piece.later && piece.label.is_some_and(|(meaning, _)| meaning == Meaning::State));
            if complaint.reason.is_empty() {
                complaint.reason = beside.map(|piece| piece.text.as_str()).collect::<Vec<_>>().join(" ");
            }
        }
        let (filed, decided) = self.days_of(page, entry);
        (complaint, filed, decided)
    }

    /// The listings that a text is said to name: canonical addresses where it has any, else what stands there.
    fn listings_in(&self, base: Option<&Url>, text: &str) -> Vec<String> {
        let parts: Vec<&str> = text.split([',', '，', ';', '；', '、', ' ']).filter(|part| !part.is_empty()).collect();
        // Beside numbers and addresses words only say what they are: "ASIN B0… on Amazon.de".
        let numbered = parts.iter().any(|part| has_digit(part));
        let named = parts.into_iter().filter(|part| !numbered || has_digit(part));
        named
            .map(|part| {
                let listing = absolute(part, base).and_then(|url| self.atlas.listing(&url));
                listing.map_or_else(|| part.to_owned(), |listing| listing.canonical)
            })
            .collect()
    }

    /// Numbers of listings in a text that calls each so: "ASIN B0…".
    fn numbers_in(&self, text: &str) -> Vec<String> {
        let words: Vec<&str> = text.split([',', '，', ' ', ':', '：']).filter(|word| !word.is_empty()).collect();
        let called = |name: &str| meaning(&self.columns, name) == Some((Meaning::Listing, 3));
        let pairs = words.windows(2).filter_map(|pair| match pair {
            [name, number] if called(name) && is_id(number) => Some((*number).to_owned()),
            _ => None,
        });
        pairs.collect()
    }

    /// The standing of a complaint that only its listings tell: what all say, or that some were removed.
    fn of_parts(&self, outcomes: &[(&str, State)]) -> Option<String> {
        let (first, state) = outcomes.first().filter(|(_, state)| *state != State::Unknown)?;
        if outcomes.iter().all(|(_, other)| other == state) {
            return Some((*first).to_owned());
        }
        let decided = outcomes.iter().all(|(_, state)| matches!(state, State::Accepted | State::Rejected));
        decided
            .then(|| outcomes.iter().find(|(_, state)| *state == State::Accepted))
            .flatten()
            .map(|(words, _)| (*words).to_owned())
    }

    /// The days on which it was filed and decided, by what stands at them. A single day without words is that of filing.
    fn days_of(&self, page: &Page<'_>, entry: &Entry<'_>) -> (Option<Written>, Option<Written>) {
        let (mut filed, mut decided) = (None, None);
        let mut bare = Vec::new();
        let all = entry.main.iter().map(|piece| (piece, false));
        for (piece, event) in all.chain(entry.parts.values().flatten().map(|piece| (piece, true))) {
            let Some(day) = piece.day else { continue };
            let label = match piece.label {
                Some((meaning, _)) => Some(meaning),
                None if piece.name.is_empty() => {
                    let own = undated(&piece.text);
                    // What happened on it stands in the same item.
                    let words = if own.is_empty() && event {
                        let up = page
                            .tree
                            .parent(piece.node)
                            .filter(|up| entry.record.rows.contains(up) && *up != entry.record.root);
                        up.map(|up| undated(page.tree.words(up))).unwrap_or_default()
                    } else {
                        own
                    };
                    if words.is_empty() {
                        bare.push(day);
                    }
                    day_of(&self.columns, &words)
                }
                None => None,
            };
            match label {
                Some(Meaning::Filed) => filed = filed.or(Some(day)),
                Some(Meaning::Decided) => decided = decided.or(Some(day)),
                _ => {}
            }
        }
        bare.dedup();
        let alone = bare.pop().filter(|_| bare.is_empty());
        (filed.or(alone).or_else(|| first_day(page, entry)), decided)
    }
}

/// Two records of one number are one complaint. Where they say different things, nobody can tell which holds.
fn unite(
    known: &mut (Complaint, Option<Written>, Option<Written>),
    next: (Complaint, Option<Written>, Option<Written>),
) {
    let (complaint, filed, decided) = next;
    for (own, more) in [(&mut known.0.listings, complaint.listings), (&mut known.0.removed, complaint.removed)] {
        for link in more {
            if !own.contains(&link) {
                own.push(link);
            }
        }
    }
    if known.0.words.is_empty() || known.0.state == State::Unknown && complaint.state != State::Unknown {
        known.0.words = complaint.words;
        known.0.state = complaint.state;
    } else if complaint.state != State::Unknown && complaint.state != known.0.state {
        known.0.words = format!("{} / {}", known.0.words, complaint.words);
        known.0.state = State::Unknown;
    }
    for (own, more) in [(&mut known.0.reason, complaint.reason), (&mut known.0.seller, complaint.seller)] {
        if own.is_empty() {
            *own = more;
        }
    }
    known.1 = known.1.or(filed);
    known.2 = known.2.or(decided);
}

/// Whether a word may be a marketplace's id of a listing.
fn is_id(word: &str) -> bool {
    (6..=20).contains(&word.len()) && has_digit(word) && word.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

fn is_nothing(text: &str) -> bool {
    matches!(text, "" | "-" | "--" | "—" | "–" | "/" | "N/A" | "n/a" | "无" | "暂无")
}

/// A text without the day in it.
pub(super) fn undated(text: &str) -> String {
    let mut kept: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        if !word.chars().any(|c| c.is_ascii_digit()) {
            if day::month(&bare).is_none() {
                kept.push(word.to_owned());
            }
            continue;
        }
        // Chinese knows no spaces: "举报提交于2026年11月7日（星期六）".
        let name: String = word.chars().take_while(|c| !c.is_ascii_digit()).collect();
        if !name.is_ascii() {
            kept.push(name);
        }
    }
    kept.join(" ").trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}
