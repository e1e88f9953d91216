//! `touchstone brand`: brand profiles, checked and filled from tables.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::{Subcommand, ValueEnum};
use serde::de::{DeserializeOwned, IntoDeserializer};
use touchstone_core::brand::Brand;
use touchstone_core::brand::catalogue::{CatalogueWords, Change, Column, Confirmed, Kind};

/// Work on profiles.
#[derive(Subcommand)]
pub enum Work {
    /// Check a profile: exit code 1 and line, column and mend where it has a fault.
    Check {
        /// The profile.
        profile: PathBuf,
    },
    /// Take products or sellers out of a table into a profile, whose order and comments stay. What each row does is
    /// told on standard error, the new profile is printed.
    Import {
        /// The profile; it is read, not written.
        profile: PathBuf,
        /// The table: .csv, .tsv or .xlsx.
        table: PathBuf,
        /// What the rows are; without it that is told by the headings.
        #[arg(long)]
        kind: Option<Rows>,
        /// What a column holds, as NUMBER=MEANING: other, name, also, category, price, currency, seller, marketplace.
        #[arg(long = "column", value_name = "NUMBER=MEANING")]
        columns: Vec<String>,
        /// ISO 4217 code of prices that name no currency.
        #[arg(long, value_name = "CODE", default_value = "")]
        currency: String,
    },
}

/// What the rows of a table are.
#[derive(Clone, Copy, ValueEnum)]
pub enum Rows {
    /// Products of the catalogue.
    Products,
    /// Sellers who may sell the brand.
    Authorised,
    /// Sellers with earlier infringements.
    Offenders,
}

/// Does the work.
pub fn run(work: Work, out: &mut impl Write) -> Result<ExitCode> {
    match work {
        Work::Check { profile } => check(&profile, out),
        Work::Import { profile, table, kind, columns, currency } => {
            let text = read(&profile)?;
            let words = CatalogueWords::shipped()?;
            let bytes = fs::read(&table).with_context(|| format!("{}: cannot be read", table.display()))?;
            let read = words.table(&bytes).with_context(|| table.display().to_string())?;
            let mut confirmed = Confirmed {
                kind: kind.map_or(read.kind, Rows::kind),
                columns: read.columns,
                rows: read.rows,
                first_line: read.first_line,
                currency,
            };
            for said in &columns {
                assign(said, &mut confirmed.columns)?;
            }
            let taken = words.take(&confirmed, &text).with_context(|| table.display().to_string())?;
            let mut aside = io::stderr();
            for entry in &taken.entries {
                match &entry.change {
                    Change::Added => writeln!(aside, "new: {} {}", entry.name, entry.beside)?,
                    Change::Replaced(was) => writeln!(aside, "changed: {} {} (was {was})", entry.name, entry.beside)?,
                    Change::Known => {}
                }
            }
            for fault in &taken.faults {
                writeln!(aside, "{}, line {}: {} {}", table.display(), fault.line, fault.code, fault.message)?;
            }
            Brand::parse(&taken.profile).with_context(|| profile.display().to_string())?;
            write!(out, "{}", taken.profile)?;
            Ok(if taken.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
    }
}

impl Rows {
    fn kind(self) -> Kind {
        match self {
            Self::Products => Kind::Products,
            Self::Authorised => Kind::Authorised,
            Self::Offenders => Kind::Offenders,
        }
    }
}

fn check(profile: &Path, out: &mut impl Write) -> Result<ExitCode> {
    match Brand::parse(&read(profile)?) {
        Ok(brand) => {
            let (marks, products, sellers) = (brand.marks.len(), brand.products.len(), brand.authorised.len());
            writeln!(out, "{}: {marks} marks, {products} products, {sellers} authorised sellers", brand.name)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(fault) => {
            writeln!(out, "{}: {fault}", profile.display())?;
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Sets what a column holds: `3=price`.
fn assign(said: &str, columns: &mut [Column]) -> Result<()> {
    let (number, meaning) = said.split_once('=').with_context(|| format!("{said:?} is not of the form 3=price"))?;
    let at = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let count = columns.len();
    let Some(place) = at.and_then(|at| columns.get_mut(at)) else {
        bail!("{said:?}: the table has the columns 1 to {count}");
    };
    *place = named(meaning).with_context(|| format!("{meaning:?} is nothing that a column holds"))?;
    Ok(())
}

/// A value by the name that it has in JSON.
fn named<T: DeserializeOwned>(name: &str) -> Result<T> {
    let name: serde::de::value::StrDeserializer<'_, serde::de::value::Error> = name.into_deserializer();
    Ok(T::deserialize(name)?)
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{}: cannot be read", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_with_columns_named_on_the_command_line_fills_the_sample() {
        let folder = std::env::temp_dir().join(format!("touchstone-brand-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (profile, table) = (folder.join("p.toml"), folder.join("t.csv"));
        fs::write(&profile, Brand::sample()).unwrap();
        fs::write(&table, "Was,Wieviel\nLumen Sandal,\"79,90\"\n").unwrap();
        let columns = vec!["1=name".to_owned(), "2=price".to_owned()];
        let import = |columns| Work::Import {
            profile: profile.clone(),
            table: table.clone(),
            kind: Some(Rows::Products),
            columns,
            currency: "EUR".into(),
        };
        let mut out = Vec::new();
        let code = run(import(columns), &mut out);
        let unnamed = run(import(vec!["9=name".to_owned()]), &mut Vec::new());
        let strange = run(import(vec!["1=colour".to_owned()]), &mut Vec::new());
        fs::remove_dir_all(&folder).unwrap();
        // Exit code 1: the row of headings, which no word list knows, is a product without a price.
        assert_eq!(code.unwrap(), ExitCode::FAILURE);
        let brand = Brand::parse(std::str::from_utf8(&out).unwrap()).unwrap();
        let sandal = brand.products.iter().find(|product| product.name == "Lumen Sandal").unwrap();
        assert_eq!(sandal.reference_price.as_ref().unwrap().amount, "79.90");
        assert!(unnamed.unwrap_err().to_string().contains("columns 1 to 2"));
        assert!(strange.unwrap_err().to_string().contains("colour"));
    }
}
