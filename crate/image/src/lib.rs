//! Looking at pictures, as the pages' worker sees it. No logic.
#![cfg(target_family = "wasm")]

use touchstone_core::image::{Channels, ContactBook, Picture, PictureFinding};
use wasm_bindgen::prelude::*;

/// Looks at one picture: its pixels as a canvas gives them, red, green, blue and opacity, row by row. Gives JSON of a
/// [`PictureFinding`].
///
/// # Errors
/// The size is not that of the pixels, or the picture is too small or too large; the message names the mend.
#[wasm_bindgen]
pub fn look(url: &str, pixels: &[u8], width: usize, height: usize) -> Result<String, JsValue> {
    console_error_panic_hook::set_once();
    let told = |message: String| JsValue::from(JsError::new(&message));
    let contacts = ContactBook::shipped().map_err(|e| told(e.to_string()))?;
    let picture = Picture::new(pixels, width, height, Channels::Rgba).map_err(|e| told(e.to_string()))?;
    let finding = PictureFinding::of(&picture, url, &contacts).map_err(|e| told(e.to_string()))?;
    serde_json::to_string(&finding).map_err(|e| told(e.to_string()))
}
