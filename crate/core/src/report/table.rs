//! Tables for spreadsheets: what the casebook holds, a row a thing, and CSV that no spreadsheet runs.

use crate::review::Decision;
use crate::screen::Band;
use crate::wire::{QueueRow, SellerRow};

use super::{Filing, day_of, day_text};

/// One value.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words, of whatever origin.
    Text(String),
    /// A number as it is written: digits, at most one point.
    Number(String),
    /// Nothing.
    Empty,
}

/// A table with its heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Name, also of the sheet.
    pub name: &'static str,
    /// Columns.
    pub columns: Vec<&'static str>,
    /// As many cells as columns each.
    pub rows: Vec<Vec<Cell>>,
}

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

fn number(text: &str) -> Cell {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if all_digits(whole) && all_digits(fraction) { Cell::Number(text.to_owned()) } else { self::text(text) }
}

fn count(count: u32) -> Cell {
    Cell::Number(count.to_string())
}

fn day(at_ms: Option<i64>) -> Cell {
    at_ms.map_or(Cell::Empty, |at_ms| Cell::Text(day_text(day_of(at_ms))))
}

/// Kept listings, a row each.
pub fn listings(rows: &[QueueRow]) -> Table {
    let row = |row: &QueueRow| {
        let listing = &row.listing;
        let price = listing.price.as_ref();
        let seller = listing.seller.as_ref();
        let rules: Vec<&str> = row.verdict.reasons.iter().map(|reason| reason.rule.as_str()).collect();
        vec![
            text(&row.key),
            text(&row.marketplace),
            text(&listing.title),
            price.map_or(Cell::Empty, |price| number(&price.amount)),
            price.map_or(Cell::Empty, |price| text(&price.currency)),
            text(seller.and_then(|seller| seller.name.as_deref()).unwrap_or_default()),
            text(match row.verdict.band {
                Band::Clear => "clear",
                Band::Refer => "refer",
                Band::Likely => "likely",
            }),
            Cell::Number(format!("{:.3}", row.verdict.probability)),
            text(&rules.join(" ")),
            row.decision.map_or(Cell::Empty, |decision| {
                text(match decision {
                    Decision::Confirmed => "confirmed",
                    Decision::Rejected => "rejected",
                    Decision::Unsure => "unsure",
                })
            }),
            day(Some(row.first_seen_ms)),
            day(Some(row.last_seen_ms)),
            count(row.times_seen),
            count(row.evidence_count),
            count(row.notice_count),
            text(&row.sources.join("; ")),
            text(&listing.url),
        ]
    };
    let columns = [
        "key",
        "marketplace",
        "title",
        "price",
        "currency",
        "seller",
        "band",
        "probability",
        "rules",
        "decision",
        "first_seen",
        "last_seen",
        "times_seen",
        "evidence",
        "notices",
        "referred_by",
        "url",
    ];
    Table { name: "listings", columns: columns.to_vec(), rows: rows.iter().map(row).collect() }
}

/// Notices, a row each.
pub fn notices(filings: &[Filing]) -> Table {
    let row = |filing: &Filing| {
        vec![
            text(&filing.notice),
            text(&filing.account),
            text(&filing.form),
            text(&filing.platform),
            text(&filing.right),
            text(&filing.reason),
            count(filing.links),
            text(&filing.outcome),
            day(filing.filed_ms),
            day(filing.outcome_ms),
        ]
    };
    let columns =
        ["notice", "account", "form", "platform", "right", "reason", "links", "outcome", "filed", "outcome_recorded"];
    Table { name: "notices", columns: columns.to_vec(), rows: filings.iter().map(row).collect() }
}

/// Sellers, a row each.
pub fn sellers(rows: &[SellerRow]) -> Table {
    let row = |row: &SellerRow| {
        vec![
            text(&row.marketplace),
            text(&row.name),
            count(row.listings),
            count(row.flagged),
            count(row.confirmed),
            count(row.notices),
            text(&row.url),
        ]
    };
    let columns = ["marketplace", "seller", "listings", "flagged", "confirmed", "notices", "url"];
    Table { name: "sellers", columns: columns.to_vec(), rows: rows.iter().map(row).collect() }
}

impl Table {
    /// As CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8. Texts stand in quotes and are
    /// [`defused`]; numbers stay numbers.
    pub fn csv(&self) -> String {
        let mut out = String::from("\u{feff}");
        out.push_str(&self.columns.join(","));
        out.push_str("\r\n");
        for row in &self.rows {
            for (place, cell) in row.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                match cell {
                    Cell::Text(text) => {
                        out.push('"');
                        out.push_str(&defused(text).replace('"', "\"\""));
                        out.push('"');
                    }
                    Cell::Number(number) => out.push_str(number),
                    Cell::Empty => {}
                }
            }
            out.push_str("\r\n");
        }
        out
    }
}

/// A text that no spreadsheet takes for a formula: an apostrophe stands before a sign that begins one, at the start
/// and after what another spreadsheet's settings may take for the end of a cell (semicolon, tab, line break).
pub fn defused(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    let mut at_start = true;
    for character in text.chars() {
        if at_start && matches!(character, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠') {
            out.push('\'');
            at_start = false;
        }
        out.push(character);
        match character {
            ';' | '\t' | '\r' | '\n' => at_start = true,
            // What is looked over before a formula.
            ' ' | '"' | '\u{a0}' | '\u{3000}' | '\u{feff}' => {}
            _ => at_start = false,
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_begins_a_formula_is_defused() {
        for sign in ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"] {
            assert_eq!(defused(&format!("{sign}1+1")), format!("'{sign}1+1"), "{sign:?}");
        }
        assert_eq!(defused(" =cmd|' /C calc'!A0"), " '=cmd|' /C calc'!A0");
        assert_eq!(defused("watch; =1+1\n@SUM(A1)"), "watch; '=1+1\n'@SUM(A1)");
        for harmless in ["1:1 高仿 -50 %", "a=b", "it's", "", "A+B"] {
            assert_eq!(defused(harmless), harmless);
        }
    }

    #[test]
    fn numbers_stay_numbers_and_what_is_none_does_not() {
        assert_eq!(number("-1250.00"), Cell::Number("-1250.00".into()));
        for text in ["1e5", "=1", "1.", ".5", "1,5", "--1", "1.2.3", "１２"] {
            assert_eq!(number(text), Cell::Text(text.into()));
        }
    }

    #[test]
    fn quotes_commas_and_lines_stay_in_their_cell() {
        let rows = vec![vec![Cell::Text("a \"b\", c\nd".into()), Cell::Number("1.50".into()), Cell::Empty]];
        let table = Table { name: "t", columns: vec!["x", "y", "z"], rows };
        assert_eq!(table.csv(), "\u{feff}x,y,z\r\n\"a \"\"b\"\", c\nd\",1.50,\r\n");
    }

    proptest! {
        #[test]
        fn no_text_begins_with_a_sign_of_a_formula(text in "[=+\\-@\t\r\n ;\"a＝1]{0,12}") {
            let found = defused(&text);
            for part in found.split([';', '\t', '\r', '\n']) {
                let begin = part.trim_start_matches([' ', '"']).chars().next();
                prop_assert!(!matches!(begin, Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')), "{found:?}");
            }
        }
    }
}
