//! Picture files to pixels, natively. In the browser the browser decodes.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageReader, Limits};

use super::ImageError;
use super::picture::MAX_PIXELS;

/// Longest side of a file that is decoded.
const SIDE: u32 = 20_000;
/// Bytes that a decoder may take: those of the largest picture, with as much again for its own work.
const BYTES: u64 = 2 * 4 * MAX_PIXELS as u64;

/// Decodes JPEG, PNG, WebP or GIF (its first picture) to red, green, blue and opacity, upright as the file's own note on
/// its turn says, as browsers do. Answers bytes, width and height.
///
/// # Errors
/// The bytes are no such file, or the picture is too large.
pub fn decode(bytes: &[u8]) -> Result<(Vec<u8>, usize, usize), ImageError> {
    let fault = |error: image::ImageError| ImageError::File(error.to_string());
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|e| fault(e.into()))?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE);
    limits.max_image_height = Some(SIDE);
    limits.max_alloc = Some(BYTES);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(fault)?;
    let (width, height) = decoder.dimensions();
    let (width, height) = (width as usize, height as usize);
    if width.saturating_mul(height) > MAX_PIXELS {
        return Err(ImageError::TooLarge { width, height });
    }
    // A note that cannot be read is no reason to refuse the picture.
    let orientation = decoder.orientation().ok();
    let mut picture = DynamicImage::from_decoder(decoder).map_err(fault)?;
    if let Some(orientation) = orientation {
        picture.apply_orientation(orientation);
    }
    let pixels = picture.into_rgba8();
    let (width, height) = pixels.dimensions();
    Ok((pixels.into_raw(), width as usize, height as usize))
}
