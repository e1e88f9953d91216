//! Capturing several listings one after the other: the asking for leave, how it goes on, what has to be done.

use leptos::prelude::*;
use wasm_bindgen::prelude::Closure;

use super::browser::{self, BatchListing, Command};
use super::desk::Fault;
use super::shell::Shell;
use super::{shell, words};
use crate::batching::{Batch, Item, PROPOSED_PER_HOUR, per_hour, set_per_hour};
use crate::route::{Route, Section};

/// What the browser wants granted before an extension may take a picture of a tab without a click on its icon.
const EVERY_HOST: &str = "<all_urls>";
/// Remarks that are shown at most.
const MOST_REMARKS: usize = 50;

/// The batch of this device, as its pages see it.
#[derive(Clone, Copy)]
pub struct Batches {
    shell: Shell,
    /// The batch, if there is one.
    batch: RwSignal<Option<Batch>>,
    /// Listings for which leave is being asked.
    asked: RwSignal<Vec<BatchListing>>,
}

impl Batches {
    /// Follows what the storage holds.
    pub fn follow() -> Self {
        let batches = Self { shell: shell(), batch: RwSignal::new(None), asked: RwSignal::new(Vec::new()) };
        let on_batch = Closure::new(move |text: String| {
            // The page may have been drawn anew, which follows by itself.
            batches.batch.try_set(Batch::read(&text));
        });
        browser::follow_batch(&on_batch);
        // Lives as long as the page.
        on_batch.forget();
        batches
    }

    /// Captures these listings, or first says what that means and what it needs.
    pub fn capture(self, listings: Vec<BatchListing>) {
        if listings.is_empty() {
            return;
        }
        self.shell.run(async move {
            let allowed = self.shell.settings.with_untracked(|s| s.as_ref().is_some_and(|s| per_hour(s) > 0));
            if allowed && browser::has_hosts(vec![EVERY_HOST.to_owned()]).await? {
                begin(listings).await
            } else {
                self.asked.set(listings);
                Ok(())
            }
        });
    }

    /// The person has read what it means.
    async fn leave_given(self) -> Result<(), Fault> {
        if self.shell.settings.with_untracked(|s| s.as_ref().is_some_and(|s| per_hour(s) == 0)) {
            self.shell.store_settings(|settings| set_per_hour(settings, PROPOSED_PER_HOUR)).await?;
        }
        begin(self.asked.get_untracked()).await?;
        // Last: what asked for leave ends with this, and with it all that it has begun.
        self.asked.try_set(Vec::new());
        Ok(())
    }

    fn act(self, act: &'static str) {
        self.shell.run(async move { browser::command(&Command::Batch { act, listings: Vec::new() }).await });
    }
}

async fn begin(listings: Vec<BatchListing>) -> Result<(), Fault> {
    browser::command(&Command::Batch { act: "begin", listings }).await
}

/// What it means, before the first time; then how it goes on, as long as there is a batch.
#[component]
pub fn BatchState(batches: Batches) -> impl IntoView {
    view! {
        <Show when=move || batches.asked.with(|listings| !listings.is_empty())><Leave batches/></Show>
        {move || batches.batch.get().map(|batch| view! { <Progress batch batches/> })}
    }
}

#[component]
fn Leave(batches: Batches) -> impl IntoView {
    let l = words();
    let cap = batches.shell.settings.with_untracked(|s| s.as_ref().map_or(0, per_hour));
    let cap = if cap == 0 { PROPOSED_PER_HOUR } else { cap };
    let granted = RwSignal::new(None::<bool>);
    batches.shell.run(async move {
        granted.set(Some(browser::has_hosts(vec![EVERY_HOST.to_owned()]).await?));
        Ok(())
    });
    let busy = RwSignal::new(false);
    let go = move |with_pictures: bool| {
        busy.set(true);
        batches.shell.run(async move {
            let refused = with_pictures && !browser::request_hosts(vec![EVERY_HOST.to_owned()]).await?;
            if refused {
                batches.shell.tell(l.picture_refused());
            }
            let begun = if refused { Ok(()) } else { batches.leave_given().await };
            busy.try_set(false);
            begun
        });
    };
    view! {
        <section class="ask batch-ask" aria-label=l.batch()>
            <h2>{move || l.capture_ticked(batches.asked.with(Vec::len))}</h2>
            <p>{l.batch_why()}</p>
            <p>{l.batch_pace(cap)}</p>
            <p>{l.batch_seen_by_site()}</p>
            {move || (granted.get() == Some(false)).then(|| view! { <p>{l.why_every_host()}</p> })}
            <div class="actions">
                <button class="primary" disabled=move || busy.get() on:click=move |_| go(true)>{l.allow_and_begin()}</button>
                {move || (granted.get() == Some(false)).then(|| view! {
                    <button disabled=move || busy.get() on:click=move |_| go(false)>{l.begin_without_picture()}</button>
                })}
                <button class="plain" on:click=move |_| batches.asked.set(Vec::new())>{l.cancel()}</button>
            </div>
        </section>
    }
}

#[component]
fn Progress(batch: Batch, batches: Batches) -> impl IntoView {
    let l = words();
    let tally = batch.tally();
    let running = batch.state == "running";
    let paused = batch.state == "paused";
    let heading = match (&*batch.state, batch.current()) {
        ("running", Some((at, item))) if item.state == "open" => l.batch_heading(at, tally.all),
        ("paused", _) => l.batch_paused(tally.sealed, tally.all),
        _ => l.batch_done(tally.sealed, tally.all),
    };
    let current = batch.current().filter(|_| batch.unfinished()).map(|(_, item)| item.title.clone());
    let time = |ms: f64| browser::local_time(ms, l.tag(), true);
    let wait = batch.wait.as_ref().filter(|_| running).map(|wait| match wait.why.as_str() {
        "cap" => l.batch_capped(&wait.host, &time(wait.until_ms)),
        _ => l.batch_next_at(&time(wait.until_ms)),
    });
    let why = paused.then(|| l.batch_pause(&batch.why)).filter(|why| !why.is_empty());
    let hidden = paused && batch.why == "hidden";
    let urgent = batch.asks_for_hands() || matches!(batch.why.as_str(), "window" | "hidden" | "restart" | "failing");
    let says = [
        (tally.to_do > 0).then(|| l.batch_to_do(tally.to_do)),
        (tally.failed > 0).then(|| l.batch_failed(tally.failed)),
        (tally.left > 0).then(|| l.batch_left(tally.left)),
    ];
    let says = says.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let act = move |act: &'static str| move |_| batches.act(act);
    let hands = batch.asks_for_hands();
    let all = tally.all.to_string();
    let done = (tally.sealed + tally.failed + tally.left).to_string();
    view! {
        <section class="progress batch" class:fault=paused && urgent aria-label=l.batch()>
            <div class="line">
                <strong role="status">{heading.clone()}</strong>
                <progress max=all value=done aria-label=heading></progress>
                {running.then(|| view! { <button on:click=act("pause")>{l.pause()}</button> })}
                {paused.then(|| view! { <button class="primary" on:click=act("resume")>{l.go_on()}</button> })}
                {batch.unfinished().then(|| view! { <button class="plain" on:click=act("stop")>{l.end_batch()}</button> })}
                {(!batch.unfinished()).then(|| view! {
                    <button class="plain" aria-label=l.dismiss() on:click=act("dismiss")>"×"</button>
                })}
            </div>
            {why.map(|why| view! { <p role="alert">{why}</p> })}
            {current.map(|title| view! { <p class="muted"><bdi>{title}</bdi></p> })}
            <p class="muted">{says}" "{wait}</p>
            {hidden.then(|| view! {
                <div class="actions"><button on:click=act("raise")>{l.show_window()}</button></div>
            })}
            {hands.then(|| view! {
                <div class="actions">
                    <button on:click=act("raise")>{l.show_window()}</button>
                    <button on:click=act("pass")>{l.capture_anyway()}</button>
                    <button on:click=act("skip")>{l.skip_listing()}</button>
                </div>
            })}
            {(!batch.unfinished() && tally.failed + tally.left > 0).then(|| view! {
                <div class="actions"><button on:click=act("retry")>{l.try_failed_again()}</button></div>
            })}
            <Remarks items=batch.remarks()/>
        </section>
    }
}

/// What could not be captured, or lacks something, each with its reason and the way to what there is.
#[component]
fn Remarks(items: Vec<Item>) -> impl IntoView {
    let l = words();
    let shell = shell();
    (!items.is_empty()).then(|| {
        view! {
            <ul class="batch-remarks">
                {items.into_iter().take(MOST_REMARKS).map(|item| {
                    let note = item.note.split('\n').map(|note| match note.split_once(' ') {
                        Some(("screenshot.png:", rest)) => format!("{}: {rest}", l.without_picture_note()),
                        Some(("elsewhere", url)) => l.led_elsewhere(url),
                        None if note == "look" => l.waits_for_look(),
                        _ => note.to_owned(),
                    });
                    let note = note.collect::<Vec<_>>().join("; ");
                    let title = if item.title.is_empty() { item.url.clone() } else { item.title.clone() };
                    let sealed = (item.state == "sealed").then(|| StoredValue::new(item.evidence.clone()));
                    view! {
                        <li>
                            <bdi>{title}</bdi>" · "<span class="muted"><bdi>{note}</bdi></span>
                            {sealed.map(|id| view! {
                                <button class="small" on:click=move |_| {
                                    let route = Route::at(Section::Evidence, &id.get_value());
                                    shell.run(async move { browser::open_workspace(&route).await });
                                }>{l.show_evidence()}</button>
                            })}
                        </li>
                    }
                }).collect_view()}
            </ul>
        }
    })
}
