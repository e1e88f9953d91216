//! Pixels, with a size that fits them.

use super::ImageError;

/// Most pixels that are looked at: 50 million, what a good telephone takes. It bounds time; memory beside the buffer is
/// bounded by the reduction to 512 × 512.
pub const MAX_PIXELS: usize = 50_000_000;
/// Pixels of the shortest side: below it the hash means nothing, and the makers of PDQ give none.
const LEAST_SIDE: usize = 5;

/// Kind of pixel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channels {
    /// Red, green, blue, a byte each.
    Rgb,
    /// Red, green, blue, opacity, a byte each, the colours not multiplied by the opacity: what a canvas gives.
    Rgba,
}

impl Channels {
    fn bytes(self) -> usize {
        match self {
            Self::Rgb => 3,
            Self::Rgba => 4,
        }
    }
}

/// A picture as pixels, row by row from the top.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    bytes: &'a [u8],
    width: usize,
    height: usize,
    channels: Channels,
}

impl<'a> Picture<'a> {
    /// Takes a buffer with its size.
    ///
    /// # Errors
    /// The picture is too small or too large, or the size is not that of the buffer.
    pub fn new(bytes: &'a [u8], width: usize, height: usize, channels: Channels) -> Result<Self, ImageError> {
        if width < LEAST_SIDE || height < LEAST_SIDE {
            return Err(ImageError::TooSmall { width, height });
        }
        let Some(pixels) = width.checked_mul(height).filter(|pixels| *pixels <= MAX_PIXELS) else {
            return Err(ImageError::TooLarge { width, height });
        };
        let needed = pixels * channels.bytes();
        if bytes.len() != needed {
            return Err(ImageError::Buffer { width, height, needed, given: bytes.len() });
        }
        Ok(Self { bytes, width, height, channels })
    }

    /// Width in pixels.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Height in pixels.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Brightness of a row's pixels, 0 to 255, as PDQ weighs the colours (ITU-R BT.601). What is see-through is seen on
    /// white, as shops show it.
    pub(super) fn row(&self, y: usize) -> impl Iterator<Item = f32> {
        let size = self.channels.bytes();
        let start = y * self.width * size;
        let row = self.bytes.get(start..start + self.width * size).unwrap_or_default();
        row.chunks_exact(size).map(|pixel| {
            let (red, green, blue, opacity) = match *pixel {
                [r, g, b, a] => (r, g, b, a),
                [r, g, b] => (r, g, b, 255),
                _ => (0, 0, 0, 255),
            };
            let luma = 0.299 * f32::from(red) + 0.587 * f32::from(green) + 0.114 * f32::from(blue);
            if opacity == 255 { luma } else { 255.0 + (luma - 255.0) * f32::from(opacity) / 255.0 }
        })
    }
}
