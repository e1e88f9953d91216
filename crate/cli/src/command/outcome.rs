//! `touchstone outcome`: what became of complaints, from the portal's own list.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use serde_json::json;
use touchstone_core::outcome::{ComplaintList, Filed, OutcomeWords, match_filed};
use touchstone_core::page::snapshot;

/// What can be done with outcomes.
#[derive(Subcommand)]
pub enum Work {
    /// Read a portal's list of complaints from saved pages (exit code 1: none was recognised).
    Read {
        /// The pages of one list (HTML), in their order, or tables that the portal exported (.csv, .tsv).
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
        let delimiter =
            match page.extension().and_then(|ending| ending.to_str()).map(str::to_ascii_lowercase).as_deref() {
                Some("csv") => Some(b','),
                Some("tsv") => Some(b'\t'),
                _ => None,
            };
        lists.push(match (delimiter, &url) {
            (Some(delimiter), _) => words.read_table(rows(&bytes, delimiter).with_context(|| name.to_string())?),
            (None, Some(url)) => words.read(&snapshot(&bytes, url).with_context(|| name.to_string())?),
            (None, None) => bail!("{name} is a page: name the address from which it was saved with --url"),
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
    if json {
        let told =
            json!({ "complaints": list.complaints, "total": list.total, "gaps": list.gaps, "matching": matching });
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
        for gap in &list.gaps {
            writeln!(out, "gap: {gap}")?;
        }
        if let Some(matching) = &matching {
            let (matched, strange) = (matching.matched.len(), matching.strange.len());
            writeln!(out, "{matched} matched, {strange} strange, {} unanswered", matching.unanswered.len())?;
        }
    }
    Ok(if list.complaints.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Rows of an exported table, a byte order mark left out.
fn rows(bytes: &[u8], delimiter: u8) -> Result<Vec<Vec<String>>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(bytes);
    let mut rows = Vec::new();
    for record in reader.byte_records() {
        rows.push(record?.iter().map(|field| String::from_utf8_lossy(field).into_owned()).collect());
    }
    Ok(rows)
}
