//! The sort key of an address in an index (SURT).

use std::net::IpAddr;

use url::{Host, Url};

/// Sort-friendly form of an address: `com,example)/path?a=1&b=2`. Lower case, without scheme, `www.` and default port,
/// its query sorted, as other players look it up. What is not http stays as it is.
pub(crate) fn surt(uri: &str) -> String {
    let Ok(url) = Url::parse(uri) else { return uri.to_lowercase() };
    if !matches!(url.scheme(), "http" | "https") {
        return uri.replace(' ', "%20");
    }
    let host = match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            let rest = name.strip_prefix("www").map(|r| r.trim_start_matches(|c: char| c.is_ascii_digit()));
            let name = rest.and_then(|r| r.strip_prefix('.')).unwrap_or(name);
            name.rsplit('.').collect::<Vec<_>>().join(",")
        }
        Some(Host::Ipv4(ip)) => IpAddr::V4(ip).to_string(),
        Some(Host::Ipv6(ip)) => IpAddr::V6(ip).to_string(),
        None => String::new(),
    };
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    let mut query: Vec<&str> = url.query().map(|q| q.split('&').collect()).unwrap_or_default();
    query.sort_unstable();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    format!("{host}{port}){}{query}", url.path()).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::surt;

    #[test]
    fn keys_are_those_that_other_tools_look_up() {
        assert_eq!(surt("https://www.example.com/Item?id=2&a=1"), "com,example)/item?a=1&id=2");
        assert_eq!(surt("http://www2.example.com:8080/"), "com,example:8080)/");
        assert_eq!(surt("https://wwwide.example.com/"), "com,example,wwwide)/");
        assert_eq!(surt("http://127.0.0.1:4000/x"), "127.0.0.1:4000)/x");
        assert_eq!(surt("urn:view:https://example.com/"), "urn:view:https://example.com/");
    }
}
