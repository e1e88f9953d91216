//! The back room as the desk's worker sees it. No logic: it passes errands to the room of the core.
#![cfg(target_family = "wasm")]

use js_sys::{Array, Uint8Array};
use touchstone_core::backroom::{Backroom as _, Room};
use touchstone_core::evidence::Part;
use touchstone_core::wire::{Errand, Refusal};
use wasm_bindgen::prelude::*;

/// The one handle that crosses to JavaScript.
#[wasm_bindgen]
#[derive(Default)]
pub struct Backroom {
    room: Room,
}

#[wasm_bindgen]
impl Backroom {
    /// Opens the back room.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Backroom {
        console_error_panic_hook::set_once();
        Self::default()
    }

    /// Does one errand. `errand` is JSON of the wire type, `parts` an array of `[name, bytes]`. Gives
    /// `[outcome, bytes]`: JSON of the outcome or refusal, and the bytes beside it.
    ///
    /// # Errors
    /// The errand cannot be read: desk and back room are of different versions.
    pub fn run(&mut self, errand: &str, parts: &Array) -> Result<Array, JsValue> {
        let errand: Errand = serde_json::from_str(errand).map_err(|e| foreign(&e.to_string()))?;
        let parts = parts.iter().map(part).collect::<Result<Vec<_>, _>>()?;
        let (outcome, bytes) = match self.room.run(errand, parts) {
            Ok((outcome, bytes)) => (Ok(outcome), bytes),
            Err(refusal) => (Err::<_, Refusal>(refusal), Vec::new()),
        };
        let outcome = serde_json::to_string(&outcome).map_err(|e| foreign(&e.to_string()))?;
        Ok(Array::of2(&outcome.into(), &Uint8Array::from(bytes.as_slice())))
    }
}

fn part(pair: JsValue) -> Result<Part, JsValue> {
    let pair: Array = pair.dyn_into().map_err(|_| foreign("a part is [name, bytes]"))?;
    let name = pair.get(0).as_string().ok_or_else(|| foreign("the name of a part is no text"))?;
    let bytes: Uint8Array = pair.get(1).dyn_into().map_err(|_| foreign("a part is no bytes"))?;
    Ok(Part { name, bytes: bytes.to_vec() })
}

fn foreign(reason: &str) -> JsValue {
    js_sys::Error::new(&format!("back room: {reason}")).into()
}
