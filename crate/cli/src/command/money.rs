//! `touchstone money`: what price strings say.

use std::io::Write;
use std::process::ExitCode;

use anyhow::Result;
use clap::Args;
use touchstone_core::money;

/// Arguments of `touchstone money`.
#[derive(Args)]
pub struct Arguments {
    /// One JSON object a line: {"amount", "currency"}, or null where the text holds no price.
    #[arg(long)]
    json: bool,
    /// ISO code of the currency meant by an ambiguous symbol such as $ or ¥, or by none.
    #[arg(long, value_name = "CODE")]
    hint: Option<String>,
    /// Price strings.
    #[arg(required = true, value_name = "TEXT", last = true)]
    texts: Vec<String>,
}

/// Prints one line a text.
pub fn run(arguments: Arguments, out: &mut impl Write) -> Result<ExitCode> {
    for text in &arguments.texts {
        let money = money::parse(text, arguments.hint.as_deref());
        if arguments.json {
            serde_json::to_writer(&mut *out, &money)?;
            writeln!(out)?;
        } else {
            match money {
                Some(money) => writeln!(out, "{}", format!("{} {}", money.amount, money.currency).trim_end())?,
                None => writeln!(out, "-")?,
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
