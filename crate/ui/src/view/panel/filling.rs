//! Filling a complaint form beside the panel. The person submits; then one click keeps the receipt.

use leptos::prelude::*;
use touchstone_core::wire::{FormRow, NoticeRow, Reply, Request};

use super::Here;
use crate::address;
use crate::route::{Route, Section};
use crate::view::browser::{self, Command};
use crate::view::desk::asked;
use crate::view::parts::filled::FilledFields;
use crate::view::words;

/// Shown when the tab holds a portal for which a notice is being prepared.
#[component]
pub fn Filling() -> impl IntoView {
    let here = expect_context::<Here>();
    let waiting = RwSignal::new(Vec::<(NoticeRow, FormRow)>::new());
    Effect::new(move || {
        here.shell.casebook.track();
        let url = here.url.get();
        here.shell.run(async move {
            let forms = asked!(Request::ListForms, Reply::Forms { rows } => rows);
            // A portal may have several forms: that of each notice is looked for.
            let forms: Vec<FormRow> = forms.into_iter().filter(|form| address::on_hosts(&url, &form.hosts)).collect();
            if forms.is_empty() {
                waiting.set(Vec::new());
                return Ok(());
            }
            let notices = asked!(Request::ListNotices, Reply::Notices { rows } => rows);
            let open = notices.into_iter().filter(|n| matches!(n.state.as_str(), "draft" | "filled"));
            let formed = |notice: NoticeRow| {
                let form = forms.iter().find(|form| form.id == notice.form)?.clone();
                Some((notice, form))
            };
            let found: Vec<_> = open.filter_map(formed).collect();
            if waiting.with_untracked(|known| *known != found) {
                waiting.set(found);
            }
            Ok(())
        });
    });
    view! {
        <For
            each=move || waiting.get()
            key=|(notice, _)| (notice.id.clone(), notice.state.clone())
            children=move |(notice, form)| view! { <OneNotice notice form/> }
        />
    }
}

#[component]
fn OneNotice(notice: NoticeRow, form: FormRow) -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let working = RwSignal::new(false);
    let fields = RwSignal::new(Vec::new());
    let blocked = RwSignal::new(0);
    let number = RwSignal::new(String::new());
    let id = StoredValue::new(notice.id.clone());
    let hosts = StoredValue::new(form.hosts.clone());
    let filled = notice.state == "filled";
    Effect::new(move || {
        here.shell.casebook.track();
        let request = Request::OpenNotice { notice: id.get_value() };
        here.shell.run(async move {
            let (rows, findings) = asked!(request, Reply::NoticeOpened { filled, findings, .. } => (filled, findings));
            blocked.set(findings.iter().filter(|f| f.severity == touchstone_core::notice::Severity::Block).count());
            fields.set(rows);
            Ok(())
        });
    });
    let fill = move |_| {
        working.set(true);
        let (tab, notice, hosts) = (here.tab.get_untracked(), id.get_value(), hosts.get_value());
        here.shell.run(async move {
            let granted = browser::request_hosts(hosts).await;
            let done = match granted {
                Ok(true) => browser::command(&Command::Fill { tab, notice: &notice }).await,
                Ok(false) => {
                    here.shell.tell(l.portal_refused());
                    Ok(())
                }
                Err(fault) => Err(fault),
            };
            working.set(false);
            here.shell.casebook.update(|times| *times += 1);
            done
        });
    };
    let receipt = move |_| {
        let (tab, notice) = (here.tab.get_untracked(), id.get_value());
        here.shell.run(async move { browser::command(&Command::Receipt { tab, notice: &notice }).await });
    };
    let submitted = move |_| {
        let request = Request::RecordReceipt {
            notice: id.get_value(),
            number: number.get_untracked().trim().to_owned(),
            evidence: String::new(),
        };
        here.shell.run(async move {
            let entries = asked!(request, Reply::Recorded { entries } => entries);
            here.shell.tell_undoable(l.receipt_kept(), crate::view::shell::Act::Entries(entries));
            here.shell.casebook.update(|times| *times += 1);
            Ok(())
        });
    };
    let open = move |_| {
        let route = Route::at(Section::Notices, &id.get_value());
        here.shell.run(async move { browser::open_workspace(&route).await });
    };
    view! {
        <section class="filling" aria-label=l.fill_this_form()>
            <header class="line">
                <h2>{form.title.clone()}</h2>
                <button class="plain" on:click=open>{l.open_notice(notice.listings.len())}</button>
            </header>
            {move || if blocked.get() > 0 {
                view! { <p class="advice" role="status">{l.notice_blocked(blocked.get())}</p> }.into_any()
            } else {
                view! {
                    <div class="actions">
                        <button class="primary" disabled=move || working.get() on:click=fill>
                            {move || if working.get() { l.filling() } else if filled { l.fill_again() } else { l.fill_this_form() }}
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
                    <button on:click=submitted>{l.i_submitted()}</button>
                    <button on:click=receipt>{l.capture_receipt()}</button>
                </div>
            })}
        </section>
    }
}
