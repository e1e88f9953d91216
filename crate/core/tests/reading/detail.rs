//! The page of one listing: which amount is its price, and what else stands there.

use super::{amounts, detail, page};

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
