//! Products and sellers out of a table into the text of a profile: read, columns confirmed, looked at, put in.

use leptos::prelude::*;
use touchstone_core::brand::catalogue::{CatalogueTable, Change, Column, Confirmed, Entry, Kind, Taken};
use wasm_bindgen::prelude::*;

use crate::view::desk::Fault;
use crate::view::parts::{Field, TableBox, TableSource};
use crate::view::{shell, words};

#[wasm_bindgen(raw_module = "../../pages/catalogue.js")]
extern "C" {
    #[wasm_bindgen(js_name = readCatalogueFile, catch)]
    async fn read_file(file: &web_sys::File) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = readCatalogueText, catch)]
    async fn read_text(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = takeCatalogue, catch)]
    async fn take(confirmed: &str, profile: &str) -> Result<JsValue, JsValue>;
}

/// Rows of the table that are shown above the columns' meanings.
const SAMPLE: usize = 3;
/// Entries and faults that are shown; the others are counted.
const SHOWN: usize = 100;

/// A table on its way into a profile.
#[derive(Clone, Copy)]
struct Intake {
    table: RwSignal<Option<CatalogueTable>>,
    kind: RwSignal<Kind>,
    columns: RwSignal<Vec<Column>>,
    currency: RwSignal<String>,
}

impl Intake {
    fn read(self, table: CatalogueTable) {
        self.kind.set(table.kind);
        self.columns.set(table.columns.clone());
        self.table.set(Some(table));
    }

    /// The table with what the person confirmed; nothing before one is read.
    fn confirmed(self) -> Option<Confirmed> {
        let table = self.table.get()?;
        Some(Confirmed {
            kind: self.kind.get(),
            columns: self.columns.get(),
            rows: table.rows,
            first_line: table.first_line,
            currency: self.currency.get(),
        })
    }
}

/// Where a table is read, its columns are confirmed, and what it would change is shown. Only the text of the profile is
/// changed; it is stored when the person saves it.
#[component]
pub fn Catalogue(
    /// Text of the profile.
    profile: RwSignal<String>,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let (text, busy) = (RwSignal::new(String::new()), RwSignal::new(false));
    let intake = Intake {
        table: RwSignal::new(None),
        kind: RwSignal::new(Kind::Products),
        columns: RwSignal::new(Vec::new()),
        currency: RwSignal::new(String::new()),
    };
    let taken = RwSignal::new(None::<Result<Taken, Fault>>);
    let read = move |source: TableSource| {
        busy.set(true);
        shell.run(async move {
            let read = match source {
                TableSource::File(file) => read_file(&file).await,
                TableSource::Text(text) => read_text(&text).await,
            };
            busy.set(false);
            intake.read(parsed(read)?);
            Ok(())
        });
    };
    // What the table would change is worked out anew with each change of a column; of two answers the later stands.
    let asked = StoredValue::new(0_u32);
    Effect::new(move || {
        let Some(confirmed) = intake.confirmed() else {
            taken.set(None);
            return;
        };
        let text = profile.get();
        let number = asked.get_value().wrapping_add(1);
        asked.set_value(number);
        shell.run(async move {
            let confirmed = serde_json::to_string(&confirmed).map_err(Fault::of_json)?;
            let answer = parsed::<Taken>(take(&confirmed, &text).await);
            if asked.try_get_value() == Some(number) {
                taken.set(Some(answer));
            }
            Ok(())
        });
    });
    let put = move || {
        if let Some(Ok(done)) = taken.get_untracked() {
            intake.table.set(None);
            text.set(String::new());
            profile.set(done.profile);
            shell.tell(l.catalogue_put());
        }
    };
    view! {
        <details class="import">
            <summary>{l.table_import()}</summary>
            <TableBox
                id="catalogue" label=l.catalogue_text() hint=l.catalogue_hint() read_label=l.read_table() text busy read
            />
            {move || intake.table.get().map(|table| view! { <Columns table intake/> })}
            {move || taken.get().map(|taken| match taken {
                Ok(taken) => view! { <Preview taken put leave=move || intake.table.set(None)/> }.into_any(),
                Err(fault) => view! { <p class="fault" role="alert">{fault.message}</p> }.into_any(),
            })}
        </details>
    }
}

fn parsed<T: serde::de::DeserializeOwned>(answer: Result<JsValue, JsValue>) -> Result<T, Fault> {
    let text = answer.map_err(Fault::of)?.as_string().unwrap_or_default();
    serde_json::from_str(&text).map_err(Fault::of_json)
}

/// The first rows, with what each column holds above them.
#[component]
fn Columns(table: CatalogueTable, intake: Intake) -> impl IntoView {
    let l = words();
    let kinds = [Kind::Products, Kind::Authorised, Kind::Offenders];
    let heads = table.headings.into_iter().enumerate().map(|(at, heading)| {
        let chosen = move || intake.columns.with(|columns| columns.get(at).copied().unwrap_or_default());
        let choices = move || {
            choices(intake.kind.get())
                .iter()
                .enumerate()
                .map(|(number, column)| {
                    view! {
                        <option value=number selected=chosen() == *column>{l.catalogue_column(*column)}</option>
                    }
                })
                .collect_view()
        };
        view! {
            <th scope="col">
                <bdi>{heading}</bdi>
                <select
                    aria-label=l.column_holds(at + 1)
                    on:change:target=move |event| {
                        let number = event.target().value().parse::<usize>().unwrap_or_default();
                        let column = choices_at(intake.kind.get_untracked(), number);
                        intake.columns.update(|columns| if let Some(place) = columns.get_mut(at) { *place = column });
                    }
                >{choices}</select>
            </th>
        }
    });
    let heads = heads.collect_view();
    let rows = table.rows.into_iter().take(SAMPLE).map(|row| {
        view! { <tr>{row.into_iter().map(|cell| view! { <td><bdi>{cell}</bdi></td> }).collect_view()}</tr> }
    });
    let rows = rows.collect_view();
    view! {
        <div class="pair">
            <Field label=l.rows_are()>
                <select on:change:target=move |event| {
                    let number = event.target().value().parse::<usize>().unwrap_or_default();
                    intake.kind.set(kinds.get(number).copied().unwrap_or_default());
                }>
                    {kinds.iter().enumerate().map(|(number, kind)| {
                        let kind = *kind;
                        view! {
                            <option value=number selected=move || intake.kind.get() == kind>{l.catalogue_kind(kind)}</option>
                        }
                    }).collect_view()}
                </select>
            </Field>
            <Show when=move || intake.kind.get() == Kind::Products>
                <Field label=l.currency_of_bare()>
                    <input
                        size="4" maxlength="3" placeholder="USD" autocomplete="off" spellcheck="false"
                        prop:value=move || intake.currency.get()
                        on:change:target=move |event| intake.currency.set(event.target().value().trim().to_uppercase())
                    />
                </Field>
            </Show>
        </div>
        <div class="table-sample"><table class="grid"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div>
    }
}

/// What a column of such rows can hold.
fn choices(kind: Kind) -> &'static [Column] {
    match kind {
        Kind::Products => {
            &[Column::Other, Column::Name, Column::Also, Column::Category, Column::Price, Column::Currency]
        }
        Kind::Authorised | Kind::Offenders => &[Column::Other, Column::Seller, Column::Marketplace],
    }
}

fn choices_at(kind: Kind, number: usize) -> Column {
    choices(kind).get(number).copied().unwrap_or_default()
}

/// What the table would change.
#[component]
fn Preview(taken: Taken, put: impl Fn() + Copy + 'static, leave: impl Fn() + Copy + 'static) -> impl IntoView {
    let l = words();
    let Taken { entries, faults, .. } = taken;
    let count = |of: fn(&Change) -> bool| entries.iter().filter(|entry| of(&entry.change)).count();
    let added = count(|change| matches!(change, Change::Added));
    let replaced = count(|change| matches!(change, Change::Replaced(_)));
    let known = entries.len() - added - replaced;
    let said = [
        (added, l.catalogue_new(added)),
        (replaced, l.catalogue_replaced(replaced)),
        (known, l.catalogue_known(known)),
    ];
    let said = said.into_iter().filter(|(count, _)| *count > 0).map(|(_, said)| said).collect::<Vec<_>>().join(" · ");
    let any = added + replaced > 0;
    let changes = entries.into_iter().filter(|entry| entry.change != Change::Known);
    let rows = changes.take(SHOWN).map(|entry| view! { <Row entry/> }).collect_view();
    let further = (added + replaced).saturating_sub(SHOWN);
    let wrong = faults.len();
    let faults = faults.into_iter().take(SHOWN).map(|fault| {
        view! { <li><span class="muted">{l.row_left_out(fault.line)}" "{fault.code}</span>" "<bdi>{fault.message}</bdi></li> }
    });
    let faults = faults.collect_view();
    view! {
        <section class="complaints" aria-label=l.table_import()>
            <p role="status">{if any { said } else { format!("{} {said}", l.nothing_to_take()) }}</p>
            <ul class="answers">{rows}</ul>
            {(further > 0).then(|| view! { <p class="muted">{l.and_more(further)}</p> })}
            {(wrong > 0).then(|| view! {
                <details open=!any><summary>{l.catalogue_faults(wrong)}</summary><ul class="answers">{faults}</ul></details>
            })}
            <div class="actions">
                {any.then(|| view! { <button class="primary" on:click=move |_| put()>{l.put_into_profile()}</button> })}
                <button class="plain" on:click=move |_| leave()>{l.discard_reading()}</button>
            </div>
        </section>
    }
}

#[component]
fn Row(entry: Entry) -> impl IntoView {
    let l = words();
    let change = match &entry.change {
        Change::Added => l.change_added(),
        Change::Replaced(before) => l.change_was(before),
        Change::Known => l.change_known(),
    };
    view! {
        <li><span class="line"><bdi>{entry.name}</bdi><bdi class="muted">{entry.beside}</bdi><span class="more">{change}</span></span></li>
    }
}
