//! Addresses that come from pages: which may become a link, and which belong to a portal.

use url::Url;

/// The address if it leads to the web; `None` for `javascript:`, `data:` and whatever else a hostile page writes.
pub fn web(address: &str) -> Option<String> {
    let address = if address.starts_with("//") { format!("https:{address}") } else { address.to_owned() };
    let url = Url::parse(&address).ok()?;
    matches!(url.scheme(), "https" | "http").then(|| url.into())
}

/// Host of an address without `www.`, for reading.
pub fn host(address: &str) -> String {
    let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    host.strip_prefix("www.").map(str::to_owned).unwrap_or(host)
}

/// Whether an address lies on the host of one of the match patterns (`*://*.example.com/*`).
pub fn on_hosts(address: &str, patterns: &[String]) -> bool {
    let Ok(url) = Url::parse(address) else { return false };
    patterns.iter().any(|pattern| matches(&url, pattern))
}

/// The match pattern that grants an address's host.
pub fn origin_pattern(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    Some(format!("{}://{}/*", url.scheme(), url.host_str()?))
}

fn matches(url: &Url, pattern: &str) -> bool {
    let Some((scheme, rest)) = pattern.split_once("://") else { return false };
    let scheme_fits = match scheme {
        "*" => matches!(url.scheme(), "http" | "https"),
        exact => url.scheme() == exact,
    };
    let wanted = rest.split_once('/').map_or(rest, |(host, _)| host);
    let Some(host) = url.host_str() else { return false };
    let host_fits = match wanted.strip_prefix("*.") {
        Some(domain) => host == domain || host.strip_suffix(domain).is_some_and(|sub| sub.ends_with('.')),
        None => wanted == "*" || host == wanted,
    };
    scheme_fits && host_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        assert_eq!(web("https://item.example.com/1?id=2").as_deref(), Some("https://item.example.com/1?id=2"));
        assert_eq!(web("//img.example.com/a.jpg").as_deref(), Some("https://img.example.com/a.jpg"));
        for hostile in ["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,<b>", "file:///etc/passwd", ""] {
            assert_eq!(web(hostile), None, "{hostile}");
        }
    }

    #[test]
    fn a_portal_is_known_by_its_match_patterns() {
        let patterns = vec!["https://*.example.com/*".to_owned(), "*://portal.test/form*".to_owned()];
        assert!(on_hosts("https://ipp.example.com/complaint", &patterns));
        assert!(on_hosts("https://example.com/", &patterns));
        assert!(on_hosts("http://portal.test/form/1", &patterns));
        assert!(!on_hosts("http://ipp.example.com/", &patterns), "another scheme");
        assert!(!on_hosts("https://badexample.com/", &patterns), "another domain with the same ending");
        assert!(!on_hosts("not an address", &patterns));
    }

    #[test]
    fn hosts_are_shown_short() {
        assert_eq!(host("https://www.shop.example/a"), "shop.example");
        assert_eq!(host("nonsense"), "");
    }
}
