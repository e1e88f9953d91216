//! The browser as the pages use it: the functions of `extension/pages/browser.js` and a few of the document.

use leptos::prelude::*;
use serde::Serialize;
use touchstone_core::image::PictureFinding;
use wasm_bindgen::prelude::*;

use super::desk::Fault;

// The path is that from the built module, `extension/pkg/ui/ui.js`.
#[wasm_bindgen(raw_module = "../../pages/browser.js")]
extern "C" {
    #[wasm_bindgen(js_name = openLink)]
    pub fn open_link(on_push: &Closure<dyn FnMut(String)>, on_state: &Closure<dyn FnMut(String, String)>);
    #[wasm_bindgen(js_name = askDesk, catch)]
    pub async fn ask_desk(request: &str, parts: js_sys::Array) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = command, catch)]
    async fn send_command(command: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = followTab)]
    pub fn follow_tab(on_tab: &Closure<dyn FnMut(f64, String)>);
    #[wasm_bindgen(js_name = followBatch)]
    pub fn follow_batch(on_batch: &Closure<dyn FnMut(String)>);
    #[wasm_bindgen(js_name = onSelect)]
    pub fn on_select(on_select: &Closure<dyn FnMut(f64, String)>);
    #[wasm_bindgen(js_name = openTab, catch)]
    async fn open_tab_now(url: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = openPage, catch)]
    async fn open_page_now(path: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = hasHosts, catch)]
    async fn has_hosts_now(origins: Vec<String>) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = requestHosts, catch)]
    async fn request_hosts_now(origins: Vec<String>) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = releaseHosts, catch)]
    async fn release_hosts_now(origins: Vec<String>) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = grantedPermissions, catch)]
    async fn granted_permissions_now() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = downloadFromVault, catch)]
    async fn download_from_vault_now(name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = canResume, catch)]
    async fn can_resume_now(evidence: &str, file: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = resumeCapture, catch)]
    async fn resume_capture_now(evidence: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = openReview, catch)]
    async fn open_review_now(evidence: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = sealReview, catch)]
    async fn seal_review_now(evidence: &str, choice: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = waitsForLook, catch)]
    async fn waits_for_look_now(evidence: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = showReview, catch)]
    async fn show_review_now(evidence: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = exportCase, catch)]
    async fn export_case_now(evidence: Vec<String>, title: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = storageState, catch)]
    async fn storage_state_now() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = readFromVault, catch)]
    async fn read_from_vault_now(name: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = asPart, catch)]
    async fn as_part_now(file: &web_sys::File) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = lookAtPicture, catch)]
    async fn look_at_picture_now(url: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = stopPictures)]
    pub fn stop_pictures();
    #[wasm_bindgen(js_name = download, catch)]
    async fn download_now(name: &str, stored: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = localTime)]
    pub fn local_time(milliseconds: f64, language: &str, with_time: bool) -> String;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = touchstonePageFailed)]
    pub fn page_failed(detail: &str);
    #[wasm_bindgen(js_name = requestIdleCallback)]
    fn request_idle(work: &JsValue, options: &IdleOptions) -> u32;
    #[wasm_bindgen(typescript_type = "IdleRequestOptions")]
    type IdleOptions;
    #[wasm_bindgen(method, setter)]
    fn set_timeout(this: &IdleOptions, milliseconds: u32);
    #[wasm_bindgen(typescript_type = "IdleDeadline")]
    type IdleDeadline;
    #[wasm_bindgen(method, getter, js_name = didTimeout)]
    fn did_timeout(this: &IdleDeadline) -> bool;
    #[wasm_bindgen(method, js_name = timeRemaining)]
    fn time_remaining(this: &IdleDeadline) -> f64;
}

/// The longest that work waits for the browser to have nothing else to do, in milliseconds.
const IDLE_AT_LATEST: u32 = 200;

/// Waits until the browser has nothing else to do.
pub async fn idle() {
    let waited = js_sys::Promise::new(&mut |resolve, _| {
        when_idle(move |_| {
            // Nothing is thrown by a promise that is kept.
            let _ = resolve.call0(&JsValue::UNDEFINED);
        });
    });
    let _ = wasm_bindgen_futures::JsFuture::from(waited).await;
}

/// Does something when the browser has nothing else to do; it is told how many milliseconds nothing else is due, or `None`
/// where the browser had something else to do all the time.
pub fn when_idle(work: impl FnOnce(Option<f64>) + 'static) {
    let options: IdleOptions = js_sys::Object::new().unchecked_into();
    options.set_timeout(IDLE_AT_LATEST);
    let timed = move |deadline: IdleDeadline| work((!deadline.did_timeout()).then(|| deadline.time_remaining()));
    request_idle(&Closure::once_into_js(timed), &options);
}

/// A command to the service worker.
#[derive(Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Command<'a> {
    /// Evidence of the tab's page.
    Capture {
        /// Tab.
        tab: i64,
        /// The person looks before it is sealed; `false`: as the settings say.
        look: bool,
    },
    /// Scroll to a listing's card and flash it.
    ScrollTo {
        /// Tab.
        tab: i64,
        /// Row of the card in the snapshot.
        card: u32,
    },
    /// Something with the batch of captures.
    Batch {
        /// `begin`, `pause`, `resume`, `pass`, `skip`, `stop`, `retry`, `dismiss`, `raise`.
        act: &'a str,
        /// Listings, where it begins.
        listings: Vec<BatchListing>,
    },
    /// Ask the authorities for time stamps of a package.
    Stamp {
        /// Evidence id.
        evidence: &'a str,
    },
    /// Fill the form that the tab shows.
    Fill {
        /// Tab.
        tab: i64,
        /// Notice id.
        notice: &'a str,
        /// Address at which a fresh form is opened first; empty for the form that the tab shows.
        at: &'a str,
    },
    /// Capture the portal's receipt.
    Receipt {
        /// Tab.
        tab: i64,
        /// Notice id.
        notice: &'a str,
    },
}

/// A listing to be captured in a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BatchListing {
    /// Listing key.
    pub key: String,
    /// Address of its page.
    pub url: String,
    /// Title, for people.
    pub title: String,
}

impl BatchListing {
    /// A listing as it was read.
    pub fn of(key: &str, listing: &touchstone_core::listing::Listing) -> Self {
        Self { key: key.to_owned(), url: listing.url.clone(), title: listing.title.clone() }
    }
}

/// Sends a command; the answer is that it was done.
pub async fn command(command: &Command<'_>) -> Result<(), Fault> {
    let text = serde_json::to_string(command).map_err(Fault::of_json)?;
    send_command(&text).await.map(drop).map_err(Fault::of)
}

/// Captures the portal's receipt and gives its evidence id.
pub async fn receipt(tab: i64, notice: &str) -> Result<String, Fault> {
    let text = serde_json::to_string(&Command::Receipt { tab, notice }).map_err(Fault::of_json)?;
    let answer = send_command(&text).await.map_err(Fault::of)?;
    Ok(js_sys::Reflect::get(&answer, &"evidence".into()).ok().and_then(|id| id.as_string()).unwrap_or_default())
}

/// Opens an address in a new tab.
pub async fn open_tab(url: &str) -> Result<(), Fault> {
    open_tab_now(url).await.map(drop).map_err(Fault::of)
}

/// Shows a place of the workspace, in the tab that has it open or in a new one.
pub async fn open_workspace(route: &crate::route::Route) -> Result<(), Fault> {
    open_page_now(&format!("workspace.html{route}")).await.map(drop).map_err(Fault::of)
}

/// Saves a file that the desk has left beside an answer.
pub async fn download(file: &super::desk::File) -> Result<(), Fault> {
    download_now(&file.name, &file.stored).await.map(drop).map_err(Fault::of)
}

/// Whether the hosts are granted.
pub async fn has_hosts(origins: Vec<String>) -> Result<bool, Fault> {
    has_hosts_now(origins).await.map(|granted| granted.is_truthy()).map_err(Fault::of)
}

/// Asks the person for hosts; only while a click or key press is being handled.
pub async fn request_hosts(origins: Vec<String>) -> Result<bool, Fault> {
    request_hosts_now(origins).await.map(|granted| granted.is_truthy()).map_err(Fault::of)
}

/// Gives hosts back.
pub async fn release_hosts(origins: Vec<String>) -> Result<(), Fault> {
    release_hosts_now(origins).await.map(drop).map_err(Fault::of)
}

/// What the browser has granted.
#[derive(Clone, Debug, Default, serde::Deserialize)]
pub struct Granted {
    /// Match patterns.
    pub origins: Vec<String>,
    /// Names of permissions.
    pub permissions: Vec<String>,
}

/// Reads what is granted now.
pub async fn granted_permissions() -> Result<Granted, Fault> {
    let text = granted_permissions_now().await.map_err(Fault::of)?;
    serde_json::from_str(&text.as_string().unwrap_or_default()).map_err(Fault::of_json)
}

/// Saves a package of the vault as a download.
pub async fn download_from_vault(name: &str) -> Result<(), Fault> {
    download_from_vault_now(name).await.map(drop).map_err(Fault::of)
}

/// Whether something of an unfinished capture was kept; `file` is its package's, or empty.
pub async fn can_resume(evidence: &str, file: &str) -> Result<bool, Fault> {
    can_resume_now(evidence, file).await.map(|kept| kept.is_truthy()).map_err(Fault::of)
}

/// Seals what an unfinished capture had collected.
pub async fn resume_capture(evidence: &str) -> Result<(), Fault> {
    resume_capture_now(evidence).await.map(drop).map_err(Fault::of)
}

/// A capture that waits for the person's look, as JSON.
pub async fn open_review(evidence: &str) -> Result<String, Fault> {
    open_review_now(evidence).await.map(|text| text.as_string().unwrap_or_default()).map_err(Fault::of)
}

/// Seals it as the person decided.
pub async fn seal_review(evidence: &str, choice: &str) -> Result<(), Fault> {
    seal_review_now(evidence, choice).await.map(drop).map_err(Fault::of)
}

/// Whether an unfinished capture waits for the person's look.
pub async fn waits_for_look(evidence: &str) -> Result<bool, Fault> {
    waits_for_look_now(evidence).await.map(|waits| waits.is_truthy()).map_err(Fault::of)
}

/// Shows a capture that waits for the person's look.
pub async fn show_review(evidence: &str) -> Result<(), Fault> {
    show_review_now(evidence).await.map(drop).map_err(Fault::of)
}

/// Saves packages and what the ledger says of them as one file, with the time stamps of its checkpoint beside it. Whether
/// every authority has answered.
pub async fn export_case(evidence: Vec<String>, title: &str) -> Result<bool, Fault> {
    export_case_now(evidence, title).await.map(|waiting| waiting.as_f64() == Some(0.0)).map_err(Fault::of)
}

/// What the browser keeps for the extension, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Deserialize)]
pub struct Storage {
    /// Used.
    pub usage: f64,
    /// Allowed.
    pub quota: f64,
    /// The browser does not throw it away by itself.
    pub persisted: bool,
}

/// Reads how much is kept.
pub async fn storage_state() -> Result<Storage, Fault> {
    let text = storage_state_now().await.map_err(Fault::of)?;
    serde_json::from_str(&text.as_string().unwrap_or_default()).map_err(Fault::of_json)
}

/// Bytes of a package of the vault, as they go beside a request.
pub async fn read_from_vault(name: &str) -> Result<JsValue, Fault> {
    read_from_vault_now(name).await.map_err(Fault::of)
}

/// The files that a person chose or dropped.
pub fn chosen_files(list: Option<web_sys::FileList>) -> Vec<web_sys::File> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.get(at)).collect()
}

/// Bytes of a file that the person gave, as they go beside a request.
pub async fn as_part(file: &web_sys::File) -> Result<JsValue, Fault> {
    as_part_now(file).await.map_err(Fault::of)
}

/// What became of looking at one picture.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Looked {
    finding: Option<String>,
    why: String,
}

/// Looks at a picture: what was found, or why it could not be looked at.
pub async fn look_at_picture(url: &str) -> Result<(Option<PictureFinding>, String), Fault> {
    let text = look_at_picture_now(url).await.map_err(Fault::of)?.as_string().unwrap_or_default();
    let looked: Looked = serde_json::from_str(&text).map_err(Fault::of_json)?;
    let finding = looked.finding.map(|finding| serde_json::from_str(&finding)).transpose().map_err(Fault::of_json)?;
    Ok((finding, looked.why))
}

/// Language and title of the document.
pub fn set_document(language: &str, title: &str) {
    let document = document();
    document.set_title(title);
    if let Some(root) = document.document_element() {
        // Fails only for names that are no attribute's.
        let _ = root.set_attribute("lang", language);
    }
}

/// The theme chosen, `light`, `dark` or empty. Kept beside the settings so that the next page starts in it.
pub fn set_theme(theme: &str) {
    if let Some(root) = document().document_element() {
        let _ = if theme.is_empty() {
            root.remove_attribute("data-theme")
        } else {
            root.set_attribute("data-theme", theme)
        };
    }
    remember("theme", theme);
}

/// Keeps a small choice of appearance in this page's storage; losing it costs a flash of the other theme.
pub fn remember(name: &str, value: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(name, value);
    }
}

/// A choice kept by [`remember`], or the empty text.
pub fn remembered(name: &str) -> String {
    window().local_storage().ok().flatten().and_then(|s| s.get_item(name).ok().flatten()).unwrap_or_default()
}

/// The browser's own language.
pub fn browser_language() -> String {
    window().navigator().language().unwrap_or_default()
}

/// The hash of the address.
pub fn hash() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to a hash; the page hears of it by `hashchange`.
pub fn go(hash: &str) {
    // Fails only where navigation is forbidden, which a page of the extension never is.
    let _ = window().location().set_hash(hash);
}

/// Changes the hash without a new entry in the history: for filters as they are typed.
pub fn replace_hash(hash: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(hash));
    }
}

/// Brings an element into view without moving more than needed.
pub fn reveal(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Puts the keyboard on an element.
pub fn focus(id: &str) {
    let Some(element) = document().get_element_by_id(id) else { return };
    // Fails only for elements that are no longer in the document.
    let _ = match element.dyn_ref::<web_sys::HtmlElement>() {
        Some(html) => html.focus(),
        None => element.unchecked_ref::<web_sys::SvgElement>().focus(),
    };
}
