//! Evidence of the page in one click, and how it goes on.

use leptos::prelude::*;

use super::Here;
use crate::route::{Route, Section};
use crate::view::browser::{self, Command};
use crate::view::words;

/// What the browser wants granted before an extension may take a picture of a tab without a click on its icon.
const EVERY_HOST: &str = "<all_urls>";

impl Here {
    /// Captures, or first says why a permission is needed. `look`: the person looks before it is sealed.
    pub(super) fn capture(self, look: bool) {
        self.shell.run(async move {
            self.wants_look.set(look);
            if browser::has_hosts(vec![EVERY_HOST.to_owned()]).await? {
                self.capture_now().await
            } else {
                self.wants_picture.set(true);
                Ok(())
            }
        });
    }

    async fn capture_now(self) -> Result<(), crate::view::desk::Fault> {
        // The panel may have been drawn anew while the person was asked for the permission.
        let Some(tab) = self.tab.try_get_untracked() else { return Ok(()) };
        self.wants_picture.set(false);
        browser::command(&Command::Capture { tab, look: self.wants_look.get_untracked() }).await
    }
}

/// The permission's reason, and the progress of this tab's capture.
#[component]
pub fn CaptureState() -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let progress = move || here.shell.captures.with(|captures| captures.get(&here.tab.get()).cloned());
    let allow = move |_| {
        here.shell.run(async move {
            if browser::request_hosts(vec![EVERY_HOST.to_owned()]).await? {
                here.capture_now().await
            } else {
                here.shell.tell(l.picture_refused());
                Ok(())
            }
        });
    };
    let without = move |_| here.shell.run(here.capture_now());
    view! {
        <Show when=move || here.wants_picture.get()>
            <section class="ask" aria-label=l.permission_needed()>
                <p>{l.why_every_host()}</p>
                <div class="actions">
                    <button class="primary" on:click=allow>{l.allow_and_capture()}</button>
                    <button on:click=without>{l.capture_without_picture()}</button>
                    <button class="plain" on:click=move |_| here.wants_picture.set(false)>{l.cancel()}</button>
                </div>
            </section>
        </Show>
        {move || progress().map(|progress| {
            let failed = progress.stage == "failed";
            let sealed = progress.stage == "sealed";
            let kept = progress.stage == "kept";
            let looks = progress.stage == "look";
            let reached = match progress.stage.as_str() { "begun" => 1, "shot" | "look" | "kept" => 2, "sealed" => 3, _ => 0 };
            let evidence = progress.evidence.clone();
            let waiting = StoredValue::new(progress.evidence.clone());
            let dismiss = move |_| here.shell.captures.update(|captures| { captures.remove(&here.tab.get_untracked()); });
            view! {
                <section class="progress" class:fault={failed || kept} role="status">
                    <div class="line">
                        <strong>{l.capture_stage(&progress.stage)}</strong>
                        {(!failed).then(|| view! {
                            <span class="steps" aria-hidden="true">
                                {(1..=3).map(|step| view! { <i class:reached=move || step <= reached></i> }).collect_view()}
                            </span>
                        })}
                        {failed.then(|| view! { <button on:click=move |_| here.capture(here.wants_look.get_untracked())>{l.try_again()}</button> })}
                        {looks.then(|| view! {
                            <button on:click=move |_| here.shell.run(async move { browser::show_review(&waiting.get_value()).await })>{l.open_look()}</button>
                        })}
                        {(sealed || kept).then(|| view! {
                            <button on:click=move |_| {
                                let route = Route::at(Section::Evidence, &evidence);
                                here.shell.run(async move { browser::open_workspace(&route).await });
                            }>{l.show_evidence()}</button>
                        })}
                        {(failed || sealed || looks || kept).then(|| view! {
                            <button class="plain" aria-label=l.dismiss() on:click=dismiss>"×"</button>
                        })}
                    </div>
                    {(!progress.message.is_empty()).then(|| view! { <p><bdi>{l.told_reason(&progress.message)}</bdi></p> })}
                </section>
            }
        })}
    }
}
