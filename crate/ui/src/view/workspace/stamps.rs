//! The time stamps of a package: their state, and the way to ask again.

use leptos::prelude::*;
use touchstone_core::ledger::Entry;
use wasm_bindgen::JsValue;

use crate::address;
use crate::stamping::{Stamping, State, stampings};
use crate::view::browser::{self, Command};
use crate::view::desk::Fault;
use crate::view::{shell, words};

/// One row an authority; nothing where none is set and none was asked.
#[component]
pub fn Stamps(
    /// Evidence id.
    #[prop(into)]
    evidence: String,
    /// When it was captured, milliseconds since 1970.
    captured_ms: i64,
    /// Its ledger entries, oldest first.
    #[prop(into)]
    history: Signal<Vec<Entry>>,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let evidence = StoredValue::new(evidence);
    let asking = RwSignal::new(false);
    let rows = Memo::new(move |_| {
        let set = shell.settings.with(|s| s.as_ref().map(|s| s.timestamp_authorities.clone()).unwrap_or_default());
        history.with(|history| stampings(&set, history))
    });
    let open = Memo::new(move |_| {
        rows.with(|rows| rows.iter().any(|row| !matches!(row.state, State::Stamped { .. } | State::Withdrawn)))
    });
    let ask = move |_| {
        asking.set(true);
        let open = |row: &Stamping| !matches!(row.state, State::Stamped { .. } | State::Withdrawn);
        let sites = rows.with(|rows| {
            rows.iter().filter(|row| open(row)).filter_map(|row| address::origin_pattern(&row.authority)).collect()
        });
        shell.run(async move {
            // Where the person refuses, the ledger says that the site may not be contacted.
            browser::request_hosts(sites).await?;
            let asked = evidence.with_value(|id| id.clone());
            let done = browser::command(&Command::Stamp { evidence: &asked }).await;
            asking.set(false);
            done
        });
    };
    move || {
        (!rows.with(Vec::is_empty)).then(|| {
            view! {
                <h3>{l.time_stamps()}</h3>
                <ul class="stamps">
                    {rows.get().into_iter().map(|row| view! { <Row row captured_ms/> }).collect_view()}
                </ul>
                {open.get().then(|| view! {
                    <button disabled=move || asking.get() on:click=ask>{l.ask_for_stamps()}</button>
                })}
            }
        })
    }
}

#[component]
fn Row(row: Stamping, captured_ms: i64) -> impl IntoView {
    let l = words();
    let shell = shell();
    let (class, said, file) = match row.state {
        State::NotAsked => ("waiting", l.stamp_not_asked(), None),
        State::Asked => ("waiting", l.stamp_asked(), None),
        State::Delayed(code) => ("waiting", format!("{code} · {}", l.stamp_delayed(&code)), None),
        State::Withdrawn => ("waiting", l.stamp_withdrawn(), None),
        State::Stamped { time, file } => {
            let at = js_sys::Date::parse(&time);
            let shown = browser::local_time(at, l.tag(), true);
            #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this age of the world")]
            let later = l.elapsed(at as i64 - captured_ms);
            ("kept", l.stamped_at(&shown, &later), Some((time, file)))
        }
    };
    view! {
        <li class=class>
            <bdi class="name">{row.authority}</bdi>
            <span title=file.as_ref().map(|(time, _)| format!("UTC {time}"))>{said}</span>
            {file.map(|(_, file)| view! {
                <button on:click=move |_| {
                    let file = file.clone();
                    shell.run(async move { browser::download_from_vault(&file).await });
                }>{l.download()}</button>
            })}
        </li>
    }
}

/// The package and the time stamps that the history tells of, as they go beside a request to verify.
pub async fn with_stamps(file: &str, history: &[Entry]) -> Result<Vec<JsValue>, Fault> {
    let mut parts = vec![browser::read_from_vault(file).await?];
    for row in stampings(&[], history) {
        if let State::Stamped { file, .. } = row.state {
            parts.push(browser::read_from_vault(&file).await?);
        }
    }
    Ok(parts)
}

/// The time stamps of checkpoints that were handed out with a case, to be saved again: some came later.
#[component]
pub fn CheckpointStamps(
    /// What the ledger says of the package, oldest first.
    #[prop(into)]
    history: Signal<Vec<Entry>>,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let rows = Memo::new(move |_| {
        let of = |entry: &Entry| {
            let fact = |name: &str| entry.facts.get(name).and_then(|v| v.as_str()).unwrap_or_default().to_owned();
            (fact("stamp") == "stamped" && !fact("checkpoint").is_empty()).then(|| (fact("file"), fact("time")))
        };
        history.with(|history| history.iter().filter_map(of).collect::<Vec<_>>())
    });
    move || {
        (!rows.with(Vec::is_empty)).then(|| {
            view! {
                <h3>{l.checkpoint_stamps()}</h3>
                <ul class="linked checkpoints">
                    {rows.get().into_iter().map(|(file, time)| {
                        let stored = StoredValue::new(file.clone());
                        let save = move |_| {
                            shell.run(async move { browser::download_from_vault(&stored.get_value()).await });
                        };
                        view! {
                            <li>
                                <span>{time}</span>
                                <bdi class="muted">{file}</bdi>
                                <button class="small" on:click=save>{l.download()}</button>
                            </li>
                        }
                    }).collect_view()}
                </ul>
            }
        })
    }
}
