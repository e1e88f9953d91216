//! What a profile must hold beyond its form.

use super::{Brand, BrandError};
use crate::image::{ImageError, PictureHash, THRESHOLD};

/// Bytes of the largest profile that is read.
const MAX_BYTES: usize = 4 * 1024 * 1024;
/// Most images of a kind, and most hashes of parts of one.
const MAX_IMAGES: usize = 2000;
const MAX_ALSO: usize = 32;

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
    images(text, brand)
}

/// Hashes are hashes, and no counterfeit's picture is the owner's own: then it shows nothing of the goods, and would
/// speak against every reseller.
fn images(text: &str, brand: &Brand) -> Result<(), BrandError> {
    let (official, counterfeit) = (&brand.official_images, &brand.counterfeit_images);
    if official.len().max(counterfeit.len()) > MAX_IMAGES {
        return Err(unusable(text, 0, format!("more than {MAX_IMAGES} images of a kind: keep those still in use")));
    }
    let mut owners: Vec<PictureHash> = Vec::new();
    for (i, image) in official.iter().chain(counterfeit).enumerate() {
        if image.also.len() > MAX_ALSO {
            let message =
                format!("more than {MAX_ALSO} hashes in also: keep those that `touchstone image hash` prints");
            return Err(at_word(text, &image.hash, message));
        }
        let read = |hash: &String| hash.parse().map_err(|e: ImageError| at_word(text, hash, e.to_string()));
        image.also.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        if image.hash.is_empty() {
            if i >= official.len() || !image.also.is_empty() {
                let message =
                    "a counterfeit_image, and an image with also, needs a hash: `touchstone image hash` prints it";
                return Err(at_word(
                    text,
                    if i >= official.len() { "[[counterfeit_image]]" } else { "also" },
                    message.into(),
                ));
            }
            continue;
        }
        let hash = read(&image.hash)?;
        if i < official.len() {
            owners.push(hash);
        } else if owners.iter().any(|own| own.distance(&hash) <= THRESHOLD) {
            let message =
                "this counterfeit_image is an official_image, too: it shows nothing of the goods, leave it out";
            return Err(at_word(text, &image.hash, message.into()));
        }
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

    #[test]
    fn a_bad_hash_and_a_counterfeit_that_is_the_owners_picture_are_told_at_their_place() {
        let profile = "schema = 1\nname = \"X\"\n[[mark]]\ntext = \"XAVIA\"\n";
        let (ones, near) = ("f".repeat(64), format!("{}0", "f".repeat(63)));
        let official = format!("[[official_image]]\nhash = \"{ones}\"\n");
        let of = |rest: &str| fault(&format!("{profile}{rest}"));
        let error = of("[[official_image]]\nhash = \"abc\"\n");
        assert!(error.starts_with("brand profile, line 6, column 9: \"abc\" is no PDQ hash: write 64 hex"), "{error}");
        let error = of(&format!("{official}also = [\"0g\"]\n"));
        assert!(error.starts_with("brand profile, line 7, column 10: \"0g\" is no PDQ hash"), "{error}");
        let error = of(&format!("{official}[[counterfeit_image]]\nhash = \"{near}\"\n"));
        assert!(error.starts_with("brand profile, line 8, column 9: this counterfeit_image is an official"), "{error}");
        let error = of("[[counterfeit_image]]\nurl = \"https://a.example/1.jpg\"\n");
        assert!(error.starts_with("brand profile, line 5, column 1: a counterfeit_image"), "{error}");
        let far = format!("{}{}", "f".repeat(48), "0".repeat(16));
        Brand::parse(&format!("{profile}{official}[[counterfeit_image]]\nhash = \"{far}\"\n")).unwrap();
    }
}
