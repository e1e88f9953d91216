//! Tables that a portal exports, and those that are copied from a page: to rows of text. Text in any common encoding
//! with commas, semicolons or tabs, and workbooks.

use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};

use super::OutcomeError;

/// Rows that are read: a portal's list has thousands.
const ROWS_MAX: usize = 20_000;
/// Columns of a row.
const COLUMNS_MAX: usize = 200;
/// How a workbook begins.
const ZIP: &[u8] = b"PK\x03\x04";

/// Rows of a table, as its cells show them.
///
/// # Errors
/// A workbook that cannot be read, or what is neither text nor a workbook.
pub fn rows(bytes: &[u8]) -> Result<Vec<Vec<String>>, OutcomeError> {
    if bytes.starts_with(ZIP) { workbook(bytes) } else { text(bytes) }
}

/// The text of bytes that are no workbook; `None` for a workbook.
///
/// # Errors
/// Bytes that are no text.
pub(crate) fn plain(bytes: &[u8]) -> Result<Option<String>, OutcomeError> {
    if bytes.starts_with(ZIP) {
        return Ok(None);
    }
    let text = decoded(bytes);
    if text.contains('\0') { Err(OutcomeError::NoTable) } else { Ok(Some(text)) }
}

fn text(bytes: &[u8]) -> Result<Vec<Vec<String>>, OutcomeError> {
    let text = plain(bytes)?.unwrap_or_default();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(&text))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records().take(ROWS_MAX) {
        let record = record.map_err(|error| OutcomeError::Table(error.to_string()))?;
        let row: Vec<String> = record.iter().take(COLUMNS_MAX).map(str::to_owned).collect();
        if row.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push(row);
        }
    }
    Ok(rows)
}

/// UTF-8 or UTF-16 with their marks, else what Chinese programs of a desk write.
fn decoded(bytes: &[u8]) -> String {
    let (encoding, mark) = encoding_rs::Encoding::for_bom(bytes).unwrap_or((encoding_rs::UTF_8, 0));
    let body = bytes.get(mark..).unwrap_or_default();
    match encoding.decode_without_bom_handling_and_without_replacement(body) {
        Some(text) => text.into_owned(),
        None => encoding_rs::GB18030.decode_without_bom_handling(body).0.into_owned(),
    }
}

/// What stands between the cells of the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |delimiter: u8| first.bytes().filter(|byte| *byte == delimiter).count();
    // A comma also stands inside a heading; tabs and semicolons do not.
    [b'\t', b';'].into_iter().find(|delimiter| count(*delimiter) >= count(b',').max(1)).unwrap_or(b',')
}

/// The first sheet of a workbook that holds anything.
fn workbook(bytes: &[u8]) -> Result<Vec<Vec<String>>, OutcomeError> {
    let fault = |error: calamine::XlsxError| OutcomeError::Table(error.to_string());
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(fault)?;
    for sheet in book.sheet_names() {
        let mut cells = book.worksheet_cells_reader(&sheet).map_err(fault)?;
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut last = None;
        while let Some(cell) = cells.next_cell().map_err(fault)? {
            let ((at, column), value) = (cell.get_position(), shown(cell.get_value()));
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            if value.trim().is_empty() || column >= COLUMNS_MAX {
                continue;
            }
            if last != Some(at) {
                if rows.len() == ROWS_MAX {
                    break;
                }
                rows.push(Vec::new());
                last = Some(at);
            }
            if let Some(row) = rows.last_mut() {
                row.resize(row.len().max(column + 1), String::new());
                if let Some(place) = row.get_mut(column) {
                    *place = value;
                }
            }
        }
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Err(OutcomeError::NoTable)
}

/// A cell as it reads.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(_) | DataRef::Empty | DataRef::Error(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_semicolons_and_tabs_are_told_by_the_first_line() {
        for table in ["a,b\n1,2\n", "a;b\n1;2\n", "a\tb\n1\t2\n", "\u{feff}a,b\r\n\r\n1,2\r\n"] {
            assert_eq!(rows(table.as_bytes()).unwrap(), [["a", "b"], ["1", "2"]], "{table:?}");
        }
        assert_eq!(rows("name, first\tb\n1\t2".as_bytes()).unwrap()[0], ["name, first", "b"]);
    }

    #[test]
    fn a_cell_in_quotes_may_hold_lines_and_an_unfinished_quote_ends_with_the_table() {
        assert_eq!(rows(b"a,b\n\"x\ny\",2\n").unwrap()[1], ["x\ny", "2"]);
        assert_eq!(rows(b"a,b\n\"x,2\n3,4").unwrap().len(), 2);
    }

    #[test]
    fn encodings_of_a_chinese_desk_are_read() {
        let utf16: Vec<u8> =
            [0xff, 0xfe].into_iter().chain("状态\t编号".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let gbk = encoding_rs::GB18030.encode("状态\t编号").0.into_owned();
        for bytes in [utf16, gbk, "状态\t编号".as_bytes().to_vec()] {
            assert_eq!(rows(&bytes).unwrap(), [["状态", "编号"]]);
        }
    }

    #[test]
    fn what_is_no_table_is_told() {
        assert!(matches!(rows(b"PK\x03\x04 broken"), Err(OutcomeError::Table(_))));
        assert!(matches!(rows(b"\x00\x01\x02"), Err(OutcomeError::NoTable)));
        assert_eq!(rows(b"").unwrap(), Vec::<Vec<String>>::new());
    }
}
