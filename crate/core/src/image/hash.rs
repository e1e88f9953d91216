//! A PDQ hash and how far two are apart.

use std::fmt;
use std::str::FromStr;

use super::ImageError;

/// Bits by which two hashes of the same picture may differ: 31, what the makers of PDQ recommend to start with (README
/// of their repository, `facebook/ThreatExchange`, folder `pdq`, "Matching"). Pictures that have nothing to do with
/// each other differ in about 128.
pub const THRESHOLD: u32 = 31;

/// Quality from which a hash says something, 0 to 100: 50, from the same place. A picture below it is nearly empty, and
/// nearly empty pictures resemble each other.
pub const LEAST_QUALITY: u8 = 50;

/// 256 bits that say what a picture looks like.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PictureHash([u64; 4]);

impl PictureHash {
    /// From bits, where `bit(k)` belongs to the frequency `k / 16` down and `k % 16` across.
    #[cfg(feature = "image")]
    pub(super) fn of_bits(bit: impl Fn(usize) -> bool) -> Self {
        let mut words = [0; 4];
        for (i, word) in words.iter_mut().enumerate() {
            // The last bits are written first: the hash reads as one number.
            *word = (0..64).filter(|at| bit((3 - i) * 64 + at)).fold(0, |word, at| word | 1 << at);
        }
        Self(words)
    }

    /// Bits in which two hashes differ, 0 to 256.
    pub fn distance(&self, other: &Self) -> u32 {
        self.0.iter().zip(&other.0).map(|(a, b)| (a ^ b).count_ones()).sum()
    }

    /// How close two hashes are: 1 for the same, 0 for anything beyond [`THRESHOLD`].
    pub fn closeness(&self, other: &Self) -> f64 {
        f64::from((THRESHOLD + 1).saturating_sub(self.distance(other))) / f64::from(THRESHOLD + 1)
    }
}

impl fmt::Display for PictureHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|word| write!(f, "{word:016x}"))
    }
}

impl fmt::Debug for PictureHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for PictureHash {
    type Err = ImageError;

    fn from_str(text: &str) -> Result<Self, ImageError> {
        let fault = || ImageError::Hash(text.chars().take(80).collect());
        if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(fault());
        }
        let mut words = [0; 4];
        for (i, word) in words.iter_mut().enumerate() {
            let digits = text.get(i * 16..i * 16 + 16).unwrap_or_default();
            *word = u64::from_str_radix(digits, 16).map_err(|_| fault())?;
        }
        Ok(Self(words))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_distance_counts_the_bits_that_differ() {
        let zero: PictureHash = "0".repeat(64).parse().unwrap();
        let ones: PictureHash = "F".repeat(64).parse().unwrap();
        let three: PictureHash = format!("8{}3", "0".repeat(62)).parse().unwrap();
        assert_eq!((zero.distance(&ones), zero.distance(&three), ones.distance(&ones)), (256, 3, 0));
        assert_eq!((zero.closeness(&zero), zero.closeness(&ones)), (1.0, 0.0));
    }

    #[test]
    fn what_is_no_hash_is_told_with_the_mend() {
        for text in ["", "abc", &"0".repeat(63), &"0".repeat(65), &format!("+{}", "0".repeat(63)), &"ä".repeat(32)] {
            let error = text.parse::<PictureHash>().unwrap_err().to_string();
            assert!(error.ends_with("as `touchstone image hash` prints them"), "{error}");
        }
    }

    proptest! {
        #[test]
        fn a_hash_written_is_the_hash_read(words: [u64; 4]) {
            let hash = PictureHash(words);
            prop_assert_eq!(hash.to_string().parse::<PictureHash>(), Ok(hash));
        }

        #[test]
        fn any_text_is_a_hash_or_an_error(text in ".{0,80}") {
            let _ = text.parse::<PictureHash>();
        }
    }
}
