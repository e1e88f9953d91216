//! The name of the site itself: part of page titles, and the seller where a shop sells its own goods.

use super::context::{Context, tidy};
use super::markup::unescape;

/// Separators between a page's title and the site's name.
const SEPARATORS: [&str; 6] = [" - ", " | ", " – ", " — ", " : ", " · "];

/// The label that names the site: `overstock` of `www.overstock.com`, `shop` of `shop.co.uk`.
fn label(context: &Context<'_>) -> Option<String> {
    let host = context.base.as_ref()?.host_str()?;
    let labels: Vec<&str> = host.split('.').collect();
    let at = match labels.as_slice() {
        [.., second, top] if second.len() <= 3 && top.len() == 2 && labels.len() >= 3 => labels.len() - 3,
        [_, _, ..] => labels.len() - 2,
        _ => return None,
    };
    labels.get(at).map(|label| plain(label))
}

/// Letters and digits of a text; `&` counts as `and`.
fn plain(text: &str) -> String {
    text.to_lowercase().replace('&', "and").chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The site's name as it writes it: words of its title or `og:site_name` that make the host's label, else `og:site_name`,
/// else the label.
pub(super) fn name(context: &Context<'_>) -> Option<String> {
    let declared = context.meta(&["og:site_name", "application-name"]).map(|name| tidy(&unescape(&name)));
    let label = label(context)?;
    let told = [declared.clone().unwrap_or_default(), context.snapshot.title.clone()];
    let spelt = told.iter().find_map(|text| {
        let words: Vec<&str> = text.split_whitespace().collect();
        (0..words.len()).find_map(|from| {
            (from + 1..=words.len().min(from + 5)).find_map(|to| {
                let words = words.get(from..to)?.join(" ");
                let words = words.trim_matches(|c: char| !c.is_alphanumeric());
                (plain(words) == label && !words.is_empty()).then(|| words.to_owned())
            })
        })
    });
    spelt.or_else(|| declared.filter(|name| !name.contains('.') && !name.is_empty())).or(Some(label))
}

/// Whether a name is the site's: `Acme Inc.` at acme.example.
pub(super) fn is_own_name(context: &Context<'_>, name: &str) -> bool {
    label(context).is_some_and(|label| !label.is_empty() && plain(name).starts_with(&label))
}

/// A page's title without the name of the site behind or before it.
pub(super) fn undecorated(context: &Context<'_>, title: &str) -> String {
    let mut names: Vec<String> = label(context).into_iter().collect();
    names.extend(context.place.map(|place| plain(&place.name)));
    names.extend(context.meta(&["og:site_name"]).map(|name| plain(&name)));
    names.retain(|name| !name.is_empty());
    let is_site = |part: &str| {
        let part = plain(part);
        names.iter().any(|name| part.contains(name.as_str()) && part.len() <= name.len() + 14)
    };
    let mut title = title.trim();
    loop {
        let cut = SEPARATORS
            .iter()
            .filter_map(|s| title.rsplit_once(s))
            .find(|(_, last)| is_site(last))
            .map(|(kept, _)| kept);
        let cut = cut.or_else(|| {
            SEPARATORS
                .iter()
                .chain(&[": "])
                .filter_map(|s| title.split_once(s))
                .find(|(first, _)| is_site(first))
                .map(|(_, kept)| kept)
        });
        match cut {
            Some(kept) if !kept.trim().is_empty() => title = kept.trim(),
            _ => return tidy(title),
        }
    }
}
