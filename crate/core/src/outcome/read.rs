//! A page to a list of complaints.

use std::collections::{BTreeMap, BTreeSet};

use url::Url;

use super::bare;
use super::column::{Meaning, is_number, meaning};
use super::day::{self, Written};
use super::entry::Page;
use super::grid::{self, Cell, Grid, told_on_pointing};
use super::head::Heads;
use super::place::Places;
use super::record::figures;
use super::{Complaint, ComplaintList, Gap, OutcomeWords, State};
use crate::page::{Node, Snapshot, Tree};

/// Complaints of one page at most.
const COMPLAINTS_MAX: usize = 5_000;

/// Characters of a standing that has no name beside it.
const BADGE_MAX: usize = 40;

/// What the columns of a list of orders are called.
const ORDERS: [&str; 3] = ["order", "orders", "purchase"];

impl OutcomeWords {
    /// Reads the list of complaints that a page shows. A page without one gives an empty list with a gap that says so.
    pub fn read(&self, page: &Snapshot) -> ComplaintList {
        let tree = Tree::new(page);
        let base = Url::parse(&page.url).ok();
        let names = |text: &str| meaning(&self.columns, text).is_some_and(|(_, sure)| sure == 3);
        let mut grids = grid::grids(&tree, &names);
        grids.extend(grid::headed_before(&tree));
        let read = grids.iter().map(|grid| self.rows(&tree, base.as_ref(), grid));
        let bare = if bare::speaks_of_complaints(&tree) { bare::cards(&tree) } else { Vec::new() };
        let read = read.chain(bare.iter().map(|cards| self.cards(&tree, base.as_ref(), cards)));
        // The same rows are met more than once, as a table and as boxes: the reading that says most is taken.
        let most = |best: ComplaintList, next: ComplaintList| if worth(&next) > worth(&best) { next } else { best };
        let drawn = read.map(without_strange_numbers).filter(|list| worth(list) > 0).reduce(most);
        let recorded = self.by_records(&tree, base.as_ref(), &names).into_iter().reduce(most);
        let Some(mut list) = surer(drawn, recorded) else {
            return ComplaintList { gaps: vec![Gap::NoList], ..ComplaintList::default() };
        };
        self.tell_upheld(&mut list);
        list.total = total(&tree).filter(|total| *total >= list.complaints.len());
        list.gaps.extend(Gap::unread(list.complaints.len(), list.total));
        list
    }

    /// The list read by the numbers of its complaints, in each way in which these can be taken.
    fn by_records(&self, tree: &Tree<'_>, base: Option<&Url>, names: &dyn Fn(&str) -> bool) -> Vec<ComplaintList> {
        let heads = Heads::find(tree, names);
        let pieces = self.pieces(tree, &heads);
        let mut links = Vec::new();
        let mut addresses = String::new();
        for (row, node) in tree.nodes.iter().enumerate() {
            let Some(href) = node.attribute("href") else { continue };
            let listing = absolute(href, base).and_then(|url| self.atlas.listing(&url));
            if let Some(listing) = listing {
                addresses.push_str(href);
                addresses.push('\n');
                links.push((row, listing.canonical));
            }
        }
        let speaks = bare::speaks_of_complaints(tree);
        let page = Page { tree, heads, pieces, links, tab: self.chosen_tab(tree), steps: self.steps(tree) };
        let mut found = Vec::new();
        for records in self.records(tree, &page.pieces, &addresses, speaks) {
            let list = self.entries(&page, base, &records);
            let sure = list.complaints.iter().filter(|complaint| self.state(&complaint.words).is_some()).count();
            let told = list.complaints.iter().any(|complaint| complaint.state != State::Unknown);
            if (sure > 0 && sure * 2 >= list.complaints.len() || speaks && told)
                && list.complaints.len() * 2 >= records.len()
            {
                found.push(list);
            }
        }
        found
    }

    /// The standing that the chosen tab or filter names.
    fn chosen_tab(&self, tree: &Tree<'_>) -> Option<String> {
        let chosen = |row: usize, node: &Node| {
            let says = |name: &str, value: &str| node.attribute(name) == Some(value);
            let class = node.attribute("class").unwrap_or_default().to_lowercase();
            let marked = ["active", "selected", "current", "checked"].iter().any(|word| class.contains(word));
            let filter = matches!(node.tag.as_str(), "a" | "li" | "button" | "span" | "div" | "label" | "option");
            says("aria-selected", "true")
                || node.attribute("aria-current").is_some_and(|value| value != "false" && value != "step")
                || node.tag == "option" && node.attribute("selected").is_some()
                || marked && filter && tree.end(row) - row < 8
        };
        // It is one of several that name a standing each.
        let among = |row: usize| {
            tree.parent(row).is_some_and(|up| {
                tree.children(up).filter(|beside| *beside != row && self.lone(tree.words(*beside)).is_some()).count()
                    > 0
            })
        };
        let rows = tree.nodes.iter().enumerate().filter(|(row, node)| chosen(*row, node) && among(*row));
        rows.map(|(row, _)| row).find_map(|row| self.lone(tree.words(row)))
    }

    /// Reads a table that a portal exported; its first row holds the headings.
    pub fn read_table(&self, rows: Vec<Vec<String>>) -> ComplaintList {
        let mut rows = rows.into_iter();
        let headings = rows.next().unwrap_or_default();
        let listing: Vec<bool> = headings
            .iter()
            .map(|heading| meaning(&self.columns, heading).is_some_and(|(meaning, _)| meaning == Meaning::Listing))
            .collect();
        // Addresses that were copied with a page belong to its listings; those of the portal say nothing.
        let cell = |(at, text): (usize, String)| {
            let text = if listing.get(at) == Some(&true) { text } else { without_addresses(&text) };
            Cell { text, ..Cell::default() }
        };
        let rows = rows.map(|row| row.into_iter().enumerate().map(cell).collect()).collect();
        let nothing = Snapshot::default();
        let mut list = self.rows(&Tree::new(&nothing), None, &Grid { headings, rows });
        self.tell_upheld(&mut list);
        if list.complaints.is_empty() {
            return ComplaintList { gaps: vec![Gap::NoTable], ..ComplaintList::default() };
        }
        list
    }

    /// Which of the sellers' answers succeeded.
    fn tell_upheld(&self, list: &mut ComplaintList) {
        for complaint in list.complaints.iter_mut().filter(|one| one.state == State::CounterNotice) {
            complaint.upheld = self.is_upheld(&complaint.words);
        }
    }

    fn rows(&self, tree: &Tree<'_>, base: Option<&Url>, grid: &Grid) -> ComplaintList {
        let columns = self.columns(grid);
        let carded = grid.headings.is_empty();
        // A list of orders or of rights also has numbers, days and words for a standing.
        let named = |wanted: Meaning| carded || columns.iter().flatten().any(|(meaning, _)| *meaning == wanted);
        let mut list = ComplaintList::default();
        if !named(Meaning::State) || !(named(Meaning::Number) || named(Meaning::Listing)) {
            return list;
        }
        let places = if carded { Places::learn(self, tree, &grid.rows) } else { Places::default() };
        let mut days: Vec<(Option<Written>, Option<Written>)> = Vec::new();
        let mut strange = 0;
        for row in grid.rows.iter().take(COMPLAINTS_MAX) {
            // Headings that are drawn once more, for a fixed head or column.
            let heading = |cell: &&Cell| meaning(&self.columns, &cell.text).is_some_and(|(_, sure)| sure == 3);
            let heads = !carded && row.first().is_some_and(|cell| heading(&cell));
            if heads && row.iter().filter(heading).count() * 2 >= row.len().max(3) {
                continue;
            }
            // An opened row tells more of the one above it; a cell without words may stand before what it says.
            let mut told = row.iter().filter(|cell| !cell.text.is_empty());
            if let (false, 1..=2, Some(cell), None) = (carded, row.len(), told.next(), told.next())
                && grid.headings.len() > 2
            {
                if let Some(last) = list.complaints.last_mut() {
                    self.detail(last, &cell.text);
                    for link in self.links(tree, base, cell.node) {
                        if !last.listings.contains(&link) {
                            last.listings.push(link);
                        }
                    }
                }
                continue;
            }
            let Some((complaint, filed, decided)) =
                self.complaint(tree, base, &columns, row, carded.then_some(&places))
            else {
                strange += usize::from(row.iter().any(|cell| !cell.text.is_empty()) && row.len() * 2 >= columns.len());
                continue;
            };
            days.push((filed, decided));
            list.complaints.push(complaint);
        }
        settle(&mut list, &days);
        let unknown = list.complaints.iter().filter(|complaint| complaint.state == State::Unknown).count();
        // What only parts of words tell does not tell what kind of list it is.
        let unsure = list.complaints.iter().filter(|complaint| self.state(&complaint.words).is_none()).count();
        // Where hardly a row says what a complaint can be, it is another list, unless the page says that it is not, or what
        // the number is called.
        let few = unsure * 2 > list.complaints.len()
            && !(named(Meaning::Number) && bare::speaks_of_complaints(tree))
            && !self.numbers_complaints(grid);
        if list.complaints.is_empty() || few || unsure == list.complaints.len() {
            return ComplaintList::default();
        }
        // Without a number of its own a list is one of complaints only by its words or the page's: an order is pending, too.
        let numbered = list.complaints.iter().any(|complaint| !complaint.number.is_empty());
        let order = |heading: &String| {
            let heading = heading.to_lowercase();
            heading.contains("订单") || heading.split(' ').any(|word| ORDERS.contains(&word))
        };
        let orders = grid.headings.iter().any(order);
        let certain = list.complaints.iter().any(|complaint| self.is_standing(&complaint.words));
        if !numbered && (orders || !certain) && !bare::speaks_of_complaints(tree) {
            return ComplaintList::default();
        }
        if unknown > 0 {
            list.gaps.push(Gap::Words(unknown));
        }
        if strange > 0 && !carded {
            list.gaps.push(Gap::Rows(strange));
        }
        list
    }

    /// Whether what stands over the numbers, or before one, speaks of complaints.
    fn numbers_complaints(&self, grid: &Grid) -> bool {
        let mut labels = grid.headings.iter().chain(grid.rows.iter().flatten().map(|cell| &cell.label));
        labels.any(|label| {
            bare::names_complaints(label)
                && meaning(&self.columns, label).is_some_and(|(meaning, _)| meaning == Meaning::Number)
        })
    }

    /// Cards whose parts have no names. Where hardly one of them is a complaint, it is another list.
    fn cards(&self, tree: &Tree<'_>, base: Option<&Url>, cards: &[Vec<Cell>]) -> ComplaintList {
        let mut list = ComplaintList::default();
        let mut days = Vec::new();
        let places = Places::learn(self, tree, cards);
        for cells in cards {
            let mut links: Vec<String> = Vec::new();
            for link in cells.iter().flat_map(|cell| self.links(tree, base, cell.node)) {
                if !links.contains(&link) {
                    links.push(link);
                }
            }
            let Some((complaint, filed, decided)) = self.card(cells, links, places.standing(tree, cells)) else {
                continue;
            };
            days.push((filed, decided));
            list.complaints.push(complaint);
        }
        let strange = cards.len() - list.complaints.len();
        if strange * 2 > cards.len() {
            return ComplaintList::default();
        }
        settle(&mut list, &days);
        if strange > 0 {
            list.gaps.push(Gap::Rows(strange));
        }
        list
    }

    /// What each column is, by its heading; of two that claim the same, the one with the very words.
    fn columns(&self, grid: &Grid) -> Vec<Option<(Meaning, u8)>> {
        let mut found: Vec<Option<(Meaning, u8)>> =
            grid.headings.iter().map(|heading| meaning(&self.columns, heading)).collect();
        let mut best: BTreeMap<Meaning, (u8, usize)> = BTreeMap::new();
        for (index, column) in found.iter().enumerate() {
            if let Some((meaning, sure)) = column
                && best.get(meaning).is_none_or(|(known, _)| sure > known)
            {
                best.insert(*meaning, (*sure, index));
            }
        }
        for (index, column) in found.iter_mut().enumerate() {
            if column.is_some_and(|(meaning, _)| best.get(&meaning).is_some_and(|(_, at)| *at != index)) {
                *column = None;
            }
        }
        found
    }

    /// One row. `None` where it is no complaint.
    fn complaint(
        &self,
        tree: &Tree<'_>,
        base: Option<&Url>,
        columns: &[Option<(Meaning, u8)>],
        row: &[Cell],
        places: Option<&Places>,
    ) -> Option<(Complaint, Option<Written>, Option<Written>)> {
        let carded = places.is_some();
        let mut complaint = Complaint::default();
        let (mut filed, mut decided) = (None, None);
        let mut badge = None;
        for (at, cell) in row.iter().enumerate() {
            let column = columns.get(at).copied().flatten();
            let named = if carded && !cell.label.is_empty() { meaning(&self.columns, &cell.label) } else { column };
            let links = self.links(tree, base, cell.node);
            let Some((meaning, sure)) = named else {
                if carded && complaint.number.is_empty() {
                    self.title(&mut complaint, &cell.text);
                }
                // In a card the standing is often a badge without a name.
                if carded
                    && badge.is_none()
                    && cell.label.is_empty()
                    && !cell.titled
                    && cell.text.chars().count() <= BADGE_MAX
                    && self.state(&cell.text).is_some()
                {
                    badge = Some(cell.text.as_str());
                }
                // A card may draw each link apart.
                if complaint.listings.is_empty() {
                    complaint.listings = links;
                } else if carded {
                    for link in links {
                        if !complaint.listings.contains(&link) {
                            complaint.listings.push(link);
                        }
                    }
                }
                continue;
            };
            let text = cell.text.trim();
            let empty = text.is_empty() || matches!(text, "-" | "--" | "—" | "/" | "N/A" | "n/a" | "无" | "暂无");
            match meaning {
                Meaning::Number if complaint.number.is_empty() => {
                    let number = text.trim_start_matches(['#', '№']).trim();
                    if is_number(number)
                        || (sure == 3 && is_number(number.split_whitespace().next().unwrap_or_default()))
                    {
                        number.split_whitespace().next().unwrap_or_default().clone_into(&mut complaint.number);
                    }
                }
                Meaning::Listing if !empty => {
                    let named = text.split([' ', '\n', ',', '，', ';']).filter(|part| part.starts_with("http"));
                    let written: Vec<String> = named.map(|part| self.canonical(part, base)).collect();
                    complaint.listings = if !links.is_empty() {
                        links
                    } else if !written.is_empty() {
                        written
                    } else {
                        text.split([',', '，', ';', '、']).map(|part| part.trim().to_owned()).collect()
                    };
                }
                Meaning::State if !empty && complaint.words.is_empty() => {
                    self.standing(&mut complaint, text);
                    self.parted(tree, &mut complaint, cell.node);
                    let words = complaint.words.clone();
                    let mut told = tree.subtree(cell.node).flat_map(|row| told_on_pointing(tree, row));
                    if self.is_vague(&words)
                        && let Some(hint) = told.find(|text| self.standing_of(text).is_some())
                    {
                        self.standing(&mut complaint, &hint);
                    }
                }
                Meaning::Reason if !empty && complaint.reason.is_empty() => text.clone_into(&mut complaint.reason),
                Meaning::Filed if filed.is_none() => filed = day_in(tree, cell),
                Meaning::Decided if decided.is_none() => decided = day_in(tree, cell),
                Meaning::Seller if !empty => text.clone_into(&mut complaint.seller),
                _ => {}
            }
        }
        if let Some(badge) = badge.filter(|_| complaint.words.is_empty()) {
            self.standing(&mut complaint, badge);
        }
        if let Some(words) = places.filter(|_| complaint.words.is_empty()).and_then(|it| it.standing(tree, row)) {
            self.standing(&mut complaint, words);
        }
        if let Some(number) = places.filter(|_| complaint.number.is_empty()).and_then(|it| it.number(tree, row)) {
            number.clone_into(&mut complaint.number);
        }
        let identified = !complaint.number.is_empty() || !complaint.listings.is_empty();
        (identified && !complaint.words.is_empty()).then_some((complaint, filed, decided))
    }

    /// The standing, in the portal's words and in ours.
    pub(super) fn standing(&self, complaint: &mut Complaint, text: &str) {
        match self.state(text) {
            Some((state, rest)) => {
                complaint.state = state;
                text.clone_into(&mut complaint.words);
                // "Successful, link deleted" says the same twice.
                let again = self.state(rest).is_some_and(|(same, _)| same == state);
                if complaint.reason.is_empty() && !again {
                    rest.clone_into(&mut complaint.reason);
                }
            }
            // Where a standing must stand the words are kept even when they are not understood.
            None => {
                complaint.state = self.state_by_stem(text).unwrap_or_default();
                text.clone_into(&mut complaint.words);
            }
        }
    }

    /// A standing that has its own element in a cell; what else stands there is the reason.
    fn parted(&self, tree: &Tree<'_>, complaint: &mut Complaint, cell: usize) {
        let leaves: Vec<&str> = tree
            .subtree(cell)
            .filter(|row| tree.children(*row).next().is_none())
            .map(|row| tree.words(row).trim())
            .filter(|words| !words.is_empty())
            .collect();
        let standing = leaves.iter().position(|leaf| self.state(leaf).is_some_and(|(_, rest)| rest.is_empty()));
        let (Some(at), true) = (standing, leaves.len() > 1) else { return };
        let Some((state, _)) = leaves.get(at).and_then(|leaf| self.state(leaf)) else { return };
        complaint.state = state;
        complaint.words = leaves.get(at).map(|leaf| (*leaf).to_owned()).unwrap_or_default();
        if complaint.reason.is_empty() {
            let rest = leaves.iter().enumerate().filter(|(place, _)| *place != at).map(|(_, leaf)| *leaf);
            complaint.reason = rest.collect::<Vec<_>>().join(" ");
        }
    }

    /// "Report #VR-88123001" over a card.
    fn title(&self, complaint: &mut Complaint, text: &str) {
        let Some((name, rest)) = text.split_once(['#', ' ']) else { return };
        let number = rest.trim_start_matches(['#', '№', ' ']).split_whitespace().next().unwrap_or_default();
        if is_number(number) && meaning(&self.columns, name).is_some_and(|(meaning, _)| meaning == Meaning::Number) {
            number.clone_into(&mut complaint.number);
        }
    }

    /// "Reason for rejection: …" in a row that was opened.
    pub(super) fn detail(&self, complaint: &mut Complaint, text: &str) {
        let Some((label, value)) = text.split_once([':', '：']) else { return };
        if complaint.reason.is_empty()
            && meaning(&self.columns, label).is_some_and(|(meaning, _)| meaning == Meaning::Reason)
        {
            value.trim().clone_into(&mut complaint.reason);
        }
    }

    /// Listings to which a cell links.
    fn links(&self, tree: &Tree<'_>, base: Option<&Url>, cell: usize) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for row in tree.subtree(cell) {
            let Some(href) = tree.nodes.get(row).and_then(|node| node.attribute("href")) else { continue };
            let Some(url) = absolute(href, base) else { continue };
            if let Some(listing) = self.atlas.listing(&url)
                && !found.contains(&listing.canonical)
            {
                found.push(listing.canonical);
            }
        }
        found
    }

    fn canonical(&self, text: &str, base: Option<&Url>) -> String {
        let listing = absolute(text, base).and_then(|url| self.atlas.listing(&url));
        listing.map_or_else(|| text.to_owned(), |listing| listing.canonical)
    }
}

/// The day that a cell shows, or, of a relative one, that it tells by pointing.
fn day_in(tree: &Tree<'_>, cell: &Cell) -> Option<Written> {
    let told = || tree.subtree(cell.node).flat_map(|row| told_on_pointing(tree, row)).find_map(|text| day::read(&text));
    day::read(cell.text.trim()).or_else(told)
}

fn without_addresses(text: &str) -> String {
    let kept: Vec<&str> = text.split_whitespace().filter(|word| !word.starts_with("http")).collect();
    kept.join(" ")
}

/// Days of a list: where some can be read in two ways, the others tell which.
pub(super) fn settle(list: &mut ComplaintList, days: &[(Option<Written>, Option<Written>)]) {
    let order = day::order(days.iter().flat_map(|(filed, decided)| [filed, decided]).flatten());
    let mut open = 0;
    for (complaint, (filed, decided)) in list.complaints.iter_mut().zip(days) {
        complaint.filed = filed.and_then(|day| day::settled(day, order));
        complaint.decided = decided.and_then(|day| day::settled(day, order));
        open += usize::from(filed.is_some() && complaint.filed.is_none());
    }
    if open > 0 {
        list.gaps.push(Gap::Days(open));
    }
}

pub(super) fn absolute(href: &str, base: Option<&Url>) -> Option<Url> {
    match base {
        Some(base) => base.join(href).ok(),
        None => Url::parse(href).ok(),
    }
}

/// How much a reading says: rows, and what is known of each.
fn worth(list: &ComplaintList) -> usize {
    let of = |complaint: &Complaint| {
        1 + 2 * usize::from(!complaint.number.is_empty())
            + usize::from(!complaint.listings.is_empty())
            + 2 * usize::from(complaint.state != State::Unknown)
            + usize::from(complaint.filed.is_some())
            + usize::from(!complaint.reason.is_empty())
    };
    list.complaints.iter().map(of).sum()
}

/// What an address of a listing contains is the listing's number, not the complaint's.
fn without_strange_numbers(mut list: ComplaintList) -> ComplaintList {
    for complaint in &mut list.complaints {
        let own = figures(&complaint.number);
        if !complaint.number.is_empty() && complaint.listings.iter().any(|listing| listing.contains(own)) {
            complaint.number.clear();
        }
    }
    list
}

/// Of what was read as rows that are drawn alike and what was read by the numbers of complaints, the surer. Rows without
/// a number, or with one of a neighbour, are parts of complaints where the page gives each complaint its number.
fn surer(drawn: Option<ComplaintList>, recorded: Option<ComplaintList>) -> Option<ComplaintList> {
    let (drawn, recorded) = match (drawn, recorded) {
        (Some(drawn), Some(recorded)) => (drawn, recorded),
        (drawn, recorded) => return recorded.or(drawn),
    };
    fn known(list: &ComplaintList) -> BTreeMap<&str, State> {
        let known = list.complaints.iter().filter(|one| one.state != State::Unknown && !one.number.is_empty());
        known.map(|one| (one.number.as_str(), one.state)).collect()
    }
    // Where the two say different things of one complaint, the record is asked: it knows steps from standings.
    let (by_row, by_number) = (known(&drawn), known(&recorded));
    let differ = by_row.iter().any(|(number, state)| by_number.get(number).is_some_and(|other| other != state));
    // What the record leaves open is open: bare cards know a word, and not where it stands.
    let open: BTreeSet<&str> = recorded
        .complaints
        .iter()
        .filter(|one| one.state == State::Unknown && !one.words.is_empty())
        .map(|one| one.number.as_str())
        .collect();
    let differ = differ || by_row.keys().any(|number| open.contains(number));
    // Rows without any number can be complaints of a portal that shows none, and the numbers something else.
    let numbered = drawn.complaints.iter().any(|complaint| !complaint.number.is_empty());
    let more = if numbered {
        by_row.len() > by_number.len() && !differ
    } else {
        drawn.complaints.len() > 2 * recorded.complaints.len() && worth(&drawn) > 2 * worth(&recorded)
    };
    Some(if more { drawn } else { recorded })
}

/// "1-10 of 300", "Total 300 items", "共300条".
fn total(tree: &Tree<'_>) -> Option<usize> {
    let text = tree.words(0).to_lowercase();
    let number = |text: &str| {
        let digits: String = text.trim_start().chars().take_while(|c| c.is_ascii_digit() || *c == ',').collect();
        digits.replace(',', "").parse::<usize>().ok().filter(|total| *total < 10_000_000)
    };
    let mut found = None;
    for (at, _) in text.match_indices(" of ") {
        let before = text.get(..at).unwrap_or_default().trim_end();
        let range = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        let ranged = range.contains(['-', '–', '~'])
            || before.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end().ends_with(['-', '–', '~'])
            || before.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end().ends_with(" to");
        if ranged && range.ends_with(|c: char| c.is_ascii_digit()) {
            found = found.max(text.get(at + 4..).and_then(number));
        }
    }
    for word in ["total", "total:", "共", "总数", "总计", "合计"] {
        for (at, _) in text.match_indices(word) {
            let rest = text.get(at + word.len()..).unwrap_or_default().trim_start_matches([' ', ':', '：']);
            let Some(count) = number(rest) else { continue };
            let unit = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',').trim_start();
            let counts =
                ["item", "result", "record", "complaint", "entr", "report", "case", "row", "条", "项", "个", "件"]
                    .iter()
                    .any(|word| unit.starts_with(word));
            if counts {
                found = found.max(Some(count));
            }
        }
    }
    found
}
