//! Outcomes read from the portal's own list, while the person looks at it.

use leptos::prelude::*;
use touchstone_core::wire::{FormRow, Reply, Request};

use super::Here;
use crate::address;
use crate::view::browser;
use crate::view::complaints::{Preview, Reading, Source, is_filed};
use crate::view::desk::asked;
use crate::view::words;

/// Shown when the tab holds a portal at which notices were filed.
#[component]
pub fn Outcomes() -> impl IntoView {
    let l = words();
    let here = expect_context::<Here>();
    let reading = Reading::new(here.shell);
    let portal = RwSignal::new(Vec::<FormRow>::new());
    Effect::new(move || {
        here.shell.casebook.track();
        let url = here.url.get();
        here.shell.run(async move {
            let mut forms = asked!(Request::ListForms, Reply::Forms { rows } => rows);
            forms.retain(|form| address::on_hosts(&url, &form.hosts));
            if !forms.is_empty() {
                let notices = asked!(Request::ListNotices, Reply::Notices { rows } => rows);
                forms.retain(|form| notices.iter().any(|row| row.form == form.id && is_filed(row)));
            }
            if portal.with_untracked(|known| *known != forms) {
                portal.set(forms);
            }
            Ok(())
        });
    });
    // Pages of one list add up; those of another tab are another list.
    Effect::new(move || {
        here.tab.track();
        reading.clear();
    });
    let read = move |_| {
        let tab = here.tab.get_untracked();
        let forms = portal.get_untracked();
        let hosts = forms.iter().flat_map(|form| form.hosts.clone()).collect();
        here.shell.run(async move {
            if browser::request_hosts(hosts).await? {
                reading.read(Source::Tab(tab), forms.into_iter().map(|form| form.id).collect());
            } else {
                here.shell.tell(l.portal_refused());
            }
            Ok(())
        });
    };
    view! {
        <Show when=move || portal.with(|forms| !forms.is_empty())>
            <section class="filling outcomes" aria-label=l.outcomes()>
                <div class="actions">
                    <button disabled=move || reading.busy.get() on:click=read>
                        {move || if reading.busy.get() { l.reading() } else if reading.any() { l.read_this_page_too() } else { l.read_outcomes() }}
                    </button>
                </div>
                {move || (!reading.any()).then(|| view! { <p class="muted">{l.outcomes_why()}</p> })}
                <Preview reading/>
            </section>
        </Show>
    }
}
