//! The back room itself.

use super::Backroom;
use crate::brand::Brand;
use crate::evidence::timestamp::{self, TimestampError};
use crate::evidence::{
    self, CaseDraft, Check, CheckOutcome, Draft, EvidenceError, Part, Sealed, Sidecar, Verification,
};
use crate::ledger::Entry;
use crate::notice::Forms;
use crate::screen::Intake;
use crate::wire::{Errand, Outcome, PackRow, Refusal};

/// Packages that may wait for their signature at once; they lie in memory.
const MOST_DRAFTS: usize = 4;

/// The back room. It keeps packages and a case that wait for their signature, and the forms once they were asked for.
#[derive(Debug, Default)]
pub struct Room {
    /// By evidence id, the oldest first.
    drafts: Vec<(String, Draft)>,
    /// Read from the knowledge when first needed.
    shipped: Option<Forms>,
    /// The same with the forms of the packs that came beside an errand last.
    forms: Option<(Vec<Part>, Forms)>,
    /// The case that waits for its signature.
    case: Option<CaseDraft>,
}

impl Backroom for Room {
    fn run(&mut self, errand: Errand, parts: Vec<Part>) -> Result<(Outcome, Vec<u8>), Refusal> {
        let outcome = match errand {
            Errand::Prepare { evidence, facts } => {
                let draft = evidence::prepare(&evidence, &facts, parts)?;
                let text = draft.to_sign.clone();
                self.keep(evidence, draft);
                Outcome::ToSign { text }
            }
            Errand::Finish { evidence, signature, public_key } => {
                let draft = self.take(&evidence).ok_or(Refusal::NotPrepared)?;
                let Sealed { name, bytes, sha256, manifest_sha256 } = draft.finish(&signature, &public_key)?;
                let shared = serde_json::to_string(&evidence::shared(&bytes));
                let shared = shared.map_err(|error| Refusal::Package(error.to_string()))?;
                return Ok((Outcome::Sealed { name, sha256, manifest_sha256, shared }, bytes));
            }
            Errand::Discard { evidence } => {
                self.take(&evidence);
                Outcome::Done
            }
            Errand::Verify => Outcome::Verified(verified(parts)),
            Errand::AskStamp { manifest_sha256, nonce } => {
                return Ok((Outcome::Done, stamp_query(&manifest_sha256, nonce)?));
            }
            Errand::PrepareCase { facts } => {
                let ledger = serde_json::from_slice::<Vec<Entry>>(first(&parts));
                let ledger = ledger.map_err(|error| Refusal::Package(format!("the ledger cannot be read: {error}")))?;
                let draft = evidence::prepare_case(&facts, &ledger, parts.get(1..).unwrap_or_default())?;
                let text = draft.to_sign.clone();
                self.case = Some(draft);
                Outcome::ToSign { text }
            }
            Errand::FinishCase { signature, public_key } => {
                let draft = self.case.take().ok_or(Refusal::NotPrepared)?;
                let Sealed { name, bytes, sha256, manifest_sha256 } = draft.finish(&signature, &public_key)?;
                return Ok((Outcome::Sealed { name, sha256, manifest_sha256, shared: String::new() }, bytes));
            }
            Errand::CheckStamp => {
                let reply = parts.get(1).map(|part| part.bytes.as_slice()).unwrap_or_default();
                let token = timestamp::answer(first(&parts), reply)?;
                if let Some(message) = token.unchecked {
                    return Err(Refusal::Stamp { code: "TS08".into(), message: message.into() });
                }
                Outcome::Stamped { time: token.time, signer: token.authority }
            }
            Errand::Extract { path, most } => {
                let Some(bytes) = evidence::extract(first(&parts), &path, most) else {
                    return Ok((Outcome::Absent, Vec::new()));
                };
                return Ok((Outcome::Done, bytes));
            }
            Errand::ReadProfile { toml } => {
                let reading = Brand::reading(&toml).map_err(|error| Refusal::Profile(error.to_string()))?;
                Outcome::Read { reading }
            }
            Errand::ReadPack => pack(&parts, self.forms(&[]))?,
            Errand::ListForms => Outcome::Forms { rows: self.forms(&parts).rows() },
            Errand::ChooseForm { form, platform } => {
                Outcome::Form { id: self.forms(&parts).chosen(&form, &platform).ok_or(Refusal::UnknownForm(form))? }
            }
            Errand::DraftNotices { choice } => {
                let form = choice.form.clone();
                let (drafts, left_out) = self.forms(&parts).draft(*choice).ok_or(Refusal::UnknownForm(form))?;
                Outcome::Drafted { drafts, left_out }
            }
            Errand::CheckNotice { notice, form, today } => {
                Outcome::Checked { findings: self.forms(&parts).check(&notice, &form, &today) }
            }
            Errand::PlanNotice { notice, form, today } => match self.forms(&parts).plan(&notice, &form, &today) {
                Ok(plan) => Outcome::Planned { plan: Box::new(plan) },
                Err(findings) => Outcome::Checked { findings },
            },
        };
        Ok((outcome, Vec::new()))
    }
}

impl Room {
    /// The shipped forms and those of packs. A shipped file that is faulty is left out; the tests of the knowledge see
    /// to it that none is.
    fn forms(&mut self, packs: &[Part]) -> &Forms {
        let shipped = self.shipped.get_or_insert_with(|| Forms::shipped().0);
        if packs.is_empty() {
            return shipped;
        }
        let known = self.forms.take().filter(|(before, _)| before == packs);
        let (_, forms) =
            self.forms.insert(known.unwrap_or_else(|| (packs.to_vec(), shipped.clone().with_packs(packs))));
        forms
    }

    /// Keeps a package; the oldest gives way.
    fn keep(&mut self, evidence: String, draft: Draft) {
        self.take(&evidence);
        self.drafts.push((evidence, draft));
        if self.drafts.len() > MOST_DRAFTS {
            self.drafts.remove(0);
        }
    }

    fn take(&mut self, evidence: &str) -> Option<Draft> {
        let place = self.drafts.iter().position(|(id, _)| id == evidence)?;
        Some(self.drafts.remove(place).1)
    }
}

impl From<EvidenceError> for Refusal {
    fn from(error: EvidenceError) -> Self {
        Self::Package(error.to_string())
    }
}

impl From<TimestampError> for Refusal {
    fn from(error: TimestampError) -> Self {
        Self::Stamp { code: error.code().into(), message: error.to_string() }
    }
}

/// A pack as it came in, with what of it can be used.
fn pack(parts: &[Part], forms: &Forms) -> Result<Outcome, Refusal> {
    let Intake { name, version, key, mut pack, mut faults } =
        Intake::read(parts).map_err(|error| Refusal::Profile(error.to_string()))?;
    faults.extend(forms.clone().retain_usable(&mut pack.forms));
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let row = PackRow {
        name,
        version,
        key,
        rules: count(pack.rules.len()),
        lexicons: count(pack.lexicons.len()),
        forms: count(pack.forms.len()),
        rates: pack.rates.is_some(),
        faults: faults.iter().map(ToString::to_string).collect(),
        used: true,
    };
    Ok(Outcome::PackRead { row, reading: pack.reading() })
}

/// The query for a time stamp over a manifest, by its digest.
fn stamp_query(manifest_sha256: &str, nonce: [u8; 8]) -> Result<Vec<u8>, Refusal> {
    let digits = |at: usize| manifest_sha256.get(2 * at..2 * at + 2).and_then(|two| u8::from_str_radix(two, 16).ok());
    let digest: Option<Vec<u8>> = (0..32).map(digits).collect();
    let digest = digest
        .filter(|_| manifest_sha256.len() == 64 && !manifest_sha256.contains('+'))
        .and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
    let digest =
        digest.ok_or_else(|| Refusal::Package(format!("{manifest_sha256:?} is no SHA-256: verify the package")))?;
    Ok(timestamp::request(&digest, u64::from_be_bytes(nonce)))
}

/// A package or case, its time stamps, and perhaps the capture of the same page by another device with its own.
fn verified(parts: Vec<Part>) -> Verification {
    let (stamps, files): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(|part| part.name.ends_with(".tsr"));
    let beside = |file: &Part| -> Vec<Sidecar> {
        let its = stamps.iter().filter(|stamp| stamp.name.strip_prefix(&file.name).is_some_and(|r| r.starts_with('.')));
        its.map(|stamp| (stamp.name.clone(), stamp.bytes.clone())).collect()
    };
    let Some(file) = files.first() else { return evidence::verify(&[]) };
    let is_case = evidence::is_case(&file.bytes);
    let witness = files.get(1).filter(|_| !is_case);
    let Some(witness) = witness else {
        // Alone, every stamp that came with it is meant for it, whatever its name.
        let all: Vec<Sidecar> = stamps.into_iter().map(|part| (part.name, part.bytes)).collect();
        let verify = if is_case { evidence::verify_case } else { evidence::verify_stamped };
        return verify(&file.bytes, &all);
    };
    let mut verification = evidence::verify_stamped(&file.bytes, &beside(file));
    verification.checks.extend(match evidence::witnessed(&file.bytes, &witness.bytes, &beside(witness)) {
        Ok(witnessed) => witnessed.checks(),
        Err(error) => vec![Check {
            code: "W01".into(),
            title: "the witness's package can be held against it".into(),
            outcome: CheckOutcome::Failed,
            detail: error.to_string(),
        }],
    });
    verification
}

fn first(parts: &[Part]) -> &[u8] {
    parts.first().map(|part| part.bytes.as_slice()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::CaptureFacts;

    fn prepare(room: &mut Room, id: u32) -> Outcome {
        let facts =
            CaptureFacts { url: "https://example.org/".into(), started_ms: 1_790_000_000_000, ..Default::default() };
        let parts = vec![Part { name: "dom.html".into(), bytes: b"<p>x".to_vec() }];
        room.run(Errand::Prepare { evidence: format!("e{id}"), facts: Box::new(facts) }, parts).unwrap().0
    }

    fn finish(room: &mut Room, id: u32) -> Refusal {
        let nobody = Errand::Finish { evidence: format!("e{id}"), signature: String::new(), public_key: String::new() };
        room.run(nobody, Vec::new()).unwrap_err()
    }

    #[test]
    fn the_oldest_package_gives_way_and_one_prepared_again_is_young() {
        let mut room = Room::default();
        for id in [1, 2, 3, 1, 4, 5] {
            assert!(matches!(prepare(&mut room, id), Outcome::ToSign { .. }));
        }
        assert_eq!(finish(&mut room, 2), Refusal::NotPrepared);
        assert!(matches!(finish(&mut room, 1), Refusal::Package(_)), "it is there; the signature is refused");
    }

    #[test]
    fn a_discarded_package_is_gone() {
        let mut room = Room::default();
        prepare(&mut room, 1);
        room.run(Errand::Discard { evidence: "e1".into() }, Vec::new()).unwrap();
        assert_eq!(finish(&mut room, 1), Refusal::NotPrepared);
    }

    #[test]
    fn errands_and_outcomes_travel_as_json() {
        let mut room = Room::default();
        let errand = Errand::Prepare { evidence: "e1".into(), facts: Box::default() };
        let text = serde_json::to_string(&errand).unwrap();
        assert_eq!(serde_json::from_str::<Errand>(&text).unwrap(), errand);
        let verified: Result<Outcome, Refusal> = room.run(Errand::Verify, Vec::new()).map(|(outcome, _)| outcome);
        let text = serde_json::to_string(&verified).unwrap();
        assert_eq!(serde_json::from_str::<Result<Outcome, Refusal>>(&text).unwrap(), verified);
        let refused: Result<Outcome, Refusal> =
            room.run(Errand::ReadProfile { toml: "name = ".into() }, Vec::new()).map(|(outcome, _)| outcome);
        let text = serde_json::to_string(&refused).unwrap();
        assert_eq!(serde_json::from_str::<Result<Outcome, Refusal>>(&text).unwrap(), refused);
    }
}
