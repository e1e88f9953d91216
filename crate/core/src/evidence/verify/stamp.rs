//! Time stamps beside the package (V20).

use super::package::Package;
use super::{Finding, NOT_REACHED, Sidecar, good, nothing};
use crate::evidence::timestamp::Token;

/// V20.
pub(super) fn tokens(package: &Package<'_>, stamps: &[Sidecar]) -> Finding {
    if stamps.is_empty() {
        return nothing("no time stamp lies beside it");
    }
    let Some(manifest) = package.manifest_sha256() else { return nothing(NOT_REACHED) };
    let created = package.stated("created").unwrap_or("an unknown time");
    let Stamped { told, unchecked } = stamped(stamps, &manifest, "manifest")?;
    match unchecked {
        Some(why) => nothing(why),
        None => good(
            told.into_iter().map(|one| format!("{one}; the package states {created}")).collect::<Vec<_>>().join("; "),
        ),
    }
}

/// What time stamps say.
pub(in crate::evidence) struct Stamped {
    /// Of each: the time, who stamped, and by what.
    pub(in crate::evidence) told: Vec<String>,
    /// Why one could not be checked whole.
    pub(in crate::evidence) unchecked: Option<&'static str>,
}

/// Reads time stamps, all of which must be of this digest.
pub(in crate::evidence) fn stamped(stamps: &[Sidecar], digest: &str, what: &str) -> Result<Stamped, String> {
    let mut found = Stamped { told: Vec::new(), unchecked: None };
    for (name, bytes) in stamps {
        let token = Token::read(bytes).map_err(|error| format!("{name}: {error}"))?;
        if token.imprint != digest {
            return Err(format!("{name}: it stamps another {what}"));
        }
        found.unchecked = found.unchecked.or(token.unchecked);
        found.told.push(format!(
            "{} by {:?} (certificate {}, serial {}, policy {})",
            token.time, token.authority, token.certificate, token.serial, token.policy
        ));
    }
    Ok(found)
}
