//! Patrols: what an analyst starts the day with.

mod detail;
mod form;
mod trend;

use leptos::prelude::*;
use touchstone_core::wire::{Patrol, PatrolRow, Reply, Request};

use self::detail::Detail;
use self::form::PatrolForm;
pub use self::trend::Trend;
use super::{Place, on_casebook};
use crate::patrolling::{due_in_days, in_order, next_due};
use crate::route::{Route, Section};
use crate::view::desk::asked;
use crate::view::keyboard::{Keys, on_key};
use crate::view::parts::Empty;
use crate::view::shell::{Act, Shell};
use crate::view::{browser, shell, words};

/// What is open where a new patrol is written.
const NEW: &str = "new";

/// The clock, in milliseconds since 1970.
pub fn now_ms() -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this age of the world fit 53 bits")]
    let now = js_sys::Date::now() as i64;
    now
}

/// Patrols by when they are due.
#[derive(Clone, Copy)]
pub struct Known {
    shell: Shell,
    /// `None` before the first answer.
    pub rows: RwSignal<Option<Vec<PatrolRow>>>,
}

impl Known {
    /// Asks now and whenever the casebook changed.
    pub fn ask() -> Self {
        let known = Self { shell: shell(), rows: RwSignal::new(None) };
        on_casebook(move || {
            known.shell.run(async move {
                let rows = in_order(asked!(Request::ListPatrols, Reply::Patrols { rows } => rows), now_ms());
                if known.rows.with_untracked(|known| known.as_ref() != Some(&rows)) {
                    known.rows.set(Some(rows));
                }
                Ok(())
            });
        });
        known
    }

    /// The patrol that is walked now.
    pub fn open(self) -> Option<PatrolRow> {
        self.rows.with(|rows| rows.iter().flatten().find(|row| row.open.is_some()).cloned())
    }

    /// Begins a round and opens the first page of its results.
    pub fn begin(self, patrol: Patrol) {
        self.shell.run(async move {
            self.walk(patrol.id.clone(), "begin").await?;
            browser::open_tab(&patrol.url).await
        });
    }

    /// Ends a round or drops it.
    pub fn finish(self, patrol: String, step: &'static str) {
        let shell = self.shell;
        shell.run(async move {
            let entries = self.walk(patrol, step).await?;
            let l = shell.language.get_untracked();
            match step {
                "drop" => shell.tell(l.round_dropped()),
                _ if entries.is_empty() => shell.tell(l.round_saw_nothing()),
                _ => shell.tell_undoable(l.round_ended(), Act::Entries(entries)),
            }
            Ok(())
        });
    }

    async fn walk(self, patrol: String, step: &str) -> Result<Vec<u64>, crate::view::desk::Fault> {
        let request = Request::WalkPatrol { patrol, step: step.to_owned() };
        let entries = asked!(request, Reply::Recorded { entries } => entries);
        self.shell.casebook.update(|times| *times += 1);
        Ok(entries)
    }

    /// Stores a patrol.
    pub fn save(self, patrol: Patrol, after: impl FnOnce() + 'static) {
        let shell = self.shell;
        shell.run(async move {
            let entries = asked!(Request::SavePatrol { patrol }, Reply::Recorded { entries } => entries);
            shell.tell_undoable(shell.language.get_untracked().saved(), Act::Entries(entries));
            shell.casebook.update(|times| *times += 1);
            after();
            Ok(())
        });
    }

    fn next(self) {
        let next = self.rows.with_untracked(|rows| rows.as_ref().and_then(|rows| next_due(rows, now_ms()).cloned()));
        match next {
            Some(row) => self.begin(row.patrol),
            None => self.shell.tell(self.shell.language.get_untracked().nothing_due()),
        }
    }
}

/// The patrols: list and detail.
#[component]
pub fn Patrols() -> impl IntoView {
    let l = words();
    let place = expect_context::<Place>();
    let known = Known::ask();
    let open = place.open();
    let step = move |by: isize| {
        let ids = known
            .rows
            .with_untracked(|rows| rows.iter().flatten().map(|row| row.patrol.id.clone()).collect::<Vec<_>>());
        place.step(&ids, by);
    };
    let end = move || {
        if let Some(row) = untrack(|| known.open()) {
            known.finish(row.patrol.id, "end");
        }
    };
    let help = RwSignal::new(false);
    on_key(move |key| {
        match key {
            "j" | "ArrowDown" => step(1),
            "k" | "ArrowUp" => step(-1),
            "o" => known.next(),
            "e" => end(),
            "a" => place.adjust(|route| route.opening(NEW)),
            "z" => known.shell.undo(),
            "?" => help.update(|shown| *shown = !*shown),
            "Escape" if help.get_untracked() => help.set(false),
            _ => return false,
        }
        true
    });
    let keys = vec![
        ("j / k", l.key_move()),
        ("o", l.key_next_patrol()),
        ("e", l.key_end_round()),
        ("a", l.key_add_patrol()),
        ("z", l.undo()),
        ("?", l.keys()),
    ];
    let none = move || known.rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty));
    view! {
        <div class="split reading" class:opened=move || !open.get().is_empty()>
            <section class="list" aria-label=l.section(Section::Patrols)>
                <header class="bar">
                    <h1>{l.section(Section::Patrols)}<span class="count">{move || known.rows.with(|rows| rows.as_ref().map(Vec::len))}</span></h1>
                    <button class="primary" disabled=none on:click=move |_| known.next()>{l.open_next()}<kbd>"o"</kbd></button>
                    <button on:click=move |_| place.adjust(|route| route.opening(NEW))>{l.add_patrol()}</button>
                </header>
                <Show when=none><Empty what=l.patrols_empty() next=l.patrols_empty_next()/></Show>
                <ol class="plain-rows">
                    {move || known.rows.get().into_iter().flatten().map(|row| view! { <Row row open/> }).collect_view()}
                </ol>
                <Keys shown=help keys/>
            </section>
            <section class="detail" aria-label=l.detail()>
                {move || {
                    let id = open.get();
                    if id == NEW {
                        let patrol = Patrol { depth: 3, days: 7, ..Patrol::default() };
                        return view! {
                            <article class="case"><h2>{l.add_patrol()}</h2>
                                <PatrolForm patrol known after=move || place.adjust(|route| route.opening(""))/>
                            </article>
                        }.into_any();
                    }
                    match known.rows.with(|rows| rows.iter().flatten().find(|row| row.patrol.id == id).cloned()) {
                        Some(row) => view! { <Detail row known/> }.into_any(),
                        // Beside an empty list there is nothing to choose.
                        None if none() => ().into_any(),
                        None => view! { <Empty what=l.nothing_open() next=l.patrols_open_next()/> }.into_any(),
                    }
                }}
            </section>
        </div>
    }
}

#[component]
fn Row(row: PatrolRow, open: Memo<String>) -> impl IntoView {
    let l = words();
    let due = due_in_days(&row, now_ms());
    let PatrolRow { patrol, open: walking, .. } = row;
    let id = StoredValue::new(patrol.id.clone());
    let is_open = move || id.with_value(|id| open.with(|open| open == id));
    let state = match walking {
        _ if patrol.retired => view! { <span class="muted">{l.patrol_retired()}</span> }.into_any(),
        Some(round) => view! { <span class="state walking">{l.round_open(round.pages, round.depth)}</span> }.into_any(),
        None => view! { <span class="state" class:due=due <= 0>{l.due(due)}</span> }.into_any(),
    };
    view! {
        <li class:selected=is_open aria-current=move || is_open().then_some("true")>
            <a href=Route::at(Section::Patrols, &patrol.id).to_string()>
                <span class="name"><bdi>{patrol.query}</bdi></span>
                <span class="line muted">
                    <span>{if patrol.marketplace.is_empty() { crate::address::host(&patrol.url) } else { l.marketplace_name(&patrol.marketplace) }}</span>
                    <span>{l.every_days(patrol.days as usize)}</span>
                    <span class="end">{state}</span>
                </span>
            </a>
        </li>
    }
}

/// The cleanliness of every patrol that was walked, for the record.
#[component]
pub fn Cleanliness() -> impl IntoView {
    let l = words();
    let known = Known::ask();
    move || {
        let mut rows = known.rows.get()?;
        rows.retain(|row| !row.rounds.is_empty());
        (!rows.is_empty()).then(|| view! {
            <h2>{l.cleanliness()}</h2>
            <p class="muted">{l.cleanliness_why()}</p>
            <div class="trends">
                {rows.into_iter().map(|row| {
                    let to = Route::at(Section::Patrols, &row.patrol.id);
                    view! {
                        <section class="meter">
                            <h3><a href=to.to_string()><bdi>{row.patrol.query.clone()}</bdi></a>
                                <span class="muted">" "{l.marketplace_name(&row.patrol.marketplace)}" · "{l.depth_of(row.patrol.depth as usize)}</span>
                            </h3>
                            <Trend name=row.patrol.query rounds=row.rounds/>
                        </section>
                    }
                }).collect_view()}
            </div>
        })
    }
}
