//! Syllables that come in parts: kana with a voice mark, Hangul with vowel and final.

/// Voice marks of kana, and the vowels and finals of Hangul.
pub(super) fn is_composing(c: char) -> bool {
    matches!(c, '\u{3099}' | '\u{309A}' | '\u{1161}'..='\u{1175}' | '\u{11A8}'..='\u{11C2}')
}

/// The syllable that a part makes with what stands before it, by the Unicode Standard (section 3.12 for Hangul).
pub(super) fn compose(last: char, part: char) -> Option<char> {
    let (last, part) = (u32::from(last), u32::from(part));
    let whole = match (last, part) {
        (0x1100..=0x1112, 0x1161..=0x1175) => 0xAC00 + ((last - 0x1100) * 21 + part - 0x1161) * 28,
        (0xAC00..=0xD7A3, 0x11A8..=0x11C2) if (last - 0xAC00).is_multiple_of(28) => last + part - 0x11A7,
        (0x3041..=0x30FD, 0x3099 | 0x309A) => {
            // Katakana lie as hiragana do, 96 further; four of them have no hiragana.
            let (kana, semi) = (if last < 0x30A1 { last } else { last - 0x60 }, part == 0x309A);
            match (kana, semi) {
                (0x306F | 0x3072 | 0x3075 | 0x3078 | 0x307B, true) => last + 2,
                (0x3046, false) => last + 0x4E,
                (0x304B..=0x3062, false) if !kana.is_multiple_of(2) => last + 1,
                (0x3064 | 0x3066 | 0x3068 | 0x306F | 0x3072 | 0x3075 | 0x3078 | 0x307B | 0x309D, false) => last + 1,
                (0x308F..=0x3092, false) if last >= 0x30A1 => last + 8,
                _ => return None,
            }
        }
        _ => return None,
    };
    char::from_u32(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_make_the_syllables_of_the_standard() {
        let parts = ('\0'..'\u{3100}').filter(|c| is_composing(*c));
        for part in parts {
            for last in ('\0'..='\u{FFFF}').filter(|c| !matches!(c, '\u{3400}'..'\u{A000}')) {
                assert_eq!(compose(last, part), unicode_normalization::char::compose(last, part), "{last} {part}");
            }
        }
    }
}
