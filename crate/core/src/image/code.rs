//! QR codes in a picture.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::ImageError;
use super::luma::Luma;
use super::picture::Picture;

/// Longest sides at which codes are looked for, one after the other until some are found: small ones are lost in the
/// first, and noise hides large ones in the second.
const SIDES: [usize; 2] = [1024, 2048];
/// Codes that are kept of one picture.
const MOST: usize = 16;
/// Characters that are kept of one code.
const MOST_CHARS: usize = 1000;

/// What the QR codes in a picture say, each once, in the order found. What shows nothing is left out of the texts; bytes
/// that are no UTF-8 become replacement characters.
///
/// # Errors
/// The decoder gave up: `rqrr` 0.10 fails an assertion on some photographs (its issue 54). Natively that is caught; in
/// WebAssembly it ends the module, so whoever loads the module there must be ready to load it again.
pub fn codes(picture: &Picture) -> Result<Vec<String>, ImageError> {
    let longest = picture.width().max(picture.height());
    for (i, side) in SIDES.iter().enumerate() {
        if i > 0 && longest <= SIDES[i - 1] {
            break;
        }
        let luma = Luma::in_form(picture, *side);
        for inverted in [false, true] {
            let found = catch_unwind(AssertUnwindSafe(|| find(&luma, inverted))).map_err(|_| ImageError::Code)?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
    }
    Ok(Vec::new())
}

/// Codes of dark modules on a bright ground, or inverted.
fn find(luma: &Luma, inverted: bool) -> Vec<String> {
    let shade = |x: usize, y: usize| {
        let value = luma.values.get(y * luma.width + x).copied().unwrap_or_default() as u8;
        if inverted { 255 - value } else { value }
    };
    let mut texts: Vec<String> = Vec::new();
    for grid in rqrr::PreparedImage::prepare_from_greyscale(luma.width, luma.height, shade).detect_grids() {
        let mut bytes = Vec::new();
        if grid.decode_to(&mut bytes).is_err() {
            continue;
        }
        let text = String::from_utf8_lossy(&bytes);
        let text: String = text.chars().filter(|c| !c.is_control() || *c == '\n').take(MOST_CHARS).collect();
        if !text.is_empty() && texts.len() < MOST && !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}
