//! The pages as they are drawn.

mod backup;
mod batch;
mod browser;
mod complaints;
mod desk;
mod drag;
mod keyboard;
mod options;
mod panel;
mod parts;
mod review;
mod shell;
mod workspace;

use leptos::prelude::*;
use wasm_bindgen::prelude::wasm_bindgen;

use self::shell::Shell;
use crate::speech::Language;

/// Draws a page: `panel`, `workspace`, `options` or `review`.
#[wasm_bindgen]
pub fn start(page: &str) {
    std::panic::set_hook(Box::new(|panic| {
        console_error_panic_hook::hook(panic);
        browser::page_failed(&panic.to_string());
    }));
    let page = page.to_owned();
    mount_to_body(move || {
        let shell = Shell::open();
        provide_context(shell);
        if page != "options" {
            backup::keep_backed_up();
        }
        // A change of language draws the page anew; everything below takes its words once.
        let language = shell.language;
        move || {
            let words = language.get();
            provide_context(words);
            browser::set_document(words.tag(), &page_title(words, &page));
            let content = match page.as_str() {
                "workspace" => view! { <workspace::Workspace/> }.into_any(),
                "review" => view! { <review::Review/> }.into_any(),
                "options" => view! { <options::OptionsPage/> }.into_any(),
                _ => view! { <panel::Panel/> }.into_any(),
            };
            view! {
                <shell::LinkLine/>
                {content}
                <shell::NoteLine/>
            }
        }
    });
}

/// The words of the page being drawn.
fn words() -> Language {
    expect_context::<Language>()
}

/// What all pages share.
fn shell() -> Shell {
    expect_context::<Shell>()
}

fn page_title(l: Language, page: &str) -> String {
    match page {
        "workspace" => "Touchstone".to_owned(),
        "review" => format!("{} · Touchstone", l.look_title()),
        "options" => format!("{} · Touchstone", l.settings()),
        _ => format!("{} · Touchstone", l.this_page()),
    }
}
