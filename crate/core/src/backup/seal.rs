//! Sealing a file piece by piece, so that a large one is never in memory whole.

use std::cell::RefCell;
use std::io::{self, Write};
use std::mem;
use std::rc::Rc;

use age::Encryptor;
use age::stream::StreamWriter;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{BackupError, key};
use crate::evidence::digest::hex;

/// What a file holds, open and sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sum {
    /// Length of the file.
    pub bytes: u64,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
    /// Length as it is sealed.
    pub sealed_bytes: u64,
    /// SHA-256 as it is sealed.
    pub sealed_sha256: String,
}

/// Where the sealed bytes gather until they are taken.
#[derive(Clone, Default)]
struct Outlet(Rc<RefCell<Vec<u8>>>);

impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A file on its way.
pub struct Sealer {
    stream: StreamWriter<Outlet>,
    outlet: Outlet,
    open: Sha256,
    sealed: Sha256,
    sum: Sum,
}

impl Sealer {
    /// Begins a file for a recipient.
    ///
    /// # Errors
    /// It is no recipient.
    pub fn new(recipient: &str) -> Result<Self, BackupError> {
        let recipient = key::recipient(recipient)?;
        let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            .map_err(|_| BackupError::Seal("no recipient".to_owned()))?;
        let outlet = Outlet::default();
        let stream = encryptor.wrap_output(outlet.clone()).map_err(failed)?;
        Ok(Self { stream, outlet, open: Sha256::new(), sealed: Sha256::new(), sum: Sum::default() })
    }

    /// Takes the next bytes of the file and gives the next sealed ones, which may be none.
    ///
    /// # Errors
    /// Sealing fails.
    pub fn push(&mut self, bytes: &[u8]) -> Result<Vec<u8>, BackupError> {
        self.stream.write_all(bytes).map_err(failed)?;
        self.open.update(bytes);
        self.sum.bytes += bytes.len() as u64;
        Ok(self.take())
    }

    /// Ends the file: the last sealed bytes, and what they and the file sum up to.
    ///
    /// # Errors
    /// Sealing fails.
    pub fn finish(self) -> Result<(Vec<u8>, Sum), BackupError> {
        let Self { stream, outlet, open, mut sealed, mut sum } = self;
        stream.finish().map_err(failed)?;
        let last = mem::take(&mut *outlet.0.borrow_mut());
        sealed.update(&last);
        sum.sealed_bytes += last.len() as u64;
        sum.sha256 = hex(&open.finalize());
        sum.sealed_sha256 = hex(&sealed.finalize());
        Ok((last, sum))
    }

    fn take(&mut self) -> Vec<u8> {
        let bytes = mem::take(&mut *self.outlet.0.borrow_mut());
        self.sealed.update(&bytes);
        self.sum.sealed_bytes += bytes.len() as u64;
        bytes
    }
}

fn failed(error: io::Error) -> BackupError {
    BackupError::Seal(error.to_string())
}
