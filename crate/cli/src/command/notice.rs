//! `touchstone notice`: what becomes of a notice on a form.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use clap::Subcommand;
use serde_json::json;
use touchstone_core::notice::{Finding, Notice, Severity};

use super::forms::shipped;

/// What can be done with notices.
#[derive(Subcommand)]
pub enum Work {
    /// Print the fill plan, or the findings that stand in its way (exit code 1).
    Plan {
        /// The notice (JSON).
        notice: PathBuf,
        /// Id of the form; without it the one that serves the notice's marketplace best.
        #[arg(long)]
        form: Option<String>,
        /// One JSON object: `{"plan": ... or null, "findings": [...]}`.
        #[arg(long)]
        json: bool,
        /// The day, `YYYY-MM-DD`; today (UTC) without it.
        #[arg(long, value_name = "DAY")]
        today: Option<String>,
    },
}

/// Runs it.
pub fn run(work: Work, out: &mut impl Write) -> Result<ExitCode> {
    let Work::Plan { notice, form, json, today } = work;
    let name = notice.display().to_string();
    let text = fs::read(&notice).with_context(|| format!("cannot read {name}"))?;
    let notice: Notice = serde_json::from_slice(&text).with_context(|| format!("{name} is not a notice"))?;
    let forms = shipped()?;
    let form = match form {
        Some(form) => form,
        None => forms
            .for_platform(&notice.platform)
            .with_context(|| format!("no form serves {:?}: name one with --form", notice.platform))?,
    };
    let today = match today {
        Some(day) => day,
        None => today_utc()?,
    };
    let findings = forms.check(&notice, &form, &today);
    let plan = forms.plan(&notice, &form, &today).ok();
    let code = if plan.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    if json {
        serde_json::to_writer_pretty(&mut *out, &json!({ "plan": plan, "findings": findings }))?;
        writeln!(out)?;
        return Ok(code);
    }
    for finding in &findings {
        writeln!(out, "{}", line(finding))?;
    }
    for field in plan.iter().flat_map(|plan| &plan.fields) {
        let value = if field.person { "(yours)" } else { field.values.first().map_or("", String::as_str) };
        writeln!(out, "{}\t{}\t{}", field.name, field.kind, value.replace('\n', " "))?;
    }
    Ok(code)
}

fn line(finding: &Finding) -> String {
    let weight = if finding.severity == Severity::Block { "blocks" } else { "warns" };
    format!("{} {weight} [{}] {}: {}", finding.code, finding.at, finding.message, finding.mend)
}

fn today_utc() -> Result<String> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    Ok(time::OffsetDateTime::from_unix_timestamp(i64::try_from(seconds)?)?.date().to_string())
}
