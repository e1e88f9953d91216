//! What a text column holds: words of the wire and JSON.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::CasebookError;

/// The word on the wire for a decision, a band or any other unit variant.
pub(crate) fn word<T: Serialize>(value: &T) -> Result<String, CasebookError> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => Ok(word),
        Ok(other) => Err(CasebookError::row("word", other)),
        Err(error) => Err(CasebookError::row("word", error)),
    }
}

/// The variant that a stored word names.
pub(crate) fn variant<T: DeserializeOwned>(word: &str) -> Result<T, CasebookError> {
    serde_json::from_value(word.into()).map_err(|e| CasebookError::row(word, e))
}

/// JSON for a column.
pub(crate) fn to_json<T: Serialize>(value: &T) -> Result<String, CasebookError> {
    serde_json::to_string(value).map_err(|e| CasebookError::row("new row", e))
}

/// What a JSON column holds.
pub(crate) fn from_json<T: DeserializeOwned>(row: &str, text: &str) -> Result<T, CasebookError> {
    touchstone_core::json::read(text).map_err(|e| CasebookError::row(row, e))
}
