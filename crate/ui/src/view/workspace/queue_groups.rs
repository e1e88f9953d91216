//! The queue put together by seller, product, rule or picture: the groups, and the way into one and back.

use leptos::prelude::*;
use touchstone_core::wire::{GroupRow, QueueFilter, Reply, Request};

use super::Place;
use crate::figures;
use crate::route::{GROUP, Route};
use crate::view::desk::asked;
use crate::view::parts::{Empty, SellerName};
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
}

impl Groups {
    /// Asked for whenever the filter or the casebook changes, as long as the queue is grouped and no group is open.
    pub fn follow(place: Place, filter: Memo<QueueFilter>) -> Self {
        let groups = Self { shell: shell(), place, rows: RwSignal::new(None), at: RwSignal::new(0) };
        Effect::new(move || {
            groups.shell.casebook.track();
            let filter = filter.get();
            if filter.by.is_empty() || filter.group.is_some() {
                groups.rows.set(None);
                return;
            }
            groups.shell.run(async move {
                let rows = asked!(Request::ListGroups { filter }, Reply::Groups { rows } => rows);
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
        browser::focus(&format!("group-{}", self.at.get_untracked()));
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
    move || {
        let rows = groups.rows.get()?;
        if rows.is_empty() {
            return Some(view! { <Empty what=l.nothing_found() next=l.nothing_found_next()/> }.into_any());
        }
        let none = match untrack(by).as_str() {
            "seller" => l.no_seller(),
            "product" => l.no_product(),
            "rule" => l.no_rule(),
            _ => l.no_picture(),
        };
        let rows = rows.into_iter().enumerate().map(|(at, row)| {
            let to = groups.place.route.with_untracked(|route| {
                Route { query: route.query.clone(), ..Route::default() }.with("in", &format!("{GROUP}{}", row.value))
            });
            let label = match row.label.is_empty() {
                true if !row.value.is_empty() => row.value,
                true => none.clone(),
                false => row.label,
            };
            view! {
                <li>
                    <a id=format!("group-{at}") href=to.to_string() on:focus=move |_| groups.at.set(at)>
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
        });
        Some(view! { <ol class="plain-rows groups">{rows.collect_view()}</ol> }.into_any())
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
