//! Single keys, wherever the person is not typing.

use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Calls `act` with the key pressed, unless it is meant for a field or the browser. `act` tells whether it used the key.
pub fn on_key(act: impl Fn(&str) -> bool + 'static) {
    let listener = window_event_listener(ev::keydown, move |event| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || event.is_composing() || is_field(&event) {
            return;
        }
        if act(&event.key()) {
            event.prevent_default();
        }
    });
    on_cleanup(move || listener.remove());
}

fn is_field(event: &web_sys::KeyboardEvent) -> bool {
    let Some(element) = event.target().and_then(|t| t.dyn_into::<web_sys::HtmlElement>().ok()) else { return false };
    let tag = element.tag_name();
    // A button keeps Enter and Space, a tick box keeps Space; letters go to the page.
    let own_key = matches!(event.key().as_str(), "Enter" | " ");
    match tag.as_str() {
        "TEXTAREA" | "SELECT" => true,
        "INPUT" => {
            let kind = element.get_attribute("type").unwrap_or_default();
            own_key || !matches!(kind.as_str(), "checkbox" | "radio" | "button")
        }
        "BUTTON" | "A" | "SUMMARY" => own_key,
        _ => element.is_content_editable(),
    }
}

/// A key and what it does.
pub type KeyHelp = (&'static str, String);

/// The list of keys, shown in the page rather than over it.
#[component]
pub fn Keys(
    /// Whether it is shown.
    shown: RwSignal<bool>,
    /// Keys.
    keys: Vec<KeyHelp>,
) -> impl IntoView {
    let l = super::words();
    let keys = StoredValue::new(keys);
    view! {
        <Show when=move || shown.get()>
            <section class="keys" aria-label=l.keys()>
                <header>
                    <h2>{l.keys()}</h2>
                    <button class="plain" aria-label=l.dismiss() on:click=move |_| shown.set(false)>"×"</button>
                </header>
                <dl>
                    {keys.get_value().into_iter().map(|(key, what)| view! {
                        <div><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>
                    }).collect_view()}
                </dl>
            </section>
        </Show>
    }
}
