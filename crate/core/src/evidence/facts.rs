//! What the browser tells and gives of the moment of capture.

use serde::{Deserialize, Serialize};

/// What the browser tells of the moment of capture. Each field is a fact or `None`; the capture record writes
/// `unknown: reason` for what is missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct CaptureFacts {
    /// Address as seen.
    pub url: String,
    /// Document title.
    pub title: String,
    /// Start of the capture, milliseconds since 1970, UTC.
    pub started_ms: i64,
    /// End of the capture.
    pub ended_ms: i64,
    /// Minutes that local time is ahead of UTC.
    pub utc_offset_minutes: i32,
    /// Start of the navigation that brought the page, milliseconds since 1970, UTC.
    pub loaded_ms: Option<i64>,
    /// `Date` header of the main response.
    pub server_date: Option<String>,
    /// Status of the main response as the browser's cache holds it.
    pub http_status: Option<u16>,
    /// Headers of the main response, already without cookies.
    pub http_headers: Vec<(String, String)>,
    /// How many redirects led to the page, as far as the browser tells.
    pub redirects: Option<u32>,
    /// Address that the page itself calls canonical.
    pub canonical_url: Option<String>,
    /// Browser and version.
    pub browser: String,
    /// Operating system as the browser tells.
    pub platform: String,
    /// Preferred languages.
    pub languages: Vec<String>,
    /// Language that the document declares.
    pub page_language: Option<String>,
    /// Width and height of the viewport in CSS pixels.
    pub viewport: (u32, u32),
    /// Device pixels per CSS pixel, times 100.
    pub pixel_ratio_percent: u32,
    /// Zoom of the tab, per cent.
    pub zoom_percent: Option<u32>,
    /// Scroll position, CSS pixels from the top.
    pub scroll_y: u32,
    /// Height of the document, CSS pixels.
    pub page_height: u32,
    /// Version and build hash of the extension.
    pub tool: String,
    /// Permissions that the extension has at the moment of capture.
    pub permissions: Vec<String>,
    /// Who captures: name, role, organisation, as the settings hold them.
    pub operator: Operator,
    /// Why it is captured: `listing`, `receipt`, `page`.
    pub purpose: Option<String>,
    /// What was done to the page for the capture, in order.
    pub steps: Vec<String>,
    /// What was left out on purpose because it is a credential or concerns the account of who captures, in words.
    pub redactions: Vec<String>,
    /// What the page shows of the account of who captures: masked in every part, written in none.
    pub identities: Vec<Identity>,
    /// Rectangles of the pictures that were covered for the same reason.
    pub covered: Vec<Covered>,
    /// Pictures of several sizes that the saved page names by their `src`: the address that it gives, and that of the
    /// size whose bytes these are, which is the one that was shown.
    pub shown_as: Vec<(String, String)>,
    /// What could not be had, with the reason, in words.
    pub omissions: Vec<String>,
    /// Number of the ledger entry "capture begun".
    pub ledger_number: u64,
    /// SHA-256 of the device's public key (SPKI), hexadecimal: sealed into the record, so that signature and key
    /// cannot be exchanged together.
    pub device_key: Option<String>,
}

/// The person at the browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Operator {
    /// Name.
    pub name: String,
    /// Role.
    pub role: String,
    /// Organisation.
    pub organisation: String,
}

/// Named bytes that go into a package: `dom.html`, `screenshot.png`, `fullpage.png`, `page.mhtml`, `response.bin`,
/// `images.json`, `snapshot.json`, `listing.json`, `screening.json`, `text.txt`; and `by_hand.json`, what the person
/// changed before sealing, which goes into the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Name.
    pub name: String,
    /// Contents.
    pub bytes: Vec<u8>,
}

/// Something that tells who captures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Identity {
    /// `name`, `id`, `address`, `contact`, `credential`, `picture`, whose text is an address, or `hand`: what lay below
    /// a rectangle that the person drew.
    pub kind: String,
    /// As the page shows it.
    pub text: String,
}

/// A rectangle of a picture that was covered, in pixels of the picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Covered {
    /// `screenshot.png` or `fullpage.png`.
    pub part: String,
    /// Pixels from the left.
    pub x: u32,
    /// Pixels from the top.
    pub y: u32,
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

/// What a case is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseFacts {
    /// Title for people; may be empty.
    pub title: String,
    /// When it is put together, milliseconds since 1970.
    pub created_ms: i64,
    /// Name and version of the software.
    pub software: String,
    /// Device whose ledger it is, as the casebook names it.
    pub device: String,
}
