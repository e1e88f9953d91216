//! The inbox: what platforms, hotlines, consumers, agencies and vendors named, put before a person, counted by source.

use std::collections::BTreeMap;

use leptos::prelude::*;
use touchstone_core::referral::{ReferralReading, Referred};
use touchstone_core::wire::{Reply, Request, SourceCounts};
use wasm_bindgen::prelude::*;

use super::on_casebook;
use crate::figures;
use crate::route::{Route, Section};
use crate::view::desk::{Fault, asked};
use crate::view::keyboard::{Keys, on_key};
use crate::view::parts::{Empty, Field, TableBox, TableSource, When};
use crate::view::shell::Act;
use crate::view::{browser, shell, words};

#[wasm_bindgen(raw_module = "../../pages/referrals.js")]
extern "C" {
    #[wasm_bindgen(js_name = readReferralFile, catch)]
    async fn read_file(file: &web_sys::File) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = readReferralText, catch)]
    async fn read_text(text: &str) -> Result<JsValue, JsValue>;
}

/// Rows of a reading that are shown before they are taken in.
const SHOWN: usize = 100;

/// The inbox.
#[component]
pub fn Inbox() -> impl IntoView {
    let l = words();
    let shell = shell();
    let sources = RwSignal::new(None::<Vec<SourceCounts>>);
    on_casebook(move || {
        shell.run(async move {
            let record = asked!(Request::ReadRecord, Reply::Record { record } => record);
            sources.set(Some(record.sources));
            Ok(())
        });
    });
    let help = RwSignal::new(false);
    on_key(move |key| {
        match key {
            "p" => browser::focus("referrals"),
            "z" => shell.undo(),
            "?" => help.update(|shown| *shown = !*shown),
            "Escape" if help.get_untracked() => help.set(false),
            _ => return false,
        }
        true
    });
    let keys = vec![("p", l.key_paste()), ("z", l.undo()), ("?", l.keys())];
    let none = move || sources.with(|rows| rows.as_ref().is_some_and(Vec::is_empty));
    view! {
        <div class="single">
            <header class="bar"><h1>{l.section(Section::Inbox)}</h1></header>
            <Show when=none><Empty what=l.inbox_empty() next=l.inbox_empty_next()/></Show>
            <div class="sheet wide">
                <TakeIn sources/>
                {move || sources.get().filter(|rows| !rows.is_empty()).map(|rows| view! { <Sources rows/> })}
            </div>
            <Keys shown=help keys/>
        </div>
    }
}

/// Where a text or a table is read, shown and taken in.
#[component]
fn TakeIn(sources: RwSignal<Option<Vec<SourceCounts>>>) -> impl IntoView {
    let l = words();
    let shell = shell();
    let (source, text) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let reading = RwSignal::new(None::<ReferralReading>);
    let busy = RwSignal::new(false);
    let take = move || {
        let named = source.get_untracked();
        let Some(listings) = reading.with_untracked(|reading| reading.as_ref().map(|reading| reading.listings.clone()))
        else {
            return;
        };
        if named.trim().is_empty() {
            shell.tell(l.referral_needs_source());
            browser::focus("referral-source");
            return;
        }
        let count = listings.len();
        busy.set(true);
        shell.run(async move {
            let request = Request::RecordReferrals { source: named, listings };
            let recorded = crate::view::desk::ask(&request).await;
            busy.set(false);
            let entries = match recorded? {
                Reply::Recorded { entries } => entries,
                other => return Err(Fault::of_kind(&other)),
            };
            reading.set(None);
            text.set(String::new());
            let mut said = l.referrals_taken(entries.len());
            if entries.len() < count {
                said = format!("{said} {}", l.referrals_known(count - entries.len()));
            }
            if entries.is_empty() {
                shell.tell(said);
            } else {
                shell.tell_undoable(said, Act::Entries(entries));
            }
            shell.casebook.update(|times| *times += 1);
            Ok(())
        });
    };
    let read = move |table: TableSource| {
        busy.set(true);
        shell.run(async move {
            let read = reading_of(table).await;
            busy.set(false);
            reading.set(Some(read?));
            Ok(())
        });
    };
    let suggestions = move || {
        let known = sources.with(|rows| rows.iter().flatten().map(|row| row.source.clone()).collect::<Vec<_>>());
        let usual = l.referral_sources_known();
        let usual = usual.split('|').map(str::to_owned).filter(|name| !known.contains(name)).collect::<Vec<_>>();
        known.into_iter().chain(usual).map(|name| view! { <option value=name/> }).collect_view()
    };
    view! {
        <section class="take-in" aria-label=l.take_in_referrals()>
            <h2>{l.take_in_referrals()}</h2>
            <Field label=l.referral_source() hint=l.referral_source_hint()>
                <input
                    id="referral-source" list="referral-sources" autocomplete="off" maxlength="80"
                    prop:value=move || source.get() on:input:target=move |event| source.set(event.target().value())
                />
            </Field>
            <datalist id="referral-sources">{suggestions}</datalist>
            <TableBox
                id="referrals" label=l.referral_text() hint=l.referral_text_hint() read_label=l.read_referrals()
                text busy read
            />
            {move || reading.get().map(|read| view! {
                <Preview read busy take=move || take() leave=move || reading.set(None)/>
            })}
        </section>
    }
}

async fn reading_of(source: TableSource) -> Result<ReferralReading, Fault> {
    let read = match source {
        TableSource::File(file) => read_file(&file).await,
        TableSource::Text(text) => read_text(&text).await,
    };
    let text = read.map_err(Fault::of)?.as_string().unwrap_or_default();
    serde_json::from_str(&text).map_err(Fault::of_json)
}

/// What was read, before anything is recorded.
#[component]
fn Preview(
    read: ReferralReading,
    busy: RwSignal<bool>,
    take: impl Fn() + Copy + 'static,
    leave: impl Fn() + Copy + 'static,
) -> impl IntoView {
    let l = words();
    let ReferralReading { listings, unread, unread_more } = read;
    let count = listings.len();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for one in &listings {
        *places.entry(place_name(one)).or_default() += 1;
    }
    let places = places.into_iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(" · ");
    let rows = listings.into_iter().take(SHOWN).map(|one| view! { <Named one/> }).collect_view();
    let lines = unread.len() + unread_more;
    view! {
        <section class="complaints" aria-label=l.referrals_read(count)>
            <p role="status">
                {if count == 0 { l.no_referral_read() } else { l.referrals_read(count) }}
                <span class="muted">" "{places}</span>
            </p>
            <ul class="answers">{rows}</ul>
            {(count > SHOWN).then(|| view! { <p class="muted">{l.and_more(count - SHOWN)}</p> })}
            {(lines > 0).then(|| view! {
                <details open=count == 0>
                    <summary>{l.referrals_unread(lines)}</summary>
                    <ul class="answers">{unread.into_iter().map(|line| view! { <li><bdi class="muted">{line}</bdi></li> }).collect_view()}</ul>
                </details>
            })}
            <div class="actions">
                {(count > 0).then(|| view! {
                    <button class="primary" disabled=move || busy.get() on:click=move |_| take()>{l.referrals_take(count)}</button>
                })}
                <button class="plain" on:click=move |_| leave()>{l.discard_reading()}</button>
            </div>
        </section>
    }
}

fn place_name(one: &Referred) -> String {
    let l = words();
    if one.marketplace.is_empty() { l.another_site() } else { l.marketplace_name(&one.marketplace) }
}

#[component]
fn Named(one: Referred) -> impl IntoView {
    let place = place_name(&one);
    let name = if one.title.is_empty() { one.url } else { one.title };
    view! {
        <li>
            <span class="line">
                <span class="muted">{place}</span><bdi>{name}</bdi>
                <bdi class="muted">{one.seller}</bdi>
            </span>
            {(!one.words.is_empty()).then(|| view! { <bdi class="hint">{one.words}</bdi> })}
        </li>
    }
}

/// What came of each source's referrals.
#[component]
pub fn Sources(rows: Vec<SourceCounts>) -> impl IntoView {
    let l = words();
    let share = move |part, whole| {
        figures::share(part, whole).map_or_else(
            || format!("{} / {}", figures::count(part), figures::count(whole)),
            |share| format!("{} % ({}–{} %)", share.percent, share.low, share.high),
        )
    };
    view! {
        <h2>{l.referral_shares()}</h2>
        <table class="grid">
            <thead><tr>
                <th scope="col">{l.referral_source()}</th>
                <th scope="col" class="number">{l.referred()}</th>
                <th scope="col" class="number">{l.waiting()}</th>
                <th scope="col" class="number">{l.answered_share()}</th>
                <th scope="col" class="number">{l.confirmed_share()}</th>
                <th scope="col">{l.last_referral()}</th>
            </tr></thead>
            <tbody>
                {rows.into_iter().map(|row| {
                    let all = Route::to(Section::Queue).with("source", &row.source).with("bands", "all").with("decided", "shown");
                    let waiting = Route::to(Section::Queue).with("source", &row.source).with("bands", "all");
                    view! {
                        <tr>
                            <th scope="row"><a href=all.to_string()><bdi>{row.source}</bdi></a></th>
                            <td class="number">{figures::count(row.referred)}</td>
                            <td class="number"><a href=waiting.to_string()>{figures::count(row.referred - row.answered)}</a></td>
                            <td class="number">{share(row.answered, row.referred)}</td>
                            <td class="number">{share(row.confirmed, row.answered)}</td>
                            <td><When at_ms=row.last_ms day=true/></td>
                        </tr>
                    }
                }).collect_view()}
            </tbody>
        </table>
        <p class="muted">{l.referral_figures()}" "{l.shares_hint(figures::FEWEST_FOR_A_SHARE)}</p>
    }
}
