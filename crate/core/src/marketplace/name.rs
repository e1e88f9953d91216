//! What people call a marketplace.

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

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn marketplaces_have_a_name_in_both_languages() {
        assert_eq!((name("taobao", false), name("taobao", true)), ("Taobao", "淘宝"));
        assert_eq!(name("shop.example", true), "shop.example");
        for (id, en, _) in super::NAMES {
            assert!(!en.is_empty(), "{id} has no name");
        }
    }
}
