//! The normal form of single characters, from the table that the build makes ([`super::derivation`]).

use super::character::Simplified;

/// Characters that are not their own normal form; [`super::derivation::table`] says how it is written.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/normal_forms.txt"));

/// Set where the rest of an entry is the form itself, a single character; else it is a place in [`TABLE`].
const SINGLE: u32 = 1 << 31;

/// The normal forms of all characters: what is built at start.
#[derive(Clone, Debug)]
pub(super) struct Forms {
    /// Of the ideographs of everyday Chinese.
    pub(super) simplified: Simplified,
    /// Other characters that are not their own form, in order.
    codes: Vec<u32>,
    /// What each of them becomes.
    forms: Vec<u32>,
}

impl Forms {
    pub(super) fn new() -> Self {
        let mut forms = Self { simplified: Simplified::new(), codes: Vec::new(), forms: Vec::new() };
        let mut chars = TABLE.char_indices();
        while let Some((_, kind)) = chars.next() {
            let mut code = || chars.next().map(|(_, c)| u32::from(c));
            if kind == '\u{1}' {
                let (Some(first), Some(last), Some(form)) = (code(), code(), code()) else { break };
                forms.codes.extend(first..=last);
                forms.forms.extend((form..).take((last - first + 1) as usize).map(|form| form | SINGLE));
                continue;
            }
            let Some(mut code) = code() else { break };
            while let Some((at, _)) = chars.clone().next().filter(|(_, c)| !matches!(c, '\u{1}' | '\u{2}')) {
                forms.codes.push(code);
                forms.forms.push(at as u32);
                code += 1;
                chars.find(|(_, c)| *c == '\0');
            }
        }
        forms
    }

    /// Pushes the normal form of one character: NFKC, lower case, without accents, simplified Chinese. One character
    /// may give none or several.
    pub(super) fn push(&self, c: char, out: &mut Vec<char>) {
        match c {
            '\0'..='\u{7F}' => out.push(c.to_ascii_lowercase()),
            '\u{3400}'..'\u{A000}' => out.push(self.simplified.of(c)),
            // Full width of ASCII.
            '\u{FF01}'..='\u{FF5E}' => {
                out.extend(char::from_u32(u32::from(c) - 0xFEE0).map(|c| c.to_ascii_lowercase()));
            }
            _ => match self.codes.binary_search(&u32::from(c)).ok().and_then(|at| self.forms.get(at)) {
                Some(form) if form & SINGLE != 0 => out.extend(char::from_u32(form & !SINGLE)),
                Some(place) => {
                    let form = TABLE.get(*place as usize..).unwrap_or_default();
                    out.extend(form.chars().take_while(|c| *c != '\0'));
                }
                None => out.push(c),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::derivation;
    use super::*;

    fn normal(text: &str) -> String {
        let forms = Forms::new();
        let mut out = Vec::new();
        text.chars().for_each(|c| forms.push(c, &mut out));
        out.into_iter().collect()
    }

    #[test]
    fn every_character_has_the_form_that_is_derived_for_it() {
        let (forms, simplified) = (Forms::new(), Simplified::new());
        let mut out = Vec::new();
        // Of the vast ranges of which nothing is listed, one in 61.
        for c in ('\0'..=char::MAX).filter(|c| derivation::is_listed(*c) || u32::from(*c).is_multiple_of(61)) {
            out.clear();
            forms.push(c, &mut out);
            assert_eq!(out.iter().collect::<String>(), derivation::normal(c, &simplified), "U+{:04X}", u32::from(c));
        }
    }

    #[test]
    fn width_case_accents_and_chinese_script_fold() {
        assert_eq!(normal("ＮＩＫＥ"), "nike");
        assert_eq!(normal("Réplica Đồng ŁÓDŹ Straße"), "replica dong lodz strasse");
        assert_eq!(normal("復刻錶"), "复刻表");
        assert_eq!(normal("ガ"), "ガ");
    }

    #[test]
    fn letters_in_disguise_fold_to_the_letters_meant() {
        for text in ["🅽🅸🅺🅴", "🄽🄸🄺🄴", "ɴɪᴋᴇ", "𝓷𝓲𝓴𝓮", "ⓝⓘⓚⓔ", "ꓠꓲꓗꓰ", "🇳🇮🇰🇪"]
        {
            assert_eq!(normal(text), "nike", "{text}");
        }
    }
}
