//! Writes the casebook of a brand after months of work, for benchmarks: `grown FILE LISTINGS`.
//!
//! Everything is done by requests, as in the browser: pages are read and screened, listings decided (one in ten),
//! captured (one in fifty), filed and answered. The same numbers give the same casebook. Prints what it made and how
//! long twins are looked for.
#![allow(clippy::print_stdout, reason = "the program's answer")]

use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;
use std::{env, fs};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use p384::ecdsa::signature::hazmat::PrehashSigner;
use p384::ecdsa::{Signature, SigningKey};
use p384::pkcs8::EncodePublicKey;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use touchstone_casebook::clerk::{Clerk, Moment};
use touchstone_core::brand::Brand;
use touchstone_core::evidence::{CaptureFacts, Part};
use touchstone_core::notice::Filer;
use touchstone_core::outcome::Answered;
use touchstone_core::page::{self, Snapshot};
use touchstone_core::review::Decision;
use touchstone_core::wire::{Caller, QueueFilter, Reply, Request, Settings, Verdicts};

type Outcome<T> = Result<T, Box<dyn Error>>;

const TAB: Caller = Caller::Page { tab: 1 };
/// Listings on a page of results.
const PER_PAGE: u64 = 60;
/// Of so many listings one is decided.
const STEP: usize = 10;
/// Listings of a notice.
const PER_NOTICE: usize = 10;
/// The first day of work and its length, in milliseconds.
const FIRST_MS: i64 = 1_770_000_000_000;
const DAY_MS: i64 = 86_400_000;
/// Days of work.
const DAYS: u64 = 240;

const SLANG: [&str; 8] = ["高仿", "1:1 复刻", "原单", "A货", "replica", "mirror quality", "尾单", "超A"];
const GOODS: [&str; 10] =
    ["跑鞋 男", "女包", "手提包", "运动鞋", "watch", "belt", "sunglasses 防雾", "钱包", "跑鞋 女", "tote bag"];
const COLOURS: [&str; 9] = ["黑色", "白色", "red", "深蓝", "grey", "米色", "gold", "绿色", "pink"];
const MODELS: [&str; 6] = ["Lumen", "Lumen Gold", "Aria", "Nocturne", "Lumen 2", "Classic"];

/// A market: its name, how a listing and a shop are addressed, where results are.
struct Market {
    item: fn(u64) -> String,
    shop: fn(u64) -> String,
    results: fn(u64) -> String,
    sign: &'static str,
}

const MARKETS: [Market; 3] = [
    Market {
        item: |id| format!("https://item.taobao.com/item.htm?id={id}"),
        shop: |number| format!("https://shop{}.taobao.com/", 70_000_000 + number),
        results: |from| format!("https://s.taobao.com/search?q=lumen&s={from}"),
        sign: "¥",
    },
    Market {
        item: |id| format!("https://www.ebay.com/itm/{id}"),
        shop: |number| format!("https://www.ebay.com/usr/seller-{number}"),
        results: |from| format!("https://www.ebay.com/sch/i.html?_nkw=lumen&_pgn={from}"),
        sign: "$",
    },
    Market {
        item: |id| format!("https://www.aliexpress.com/item/{id}.html"),
        shop: |number| format!("https://www.aliexpress.com/store/{}", 900_000_000 + number),
        results: |from| format!("https://www.aliexpress.com/w/wholesale-lumen.html?page={from}"),
        sign: "$",
    },
];

/// A number that looks random, the same in every run.
fn scatter(number: u64, salt: u64) -> u64 {
    let mixed = (number ^ salt.wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    (mixed ^ (mixed >> 29)).wrapping_mul(0x94D0_49BB_1331_11EB) >> 24
}

fn one_of<'a>(from: &[&'a str], number: u64) -> &'a str {
    usize::try_from(number).ok().and_then(|number| from.get(number % from.len())).copied().unwrap_or_default()
}

/// The title of an offer. One in thirty is put up again under another id.
fn title(id: u64) -> String {
    let id = if id.is_multiple_of(30) { id / 2 } else { id };
    let pick = |from: &[&'static str], salt| one_of(from, scatter(id, salt));
    let (model, goods, slang, colour) = (pick(&MODELS, 1), pick(&GOODS, 2), pick(&SLANG, 3), pick(&COLOURS, 4));
    format!("Aurelle {model} {goods} {slang} {colour} 款 {:04}", scatter(id, 5) % 5_000)
}

/// A page of offers from a number on.
fn results(market: &Market, from: u64, count: u64) -> Outcome<Snapshot> {
    let mut markup = String::from("<!doctype html><title>results</title><div class=list>");
    for id in from..from + count {
        let (address, shop) = ((market.item)(700_000_000_000 + id), scatter(id, 6) % 4_000);
        let (title, price) = (title(id), 40 + scatter(id, 7) % 300);
        let picture = if id.is_multiple_of(40) { id / 2 } else { id };
        write!(
            markup,
            "<div class=card><a href=\"{address}\"><img src=\"https://img.example/photo-{picture:012}.jpg\" alt=\"{title}\"></a>\
             <div><a href=\"{address}\">{title}</a></div><div>{}{price}.00</div><a href=\"{}\">Shop {shop} 小店</a></div>",
            market.sign,
            (market.shop)(shop)
        )?;
    }
    markup.push_str("</div>");
    Ok(page::snapshot(markup.as_bytes(), &(market.results)(from))?)
}

struct Work {
    clerk: Clerk,
    acts: u64,
}

impl Work {
    /// A moment of a day, each with a salt of its own.
    fn moment(&mut self, day: u64) -> Outcome<Moment> {
        self.acts += 1;
        let digest = Sha256::digest(self.acts.to_be_bytes());
        let salt = digest.get(..16).and_then(|bytes| bytes.try_into().ok()).ok_or("a digest has 32 bytes")?;
        Ok(Moment { at_ms: FIRST_MS + i64::try_from(day)? * DAY_MS + i64::try_from(self.acts % 80_000_000)?, salt })
    }

    fn ask(
        &mut self,
        day: u64,
        caller: Caller,
        request: Request,
        parts: Vec<Part>,
    ) -> Outcome<touchstone_casebook::clerk::Answer> {
        let moment = self.moment(day)?;
        Ok(self.clerk.handle(caller, moment, request, parts)?)
    }

    fn person(&mut self, day: u64, request: Request) -> Outcome<Reply> {
        Ok(self.ask(day, Caller::App, request, Vec::new())?.reply)
    }

    /// Captures a listing's page as far as the casebook is concerned.
    fn capture(&mut self, day: u64, url: &str, key: &SigningKey) -> Outcome<()> {
        let begin = Request::BeginCapture { url: url.into(), tab: 1, purpose: "listing".into() };
        let Reply::CaptureBegun { evidence, .. } = self.person(day, begin)? else { return Err("not begun".into()) };
        let parts = vec![
            Part { name: "dom.html".into(), bytes: b"<!doctype html><p>x".to_vec() },
            Part { name: "screenshot.png".into(), bytes: b"\x89PNG\r\n\x1a\n".to_vec() },
        ];
        let facts =
            CaptureFacts { url: url.into(), started_ms: FIRST_MS, tool: "benchmark".into(), ..CaptureFacts::default() };
        let prepare = Request::PreparePackage { evidence: evidence.clone(), facts };
        let Reply::ToSign { text } = self.ask(day, Caller::App, prepare, parts)?.reply else {
            return Err("nothing to sign".into());
        };
        let signature: Signature = key.sign_prehash(&Sha256::digest(text.as_bytes()))?;
        let spki = key.verifying_key().to_public_key_der()?;
        let finish = Request::FinishPackage {
            evidence: evidence.clone(),
            signature: STANDARD.encode(signature.to_bytes()),
            public_key: STANDARD.encode(spki.as_bytes()),
        };
        let (file, _) = self.ask(day, Caller::App, finish, Vec::new())?.attachment.ok_or("no package")?;
        self.person(day, Request::RecordSealed { evidence, file })?;
        Ok(())
    }
}

fn main() -> Outcome<()> {
    let mut arguments = env::args().skip(1);
    let file: PathBuf = arguments.next().ok_or("which file is to be written?")?.into();
    let listings: u64 = arguments.next().ok_or("how many listings?")?.parse()?;
    let mut work = Work { clerk: Clerk::new(Connection::open_in_memory()?)?, acts: 0 };
    work.person(0, Request::SaveBrand { id: String::new(), toml: Brand::sample().into() })?;
    let filer = Filer {
        name: "Ina Example".into(),
        role: "owner".into(),
        company: "Aurelle Atelier (invented)".into(),
        email: "ip@aurelle.example".into(),
        phone: "+49 30 5550100".into(),
        address: "1 Invented Street".into(),
    };
    work.person(0, Request::SaveSettings { settings: Settings { filer, set_up: true, ..Settings::default() } })?;

    // Pages are read, two thirds of them on the first market; every page is met again some days later.
    let mut flagged = 0;
    let mut reading = Vec::new();
    let pages = listings.div_ceil(PER_PAGE);
    for number in 0..pages {
        let market = MARKETS.get(usize::try_from((number % 6).saturating_sub(3))?).ok_or("a market")?;
        let snapshot = results(market, number * PER_PAGE, PER_PAGE.min(listings - number * PER_PAGE))?;
        let day = number * DAYS / pages;
        let begun = Instant::now();
        let answer = work.ask(day, TAB, Request::ReadPage { snapshot: snapshot.clone() }, Vec::new())?;
        reading.push(begun.elapsed().as_secs_f64() * 1_000.0);
        let Reply::Verdicts(Verdicts { rows, .. }) = answer.reply else { return Err("no verdicts".into()) };
        flagged += rows.iter().filter(|row| row.verdict.band != touchstone_core::screen::Band::Clear).count();
        work.ask(day, TAB, Request::LeavePage, Vec::new())?;
    }

    // One in ten is decided, from all over the queue: an analyst's months.
    let mut queue = Vec::new();
    loop {
        let offset = u32::try_from(queue.len())?;
        let next = Request::ListQueue { filter: QueueFilter::default(), offset, limit: 1_000 };
        let Reply::Queue { rows, .. } = work.person(DAYS, next)? else { return Err("no queue".into()) };
        if rows.is_empty() {
            break;
        }
        queue.extend(rows);
    }
    let chosen: Vec<_> = queue.into_iter().step_by(STEP).collect();
    let decided = u64::try_from(chosen.len())?.max(1);
    for (number, some) in chosen.chunks(20).enumerate() {
        let decision = match number % 10 {
            0..=6 => Decision::Confirmed,
            7 | 8 => Decision::Rejected,
            _ => Decision::Unsure,
        };
        let day = u64::try_from(number)? * 20 * DAYS / decided;
        let listings = some.iter().map(|row| row.key.clone()).collect();
        work.person(day, Request::Decide { listings, decision, note: "no such model; seam and box differ".into() })?;
    }

    // A fifth of the decided ones are captured, and half of the confirmed ones of the first market filed.
    let key = SigningKey::from_slice(&[7; 48])?;
    let captured = chosen.iter().step_by(5);
    for (number, row) in captured.enumerate() {
        work.capture(u64::try_from(number)? * 5 * DAYS / decided, &row.listing.url, &key)?;
    }
    let confirmed = chosen.chunks(20).enumerate().filter(|(number, _)| number % 10 <= 6).flat_map(|(_, some)| some);
    let filable: Vec<String> =
        confirmed.filter(|row| row.marketplace == "taobao").map(|row| row.key.clone()).step_by(2).collect();
    let mut notices = 0;
    for (number, some) in filable.chunks(PER_NOTICE).enumerate() {
        let day = u64::try_from(number)? * DAYS / u64::try_from(filable.len().div_ceil(PER_NOTICE))?;
        let compose = Request::ComposeNotice { listings: some.to_vec(), form: String::new() };
        let Reply::NoticeOpened { notice, .. } = work.person(day, compose)? else { return Err("no draft".into()) };
        let id = notice.id;
        work.person(
            day,
            Request::RecordReceipt { notice: id.clone(), number: format!("TS{number:08}"), evidence: String::new() },
        )?;
        let outcome = if number % 12 == 0 { "rejected" } else { "accepted" };
        let answered = Answered { notice: id, outcome: outcome.into(), reason: String::new(), ..Answered::default() };
        work.person(day + 3, Request::RecordOutcomes { outcomes: vec![answered] })?;
        notices += 1;
    }

    let (_, bytes) = work.ask(DAYS, Caller::App, Request::ExportCasebook, Vec::new())?.attachment.ok_or("no export")?;
    fs::write(&file, &bytes)?;
    reading.sort_by(f64::total_cmp);
    println!(
        "{{\"listings\":{listings},\"flagged\":{flagged},\"decisions\":{},\"packages\":{},\"notices\":{notices},\"bytes\":{},\"page_ms\":{:.1}}}",
        chosen.len(),
        chosen.len().div_ceil(5),
        bytes.len(),
        reading.get(reading.len() / 2).copied().unwrap_or_default()
    );
    Ok(())
}
