//! `touchstone outcome`: what became of complaints, from the portal's own list.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use serde_json::json;
use touchstone_core::outcome::{ComplaintList, Filed, OutcomeWords, match_filed, table};
use touchstone_core::page::snapshot;

/// What can be done with outcomes.
#[derive(Subcommand)]
pub enum Work {
    /// Read a portal's list of complaints from saved pages (exit code 1: none was recognised).
    Read {
        /// The pages of one list (HTML), in their order, or tables that the portal exported (.csv, .tsv, .xlsx).
        #[arg(required = true)]
        pages: Vec<PathBuf>,
        /// Address from which the pages were saved; tables need none.
        #[arg(long)]
        url: Option<String>,
        /// Notices that were filed (JSON array of `{"id", "number", "listings"}`), to be matched.
        #[arg(long)]
        filed: Option<PathBuf>,
        /// One JSON object instead of one complaint a line.
        #[arg(long)]
        json: bool,
    },
}

/// Runs it.
pub fn run(work: Work, out: &mut impl Write) -> Result<ExitCode> {
    let Work::Read { pages, url, filed, json } = work;
    let words = OutcomeWords::shipped()?;
    let mut lists = Vec::with_capacity(pages.len());
    for page in &pages {
        let name = page.display();
        let bytes = fs::read(page).with_context(|| format!("cannot read {name}"))?;
        let ending = page.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase);
        let is_table = matches!(ending.as_deref(), Some("csv" | "tsv" | "xlsx"));
        lists.push(match &url {
            _ if is_table => words.read_table(table::rows(&bytes).with_context(|| name.to_string())?),
            Some(url) => words.read(&snapshot(&bytes, url).with_context(|| name.to_string())?),
            None => bail!("{name} is a page: name the address from which it was saved with --url"),
        });
    }
    let list = ComplaintList::join(lists);
    let matching = match filed {
        None => None,
        Some(file) => {
            let name = file.display().to_string();
            let text = fs::read(&file).with_context(|| format!("cannot read {name}"))?;
            let filed: Vec<Filed> =
                serde_json::from_slice(&text).with_context(|| format!("{name} is no list of notices"))?;
            Some(match_filed(&list.complaints, &filed))
        }
    };
    let gaps: Vec<String> = list.gaps.iter().map(|gap| gap.english()).collect();
    if json {
        let told = json!({ "complaints": list.complaints, "total": list.total, "gaps": gaps, "matching": matching });
        serde_json::to_writer_pretty(&mut *out, &told)?;
        writeln!(out)?;
    } else {
        for complaint in &list.complaints {
            let state = serde_json::to_value(complaint.state)?;
            writeln!(
                out,
                "{}\t{}\t{}\t{}\t{}\t{}",
                complaint.number,
                complaint.filed.as_deref().unwrap_or("-"),
                state.as_str().unwrap_or_default(),
                complaint.words,
                complaint.reason,
                complaint.listings.join(" ")
            )?;
        }
        for gap in &gaps {
            writeln!(out, "gap: {gap}")?;
        }
        if let Some(matching) = &matching {
            let (matched, strange) = (matching.matched.len(), matching.strange.len());
            writeln!(out, "{matched} matched, {strange} strange, {} unanswered", matching.unanswered.len())?;
        }
    }
    Ok(if list.complaints.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

#[cfg(test)]
mod tests {
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
    use touchstone_core::outcome::State;

    use super::*;

    #[test]
    fn a_workbook_that_a_portal_exported_is_read_as_its_page_is() {
        let mut book = Workbook::new();
        // Portals put a sheet of remarks before or behind; one without a cell is passed over.
        book.add_worksheet();
        let sheet = book.add_worksheet();
        for (column, heading) in
            (0..).zip(["Complaint number", "Reported listing", "Filed on", "Status", "Reason for rejection"])
        {
            sheet.write(0, column, heading).unwrap();
        }
        let day = ExcelDateTime::from_ymd(2026, 11, 20).unwrap();
        sheet.write(1, 0, 2_026_110_001).unwrap();
        sheet.write(1, 1, "https://item.taobao.com/item.htm?id=600000001").unwrap();
        sheet.write_with_format(1, 2, &day, &Format::new().set_num_format("yyyy-mm-dd")).unwrap();
        sheet.write(1, 3, "Rejected").unwrap();
        sheet.write(1, 4, "No comparison").unwrap();
        let list = OutcomeWords::shipped().unwrap().read_table(table::rows(&book.save_to_buffer().unwrap()).unwrap());
        let [complaint] = list.complaints.as_slice() else { panic!("one complaint: {:?}", list.gaps) };
        assert_eq!((complaint.number.as_str(), complaint.state), ("2026110001", State::Rejected));
        assert_eq!(complaint.listings, ["https://item.taobao.com/item.htm?id=600000001"]);
        assert_eq!((complaint.filed.as_deref(), complaint.reason.as_str()), (Some("2026-11-20"), "No comparison"));
    }
}
