//! `touchstone casebook export`: a casebook as JSON, CSV, a spreadsheet or a printable report.

use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};
use touchstone_casebook::Casebook;
use touchstone_core::report::table::{Table, listings, notices, sellers};
use touchstone_core::report::{Period, Programme, printed, read_day, workbook};

/// Which form to write; JSON when none is named.
#[derive(Args)]
#[group(multiple = false)]
pub struct Form {
    /// Everything, as JSON.
    #[arg(long)]
    json: bool,
    /// One table, as CSV that no spreadsheet runs.
    #[arg(long, value_name = "TABLE")]
    csv: Option<Name>,
    /// All tables, as a spreadsheet in a new file.
    #[arg(long, value_name = "FILE")]
    xlsx: Option<PathBuf>,
    /// A period, as an HTML page to print.
    #[arg(long, requires = "from", requires = "to")]
    report: bool,
}

/// What a report covers.
#[derive(Args)]
pub struct Covered {
    /// First day of the report, such as 2026-01-01.
    #[arg(long, value_name = "DAY", value_parser = day)]
    from: Option<i64>,
    /// Last day of the report.
    #[arg(long, value_name = "DAY", value_parser = day)]
    to: Option<i64>,
    /// Language of the report.
    #[arg(long, value_enum, default_value = "en")]
    language: Language,
}

/// Languages of a report.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Language {
    En,
    Zh,
}

/// Tables of a casebook.
#[derive(Clone, Copy, ValueEnum)]
enum Name {
    Listings,
    Notices,
    Sellers,
}

fn day(text: &str) -> Result<i64, String> {
    read_day(text).ok_or_else(|| "write a day as 2026-01-31".to_owned())
}

/// Writes a casebook.
pub fn run(casebook: &Casebook, form: &Form, covered: &Covered, out: &mut impl Write) -> Result<()> {
    if let Some(name) = form.csv {
        out.write_all(table(casebook, name)?.csv().as_bytes())?;
    } else if let Some(file) = &form.xlsx {
        let tables = [Name::Listings, Name::Notices, Name::Sellers].map(|name| table(casebook, name));
        let tables = tables.into_iter().collect::<Result<Vec<_>>>()?;
        std::fs::write(file, workbook(&tables)?).with_context(|| format!("cannot write {}", file.display()))?;
    } else if let (true, Some(from), Some(to)) = (form.report, covered.from, covered.to) {
        if from > to {
            bail!("the report would end before it begins: exchange --from and --to");
        }
        let chinese = covered.language == Language::Zh;
        let (rows, filings) = (casebook.listings()?, casebook.filings()?);
        let page = printed(&rows, &filings, &Programme::shipped()?, Period { from, to }, chinese);
        out.write_all(page.as_bytes())?;
    } else {
        serde_json::to_writer(&mut *out, &casebook.dump()?)?;
        writeln!(out)?;
    }
    Ok(())
}

fn table(casebook: &Casebook, name: Name) -> Result<Table> {
    Ok(match name {
        Name::Listings => listings(&casebook.listings()?),
        Name::Notices => notices(&casebook.filings()?),
        Name::Sellers => sellers(&casebook.sellers()?),
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Write as _;

    use rusqlite::Connection;
    use touchstone_casebook::{Clerk, Moment};
    use touchstone_core::brand::Brand;
    use touchstone_core::page;
    use touchstone_core::review::Decision;
    use touchstone_core::wire::{Caller, RecordCounts, Reply, Request};

    use super::*;

    const HOSTILE: [&str; 4] =
        ["=HYPERLINK(\"http://x\",\"1\")", "＋1;=1+1", "<img src=x onerror=alert(1)>", "@SUM(A1)\u{202e}\tx"];

    fn ask(clerk: &mut Clerk, minute: u8, caller: Caller, request: Request) -> Reply {
        let moment = Moment { at_ms: 1_790_000_000_000 + i64::from(minute) * 60_000, salt: [minute; 16] };
        clerk.handle(caller, moment, request, Vec::new()).unwrap().reply
    }

    /// A page of sixty offers by hostile sellers, thirty decided, three notices with an outcome each, one draft; and the
    /// record as the desk counts it.
    fn worked() -> (Casebook, RecordCounts) {
        let mut clerk = Clerk::new(Connection::open_in_memory().unwrap()).unwrap();
        let app = Caller::App;
        ask(&mut clerk, 0, app, Request::SaveBrand { id: String::new(), toml: Brand::sample().to_owned() });
        let mut markup = String::from("<!doctype html><title>results</title><div class=list>");
        for id in 0..60 {
            let hostile = HOSTILE[id % 4].replace('<', "&lt;").replace('"', "&quot;");
            let title = if id % 2 == 0 { "Aurelle Lumen 高仿 1:1 复刻" } else { "纯棉 毛巾" };
            let address = format!("https://item.taobao.com/item.htm?id={}", 700_000_000_000 + id);
            write!(
                markup,
                "<div class=card><a href=\"{address}\"><img src=\"https://img.example/{id}.jpg\" alt=\"{title} {id}\"></a>\
                 <div><a href=\"{address}\">{hostile} {title} {id}</a></div><div>¥88.50</div>\
                 <a href=\"https://shop{}.taobao.com/\">{hostile}</a></div>",
                70_000_000 + id % 4
            )
            .unwrap();
        }
        let snapshot = page::snapshot(markup.as_bytes(), "https://s.taobao.com/search?q=lumen").unwrap();
        let Reply::Verdicts(verdicts) = ask(&mut clerk, 1, Caller::Page { tab: 1 }, Request::ReadPage { snapshot })
        else {
            panic!("another reply")
        };
        let keys: Vec<String> = verdicts.rows.iter().map(|row| row.key.clone()).collect();
        assert_eq!(keys.len(), 60);
        for (minute, from, decision) in
            [(2, 0, Decision::Confirmed), (3, 20, Decision::Rejected), (4, 30, Decision::Unsure)]
        {
            let listings = keys[from..from + 10].to_vec();
            ask(&mut clerk, minute, app, Request::Decide { listings, decision, note: String::new() });
        }
        for (minute, outcome) in [(10, "accepted"), (20, "rejected"), (30, "counter_upheld"), (40, "")] {
            let compose = Request::ComposeNotice { listings: keys[..3].to_vec(), form: "ipp-taobao".into() };
            let Reply::NoticeOpened { notice, .. } = ask(&mut clerk, minute, app, compose) else {
                panic!("another reply")
            };
            let notice = notice.id;
            if outcome.is_empty() {
                continue;
            }
            let receipt =
                Request::RecordReceipt { notice: notice.clone(), number: String::new(), evidence: String::new() };
            ask(&mut clerk, minute + 1, app, receipt);
            let outcome = Request::RecordOutcome { notice, outcome: outcome.into(), reason: String::new() };
            ask(&mut clerk, minute + 2, app, outcome);
        }
        let Reply::Record { record } = ask(&mut clerk, 50, app, Request::ReadRecord) else { panic!("another reply") };
        let request = Request::ExportCasebook;
        let moment = Moment { at_ms: 1_790_000_000_000, salt: [99; 16] };
        let (_, bytes) = clerk.handle(app, moment, request, Vec::new()).unwrap().attachment.unwrap();
        let mut connection = Connection::open_in_memory().unwrap();
        connection.deserialize_read_exact("main", bytes.as_slice(), bytes.len(), false).unwrap();
        (Casebook::open(connection).unwrap(), record)
    }

    fn form() -> Form {
        Form { json: false, csv: None, xlsx: None, report: false }
    }

    fn exported(casebook: &Casebook, form: &Form) -> String {
        let from = read_day("2026-09-01");
        let covered = Covered { from, to: read_day("2026-09-30"), language: Language::En };
        let mut out = Vec::new();
        run(casebook, form, &covered, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// Reads a table with a reader that is not ours: one map a row.
    fn read(casebook: &Casebook, name: Name) -> Vec<BTreeMap<String, String>> {
        let text = exported(casebook, &Form { csv: Some(name), ..form() });
        let mut reader = csv::Reader::from_reader(text.strip_prefix('\u{feff}').unwrap().as_bytes());
        reader.deserialize().collect::<Result<_, _>>().unwrap()
    }

    #[test]
    fn figures_of_the_record_are_those_of_the_exported_rows() {
        let (casebook, record) = worked();
        let listings = read(&casebook, Name::Listings);
        let notices = read(&casebook, Name::Notices);
        let count = |rows: &[BTreeMap<String, String>], column: &str, values: &[&str]| {
            u32::try_from(rows.iter().filter(|row| values.contains(&row[column].as_str())).count()).unwrap()
        };
        let counted = RecordCounts {
            // Clear listings are known by a hash alone: no row of theirs leaves the casebook.
            screened: 60,
            likely: count(&listings, "band", &["likely"]),
            refer: count(&listings, "band", &["refer"]),
            answered: count(&listings, "decision", &["confirmed", "rejected", "unsure"]),
            confirmed: count(&listings, "decision", &["confirmed"]),
            evidence: 0,
            submitted: u32::try_from(notices.iter().filter(|row| !row["filed"].is_empty()).count()).unwrap(),
            accepted: count(&notices, "outcome", &["accepted"]),
            rejected: count(&notices, "outcome", &["rejected"]),
            withdrawn: count(&notices, "outcome", &["withdrawn"]),
            counter_noticed: count(&notices, "outcome", &["counter_notice", "counter_upheld"]),
            sources: Vec::new(),
        };
        assert_eq!(counted, record);
        assert_eq!((record.answered, record.confirmed, record.submitted), (30, 10, 3));
        let sellers = read(&casebook, Name::Sellers);
        let sum = |column: &str| sellers.iter().map(|row| row[column].parse::<usize>().unwrap()).sum::<usize>();
        // The reader takes not every hostile text for a seller's name.
        let sold: Vec<_> = listings.iter().filter(|row| !row["seller"].is_empty()).cloned().collect();
        let confirmed = count(&sold, "decision", &["confirmed"]);
        assert_eq!((sum("listings"), sum("confirmed")), (sold.len(), usize::try_from(confirmed).unwrap()));
    }

    #[test]
    fn hostile_texts_leave_as_texts() {
        let (casebook, _) = worked();
        for name in [Name::Listings, Name::Notices, Name::Sellers] {
            for row in read(&casebook, name) {
                for value in row.values() {
                    assert!(!value.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']), "{value}");
                }
            }
        }
        assert!(read(&casebook, Name::Listings).iter().all(|row| row["price"] == "88.50"));
        let report = exported(&casebook, &Form { report: true, ..form() });
        assert!(!report.contains("<img") && !report.contains('\u{202e}'), "{report}");
        assert!(report.contains("HYPERLINK(&quot;http"), "the seller is named, as text: {report}");
    }

    #[test]
    fn a_report_counts_its_period_alone() {
        let (casebook, record) = worked();
        let report = exported(&casebook, &Form { report: true, ..form() });
        let flagged = record.likely + record.refer;
        let line = |words: &str, count: u32| format!("<td><bdi>{words}</bdi></td><td><bdi>{count}</bdi></td>");
        assert!(
            report.contains(&line("likely", record.likely)) && report.contains(&line("together", flagged)),
            "{report}"
        );
        // Three notices of three links: one taken down, one rejected, one back.
        assert!(
            report.contains(
                "<td><bdi>together</bdi></td><td><bdi>6</bdi></td><td><bdi>3</bdi></td><td><bdi>0</bdi></td><td><bdi>3</bdi></td>"
            ),
            "{report}"
        );
        let covered = Covered { from: read_day("2025-01-01"), to: read_day("2025-12-31"), language: Language::Zh };
        let mut out = Vec::new();
        run(&casebook, &Form { report: true, ..form() }, &covered, &mut out).unwrap();
        let before = String::from_utf8(out).unwrap();
        assert!(
            before.contains("lang=\"zh-CN\"") && before.contains("<td><bdi>合计</bdi></td><td><bdi>0</bdi></td>"),
            "{before}"
        );
    }

    #[test]
    fn a_day_that_is_none_is_refused() {
        assert_eq!(day("2026-13-01").unwrap_err(), "write a day as 2026-01-31");
    }
}
