//! Packs of rules, words and forms that the person brings, and what their decisions teach.

use serde_json::{Value, json};
use touchstone_core::evidence::Part;
use touchstone_core::listing::Listing;
use touchstone_core::screen::{Calibration, Decided};
use touchstone_core::wire::{Errand, Outcome, PackRow, Reply};

use super::{Answer, Clerk, ClerkError, Moment};
use crate::column::{from_json, to_json};
use crate::ledger::Act;
use crate::sha256;

impl Clerk {
    pub(super) fn list_packs(&self) -> Result<Reply, ClerkError> {
        Ok(Reply::Packs { rows: self.casebook.packs()?.into_iter().map(|(row, _)| row).collect() })
    }

    /// Stores a pack once the back room has read and tried it. A signed one is replaced only by its own author.
    pub(super) fn save_pack(&mut self, moment: Moment, parts: Vec<Part>) -> Result<Answer, ClerkError> {
        if parts.is_empty() {
            return Err(ClerkError::NoBytes);
        }
        let (Outcome::PackRead { row, reading }, _) = self.backroom.run(Errand::ReadPack, parts)? else {
            return Err(ClerkError::Outcome);
        };
        if row.rules == 0 && row.lexicons == 0 && row.forms == 0 && !row.rates {
            return Err(ClerkError::EmptyPack(row.faults.join("; ")));
        }
        let before = self.casebook.packs()?.into_iter().map(|(known, _)| known).find(|known| known.name == row.name);
        if before.is_some_and(|before| before.used && before.key != row.key) {
            return Err(ClerkError::OtherAuthor(row.name));
        }
        self.casebook.put_pack(&row, &reading, moment.at_ms)?;
        let facts = json!({ "version": row.version, "key": row.key, "sha256": sha256(reading.as_bytes()) });
        self.pack_act(moment, "pack_saved", &row, facts)
    }

    pub(super) fn use_pack(&mut self, moment: Moment, name: &str, used: bool) -> Result<Answer, ClerkError> {
        let known = self.casebook.packs()?.into_iter().find(|(row, _)| row.name == name);
        let Some((mut row, reading)) = known else { return Err(ClerkError::UnknownPack(name.to_owned())) };
        row.used = used;
        self.casebook.put_pack(&row, &reading, moment.at_ms)?;
        self.pack_act(moment, "pack_used", &row, json!({ "used": used }))
    }

    /// Does an errand about forms: those of the packs in use go beside it.
    pub(super) fn form_errand(&mut self, errand: Errand) -> Result<Outcome, ClerkError> {
        let packs = self.casebook.packs()?.into_iter().filter(|(row, _)| row.used && row.forms > 0);
        let packs = packs.map(|(row, reading)| Part { name: row.name, bytes: reading.into() }).collect();
        Ok(self.backroom.run(errand, packs)?.0)
    }

    fn pack_act(&mut self, moment: Moment, act: &str, row: &PackRow, facts: Value) -> Result<Answer, ClerkError> {
        let by = self.settings()?.operator.name;
        self.casebook.append(moment, &by, Act { act, subject: &row.name, facts, particulars: Value::Null })?;
        self.rules = None;
        Ok(Answer::changed(self.list_packs()?))
    }

    /// What the decisions on a brand's listings teach. Each is screened again by the weights as shipped, so that no
    /// decision counts twice.
    pub(super) fn learn_calibration(&mut self, brand: &str) -> Result<Answer, ClerkError> {
        let rules = self.compiled()?.0;
        let mut decided = Vec::new();
        for (marketplace, listing, confirmed) in self.casebook.decided()? {
            let listing: Listing = from_json("listing", &listing)?;
            let verdict = rules.screen(&listing, Some(&marketplace));
            let rules = verdict.reasons.into_iter().map(|reason| reason.rule).collect();
            let brand = verdict.brand.unwrap_or_default();
            decided.push(Decided { brand, rules, probability: verdict.probability, confirmed });
        }
        Ok(self.taught(brand, Calibration::learn(brand, &decided))?.into())
    }

    fn taught(&self, brand: &str, learnt: Calibration) -> Result<Reply, ClerkError> {
        let used = self.casebook.calibrations()?.into_iter().find(|one| one.brand == brand);
        Ok(Reply::Calibration { learnt, used })
    }

    pub(super) fn use_calibration(
        &mut self,
        moment: Moment,
        brand: &str,
        calibration: Option<Calibration>,
    ) -> Result<Answer, ClerkError> {
        let mut all = self.casebook.calibrations()?;
        all.retain(|one| one.brand != brand);
        all.extend(calibration.clone().map(|one| Calibration { brand: brand.to_owned(), ..one }));
        self.casebook.put_calibrations(&all)?;
        let facts = json!({
            "decisions": calibration.as_ref().map(|one| one.decisions),
            "sha256": sha256(to_json(&calibration)?.as_bytes()),
        });
        let by = self.settings()?.operator.name;
        let act = Act { act: "calibration_used", subject: brand, facts, particulars: Value::Null };
        self.casebook.append(moment, &by, act)?;
        self.rules = None;
        Ok(Answer::changed(self.taught(brand, calibration.unwrap_or_default())?))
    }
}
