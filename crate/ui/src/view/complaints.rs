//! What a portal's list of complaints tells: read on the person's word, shown, and recorded only when they say so.

use std::collections::BTreeMap;

use leptos::prelude::*;
use touchstone_core::outcome::{Asked, Complaint, Filed, Gap, OutcomeReading};
use touchstone_core::wire::{NoticeRow, Reply, Request};
use wasm_bindgen::prelude::*;

use super::desk::{Fault, asked};
use super::parts::TableSource;
use super::shell::{Act, Shell};
use super::words;
use crate::route::{Route, Section};

#[wasm_bindgen(raw_module = "../../pages/complaints.js")]
extern "C" {
    #[wasm_bindgen(js_name = readComplaintPage, catch)]
    async fn read_page(tab: f64, asked: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = readComplaintFile, catch)]
    async fn read_file(file: &web_sys::File, asked: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = readComplaintText, catch)]
    async fn read_text(text: &str, asked: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = readReceipt, catch)]
    async fn read_receipt(tab: f64) -> Result<JsValue, JsValue>;
}

/// Where complaints are read from.
pub enum Source {
    /// The page that a tab shows.
    Tab(i64),
    /// A table of the person.
    Table(TableSource),
}

/// Complaints that were read and not recorded yet.
#[derive(Clone, Copy)]
pub struct Reading {
    shell: Shell,
    /// Something is being read.
    pub busy: RwSignal<bool>,
    told: RwSignal<Option<OutcomeReading>>,
    /// The notices to which they were matched, by id.
    notices: RwSignal<BTreeMap<String, NoticeRow>>,
}

impl Reading {
    /// Nothing read yet.
    pub fn new(shell: Shell) -> Self {
        Self { shell, busy: RwSignal::new(false), told: RwSignal::new(None), notices: RwSignal::new(BTreeMap::new()) }
    }

    /// Whether something was read.
    pub fn any(self) -> bool {
        self.told.with(Option::is_some)
    }

    /// Forgets what was read.
    pub fn clear(self) {
        self.told.set(None);
    }

    /// Reads one more page or table and matches all to the notices that were filed, by these forms or, where there are
    /// none, by any.
    pub fn read(self, source: Source, forms: Vec<String>) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.shell.run(async move {
            let read = self.ask(source, &forms).await;
            self.busy.set(false);
            self.told.set(Some(read?));
            Ok(())
        });
    }

    async fn ask(self, source: Source, forms: &[String]) -> Result<OutcomeReading, Fault> {
        let notices = asked!(Request::ListNotices, Reply::Notices { rows } => rows);
        let ours = |row: &NoticeRow| is_filed(row) && (forms.is_empty() || forms.contains(&row.form));
        let notices: BTreeMap<String, NoticeRow> =
            notices.into_iter().filter(ours).map(|row| (row.id.clone(), row)).collect();
        let filed = notices
            .values()
            .map(|row| Filed {
                id: row.id.clone(),
                number: row.number.clone(),
                listings: row.contents.listings.iter().map(|one| one.url.clone()).collect(),
                state: row.state.clone(),
            })
            .collect();
        let earlier = self.told.with_untracked(|told| told.as_ref().map(|told| told.list.clone())).unwrap_or_default();
        let asked = serde_json::to_string(&Asked { earlier, filed }).map_err(Fault::of_json)?;
        let read = match source {
            Source::Tab(tab) => read_page(number(tab), &asked).await,
            Source::Table(TableSource::File(file)) => read_file(&file, &asked).await,
            Source::Table(TableSource::Text(text)) => read_text(&text, &asked).await,
        };
        let text = read.map_err(Fault::of)?.as_string().unwrap_or_default();
        self.notices.set(notices);
        serde_json::from_str(&text).map_err(Fault::of_json)
    }

    /// Records what is new, at the person's word.
    fn record(self) {
        let Some(outcomes) = self.told.with_untracked(|told| told.as_ref().map(|told| told.matching.answered.clone()))
        else {
            return;
        };
        let count = outcomes.len();
        self.shell.run(async move {
            let entries = asked!(Request::RecordOutcomes { outcomes }, Reply::Recorded { entries } => entries);
            self.clear();
            let l = self.shell.language.get_untracked();
            self.shell.tell_undoable(l.outcomes_kept(count), Act::Entries(entries));
            self.shell.casebook.update(|times| *times += 1);
            Ok(())
        });
    }
}

/// The number that the page of a tab gives the notice just submitted; empty where it names none, or several.
pub async fn receipt_number(tab: i64) -> Result<String, Fault> {
    Ok(read_receipt(number(tab)).await.map_err(Fault::of)?.as_string().unwrap_or_default())
}

/// The browser's number of a tab as JavaScript has it.
#[expect(clippy::cast_precision_loss, reason = "the browser's tab numbers are small integers")]
fn number(tab: i64) -> f64 {
    tab as f64
}

/// Whether a notice was submitted.
pub fn is_filed(row: &NoticeRow) -> bool {
    !matches!(row.state.as_str(), "draft" | "filled")
}

/// What was read: what would be recorded, what is known, what is strange, what is missing.
#[component]
pub fn Preview(
    /// What was read.
    reading: Reading,
) -> impl IntoView {
    let l = words();
    move || {
        let told = reading.told.get()?;
        let OutcomeReading { list, matching } = told;
        let new = matching.answered.len();
        let known = matching.matched.len().saturating_sub(new);
        let gaps = list.gaps.iter().map(|gap: &Gap| {
            let said = l.pick(&gap.english(), &gap.chinese()).to_owned();
            view! { <p class="advice">{said}</p> }
        });
        let gaps = gaps.collect_view();
        let complaints = &list.complaints;
        let places: BTreeMap<&str, usize> =
            matching.matched.iter().map(|one| (one.notice.as_str(), one.complaint)).collect();
        let rows = matching.answered.iter().cloned().map(|row| {
            let left = places.get(row.notice.as_str()).and_then(|place| complaints.get(*place)).map(left_over);
            let notice = reading.notices.with_untracked(|notices| notices.get(&row.notice).cloned());
            let was = notice.as_ref().map(|notice| l.notice_state(&notice.state)).unwrap_or_default();
            view! {
                <li>
                    {notice.map(|notice| view! { <NoticeName notice/> })}
                    <span class="line">
                        <span class="muted">{was}</span>
                        <span aria-hidden="true">"→"</span>
                        <span class=format!("state {}", row.outcome)>{l.notice_state(&row.outcome)}</span>
                        <bdi class="muted">{row.words}</bdi>
                    </span>
                    {(!row.reason.is_empty()).then(|| view! { <bdi class="hint">{row.reason.clone()}</bdi> })}
                    {left}
                </li>
            }
        });
        let rows = rows.collect_view();
        let named = |ids: Vec<String>| {
            let notices = reading
                .notices
                .with_untracked(|known| ids.iter().filter_map(|id| known.get(id).cloned()).collect::<Vec<_>>());
            notices.into_iter().map(|notice| view! { <li><NoticeName notice/></li> }.into_any()).collect::<Vec<_>>()
        };
        let strange = matching.strange.iter().filter_map(|place| list.complaints.get(*place)).map(complaint_row);
        let strange: Vec<_> = strange.collect();
        let (mixed, unanswered) = (named(matching.mixed), named(matching.unanswered));
        Some(view! {
            <section class="complaints" aria-label=l.outcomes_read()>
                <p role="status">{l.complaints_read(list.complaints.len())}" "{l.complaints_known(known)}</p>
                {gaps}
                <Group what=l.complaints_mixed(mixed.len()) rows=mixed open=true/>
                <ul class="answers">{rows}</ul>
                <div class="actions">
                    {(new > 0).then(|| view! {
                        <button class="primary" on:click=move |_| reading.record()>{l.record_outcomes(new)}</button>
                    })}
                    {(new == 0).then(|| view! { <span class="muted">{l.nothing_new()}</span> })}
                    <button class="plain" on:click=move |_| reading.clear()>{l.discard_reading()}</button>
                </div>
                <Group what=l.complaints_strange(strange.len()) rows=strange/>
                <Group what=l.notices_unanswered(unanswered.len()) rows=unanswered/>
            </section>
        })
    }
}

/// Rows behind a heading that counts them; nothing where there are none.
#[component]
fn Group(what: String, rows: Vec<AnyView>, #[prop(optional)] open: bool) -> impl IntoView {
    (!rows.is_empty()).then(|| {
        view! { <details open=open><summary>{what}</summary><ul class="answers">{rows}</ul></details> }
    })
}

#[component]
fn NoticeName(notice: NoticeRow) -> impl IntoView {
    let l = words();
    let first = notice.contents.listings.first().map(|one| one.title.clone()).unwrap_or_default();
    let further = notice.contents.listings.len().saturating_sub(1);
    let address = format!("workspace.html{}", Route::at(Section::Notices, &notice.id));
    view! {
        <span class="line">
            <a href=address target="touchstone-workspace">{if notice.number.is_empty() { l.no_number() } else { notice.number.clone() }}</a>
            <bdi class="muted">{first}</bdi>
            {(further > 0).then(|| view! { <span class="more">{l.and_more(further)}</span> })}
        </span>
    }
}

/// Of a complaint whose list tells for each listing whether it was removed, and not of all that it was: how many were,
/// and those that are still there.
fn left_over(complaint: &Complaint) -> Option<AnyView> {
    let left: Vec<&str> =
        complaint.listings.iter().filter(|one| !complaint.removed.contains(one)).map(String::as_str).collect();
    (!complaint.removed.is_empty() && !left.is_empty()).then(|| {
        let told = words().listings_removed(complaint.removed.len(), complaint.listings.len());
        view! { <span class="hint">{told}" "<bdi>{left.join(" ")}</bdi></span> }.into_any()
    })
}

fn complaint_row(complaint: &Complaint) -> AnyView {
    let listings = complaint.listings.join(" ");
    let number = complaint.number.clone();
    view! {
        <li>
            <span class="line"><bdi>{number}</bdi><bdi>{complaint.words.clone()}</bdi></span>
            <bdi class="hint">{listings}</bdi>
        </li>
    }
    .into_any()
}
