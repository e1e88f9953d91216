//! Referrals: listings that somebody else named, put before a person.

use serde_json::json;
use touchstone_core::listing::{Listing, SellerRef};
use touchstone_core::referral::Referred;

use super::review::as_decided;
use super::{Answer, Clerk, ClerkError, Moment};
use crate::column::word;
use crate::ledger::Act;
use crate::listing::Met;
use crate::referral::REFERRED;

impl Clerk {
    /// Records who named which listings. One that was never seen is kept as it was described, and screened by that.
    pub(super) fn refer(&mut self, moment: Moment, source: &str, referred: &[Referred]) -> Result<Answer, ClerkError> {
        // One line: the queue gives several sources of a listing a line each.
        let source = source.trim().replace('\n', " ");
        if source.is_empty() {
            return Err(ClerkError::BadValue { what: "source", value: source, known: "the channel's name" });
        }
        if referred.is_empty() {
            return Err(ClerkError::NothingChosen);
        }
        let by = self.settings()?.operator.name;
        let (mut entries, mut keys) = (Vec::new(), Vec::new());
        for one in referred {
            let named = (!one.marketplace.is_empty()).then_some(one.marketplace.as_str());
            let text = |text: &String| (!text.is_empty()).then(|| text.clone());
            let listing = Listing {
                id: text(&one.id),
                url: one.url.clone(),
                title: one.title.clone(),
                seller: text(&one.seller).map(|name| SellerRef { name: Some(name), ..SellerRef::default() }),
                ..Listing::default()
            };
            let key = self.key_of(named, &listing)?;
            if self.casebook.is_referred(&key, &source)? {
                continue;
            }
            if self.casebook.listing_id(&key)?.is_none() {
                let verdict = self.rules()?.screen(&listing, named);
                let met = Met { key: &key, marketplace: &one.marketplace, listing: &listing, verdict: &verdict };
                self.casebook.keep(met, None, moment.at_ms)?;
            }
            let row = self.known_listing(&key)?;
            let facts = json!({ "source": source, "band": word(&row.verdict.band)? });
            let act = Act { act: REFERRED, subject: &key, facts, particulars: as_decided(&row, &one.words) };
            entries.push(self.casebook.append(moment, &by, act)?);
            self.casebook.refresh_referrals(&key)?;
            keys.push(key);
        }
        Ok(self.reviewed(&keys, entries))
    }
}
