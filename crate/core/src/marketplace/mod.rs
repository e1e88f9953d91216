//! URL shapes of marketplaces, from the files in `knowledge/marketplaces/`.

use thiserror::Error;

/// All marketplace files, compiled.
#[derive(Clone, Debug, Default)]
pub struct Atlas {}

/// A marketplace file that cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AtlasError {
    /// The file does not have the form of docs/marketplaces.md.
    #[error("marketplace file {file}: {message}")]
    Malformed {
        /// File name below `knowledge/`.
        file: String,
        /// What is wrong.
        message: String,
    },
}

impl Atlas {
    /// The marketplaces that ship with Touchstone.
    ///
    /// # Errors
    /// A shipped file is malformed.
    pub fn shipped() -> Result<Self, AtlasError> {
        Ok(Self {})
    }
}
