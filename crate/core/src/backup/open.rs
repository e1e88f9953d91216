//! Opening a sealed file piece by piece.

use std::io::{self, BufReader, Read};

use age::stream::StreamReader;
use age::{DecryptError, Decryptor};
use sha2::{Digest, Sha256};

use super::{BackupError, Key};
use crate::evidence::digest::hex;

/// Bytes asked for at once.
const PIECE: usize = 1 << 20;

/// What a file that was opened to its end holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Length.
    pub bytes: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

/// A file being opened. Each piece that comes out was authenticated; whether the file is whole is known at its end.
pub struct Opener<R: Read> {
    name: String,
    stream: StreamReader<BufReader<R>>,
    digest: Sha256,
    bytes: u64,
}

impl<R: Read> Opener<R> {
    /// Begins to open. `name` is what the file is called in errors.
    ///
    /// # Errors
    /// The file is damaged, or sealed for another key.
    pub fn new(key: &Key, name: &str, sealed: R) -> Result<Self, BackupError> {
        let decryptor =
            Decryptor::new_buffered(BufReader::with_capacity(PIECE, sealed)).map_err(|error| fault(name, error))?;
        let stream = decryptor.decrypt(std::iter::once(&key.identity as &dyn age::Identity));
        let stream = stream.map_err(|error| fault(name, error))?;
        Ok(Self { name: name.to_owned(), stream, digest: Sha256::new(), bytes: 0 })
    }

    /// The next bytes, at most `most` of them; none at the end.
    ///
    /// # Errors
    /// The file is damaged or cut off, or cannot be read.
    pub fn read(&mut self, most: usize) -> Result<Vec<u8>, BackupError> {
        let mut piece = vec![0; most];
        let mut filled = 0;
        while let Some(room) = piece.get_mut(filled..).filter(|room| !room.is_empty()) {
            match self.stream.read(room).map_err(|error| unread(&self.name, &error))? {
                0 => break,
                count => filled += count,
            }
        }
        piece.truncate(filled);
        self.digest.update(&piece);
        self.bytes += filled as u64;
        Ok(piece)
    }

    /// What was read. Only after a piece came empty is it the whole file.
    pub fn finish(self) -> Opened {
        Opened { bytes: self.bytes, sha256: hex(&self.digest.finalize()) }
    }

    /// Reads a file that is small, whole.
    ///
    /// # Errors
    /// As [`Opener::read`]; also where it is longer than `most`.
    pub fn whole(mut self, most: usize) -> Result<(Vec<u8>, Opened), BackupError> {
        let bytes = self.read(most)?;
        if !self.read(1)?.is_empty() {
            return Err(BackupError::Damaged(self.name));
        }
        let opened = self.finish();
        Ok((bytes, opened))
    }
}

fn fault(name: &str, error: DecryptError) -> BackupError {
    match error {
        DecryptError::NoMatchingKeys => BackupError::Foreign(name.to_owned()),
        DecryptError::Io(error) => unread(name, &error),
        _ => BackupError::Damaged(name.to_owned()),
    }
}

/// What the stream says of bytes that do not authenticate, and what the disk says.
fn unread(name: &str, error: &io::Error) -> BackupError {
    match error.kind() {
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof | io::ErrorKind::InvalidInput => {
            BackupError::Damaged(name.to_owned())
        }
        _ => BackupError::Read(name.to_owned(), error.to_string()),
    }
}
