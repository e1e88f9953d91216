//! What a check that passes proves and what it does not, for a person who is no expert, by
//! `knowledge/checks/checks.toml`.

/// What one check means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meaning {
    /// Code of the check, such as `V07`.
    pub code: &'static str,
    /// What is checked, in Chinese; the English is the check's own title.
    pub title_zh: &'static str,
    /// What it proves where it passed, a sentence in English.
    pub proves: &'static str,
    /// The same in Chinese.
    pub proves_zh: &'static str,
    /// What it does not prove.
    pub not: &'static str,
    /// The same in Chinese.
    pub not_zh: &'static str,
}

/// In the order of the published list; the build writes them from the file.
static MEANINGS: &[Meaning] = include!(concat!(env!("OUT_DIR"), "/checks.rs"));

impl Meaning {
    /// What the check of that code means; `None` for one that is not published.
    pub fn of(code: &str) -> Option<&'static Self> {
        MEANINGS.iter().find(|meaning| meaning.code == code)
    }
}

#[cfg(all(test, feature = "backroom"))]
mod tests {
    use super::*;
    use crate::evidence::{verify, verify_case};

    /// Codes that the documentation publishes, in its order.
    fn published() -> Vec<&'static str> {
        let document = include_str!("../../../../docs/evidence-format.md");
        let rows = document.lines().filter_map(|line| line.strip_prefix("| ")?.split_once(' ').map(|(code, _)| code));
        rows.filter(|code| code.len() == 3 && code.chars().skip(1).all(|c| c.is_ascii_digit())).collect()
    }

    #[test]
    fn every_published_check_has_one_meaning() {
        let meant: Vec<_> = MEANINGS.iter().map(|meaning| meaning.code).collect();
        assert_eq!(meant, published());
    }

    #[test]
    fn every_check_that_is_made_is_published() {
        for check in verify(b"").checks.iter().chain(&verify_case(b"", &[]).checks) {
            assert!(Meaning::of(&check.code).is_some(), "{}", check.code);
        }
        assert_eq!(Meaning::of("V99"), None);
    }
}
