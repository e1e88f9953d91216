//! Deadlines: what has to be done by when after a seller's answer, by portal and by law.

use leptos::prelude::*;
use touchstone_core::notice::{Count, Deadlines, Due, Whose};
use touchstone_core::report::{Filing, day_of, day_text, read_day};
use touchstone_core::wire::{NoticeRow, Reply, Request};

use super::on_casebook;
use super::patrols::now_ms;
use crate::route::{Route, Section};
use crate::view::desk::asked;
use crate::view::{shell, words};

/// Days ahead in which a deadline is told above the list of notices.
const SOON: i64 = 30;

/// What is due after the present state of each notice, the nearest first.
#[derive(Clone, Copy)]
pub struct Deadlined {
    filings: RwSignal<Vec<Filing>>,
    known: StoredValue<Deadlines>,
}

impl Deadlined {
    /// Asks now and whenever the casebook changed.
    pub fn ask() -> Self {
        // The tests of the knowledge see to it that no file is faulty.
        let this = Self { filings: RwSignal::new(Vec::new()), known: StoredValue::new(Deadlines::shipped().0) };
        let shell = shell();
        on_casebook(move || {
            shell.run(async move {
                this.filings.set(asked!(Request::ListFilings, Reply::Filings { rows } => rows));
                Ok(())
            });
        });
        this
    }

    /// What is due for a notice; nothing where nobody recorded when its state began.
    pub fn of(self, row: &NoticeRow) -> Vec<Due> {
        let since = self.filings.with(|rows| rows.iter().find(|filing| filing.notice == row.id)?.outcome_ms);
        let Some(since) = since else { return Vec::new() };
        let day = day_text(day_of(since));
        self.known.with_value(|known| known.after(&row.state, &row.form, &row.contents, &day)).unwrap_or_default()
    }
}

/// Days until a deadline; below nought once it has passed.
fn days_left(due: &Due) -> i64 {
    read_day(&due.day).map_or(0, |day| day - day_of(now_ms()))
}

/// What is due for one notice.
#[component]
pub fn DueOf(row: NoticeRow, deadlines: Deadlined) -> impl IntoView {
    let l = words();
    move || {
        let due = deadlines.of(&row);
        (!due.is_empty()).then(|| {
            view! {
                <section class="due" aria-label=l.deadlines()>
                    <h3>{l.deadlines()}</h3>
                    <ul class="answers">{due.into_iter().map(|due| view! { <One due/> }).collect_view()}</ul>
                    <p class="hint">{l.deadlines_why()}</p>
                </section>
            }
        })
    }
}

#[component]
fn One(due: Due) -> impl IntoView {
    let l = words();
    let left = days_left(&due);
    let whose = match due.whose {
        Whose::Owner => l.you_have_to(),
        Whose::Seller => l.seller_has_to(),
    };
    let act = l.pick(&due.act, &due.act_zh).to_owned();
    view! {
        <li>
            <span class="line">
                <time datetime=due.day.clone()>{due.day.clone()}</time>
                <span class="state" class:due=left <= 7>{l.days_left(left)}</span>
                {(due.count == Count::Working).then(|| view! { <span class="muted">{l.working_days()}</span> })}
            </span>
            <span>{whose}" "{act}</span>
            <span class="hint">{due.law}</span>
        </li>
    }
}

/// The nearest deadlines of all notices, above their list.
#[component]
pub fn DueSoon(rows: RwSignal<Option<Vec<NoticeRow>>>, deadlines: Deadlined) -> impl IntoView {
    let l = words();
    move || {
        let mut soon: Vec<(Due, NoticeRow)> = rows.with(|rows| {
            let all = rows.iter().flatten().flat_map(|row| deadlines.of(row).into_iter().map(|due| (due, row.clone())));
            all.filter(|(due, _)| due.whose == Whose::Owner && (-SOON..=SOON).contains(&days_left(due))).collect()
        });
        soon.sort_by(|a, b| a.0.day.cmp(&b.0.day));
        (!soon.is_empty()).then(|| {
            view! {
                <ul class="due-soon" aria-label=l.deadlines()>
                    {soon.into_iter().map(|(due, row)| {
                        let left = days_left(&due);
                        let name = match row.number.is_empty() {
                            true => row.contents.listings.first().map(|one| one.title.clone()).unwrap_or_default(),
                            false => row.number.clone(),
                        };
                        view! {
                            <li>
                                <a href=Route::at(Section::Notices, &row.id).to_string()><bdi>{name}</bdi></a>
                                <span class="state" class:due=left <= 7>{l.days_left(left)}</span>
                                <time class="muted" datetime=due.day.clone()>{due.day.clone()}</time>
                            </li>
                        }
                    }).collect_view()}
                </ul>
            }
        })
    }
}
