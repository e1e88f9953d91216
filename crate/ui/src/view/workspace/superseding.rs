//! A newer capture takes the place of one: an entry at each, with the reason. Neither package changes, and none is removed.

use std::collections::BTreeMap;

use leptos::prelude::*;
use touchstone_core::ledger::Entry;
use touchstone_core::wire::EvidenceRow;

use super::custody::record;
use crate::figures;
use crate::route::{Route, Section};
use crate::view::{browser, shell, words};

/// What took a package's place, or whose place it takes: evidence id and reason.
fn told(history: &[Entry], act: &str, fact: &str) -> Vec<(String, String)> {
    let text = |entry: &Entry, name: &str| {
        entry.facts.get(name).and_then(|value| value.as_str()).unwrap_or_default().to_owned()
    };
    let about = |entry: &&Entry| entry.act == act && !text(entry, fact).is_empty();
    history.iter().filter(about).map(|entry| (text(entry, fact), text(entry, "note"))).collect()
}

/// What the ledger says of a package's place, above everything else that is said of it.
#[component]
pub fn PlaceTaken(
    /// What the ledger says of it.
    #[prop(into)]
    history: Signal<Vec<Entry>>,
) -> impl IntoView {
    let l = words();
    let line = move |(id, reason): (String, String), says: fn(crate::speech::Language) -> String| {
        view! {
            <p class="remark" role="status">
                {says(l)}" "<a href=Route::at(Section::Evidence, &id).to_string()>{id.clone()}</a>
                {(!reason.is_empty()).then(|| view! { ": "<bdi>{reason}</bdi> })}
            </p>
        }
    };
    move || {
        history.with(|history| {
            let by = told(history, "superseded", "newer").into_iter().map(|one| line(one, |l| l.superseded_by()));
            let of = told(history, "noted", "takes_the_place_of").into_iter().map(|one| line(one, |l| l.supersedes()));
            by.chain(of).collect_view()
        })
    }
}

/// The choice of a newer capture of the same listing or address, and the reason.
#[component]
pub fn Supersede(
    /// The package.
    evidence: String,
    /// Sealed later, of the same listing or address; newest first.
    newer: Vec<EvidenceRow>,
    /// What the ledger says of it.
    #[prop(into)]
    history: Signal<Vec<Entry>>,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let (evidence, newer) = (StoredValue::new(evidence), StoredValue::new(newer));
    let chosen = RwSignal::new(newer.with_value(|newer| newer.first().map(|row| row.id.clone()).unwrap_or_default()));
    let reason = RwSignal::new(String::new());
    let taken = Memo::new(move |_| history.with(|history| !told(history, "superseded", "newer").is_empty()));
    let enter = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let (by, why) = (chosen.get_untracked(), reason.get_untracked().trim().to_owned());
        if why.is_empty() {
            return;
        }
        shell.run(async move {
            let fact = |name: &str, id: String| BTreeMap::from([(name.to_owned(), id)]);
            // The newer one first: what says that its place was taken can then be followed to the end.
            record(shell, by.clone(), "noted", fact("takes_the_place_of", evidence.get_value()), why.clone()).await?;
            record(shell, evidence.get_value(), "superseded", fact("newer", by), why).await?;
            reason.set(String::new());
            shell.tell(l.superseded_kept());
            Ok(())
        });
    };
    move || {
        (!taken.get() && newer.with_value(|newer| !newer.is_empty())).then(|| {
            view! {
                <form class="line annotate supersede" on:submit=enter>
                    <select aria-label=l.superseding_one() title=l.supersede_why() on:change:target=move |event| chosen.set(event.target().value())>
                        {newer.get_value().into_iter().map(|row| {
                            #[expect(clippy::cast_precision_loss, reason = "milliseconds of this age of the world fit 53 bits")]
                            let at = browser::local_time(row.at_ms as f64, l.tag(), true);
                            view! { <option value=row.id.clone()>{at}" · "{figures::size(row.bytes)}</option> }
                        }).collect_view()}
                    </select>
                    <input
                        maxlength="2000" placeholder=l.supersede_reason() aria-label=l.supersede_reason()
                        prop:value=move || reason.get() on:input:target=move |event| reason.set(event.target().value())
                    />
                    <button disabled=move || reason.with(|why| why.trim().is_empty())>{l.supersede()}</button>
                </form>
            }
        })
    }
}
