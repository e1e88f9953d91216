//! Pages with many listings: which are there, and what each card tells.

use touchstone_core::listing::{Listing, PageKind, PageReading};

use super::{amounts, list, page};

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
fn what_counts_the_pictures_of_a_card_is_not_its_title() {
    let listings = list(5, |n, id| {
        let slides = "<span>Slide 1 of 2</span><img src=/i/1.jpg><span>Slide 2 of 2</span>";
        format!(
            "<div class=item><a href=https://item.taobao.com/item.htm?id={id}>{slides}<p>Lamp {n}</p></a><b>¥{n}9.00</b></div>"
        )
    });
    let titles: Vec<&str> = listings.iter().map(|listing| listing.title.as_str()).collect();
    assert_eq!(titles, ["Lamp 0", "Lamp 1", "Lamp 2", "Lamp 3", "Lamp 4"]);
}

#[test]
fn a_card_of_a_picture_and_a_price_is_called_as_its_address_spells_it() {
    let colours = ["amber", "brown", "coral", "denim", "ebony"];
    let card = |colour| {
        format!(
            "<li><a href=/products/attic-vintage-{colour}-sweatshirt/><img src=/i/{colour}.jpg alt=''></a><p>$37.00</p><p>M</p></li>"
        )
    };
    let cards: String = colours.into_iter().map(card).collect();
    let reading = page("https://www.attic.example/search?q=sweatshirt", "sweatshirt", &format!("<ul>{cards}</ul>"));
    assert_eq!(reading.listings.len(), 5);
    let first = &reading.listings[0];
    assert_eq!(first.title, "attic vintage amber sweatshirt");
    assert_eq!(first.sources.get("title").map(String::as_str), Some("url"));
}

#[test]
fn numbers_that_begin_with_a_letter_and_codes_in_capitals_are_ids() {
    let ids = |address: &dyn Fn(u32) -> String| -> Vec<String> {
        let card = |n| {
            format!(
                "<article><a href={}><img src=/i/{n}.jpg> Office chair, colour {n}</a><b>€{n}9,90</b></article>",
                address(n)
            )
        };
        let cards: String = (1..6).map(card).collect();
        let reading = page("https://www.chairs.example/search?q=chair", "chair", &format!("<main>{cards}</main>"));
        reading.listings.into_iter().filter_map(|listing| listing.id).collect()
    };
    let lettered = ids(&|n| format!("/v/office/m22979829{n}0-office-chair-of-2023"));
    assert_eq!(lettered, ["m2297982910", "m2297982920", "m2297982930", "m2297982940", "m2297982950"]);
    let coded = ids(&|n| format!("/office-chair/p/0RN-00{n}J-014H8"));
    assert_eq!(coded, ["0RN-001J-014H8", "0RN-002J-014H8", "0RN-003J-014H8", "0RN-004J-014H8", "0RN-005J-014H8"]);
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
