//! The record: what was screened, answered, filed, and what came of it.

use leptos::prelude::*;
use touchstone_core::report::Filing;
use touchstone_core::wire::{RecordCounts, Reply, Request};

use super::exports::Exports;
use super::inbox::Sources;
use super::patrols::Cleanliness;
use super::standing::Standings;
use super::winning::WhatWins;
use super::{Page, on_casebook};
use crate::figures;
use crate::route::Section;
use crate::view::desk::asked;
use crate::view::{shell, words};

/// The record.
#[component]
pub fn Record() -> impl IntoView {
    let l = words();
    let shell = shell();
    let record = RwSignal::new(None::<RecordCounts>);
    on_casebook(move || {
        shell.run(async move {
            let read = asked!(Request::ReadRecord, Reply::Record { record } => record);
            record.set(Some(read));
            Ok(())
        });
    });
    let filings = RwSignal::new(None::<Vec<Filing>>);
    on_casebook(move || {
        shell.run(async move {
            let read = asked!(Request::ListFilings, Reply::Filings { rows } => rows);
            // Only a change draws anew: somebody may be typing the months before.
            if filings.with_untracked(|known| known.as_ref() != Some(&read)) {
                filings.set(Some(read));
            }
            Ok(())
        });
    });
    view! {
        <Page title=l.section(Section::Record)>
            {move || record.get().map(|counts| view! { <Counts counts/> })}
            <Cleanliness/>
            <WhatWins filings/>
            <Standings filings/>
            <Exports/>
        </Page>
    }
}

#[component]
fn Counts(counts: RecordCounts) -> impl IntoView {
    let l = words();
    let flagged = counts.likely + counts.refer;
    let answered_notices = counts.accepted + counts.rejected;
    view! {
        <h2>{l.funnel()}</h2>
        <div class="funnel">
            <Step label=l.screened() number=counts.screened of=counts.screened/>
            <Step label=l.flagged() number=flagged of=counts.screened/>
            <Step label=l.answered() number=counts.answered of=counts.screened/>
            <Step label=l.confirmed() number=counts.confirmed of=counts.screened/>
            <Step label=l.submitted() number=counts.submitted of=counts.screened/>
            <Step label=l.accepted() number=counts.accepted of=counts.screened/>
        </div>
        <h2>{l.shares()}</h2>
        <p class="muted">{l.shares_hint(figures::FEWEST_FOR_A_SHARE)}</p>
        <table class="grid">
            <thead><tr>
                <th scope="col">{l.share()}</th>
                <th scope="col" class="number">{l.here()}</th>
                <th scope="col" class="number">{l.interval()}</th>
                <th scope="col" class="number">{l.out_of()}</th>
                <th scope="col" class="number">{l.reported()}</th>
            </tr></thead>
            <tbody>
                <Share label=l.share_answered() part=counts.answered whole=flagged reported="95 %"/>
                <Share label=l.share_confirmed() part=counts.confirmed whole=counts.answered reported="14 %"/>
                <Share label=l.share_accepted() part=counts.accepted whole=answered_notices reported="≥ 90 %"/>
                <Share label=l.share_countered() part=counts.counter_noticed whole=counts.submitted reported="≤ 5 %"/>
            </tbody>
        </table>
        <p class="muted">{l.reported_source()}</p>
        {(!counts.sources.is_empty()).then(|| view! { <Sources rows=counts.sources.clone()/> })}
        <h2>{l.outcomes()}</h2>
        <dl class="numbers">
            <div><dt>{l.section(Section::Evidence)}</dt><dd>{figures::count(counts.evidence)}</dd></div>
            <div><dt>{l.submitted()}</dt><dd>{figures::count(counts.submitted)}</dd></div>
            <div><dt>{l.accepted()}</dt><dd>{figures::count(counts.accepted)}</dd></div>
            <div><dt>{l.rejected_by_platform()}</dt><dd>{figures::count(counts.rejected)}</dd></div>
            <div><dt>{l.withdrawn()}</dt><dd>{figures::count(counts.withdrawn)}</dd></div>
            <div><dt>{l.counter_noticed()}</dt><dd>{figures::count(counts.counter_noticed)}</dd></div>
        </dl>
    }
}

#[component]
fn Step(label: String, number: u32, of: u32) -> impl IntoView {
    let width = if of == 0 { 0.0 } else { f64::from(number) / f64::from(of) * 100.0 };
    view! {
        <div class="step">
            <span class="label">{label}</span>
            <span class="track" aria-hidden="true"><span class="fill" style:width=format!("{width:.2}%")></span></span>
            <span class="number">{figures::count(number)}</span>
        </div>
    }
}

#[component]
fn Share(label: String, part: u32, whole: u32, reported: &'static str) -> impl IntoView {
    let l = words();
    let share = figures::share(part, whole);
    view! {
        <tr>
            <th scope="row">{label}</th>
            <td class="number">{share.map_or_else(|| l.too_few(), |share| format!("{} %", share.percent))}</td>
            <td class="number">{share.map(|share| format!("{}–{} %", share.low, share.high))}</td>
            <td class="number">{format!("{} / {}", figures::count(part), figures::count(whole))}</td>
            <td class="number">{reported}</td>
        </tr>
    }
}
