//! Cases: put together, and tampered with by anybody and by who holds the key of another ledger; both verifiers find it
//! and agree on every check.

use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer as _, SigningKey};
use serde_json::{Value, json};
use touchstone_core::evidence::{
    CaseFacts, CheckOutcome, Part, Sealed, Verification, is_case, prepare, prepare_case, verify_case,
};
use touchstone_core::ledger::{self, Entry, GENESIS};

use crate::package::Package;
use crate::sample;
use crate::timestamp::Authority;

const INDEX: &str = "case.json";
const ENTRIES: &str = "custody/entries.txt";
const EARLIER: &str = "custody/earlier.txt";
const CHECKPOINT: &str = "custody/checkpoint.txt";
const KEY: &str = "custody/key.txt";
/// The case's two packages.
const ONE: &str = "packages/e1.wacz";
const TWO: &str = "packages/e2.wacz";
/// What was drawn on a copy of the first one's picture.
const DRAWING: &str = "packages/e1.wacz.marks-1.json";
const DRAWN: &[u8] = br#"{"format":"touchstone-annotation-1"}"#;

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

/// A package of its own title.
fn package(evidence: &str, title: &str) -> Sealed {
    let mut facts = sample::facts();
    facts.title = title.into();
    let draft = prepare(evidence, &facts, sample::parts()).unwrap();
    let (signature, public_key) = sample::sign(&draft.to_sign, &sample::key(1));
    draft.finish(&signature, &public_key).unwrap()
}

/// A ledger in which two packages were sealed among other acts, and which was exported once before.
fn ledger(packages: &[(&str, &Sealed)]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut add = |act: &str, subject: &str, facts: Value| {
        let previous = entries.last().map_or(GENESIS, |entry| entry.hash.as_str()).to_owned();
        let number = entries.len() as u64 + 1;
        entries.push(ledger::seal(number, 1_764_000_000_000 + number as i64, act, subject, facts, &previous));
        number
    };
    add("brand_saved", "brand-1", json!({}));
    for (evidence, sealed) in packages {
        let begun = add("capture_begun", evidence, json!({ "purpose": "listing", "listing": "taobao:1" }));
        add("reviewed", "taobao:1", json!({ "decision": "confirmed" }));
        add("reviewed", "taobao:2", json!({ "decision": "rejected" }));
        let facts = json!({ "begun": begun, "listing": "taobao:1", "sha256": sealed.sha256,
            "manifest_sha256": sealed.manifest_sha256 });
        add("sealed", evidence, facts);
    }
    let drawing = crate::package::hash(DRAWN).trim_start_matches("sha256:").to_owned();
    add("noted", "e1", json!({ "drawing_sha256": drawing, "package_sha256": packages[0].1.sha256 }));
    add("exported", "e1", json!({ "ledger_size": 5 }));
    add("notice_drafted", "n1", json!({ "listings": ["taobao:1"] }));
    entries
}

fn facts() -> CaseFacts {
    CaseFacts {
        title: "仿品 against Acme".into(),
        created_ms: 1_764_100_000_000,
        software: "Touchstone 0.0.0".into(),
        device: "d0".into(),
    }
}

fn parts(packages: &[(&str, &Sealed)]) -> Vec<Part> {
    let drawing = Part { name: "e1.wacz.marks-1.json".into(), bytes: DRAWN.to_vec() };
    let sealed = packages.iter().map(|(_, sealed)| Part { name: sealed.name.clone(), bytes: sealed.bytes.clone() });
    sealed.chain([drawing]).collect()
}

fn case_of(packages: &[(&str, &Sealed)], signer: u8) -> Vec<u8> {
    let draft = prepare_case(&facts(), &ledger(packages), &parts(packages)).unwrap();
    let signature = STANDARD.encode(key(signer).sign(draft.to_sign.as_bytes()).to_bytes());
    let public = STANDARD.encode(key(signer).verifying_key().to_bytes());
    draft.finish(&signature, &public).unwrap().bytes
}

fn whole() -> Package {
    let (one, two) = (package("e1", "One"), package("e2", "Two"));
    Package::of(&case_of(&[("e1", &one), ("e2", &two)], 1))
}

/// Lists the parts anew, as anybody can.
fn relist(case: &mut Package) {
    let own = [INDEX, CHECKPOINT, KEY];
    let listed = case.0.iter().filter(|(name, _)| !own.contains(&name.as_str()));
    let parts: Vec<Value> = listed
        .map(|(path, bytes)| {
            let sha256 = crate::package::hash(bytes).trim_start_matches("sha256:").to_owned();
            json!({ "path": path, "sha256": sha256, "bytes": bytes.len() })
        })
        .collect();
    let entries = String::from_utf8(case.file(ENTRIES).clone()).unwrap().lines().count();
    case.json(INDEX, |index| {
        index["parts"] = parts.into();
        index["entries"] = entries.into();
    });
}

/// Binds the index anew and signs by a key: what a holder of the ledger's key, or a forger with one of their own, can do.
fn resign(case: &mut Package, seed: u8) {
    let index = crate::package::hash(case.file(INDEX));
    let note = String::from_utf8(case.file(CHECKPOINT).clone()).unwrap();
    let lines: Vec<&str> = note.lines().collect();
    let text = format!("{}\n{}\n{}\ncase {index}\n", lines[0], lines[1], lines[2]);
    let bytes = [&[1], key(seed).verifying_key().to_bytes().as_slice()].concat();
    let id = crate::package::hash(&[format!("{}\n", lines[0]).as_bytes(), &bytes].concat());
    let id: String = id.trim_start_matches("sha256:").chars().take(8).collect();
    *case.file(KEY) = format!("{}+{id}+{}\n", lines[0], STANDARD.encode(&bytes)).into_bytes();
    let mark = u32::from_str_radix(&id, 16).unwrap().to_be_bytes();
    let signature = key(seed).sign(text.as_bytes()).to_bytes();
    let signed = STANDARD.encode([mark.as_slice(), signature.as_slice()].concat());
    *case.file(CHECKPOINT) = format!("{text}\n— {} {signed}\n", lines[0]).into_bytes();
}

/// Changes the lines of the custody log.
fn log(case: &mut Package, change: impl FnOnce(&mut Vec<String>)) {
    let mut lines: Vec<String> =
        String::from_utf8(case.file(ENTRIES).clone()).unwrap().lines().map(str::to_owned).collect();
    change(&mut lines);
    *case.file(ENTRIES) = lines.iter().map(|line| format!("{line}\n")).collect::<String>().into_bytes();
}

/// Name, the check that must find it, and the tampered file.
type Mutation = (&'static str, &'static str, Vec<u8>);

fn mutations() -> Vec<Mutation> {
    let whole = whole();
    let mut found: Vec<Mutation> = Vec::new();
    let mut mutate = |name, code, change: &dyn Fn(&mut Package)| {
        let mut case = whole.clone();
        change(&mut case);
        found.push((name, code, case.zip()));
    };
    // By anybody with the file.
    mutate("an entry of the custody log removed", "C03", &|c| log(c, |l| drop(l.remove(2))));
    mutate("the custody log cut off", "C03", &|c| log(c, |l| l.truncate(3)));
    mutate("two entries swapped", "C03", &|c| log(c, |l| l.swap(1, 2)));
    mutate("an entry removed, listed anew", "C04", &|c| {
        log(c, |l| drop(l.remove(2)));
        relist(c);
    });
    mutate("the custody log cut off, listed anew", "C04", &|c| {
        log(c, |l| l.truncate(3));
        relist(c);
    });
    mutate("the packages swapped", "C03", &|c| {
        let one = c.file(ONE).clone();
        *c.file(ONE) = c.file(TWO).clone();
        *c.file(TWO) = one;
    });
    mutate("a package removed", "C02", &|c| drop(c.remove(TWO)));
    mutate("a package removed, listed anew", "C04", &|c| {
        c.remove(TWO);
        relist(c);
    });
    mutate("a part that is not listed", "C02", &|c| c.add("packages/e3.wacz", b"x"));
    mutate("the title changed", "C04", &|c| c.json(INDEX, |index| index["title"] = "Another".into()));
    mutate("an index of another format", "C02", &|c| c.json(INDEX, |index| index["format"] = "x".into()));
    mutate("an index with a further member", "C02", &|c| c.json(INDEX, |index| index["x"] = 1.into()));
    mutate("a part listed twice", "C02", &|c| {
        c.json(INDEX, |index| {
            let part = index["parts"][0].clone();
            index["parts"].as_array_mut().unwrap().push(part);
        })
    });
    mutate("the index removed", "C02", &|c| drop(c.remove(INDEX)));
    mutate("the checkpoint removed", "C04", &|c| drop(c.remove(CHECKPOINT)));
    mutate("the key removed", "C04", &|c| drop(c.remove(KEY)));
    mutate("another key beside the checkpoint", "C04", &|c| {
        let mut other = c.clone();
        resign(&mut other, 2);
        *c.file(KEY) = other.file(KEY).clone();
    });
    mutate("a line added to the checkpoint", "C04", &|c| c.replace(CHECKPOINT, "\n\n", "\nx\n\n"));
    mutate("another size in the checkpoint", "C04", &|c| c.replace(CHECKPOINT, "\n12\n", "\n13\n"));
    mutate("the readme changed", "C03", &|c| c.file("README.txt").push(b'x'));
    mutate("a name that leaves the folder", "C01", &|c| c.add("../x", b"x"));
    mutate("a name twice", "C01", &|c| c.add("README.TXT", b"x"));
    // Signed anew: by the holder of the key, or by somebody who passes off a key of their own.
    let mut signed = |name, code, change: &dyn Fn(&mut Package)| {
        mutate(name, code, &|c| {
            change(c);
            relist(c);
            resign(c, 1);
        });
    };
    signed("an entry put in another place", "C05", &|c| log(c, |l| l.swap(1, 2)));
    signed("an entry twice", "C05", &|c| log(c, |l| l.insert(1, l[0].clone())));
    signed("an entry changed", "C05", &|c| log(c, |l| l[1] = l[1].replace("confirmed", "rejected")));
    signed("an entry with the proof of another", "C05", &|c| {
        log(c, |l| {
            let other = l[1].split_once(' ').unwrap().0.to_owned();
            l[2] = format!("{other} {}", l[2].split_once(' ').unwrap().1);
        })
    });
    signed("an entry without its proof", "C05", &|c| log(c, |l| l[0] = l[0].split_once(' ').unwrap().1.to_owned()));
    signed("that a package was sealed taken out", "C08", &|c| {
        log(c, |l| l.retain(|e| !e.contains("\"sealed\",\"e2\"")))
    });
    signed("that a package was begun taken out", "C08", &|c| {
        log(c, |l| l.retain(|e| !e.contains("\"capture_begun\",\"e2\"")))
    });
    signed("a package taken out", "C08", &|c| drop(c.remove(TWO)));
    signed("the packages swapped, signed anew", "C08", &|c| {
        let one = c.file(ONE).clone();
        *c.file(ONE) = c.file(TWO).clone();
        *c.file(TWO) = one;
    });
    signed("a package of another capture", "C08", &|c| *c.file(ONE) = package("e1", "Three").bytes);
    signed("a package with a changed part", "C07", &|c| {
        let mut inside = Package::of(c.file(ONE));
        inside.replace("evidence/text.txt", "12.00", "99.00");
        *c.file(ONE) = inside.zip();
    });
    signed("a package cut off", "C07", &|c| c.file(ONE).truncate(100));
    signed("a drawing changed", "C10", &|c| c.replace(DRAWING, "annotation", "Annotation"));
    signed("a drawing put beside another package", "C10", &|c| {
        let bytes = c.remove(DRAWING);
        c.add("packages/e2.wacz.marks-1.json", &bytes);
    });
    signed("a drawing beside no package", "C10", &|c| c.add("packages/x.marks-1.json", DRAWN));
    signed("the entry about a drawing taken out", "C10", &|c| log(c, |l| l.retain(|e| !e.contains("drawing_sha256"))));
    signed("rubbish as a time stamp", "C07", &|c| c.add("packages/e1.wacz.x.tsr", b"<html>"));
    signed("an earlier checkpoint with another root", "C06", &|c| {
        let text = String::from_utf8(c.file(EARLIER).clone()).unwrap();
        let changed = if text.contains('a') { text.replace('a', "b") } else { text.replace('0', "1") };
        *c.file(EARLIER) = changed.into_bytes();
    });
    signed("an earlier checkpoint of another size", "C06", &|c| c.replace(EARLIER, "5 ", "6 "));
    signed("the earlier checkpoints removed", "C06", &|c| drop(c.remove(EARLIER)));
    signed("no custody log", "C08", &|c| c.file(ENTRIES).clear());
    found.push(("an empty file", "C01", Vec::new()));
    found.push(("a text", "C01", b"hello".to_vec()));
    let bytes = whole.zip();
    found.push(("cut off in the middle", "C01", bytes[..bytes.len() / 2].to_vec()));
    found
}

fn word(outcome: CheckOutcome) -> &'static str {
    match outcome {
        CheckOutcome::Passed => "passed",
        CheckOutcome::Failed => "failed",
        CheckOutcome::Absent => "absent",
    }
}

fn by_us(file: &[u8]) -> Vec<(String, String)> {
    outcomes(verify_case(file, &[]))
}

fn outcomes(verification: Verification) -> Vec<(String, String)> {
    verification.checks.into_iter().map(|check| (check.code, word(check.outcome).to_owned())).collect()
}

/// Outcomes of the verifier that shares no code, for every file.
fn by_python(files: &[PathBuf]) -> Vec<Vec<(String, String)>> {
    let tools = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tools");
    let each = "import json, sys; from verify_case import checks\n\
                for name in sys.argv[1:]: print(json.dumps([[c, o] for c, (o, _) in checks(open(name, 'rb').read()).items()]))";
    let run = Command::new("python3").env("PYTHONPATH", tools).args(["-B", "-c", each]).args(files).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn written(name: &str, files: &[&[u8]]) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    let paths: Vec<PathBuf> = (0..files.len()).map(|number| folder.join(format!("{number:02}.zip"))).collect();
    for (path, bytes) in paths.iter().zip(files) {
        std::fs::write(path, bytes).unwrap();
    }
    paths
}

#[test]
fn both_verifiers_find_a_whole_case_intact() {
    let (one, two) = (package("e1", "One"), package("e2", "Two"));
    let case = case_of(&[("e1", &one), ("e2", &two)], 1);
    let verification = verify_case(&case, &[]);
    assert!(verification.intact && is_case(&case) && !is_case(&one.bytes), "{:?}", verification.checks);
    assert_eq!(vec![by_us(&case)], by_python(&written("case", &[&case])));
    let mut opened = Package::of(&case);
    assert_eq!(opened.file(DRAWING).as_slice(), DRAWN);
    let log = String::from_utf8(opened.file(ENTRIES).clone()).unwrap();
    assert!(log.contains("notice_drafted") && log.contains("taobao:1"), "{log}");
    assert!(!log.contains("brand_saved") && !log.contains("taobao:2"), "entries of other cases are not shown: {log}");
    for paper in ["README.txt", "papers/notary-zh.txt", "papers/fre-902-14-draft.txt"] {
        let text = String::from_utf8(opened.file(paper).clone()).unwrap();
        let named = [&one, &two].iter().all(|sealed| text.contains(&sealed.sha256));
        assert!(named && text.contains(sample::URL) && text.contains("仿品 against Acme"), "{paper}: {text}");
    }
    let deposit = String::from_utf8(opened.file("papers/deposit.csv").clone()).unwrap();
    assert_eq!(deposit.lines().count(), 5, "a package and its manifest each: {deposit}");
    for sealed in [&one, &two] {
        let line = format!(
            ",{},\"SHA-256\",\"{}\",\"仿品 against Acme\",\"{}\",",
            sealed.bytes.len(),
            sealed.sha256,
            sample::URL
        );
        assert!(deposit.contains(&line), "{line} in {deposit}");
    }
    assert_eq!(String::from_utf8(opened.file(EARLIER).clone()).unwrap().lines().count(), 1);
}

#[test]
fn a_time_stamp_beside_a_case_is_of_its_checkpoint_and_of_nothing_else() {
    let (one, two) = (package("e1", "One"), package("e2", "Two"));
    let case = case_of(&[("e1", &one), ("e2", &two)], 1);
    let authority = Authority::new("checkpoint", &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]);
    let checkpoint = Package::of(&case).file(CHECKPOINT).clone();
    let stamp = authority.stamp(&checkpoint);
    let path = written("stamped", &[&case]).remove(0);
    let judged = |stamp: &[u8]| {
        let beside = format!("{}.court.tsr", path.display());
        std::fs::write(&beside, stamp).unwrap();
        let ours = verify_case(&case, &[("court.tsr".into(), stamp.to_vec())]);
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tools/verify_case.py");
        let theirs = Command::new("python3").args(["-B", script]).arg(&path).arg("--json").output().unwrap();
        let theirs: Value = serde_json::from_slice(&theirs.stdout).unwrap();
        let theirs: Vec<_> = theirs["checks"]
            .as_array()
            .unwrap()
            .iter()
            .map(|check| {
                let word = |name: &str| check[name].as_str().unwrap().to_owned();
                (word("code"), word("outcome"))
            })
            .collect();
        let (intact, detail) = (ours.intact, ours.checks[8].detail.clone());
        assert_eq!(outcomes(ours), theirs, "the verifiers agree");
        (intact, detail)
    };
    let (intact, told) = judged(&stamp);
    assert!(intact && told.contains("Stamps of our own"), "{told}");
    let (intact, told) = judged(&authority.stamp(b"another checkpoint"));
    assert!(!intact && told.contains("it stamps another checkpoint"), "{told}");
    assert!(!judged(b"<html>busy</html>").0);
    let mut forged = stamp;
    let at = forged.len() - 1;
    forged[at] ^= 1;
    assert!(!judged(&forged).0);
}

#[test]
fn only_what_the_ledger_knows_and_what_is_intact_becomes_a_case() {
    let (one, two) = (package("e1", "One"), package("e2", "Two"));
    let refused = |ledger: &[Entry], packages: &[(&str, &Sealed)]| {
        prepare_case(&facts(), ledger, &parts(packages)).unwrap_err().to_string()
    };
    let known = ledger(&[("e1", &one)]);
    assert!(refused(&known, &[("e2", &two)]).contains("the ledger does not know e2.wacz"));
    assert!(refused(&known, &[]).contains("a case needs a package"));
    let mut broken = known.clone();
    broken.remove(2);
    assert!(refused(&broken, &[("e1", &one)]).contains("the ledger is not whole at entry 4"));
    let mut drawn = parts(&[("e1", &one)]);
    drawn.push(Part { name: "e1.wacz.marks-2.json".into(), bytes: b"{}".to_vec() });
    let unknown = prepare_case(&facts(), &known, &drawn).unwrap_err().to_string();
    assert!(unknown.contains("the ledger does not know e1.wacz.marks-2.json"), "{unknown}");
    let mut changed = one.clone();
    let at = changed.bytes.len() / 2;
    changed.bytes[at] ^= 1;
    assert!(refused(&known, &[("e1", &changed)]).contains("e1.wacz is not intact"));
    let draft = prepare_case(&facts(), &known, &parts(&[("e1", &one)])).unwrap();
    let wrong = STANDARD.encode(key(1).sign(b"something else").to_bytes());
    assert!(draft.finish(&wrong, &STANDARD.encode(key(1).verifying_key().to_bytes())).is_err());
}

#[test]
fn tampering_with_a_case_is_found_by_both_verifiers() {
    let mutations = mutations();
    let files: Vec<&[u8]> = mutations.iter().map(|(_, _, bytes)| bytes.as_slice()).collect();
    let mut wrong = Vec::new();
    for ((name, code, bytes), theirs) in mutations.iter().zip(by_python(&written("cases", &files))) {
        let ours = by_us(bytes);
        if !ours.contains(&((*code).to_owned(), "failed".to_owned())) {
            let failed: Vec<_> = ours.iter().filter(|row| row.1 == "failed").collect();
            wrong.push(format!("{name}: {code} should fail, failed were {failed:?}"));
        }
        if ours != theirs {
            let apart: Vec<_> = ours.iter().zip(&theirs).filter(|(a, b)| a != b).collect();
            wrong.push(format!("{name}: the verifiers differ: {apart:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!("soak: mutations of a case, each found by both verifiers: {}", mutations.len());
}
