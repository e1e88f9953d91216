//! One notice: its contents, what stands in its way, the form, the receipt, the outcome.

mod contents;
mod progress;

use leptos::prelude::*;
use touchstone_core::brand::Right;
use touchstone_core::ledger::Entry;
use touchstone_core::notice::{FilledField, Finding, Notice, Severity};
use touchstone_core::wire::{EvidenceRow, FormRow, NoticeRow, Reply, Request};

use self::contents::Contents;
use self::progress::{Outcome, Submission};
use super::deadlines::{Deadlined, DueOf};
use super::on_casebook;
use crate::view::browser;
use crate::view::complaints::is_filed;
use crate::view::desk::asked;
use crate::view::keyboard::on_key;
use crate::view::parts::filled::FilledFields;
use crate::view::parts::{Timeline, When};
use crate::view::shell::{Act, Shell};
use crate::view::{shell, words};

/// An open notice.
#[derive(Clone, Copy)]
pub struct Open {
    shell: Shell,
    row: RwSignal<Option<NoticeRow>>,
    findings: RwSignal<Vec<Finding>>,
    filled: RwSignal<Vec<FilledField>>,
    history: RwSignal<Vec<Entry>>,
    forms: RwSignal<Vec<FormRow>>,
    rights: RwSignal<Vec<Right>>,
    evidence: RwSignal<Vec<EvidenceRow>>,
}

impl Open {
    fn read(self, id: String) {
        self.shell.run(async move {
            let forms = asked!(Request::ListForms, Reply::Forms { rows } => rows);
            let brands = asked!(Request::ListBrands, Reply::Brands { rows } => rows);
            let evidence = asked!(Request::ListEvidence, Reply::Evidence { rows } => rows);
            let request = Request::ReadLedger { subject: id.clone(), limit: 200 };
            let mut history = asked!(request, Reply::Ledger { entries } => entries);
            history.reverse();
            self.forms.set(forms);
            self.rights.set(brands.into_iter().flat_map(|brand| brand.rights).collect());
            self.evidence.set(evidence.into_iter().filter(|row| row.state == "sealed").collect());
            self.history.set(history);
            self.take(&Request::OpenNotice { notice: id }).await
        });
    }

    async fn take(self, request: &Request) -> Result<(), crate::view::desk::Fault> {
        let (notice, findings, filled) =
            asked!(*request, Reply::NoticeOpened { notice, findings, filled } => (notice, findings, filled));
        self.findings.set(findings);
        self.filled.set(filled);
        if self.row.try_with_untracked(|known| known.as_ref() != Some(&notice)) == Some(true) {
            self.row.set(Some(notice));
        }
        Ok(())
    }

    /// Changes the draft, keeping the way back.
    fn change(self, change: impl FnOnce(&mut Notice, &mut String)) {
        let Some(before) = self.row.get_untracked() else { return };
        let (mut contents, mut form) = (before.contents.clone(), before.form.clone());
        change(&mut contents, &mut form);
        if contents == before.contents && form == before.form {
            return;
        }
        self.shell.run(async move {
            let notice = before.id.clone();
            self.take(&Request::UpdateNotice { notice: notice.clone(), contents, form }).await?;
            let back = Request::UpdateNotice { notice, contents: before.contents, form: before.form };
            let l = self.shell.language.get_untracked();
            self.shell.tell_undoable(l.saved(), Act::Request(Box::new(back)));
            Ok(())
        });
    }

    fn form(self) -> Option<FormRow> {
        self.row.with(|row| {
            let id = row.as_ref().map(|row| row.form.as_str())?;
            self.forms.with(|forms| forms.iter().find(|form| form.id == id).cloned())
        })
    }

    /// Opens the form in a tab, where the panel fills it.
    fn open_form(self) {
        let Some(form) = untrack(|| self.form()) else { return };
        self.shell.run(async move {
            // Asked for here, where the person chose the portal; without it the panel cannot tell the form.
            if browser::request_hosts(form.hosts).await? {
                browser::open_tab(&form.url).await
            } else {
                self.shell.tell(self.shell.language.get_untracked().portal_refused());
                Ok(())
            }
        });
    }

    fn blocked(self) -> bool {
        self.findings.with(|findings| findings.iter().any(|finding| finding.severity == Severity::Block))
    }
}

/// The detail of a notice.
#[component]
pub fn NoticeDetail(
    /// Notice id.
    id: String,
    /// What is due after its state.
    deadlines: Deadlined,
) -> impl IntoView {
    let l = words();
    let open = Open {
        shell: shell(),
        row: RwSignal::new(None),
        findings: RwSignal::new(Vec::new()),
        filled: RwSignal::new(Vec::new()),
        history: RwSignal::new(Vec::new()),
        forms: RwSignal::new(Vec::new()),
        rights: RwSignal::new(Vec::new()),
        evidence: RwSignal::new(Vec::new()),
    };
    on_casebook(move || open.read(id.clone()));
    on_key(move |key| {
        let ready = key == "o" && open.row.with_untracked(|row| row.as_ref().is_some_and(|row| !is_filed(row)));
        if ready && !untrack(|| open.blocked()) {
            open.open_form();
        }
        ready
    });
    move || {
        open.row.with(Option::is_some).then(|| {
            view! {
                <article class="case notice">
                    {move || open.row.get().map(|row| view! {
                        <header>
                            <h2>{l.notice_on(row.contents.listings.len())}</h2>
                            <span class=format!("state {}", row.state)>{l.notice_state(&row.state)}</span>
                            <span class="muted"><When at_ms=row.at_ms/></span>
                        </header>
                    })}
                    {move || open.row.get().map(|row| view! { <DueOf row deadlines/> })}
                    <Submission open/>
                    <Findings open/>
                    <Outcome open/>
                    <Contents open/>
                    {move || {
                        let rows = open.filled.get();
                        (!rows.is_empty()).then(|| view! { <h3>{l.last_fill()}</h3><FilledFields rows/> })
                    }}
                    <h3>{l.timeline()}</h3>
                    {move || view! { <Timeline entries=open.history.get()/> }}
                </article>
            }
        })
    }
}

/// What stands in the way, and how it is mended.
#[component]
fn Findings(open: Open) -> impl IntoView {
    let l = words();
    move || {
        let mut findings = open.findings.get();
        findings.sort_by_key(|finding| finding.severity != Severity::Block);
        if findings.is_empty() {
            return view! { <p class="calm" role="status">{l.no_findings()}</p> }.into_any();
        }
        let rows = findings.into_iter().map(|finding| {
            let blocks = finding.severity == Severity::Block;
            view! {
                <li class:block=blocks>
                    <span class="sign">{if blocks { l.blocks() } else { l.warns() }}</span>
                    <span><bdi>{l.pick(&finding.message, &finding.message_zh).to_owned()}</bdi></span>
                    <span class="mend"><bdi>{l.pick(&finding.mend, &finding.mend_zh).to_owned()}</bdi></span>
                    <code>{finding.code.clone()}" "{finding.at.clone()}</code>
                </li>
            }
        });
        view! { <h3>{l.before_filing()}</h3><ul class="findings">{rows.collect_view()}</ul> }.into_any()
    }
}
