//! Whole pages, written for these tests: one for each way in which shops write a price, and for the layouts that the
//! reader must tell apart.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use std::sync::LazyLock;

use proptest::prelude::*;
use touchstone_core::listing::{Listing, PageKind, PageReading, read};
use touchstone_core::marketplace::Atlas;
use touchstone_core::page::{Node, Snapshot, snapshot};

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| Atlas::shipped().expect("shipped files"));

fn page(url: &str, title: &str, body: &str) -> PageReading {
    let html = format!("<!doctype html><html lang=en><head><title>{title}</title></head><body>{body}</body></html>");
    let snapshot = snapshot(html.as_bytes(), url).expect("a page");
    read(&snapshot, &ATLAS)
}

/// A detail page of a marketplace: title and what stands below it.
fn detail(below: &str) -> Listing {
    let body = format!(
        "<div id=page><div class=media><img src=/i/1.jpg></div><div class=info><h1>Trail running shoe, grey</h1>{below}</div></div>"
    );
    let reading = page("https://www.ebay.com/itm/123456789012", "Trail running shoe, grey | eBay", &body);
    assert_eq!(reading.page.kind, PageKind::Detail);
    reading.listings.into_iter().next().expect("the page's own listing")
}

fn amounts(listing: &Listing) -> (Option<&str>, Option<&str>, Option<&str>) {
    let amount = |money: &Option<touchstone_core::money::Money>| money.as_ref().map(|m| m.amount.as_str().to_owned());
    let leak = |s: Option<String>| s.map(|s| &*s.leak());
    (leak(amount(&listing.price)), leak(amount(&listing.price_max)), leak(amount(&listing.price_original)))
}

/// A list page of Taobao with `count` cards made by `card(number, id)`.
fn list(count: usize, card: impl Fn(usize, u64) -> String) -> Vec<Listing> {
    let cards: String = (0..count).map(|n| card(n, 700_000_000_000 + n as u64 * 7_919)).collect();
    let reading = page("https://s.taobao.com/search?q=x", "x", &format!("<div class=grid>{cards}</div>"));
    assert_eq!(reading.page.kind, PageKind::Search);
    reading.listings
}

#[test]
fn the_price_asked_is_not_the_crossed_out_one() {
    for below in [
        "<div><del>$80.00</del> <b>$49.90</b></div>",
        "<div><span class=wasPrice>$80.00</span><span class=nowPrice>$49.90</span></div>",
        "<dl><dt>Was:<dd>$80.00<dt>Price:<dd>$49.90</dl>",
        "<p><span style='text-decoration: line-through'>$80.00</span><span>$49.90</span></p>",
        "<p>List price: $80.00</p><p>Now $49.90</p>",
    ] {
        assert_eq!(amounts(&detail(below)), (Some("49.90"), None, Some("80.00")), "{below}");
    }
}

#[test]
fn a_rate_a_saving_and_shipping_are_no_price() {
    for below in [
        "<p>$12.50/mo</p><p class=price>$149.99</p>",
        "<p>Shipping: $9.99</p><p class=price>$149.99</p>",
        "<p>Save $30.00</p><p>$149.99</p>",
        "<div class=couponBox>$5.00</div><div>$149.99</div>",
        "<p class=price>$149.99</p><p class=unitPrice>$1.25 / oz</p>",
    ] {
        assert_eq!(amounts(&detail(below)).0, Some("149.99"), "{below}");
    }
}

#[test]
fn an_amount_in_parts_is_one_amount() {
    for below in [
        "<div><span>$</span><span>1,249</span><span>.50</span></div>",
        "<div class=price><sup>$</sup>1,249<sup>.50</sup></div>",
        "<div><span aria-hidden=true><i>$</i><i>1,249</i><i>.50</i></span><span class=sr>$1,249.50</span></div>",
    ] {
        assert_eq!(amounts(&detail(below)).0, Some("1249.50"), "{below}");
    }
}

#[test]
fn a_range_keeps_both_ends() {
    for below in
        ["<div>$12.00 - $18.50</div>", "<div><b>$12.00</b> – <b>$18.50</b></div>", "<div>US $12.00 to US $18.50</div>"]
    {
        assert_eq!(amounts(&detail(below)), (Some("12.00"), Some("18.50"), None), "{below}");
    }
}

#[test]
fn a_quantity_beside_a_price_does_not_join_it() {
    let listing = detail("<div><p>$3.79-$6.79</p><p><span>10.0 pieces</span><span>(MOQ)</span></p></div>");
    assert_eq!(amounts(&listing), (Some("3.79"), Some("6.79"), None));
}

#[test]
fn a_page_whose_price_is_drawn_later_has_none() {
    let listing = detail("<div class=price></div><button>Add to cart</button>");
    assert_eq!(amounts(&listing).0, None);
    assert_eq!(listing.title, "Trail running shoe, grey");
}

#[test]
fn the_price_of_another_listing_is_not_taken() {
    let listing = detail(
        "<div class=price></div><section><h2>Similar items</h2>\
         <div><a href=/itm/223456789012>Road running shoe, blue</a><b>$55.00</b></div>\
         <div><a href=/itm/323456789012>Trail sandal, brown</a><b>$25.00</b></div></section>",
    );
    assert_eq!(amounts(&listing).0, None);
}

#[test]
fn markup_in_the_shops_own_currency_does_not_replace_what_the_buyer_sees() {
    let body = "<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Trail running shoe, grey\",\
        \"offers\":{\"price\":\"70.00\",\"priceCurrency\":\"CAD\"}}</script>\
        <div><h1>Trail running shoe, grey</h1><p class=price>US$ 51.20</p></div>";
    let reading = page("https://www.etsy.com/listing/123456789/x", "Trail running shoe, grey - Etsy", body);
    let price = reading.listings[0].price.as_ref().expect("a price");
    assert_eq!((price.amount.as_str(), price.currency.as_str()), ("51.20", "USD"));
}

#[test]
fn recommendations_follow_the_pages_own_listing_and_are_marked() {
    let body = "<h1>Trail running shoe, grey</h1><p class=price>$49.90</p><ul>\
        <li><a href=/itm/223456789012><img alt='Road running shoe, blue'></a><b>$55.00</b></li>\
        <li><a href=/itm/323456789012><img alt='Trail sandal, brown leather'></a><b>$25.00</b></li></ul>";
    let reading = page("https://www.ebay.com/itm/123456789012", "Trail running shoe, grey | eBay", body);
    let told: Vec<_> = reading.listings.iter().map(|l| (l.id.as_deref(), l.recommended)).collect();
    assert_eq!(told, [(Some("123456789012"), false), (Some("223456789012"), true), (Some("323456789012"), true)]);
}

#[test]
fn a_price_without_an_element_of_its_own_is_told_from_the_crossed_out_one_beside_it() {
    for below in [
        "<p>$<b>49.90</b><del>$80.00</del></p>",
        "<div>$49.90 <s>$80.00</s></div>",
        "<div><span>$49.90</span><strike>$80.00</strike></div>",
    ] {
        assert_eq!(amounts(&detail(below)), (Some("49.90"), None, Some("80.00")), "{below}");
    }
}

#[test]
fn cents_in_an_element_of_their_own_are_cents() {
    for below in [
        "<div><i>$</i><b>24</b><sup>97</sup></div>",
        "<div class=price><span>Now</span><span>$</span><span>24</span><span>97</span></div>",
    ] {
        assert_eq!(amounts(&detail(below)).0, Some("24.97"), "{below}");
    }
}

#[test]
fn a_ladder_is_a_range_and_its_steps() {
    let listing = detail(
        "<div><div><p>10 - 99 pairs</p><p><b>$31.00</b></p></div><div><p>100 - 499 pairs</p><p><b>$27.50</b></p></div>\
         <div><p>&gt;= 500 pairs</p><p><b>$24.00</b></p></div></div><p>Min. order: 10 pairs</p><button>Start order</button>",
    );
    assert_eq!(amounts(&listing), (Some("24.00"), Some("31.00"), None));
    let steps: Vec<_> = listing.ladder.iter().map(|(from, price)| (from.as_str(), price.amount.as_str())).collect();
    assert_eq!(steps, [("10-99", "31.00"), ("100-499", "27.50"), (">=500", "24.00")]);
    assert_eq!(listing.minimum_order.as_deref(), Some("Min. order: 10 pairs"));
}

#[test]
fn what_a_coupon_gives_is_not_the_price_where_the_price_before_it_is_shown() {
    let both = detail(
        "<div><p><span>券后</span><b>$39.90</b></p><p><span>优惠前</span><b>$49.90</b></p></div><button>立即购买</button>",
    );
    assert_eq!(amounts(&both).0, Some("49.90"));
    assert_eq!(both.price_coupon.map(|price| price.amount).as_deref(), Some("39.90"));
    let alone = detail("<div><p><span>券后</span><b>$39.90</b></p></div><button>立即购买</button>");
    assert_eq!(amounts(&alone).0, Some("39.90"));
}

#[test]
fn what_an_option_or_another_edition_costs_is_not_the_price() {
    for below in [
        "<ul><li><label><input type=radio>64 GB <b>$39.00</b></label><li><label><input type=radio>256 GB <b>$59.00</b></label></ul>\
         <div class=price>$49.90</div><button>Add to cart</button>",
        "<ul><li><a href=/itm/223456789012>Hardcover <b>$30.00</b></a><li><a href=/itm/323456789012>Audio <b>$9.00</b></a></ul>\
         <div><span>$49.90</span><button>Buy it now</button></div>",
    ] {
        assert_eq!(amounts(&detail(below)).0, Some("49.90"), "{below}");
    }
}

#[test]
fn attributes_brand_and_reviews_of_a_detail_page_are_read() {
    let listing = detail(
        "<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Trail running shoe, grey\",\"aggregateRating\":{\"ratingValue\":4.6},\
         \"review\":[{\"author\":\"A. Buyer\",\"reviewBody\":\"Fits well\",\"datePublished\":\"2026-03-01\",\"reviewRating\":{\"ratingValue\":5}}]}</script>\
         <p class=price>$49.90</p><table><tr><th>Brand<td>Fellrunner<tr><th>Upper<td>Mesh<tr><th>Weight<td>280 g</table>",
    );
    assert_eq!(listing.brand.as_deref(), Some("Fellrunner"));
    assert_eq!(listing.attributes.len(), 3);
    assert_eq!(listing.attributes[1], ("Upper".to_owned(), "Mesh".to_owned()));
    assert_eq!(listing.rating.as_deref(), Some("4.6"));
    let review = &listing.reviews[0];
    assert_eq!((review.text.as_str(), review.stars.as_deref()), ("Fits well", Some("5")));
    assert!(!format!("{listing:?}").contains("A. Buyer"));
}

#[test]
fn what_a_storefront_lists_is_sold_by_its_owner() {
    let cards: String = (0..5)
        .map(|n| format!("<div><a href='//item.taobao.com/item.htm?id=70000000000{n}'><img src=/{n}.jpg></a><a href='//item.taobao.com/item.htm?id=70000000000{n}'>Canvas bag with strap, model {n}</a><b>¥{n}9.00</b></div>"))
        .collect();
    let reading = page("https://shop71001.taobao.com/", "星云箱包企业店-首页", &cards);
    assert_eq!(reading.page.kind, PageKind::Storefront);
    let seller = reading.listings[2].seller.clone().expect("a seller");
    assert_eq!(seller.name.as_deref(), Some("星云箱包企业店"));
    assert_eq!(seller.url.as_deref(), Some("https://shop71001.taobao.com/"));
}

#[test]
fn a_list_gives_one_listing_a_card_in_page_order() {
    let listings = list(6, |n, id| {
        format!(
            "<div class=c><a href='//item.taobao.com/item.htm?id={id}&spm=a'><img src=//img.example/{n}.jpg></a>\
                 <a href='//item.taobao.com/item.htm?id={id}'>正品回力帆布鞋经典款低帮休闲鞋第{n}款</a><p>¥{}.50</p>\
                 <a href='//shop{id}.taobao.com/'>回力{n}号旗舰店</a><span>{n}00人付款</span></div>",
            30 + n
        )
    });
    assert_eq!(listings.len(), 6);
    let second = &listings[1];
    assert_eq!(second.id.as_deref(), Some("700000007919"));
    assert_eq!(second.url, "https://item.taobao.com/item.htm?id=700000007919");
    assert_eq!(second.title, "正品回力帆布鞋经典款低帮休闲鞋第1款");
    assert_eq!(second.price.as_ref().map(|p| (p.amount.as_str(), p.currency.as_str())), Some(("31.50", "CNY")));
    assert_eq!(second.seller.as_ref().and_then(|s| s.name.as_deref()), Some("回力1号旗舰店"));
    assert_eq!(second.sales.as_deref(), Some("100人付款"));
    assert_eq!(second.image.as_deref(), Some("https://img.example/1.jpg"));
    assert!(second.card.is_some());
}

#[test]
fn a_shop_with_many_cards_is_named_on_each_and_a_button_on_every_card_names_nobody() {
    let shops = [("shop71001", "Nebula street kicks"), ("shop71002", "Old Wang leather")];
    let listings = list(12, |n, id| {
        let (host, name) = shops[n % 2];
        let item = format!("//item.taobao.com/item.htm?id={id}");
        format!(
            "<div class=card><a href={item}><img src=/{n}.jpg alt=''></a><a href={item}>Canvas bag model {n} with strap</a>\
             <b>¥{n}9.00</b><a href=//{host}.taobao.com/>{name}</a><a href=//{host}.taobao.com/>Ask about it</a></div>"
        )
    });
    let named = listings.iter().map(|listing| listing.seller.as_ref().and_then(|seller| seller.name.as_deref()));
    assert_eq!(named.collect::<Vec<_>>(), (0..12).map(|n| Some(shops[n % 2].1)).collect::<Vec<_>>());
}

#[test]
fn a_link_inside_a_link_leaves_a_run_of_siblings_that_is_one_card() {
    let listings = list(5, |n, id| {
        format!(
            "<a class=card href='//item.taobao.com/item.htm?id={id}'><div class=pic><a href='//item.taobao.com/item.htm?id={id}'><img></a></div>\
                 <div class=t>可折叠旅行背包大容量防水轻便登山包{n}号</div><div class=p>¥{}.00</div></a>",
            60 + n
        )
    });
    let prices: Vec<_> = listings.iter().filter_map(|l| l.price.as_ref()).map(|p| p.amount.as_str()).collect();
    assert_eq!(prices, ["60.00", "61.00", "62.00", "63.00", "64.00"]);
}

#[test]
fn a_card_that_hides_its_listing_behind_a_redirect_is_a_listing_without_id() {
    let listings = list(5, |n, id| {
        let href = if n == 2 {
            "https://click.ads.example/c?e=Zm9v".to_owned()
        } else {
            format!("//item.taobao.com/item.htm?id={id}")
        };
        format!(
            "<div class=c><a href='{href}'><img src=/{n}.jpg></a><a href='{href}'>手工真皮钱包男士短款复古头层牛皮第{n}款</a><b>¥{}.00</b></div>",
            90 + n
        )
    });
    assert_eq!(listings.len(), 5);
    assert_eq!((listings[2].id.as_deref(), listings[2].sponsored), (None, true));
    assert_eq!(listings[2].url, "https://click.ads.example/c?e=Zm9v");
}

/// Cards of a list of 1688; those of an advertiser have a link that says no more than where to count the click.
fn advertised(own: usize, ending: impl Fn(u64) -> u64) -> Vec<Listing> {
    let card = |n: usize| {
        let id = 700_000_000_000 + n as u64 * 7_919;
        let link = if n < own {
            format!("https://detail.1688.com/offer/{id}.html")
        } else {
            format!("https://dj.1688.com/ci_bb?a={n}")
        };
        let ending = ending(id);
        format!(
            "<div class=card data-key='1_{n}_shop_{ending}'><a href='{link}'><div class=title>Necklace of glass no. {n}</div></a>\
             <div>¥{n}.50</div></div>"
        )
    };
    let cards: String = (0..6).map(card).collect();
    page("https://s.1688.com/selloffer/offer_search.htm?keywords=x", "x", &format!("<div>{cards}</div>")).listings
}

#[test]
fn an_advertisement_is_known_by_an_attribute_that_ends_in_ids_where_the_links_of_others_agree() {
    let ids = |listings: Vec<Listing>| listings.into_iter().map(|one| one.id.unwrap_or_default()).collect::<Vec<_>>();
    let all = ids(advertised(4, |id| id));
    assert_eq!(all.len(), 6);
    assert_eq!(all.last().map(String::as_str), Some("700000039595"));
    // Too few agree, or none does.
    assert!(ids(advertised(2, |id| id)).iter().filter(|id| !id.is_empty()).count() <= 2);
    assert!(ids(advertised(4, |id| id + 1)).iter().filter(|id| !id.is_empty()).count() <= 4);
}

#[test]
fn a_whole_card_among_those_of_the_list_is_one_of_it_however_it_is_built() {
    let card = |n: u64| {
        let id = 700_000_000_000 + n * 7_919;
        format!(
            "<a data-key='1_{n}_shop_{id}' href='https://detail.1688.com/offer/{id}.html'><img src=/{n}.jpg><div>Necklace of glass no. {n}</div><b>¥{n}.50</b></a>"
        )
    };
    let advertisement = "<div class=ad data-key='1_0_bid_700000999999'><p><a href='https://dj.1688.com/ci_bb?a=0'><img src=/0.jpg><span>Necklace of silver</span></a></p><p><i>¥9.90</i></p></div>";
    let elsewhere = "<div data-key='1_9_shop_700000888888'><p><a href='https://dj.1688.com/ci_bb?a=9'><img src=/9.jpg><span>Seen lately</span></a></p><p><i>¥8.80</i></p></div>";
    let cards: String = (1..6).map(card).collect();
    let body = format!("<div class=list>{advertisement}{cards}</div><div class=lately>{elsewhere}</div>");
    let listings = page("https://s.1688.com/selloffer/offer_search.htm?keywords=x", "x", &body).listings;
    assert_eq!(listings.len(), 6);
    let first = &listings[0];
    let price = first.price.as_ref().map(|price| price.amount.as_str());
    assert_eq!(
        (first.id.as_deref(), first.title.as_str(), price),
        (Some("700000999999"), "Necklace of silver", Some("9.90"))
    );
}

#[test]
fn what_newcomers_pay_is_the_price_only_where_nothing_says_what_everyone_does() {
    let prices = |hover: fn(usize) -> String| -> Vec<Option<String>> {
        let listings = list(4, |n, id| {
            let hover = hover(n);
            format!(
                "<a class=card href='//item.taobao.com/item.htm?id={id}'><img src=/{n}.jpg>{hover}<div>帆布双肩背包女学生第{n}款</div><div><div>¥<b>1{n}</b><b>.5</b></div><div>新人价</div></div></a>"
            )
        });
        listings.into_iter().map(|listing| listing.price.map(|price| price.amount)).collect()
    };
    let shown = |n: usize| format!("<div class=goods-hover-panel><div>¥2{n}.00</div><p>≥1件</p></div>");
    assert_eq!(prices(shown)[1].as_deref(), Some("21.00"));
    assert_eq!(prices(|_| String::new())[1].as_deref(), Some("11.5"));
}

#[test]
fn listings_that_only_the_state_tells_are_read() {
    let items: String = (0..4)
        .map(|n| format!("{{\"nid\":\"70000000000{n}\",\"raw_title\":\"帆布鞋男低帮第{n}款\",\"view_price\":\"{}.00\",\"nick\":\"店主{n}\"}},", 20 + n))
        .collect();
    let body = format!(
        "<div id=app></div><script>g_page_config = {{\"mods\":{{\"itemlist\":{{\"data\":{{\"auctions\":[{}]}}}}}}}};</script>",
        items.trim_end_matches(',')
    );
    let reading = page("https://s.taobao.com/search?q=x", "x", &body);
    let told: Vec<_> = reading.listings.iter().map(|l| (l.title.as_str(), l.sources["price"].as_str())).collect();
    assert_eq!(told.len(), 4);
    assert_eq!(told[0], ("帆布鞋男低帮第0款", "state"));
    assert_eq!(reading.listings[3].seller.as_ref().and_then(|s| s.name.as_deref()), Some("店主3"));
}

#[test]
fn a_shop_without_a_file_is_read_by_the_shape_of_its_links() {
    let cards: String = (0..5)
        .map(|n| format!("<article><a href=/goods/linen-shirt-{}.html><img alt='Linen shirt in colour number {n}'></a><span class=amount>€{n}9,90</span></article>", 40_100 + n * 13))
        .collect();
    let body = format!("<nav><a href=/help/how-to-order-12345.html>How to order</a></nav><main>{cards}</main>");
    let reading = page("https://www.kleidung.example/shirts", "Shirts", &body);
    let told: Vec<_> =
        reading.listings.iter().map(|l| (l.id.as_deref(), l.price.as_ref().map(|p| p.amount.as_str()))).collect();
    assert_eq!(told.len(), 5, "{told:?}");
    assert_eq!(told[1], (Some("40113"), Some("19.90")));
}

#[test]
fn a_slogan_that_a_link_tells_twice_is_not_its_title() {
    let cards: String = (0..5)
        .map(|n| {
            let (id, slogan) = (40_100 + n * 13, format!("Spring sale day {n}: save now and get a gift with every order"));
            format!("<li><a href=/item/{id}.html title='{slogan}'><img></a><b>$ {n}9.00</b><a href=/item/{id}.html title='{slogan}'><em>Linen shirt number {n}, grey</em> <i>{slogan}</i></a></li>")
        })
        .collect();
    let reading = page("https://www.kleidung.example/shirts", "Shirts", &format!("<ul>{cards}</ul>"));
    let titles: Vec<_> = reading.listings.iter().map(|l| l.title.as_str()).collect();
    assert_eq!(titles.len(), 5, "{titles:?}");
    assert_eq!(titles[2], "Linen shirt number 2, grey");
}

/// Prices of a list of which the page draws nothing: its listings stand in the state, a comma behind each.
fn prices_in_state(items: &str) -> Vec<Option<&'static str>> {
    let list = items.trim_end_matches(',');
    let body = format!("<div id=root></div><script>window.data = {{\"list\":[{list}]}};</script>");
    let reading = page("https://www.aliexpress.com/w/wholesale-mug.html", "mug", &body);
    reading.listings.iter().map(|l| amounts(l).0.map(|amount| &*amount.to_owned().leak())).collect()
}

#[test]
fn hundredths_and_shares_that_the_state_counts_are_no_prices() {
    let items: String = (0..4)
        .map(|n| format!(r#"{{"productId":"100500000000000{n}","title":{{"displayTitle":"Enamel camping mug, number {n}"}},"prices":{{"originalPrice":{{"currencyCode":"USD","minPrice":9.8{n},"cent":98{n}}},"salePrice":{{"minPriceDiscount":52,"currencyCode":"USD","minPrice":4.7{n},"formattedPrice":"US $4.7{n}","cent":47{n}}}}},"trace":{{"logMap":{{"salePriceAmount":"47{n}"}}}}}},"#))
        .collect();
    assert_eq!(prices_in_state(&items), [Some("4.70"), Some("4.71"), Some("4.72"), Some("4.73")]);
}

#[test]
fn an_amount_that_is_counted_in_hundredths_far_from_where_it_is_shown_is_that_amount() {
    let items: String = (0..4)
        .map(|n| format!(r#"{{"itemId":"70000000000{n}","title":"Enamel camping mug, number {n}","sale":{{"salePrice":185{n}}},"shown":{{"text":{{"priceText":"$18.5{n}"}}}}}},"#))
        .collect();
    assert_eq!(prices_in_state(&items), [Some("18.50"), Some("18.51"), Some("18.52"), Some("18.53")]);
}

/// A list of books of which each card carries its id and links the other editions of the same book.
fn books(other: impl Fn(usize) -> String) -> PageReading {
    let cards: String = (0..5)
        .map(|n| format!("<li data-asin=B0BOOK000{n}><div><a href=/x/dp/B0BOOK000{n}><img src=/{n}.jpg></a></div><div><h2><a href=/x/dp/B0BOOK000{n}>A history of tea in {n} chapters</a></h2><a href=/x/dp/B0BOOK000{n}>Paperback</a> <a href=/x/dp/B0BOOK000{n}><span class=price>$1{n}.50</span></a>{}</div></li>", other(n)))
        .collect();
    page("https://www.amazon.com/s?k=tea", "tea", &format!("<ul>{cards}</ul>"))
}

#[test]
fn other_editions_in_a_card_are_no_listings_of_their_own() {
    let other = |n: usize| {
        format!(
            "<div><a href=/x/dp/B0KINDL00{n}>Kindle</a> <a href=/x/dp/B0KINDL00{n}><span class=price>$3.9{n}</span></a></div>"
        )
    };
    let reading = books(other);
    let told: Vec<_> = reading.listings.iter().map(|l| (l.id.as_deref(), amounts(l).0)).collect();
    assert_eq!(told.len(), 5, "{told:?}");
    assert_eq!(told[3], (Some("B0BOOK0003"), Some("13.50")));
    assert_eq!(reading.listings[3].title, "A history of tea in 3 chapters");
}

#[test]
fn what_appears_when_one_points_at_a_card_gives_neither_title_nor_price() {
    let listings = list(6, |n, id| {
        format!(
            "<a class=card href='//item.taobao.com/item.htm?id={id}'><div><img src=/{n}.jpg><div class='goods-hover-panel'><div>杭州星云箱包有限公司</div><p>1-9件 <span>¥4{n}.00</span></p></div></div><div class=line>帆布双肩背包女学生第{n}款</div><div class=row>¥<b>3{n}</b></div></a>"
        )
    });
    assert_eq!(listings.len(), 6);
    assert_eq!((listings[2].title.as_str(), amounts(&listings[2]).0), ("帆布双肩背包女学生第2款", Some("32")));
}

#[test]
fn who_reviews_a_listing_does_not_sell_it() {
    let review = "<div class=customer-reviews><div><a href=https://shopee.sg/shop/203280>quiet_owl</a><p>Fits well</p></div><p>Sold by: quiet_owl</p></div>";
    let seller = "<section><div>river.goods</div><div>Active today</div><div><button>Chat now</button><a href=/river.goods>View shop</a></div></section>";
    let body = format!(
        "<main><img src=/1.jpg><h1>Trail running shoe, grey</h1><div class=price>$45.00</div><button>Add to cart</button></main>{seller}{review}"
    );
    let reading = page("https://shopee.sg/product/672907/21248035005", "Trail running shoe, grey", &body);
    let told = reading.listings[0].seller.as_ref().and_then(|s| s.name.as_deref());
    assert_eq!(told, Some("river.goods"));
}

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

#[test]
fn a_strip_that_slides_past_is_none_of_the_results_however_alike_its_cards_are() {
    let card = |id: u64| {
        format!(
            "<div class=card><a href='https://www.ebay.com/itm/{id}'><img src=/{id}.jpg></a><a href='https://www.ebay.com/itm/{id}'>\
             <span>Steel funnel set of four, number {id}</span></a><span>$1{}.90</span></div>",
            id % 10
        )
    };
    let of = |ids: std::ops::Range<u64>, tag: &str| {
        ids.map(|id| format!("<li class={tag}>{}</li>", card(400_000_000_000 + id))).collect::<String>()
    };
    let strip = format!("<li class=answer><div class='carousel su-scroll'><ul>{}</ul></div></li>", of(50..56, "snap"));
    let list = format!("<ul class=results>{}{strip}{}</ul>", of(0..6, "item"), of(6..12, "item"));
    let reading = page("https://www.ebay.com/sch/i.html?_nkw=x", "x", &list);
    let ids = reading.listings.iter().filter_map(|listing| listing.id.clone());
    assert_eq!(ids.collect::<Vec<_>>(), (0..12).map(|n| (400_000_000_000u64 + n).to_string()).collect::<Vec<_>>());
    // Where nothing else is there, what slides is what the page shows.
    let alone = page("https://www.ebay.com/sch/i.html?_nkw=x", "x", &strip);
    assert_eq!(alone.listings.len(), 6);
}

#[test]
fn a_list_whose_cards_all_lead_through_a_redirect_is_read_without_ids_on_a_known_marketplace_alone() {
    let cards: String = (0..8)
        .map(|n| {
            format!(
                "<div class=item><a href='https://click.simba.taobao.com/cc_im?e=pqmt29S6LosAiQAWZYx9klTms{n}'><img src=/{n}.jpg>\
                 <p>¥ <strong>{n}9.00</strong></p><span class=title>冰丝针织连衣裙女夏季新款{n}号</span></a></div>"
            )
        })
        .collect();
    let body = format!("<div class=grid>{cards}</div>");
    let listings = page("https://s.taobao.com/search?q=x", "x", &body).listings;
    let told: Vec<_> = listings.iter().map(|l| (l.id.clone(), l.title.clone(), l.sponsored)).collect();
    let wanted: Vec<_> = (0..8).map(|n| (None, format!("冰丝针织连衣裙女夏季新款{n}号"), true)).collect();
    assert_eq!(told, wanted);
    assert_eq!(page("https://news.example/search?q=x", "x", &body).listings, []);
}

#[test]
fn letters_taken_apart_so_that_nobody_reads_them_are_no_title() {
    let hidden = "Sp\u{2063}U\u{2063}on\u{2063}H\u{2063}so\u{2063}r\u{2063}e\u{2063}d";
    let listings = list(6, |n, id| {
        let item = format!("//item.taobao.com/item.htm?id={id}");
        format!(
            "<div class=card><a href={item}><img src=/{n}.jpg></a><a href={item}><h3>{hidden}</h3></a><a href={item}>Canvas bag {n}</a><b>¥{n}9.00</b></div>"
        )
    });
    assert_eq!(
        listings.iter().map(|l| l.title.as_str()).collect::<Vec<_>>(),
        (0..6).map(|n| format!("Canvas bag {n}")).collect::<Vec<_>>()
    );
}
