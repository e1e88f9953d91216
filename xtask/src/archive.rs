//! A folder as a zip whose bytes depend on its contents only.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Files below a folder, in the order of their names.
///
/// # Errors
/// The folder cannot be read.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Writes `folder` to `archive`: entries sorted, one fixed time (1980, the first that zip knows), one mode.
///
/// # Errors
/// A file cannot be read or written.
pub fn write(folder: &Path, archive: &Path) -> Result<u64> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(File::create(archive).with_context(|| format!("writing {}", archive.display()))?);
    for file in files(folder)? {
        let name: Vec<String> =
            file.strip_prefix(folder)?.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        zip.start_file(name.join("/"), options)?;
        zip.write_all(&fs::read(&file)?)?;
    }
    zip.finish()?;
    Ok(fs::metadata(archive)?.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_files_give_the_same_bytes_whenever_they_were_written() {
        let home = std::env::temp_dir().join(format!("touchstone-archive-{}", std::process::id()));
        let folder = home.join("folder");
        fs::create_dir_all(folder.join("sub")).unwrap();
        let mut archives = Vec::new();
        for (round, names) in [["b.txt", "sub/a.txt"], ["sub/a.txt", "b.txt"]].iter().enumerate() {
            for name in names {
                fs::write(folder.join(name), name).unwrap();
            }
            let archive = home.join(format!("{round}.zip"));
            write(&folder, &archive).unwrap();
            archives.push(fs::read(archive).unwrap());
            fs::remove_file(folder.join("b.txt")).unwrap();
        }
        fs::remove_dir_all(&home).unwrap();
        assert!(archives[0] == archives[1]);
        let position = |name: &[u8]| archives[0].windows(name.len()).position(|window| window == name);
        assert!(position(b"b.txt") < position(b"sub/a.txt"));
    }
}
