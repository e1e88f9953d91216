//! What pictures show: whether two are the same picture, and which codes stand in them.
//!
//! Sameness is told by PDQ, a public perceptual hash of 256 bits: pictures that a person takes for the same differ in
//! few bits, others in about 128. It stands resizing and recompression by itself; mirrored, turned, framed and cut
//! pictures are met by hashing such variants, too (see [`Hashes`]). A cut or a frame outside the list of variants is
//! missed, and so is a new photograph of the same goods.
//!
//! Hashes and findings are always here, since screening compares them. What looks at pixels stands behind the feature
//! `image`, decoding files behind `picture_files`: in the browser, the browser decodes.

#[cfg(feature = "image")]
mod code;
#[cfg(feature = "image")]
mod contact;
#[cfg(feature = "picture_files")]
mod file;
mod finding;
mod hash;
#[cfg(feature = "image")]
mod luma;
#[cfg(feature = "image")]
mod pdq;
#[cfg(feature = "image")]
mod picture;
#[cfg(test)]
#[cfg(feature = "picture_files")]
mod tests;
#[cfg(feature = "image")]
mod variant;

use thiserror::Error;

#[cfg(feature = "image")]
pub use code::codes;
#[cfg(feature = "image")]
pub use contact::ContactBook;
#[cfg(feature = "picture_files")]
pub use file::decode;
pub use finding::PictureFinding;
pub use hash::{LEAST_QUALITY, PictureHash, THRESHOLD};
#[cfg(feature = "image")]
pub use picture::{Channels, MAX_PIXELS, Picture};
#[cfg(feature = "image")]
pub use variant::Hashes;

/// A picture or a hash that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ImageError {
    /// A text that is no hash.
    #[error("{0:?} is no PDQ hash: write 64 hexadecimal digits, as `touchstone image hash` prints them")]
    Hash(String),
    /// No pixels, or fewer than the hash needs.
    #[error("a picture of {width} × {height} pixels is too small: at least 5 × 5 are needed")]
    TooSmall {
        /// Width in pixels.
        width: usize,
        /// Height in pixels.
        height: usize,
    },
    /// More pixels than are looked at.
    #[error("a picture of {width} × {height} pixels is too large: shrink it to 50 million pixels")]
    TooLarge {
        /// Width in pixels.
        width: usize,
        /// Height in pixels.
        height: usize,
    },
    /// Width, height and kind of pixel ask for another number of bytes.
    #[error(
        "{width} × {height} pixels need {needed} bytes, there are {given}: pass the whole buffer with its own size"
    )]
    Buffer {
        /// Width in pixels.
        width: usize,
        /// Height in pixels.
        height: usize,
        /// Bytes that such a picture has.
        needed: usize,
        /// Bytes given.
        given: usize,
    },
    /// The decoder of QR codes gave up. The picture's hash is not touched by it.
    #[error("the search for QR codes failed on this picture: look at it yourself")]
    Code,
    /// A file that is no picture of a kind that is read.
    #[error("no picture that can be read ({0}): save it as JPEG, PNG, WebP or GIF")]
    File(String),
}
