//! Tables of listings, row by row: a row that cannot be read is told and the rest goes on.

mod sheet;

use std::io::{BufRead, BufReader, Read};
use std::sync::LazyLock;

use anyhow::{Context, Result, bail};
use serde::Serialize;
use serde_json::{Map, Value};
use touchstone_core::image::{ContactBook, PictureFinding, PictureHash};
use touchstone_core::listing::{Listing, SellerRef};
use touchstone_core::money::Money;

pub use sheet::read_sheet;

/// Longest row that is read, in bytes.
const MAX_ROW: usize = 4 * 1024 * 1024;

/// A row that cannot be read.
#[derive(Debug, Serialize)]
pub struct RowError {
    /// Number of the row, the header not counted, from 1.
    pub row: u64,
    /// Stable code: `T01` fields, `T02` form, `T03` encoding, `T04` JSON, `T05` length, `T06` title, `T07` price,
    /// `T08` cell, `T09` hash of a picture.
    pub code: &'static str,
    /// What is wrong and what mends it.
    pub message: String,
}

/// One row of a table.
#[derive(Debug)]
pub struct Row {
    /// The listing.
    pub listing: Listing,
    /// Marketplace id, or empty.
    pub marketplace: String,
}

/// What is done with each row.
type Answer<'a> = &'a mut dyn FnMut(Result<Row, RowError>) -> Result<()>;

/// Reads a table whose first row names the columns.
pub fn read_csv(input: impl Read, delimiter: u8, answer: Answer) -> Result<()> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(input);
    let header = reader.byte_headers().context("the table's first row cannot be read")?.clone();
    let columns: Vec<String> = header
        .iter()
        .map(|c| String::from_utf8_lossy(c).trim().trim_start_matches('\u{feff}').to_lowercase())
        .collect();
    if !columns.iter().any(|c| c == "title") {
        bail!("the table has no column title; its first row must name the columns, it has: {}", columns.join(", "));
    }
    let mut record = csv::ByteRecord::new();
    for number in 1.. {
        let row = match reader.read_byte_record(&mut record) {
            Ok(false) => break,
            Ok(true) => row_of_record(number, &columns, &record),
            Err(error) if error.is_io_error() => return Err(error.into()),
            Err(error) => Err(RowError { row: number, code: "T02", message: error.to_string() }),
        };
        answer(row)?;
    }
    Ok(())
}

fn row_of_record(number: u64, columns: &[String], record: &csv::ByteRecord) -> Result<Row, RowError> {
    let fault = |code, message| RowError { row: number, code, message };
    if record.as_slice().len() > MAX_ROW {
        return Err(fault("T05", format!("longer than {MAX_ROW} bytes")));
    }
    if record.len() != columns.len() {
        let message = format!("has {} fields, the table has {} columns: check the quotes", record.len(), columns.len());
        return Err(fault("T01", message));
    }
    let fields = columns
        .iter()
        .zip(record)
        .map(|(name, value)| match std::str::from_utf8(value) {
            Ok(value) => Ok((name.as_str(), value.to_owned())),
            Err(_) => Err(fault("T03", format!("{name} is not UTF-8: save the table as UTF-8"))),
        })
        .collect::<Result<Vec<_>, _>>()?;
    row(number, &fields)
}

/// Reads one JSON object a line.
pub fn read_lines(input: impl Read, answer: Answer) -> Result<()> {
    let mut reader = BufReader::new(input);
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if reader.by_ref().take(MAX_ROW as u64 + 1).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.len() > MAX_ROW {
            skip_line(&mut reader, &mut line)?;
            answer(Err(RowError { row: number, code: "T05", message: format!("longer than {MAX_ROW} bytes") }))?;
        } else if !line.iter().all(u8::is_ascii_whitespace) {
            answer(row_of_line(number, &line))?;
        }
    }
    Ok(())
}

fn skip_line(reader: &mut impl BufRead, line: &mut Vec<u8>) -> Result<()> {
    while line.last() != Some(&b'\n') {
        line.clear();
        if reader.by_ref().take(MAX_ROW as u64).read_until(b'\n', line)? == 0 {
            break;
        }
    }
    Ok(())
}

fn row_of_line(number: u64, line: &[u8]) -> Result<Row, RowError> {
    let object: Map<String, Value> = serde_json::from_slice(line).map_err(|e| RowError {
        row: number,
        code: "T04",
        message: format!("no JSON object: {e}"),
    })?;
    let fields: Vec<(&str, String)> = object
        .iter()
        .filter_map(|(name, value)| match value {
            Value::String(s) => Some((name.as_str(), s.clone())),
            Value::Number(n) => Some((name.as_str(), n.to_string())),
            _ => None,
        })
        .collect();
    row(number, &fields)
}

fn row(number: u64, fields: &[(&str, String)]) -> Result<Row, RowError> {
    let field = |name: &str| fields.iter().find(|(n, _)| *n == name).map(|(_, v)| v.trim()).filter(|v| !v.is_empty());
    let fault = |code, message| RowError { row: number, code, message };
    let Some(title) = field("title") else { return Err(fault("T06", "has no title".into())) };
    let currency = field("currency").map(currency_code).unwrap_or_default();
    let price = |name: &str| match field(name) {
        None => Ok(None),
        Some(text) if is_decimal(text) => Ok(Some(Money { amount: text.to_owned(), currency: currency.clone() })),
        Some(text) => Err(fault("T07", format!("{name} {text:?} is no decimal number with a point"))),
    };
    let text = |name: &str| field(name).map(str::to_owned);
    let seller = SellerRef { name: text("seller"), id: text("seller_id"), url: text("seller_url") };
    let listing = Listing {
        id: text("id"),
        url: text("url").unwrap_or_default(),
        title: title.to_owned(),
        price: price("price")?,
        price_max: price("price_max")?,
        seller: (seller != SellerRef::default()).then_some(seller),
        image: text("image"),
        location: text("location"),
        brand: text("brand"),
        pictures: picture(field("picture"), field("code")).map_err(|m| fault("T09", m))?.into_iter().collect(),
        ..Listing::default()
    };
    Ok(Row { listing, marketplace: text("marketplace").unwrap_or_default() })
}

/// What a table says of a listing's picture: hashes, as `touchstone image hash` prints them, and what a code in it says.
fn picture(hashes: Option<&str>, code: Option<&str>) -> Result<Option<PictureFinding>, String> {
    static CONTACTS: LazyLock<ContactBook> = LazyLock::new(|| ContactBook::shipped().unwrap_or_default());
    let hashes: Vec<String> = hashes.into_iter().flat_map(str::split_whitespace).map(str::to_owned).collect();
    for hash in &hashes {
        hash.parse::<PictureHash>().map_err(|error| format!("picture: {error}"))?;
    }
    let codes: Vec<_> = code.map(|text| (text.to_owned(), CONTACTS.kind(text).to_owned())).into_iter().collect();
    let told = !hashes.is_empty() || !codes.is_empty();
    // A table has no quality: whoever writes a hash into one means it to be compared.
    Ok(told.then(|| PictureFinding { quality: 100, hashes, codes, ..PictureFinding::default() }))
}

/// ISO 4217 code as people write it in tables.
fn currency_code(text: &str) -> String {
    match text.to_uppercase().as_str() {
        "RMB" | "CNH" => "CNY".to_owned(),
        code => code.to_owned(),
    }
}

fn is_decimal(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && text.bytes().filter(|b| *b == b'.').count() <= 1
        && text.bytes().any(|b| b.is_ascii_digit())
}

/// A row as tests compare it: title and price, or place and code of the fault.
#[cfg(test)]
fn told(row: Result<Row, RowError>) -> String {
    match row {
        Ok(row) => format!("{} {}", row.listing.title, row.listing.price.map(|p| p.amount).unwrap_or_default()),
        Err(error) => format!("{} {}", error.row, error.code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(table: &[u8], lines: bool) -> Vec<String> {
        let mut out = Vec::new();
        let mut answer = |row: Result<Row, RowError>| {
            out.push(told(row));
            Ok(())
        };
        if lines { read_lines(table, &mut answer) } else { read_csv(table, b',', &mut answer) }.unwrap();
        out
    }

    #[test]
    fn a_broken_row_is_told_and_the_rest_goes_on() {
        let table = b"title,price,currency\nOne,1.50,USD\nTwo,1,5,USD\n,3,USD\nFour,abc,USD\nFive,,\n";
        assert_eq!(read(table, false), ["One 1.50", "2 T01", "3 T06", "4 T07", "Five "]);
        let lines =
            b"{\"title\": \"One\", \"price\": 1.5}\nnonsense\n[1]\n{\"title\": \"Four\"}\n{\"title\": \"\\ud800\"}\n";
        assert_eq!(read(lines, true), ["One 1.5", "2 T04", "3 T04", "Four ", "5 T04"]);
    }

    #[test]
    fn a_row_may_tell_of_its_picture() {
        let hash = "a".repeat(64);
        let table = format!("title,picture,code\nOne,{hash} {hash},https://wa.me/86138\nTwo,abc,\nThree,,\n");
        let mut rows = Vec::new();
        let mut answer = |row: Result<Row, RowError>| {
            rows.push(row.map(|row| row.listing.pictures).map_err(|error| error.code));
            Ok(())
        };
        read_csv(table.as_bytes(), b',', &mut answer).unwrap();
        let codes = vec![("https://wa.me/86138".to_owned(), "whatsapp".to_owned())];
        let found =
            PictureFinding { quality: 100, hashes: vec![hash.clone(), hash], codes, ..PictureFinding::default() };
        assert_eq!(rows, [Ok(vec![found]), Err("T09"), Ok(Vec::new())]);
    }

    #[test]
    fn bytes_that_are_no_text_are_told() {
        assert_eq!(read(b"title\n\xff\xfe\nOne\n", false), ["1 T03", "One "]);
    }

    #[test]
    fn an_endless_row_is_told_and_skipped() {
        let table = [b"\"".as_slice(), &vec![b'x'; MAX_ROW + 10], b"\"\n{\"title\": \"One\"}\n"].concat();
        assert_eq!(read(&table, true), ["1 T05", "One "]);
    }
}
