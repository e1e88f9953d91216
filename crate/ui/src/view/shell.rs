//! What all pages share: settings, language, the link to the desk, what was said last, what can be undone.

use std::collections::BTreeMap;
use std::future::Future;

use leptos::prelude::*;
use leptos::reactive::spawn_local_scoped_with_cancellation;
use touchstone_core::notice::Finding;
use touchstone_core::review::Decision;
use touchstone_core::wire::{Push, Reply, Request, Settings};
use wasm_bindgen::prelude::Closure;

use super::desk::{Fault, ask, asked};
use super::{browser, shell, words};
use crate::speech::Language;

/// Finding of listings that were chosen and left out of a draft.
const LEFT_OUT: &str = "N25";

/// How the link to the desk stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// Being opened for the first time.
    Connecting,
    /// Usable.
    Ready,
    /// The desk is being started again.
    Restarting,
    /// Given up, with the browser's words.
    Unreachable(String),
}

/// A capture of a tab as it goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// `begun`, `shot`, `sealed`, `failed`.
    pub stage: String,
    /// Evidence id.
    pub evidence: String,
    /// What the person should know, or empty.
    pub message: String,
}

/// What was just done or went wrong; one line at the foot of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    fault: bool,
    undoable: bool,
}

/// An act that can be taken back.
#[derive(Clone, Debug)]
pub enum Act {
    /// Ledger entries, taken back by new ones.
    Entries(Vec<u64>),
    /// A change of what is stored outside the ledger, taken back by this request.
    Request(Box<Request>),
}

/// Shared state of a page.
#[derive(Clone, Copy)]
pub struct Shell {
    /// Settings, once read.
    pub settings: RwSignal<Option<Settings>>,
    /// Language shown.
    pub language: Memo<Language>,
    /// The link to the desk.
    pub link: RwSignal<Link>,
    /// Grows whenever the casebook changed.
    pub casebook: RwSignal<u32>,
    /// Grows whenever a tab's verdicts changed, with that tab.
    pub tab_changed: RwSignal<(i64, u32)>,
    /// How often the desk was started anew. What it knew of the open tabs died with it; their pages tell it again.
    pub restarts: RwSignal<u32>,
    /// Captures by tab.
    pub captures: RwSignal<BTreeMap<i64, Progress>>,
    note: RwSignal<Option<Note>>,
    acts: StoredValue<Vec<Act>>,
}

impl Shell {
    /// Opens the link to the desk and reads the settings.
    pub fn open() -> Self {
        let settings = RwSignal::new(None::<Settings>);
        let language = Memo::new(move |_| {
            let chosen =
                settings.with(|s| s.as_ref().map_or_else(|| browser::remembered("language"), |s| s.language.clone()));
            Language::chosen(&chosen, &browser::browser_language())
        });
        let shell = Self {
            settings,
            language,
            link: RwSignal::new(Link::Connecting),
            casebook: RwSignal::new(0),
            tab_changed: RwSignal::new((-1, 0)),
            restarts: RwSignal::new(0),
            captures: RwSignal::new(BTreeMap::new()),
            note: RwSignal::new(None),
            acts: StoredValue::new(Vec::new()),
        };
        let on_push = Closure::new(move |push: String| match serde_json::from_str(&push) {
            Ok(push) => shell.hear(push),
            Err(error) => shell.tell_fault(&Fault::of_json(error)),
        });
        let on_state = Closure::new(move |state: String, why: String| {
            if state == "restarting" {
                shell.restarts.update(|times| *times += 1);
            }
            shell.link.set(match state.as_str() {
                "ready" => Link::Ready,
                "restarting" => Link::Restarting,
                "unreachable" => Link::Unreachable(why),
                _ => Link::Connecting,
            });
        });
        browser::open_link(&on_push, &on_state);
        // Both live as long as the page.
        on_push.forget();
        on_state.forget();
        Effect::new(move || {
            if let Some(settings) = settings.get() {
                browser::set_theme(&settings.theme);
                browser::remember("language", &settings.language);
            }
        });
        Effect::new(move || {
            shell.casebook.track();
            shell.run(async move {
                let read = asked!(Request::ReadSettings, Reply::Settings { settings } => settings);
                // Only a change draws anew.
                if settings.with_untracked(|known| known.as_ref() != Some(&read)) {
                    settings.set(Some(read));
                }
                Ok(())
            });
        });
        shell
    }

    fn hear(self, push: Push) {
        match push {
            Push::TabChanged { tab } => {
                self.tab_changed.update(|(changed, times)| (*changed, *times) = (tab, *times + 1))
            }
            Push::CasebookChanged => self.casebook.update(|times| *times += 1),
            Push::Restarted { reason } => {
                self.tell(self.language.get_untracked().desk_restarted(&reason));
                self.restarts.update(|times| *times += 1);
                self.casebook.update(|times| *times += 1);
            }
            Push::CaptureProgress { tab, stage, evidence, message } => {
                self.captures.update(|captures| {
                    captures.insert(tab, Progress { stage, evidence, message });
                });
            }
        }
    }

    /// Runs something that asks; what goes wrong is told. Begun by an effect, it ends with it: a page that was drawn
    /// anew wants nothing of what the old one asked.
    pub fn run(self, work: impl Future<Output = Result<(), Fault>> + 'static) {
        spawn_local_scoped_with_cancellation(async move {
            if let Err(fault) = work.await {
                self.tell_fault(&fault);
            }
        });
    }

    /// Runs something to its end, also when the part of the page from which it was begun is no longer drawn.
    pub fn see_through(self, work: impl Future<Output = Result<(), Fault>> + 'static) {
        leptos::task::spawn_local(async move {
            if let Err(fault) = work.await {
                self.tell_fault(&fault);
            }
        });
    }

    /// Says what was done.
    pub fn tell(self, text: String) {
        self.note.set(Some(Note { text, fault: false, undoable: false }));
    }

    /// Says what of the chosen listings a draft left out.
    pub fn tell_left_out(self, findings: &[Finding]) {
        if let Some(finding) = findings.iter().find(|finding| finding.code == LEFT_OUT) {
            let l = self.language.get_untracked();
            self.tell(l.pick(&finding.message, &finding.message_zh).to_owned());
        }
    }

    /// Says what was done and keeps the way back.
    pub fn tell_undoable(self, text: String, act: Act) {
        self.acts.update_value(|acts| acts.push(act));
        self.note.set(Some(Note { text, fault: false, undoable: true }));
    }

    /// Says what went wrong and what to do.
    pub fn tell_fault(self, fault: &Fault) {
        let text = self.language.get_untracked().fault(&fault.code, &fault.message);
        self.note.set(Some(Note { text, fault: true, undoable: false }));
    }

    /// Takes the last act back.
    pub fn undo(self) {
        let l = self.language.get_untracked();
        let Some(act) = self.acts.try_update_value(Vec::pop).flatten() else {
            self.tell(l.nothing_to_undo());
            return;
        };
        self.run(async move {
            let request = match act {
                Act::Entries(entries) => Request::Undo { entries },
                Act::Request(request) => *request,
            };
            if let Reply::Settings { settings } = ask(&request).await? {
                self.settings.set(Some(settings));
            }
            self.tell(l.undone());
            self.casebook.update(|times| *times += 1);
            Ok(())
        });
    }

    /// Decides listings, keeping the way back. `after` runs once it is recorded.
    pub fn decide(self, listings: Vec<String>, decision: Decision, note: String, after: impl FnOnce() + 'static) {
        let l = self.language.get_untracked();
        let how_many = listings.len();
        self.run(async move {
            let request = Request::Decide { listings, decision, note };
            let entries = asked!(request, Reply::Recorded { entries } => entries);
            self.tell_undoable(l.decided(how_many, decision), Act::Entries(entries));
            after();
            Ok(())
        });
    }

    /// Stores settings; done when they are stored.
    pub async fn store_settings(self, change: impl FnOnce(&mut Settings)) -> Result<(), Fault> {
        let Some(mut settings) = self.settings.get_untracked() else { return Ok(()) };
        change(&mut settings);
        let saved = asked!(Request::SaveSettings { settings }, Reply::Settings { settings } => settings);
        self.settings.set(Some(saved));
        Ok(())
    }

    /// Stores settings, keeping the way back.
    pub fn save_settings(self, change: impl FnOnce(&mut Settings)) {
        let Some(before) = self.settings.get_untracked() else { return };
        let mut after = before.clone();
        change(&mut after);
        if after == before {
            return;
        }
        self.run(async move {
            let saved = asked!(Request::SaveSettings { settings: after }, Reply::Settings { settings } => settings);
            self.settings.set(Some(saved));
            let l = self.language.get_untracked();
            self.tell_undoable(l.saved(), Act::Request(Box::new(Request::SaveSettings { settings: before })));
            Ok(())
        });
    }
}

/// A quiet line while the desk is not there.
#[component]
pub fn LinkLine() -> impl IntoView {
    let l = words();
    let link = shell().link;
    move || match link.get() {
        Link::Ready => None,
        Link::Connecting => Some(view! { <p class="link" role="status">{l.starting()}</p> }.into_any()),
        Link::Restarting => Some(view! { <p class="link" role="status">{l.restarting()}</p> }.into_any()),
        Link::Unreachable(why) => Some(
            view! {
                <div class="link fault" role="alert">
                    <span>{l.unreachable(&why)}</span>
                    <button on:click=|_| { let _ = window().location().reload(); }>{l.reload()}</button>
                </div>
            }
            .into_any(),
        ),
    }
}

/// The line at the foot: what was done, with its undo; what went wrong, with its mend.
#[component]
pub fn NoteLine() -> impl IntoView {
    let l = words();
    let shell = shell();
    view! {
        <div class="note-place" aria-live="polite">
            {move || shell.note.get().map(|note| view! {
                <div class="note" class:fault=note.fault role=note.fault.then_some("alert")>
                    <span>{note.text}</span>
                    {note.undoable.then(|| view! {
                        <button class="plain" on:click=move |_| shell.undo()>{l.undo()}<kbd>"z"</kbd></button>
                    })}
                    <button class="plain" aria-label=l.dismiss() on:click=move |_| shell.note.set(None)>"×"</button>
                </div>
            })}
        </div>
    }
}
