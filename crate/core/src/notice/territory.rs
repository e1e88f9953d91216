//! Countries and unions where rights are registered and sites stand, by `knowledge/territories/territories.toml`.

/// Codes with their names, English before Chinese before the other languages; the build writes them from the file.
static TERRITORIES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/territories.rs"));

/// A code as it is known here, if it is.
pub(super) fn known(code: &str) -> Option<&'static str> {
    TERRITORIES.iter().find(|(known, _)| *known == code).map(|(known, _)| *known)
}

/// Names under which forms offer a territory.
pub(super) fn names(code: &str) -> Option<&'static [&'static str]> {
    TERRITORIES.iter().find(|(known, _)| *known == code).map(|(_, names)| *names)
}

/// Names of all territories.
pub(super) fn all_names<'n>() -> impl Iterator<Item = &'n str> {
    TERRITORIES.iter().flat_map(|(_, names)| names.iter().copied())
}

/// Code of a territory by one of its names.
pub(super) fn code(name: &str) -> Option<&'static str> {
    let name = name.trim();
    let bare =
        name.split_at_checked(4).filter(|(article, _)| article.eq_ignore_ascii_case("the ")).map(|(_, bare)| bare);
    let name = bare.map_or(name, str::trim);
    let called = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    TERRITORIES.iter().find(|(_, names)| called(names)).map(|(code, _)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_means_one_territory() {
        let mut seen = std::collections::BTreeMap::new();
        for (code, names) in TERRITORIES {
            assert!(names.len() >= 2, "{code} has an English and a Chinese name");
            for name in *names {
                if let Some(other) = seen.insert(name.to_lowercase(), code) {
                    panic!("{name:?} is {other} and {code}");
                }
            }
        }
    }

    #[test]
    fn a_territory_is_known_by_code_and_name() {
        assert_eq!(code("the United States "), Some("US"));
        assert_eq!(code("中国"), Some("CN"));
        assert_eq!(code("ALLEMAGNE"), Some("DE"));
        assert_eq!(code("Atlantis"), None);
        assert_eq!(known("GB"), Some("GB"));
        assert_eq!(known("gb"), None);
        assert_eq!(names("CN").and_then(|names| names.first()), Some(&"China"));
    }
}
