//! Questions to the desk and what can go wrong with them.

use touchstone_core::wire::{Reply, Request};
use wasm_bindgen::JsValue;

use super::browser;

/// What went wrong, as the desk, the service worker or the browser said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Stable code.
    pub code: String,
    /// Their words.
    pub message: String,
}

impl Fault {
    /// A rejected promise: `{code, message}`, or any JavaScript error.
    pub fn of(error: JsValue) -> Self {
        let text = |name: &str| js_sys::Reflect::get(&error, &name.into()).ok().and_then(|value| value.as_string());
        Self {
            code: text("code").unwrap_or_else(|| "browser".to_owned()),
            message: text("message").or_else(|| error.as_string()).unwrap_or_else(|| format!("{error:?}")),
        }
    }

    /// JSON that is not of the expected form: page and desk are not of one version.
    pub fn of_json(error: serde_json::Error) -> Self {
        Self { code: "version".to_owned(), message: error.to_string() }
    }

    /// An answer of another kind than was asked for.
    pub fn of_kind(reply: &Reply) -> Self {
        let shown: String = format!("{reply:?}").chars().take(40).collect();
        Self { code: "version".to_owned(), message: shown }
    }
}

/// A file beside an answer.
#[derive(Clone, Debug)]
pub struct File {
    /// Name as people know it.
    pub name: String,
    /// Name in the exchange between pages and desk.
    pub stored: String,
}

/// Asks the desk.
pub async fn ask(request: &Request) -> Result<Reply, Fault> {
    ask_with(request, Vec::new()).await.map(|(reply, _)| reply)
}

/// Asks with files beside the request, and gives the file beside the answer.
pub async fn ask_with(request: &Request, parts: Vec<JsValue>) -> Result<(Reply, Option<File>), Fault> {
    let request = serde_json::to_string(request).map_err(Fault::of_json)?;
    let answer = browser::ask_desk(&request, parts.into_iter().collect()).await.map_err(Fault::of)?;
    let get = |from: &JsValue, name: &str| js_sys::Reflect::get(from, &name.into()).ok();
    let reply = get(&answer, "reply").and_then(|reply| reply.as_string()).unwrap_or_default();
    let reply = serde_json::from_str(&reply).map_err(Fault::of_json)?;
    let attachment = get(&answer, "attachment").filter(JsValue::is_object).and_then(|attachment| {
        let text = |name| get(&attachment, name).and_then(|value| value.as_string());
        Some(File { name: text("name")?, stored: text("stored")? })
    });
    Ok((reply, attachment))
}

/// Asks and takes the answer apart: `asked!(request, Reply::Queue { rows, total } => (rows, total))`.
macro_rules! asked {
    ($request:expr, $pattern:pat => $value:expr) => {
        match $crate::view::desk::ask(&$request).await? {
            $pattern => $value,
            other => return Err($crate::view::desk::Fault::of_kind(&other)),
        }
    };
}
pub(crate) use asked;
