//! Every developer command. CI calls the same.
#![allow(clippy::print_stdout, reason = "a developer command talks on standard output")]

mod archive;
mod benchmark;
mod browser;
mod bundle;
mod dist;
mod manifest;
mod process;
mod setup;
mod size;
mod soak;
mod test;
mod types;
mod wasm;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::setup::Need;
use crate::workspace::Workspace;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Developer commands of Touchstone", disable_version_flag = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Show the main job in a browser window, on a marketplace and a portal of our own making
    Demo {
        /// Walk the path without a window and leave screenshots, package, casebook and report in dist/demo/
        #[arg(long)]
        headless: bool,
    },
    /// Run every check; the last line is `N passed, N failed`
    Test {
        /// Only these steps; see --list
        steps: Vec<String>,
        /// Print the names of the steps
        #[arg(long)]
        list: bool,
    },
    /// Build the extension: dist/chrome, dist/firefox and their zips
    Dist,
    /// Check the size budgets of what `dist` made
    Size,
    /// Write extension/types/wire.d.ts from the wire types
    Types {
        /// Fail where the file differs instead of writing it
        #[arg(long)]
        check: bool,
    },
    /// Open saved marketplace pages under their real host names with the extension loaded
    Pages {
        /// Folder with INDEX.tsv and the pages
        #[arg(default_value = "../shared/pages")]
        dir: PathBuf,
        /// Write what the extension read to this folder, one file a page
        #[arg(long)]
        json: Option<PathBuf>,
        /// Only pages whose name contains this
        #[arg(long)]
        only: Option<String>,
        /// Brand profile to screen with; may be given several times
        #[arg(long, value_name = "FILE.toml", default_value = "knowledge/brands/aurelle.toml")]
        brand: Vec<PathBuf>,
        /// Screen also with a profile made of the words of the pages, so that each has something to paint
        #[arg(long)]
        exercise: bool,
    },
    /// Capture one page with the packed extension
    Capture {
        /// Address of the page
        #[arg(long)]
        url: String,
        /// Where the package goes
        #[arg(long)]
        out: PathBuf,
        /// Saved page that is served under the address instead of the network's
        #[arg(long)]
        html: Option<PathBuf>,
        /// Take a picture of the whole page as well: half a second for each screen
        #[arg(long)]
        full_page: bool,
    },
    /// Capture saved pages with the packed extension, have two local authorities stamp the packages, and programs that
    /// are not ours judge them: wacz, warcio, openssl, ReplayWeb.page's engine
    Judge {
        /// Folder with INDEX.tsv and the pages
        #[arg(default_value = "../shared/pages")]
        dir: PathBuf,
        /// Only pages whose name contains this
        #[arg(long)]
        only: Option<String>,
        /// Keep the packages in this folder
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Fill a complaint form with the packed extension; nothing is submitted
    Fill {
        /// Address of the form
        #[arg(long)]
        url: String,
        /// Notice in JSON
        #[arg(long)]
        notice: PathBuf,
        /// Form id, see `touchstone forms list`
        #[arg(long)]
        form: String,
        /// Where the report goes
        #[arg(long)]
        report: PathBuf,
    },
    /// Measure and, with --write, record in docs/benchmarks.md
    Bench {
        /// What to measure
        #[arg(value_enum)]
        what: benchmark::What,
        /// Replace the figures in docs/benchmarks.md
        #[arg(long)]
        write: bool,
    },
    /// Run the long counts of all tests in full and record them in docs/benchmarks.md
    Soak,
    /// Install what the other commands need, and nothing else
    Setup,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command) {
        Ok(code) => code,
        Err(error) => {
            println!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    let workspace = Workspace::find()?;
    match command {
        Command::Setup => setup::ensure(&workspace, &Need::ALL)?,
        Command::Dist => {
            setup::ensure(&workspace, &Need::BUILD)?;
            dist::build(&workspace)?;
        }
        Command::Size => return Ok(size::check(&workspace)?.exit_code()),
        Command::Types { check } => types::run(&workspace, check)?,
        Command::Test { list: true, .. } => test::list(&workspace)?,
        Command::Test { steps, .. } => {
            setup::ensure(&workspace, &Need::ALL)?;
            return test::run(&workspace, &steps);
        }
        Command::Demo { headless } => {
            setup::ensure(&workspace, if headless { &Need::WALK } else { &Need::DEMO })?;
            dist::build(&workspace)?;
            browser::demo(&workspace, headless)?;
        }
        Command::Pages { dir, json, only, brand, exercise } => {
            setup::ensure(&workspace, &Need::DEMO)?;
            dist::build(&workspace)?;
            let choice = browser::Choice { only, brands: brand, exercise };
            browser::pages(&workspace, &dir, &choice, json.as_deref())?;
        }
        Command::Capture { url, out, html, full_page } => {
            setup::ensure(&workspace, &Need::DEMO)?;
            dist::build(&workspace)?;
            browser::capture(&workspace, &url, &out, html.as_deref(), full_page)?;
        }
        Command::Judge { dir, only, out } => {
            setup::ensure(&workspace, &Need::WALK)?;
            dist::build(&workspace)?;
            browser::judge(&workspace, &dir, only.as_deref(), out.as_deref())?;
        }
        Command::Fill { url, notice, form, report } => {
            setup::ensure(&workspace, &Need::DEMO)?;
            dist::build(&workspace)?;
            browser::fill(&workspace, &url, &notice, &form, &report)?;
        }
        Command::Bench { what, write } => {
            if matches!(what, benchmark::What::Screen) {
                setup::ensure(&workspace, &Need::SCREENING)?;
            }
            benchmark::run(&workspace, what, write)?;
        }
        Command::Soak => {
            setup::ensure(&workspace, &Need::ALL)?;
            return soak::run(&workspace);
        }
    }
    Ok(ExitCode::SUCCESS)
}
