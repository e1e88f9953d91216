//! What listings have in common: groups, and those that were put up again under another id.

use rusqlite::{OptionalExtension, Statement, params};
use touchstone_core::listing::Listing;
use touchstone_core::review::Decision;
use touchstone_core::screen::Verdict;
use touchstone_core::text::Folder;
use touchstone_core::wire::Twin;
use url::Url;

use crate::CasebookError;
use crate::casebook::Casebook;
use crate::column::{from_json, variant};
use crate::listing::{glance_hash, seller_key};

/// A title says enough to be known again from this length on; a character that is no ASCII counts double.
const TITLE_LEAST: usize = 12;
/// A picture's name in its address is its own from this length on.
const IMAGE_LEAST: usize = 10;

/// What a listing is known by.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Marks {
    pub(crate) product: String,
    pub(crate) rule: String,
    pub(crate) title: Option<i64>,
    pub(crate) image: Option<i64>,
}

impl Marks {
    /// Of a listing as it was screened.
    pub(crate) fn of(listing: &Listing, verdict: &Verdict, folder: &Folder) -> Self {
        let strongest = verdict.reasons.first().filter(|reason| reason.weight > 0.0);
        Self {
            product: verdict.product.clone().unwrap_or_default(),
            rule: strongest.map(|reason| reason.rule.clone()).unwrap_or_default(),
            title: title_mark(&listing.title, folder),
            image: listing.image.as_deref().and_then(image_name).map(|name| glance_hash(&name)),
        }
    }
}

fn title_mark(title: &str, folder: &Folder) -> Option<i64> {
    let plain: String = folder.fold(title).plain().chars().filter(|c| c.is_alphanumeric()).collect();
    let length: usize = plain.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    (length >= TITLE_LEAST).then(|| glance_hash(&plain))
}

/// What names a picture in its address whatever the host and the size: the longest part of its path, without what
/// follows the first point.
fn image_name(address: &str) -> Option<String> {
    let url = Url::parse(address).or_else(|_| Url::parse(&format!("https:{address}"))).ok()?;
    let parts = url.path_segments()?.filter_map(|part| part.split('.').next());
    let name = parts.max_by_key(|part| part.len())?;
    let name = name.strip_suffix("_tn").unwrap_or(name);
    (name.len() >= IMAGE_LEAST).then(|| name.to_owned())
}

impl Casebook {
    /// Writes anew what every kept listing is known by.
    pub(crate) fn refresh_marks(&self) -> Result<(), CasebookError> {
        let mut statement = self.connection.prepare("SELECT id, key, listing, verdict FROM listing")?;
        let mut write = self
            .connection
            .prepare("UPDATE listing SET product = ?, rule = ?, title_mark = ?, image_mark = ? WHERE id = ?")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, key): (i64, String) = (row.get(0)?, row.get(1)?);
            let (listing, verdict): (String, String) = (row.get(2)?, row.get(3)?);
            let marks = Marks::of(&from_json(&key, &listing)?, &from_json(&key, &verdict)?, &self.folder);
            write.execute(params![marks.product, marks.rule, marks.title, marks.image, id])?;
        }
        Ok(())
    }

    /// What finds decided listings that bear the same title or picture, for a whole list of rows.
    pub(crate) fn twins(&self) -> Result<Twins<'_>, CasebookError> {
        let by = |column| self.connection.prepare(&twin_sql(column));
        Ok(Twins { folder: &self.folder, title: by("title_mark")?, image: by("image_mark")? })
    }
}

/// The newest decided listing of a mark: the index holds none that is undecided or unsure, so that however many bear the
/// mark, no more than two of them are looked at.
fn twin_sql(column: &str) -> String {
    format!(
        "SELECT l.key, l.decision, l.decided_ms, coalesce((SELECT s.key FROM seller s WHERE s.id = l.seller) = ?3, 0) \
         FROM listing l WHERE l.{column} = ?1 AND l.decision IN ('confirmed', 'rejected') AND l.key <> ?2 \
         ORDER BY l.decided_ms DESC LIMIT 1"
    )
}

/// Finds decided listings that bear the same title or picture as another.
#[derive(Debug)]
pub(crate) struct Twins<'c> {
    folder: &'c Folder,
    title: Statement<'c>,
    image: Statement<'c>,
}

impl Twins<'_> {
    /// The one last decided under another id; a confirmed one before a rejected.
    pub(crate) fn of(
        &mut self,
        key: &str,
        marketplace: &str,
        listing: &Listing,
    ) -> Result<Option<Twin>, CasebookError> {
        let seller = listing.seller.as_ref().and_then(|seller| seller_key(marketplace, seller));
        let image = listing.image.as_deref().and_then(image_name).map(|name| glance_hash(&name));
        let by_title = decided(&mut self.title, title_mark(&listing.title, self.folder), key, seller.as_deref())?;
        let by_title = by_title.map(|twin| Twin { title: true, ..twin });
        let by_image = decided(&mut self.image, image, key, seller.as_deref())?;
        let by_image = by_image.map(|twin| Twin { image: true, ..twin });
        Ok(match (by_title, by_image) {
            (Some(title), Some(image)) if title.key == image.key => Some(Twin { image: true, ..title }),
            (Some(title), Some(image)) if title.decision != image.decision => {
                Some(if image.decision == Decision::Confirmed { image } else { title })
            }
            (title, image) => title.or(image),
        })
    }
}

#[cfg(test)]
impl Twins<'_> {
    /// Steps that SQLite's machine has taken so far.
    pub(crate) fn steps(&self) -> i32 {
        let of = |statement: &Statement<'_>| statement.get_status(rusqlite::StatementStatus::VmStep);
        of(&self.title) + of(&self.image)
    }
}

fn decided(
    statement: &mut Statement<'_>,
    mark: Option<i64>,
    key: &str,
    seller: Option<&str>,
) -> Result<Option<Twin>, CasebookError> {
    let Some(mark) = mark else { return Ok(None) };
    let found: Option<(String, String, i64, bool)> = statement
        .query_row(params![mark, key, seller], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))
        .optional()?;
    let Some((key, decision, decided_ms, seller)) = found else { return Ok(None) };
    Ok(Some(Twin { key, decision: variant(&decision)?, decided_ms, title: false, image: false, seller }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_whatever_its_host_and_size() {
        for (one, other) in [
            (
                "https://img.alicdn.com/imgextra/i1/22/O1CN01abcDEF_!!22.jpg_300x300.jpg",
                "//gw.alicdn.com/i4/O1CN01abcDEF_!!22.jpg",
            ),
            (
                "https://m.media-amazon.com/images/I/71abcDEFghL._AC_UL320_.jpg",
                "https://images-na.example/I/71abcDEFghL.jpg",
            ),
            (
                "https://i.ebayimg.com/images/g/AbCdEfGhIjKlMnOp/s-l500.jpg",
                "https://i.ebayimg.com/images/g/AbCdEfGhIjKlMnOp/s-l1600.webp",
            ),
            (
                "https://cf.shopee.sg/file/0123456789abcdef0123456789abcdef_tn",
                "https://cf.shopee.sg/file/0123456789abcdef0123456789abcdef",
            ),
        ] {
            assert_eq!(image_name(one), image_name(other), "{one}");
            assert!(image_name(one).is_some(), "{one}");
        }
        assert_eq!(image_name("https://shop.example/img/1.jpg"), None, "a number is the name of many");
        assert_eq!(image_name("data:image/png;base64,AAAA"), None);
    }

    #[test]
    fn a_title_is_known_whatever_its_signs_and_a_short_one_is_not() {
        let folder = Folder::new();
        let mark = |title: &str| title_mark(title, &folder);
        assert_eq!(mark("Haze Clearing GLASSES 防雾"), mark("haze-clearing glasses【防雾】"));
        assert_ne!(mark("Haze Clearing glasses"), mark("Haze Clearing glasses 2"));
        assert_eq!(mark("glasses"), None);
        assert!(mark("雾散防雾眼镜").is_some());
    }
}
