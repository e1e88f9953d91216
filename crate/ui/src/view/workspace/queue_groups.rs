//! The queue put together by seller, product, rule or picture: the groups, and the way into one and back.

use leptos::prelude::*;
use touchstone_core::wire::{GroupRow, QueueFilter, Reply, Request};

use super::Place;
use crate::figures;
use crate::route::{GROUP, Route};
use crate::view::desk::asked;
use crate::view::parts::{Drawn, Empty, SellerName};
use crate::view::shell::Shell;
use crate::view::{browser, shell, words};

/// The groups that fit the filter.
#[derive(Clone, Copy)]
pub struct Groups {
    shell: Shell,
    place: Place,
    /// `None` before the first answer.
    rows: RwSignal<Option<Vec<GroupRow>>>,
    /// Which has the keyboard.
    at: RwSignal<usize>,
    drawn: Drawn,
}

impl Groups {
    /// Asked for whenever the filter or the casebook changes, as long as the queue is grouped and no group is open.
    pub fn follow(place: Place, filter: Memo<QueueFilter>) -> Self {
        let rows = RwSignal::new(None::<Vec<GroupRow>>);
        let drawn =
            Drawn::follow(Memo::new(|_| String::new()), move || rows.with(|rows| rows.as_ref().map_or(0, Vec::len)));
        let groups = Self { shell: shell(), place, rows, at: RwSignal::new(0), drawn };
        Effect::new(move || {
            groups.shell.casebook.track();
            let filter = filter.get();
            if filter.by.is_empty() || filter.group.is_some() {
                groups.rows.set(None);
                return;
            }
            groups.shell.run(async move {
                let rows = asked!(Request::ListGroups { filter }, Reply::Groups { rows } => rows);
                groups.drawn.begin();
                groups.rows.set(Some(rows));
                Ok(())
            });
        });
        groups
    }

    /// Whether groups are shown instead of listings.
    pub fn shown(self) -> bool {
        self.place.route.with(|route| !route.get("by").is_empty() && route.get("in").is_empty())
    }

    /// Whether one group is open.
    pub fn inside(self) -> bool {
        self.place.route.with(|route| !route.get("by").is_empty() && !route.get("in").is_empty())
    }

    /// Puts the keyboard on another group; Enter opens it.
    pub fn step(self, by: isize) {
        let last = self.rows.with_untracked(|rows| rows.as_ref().map_or(0, Vec::len)).saturating_sub(1);
        self.at.update(|at| *at = at.saturating_add_signed(by).min(last));
        let at = self.at.get_untracked();
        self.drawn.reach(at, move || browser::focus(&format!("group-{at}")));
    }

    /// Back to all groups.
    pub fn leave(self) {
        self.place.adjust(|route| route.with("in", "").opening(""));
    }
}

/// The list of groups.
#[component]
pub fn GroupRows(groups: Groups) -> impl IntoView {
    let l = words();
    let by = move || groups.place.route.with(|route| route.get("by").to_owned());
    let rows = move || {
        let drawn = groups.drawn.count();
        groups.rows.with(|rows| rows.iter().flatten().take(drawn).cloned().enumerate().collect::<Vec<_>>())
    };
    let group = move |(at, row): (usize, GroupRow)| {
        let none = match untrack(by).as_str() {
            "seller" => l.no_seller(),
            "product" => l.no_product(),
            "rule" => l.no_rule(),
            _ => l.no_picture(),
        };
        let within = format!("{GROUP}{}", row.value);
        let to = move || {
            groups
                .place
                .route
                .with(|route| Route { query: route.query.clone(), ..Route::default() }.with("in", &within).to_string())
        };
        let label = match row.label.is_empty() {
            true if !row.value.is_empty() => row.value,
            true => none,
            false => row.label,
        };
        view! {
            <li>
                <a id=format!("group-{at}") href=to on:focus=move |_| groups.at.set(at)>
                    <span class="line">
                        <span class="name"><SellerName name=Some(label)/></span>
                        <span class="end count muted">{figures::count(row.listings)}</span>
                    </span>
                    {(row.likely > 0).then(|| view! {
                        <span class="line muted">
                            <span class="band likely"><span aria-hidden="true">"▲"</span>{l.group_likely(row.likely as usize)}</span>
                        </span>
                    })}
                </a>
            </li>
        }
    };
    view! {
        <Show when=move || groups.rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty))>
            <Empty what=l.nothing_found() next=l.nothing_found_next()/>
        </Show>
        <ol class="plain-rows groups">
            <For each=rows key=|(at, row)| (*at, row.value.clone(), row.label.clone(), row.listings, row.likely) children=group/>
        </ol>
    }
}

/// The way back from a group, with its name.
#[component]
pub fn GroupHead(groups: Groups) -> impl IntoView {
    let l = words();
    view! {
        <Show when=move || groups.inside()>
            <p class="group-head">
                <button class="small" on:click=move |_| groups.leave()>"← "{l.every_group()}</button>
            </p>
        </Show>
    }
}
