//! Verifying packages: those of the vault and any file that someone hands over.

use leptos::prelude::*;
use touchstone_core::evidence::{CheckOutcome, Verification};
use touchstone_core::wire::{Reply, Request};
use wasm_bindgen::JsValue;

use crate::view::browser;
use crate::view::desk::{Fault, ask_with};
use crate::view::parts::Hash;
use crate::view::{shell, words};

/// The outcome, check by check; failures first.
#[component]
pub fn Checks(verification: Verification) -> impl IntoView {
    let l = words();
    let class = if verification.intact { "outcome intact" } else { "outcome broken" };
    let conclusion = l.conclusion(verification.conclusion());
    let mut checks = verification.checks;
    checks.sort_by_key(|check| check.outcome != CheckOutcome::Failed);
    view! {
        <section class=class role="status">
            <h3>{conclusion}</h3>
            {verification.manifest_sha256.map(|hash| view! { <p>{l.manifest()}" "<Hash hash/></p> })}
            <ul class="checks">
                {checks.into_iter().map(|check| {
                    let (class, sign) = match check.outcome {
                        CheckOutcome::Passed => ("passed", "✓"),
                        CheckOutcome::Failed => ("failed", "✕"),
                        CheckOutcome::Absent => ("absent", "–"),
                    };
                    view! {
                        <li class=class>
                            <span aria-label=l.check_outcome(check.outcome) role="img">{sign}</span>
                            <code>{check.code.clone()}</code>
                            {match l.check_meaning(&check) {
                                Some((proves, not)) => view! {
                                    <details>
                                        <summary>{l.check_title(&check)}</summary>
                                        <p><b>{l.proves()}</b>" "{proves}</p>
                                        <p><b>{l.proves_not()}</b>" "{not}</p>
                                    </details>
                                }.into_any(),
                                None => view! { <span>{l.check_title(&check)}</span> }.into_any(),
                            }}
                            {(!check.detail.is_empty()).then(|| view! { <bdi class="hint">{l.check_detail(&check)}</bdi> })}
                        </li>
                    }
                }).collect_view()}
            </ul>
        </section>
    }
}

/// A place to drop a package that came from elsewhere.
#[component]
pub fn VerifyFile() -> impl IntoView {
    let l = words();
    let shell = shell();
    let over = RwSignal::new(false);
    let working = RwSignal::new(None::<String>);
    let verification = RwSignal::new(None::<(String, Verification)>);
    let verify = move |given: Vec<web_sys::File>| {
        if given.is_empty() {
            return;
        }
        let (stamps, packages): (Vec<_>, Vec<_>) = given.into_iter().partition(|file| file.name().ends_with(".tsr"));
        // A second package is the capture of the same page by another device.
        let packages: Vec<_> = packages.into_iter().take(2).collect();
        if packages.is_empty() {
            return;
        }
        let name = packages.iter().map(web_sys::File::name).collect::<Vec<_>>().join(" · ");
        working.set(Some(name.clone()));
        verification.set(None);
        shell.run(async move {
            let checked = async {
                let mut parts = Vec::new();
                for file in packages.iter().chain(&stamps) {
                    parts.push(browser::as_part(file).await?);
                }
                verified(parts).await
            }
            .await;
            working.set(None);
            verification.set(Some((name, checked?)));
            Ok(())
        });
    };
    view! {
        <article class="case">
            <header><h2>{l.verify_a_file()}</h2></header>
            <p>{l.verify_why()}</p>
            <label
                class="drop" class:over=move || over.get()
                on:dragover=move |event| { event.prevent_default(); over.set(true); }
                on:dragleave=move |_| over.set(false)
                on:drop=move |event| {
                    event.prevent_default();
                    over.set(false);
                    verify(browser::chosen_files(event.data_transfer().and_then(|given| given.files())));
                }
            >
                <span>{l.drop_here()}</span>
                <input
                    type="file" multiple accept=".wacz,.tsr,application/wacz,application/zip"
                    on:change:target=move |event| verify(browser::chosen_files(event.target().files()))
                />
            </label>
            {move || working.get().map(|name| view! { <p role="status">{l.verifying()}" "<bdi>{name}</bdi></p> })}
            {move || verification.get().map(|(name, verification)| view! {
                <p><bdi>{name}</bdi></p>
                <Checks verification/>
            })}
        </article>
    }
}

/// Has the desk verify a package: its bytes, then those of its time stamps.
pub async fn verified(parts: Vec<JsValue>) -> Result<Verification, Fault> {
    match ask_with(&Request::VerifyPackage, parts).await?.0 {
        Reply::Verified { verification } => Ok(verification),
        other => Err(Fault::of_kind(&other)),
    }
}
