//! What an IT department sets for everybody: it stands above the person's own settings.

use serde_json::{Value, json};
use touchstone_core::wire::{Policy, Reply};
use url::Url;

use super::{Answer, Clerk, ClerkError, Moment};
use crate::brand::StoredBrand;
use crate::column::to_json;
use crate::ledger::Act;
use crate::sha256;

const NAME: &str = "policy";

/// Ids of brand profiles that a policy sets begin so.
pub(super) const BRAND_PREFIX: &str = "policy:";

impl Clerk {
    /// The policy that stands; the default one sets nothing.
    pub(super) fn policy(&self) -> Result<Policy, ClerkError> {
        Ok(self.casebook.setting(NAME)?.unwrap_or_default())
    }

    /// Replaces the policy. All of it is taken, or none.
    pub(super) fn apply_policy(&mut self, moment: Moment, policy: &Policy) -> Result<Answer, ClerkError> {
        if self.policy()? == *policy {
            return Ok(Reply::Done.into());
        }
        for stored in self.casebook.brands()? {
            if stored.id.starts_with(BRAND_PREFIX) {
                self.casebook.remove_brand(&stored.id)?;
            }
        }
        for (place, toml) in policy.brands.iter().enumerate() {
            let (reading, brand) = self.read_profile(toml)?;
            let id = format!("{BRAND_PREFIX}{}", place + 1);
            let stored = StoredBrand { id, name: brand.name, toml: toml.clone(), reading: Some(reading) };
            self.casebook.put_brand(&stored, moment.at_ms)?;
        }
        self.rules = None;
        self.casebook.put_setting(NAME, policy)?;
        let facts = json!({ "sha256": sha256(to_json(policy)?.as_bytes()) });
        let act = Act { act: "policy_applied", subject: NAME, facts, particulars: Value::Null };
        self.casebook.append(moment, "", act)?;
        Ok(Answer::changed(Reply::Done))
    }

    /// Whether the policy lets pages at this address be read: its host or a parent of it is listed, or none is.
    pub(super) fn may_read(&self, url: &str) -> Result<bool, ClerkError> {
        let hosts = self.policy()?.hosts;
        if hosts.is_empty() {
            return Ok(true);
        }
        let url = Url::parse(url).ok();
        let host = url.as_ref().and_then(Url::host_str).unwrap_or_default();
        Ok(hosts.iter().any(|allowed| {
            let allowed = allowed.trim_start_matches("*.");
            host == allowed || host.strip_suffix(allowed).is_some_and(|rest| rest.ends_with('.'))
        }))
    }
}
