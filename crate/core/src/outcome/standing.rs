//! Standings that are said outside of a record's own texts: by the step that is marked, by the heading of a column or a
//! section, by the chosen tab.

use std::collections::{BTreeMap, BTreeSet};

use super::OutcomeWords;
use super::entry::{Page, undated};
use super::grid::{cells, is_row, tag};
use super::record::Record;
use crate::page::Tree;

/// Characters of a step, with its day and what else stands at it.
const STEP_MAX: usize = 120;
/// Characters of a heading or a tab that names a standing.
const LONE_MAX: usize = 36;
/// Steps that are shown of a complaint.
const STEPS_MAX: usize = 8;

impl OutcomeWords {
    /// The step that a complaint has come to, among those that it goes through.
    pub(super) fn step(&self, page: &Page<'_>, record: &Record) -> Option<String> {
        let from = page.steps.partition_point(|steps| *steps < record.rows.start);
        let mut inside = page.steps.iter().skip(from).take_while(|steps| **steps < record.rows.end);
        inside.find_map(|steps| Some(self.step_words(page.tree, reached(page.tree, *steps)?)))
    }

    /// Elements that show all steps of a complaint beside each other, also those that it has not come to: they say
    /// several standings, or one of them is marked and what is said is a standing.
    pub(super) fn steps(&self, tree: &Tree<'_>) -> Vec<usize> {
        let is_steps = |row: &usize| {
            if is_row(tree, *row) || matches!(tag(tree, *row), "tr" | "tbody" | "select" | "dl" | "body" | "main") {
                return false;
            }
            let children: Vec<usize> = tree.children(*row).take(STEPS_MAX + 1).collect();
            let Some(first) = children.first() else { return false };
            let long = |child: &usize| tree.words(*child).trim().chars().count();
            let alike = children.iter().all(|child| tag(tree, *child) == tag(tree, *first));
            if !(2..=STEPS_MAX).contains(&children.len()) || !alike || any_link(tree, *row) {
                return false;
            }
            let told = |child: &usize| self.standing_of(&self.step_words(tree, *child));
            if children.iter().all(|child| (1..=STEP_MAX).contains(&long(child))) && is_marked(tree, &children) {
                return children.iter().any(|child| told(child).is_some());
            }
            let short = children.iter().all(|child| (1..=LONE_MAX).contains(&long(child)));
            short && children.len() > 2 && children.iter().filter_map(told).collect::<BTreeSet<_>>().len() > 1
        };
        (0..tree.len()).filter(is_steps).collect()
    }

    /// What a step is called: the first of its texts that says a standing, else the first that is more than a figure.
    fn step_words(&self, tree: &Tree<'_>, step: usize) -> String {
        let texts =
            tree.subtree(step).filter_map(|row| tree.nodes.get(row)).map(|node| uncounted(&undated(&node.text)));
        let texts: Vec<String> = texts.filter(|text| text.chars().any(char::is_alphabetic)).collect();
        let said = texts.iter().find(|text| self.standing_of(text).is_some());
        said.or(texts.first()).cloned().unwrap_or_else(|| uncounted(tree.words(step)))
    }

    /// What stands above records and says how they stand: the heading of their column or section, or the chosen tab.
    pub(super) fn above(&self, page: &Page<'_>, records: &[Record], tab: Option<&String>) -> Vec<Option<String>> {
        let tree = page.tree;
        let mut met: BTreeMap<usize, Option<String>> = BTreeMap::new();
        let mut found: Vec<Option<String>> = Vec::new();
        for (at, record) in records.iter().enumerate() {
            let last = at.checked_sub(1).and_then(|at| records.get(at));
            let mut words = None;
            for up in tree.ancestors(record.root).take(8) {
                let mut row = tree.previous(up);
                while let Some(beside) = row {
                    if last.is_some_and(|last| beside < last.rows.end && last.rows.start < tree.end(beside)) {
                        break;
                    }
                    words = words.or_else(|| self.group(tree, beside));
                    if words.is_some() {
                        break;
                    }
                    row = tree.previous(beside);
                }
                if words.is_some() {
                    break;
                }
                // Records of one group say the same.
                if up == record.root
                    && last.is_some_and(|last| tree.parent(last.root) == tree.parent(up))
                    && let Some(known) = at.checked_sub(1).and_then(|at| found.get(at))
                {
                    words.clone_from(known);
                    break;
                }
                let parent = tree.parent(up).unwrap_or(up);
                let label = met.entry(parent).or_insert_with(|| self.label_of(tree, parent));
                words = label.clone();
                if words.is_some() {
                    break;
                }
            }
            found.push(words);
        }
        // A heading in which there are other words too may be that of the whole page: it counts where another says otherwise.
        let various = found.iter().flatten().collect::<BTreeSet<_>>().len() > 1;
        let sure = |words: String| (various || self.is_standing(&words)).then_some(words);
        found.into_iter().map(|words| words.and_then(sure).or_else(|| tab.cloned())).collect()
    }

    /// The standing that a heading of a group says, and nothing else.
    pub(super) fn group(&self, tree: &Tree<'_>, row: usize) -> Option<String> {
        let full = |cell: &usize| !tree.words(*cell).trim().is_empty();
        if tag(tree, row) == "h1" {
            return None;
        }
        let cells = is_row(tree, row) && cells(tree, row).into_iter().filter(full).count() > 1;
        let told = tree.words(row).contains([':', '：']);
        if tree.end(row) - row > 8 || cells || told || any_link(tree, row) {
            return None;
        }
        self.lone(tree.words(row))
    }

    /// The standing that a text with at most a count says.
    pub(super) fn lone(&self, text: &str) -> Option<String> {
        let text = uncounted(text);
        let short = text.chars().count() <= LONE_MAX && !text.chars().any(|c| c.is_ascii_digit());
        (short && self.standing_of(&text).is_some()).then_some(text)
    }

    /// The standing in the name of an element: its `aria-label`, or that of the tab to which it belongs.
    fn label_of(&self, tree: &Tree<'_>, row: usize) -> Option<String> {
        let node = tree.nodes.get(row)?;
        let own = node.attribute("aria-label").and_then(|text| self.lone(text));
        own.or_else(|| {
            let id = node.attribute("aria-labelledby")?;
            let named = tree.nodes.iter().position(|node| node.attribute("id") == Some(id))?;
            self.lone(tree.words(named))
        })
    }
}

/// Words of classes that mark the step that holds now, and steps that are behind.
const NOW: [&str; 10] =
    ["active", "current", "now", "process", "processing", "doing", "error", "fail", "failed", "exception"];
const DONE: [&str; 10] =
    ["done", "finish", "finished", "complete", "completed", "success", "passed", "past", "reached", "checked"];

/// Whether an element or one in it is marked by such words, or, for what holds now, by `aria-current`.
fn is_said(tree: &Tree<'_>, row: usize, words: &[&str]) -> bool {
    tree.subtree(row).filter_map(|row| tree.nodes.get(row)).any(|node| {
        let class = node.attribute("class").unwrap_or_default().to_lowercase();
        let current = node.attribute("aria-current").is_some_and(|value| value != "false");
        let marked = class.split([' ', '-', '_']).any(|part| words.contains(&part));
        marked || current && words.contains(&"current")
    })
}

/// Whether steps are marked: some hold or are behind, and not all of them alike but where all is done.
fn is_marked(tree: &Tree<'_>, steps: &[usize]) -> bool {
    let now = steps.iter().filter(|step| is_said(tree, **step, &NOW)).count();
    let done = steps.iter().filter(|step| is_said(tree, **step, &DONE)).count();
    now == 1 || now > 0 && now < steps.len() || now == 0 && done > 0
}

/// The last step that is marked as holding now; where none is, the last that is behind.
fn reached(tree: &Tree<'_>, steps: usize) -> Option<usize> {
    let last = |words: &[&str]| tree.children(steps).filter(|step| is_said(tree, *step, words)).last();
    last(&NOW).or_else(|| last(&DONE))
}

fn any_link(tree: &Tree<'_>, row: usize) -> bool {
    tree.subtree(row).any(|row| tree.nodes.get(row).is_some_and(|node| node.attribute("href").is_some()))
}

/// A text without the count behind it: "Removed (12)", "已下架 3".
fn uncounted(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = |c: char| c.is_ascii_digit() || c.is_whitespace() || "()（）[]:：·-–".contains(c);
    text.trim_end_matches(end).trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace()).to_owned()
}
