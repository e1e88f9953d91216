//! What a profile must hold beyond its form.

use super::{Brand, BrandError};

/// Bytes of the largest profile that is read.
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Wording of a fault that TOML or the form found.
#[cfg(feature = "backroom")]
pub(super) fn malformed(text: &str, error: &toml::de::Error) -> BrandError {
    match error.span() {
        Some(span) => unusable(text, span.start, error.message().to_owned()),
        None => BrandError::Malformed(error.to_string()),
    }
}

pub(super) fn check(text: &str, brand: &Brand) -> Result<(), BrandError> {
    if text.len() > MAX_BYTES {
        return Err(BrandError::Malformed(format!("larger than {MAX_BYTES} bytes: divide the catalogue")));
    }
    if brand.schema != 1 {
        return Err(at_word(
            text,
            "schema",
            format!("schema is {}, this version reads 1: write schema = 1", brand.schema),
        ));
    }
    if brand.name.trim().is_empty() {
        return Err(unusable(text, 0, "no name: write name = \"...\"".into()));
    }
    if !brand.marks.iter().any(|m| !m.text.trim().is_empty() && m.kind != "device") {
        return Err(unusable(text, 0, "no word mark: add [[mark]] with text and kind = \"word\"".into()));
    }
    for mark in brand.marks.iter().filter(|m| m.kind != "device") {
        for name in std::iter::once(&mark.text).chain(&mark.also) {
            if letters(name) < 2 {
                return Err(at_word(
                    text,
                    name,
                    format!("mark {name:?} has fewer than two letters: it would be found everywhere"),
                ));
            }
        }
    }
    let priced = brand
        .products
        .iter()
        .map(|p| (&p.name, &p.reference_price))
        .chain(brand.categories.iter().map(|c| (&c.name, &c.reference_price)));
    for (name, price) in priced {
        if name.trim().is_empty() {
            return Err(unusable(text, 0, "a product or category has no name: write name = \"...\"".into()));
        }
        if let Some(price) = price {
            let amount = price.amount.parse::<f64>().ok().filter(|a| a.is_finite() && *a > 0.0);
            if amount.is_none() {
                let message = format!(
                    "{name}: {:?} is no price: write a decimal number with a point, such as \"129.00\"",
                    price.amount
                );
                return Err(at_word(text, &price.amount, message));
            }
            if price.currency.len() != 3 || !price.currency.bytes().all(|b| b.is_ascii_uppercase()) {
                let message =
                    format!("{name}: {:?} is no currency: write an ISO 4217 code such as \"USD\"", price.currency);
                return Err(at_word(text, &price.currency, message));
            }
        }
    }
    if let Some(nameless) = brand.authorised.iter().position(|a| a.seller.trim().is_empty()) {
        let message = format!("[[authorised]] number {} names no seller: write seller = \"...\"", nameless + 1);
        return Err(at_word(text, "[[authorised]]", message));
    }
    Ok(())
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphanumeric()).count()
}

/// A fault at the first place that holds a word.
fn at_word(text: &str, word: &str, message: String) -> BrandError {
    unusable(text, if word.is_empty() { 0 } else { text.find(word).unwrap_or_default() }, message)
}

fn unusable(text: &str, at: usize, message: String) -> BrandError {
    let before = text.get(..at).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    BrandError::Unusable { line, column, message }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> String {
        Brand::parse(text).unwrap_err().to_string()
    }

    #[test]
    fn the_sample_is_in_order() {
        let brand = Brand::parse(Brand::sample()).unwrap();
        assert_eq!((brand.marks.len(), brand.products.len(), brand.authorised.len()), (2, 4, 2));
        assert!(brand.rights.iter().all(|r| r.number.starts_with("INVENTED")));
    }

    #[test]
    fn a_brand_made_of_its_reading_is_the_brand_and_is_checked_as_strictly() {
        let sample = Brand::sample();
        let reading = Brand::reading(sample).unwrap();
        assert_eq!(Brand::from_reading(&reading, sample).unwrap(), Brand::parse(sample).unwrap());
        let older = "name = \"X\"\nschema = 0\n";
        let error = Brand::from_reading(r#"{"name":"X","schema":0}"#, older).unwrap_err().to_string();
        assert!(error.starts_with("brand profile, line 2, column 1: schema is 0"), "{error}");
    }

    #[test]
    fn faults_name_line_column_and_mend() {
        assert_eq!(
            fault("schema = 2\nname = \"X\"\n"),
            "brand profile, line 1, column 1: schema is 2, this version reads 1: write schema = 1"
        );
        assert!(
            fault("schema = 1\nname = \"X\"\nname = \"Y\"")
                .starts_with("brand profile, line 3, column 1: duplicate key")
        );
        assert!(fault("schema = 1\nname = \"X\"\n").ends_with("add [[mark]] with text and kind = \"word\""));
        let profile = "schema = 1\nname = \"X\"\n[[mark]]\ntext = \"XAVIA\"\n";
        let priced = format!(
            "{profile}[[product]]\nname = \"One\"\nreference_price = {{ amount = \"1,5\", currency = \"USD\" }}\n"
        );
        assert!(
            fault(&priced).starts_with("brand profile, line 7, column 31: One: \"1,5\" is no price"),
            "{}",
            fault(&priced)
        );
        assert!(fault("schema = 1\nname = \"X\"\n[[mark]]\ntext = \"X\"\n").contains("fewer than two letters"));
    }
}
