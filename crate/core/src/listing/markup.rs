//! Structured data that a page carries for machines: JSON-LD, microdata, RDFa, OpenGraph.

use serde_json::Value;

use super::Review;
use super::context::{Context, tidy};
use crate::money::{Money, by_code, decimal, parse};

/// A product as markup tells it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Product {
    /// `json-ld`, `microdata`, `opengraph`.
    pub source: &'static str,
    pub title: Option<String>,
    pub low: Option<Money>,
    pub high: Option<Money>,
    pub seller: Option<String>,
    pub brand: Option<String>,
    pub image: Option<String>,
    pub sku: Option<String>,
    pub url: Option<String>,
    pub rating: Option<String>,
    pub reviews: Vec<Review>,
    /// It is an entry of a list.
    pub listed: bool,
}

/// Depth of JSON-LD that is searched.
const DEPTH_MAX: usize = 12;
/// Products of a page at most.
const PRODUCTS_MAX: usize = 500;
/// Reviews of a product at most, and characters of one.
const REVIEWS_MAX: usize = 50;
const REVIEW_MAX: usize = 2_000;

/// Products in JSON-LD scripts.
pub(super) fn json_ld(context: &Context<'_>) -> Vec<Product> {
    let mut products = Vec::new();
    for node in context.snapshot.nodes.iter().filter(|n| n.tag == "script") {
        if !node.attribute("type").is_some_and(|t| t.to_ascii_lowercase().contains("ld+json")) {
            continue;
        }
        let text = node.text.trim().trim_end_matches(';');
        // Some pages break lines inside strings, which JSON forbids.
        let value =
            crate::json::read(text).or_else(|_| crate::json::read::<Value>(&text.replace(['\n', '\r', '\t'], " ")));
        if let Ok(value) = value {
            collect(context, &value, false, 0, &mut products);
        }
    }
    products
}

fn is_kind(value: &Value, kind: &str) -> bool {
    let named = |v: &Value| {
        v.as_str().and_then(|s| s.rsplit(['/', '#', ':']).next()).is_some_and(|told| told.eq_ignore_ascii_case(kind))
    };
    match value.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(named),
        Some(kind) => named(kind),
        None => false,
    }
}

fn collect(context: &Context<'_>, value: &Value, listed: bool, depth: usize, products: &mut Vec<Product>) {
    if depth > DEPTH_MAX || products.len() >= PRODUCTS_MAX {
        return;
    }
    match value {
        Value::Array(values) => values.iter().for_each(|v| collect(context, v, listed, depth + 1, products)),
        Value::Object(fields) => {
            if ["Product", "IndividualProduct", "ProductGroup", "ProductModel", "Book", "Vehicle"]
                .iter()
                .any(|kind| is_kind(value, kind))
            {
                products.push(product(context, value, listed));
                return;
            }
            let list = listed || is_kind(value, "ItemList") || is_kind(value, "ListItem");
            for (name, inner) in fields {
                if !matches!(name.as_str(), "review" | "isRelatedTo" | "isSimilarTo" | "isAccessoryOrSparePartFor") {
                    collect(context, inner, list, depth + 1, products);
                }
            }
        }
        _ => {}
    }
}

/// Text of a value that may be a string, a number, a named thing, or a list of these.
fn text(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(s) => Some(tidy(&unescape(s))).filter(|s| !s.is_empty()),
        Value::Number(n) => Some(n.to_string()),
        Value::Array(values) => text(values.first()),
        Value::Object(fields) => text(fields.get("name").or_else(|| fields.get("url")).or_else(|| fields.get("@id"))),
        _ => None,
    }
}

fn product(context: &Context<'_>, value: &Value, listed: bool) -> Product {
    let mut product = Product {
        source: "json-ld",
        title: text(value.get("name")),
        brand: text(value.get("brand")),
        image: text(value.get("image")),
        rating: value.get("aggregateRating").and_then(|rating| text(rating.get("ratingValue"))),
        reviews: reviews(context, value),
        sku: ["sku", "productID", "mpn"].iter().find_map(|key| text(value.get(*key))),
        url: text(value.get("url")).or_else(|| text(value.get("@id")).filter(|id| id.contains("//"))),
        listed,
        ..Product::default()
    };
    let variants = value.get("hasVariant").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let offers = value.get("offers").into_iter().chain(variants.iter().filter_map(|v| v.get("offers")));
    for offer in offers {
        let list = offer.as_array().map_or_else(|| std::slice::from_ref(offer), Vec::as_slice);
        for offer in list.iter().take(PRODUCTS_MAX) {
            read_offer(context, offer, &mut product);
        }
    }
    product
}

/// Reviews that the markup tells of a product.
fn reviews(context: &Context<'_>, product: &Value) -> Vec<Review> {
    let told = product.get("review").or_else(|| product.get("reviews"));
    let list =
        told.map_or(&[] as &[Value], |told| told.as_array().map_or_else(|| std::slice::from_ref(told), Vec::as_slice));
    list.iter()
        .take(REVIEWS_MAX)
        .filter_map(|review| {
            let told = text(review.get("reviewBody")).or_else(|| text(review.get("description")))?;
            let pictures = review.get("image").map_or(&[] as &[Value], |images| {
                images.as_array().map_or_else(|| std::slice::from_ref(images), Vec::as_slice)
            });
            let photos = pictures.iter().take(REVIEWS_MAX).filter_map(|image| context.resolve(&text(Some(image))?));
            Some(Review {
                text: told.chars().take(REVIEW_MAX).collect(),
                stars: review.get("reviewRating").and_then(|rating| text(rating.get("ratingValue"))),
                date: text(review.get("datePublished")),
                photos: photos.map(|url| url.to_string()).collect(),
            })
        })
        .collect()
}

fn read_offer(context: &Context<'_>, offer: &Value, product: &mut Product) {
    let specification = offer.get("priceSpecification").map(|s| s.get(0).unwrap_or(s));
    let field = |name: &str| offer.get(name).or_else(|| specification.and_then(|s| s.get(name)));
    let code = text(field("priceCurrency"));
    let money = |name: &str| text(field(name)).and_then(|t| amount(context, &t, code.as_deref()));
    let low = money("lowPrice").or_else(|| money("price")).or_else(|| money("minPrice"));
    let high = money("highPrice").or_else(|| money("maxPrice"));
    for found in [low, high].into_iter().flatten() {
        extend(product, found);
    }
    if product.seller.is_none() {
        product.seller = text(offer.get("seller")).or_else(|| text(offer.get("offeredBy")));
    }
    if product.sku.is_none() {
        product.sku = text(offer.get("sku"));
    }
    if let Some(inner) = offer.get("offers").and_then(Value::as_array).filter(|_| product.low.is_none()) {
        for offer in inner.iter().take(PRODUCTS_MAX) {
            let code = text(offer.get("priceCurrency"));
            if let Some(found) = text(offer.get("price")).and_then(|t| amount(context, &t, code.as_deref())) {
                extend(product, found);
            }
        }
    }
}

/// Widens the product's range to an amount of the same currency.
fn extend(product: &mut Product, found: Money) {
    let value = super::price::number(&found.amount);
    match &product.low {
        None => product.low = Some(found),
        Some(low) if low.currency != found.currency => {}
        Some(low) => {
            let (bottom, top) = (
                super::price::number(&low.amount),
                product.high.as_ref().map_or(f64::NAN, |h| super::price::number(&h.amount)),
            );
            if value < bottom {
                if product.high.is_none() {
                    product.high = Some(low.clone());
                }
                product.low = Some(found);
            } else if value > bottom && (top.is_nan() || value > top) {
                product.high = Some(found);
            }
        }
    }
}

/// An amount of structured data; zero is a placeholder there.
pub(super) fn amount(context: &Context<'_>, written: &str, code: Option<&str>) -> Option<Money> {
    let known = code.map(|c| c.trim().to_uppercase()).and_then(|c| by_code(&c));
    let hint = known.map(|c| c.code).or(context.currency());
    let money = match decimal(written) {
        Some(amount) => Money { amount, currency: hint.unwrap_or_default().to_owned() },
        None => parse(written, hint)?,
    };
    let currency = known.map_or(money.currency, |c| c.code.to_owned());
    (super::price::number(&money.amount) > 0.0).then_some(Money { amount: money.amount, currency })
}

/// Products in microdata (`itemscope`, `itemprop`) or RDFa (`typeof`, `property`).
pub(super) fn microdata(context: &Context<'_>) -> Vec<Product> {
    let tree = &context.tree;
    let kind = |row: usize| {
        let node = &tree.nodes[row];
        node.attribute("itemtype")
            .or_else(|| node.attribute("typeof"))
            .map(|t| t.rsplit(['/', '#', ':']).next().unwrap_or(t))
    };
    let is_product = |row: usize| kind(row).is_some_and(|k| matches!(k, "Product" | "IndividualProduct"));
    let mut products = Vec::new();
    for scope in (0..tree.len()).filter(|row| is_product(*row)).take(PRODUCTS_MAX) {
        let mut product = Product { source: "microdata", ..Product::default() };
        let mut code = None;
        let mut amounts = Vec::new();
        let mut skip = 0;
        for row in tree.subtree(scope).skip(1) {
            if row < skip {
                continue;
            }
            let node = &tree.nodes[row];
            let Some(name) = node.attribute("itemprop").or_else(|| node.attribute("property")) else { continue };
            let scoped = kind(row);
            if is_product(row) || matches!(name, "review" | "reviews" | "isRelatedTo" | "isSimilarTo") {
                skip = tree.end(row);
                continue;
            }
            let value = node
                .attribute("content")
                .or_else(|| if matches!(node.tag.as_str(), "a" | "link") { node.attribute("href") } else { None })
                .or_else(|| if node.tag == "img" { node.attribute("src") } else { None })
                .map_or_else(|| tidy(tree.text(row)), tidy);
            if value.is_empty() {
                continue;
            }
            let owner = tree.ancestors(row).skip(1).find(|r| kind(*r).is_some());
            let own = owner == Some(scope);
            let owned_by = |wanted: &[&str]| owner.and_then(kind).is_some_and(|k| wanted.contains(&k));
            match name.rsplit(':').next().unwrap_or(name) {
                "name" if own && product.title.is_none() => product.title = Some(value),
                "name" if owned_by(&["Organization", "Person", "Store"]) && product.seller.is_none() => {
                    product.seller = Some(value);
                }
                "name" if owned_by(&["Brand"]) && product.brand.is_none() => product.brand = Some(value),
                "brand" if scoped.is_none() && product.brand.is_none() => product.brand = Some(value),
                "seller" if scoped.is_none() && product.seller.is_none() => product.seller = Some(value),
                "image" if own && product.image.is_none() => product.image = Some(value),
                "sku" | "productID" if product.sku.is_none() => {
                    product.sku = Some(value.rsplit(':').next().unwrap_or(&value).trim().to_owned());
                }
                "url" if own && product.url.is_none() => product.url = Some(value),
                "ratingValue" if owned_by(&["AggregateRating"]) && product.rating.is_none() => {
                    product.rating = Some(value);
                }
                "priceCurrency" if code.is_none() => code = Some(value),
                // Without an offer around it a second price is a recommended product's.
                "price" if own && !amounts.is_empty() => {}
                "price" | "lowPrice" | "highPrice" => amounts.push(value),
                _ => {}
            }
        }
        for written in amounts {
            if let Some(found) = amount(context, &written, code.as_deref()) {
                extend(&mut product, found);
            }
        }
        products.push(product);
    }
    products
}

/// The page's OpenGraph product.
pub(super) fn open_graph(context: &Context<'_>) -> Product {
    let code = context.meta(&["product:price:currency", "og:price:currency"]);
    let money = |names: &[&str]| context.meta(names).and_then(|t| amount(context, &t, code.as_deref()));
    let mut product = Product {
        source: "opengraph",
        title: context.meta(&["og:title", "twitter:title"]).map(|t| tidy(&unescape(&t))),
        brand: context.meta(&["product:brand", "og:brand"]),
        image: context.meta(&["og:image", "twitter:image"]),
        sku: context.meta(&["product:retailer_item_id"]),
        url: context.meta(&["og:url"]),
        low: money(&[
            "product:sale_price:amount",
            "product:price:amount",
            "og:price:amount",
            "og:price",
            "product:price",
        ]),
        ..Product::default()
    };
    product.seller = context.meta(&["og:site_name"]);
    product
}

/// Character references that survive in data: some pages escape twice.
pub(super) fn unescape(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    ["&quot;", "\"", "&#39;", "'", "&#x27;", "'", "&apos;", "'", "&lt;", "<", "&gt;", ">", "&nbsp;", " ", "&amp;", "&"]
        .chunks(2)
        .fold(text.to_owned(), |text, pair| text.replace(pair[0], pair[1]))
}
