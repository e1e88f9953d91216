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
    let mut told = Vec::new();
    let mut unchecked = None;
    for (name, bytes) in stamps {
        let token = Token::read(bytes).map_err(|error| format!("{name}: {error}"))?;
        if token.imprint != manifest {
            return Err(format!("{name}: it stamps another manifest"));
        }
        unchecked = unchecked.or(token.unchecked);
        told.push(format!(
            "{} by {:?} (certificate {}, serial {}, policy {}); the package states {created}",
            token.time, token.authority, token.certificate, token.serial, token.policy
        ));
    }
    match unchecked {
        Some(why) => nothing(why),
        None => good(told.join("; ")),
    }
}
