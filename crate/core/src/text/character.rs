//! What becomes of a single character: kept, dropped, or a border between words.

/// Traditional Chinese to simplified, as pairs. Single characters of OpenCC's `TSCharacters.txt` (Apache-2.0), first
/// choice of each, chains closed.
const TRADITIONAL: &str = include_str!("traditional.txt");

/// First code point of the table below.
const HAN_START: u32 = 0x3400;
/// One past its last.
const HAN_END: u32 = 0xA000;

/// Simplified form by code point, built at start.
#[derive(Clone, Debug)]
pub(super) struct Simplified(Vec<u16>);

impl Simplified {
    pub(super) fn new() -> Self {
        let mut table = vec![0; (HAN_END - HAN_START) as usize];
        let mut chars = TRADITIONAL.chars().filter(|c| *c != '\n');
        while let (Some(from), Some(to)) = (chars.next(), chars.next()) {
            if let (Some(slot), Ok(to)) = (
                u32::from(from).checked_sub(HAN_START).and_then(|i| table.get_mut(i as usize)),
                u16::try_from(u32::from(to)),
            ) {
                *slot = to;
            }
        }
        Self(table)
    }

    pub(super) fn of(&self, c: char) -> char {
        self.other(u32::from(c)).unwrap_or(c)
    }

    /// The simplified form of a character that is another.
    #[inline]
    pub(super) fn other(&self, code: u32) -> Option<char> {
        let to = *self.0.get(code.checked_sub(HAN_START)? as usize)?;
        if to == 0 { None } else { char::from_u32(u32::from(to)) }
    }
}

/// Characters that show nothing: joiners, marks of direction, soft hyphens, variation selectors, tags, blank letters.
pub(super) fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Combining marks and apostrophes: dropped without dividing a word.
pub(super) fn is_mark(c: char) -> bool {
    matches!(c,
        '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5C7}'
        | '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{93C}' | '\u{94D}' | '\u{E47}'..='\u{E4E}'
        | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}' | '\u{3099}' | '\u{309A}' | '\u{FE20}'..='\u{FE2F}')
}

/// Scripts that put no space between words: a term may begin and end anywhere in them.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{E00}'..='\u{EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{1100}'..='\u{11FF}'
        | '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{3100}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// Ideographs of everyday Chinese: letters that stand alone and need nothing but the table of scripts.
#[inline]
pub(super) fn is_han(code: u32) -> bool {
    matches!(code, 0x3400..=0x4DBF | 0x4E00..=0x9FFF)
}

/// Signs that divide words and stand for nothing else, beyond ASCII: Chinese punctuation and pictures.
pub(super) fn punctuation(c: char) -> bool {
    matches!(c, '\u{3001}' | '\u{3002}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301F}' | '！' | '？' | '（' | '）'
        | '；' | '\u{1F300}'..='\u{1F64F}' | '\u{1F680}'..='\u{1F6FF}' | '\u{1F900}'..='\u{1F9FF}')
}

/// A letter of a flag. Two make a flag, more spell a word.
pub(super) fn is_flag(c: char) -> bool {
    matches!(c, '\u{1F1E6}'..='\u{1F1FF}')
}

/// Latin letter that a Cyrillic or Greek letter is mistaken for; in lower case.
pub(super) fn latin_twin(c: char) -> Option<char> {
    Some(match c {
        'а' | 'α' => 'a',
        'в' | 'ь' | 'β' => 'b',
        'с' | 'ϲ' => 'c',
        'ԁ' => 'd',
        'е' | 'ё' | 'ε' | 'є' => 'e',
        'ғ' => 'f',
        'ԍ' => 'g',
        'н' | 'һ' | 'η' => 'h',
        'і' | 'ї' | 'ι' => 'i',
        'ј' => 'j',
        'к' | 'κ' => 'k',
        'ӏ' | 'ⅼ' => 'l',
        'м' | 'μ' => 'm',
        'п' | 'ν' | 'ո' | 'и' => 'n',
        'о' | 'ο' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ԛ' => 'q',
        'г' | 'я' => 'r',
        'ѕ' => 's',
        'т' | 'τ' => 't',
        'υ' | 'ц' => 'u',
        'ѵ' => 'v',
        'ѡ' | 'ω' | 'ш' | 'ԝ' => 'w',
        'х' | 'χ' => 'x',
        'у' | 'ү' | 'γ' => 'y',
        'ζ' => 'z',
        _ => return None,
    })
}

/// Cyrillic letters that cannot be told from Latin ones: a word of these alone may be a Latin word in disguise.
pub(super) fn is_perfect_twin(c: char) -> bool {
    matches!(
        c,
        'а' | 'в'
            | 'е'
            | 'к'
            | 'м'
            | 'н'
            | 'о'
            | 'р'
            | 'с'
            | 'т'
            | 'у'
            | 'х'
            | 'і'
            | 'ј'
            | 'ѕ'
            | 'ԁ'
            | 'һ'
            | 'ӏ'
    )
}

/// Letter that a digit or sign stands for; `second` chooses the other reading of `1`.
pub(super) fn leet(c: char, second: bool) -> Option<char> {
    Some(match c {
        '0' => 'o',
        '1' | '|' if second => 'l',
        '1' | '|' | '!' => 'i',
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        '8' => 'b',
        '9' => 'g',
        '£' => 'l',
        '¥' => 'y',
        '¢' => 'c',
        _ => return None,
    })
}
