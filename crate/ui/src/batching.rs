//! How a batch of captures stands, as the extension's storage holds it (`extension/batch/plan.js`).

use serde::Deserialize;
use touchstone_core::wire::Settings;

/// Pages of one host and hour that are proposed. The Internet Archive's crawler waits up to 30 seconds between two pages
/// of a host by default (`maxDelayMs` of Heritrix), which is 120 an hour; this is half of it.
pub const PROPOSED_PER_HOUR: u32 = 60;

/// Name of a setting of capturing: pages of one host and hour, absent as long as batches are not allowed.
pub const PER_HOUR: &str = "batch_per_hour";
/// Name of a setting of capturing: a look before a capture is sealed; there or not.
pub const LOOK_FIRST: &str = "look_first";

/// Pages of one host and hour that the person allows; 0 for no batches.
pub fn per_hour(settings: &Settings) -> u32 {
    settings.capturing.get(PER_HOUR).and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// Sets them; 0 forbids batches.
pub fn set_per_hour(settings: &mut Settings, pages: u32) {
    if pages == 0 {
        settings.capturing.remove(PER_HOUR);
    } else {
        settings.capturing.insert(PER_HOUR.to_owned(), pages.to_string());
    }
}

/// A batch.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Batch {
    /// `running`, `paused`, `ended`.
    pub state: String,
    /// Why it is paused: `person`, `challenge`, `login`, `refused`, `window`, `hidden`, `restart`, `failing`.
    pub why: String,
    /// What it waits for.
    pub wait: Option<Wait>,
    /// Its listings, in their order.
    pub items: Vec<Item>,
}

/// What a running batch waits for.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Wait {
    /// Until then, milliseconds since 1970, UTC.
    pub until_ms: f64,
    /// `pace`, or `cap` where the host has had its pages of the hour.
    pub why: String,
    /// The host.
    pub host: String,
}

/// A listing of a batch.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct Item {
    /// Listing key.
    pub key: String,
    /// Address.
    pub url: String,
    /// Title.
    pub title: String,
    /// `waiting`, `open`, `sealed`, `failed`, `left`.
    pub state: String,
    /// Evidence id.
    pub evidence: String,
    /// What is missing, or why it failed.
    pub note: String,
    /// When it was last begun, 0 for never.
    pub began_ms: f64,
}

/// What a batch has done, and what is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Listings.
    pub all: usize,
    /// Sealed.
    pub sealed: usize,
    /// Failed.
    pub failed: usize,
    /// Left out, or not reached.
    pub left: usize,
    /// Still to be captured, the open one included.
    pub to_do: usize,
}

impl Batch {
    /// Reads what the storage holds; `None` where there is no batch, or one of another version.
    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str::<Option<Self>>(text).ok().flatten().filter(|batch| !batch.state.is_empty())
    }

    /// Whether something is left to do.
    pub fn unfinished(&self) -> bool {
        matches!(self.state.as_str(), "running" | "paused")
    }

    /// What was done.
    pub fn tally(&self) -> Tally {
        let of = |state: &str| self.items.iter().filter(|item| item.state == state).count();
        Tally {
            all: self.items.len(),
            sealed: of("sealed"),
            failed: of("failed"),
            left: of("left"),
            to_do: of("waiting") + of("open"),
        }
    }

    /// The listing that is being captured, or at which the batch stopped, with its place counted from 1.
    pub fn current(&self) -> Option<(usize, &Item)> {
        let numbered = || self.items.iter().enumerate().map(|(at, item)| (at + 1, item));
        let begun = |(_, item): &(usize, &Item)| item.state == "waiting" && item.began_ms > 0.0;
        numbered()
            .find(|(_, item)| item.state == "open")
            .or_else(|| numbered().filter(begun).max_by(|(_, a), (_, b)| a.began_ms.total_cmp(&b.began_ms)))
    }

    /// Listings of which something has to be said: those that failed, were left, or lack something.
    pub fn remarks(&self) -> Vec<Item> {
        let tells = |item: &&Item| item.state == "failed" || (item.state == "sealed" && !item.note.is_empty());
        self.items.iter().filter(tells).cloned().collect()
    }

    /// Whether the person has to do something in the capture window before it can go on.
    pub fn asks_for_hands(&self) -> bool {
        self.state == "paused" && matches!(self.why.as_str(), "challenge" | "login" | "refused")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(state: &str, items: &[(&str, f64, &str)]) -> Batch {
        let item = |(state, began_ms, note): &(&str, f64, &str)| Item {
            state: (*state).into(),
            began_ms: *began_ms,
            note: (*note).into(),
            ..Item::default()
        };
        Batch { state: state.into(), items: items.iter().map(item).collect(), ..Batch::default() }
    }

    #[test]
    fn nothing_and_what_is_not_known_is_no_batch() {
        assert_eq!(Batch::read("null"), None);
        assert_eq!(Batch::read(""), None);
        assert_eq!(Batch::read(r#"{"format":9}"#), None);
        let read = Batch::read(
            r#"{"id":"b","state":"paused","why":"login","place":null,"items":[{"state":"waiting","tries":1}]}"#,
        );
        let read = read.expect("a batch");
        assert!(read.unfinished() && read.asks_for_hands());
        assert_eq!(read.tally(), Tally { all: 1, to_do: 1, ..Tally::default() });
    }

    #[test]
    fn what_is_set_is_read_and_what_is_no_number_forbids() {
        let mut settings = Settings::default();
        assert_eq!(per_hour(&settings), 0);
        set_per_hour(&mut settings, 90);
        assert_eq!(per_hour(&settings), 90);
        settings.capturing.insert(PER_HOUR.to_owned(), "many".to_owned());
        assert_eq!(per_hour(&settings), 0);
        set_per_hour(&mut settings, 0);
        assert!(settings.capturing.is_empty());
    }

    #[test]
    fn it_is_told_which_listing_is_meant() {
        let running =
            batch("running", &[("sealed", 1.0, ""), ("waiting", 2.0, ""), ("open", 3.0, ""), ("waiting", 0.0, "")]);
        assert_eq!(running.current().map(|(at, _)| at), Some(3));
        let stopped =
            batch("paused", &[("waiting", 0.0, ""), ("sealed", 9.0, ""), ("waiting", 4.0, ""), ("waiting", 3.0, "")]);
        assert_eq!(stopped.current().map(|(at, _)| at), Some(3), "the one that was begun last");
        assert_eq!(batch("running", &[("waiting", 0.0, "")]).current(), None);
    }

    #[test]
    fn what_failed_and_what_lacks_something_is_told() {
        let ended = batch(
            "ended",
            &[("sealed", 1.0, ""), ("sealed", 2.0, "screenshot.png: …"), ("failed", 3.0, "x"), ("left", 0.0, "")],
        );
        assert_eq!(ended.remarks().len(), 2);
        assert_eq!(ended.tally(), Tally { all: 4, sealed: 2, failed: 1, left: 1, to_do: 0 });
    }
}
