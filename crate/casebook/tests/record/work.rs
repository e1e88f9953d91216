//! Months of work at random, by requests alone, with what seldom happens: acts on the border of a month, taken back and
//! done again, listings put up again under another id, a receipt undone under its outcome, rounds that are dropped.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use p384::ecdsa::signature::hazmat::PrehashSigner;
use p384::ecdsa::{Signature, SigningKey};
use p384::pkcs8::EncodePublicKey;
use rusqlite::Connection;
use sha2::{Digest, Sha256};
use touchstone_casebook::clerk::{Answer, Clerk, ClerkError, Moment};
use touchstone_core::brand::Brand;
use touchstone_core::evidence::{CaptureFacts, Part};
use touchstone_core::notice::{Account, Attachment, TestBuyRef};
use touchstone_core::page::{self, Snapshot};
use touchstone_core::referral::Referred;
use touchstone_core::review::Decision;
use touchstone_core::screen::Band;
use touchstone_core::wire::{Caller, NoticeRow, Patrol, QueueFilter, QueueRow, Reply, Request, Settings};

const TAB: Caller = Caller::Page { tab: 1 };
const DAY_MS: i64 = 86_400_000;
/// 2026-01-29T00:00Z.
const FIRST_MS: i64 = 1_769_644_800_000;

const TITLES: [&str; 6] = [
    "Aurelle Lumen 高仿 1:1 复刻 跑鞋",
    "Aurelle Lumen Gold replica mirror quality 女包",
    "Aurelle 正品 手提包",
    "纯棉 素色 毛巾 酒店",
    "Aurelle style bag 原单",
    "不锈钢 保温杯 户外",
];
const SALES: [&str; 8] = ["月销 1.2万+", "500+ sold", "已售 35 件", "2,300 sold", "", "", "1.5k sold", "987人付款"];
const SELLERS: [&str; 4] = ["小店 甲 & 妹", "Ann's \"Atelier\" <1>", "优品, 国际", "Shop No. 4"];
const SOURCES: [&str; 3] = ["IP Joint Force", "hotline", "代理 乙"];
const REASONS: [&str; 3] = ["counterfeit-features", "no-authorisation", "unfair-use"];

/// A device with its person.
pub struct Device {
    pub clerk: Clerk,
    state: u64,
    acts: u64,
    at_ms: i64,
    /// Its entries, as far as a person could take them back.
    entries: Vec<u64>,
    patrols: Vec<String>,
    notices: Vec<String>,
}

impl Device {
    pub fn new(seed: u64) -> Self {
        let clerk = Clerk::new(Connection::open_in_memory().unwrap()).unwrap();
        let (entries, patrols, notices) = (Vec::new(), Vec::new(), Vec::new());
        let state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let mut device = Self { clerk, state, acts: 0, at_ms: FIRST_MS, entries, patrols, notices };
        device.must(Request::SaveBrand { id: String::new(), toml: Brand::sample().into() });
        device
    }

    fn below(&mut self, end: u64) -> u64 {
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33) % end
    }

    fn one<'a>(&mut self, from: &[&'a str]) -> &'a str {
        let at = self.below(from.len() as u64);
        from[usize::try_from(at).unwrap()]
    }

    /// Time goes on: by seconds, by the pause that still counts as work or a moment more, by days, to a border.
    fn pass(&mut self) {
        let days = i64::try_from(self.below(6)).unwrap() + 1;
        let midnight = (self.at_ms / DAY_MS + days) * DAY_MS;
        self.at_ms = match self.below(9) {
            0..=3 => self.at_ms + 1 + i64::try_from(self.below(400_000)).unwrap(),
            4 => self.at_ms + 600_000,
            5 => self.at_ms + 600_001,
            6 => midnight - 1,
            7 => midnight,
            _ => midnight + 3_600_000 * 17,
        };
    }

    fn moment(&mut self) -> Moment {
        self.acts += 1;
        let mut salt = [0; 16];
        salt.copy_from_slice(&Sha256::digest([self.acts.to_be_bytes(), self.state.to_be_bytes()].concat())[..16]);
        Moment { at_ms: self.at_ms, salt }
    }

    pub fn ask(&mut self, caller: Caller, request: Request, parts: Vec<Part>) -> Result<Answer, ClerkError> {
        let moment = self.moment();
        self.clerk.handle(caller, moment, request, parts)
    }

    pub fn must(&mut self, request: Request) -> Reply {
        self.ask(Caller::App, request, Vec::new()).unwrap().reply
    }

    /// Records something; what was recorded can be taken back later. What the clerk refuses is not done.
    fn record(&mut self, request: Request) {
        if let Ok(Answer { reply: Reply::Recorded { entries }, .. }) = self.ask(Caller::App, request, Vec::new()) {
            self.entries.extend(entries);
        }
    }

    pub fn queue(&mut self) -> Vec<QueueRow> {
        let bands = vec![Band::Clear, Band::Refer, Band::Likely];
        let filter = QueueFilter { bands, ..QueueFilter::default() };
        let Reply::Queue { rows, .. } = self.must(Request::ListQueue { filter, offset: 0, limit: 1_000 }) else {
            panic!("another reply")
        };
        rows
    }

    /// Some listings of the queue.
    fn some(&mut self, most: u64) -> Vec<QueueRow> {
        let rows = self.queue();
        let count = 1 + self.below(most);
        (0..count)
            .filter_map(|_| rows.get(usize::try_from(self.below(rows.len().max(1) as u64)).unwrap()).cloned())
            .collect()
    }

    /// A page of one market. Few numbers, so that listings are met again, also as something else.
    fn results(&mut self) -> Snapshot {
        let market = self.below(3);
        let mut markup = String::from("<!doctype html><title>results</title><div class=list>");
        for _ in 0..12 + self.below(12) {
            let id = 700_000_000_000 + self.below(260);
            let (item, shop) = match market {
                0 => (format!("https://item.taobao.com/item.htm?id={id}"), "https://shop7000000N.taobao.com/"),
                1 => (format!("https://www.ebay.com/itm/{id}"), "https://www.ebay.com/usr/seller-N"),
                _ => {
                    (format!("https://www.aliexpress.com/item/{id}.html"), "https://www.aliexpress.com/store/90000000N")
                }
            };
            let seller = usize::try_from(id % 4).unwrap();
            let shop = shop.replace('N', &seller.to_string());
            let name = SELLERS[seller].replace('&', "&amp;").replace('<', "&lt;");
            let title = format!("{} {}", self.one(&TITLES), self.below(40));
            let (low, sign) = (20 + self.below(200), if market == 0 { '¥' } else { '$' });
            let range = if self.below(4) == 0 { format!(" - {sign}{}.50", low + 40) } else { String::new() };
            let sales = self.one(&SALES);
            write!(
                markup,
                "<div class=card><a href=\"{item}\"><img src=\"https://img.example/{id}.jpg\" alt=\"{title}\"></a>\
                 <div><a href=\"{item}\">{title}</a></div><div class=price>{sign}{low}.50{range}</div><div>{sales}</div>\
                 <a href=\"{shop}\">{name}</a></div>"
            )
            .unwrap();
        }
        markup.push_str("</div>");
        let number = 2 + self.below(8);
        let url = match market {
            0 => format!("https://s.taobao.com/search?q=lumen&s={number}"),
            1 => format!("https://www.ebay.com/sch/i.html?_nkw=lumen&_pgn={number}"),
            _ => format!("https://www.aliexpress.com/w/wholesale-lumen.html?page={number}"),
        };
        page::snapshot(markup.as_bytes(), &url).unwrap()
    }

    fn browse(&mut self) {
        for _ in 0..1 + self.below(3) {
            let snapshot = self.results();
            self.ask(TAB, Request::ReadPage { snapshot }, Vec::new()).unwrap();
            self.ask(TAB, Request::LeavePage, Vec::new()).unwrap();
            self.at_ms += 9_000;
        }
    }

    fn decide(&mut self) {
        let listings = self.some(9).into_iter().map(|row| row.key).collect();
        let decision = match self.below(5) {
            0..=2 => Decision::Confirmed,
            3 => Decision::Rejected,
            _ => Decision::Unsure,
        };
        self.record(Request::Decide { listings, decision, note: String::new() });
    }

    /// Takes an act back, of whatever kind and however long ago; it may be such a taking back.
    fn undo(&mut self) {
        let last = self.entries.len() as u64;
        if last == 0 {
            return;
        }
        let near = self.below(2) == 0;
        let back = self.below(if near { last.min(4) } else { last });
        let entry = self.entries[usize::try_from(last - 1 - back).unwrap()];
        self.record(Request::Undo { entries: vec![entry] });
    }

    fn refer(&mut self) {
        let mut listings: Vec<Referred> = self
            .some(3)
            .into_iter()
            .map(|row| Referred {
                marketplace: row.marketplace.clone(),
                id: row.listing.id.clone().unwrap_or_default(),
                url: row.listing.url.clone(),
                title: row.listing.title.clone(),
                ..Referred::default()
            })
            .collect();
        let id = 800_000_000_000 + self.below(40);
        listings.push(Referred {
            marketplace: "taobao".into(),
            id: id.to_string(),
            url: format!("https://item.taobao.com/item.htm?id={id}"),
            seller: self.one(&["", "somebody"]).into(),
            ..Referred::default()
        });
        let source = self.one(&SOURCES).into();
        self.record(Request::RecordReferrals { source, listings });
    }

    fn patrol(&mut self) {
        if self.patrols.len() < 3 {
            let (marketplace, url) = match self.patrols.len() {
                0 => ("taobao", "https://s.taobao.com/search?q=lumen"),
                1 => ("ebay", "https://www.ebay.com/sch/i.html?_nkw=lumen"),
                _ => ("aliexpress", "https://www.aliexpress.com/w/wholesale-lumen.html"),
            };
            let (query, depth, days) = ("lumen".to_owned(), 3, 7);
            let patrol =
                Patrol { marketplace: marketplace.into(), query, url: url.into(), depth, days, ..Patrol::default() };
            self.record(Request::SavePatrol { patrol });
            let Reply::Patrols { rows } = self.must(Request::ListPatrols) else { panic!("another reply") };
            self.patrols = rows.into_iter().map(|row| row.patrol.id).collect();
        }
        let at = self.below(self.patrols.len() as u64);
        let patrol = self.patrols[usize::try_from(at).unwrap()].clone();
        self.record(Request::WalkPatrol { patrol: patrol.clone(), step: "begin".into() });
        for _ in 0..3 {
            self.browse();
        }
        let step = self.one(&["end", "end", "end", "drop"]).into();
        self.record(Request::WalkPatrol { patrol, step });
    }

    fn draft(&mut self) {
        let rows = self.some(25);
        let Some(market) = rows.first().map(|row| row.marketplace.clone()) else { return };
        let mut listings: Vec<String> =
            rows.into_iter().filter(|row| row.marketplace == market).map(|row| row.key).collect();
        listings.sort();
        listings.dedup();
        let compose = Request::ComposeNotice { listings, form: String::new() };
        let Ok(Answer { reply: Reply::NoticeOpened { notice, .. }, .. }) = self.ask(Caller::App, compose, Vec::new())
        else {
            return;
        };
        let NoticeRow { id, mut contents, form, .. } = notice;
        contents.reason = self.one(&REASONS).into();
        contents.filer.name = self.one(&["Ina Example", "林 例"]).into();
        contents.account = Some(Account { name: self.one(&["", "Aurelle", "Aurelle", "Aurelle"]).into(), filed: None });
        contents.right.kind = self.one(&["trademark", "trademark", "copyright", "design"]).into();
        contents.evidence = (0..self.below(4))
            .map(|_| Attachment {
                kind: self.one(&["comparison", "screenshot", "certificate"]).into(),
                ..Attachment::default()
            })
            .collect();
        contents.test_buy = (self.below(4) == 0).then(TestBuyRef::default);
        self.must(Request::UpdateNotice { notice: id.clone(), contents, form });
        self.notices.push(id);
    }

    fn follow(&mut self) {
        if self.notices.is_empty() {
            return;
        }
        let at = self.below(self.notices.len() as u64);
        let notice = self.notices[usize::try_from(at).unwrap()].clone();
        let receipt = Request::RecordReceipt { notice: notice.clone(), number: String::new(), evidence: String::new() };
        let outcome = self.one(&[
            "accepted",
            "accepted",
            "accepted",
            "accepted",
            "rejected",
            "withdrawn",
            "counter_notice",
            "counter_upheld",
            "still_online",
            "relisted",
            "relisted",
        ]);
        self.record(receipt);
        self.pass();
        self.record(Request::RecordOutcome { notice: notice.clone(), outcome: outcome.into(), reason: String::new() });
        // Mostly refused: only what was accepted is seen again.
        if self.below(3) > 0 {
            self.pass();
            let outcome = self.one(&["still_online", "relisted", "relisted", "counter_notice"]).into();
            self.record(Request::RecordOutcome { notice, outcome, reason: String::new() });
        }
    }

    fn capture(&mut self) {
        let Some(row) = self.some(1).into_iter().next() else { return };
        let begin = Request::BeginCapture { url: row.listing.url.clone(), tab: 1, purpose: "listing".into() };
        let Reply::CaptureBegun { evidence, .. } = self.must(begin) else { panic!("another reply") };
        if self.below(3) == 0 {
            self.must(Request::AbandonCapture { evidence, reason: "closed".into() });
            return;
        }
        let parts = vec![
            Part { name: "dom.html".into(), bytes: b"<!doctype html><p>x".to_vec() },
            Part { name: "screenshot.png".into(), bytes: b"\x89PNG\r\n\x1a\n".to_vec() },
        ];
        let facts = CaptureFacts {
            url: row.listing.url,
            started_ms: self.at_ms,
            tool: "test".into(),
            ..CaptureFacts::default()
        };
        let prepare = Request::PreparePackage { evidence: evidence.clone(), facts };
        let Reply::ToSign { text } = self.ask(Caller::App, prepare, parts).unwrap().reply else {
            panic!("another reply")
        };
        let key = SigningKey::from_slice(&[7; 48]).unwrap();
        let signature: Signature = key.sign_prehash(&Sha256::digest(text.as_bytes())).unwrap();
        let spki = key.verifying_key().to_public_key_der().unwrap();
        let (signature, public_key) = (STANDARD.encode(signature.to_bytes()), STANDARD.encode(spki.as_bytes()));
        let finish = Request::FinishPackage { evidence: evidence.clone(), signature, public_key };
        let (file, _) = self.ask(Caller::App, finish, Vec::new()).unwrap().attachment.unwrap();
        self.must(Request::RecordSealed { evidence, file });
    }

    /// Works so many turns.
    pub fn work(&mut self, turns: usize) {
        for _ in 0..turns {
            self.pass();
            match self.below(16) {
                0 | 1 => self.browse(),
                2..=6 => self.decide(),
                7 | 8 => self.undo(),
                9 => self.refer(),
                10 => self.patrol(),
                11 | 12 => self.draft(),
                13 | 14 => self.follow(),
                _ => self.capture(),
            }
        }
    }

    /// What the portal says of the months before, typed by the person.
    pub fn type_past_months(&mut self) {
        let text =
            "2025-12, counterfeit-features, 40, 3, 0, 1\n2026-01\t-\t25\t\t1\t\n2026-02，no-authorisation，9，1，0，2";
        let past_months = [("ipp-good-faith/Aurelle".to_owned(), text.to_owned())].into();
        self.must(Request::SaveSettings { settings: Settings { past_months, ..Settings::default() } });
    }

    /// Takes in what another device exports.
    pub fn take_in(&mut self, other: &mut Self) {
        let (name, bytes) = other.ask(Caller::App, Request::ExportCasebook, Vec::new()).unwrap().attachment.unwrap();
        self.at_ms = self.at_ms.max(other.at_ms);
        self.ask(Caller::App, Request::MergeCasebook { preview: false }, vec![Part { name, bytes }]).unwrap();
    }
}
