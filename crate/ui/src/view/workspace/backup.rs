//! Backups: how they stand, making one, setting them up.

mod restore;
mod set_up;

use leptos::prelude::*;

use self::restore::Restore;
use self::set_up::SetUp;
use crate::figures;
use crate::route::{Route, Section};
use crate::view::backup::{self, BackupSet, Backups, Concern, Last};
use crate::view::parts::When;
use crate::view::{shell, words};

/// One line at the head of the workspace when the last backup is old or there is none.
#[component]
pub fn Warning(backups: Backups) -> impl IntoView {
    let l = words();
    let concern = Memo::new(move |_| {
        let now = backups.now_ms.get();
        backups.state.with(|state| state.as_ref().and_then(|state| state.concern(now)))
    });
    move || {
        concern.get().map(|concern| {
            let text = match concern {
                Concern::Missing => l.backup_missing(),
                Concern::NeverWorked => l.backup_never_worked(),
                Concern::Old(age) => l.backup_old(&l.elapsed(age)),
            };
            view! {
                <p class="backup-warning" role="status">
                    <span>{text}</span>
                    <a href=Route::to(Section::Backup).to_string()>{l.see_backup()}</a>
                </p>
            }
        })
    }
}

/// The age of the last backup, at the foot of the navigation.
#[component]
pub fn Age(backups: Backups) -> impl IntoView {
    let l = words();
    let age = move || {
        let now = backups.now_ms.get();
        backups.state.with(|state| {
            let state = state.as_ref()?;
            #[expect(clippy::cast_possible_truncation, reason = "an age in milliseconds")]
            let last = state.set.as_ref().and_then(|set| set.last.as_ref()).map(|last| (now - last.at_ms) as i64);
            Some(last.map_or_else(|| l.backup_off(), |age| l.backup_age(&l.elapsed(age))))
        })
    };
    view! { <p class="backup-age muted">{age}</p> }
}

/// The section.
#[component]
pub fn Backup(backups: Backups) -> impl IntoView {
    let l = words();
    on_cleanup(backup::rest);
    let set = Memo::new(move |_| backups.state.with(|state| state.as_ref().map(|state| state.set.clone())));
    let is_set = Memo::new(move |_| set.with(|set| set.as_ref().map(Option::is_some)));
    let why = move || {
        let folders = backups.state.with(|state| state.as_ref().is_none_or(|state| state.folders));
        if folders { l.backup_why() } else { format!("{} {}", l.backup_why(), l.backup_download_why()) }
    };
    view! {
        <div class="backup">
            <p>{why}</p>
            {move || is_set.get().map(|is_set| if is_set {
                view! { <Running backups set=Signal::derive(move || set.get().flatten().unwrap_or_default())/> }.into_any()
            } else {
                view! { <SetUp backups/> }.into_any()
            })}
            <Restore/>
        </div>
    }
}

/// Backups that are set up.
#[component]
fn Running(backups: Backups, set: Signal<BackupSet>) -> impl IntoView {
    let l = words();
    let shell = shell();
    let busy = move || backups.working.with(Option::is_some);
    let needs_permission = Memo::new(move |_| set.with(|set| !set.download && set.permission != "granted"));
    let allow = move |_| {
        shell.run(async move {
            if backup::allow_folder().await? {
                backups.read();
                backups.back_up(false);
            } else {
                shell.tell(l.folder_refused());
            }
            Ok(())
        });
    };
    let stop = move |_| {
        shell.run(async move {
            backup::forget().await?;
            shell.tell(l.backups_stopped());
            Ok(())
        });
    };
    view! {
        {move || needs_permission.get().then(|| view! {
            <div class="advice">
                <p>{l.backup_asks()}</p>
                <p class="line"><button class="primary" on:click=allow>{l.allow_folder()}</button></p>
            </div>
        })}
        {move || set.with(|set| set.trouble.clone()).map(|trouble| view! {
            <p class="fault" role="alert">{l.backup_failed(&l.fault(&trouble.code, &trouble.message))}</p>
        })}
        <dl class="facts">
            <dt>{l.backup_last()}</dt>
            <dd>{move || set.with(|set| set.last.clone()).map_or_else(
                || l.backup_none_yet().into_any(),
                |last| view! { <LastLine last now_ms=backups.now_ms/> }.into_any(),
            )}</dd>
            {move || set.with(|set| set.last.clone()).map(|last| view! {
                <dt>{l.backup_holds()}</dt>
                <dd>{l.backup_files(last.files, &size(last.bytes))}</dd>
                {(last.backups > 1).then(|| view! { <dt>{l.backup_versions()}</dt><dd>{last.backups}</dd> })}
            })}
            <dt>{l.backup_where()}</dt>
            <dd><bdi>{move || set.with(|set| if set.download { format!("{}.tar", set.folder) } else { format!("{} / {}", set.within, set.folder) })}</bdi></dd>
        </dl>
        {move || set.with(|set| set.last.as_ref().map_or(0, |last| last.later)).checked_sub(1).map(|more| view! {
            <p class="hint">{l.backup_later(more as usize + 1)}</p>
        })}
        <div class="actions">
            <button class="primary" disabled=move || busy() || needs_permission.get() on:click=move |_| backups.back_up(false)>{l.back_up_now()}</button>
            {move || set.with(|set| !set.download).then(|| view! {
                <button disabled=move || busy() || needs_permission.get() title=l.check_backup_why() on:click=move |_| backups.back_up(true)>{l.check_backup()}</button>
            })}
            <button class="plain" disabled=busy title=l.stop_backups_why() on:click=stop>{l.stop_backups()}</button>
        </div>
        {move || backups.working.get().map(|(done, of)| view! { <Working done of/> })}
        {move || set.with(|set| !set.download).then(|| view! { <p class="hint">{l.backup_rhythm()}</p> })}
    }
}

/// When the last backup was made.
#[component]
fn LastLine(last: Last, now_ms: RwSignal<f64>) -> impl IntoView {
    let l = words();
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this age of the world fit 53 bits")]
    let (at, ago) = (last.at_ms as i64, move || l.backup_ago(&l.elapsed((now_ms.get() - last.at_ms) as i64)));
    view! { {ago}" · "<When at_ms=at/> }
}

/// How far it is.
#[component]
fn Working(done: u32, of: u32) -> impl IntoView {
    let l = words();
    let text = if of > 0 { format!("{} {}", l.backing_up(), l.backup_progress(done, of)) } else { l.backing_up() };
    view! {
        <p class="line" role="status">
            {(of > 0).then(|| view! { <progress max=of.to_string() prop:value=done aria-hidden="true"></progress> })}
            <span>{text}</span>
        </p>
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "sizes of files")]
fn size(bytes: f64) -> String {
    figures::size(bytes as u64)
}
