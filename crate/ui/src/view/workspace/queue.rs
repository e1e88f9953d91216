//! The review queue: filters, list, detail, keys.

use std::collections::BTreeSet;

use leptos::prelude::*;
use touchstone_core::review::Decision;
use touchstone_core::wire::{QueueFilter, QueueRow, Reply, Request};

use super::Place;
use super::case::Case;
use super::queue_filters::Filters;
use super::queue_groups::{GroupHead, GroupRows, Groups};
use super::queue_list::{Bulk, Rows};
use crate::route::{Route, Section};
use crate::view::batch::{BatchState, Batches};
use crate::view::browser::BatchListing;
use crate::view::desk::{Fault, asked};
use crate::view::keyboard::{Keys, on_key};
use crate::view::options::brands::SetUp;
use crate::view::parts::{Empty, Sight};
use crate::view::shell::Shell;
use crate::view::{browser, shell, words};

/// Rows asked for at once.
const PAGE: u32 = 150;

/// Rows asked for first: a little more than is drawn at once, so that nobody waits for what is below.
const FIRST: u32 = 40;

/// The queue as it is shown. Rows that were decided stay in their places, dimmed, until the list is asked anew.
#[derive(Clone, Copy)]
pub struct Shown {
    shell: Shell,
    /// Where the workspace stands.
    pub place: Place,
    /// `None` before the first answer.
    pub rows: RwSignal<Option<Vec<QueueRow>>>,
    /// Which of them are in sight.
    pub sight: Sight,
    /// How many fit the filter.
    pub total: RwSignal<u32>,
    /// Only its first rows were asked for; the rest of a page follows.
    begun: RwSignal<bool>,
    /// Rows that came since the list was asked.
    late: RwSignal<usize>,
    /// The batch of captures.
    pub batches: Batches,
    /// Ticked rows.
    pub picked: RwSignal<BTreeSet<String>>,
    /// Marketplaces met so far, for the filter.
    pub marketplaces: RwSignal<BTreeSet<String>>,
    /// Sources met so far.
    pub sources: RwSignal<BTreeSet<String>>,
}

impl Shown {
    fn filter(self) -> QueueFilter {
        self.place.route.with_untracked(Route::queue_filter)
    }

    /// Asks for the list from its beginning.
    fn ask(self) {
        let filter = self.filter();
        self.shell.run(async move {
            let request = Request::ListQueue { filter: filter.clone(), offset: 0, limit: FIRST };
            let (rows, total) = asked!(request, Reply::Queue { rows, total } => (rows, total));
            if self.filter() != filter {
                return Ok(());
            }
            self.meet(&rows);
            self.total.set(total);
            self.late.set(0);
            self.sight.begin();
            self.rows.set(Some(rows));
            self.begun.set(total > FIRST);
            Ok(())
        });
    }

    /// Asks for what follows.
    fn ask_more(self) {
        let filter = self.filter();
        self.shell.run(self.follow(filter, PAGE));
    }

    /// How many rows that still fit a filter are shown: those that were decided stay, though they may not.
    fn have(self, filter: &QueueFilter) -> u32 {
        let fits = |row: &&QueueRow| !filter.undecided || row.decision.is_none();
        let count = self.rows.with_untracked(|rows| rows.iter().flatten().filter(fits).count());
        u32::try_from(count).unwrap_or(u32::MAX)
    }

    /// Adds so many rows to those that are shown of a filter.
    async fn follow(self, filter: QueueFilter, limit: u32) -> Result<(), Fault> {
        let request = Request::ListQueue { filter: filter.clone(), offset: self.have(&filter), limit };
        let (more, total) = asked!(request, Reply::Queue { rows, total } => (rows, total));
        if self.filter() != filter {
            return Ok(());
        }
        self.meet(&more);
        self.total.set(total);
        self.rows.update(|rows| {
            let rows = rows.get_or_insert_default();
            let known: BTreeSet<String> = rows.iter().map(|row| row.key.clone()).collect();
            rows.extend(more.into_iter().filter(|new| !known.contains(&new.key)));
        });
        Ok(())
    }

    /// Ticks every row that fits the filter, those not shown yet as well; ticked already, none.
    fn pick_all(self) {
        let filter = self.filter();
        self.shell.run(async move {
            let limit = self.total.get_untracked().max(PAGE);
            let request = Request::ListQueue { filter: filter.clone(), offset: 0, limit };
            let (rows, total) = asked!(request, Reply::Queue { rows, total } => (rows, total));
            if self.filter() == filter {
                let all: BTreeSet<String> = rows.iter().map(|row| row.key.clone()).collect();
                self.total.set(total);
                self.rows.set(Some(rows));
                self.picked.update(|picked| *picked = if *picked == all { BTreeSet::new() } else { all });
            }
            Ok(())
        });
    }

    /// Brings the rows up to date where they stand.
    fn refresh(self) {
        let filter = self.filter();
        self.shell.run(async move {
            let shown = self.rows.with_untracked(|rows| rows.as_ref().map_or(0, Vec::len));
            let whole = self.have(&filter) >= self.total.get_untracked();
            let limit = u32::try_from(shown).unwrap_or(u32::MAX).max(PAGE);
            let request = Request::ListQueue { filter: filter.clone(), offset: 0, limit };
            let (fresh, total) = asked!(request, Reply::Queue { rows, total } => (rows, total));
            if self.filter() != filter {
                return Ok(());
            }
            self.total.set(total);
            let late = self.rows.try_update(|rows| {
                let Some(rows) = rows else { return 0 };
                let mut came = 0;
                for row in fresh {
                    match rows.iter_mut().find(|known| known.key == row.key) {
                        Some(known) => *known = row,
                        None => came += 1,
                    }
                }
                came
            });
            // What was not shown yet is not new; only a list that was shown whole tells.
            self.late.set(late.filter(|_| whole).unwrap_or_default());
            Ok(())
        });
    }

    fn meet(self, rows: &[QueueRow]) {
        self.marketplaces.update(|known| {
            known.extend(rows.iter().map(|row| row.marketplace.clone()).filter(|name| !name.is_empty()));
        });
        self.sources.update(|known| known.extend(rows.iter().flat_map(|row| row.sources.clone())));
    }

    fn step(self, by: isize) {
        let now = self.place.route.with_untracked(|route| route.open.clone());
        let next = self.rows.with_untracked(|rows| {
            let rows = rows.as_ref()?;
            let last = rows.len().checked_sub(1)?;
            let index =
                rows.iter().position(|row| row.key == now).map_or(0, |at| at.saturating_add_signed(by).min(last));
            rows.get(index).map(|row| (index, row.key.clone()))
        });
        if let Some((index, key)) = next {
            self.place.adjust(|route| route.opening(&key));
            self.sight.reach(index, move || browser::reveal(&format!("queue-{key}")));
        }
    }

    /// The ticked rows, or the open one.
    fn meant(self) -> Vec<String> {
        let picked: Vec<String> = self.picked.with_untracked(|picked| picked.iter().cloned().collect());
        if !picked.is_empty() {
            return picked;
        }
        self.place
            .route
            .with_untracked(|route| (!route.open.is_empty()).then(|| route.open.clone()))
            .into_iter()
            .collect()
    }

    /// Decides what is meant and goes on to the next row.
    pub fn decide(self, decision: Decision, note: String) {
        let keys = self.meant();
        if keys.is_empty() {
            return;
        }
        let bulk = self.picked.with_untracked(|picked| !picked.is_empty());
        self.shell.decide(keys.clone(), decision, note, move || {
            self.rows.update(|rows| {
                for row in rows.iter_mut().flatten().filter(|row| keys.contains(&row.key)) {
                    row.decision = Some(decision);
                }
            });
            self.picked.set(BTreeSet::new());
            self.shell.casebook.update(|times| *times += 1);
            if !bulk {
                self.step(1);
            }
        });
    }

    /// Captures what is meant, one after the other.
    pub fn capture(self) {
        let keys = self.meant();
        let listings = self.rows.with_untracked(|rows| {
            let rows = rows.iter().flatten().filter(|row| keys.contains(&row.key));
            rows.map(|row| BatchListing::of(&row.key, &row.listing)).collect()
        });
        self.batches.capture(listings);
    }

    /// Drafts a notice from what is meant and opens it.
    pub fn compose(self) {
        let listings = self.meant();
        if listings.is_empty() {
            return;
        }
        self.shell.run(async move {
            let request = Request::ComposeNotice { listings, form: String::new() };
            let (notice, findings) =
                asked!(request, Reply::NoticeOpened { notice, findings, .. } => (notice, findings));
            self.shell.tell_left_out(&findings);
            self.place.go(&Route::at(Section::Notices, &notice.id));
            Ok(())
        });
    }

    fn press(self, key: &str, groups: Groups, help: RwSignal<bool>) -> bool {
        match key {
            "j" | "ArrowDown" if untrack(|| groups.shown()) => groups.step(1),
            "k" | "ArrowUp" if untrack(|| groups.shown()) => groups.step(-1),
            "Backspace" if untrack(|| groups.inside()) => groups.leave(),
            "j" | "ArrowDown" => self.step(1),
            "k" | "ArrowUp" => self.step(-1),
            "c" => self.decide(Decision::Confirmed, String::new()),
            "r" => self.decide(Decision::Rejected, String::new()),
            "u" => self.decide(Decision::Unsure, String::new()),
            "n" => self.compose(),
            "b" => self.capture(),
            "z" => self.shell.undo(),
            "x" => self.picked.update(|picked| {
                let open = self.place.route.with_untracked(|route| route.open.clone());
                if !open.is_empty() && !picked.remove(&open) {
                    picked.insert(open);
                }
            }),
            "a" => self.pick_all(),
            "/" => browser::focus("search"),
            "?" => help.update(|shown| *shown = !*shown),
            "Escape" if help.get_untracked() => help.set(false),
            "Escape" => self.picked.set(BTreeSet::new()),
            _ => return false,
        }
        true
    }
}

/// The queue.
#[component]
pub fn Queue() -> impl IntoView {
    let l = words();
    let place = expect_context::<Place>();
    let rows = RwSignal::new(None::<Vec<QueueRow>>);
    let length = move || rows.with(|rows| rows.as_ref().map_or(0, Vec::len));
    let shown = Shown {
        shell: shell(),
        place,
        rows,
        sight: Sight::follow(length),
        total: RwSignal::new(0),
        begun: RwSignal::new(false),
        late: RwSignal::new(0),
        batches: Batches::follow(),
        picked: RwSignal::new(BTreeSet::new()),
        marketplaces: RwSignal::new(BTreeSet::new()),
        sources: RwSignal::new(BTreeSet::new()),
    };
    let filter = Memo::new(move |_| place.route.with(Route::queue_filter));
    Effect::new(move || {
        // Read, not only tracked: a memo that nobody read follows nothing.
        filter.with(|_| ());
        shown.picked.set(BTreeSet::new());
        shown.ask();
    });
    // Whoever asked may be gone by then, such as the button that did.
    Effect::new(move || {
        if shown.begun.get() {
            shown.shell.run(async move {
                browser::idle().await;
                shown.follow(shown.filter(), PAGE - FIRST).await?;
                shown.begun.set(false);
                Ok(())
            });
        }
    });
    Effect::new(move |before: Option<u32>| {
        let times = shown.shell.casebook.get();
        if before.is_some() {
            shown.refresh();
        }
        times
    });
    let help = RwSignal::new(false);
    let groups = Groups::follow(place, filter);
    on_key(move |key| shown.press(key, groups, help));
    let keys = vec![
        ("j / k", l.key_move()),
        ("x", l.key_pick()),
        ("a", l.key_pick_all()),
        ("c", l.confirm()),
        ("r", l.reject()),
        ("u", l.unsure_act()),
        ("n", l.draft_notice()),
        ("b", l.key_batch()),
        ("z", l.undo()),
        ("/", l.search()),
        ("⌫", l.key_leave_group()),
        ("?", l.keys()),
    ];
    let open = place.open();
    // In a narrow window one listing takes the place of the list.
    Effect::new(move || {
        open.track();
        shown.sight.look_soon();
    });
    view! {
        <div class="split" class:opened=move || !open.get().is_empty()>
            <section class="list" node_ref=shown.sight.frame on:scroll=move |_| shown.sight.look() aria-label=l.section(Section::Queue)>
                <Filters shown/>
                <SetUp done=move || shown.ask()/>
                <GroupHead groups/>
                <Show when=move || groups.shown() fallback=move || view! { <Listed shown/> }><GroupRows groups/></Show>
                <BatchState batches=shown.batches/>
                <Bulk shown/>
                <Keys shown=help keys/>
            </section>
            <section class="detail" aria-label=l.detail()>
                {move || {
                    let key = open.get();
                    if key.is_empty() {
                        view! { <Empty what=l.nothing_open() next=l.nothing_open_next()/> }.into_any()
                    } else {
                        view! { <Case key shown/> }.into_any()
                    }
                }}
            </section>
        </div>
    }
}

/// The listings themselves.
#[component]
fn Listed(shown: Shown) -> impl IntoView {
    let l = words();
    let place = shown.place;
    view! {
        <Rows shown/>
        {move || shown.rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)).then(|| {
            let searched = place.route.with(|route| !route.query.is_empty());
            if searched {
                view! { <Empty what=l.nothing_found() next=l.nothing_found_next()/> }.into_any()
            } else {
                view! { <Empty what=l.queue_empty() next=l.queue_empty_next()/> }.into_any()
            }
        })}
        {move || {
            let have = shown.rows.with(|rows| rows.as_ref().map_or(0, Vec::len));
            let missing = (shown.total.get() as usize).saturating_sub(have);
            (missing > 0 && have >= PAGE as usize).then(|| view! {
                <button class="fold" on:click=move |_| shown.ask_more()>{l.show_more(missing)}</button>
            })
        }}
        <Show when=move || { shown.late.get() > 0 }>
            <button class="late" on:click=move |_| shown.ask()>{move || l.came_since(shown.late.get())}</button>
        </Show>
    }
}
