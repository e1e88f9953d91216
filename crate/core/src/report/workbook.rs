//! Tables as a workbook (Office Open XML, ECMA-376): one sheet a table, texts as texts so that nothing in them is a formula,
//! numbers as numbers, the heading bold and kept in sight.
//!
//! Written here although there is a well-kept writer of workbooks: it asks the machine for the time whenever it makes one,
//! which stops a module that has no clock, and gives other bytes each time. The tests read ours with other programs' code.

use std::fmt::Write;

use time::OffsetDateTime;

use super::ExportError;
use super::table::{Cell, Table};
use crate::evidence::container::Writer;

/// Characters that a cell of a spreadsheet takes.
const MOST_IN_CELL: usize = 32_767;
/// Rows that a sheet takes, the heading among them.
const MOST_ROWS: usize = 1_048_576;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Two looks of a cell: plain, and bold for the heading.
const STYLES: &str = "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/>\
    <name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill>\
    <patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/>\
    <diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>\
    </cellStyleXfs><cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf \
    numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>";

/// Writes tables as a workbook. Rows beyond what a sheet takes are an error, never left out.
///
/// # Errors
/// A table has too many rows.
pub fn workbook(tables: &[Table]) -> Result<Vec<u8>, ExportError> {
    let mut writer = Writer::new(OffsetDateTime::UNIX_EPOCH);
    let mut put = |name: &str, text: String| {
        writer
            .deflate(name, (HEAD.to_owned() + &text).as_bytes())
            .map_err(|error| ExportError::Workbook(error.to_string()))
    };
    let numbered = || (1..).zip(tables);
    let each =
        |write: &dyn Fn(usize, &Table) -> String| numbered().map(|(n, table)| write(n, table)).collect::<String>();
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let sheets = each(&|n, _| {
        format!("<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{kind}.worksheet+xml\"/>")
    });
    put(
        "[Content_Types].xml",
        format!(
            "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
             ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
             ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}.sheet.main+xml\"/>\
             <Override PartName=\"/xl/styles.xml\" ContentType=\"{kind}.styles+xml\"/>{sheets}</Types>"
        ),
    )?;
    let link = |id: &str, kind: &str, target: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>")
    };
    let links = |rows: String| format!("<Relationships xmlns=\"{PACKAGE}/relationships\">{rows}</Relationships>");
    put("_rels/.rels", links(link("r1", "officeDocument", "xl/workbook.xml")))?;
    let rows = each(&|n, _| link(&format!("r{n}"), "worksheet", &format!("worksheets/sheet{n}.xml")));
    put("xl/_rels/workbook.xml.rels", links(rows + &link("styles", "styles", "styles.xml")))?;
    let names = each(&|n, table| format!("<sheet name=\"{}\" sheetId=\"{n}\" r:id=\"r{n}\"/>", table.name));
    put(
        "xl/workbook.xml",
        format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{names}</sheets></workbook>"),
    )?;
    put("xl/styles.xml", format!("<styleSheet xmlns=\"{MAIN}\">{STYLES}</styleSheet>"))?;
    for (n, table) in numbered() {
        put(&format!("xl/worksheets/sheet{n}.xml"), sheet(table)?)?;
    }
    writer.finish().map_err(|error| ExportError::Workbook(error.to_string()))
}

fn sheet(table: &Table) -> Result<String, ExportError> {
    if table.rows.len() >= MOST_ROWS {
        return Err(ExportError::Workbook(format!(
            "{} has more rows than a sheet takes: export it as CSV",
            table.name
        )));
    }
    let mut out = format!(
        "<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" \
         activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData><row r=\"1\">"
    );
    let text = |out: &mut String, text: &str, style: &str| {
        // Spaces at the ends would be dropped.
        let _ = write!(out, "<c{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        text.chars().take(MOST_IN_CELL).for_each(|character| escape(out, character));
        out.push_str("</t></is></c>");
    };
    table.columns.iter().for_each(|title| text(&mut out, title, " s=\"1\""));
    out.push_str("</row>");
    for (place, cells) in (2..).zip(&table.rows) {
        // Writing to a String cannot fail.
        let _ = write!(out, "<row r=\"{place}\">");
        for cell in cells {
            match cell {
                Cell::Text(words) => text(&mut out, words, ""),
                Cell::Number(number) => {
                    let _ = write!(out, "<c><v>{number}</v></c>");
                }
                Cell::Empty => out.push_str("<c/>"),
            }
        }
        out.push_str("</row>");
    }
    out.push_str("</sheetData></worksheet>");
    Ok(out)
}

/// A character of a text; one that XML cannot hold becomes the sign for such.
fn escape(out: &mut String, character: char) {
    match character {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '\t' | '\n' => out.push(character),
        // A bare carriage return would be read as a line feed.
        '\r' => out.push_str("&#13;"),
        c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
        c => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Data, Reader, Xlsx};
    use proptest::prelude::*;

    use super::*;

    fn table(name: &'static str, rows: Vec<Vec<Cell>>) -> Table {
        Table { name, columns: vec!["text", "number"], rows }
    }

    fn read(bytes: Vec<u8>, sheet: &str) -> Vec<Vec<Data>> {
        let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
        book.worksheet_range(sheet).unwrap().rows().map(<[Data]>::to_vec).collect()
    }

    #[test]
    fn texts_stay_texts_and_numbers_numbers() {
        let hostile = "=HYPERLINK(\"http://x\")";
        let rows = vec![
            vec![Cell::Text(hostile.into()), Cell::Number("1250.50".into())],
            vec![Cell::Text(" 高仿 <b>&\n\u{1}".into()), Cell::Empty],
        ];
        let bytes = workbook(&[table("one", Vec::new()), table("two", rows)]).unwrap();
        assert_eq!(
            bytes,
            workbook(&[
                table("one", Vec::new()),
                table(
                    "two",
                    vec![
                        vec![Cell::Text(hostile.into()), Cell::Number("1250.50".into())],
                        vec![Cell::Text(" 高仿 <b>&\n\u{1}".into()), Cell::Empty],
                    ]
                )
            ])
            .unwrap(),
            "same in, same out"
        );
        let text = |text: &str| Data::String(text.into());
        let read = read(bytes, "two");
        assert_eq!(read[0], [text("text"), text("number")]);
        assert_eq!(read[1], [text(hostile), Data::Float(1250.5)]);
        assert_eq!(read[2], [text(" 高仿 <b>&\n\u{fffd}"), Data::Empty]);
    }

    proptest! {
        #[test]
        fn any_text_comes_back_as_it_was(text in "[^\\p{Cc}\u{fffe}\u{ffff}]{1,60}") {
            let bytes = workbook(&[table("one", vec![vec![Cell::Text(text.clone()), Cell::Number("7".into())]])]).unwrap();
            let rows = read(bytes, "one");
            prop_assert_eq!(&rows[1][0], &Data::String(text));
        }
    }
}
