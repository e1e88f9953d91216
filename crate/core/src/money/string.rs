//! Reading price strings.
//!
//! A number may be grouped by `.`, `,`, space or apostrophe and has at most one decimal separator; which of them is
//! which is told by the digits themselves: a last group of three is a group, anything else is a fraction.

use super::currency::{Currency, by_code, by_sign};
use super::{Money, sign};

/// Digits that one amount may have: more is an identifier.
const DIGITS_MAX: usize = 15;

/// Characters between two groups of digits of one number at most: a separator and a blank.
const GAP_MAX: usize = 2;

/// A code that is a word, too.
const RANK: &str = "TOP";
/// Signs that name a rank or a model before a short number, and the currency that each is a sign of.
const RANKS: [(&str, &str); 2] = [(RANK, RANK), ("KD", "KWD")];
/// Digits of such a number at most.
const RANK_DIGITS_MAX: usize = 3;

/// An amount found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// The amount; the currency is empty where nothing names it.
    pub money: Money,
    /// The sign or code as written; `None` where the number stands alone.
    pub sign: Option<&'static str>,
    /// Digits after the decimal separator.
    pub fraction: usize,
    /// First byte of sign and number.
    pub start: usize,
    /// One past the last byte of sign and number.
    pub end: usize,
}

/// The price that a text names, as a person would read it: the first amount, with the currency that stands beside it or
/// anywhere in the text. `hint` is the ISO code meant by a shared sign, or by none.
///
/// ```
/// use touchstone_core::money::parse;
/// let price = parse("Běžná cena 9 800,50 Kč", None).unwrap();
/// assert_eq!((price.amount.as_str(), price.currency.as_str()), ("9800.50", "CZK"));
/// assert_eq!(parse("40 % off", None), None);
/// ```
pub fn parse(text: &str, hint: Option<&str>) -> Option<Money> {
    let hints: Vec<&str> = hint.into_iter().collect();
    let Some(mut first) = quotes(text, &hints).into_iter().next() else {
        return text
            .to_lowercase()
            .split(|c: char| !c.is_alphabetic())
            .any(|word| word == "free")
            .then(|| Money { amount: "0".into(), currency: hint.unwrap_or_default().into() });
    };
    if first.sign.is_none() {
        let named = sign::anywhere(text).filter(|(_, sign)| *sign != RANK).and_then(|(_, sign)| by_sign(sign, &hints));
        if let Some(currency) = named.or_else(|| hint.and_then(by_code)) {
            first.money.currency = currency.code.into();
        }
    }
    Some(first.money)
}

/// A number of structured data, where the decimal separator is a point unless a comma shows otherwise: `"1299.000"` is
/// 1299 there. `None` for anything but one plain number.
pub fn decimal(text: &str) -> Option<String> {
    let text = text.trim();
    let plain =
        text.bytes().all(|b| b.is_ascii_digit() || b == b'.') && text.bytes().filter(|b| *b == b'.').count() <= 1;
    if plain && text.bytes().any(|b| b.is_ascii_digit()) && text.len() <= DIGITS_MAX + 1 {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        return Some(written(whole, fraction));
    }
    let found = quotes(text, &[]);
    let [one] = found.as_slice() else { return None };
    (one.start == 0 && one.end == text.len() && one.sign.is_none()).then(|| one.money.amount.clone())
}

/// Every amount in a text, in order; percentages are none. `hints` are the ISO codes meant by shared signs, best first.
pub fn quotes(text: &str, hints: &[&str]) -> Vec<Quoted> {
    let mut found: Vec<Quoted> = Vec::new();
    let mut at = 0;
    while let Some(number) = next_number(text, at) {
        at = number.end;
        let before = text.get(found.last().map_or(0, |q| q.end)..number.start).unwrap_or_default();
        let after = text.get(number.end..).unwrap_or_default();
        if after.trim_start().starts_with(['%', '％']) || number.digits > DIGITS_MAX {
            continue;
        }
        let lead = before.trim_end_matches(|c: char| c.is_whitespace() || c == ':' || c == '：');
        let mut quoted = Quoted {
            money: Money { amount: String::new(), currency: String::new() },
            sign: sign::ending(lead).filter(|sign| by_sign(sign, hints).is_some()),
            fraction: 0,
            start: number.start,
            end: number.end,
        };
        if let Some(sign) = quoted.sign {
            quoted.start = number.start - before.len() + lead.len() - sign.len();
        }
        let gap = after.len()
            - after.trim_start_matches(|c| is_blank(c) || matches!(c, '-' | '–' | '—' | ',' | '.' | '*')).len();
        // `$ 12 USD` names the currency twice: the code is the better name. `$5 kr` does not occur.
        if let Some(sign) = after.get(gap..).and_then(sign::beginning).filter(|sign| by_sign(sign, hints).is_some())
            && (quoted.sign.is_none() || (by_code(sign).is_some() && quoted.sign.and_then(by_code).is_none()))
            && !(gap > 0 && quoted.sign.is_some() && after.get(..gap).is_some_and(|g| g.contains(['-', '–', '—'])))
        {
            quoted.sign = Some(sign);
            quoted.end = number.end + gap + sign.len();
        }
        let currency = quoted.sign.and_then(|sign| by_sign(sign, hints));
        let (mut amount, mut fraction) = number.value(currency);
        if quoted.sign == Some("€") && fraction == 0 && quoted.end > number.end {
            // `35€ 99` and `1250€600`: the euro sign as decimal separator.
            if let Some((cents, length)) = cents_after(text.get(quoted.end..).unwrap_or_default()) {
                fraction = cents.len();
                amount = format!("{amount}.{cents}");
                quoted.end += length;
            }
        }
        at = at.max(quoted.end);
        // `TOP 3` is a rank far more often than paʻanga, `KD 17` a model far more often than dinars of Kuwait.
        let counted = quoted.sign.is_some_and(|sign| RANKS.iter().any(|(rank, _)| *rank == sign));
        let first = quoted.start < number.start || quoted.sign == Some(RANK);
        let ranked = counted && first && fraction == 0 && amount.len() <= RANK_DIGITS_MAX;
        let meant = || RANKS.iter().any(|(rank, code)| quoted.sign == Some(*rank) && hints.contains(code));
        let currency = currency.filter(|_| !ranked || meant());
        if currency.is_none() && ranked {
            (quoted.sign, quoted.start, quoted.end) = (None, number.start, number.end);
        }
        quoted.money = Money { amount, currency: currency.map(|c| c.code.to_owned()).unwrap_or_default() };
        quoted.fraction = fraction;
        found.push(quoted);
    }
    found
}

/// Two digits after a euro sign and a space, or any after the bare sign.
fn cents_after(rest: &str) -> Option<(String, usize)> {
    let trimmed = rest.trim_start_matches(is_blank);
    let digits: String = trimmed.chars().take_while(char::is_ascii_digit).collect();
    let spaced = trimmed.len() < rest.len();
    let next = trimmed.get(digits.len()..).and_then(|t| t.chars().next());
    let closed = !next.is_some_and(|c| matches!(c, '.' | ',' | '€' | '%') || c.is_alphabetic());
    (closed && (digits.len() == 2 || (!spaced && !digits.is_empty())))
        .then(|| (digits.clone(), rest.len() - trimmed.len() + digits.len()))
}

/// A run of digits and separators.
struct Number {
    start: usize,
    end: usize,
    digits: usize,
    /// Digit groups, and the separator before each but the first (which may be empty, as in `.75`).
    groups: Vec<(char, String)>,
}

impl Number {
    /// The amount as a plain decimal, and its number of fraction digits.
    fn value(&self, currency: Option<&'static Currency>) -> (String, usize) {
        let Some(cut) = self.decimal_at(currency) else {
            let whole: String = self.groups.iter().map(|(_, digits)| digits.as_str()).collect();
            return (written(&whole, ""), 0);
        };
        let join = |groups: &[(char, String)]| groups.iter().map(|(_, digits)| digits.as_str()).collect::<String>();
        let (whole, fraction) = self.groups.split_at_checked(cut).unwrap_or((&self.groups, &[]));
        let fraction = join(fraction);
        (written(&join(whole), &fraction), fraction.len())
    }

    /// Index of the group that is the fraction.
    fn decimal_at(&self, currency: Option<&'static Currency>) -> Option<usize> {
        let last = self.groups.len().checked_sub(1).filter(|last| *last > 0)?;
        let (separator, digits) = self.groups.get(last)?;
        if !matches!(separator, '.' | ',' | '٫') {
            return None;
        }
        if *separator == '٫' {
            return Some(last);
        }
        let same = self.groups.iter().skip(1).filter(|(s, _)| s == separator).count();
        let other = self.groups.iter().skip(1).any(|(s, _)| s != separator && matches!(s, '.' | ','));
        if other {
            return (same == 1).then_some(last);
        }
        // `2 199,000`: groups are never parted in two ways.
        let parted = same == 1 && self.groups.iter().skip(1).any(|(s, _)| s != separator);
        if digits.len() != 3 || parted {
            return Some(last);
        }
        let whole = self.groups.first().map_or("", |(_, digits)| digits.as_str());
        // Thousandths are written behind a point, in Tunisia behind a comma as in French.
        let thousandths =
            currency.is_some_and(|c| c.digits == 3 && (*separator == '.' || (c.code == "TND" && *separator == ',')));
        (same == 1 && (whole == "0" || thousandths)).then_some(last)
    }
}

/// `whole.fraction` without leading zeros.
fn written(whole: &str, fraction: &str) -> String {
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

/// ASCII digit of a decimal digit of the scripts that marketplaces use.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '০'..='৯' => '০',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// The characters that decide about the first number behind a place, with their places: two before it, the run of digits
/// and what may stand between them, and what ends it (as `\0`). The rest of a long text is not looked at.
fn window(text: &str, from: usize) -> Option<(Vec<(usize, char)>, usize)> {
    let rest = text.get(from..)?;
    let begin = from + rest.find(|c| digit(c).is_some())?;
    let before = text.get(from..begin)?.char_indices().rev().take(2).map(|(at, c)| (from + at, c));
    let mut chars: Vec<(usize, char)> = before.collect();
    chars.reverse();
    let first = chars.len();
    let mut others = 0;
    for (at, c) in text.get(begin..)?.char_indices() {
        others = if digit(c).is_some() { 0 } else { others + 1 };
        let between = is_blank(c) || matches!(c, '.' | ',' | '，' | '٫' | '٬' | '\'' | '’');
        if others > GAP_MAX || (others > 0 && !between) {
            chars.push((begin + at, '\0'));
            return Some((chars, first));
        }
        chars.push((begin + at, c));
    }
    chars.push((text.len(), '\0'));
    Some((chars, first))
}

fn next_number(text: &str, from: usize) -> Option<Number> {
    let (chars, first) = window(text, from)?;
    let digits_from = |at: usize| -> String { chars.iter().skip(at).map_while(|(_, c)| digit(*c)).collect() };
    let whole = digits_from(first);
    let mut at = first + whole.len();
    let mut groups = vec![('\0', whole)];
    let mut start = first;
    // `.75` after a sign or a blank; a full stop behind a letter ends a sentence or an abbreviation.
    if first > 0 && chars.get(first - 1).is_some_and(|(_, c)| *c == '.') {
        let before = first.checked_sub(2).and_then(|i| chars.get(i)).map(|(_, c)| *c);
        if before.is_none_or(|c| !c.is_alphabetic()) && groups.iter().all(|(_, d)| d.len() <= 2) {
            groups = vec![('\0', String::new()), ('.', groups.remove(0).1)];
            start = first - 1;
        }
    }
    while let Some((_, c)) = chars.get(at).copied() {
        let (separator, skip) = match c {
            '.' | ',' | '，' | '٫' | '٬' => {
                let mark = match c {
                    '，' => ',',
                    '٬' => '\'',
                    other => other,
                };
                // `119. 95`: a blank behind the separator is the gap between two elements.
                let blank = chars.get(at + 1).is_some_and(|(_, c)| is_blank(*c)) && digits_from(at + 2).len() == 2;
                (mark, if blank { 2 } else { 1 })
            }
            '\'' | '’' => ('\'', 1),
            c if is_blank(c) => match chars.get(at + 1).map(|(_, c)| *c) {
                // `3 .1`: the same gap before the separator.
                Some(mark @ ('.' | ',')) if matches!(digits_from(at + 2).len(), 1 | 2) => (mark, 2),
                _ if digits_from(at + 1).len() == 3 && groups.last().is_some_and(|(_, d)| d.len() <= 3) => ('\'', 1),
                _ => break,
            },
            _ => break,
        };
        let next = digits_from(at + skip);
        if next.is_empty() || (separator == '\'' && next.len() != 3) {
            break;
        }
        at += skip + next.len();
        groups.push((separator, next));
    }
    let digits = groups.iter().map(|(_, d)| d.len()).sum();
    Some(Number { start: chars.get(start)?.0, end: chars.get(at)?.0, digits, groups })
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, String) {
        let money = parse(text, None).unwrap_or_else(|| panic!("no price in {text:?}"));
        (money.amount, money.currency)
    }

    #[test]
    fn a_last_group_of_three_digits_is_a_group_and_any_other_a_fraction() {
        for (text, amount) in [
            ("1.234", "1234"),
            ("1.23", "1.23"),
            ("1,234.5", "1234.5"),
            ("1.234,50", "1234.50"),
            ("8,45,000", "845000"),
            ("0.550", "0.550"),
            ("3 173,00", "3173.00"),
            ("1'049,95", "1049.95"),
            ("2 199,000", "2199.000"),
            ("12.345.678", "12345678"),
            (".75", "0.75"),
            ("007", "7"),
        ] {
            assert_eq!(read(text).0, amount, "{text}");
        }
    }

    #[test]
    fn a_rank_is_no_money() {
        let rank = &quotes("TOP 3", &["SGD"])[0];
        assert_eq!((rank.sign, rank.money.currency.as_str(), rank.start), (None, "", 4));
        assert_eq!(read("TOP 12.50").1, "TOP");
        assert_eq!(quotes("TOP 3", &["TOP"])[0].money.currency, "TOP");
        assert_eq!(quotes("KD 17 Low", &[])[0].money.currency, "");
        assert_eq!(read("KD 12.500").1, "KWD");
        assert_eq!(quotes("KD 17", &["KWD"])[0].money.currency, "KWD");
    }

    #[test]
    fn the_sign_beside_the_number_names_the_currency() {
        for (text, amount, currency) in [
            ("NT$ 1,160", "1160", "TWD"),
            ("$1,190.00 AUD", "1190.00", "AUD"),
            ("Rp31.500", "31500", "IDR"),
            ("12,000원", "12000", "KRW"),
            ("券后价¥59.9", "59.9", "CNY"),
            ("35€ 99", "35.99", "EUR"),
            ("423.923 KD", "423.923", "KWD"),
            ("1,250 KD", "1250", "KWD"),
            ("145,000 DT", "145.000", "TND"),
            ("6 299,000 DT", "6299.000", "TND"),
            ("US $1.01", "1.01", "USD"),
        ] {
            assert_eq!(read(text), (amount.into(), currency.into()), "{text}");
        }
    }

    #[test]
    fn a_hint_decides_what_a_shared_sign_means() {
        let yen = parse("¥1,200", Some("JPY")).map(|m| m.currency);
        assert_eq!(yen.as_deref(), Some("JPY"));
        let pound = parse("£5", Some("JPY")).map(|m| m.currency);
        assert_eq!(pound.as_deref(), Some("GBP"), "a hint never overrides a sign of its own");
    }

    #[test]
    fn an_amount_split_over_elements_joins() {
        assert_eq!(read("¥ 3 .1"), ("3.1".into(), "CNY".into()));
        assert_eq!(read("$119. 95").0, "119.95");
    }

    #[test]
    fn a_range_gives_both_ends() {
        let found: Vec<_> = quotes("US $1.66 - 1.99", &[]).into_iter().map(|q| q.money.amount).collect();
        assert_eq!(found, ["1.66", "1.99"]);
    }

    #[test]
    fn structured_numbers_use_the_point() {
        assert_eq!(decimal("1299.000").as_deref(), Some("1299.000"));
        assert_eq!(decimal("97,39").as_deref(), Some("97.39"));
        assert_eq!(decimal("12 pieces"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "\\PC{0,80}", noise in "[0-9.,' €$¥%-]{0,40}") {
            for text in [&text, &noise] {
                for quoted in quotes(text, &["CNY"]) {
                    proptest::prop_assert!(text.get(quoted.start..quoted.end).is_some());
                    proptest::prop_assert!(decimal(&quoted.money.amount).is_some());
                }
            }
        }
    }
}
