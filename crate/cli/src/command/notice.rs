//! `touchstone notice`: what becomes of a notice on a form.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};
use clap::Subcommand;
use serde_json::json;
use touchstone_core::notice::{self, Claim, Count, Deadlines, Finding, Forms, Notice, Severity, Whose};

use super::forms::{shipped, with_files};

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
        /// More form files (TOML), such as a form that was taught.
        #[arg(long, value_name = "FILE")]
        form_file: Vec<PathBuf>,
    },
    /// What has to be done by when after a notice was answered, by portal and by law.
    Deadlines {
        /// The notice (JSON).
        notice: PathBuf,
        /// Id of the form by which it was filed.
        #[arg(long)]
        form: String,
        /// What happened: `counter_notice`, `accepted`, `rejected`.
        #[arg(long, default_value = "counter_notice")]
        event: String,
        /// Day on which it reached you, `YYYY-MM-DD`.
        #[arg(long, value_name = "DAY")]
        on: String,
        /// JSON: an array of deadlines; otherwise one a line.
        #[arg(long)]
        json: bool,
    },
    /// Group listings into the fewest notices: one right and reason each, all listings of a seller together, never more
    /// than the form takes.
    Group {
        /// JSON array of `{"platform", "right", "reason", "order", "seller", "url"}`.
        claims: PathBuf,
        /// Id of the form, for its limit; without it the one that serves the first listing's marketplace best.
        #[arg(long)]
        form: Option<String>,
        /// JSON: an array of notices, each an array of listings; otherwise one listing a line behind its notice's number.
        #[arg(long)]
        json: bool,
    },
    /// Print the notice as a letter, with the place of each element that the law requires. What the notice does not say
    /// stands in brackets (exit code 1).
    Letter {
        /// The notice (JSON).
        notice: PathBuf,
        /// Id of the form: eu-dsa, us-dmca, cn-ecl-42, alibaba-email.
        #[arg(long)]
        form: String,
        /// `en` or `zh`.
        #[arg(long, default_value = "en")]
        lang: String,
        /// One JSON object: the text, where each element stands, the gaps.
        #[arg(long)]
        json: bool,
        /// The day, `YYYY-MM-DD`; today (UTC) without it.
        #[arg(long, value_name = "DAY")]
        today: Option<String>,
    },
}

/// Runs it.
pub fn run(work: Work, out: &mut impl Write) -> Result<ExitCode> {
    match work {
        Work::Plan { notice, form, json, today, form_file } => {
            plan(&notice, form, &with_files(&form_file)?, json, today, out)
        }
        Work::Deadlines { notice, form, event, on, json } => deadlines(&read(&notice)?, &form, &event, &on, json, out),
        Work::Group { claims, form, json } => group(&claims, form, json, out),
        Work::Letter { notice, form, lang, json, today } => letter(&notice, &form, &lang, json, today, out),
    }
}

pub fn read(file: &Path) -> Result<Notice> {
    let name = file.display().to_string();
    let text = fs::read(file).with_context(|| format!("cannot read {name}"))?;
    serde_json::from_slice(&text).with_context(|| format!("{name} is not a notice"))
}

fn deadlines(notice: &Notice, form: &str, event: &str, on: &str, json: bool, out: &mut impl Write) -> Result<ExitCode> {
    let (known, faults) = Deadlines::shipped();
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    let due =
        known.after(event, form, notice, on).with_context(|| format!("{on:?} is no day: write it as 2026-11-28"))?;
    if json {
        serde_json::to_writer_pretty(&mut *out, &due)?;
        writeln!(out)?;
    } else {
        for due in &due {
            let whose = if due.whose == Whose::Owner { "you" } else { "the seller" };
            let count = if due.count == Count::Working { ", weekends left out, holidays not" } else { "" };
            writeln!(out, "{}\t{whose}\t{} ({}{count})", due.day, due.act, due.law)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn group(claims: &Path, form: Option<String>, json: bool, out: &mut impl Write) -> Result<ExitCode> {
    let name = claims.display().to_string();
    let text = fs::read(claims).with_context(|| format!("cannot read {name}"))?;
    let claims: Vec<Claim> = serde_json::from_slice(&text).with_context(|| format!("{name} is no list of listings"))?;
    let forms = shipped()?;
    let form = form.or_else(|| forms.for_platform(&claims.first()?.platform));
    let limit = form.as_deref().and_then(|form| forms.most_listings(form));
    let groups: Vec<Vec<&Claim>> = notice::group(&claims, limit)
        .into_iter()
        .map(|group| group.into_iter().filter_map(|place| claims.get(place)).collect())
        .collect();
    if json {
        serde_json::to_writer_pretty(&mut *out, &groups)?;
        writeln!(out)?;
        return Ok(ExitCode::SUCCESS);
    }
    for (number, group) in groups.iter().enumerate() {
        for claim in group {
            writeln!(out, "{}\t{}\t{}\t{}\t{}", number + 1, claim.right, claim.reason, claim.seller, claim.url)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn letter(
    notice: &Path,
    form: &str,
    lang: &str,
    json: bool,
    today: Option<String>,
    out: &mut impl Write,
) -> Result<ExitCode> {
    let today = today.map_or_else(today_utc, Ok)?;
    let letter = shipped()?
        .letter(&read(notice)?, form, lang, &today)
        .with_context(|| format!("form {form:?} has no letter in {lang:?}: see `touchstone forms show {form}`"))?;
    if json {
        serde_json::to_writer_pretty(&mut *out, &letter)?;
        writeln!(out)?;
    } else {
        writeln!(out, "{}", letter.text)?;
        for standing in &letter.elements {
            writeln!(out, "{}\t{}\t{}", standing.law, standing.says, standing.stands_in.join(" / "))?;
        }
    }
    Ok(if letter.gaps.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn plan(
    notice: &Path,
    form: Option<String>,
    forms: &Forms,
    json: bool,
    today: Option<String>,
    out: &mut impl Write,
) -> Result<ExitCode> {
    let notice = read(notice)?;
    let form = match form {
        Some(form) => form,
        None => forms
            .for_platform(&notice.platform)
            .with_context(|| format!("no form serves {:?}: name one with --form", notice.platform))?,
    };
    let today = today.map_or_else(today_utc, Ok)?;
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
    for field in plan.iter().flat_map(|plan| &plan.fields).filter(|field| !field.unlisted) {
        let value = if field.person { "(yours)" } else { field.values.first().map_or("", String::as_str) };
        writeln!(out, "{}\t{}\t{}", field.name, field.kind, value.replace('\n', " "))?;
    }
    Ok(code)
}

fn line(finding: &Finding) -> String {
    let weight = if finding.severity == Severity::Block { "blocks" } else { "warns" };
    format!("{} {weight} [{}] {}: {}", finding.code, finding.at, finding.message, finding.mend)
}

pub fn today_utc() -> Result<String> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    Ok(time::OffsetDateTime::from_unix_timestamp(i64::try_from(seconds)?)?.date().to_string())
}
