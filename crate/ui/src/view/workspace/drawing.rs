//! The surface on which a copy of a picture is drawn on: by drag or by keyboard, every step with a way back.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::annotation::{Drawing, Mark, Original, Point, Shape, Tool};
use crate::view::drag::Drag;
use crate::view::{browser, words};

/// What is being drawn.
#[derive(Clone, Copy)]
struct Board {
    drawing: RwSignal<Drawing>,
    tool: RwSignal<Tool>,
    /// The mark on which the keyboard stands.
    selected: RwSignal<Option<usize>>,
}

impl Board {
    fn change<T>(self, change: impl FnOnce(&mut Drawing) -> T) -> Option<T> {
        self.drawing.try_update(change)
    }

    /// Selects a mark and puts the keyboard on it once it is drawn: on its words, where it has some.
    fn select(self, at: usize) {
        self.selected.set(Some(at));
        let writes =
            self.drawing.with_untracked(|drawing| drawing.marks().get(at).is_some_and(|m| m.tool() == Tool::Text));
        request_animation_frame(move || browser::focus(&if writes { words_id(at) } else { mark_id(at) }));
    }

    fn draw(self, mark: Mark) {
        if let Some(at) = self.change(|drawing| drawing.draw(mark)).flatten() {
            self.select(at);
        }
    }

    fn add(self) {
        let tool = self.tool.get_untracked();
        if let Some(at) = self.change(|drawing| drawing.add(tool)).flatten() {
            self.select(at);
        }
    }

    fn remove(self, at: usize) {
        self.back_to_picture();
        self.change(|drawing| drawing.remove(at));
    }

    fn undo(self) {
        self.back_to_picture();
        self.change(Drawing::undo);
    }

    fn redo(self) {
        self.back_to_picture();
        self.change(Drawing::redo);
    }

    /// What has the keyboard may be gone with the next step: the next key would be nobody's.
    fn back_to_picture(self) {
        browser::focus(PICTURE);
        self.selected.set(None);
    }

    /// A key that is pressed anywhere on the board; whether it was used.
    fn press(self, event: &web_sys::KeyboardEvent, on_mark: Option<usize>) -> bool {
        let key = event.key();
        if event.ctrl_key() || event.meta_key() {
            match (key.to_ascii_lowercase().as_str(), event.shift_key()) {
                ("z", false) => self.undo(),
                ("z", true) | ("y", false) => self.redo(),
                _ => return false,
            }
            return true;
        }
        if event.alt_key() {
            return false;
        }
        if let Some(tool) = Tool::ALL.into_iter().find(|tool| tool.key() == key) {
            self.tool.set(tool);
            return true;
        }
        match (on_mark, key.as_str()) {
            (Some(at), "Delete" | "Backspace") => self.remove(at),
            (Some(at), "Enter") => self.select(at),
            (None, "Enter") => self.add(),
            (Some(at), key) => {
                let moved = self.change(|drawing| drawing.press(at, key, event.shift_key())) == Some(true);
                if moved {
                    self.selected.set(Some(at));
                    let id = mark_id(at);
                    request_animation_frame(move || browser::focus(&id));
                }
                return moved;
            }
            _ => return false,
        }
        true
    }
}

/// Id of the surface.
const PICTURE: &str = "drawing-picture";

/// The board, with its buttons.
#[component]
pub fn DrawingBoard(
    /// What is drawn over.
    picture: Original,
    /// What was drawn before.
    drawing: Drawing,
    /// Keeps what was drawn.
    on_keep: Callback<Drawing>,
    /// Closes the board.
    on_leave: Callback<()>,
) -> impl IntoView {
    let l = words();
    let board =
        Board { drawing: RwSignal::new(drawing), tool: RwSignal::new(Tool::Box), selected: RwSignal::new(None) };
    request_animation_frame(|| browser::focus(PICTURE));
    let press = move |event: web_sys::KeyboardEvent| {
        let field = event.target().is_some_and(|target| target.dyn_ref::<web_sys::HtmlInputElement>().is_some());
        let used = if field { false } else { board.press(&event, None) };
        if used {
            event.prevent_default();
        }
        // The workspace has keys of its own for the same letters.
        event.stop_propagation();
    };
    view! {
        <section class="drawing-board" aria-label=l.draw_on_copy() on:keydown=press>
            <div class="line" role="toolbar" aria-label=l.drawing_tools()>
                {Tool::ALL.into_iter().map(|tool| view! {
                    <button
                        class="small" aria-pressed=move || (board.tool.get() == tool).to_string()
                        on:click=move |_| board.tool.set(tool)
                    >{l.tool(tool)}" "<kbd>{tool.key()}</kbd></button>
                }).collect_view()}
                <button class="small" on:click=move |_| board.add()>{l.add_mark()}</button>
                <button class="small" disabled=move || board.drawing.with(|d| !d.can_undo()) on:click=move |_| board.undo()>{l.take_back()}</button>
                <button class="small" disabled=move || board.drawing.with(|d| !d.can_redo()) on:click=move |_| board.redo()>{l.do_again()}</button>
                <span class="end"></span>
                <button
                    class="primary" disabled=move || board.drawing.with(|d| d.marks().is_empty())
                    on:click=move |_| on_keep.run(board.drawing.get_untracked())
                >{l.keep_drawing()}</button>
                <button on:click=move |_| on_leave.run(())>{l.leave_drawing()}</button>
            </div>
            <p class="muted">{l.draw_how()}</p>
            <Surface address=picture.address board/>
            <Marks board/>
        </section>
    }
}

#[component]
fn Surface(address: String, board: Board) -> impl IntoView {
    let l = words();
    let (width, height, line) = board.drawing.with_untracked(|d| (d.width(), d.height(), d.line()));
    let drag = Drag::over(width);
    let between = move |from: Point, to: Point| {
        let tool = board.tool.get_untracked();
        board.drawing.with_untracked(|drawing| drawing.between(tool, from, to))
    };
    let up = move |event: web_sys::PointerEvent| {
        if let Some(mark) = drag.end(&event, between) {
            board.draw(mark);
        }
    };
    let marks = move || board.drawing.with(|drawing| drawing.marks().to_vec());
    view! {
        <svg
            id=PICTURE class="drawn-over" node_ref=drag.surface viewBox=format!("0 0 {width} {height}") role="group" tabindex="0"
            aria-label=l.drawing_picture()
            on:pointerdown=move |event| drag.begin(&event) on:pointermove=move |event| drag.go_on(&event, between)
            on:pointerup=up on:pointercancel=move |_| drag.leave()
        >
            <image href=address width=width.to_string() height=height.to_string()/>
            {move || marks().into_iter().enumerate().map(|(at, mark)| view! { <Drawn at mark line board/> }).collect_view()}
            {move || drag.drawing().map(|mark| painted(&mark, line))}
        </svg>
    }
}

/// One mark, which can be taken hold of.
#[component]
fn Drawn(at: usize, mark: Mark, line: f64, board: Board) -> impl IntoView {
    let l = words();
    let (x, y, width, height) = mark.extent(line);
    // Who cannot see the words hears them with the mark.
    let name = match &mark {
        Mark::Text { text, .. } => {
            format!("{} {}: {}", l.tool(Tool::Text), at + 1, text.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => format!("{} {}", l.tool(mark.tool()), at + 1),
    };
    let press = move |event: web_sys::KeyboardEvent| {
        if board.press(&event, Some(at)) {
            event.prevent_default();
        }
        event.stop_propagation();
    };
    view! {
        <g
            id=mark_id(at) tabindex="0" role="button" class:selected=move || board.selected.get() == Some(at)
            aria-label=name
            on:focus=move |_| board.selected.set(Some(at))
            on:keydown=press
            on:pointerdown=move |event| {
                // A press on what is there is about it; a drag that begins beside it draws.
                event.stop_propagation();
                browser::focus(&mark_id(at));
            }
        >
            {painted(&mark, line)}
            <rect class="hold" x=x.to_string() y=y.to_string() width=width.to_string() height=height.to_string()/>
        </g>
    }
}

/// A mark as it is seen, the same as in the copy.
fn painted(mark: &Mark, line: f64) -> impl IntoView + use<> {
    let one = |shape: Shape| {
        match shape {
        Shape::Frame { at, size, line } => view! {
            <rect
                class="frame" x=at.0.to_string() y=at.1.to_string() width=size.0.to_string() height=size.1.to_string()
                stroke-width=line.to_string()
            />
        }
        .into_any(),
        Shape::Fill { at, size } => view! {
            <rect class="fill" x=at.0.to_string() y=at.1.to_string() width=size.0.to_string() height=size.1.to_string()/>
        }
        .into_any(),
        Shape::Arrow { from, to, head, line } => {
            let corners = head.map(|(x, y)| format!("{x},{y}")).join(" ");
            view! {
                <line class="shaft" x1=from.0.to_string() y1=from.1.to_string() x2=to.0.to_string() y2=to.1.to_string() stroke-width=line.to_string()/>
                <polygon class="head" points=corners/>
            }
            .into_any()
        }
        Shape::Word { at, height, text } => view! {
            <text class="word" x=at.0.to_string() y=at.1.to_string() font-size=height.to_string() stroke-width=(height / 5.0).to_string()>{text}</text>
        }
        .into_any(),
    }
    };
    mark.shapes(line).into_iter().map(one).collect_view()
}

/// The same as a list: words are written here.
#[component]
fn Marks(board: Board) -> impl IntoView {
    let l = words();
    // The rows stay while words are written, so that the keyboard stays in their field.
    let kinds = Memo::new(move |_| board.drawing.with(|d| d.marks().iter().map(Mark::tool).collect::<Vec<_>>()));
    let written = move |at: usize| {
        board.drawing.with(|drawing| match drawing.marks().get(at) {
            Some(Mark::Text { text, .. }) => text.clone(),
            _ => String::new(),
        })
    };
    move || {
        view! {
            <ol>
                {kinds.get().into_iter().enumerate().map(|(at, tool)| view! {
                    <li class:selected=move || board.selected.get() == Some(at)>
                        <span>{l.tool(tool)}" "{at + 1}</span>
                        {(tool == Tool::Text).then(|| view! {
                            <input
                                id=words_id(at) maxlength="300" aria-label=l.words_of_mark() placeholder=l.words_of_mark()
                                prop:value=move || written(at)
                                on:input:target=move |event| { board.change(|drawing| drawing.write(at, &event.target().value())); }
                            />
                        })}
                        <button
                            class="small" aria-label=format!("{}: {} {}", l.mark_away(), l.tool(tool), at + 1)
                            on:click=move |_| board.remove(at)
                        >{l.mark_away()}</button>
                    </li>
                }).collect_view()}
            </ol>
        }
    }
}

fn mark_id(at: usize) -> String {
    format!("mark-{at}")
}

fn words_id(at: usize) -> String {
    format!("mark-words-{at}")
}
