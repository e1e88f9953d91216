//! Copies of a package's pictures with marks: those that were kept, and the way to draw another. The package is only
//! read; drawings lie beside it, and each is an entry of the ledger.

use std::collections::BTreeMap;

use leptos::prelude::*;
use touchstone_core::ledger::Entry;
use touchstone_core::wire::{EvidenceRow, Reply, Request};
use wasm_bindgen::prelude::*;

use super::custody::{handed_out, record};
use super::drawing::DrawingBoard;
use crate::annotation::{Annotation, Drawing, Original};
use crate::speech::Language;
use crate::view::desk::{Fault, asked};
use crate::view::parts::When;
use crate::view::shell::Shell;
use crate::view::{shell, words};

#[wasm_bindgen(raw_module = "../../pages/annotation.js")]
extern "C" {
    #[wasm_bindgen(js_name = openPicture, catch)]
    async fn open_picture_now(file: &str, part: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = closePicture)]
    pub fn close_picture(address: &str);
    #[wasm_bindgen(js_name = keepDrawing, catch)]
    async fn keep_drawing(file: &str, text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = readDrawing, catch)]
    async fn read_drawing(name: &str, sha256: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = copyOf, catch)]
    async fn copy_of(file: &str, part: &str, sha256: &str, shapes: &str, line: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = saveCopy, catch)]
    async fn save_copy(copy: &JsValue, name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = attachCopy, catch)]
    async fn attach_copy(copy: &JsValue, notice: &str, name: &str) -> Result<JsValue, JsValue>;
}

/// How the names begin under which notices attach copies.
const MARKED: &str = "marked:evidence:";

/// Picture of the window.
pub const WINDOW: &str = "screenshot.png";
/// Picture of the whole page.
const WHOLE: &str = "fullpage.png";

/// A picture of a package; `None` where it has none.
pub async fn open_picture(file: &str, part: &str) -> Result<Option<Original>, Fault> {
    let text = open_picture_now(file, part).await.map_err(Fault::of)?.as_string().unwrap_or_default();
    if text.is_empty() { Ok(None) } else { serde_json::from_str(&text).map(Some).map_err(Fault::of_json) }
}

/// A drawing that the ledger tells of.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The entry's number.
    number: u64,
    at_ms: i64,
    /// Name in the vault, and SHA-256.
    file: String,
    sha256: String,
    /// What was drawn by whom, in the words of who drew.
    what: String,
    by: String,
}

/// The drawings that the ledger tells of, oldest first.
pub fn kept(history: &[Entry]) -> Vec<Kept> {
    let of = |entry: &Entry| {
        let fact = |name: &str| entry.facts.get(name).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
        let file = Some(fact("drawing")).filter(|file| entry.act == "noted" && !file.is_empty())?;
        let (sha256, what, by) = (fact("drawing_sha256"), fact("drawn"), fact("drawn_by"));
        Some(Kept { number: entry.number, at_ms: entry.at_ms, file, sha256, what, by })
    };
    history.iter().filter_map(of).collect()
}

/// The last drawing of a package, as the ledger tells of it.
pub async fn last_kept(evidence: &str) -> Result<Option<Kept>, Fault> {
    let request = Request::ReadLedger { subject: evidence.to_owned(), limit: super::custody::ENTRIES };
    let mut entries = asked!(request, Reply::Ledger { entries } => entries);
    entries.reverse();
    Ok(kept(&entries).pop())
}

/// Reads a drawing, which must be the one of the ledger, and of this package.
async fn read(row: &EvidenceRow, kept: &Kept) -> Result<Annotation, Fault> {
    let text = read_drawing(&kept.file, &kept.sha256).await.map_err(Fault::of)?.as_string().unwrap_or_default();
    let annotation: Annotation = serde_json::from_str(&text).map_err(Fault::of_json)?;
    if annotation.belongs_to(&row.id, &row.sha256) {
        return Ok(annotation);
    }
    let message = format!("{} is of another package: it is not used", kept.file);
    Err(Fault { code: "A07".to_owned(), message })
}

/// The copy with its marks, a PNG file, and the line below it.
pub async fn copy(row: &EvidenceRow, kept: &Kept, l: Language) -> Result<(JsValue, String), Fault> {
    let drawn = read(row, kept).await?;
    let line = drawn.line(&row.file, l);
    let shapes = serde_json::to_string(&drawn.shapes()).map_err(Fault::of_json)?;
    let copy = copy_of(&row.file, &drawn.part, &drawn.part_sha256, &shapes, &line).await.map_err(Fault::of)?;
    Ok((copy, line))
}

/// Whether a notice attaches a copy with marks.
pub fn is_marked(file: &str) -> bool {
    file.starts_with(MARKED)
}

/// Leaves a copy for a notice, and gives the name under which that attaches it: it names the package, which is kept as
/// long as the notice is.
pub async fn attach(shell: Shell, evidence: &str, kept: &Kept, notice: &str, l: Language) -> Result<String, Fault> {
    let rows = asked!(Request::ListEvidence, Reply::Evidence { rows } => rows);
    let Some(row) = rows.into_iter().find(|row| row.id == evidence) else {
        let message = format!("evidence {evidence} is not in the casebook: open the notice again");
        return Err(Fault { code: "A08".to_owned(), message });
    };
    let (copy, _) = copy(&row, kept, l).await?;
    let name = format!("{MARKED}{evidence}/{evidence}-marked-{}.png", kept.number);
    let sum = attach_copy(&copy, notice, &name).await.map_err(Fault::of)?.as_string().unwrap_or_default();
    let facts = [("copy", name.as_str()), ("copy_sha256", sum.as_str()), ("notice", notice)];
    let facts = facts.map(|(name, value)| (name.to_owned(), value.to_owned()));
    record(shell, row.id, "noted", BTreeMap::from(facts), String::new()).await?;
    Ok(name)
}

/// The copies that were kept, and the way to draw another.
#[component]
pub fn Annotations(
    /// The package.
    row: EvidenceRow,
    /// What the ledger says of it, oldest first.
    #[prop(into)]
    history: Signal<Vec<Entry>>,
) -> impl IntoView {
    let l = words();
    let shell = shell();
    let row = StoredValue::new(row);
    let copies = Memo::new(move |_| history.with(|history| kept(history)));
    let board = RwSignal::new(None::<(Original, Drawing)>);
    let whole = RwSignal::new(false);
    shell.run(async move {
        let found = open_picture(&row.with_value(|row| row.file.clone()), WHOLE).await?;
        if let Some(picture) = found {
            close_picture(&picture.address);
            whole.set(true);
        }
        Ok(())
    });
    let close = move || {
        if let Some((picture, _)) = board.get_untracked() {
            close_picture(&picture.address);
        }
        board.set(None);
    };
    on_cleanup(close);
    let draw = move |part: &'static str| {
        shell.run(async move {
            match open_picture(&row.with_value(|row| row.file.clone()), part).await? {
                Some(picture) => {
                    let drawing = Drawing::over(picture.width, picture.height, Vec::new());
                    board.set(Some((picture, drawing)));
                }
                None => shell.tell(l.no_screenshot()),
            }
            Ok(())
        });
    };
    let change = move |kept: Kept| {
        shell.run(async move {
            let drawn = read(&row.get_value(), &kept).await?;
            if let Some(picture) = open_picture(&row.with_value(|row| row.file.clone()), &drawn.part).await? {
                let drawing = Drawing::over(picture.width, picture.height, drawn.marks);
                board.set(Some((picture, drawing)));
            }
            Ok(())
        });
    };
    let save = move |kept: Kept| {
        shell.run(async move {
            let row = row.get_value();
            let (copy, _) = copy(&row, &kept, l).await?;
            let name = format!("{}-marked-{}.png", row.id, kept.number);
            let sum = save_copy(&copy, &name).await.map_err(Fault::of)?.as_string().unwrap_or_default();
            handed_out(shell, vec![row.id], name.clone(), sum).await?;
            shell.tell(l.copy_saved(&name));
            Ok(())
        });
    };
    let keep = move |drawing: Drawing| {
        let Some((picture, _)) = board.get_untracked() else { return };
        shell.run(async move {
            let row = row.get_value();
            let Some(mut drawn) = Annotation::of(&drawing, &picture, &row.id, &row.sha256) else { return Ok(()) };
            drawn.by =
                shell.settings.with_untracked(|s| s.as_ref().map(|s| s.operator.name.clone()).unwrap_or_default());
            drawn.at = js_sys::Date::new_0().to_iso_string().as_string().unwrap_or_default();
            let text = serde_json::to_string(&drawn).map_err(Fault::of_json)?;
            let stored = keep_drawing(&row.file, &text).await.map_err(Fault::of)?.as_string().unwrap_or_default();
            let Stored { name, sha256 } = serde_json::from_str(&stored).map_err(Fault::of_json)?;
            let facts = [
                ("drawing", name),
                ("drawing_sha256", sha256),
                ("drawn", drawn.said(l)),
                ("drawn_by", drawn.by.clone()),
                ("original", picture.part.clone()),
                ("original_sha256", picture.sha256.clone()),
                ("package_sha256", row.sha256.clone()),
            ];
            let facts = facts.map(|(name, value)| (name.to_owned(), value));
            record(shell, row.id, "noted", BTreeMap::from(facts), String::new()).await?;
            close();
            shell.tell(l.drawing_kept());
            Ok(())
        });
    };
    move || {
        if let Some((picture, drawing)) = board.get() {
            return view! { <DrawingBoard picture drawing on_keep=Callback::new(keep) on_leave=Callback::new(move |()| close())/> }
                .into_any();
        }
        let rows = copies.get();
        view! {
            <div class="verdict-actions" title=l.draw_why()>
                <button on:click=move |_| draw(WINDOW)>{l.draw_on_copy()}</button>
                {move || whole.get().then(|| view! { <button on:click=move |_| draw(WHOLE)>{l.draw_on_whole()}</button> })}
            </div>
            {(!rows.is_empty()).then(|| view! {
                <h3>{l.marked_copies()}</h3>
                <ul class="linked copies">
                    {rows.into_iter().map(|kept| {
                        let (to_change, to_save) = (kept.clone(), kept.clone());
                        view! {
                            <li>
                                <When at_ms=kept.at_ms/>
                                <bdi class="muted">{kept.what}" · "{kept.by}</bdi>
                                <button class="small" on:click=move |_| change(to_change.clone())>{l.change_drawing()}</button>
                                <button class="small" title=l.save_copy_why() on:click=move |_| save(to_save.clone())>{l.save_copy()}</button>
                            </li>
                        }
                    }).collect_view()}
                </ul>
            })}
        }
        .into_any()
    }
}

#[derive(serde::Deserialize)]
struct Stored {
    name: String,
    sha256: String,
}
