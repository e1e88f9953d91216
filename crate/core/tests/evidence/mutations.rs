//! What clever tampering looks like, with every checksum of the container right: each is found by both verifiers, which
//! agree on every check.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use touchstone_core::evidence::{CheckOutcome, Recipient, disclose, verify};

use crate::package::{Package, edit, records};
use crate::sample;

const WARC: &str = "archive/data.warc.gz";
const INDEX: &str = "indexes/index.cdx";
const PAGES: &str = "pages/pages.jsonl";
const MANIFEST: &str = "datapackage.json";
const DIGEST: &str = "datapackage-digest.json";
const CAPTURE: &str = "evidence/capture.json";

/// Name, the check that must find it, and the tampered file.
type Mutation = (&'static str, &'static str, Vec<u8>);

/// What names withheld parts.
fn withheld(parts: &[&str]) -> Vec<u8> {
    json!({ "format": "touchstone-withheld-1", "parts": parts }).to_string().into_bytes()
}

/// Anybody with the file: contents change, the container is written anew.
fn by_anybody() -> Vec<Mutation> {
    let whole = Package::of(&sample::sealed().bytes);
    let mutate = |name, code, change: &dyn Fn(&mut Package)| {
        let mut package = whole.clone();
        change(&mut package);
        (name, code, package.zip())
    };
    let other = || {
        let mut facts = sample::facts();
        facts.title = "Another page".into();
        let draft = touchstone_core::evidence::prepare("e2", &facts, sample::parts()).unwrap();
        let (signature, public_key) = sample::sign(&draft.to_sign, &sample::key(1));
        Package::of(&draft.finish(&signature, &public_key).unwrap().bytes)
    };
    vec![
        mutate("price changed in the rendered page", "V08", &|p| {
            p.rewrite(|r| edit(&mut r[1], "12.00", "99.00", true))
        }),
        mutate("price changed, digests of the record kept", "V13", &|p| {
            p.rewrite(|r| edit(&mut r[1], "12.00", "99.00", false))
        }),
        mutate("price changed, parts listed anew", "V09", &|p| {
            p.rewrite(|r| edit(&mut r[1], "12.00", "99.00", true));
            p.relist();
        }),
        mutate("price changed, digest file made right", "V10", &|p| {
            p.rewrite(|r| edit(&mut r[1], "12.00", "99.00", true));
            p.relist();
            p.redigest();
        }),
        mutate("all made right and signed with another key", "V18", &|p| {
            p.replace("evidence/listing.json", "shop 1", "shop 2");
            p.relist();
            p.resign(&sample::key(2));
        }),
        mutate("a part said to be withheld that may not be", "V07", &|p| {
            p.remove("evidence/listing.json");
            p.add("withheld.json", &withheld(&["evidence/listing.json"]));
        }),
        mutate("a part said to be withheld that is there", "V07", &|p| {
            p.add("withheld.json", &withheld(&["evidence/operator.json"]));
        }),
        mutate("one part withheld, another said to be", "V07", &|p| {
            p.remove("evidence/operator.json");
            p.add("withheld.json", &withheld(&["evidence/screening.json"]));
        }),
        mutate("withheld without a format", "V07", &|p| {
            p.remove("evidence/operator.json");
            p.add("withheld.json", br#"{"parts":["evidence/operator.json"]}"#);
        }),
        mutate("signature and key replaced", "V18", &|p| p.resign(&sample::key(2))),
        mutate("key replaced", "V10", &|p| {
            let key = sample::sign("x", &sample::key(2)).1;
            p.json(DIGEST, |d| d["signedData"]["publicKey"] = key.into());
        }),
        mutate("signature replaced", "V10", &|p| {
            let signature = sample::sign("x", &sample::key(1)).0;
            p.json(DIGEST, |d| d["signedData"]["signature"] = signature.into());
        }),
        mutate("signature of another package", "V10", &|p| {
            let taken: Value = serde_json::from_slice(other().file(DIGEST)).unwrap();
            p.json(DIGEST, |d| d["signedData"]["signature"] = taken["signedData"]["signature"].clone());
        }),
        mutate("digest file of another package", "V09", &|p| *p.file(DIGEST) = other().file(DIGEST).clone()),
        mutate("manifest of another package", "V08", &|p| {
            *p.file(MANIFEST) = other().file(MANIFEST).clone();
            *p.file(DIGEST) = other().file(DIGEST).clone();
        }),
        mutate("archive of another package", "V08", &|p| *p.file(WARC) = other().file(WARC).clone()),
        mutate("signature in another encoding", "V10", &|p| {
            p.json(DIGEST, |d| {
                let text = d["signedData"]["signature"].as_str().unwrap().to_owned();
                d["signedData"]["signature"] = format!("{text}\n").into();
            })
        }),
        mutate("signature of zeros", "V10", &|p| {
            p.json(DIGEST, |d| d["signedData"]["signature"] = "A".repeat(128).into())
        }),
        mutate("digest file removed", "V09", &|p| drop(p.remove(DIGEST))),
        mutate("signature removed from the digest file", "V10", &|p| {
            p.json(DIGEST, |d| drop(d.as_object_mut().unwrap().remove("signedData")))
        }),
        mutate("a member beside the signature", "V10", &|p| {
            p.json(DIGEST, |d| d["signedData"]["domain"] = "shop.example".into())
        }),
        mutate("time of creation changed in the digest file", "V11", &|p| {
            p.json(DIGEST, |d| d["signedData"]["created"] = "2024-01-01T00:00:00Z".into())
        }),
        mutate("software changed in the digest file", "V11", &|p| {
            p.json(DIGEST, |d| d["signedData"]["software"] = "Other 1".into())
        }),
        mutate("time of creation changed in the manifest", "V09", &|p| {
            p.json(MANIFEST, |m| m["created"] = "2024-01-01T00:00:00Z".into())
        }),
        mutate("a name twice in the manifest", "V06", &|p| {
            p.replace(MANIFEST, "{", "{\"created\":\"2024-01-01T00:00:00Z\",")
        }),
        mutate("manifest is no JSON", "V06", &|p| *p.file(MANIFEST) = b"{".to_vec()),
        mutate("manifest is a list", "V06", &|p| *p.file(MANIFEST) = b"[]".to_vec()),
        mutate("manifest removed", "V05", &|p| drop(p.remove(MANIFEST))),
        mutate("manifest lists nothing", "V06", &|p| p.json(MANIFEST, |m| m["resources"] = json!([]))),
        mutate("hashes of another kind", "V06", &|p| p.json(MANIFEST, |m| m["resources"][0]["hash"] = "md5:00".into())),
        mutate("a part listed twice", "V06", &|p| {
            p.json(MANIFEST, |m| {
                let first = m["resources"][0].clone();
                m["resources"].as_array_mut().unwrap().push(first);
            })
        }),
        mutate("another version", "V06", &|p| p.json(MANIFEST, |m| m["wacz_version"] = "1.2.0".into())),
        mutate("a part no longer listed", "V07", &|p| {
            p.json(MANIFEST, |m| drop(m["resources"].as_array_mut().unwrap().pop()))
        }),
        mutate("a file added at the root", "V07", &|p| p.add("readme", b"x")),
        mutate("a file added in a folder of the archive", "V07", &|p| p.add("archive/more.txt", b"x")),
        mutate("screenshot removed", "V07", &|p| drop(p.remove("evidence/screenshot.png"))),
        mutate("screenshot replaced", "V08", &|p| p.file("evidence/screenshot.png").push(0)),
        mutate("screening report changed", "V08", &|p| p.replace("evidence/screening.json", "refer", "clear")),
        mutate("operator changed", "V08", &|p| p.replace("evidence/operator.json", "A. Analyst", "B. Analyst")),
        mutate("capture record changed", "V08", &|p| p.replace(CAPTURE, "Touchstone", "Touchstome")),
        mutate("capture record removed", "V07", &|p| drop(p.remove(CAPTURE))),
        mutate("archive removed", "V05", &|p| drop(p.remove(WARC))),
        mutate("index removed", "V05", &|p| drop(p.remove(INDEX))),
        mutate("pages removed", "V05", &|p| drop(p.remove(PAGES))),
        mutate("page renamed", "V08", &|p| p.replace(PAGES, "Running", "Walking")),
        mutate("index leads elsewhere", "V14", &|p| p.replace(INDEX, "shoe.png\"}", "shoe.jpg\"}")),
        mutate("archive cut off", "V12", &|p| {
            let length = p.file(WARC).len();
            p.file(WARC).truncate(length - 300);
        }),
        mutate("two parts exchange their names", "V08", &|p| {
            let (a, b) = (p.file("evidence/listing.json").clone(), p.file("evidence/screening.json").clone());
            *p.file("evidence/listing.json") = b;
            *p.file("evidence/screening.json") = a;
        }),
        mutate("a part renamed by case", "V07", &|p| {
            let bytes = p.remove("evidence/text.txt");
            p.add("evidence/Text.txt", &bytes);
        }),
        mutate("the same name twice", "V02", &|p| p.add(WARC, b"x")),
        mutate("the same name twice, in other case", "V02", &|p| p.add("Archive/data.warc.gz", b"x")),
        mutate("a name that leaves the folder", "V02", &|p| p.add("../evil", b"x")),
        mutate("an absolute name", "V02", &|p| p.add("/evil", b"x")),
        mutate("a name of another system", "V02", &|p| p.add("c:\\evil", b"x")),
        mutate("a name with a control character", "V02", &|p| p.add("a\nb", b"x")),
        mutate("a name of 300 bytes", "V02", &|p| p.add(&"a".repeat(300), b"x")),
    ]
}

/// Somebody with the device's key, who can sign what he likes: what was sealed must still be consistent.
fn by_the_key_holder() -> Vec<Mutation> {
    let whole = Package::of(&sample::sealed().bytes);
    let mutate = |name, code, change: &dyn Fn(&mut Package)| {
        let mut package = whole.clone();
        change(&mut package);
        package.relist();
        package.resign(&sample::key(1));
        (name, code, package.zip())
    };
    let reorder = |p: &mut Package, change: &dyn Fn(&mut Vec<String>)| {
        let text = String::from_utf8(p.file(INDEX).clone()).unwrap();
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        change(&mut lines);
        *p.file(INDEX) = (lines.join("\n") + "\n").into_bytes();
    };
    let index = |p: &mut Package, line: usize, name: &str, value: Value| {
        reorder(p, &|lines| {
            let (head, json) = lines[line].split_at(lines[line].find('{').unwrap());
            let mut object: Value = serde_json::from_str(json).unwrap();
            object[name] = value.clone();
            lines[line] = format!("{head}{object}");
        });
    };
    vec![
        mutate("no record digest", "V13", &|p| {
            p.rewrite(|r| edit(&mut r[1], "WARC-Block-Digest: sha256:", "WARC-Block-Digest: sha1:", false))
        }),
        mutate("wrong record digest", "V13", &|p| p.rewrite(|r| edit(&mut r[1], "12.00", "13.00", false))),
        mutate("wrong payload digest of the response", "V13", &|p| {
            p.rewrite(|r| edit(&mut r[2], "WARC-Payload-Digest: sha256:8e", "WARC-Payload-Digest: sha256:8f", false))
        }),
        mutate("payload changed but not the index", "V14", &|p| p.rewrite(|r| edit(&mut r[1], "12.00", "13.00", true))),
        mutate("record date changed", "V14", &|p| {
            p.rewrite(|r| edit(&mut r[1], "13:23:01.250Z", "13:23:01.251Z", true))
        }),
        mutate("record date is none", "V12", &|p| p.rewrite(|r| edit(&mut r[1], "T13:23:01.250Z", " 13:23", true))),
        mutate("record without end", "V12", &|p| {
            p.rewrite(|r| {
                r[1].pop();
            });
        }),
        mutate("record longer than it says", "V12", &|p| p.rewrite(|r| r[1].extend(b"x"))),
        mutate("record length is no number", "V12", &|p| {
            p.rewrite(|r| edit(&mut r[1], "Content-Length: ", "Content-Length: +", false))
        }),
        mutate("record header twice", "V12", &|p| {
            p.rewrite(|r| edit(&mut r[1], "WARC-Type: resource", "WARC-Type: resource\r\nWARC-Type: response", false))
        }),
        mutate("two records in one member", "V12", &|p| {
            p.rewrite(|r| {
                let next = r.remove(2);
                r[1].extend(next);
            })
        }),
        mutate("the same record id twice", "V12", &|p| {
            p.rewrite(|r| {
                let id = |record: &[u8]| {
                    String::from_utf8_lossy(record)
                        .lines()
                        .find(|l| l.starts_with("WARC-Record-ID"))
                        .unwrap()
                        .to_owned()
                };
                let (first, second) = (id(&r[1]), id(&r[2]));
                edit(&mut r[2], &second, &first, false);
            })
        }),
        mutate("warcinfo removed", "V12", &|p| p.rewrite(|r| drop(r.remove(0)))),
        mutate("record removed", "V14", &|p| p.rewrite(|r| drop(r.pop()))),
        mutate("records exchanged", "V14", &|p| p.rewrite(|r| r.swap(1, 2))),
        mutate("record hidden behind the archive", "V14", &|p| {
            let more = records(&p.file(WARC).clone())[1].clone();
            let more =
                String::from_utf8(more).unwrap().replace("WARC-Record-ID: <urn:uuid:", "WARC-Record-ID: <urn:uuid:9");
            p.rewrite(|r| r.push(more.into_bytes()));
        }),
        mutate("bytes behind the archive", "V12", &|p| p.file(WARC).extend([0; 20])),
        mutate("WARC of an unknown version", "V12", &|p| p.rewrite(|r| edit(&mut r[1], "WARC/1.1", "WARC/2.0", false))),
        mutate("WARC of an older version", "V12", &|p| p.rewrite(|r| edit(&mut r[1], "WARC/1.1", "WARC/1.0", false))),
        mutate("index line removed", "V14", &|p| reorder(p, &|lines| drop(lines.remove(0)))),
        mutate("index line twice", "V14", &|p| reorder(p, &|lines| lines.insert(0, lines[0].clone()))),
        mutate("index not in order", "V14", &|p| reorder(p, &|lines| lines.swap(0, 1))),
        mutate("index empty", "V14", &|p| p.file(INDEX).clear()),
        mutate("index is nonsense", "V14", &|p| *p.file(INDEX) = b"hello\n".to_vec()),
        mutate("index with another address", "V14", &|p| index(p, 0, "url", "https://img.example/other.png".into())),
        mutate("index with another place", "V14", &|p| index(p, 0, "offset", 0.into())),
        mutate("index with another length", "V14", &|p| index(p, 0, "length", 1.into())),
        mutate("index with another file", "V14", &|p| index(p, 0, "filename", "other.warc.gz".into())),
        mutate("index with another digest", "V14", &|p| {
            index(p, 0, "digest", format!("sha256:{}", "0".repeat(64)).into())
        }),
        mutate("index with another time", "V14", &|p| {
            reorder(p, &|lines| lines[0] = lines[0].replacen("20251124132302750", "20251124132302751", 1))
        }),
        mutate("page of another address", "V15", &|p| p.replace(PAGES, "item?id=42", "item?id=43")),
        mutate("page of another time", "V15", &|p| p.replace(PAGES, "01.250Z", "02.250Z")),
        mutate("page twice", "V15", &|p| {
            let text = String::from_utf8(p.file(PAGES).clone()).unwrap();
            *p.file(PAGES) = format!("{text}{}\n", text.lines().nth(1).unwrap()).into_bytes();
        }),
        mutate("pages without header", "V15", &|p| p.replace(PAGES, "json-pages-1.0", "json-pages-2.0")),
        mutate("main page of the manifest changed", "V15", &|p| {
            p.json(MANIFEST, |m| m["mainPageUrl"] = "https://shop.example/".into())
        }),
        mutate("time of creation changed everywhere", "V17", &|p| {
            p.json(MANIFEST, |m| m["created"] = "2024-01-01T00:00:00Z".into());
            p.json(DIGEST, |d| d["signedData"]["created"] = "2024-01-01T00:00:00Z".into());
        }),
        mutate("capture record removed and no longer listed", "V16", &|p| drop(p.remove(CAPTURE))),
        mutate("capture record is no JSON", "V16", &|p| *p.file(CAPTURE) = b"{}}".to_vec()),
        mutate("an item missing", "V16", &|p| p.json(CAPTURE, |c| drop(c["items"].as_array_mut().unwrap().remove(9)))),
        mutate("an item without answer", "V16", &|p| p.json(CAPTURE, |c| c["items"][3]["value"] = Value::Null)),
        mutate("an item with two answers", "V16", &|p| p.json(CAPTURE, |c| c["items"][3]["unknown"] = "reason".into())),
        mutate("an item unknown without reason", "V16", &|p| {
            p.json(CAPTURE, |c| c["items"][11]["unknown"] = "".into())
        }),
        mutate("an item elsewhere that is nowhere", "V16", &|p| {
            p.json(CAPTURE, |c| c["items"][1]["elsewhere"] = "evidence/nothing.json".into())
        }),
        mutate("items exchanged", "V16", &|p| p.json(CAPTURE, |c| c["items"].as_array_mut().unwrap().swap(3, 4))),
        mutate("another address in the capture record", "V17", &|p| {
            p.json(CAPTURE, |c| c["url"] = "https://shop.example/item?id=43".into())
        }),
        mutate("another start in the capture record", "V17", &|p| {
            p.json(CAPTURE, |c| c["started"] = "2025-11-24T13:23:00.250Z".into())
        }),
        mutate("end before start", "V17", &|p| p.json(CAPTURE, |c| c["ended"] = "2025-11-24T13:22:02.750Z".into())),
        mutate("another key in the capture record", "V18", &|p| p.json(CAPTURE, |c| c["device_key"] = "00".into())),
        mutate("loose screenshot of another page", "V19", &|p| p.file("evidence/screenshot.png").push(0)),
        mutate("loose text changed", "V19", &|p| p.replace("evidence/text.txt", "12.00", "99.00")),
        mutate("loose screenshot removed", "V16", &|p| drop(p.remove("evidence/screenshot.png"))),
        mutate("screenshot in the archive alone", "V19", &|p| drop(p.remove("evidence/text.txt"))),
    ]
}

/// Containers that two programs read in two ways, or that harm the reader.
fn hostile_containers() -> Vec<Mutation> {
    let whole = sample::sealed().bytes;
    let change = |name, code, change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = whole.clone();
        change(&mut bytes);
        (name, code, bytes)
    };
    let end = whole.len() - 22;
    let directory = u32::from_le_bytes(whole[end + 16..end + 20].try_into().unwrap()) as usize;
    vec![
        ("an empty file", "V01", Vec::new()),
        ("a text", "V01", b"hello".to_vec()),
        change("cut off at the end", "V01", &|b| b.truncate(b.len() - 1)),
        change("cut off in the middle", "V01", &|b| b.truncate(b.len() / 2)),
        change("bytes at the end", "V01", &|b| b.push(0)),
        change("bytes in front", "V01", &|b| b.insert(0, 0)),
        change("a comment", "V01", &|b| {
            b[end + 20] = 1;
            b.push(b'x');
        }),
        change("bytes between entries and directory", "V01", &|b| {
            b.insert(directory, 0);
            let moved = u32::try_from(directory + 1).unwrap().to_le_bytes();
            b[end + 17..end + 21].copy_from_slice(&moved);
        }),
        change("local name differs", "V01", &|b| b[30] = b'A'),
        change("local size differs", "V01", &|b| b[18] ^= 1),
        change("local checksum differs", "V01", &|b| b[14] ^= 1),
        change("both checksums wrong", "V04", &|b| {
            b[14] ^= 1;
            b[directory + 16] ^= 1;
        }),
        change("encrypted", "V01", &|b| {
            b[6] |= 1;
            b[directory + 8] |= 1;
        }),
        change("unknown compression", "V01", &|b| {
            b[8] = 14;
            b[directory + 10] = 14;
        }),
        change("one entry fewer in the end record", "V01", &|b| {
            b[end + 8] -= 1;
            b[end + 10] -= 1;
        }),
        change("another disk", "V01", &|b| b[end + 4] = 1),
        change("a link", "V02", &|b| {
            b[directory + 5] = 3;
            b[directory + 38..directory + 42].copy_from_slice(&(0o120_777u32 << 16).to_le_bytes());
        }),
        change("entries overlap", "V01", &|b| b[directory + 42] = 1),
        ("a bomb", "V03", bomb()),
    ]
}

/// 64 MB of zeros in 64 kB.
fn bomb() -> Vec<u8> {
    use std::io::Write;
    let size: u32 = 64 << 20;
    let mut deflated = Vec::new();
    let mut writer = flate2::write::DeflateEncoder::new(&mut deflated, flate2::Compression::best());
    for _ in 0..64 {
        writer.write_all(&vec![0; 1 << 20]).unwrap();
    }
    writer.finish().unwrap();
    let common = [
        &[20, 0, 0, 8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0][..],
        &u32::try_from(deflated.len()).unwrap().to_le_bytes(),
        &size.to_le_bytes(),
        &[1, 0, 0, 0],
    ]
    .concat();
    let mut out = [b"PK\x03\x04", &common[..], b"a", &deflated].concat();
    let start = u32::try_from(out.len()).unwrap().to_le_bytes();
    out.extend([b"PK\x01\x02\x14\0", &common[..], &[0; 14], b"a"].concat());
    out.extend([b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x2f\0\0\0", &start[..], &[0, 0]].concat());
    out
}

/// Outcomes of the verifier that shares no code, for every file.
fn by_python(files: &[PathBuf]) -> Vec<Vec<(String, String)>> {
    let tools = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tools");
    let each = "import json, sys; from verify_evidence import verify\n\
                for name in sys.argv[1:]: print(json.dumps([[c, o] for c, (o, _) in verify(open(name, 'rb').read()).items()]))";
    let output =
        Command::new("python3").env("PYTHONPATH", tools).args(["-B", "-c", each]).args(files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn by_us(file: &[u8]) -> Vec<(String, String)> {
    let word = |outcome| match outcome {
        CheckOutcome::Passed => "passed",
        CheckOutcome::Failed => "failed",
        CheckOutcome::Absent => "absent",
    };
    verify(file).checks.into_iter().map(|check| (check.code, word(check.outcome).to_owned())).collect()
}

fn both_find(folder: &str, mutations: Vec<Mutation>) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    std::fs::create_dir_all(&folder).unwrap();
    let files: Vec<PathBuf> = (0..mutations.len()).map(|number| folder.join(format!("{number:02}.wacz"))).collect();
    for (file, (_, _, bytes)) in files.iter().zip(&mutations) {
        std::fs::write(file, bytes).unwrap();
    }
    let mut wrong = Vec::new();
    for ((name, code, bytes), theirs) in mutations.iter().zip(by_python(&files)) {
        let ours = by_us(bytes);
        if !ours.contains(&((*code).to_owned(), "failed".to_owned())) {
            let failed: Vec<_> = ours.iter().filter(|row| row.1 == "failed").collect();
            wrong.push(format!("{name}: {code} should fail, failed were {failed:?}"));
        }
        let apart: Vec<_> = ours.iter().zip(&theirs).filter(|(a, b)| a != b).collect();
        if !apart.is_empty() || ours.len() != theirs.len() {
            wrong.push(format!("{name}: the verifiers differ: {apart:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn both_verifiers_find_an_intact_package_intact() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("intact.wacz");
    let bytes = sample::sealed().bytes;
    std::fs::write(&file, &bytes).unwrap();
    assert_eq!(vec![by_us(&bytes)], by_python(std::slice::from_ref(&file)));
    let disclosed = disclose(&bytes, Recipient::Platform).unwrap();
    std::fs::write(&file, &disclosed).unwrap();
    assert_eq!(vec![by_us(&disclosed)], by_python(&[file]));
    assert_eq!(Package::of(&bytes).zip().len(), bytes.len());
}

#[test]
fn tampering_by_anybody_is_found() {
    both_find("anybody", by_anybody());
}

#[test]
fn inconsistencies_signed_with_the_right_key_are_found() {
    both_find("key-holder", by_the_key_holder());
}

#[test]
fn hostile_containers_are_refused() {
    both_find("container", hostile_containers());
}

#[test]
fn there_are_more_than_a_hundred_mutations() {
    let count = by_anybody().len() + by_the_key_holder().len() + hostile_containers().len();
    println!("soak: structural mutations, each found by both verifiers: {count}");
    assert!(count >= 100);
}
