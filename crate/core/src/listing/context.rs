//! What every part of the reader needs of the page.

use std::cell::{Cell, OnceCell};

use url::Url;

use super::words::class_words;

use crate::marketplace::{Atlas, Marketplace};
use crate::page::{Snapshot, Tree};

/// The page being read.
pub(super) struct Context<'a> {
    pub snapshot: &'a Snapshot,
    pub tree: Tree<'a>,
    pub atlas: &'a Atlas,
    /// Address of the page; `None` where it is no address at all.
    pub base: Option<Url>,
    /// The marketplace, if one is known.
    pub place: Option<&'a Marketplace>,
    /// ISO codes meant by a shared or missing currency sign, best first: what the page declares, the host's, the
    /// country's, the language's.
    pub currencies: Vec<&'static str>,
    /// By row, whether it lies in the page's frame, as far as it was asked: every part of the reader asks of the same.
    framed: Vec<Cell<Option<bool>>>,
    /// The heading that is like the page's title, once it was looked for among all rows.
    pub top: OnceCell<Option<usize>>,
}

/// Currencies of countries, by top-level domain: what a shared sign means there.
const DOMAIN_CURRENCIES: &str = "\
    at EUR,au AUD,be EUR,br BRL,ca CAD,ch CHF,cl CLP,cn CNY,co COP,cz CZK,de EUR,dk DKK,es EUR,eu EUR,fi EUR,\
    fr EUR,hk HKD,hu HUF,id IDR,ie EUR,in INR,it EUR,jp JPY,kr KRW,mx MXN,my MYR,nl EUR,no NOK,nz NZD,ph PHP,\
    pk PKR,pl PLN,pt EUR,ro RON,ru RUB,se SEK,sg SGD,th THB,tr TRY,tw TWD,ua UAH,uk GBP,uy UYU,vn VND,za ZAR,\
    ar ARS,lk LKR,np NPR,is ISK,ae AED,ma MAD,tn TND,dz DZD,eg EGP,sa SAR,qa QAR,kw KWD,il ILS,pe PEN,ec USD,bd BDT,\
    ng NGN,ke KES,gh GHS,kz KZT,rs RSD,bg EUR,hr EUR,sk EUR,si EUR,lt EUR,lv EUR,ee EUR,gr EUR";

/// Currencies by page language where the domain tells nothing.
const LANGUAGE_CURRENCIES: &str = "\
    zh-tw TWD,zh-hk HKD,zh CNY,ja JPY,ko KRW,pl PLN,cs CZK,en-us USD,es-es EUR,nl EUR,fi EUR,en-gb GBP,\
    en-au AUD,en-ca CAD,en-nz NZD,en-sg SGD,en-in INR,sv SEK,nb NOK,no NOK,da DKK,is ISK,pt-br BRL,es-mx MXN,\
    es-ar ARS,es-cl CLP,es-co COP,de EUR,fr EUR,it EUR";

/// Words of classes, ids and roles of a page's header, footer and navigation.
const FRAMES: [&str; 9] =
    ["header", "footer", "nav", "navbar", "topbar", "sitenav", "breadcrumb", "menu", "navigation"];

impl<'a> Context<'a> {
    pub fn new(snapshot: &'a Snapshot, atlas: &'a Atlas) -> Self {
        let base = Url::parse(&snapshot.url).ok();
        let host = base.as_ref().and_then(Url::host_str).unwrap_or_default().to_owned();
        let place = atlas.of_host(&host);
        let framed = vec![Cell::new(None); snapshot.nodes.len()];
        let (tree, currencies, top) = (Tree::new(snapshot), Vec::new(), OnceCell::new());
        let mut context = Self { snapshot, tree, atlas, base, place, currencies, framed, top };
        let named = context.meta(&["product:price:currency", "og:price:currency", "pricecurrency", "currency"]);
        let top = host.rsplit('.').next().unwrap_or_default();
        let lang = snapshot.lang.to_lowercase().replace('_', "-");
        let lang = if lang.is_empty() { written_language(&context.tree).to_owned() } else { lang };
        let of = |table: &'static str, hit: &dyn Fn(&str) -> bool| {
            table.split(',').filter_map(|row| row.split_once(' ')).find(|(key, _)| hit(key)).map(|(_, code)| code)
        };
        context.currencies = [
            named.as_deref().map(str::to_uppercase).as_deref(),
            place.and_then(|p| p.currency(&host)),
            of(DOMAIN_CURRENCIES, &|key| key == top),
            of(LANGUAGE_CURRENCIES, &|key| lang.starts_with(key)),
        ]
        .into_iter()
        .flatten()
        .filter_map(|code| crate::money::by_code(code).map(|c| c.code))
        .collect();
        context
    }

    /// The currency of amounts without a sign.
    pub fn currency(&self) -> Option<&'static str> {
        self.currencies.first().copied()
    }

    /// `content` of the first `meta` with one of these names (`name`, `property` or `itemprop`), in the order asked.
    pub fn meta(&self, names: &[&str]) -> Option<String> {
        names.iter().find_map(|wanted| {
            self.snapshot.nodes.iter().filter(|n| n.tag == "meta").find_map(|node| {
                let named = ["property", "name", "itemprop"]
                    .iter()
                    .filter_map(|a| node.attribute(a))
                    .any(|name| name.eq_ignore_ascii_case(wanted));
                named
                    .then(|| node.attribute("content"))
                    .flatten()
                    .map(str::trim)
                    .filter(|c| !c.is_empty())
                    .map(str::to_owned)
            })
        })
    }

    /// An address as written on the page, made absolute; `None` for scripts and fragments.
    pub fn resolve(&self, address: &str) -> Option<Url> {
        let address = address.trim();
        if address.is_empty() || address.starts_with('#') {
            return None;
        }
        let url = match &self.base {
            Some(base) => base.join(address).ok()?,
            None => Url::parse(address).ok()?,
        };
        matches!(url.scheme(), "http" | "https").then_some(url)
    }

    /// Addresses that an element leads to, by link, data attribute or click handler.
    pub fn addresses(&self, row: usize) -> Vec<Url> {
        let Some(node) = self.tree.nodes.get(row) else { return Vec::new() };
        let mut found = Vec::new();
        for (name, value) in &node.attributes {
            match name.as_str() {
                "href" | "data-href" | "data-url" | "data-link" => found.extend(self.resolve(value)),
                "onclick" => found.extend(quoted(value).filter(|v| v.contains('/')).filter_map(|v| self.resolve(v))),
                _ if name.starts_with("data-") && value.contains("//") => {
                    found.extend(value.get(value.find("//").map_or(0, |at| at)..).and_then(|v| {
                        let end = v.find(['"', '\'', ' ', '<']).unwrap_or(v.len());
                        self.resolve(v.get(..end)?)
                    }));
                }
                _ => {}
            }
        }
        found
    }

    /// Whether the row lies in a `header`, `footer` or `nav` element.
    pub fn in_frame_element(&self, row: usize) -> bool {
        self.tree.ancestors(row).any(|r| self.is_frame_element(r))
    }

    /// A `header` inside what is the page's content is that content's, not the page's.
    fn is_frame_element(&self, row: usize) -> bool {
        match self.tree.nodes[row].tag.as_str() {
            "footer" | "nav" => true,
            "header" => !self.of_goods(row) && !self.tree.ancestors(row).skip(1).any(|r| self.is_content(r)),
            _ => false,
        }
    }

    fn is_content(&self, row: usize) -> bool {
        let node = &self.tree.nodes[row];
        matches!(node.tag.as_str(), "main" | "article" | "section") || node.attribute("role") == Some("main")
    }

    /// Whether a class or id says that the element is about goods: `product-header`.
    fn of_goods(&self, row: usize) -> bool {
        let node = &self.tree.nodes[row];
        ["class", "id"].iter().filter_map(|a| node.attribute(a)).flat_map(class_words).any(|w| {
            matches!(
                w.as_str(),
                "product" | "prod" | "item" | "goods" | "offer" | "listing" | "detail" | "details" | "pdp"
            )
        })
    }

    /// Whether the row lies in the page's header, footer or navigation, by element, class or id.
    pub fn in_frame(&self, row: usize) -> bool {
        let mut unknown = Vec::new();
        let mut framed = false;
        for row in self.tree.ancestors(row) {
            if let Some(known) = self.framed.get(row).and_then(Cell::get) {
                framed = known;
                break;
            }
            unknown.push(row);
        }
        for row in unknown.into_iter().rev() {
            framed = framed || self.is_frame(row);
            if let Some(cell) = self.framed.get(row) {
                cell.set(Some(framed));
            }
        }
        framed
    }

    fn is_frame(&self, row: usize) -> bool {
        let node = &self.tree.nodes[row];
        match node.tag.as_str() {
            "header" | "footer" | "nav" => self.is_frame_element(row),
            // A page's whole body may be called `has-header`.
            "body" | "html" => false,
            _ => {
                self.tree.text(row).len() * 2 < self.tree.text(0).len()
                    && ["class", "id", "role"].iter().filter_map(|a| node.attribute(a)).any(names_frame)
                    && !self.of_goods(row)
            }
        }
    }
}

/// Whether a class, an id or a role calls an element the page's frame. `without-header` says what is not inside it, and
/// `has-header` what is.
fn names_frame(name: &str) -> bool {
    let words = class_words(name);
    words.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).map(String::as_str);
        let frame = FRAMES.contains(&word.as_str());
        frame && !matches!(before, Some("without" | "with" | "no" | "has"))
    })
}

/// The language that a page's letters tell, where it declares none; empty if they tell none.
fn written_language(tree: &Tree<'_>) -> &'static str {
    const SAMPLE: usize = 6_000;
    let (mut letters, mut han, mut kana, mut hangul) = (0, 0, 0, 0);
    for c in tree.text(0).chars().filter(|c| c.is_alphabetic()).take(SAMPLE) {
        letters += 1;
        match c {
            '\u{3040}'..='\u{30ff}' => kana += 1,
            '\u{ac00}'..='\u{d7a3}' => hangul += 1,
            '\u{3400}'..='\u{9fff}' => han += 1,
            _ => {}
        }
    }
    match () {
        () if kana * 10 > letters => "ja",
        () if hangul * 3 > letters => "ko",
        () if han * 3 > letters => "zh",
        () => "",
    }
}

/// Strings in single or double quotes.
fn quoted(script: &str) -> impl Iterator<Item = &str> {
    script.split(['"', '\'']).skip(1).step_by(2)
}

/// Text with runs of blanks as one space, trimmed, without zero-width characters.
pub(super) fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let before = tidied.len();
        if before > 0 {
            tidied.push(' ');
        }
        let begin = tidied.len();
        if word.is_ascii() {
            tidied.push_str(word);
        } else {
            tidied.extend(word.chars().filter(|c| !is_unseen(*c)));
        }
        // Of nothing but zero-width characters.
        if tidied.len() == begin {
            tidied.truncate(before);
        }
    }
    tidied
}

const fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn tidy_joins_words_without_what_is_not_seen(text in "[a b\t\u{200b}\u{ad}é价\u{a0}\u{3000}]{0,12}") {
            let seen: String = text.chars().filter(|c| !is_unseen(*c)).collect();
            proptest::prop_assert_eq!(tidy(&text), seen.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
}
