//! Pages that tell of no listing, and pages made to break a reader.

use proptest::prelude::*;
use touchstone_core::listing::{PageKind, read};
use touchstone_core::page::{Node, Snapshot, snapshot};

use super::{ATLAS, detail, page};

#[test]
fn a_page_without_listings_gives_none() {
    for body in [
        "<h1>Please verify</h1><p>Slide to continue</p>",
        "<h1>Shipping policy</h1><p>Orders over $35 ship free.</p><a href=/help>Help</a>",
        "",
    ] {
        for url in [
            "https://s.taobao.com/search?q=x",
            "https://www.aliexpress.com/store/1234567",
            "https://shop.example/about",
        ] {
            assert!(page(url, "x", body).listings.is_empty(), "{url} {body}");
        }
    }
}

#[test]
fn a_cart_is_not_read() {
    let body =
        "<a href='//item.taobao.com/item.htm?id=700000000001'>A thing with a long name</a><b>¥5.00</b>".repeat(5);
    let reading = page("https://cart.taobao.com/cart.htm", "Cart", &body);
    assert_eq!((reading.page.kind, reading.listings.len()), (PageKind::Other, 0));
}

#[test]
fn a_replayed_snapshot_gives_the_same_reading() {
    let html = "<html><body><h1>Thing to sell</h1><p class=price>$5.00</p></body></html>";
    let taken = snapshot(html.as_bytes(), "https://www.ebay.com/itm/123456789012").expect("a page");
    let kept: Snapshot = serde_json::from_str(&serde_json::to_string(&taken).expect("JSON")).expect("a snapshot");
    assert_eq!(read(&taken, &ATLAS), read(&kept, &ATLAS));
}

#[test]
fn a_page_nested_deeper_than_any_browser_draws_is_read_without_recursion() {
    let body = format!("{}<a href=https://www.ebay.com/itm/123456789012>x</a>", "<div>".repeat(20_000));
    page("https://www.ebay.com/sch/i.html?_nkw=x", "x", &body);
}

#[test]
fn a_page_with_a_price_at_each_of_many_thousand_options_is_read() {
    let listing = detail(&"<label><input type=radio><b>$5.00</b></label>".repeat(15_000));
    assert_eq!(listing.title, "Trail running shoe, grey");
}

proptest! {
    #[test]
    fn any_snapshot_is_read_without_panic(rows in proptest::collection::vec((
        proptest::option::of(0u32..60),
        proptest::sample::select(vec!["a", "div", "span", "img", "h1", "script", "del", "meta", "li", "title"]),
        proptest::sample::select(vec!["", "$5.00", "¥ 3", ".1", "Was", "12.50/mo", "回力旗舰店", "x - y", "{\"id\":12345,\"title\":\"t\",\"price\":1}", "€99 "]),
        proptest::sample::select(vec!["href", "class", "data-item-id", "content", "property", "itemprop", "itemtype", "type"]),
        proptest::sample::select(vec!["https://www.ebay.com/itm/123456789012", "price old", "123456789", "og:price:amount", "price",
            "http://schema.org/Product", "application/ld+json", "//shop1.taobao.com/", "%", "https://a.example/p/x-12345"]),
    ), 0..60), url in proptest::sample::select(vec!["https://www.ebay.com/sch/i.html", "https://www.ebay.com/itm/123456789012", "https://a.example/l", "", "::"]))
    {
        let nodes = rows.into_iter().map(|(parent, tag, text, name, value)| Node {
            parent,
            tag: tag.into(),
            text: text.into(),
            tail: text.chars().rev().collect(),
            attributes: vec![(name.into(), value.into())],
        }).collect();
        let snapshot = Snapshot { schema: 1, url: url.into(), title: "t".into(), lang: "en".into(), nodes };
        let reading = read(&snapshot, &ATLAS);
        for listing in &reading.listings {
            prop_assert!(listing.card.is_none_or(|card| (card as usize) < snapshot.nodes.len()));
            prop_assert!(!listing.title.is_empty());
        }
    }
    #[test]
    fn any_page_is_read_without_panic(parts in proptest::collection::vec(proptest::sample::select(vec![
        "<div>", "</div>", "<table><tr><td>", "</table>", "<dl><dt>", "<dd>", "<li>", "<label><input type=radio>", "<del>", "</del>",
        "<a href=/item/123456.html>", "<a href='//shop1.taobao.com/'>", "</a>", "<button>Add to cart</button>", "<h1>Trail shoe, grey</h1>",
        "$", "24", "<b>97</b>", "¥12.50", "10 - 99 pieces", "≥1000个", "券后", "R$ 1.899,90", "12,800円", "price", "<span class=price>",
        "<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"x\",\"offers\":[{\"price\":\"1e999\"}],\"review\":{}}</script>",
        "<script>var s={\"price\":[{\"id\":123456,\"title\":\"t\",\"price\":\"9\"}]", "</script>", "\u{feff}", "😀", "&#0;",
    ]), 0..80), at in proptest::sample::select(vec!["https://a.example/item/654321.html", "https://a.example/search?q=x", "https://item.taobao.com/item.htm?id=123456"]))
    {
        let html = format!("<html>{}", parts.concat());
        let snapshot = snapshot(html.as_bytes(), at).expect("a page");
        for listing in read(&snapshot, &ATLAS).listings {
            prop_assert!(!listing.title.is_empty());
        }
    }
}
