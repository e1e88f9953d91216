//! A package taken apart and put together again, so that it can be tampered with below every checksum.

use flate2::Crc;
use p384::ecdsa::SigningKey;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::sample;

/// Files in the order of the container.
#[derive(Clone)]
pub struct Package(pub Vec<(String, Vec<u8>)>);

impl Package {
    /// Takes a package of ours apart: every entry is stored, without extra fields.
    pub fn of(file: &[u8]) -> Self {
        let number =
            |at: usize, length: usize| file[at..at + length].iter().rev().fold(0, |n, b| n << 8 | usize::from(*b));
        let (mut at, mut files) = (0, Vec::new());
        while number(at, 4) == 0x0403_4b50 {
            let (size, name) = (number(at + 18, 4), number(at + 26, 2));
            let start = at + 30 + name;
            files.push((String::from_utf8(file[at + 30..start].to_vec()).unwrap(), file[start..start + size].to_vec()));
            at = start + size;
        }
        Self(files)
    }

    pub fn file(&mut self, name: &str) -> &mut Vec<u8> {
        &mut self.0.iter_mut().find(|(n, _)| n == name).unwrap().1
    }

    pub fn remove(&mut self, name: &str) -> Vec<u8> {
        let at = self.0.iter().position(|(n, _)| n == name).unwrap();
        self.0.remove(at).1
    }

    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        self.0.insert(0, (name.to_owned(), bytes.to_vec()));
    }

    /// Changes text in a file; it must be there.
    pub fn replace(&mut self, name: &str, from: &str, to: &str) {
        let text = String::from_utf8(self.file(name).clone()).unwrap();
        assert!(text.contains(from), "{name} has no {from}");
        *self.file(name) = text.replacen(from, to, 1).into_bytes();
    }

    pub fn json(&mut self, name: &str, change: impl FnOnce(&mut Value)) {
        let mut value: Value = serde_json::from_slice(self.file(name)).unwrap();
        change(&mut value);
        *self.file(name) = serde_json::to_vec_pretty(&value).unwrap();
    }

    /// Makes the manifest right again for the files as they are; files that it does not list are added to it.
    pub fn relist(&mut self) {
        let resources: Vec<Value> = self
            .0
            .iter()
            .filter(|(name, _)| !name.starts_with("datapackage"))
            .map(|(path, bytes)| {
                let name = path.rsplit('/').next().unwrap().to_lowercase();
                serde_json::json!({ "name": name, "path": path, "hash": hash(bytes), "bytes": bytes.len() })
            })
            .collect();
        self.json("datapackage.json", |manifest| manifest["resources"] = resources.into());
    }

    /// Makes the digest file right again, but for the signature.
    pub fn redigest(&mut self) {
        let manifest = hash(self.file("datapackage.json"));
        self.json("datapackage-digest.json", |digest| {
            digest["hash"] = manifest.as_str().into();
            digest["signedData"]["hash"] = manifest.as_str().into();
        });
    }

    /// Signs again what is there now.
    pub fn resign(&mut self, key: &SigningKey) {
        self.redigest();
        let (signature, public_key) = sample::sign(&hash(self.file("datapackage.json")), key);
        self.json("datapackage-digest.json", |digest| {
            digest["signedData"]["signature"] = signature.into();
            digest["signedData"]["publicKey"] = public_key.into();
        });
    }

    /// The container, with right checksums.
    pub fn zip(&self) -> Vec<u8> {
        let (mut out, mut central) = (Vec::new(), Vec::new());
        for (name, bytes) in &self.0 {
            let mut crc = Crc::new();
            crc.update(bytes);
            let size = u32::try_from(bytes.len()).unwrap().to_le_bytes();
            let common = [
                &[20, 0, 0, 8, 0, 0, 0, 0, 0, 0][..],
                &crc.sum().to_le_bytes(),
                &size,
                &size,
                &u16::try_from(name.len()).unwrap().to_le_bytes(),
                &[0, 0],
            ]
            .concat();
            let offset = u32::try_from(out.len()).unwrap().to_le_bytes();
            central.extend([b"PK\x01\x02\x14\0", &common[..], &[0; 10], &offset, name.as_bytes()].concat());
            out.extend([b"PK\x03\x04", &common[..], name.as_bytes(), bytes].concat());
        }
        let count = u16::try_from(self.0.len()).unwrap().to_le_bytes();
        let (start, size) = (u32::try_from(out.len()).unwrap(), u32::try_from(central.len()).unwrap());
        out.extend(central);
        out.extend(
            [b"PK\x05\x06\0\0\0\0", &count[..], &count, &size.to_le_bytes(), &start.to_le_bytes(), &[0, 0]].concat(),
        );
        out
    }
}

pub fn hash(bytes: &[u8]) -> String {
    format!("sha256:{}", Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect::<String>())
}

/// Records of a `.warc.gz`, inflated.
pub fn records(archive: &[u8]) -> Vec<Vec<u8>> {
    use std::io::Read;
    let (mut rest, mut found) = (archive, Vec::new());
    while !rest.is_empty() {
        let mut member = flate2::bufread::GzDecoder::new(rest);
        let mut text = Vec::new();
        member.read_to_end(&mut text).unwrap();
        rest = member.into_inner();
        found.push(text);
    }
    found
}

/// A `.warc.gz` of records, and where each begins and how long it is.
pub fn archive(records: &[Vec<u8>]) -> (Vec<u8>, Vec<(usize, usize)>) {
    use std::io::Write;
    let (mut out, mut places) = (Vec::new(), Vec::new());
    for record in records {
        let start = out.len();
        let mut member = flate2::write::GzEncoder::new(&mut out, flate2::Compression::fast());
        member.write_all(record).unwrap();
        member.finish().unwrap();
        places.push((start, out.len() - start));
    }
    (out, places)
}

impl Package {
    /// Rewrites the records and makes the index right again: record `n` of before is what line `n` leads to.
    pub fn rewrite(&mut self, change: impl FnOnce(&mut Vec<Vec<u8>>)) {
        let before = self.file("archive/data.warc.gz").clone();
        let mut texts = records(&before);
        let old = archive_places(&before);
        change(&mut texts);
        let (bytes, new) = archive(&texts);
        *self.file("archive/data.warc.gz") = bytes;
        let index = String::from_utf8(self.file("indexes/index.cdx").clone()).unwrap();
        let mut lines = String::new();
        for line in index.lines() {
            let (head, json) = line.split_at(line.find('{').unwrap());
            let mut value: Value = serde_json::from_str(json).unwrap();
            let at = old.iter().position(|offset| value["offset"] == *offset).unwrap();
            if let Some((offset, length)) = new.get(at) {
                value["offset"] = (*offset).into();
                value["length"] = (*length).into();
            }
            lines.push_str(&format!("{head}{value}\n"));
        }
        *self.file("indexes/index.cdx") = lines.into_bytes();
    }
}

fn archive_places(bytes: &[u8]) -> Vec<usize> {
    let (mut rest, mut places) = (bytes, Vec::new());
    while !rest.is_empty() {
        places.push(bytes.len() - rest.len());
        let mut member = flate2::bufread::GzDecoder::new(rest);
        std::io::copy(&mut member, &mut std::io::sink()).unwrap();
        rest = member.into_inner();
    }
    places
}

/// Replaces text inside a record and makes its own digests and length right again.
pub fn edit(record: &mut Vec<u8>, from: &str, to: &str, mend: bool) {
    let at = record.windows(from.len()).position(|w| w == from.as_bytes()).unwrap_or_else(|| panic!("no {from}"));
    record.splice(at..at + from.len(), to.bytes());
    if !mend {
        return;
    }
    let end = record.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
    let block = record[end + 4..record.len() - 4].to_vec();
    let header: Vec<String> = String::from_utf8(record[..end].to_vec())
        .unwrap()
        .split("\r\n")
        .map(|line| match line.split_once(": ").map_or("", |(name, _)| name) {
            name @ ("WARC-Block-Digest" | "WARC-Payload-Digest") => format!("{name}: {}", hash(&block)),
            "Content-Length" => format!("Content-Length: {}", block.len()),
            _ => line.to_owned(),
        })
        .collect();
    *record = [header.join("\r\n").as_bytes(), b"\r\n\r\n", &block, b"\r\n\r\n"].concat();
}
