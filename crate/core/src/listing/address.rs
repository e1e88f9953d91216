//! What an address says of itself where no marketplace file knows it: whether it leads to one listing, by which id, and
//! which others have its form.

use url::Url;

use super::anchor::is_id_name;
use super::context::Context;
use crate::order;

/// Length from which a path segment with a hyphen is a slug.
const SLUG_MIN: usize = 8;

/// Characters of a code of capitals, figures and hyphens behind the word for goods, and figures among them, at least.
const CODE_MIN: usize = 8;
const CODE_DIGITS_MIN: usize = 4;
/// Characters of a code of letters and digits at most.
pub(super) const CODE_MAX: usize = 24;

/// The shape of an address: what repeats in it, without what varies.
fn shape(url: &Url) -> String {
    let mut shape = String::new();
    let segments = segments(url);
    for (place, segment) in segments.iter().enumerate() {
        let digits = segment.bytes().filter(u8::is_ascii_digit).count();
        let last = place + 1 == segments.len();
        // `87q328`: a code of letters among figures is one whether it has four figures or five.
        let mixed = segment.trim_matches(|c: char| c.is_ascii_alphabetic()).bytes().any(|b| b.is_ascii_alphabetic());
        let short = mixed && segment.len() <= 8 && last && place > 0;
        let slug = segment.len() >= SLUG_MIN && (segment.contains(['-', '_', '%']) || digits >= 5);
        shape.push('/');
        shape.push_str(match () {
            // Some of a site's codes have no letters.
            () if digits > 0
                && (digits == segment.len() || (digits >= 5 && !short && !segment.contains(['-', '_', '%', '.']))) =>
            {
                "#"
            }
            () if slug || digits >= 5 || is_code(segment) => "*",
            // A short last part varies too, where what is before it does not (`/product/jjip`).
            () if last && place > 0 && !segment.contains('.') => "*",
            () => segment,
        });
    }
    let mut names: Vec<String> = url
        .query_pairs()
        .filter(|(_, value)| value.bytes().filter(u8::is_ascii_digit).count() * 2 >= value.len().max(1))
        .map(|(name, _)| name.to_lowercase())
        .filter(|name| is_id_parameter(name))
        .collect();
    order::sort(&mut names);
    shape.push_str(&names.join("&"));
    shape
}

pub(super) fn hosted_shape(url: &Url) -> String {
    format!("{}{}", url.host_str().unwrap_or_default(), shape(url))
}

/// A shape of which only host and length repeat.
pub(super) fn loose_shape(url: &Url) -> String {
    format!("{}//{}", url.host_str().unwrap_or_default(), segments(url).len())
}

/// Whether an address names another listing than the page's own, in the same form.
pub(super) fn is_alike(context: &Context<'_>, url: &Url) -> bool {
    context.base.as_ref().is_some_and(|base| {
        loose_shape(base) == loose_shape(url)
            && key(base) != key(url)
            && identifier(url).is_some_and(|id| Some(id) != identifier(base))
    })
}

/// Words of a path that lead to one listing.
const LISTING_WORDS: [&str; 42] = [
    "item",
    "items",
    "itm",
    "i",
    "product",
    "products",
    "prod",
    "p",
    "pd",
    "pdp",
    "dp",
    "ip",
    "goods",
    "good",
    "listing",
    "offer",
    "offers",
    "oferta",
    "detail",
    "details",
    "artikel",
    "article",
    "produkt",
    "produkte",
    "producto",
    "productos",
    "produit",
    "produits",
    "produto",
    "prodotto",
    "prodotti",
    "tovar",
    "proizvod",
    "vare",
    "tuote",
    "lot",
    "sku",
    "title",
    "book",
    "view",
    "commodity",
    "san-pham",
];
/// The first of them, which are words for goods and nothing else.
const GOODS_WORDS: usize = 16;
/// Words of a path that lead to many.
const LIST_WORDS: &str = "search category categories cat c collections list tag tags brand brands store stores shop-all blog help news account cart s browse results";
/// Query parameters of a search.
const SEARCH_PARAMETERS: &str = "q query keyword keywords kw search searchtext search_key k wd _nkw string";

/// What the page's own address says of its listing.
pub(super) struct Own {
    pub id: String,
    /// The address without what does not name the listing.
    pub url: String,
    /// Shapes that the addresses of other listings share.
    pub shapes: [String; 2],
    /// The word of the address that leads to listings.
    pub word: Option<&'static str>,
}

/// The word of an address that leads to one listing.
pub(super) fn word(url: &Url) -> Option<&'static str> {
    let lower = url.path().to_lowercase();
    lower.split(['/', '.']).find_map(|part| LISTING_WORDS.iter().copied().find(|word| *word == part))
}

/// Whether an address leads to one listing by a word for goods.
pub(super) fn is_goods(url: &Url) -> bool {
    word(url).is_some_and(|word| LISTING_WORDS.iter().take(GOODS_WORDS).any(|goods| *goods == word))
}

/// The listing that the page's own address seems to name; `None` for searches and lists.
pub(super) fn own(context: &Context<'_>) -> Option<Own> {
    named_by(context.base.as_ref()?)
}

/// Whether an address does something with a listing instead of showing it: `/cart/add?product=4098`.
pub(super) fn is_act(url: &Url) -> bool {
    const ACTS: [&str; 16] = [
        "cart",
        "basket",
        "checkout",
        "addtocart",
        "wishlist",
        "compare",
        "panier",
        "carrito",
        "carrinho",
        "carrello",
        "warenkorb",
        "koszyk",
        "login",
        "signin",
        "quickview",
        "sendfriend",
    ];
    let path = url.path().to_lowercase();
    let acts = |word: &str| ACTS.iter().any(|act| word == *act || (act.len() >= 8 && word.ends_with(act)));
    path.split(['/', '.', '-', '_']).any(acts)
}

/// Whether an address asks for a search.
pub(super) fn is_search(url: &Url) -> bool {
    // A listing that was found by a search may keep it in its address, beside its own number.
    let names_one = || url.query_pairs().any(|(name, value)| is_id_name(&name) && !value.is_empty());
    url.query_pairs().any(|(name, _)| SEARCH_PARAMETERS.split(' ').any(|known| known == name.to_lowercase()))
        && !names_one()
}

/// The last part of an address that leads to one listing by name alone: `/product/red-shoe`.
pub(super) fn slug(context: &Context<'_>) -> Option<String> {
    let url = context.base.as_ref().filter(|url| word(url).is_some() && !is_search(url))?;
    let last = segments(url).last().copied()?;
    let name = last.split('.').next().unwrap_or(last);
    (name.len() >= 3 && name.len() <= 120 && !LISTING_WORDS.contains(&name)).then(|| name.to_owned())
}

/// Words of a name, at least, that an address spells out.
const SPELLED_MIN: usize = 3;

/// The listing's name as its address spells it: `/products/shop-vintage-white-sweatshirt/`.
pub(super) fn spelled(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let last = segments(&url).last().copied()?;
    let stem = last.split('.').next().unwrap_or(last);
    let parts: Vec<&str> = stem.split('-').filter(|part| !part.is_empty()).collect();
    let words = parts.iter().filter(|part| part.len() >= 3 && part.bytes().all(|b| b.is_ascii_lowercase())).count();
    (words >= SPELLED_MIN).then(|| parts.join(" "))
}

fn named_by(url: &Url) -> Option<Own> {
    if is_search(url) {
        return None;
    }
    let lower = url.path().to_lowercase();
    let words: Vec<&str> = lower.split('/').flat_map(|part| part.split('.')).filter(|part| !part.is_empty()).collect();
    let word = word(url);
    // `/s/shop/coat/25518447M.html`: far before the name it says nothing.
    let far = |at: usize| words.get(at) == Some(&"s") && words.len() > at + 3;
    if word.is_none()
        && words.iter().enumerate().any(|(at, word)| LIST_WORDS.split(' ').any(|known| known == *word) && !far(at))
    {
        return None;
    }
    let id = identifier(url).or_else(|| {
        // A short last part after a word that leads to listings: `/product/jjip`.
        let last = segments(url).last().copied()?;
        let short = last.len() <= 16 && last.bytes().all(|b| b.is_ascii_alphanumeric());
        (word.is_some() && short && !LISTING_WORDS.contains(&last)).then(|| last.to_owned())
    })?;
    Some(Own { id, url: clean(url), shapes: [hosted_shape(url), loose_shape(url)], word })
}

/// The number or code behind the word for goods, which names the listing where what follows names its variant:
/// `/products/7733110044?itemId=2`, `/product/142060151/some-words/142060152`, `/p/N82E16820236570`, `/p/0RN-001J-014H8`.
pub(super) fn behind_word<'t>(parts: &[&'t str]) -> Option<&'t str> {
    let is_number = |part: &str| part.len() >= 6 && part.bytes().all(|b| b.is_ascii_digit());
    let is_written = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-';
    let is_coded = |part: &str| {
        (CODE_MIN..=CODE_MAX).contains(&part.len())
            && part.bytes().all(is_written)
            && part.bytes().filter(u8::is_ascii_digit).count() >= CODE_DIGITS_MIN
    };
    let pair = parts.array_windows().find(|[word, named]| {
        LISTING_WORDS.contains(&word.to_lowercase().as_str()) && (is_number(named) || is_coded(named))
    });
    pair.map(|[_, named]| *named)
}

/// The id in an address: a parameter that names a listing, else the last part of the path that reads like a number or a
/// code.
pub(super) fn identifier(url: &Url) -> Option<String> {
    let plain = |value: &str| {
        (3..=40).contains(&value.len())
            && value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
            && value.bytes().any(|b| b.is_ascii_digit())
    };
    let parts = segments(url);
    if let Some(number) = behind_word(&parts) {
        return Some(number.to_owned());
    }
    // `product_id=48` says what it is, however short.
    let counted = |name: &str, value: &str| is_id_name(name) && value.bytes().all(|b| b.is_ascii_digit());
    let named = url.query_pairs().find(|(name, value)| {
        is_id_parameter(name) && (plain(value) || (!value.is_empty() && value.len() < 3 && counted(name, value)))
    });
    if let Some((_, value)) = named {
        return Some(value.into_owned());
    }
    let reads_like_one = |token: &&str| {
        let digits = token.bytes().filter(u8::is_ascii_digit).count();
        (4..=24).contains(&token.len()) && (digits >= 5 || is_code(token))
    };
    segments(url)
        .into_iter()
        .rev()
        .find_map(|segment| {
            let stem = segment.split('.').next().unwrap_or(segment);
            // `40376-laptop-i5-10300h.html`: a number that begins the words, before a code among them.
            let first = stem.split(['-', '_']).next().unwrap_or_default();
            let leads = first.len() < stem.len()
                && (3..=12).contains(&first.len())
                && first.bytes().all(|b| b.is_ascii_digit());
            // `PRD~A1214/A1214.jsp`: a code is all that the part is.
            let coded = stem.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
                && stem.bytes().filter(u8::is_ascii_digit).count() >= 3;
            if (4..=24).contains(&stem.len()) && coded && stem.bytes().any(|b| b.is_ascii_uppercase()) {
                return Some(stem);
            }
            let mut tokens: Vec<&str> = segment.split(|c: char| !c.is_ascii_alphanumeric()).collect();
            tokens.reverse();
            let several = tokens.len() > 2;
            let found = tokens.into_iter().find(reads_like_one);
            if leads && found.is_none_or(|found| found.bytes().any(|b| b.is_ascii_lowercase())) {
                return Some(first);
            }
            let found = found?;
            // `red-shoe-p277001122`: behind words the letter only says that a number follows; before them it is of the id.
            let bare = found.strip_prefix(['p', 'i', 'a', 'd']).filter(|rest| rest.bytes().all(|b| b.is_ascii_digit()));
            Some(bare.filter(|rest| several && rest.len() >= 6 && !segment.starts_with(found)).unwrap_or(found))
        })
        .map(str::to_owned)
}

/// Of the address and what the page declares to be its own address, the one whose id the page uses more.
pub(super) fn voted(context: &Context<'_>, own: Own) -> Own {
    let nodes = &context.snapshot.nodes;
    let canonical = nodes
        .iter()
        .find(|n| n.tag == "link" && n.attribute("rel").is_some_and(|r| r.eq_ignore_ascii_case("canonical")))
        .and_then(|n| n.attribute("href").map(str::to_owned));
    let declared = [canonical, context.meta(&["og:url"])]
        .into_iter()
        .flatten()
        .filter_map(|address| context.resolve(&address))
        .filter_map(|url| named_by(&url))
        .find(|declared| declared.id != own.id);
    let uses = |id: &str| {
        nodes
            .iter()
            .map(|n| n.text.matches(id).count() + n.attributes.iter().filter(|(_, value)| value.contains(id)).count())
            .sum::<usize>()
    };
    match declared {
        Some(declared) if uses(&declared.id) > uses(&own.id) => declared,
        _ => own,
    }
}

/// The address without its query, but for an id in it.
pub(super) fn clean(url: &Url) -> String {
    let mut clean = url.clone();
    clean.set_fragment(None);
    let kept: Vec<(String, String)> = url
        .query_pairs()
        .filter(|(name, _)| is_id_parameter(name))
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect();
    clean.set_query(None);
    if !kept.is_empty() {
        clean.query_pairs_mut().extend_pairs(kept);
    }
    clean.to_string()
}

/// Whether a query parameter names the listing.
fn is_id_parameter(name: &str) -> bool {
    let name = name.to_lowercase();
    let numbered = ["item", "product", "goods", "article", "artikel", "prd"].iter().any(|subject| {
        name.strip_prefix(subject)
            .is_some_and(|rest| matches!(rest.trim_matches('_'), "no" | "nr" | "code" | "num" | "number"))
    });
    matches!(name.as_str(), "id" | "item" | "product" | "goods") || is_id_name(&name) || numbered
}

/// Parts of a path that say something of the page; `ref=…` is about the way there.
fn segments(url: &Url) -> Vec<&str> {
    url.path_segments().map(|s| s.filter(|part| !part.is_empty() && !part.contains('=')).collect()).unwrap_or_default()
}

/// Letters and digits without a word: `B0GSQYD46D`.
fn is_code(segment: &str) -> bool {
    segment.len() >= 8
        && segment.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && segment.bytes().any(|b| b.is_ascii_digit())
}

/// What names the listing in an address: the address without what follows the path, but for an id in the query.
pub(super) fn key(url: &Url) -> String {
    let id = url.query_pairs().find(|(name, _)| is_id_parameter(name)).map(|(_, value)| value.into_owned());
    format!("/{}{}", segments(url).join("/"), id.map(|id| format!("?{id}")).unwrap_or_default())
}

/// Hosts below one registered name, told by their last two labels, or three below a country (`co.uk`).
pub(super) fn site(host: &str) -> String {
    let labels: Vec<&str> = host.split('.').collect();
    let second = labels.len().checked_sub(2).and_then(|at| labels.get(at)).copied().unwrap_or_default();
    let country = labels.last().is_some_and(|top| top.len() == 2);
    let keep = if country && matches!(second, "co" | "com" | "net" | "org" | "or" | "ne" | "gov" | "edu" | "ac") {
        3
    } else {
        2
    };
    labels.get(labels.len().saturating_sub(keep)..).unwrap_or_default().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape_of(url: &str) -> String {
        shape(&Url::parse(url).expect("url"))
    }

    #[test]
    fn listings_of_one_site_share_a_shape() {
        assert_eq!(shape_of("https://a.example/p/red-shoe-12345"), shape_of("https://a.example/p/blue-boot-99887"));
        assert_eq!(shape_of("https://a.example/item.php?id=12345"), shape_of("https://a.example/item.php?id=777777"));
        assert_eq!(shape_of("https://a.example/product/jjip"), shape_of("https://a.example/product/abcd"));
        assert_eq!(shape_of("https://a.example/red-shoe/p/87q328"), shape_of("https://a.example/red-shoe/p/86eri5"));
        assert_ne!(shape_of("https://a.example/p/red-shoe-12345"), shape_of("https://a.example/help/red-shoe-12345"));
    }

    #[test]
    fn the_number_behind_the_word_for_goods_names_the_listing() {
        let id = |url: &str| identifier(&Url::parse(url).expect("url"));
        assert_eq!(id("https://a.example/product/142060151/smart-tv/142060152").as_deref(), Some("142060151"));
        assert_eq!(id("https://a.example/products/7733110044?itemId=2").as_deref(), Some("7733110044"));
        assert_eq!(id("https://a.example/ram-32gb-ddr4/p/0RN-001J-014H8").as_deref(), Some("0RN-001J-014H8"));
        assert_eq!(id("https://a.example/v/cars/m2297982938-van-2023-clean").as_deref(), Some("m2297982938"));
        assert_eq!(id("https://a.example/red-running-shoe-p277001122").as_deref(), Some("277001122"));
    }

    #[test]
    fn an_address_spells_a_name_where_it_has_words() {
        let name = |url: &str| spelled(url);
        let shop = "https://a.example/products/attic-vintage-white-sweatshirt-9f/";
        assert_eq!(name(shop).as_deref(), Some("attic vintage white sweatshirt 9f"));
        assert_eq!((name("https://a.example/itm/4065-0112"), name("https://a.example/p/red-shoe")), (None, None));
    }

    #[test]
    fn hosts_of_one_registered_name_are_one_site() {
        assert_eq!(site("www.shop.co.uk"), site("img.shop.co.uk"));
        assert_ne!(site("a.co.uk"), site("b.co.uk"));
        assert_eq!(site("shop.example"), site("www.shop.example"));
    }
}
