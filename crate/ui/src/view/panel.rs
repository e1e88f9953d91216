//! The side panel: the listings of the page beside it.

mod capture;
mod filling;
mod head;
mod list;
mod outcomes;
mod patrol;
mod pictures;
mod row;
mod teaching;

use std::collections::{BTreeMap, BTreeSet};

use leptos::prelude::*;
use touchstone_core::listing::Page;
use touchstone_core::review::Decision;
use touchstone_core::wire::{Reply, Request, VerdictRow};
use wasm_bindgen::prelude::Closure;

use super::batch::{BatchState, Batches};
use super::browser::{self, BatchListing, Command};
use super::desk::asked;
use super::keyboard::{Keys, on_key};
use super::options::brands::SetUp;
use super::shell::Shell;
use super::{shell, words};
use crate::order::Order;
use crate::route::{Route, Section};

/// The page beside the panel, and where the person stands in its list.
#[derive(Clone, Copy)]
pub struct Here {
    shell: Shell,
    /// Tab, -1 while none is known.
    tab: RwSignal<i64>,
    /// Its address.
    url: RwSignal<String>,
    /// The page as it was read; outer `None` before the first answer.
    page: RwSignal<Option<Option<Page>>>,
    /// How often the desk had been started anew when it last knew the page.
    known_at: RwSignal<u32>,
    rows: RwSignal<BTreeMap<String, VerdictRow>>,
    order: RwSignal<Order>,
    quiet: RwSignal<bool>,
    canary: RwSignal<bool>,
    /// The person has begun to read: nothing moves any more.
    touched: RwSignal<bool>,
    selected: RwSignal<Option<String>>,
    /// Rows whose reasons are shown.
    explained: RwSignal<BTreeSet<String>>,
    with_clear: RwSignal<bool>,
    /// Rows that are ticked, to be captured one after the other.
    picked: RwSignal<BTreeSet<String>>,
    batches: Batches,
    /// A capture is being asked for that lacks the permission to take a picture.
    wants_picture: RwSignal<bool>,
    /// The person wants to look before it is sealed.
    wants_look: RwSignal<bool>,
}

impl Here {
    fn open(shell: Shell) -> Self {
        let here = Self {
            shell,
            tab: RwSignal::new(-1),
            url: RwSignal::new(String::new()),
            page: RwSignal::new(None),
            known_at: RwSignal::new(0),
            rows: RwSignal::new(BTreeMap::new()),
            order: RwSignal::new(Order::default()),
            quiet: RwSignal::new(false),
            canary: RwSignal::new(false),
            touched: RwSignal::new(false),
            selected: RwSignal::new(None),
            explained: RwSignal::new(BTreeSet::new()),
            with_clear: RwSignal::new(false),
            picked: RwSignal::new(BTreeSet::new()),
            batches: Batches::follow(),
            wants_picture: RwSignal::new(false),
            wants_look: RwSignal::new(false),
        };
        let on_tab = Closure::new(move |tab: f64, url: String| {
            let tab = number(tab);
            // A second word of the same page must not disturb the reader.
            if here.tab.try_get_untracked() != Some(tab) {
                here.tab.set(tab);
                here.touched.set(false);
            }
            if here.url.try_with_untracked(|known| *known != url) == Some(true) {
                here.url.set(url);
            }
        });
        browser::follow_tab(&on_tab);
        let on_select = Closure::new(move |tab: f64, key: String| {
            if here.tab.try_get_untracked() == Some(number(tab)) {
                here.show(key);
            }
        });
        browser::on_select(&on_select);
        // Both live as long as the page.
        on_tab.forget();
        on_select.forget();
        Effect::new(move || {
            let tab = here.tab.get();
            here.url.track();
            here.shell.casebook.track();
            if tab >= 0 {
                here.read(tab);
            }
        });
        Effect::new(move || {
            let (changed, _) = here.shell.tab_changed.get();
            if changed >= 0 && here.tab.get_untracked() == changed {
                here.read(changed);
            }
        });
        here
    }

    fn read(self, tab: i64) {
        self.shell.run(async move {
            let verdicts = asked!(Request::TabState { tab }, Reply::Verdicts(verdicts) => verdicts);
            // The panel may show another tab by now, or be drawn anew.
            if self.tab.try_get_untracked() != Some(tab) {
                return Ok(());
            }
            // A fresh desk is told of the page in a moment. Until then the person keeps what was read of it, and works.
            let restarts = self.shell.restarts.get_untracked();
            if verdicts.page.is_some() {
                self.known_at.set(restarts);
            } else if self.known_at.get_untracked() != restarts {
                return Ok(());
            }
            let address = verdicts.page.as_ref().map(|page| page.url.clone()).unwrap_or_default();
            let before = self.page.with_untracked(|p| p.clone().flatten().map(|page| page.url).unwrap_or_default());
            if before != address {
                self.touched.set(false);
                self.picked.update(BTreeSet::clear);
                self.explained.update(BTreeSet::clear);
            }
            let order = self.order.with_untracked(|o| o.after(&address, &verdicts.rows, self.touched.get_untracked()));
            let gone = self
                .selected
                .with_untracked(|s| s.as_ref().is_some_and(|key| !verdicts.rows.iter().any(|r| r.key == *key)));
            if gone {
                self.selected.set(None);
            }
            self.rows.set(verdicts.rows.into_iter().map(|row| (row.key.clone(), row)).collect());
            self.order.set(order);
            self.quiet.set(verdicts.quiet);
            self.canary.set(verdicts.canary);
            self.page.set(Some(verdicts.page));
            Ok(())
        });
    }

    /// Puts the rows in order of suspicion again, at the person's word.
    fn sort(self) {
        self.touched.set(false);
        self.read(self.tab.get_untracked());
    }

    fn step(self, by: isize) {
        let next = self.order.with_untracked(|order| {
            self.selected.with_untracked(|key| {
                order.neighbour(key.as_deref(), by, self.with_clear.get_untracked()).map(str::to_owned)
            })
        });
        if let Some(key) = next {
            browser::reveal(&row::id(&key));
            self.select(key);
        }
    }

    /// Selects a row at the word of the page, unfolding the clear ones where it is among them.
    fn show(self, key: String) {
        if self.order.with_untracked(|order| order.clear.contains(&key)) {
            self.with_clear.set(true);
        }
        self.select(key.clone());
        // Once the row is drawn.
        request_animation_frame(move || browser::reveal(&row::id(&key)));
    }

    fn select(self, key: String) {
        self.touched.set(true);
        self.selected.set(Some(key));
    }

    fn decide(self, key: String, decision: Decision) {
        let tab = self.tab.get_untracked();
        self.touched.set(true);
        self.shell.decide(vec![key.clone()], decision, String::new(), move || {
            self.rows.update(|rows| {
                if let Some(row) = rows.get_mut(&key) {
                    row.decision = Some(decision);
                }
            });
            self.read(tab);
        });
    }

    fn explain(self, key: &str) {
        self.touched.set(true);
        self.explained.update(|explained| {
            if !explained.remove(key) {
                explained.insert(key.to_owned());
            }
        });
    }

    fn go_to_card(self, key: &str) {
        let tab = self.tab.get_untracked();
        let card = self.rows.with_untracked(|rows| rows.get(key).and_then(|row| row.listing.card));
        if let Some(card) = card {
            self.shell.run(async move { browser::command(&Command::ScrollTo { tab, card }).await });
        }
    }

    fn pick(self, key: String, on: bool) {
        self.touched.set(true);
        self.picked.update(|picked| {
            if on {
                picked.insert(key);
            } else {
                picked.remove(&key);
            }
        });
    }

    /// Ticks every flagged listing; ticked already, none.
    fn pick_all(self) {
        self.touched.set(true);
        let all: BTreeSet<String> = self.order.with_untracked(|order| order.flagged.iter().cloned().collect());
        self.picked.update(|picked| *picked = if *picked == all { BTreeSet::new() } else { all });
    }

    /// Captures the ticked listings one after the other, in the order of the list.
    fn capture_picked(self) {
        let listings = self.rows.with_untracked(|rows| {
            self.order.with_untracked(|order| {
                let keys = order.flagged.iter().chain(&order.clear);
                let picked = keys.filter(|key| self.picked.with_untracked(|picked| picked.contains(*key)));
                picked.filter_map(|key| Some(BatchListing::of(key, &rows.get(key)?.listing))).collect::<Vec<_>>()
            })
        });
        self.picked.update(BTreeSet::clear);
        self.batches.capture(listings);
    }

    /// Drafts a notice and opens it in the workspace.
    fn compose(self, listings: Vec<String>) {
        self.shell.run(async move {
            let request = Request::ComposeNotice { listings, form: String::new() };
            let (notice, findings) =
                asked!(request, Reply::NoticeOpened { notice, findings, .. } => (notice, findings));
            self.shell.tell_left_out(&findings);
            browser::open_workspace(&Route::at(Section::Notices, &notice.id)).await
        });
    }

    fn press(self, key: &str, help: RwSignal<bool>) -> bool {
        let selected = self.selected.get_untracked();
        match (key, selected) {
            ("j" | "ArrowDown", _) => self.step(1),
            ("k" | "ArrowUp", _) => self.step(-1),
            ("z", _) => self.shell.undo(),
            ("?", _) => help.update(|shown| *shown = !*shown),
            ("Escape", _) if help.get_untracked() => help.set(false),
            ("e", _) => self.capture(false),
            ("E", _) => self.capture(true),
            ("a", _) => self.pick_all(),
            ("b", _) => self.capture_picked(),
            ("x", Some(key)) => {
                let on = self.picked.with_untracked(|picked| !picked.contains(&key));
                self.pick(key, on);
            }
            ("c", Some(key)) => self.decide(key, Decision::Confirmed),
            ("r", Some(key)) => self.decide(key, Decision::Rejected),
            ("u", Some(key)) => self.decide(key, Decision::Unsure),
            ("n", Some(key)) => self.compose(vec![key]),
            ("g", Some(key)) => self.go_to_card(&key),
            ("o" | "Enter", Some(key)) => self.explain(&key),
            _ => return false,
        }
        true
    }
}

/// The browser's number of a tab, which crosses as a JavaScript number.
#[expect(clippy::cast_possible_truncation, reason = "the browser's tab numbers are small integers")]
fn number(tab: f64) -> i64 {
    tab as i64
}

/// The side panel.
#[component]
pub fn Panel() -> impl IntoView {
    let l = words();
    let here = Here::open(shell());
    provide_context(here);
    let waiting = filling::Waiting::follow(here);
    let pictures = pictures::Pictures::new(here);
    let help = RwSignal::new(false);
    on_key(move |key| match key {
        "f" => {
            waiting.fill();
            true
        }
        "s" => {
            waiting.keep_receipt();
            true
        }
        "i" => {
            pictures.look();
            true
        }
        other => here.press(other, help),
    });
    let keys = vec![
        ("j / k", l.key_move()),
        ("c", l.confirm()),
        ("r", l.reject()),
        ("u", l.unsure_act()),
        ("o", l.key_reasons()),
        ("e", l.capture_evidence()),
        ("E", l.capture_and_look()),
        ("x", l.key_pick()),
        ("a", l.key_pick_all()),
        ("b", l.key_batch()),
        ("n", l.draft_notice()),
        ("g", l.go_to_card()),
        ("i", l.look_at_pictures()),
        ("f", l.fill_this_form()),
        ("s", l.capture_receipt()),
        ("z", l.undo()),
        ("?", l.keys()),
    ];
    view! {
        <head::Head pictures/>
        <patrol::PatrolLine/>
        <main class="panel-body">
            <filling::Filling waiting/>
            <outcomes::Outcomes/>
            <teaching::Teach waiting/>
            <SetUp done=move || here.read(here.tab.get_untracked())/>
            <list::Listings/>
        </main>
        <capture::CaptureState/>
        <BatchState batches=here.batches/>
        <pictures::PictureState pictures/>
        <row::Tidings/>
        <Keys shown=help keys/>
        <row::ActionBar help/>
    }
}
