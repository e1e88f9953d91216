//! The explanation of a notice, drafted from the screening reasons. It says what was seen and calls nobody guilty; the
//! person edits it before anything is filed.

use std::fmt::Write;

use crate::listing::Listing;
use crate::screen::Verdict;

/// Listings described one by one; the others are summed up, since forms limit the text.
const DESCRIBED: usize = 10;
/// Reasons told of one listing.
const REASONS: usize = 3;
/// Characters of a title that are quoted.
const TITLE: usize = 80;

/// Drafts the explanation from the screening reasons of the listings, in the language of the form (`zh`, or English).
pub fn explain(listings: &[(&Listing, &Verdict)], language: &str) -> String {
    if listings.is_empty() {
        return String::new();
    }
    let chinese = language == "zh";
    let brand = listings.iter().find_map(|(_, verdict)| verdict.brand.as_deref());
    let mut text = match (chinese, brand) {
        (false, Some(brand)) => format!(
            "We act for the owner of the {brand} mark. We believe in good faith that the {} below offer goods which the owner neither made nor licensed.",
            counted(listings.len())
        ),
        (false, None) => format!(
            "We act for the owner of the right named in this notice. We believe in good faith that the {} below infringe it.",
            counted(listings.len())
        ),
        (true, Some(brand)) => format!(
            "我方代表“{brand}”商标权利人。我方善意相信，下列{}个商品链接所售商品并非权利人生产或授权。",
            listings.len()
        ),
        (true, None) => {
            format!("我方代表本投诉所列权利的权利人。我方善意相信，下列{}个商品链接侵犯该权利。", listings.len())
        }
    };
    for (listing, verdict) in listings.iter().take(DESCRIBED) {
        describe(&mut text, listing, verdict, chinese);
    }
    if let Some(rest) = listings.len().checked_sub(DESCRIBED).filter(|rest| *rest > 0) {
        text.push('\n');
        text += &if chinese {
            format!("其余{rest}个链接情况相同，见所附证据。")
        } else {
            format!("The other {rest} show the same; see the evidence attached.")
        };
    }
    text
}

fn counted(listings: usize) -> String {
    if listings == 1 { "listing".into() } else { format!("{listings} listings") }
}

fn describe(text: &mut String, listing: &Listing, verdict: &Verdict, chinese: bool) {
    let title: String = listing.title.chars().take(TITLE).collect();
    let against = verdict.reasons.iter().filter(|reason| reason.weight > 0.0).take(REASONS);
    let reasons: Vec<&str> =
        against.map(|reason| if chinese { reason.title_zh.as_str() } else { reason.title.as_str() }).collect();
    let (open, close, colon, joint) = if chinese { ("“", "”", "：", "；") } else { ("\"", "\"", ": ", "; ") };
    // Writing to a string cannot fail.
    let _ = write!(text, "\n- {open}{title}{close} {}", listing.url);
    if !reasons.is_empty() {
        let _ = write!(text, "{colon}{}", reasons.join(joint));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::{Band, Reason};

    fn listing(title: &str) -> (Listing, Verdict) {
        let reason = Reason {
            rule: "price".into(),
            title: "19 % of the retail price".into(),
            title_zh: "售价为零售价的19%".into(),
            field: "title".into(),
            spans: Vec::new(),
            weight: 2.0,
        };
        let verdict = Verdict {
            band: Band::Likely,
            probability: 0.97,
            reasons: vec![reason],
            fileable: Vec::new(),
            brand: Some("Northmark".into()),
            product: None,
            reference: None,
            price_ratio: None,
        };
        (
            Listing { title: title.into(), url: "https://item.taobao.com/item.htm?id=1".into(), ..Listing::default() },
            verdict,
        )
    }

    fn told(listings: &[(Listing, Verdict)], language: &str) -> String {
        explain(&listings.iter().map(|(listing, verdict)| (listing, verdict)).collect::<Vec<_>>(), language)
    }

    #[test]
    fn says_what_was_seen_in_both_languages() {
        let english = told(&[listing("canvas shoe")], "en");
        assert!(english.contains("Northmark") && english.contains("19 % of the retail price"), "{english}");
        let chinese = told(&[listing("帆布鞋")], "zh");
        assert!(chinese.contains("帆布鞋") && chinese.contains("售价为零售价的19%"), "{chinese}");
        for guilty in ["counterfeiter", "guilty", "criminal", "售假者"] {
            assert!(!english.contains(guilty) && !chinese.contains(guilty));
        }
    }

    #[test]
    fn sums_up_what_would_not_fit() {
        let many: Vec<_> = (0..300).map(|_| listing("shoe")).collect();
        let text = told(&many, "en");
        assert!(text.contains("The other 290"), "{text}");
        assert!(text.encode_utf16().count() < 3000);
        assert_eq!(told(&[], "en"), "");
    }
}
