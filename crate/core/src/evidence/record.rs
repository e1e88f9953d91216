//! The capture record, `evidence/capture.json`: the thirty items that courts and notaries ask of a web capture, each a
//! value, `unknown` with a reason, or `elsewhere` with a path.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

use super::facts::CaptureFacts;
use super::facts::Covered;
use super::instant::Instant;

/// Format of the record; a package that has it claims to be ours.
pub(crate) const FORMAT: &str = "touchstone-capture-1";
/// Where it lies.
pub(crate) const PATH: &str = "evidence/capture.json";
/// Who captured lies apart, so that it can be withheld from a recipient.
pub(crate) const OPERATOR_PATH: &str = "evidence/operator.json";
/// Items of the record.
pub(crate) const ITEMS: usize = 30;

/// The record.
#[derive(Debug, Serialize)]
pub(crate) struct CaptureRecord<'a> {
    pub(crate) format: &'static str,
    pub(crate) evidence: &'a str,
    pub(crate) url: &'a str,
    pub(crate) started: String,
    pub(crate) ended: String,
    /// SHA-256 of the key that signs; `null` where the device had not made one.
    pub(crate) device_key: Option<&'a str>,
    pub(crate) items: Vec<Item>,
    pub(crate) redactions: Vec<String>,
    /// Rectangles of the pictures that were covered.
    pub(crate) covered: Vec<Rectangle<'a>>,
    /// Those that rules had found and that the person took away.
    #[serde(skip_serializing_if = "<[Covered]>::is_empty")]
    pub(crate) uncovered: &'a [Covered],
    pub(crate) omissions: &'a [String],
}

/// A rectangle that was covered.
#[derive(Debug, Serialize)]
pub(crate) struct Rectangle<'a> {
    #[serde(flatten)]
    covered: &'a Covered,
    /// Drawn by the person, not found by rules.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    by_hand: bool,
}

/// What a person changed of what covers the pictures before the capture was sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(crate) struct ByHand {
    /// Rectangles that the person drew.
    pub(crate) drawn: Vec<Covered>,
    /// Rectangles that rules had found and that the person took away.
    pub(crate) uncovered: Vec<Covered>,
}

impl ByHand {
    /// All that is covered, those of the rules first.
    pub(crate) fn rectangles<'a>(&'a self, found: &'a [Covered]) -> Vec<Rectangle<'a>> {
        let by_rule = found.iter().map(|covered| Rectangle { covered, by_hand: false });
        by_rule.chain(self.drawn.iter().map(|covered| Rectangle { covered, by_hand: true })).collect()
    }
}

/// One item.
#[derive(Debug, Serialize)]
pub(crate) struct Item {
    item: usize,
    name: &'static str,
    #[serde(flatten)]
    answer: Answer,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum Answer {
    Value(Value),
    Unknown(&'static str),
    Elsewhere(&'static str),
}

/// Paths of parts that the package has.
pub(crate) struct Held<'a> {
    /// Paths.
    pub(crate) paths: &'a [String],
    /// Pictures and other files of the page, in the WARC.
    pub(crate) files: usize,
    /// `listing.json`, as read.
    pub(crate) listing: Option<&'a Value>,
}

impl Held<'_> {
    fn has(&self, path: &str) -> bool {
        self.paths.iter().any(|p| p == path)
    }

    fn listing(&self, pointer: &str, missing: &'static str) -> Answer {
        let value = self.listing.and_then(|listing| listing.pointer(pointer)).filter(|value| !value.is_null());
        value.map_or(Answer::Unknown(missing), |value| Answer::Value(value.clone()))
    }
}

/// The thirty items, numbered as in `docs/evidence-format.md`.
pub(crate) fn items(
    evidence: &str,
    facts: &CaptureFacts,
    started: Instant,
    ended: Instant,
    held: &Held<'_>,
) -> Vec<Item> {
    use Answer::{Elsewhere, Unknown, Value as Known};
    const NO_API: &str = "the browser does not tell it to an extension";
    const NO_LISTING: &str = "no listing was read on this page";
    let text = |value: &str, missing: &'static str| {
        if value.is_empty() { Unknown(missing) } else { Known(value.into()) }
    };
    let is_set = |known: bool, value: Value, missing: &'static str| if known { Known(value) } else { Unknown(missing) };

    let answers: [(&'static str, Answer); ITEMS] = [
        ("case and item", Known(evidence.into())),
        ("operator", Elsewhere(OPERATOR_PATH)),
        ("purpose", facts.purpose.as_deref().map_or(Unknown("not stated at capture"), |p| Known(p.into()))),
        ("requested address", Known(facts.url.as_str().into())),
        ("final address and redirects", Known(json!({ "final": facts.url, "redirects": facts.redirects }))),
        (
            "canonical address and listing id",
            Known(json!({
                "declared_by_page": facts.canonical_url,
                "listing_url": held.listing.and_then(|l| l.pointer("/listing/url")),
                "listing_id": held.listing.and_then(|l| l.pointer("/listing/id")),
            })),
        ),
        ("seller", held.listing("/listing/seller", NO_LISTING)),
        ("page title", text(&facts.title, "the page has no title")),
        (
            "start and end of capture",
            Known(
                json!({ "start": started.rfc3339(), "end": ended.rfc3339(), "utc_offset_minutes": facts.utc_offset_minutes }),
            ),
        ),
        ("clock check", clock_check(facts)),
        (
            "date header of the server",
            facts
                .server_date
                .as_deref()
                .map_or(Unknown("no main response in the browser's cache"), |d| Known(d.into())),
        ),
        ("network address of the server", Unknown(NO_API)),
        ("name resolution", Unknown(NO_API)),
        ("connection security and certificates", Unknown(NO_API)),
        (
            "response status and headers",
            is_set(
                facts.http_status.is_some(),
                json!({ "status": facts.http_status, "headers": facts.http_headers }),
                "no main response in the browser's cache",
            ),
        ),
        ("request headers", Unknown("not recorded: they hold the session of the person who captures")),
        ("signed in or not", Unknown("not determined: account data is not read")),
        (
            "language and currency shown",
            is_set(
                !facts.languages.is_empty() || facts.page_language.is_some(),
                json!({ "page": facts.page_language, "browser": facts.languages }),
                "the browser told no language",
            ),
        ),
        ("network address of the device", Unknown("not determined: no request is made for it")),
        (
            "browser and system",
            text(format!("{} {}", facts.browser, facts.platform).trim(), "the browser told no name"),
        ),
        (
            "window",
            Known(json!({
                "viewport_css_px": facts.viewport, "pixel_ratio_percent": facts.pixel_ratio_percent, "zoom_percent": facts.zoom_percent,
                "scroll_y_css_px": facts.scroll_y, "page_height_css_px": facts.page_height,
            })),
        ),
        ("capturing software", Known(json!({ "tool": facts.tool, "permissions": facts.permissions }))),
        ("other extensions and proxy", Unknown("not read: it would need permissions that the capture does not")),
        ("steps taken", is_set(!facts.steps.is_empty(), json!(facts.steps), "none were recorded")),
        (
            "screenshot",
            if held.has("evidence/screenshot.png") {
                Elsewhere("evidence/screenshot.png")
            } else {
                Unknown("no screenshot: see omissions")
            },
        ),
        ("rendered page", Elsewhere("archive/data.warc.gz")),
        (
            "pictures as served",
            if held.files > 0 {
                Elsewhere("archive/data.warc.gz")
            } else {
                Unknown("no picture could be read: see omissions")
            },
        ),
        ("digest of every part", Elsewhere("datapackage.json")),
        ("signature and key", Elsewhere("datapackage-digest.json")),
        (
            "ledger entries",
            Known(json!({ "begun": facts.ledger_number, "sealed": "entry of the ledger that names this manifest" })),
        ),
    ];
    answers.into_iter().enumerate().map(|(at, (name, answer))| Item { item: at + 1, name, answer }).collect()
}

/// The device's clock against the server's, at the navigation.
fn clock_check(facts: &CaptureFacts) -> Answer {
    let (Some(date), Some(loaded)) = (&facts.server_date, facts.loaded_ms) else {
        return Answer::Unknown("no date of the server to compare with");
    };
    // HTTP dates are RFC 2822 dates with GMT as their zone.
    match OffsetDateTime::parse(date, &Rfc2822) {
        Ok(server) => Answer::Value(json!({
            "device_ahead_seconds": loaded.div_euclid(1_000) - server.unix_timestamp(),
            "against": "Date header of the main response, at the start of the navigation",
        })),
        Err(_) => Answer::Unknown("the server's date cannot be read"),
    }
}
