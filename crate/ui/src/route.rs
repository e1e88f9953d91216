//! The workspace's address: section, what is open, filters. `#/queue/taobao:1?bands=likely&q=shoe`

use std::collections::BTreeMap;
use std::fmt;

use touchstone_core::screen::Band;
use touchstone_core::wire::QueueFilter;
use url::form_urlencoded;

/// Sections of the workspace, in the order of the navigation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    /// Review queue.
    #[default]
    Queue,
    /// Searches that are looked through again and again.
    Patrols,
    /// What others named.
    Inbox,
    /// Evidence packages.
    Evidence,
    /// Sellers met.
    Sellers,
    /// Notices.
    Notices,
    /// Rights and brands.
    Rights,
    /// Counts.
    Record,
    /// The ledger.
    Ledger,
    /// Backups.
    Backup,
    /// Settings.
    Settings,
}

impl Section {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::Queue,
        Self::Patrols,
        Self::Inbox,
        Self::Evidence,
        Self::Sellers,
        Self::Notices,
        Self::Rights,
        Self::Record,
        Self::Ledger,
        Self::Backup,
        Self::Settings,
    ];

    /// Name in the address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Queue => "queue",
            Self::Patrols => "patrols",
            Self::Inbox => "inbox",
            Self::Evidence => "evidence",
            Self::Sellers => "sellers",
            Self::Notices => "notices",
            Self::Rights => "rights",
            Self::Record => "record",
            Self::Ledger => "ledger",
            Self::Backup => "backup",
            Self::Settings => "settings",
        }
    }
}

/// Before the name of a group in the address, so that the group of those that have none is said too.
pub const GROUP: char = '=';

/// What the address calls listings that a colleague confirmed and this device has not looked at.
pub const SECOND: &str = "second";

/// Where the workspace stands. Its text is the address's hash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// Section.
    pub section: Section,
    /// What is open in it: listing key, evidence id, notice id; or empty.
    pub open: String,
    /// Filters.
    pub query: BTreeMap<String, String>,
}

impl Route {
    /// Reads a hash; whatever is not understood leads to the queue.
    pub fn parse(hash: &str) -> Self {
        let path = hash.strip_prefix('#').unwrap_or(hash).trim_start_matches('/');
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let (section, open) = path.split_once('/').unwrap_or((path, ""));
        Self {
            section: Section::ALL.into_iter().find(|s| s.name() == section).unwrap_or_default(),
            open: decoded(open),
            query: form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .filter(|(_, value)| !value.is_empty())
                .collect(),
        }
    }

    /// The beginning of a section.
    pub fn to(section: Section) -> Self {
        Self { section, ..Self::default() }
    }

    /// A thing in a section.
    pub fn at(section: Section, open: &str) -> Self {
        Self { section, open: open.to_owned(), ..Self::default() }
    }

    /// The same place with something else open.
    #[must_use]
    pub fn opening(&self, open: &str) -> Self {
        Self { open: open.to_owned(), ..self.clone() }
    }

    /// The same place with a filter set, or taken away where the value is empty.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> Self {
        let mut route = self.clone();
        if value.is_empty() {
            route.query.remove(name);
        } else {
            route.query.insert(name.to_owned(), value.to_owned());
        }
        route
    }

    /// A filter's value, or the empty text.
    pub fn get(&self, name: &str) -> &str {
        self.query.get(name).map_or("", String::as_str)
    }

    /// The queue's filter as the address has it.
    pub fn queue_filter(&self) -> QueueFilter {
        let bands = match self.get("bands") {
            "likely" => vec![Band::Likely],
            "refer" => vec![Band::Refer],
            "clear" => vec![Band::Clear],
            "all" => vec![Band::Likely, Band::Refer, Band::Clear],
            _ => Vec::new(),
        };
        QueueFilter {
            bands,
            undecided: self.get("decided").is_empty(),
            second: self.get("decided") == SECOND,
            marketplace: self.get("market").to_owned(),
            search: self.get("q").to_owned(),
            source: self.get("source").to_owned(),
            by: self.get("by").to_owned(),
            group: self.get("in").strip_prefix(GROUP).map(str::to_owned),
        }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#/{}", self.section.name())?;
        if !self.open.is_empty() {
            write!(f, "/{}", form_urlencoded::byte_serialize(self.open.as_bytes()).collect::<String>())?;
        }
        if !self.query.is_empty() {
            write!(f, "?{}", form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.query).finish())?;
        }
        Ok(())
    }
}

fn decoded(text: &str) -> String {
    // One name without a value: its decoding is the text's.
    form_urlencoded::parse(text.replace('&', "%26").replace('=', "%3D").as_bytes())
        .map(|(name, _)| name.into_owned())
        .next()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_survives_the_bookmark() {
        let route = Route::at(Section::Queue, "taobao:1&x=2/3 鞋").with("q", "高仿 & shoe").with("bands", "likely");
        assert_eq!(Route::parse(&route.to_string()), route);
    }

    #[test]
    fn what_is_not_understood_leads_to_the_queue() {
        for hash in ["", "#", "#/", "#/nothing/x", "garbage?%%%"] {
            assert_eq!(Route::parse(hash).section, Section::Queue, "{hash}");
        }
    }

    #[test]
    fn the_queue_shows_what_is_undecided_unless_asked() {
        assert!(Route::parse("#/queue").queue_filter().undecided);
        let filter = Route::parse(
            "#/queue?bands=refer&decided=shown&market=taobao&q=a&source=IP+Joint+Force&by=seller&in=%3Dtaobao:name:a",
        )
        .queue_filter();
        assert_eq!(
            filter,
            QueueFilter {
                bands: vec![Band::Refer],
                undecided: false,
                second: false,
                marketplace: "taobao".into(),
                search: "a".into(),
                source: "IP Joint Force".into(),
                by: "seller".into(),
                group: Some("taobao:name:a".into()),
            }
        );
    }

    #[test]
    fn what_waits_for_a_second_pair_of_eyes_is_decided_and_a_filter_of_its_own() {
        let filter = Route::to(Section::Queue).with("decided", SECOND).queue_filter();
        assert_eq!((filter.undecided, filter.second), (false, true));
    }

    #[test]
    fn an_empty_filter_leaves_the_address() {
        let route = Route::to(Section::Evidence).with("q", "x").with("q", "");
        assert_eq!(route.to_string(), "#/evidence");
    }
}
