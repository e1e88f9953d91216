//! Parts of a datum for forms that ask for them one by one: given and family name, country code and number of a
//! telephone, street, city and postcode of an address. What cannot be told apart gives no part.

use super::territory;

/// Words with which a family name may begin: "van der Linde", "Di Marco".
const PARTICLES: [&str; 35] = [
    "van", "von", "der", "den", "de", "del", "della", "delle", "dello", "degli", "dei", "di", "da", "das", "do", "dos",
    "du", "des", "la", "le", "lo", "ter", "ten", "te", "'t", "zu", "zum", "zur", "vom", "af", "av", "bin", "ibn", "al",
    "el",
];

/// What may stand behind a family name and belongs to it.
const SUFFIXES: [&str; 8] = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd"];

/// Chinese family names of two characters that are borne today; all others have one.
const COMPOUND: [&str; 20] = [
    "欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木", "东方", "南宫",
    "独孤", "长孙", "宇文", "轩辕", "呼延", "闻人",
];
/// Characters of a Chinese name: longer ones are a firm's, or from elsewhere.
const CHINESE_NAME: std::ops::RangeInclusive<usize> = 2..=4;

/// Given name and family name of a person whose name is written in Chinese.
fn chinese_name(whole: &str) -> Option<(String, String)> {
    let whole = whole.trim();
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let letters: Vec<char> = whole.chars().collect();
    if !CHINESE_NAME.contains(&letters.len()) || !whole.chars().all(han) {
        return None;
    }
    let compound = letters.len() > 2 && COMPOUND.iter().any(|family| whole.starts_with(family));
    let (family, given) = letters.split_at_checked(if compound { 2 } else { 1 })?;
    // Of four characters without such a family name nobody knows where it ends.
    (letters.len() < 4 || compound).then(|| (given.iter().collect(), family.iter().collect()))
}

/// Given name and family name of a person whose name is written in the order of the West, or in Chinese; no part of any
/// other.
pub(super) fn name(whole: &str) -> Option<(String, String)> {
    if let Some(parts) = chinese_name(whole) {
        return Some(parts);
    }
    let latin = |text: &str| text.chars().all(|c| !c.is_alphabetic() || ('\u{0}'..'\u{250}').contains(&c));
    let words: Vec<&str> = whole.split_whitespace().collect();
    let one_of = |word: &str, known: &[&str]| known.contains(&word.to_lowercase().as_str());
    let after = words.iter().rev().take_while(|word| one_of(word, &SUFFIXES)).count();
    let mut start = words.len().checked_sub(after + 1)?;
    // The first word is a given name, whatever else it could be.
    while start > 1 && words.get(start - 1).is_some_and(|word| one_of(word, &PARTICLES)) {
        start -= 1;
    }
    let (given, family) = words.split_at_checked(start)?;
    (latin(whole) && !given.is_empty()).then(|| (given.join(" "), family.join(" ")))
}

/// Country code with its plus, and the number behind it as it is written.
pub(super) fn phone(whole: &str) -> Option<(String, String)> {
    let digits = whole.trim().strip_prefix('+')?;
    let written = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    // Without a gap the code's length follows from its beginning (ITU-T E.164).
    let length = if (1..=3).contains(&written) { written } else { code_length(digits)? };
    let (code, rest) = digits.split_at_checked(length)?;
    let local = rest.trim_start_matches(|c: char| !c.is_ascii_digit());
    local.bytes().any(|b| b.is_ascii_digit()).then(|| (format!("+{code}"), local.to_owned()))
}

/// Digits of the country code with which a number begins.
fn code_length(digits: &str) -> Option<usize> {
    const OF_TWO: [&str; 40] = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49",
        "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84",
        "86", "90", "91", "92",
    ];
    match digits.get(..2)? {
        two if two.starts_with(['1', '7']) => Some(1),
        two if OF_TWO.contains(&two) => Some(2),
        _ => Some(3),
    }
}

/// An address by its parts; empty where it has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Address {
    pub street: String,
    pub city: String,
    pub region: String,
    /// Below the city, in China; empty elsewhere.
    pub district: String,
    pub postcode: String,
    /// Names of the country as forms offer it, best first.
    pub country: Vec<String>,
}

/// The parts of an address on one line: `27 Isarweg, 80331 Munich, Germany`, `浙江省杭州市西湖区文三路18号`.
pub(super) fn address(whole: &str) -> Option<Address> {
    if whole.chars().any(|c| ('\u{3400}'..='\u{9fff}').contains(&c)) { chinese(whole) } else { western(whole) }
}

/// Countries whose addresses name the region between the city and the postcode.
const REGIONS_SPELLED: [&str; 4] = ["US", "CA", "AU", "IN"];

fn western(whole: &str) -> Option<Address> {
    let mut parts: Vec<&str> = whole.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty()).collect();
    // A city that is its own country: "Singapore 079903".
    if let Some(city) = parts.last().copied().filter(|last| territory::code(last).is_none()) {
        let state = city.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
        (territory::code(state)? == "SG").then(|| parts.push(state))?;
    }
    let code = territory::code(parts.last()?)?;
    let country = territory::names(code)?.iter().map(|name| (*name).to_owned()).collect();
    parts.pop();
    let mut address = Address { country, ..Address::default() };
    let mut last = parts.pop()?;
    // "64700 Monterrey, Nuevo León": a region by itself, behind the city with its postcode.
    let stated = |text: &str| text.bytes().any(|b| b.is_ascii_digit());
    let behind = match parts.last().copied().filter(|_| parts.len() > 1 && !stated(last)) {
        Some(town) if postcode_in(town, code).is_some() => std::mem::replace(&mut last, parts.pop()?),
        _ => "",
    };
    let (mut city, postcode) = postcode_in(last, code)?;
    // "Chicago, IL 60601": a region stands with the postcode, the city before it; so it does written out.
    let is_region = |text: &str| (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase());
    let named = city.rsplit_once(' ').is_some_and(|(_, region)| is_region(region));
    let spelled = REGIONS_SPELLED.contains(&code) && behind.is_empty() && last.starts_with(&city) && !named;
    // Before the town stands the street, which has a number; a house or a street without one is no town.
    let housed = parts.split_last().is_some_and(|(_, before)| before.iter().any(|part| stated(part)));
    let town = parts.last().copied().filter(|town| spelled && housed && !stated(town));
    if let Some(town) = town {
        parts.pop();
        address.region = std::mem::replace(&mut city, town.to_owned());
        (address.city, address.postcode, address.street) = (city, postcode, parts.join(", "));
        return (!address.street.is_empty()).then_some(address);
    }
    (address.city, address.region) = match city.rsplit_once(' ') {
        _ if is_region(&city) => (parts.pop()?.to_owned(), city),
        // "Fitzroy VIC 3065", as it is written in Australia and Canada.
        Some((town, region)) if is_region(region) => (town.to_owned(), region.to_owned()),
        _ => (city, behind.to_owned()),
    };
    address.postcode = postcode;
    address.street = parts.join(", ");
    (!address.street.is_empty() && !address.city.is_empty()).then_some(address)
}

/// City and postcode of `80331 Munich` or `Manchester M1 4ZZ`: the words with digits, which stand at one end.
fn postcode_in(text: &str, country: &str) -> Option<(String, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let coded = |word: &&&str| word.bytes().any(|b| b.is_ascii_digit());
    let (front, back) = (words.iter().take_while(coded).count(), words.iter().rev().take_while(coded).count());
    let (code, city) = match (front, back) {
        (0, 0) => return None,
        (front, 0) => words.split_at_checked(front)?,
        (0, back) => {
            let (city, code) = words.split_at_checked(words.len() - back)?;
            (code, city)
        }
        _ => return None,
    };
    // In the Netherlands two letters belong to the number: "3511 NR Utrecht".
    let (code, city) = match city {
        [letters, rest @ ..] if country == "NL" && front == 1 && is_dutch(code, letters) => {
            (words.split_at_checked(2)?.0, rest)
        }
        _ => (code, city),
    };
    // A house may have a number, too: postcodes are short, and in most countries digits.
    let code = code.join(" ");
    let fits = code.len() <= 10 && (country != "US" || code.len() >= 5);
    (fits && !city.is_empty()).then(|| (city.join(" "), code))
}

/// Whether a number and a word are the two halves of a Dutch postcode.
fn is_dutch(number: &[&str], letters: &str) -> bool {
    let digits = number.first().is_some_and(|first| first.len() == 4 && first.bytes().all(|b| b.is_ascii_digit()));
    digits && letters.len() == 2 && letters.bytes().all(|b| b.is_ascii_uppercase())
}

fn chinese(whole: &str) -> Option<Address> {
    let rest = whole.trim().strip_prefix("中国").unwrap_or(whole.trim());
    let (region, rest) = until(rest, &["省", "自治区"]).unwrap_or(("", rest));
    let (city, rest) = until(rest, &["市"])?;
    let (district, street) = until(rest, &["区", "县"]).unwrap_or(("", rest));
    let country = territory::names("CN")?.iter().map(|name| (*name).to_owned()).collect();
    // A city that is its own province stands in both places.
    let is_province = region.is_empty() && !district.is_empty();
    let found = Address {
        street: if is_province { street.to_owned() } else { format!("{district}{street}") },
        city: city.to_owned(),
        region: if is_province { city.to_owned() } else { region.to_owned() },
        district: district.to_owned(),
        postcode: String::new(),
        country,
    };
    (!found.street.is_empty()).then_some(found)
}

/// The text up to and with one of these words, and what follows; not further than a name reaches.
fn until<'t>(text: &'t str, ends: &[&str]) -> Option<(&'t str, &'t str)> {
    const NAME_MAX: usize = 8 * '市'.len_utf8();
    let at = ends.iter().filter_map(|end| Some(text.find(end)? + end.len())).min()?;
    (at <= NAME_MAX && at > '市'.len_utf8()).then(|| text.split_at_checked(at)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(given: &str, family: &str) -> Option<(String, String)> {
        Some((given.into(), family.into()))
    }

    #[test]
    fn a_western_name_has_two_parts_and_no_other() {
        assert_eq!(name("Lena Brandauer"), pair("Lena", "Brandauer"));
        assert_eq!(name(" Anna Maria  Núñez "), pair("Anna Maria", "Núñez"));
        assert_eq!(name("Joost van der Meer"), pair("Joost", "van der Meer"));
        assert_eq!(name("Anna Maria De Luca"), pair("Anna Maria", "De Luca"));
        assert_eq!(name("Van Morrow"), pair("Van", "Morrow"));
        assert_eq!(name("Henry Marsh Jr."), pair("Henry", "Marsh Jr."));
        assert_eq!(name("周若岚"), pair("若岚", "周"));
        assert_eq!(name("欧阳一"), pair("一", "欧阳"));
        assert_eq!(name("司马若岚"), pair("若岚", "司马"));
        assert_eq!((name("山田太郎"), name("Ina"), name("山田 太郎")), (None, None, None));
    }

    #[test]
    fn a_phone_is_parted_behind_its_country_code() {
        assert_eq!(phone("+49 89 5550 4471"), pair("+49", "89 5550 4471"));
        assert_eq!(phone("+1 (312) 555-0142"), pair("+1", "312) 555-0142"));
        assert_eq!(phone("+8613900000137"), pair("+86", "13900000137"));
        assert_eq!(phone("+35312345678"), pair("+353", "12345678"));
        assert_eq!((phone("089 5550"), phone("+49"), phone("+")), (None, None, None));
    }

    #[test]
    fn addresses_of_several_countries_are_parted() {
        let parts = |text: &str| address(text).map(|a| [a.street, a.city, a.region, a.postcode, a.country[0].clone()]);
        let is = |text, parted: [&str; 5]| assert_eq!(parts(text), Some(parted.map(str::to_owned)), "{text}");
        is("27 Isarweg, 80331 Munich, Germany", ["27 Isarweg", "Munich", "", "80331", "Germany"]);
        is(
            "900 Lakeshore Plaza, Chicago, IL 60601, United States",
            ["900 Lakeshore Plaza", "Chicago", "IL", "60601", "United States"],
        );
        is(
            "41 Cutler Row, Manchester M1 4ZZ, United Kingdom",
            ["41 Cutler Row", "Manchester", "", "M1 4ZZ", "United Kingdom"],
        );
        is(
            "214 Gertrude Street, Fitzroy VIC 3065, Australia",
            ["214 Gertrude Street", "Fitzroy", "VIC", "3065", "Australia"],
        );
        is("Kade 210, 3511 NR Utrecht, The Netherlands", ["Kade 210", "Utrecht", "", "3511 NR", "Netherlands"]);
        is(
            "Avenida Sur 2105, 64700 Monterrey, Nuevo León, Mexico",
            ["Avenida Sur 2105", "Monterrey", "Nuevo León", "64700", "Mexico"],
        );
        is(
            "12 King Street, Toronto, Ontario M5V 2T6, Canada",
            ["12 King Street", "Toronto", "Ontario", "M5V 2T6", "Canada"],
        );
        is(
            "12 Oak Street, Rose Building, Portland OR 97205, United States",
            ["12 Oak Street, Rose Building", "Portland", "OR", "97205", "United States"],
        );
        is(
            "Rose House, High Street, Toronto M5V 2T6, Canada",
            ["Rose House, High Street", "Toronto", "", "M5V 2T6", "Canada"],
        );
        is("10 Dock Road #14-06, Singapore 079903", ["10 Dock Road #14-06", "Singapore", "", "079903", "Singapore"]);
        is("浙江省杭州市西湖区文三路18号", ["西湖区文三路18号", "杭州市", "浙江省", "", "China"]);
        is("上海市徐汇区漕溪北路99号", ["漕溪北路99号", "上海市", "上海市", "", "China"]);
        let district = |text: &str| address(text).map(|a| a.district);
        assert_eq!(district("浙江省杭州市西湖区文三路18号").as_deref(), Some("西湖区"));
        assert_eq!(district("上海市徐汇区漕溪北路99号").as_deref(), Some("徐汇区"));
    }

    #[test]
    fn what_cannot_be_told_apart_has_no_parts() {
        for text in [
            "1 Example Road",
            "1 Example Road, Beijing",
            "Somewhere, Atlantis",
            "",
            "文三路18号",
            "12 34, 5 6, Germany",
        ] {
            assert_eq!(address(text), None, "{text}");
        }
    }
}
