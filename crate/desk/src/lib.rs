//! The desk as the browser's worker sees it. No logic: it opens the casebook on OPFS and passes requests to the clerk.
#![cfg(target_family = "wasm")]

mod errand;

use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use rusqlite::Connection;
use sqlite_wasm_rs::WasmOsCallback;
use sqlite_wasm_vfs::sahpool::{OpfsSAHPoolCfgBuilder, install};
use touchstone_casebook::clerk::{Clerk, Moment, Written};
use touchstone_core::evidence::Part;
use touchstone_core::wire::{Caller, Request};
use wasm_bindgen::prelude::*;

/// The one handle that crosses to JavaScript.
#[wasm_bindgen]
pub struct Desk {
    clerk: Clerk,
}

#[wasm_bindgen]
impl Desk {
    /// Opens the casebook `casebook.sqlite` in the OPFS folder `directory`, or makes it. `knowledge` is the text of
    /// `pkg/knowledge.json`. `backroom` does errands in the back room; see [`errand::Messenger`].
    ///
    /// # Errors
    /// The folder is held by another worker, or the file cannot be used; `code` and `message` tell which.
    pub async fn open(directory: String, knowledge: String, backroom: Function) -> Result<Desk, JsValue> {
        console_error_panic_hook::set_once();
        touchstone_core::knowledge::install(knowledge);
        let pool = OpfsSAHPoolCfgBuilder::new().directory(&directory).build();
        install::<WasmOsCallback>(&pool, true).await.map_err(|e| fault("D01", &format!("casebook folder: {e}")))?;
        let connection =
            Connection::open("casebook.sqlite").map_err(|e| fault("D02", &format!("casebook file: {e}")))?;
        let messenger = Box::new(errand::Messenger::new(backroom));
        let clerk = Clerk::with_backroom(connection, messenger).map_err(|e| fault(e.code(), &e.to_string()))?;
        Ok(Desk { clerk })
    }

    /// Answers one request. `caller` and `request` are JSON of the wire types, `parts` an array of `[name, bytes]`.
    /// `mark` tells an act that may be asked again from others, or is empty; see [`Clerk::handle_once`]. Gives
    /// `{reply, pushes, attachment}`: two JSON texts and, beside them, `[name, bytes]` or nothing.
    ///
    /// # Errors
    /// An object `{code, message}`; the message names the mend.
    pub fn handle(
        &mut self,
        caller: &str,
        at_ms: f64,
        salt: &[u8],
        mark: &str,
        request: &str,
        parts: &Array,
    ) -> Result<Object, JsValue> {
        let caller: Caller = touchstone_core::json::read(caller).map_err(|e| fault("D03", &format!("caller: {e}")))?;
        let request: Request =
            touchstone_core::json::read(request).map_err(|e| fault("D04", &format!("request: {e}")))?;
        let salt: [u8; 16] = salt.try_into().map_err(|_| fault("D05", "salt: 16 bytes are needed"))?;
        let moment = Moment { at_ms: at_ms as i64, salt };
        let parts = parts.iter().map(part).collect::<Result<Vec<_>, _>>()?;
        let written = self.clerk.handle_once(caller, moment, mark, request, parts);
        let Written { reply, pushes, attachment } = written.map_err(|e| fault(e.code(), &e.to_string()))?;
        let pushes = serde_json::to_string(&pushes).map_err(|e| fault("D07", &format!("pushes: {e}")))?;
        let out = Object::new();
        set(&out, "reply", &reply.into())?;
        set(&out, "pushes", &pushes.into())?;
        if let Some((name, bytes)) = attachment {
            set(&out, "attachment", &Array::of2(&name.into(), &Uint8Array::from(bytes.as_slice())))?;
        }
        Ok(out)
    }
}

fn part(pair: JsValue) -> Result<Part, JsValue> {
    let pair: Array = pair.dyn_into().map_err(|_| fault("D06", "part: [name, bytes] is needed"))?;
    let name = pair.get(0).as_string().ok_or_else(|| fault("D06", "part: the name is no text"))?;
    let bytes: Uint8Array = pair.get(1).dyn_into().map_err(|_| fault("D06", "part: the bytes are no Uint8Array"))?;
    Ok(Part { name, bytes: bytes.to_vec() })
}

fn set(object: &Object, key: &str, value: &JsValue) -> Result<(), JsValue> {
    Reflect::set(object, &key.into(), value).map(|_| ())
}

fn fault(code: &str, message: &str) -> JsValue {
    let object = Object::new();
    // An object literal takes any key; were it to fail, the bare message still reaches the person.
    if set(&object, "code", &code.into()).and_then(|()| set(&object, "message", &message.into())).is_err() {
        return message.into();
    }
    object.into()
}
