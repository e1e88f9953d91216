//! One module a subcommand: its arguments (`Arguments`) and what it does (`run`). Adding one is adding a file, a `mod`
//! line, a variant and a match arm.

mod backup;
mod brand;
mod case;
mod casebook;
mod disclose;
mod export;
mod extract;
mod forms;
mod image;
mod key;
mod money;
mod notice;
mod outcome;
mod replay;
mod report;
mod rules;
mod screen;
mod table;
mod verify;

use std::io::Write;
use std::process::ExitCode;

use clap::Subcommand;

/// What the command line can do.
#[derive(Subcommand)]
pub enum Command {
    /// Backups of the extension: open one without a browser.
    #[command(subcommand)]
    Backup(backup::Work),
    /// Brand profiles: check one, or take products and sellers of a table into it.
    #[command(subcommand)]
    Brand(brand::Work),
    /// Put packages and what the ledger says of them into one file, for lawyers and courts.
    Case(case::Arguments),
    /// Check, rebuild, export or merge a casebook file.
    #[command(subcommand)]
    Casebook(casebook::Work),
    /// Write an evidence package for a recipient, without what does not concern them.
    Disclose(disclose::Arguments),
    /// Read the listings of a saved marketplace page, as the extension reads them in the browser.
    Extract(extract::Arguments),
    /// Complaint forms: test the form files, list them, show one.
    #[command(subcommand)]
    Forms(forms::Work),
    /// Pictures: hash them, find codes in them, tell whether two are the same.
    #[command(subcommand)]
    Image(image::Work),
    /// Read price strings.
    Money(money::Arguments),
    /// Notices: what the filler would do with one, or what stands in its way.
    #[command(subcommand)]
    Notice(notice::Work),
    /// What became of complaints, read from a portal's own list.
    #[command(subcommand)]
    Outcome(outcome::Work),
    /// Write what evidence packages hold, and how they are checked, as a page to print.
    Report(report::Arguments),
    /// Lint, test, sign and explain rules.
    #[command(subcommand)]
    Rules(rules::Work),
    /// Screen a table of listings: one JSON verdict a row, in the table's order.
    Screen(screen::Arguments),
    /// Screen a snapshot of a page as the desk does, and print its very answer.
    ScreenPage(replay::Arguments),
    /// Say whether an evidence package or a case is intact.
    Verify(verify::Arguments),
}

impl Command {
    /// Runs the subcommand, writing its answer to `out`. Errors go to standard error with exit code 2.
    pub fn run(self, out: &mut impl Write) -> anyhow::Result<ExitCode> {
        match self {
            Self::Backup(work) => backup::run(work, out),
            Self::Brand(work) => brand::run(work, out),
            Self::Case(arguments) => case::run(arguments, out),
            Self::Casebook(work) => casebook::run(work, out),
            Self::Disclose(arguments) => disclose::run(arguments, out),
            Self::Extract(arguments) => extract::run(arguments, out),
            Self::Forms(work) => forms::run(work, out),
            Self::Image(work) => image::run(work, out),
            Self::Notice(work) => notice::run(work, out),
            Self::Outcome(work) => outcome::run(work, out),
            Self::Money(arguments) => money::run(arguments, out),
            Self::Report(arguments) => report::run(arguments, out),
            Self::Rules(work) => rules::run(work, out),
            Self::Screen(arguments) => screen::run(arguments, out),
            Self::ScreenPage(arguments) => replay::run(arguments, out),
            Self::Verify(arguments) => verify::run(arguments, out),
        }
    }
}
