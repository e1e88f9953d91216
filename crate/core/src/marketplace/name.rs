//! What people call a marketplace, and where they search it.

/// Id, English name, Chinese name; from the files of `knowledge/marketplaces/`.
static NAMES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/marketplace_names.rs"));

/// The name of a marketplace as people write it, in Chinese where it has a Chinese name and that is wanted. An id that no
/// file has is its own name.
pub fn name(id: &str, chinese: bool) -> &str {
    match NAMES.iter().find(|(known, ..)| *known == id) {
        Some((_, _, zh)) if chinese && !zh.is_empty() => zh,
        Some((_, en, _)) if !en.is_empty() => en,
        _ => id,
    }
}

/// Id, English name, address of a search with `{query}` in it; from the same files.
static SEARCHES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/marketplace_searches.rs"));

/// Marketplaces whose address of a search is known, by id.
pub fn searchable() -> impl Iterator<Item = &'static str> {
    SEARCHES.iter().filter(|(_, _, search)| !search.is_empty()).map(|(id, ..)| *id)
}

/// The address at which a marketplace shows the results of a query.
pub fn search_address(id: &str, query: &str) -> Option<String> {
    let (_, _, search) = SEARCHES.iter().find(|(known, _, search)| *known == id && !search.is_empty())?;
    let encoded: String = url::form_urlencoded::byte_serialize(query.trim().as_bytes()).collect();
    // A space in a path is no plus sign.
    Some(search.replace("{query}", &encoded.replace('+', "%20")))
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::{name, search_address, searchable};
    use crate::marketplace::{Atlas, Place};

    #[test]
    fn every_search_address_leads_to_results_of_its_marketplace() {
        let atlas = Atlas::shipped().unwrap();
        assert!(searchable().count() > 20);
        for id in searchable() {
            let url = Url::parse(&search_address(id, " 雾散 glasses & co").unwrap()).unwrap();
            assert_eq!(atlas.place(&url), Some(Place::Search), "{id}: {url}");
            assert_eq!(atlas.of_host(url.host_str().unwrap()).map(|place| place.id.as_str()), Some(id));
        }
        assert_eq!(search_address("taobao", "a b").as_deref(), Some("https://s.taobao.com/search?q=a%20b"));
        assert_eq!(search_address("shop.example", "a"), None);
    }

    #[test]
    fn marketplaces_have_a_name_in_both_languages() {
        assert_eq!((name("taobao", false), name("taobao", true)), ("Taobao", "淘宝"));
        assert_eq!(name("shop.example", true), "shop.example");
        for (id, en, _) in super::NAMES {
            assert!(!en.is_empty(), "{id} has no name");
        }
    }
}
