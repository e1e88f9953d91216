//! Teach mode: a form that no file knows is filled once by hand beside the panel, and known from then on.

use leptos::prelude::*;
use touchstone_core::notice::{DATA, Notice, Observed, Taught};
use touchstone_core::wire::{NoticeRow, Reply, Request};
use wasm_bindgen::prelude::*;

use super::Here;
use super::filling::Waiting;
use crate::address;
use crate::view::browser;
use crate::view::desk::{Fault, ask_with, asked};
use crate::view::shell::Act;
use crate::view::words;

#[wasm_bindgen(raw_module = "../../pages/teach.js")]
extern "C" {
    #[wasm_bindgen(js_name = watchForm, catch)]
    async fn watch_form(tab: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = readForm, catch)]
    async fn read_form(tab: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = learnForm, catch)]
    async fn learn_form(observed: &str, notice: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = formPart, catch)]
    async fn form_part(name: &str, toml: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = saveForm, catch)]
    fn save_form(name: &str, toml: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(js_name = copy, catch)]
    async fn copy(text: &str) -> Result<JsValue, JsValue>;
}

/// What goes on between the offer and the form that is kept.
#[derive(Clone, Copy)]
struct Lesson {
    here: Here,
    /// Of the panel: the offer goes as soon as the form is known, and what is under way then must come to its end.
    owner: StoredValue<Owner>,
    /// Notices that may still be filled in.
    notices: RwSignal<Vec<NoticeRow>>,
    /// Id of the one that the person fills in.
    chosen: RwSignal<String>,
    /// The page is being watched.
    watching: RwSignal<bool>,
    busy: RwSignal<bool>,
    /// What the page held, with what the person said of it since.
    observed: RwSignal<Observed>,
    taught: RwSignal<Option<Taught>>,
}

impl Lesson {
    fn new(here: Here) -> Self {
        Self {
            here,
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            notices: RwSignal::new(Vec::new()),
            chosen: RwSignal::new(String::new()),
            watching: RwSignal::new(false),
            busy: RwSignal::new(false),
            observed: RwSignal::new(Observed::default()),
            taught: RwSignal::new(None),
        }
    }

    fn forget(self) {
        self.watching.set(false);
        self.observed.set(Observed::default());
        self.taught.set(None);
    }

    fn look_for_notices(self) {
        self.here.shell.run(async move {
            let mut rows = asked!(Request::ListNotices, Reply::Notices { rows } => rows);
            rows.retain(|row| matches!(row.state.as_str(), "draft" | "filled"));
            self.notices.set(rows);
            Ok(())
        });
    }

    fn notice(self) -> Option<NoticeRow> {
        let chosen = self.chosen.get();
        self.notices.with(|rows| rows.iter().find(|row| row.id == chosen).or_else(|| rows.first()).cloned())
    }

    /// Does something that takes a while; one at a time.
    fn work(self, work: impl Future<Output = Result<(), Fault>> + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        let run = move || {
            self.here.shell.run(async move {
                let done = work.await;
                self.busy.set(false);
                done
            });
        };
        self.owner.with_value(|owner| owner.with(run));
    }

    fn begin(self) {
        let Some(host) = address::origin_pattern(&self.here.url.get_untracked()) else { return };
        let tab = number(self.here.tab.get_untracked());
        self.work(async move {
            if browser::request_hosts(vec![host]).await? {
                watch_form(tab).await.map_err(Fault::of)?;
                self.watching.set(true);
            } else {
                self.here.shell.tell(self.here.shell.language.get_untracked().portal_refused());
            }
            Ok(())
        });
    }

    fn read(self) {
        let tab = number(self.here.tab.get_untracked());
        self.work(async move {
            let text = match read_form(tab).await.map_err(Fault::of) {
                Ok(text) => text.as_string().unwrap_or_default(),
                Err(fault) => {
                    self.forget();
                    return Err(fault);
                }
            };
            self.observed.set(serde_json::from_str(&text).map_err(Fault::of_json)?);
            self.learn().await
        });
    }

    async fn learn(self) -> Result<(), Fault> {
        let Some(notice) = untrack(|| self.notice()) else { return Ok(()) };
        let observed = self.observed.with_untracked(serde_json::to_string).map_err(Fault::of_json)?;
        let notice = serde_json::to_string(&notice.contents).map_err(Fault::of_json)?;
        let text = learn_form(&observed, &notice).await.map_err(Fault::of)?.as_string().unwrap_or_default();
        self.taught.set(Some(serde_json::from_str(&text).map_err(Fault::of_json)?));
        Ok(())
    }

    /// The person says what goes into a field.
    fn say(self, at: usize, datum: String) {
        self.observed.update(|observed| {
            if let Some(field) = observed.fields.get_mut(at) {
                field.datum = datum;
            }
        });
        self.work(self.learn());
    }

    /// Keeps the form as a pack; the notice goes by it from now on.
    fn keep(self) {
        let Some(taught) = self.taught.get_untracked() else { return };
        let Some(notice) = untrack(|| self.notice()) else { return };
        let host = address::host(&self.here.url.get_untracked());
        self.work(async move {
            let part = form_part(&file_name(&taught), &taught.toml).await.map_err(Fault::of)?;
            ask_with(&Request::SavePack, vec![part]).await?;
            let undo = Request::UsePack { name: taught.id.clone(), used: false };
            let shell = self.here.shell;
            shell.tell_undoable(shell.language.get_untracked().teach_kept(&host), Act::Request(Box::new(undo)));
            let by_it = Request::UpdateNotice { notice: notice.id, contents: notice.contents, form: taught.id };
            let _ = asked!(by_it, Reply::NoticeOpened { notice, .. } => notice);
            self.forget();
            shell.casebook.update(|times| *times += 1);
            Ok(())
        });
    }

    fn save(self) {
        let Some(taught) = self.taught.get_untracked() else { return };
        self.here.shell.run(async move { save_form(&file_name(&taught), &taught.toml).map_err(Fault::of) });
    }
}

fn file_name(taught: &Taught) -> String {
    format!("{}.toml", taught.id)
}

/// The browser's number of a tab, which crosses as a JavaScript number.
#[expect(clippy::cast_precision_loss, reason = "the browser's tab numbers are small integers")]
fn number(tab: i64) -> f64 {
    tab as f64
}

/// What a person copies out of a notice: each datum that is a text of its own.
fn texts(notice: &Notice) -> Vec<(&'static str, String)> {
    let Notice { filer, right, .. } = notice;
    let lines = |texts: Vec<&str>| texts.join("\n");
    let mut sellers: Vec<&str> = notice.listings.iter().map(|one| one.seller.as_str()).collect();
    sellers.dedup();
    let classes: Vec<String> = right.classes.iter().map(ToString::to_string).collect();
    let all = [
        ("filer.name", filer.name.clone()),
        ("filer.company", filer.company.clone()),
        ("filer.email", filer.email.clone()),
        ("filer.phone", filer.phone.clone()),
        ("filer.address", filer.address.clone()),
        ("right.text", right.text.clone()),
        ("right.number", right.number.clone()),
        ("right.owner", right.owner.clone()),
        ("right.territory", right.territory.clone()),
        ("right.classes", classes.join(", ")),
        ("listings", lines(notice.listings.iter().map(|one| one.url.as_str()).collect())),
        ("sellers", lines(sellers)),
        ("explanation", notice.explanation.clone()),
        ("test_buy.order", notice.test_buy.as_ref().map(|order| order.order.clone()).unwrap_or_default()),
    ];
    all.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect()
}

/// Offered beside a page that shows no listing and for which no form is known.
#[component]
pub fn Teach(waiting: Waiting) -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let lesson = Lesson::new(here);
    // A lesson is about one page.
    Effect::new(move || {
        here.tab.track();
        lesson.forget();
    });
    let offered = move || {
        let form_at_most = here.rows.with(|rows| rows.is_empty());
        form_at_most && here.url.with(|url| url.starts_with("https://")) && waiting.no_form_known()
    };
    view! {
        <Show when=offered>
            <details class="filling teach" on:toggle=move |_| lesson.look_for_notices()>
                <summary>{l.teach_offer()}</summary>
                {move || match (lesson.notice(), lesson.watching.get(), lesson.taught.get()) {
                    (None, ..) => view! { <p class="muted">{l.teach_needs_notice()}</p> }.into_any(),
                    (Some(_), _, Some(taught)) => view! { <Learnt lesson taught/> }.into_any(),
                    (Some(notice), true, None) => view! { <Watching lesson notice/> }.into_any(),
                    (Some(_), false, None) => view! { <Offer lesson/> }.into_any(),
                }}
            </details>
        </Show>
    }
}

/// Which notice, and the word to begin.
#[component]
fn Offer(lesson: Lesson) -> impl IntoView {
    let l = words();
    let options = lesson.notices.with(|rows| {
        let option = |row: &NoticeRow| {
            let first = row.contents.listings.first().map(|one| one.title.clone()).unwrap_or_default();
            let id = row.id.clone();
            view! { <option value=id>{l.open_notice(row.contents.listings.len())}" · "{first}</option> }
        };
        rows.iter().map(option).collect_view()
    });
    view! {
        <p class="muted">{l.teach_why()}</p>
        <label class="field">
            <span>{l.teach_notice()}</span>
            <select
                prop:value=move || lesson.notice().map(|row| row.id).unwrap_or_default()
                on:change:target=move |event| lesson.chosen.set(event.target().value())
            >{options}</select>
        </label>
        <div class="actions">
            <button class="primary" disabled=move || lesson.busy.get() on:click=move |_| lesson.begin()>
                {l.teach_begin()}
            </button>
        </div>
    }
}

/// What the person copies while the page is watched.
#[component]
fn Watching(lesson: Lesson, notice: NoticeRow) -> impl IntoView {
    let l = words();
    let shell = lesson.here.shell;
    let rows = texts(&notice.contents).into_iter().map(|(datum, text)| {
        let name = l.datum_name(datum);
        let label = format!("{} {name}", l.copy());
        let shown = text.clone();
        let take = move |_| {
            let text = text.clone();
            shell.run(async move {
                copy(&text).await.map_err(Fault::of)?;
                shell.tell(shell.language.get_untracked().copied());
                Ok(())
            });
        };
        view! {
            <li>
                <span class="name">{name}</span>
                <bdi class="value">{shown}</bdi>
                <button aria-label=label on:click=take>{l.copy()}</button>
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <p role="status">{l.teach_watching()}</p>
        <ul class="copies">{rows}</ul>
        <div class="actions">
            <button class="primary" disabled=move || lesson.busy.get() on:click=move |_| lesson.read()>
                {l.teach_done()}
            </button>
            <button on:click=move |_| lesson.forget()>{l.teach_stop()}</button>
        </div>
    }
}

/// What was learnt, field by field, to be set right and kept.
#[component]
fn Learnt(lesson: Lesson, taught: Taught) -> impl IntoView {
    let l = words();
    let host = address::host(&lesson.observed.with_untracked(|observed| observed.url.clone()));
    let understood = taught.fields.iter().filter(|field| !field.datum.is_empty()).count();
    let rows = taught.fields.into_iter().map(|field| {
        let at = field.at;
        let options = DATA.into_iter().map(|datum| {
            let name = if datum == "person" { l.yours() } else { l.datum_name(datum) };
            let selected = datum == field.datum || (datum == "person" && field.datum.is_empty());
            view! { <option value=datum selected=selected>{name}</option> }
        });
        let options = options.collect_view();
        view! {
            <li class:person=field.datum.is_empty()>
                <bdi class="name">{field.label.clone()}</bdi>
                <select
                    aria-label=l.teach_goes_in(&field.label)
                    on:change:target=move |event| lesson.say(at, event.target().value())
                >{options}</select>
            </li>
        }
    });
    let rows = rows.collect_view();
    view! {
        <h3>{l.teach_learnt(&host)}</h3>
        <p class="muted" role="status">{l.teach_understood(understood)}" "{l.teach_check()}</p>
        <ul class="copies">{rows}</ul>
        <div class="actions">
            <button class="primary" disabled=move || lesson.busy.get() on:click=move |_| lesson.keep()>
                {l.teach_keep()}
            </button>
            <button on:click=move |_| lesson.save()>{l.teach_save()}</button>
            <button on:click=move |_| lesson.taught.set(None)>{l.teach_again()}</button>
        </div>
    }
}
