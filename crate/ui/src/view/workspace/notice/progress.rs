//! The way of a notice: open the form, submit it oneself, keep the receipt, record the outcome.

use leptos::prelude::*;
use touchstone_core::wire::{Reply, Request};

use super::Open;
use crate::route::{Route, Section};
use crate::view::complaints::is_filed;
use crate::view::desk::asked;
use crate::view::shell::Act;
use crate::view::words;

/// Opening the form, and the receipt afterwards.
#[component]
pub fn Submission(open: Open) -> impl IntoView {
    let l = words();
    let number = RwSignal::new(String::new());
    let submitted = move |_| {
        let Some(row) = open.row.get_untracked() else { return };
        open.shell.run(async move {
            let number = number.get_untracked().trim().to_owned();
            let request = Request::RecordReceipt { notice: row.id, number, evidence: String::new() };
            let entries = asked!(request, Reply::Recorded { entries } => entries);
            open.shell.tell_undoable(l.receipt_kept(), Act::Entries(entries));
            open.shell.casebook.update(|times| *times += 1);
            Ok(())
        });
    };
    move || {
        let row = open.row.get()?;
        Some(match row.state.as_str() {
            "draft" | "filled" => view! {
                <div class="verdict-actions">
                    <button class="primary" disabled=move || open.blocked() || open.form().is_none() on:click=move |_| open.open_form()>{l.open_the_form()}<kbd>"o"</kbd></button>
                    <span class="muted">{l.how_filling_goes()}</span>
                </div>
                {(row.state == "filled").then(|| view! {
                    <div class="verdict-actions">
                        <input
                            placeholder=l.receipt_number() aria-label=l.receipt_number()
                            prop:value=move || number.get() on:input:target=move |event| number.set(event.target().value())
                        />
                        <button on:click=submitted>{l.i_submitted()}</button>
                    </div>
                })}
            }
            .into_any(),
            _ => view! {
                <dl class="table">
                    <div><dt>{l.receipt_number()}</dt><dd>{if row.number.is_empty() { l.none() } else { row.number.clone() }}</dd></div>
                    {(!row.receipt.is_empty()).then(|| view! {
                        <div><dt>{l.receipt()}</dt><dd><a href=Route::at(Section::Evidence, &row.receipt).to_string()>{l.show_evidence()}</a></dd></div>
                    })}
                </dl>
            }
            .into_any(),
        })
    }
}

/// What the platform answered.
#[component]
pub fn Outcome(open: Open) -> impl IntoView {
    let l = words();
    let outcome = RwSignal::new("accepted".to_owned());
    let reason = RwSignal::new(String::new());
    let record = move |_| {
        let Some(row) = open.row.get_untracked() else { return };
        open.shell.run(async move {
            let request = Request::RecordOutcome {
                notice: row.id,
                outcome: outcome.get_untracked(),
                reason: reason.get_untracked().trim().to_owned(),
            };
            let entries = asked!(request, Reply::Recorded { entries } => entries);
            open.shell.tell_undoable(l.outcome_kept(), Act::Entries(entries));
            open.shell.casebook.update(|times| *times += 1);
            Ok(())
        });
    };
    move || {
        let row = open.row.get().filter(is_filed)?;
        let mut outcomes = vec!["accepted", "rejected", "withdrawn", "counter_notice", "counter_upheld"];
        if matches!(row.state.as_str(), "accepted" | "still_online" | "relisted") {
            outcomes.extend(["still_online", "relisted"]);
        }
        Some(view! {
            <div class="verdict-actions">
                <select aria-label=l.outcome() on:change:target=move |event| outcome.set(event.target().value())>
                    {outcomes.into_iter().map(|name| view! {
                        <option value=name selected=outcome.get_untracked() == name>{l.notice_state(name)}</option>
                    }).collect_view()}
                </select>
                <input
                    placeholder=l.platform_reason() aria-label=l.platform_reason()
                    prop:value=move || reason.get() on:input:target=move |event| reason.set(event.target().value())
                />
                <button on:click=record>{l.record_outcome()}</button>
            </div>
        })
    }
}
