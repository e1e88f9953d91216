//! What was found in a listing's pictures, against what brand profiles know.

use crate::brand::BrandImage;
use crate::image::PictureHash;
use crate::listing::Listing;
use crate::text::Folder;

use super::hit;
use super::house::House;
use super::vocabulary::{Known, Meaning, Vocabulary};

/// Pictures of a listing whose findings are taken.
const MOST_PICTURES: usize = 64;
/// Codes of a picture that are taken.
const MOST_CODES: usize = 16;
/// Characters of a code's text that are searched for words.
const CODE_CHARS: usize = 1000;

/// A picture that a profile knows.
#[derive(Clone, Debug)]
pub(super) struct Shown {
    hashes: Vec<PictureHash>,
    /// Its note, else the product, else the address.
    name: String,
}

/// A picture of a profile met in a listing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Sight {
    /// From just above 0 at the threshold to 1 for the same hash.
    pub closeness: f64,
    number: usize,
}

/// What a listing's pictures give to all brands.
#[derive(Debug, Default)]
pub(super) struct Pictures {
    pub hashes: Vec<PictureHash>,
    /// Strength of the strongest contact in a code, and what it says.
    pub contact: f64,
    pub contact_text: String,
    /// Address that a code gives, of which nothing else is known.
    pub link: String,
}

impl Pictures {
    /// The findings of a listing. What a code says in words is read with the words by which titles lead off a platform.
    pub fn of(listing: &Listing, folder: &Folder, vocabulary: &Vocabulary, known: &Known) -> Self {
        let mut pictures = Self::default();
        for finding in listing.pictures.iter().take(MOST_PICTURES) {
            pictures.hashes.extend(finding.hashes());
            for (text, kind) in finding.codes.iter().take(MOST_CODES) {
                let strength = match kind.as_str() {
                    "store" => 0.0,
                    "link" => {
                        pictures.link.clone_from(text);
                        0.0
                    }
                    "text" => worded(text, folder, vocabulary, known),
                    _ => 1.0,
                };
                if strength > pictures.contact {
                    pictures.contact = strength;
                    pictures.contact_text.clone_from(text);
                }
            }
        }
        pictures
    }
}

/// Strength of the strongest word of contact in a text.
fn worded(text: &str, folder: &Folder, vocabulary: &Vocabulary, known: &Known) -> f64 {
    let end = text.char_indices().nth(CODE_CHARS).map_or(text.len(), |(at, _)| at);
    let folded = folder.fold(text.get(..end).unwrap_or_default());
    let mut hits = hit::find(vocabulary, &folded);
    hit::without_false_friends(&mut hits, &vocabulary.patterns);
    let meanings = hits.iter().filter_map(|h| vocabulary.patterns.get(h.pattern)).flat_map(|p| &p.words);
    let strengths = meanings.filter_map(|m| match m {
        Meaning::Word { category, strength, .. } if *category == known.contact => Some(f64::from(*strength)),
        _ => None,
    });
    strengths.fold(0.0, f64::max)
}

/// The pictures of a profile that have hashes. What is no hash was told when the profile was read.
pub(super) fn shown(images: &[BrandImage]) -> Vec<Shown> {
    let of = |image: &BrandImage| {
        let hashes = std::iter::once(&image.hash).chain(&image.also).filter_map(|h| h.parse().ok()).collect();
        let name = [&image.note, &image.product, &image.url].into_iter().find(|n| !n.is_empty());
        Shown { hashes, name: name.cloned().unwrap_or_default() }
    };
    images.iter().filter(|i| !i.hash.is_empty()).map(of).collect()
}

/// The closest of a profile's pictures.
fn closest(known: &[Shown], hashes: &[PictureHash]) -> Option<Sight> {
    let mut best: Option<Sight> = None;
    for (number, shown) in known.iter().enumerate() {
        for a in &shown.hashes {
            for b in hashes {
                let closeness = a.closeness(b);
                if closeness > best.map_or(0.0, |b| b.closeness) {
                    best = Some(Sight { closeness, number });
                }
            }
        }
    }
    best
}

impl House {
    /// The owner's picture and the counterfeit's that a listing's pictures are. A picture that is as close to the owner's
    /// says nothing of the goods: copies are sold with the owner's pictures, and so are genuine ones.
    pub fn seen(&self, pictures: &Pictures) -> (Option<Sight>, Option<Sight>) {
        if pictures.hashes.is_empty() {
            return (None, None);
        }
        let official = closest(&self.official, &pictures.hashes);
        let counterfeit = pictures.hashes.iter().filter_map(|hash| {
            let one = std::slice::from_ref(hash);
            let owners = closest(&self.official, one).map_or(0.0, |s| s.closeness);
            closest(&self.counterfeit, one).filter(|s| s.closeness > owners)
        });
        (official, counterfeit.reduce(|a, b| if b.closeness > a.closeness { b } else { a }))
    }

    /// What a picture met is called.
    pub fn picture_name(&self, official: Option<Sight>, counterfeit: Option<Sight>) -> &str {
        let shown = match (official, counterfeit) {
            (_, Some(sight)) => self.counterfeit.get(sight.number),
            (Some(sight), None) => self.official.get(sight.number),
            (None, None) => None,
        };
        shown.map(|s| s.name.as_str()).unwrap_or_default()
    }
}
