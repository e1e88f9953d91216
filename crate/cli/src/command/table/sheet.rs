//! Workbooks: the first sheet, cell by cell.

use std::io::{BufReader, Read, Seek};

use anyhow::{Context, Result, bail};
use calamine::{DataRef, Reader, Xlsx};

use super::{Answer, MAX_ROW, Row, RowError, row as row_of_fields};

/// Reads the first sheet of a workbook, cell by cell; its first row names the columns.
pub fn read_sheet(input: impl Read + Seek, answer: Answer) -> Result<()> {
    let mut book = Xlsx::new(BufReader::new(input)).context("the workbook cannot be read: save it as .xlsx again")?;
    let Some(sheet) = book.sheet_names().into_iter().next() else { bail!("the workbook has no sheet") };
    let mut cells = book.worksheet_cells_reader(&sheet).with_context(|| format!("sheet {sheet:?} cannot be read"))?;
    let mut columns: Vec<(u32, String)> = Vec::new();
    let mut row: Option<SheetRow> = None;
    let mut header = None;
    while let Some(cell) = cells.next_cell().with_context(|| format!("sheet {sheet:?} is damaged"))? {
        let ((at, column), value) = (cell.get_position(), cell.get_value());
        let first = *header.get_or_insert(at);
        if at == first {
            columns.push((column, text_of(value).unwrap_or_default().trim().to_lowercase()));
            continue;
        }
        if row.as_ref().is_some_and(|r| r.at != at)
            && let Some(whole) = row.take()
        {
            answer(whole.read())?;
        }
        let row = row.get_or_insert_with(|| SheetRow::new(at, first));
        if let Some((_, name)) = columns.iter().find(|(c, _)| *c == column) {
            row.take(name, value);
        }
    }
    if !columns.iter().any(|(_, name)| name == "title") {
        bail!("the sheet {sheet:?} has no column title; its first row must name the columns");
    }
    row.map_or(Ok(()), |last| answer(last.read()))
}

/// A row of a sheet while its cells come in.
struct SheetRow {
    at: u32,
    number: u64,
    fields: Vec<(String, String)>,
    fault: Option<String>,
    bytes: usize,
}

impl SheetRow {
    fn new(at: u32, header: u32) -> Self {
        Self { at, number: u64::from(at.saturating_sub(header)), fields: Vec::new(), fault: None, bytes: 0 }
    }

    fn take(&mut self, name: &str, value: &DataRef) {
        match text_of(value) {
            Ok(text) => {
                self.bytes += text.len();
                self.fields.push((name.to_owned(), text));
            }
            Err(fault) => self.fault = Some(format!("{name} is {fault}: write a value")),
        }
    }

    fn read(self) -> Result<Row, RowError> {
        let fault = |code, message| Err(RowError { row: self.number, code, message });
        if let Some(message) = self.fault {
            return fault("T08", message);
        }
        if self.bytes > MAX_ROW {
            return fault("T05", format!("longer than {MAX_ROW} bytes"));
        }
        let fields: Vec<(&str, String)> =
            self.fields.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        row_of_fields(self.number, &fields)
    }
}

/// A cell as a CSV file would hold it; an error value such as `#REF!` is none.
fn text_of(value: &DataRef) -> Result<String, String> {
    Ok(match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(date) => date.as_f64().to_string(),
        DataRef::Error(error) => return Err(error.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::write::SimpleFileOptions;

    use super::super::told;
    use super::*;

    /// A workbook of one sheet with these rows.
    fn workbook(rows: &str) -> Cursor<Vec<u8>> {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let package = "http://schemas.openxmlformats.org/package/2006";
        let parts = [
            ("[Content_Types].xml", format!("<Types xmlns=\"{package}/content-types\"/>")),
            (
                "_rels/.rels",
                format!(
                    "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r0\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/workbook.xml",
                format!(
                    "<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"offers\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                format!(
                    "<Relationships xmlns=\"{package}/relationships\"><Relationship Id=\"r1\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                ),
            ),
            (
                "xl/worksheets/sheet1.xml",
                format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"),
            ),
        ];
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap()
    }

    fn word(place: &str, text: &str) -> String {
        format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    }

    #[test]
    fn rows_of_a_sheet_are_read_and_a_broken_one_is_told() {
        let rows = [
            format!("<row r=\"1\">{}{}</row>", word("A1", "Title"), word("B1", "price")),
            format!("<row r=\"2\">{}<c r=\"B2\"><v>12.5</v></c></row>", word("A2", "One")),
            format!("<row r=\"3\">{}<c r=\"B3\" t=\"e\"><v>#REF!</v></c></row>", word("A3", "Two")),
            format!("<row r=\"5\">{}</row>", word("B5", "7")),
            format!("<row r=\"6\">{}</row>", word("A6", "Five")),
        ];
        let mut out = Vec::new();
        let mut answer = |row: Result<Row, RowError>| {
            out.push(told(row));
            Ok(())
        };
        read_sheet(workbook(&rows.concat()), &mut answer).unwrap();
        assert_eq!(out, ["One 12.5", "2 T08", "4 T06", "Five "]);
    }

    #[test]
    fn what_is_no_workbook_is_told() {
        let fault = read_sheet(Cursor::new(b"no zip".to_vec()), &mut |_| Ok(())).unwrap_err();
        assert!(fault.to_string().contains("save it as .xlsx again"), "{fault}");
    }
}
