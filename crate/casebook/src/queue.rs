//! Rows of the review queue.

use rusqlite::types::Value as Sql;
use rusqlite::{OptionalExtension, Row, params_from_iter};
use touchstone_core::screen::Band;
use touchstone_core::text::Folder;
use touchstone_core::wire::{GroupRow, QueueFilter, QueueRow};

use crate::casebook::Casebook;
use crate::column::{from_json, variant};
use crate::listing::band_number;
use crate::{CasebookError, search};

/// Groups that are listed.
const MOST_GROUPS: u32 = 1_000;

/// Columns of a queue row, in the order that [`queue_row`] reads.
const QUEUE: &str = "l.key, l.marketplace, l.listing, l.verdict, l.first_seen_ms, l.last_seen_ms, l.times_seen, \
                     l.decision, l.evidence_count, l.notice_count, \
                     (SELECT group_concat(source, char(10)) FROM (SELECT DISTINCT source FROM referral r WHERE r.listing = l.key))";

/// Most suspicious first, then newest.
const ORDER: &str = "ORDER BY l.band DESC, l.probability DESC, l.last_seen_ms DESC, l.id DESC";

/// Confirmed, and this device has not reviewed it in an entry that stands. The browser's SQLite takes no JSON apart.
/// With the plus the entries of one listing are looked at instead of a whole chain.
const UNSEEN_HERE: &str = " AND l.decision = 'confirmed' AND NOT EXISTS (SELECT 1 FROM event e JOIN chain c ON c.id = +e.chain \
     WHERE c.own = 1 AND e.subject = l.key AND e.act = 'reviewed' AND NOT EXISTS (SELECT 1 FROM event u \
     WHERE u.subject = e.subject AND +u.chain = e.chain AND u.act = 'undone' \
     AND instr(replace(u.facts, '}', ','), '\"undoes\":' || e.number || ',')))";

impl Casebook {
    /// One listing of the casebook.
    pub(crate) fn listing(&self, key: &str) -> Result<Option<QueueRow>, CasebookError> {
        self.connection
            .query_row(&format!("SELECT {QUEUE} FROM listing l WHERE l.key = ?"), [key], |row| Ok(queue_row(row)))
            .optional()?
            .transpose()
    }

    /// Listings that match a filter, most suspicious first, and how many there are in all.
    pub(crate) fn queue(
        &self,
        filter: &QueueFilter,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<QueueRow>, u32), CasebookError> {
        let Some((condition, mut values)) = condition(filter, &self.folder) else { return Ok((Vec::new(), 0)) };
        let total = self.connection.query_row(
            &format!("SELECT count(*) FROM listing l WHERE {condition}"),
            params_from_iter(values.iter()),
            |row| row.get(0),
        )?;
        let mut statement = self
            .connection
            .prepare(&format!("SELECT {QUEUE} FROM listing l WHERE {condition} {ORDER} LIMIT ? OFFSET ?"))?;
        values.extend([Sql::from(limit), Sql::from(offset)]);
        let rows = statement.query_map(params_from_iter(values), |row| Ok(queue_row(row)))?;
        Ok((rows.map(|row| row?).collect::<Result<_, _>>()?, total))
    }

    /// Groups of the listings that fit a filter, the largest first; `None` for a word by which nothing is put together.
    pub(crate) fn groups(&self, filter: &QueueFilter) -> Result<Option<Vec<GroupRow>>, CasebookError> {
        let Some(Grouping { column, none, told, .. }) = Grouping::by(&filter.by) else { return Ok(None) };
        let Some((condition, values)) = condition(filter, &self.folder) else { return Ok(Some(Vec::new())) };
        let mut statement = self.connection.prepare(&format!(
            "SELECT {told}, n, likely FROM ({}) AS f ORDER BY n DESC, likely DESC, id LIMIT {MOST_GROUPS}",
            counted(column, none, &condition)
        ))?;
        let rows = statement.query_map(params_from_iter(values), |row| {
            let text = |at| row.get::<_, Option<String>>(at).map(Option::unwrap_or_default);
            let value = text(0)?;
            let label = if value.is_empty() { String::new() } else { text(1)? };
            Ok(GroupRow { value, label, listings: row.get(2)?, likely: row.get(3)? })
        })?;
        Ok(Some(rows.collect::<Result<_, _>>()?))
    }
}

/// What counts the groups of a column, along the index of that column.
fn counted(column: &str, none: &str, condition: &str) -> String {
    format!(
        "SELECT nullif({column}, {none}) AS g, min(l.id) AS id, count(*) AS n, count(*) FILTER (WHERE l.band = 2) AS likely \
         FROM listing l INDEXED BY listing_by_{} WHERE {condition} GROUP BY {column}",
        column.trim_start_matches("l.")
    )
}

/// By what listings are put together.
struct Grouping {
    /// Column that they share.
    column: &'static str,
    /// What stands there where they have none.
    none: &'static str,
    /// The column's value for the text that names a group.
    value: &'static str,
    /// The text that names a group, and what people read; over the column as `g` and the first of its listings as `id`.
    told: &'static str,
}

impl Grouping {
    fn by(name: &str) -> Option<Self> {
        let text = |column| Self { column, none: "''", value: "?", told: "g, g" };
        Some(match name {
            "seller" => Self {
                column: "l.seller",
                none: "NULL",
                value: "(SELECT id FROM seller WHERE key = ?)",
                told: "(SELECT key FROM seller WHERE id = g), (SELECT name FROM seller WHERE id = g)",
            },
            "product" => text("l.product"),
            "rule" => text("l.rule"),
            "image" => Self {
                column: "l.image_mark",
                none: "NULL",
                value: "CAST(? AS INTEGER)",
                told: "CAST(g AS TEXT), (SELECT title FROM listing o WHERE o.id = f.id)",
            },
            _ => return None,
        })
    }
}

/// SQL condition of a filter with its values; `None` when nothing can match.
fn condition(filter: &QueueFilter, folder: &Folder) -> Option<(String, Vec<Sql>)> {
    let bands: &[Band] = if filter.bands.is_empty() { &[Band::Refer, Band::Likely] } else { &filter.bands };
    let bands: Vec<String> = bands.iter().map(|band| band_number(*band).to_string()).collect();
    let mut sql = format!("l.band IN ({})", bands.join(", "));
    let mut values = Vec::new();
    if filter.undecided {
        sql.push_str(" AND l.decision IS NULL");
    }
    if filter.second {
        sql.push_str(UNSEEN_HERE);
    }
    if !filter.marketplace.is_empty() {
        sql.push_str(" AND l.marketplace = ?");
        values.push(Sql::from(filter.marketplace.clone()));
    }
    if let Some(group) = &filter.group {
        let Grouping { column, none, value, .. } = Grouping::by(&filter.by)?;
        if group.is_empty() {
            sql.push_str(&format!(" AND {column} IS {none}"));
        } else {
            sql.push_str(&format!(" AND {column} = {value}"));
            values.push(Sql::from(group.clone()));
        }
    }
    if !filter.source.is_empty() {
        sql.push_str(" AND l.key IN (SELECT listing FROM referral WHERE source = ?)");
        values.push(Sql::from(filter.source.clone()));
    }
    if !filter.search.trim().is_empty() {
        sql.push_str(" AND l.id IN (SELECT rowid FROM listing_words WHERE listing_words MATCH ?)");
        values.push(Sql::from(search::query(&filter.search, folder)?));
    }
    Some((sql, values))
}

fn queue_row(row: &Row<'_>) -> Result<QueueRow, CasebookError> {
    let key: String = row.get(0)?;
    let (listing, verdict): (String, String) = (row.get(2)?, row.get(3)?);
    let decision: Option<String> = row.get(7)?;
    let sources: Option<String> = row.get(10)?;
    Ok(QueueRow {
        marketplace: row.get(1)?,
        listing: from_json(&key, &listing)?,
        verdict: from_json(&key, &verdict)?,
        first_seen_ms: row.get(4)?,
        last_seen_ms: row.get(5)?,
        times_seen: row.get(6)?,
        decision: decision.map(|decision| variant(&decision)).transpose()?,
        evidence_count: row.get(8)?,
        notice_count: row.get(9)?,
        sources: sources.iter().flat_map(|all| all.lines()).map(str::to_owned).collect(),
        twin: None,
        key,
    })
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    /// How SQLite goes about a question.
    fn plan(casebook: &Casebook, sql: &str, values: &[Sql]) -> Vec<String> {
        let mut statement = casebook.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let rows = statement.query_map(params_from_iter(values), |row| row.get("detail")).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }

    fn filters() -> Vec<QueueFilter> {
        let market = |undecided| QueueFilter { undecided, marketplace: "ebay".into(), ..QueueFilter::default() };
        let bands = |bands: &[Band]| QueueFilter { bands: bands.to_vec(), ..QueueFilter::default() };
        vec![
            QueueFilter::default(),
            QueueFilter { undecided: true, ..QueueFilter::default() },
            market(true),
            market(false),
            QueueFilter { second: true, ..QueueFilter::default() },
            bands(&[Band::Likely]),
            bands(&[Band::Clear, Band::Refer, Band::Likely]),
            bands(&[Band::Clear, Band::Likely]),
        ]
    }

    #[test]
    fn a_page_of_the_queue_is_read_along_an_index_and_never_sorted() {
        let casebook = Casebook::open(Connection::open_in_memory().unwrap()).unwrap();
        for filter in filters() {
            let (condition, values) = condition(&filter, &casebook.folder).unwrap();
            let page = plan(&casebook, &format!("SELECT l.key FROM listing l WHERE {condition} {ORDER}"), &values);
            assert!(page.iter().all(|step| !step.contains("TEMP B-TREE") && *step != "SCAN l"), "{filter:?}: {page:?}");
            let count = plan(&casebook, &format!("SELECT count(*) FROM listing l WHERE {condition}"), &values);
            // Who else has looked is asked of the entries about the listing, never of a whole chain.
            let steps =
                |holds: &dyn Fn(&str) -> bool| count.iter().all(|step| step.starts_with("CORRELATED") || holds(step));
            assert!(steps(&|step| filter.second || step.contains("COVERING INDEX")), "{filter:?}: {count:?}");
            assert!(steps(&|step| step != "SCAN l" && !step.contains("(chain=?)")), "{filter:?}: {count:?}");
        }
    }

    #[test]
    fn what_words_find_is_told_by_indexes_and_only_the_page_is_read() {
        let casebook = Casebook::open(Connection::open_in_memory().unwrap()).unwrap();
        for filter in filters().into_iter().filter(|filter| !filter.second) {
            let filter = QueueFilter { search: "女包".into(), ..filter };
            let (condition, values) = condition(&filter, &casebook.folder).unwrap();
            let count = plan(&casebook, &format!("SELECT count(*) FROM listing l WHERE {condition}"), &values);
            assert!(count[0].contains("USING COVERING INDEX"), "{filter:?}: {count:?}");
            let page = plan(&casebook, &format!("SELECT l.key FROM listing l WHERE {condition} {ORDER}"), &values);
            assert!(page[0].starts_with("SEARCH l USING INDEX"), "{filter:?}: {page:?}");
            assert!(page.iter().all(|step| !step.contains("TEMP B-TREE")), "{filter:?}: {page:?}");
        }
    }

    #[test]
    fn groups_are_counted_in_the_order_of_an_index_that_holds_all_that_is_asked() {
        let casebook = Casebook::open(Connection::open_in_memory().unwrap()).unwrap();
        for by in ["seller", "product", "rule", "image"] {
            let Grouping { column, .. } = Grouping::by(by).unwrap();
            for filter in filters().into_iter().filter(|filter| !filter.second) {
                let (condition, values) = condition(&filter, &casebook.folder).unwrap();
                let found = plan(&casebook, &counted(column, "NULL", &condition), &values);
                assert!(found.len() == 1 && found[0].contains("COVERING INDEX listing_by_"), "{by}: {found:?}");
            }
        }
    }
}
