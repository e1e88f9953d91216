//! How the normal form of a character comes about, and the table of all of them. Runs when the core is built, and in
//! tests; what ships is the table ([`super::form`]).

use unicode_normalization::UnicodeNormalization;

use super::character::{Simplified, is_mark};

/// Letters in disguise that NFKC leaves alone: boxed, circled, small capital, barred, Lisu.
/// None of them is the script of a marketplace that is served, so the letter that they look like is meant.
fn look_alike(c: char) -> Option<char> {
    let from_a = |start: char| char::from_u32(u32::from(c) - u32::from(start) + u32::from('a'));
    match c {
        '\u{1F130}'..='\u{1F149}' => from_a('\u{1F130}'),
        '\u{1F150}'..='\u{1F169}' => from_a('\u{1F150}'),
        '\u{1F170}'..='\u{1F189}' => from_a('\u{1F170}'),
        '\u{1F1E6}'..='\u{1F1FF}' => from_a('\u{1F1E6}'),
        _ => {
            const FROM: &str = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢıłøđħŧŋƙɓɗɠƒɑɡɩʋꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ";
            const TO: &str = "abcdefghijklmnopqrstuvwyzilodhtnkbdgfagivbpdtgkjczfmnlsrvhwxyaeiou";
            FROM.chars().zip(TO.chars()).find(|(from, _)| *from == c).map(|(_, to)| to)
        }
    }
}

/// The normal form of one character: NFKC, lower case, without accents, simplified Chinese. One character may give none
/// or several.
pub(super) fn normal(c: char, simplified: &Simplified) -> String {
    let mut form = c.to_string();
    // Two rounds reach the fixed point: lower case of a compatibility character may decompose again.
    for _ in 0..2 {
        let round: Vec<char> = form
            .chars()
            .map(|c| look_alike(c).unwrap_or(c))
            .nfkc()
            .flat_map(char::to_lowercase)
            .map(|c| look_alike(c).unwrap_or(c))
            .nfkc()
            .collect();
        form.clear();
        for c in round {
            match c {
                'ß' => form.push_str("ss"),
                'æ' => form.push_str("ae"),
                'œ' => form.push_str("oe"),
                'þ' => form.push_str("th"),
                'ð' => form.push('d'),
                // Accents of alphabets; kana and Hangul stay composed.
                '\u{C0}'..='\u{52F}' | '\u{1E00}'..='\u{1FFF}' => {
                    form.extend([c].into_iter().nfd().filter(|c| !is_mark(*c)));
                }
                c => form.push(simplified.of(c)),
            }
        }
    }
    form
}

/// A stretch that moves together is worth an entry of its own from this many further characters on.
const LEAST: usize = 3;

/// Characters of which the table speaks. The others are their own form (syllables of Hangul, ideographs, private use), or
/// their form is reckoned (full width) or stands in the table of simplified characters.
pub(super) fn is_listed(c: char) -> bool {
    !matches!(c,
        '\0'..'\u{80}' | '\u{3400}'..'\u{A000}' | '\u{AC00}'..'\u{F900}' | '\u{FF01}'..='\u{FF5E}' | '\u{20000}'..'\u{2F800}'
        | '\u{30000}'..)
}

/// Every listed character that is not its own normal form, as a text: a stretch of neighbours that move by the same
/// distance is U+0001, its first, its last and the form of its first; any other stretch is U+0002, its first, and the
/// form of each, ended by U+0000.
pub(super) fn table(simplified: &Simplified) -> String {
    let changed: Vec<(char, String)> = ('\u{80}'..=char::MAX)
        .filter(|c| is_listed(*c))
        .map(|c| (c, normal(c, simplified)))
        .filter(|(c, form)| !form.chars().eq([*c]))
        .collect();
    let follows = |at: usize| {
        let (one, next) = (changed.get(at), changed.get(at + 1));
        one.zip(next).is_some_and(|((one, _), (next, _))| u32::from(*one) + 1 == u32::from(*next))
    };
    let moved = |at: usize| {
        let (c, form) = changed.get(at)?;
        let mut form = form.chars();
        let first = form.next()?;
        form.next().is_none().then(|| i64::from(u32::from(first)) - i64::from(u32::from(*c)))
    };
    let mut text = String::new();
    let (mut at, mut listing) = (0, false);
    while let Some((c, form)) = changed.get(at) {
        let mut last = at;
        while follows(last) && moved(at).is_some() && moved(last + 1) == moved(at) {
            last += 1;
        }
        if last >= at + LEAST {
            text.extend(['\u{1}', *c]);
            text.extend(changed.get(last).map(|(last, _)| *last));
            text.push_str(form);
            (at, listing) = (last + 1, false);
            continue;
        }
        if !listing {
            text.extend(['\u{2}', *c]);
        }
        text.push_str(form);
        text.push('\0');
        listing = follows(at);
        at += 1;
    }
    text
}
