//! What is done with a sealed package outside of its bytes: handed out, noted on, held against a second capture. Each is
//! an entry of the ledger.

use std::collections::BTreeMap;

use leptos::prelude::*;
use touchstone_core::evidence::{CheckOutcome, Verification};
use touchstone_core::ledger::Entry;
use touchstone_core::wire::{EvidenceRow, Reply, Request};
use wasm_bindgen::prelude::*;

use super::annotations;
use super::stamps::with_stamps;
use super::verification::{Checks, verified};
use crate::speech::Language;
use crate::view::browser;
use crate::view::desk::{Fault, asked};
use crate::view::shell::Shell;
use crate::view::{shell, words};

#[wasm_bindgen(raw_module = "../../pages/handover.js")]
extern "C" {
    #[wasm_bindgen(js_name = saveReport, catch)]
    async fn save_report(exhibits: &str, copies: &js_sys::Array, name: &str, chinese: bool)
    -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = saveFor, catch)]
    async fn save_for(file: &str, recipient: &str, name: &str) -> Result<JsValue, JsValue>;
}

/// Entries of the ledger about one package that a report shows.
pub const ENTRIES: u32 = 500;

/// Records an act on a package.
pub async fn record(
    shell: Shell,
    evidence: String,
    act: &str,
    facts: BTreeMap<String, String>,
    note: String,
) -> Result<(), Fault> {
    let request = Request::RecordCustody { evidence, act: act.to_owned(), facts, note };
    asked!(request, Reply::Recorded { .. } => ());
    shell.casebook.update(|times| *times += 1);
    Ok(())
}

/// Records that packages left this device in a file.
pub async fn handed_out(shell: Shell, evidence: Vec<String>, file: String, sha256: String) -> Result<(), Fault> {
    let request = Request::RecordExport { evidence, file, sha256, ledger_size: 0 };
    asked!(request, Reply::Recorded { .. } => ());
    shell.casebook.update(|times| *times += 1);
    Ok(())
}

/// The ways in which a package leaves: whole, for a recipient, with others of its listing as a case or as a report.
#[component]
pub fn HandOut(
    /// The package.
    row: EvidenceRow,
    /// All packages of its listing.
    together: Vec<EvidenceRow>,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let count = together.len();
    let (row, together) = (StoredValue::new(row), StoredValue::new(together));
    let whole = move |_| {
        let row = row.get_value();
        shell.run(async move {
            browser::download_from_vault(&row.file).await?;
            handed_out(shell, vec![row.id], row.file, row.sha256).await
        });
    };
    let for_recipient = move |recipient: &'static str| {
        let row = row.get_value();
        shell.run(async move {
            let name = format!("{}-{recipient}.wacz", row.id);
            let saved = save_for(&row.file, recipient, &name).await.map_err(Fault::of)?;
            handed_out(shell, vec![row.id], name, saved.as_string().unwrap_or_default()).await
        });
    };
    let case = move |_| {
        let rows = together.get_value();
        let title = row.with_value(|row| row.title.clone());
        shell.run(async move {
            if !browser::export_case(rows.into_iter().map(|row| row.id).collect(), &title).await? {
                shell.tell(l.checkpoint_waits());
            }
            Ok(())
        });
    };
    let report = move |_| {
        let rows = together.get_value();
        let id = row.with_value(|row| row.id.clone());
        let chinese = l == Language::Chinese;
        shell.run(async move {
            let mut exhibits = Vec::new();
            let copies = js_sys::Array::new();
            for row in &rows {
                let request = Request::ReadLedger { subject: row.id.clone(), limit: ENTRIES };
                let mut entries: Vec<Entry> = asked!(request, Reply::Ledger { entries } => entries);
                entries.reverse();
                // Where somebody has drawn on a copy, that is shown, and what is blacked out in it is not.
                copies.push(&match annotations::kept(&entries).pop() {
                    Some(last) => {
                        let (copy, line) = annotations::copy(row, &last, l).await?;
                        js_sys::Array::of2(&copy, &line.into()).into()
                    }
                    None => JsValue::NULL,
                });
                exhibits.push(serde_json::json!({ "file": row.file, "entries": entries }));
            }
            let name = format!("{id}-report.html");
            let exhibits = serde_json::Value::from(exhibits).to_string();
            let saved = save_report(&exhibits, &copies, &name, chinese).await.map_err(Fault::of)?;
            let evidence = rows.into_iter().map(|row| row.id).collect();
            shell.tell(l.report_saved(&name));
            handed_out(shell, evidence, name, saved.as_string().unwrap_or_default()).await
        });
    };
    view! {
        <button class="primary" on:click=whole>{l.download()}</button>
        <button on:click=move |_| for_recipient("platform") title=l.for_platform_why()>{l.for_platform()}</button>
        <button on:click=move |_| for_recipient("court") title=l.for_court_why()>{l.for_court()}</button>
        <button on:click=report title=l.evidence_report_why()>{l.evidence_report(count)}</button>
        <button on:click=case>{l.export_case(count)}</button>
    }
}

/// A note on the package, and the witness: another device's capture of the same page.
#[component]
pub fn Annotate(
    /// The package.
    row: EvidenceRow,
    /// What the ledger says of it.
    history: RwSignal<Vec<Entry>>,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let (id, file) = (StoredValue::new(row.id), StoredValue::new(row.file));
    let note = RwSignal::new(String::new());
    let witness = RwSignal::new(None::<(String, Verification)>);
    let working = RwSignal::new(false);
    let keep = move || {
        let text = note.get_untracked().trim().to_owned();
        if text.is_empty() {
            return;
        }
        shell.run(async move {
            record(shell, id.get_value(), "noted", BTreeMap::new(), text).await?;
            note.set(String::new());
            shell.tell(l.note_kept());
            Ok(())
        });
    };
    let hold = move |given: Vec<web_sys::File>| {
        if given.is_empty() {
            return;
        }
        let Some(name) = given.iter().map(web_sys::File::name).find(|name| name.ends_with(".wacz")) else {
            shell.tell(l.witness_needs_package());
            return;
        };
        working.set(true);
        witness.set(None);
        shell.run(async move {
            let told = history.get_untracked();
            let checked = async {
                let mut parts = with_stamps(&file.get_value(), &told).await?;
                let (packages, stamps): (Vec<_>, Vec<_>) =
                    given.iter().partition(|file| file.name().ends_with(".wacz"));
                for one in packages.into_iter().take(1) {
                    parts.insert(1, browser::as_part(one).await?);
                }
                for one in stamps {
                    parts.push(browser::as_part(one).await?);
                }
                verified(parts).await
            }
            .await;
            working.set(false);
            witness.set(Some((name, checked?)));
            Ok(())
        });
    };
    let enter = move || {
        let Some((name, found)) = witness.get_untracked() else { return };
        shell.run(async move {
            record(shell, id.get_value(), "witnessed", witnessed_facts(&name, &found), String::new()).await?;
            witness.set(None);
            shell.tell(l.witness_kept());
            Ok(())
        });
    };
    view! {
        <form class="line annotate" on:submit=move |event| { event.prevent_default(); keep(); }>
            <input
                maxlength="2000" placeholder=l.note_on_evidence() aria-label=l.note_on_evidence()
                prop:value=move || note.get() on:input:target=move |event| note.set(event.target().value())
            />
            <button disabled=move || note.with(|note| note.trim().is_empty())>{l.keep_note()}</button>
            <label class="button" class:busy=move || working.get() title=l.witness_why()>
                {l.witness()}
                <input
                    class="unseen" type="file" multiple accept=".wacz,.tsr"
                    on:change:target=move |event| {
                        hold(browser::chosen_files(event.target().files()));
                        event.target().set_value("");
                    }
                />
            </label>
        </form>
        {move || witness.get().map(|(name, verification)| view! {
            <p><bdi>{name}</bdi>" "{l.witness_found()}</p>
            <Checks verification/>
            <div class="actions">
                <button class="primary" on:click=move |_| enter()>{l.keep_witness()}</button>
                <button class="plain" on:click=move |_| witness.set(None)>{l.discard_reading()}</button>
            </div>
        })}
    }
}

/// What the ledger keeps of a witness: its name, whether it stands, and what the checks about it found.
fn witnessed_facts(name: &str, found: &Verification) -> BTreeMap<String, String> {
    let about = found.checks.iter().filter(|check| check.code.starts_with('W'));
    let mut facts: BTreeMap<String, String> = about
        .map(|check| {
            let outcome = match check.outcome {
                CheckOutcome::Passed => "agrees",
                CheckOutcome::Failed => "differs",
                CheckOutcome::Absent => "nothing to compare",
            };
            let detail = if check.detail.is_empty() { String::new() } else { format!(": {}", check.detail) };
            (format!("{} {}", check.code, check.title), format!("{outcome}{detail}"))
        })
        .collect();
    facts.insert("witness".to_owned(), name.to_owned());
    facts
}
