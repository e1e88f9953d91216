//! What platforms ask of an account they trust: the files of `knowledge/programmes/`.

use serde::Deserialize;

/// A platform's bar, with its date and source.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// Id.
    pub id: String,
    /// Name, in English.
    pub title: String,
    /// The same in Chinese.
    pub title_zh: String,
    /// Form files under whose account notices count.
    pub forms: Vec<String>,
    /// Day on which the file was compiled.
    pub compiled: String,
    /// Months back from the day of judgement.
    pub window_months: u32,
    /// Percent of links taken down, at least.
    pub lowest_acceptance: u32,
    /// Percent of links taken down that come back by counter-notice, at most; `None` where the platform names no bar.
    pub highest_countered: Option<u32>,
    /// Each reason code alone must keep the bounds.
    pub per_reason: bool,
    /// Months for which who falls out stays out.
    pub lockout_months: Option<u32>,
    /// What the platform has not published.
    #[serde(default)]
    pub unknown: Vec<String>,
    /// Where it is written.
    pub source: Vec<Source>,
}

/// Where a bar is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Address.
    pub url: String,
    /// Day of the page, or on which it was read.
    pub date: String,
    /// What it says, in our words.
    pub says: String,
}

/// A programme file that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ProgrammeError {
    /// Not of the expected form.
    #[error("programme files: {0}: compare with a shipped file")]
    Form(#[from] serde_json::Error),
    /// A bound that no account can keep or break.
    #[error("programme {id}: {what} must be {range}")]
    Bound {
        /// The programme.
        id: String,
        /// The bound.
        what: &'static str,
        /// What it may be.
        range: &'static str,
    },
}

/// Gathered by `build.rs`; only modules that ask for it carry it.
static SHIPPED: &str = include_str!(concat!(env!("OUT_DIR"), "/programmes.json"));

impl Programme {
    /// The programmes that ship with Touchstone, by file name.
    ///
    /// # Errors
    /// A file is not of the expected form.
    pub fn shipped() -> Result<Vec<Self>, ProgrammeError> {
        #[derive(Deserialize)]
        struct File {
            data: Programme,
        }
        let files: Vec<File> = serde_json::from_str(SHIPPED)?;
        files.into_iter().map(|file| file.data.checked()).collect()
    }

    fn checked(self) -> Result<Self, ProgrammeError> {
        let bound = |what, range| Err(ProgrammeError::Bound { id: self.id.clone(), what, range });
        if !(1..100).contains(&self.lowest_acceptance) {
            return bound("lowest_acceptance", "1 to 99 percent");
        }
        if self.highest_countered.is_some_and(|share| !(1..100).contains(&share)) {
            return bound("highest_countered", "1 to 99 percent");
        }
        if !(1..=24).contains(&self.window_months) {
            return bound("window_months", "1 to 24");
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_programme_can_be_read_and_names_its_source() {
        let all = Programme::shipped().unwrap();
        let bars: Vec<_> =
            all.iter().map(|p| (p.id.as_str(), p.window_months, p.lowest_acceptance, p.highest_countered)).collect();
        assert_eq!(bars, [("amazon-project-zero", 6, 90, None), ("ipp-good-faith", 3, 90, Some(5))]);
        for programme in all {
            assert!(!programme.source.is_empty(), "{}", programme.id);
            assert!(programme.source.iter().all(|s| s.date.len() == 10 && s.url.starts_with("https://")));
            let forms: Vec<String> = crate::notice::Forms::shipped().0.rows().into_iter().map(|row| row.id).collect();
            assert!(programme.forms.iter().all(|form| forms.contains(form)), "{}", programme.id);
        }
    }

    #[test]
    fn a_bound_out_of_range_is_named() {
        let mut programme = Programme::shipped().unwrap().remove(0);
        programme.lowest_acceptance = 100;
        assert_eq!(
            programme.checked().unwrap_err().to_string(),
            "programme amazon-project-zero: lowest_acceptance must be 1 to 99 percent"
        );
    }
}
