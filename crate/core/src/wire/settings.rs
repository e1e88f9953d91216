//! What the person and the IT department set.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::evidence::Operator;
use crate::notice::Filer;

/// Settings that the person chooses. Managed policy overrides some.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Settings {
    /// `en`, `zh`, or empty for the browser's.
    pub language: String,
    /// `light`, `dark`, or empty for the system's.
    pub theme: String,
    /// Draw nothing in marketplace pages.
    pub quiet: bool,
    /// Who captures.
    pub operator: Operator,
    /// Who files.
    pub filer: Filer,
    /// Timestamp authorities, by URL.
    pub timestamp_authorities: Vec<String>,
    /// What the portals' own pages say of the months before the casebook, by `programme/account`, as typed; read by
    /// [`crate::report::read_past_months`].
    pub past_months: BTreeMap<String, String>,
    /// Views of the queue that were kept: name to the filters of the address.
    pub views: BTreeMap<String, String>,
    /// A listing may be complained of only once two devices have confirmed it.
    pub four_eyes: bool,
    /// How captures are made, by name: the desk keeps it for the pages and the service worker, which know the names.
    /// `batch_per_hour`: pages of one host that a batch may open within an hour; absent as long as the person has not
    /// allowed batches. `look_first`: there, where what tells who captures is shown before a capture is sealed.
    pub capturing: BTreeMap<String, String>,
    /// Days after which evidence that nothing keeps may be removed; 0 for never.
    pub retention_days: u32,
    /// First-run set-up is done.
    pub set_up: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: String::new(),
            theme: String::new(),
            quiet: false,
            operator: Operator::default(),
            filer: Filer { role: "owner".into(), ..Filer::default() },
            timestamp_authorities: Vec::new(),
            past_months: BTreeMap::new(),
            views: BTreeMap::new(),
            four_eyes: false,
            capturing: BTreeMap::new(),
            retention_days: 0,
            set_up: false,
        }
    }
}

/// What managed storage holds (`extension/policy.schema.json`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct Policy {
    /// Brand profiles in TOML.
    pub brands: Vec<String>,
    /// The only hosts on which pages are read; empty for all supported marketplaces.
    pub hosts: Vec<String>,
    /// Timestamp authorities, which replace the person's own; empty for the person's.
    pub timestamp_authorities: Vec<String>,
    /// Days after which evidence that nothing keeps may be removed, in place of the person's; 0 for the person's.
    pub retention_days: u32,
    /// A listing may be complained of only once two devices have confirmed it, whatever the person has set.
    pub four_eyes: bool,
}
