//! Time stamps against an authority that `openssl ts` plays: asked by our request, read by us, verified by `openssl`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};
use touchstone_core::evidence::timestamp::{Token, answer, request};
use touchstone_core::evidence::{CheckOutcome, verify_stamped};

use crate::sample;

const CONFIGURATION: &str = "[tsa]\ndefault_tsa = here\n[here]\nserial = serial\nsigner_digest = sha256\ndefault_policy = 1.3.6.1.4.1.99999.1\ndigests = sha256\naccuracy = secs:1\nordering = yes\ness_cert_id_alg = sha256\n[uses]\nextendedKeyUsage = critical,timeStamping\nbasicConstraints = CA:FALSE\n";

/// A folder with an authority in it.
pub struct Authority(PathBuf);

impl Authority {
    /// `key` is what `openssl req -newkey` wants.
    pub fn new(name: &str, key: &[&str]) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("authority-{name}"));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("tsa.cnf"), CONFIGURATION).unwrap();
        fs::write(folder.join("serial"), "01\n").unwrap();
        let authority = Self(folder);
        let made = ["req", "-x509", "-nodes", "-subj", "/CN=Our own authority", "-days", "3650", "-out", "ca.pem"];
        authority.openssl(&[&made[..], &["-keyout", "ca.key", "-newkey", "rsa:2048"]].concat());
        let asked =
            ["req", "-new", "-nodes", "-subj", "/CN=Stamps of our own", "-keyout", "tsa.key", "-out", "tsa.csr"];
        authority.openssl(&[&asked[..], key].concat());
        let signed = ["x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"];
        let out = ["-days", "3650", "-extfile", "tsa.cnf", "-extensions", "uses", "-out", "tsa.pem"];
        authority.openssl(&[&signed[..], &out].concat());
        authority
    }

    fn openssl(&self, arguments: &[&str]) {
        let run = Command::new("openssl").args(arguments).current_dir(&self.0).output().unwrap();
        assert!(run.status.success(), "openssl {arguments:?}: {}", String::from_utf8_lossy(&run.stderr));
    }

    /// The answer to our request for some bytes.
    pub fn stamp(&self, bytes: &[u8]) -> Vec<u8> {
        fs::write(self.0.join("data"), bytes).unwrap();
        fs::write(self.0.join("q.tsq"), request(&Sha256::digest(bytes).into(), 42)).unwrap();
        let reply = ["ts", "-reply", "-config", "tsa.cnf", "-queryfile", "q.tsq", "-out", "a.tsr"];
        self.openssl(&[&reply[..], &["-signer", "tsa.pem", "-inkey", "tsa.key"]].concat());
        // The foreign verdict on request and answer.
        self.openssl(&["ts", "-verify", "-queryfile", "q.tsq", "-in", "a.tsr", "-CAfile", "ca.pem"]);
        self.openssl(&["ts", "-verify", "-data", "data", "-in", "a.tsr", "-CAfile", "ca.pem"]);
        fs::read(self.0.join("a.tsr")).unwrap()
    }
}

#[test]
fn an_answer_is_one_to_its_query_and_to_no_other() {
    let authority = Authority::new("query", &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]);
    let reply = authority.stamp(b"manifest");
    let digest: [u8; 32] = Sha256::digest(b"manifest").into();
    assert_eq!(answer(&request(&digest, 42), &reply).unwrap().authority, "Stamps of our own");
    let code = |query: Vec<u8>, reply: &[u8]| answer(&query, reply).unwrap_err().code();
    assert_eq!(code(request(&digest, 4_000_000_000_000_000_000), &reply), "TS07", "another nonce");
    assert_eq!(code(request(&[7; 32], 42), &reply), "TS07", "another manifest");
    assert_eq!(code(request(&digest, 42), b"<html>busy</html>"), "TS04");
    assert_eq!(code(request(&digest, 42), &[0x30, 5, 0x30, 3, 2, 1, 2]), "TS05", "refused by the authority");
    let mut forged = reply.clone();
    let at = forged.len() - 1;
    forged[at] ^= 1;
    assert_eq!(code(request(&digest, 42), &forged), "TS06", "the signature");
    assert_eq!(code(Vec::new(), &reply), "TS04", "no query");
}

fn told(token: &Token) -> (String, String, String, String) {
    (token.time.clone(), token.imprint.clone(), token.serial.clone(), token.policy.clone())
}

#[test]
fn stamps_of_every_kind_of_key_are_read() {
    let kinds: [(&str, &[&str]); 3] = [
        ("rsa", &["-newkey", "rsa:2048"]),
        ("p256", &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]),
        ("p384", &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384"]),
    ];
    for (name, key) in kinds {
        let token = Token::read(&Authority::new(name, key).stamp(b"manifest")).unwrap();
        assert_eq!(token.authority, "Stamps of our own");
        assert_eq!(token.policy, "1.3.6.1.4.1.99999.1");
        assert_eq!(token.imprint, crate::package::hash(b"manifest").trim_start_matches("sha256:"));
        assert_eq!(token.unchecked, None, "{name}");
    }
}

#[test]
fn no_bit_of_a_stamp_changes_what_it_says_unnoticed() {
    let whole = Authority::new("bits", &["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]).stamp(b"manifest");
    let before = told(&Token::read(&whole).unwrap());
    let (mut accepted, mut unchecked, mut flips) = (0, 0, 0);
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut flipped = whole.clone();
            flipped[at] ^= 1 << bit;
            flips += 1;
            if let Ok(token) = Token::read(&flipped) {
                // An algorithm that we do not know: the check is then not passed, but said not to have been made.
                if token.unchecked.is_some() {
                    unchecked += 1;
                    continue;
                }
                accepted += 1;
                assert_eq!(told(&token), before, "byte {at}, bit {bit}");
            }
        }
    }
    println!("soak: flipped bits of a time stamp, of {flips}, that changed its meaning unnoticed: 0");
    println!("soak: flipped bits of a time stamp that changed nothing that it says: {accepted}");
    println!("soak: flipped bits of a time stamp after which its signature is said not to be checkable: {unchecked}");
    for end in 0..whole.len() {
        assert!(Token::read(&whole[..end]).is_err(), "cut off after {end}");
    }
}

#[test]
fn a_stamp_holds_for_its_package_alone() {
    let sealed = sample::sealed();
    let manifest = crate::package::Package::of(&sealed.bytes).file("datapackage.json").clone();
    let authority = Authority::new("package", &["-newkey", "rsa:2048"]);
    let outcome = |stamp: Vec<u8>| {
        let checked = verify_stamped(&sealed.bytes, &[("a.tsr".to_owned(), stamp)]);
        let row = checked.checks.last().unwrap().clone();
        assert_eq!(checked.intact, row.outcome == CheckOutcome::Passed);
        (row.outcome, row.detail)
    };
    let stamp = authority.stamp(&manifest);
    let mut changed = stamp.clone();
    let at = changed.windows(8).rposition(|bytes| bytes == &Sha256::digest(&manifest)[..8]).unwrap();
    changed[at] ^= 1;
    for (stamp, expected) in [
        (stamp.clone(), "passed"),
        (authority.stamp(b"another manifest"), "failed"),
        (b"<html>busy</html>".to_vec(), "failed"),
        (changed, "failed"),
    ] {
        let beside = authority.0.join("e.wacz.tsr");
        fs::write(authority.0.join("e.wacz"), &sealed.bytes).unwrap();
        fs::write(beside, &stamp).unwrap();
        assert_eq!(by_python(&authority.0.join("e.wacz")), expected, "the second verifier");
        assert_eq!(outcome(stamp).0 == CheckOutcome::Passed, expected == "passed");
    }
    let (passed, detail) = outcome(stamp);
    assert_eq!(passed, CheckOutcome::Passed, "{detail}");
    assert!(detail.contains("by \"Stamps of our own\""));
    let (other, detail) = outcome(authority.stamp(b"another manifest"));
    assert_eq!(other, CheckOutcome::Failed);
    assert_eq!(detail, "a.tsr: it stamps another manifest");
    let (rubbish, _) = outcome(b"<html>busy</html>".to_vec());
    assert_eq!(rubbish, CheckOutcome::Failed);
}

/// What the verifier that shares no code says of the time stamps beside a package.
fn by_python(package: &Path) -> String {
    let program = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tools/verify_evidence.py");
    let run = Command::new("python3").args(["-B", program]).arg(package).arg("--json").output().unwrap();
    let told: serde_json::Value = serde_json::from_slice(&run.stdout).unwrap();
    let row = told["checks"].as_array().unwrap().iter().find(|check| check["code"] == "V20").unwrap();
    row["outcome"].as_str().unwrap().to_owned()
}
