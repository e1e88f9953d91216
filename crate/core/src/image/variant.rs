//! The hashes under which a picture is looked for.

use super::ImageError;
use super::finding::PictureFinding;
use super::hash::PictureHash;
use super::luma::Luma;
use super::pdq::Frequencies;
use super::picture::Picture;

/// Parts that are hashed beside the whole: what is cut off at the left, the right, the top and the bottom, in hundredths
/// of the side. A picture cut otherwise is met where it is near one of these: the hash itself forgives about two
/// hundredths on each side.
const CUTS: [[usize; 4]; 24] = [
    // The same on all sides: a frame that was cut off, a picture that was zoomed into.
    [2, 2, 2, 2],
    [4, 4, 4, 4],
    [6, 6, 6, 6],
    [8, 8, 8, 8],
    [10, 10, 10, 10],
    [13, 13, 13, 13],
    [16, 16, 16, 16],
    [20, 20, 20, 20],
    // One side: a strip with a price or a watermark.
    [5, 0, 0, 0],
    [0, 5, 0, 0],
    [0, 0, 5, 0],
    [0, 0, 0, 5],
    [10, 0, 0, 0],
    [0, 10, 0, 0],
    [0, 0, 10, 0],
    [0, 0, 0, 10],
    [15, 0, 0, 0],
    [0, 15, 0, 0],
    [0, 0, 15, 0],
    [0, 0, 0, 15],
    [20, 0, 0, 0],
    [0, 20, 0, 0],
    [0, 0, 20, 0],
    [0, 0, 0, 20],
];

/// Longest side of what turns and parts are hashed from: a quarter of the work, for a few bits.
const VARIANT_SIDE: usize = 256;

/// The hashes of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hashes {
    /// Of the whole picture.
    pub whole: PictureHash,
    /// How much it says, 0 to 100; see [`super::LEAST_QUALITY`].
    pub quality: u8,
    /// Of the whole mirrored, then of its other turns: seven.
    pub turned: Vec<PictureHash>,
    /// Of the picture without its plain border, of its middle as a square, and with strips cut off; each that says
    /// something. A brand profile keeps these, so that pictures cut out of the owner's are met.
    pub parts: Vec<PictureHash>,
    /// Of the picture without its plain border, mirrored, where it has such a border.
    pub mirrored_inside: Option<PictureHash>,
}

impl Hashes {
    /// Hashes a picture.
    pub fn of(picture: &Picture) -> Self {
        let luma = Luma::reduced(picture);
        let small = luma.within(VARIANT_SIDE);
        let inside = small.without_border();
        let hashed = |part: Luma| Some(Frequencies::of(part)).filter(|f| f.quality >= super::LEAST_QUALITY);
        let hash = |frequencies: Frequencies| frequencies.hash();
        let mirrored_inside = inside.as_ref().map(Luma::mirrored).and_then(hashed).map(hash);
        let whole = Frequencies::of(luma);
        Self {
            whole: whole.hash(),
            quality: whole.quality,
            // In earnest: those that follow from the frequencies by a change of signs are off by up to forty bits.
            turned: small.turned().map(|turned| Frequencies::of(turned).hash()).to_vec(),
            parts: inside.into_iter().chain(parts(&small, picture)).filter_map(hashed).map(hash).collect(),
            mirrored_inside,
        }
    }

    /// All, the whole first.
    pub fn all(&self) -> impl Iterator<Item = &PictureHash> {
        std::iter::once(&self.whole).chain(&self.turned).chain(&self.parts).chain(&self.mirrored_inside)
    }

    /// Bits by which a variant of this picture differs from the other picture or one of its parts, at least.
    pub fn distance(&self, other: &Self) -> u32 {
        let others = || std::iter::once(&other.whole).chain(&other.parts);
        self.all().flat_map(|a| others().map(move |b| a.distance(b))).min().unwrap_or(256)
    }

    /// What screening takes: the hashes with the codes found.
    pub fn finding(&self, url: &str, codes: Vec<(String, String)>) -> PictureFinding {
        PictureFinding {
            url: url.to_owned(),
            quality: self.quality,
            hashes: self.all().map(PictureHash::to_string).collect(),
            codes,
        }
    }
}

impl PictureFinding {
    /// Everything that is looked for in a picture: its hashes, and codes with their kinds.
    ///
    /// # Errors
    /// The decoder of codes gave up; [`Hashes::of`] still hashes the picture.
    pub fn of(picture: &Picture, url: &str, contacts: &super::ContactBook) -> Result<Self, ImageError> {
        let codes = super::codes(picture)?.into_iter().map(|text| {
            let kind = contacts.kind(&text).to_owned();
            (text, kind)
        });
        Ok(Hashes::of(picture).finding(url, codes.collect()))
    }
}

fn parts(luma: &Luma, picture: &Picture) -> Vec<Luma> {
    let (width, height) = (luma.width, luma.height);
    let mut parts = Vec::with_capacity(CUTS.len() + 1);
    // Shops show squares: of a long picture the middle. The reduced picture may be square already, so its form is that
    // of the picture.
    let (wide, high) = (picture.width(), picture.height());
    let (across, down) = if wide > high { (width * high / wide, height) } else { (width, height * wide / high) };
    if (across, down) != (width, height) {
        let (left, top) = ((width - across) / 2, (height - down) / 2);
        parts.push(luma.part((left, left + across), (top, top + down)));
    }
    parts.extend(CUTS.iter().map(|[left, right, top, bottom]| {
        let columns = (width * left / 100, width - width * right / 100);
        luma.part(columns, (height * top / 100, height - height * bottom / 100))
    }));
    parts.retain(|part| part.width >= 5 && part.height >= 5);
    parts
}
