//! Evidence: the packages, what each holds, whether it is intact.

use std::collections::BTreeMap;

use leptos::prelude::*;
use touchstone_core::ledger::Entry;
use touchstone_core::wire::{EvidenceRow, Reply, Request};

use super::annotations::{Annotations, WINDOW, close_picture, open_picture};
use super::custody::{Annotate, HandOut, record};
use super::holds::Hold;
use super::retention::OldEvidence;
use super::stamps::{CheckpointStamps, Stamps, with_stamps};
use super::superseding::{PlaceTaken, Supersede};
use super::verification::{Checks, VerifyFile, verified};
use super::{Place, Search, found, on_casebook};
use crate::figures;
use crate::route::{Route, Section};
use crate::view::browser::{self, Storage};
use crate::view::desk::asked;
use crate::view::parts::{Drawn, Empty, Hash, Timeline, WebLink, When};
use crate::view::{shell, words};

/// Evidence: list and detail.
#[component]
pub fn Evidence() -> impl IntoView {
    let l = words();
    let shell = shell();
    let place = expect_context::<Place>();
    let rows = RwSignal::new(None::<Vec<EvidenceRow>>);
    on_casebook(move || {
        shell.run(async move {
            let read = asked!(Request::ListEvidence, Reply::Evidence { rows } => rows);
            rows.set(Some(read));
            Ok(())
        });
    });
    let search = place.search();
    let fits =
        |row: &EvidenceRow, search: &str| found(search, &[&row.title, &row.url, &row.listing, &row.sha256, &row.id]);
    let drawn = Drawn::follow(search, move || {
        search.with(|search| rows.with(|rows| rows.iter().flatten().filter(|row| fits(row, search)).count()))
    });
    let shown = move || {
        let fitting = |rows: &Option<Vec<EvidenceRow>>, search: &str| {
            rows.iter().flatten().filter(|row| fits(row, search)).take(drawn.count()).cloned().collect::<Vec<_>>()
        };
        search.with(|search| rows.with(|rows| fitting(rows, search)))
    };
    let open = place.open();
    // With the packages of its listing. What is drawn for it keeps its state until one of them is another.
    let opened = Memo::new(move |_| {
        let id = open.get();
        rows.with(|rows| {
            let row = rows.iter().flatten().find(|row| row.id == id)?.clone();
            let together = of_one_listing(rows.iter().flatten(), &row);
            let newer = newer_of(rows.iter().flatten(), &row);
            Some((row, together, newer))
        })
    });
    let looking_at_old = Memo::new(move |_| place.route.with(|route| route.open == "old"));
    let checking = Memo::new(move |_| place.route.with(|route| route.open == "verify"));
    view! {
        <div class="split reading" class:opened=move || !open.get().is_empty()>
            <section class="list" aria-label=l.section(Section::Evidence)>
                <header class="bar">
                    <h1>{l.section(Section::Evidence)}
                        <span class="count">{move || rows.with(|rows| rows.as_ref().map(Vec::len))}</span>
                    </h1>
                    <Search label=l.search_evidence()/>
                    <a class="button" href=Route::at(Section::Evidence, "verify").to_string()>{l.verify_a_file()}</a>
                    <a class="button" href=Route::at(Section::Evidence, "old").to_string()>{l.old_evidence()}</a>
                </header>
                {move || rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)).then(|| view! {
                    <Empty what=l.evidence_empty() next=l.evidence_empty_next()/>
                })}
                <StorageState/>
                {move || {
                    let begun = rows.with(|rows| rows.iter().flatten().filter(|row| row.state == "begun").count());
                    (begun > 0).then(|| view! { <p class="remark" role="status">{l.unfinished(begun)}</p> })
                }}
                <ol class="plain-rows">
                    <For each=shown key=|row| (row.id.clone(), row.state.clone()) children=move |row| {
                        let id = StoredValue::new(row.id.clone());
                        let is_open = move || id.with_value(|id| open.with(|open| open == id));
                        view! {
                            <li class:selected=is_open aria-current=move || is_open().then_some("true")>
                                <a href=Route::at(Section::Evidence, &row.id).to_string()>
                                    <bdi class="name">{if row.title.is_empty() { row.url.clone() } else { row.title.clone() }}</bdi>
                                    <span class="line muted">
                                        <When at_ms=row.at_ms/>
                                        <span>{l.purpose(&row.purpose)}</span>
                                        <span class=format!("state {}", row.state)>{l.evidence_state(&row.state)}</span>
                                        <span class="end">{(row.bytes > 0).then(|| figures::size(row.bytes))}</span>
                                    </span>
                                </a>
                            </li>
                        }
                    }/>
                </ol>
            </section>
            <section class="detail" aria-label=l.detail()>
                {move || if checking.get() {
                    view! { <VerifyFile/> }.into_any()
                } else if looking_at_old.get() {
                    view! { <OldEvidence rows/> }.into_any()
                } else {
                    match opened.get() {
                        Some((row, together, newer)) => view! { <Package row together newer/> }.into_any(),
                        None => view! { <Empty what=l.nothing_open() next=l.evidence_open_next()/> }.into_any(),
                    }
                }}
            </section>
        </div>
    }
}

/// The sealed packages of a row's listing, or the row alone where it has none.
fn of_one_listing<'a>(rows: impl Iterator<Item = &'a EvidenceRow>, of: &EvidenceRow) -> Vec<EvidenceRow> {
    let belongs = |row: &&EvidenceRow| row.id == of.id || (!of.listing.is_empty() && row.listing == of.listing);
    rows.filter(|row| row.state == "sealed").filter(belongs).cloned().collect()
}

/// The packages that were sealed after a row's, of the same listing or address, newest first.
fn newer_of<'a>(rows: impl Iterator<Item = &'a EvidenceRow>, of: &EvidenceRow) -> Vec<EvidenceRow> {
    let same = |row: &&EvidenceRow| if of.listing.is_empty() { row.url == of.url } else { row.listing == of.listing };
    let mut newer: Vec<_> =
        rows.filter(|row| row.state == "sealed" && row.at_ms > of.at_ms).filter(same).cloned().collect();
    newer.sort_by_key(|row| std::cmp::Reverse(row.at_ms));
    newer
}

/// How much of the room that the browser gives is used; a warning where little is left.
#[component]
fn StorageState() -> impl IntoView {
    let l = words();
    let shell = shell();
    let state = RwSignal::new(None::<Storage>);
    on_casebook(move || {
        shell.run(async move {
            state.set(Some(browser::storage_state().await?));
            Ok(())
        });
    });
    move || {
        let Storage { usage, quota, persisted } = state.get()?;
        let percent = figures::percent(usage, quota)?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bytes of a disk")]
        let said = l.storage_used(&figures::size(usage as u64), &figures::size(quota as u64), percent);
        let warning =
            (percent >= figures::STORAGE_WARNING).then(|| view! { <strong role="alert">{l.storage_short()}</strong> });
        let kept = (!persisted).then(|| l.storage_not_persistent());
        Some(view! { <p class="remark">{said}" "{warning}" "{kept}</p> })
    }
}

/// What can be done with a capture that was cut short.
#[component]
fn Unfinished(#[prop(into)] evidence: String, #[prop(into)] file: String) -> impl IntoView {
    let l = words();
    let shell = shell();
    let (id, file) = (StoredValue::new(evidence), StoredValue::new(file));
    let kept = RwSignal::new(None::<bool>);
    let looks = RwSignal::new(false);
    shell.run(async move {
        looks.set(browser::waits_for_look(&id.get_value()).await?);
        kept.set(Some(browser::can_resume(&id.get_value(), &file.get_value()).await?));
        Ok(())
    });
    let resume = move |_| shell.run(async move { browser::resume_capture(&id.get_value()).await });
    let discard = move |_| {
        shell.run(async move {
            let request = Request::AbandonCapture { evidence: id.get_value(), reason: l.given_up_by_hand() };
            asked!(request, Reply::Recorded { .. } => ());
            Ok(())
        });
    };
    view! {
        <p class="muted">{move || kept.get().map(|kept| match (looks.get(), kept) {
            (true, _) => l.capture_stage("look"),
            (false, true) => l.can_be_resumed(),
            (false, false) => l.cannot_be_resumed(),
        })}</p>
        {move || if looks.get() {
            let show = move |_| shell.run(async move { browser::show_review(&id.get_value()).await });
            view! { <button class="primary" on:click=show>{l.open_look()}</button> }.into_any()
        } else {
            view! { <button class="primary" disabled=move || kept.get() != Some(true) on:click=resume>{l.resume()}</button> }.into_any()
        }}
        <button on:click=discard>{l.discard()}</button>
    }
}

#[component]
fn Package(row: EvidenceRow, together: Vec<EvidenceRow>, newer: Vec<EvidenceRow>) -> impl IntoView {
    let l = words();
    let shell = shell();
    let sealed = row.state == "sealed";
    let begun = row.state == "begun";
    let file = StoredValue::new(row.file.clone());
    let id = StoredValue::new(row.id.clone());
    let verification = RwSignal::new(None);
    let checking = RwSignal::new(false);
    let history = RwSignal::new(Vec::<Entry>::new());
    on_casebook(move || {
        shell.run(async move {
            let request = Request::ReadLedger { subject: id.get_value(), limit: 200 };
            let mut entries = asked!(request, Reply::Ledger { entries } => entries);
            entries.reverse();
            history.set(entries);
            Ok(())
        });
    });
    let verify = move |_| {
        checking.set(true);
        shell.run(async move {
            let told = history.get_untracked();
            let checked = async { verified(with_stamps(&file.get_value(), &told).await?).await }.await;
            checking.set(false);
            let checked = checked?;
            let found = BTreeMap::from([("intact".to_owned(), checked.intact.to_string())]);
            verification.set(Some(checked));
            record(shell, id.get_value(), "opened", found, String::new()).await
        });
    };
    view! {
        <article class="case">
            <header>
                <h2><bdi>{if row.title.is_empty() { row.url.clone() } else { row.title.clone() }}</bdi></h2>
            </header>
            <PlaceTaken history/>
            <div class="verdict-actions">
                {sealed.then(|| view! {
                    <button disabled=move || checking.get() on:click=verify>
                        {move || if checking.get() { l.verifying() } else { l.verify() }}
                    </button>
                })}
                {begun.then(|| view! { <Unfinished evidence=id.get_value() file=file.get_value()/> })}
                {(!row.listing.is_empty()).then(|| view! {
                    <a class="button" href=Route::at(Section::Queue, &row.listing).with("decided", "shown").to_string()>{l.the_listing()}</a>
                })}
            </div>
            {sealed.then(|| view! { <div class="verdict-actions"><HandOut row=row.clone() together/></div> })}
            {move || verification.get().map(|verification| view! { <Checks verification/> })}
            {sealed.then(|| view! { <Screenshot file=file.get_value()/><Annotations row=row.clone() history/> })}
            <dl class="table">
                <div><dt>{l.state()}</dt><dd>{l.evidence_state(&row.state)}</dd></div>
                <div><dt>{l.captured()}</dt><dd><When at_ms=row.at_ms/></dd></div>
                <div><dt>{l.address()}</dt><dd class="address"><WebLink address=row.url.clone() text=row.url.clone()/></dd></div>
                {sealed.then(|| view! {
                    <div><dt>{l.file()}</dt><dd>{row.file.clone()}" · "{figures::size(row.bytes)}</dd></div>
                    <div><dt>"SHA-256"</dt><dd><Hash hash=row.sha256.clone()/></dd></div>
                    <div><dt>{l.manifest()}</dt><dd><Hash hash=row.manifest_sha256.clone()/></dd></div>
                })}
            </dl>
            {(!row.omissions.is_empty()).then(|| view! {
                <h3>{l.not_had()}</h3>
                <ul class="omissions">{row.omissions.iter().map(|o| view! { <li><bdi>{l.omission(o)}</bdi></li> }).collect_view()}</ul>
            })}
            {sealed.then(|| view! { <Stamps evidence=id.get_value() captured_ms=row.at_ms history/><CheckpointStamps history/> })}
            <h3>{l.custody()}</h3>
            {sealed.then(|| view! { <Annotate row=row.clone() history/><Supersede evidence=id.get_value() newer history/> })}
            {sealed.then(|| view! { <Hold subject=id.get_value() held={row.kept == "held"}/> })}
            {move || view! { <Timeline entries=history.get()/> }}
        </article>
    }
}

/// The picture taken at the moment of capture, read out of the package.
#[component]
fn Screenshot(file: String) -> impl IntoView {
    let l = words();
    let shell = shell();
    let picture = RwSignal::new(None::<Option<String>>);
    shell.run(async move {
        // A package without a picture says so below the facts; here it is simply not drawn.
        let read = open_picture(&file, WINDOW).await;
        picture.set(Some(read.as_ref().ok().and_then(|found| found.as_ref().map(|found| found.address.clone()))));
        read.map(drop)
    });
    on_cleanup(move || {
        if let Some(Some(Some(address))) = picture.try_get_untracked() {
            close_picture(&address);
        }
    });
    move || match picture.get() {
        None => Some(view! { <p class="muted" role="status">{l.reading()}</p> }.into_any()),
        Some(Some(address)) => Some(view! { <img class="screenshot" src=address alt=l.screenshot()/> }.into_any()),
        Some(None) => Some(view! { <p class="muted">{l.no_screenshot()}</p> }.into_any()),
    }
}
