//! Exports: tables, a workbook, JSON, a report to print.

use leptos::prelude::*;
use touchstone_core::report::{day_of, day_text};
use wasm_bindgen::prelude::*;

use super::patrols::now_ms;
use crate::figures;
use crate::speech::Language;
use crate::view::desk::Fault;
use crate::view::parts::Field;
use crate::view::{shell, words};

#[wasm_bindgen(raw_module = "../../pages/export.js")]
extern "C" {
    #[wasm_bindgen(js_name = exportAs, catch)]
    pub async fn export_as(form: &str, name: &str, on_rows: &Closure<dyn FnMut(f64, f64)>) -> Result<JsValue, JsValue>;
}

/// The buttons of every export.
#[component]
pub fn Exports() -> impl IntoView {
    let l = words();
    let shell = shell();
    let today = day_text(day_of(now_ms()));
    let first = today.get(..4).map_or_else(|| today.clone(), |year| format!("{year}-01-01"));
    let (from, to) = (RwSignal::new(first), RwSignal::new(today.clone()));
    let working = RwSignal::new(None::<(f64, f64)>);
    let day = StoredValue::new(today);
    let export = move |form: serde_json::Value, name: &str, ending: &str| {
        let name = format!("touchstone-{name}-{}.{ending}", day.get_value());
        working.set(Some((0.0, 0.0)));
        shell.run(async move {
            let on_rows = Closure::new(move |done: f64, of: f64| working.set(Some((done, of))));
            let written = export_as(&form.to_string(), &name, &on_rows).await;
            working.set(None);
            written.map_err(Fault::of)?;
            shell.tell(l.exported(&name));
            Ok(())
        });
    };
    let table = move |name: &'static str| export(serde_json::json!({ "kind": "csv", "table": name }), name, "csv");
    let report = move || {
        let chinese = l == Language::Chinese;
        let form = serde_json::json!({ "kind": "report", "from": from.get_untracked(), "to": to.get_untracked(), "chinese": chinese });
        export(form, "report", "html");
    };
    let hour = RwSignal::new(String::new());
    let summary = move || {
        let chinese = l == Language::Chinese;
        let form = serde_json::json!({
            "kind": "summary", "from": from.get_untracked(), "to": to.get_untracked(), "hour": hour.get_untracked(),
            "chinese": chinese,
        });
        export(form, "summary", "html");
    };
    let busy = move || working.with(Option::is_some);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts of rows")]
    let rows = |number: f64| figures::count(number as u32);
    view! {
        <section class="exports" aria-label=l.exports()>
            <h2>{l.exports()}</h2>
            <p class="muted">{l.exports_why()}</p>
            <div class="actions">
                <button disabled=busy on:click=move |_| table("listings")>{l.export_listings()}</button>
                <button disabled=busy on:click=move |_| table("notices")>{l.export_notices()}</button>
                <button disabled=busy on:click=move |_| table("sellers")>{l.export_sellers()}</button>
                <button disabled=busy on:click=move |_| export(serde_json::json!({ "kind": "xlsx" }), "casebook", "xlsx")>{l.export_workbook()}</button>
                <button disabled=busy on:click=move |_| export(serde_json::json!({ "kind": "json" }), "casebook", "json")>{l.export_json()}</button>
            </div>
            <div class="actions period">
                <Field label=l.report_from()>
                    <input type="date" prop:value=move || from.get() on:input:target=move |event| from.set(event.target().value())/>
                </Field>
                <Field label=l.report_to()>
                    <input type="date" prop:value=move || to.get() on:input:target=move |event| to.set(event.target().value())/>
                </Field>
                <button
                    disabled=move || busy() || from.with(String::is_empty) || to.with(String::is_empty)
                    on:click=move |_| report()
                >{l.export_report()}</button>
                <Field label=l.hour_costs()>
                    <input
                        size="9" placeholder="80 EUR" autocomplete="off"
                        prop:value=move || hour.get() on:input:target=move |event| hour.set(event.target().value())
                    />
                </Field>
                <button
                    disabled=move || busy() || from.with(String::is_empty) || to.with(String::is_empty)
                    title=l.export_summary_why() on:click=move |_| summary()
                >{l.export_summary()}</button>
            </div>
            {move || working.get().filter(|(_, of)| *of > 0.0).map(|(done, of)| view! {
                <p class="muted" role="status">{l.export_rows(&rows(done), &rows(of))}</p>
            })}
        </section>
    }
}
