//! What happened to a thing, by the ledger.

use leptos::prelude::*;
use serde_json::Value;
use touchstone_core::ledger::Entry;

use super::When;
use crate::view::words;

/// Ledger entries as they are given.
#[component]
pub fn Timeline(
    /// Entries.
    entries: Vec<Entry>,
) -> impl IntoView {
    let l = words();
    let times: Vec<_> = entries.iter().map(|entry| (entry.hash.clone(), entry.at_ms)).collect();
    let rows = entries.into_iter().map(|entry| {
        let set_back = times.iter().any(|(hash, at_ms)| *hash == entry.previous && *at_ms > entry.at_ms);
        view! {
            <li>
                <When at_ms=entry.at_ms/>
                <span class="act">{l.act(&entry.act)}</span>
                <bdi class="facts">{said(&entry.facts)}</bdi>
                {set_back.then(|| view! { <span class="clock muted">{l.clock_set_back()}</span> })}
                <span class="number" title=entry.hash>{format!("#{}", entry.number)}</span>
            </li>
        }
    });
    view! { <ol class="timeline">{rows.collect_view()}</ol> }
}

/// The facts of an entry in one line: texts and numbers, without what is empty.
pub fn said(facts: &Value) -> String {
    let l = words();
    let Value::Object(facts) = facts else { return String::new() };
    let parts = facts.iter().filter_map(|(name, value)| {
        let value = match value {
            Value::String(text) if is_hash(text) => crate::figures::short_hash(text),
            Value::String(text) if !text.is_empty() => text.chars().take(160).collect(),
            Value::Number(number) => number.to_string(),
            Value::Array(items) if !items.is_empty() => l.so_many(items.len()),
            _ => return None,
        };
        match (name.as_str(), value.as_str()) {
            ("decision", "confirmed") => Some(l.confirmed()),
            ("decision", "rejected") => Some(l.rejected()),
            ("decision", "unsure") => Some(l.unsure()),
            // Words of people need no name.
            ("reason", _) => Some(l.told_reason(&value)),
            ("note" | "by" | "name" | "title", _) => Some(value),
            _ => Some(format!("{}: {value}", l.fact(name))),
        }
    });
    parts.collect::<Vec<_>>().join(" · ")
}

fn is_hash(text: &str) -> bool {
    text.len() >= 40 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
