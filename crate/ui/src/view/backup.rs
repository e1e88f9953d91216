//! Backups as the pages know them: the functions of `extension/pages/backup.js`, and how backups stand.

use leptos::prelude::*;
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use super::desk::Fault;
use super::shell;
use super::shell::Shell;

// The path is that from the built module, `extension/pkg/ui/ui.js`.
#[wasm_bindgen(raw_module = "../../pages/backup.js")]
extern "C" {
    #[wasm_bindgen(js_name = keepBackedUp)]
    pub fn keep_backed_up();
    #[wasm_bindgen(js_name = onBackupChange)]
    fn on_backup_change(listen: &Closure<dyn FnMut()>);
    #[wasm_bindgen(js_name = rest)]
    pub fn rest();
    #[wasm_bindgen(js_name = backupState, catch)]
    async fn backup_state_now() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = chooseFolder, catch)]
    async fn choose_folder_now() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = passphraseStrength, catch)]
    async fn passphrase_strength_now(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = suggestPassphrase, catch)]
    async fn suggest_passphrase_now() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = setUpBackup, catch)]
    async fn set_up_backup_now(passphrase: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = declineBackup, catch)]
    async fn decline_backup_now(declined: bool) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = forgetBackup, catch)]
    async fn forget_backup_now() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = allowFolder, catch)]
    async fn allow_folder_now() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = backUpNow, catch)]
    async fn back_up_now(thorough: bool, tell: &Closure<dyn FnMut(f64, f64)>) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = offerBackup, catch)]
    fn offer_backup_now(files: &web_sys::FileList) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = unlockBackup, catch)]
    async fn unlock_backup_now(name: &str, passphrase: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = chooseBackup, catch)]
    async fn choose_backup_now(place: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = backupCasebook, catch)]
    async fn backup_casebook_now() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = restoreFiles, catch)]
    async fn restore_files_now(tell: &Closure<dyn FnMut(f64, f64)>) -> Result<JsValue, JsValue>;
}

/// How long it may be since the last backup before it is said: a day.
const OLD_MS: f64 = 86_400_000.0;

/// How backups stand.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct State {
    /// Since when this device could have had one, milliseconds since 1970.
    pub noticed_ms: f64,
    /// The person wants none.
    pub declined: bool,
    /// The browser can write into a folder.
    pub folders: bool,
    /// What is set up.
    pub set: Option<BackupSet>,
}

/// What is set up.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct BackupSet {
    /// Folder of the set.
    pub folder: String,
    /// Folder that was chosen.
    pub within: String,
    /// Each backup is a file to save.
    pub download: bool,
    /// `granted`, `prompt` or `denied`.
    pub permission: String,
    /// The last backup that stands.
    pub last: Option<Last>,
    /// Why the last attempt failed.
    pub trouble: Option<Trouble>,
}

/// The last backup.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Last {
    /// When, milliseconds since 1970.
    pub at_ms: f64,
    /// Files of the vault.
    pub files: u32,
    /// Bytes of all.
    pub bytes: f64,
    /// Versions that stand.
    pub backups: u32,
    /// Files that come with the next.
    pub later: u32,
    /// Files that were written anew, where that was looked for.
    #[serde(default)]
    pub spoilt: u32,
}

/// Why an attempt failed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Trouble {
    /// Stable code.
    pub code: String,
    /// In words.
    pub message: String,
}

/// What is to be said about backups, if anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// None is set up since a day.
    Missing,
    /// Set up, and never made.
    NeverWorked,
    /// Of that age, milliseconds.
    Old(i64),
}

impl State {
    /// What is to be said now.
    pub fn concern(&self, now_ms: f64) -> Option<Concern> {
        #[expect(clippy::cast_possible_truncation, reason = "an age in milliseconds")]
        let age = |since: f64| (now_ms - since) as i64;
        let is_old = |since: f64| now_ms - since > OLD_MS;
        match &self.set {
            _ if self.declined => None,
            None => (self.noticed_ms > 0.0 && is_old(self.noticed_ms)).then_some(Concern::Missing),
            Some(BackupSet { last: None, trouble: Some(_), .. }) => Some(Concern::NeverWorked),
            Some(BackupSet { last: None, .. }) => is_old(self.noticed_ms).then_some(Concern::NeverWorked),
            Some(BackupSet { last: Some(last), .. }) => is_old(last.at_ms).then(|| Concern::Old(age(last.at_ms))),
        }
    }
}

/// Backups of this device, shared by the workspace.
#[derive(Clone, Copy)]
pub struct Backups {
    /// How they stand, once read.
    pub state: RwSignal<Option<State>>,
    /// Files done of all, while one is made here.
    pub working: RwSignal<Option<(u32, u32)>>,
    /// The time, renewed each minute: ages grow.
    pub now_ms: RwSignal<f64>,
    shell: Shell,
}

impl Backups {
    /// Reads how they stand, now and whenever that changes.
    pub fn open() -> Self {
        let opened = Self {
            state: RwSignal::new(None),
            working: RwSignal::new(None),
            now_ms: RwSignal::new(js_sys::Date::now()),
            shell: shell(),
        };
        opened.read();
        let listen = Closure::new(move || opened.read());
        on_backup_change(&listen);
        // It lives as long as the page.
        listen.forget();
        let tick = set_interval_with_handle(
            move || {
                if opened.now_ms.try_set(js_sys::Date::now()).is_none() {
                    opened.read();
                }
            },
            std::time::Duration::from_secs(60),
        );
        if let Ok(tick) = tick {
            on_cleanup(move || tick.clear());
        }
        opened
    }

    /// Reads how they stand.
    pub fn read(self) {
        self.shell.see_through(async move {
            let state: State = parsed(backup_state_now().await)?;
            if self.state.try_get_untracked().is_some_and(|known| known.as_ref() != Some(&state)) {
                self.state.set(Some(state));
            }
            Ok(())
        });
    }

    /// Backs up, and says what was done.
    pub fn back_up(self, thorough: bool) {
        self.shell.see_through(async move {
            self.working.set(Some((0, 0)));
            let tell = told(move |done, of| {
                self.working.try_set(Some((done, of)));
            });
            let done = back_up_now(thorough, &tell).await;
            self.working.try_set(None);
            self.now_ms.try_set(js_sys::Date::now());
            let Last { files, spoilt, .. } = parsed(done)?;
            let l = self.shell.language.get_untracked();
            let mut said = l.backed_up(files);
            if spoilt > 0 {
                said = format!("{said} {}", l.backup_spoilt(spoilt as usize));
            }
            self.shell.tell(said);
            Ok(())
        });
    }
}

/// Lets the person choose a folder; its name, empty where they chose none.
pub async fn choose_folder() -> Result<String, Fault> {
    choose_folder_now().await.map(|name| name.as_string().unwrap_or_default()).map_err(Fault::of)
}

/// How hard a passphrase is to guess: `weak`, `fair`, `strong`.
pub async fn passphrase_strength(text: &str) -> Result<String, Fault> {
    passphrase_strength_now(text).await.map(|name| name.as_string().unwrap_or_default()).map_err(Fault::of)
}

/// A passphrase for who has none.
pub async fn suggest_passphrase() -> Result<String, Fault> {
    suggest_passphrase_now().await.map(|text| text.as_string().unwrap_or_default()).map_err(Fault::of)
}

/// Sets backups up.
pub async fn set_up(passphrase: &str) -> Result<(), Fault> {
    set_up_backup_now(passphrase).await.map(drop).map_err(Fault::of)
}

/// Whether the person wants none.
pub async fn decline(declined: bool) -> Result<(), Fault> {
    decline_backup_now(declined).await.map(drop).map_err(Fault::of)
}

/// Backs up no more.
pub async fn forget() -> Result<(), Fault> {
    forget_backup_now().await.map(drop).map_err(Fault::of)
}

/// Asks for the folder again; only in a click.
pub async fn allow_folder() -> Result<bool, Fault> {
    allow_folder_now().await.map(|granted| granted.is_truthy()).map_err(Fault::of)
}

/// Names of the sets within files that the person gave.
pub fn offer(files: &web_sys::FileList) -> Result<Vec<String>, Fault> {
    parsed(offer_backup_now(files))
}

/// One of the backups of a set.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Version {
    /// Its name within the set.
    pub place: String,
    /// When it was made, milliseconds since 1970.
    pub at_ms: f64,
    /// Files of the vault.
    pub files: u32,
    /// Bytes of all.
    pub bytes: f64,
}

/// What a backup would bring.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Unlocked {
    /// Its name within the set.
    pub place: String,
    /// All sound backups of the set, newest first.
    pub versions: Vec<Version>,
    /// When it was made, milliseconds since 1970.
    pub at_ms: f64,
    /// What made it.
    pub software: String,
    /// Files of the vault.
    pub files: u32,
    /// Bytes of all.
    pub bytes: f64,
    /// Files that are not here.
    pub fresh: u32,
    /// Files that are not in the backup any more.
    pub missing: Vec<Flawed>,
    /// Backups of the set that are damaged.
    pub passed: Vec<String>,
    /// Settings of the device.
    pub settings: serde_json::Value,
}

/// What is wrong with a file of a backup.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Flawed {
    /// Name in the vault.
    pub name: String,
    /// What is wrong.
    pub flaw: String,
}

/// What was restored.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Restored {
    /// Files that came in.
    pub restored: u32,
    /// Files that did not.
    pub faults: Vec<Flawed>,
}

/// Opens a set.
pub async fn unlock(name: &str, passphrase: &str) -> Result<Unlocked, Fault> {
    parsed(unlock_backup_now(name, passphrase).await)
}

/// Takes another backup of the opened set.
pub async fn choose(place: &str) -> Result<Unlocked, Fault> {
    parsed(choose_backup_now(place).await)
}

/// The casebook of the opened backup, as it goes beside a request.
pub async fn casebook() -> Result<JsValue, Fault> {
    backup_casebook_now().await.map_err(Fault::of)
}

/// Brings the files of the opened backup into the vault.
pub async fn restore_files(on_file: impl FnMut(u32, u32) + 'static) -> Result<Restored, Fault> {
    parsed(restore_files_now(&told(on_file)).await)
}

fn told(mut tell: impl FnMut(u32, u32) + 'static) -> Closure<dyn FnMut(f64, f64)> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts of files")]
    Closure::new(move |done: f64, of: f64| tell(done as u32, of as u32))
}

fn parsed<T: for<'de> Deserialize<'de>>(answer: Result<JsValue, JsValue>) -> Result<T, Fault> {
    let text = answer.map_err(Fault::of)?.as_string().unwrap_or_default();
    serde_json::from_str(&text).map_err(Fault::of_json)
}
