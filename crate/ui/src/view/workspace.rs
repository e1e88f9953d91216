//! The workspace: everything that was seen, decided, kept and filed. The address is the state.

mod annotations;
mod backup;
mod case;
mod custody;
mod deadlines;
mod drawing;
mod evidence;
mod exports;
mod holds;
mod inbox;
mod ledger;
mod merge;
mod notice;
mod notices;
mod outcomes;
pub mod patrols;
mod queue;
mod queue_filters;
mod queue_groups;
mod queue_list;
mod record;
mod retention;
mod sellers;
mod stamps;
mod standing;
mod superseding;
mod verification;
mod views;
mod winning;

use leptos::ev;
use leptos::prelude::*;

use super::backup::Backups;
use super::options::{SettingsForm, brands::Brands, packs::Packs};
use super::{browser, shell, words};
use crate::route::{Route, Section};

/// Where the workspace stands.
#[derive(Clone, Copy)]
pub struct Place {
    route: RwSignal<Route>,
}

impl Place {
    /// Goes somewhere, with a way back in the history.
    pub fn go(self, route: &Route) {
        browser::go(&route.to_string());
    }

    /// Changes what is open or filtered, without filling the history.
    pub fn adjust(self, change: impl FnOnce(&Route) -> Route) {
        let route = self.route.with_untracked(change);
        browser::replace_hash(&route.to_string());
        if self.route.with_untracked(|known| *known != route) {
            self.route.set(route);
        }
    }

    /// Opens the row of a list before or after the open one; the first where none is open. Gives its place in the list.
    pub fn step(self, ids: &[String], by: isize) -> usize {
        let open = self.route.with_untracked(|route| route.open.clone());
        let at = ids.iter().position(|id| *id == open);
        let next = at.map_or(0, |at| at.saturating_add_signed(by)).min(ids.len().saturating_sub(1));
        if let Some(id) = ids.get(next) {
            self.adjust(|route| route.opening(id));
        }
        next
    }

    /// The text that narrows the section's list.
    pub fn search(self) -> Memo<String> {
        Memo::new(move |_| self.route.with(|route| route.get("q").to_owned()))
    }

    /// What is open in the section.
    pub fn open(self) -> Memo<String> {
        Memo::new(move |_| self.route.with(|route| route.open.clone()))
    }
}

/// The workspace.
#[component]
pub fn Workspace() -> impl IntoView {
    let l = words();
    let place = Place { route: RwSignal::new(Route::parse(&browser::hash())) };
    provide_context(place);
    let backups = Backups::open();
    provide_context(backups);
    let listener = window_event_listener(ev::hashchange, move |_| {
        let route = Route::parse(&browser::hash());
        if place.route.try_with_untracked(|known| *known != route) == Some(true) {
            place.route.set(route);
        }
    });
    on_cleanup(move || listener.remove());
    let section = Memo::new(move |_| place.route.with(|route| route.section));
    view! {
        <backup::Warning backups/>
        <div class="workspace">
            <nav aria-label=l.sections()>
                <p class="brand"><img src="../icons/32.png" alt="" width="20" height="20"/>"Touchstone"</p>
                <ul>
                    {Section::ALL.into_iter().map(|one| view! {
                        <li>
                            <a
                                href=Route::to(one).to_string()
                                aria-current=move || (section.get() == one).then_some("page")
                            >{l.section(one)}</a>
                        </li>
                    }).collect_view()}
                </ul>
                <backup::Age backups/>
            </nav>
            <main>
                {move || match section.get() {
                    Section::Queue => view! { <queue::Queue/> }.into_any(),
                    Section::Patrols => view! { <patrols::Patrols/> }.into_any(),
                    Section::Inbox => view! { <inbox::Inbox/> }.into_any(),
                    Section::Evidence => view! { <evidence::Evidence/> }.into_any(),
                    Section::Sellers => view! { <sellers::Sellers/> }.into_any(),
                    Section::Notices => view! { <notices::Notices/> }.into_any(),
                    Section::Rights => view! {
                        <Page title=l.section(Section::Rights)>
                            <Brands/>
                            <section><h2>{l.packs()}</h2><Packs/></section>
                        </Page>
                    }.into_any(),
                    Section::Record => view! { <record::Record/> }.into_any(),
                    Section::Ledger => view! { <ledger::Ledger/> }.into_any(),
                    Section::Backup => view! { <Page title=l.section(Section::Backup)><backup::Backup backups/></Page> }.into_any(),
                    Section::Settings => view! { <Page title=l.section(Section::Settings)><SettingsForm/></Page> }.into_any(),
                }}
            </main>
        </div>
    }
}

/// A section that is one page, without list and detail.
#[component]
fn Page(
    /// Heading.
    title: String,
    /// Contents.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="single">
            <header class="bar"><h1>{title}</h1></header>
            <div class="sheet">{children()}</div>
        </div>
    }
}

/// How long a person does not type before what was typed is looked for: less than it takes to be waited for.
const PAUSE: std::time::Duration = std::time::Duration::from_millis(60);

/// The text that narrows a list, kept in the address after a short pause in typing.
#[component]
fn Search(
    /// What is searched.
    label: String,
) -> impl IntoView {
    let place = expect_context::<Place>();
    let typed = StoredValue::new(0_u32);
    view! {
        <input
            id="search" type="search" class="search" placeholder=label.clone() aria-label=label
            prop:value=place.route.with_untracked(|route| route.get("q").to_owned())
            on:input:target=move |event| {
                let text = event.target().value();
                typed.update_value(|times| *times += 1);
                let now = typed.get_value();
                set_timeout(
                    move || {
                        if typed.try_get_value() == Some(now) {
                            place.adjust(|route| route.with("q", text.trim()).opening(""));
                        }
                    },
                    PAUSE,
                );
            }
        />
    }
}

/// Whether any of the texts holds the searched one, without regard to case.
fn found(search: &str, texts: &[&str]) -> bool {
    let search = search.to_lowercase();
    search.is_empty() || texts.iter().any(|text| text.to_lowercase().contains(&search))
}

/// Runs `read` now and whenever the casebook changed.
fn on_casebook(read: impl Fn() + 'static) {
    let shell = shell();
    Effect::new(move || {
        shell.casebook.track();
        read();
    });
}
