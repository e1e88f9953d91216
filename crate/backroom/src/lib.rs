//! The back room as the desk's worker and the pages see it. No logic: it passes errands to the room of the core.
#![cfg(target_family = "wasm")]

use js_sys::{Array, Uint8Array};
use touchstone_core::backroom::{Backroom as _, Room};
use touchstone_core::brand::catalogue::{CatalogueTable, CatalogueWords, Confirmed};
use touchstone_core::evidence::{self, Exhibit, Part, Recipient};
use touchstone_core::knowledge;
use touchstone_core::notice::Forms;
use touchstone_core::outcome::{Asked, OutcomeWords};
use touchstone_core::referral::ReferralWords;
use touchstone_core::report;
use touchstone_core::wire::{Errand, Refusal};
use wasm_bindgen::prelude::*;

/// The one handle that crosses to JavaScript.
#[wasm_bindgen]
pub struct Backroom {
    room: Room,
}

#[wasm_bindgen]
impl Backroom {
    /// Opens the back room. `knowledge` is the text of `pkg/knowledge.json`.
    #[wasm_bindgen(constructor)]
    pub fn new(knowledge: String) -> Backroom {
        console_error_panic_hook::set_once();
        knowledge::install(knowledge);
        Self { room: Room::default() }
    }

    /// Reads a page or a table of complaints for a page of the extension. `asked` is JSON of [`Asked`], the answer that
    /// of [`touchstone_core::outcome::OutcomeReading`]; `knowledge` is the text of `pkg/knowledge.json`.
    ///
    /// # Errors
    /// What came is no such page or table; the message names the mend.
    pub fn read_complaints(knowledge: String, asked: &str, name: &str, bytes: &[u8]) -> Result<String, JsValue> {
        let words = complaint_words(knowledge)?;
        let asked: Asked = serde_json::from_str(asked).map_err(|e| foreign(&e.to_string()))?;
        let reading = words.reading(asked, name, bytes).map_err(|e| told(&e.to_string()))?;
        serde_json::to_string(&reading).map_err(|e| foreign(&e.to_string()))
    }

    /// The number that a portal's page gives a notice, `page` being JSON of its snapshot; nothing where it names none.
    ///
    /// # Errors
    /// What came is no snapshot.
    pub fn read_receipt(knowledge: String, page: &[u8]) -> Result<Option<String>, JsValue> {
        let words = complaint_words(knowledge)?;
        let page = serde_json::from_slice(page).map_err(|e| foreign(&e.to_string()))?;
        Ok(words.receipt_number(&page))
    }

    /// Reads a text or a table of listings that somebody else named. The answer is JSON of
    /// [`touchstone_core::referral::ReferralReading`]; `knowledge` is the text of `pkg/knowledge.json`.
    ///
    /// # Errors
    /// What came is neither; the message names the mend.
    pub fn read_referrals(knowledge: String, bytes: &[u8]) -> Result<String, JsValue> {
        console_error_panic_hook::set_once();
        knowledge::install(knowledge);
        let words = ReferralWords::shipped().map_err(|e| told(&e.to_string()))?;
        let reading = words.read(bytes).map_err(|e| told(&e.to_string()))?;
        serde_json::to_string(&reading).map_err(|e| foreign(&e.to_string()))
    }

    /// Reads a table of products or sellers. The answer is JSON of [`CatalogueTable`]; `knowledge` is the text of
    /// `pkg/knowledge.json`.
    ///
    /// # Errors
    /// What came is no table; the message names the mend.
    pub fn read_catalogue(knowledge: String, bytes: &[u8]) -> Result<String, JsValue> {
        let table: CatalogueTable = catalogue_words(knowledge)?.table(bytes).map_err(|e| told(&e.to_string()))?;
        serde_json::to_string(&table).map_err(|e| foreign(&e.to_string()))
    }

    /// What a table makes of a profile. `confirmed` is JSON of [`Confirmed`], `profile` TOML, the answer JSON of
    /// [`touchstone_core::brand::catalogue::Taken`].
    ///
    /// # Errors
    /// No column holds names, or the profile is not TOML; the message names the mend.
    pub fn take_catalogue(knowledge: String, confirmed: &str, profile: &str) -> Result<String, JsValue> {
        let words = catalogue_words(knowledge)?;
        let confirmed: Confirmed = serde_json::from_str(confirmed).map_err(|e| foreign(&e.to_string()))?;
        let taken = words.take(&confirmed, profile).map_err(|e| told(&e.to_string()))?;
        serde_json::to_string(&taken).map_err(|e| foreign(&e.to_string()))
    }

    /// A form file from a page that a person filled by hand. `observed` is JSON of [`touchstone_core::notice::Observed`],
    /// `notice` that of the notice with which it was filled, `today` a day, the answer JSON of
    /// [`touchstone_core::notice::Taught`]; `knowledge` is the text of `pkg/knowledge.json`.
    ///
    /// # Errors
    /// The page is no portal's, or holds nothing of the notice; the message names the mend.
    pub fn teach(knowledge: String, observed: &str, notice: &str, today: &str) -> Result<String, JsValue> {
        console_error_panic_hook::set_once();
        knowledge::install(knowledge);
        let observed = serde_json::from_str(observed).map_err(|e| foreign(&e.to_string()))?;
        let notice = serde_json::from_str(notice).map_err(|e| foreign(&e.to_string()))?;
        let taught = Forms::shipped().0.teach(&observed, &notice, today).map_err(|e| told(&e.to_string()))?;
        serde_json::to_string(&taught).map_err(|e| foreign(&e.to_string()))
    }

    /// Does one errand. `errand` is JSON of the wire type, `parts` an array of `[name, bytes]`. Gives
    /// `[outcome, bytes]`: JSON of the outcome or refusal, and the bytes beside it.
    ///
    /// # Errors
    /// The errand cannot be read: desk and back room are of different versions.
    pub fn run(&mut self, errand: &str, parts: &Array) -> Result<Array, JsValue> {
        let errand: Errand = touchstone_core::json::read(errand).map_err(|e| foreign(&e.to_string()))?;
        let parts = parts.iter().map(part).collect::<Result<Vec<_>, _>>()?;
        let (outcome, bytes) = match self.room.run(errand, parts) {
            Ok((outcome, bytes)) => (Ok(outcome), bytes),
            Err(refusal) => (Err::<_, Refusal>(refusal), Vec::new()),
        };
        let outcome = serde_json::to_string(&outcome).map_err(|e| foreign(&e.to_string()))?;
        Ok(Array::of2(&outcome.into(), &Uint8Array::from(bytes.as_slice())))
    }
}

/// What leaves the casebook for people, gathered from the desk's answers.
#[wasm_bindgen]
#[derive(Default)]
pub struct Export {
    gathered: report::Export,
}

#[wasm_bindgen]
impl Export {
    /// Nothing gathered yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Export {
        console_error_panic_hook::set_once();
        Self::default()
    }

    /// Adds an answer of the desk, as JSON.
    ///
    /// # Errors
    /// It is none.
    pub fn add(&mut self, reply: &str) -> Result<(), JsValue> {
        self.gathered.add(reply).map_err(|e| told(&e.to_string()))
    }

    /// Writes what was gathered. `form` is JSON of [`report::Form`].
    ///
    /// # Errors
    /// The file cannot be written; the message names the mend.
    pub fn write(&self, form: &str) -> Result<Vec<u8>, JsValue> {
        let form = serde_json::from_str(form).map_err(|e| foreign(&e.to_string()))?;
        self.gathered.write(&form).map_err(|e| told(&e.to_string()))
    }
}

/// Packages of the vault on their way to whoever is handed them.
#[wasm_bindgen]
#[derive(Default)]
pub struct Handover {
    exhibits: Vec<Exhibit>,
}

#[wasm_bindgen]
impl Handover {
    /// Nothing yet.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Handover {
        console_error_panic_hook::set_once();
        Self::default()
    }

    /// Adds a package with its time stamps, an array of `[name, bytes]`, and JSON of the ledger's entries about it.
    ///
    /// # Errors
    /// The entries or the stamps cannot be read.
    pub fn add(&mut self, name: String, bytes: &[u8], stamps: &Array, entries: &str) -> Result<(), JsValue> {
        let entries = serde_json::from_str(entries).map_err(|e| foreign(&e.to_string()))?;
        let stamps = stamps.iter().map(part).collect::<Result<Vec<_>, _>>()?;
        let stamps = stamps.into_iter().map(|part| (part.name, part.bytes)).collect();
        self.exhibits.push(Exhibit { name, bytes: bytes.to_vec(), stamps, entries, copy: None });
        Ok(())
    }

    /// Shows, in place of the last package's picture, a copy of it with marks; `line` says what was drawn by whom.
    pub fn copy(&mut self, picture: &[u8], line: String) {
        if let Some(exhibit) = self.exhibits.last_mut() {
            exhibit.copy = Some((picture.to_vec(), line));
        }
    }

    /// The report on all of them, an HTML page to print. `created_ms` is the time now.
    ///
    /// # Errors
    /// There is no package, or the clock is out of range.
    pub fn report(&self, created_ms: f64, software: &str, chinese: bool) -> Result<String, JsValue> {
        #[expect(clippy::cast_possible_truncation, reason = "milliseconds of this age of the world fit 53 bits")]
        let created_ms = created_ms as i64;
        evidence::report(&self.exhibits, created_ms, software, chinese).map_err(|e| told(&e.to_string()))
    }

    /// A package without the parts that do not concern a recipient, `platform` or `court`.
    ///
    /// # Errors
    /// It is no sound package, or no such recipient.
    pub fn disclose(bytes: &[u8], recipient: &str) -> Result<Vec<u8>, JsValue> {
        let recipient = match recipient {
            "platform" => Recipient::Platform,
            "court" => Recipient::Court,
            other => return Err(foreign(&format!("no recipient {other}"))),
        };
        evidence::disclose(bytes, recipient).map_err(|e| told(&e.to_string()))
    }
}

fn part(pair: JsValue) -> Result<Part, JsValue> {
    let pair: Array = pair.dyn_into().map_err(|_| foreign("a part is [name, bytes]"))?;
    let name = pair.get(0).as_string().ok_or_else(|| foreign("the name of a part is no text"))?;
    let bytes: Uint8Array = pair.get(1).dyn_into().map_err(|_| foreign("a part is no bytes"))?;
    Ok(Part { name, bytes: bytes.to_vec() })
}

fn complaint_words(knowledge: String) -> Result<OutcomeWords, JsValue> {
    console_error_panic_hook::set_once();
    knowledge::install(knowledge);
    OutcomeWords::shipped().map_err(|e| told(&e.to_string()))
}

fn catalogue_words(knowledge: String) -> Result<CatalogueWords, JsValue> {
    console_error_panic_hook::set_once();
    knowledge::install(knowledge);
    CatalogueWords::shipped().map_err(|e| told(&e.to_string()))
}

fn told(reason: &str) -> JsValue {
    js_sys::Error::new(reason).into()
}

fn foreign(reason: &str) -> JsValue {
    told(&format!("back room: {reason}"))
}
