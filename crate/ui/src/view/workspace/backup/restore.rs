//! Restoring a backup: opened, shown, brought in.

use leptos::prelude::*;
use touchstone_core::wire::{Merged, Reply, Request, Settings};

use super::size;
use crate::view::backup::{self, Flawed, Restored, Unlocked, Version};
use crate::view::desk::{Fault, ask_with, asked};
use crate::view::parts::{Field, When};
use crate::view::workspace::merge::{Changes, changes_nothing};
use crate::view::{browser, shell, words};

/// Restoring.
#[component]
pub fn Restore() -> impl IntoView {
    let l = words();
    let shell = shell();
    let sets = RwSignal::new(Vec::<String>::new());
    let which = RwSignal::new(String::new());
    let passphrase = RwSignal::new(String::new());
    let opened = RwSignal::new(None::<(Unlocked, Merged)>);
    let done = RwSignal::new(None::<Vec<Flawed>>);
    let working = RwSignal::new(false);
    let offer = move |files: Option<web_sys::FileList>| {
        let Some(files) = files else { return };
        opened.set(None);
        done.set(None);
        match backup::offer(&files) {
            Ok(found) => {
                if found.is_empty() {
                    shell.tell_fault(&Fault { code: "BK02".to_owned(), message: l.restore_no_set() });
                }
                which.set(found.first().cloned().unwrap_or_default());
                sets.set(found);
            }
            Err(fault) => shell.tell_fault(&fault),
        }
    };
    let open = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if working.get_untracked() {
            return;
        }
        working.set(true);
        opened.set(None);
        shell.run(async move {
            let looked = look(&which.get_untracked(), &passphrase.get_untracked()).await;
            working.set(false);
            opened.set(Some(looked?));
            Ok(())
        });
    };
    let choose = move |place: String| {
        if working.get_untracked() {
            return;
        }
        working.set(true);
        shell.run(async move {
            let looked = with_changes(backup::choose(&place).await).await;
            working.set(false);
            opened.set(Some(looked?));
            Ok(())
        });
    };
    view! {
        <section class="restore" aria-label=l.restore()>
            <h2>{l.restore()}</h2>
            <p class="muted">{l.restore_why()}</p>
            <div class="actions">
                <label class="button">
                    {l.restore_folder()}
                    <input
                        id="restore-folder" class="unseen" type="file" prop:webkitdirectory=true
                        on:change:target=move |event| { offer(event.target().files()); event.target().set_value(""); }
                    />
                </label>
                <label class="button">
                    {l.restore_file()}
                    <input
                        id="restore-file" class="unseen" type="file" accept=".tar"
                        on:change:target=move |event| { offer(event.target().files()); event.target().set_value(""); }
                    />
                </label>
            </div>
            {move || (!sets.with(Vec::is_empty)).then(|| view! {
                <form on:submit=open>
                    <div class="line">
                        <Field label=l.restore_which()>
                            <select on:change:target=move |event| { which.set(event.target().value()); opened.set(None); }>
                                {sets.get().into_iter().map(|name| view! {
                                    <option value=name.clone() selected=which.with_untracked(|which| *which == name)>{name.clone()}</option>
                                }).collect_view()}
                            </select>
                        </Field>
                        <Field label=l.passphrase()>
                            <input
                                id="restore-passphrase" type="password" autocomplete="off" size="34"
                                prop:value=move || passphrase.get() on:input:target=move |event| passphrase.set(event.target().value())
                            />
                        </Field>
                        <button type="submit" disabled=move || working.get() || passphrase.with(String::is_empty)>
                            {move || if working.get() { l.opening_backup() } else { l.open_backup() }}
                        </button>
                    </div>
                </form>
            })}
            {move || opened.get().map(|(unlocked, merged)| view! {
                {(unlocked.versions.len() > 1).then(|| view! {
                    <Versions versions=unlocked.versions.clone() place=unlocked.place.clone() choose/>
                })}
                <Preview unlocked merged on_done=move |faults| {
                    // Whoever left the section meanwhile sees the line at the foot.
                    done.try_set(Some(faults));
                    passphrase.try_set(String::new());
                    sets.try_set(Vec::new());
                    opened.try_set(None);
                }/>
            })}
            {move || done.get().filter(|faults| !faults.is_empty()).map(|faults| view! {
                <section class="outcome broken" role="alert">
                    <h3>{l.restore_faults()}</h3>
                    <Faults faults/>
                    <p class="hint">{l.restore_faults_next()}</p>
                </section>
            })}
        </section>
    }
}

async fn look(set: &str, passphrase: &str) -> Result<(Unlocked, Merged), Fault> {
    with_changes(backup::unlock(set, passphrase).await).await
}

/// A backup with what it would change here.
async fn with_changes(unlocked: Result<Unlocked, Fault>) -> Result<(Unlocked, Merged), Fault> {
    let unlocked = unlocked?;
    Ok((unlocked, merge(true).await?))
}

/// The backups of the opened set, to take another than the newest.
#[component]
fn Versions(
    versions: Vec<Version>,
    place: String,
    choose: impl Fn(String) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let l = words();
    view! {
        <Field label=l.restore_version() hint=l.restore_older()>
            <select id="restore-version" on:change:target=move |event| choose(event.target().value())>
                {versions.into_iter().enumerate().map(|(nth, Version { place: value, at_ms, files, bytes })| {
                    let at = browser::local_time(at_ms, l.tag(), true);
                    let newest = if nth == 0 { format!("{} · ", l.restore_newest()) } else { String::new() };
                    view! {
                        <option value=value.clone() selected=value == place>{format!("{newest}{at} · {}", l.backup_files(files, &size(bytes)))}</option>
                    }
                }).collect_view()}
            </select>
        </Field>
    }
}

async fn merge(preview: bool) -> Result<Merged, Fault> {
    let part = backup::casebook().await?;
    match ask_with(&Request::MergeCasebook { preview }, vec![part]).await?.0 {
        Reply::Merged { merged } => Ok(merged),
        other => Err(Fault::of_kind(&other)),
    }
}

/// What the backup would change.
#[component]
fn Preview(unlocked: Unlocked, merged: Merged, on_done: impl Fn(Vec<Flawed>) + Copy + 'static) -> impl IntoView {
    let l = words();
    let shell = shell();
    let progress = RwSignal::new(None::<(u32, u32)>);
    let is_fresh = shell.settings.with_untracked(|settings| settings.as_ref().is_some_and(|settings| !settings.set_up));
    let settings = is_fresh.then(|| serde_json::from_value::<Settings>(unlocked.settings.clone()).ok()).flatten();
    let nothing = changes_nothing(&merged) && unlocked.fresh == 0 && settings.is_none();
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this age of the world fit 53 bits")]
    let at_ms = unlocked.at_ms as i64;
    let kept = StoredValue::new(settings.clone());
    let restore = move |_| {
        progress.set(Some((0, 0)));
        let settings = kept.get_value();
        shell.see_through(async move {
            let brought = bring(settings, move |done, of| {
                progress.try_set(Some((done, of)));
            })
            .await;
            progress.try_set(None);
            let (Restored { restored, faults }, merged, settings) = brought?;
            if let Some(settings) = settings {
                shell.settings.set(Some(settings));
            }
            backup::rest();
            shell.tell(l.restored(merged.entries, restored));
            on_done(faults);
            Ok(())
        });
    };
    view! {
        <section class="outcome" role="status">
            <h3><When at_ms/>" · "{l.restore_of(&unlocked.software)}</h3>
            <p>{l.backup_files(unlocked.files, &size(unlocked.bytes))}</p>
            {(!unlocked.passed.is_empty()).then(|| view! { <p class="fault">{l.restore_passed(&unlocked.passed.join(", "))}</p> })}
            {(!unlocked.missing.is_empty()).then(|| view! { <Faults faults=unlocked.missing.clone()/> })}
            {if nothing {
                view! { <p>{l.nothing_to_take_in()}</p> }.into_any()
            } else {
                view! {
                    <Changes merged=merged.clone()/>
                    <dl class="facts">
                        <dt>{l.restore_fresh()}</dt><dd>{unlocked.fresh}</dd>
                        {(unlocked.files > unlocked.fresh).then(|| view! {
                            <dt>{l.restore_there()}</dt><dd>{unlocked.files - unlocked.fresh}</dd>
                        })}
                    </dl>
                    {settings.is_some().then(|| view! { <p class="hint">{l.restore_settings()}</p> })}
                }.into_any()
            }}
            <p class="line">
                {(!nothing).then(|| view! {
                    <button class="primary" disabled=move || progress.with(Option::is_some) on:click=restore>{l.restore_now()}</button>
                })}
                {move || progress.get().map(|(done, of)| view! {
                    <span>{if of > 0 { format!("{} {}", l.restoring(), l.backup_progress(done, of)) } else { l.restoring() }}</span>
                })}
            </p>
        </section>
    }
}

/// Files first, so that the casebook names none that is not there; then the casebook; then, where there were none yet, the
/// settings.
async fn bring(
    settings: Option<Settings>,
    on_file: impl FnMut(u32, u32) + 'static,
) -> Result<(Restored, Merged, Option<Settings>), Fault> {
    let restored = backup::restore_files(on_file).await?;
    let merged = merge(false).await?;
    let settings = match settings {
        None => None,
        Some(settings) => Some(asked!(Request::SaveSettings { settings }, Reply::Settings { settings } => settings)),
    };
    Ok((restored, merged, settings))
}

/// Files with what is wrong with them.
#[component]
fn Faults(faults: Vec<Flawed>) -> impl IntoView {
    let l = words();
    view! {
        <ul class="faults">
            {faults.into_iter().map(|Flawed { name, flaw }| view! { <li><code>{name}</code>": "{l.flaw(&flaw)}</li> }).collect_view()}
        </ul>
    }
}
