//! The way to the back room, which is a module of its own beside this one.

use js_sys::{Array, Function, Uint8Array};
use touchstone_core::backroom::Backroom;
use touchstone_core::evidence::Part;
use touchstone_core::wire::{Errand, Outcome, Refusal};
use wasm_bindgen::prelude::*;

/// Carries errands over. The function is given the errand (JSON) and its parts, an array of `[name, bytes]`; it answers
/// `[outcome, bytes]`, or `undefined` as long as the back room is not open.
#[derive(Debug)]
pub struct Messenger {
    run: Function,
}

impl Messenger {
    /// A messenger who calls this function.
    pub fn new(run: Function) -> Self {
        Self { run }
    }
}

impl Backroom for Messenger {
    fn run(&mut self, errand: Errand, parts: Vec<Part>) -> Result<(Outcome, Vec<u8>), Refusal> {
        let errand = serde_json::to_string(&errand).map_err(|e| Refusal::Broken(e.to_string()))?;
        // Each part is freed here as soon as it is handed over.
        let parts: Array = parts.into_iter().map(pair).collect();
        let answer = self.run.call2(&JsValue::UNDEFINED, &errand.into(), &parts).map_err(broken)?;
        if answer.is_undefined() {
            return Err(Refusal::Closed);
        }
        let answer: Array = answer.dyn_into().map_err(broken)?;
        let outcome: Result<Outcome, Refusal> =
            touchstone_core::json::read(&answer.get(0).as_string().unwrap_or_default())
                .map_err(|e| Refusal::Broken(e.to_string()))?;
        let bytes: Uint8Array = answer.get(1).dyn_into().map_err(broken)?;
        Ok((outcome?, bytes.to_vec()))
    }
}

fn pair(part: Part) -> Array {
    Array::of2(&part.name.into(), &Uint8Array::from(part.bytes.as_slice()))
}

fn broken(error: JsValue) -> Refusal {
    Refusal::Broken(format!("{error:?}"))
}
