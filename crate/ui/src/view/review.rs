//! The look at a capture before it is sealed: the picture of the page, what covers it, more or less of that, seal or give up.

use leptos::prelude::*;
use serde::Deserialize;
use touchstone_core::wire::{Reply, Request};
use wasm_bindgen::JsCast;

use super::browser;
use super::desk::asked;
use super::drag::Drag;
use super::parts::Empty;
use super::shell::Shell;
use super::{shell, words};
use crate::covering::{Rectangle, Sheet, Which};
use crate::route::{Route, Section};

/// What `review.js` says where nothing waits for a look.
const NONE_WAITS: &str = "R01";

/// A capture that waits.
#[derive(Clone, Debug, Default, Deserialize)]
struct Waiting {
    title: String,
    url: String,
    sheets: Vec<Sheet>,
}

/// What is being looked at.
#[derive(Clone, Copy)]
struct Look {
    shell: Shell,
    evidence: StoredValue<String>,
    /// `None` before it is there, and where none waits.
    waiting: RwSignal<Option<(String, String)>>,
    sheets: RwSignal<Vec<Sheet>>,
    /// The sheet and rectangle on which the keyboard stands.
    selected: RwSignal<Option<(usize, Which)>>,
    busy: RwSignal<bool>,
    /// None waits.
    none: RwSignal<bool>,
    /// How it ended: sealed, or given up.
    done: RwSignal<Option<bool>>,
}

impl Look {
    fn open() -> Self {
        let evidence = browser::hash().trim_start_matches('#').to_owned();
        let look = Self {
            shell: shell(),
            evidence: StoredValue::new(evidence),
            waiting: RwSignal::new(None),
            sheets: RwSignal::new(Vec::new()),
            selected: RwSignal::new(None),
            busy: RwSignal::new(false),
            none: RwSignal::new(false),
            done: RwSignal::new(None),
        };
        look.shell.run(async move {
            let opened = browser::open_review(&look.evidence.get_value()).await;
            if opened.as_ref().is_err_and(|fault| fault.code == NONE_WAITS) {
                look.none.set(true);
                return Ok(());
            }
            let text = opened?;
            let Waiting { title, url, sheets } = serde_json::from_str(&text).map_err(super::desk::Fault::of_json)?;
            look.sheets.set(sheets);
            look.waiting.set(Some((title, url)));
            Ok(())
        });
        look
    }

    fn change<T>(self, sheet: usize, change: impl FnOnce(&mut Sheet) -> T) -> Option<T> {
        self.sheets.try_update(|sheets| sheets.get_mut(sheet).map(change)).flatten()
    }

    /// Selects a rectangle and puts the keyboard on it, once it is drawn.
    fn select(self, sheet: usize, which: Which) {
        self.selected.set(Some((sheet, which)));
        request_animation_frame(move || browser::focus(&id(sheet, which)));
    }

    fn add(self) {
        if let Some(which) = self.change(0, Sheet::add) {
            self.select(0, which);
        }
    }

    fn toggle(self, sheet: usize, which: Which) {
        self.change(sheet, |sheet| sheet.toggle(which));
        if matches!(which, Which::Drawn(_)) {
            self.selected.set(None);
        }
    }

    fn seal(self) {
        self.busy.set(true);
        self.shell.run(async move {
            let choice = self
                .sheets
                .with_untracked(|sheets| serde_json::to_string(&sheets.iter().map(Sheet::choice).collect::<Vec<_>>()));
            let sealed = match choice {
                Ok(choice) => browser::seal_review(&self.evidence.get_value(), &choice).await,
                Err(error) => Err(super::desk::Fault::of_json(error)),
            };
            self.busy.set(false);
            sealed?;
            self.done.set(Some(true));
            Ok(())
        });
    }

    fn give_up(self) {
        let l = self.shell.language.get_untracked();
        self.shell.run(async move {
            let request = Request::AbandonCapture { evidence: self.evidence.get_value(), reason: l.given_up_by_hand() };
            asked!(request, Reply::Recorded { .. } => ());
            self.done.set(Some(false));
            Ok(())
        });
    }
}

/// The page.
#[component]
pub fn Review() -> impl IntoView {
    let l = words();
    let look = Look::open();
    let counts = move || {
        look.sheets.with(|sheets| {
            let found: usize = sheets.iter().map(|sheet| sheet.found.len()).sum();
            let away: usize = sheets.iter().map(|sheet| sheet.away.len()).sum();
            l.look_counts(found - away, sheets.iter().map(|sheet| sheet.drawn.len()).sum(), away)
        })
    };
    let to_evidence = move |_| {
        let route = Route::at(Section::Evidence, &look.evidence.get_value());
        look.shell.run(async move { browser::open_workspace(&route).await });
    };
    let sheets = move || {
        look.sheets.with(|sheets| sheets.iter().map(|sheet| sheet.part.clone()).enumerate().collect::<Vec<_>>())
    };
    view! {
        <main class="review">
            <header>
                <div class="line">
                    <h1>{l.look_title()}</h1>
                    {move || (look.done.get().is_none() && !look.none.get()).then(|| view! {
                        <button disabled=move || look.waiting.with(Option::is_none) on:click=move |_| look.add()>{l.look_add()}</button>
                        <button class="primary" disabled=move || look.busy.get() || look.waiting.with(Option::is_none) on:click=move |_| look.seal()>
                            {move || if look.busy.get() { l.sealing() } else { l.seal() }}
                        </button>
                        <button disabled=move || look.busy.get() || look.waiting.with(Option::is_none) on:click=move |_| look.give_up()>{l.give_up()}</button>
                    })}
                </div>
                {move || look.waiting.get().map(|(title, url)| view! { <p><bdi>{title}</bdi>" "<span class="muted"><bdi>{url}</bdi></span></p> })}
                {move || match look.done.get() {
                    _ if look.none.get() => view! { <Empty what=l.look_none() next=l.look_none_next()/> }.into_any(),
                    Some(sealed) => view! {
                        <p class="advice calm" role="status">{if sealed { l.capture_stage("sealed") } else { l.look_given_up() }}" "
                            <button class="small" on:click=to_evidence>{l.show_evidence()}</button></p>
                    }.into_any(),
                    None => view! { <p role="status">{counts}</p> }.into_any(),
                }}
                {move || (look.done.get().is_none() && look.waiting.with(Option::is_some)).then(|| view! { <p class="muted">{l.look_how()}</p> })}
            </header>
            {move || (look.waiting.with(Option::is_some) && look.sheets.with(Vec::is_empty)).then(|| view! {
                <Empty what=l.look_no_picture() next=l.look_no_picture_next()/>
            })}
            {move || look.done.get().is_none().then(|| view! {
                <For each=sheets key=|(at, part)| (*at, part.clone()) children=move |(at, part)| view! {
                    <section aria-label=l.look_sheet(&part)>
                        <h2>{l.look_sheet(&part)}</h2>
                        <Picture at look/>
                        <Covers at look/>
                    </section>
                }/>
            })}
        </main>
    }
}

/// The picture; a drag over it draws a rectangle.
#[component]
fn Picture(at: usize, look: Look) -> impl IntoView {
    let l = words();
    let (address, width, height) = look
        .sheets
        .with_untracked(|sheets| sheets.get(at).map(|sheet| (sheet.picture.clone(), sheet.width, sheet.height)))
        .unwrap_or_default();
    let drag = Drag::<Rectangle>::over(width);
    let between = move |from: (f64, f64), to: (f64, f64)| {
        look.sheets.with_untracked(|sheets| sheets.get(at).and_then(|sheet| sheet.between(from, to)))
    };
    let up = move |event: web_sys::PointerEvent| {
        if let Some(rectangle) = drag.end(&event, between)
            && let Some(which) = look.change(at, |sheet| sheet.draw(rectangle))
        {
            look.select(at, which);
        }
    };
    let rectangles = move || look.sheets.with(|sheets| sheets.get(at).map(Sheet::all).unwrap_or_default());
    view! {
        <svg
            class="drawn-over" node_ref=drag.surface viewBox=format!("0 0 {width} {height}") role="group" aria-label=l.look_picture()
            on:pointerdown=move |event| drag.begin(&event) on:pointermove=move |event| drag.go_on(&event, between)
            on:pointerup=up on:pointercancel=move |_| drag.leave()
        >
            <image href=address width=width.to_string() height=height.to_string()/>
            {move || rectangles().into_iter().map(|(which, rectangle)| view! { <Cover at which rectangle look/> }).collect_view()}
            {move || drag.drawing().map(|(x, y, w, h)| view! {
                <rect class="new" x=x.to_string() y=y.to_string() width=w.to_string() height=h.to_string()/>
            })}
        </svg>
    }
}

/// One rectangle over the picture.
#[component]
fn Cover(at: usize, which: Which, rectangle: Rectangle, look: Look) -> impl IntoView {
    let l = words();
    let (x, y, width, height) = rectangle;
    let covers = look.sheets.with_untracked(|sheets| sheets.get(at).is_some_and(|sheet| sheet.covers(which)));
    let hand = matches!(which, Which::Drawn(_));
    let press = move |event: web_sys::KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let key = event.key();
        let used = match key.as_str() {
            "Delete" | "Backspace" | "Enter" | " " => {
                look.toggle(at, which);
                if !hand {
                    look.select(at, which);
                }
                true
            }
            key => {
                let moved = look.change(at, |sheet| sheet.press(which, key, event.shift_key())) == Some(true);
                if moved {
                    look.select(at, which);
                }
                moved
            }
        };
        if used {
            event.prevent_default();
        }
    };
    view! {
        <rect
            id=id(at, which) tabindex="0" role="button" class:hand=hand class:away=!covers
            aria-pressed=covers.to_string()
            aria-label=l.look_rectangle(hand, covers, round(x), round(y), round(width), round(height))
            x=x.to_string() y=y.to_string() width=width.to_string() height=height.to_string()
            on:focus=move |_| look.selected.set(Some((at, which)))
            on:keydown=press
            on:pointerdown=move |event| {
                // A press on what is there is about it; a drag that begins beside it draws.
                event.stop_propagation();
                if let Some(rect) = event.target().and_then(|t| t.dyn_into::<web_sys::SvgElement>().ok()) {
                    // Fails only for elements that are no longer in the document.
                    let _ = rect.focus();
                }
            }
        />
    }
}

/// The same as a list, with buttons.
#[component]
fn Covers(at: usize, look: Look) -> impl IntoView {
    let l = words();
    let rows = move || {
        look.sheets.with(|sheets| {
            sheets
                .get(at)
                .map(|sheet| {
                    sheet.all().into_iter().map(|(which, one)| (which, one, sheet.covers(which))).collect::<Vec<_>>()
                })
                .unwrap_or_default()
        })
    };
    view! {
        <ol>
            {move || rows().into_iter().map(|(which, (x, y, w, h), covers)| {
                let hand = matches!(which, Which::Drawn(_));
                let told = l.look_rectangle(hand, covers, round(x), round(y), round(w), round(h));
                let act = if covers { l.look_take_away() } else { l.look_put_back() };
                view! {
                    <li class:selected=move || look.selected.get() == Some((at, which))>
                        <span>{told.clone()}</span>
                        <button class="small" aria-label=format!("{act}: {told}") on:click=move |_| look.toggle(at, which)>{act.clone()}</button>
                    </li>
                }
            }).collect_view()}
        </ol>
    }
}

/// Id of a rectangle's element.
fn id(sheet: usize, which: Which) -> String {
    match which {
        Which::Found(at) => format!("found-{sheet}-{at}"),
        Which::Drawn(at) => format!("drawn-{sheet}-{at}"),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "pixels of a picture")]
fn round(length: f64) -> i64 {
    length.round() as i64
}
