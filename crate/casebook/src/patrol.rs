//! Patrols, their rounds, and the round that is open.

use rusqlite::{OptionalExtension, Row, params};
use serde_json::Value;
use touchstone_core::wire::{Patrol, PatrolRow, Round};

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::column::{from_json, to_json};
use crate::listing::glance_hash;

/// Act by which a patrol was stored, or taken out of use.
pub(crate) const PATROL_SAVED: &str = "patrol_saved";
/// Act by which a round was ended.
pub(crate) const PATROLLED: &str = "patrolled";

/// The round that is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Walk {
    /// Id of its patrol.
    pub(crate) patrol: String,
    /// When it began.
    pub(crate) since_ms: i64,
    /// When the round before ended, 0 for the first: what was seen since is fresh.
    pub(crate) last_ms: i64,
}

impl Casebook {
    /// The round that is open, if any.
    pub(crate) fn walk(&self) -> Result<Option<Walk>, CasebookError> {
        let sql = "SELECT patrol, since_ms, last_ms FROM walk";
        let read = |row: &Row<'_>| Ok(Walk { patrol: row.get(0)?, since_ms: row.get(1)?, last_ms: row.get(2)? });
        Ok(self.connection.query_row(sql, [], read).optional()?)
    }

    /// Closes the round that is open; what was noted is forgotten.
    pub(crate) fn close_walk(&self) -> Result<(), CasebookError> {
        Ok(self.connection.execute_batch("DELETE FROM stride; DELETE FROM walk")?)
    }

    /// Opens a round where none is.
    pub(crate) fn open_walk(&self, patrol: &str, since_ms: i64) -> Result<(), CasebookError> {
        self.connection.execute(
            "INSERT INTO walk (patrol, since_ms, last_ms) \
             SELECT ?1, ?2, coalesce(max(at_ms), 0) FROM round WHERE patrol = ?1",
            params![patrol, since_ms],
        )?;
        Ok(())
    }

    /// Notes a listing of a page for the open round; `flagged` as the rules have it now.
    pub(crate) fn note_stride(&self, key: &str, page: &str, flagged: bool, fresh: bool) -> Result<(), CasebookError> {
        self.connection.execute(
            "INSERT INTO stride (hash, page, listing, fresh) VALUES (?, ?, ?, ?) \
             ON CONFLICT (hash) DO UPDATE SET listing = excluded.listing",
            params![glance_hash(key), page, flagged.then_some(key), fresh],
        )?;
        Ok(())
    }

    /// Keys of the flagged listings of the open round.
    pub(crate) fn flagged_strides(&self) -> Result<Vec<String>, CasebookError> {
        self.column("SELECT listing FROM stride WHERE listing IS NOT NULL ORDER BY listing")
    }

    /// The open round as it stands.
    pub(crate) fn open_round(&self, walk: &Walk, depth: u32) -> Result<Round, CasebookError> {
        let sql = "SELECT ?, ?, count(DISTINCT page), count(*), coalesce(sum(fresh), 0), count(listing), \
                   (SELECT count(*) FROM stride s JOIN listing l ON l.key = s.listing WHERE l.decision = 'confirmed') \
                   FROM stride";
        Ok(self.connection.query_row(sql, params![walk.since_ms, depth], round)?)
    }

    /// A patrol.
    pub(crate) fn patrol(&self, id: &str) -> Result<Option<Patrol>, CasebookError> {
        let rows = self.column_of("SELECT patrol FROM patrol WHERE id = ?", id)?;
        rows.first().map(|text| from_json(id, text)).transpose()
    }

    /// Every patrol with its rounds.
    pub(crate) fn patrols(&self) -> Result<Vec<PatrolRow>, CasebookError> {
        let walk = self.walk()?;
        let mut rounds = self.connection.prepare(
            "SELECT r.at_ms, r.depth, r.pages, r.listings, r.fresh, count(f.listing), \
             count(l.id) FILTER (WHERE l.decision = 'confirmed') FROM round r \
             LEFT JOIN round_listing f ON f.chain = r.chain AND f.number = r.number \
             LEFT JOIN listing l ON l.key = f.listing WHERE r.patrol = ? \
             GROUP BY r.chain, r.number ORDER BY r.at_ms, r.chain, r.number",
        )?;
        let mut rows = Vec::new();
        for text in self.column("SELECT patrol FROM patrol ORDER BY retired, id")? {
            let patrol: Patrol = from_json("patrol", &text)?;
            let ended = rounds.query_map([&patrol.id], round)?.collect::<Result<_, _>>()?;
            let open = match &walk {
                Some(walk) if walk.patrol == patrol.id => Some(self.open_round(walk, patrol.depth)?),
                _ => None,
            };
            rows.push(PatrolRow { patrol, rounds: ended, open });
        }
        Ok(rows)
    }

    /// Derives a patrol and its rounds from the ledger.
    pub(crate) fn refresh_patrol(&self, id: &str) -> Result<(), CasebookError> {
        self.connection.execute("DELETE FROM round WHERE patrol = ?", [id])?;
        self.connection.execute("DELETE FROM patrol WHERE id = ?", [id])?;
        for record in self.standing(id)? {
            let facts = &record.entry.facts;
            match record.entry.act.as_str() {
                PATROL_SAVED => {
                    let mut patrol: Patrol = from_json(id, &facts.to_string())?;
                    id.clone_into(&mut patrol.id);
                    self.connection.execute(
                        "REPLACE INTO patrol (id, patrol, retired) VALUES (?, ?, ?)",
                        params![id, to_json(&patrol)?, patrol.retired],
                    )?;
                }
                PATROLLED => {
                    let count = |name: &str| facts.get(name).and_then(Value::as_u64).unwrap_or_default();
                    let place = (record.chain, record.entry.number);
                    self.connection.execute(
                        "INSERT INTO round (chain, number, patrol, at_ms, depth, pages, listings, fresh) \
                         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        params![
                            place.0,
                            place.1,
                            id,
                            record.entry.at_ms,
                            count("depth"),
                            count("pages"),
                            count("listings"),
                            count("fresh")
                        ],
                    )?;
                    for key in facts.get("flagged").and_then(Value::as_array).into_iter().flatten() {
                        self.connection.execute(
                            "INSERT OR IGNORE INTO round_listing (chain, number, listing) VALUES (?, ?, ?)",
                            params![place.0, place.1, key.as_str()],
                        )?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// Reads when, depth, pages, listings, fresh, flagged, confirmed.
fn round(row: &Row<'_>) -> rusqlite::Result<Round> {
    Ok(Round {
        at_ms: row.get(0)?,
        depth: row.get(1)?,
        pages: row.get(2)?,
        listings: row.get(3)?,
        fresh: row.get(4)?,
        flagged: row.get(5)?,
        confirmed: row.get(6)?,
    })
}
