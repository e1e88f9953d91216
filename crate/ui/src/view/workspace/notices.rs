//! Notices: what was drafted, filled, submitted, and what came of it.

use leptos::prelude::*;
use touchstone_core::wire::{NoticeRow, Reply, Request};

use super::deadlines::{Deadlined, DueSoon};
use super::notice::NoticeDetail;
use super::outcomes::Import;
use super::{Place, Search, found, on_casebook};
use crate::route::{Route, Section};
use crate::view::complaints::is_filed;
use crate::view::desk::asked;
use crate::view::keyboard::{Keys, on_key};
use crate::view::parts::{Drawn, Empty, When};
use crate::view::{browser, shell, words};

/// Whether a notice, or a listing of it, holds the searched text.
fn fits(row: &NoticeRow, search: &str) -> bool {
    let contents = &row.contents;
    let mut texts = vec![row.number.as_str(), contents.platform.as_str(), contents.right.text.as_str()];
    texts.extend(contents.listings.iter().flat_map(|one| [one.title.as_str(), one.seller.as_str(), one.url.as_str()]));
    found(search, &texts)
}

/// Notices: list and detail.
#[component]
pub fn Notices() -> impl IntoView {
    let l = words();
    let shell = shell();
    let place = expect_context::<Place>();
    let rows = RwSignal::new(None::<Vec<NoticeRow>>);
    on_casebook(move || {
        shell.run(async move {
            let read = asked!(Request::ListNotices, Reply::Notices { rows } => rows);
            rows.set(Some(read));
            Ok(())
        });
    });
    let deadlines = Deadlined::ask();
    let search = place.search();
    // Places of those that fit the search: the rows themselves are copied only as they are drawn.
    let fitting = Memo::new(move |_| {
        search.with(|search| {
            rows.with(|rows| {
                let all = rows.iter().flatten().enumerate();
                all.filter(|(_, row)| fits(row, search)).map(|(at, _)| at).collect::<Vec<_>>()
            })
        })
    });
    let drawn = Drawn::follow(search, move || fitting.with(Vec::len));
    let shown = move || {
        let fitting = fitting.read();
        rows.with(|rows| {
            let at = |at: &usize| rows.as_ref()?.get(*at).cloned();
            fitting.iter().take(drawn.count()).filter_map(at).collect::<Vec<_>>()
        })
    };
    let open = place.open();
    let step = move |by: isize| {
        let ids = rows.with_untracked(|rows| {
            let id = |at: &usize| Some(rows.as_ref()?.get(*at)?.id.clone());
            fitting.with_untracked(|fitting| fitting.iter().filter_map(id).collect::<Vec<_>>())
        });
        drawn.reach(place.step(&ids, by), || ());
    };
    let help = RwSignal::new(false);
    on_key(move |key| {
        match key {
            "j" | "ArrowDown" => step(1),
            "k" | "ArrowUp" => step(-1),
            "z" => shell.undo(),
            "/" => browser::focus("search"),
            "?" => help.update(|shown| *shown = !*shown),
            "Escape" if help.get_untracked() => help.set(false),
            _ => return false,
        }
        true
    });
    let keys =
        vec![("j / k", l.key_move()), ("o", l.open_the_form()), ("z", l.undo()), ("/", l.search()), ("?", l.keys())];
    view! {
        <div class="split reading" class:opened=move || !open.get().is_empty()>
            <section class="list" aria-label=l.section(Section::Notices)>
                <header class="bar">
                    <h1>{l.section(Section::Notices)}<span class="count">{move || rows.with(|rows| rows.as_ref().map(Vec::len))}</span></h1>
                    <Search label=l.search_notices()/>
                </header>
                <Show when=move || rows.with(|rows| rows.iter().flatten().any(is_filed))><Import/></Show>
                <DueSoon rows deadlines/>
                {move || rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)).then(|| view! {
                    <Empty what=l.notices_empty() next=l.notices_empty_next()/>
                })}
                <ol class="plain-rows">
                    <For each=shown key=|row| (row.id.clone(), row.state.clone(), row.number.clone(), row.listings.len()) children=move |row| {
                        let id = StoredValue::new(row.id.clone());
                        let is_open = move || id.with_value(|id| open.with(|open| open == id));
                        let first = row.contents.listings.first().map(|one| one.title.clone()).unwrap_or_default();
                        let further = row.contents.listings.len().saturating_sub(1);
                        view! {
                            <li class:selected=is_open aria-current=move || is_open().then_some("true")>
                                <a href=Route::at(Section::Notices, &row.id).to_string()>
                                    <span class="name"><bdi>{first}</bdi>{(further > 0).then(|| view! { <span class="more">{l.and_more(further)}</span> })}</span>
                                    <span class="line muted">
                                        <When at_ms=row.at_ms/>
                                        <span>{l.marketplace_name(&row.contents.platform)}</span>
                                        <span class=format!("state {}", row.state)>{l.notice_state(&row.state)}</span>
                                        <span class="end">{row.number.clone()}</span>
                                    </span>
                                </a>
                            </li>
                        }
                    }/>
                </ol>
                <Keys shown=help keys/>
            </section>
            <section class="detail" aria-label=l.detail()>
                {move || {
                    let id = open.get();
                    if id.is_empty() && rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)) {
                        // Beside an empty list there is nothing to choose.
                        ().into_any()
                    } else if id.is_empty() {
                        view! { <Empty what=l.nothing_open() next=l.notice_open_next()/> }.into_any()
                    } else {
                        view! { <NoticeDetail id deadlines/> }.into_any()
                    }
                }}
            </section>
        </div>
    }
}
