//! `touchstone case`: packages with what the ledger says of them, in one file for lawyers and courts.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use clap::Args;
use ed25519_dalek::Signer;
use touchstone_core::evidence::{CaseFacts, Part, Sealed, prepare_case};

use super::casebook::copy;
use super::key;
use super::verify::{beside, drawn};

/// Arguments of `touchstone case`.
#[derive(Args)]
#[command(
    after_help = "The key: `openssl genpkey -algorithm ed25519 -out KEY.pem`. Keep it; who verifies compares it."
)]
pub struct Arguments {
    /// Evidence packages. What lies beside them goes with them: time stamps, FILE.wacz.tsr or FILE.wacz.NAME.tsr, and
    /// what was drawn on copies of their pictures, FILE.wacz.marks-NUMBER.json.
    #[arg(value_name = "FILE.wacz", required = true)]
    files: Vec<PathBuf>,
    /// Casebook file in whose ledger they were sealed; it is not touched.
    #[arg(long)]
    casebook: PathBuf,
    /// Ed25519 key that signs the ledger's checkpoint, PKCS #8 in PEM.
    #[arg(long)]
    key: PathBuf,
    /// Title for people.
    #[arg(long, default_value = "")]
    title: String,
    /// Where the case goes.
    #[arg(long, value_name = "FILE.zip")]
    out: PathBuf,
}

/// Writes the case.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    let key = key::read(&arguments.key)?;
    let (device, ledger) = copy(&arguments.casebook)?.own_ledger()?;
    let mut parts = Vec::new();
    for file in &arguments.files {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let bytes = fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        parts.push(Part { name, bytes });
        let with_it = beside(file)?.into_iter().chain(drawn(file)?);
        parts.extend(with_it.map(|(name, bytes)| Part { name, bytes }));
    }
    let facts = CaseFacts {
        title: arguments.title,
        created_ms: i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis())?,
        software: concat!("Touchstone ", env!("CARGO_PKG_VERSION")).into(),
        device,
    };
    let draft = prepare_case(&facts, &ledger, &parts)?;
    let signature = STANDARD.encode(key.sign(draft.to_sign.as_bytes()).to_bytes());
    let Sealed { bytes, sha256, .. } = draft.finish(&signature, &STANDARD.encode(key.verifying_key().to_bytes()))?;
    fs::write(&arguments.out, bytes).with_context(|| format!("cannot write {}", arguments.out.display()))?;
    writeln!(out, "{}: sha256 {sha256}", arguments.out.display())?;
    Ok(ExitCode::SUCCESS)
}
