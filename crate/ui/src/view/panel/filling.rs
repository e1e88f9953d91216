//! Filling a complaint form beside the panel. The person submits; then one act keeps the receipt and its number.

use leptos::prelude::*;
use touchstone_core::notice::{FilledField, Severity};
use touchstone_core::wire::{FormRow, NoticeRow, Reply, Request};

use super::Here;
use crate::address;
use crate::route::{Route, Section};
use crate::view::browser::{self, Command};
use crate::view::complaints::receipt_number;
use crate::view::desk::asked;
use crate::view::parts::filled::FilledFields;
use crate::view::shell::Act;
use crate::view::words;

/// Notices that wait for the portal beside the panel, one of them at hand.
#[derive(Clone, Copy)]
pub struct Waiting {
    here: Here,
    /// Whether there is a form for the address of the tab; `None` before the first answer.
    formed: RwSignal<Option<bool>>,
    /// In the order in which they were drafted.
    rows: RwSignal<Vec<(NoticeRow, FormRow)>>,
    /// The one that the person chose; without it the first is at hand.
    chosen: RwSignal<String>,
    working: RwSignal<bool>,
    /// What stands in the way of the one at hand.
    blocked: RwSignal<usize>,
    /// What its form held after it was filled.
    fields: RwSignal<Vec<FilledField>>,
    /// The portal's number, as typed.
    number: RwSignal<String>,
    /// Where the form was last filled. Once that notice is submitted the next one is filled there, in a fresh form.
    form_at: RwSignal<String>,
    submitted: RwSignal<bool>,
}

impl Waiting {
    /// Follows the tab beside the panel.
    pub fn follow(here: Here) -> Self {
        let waiting = Self {
            here,
            formed: RwSignal::new(None),
            rows: RwSignal::new(Vec::new()),
            chosen: RwSignal::new(String::new()),
            working: RwSignal::new(false),
            blocked: RwSignal::new(0),
            fields: RwSignal::new(Vec::new()),
            number: RwSignal::new(String::new()),
            form_at: RwSignal::new(String::new()),
            submitted: RwSignal::new(false),
        };
        Effect::new(move || {
            here.shell.casebook.track();
            waiting.look(here.url.get());
        });
        Effect::new(move || {
            here.tab.track();
            waiting.form_at.set(String::new());
            waiting.submitted.set(false);
        });
        Effect::new(move || {
            here.shell.casebook.track();
            let at_hand = waiting.at_hand().map(|(notice, _)| notice.id);
            let Some(notice) = at_hand else { return };
            here.shell.run(async move {
                let request = Request::OpenNotice { notice };
                let (fields, findings) =
                    asked!(request, Reply::NoticeOpened { filled, findings, .. } => (filled, findings));
                waiting.blocked.set(findings.iter().filter(|f| f.severity == Severity::Block).count());
                waiting.fields.set(fields);
                Ok(())
            });
        });
        waiting
    }

    fn look(self, url: String) {
        self.here.shell.run(async move {
            let forms = asked!(Request::ListForms, Reply::Forms { rows } => rows);
            // A portal may have several forms: that of each notice is looked for.
            let forms: Vec<FormRow> = forms.into_iter().filter(|form| address::on_hosts(&url, &form.hosts)).collect();
            self.formed.set(Some(!forms.is_empty()));
            if forms.is_empty() {
                self.rows.set(Vec::new());
                return Ok(());
            }
            let notices = asked!(Request::ListNotices, Reply::Notices { rows } => rows);
            let open = notices.into_iter().filter(|n| matches!(n.state.as_str(), "draft" | "filled"));
            let formed = |notice: NoticeRow| {
                let form = forms.iter().find(|form| form.id == notice.form)?.clone();
                Some((notice, form))
            };
            let mut found: Vec<_> = open.filter_map(formed).collect();
            // Of those drafted in one breath the ids count.
            found.sort_by_key(|(notice, _)| (notice.at_ms, notice.id.len(), notice.id.clone()));
            if self.rows.with_untracked(|known| *known != found) {
                self.rows.set(found);
            }
            Ok(())
        });
    }

    /// Whether no form is known for the page beside the panel.
    pub fn no_form_known(self) -> bool {
        self.formed.get() == Some(false)
    }

    /// The notice that a key concerns.
    fn at_hand(self) -> Option<(NoticeRow, FormRow)> {
        self.rows.with(|rows| {
            let chosen = self.chosen.get();
            rows.iter().find(|(notice, _)| notice.id == chosen).or_else(|| rows.first()).cloned()
        })
    }

    fn at_hand_untracked(self) -> Option<(NoticeRow, FormRow)> {
        untrack(|| self.at_hand())
    }

    /// Fills the form with the notice at hand; after a notice was submitted, in a fresh form.
    pub fn fill(self) {
        let Some((notice, form)) = self.at_hand_untracked().filter(|_| !self.working.get_untracked()) else { return };
        let l = self.here.shell.language.get_untracked();
        if self.blocked.get_untracked() > 0 {
            self.here.shell.tell(l.notice_blocked(self.blocked.get_untracked()));
            return;
        }
        self.working.set(true);
        let tab = self.here.tab.get_untracked();
        let at = if self.submitted.get_untracked() { self.form_at.get_untracked() } else { String::new() };
        self.here.shell.run(async move {
            let granted = browser::request_hosts(form.hosts).await;
            let done = match granted {
                Ok(true) => browser::command(&Command::Fill { tab, notice: &notice.id, at: &at }).await,
                Ok(false) => {
                    self.here.shell.tell(l.portal_refused());
                    self.working.set(false);
                    return Ok(());
                }
                Err(fault) => Err(fault),
            };
            self.working.set(false);
            if done.is_ok() {
                self.form_at.set(self.here.url.get_untracked());
                self.submitted.set(false);
            }
            self.here.shell.casebook.update(|times| *times += 1);
            done
        });
    }

    /// Keeps the receipt that the portal shows, with the number that it names, and records the notice as submitted.
    pub fn keep_receipt(self) {
        let Some((notice, _)) = self.at_hand_untracked().filter(|(notice, _)| notice.state == "filled") else { return };
        if self.working.get_untracked() {
            return;
        }
        self.working.set(true);
        let tab = self.here.tab.get_untracked();
        let typed = self.number.get_untracked().trim().to_owned();
        self.here.shell.run(async move {
            let kept = async {
                let number = if typed.is_empty() { receipt_number(tab).await? } else { typed };
                if number.is_empty() {
                    return Ok(None);
                }
                let evidence = browser::receipt(tab, &notice.id).await?;
                Ok(Some((number, evidence)))
            }
            .await;
            self.working.set(false);
            match kept? {
                Some((number, evidence)) => self.record(notice.id, number, evidence).await,
                None => {
                    let l = self.here.shell.language.get_untracked();
                    self.here.shell.tell(l.no_number_found());
                    Ok(())
                }
            }
        });
    }

    /// Records the notice at hand as submitted, without keeping a receipt.
    fn record_as_submitted(self) {
        let Some((notice, _)) = self.at_hand_untracked() else { return };
        let number = self.number.get_untracked().trim().to_owned();
        self.here.shell.run(async move { self.record(notice.id, number, String::new()).await });
    }

    async fn record(self, notice: String, number: String, evidence: String) -> Result<(), crate::view::desk::Fault> {
        let request = Request::RecordReceipt { notice, number, evidence };
        let entries = asked!(request, Reply::Recorded { entries } => entries);
        let l = self.here.shell.language.get_untracked();
        self.number.set(String::new());
        self.chosen.set(String::new());
        self.submitted.set(true);
        self.here.shell.tell_undoable(l.receipt_kept(), Act::Entries(entries));
        self.here.shell.casebook.update(|times| *times += 1);
        Ok(())
    }
}

/// Shown when the tab holds a portal for which a notice is being prepared.
#[component]
pub fn Filling(waiting: Waiting) -> impl IntoView {
    move || {
        let at_hand = waiting.at_hand()?;
        let others = waiting.rows.get().into_iter().filter(|(notice, _)| notice.id != at_hand.0.id);
        let others: Vec<NoticeRow> = others.map(|(notice, _)| notice).collect();
        Some(view! {
            <AtHand waiting notice=at_hand.0 form=at_hand.1/>
            <Others waiting others/>
        })
    }
}

#[component]
fn AtHand(waiting: Waiting, notice: NoticeRow, form: FormRow) -> impl IntoView {
    let l = words();
    let Waiting { here, working, blocked, fields, number, .. } = waiting;
    let filled = notice.state == "filled";
    let route = Route::at(Section::Notices, &notice.id);
    let open = move |_| {
        let route = route.clone();
        here.shell.run(async move { browser::open_workspace(&route).await });
    };
    view! {
        <section class="filling" aria-label=l.fill_this_form()>
            <header class="line">
                <h2>{form.title.clone()}</h2>
                <button class="plain" on:click=open>{l.open_notice(notice.contents.listings.len())}</button>
            </header>
            {move || if blocked.get() > 0 {
                view! { <p class="advice" role="status">{l.notice_blocked(blocked.get())}</p> }.into_any()
            } else {
                view! {
                    <div class="actions">
                        <button class="primary" disabled=move || working.get() on:click=move |_| waiting.fill()>
                            {move || if working.get() { l.filling() } else if filled { l.fill_again() } else { l.fill_this_form() }}
                            <kbd>"f"</kbd>
                        </button>
                        <span class="muted">{l.you_submit()}</span>
                    </div>
                }.into_any()
            }}
            {move || {
                let rows = fields.get();
                (!rows.is_empty()).then(|| view! { <FilledFields rows/> })
            }}
            {filled.then(|| view! {
                <div class="actions">
                    <input
                        class="number" placeholder=l.receipt_number() aria-label=l.receipt_number()
                        prop:value=move || number.get()
                        on:input:target=move |event| number.set(event.target().value())
                    />
                    <button disabled=move || working.get() on:click=move |_| waiting.keep_receipt()>{l.capture_receipt()}<kbd>"s"</kbd></button>
                    <button on:click=move |_| waiting.record_as_submitted()>{l.i_submitted()}</button>
                </div>
            })}
        </section>
    }
}

/// Further notices for the same portal, each to be taken instead.
#[component]
fn Others(waiting: Waiting, others: Vec<NoticeRow>) -> impl IntoView {
    let l = words();
    (!others.is_empty()).then(|| {
        let rows = others.iter().map(|notice| {
            let id = notice.id.clone();
            let first = notice.contents.listings.first().map(|one| one.title.clone()).unwrap_or_default();
            view! {
                <li>
                    <button class="plain" on:click=move |_| waiting.chosen.set(id.clone())>
                        {l.open_notice(notice.contents.listings.len())}" "<bdi class="muted">{first}</bdi>
                    </button>
                </li>
            }
        });
        let rows = rows.collect_view();
        view! { <details class="filling"><summary>{l.notices_wait(others.len())}</summary><ul class="answers">{rows}</ul></details> }
    })
}
