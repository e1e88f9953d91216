//! The figures of the record against `tools/count_record.py`, which shares no code with ours: it reads the exported file
//! and works out from the ledger's entries what we derive.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod work;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

use serde_json::{Value, json};
use touchstone_core::report::{
    Aspect, Export, Filing, Form, Programme, accounts, calibration, read_day, read_past_months, standing, winning,
};
use touchstone_core::wire::{Caller, EvidenceRow, PatrolRow, Reply, Request};

use self::work::Device;

/// Days on which accounts are judged: ends of months of every length among them.
const JUDGED: [&str; 6] = ["2026-02-28", "2026-04-30", "2026-05-31", "2026-07-01", "2026-09-30", "2027-01-15"];
/// Periods of a report: everything, a month, half a year, one day.
const PERIODS: [(&str, &str); 4] = [
    ("2026-01-01", "2027-12-31"),
    ("2026-03-01", "2026-03-31"),
    ("2026-02-28", "2026-08-31"),
    ("2026-04-30", "2026-04-30"),
];
/// What may become of a notice.
const STATES: [&str; 9] = [
    "accepted",
    "counter_notice",
    "counter_upheld",
    "draft",
    "rejected",
    "relisted",
    "still_online",
    "submitted",
    "withdrawn",
];
/// The count must not depend on where it is done.
const ZONES: [&str; 4] = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"];

#[test]
#[allow(clippy::print_stdout, reason = "`cargo xtask soak` records these lines")]
fn every_figure_of_the_record_is_that_of_an_independent_count() {
    let seeds = if env::var("TOUCHSTONE_SOAK").is_ok_and(|value| value == "1") { 200 } else { 4 };
    let (mut compared, mut foretold) = (0, 0);
    let mut states = BTreeSet::new();
    for seed in 1..=seeds {
        let mut device = Device::new(seed);
        device.work(120);
        if seed % 2 == 0 {
            let mut other = Device::new(seed + 1_000);
            other.work(60);
            device.take_in(&mut other);
            device.work(30);
        }
        if seed % 3 == 0 {
            device.type_past_months();
        }
        let file = Scratch::new(seed);
        let (_, bytes) = device.ask(Caller::App, Request::ExportCasebook, Vec::new()).unwrap().attachment.unwrap();
        fs::write(&file.0, bytes).unwrap();
        for (period, zone) in PERIODS.into_iter().zip(ZONES) {
            let theirs = counted(&file.0, period, zone);
            let ours = ours(&mut device, period);
            compared += same(&ours, &theirs, &format!("seed {seed}, {} to {}", period.0, period.1));
            let notices = theirs["derived"]["notices"].as_object().unwrap().values();
            states.extend(notices.filter_map(|notice| notice[0].as_str().map(str::to_owned)));
            let accounts = theirs["foresight"].as_array().unwrap();
            foretold += accounts.iter().filter_map(|account| account["notices"].as_u64()).sum::<u64>();
        }
    }
    assert_eq!(states.into_iter().collect::<Vec<_>>(), STATES, "every state was met");
    assert!(foretold > 0, "no account was known well enough to be forecast");
    println!("soak: figures of the record compared with an independent count: {compared}");
}

/// A file that goes when the test ends.
struct Scratch(PathBuf);

impl Scratch {
    fn new(seed: u64) -> Self {
        Self(env::temp_dir().join(format!("touchstone-record-{}-{seed}.sqlite", process::id())))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Nothing depends on it.
        let _ = fs::remove_file(&self.0);
    }
}

fn counted(file: &Path, (from, to): (&str, &str), zone: &str) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/count_record.py");
    let mut python = Command::new("python3");
    python.env("TZ", zone).arg("-B").arg(script).arg(file).args([from, to, "--hour", "80 EUR"]);
    JUDGED.iter().for_each(|day| {
        python.args(["--today", day]);
    });
    let run = python.output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    serde_json::from_slice(&run.stdout).unwrap()
}

/// What the pages show, from the desk's answers as the pages ask for them.
fn ours(device: &mut Device, (from, to): (&str, &str)) -> Value {
    let Reply::Record { record } = device.must(Request::ReadRecord) else { panic!("another reply") };
    let Reply::Filings { rows: filings } = device.must(Request::ListFilings) else { panic!("another reply") };
    let Reply::Patrols { rows: patrols } = device.must(Request::ListPatrols) else { panic!("another reply") };
    let Reply::Evidence { rows: packages } = device.must(Request::ListEvidence) else { panic!("another reply") };
    let Reply::Settings { settings } = device.must(Request::ReadSettings) else { panic!("another reply") };
    let Reply::Sellers { rows: sellers } = device.must(Request::ListSellers) else { panic!("another reply") };
    let listings = device.queue();
    let page = |device: &mut Device, form: &Form| {
        let mut export = Export::default();
        let filter = touchstone_core::wire::QueueFilter {
            bands: vec![
                touchstone_core::screen::Band::Likely,
                touchstone_core::screen::Band::Refer,
                touchstone_core::screen::Band::Clear,
            ],
            ..Default::default()
        };
        let asked = [
            Request::ListQueue { filter, offset: 0, limit: 1_000 },
            Request::ListFilings,
            Request::ListSellers,
            Request::ListNotices,
            Request::ListPatrols,
            Request::ReadChain,
        ];
        for request in asked {
            export.add(&serde_json::to_string(&device.must(request)).unwrap()).unwrap();
        }
        String::from_utf8(export.write(form).unwrap()).unwrap()
    };
    let (from, to) = (from.to_owned(), to.to_owned());
    let report = page(device, &Form::Report { from: from.clone(), to: to.clone(), chinese: false });
    let summary = page(device, &Form::Summary { from, to, hour: "80 EUR".into(), chinese: false });
    let past = |programme: &Programme, name: &str| {
        let typed = settings.past_months.get(&format!("{}/{name}", programme.id));
        read_past_months(typed.map_or("", String::as_str)).0
    };
    json!({
        "record": record,
        "report": on_paper(&report),
        "summary": on_paper(&summary),
        "winning": won(&filings),
        "standing": stood(&filings, &past),
        "foresight": foretold(&filings, &past),
        "patrols": walked(&patrols),
        "sellers": sellers.iter().map(|row| {
            (row.key.clone(), json!([row.listings, row.flagged, row.confirmed, row.notices]))
        }).collect::<serde_json::Map<_, _>>(),
        "derived": {
            "decisions": listings.iter().map(|row| (row.key.clone(), json!(row.decision))).collect::<serde_json::Map<_, _>>(),
            "notices": filings.iter().map(|row| {
                (row.notice.clone(), json!([row.outcome, row.filed_ms, row.outcome_ms]))
            }).collect::<serde_json::Map<_, _>>(),
            "packages": packages.iter().map(|EvidenceRow { id, state, .. }| (id.clone(), json!(state))).collect::<serde_json::Map<_, _>>(),
        },
    })
}

/// The tables of a page, cell by cell, and its paragraphs.
fn on_paper(page: &str) -> Value {
    let plain =
        |text: &str| text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    let between = |text: &str, open: &str, close: &str| -> Vec<String> {
        text.split(open).skip(1).map(|part| part.split(close).next().unwrap_or_default().to_owned()).collect()
    };
    let tables: Vec<Vec<Vec<String>>> = between(page, "<tbody>", "</tbody>")
        .iter()
        .map(|table| {
            let rows = between(table, "<tr>", "</tr>");
            rows.iter()
                .map(|row| between(row, "<td><bdi>", "</bdi></td>").iter().map(|cell| plain(cell)).collect())
                .collect()
        })
        .collect();
    json!({ "tables": tables, "paragraphs": between(page, "<p>", "</p>").join("\n") })
}

fn won(filings: &[Filing]) -> Value {
    let rows = winning(filings).into_iter().map(|row| {
        let aspect = match row.aspect {
            Aspect::Reason => "reason",
            Aspect::Proof => "proof",
            Aspect::Marketplace => "marketplace",
            Aspect::Right => "right",
            Aspect::Filer => "filer",
        };
        json!([aspect, row.value, row.won, row.decided, row.links])
    });
    rows.collect()
}

type Past<'a> = dyn Fn(&Programme, &str) -> Vec<touchstone_core::report::PastMonth> + 'a;

fn stood(filings: &[Filing], past: &Past<'_>) -> Value {
    let mut rows = Vec::new();
    for programme in Programme::shipped().unwrap() {
        for account in accounts(&programme, filings, |name| past(&programme, name)) {
            for day in JUDGED {
                let found = standing(&programme, &account, read_day(day).unwrap());
                let scopes = std::iter::once(&found.overall).chain(&found.reasons).map(|scope| {
                    let tally = scope.tally;
                    json!({
                        "reason": scope.reason, "kept": tally.kept, "lost": tally.lost, "rejected": tally.rejected,
                        "withdrawn": tally.withdrawn, "open": tally.open, "down": tally.taken_down(),
                        "decided": tally.decided(), "within": scope.within, "rejections": scope.spare_rejections,
                        "counters": scope.spare_counters, "missing": scope.missing,
                    })
                });
                rows.push(json!({
                    "programme": programme.id, "account": account.name, "day": found.day, "from": found.from,
                    "complete": found.complete, "since": found.known_since, "scopes": scopes.collect::<Vec<_>>(),
                }));
            }
        }
    }
    rows.into()
}

fn foretold(filings: &[Filing], past: &Past<'_>) -> Value {
    let mut rows = Vec::new();
    for programme in Programme::shipped().unwrap() {
        for account in accounts(&programme, filings, |name| past(&programme, name)) {
            let found = calibration(&programme, &account);
            rows.push(json!({
                "programme": programme.id, "account": account.name, "notices": found.notices, "brier": found.brier,
            }));
        }
    }
    rows.into()
}

fn walked(patrols: &[PatrolRow]) -> Value {
    let rounds = |row: &PatrolRow| {
        row.rounds
            .iter()
            .map(|round| {
                json!({
                    "at": round.at_ms, "listings": round.listings, "fresh": round.fresh, "pages": round.pages,
                    "flagged": round.flagged, "confirmed": round.confirmed,
                })
            })
            .collect::<Vec<_>>()
    };
    patrols.iter().map(|row| (row.patrol.id.clone(), json!(rounds(row)))).collect::<serde_json::Map<_, _>>().into()
}

/// Compares what they counted with ours, figure by figure; gives how many there were.
fn same(ours: &Value, theirs: &Value, place: &str) -> usize {
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) if theirs.contains_key("lines") => {
            let paragraphs = ours["paragraphs"].as_str().unwrap();
            for line in theirs["lines"].as_array().unwrap() {
                assert!(paragraphs.contains(line.as_str().unwrap()), "{place}: {line} is not in {paragraphs}");
            }
            same(&ours["tables"], &theirs["tables"], place)
        }
        (Value::Object(ours), Value::Object(theirs)) => {
            let names = |all: &serde_json::Map<String, Value>| {
                let mut names: Vec<_> = all.keys().cloned().collect();
                names.sort();
                names
            };
            assert_eq!(names(ours), names(theirs), "{place}");
            ours.iter().map(|(name, value)| same(value, &theirs[name], &format!("{place}, {name}"))).sum()
        }
        (Value::Array(ours), Value::Array(theirs)) => {
            assert_eq!(ours.len(), theirs.len(), "{place}: {ours:?} and {theirs:?}");
            ours.iter().zip(theirs).enumerate().map(|(at, (a, b))| same(a, b, &format!("{place}, {at}"))).sum()
        }
        (Value::Number(a), Value::Number(b)) if a.is_f64() || b.is_f64() => {
            assert!((a.as_f64().unwrap() - b.as_f64().unwrap()).abs() < 1e-9, "{place}: {a} and {b}");
            1
        }
        _ => {
            assert_eq!(ours, theirs, "{place}");
            1
        }
    }
}
