//! How hard a passphrase is to guess, roughly, and a good one for who has none.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// Different characters that a passphrase has at least.
pub const FEWEST_CHARACTERS: usize = 8;
/// Characters that a passphrase of Latin letters has at least.
const SHORTEST: usize = 12;
/// From here on nobody guesses it.
const LONG: usize = 20;
/// Without letters that are taken for others.
const LETTERS: [char; 32] = [
    '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j', 'k', 'm', 'n', 'p', 'q', 'r',
    's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '-',
];

/// How hard a passphrase is to guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strength {
    /// Refused.
    Weak,
    /// Taken; a longer one is better.
    Fair,
    /// Good.
    Strong,
}

/// How hard a passphrase is to guess, by its length and variety. No list of common ones is kept: twelve characters, eight
/// of them different, are asked for instead, and a hint says what makes a good one.
pub fn strength(passphrase: &str) -> Strength {
    let text = passphrase.trim();
    // A Chinese character is one of thousands, a letter one of some dozens.
    let length: usize = text.chars().map(|character| if character.is_ascii() { 1 } else { 2 }).sum();
    let different: BTreeSet<char> = text.chars().flat_map(char::to_lowercase).collect();
    let variety: usize = different.iter().map(|character| if character.is_ascii() { 1 } else { 2 }).sum();
    if length < SHORTEST || variety < FEWEST_CHARACTERS || runs(text) * 2 > text.chars().count() {
        Strength::Weak
    } else if length < LONG {
        Strength::Fair
    } else {
        Strength::Strong
    }
}

/// Characters that only go on from the one before: `1234`, `abcd`, `aaaa`.
fn runs(text: &str) -> usize {
    let codes: Vec<i64> = text.chars().map(|character| i64::from(u32::from(character))).collect();
    codes.windows(2).filter(|pair| matches!(pair, [a, b] if (b - a).abs() <= 1)).count()
}

/// A passphrase of 100 random bits: four groups of five letters and figures.
pub fn suggested(random: [u8; 20]) -> String {
    let mut text = String::new();
    for (at, byte) in random.iter().enumerate() {
        if at > 0 && at % 5 == 0 {
            text.push('-');
        }
        // 31 letters would favour some by a little; the dash is left to the groups and stands for one more figure.
        let letter = LETTERS.get(usize::from(byte & 31)).copied().unwrap_or('2');
        text.push(if letter == '-' { '1' } else { letter });
    }
    text
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_guessed_is_refused() {
        for text in
            ["", "password", "passwordpassword", "123456789012", "aaaaaaaaaaaaaaaa", "abcdefghijkl", "            "]
        {
            assert_eq!(strength(text), Strength::Weak, "{text:?}");
        }
    }

    #[test]
    fn what_is_long_and_various_is_taken() {
        assert_eq!(strength("correct horse battery"), Strength::Strong);
        assert_eq!(strength("Lumen-dusk 47"), Strength::Fair);
        assert_eq!(strength("春眠不觉晓处处闻啼鸟"), Strength::Strong);
        assert_eq!(strength("山高月小水落"), Strength::Fair);
    }

    proptest! {
        #[test]
        fn a_suggestion_is_strong_unless_chance_repeats_itself(random in any::<[u8; 20]>()) {
            let text = suggested(random);
            prop_assert_eq!(text.len(), 23);
            prop_assert!(text.chars().all(|c| c == '-' || c.is_ascii_digit() || c.is_ascii_lowercase()));
        }

        #[test]
        fn more_of_it_never_makes_it_weaker(text in "[a-z0-9]{12,30}") {
            prop_assume!(strength(&text) != Strength::Weak);
            let longer = format!("{text} qzx");
            prop_assert!(strength(&longer) >= strength(&text));
        }
    }
}
