//! What kind of contact a code gives.

use serde::Deserialize;
use url::Url;

/// Words of a text that are looked at.
const MOST_WORDS: usize = 64;

/// A file of `knowledge/contacts/`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(test), allow(dead_code, reason = "people and tests read the rest"))]
struct Contact {
    /// Kind, as findings name it.
    id: String,
    /// Hosts whose addresses are of this kind, with all hosts below them.
    #[serde(default)]
    hosts: Vec<String>,
    /// Schemes of addresses, without the colon.
    #[serde(default)]
    schemes: Vec<String>,
    /// Beginnings of texts that are no addresses, in capitals.
    #[serde(default)]
    beginnings: Vec<String>,
    /// What it is.
    description: String,
    /// Where that is known from.
    source: String,
    /// Texts that must be of this kind.
    #[serde(default)]
    test: Vec<String>,
}

/// What is known of addresses that lead to people.
#[derive(Clone, Debug, Default)]
pub struct ContactBook {
    contacts: Vec<Contact>,
}

impl ContactBook {
    /// The book that ships: the files of `knowledge/contacts/`.
    ///
    /// # Errors
    /// A file is not of its form: a fault of the build.
    pub fn shipped() -> Result<Self, serde_json::Error> {
        let contacts = serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/contacts.json")))?;
        Ok(Self { contacts })
    }

    /// Kind of a text: an id of the book, else `link` for another address, `phone` for a number alone, `text` for
    /// anything else. What a `text` says is read by screening, with the words by which titles lead off a platform.
    pub fn kind(&self, text: &str) -> &str {
        let text = text.trim();
        let capitals: String = text.chars().take(32).collect::<String>().to_ascii_uppercase();
        let begins = |contact: &&Contact| contact.beginnings.iter().any(|b| capitals.starts_with(b.as_str()));
        if let Some(contact) = self.contacts.iter().find(begins) {
            return &contact.id;
        }
        let mut link = false;
        for word in text.split_whitespace().take(MOST_WORDS) {
            let scheme = word.split_once(':').filter(|(_, rest)| !rest.is_empty()).map(|(s, _)| s.to_ascii_lowercase());
            let host = host(word);
            let known = |contact: &&Contact| {
                scheme.as_ref().is_some_and(|scheme| contact.schemes.contains(scheme))
                    || host.as_ref().is_some_and(|host| contact.hosts.iter().any(|known| is_below(host, known)))
            };
            if let Some(contact) = self.contacts.iter().find(known) {
                return &contact.id;
            }
            link |= host.is_some();
        }
        match () {
            () if link => "link",
            () if is_number(text) => "phone",
            () => "text",
        }
    }
}

/// Host of a web address. Codes often leave the scheme out: "wa.me/8613800000000".
fn host(word: &str) -> Option<String> {
    let host_of = |text: &str| Url::parse(text).ok().and_then(|url| url.host_str().map(str::to_owned));
    if word.contains("://") {
        return host_of(word);
    }
    let (host, _) = word.split_once('/')?;
    let named =
        host.rsplit_once('.').is_some_and(|(_, top)| top.len() >= 2 && top.bytes().all(|b| b.is_ascii_alphabetic()));
    named.then(|| host_of(&format!("https://{word}"))).flatten()
}

/// Whether a host is another or lies below it.
fn is_below(host: &str, known: &str) -> bool {
    host.strip_suffix(known).is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// Whether a text is a telephone number: 7 to 15 digits (ITU-T E.164) with what people write between them.
fn is_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (7..=15).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || "+-() .".contains(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_file_passes_the_tests_inside() {
        let book = ContactBook::shipped().unwrap();
        assert!(book.contacts.len() > 10);
        for contact in &book.contacts {
            let told = [&contact.description, &contact.source];
            assert!(!contact.test.is_empty() && told.iter().all(|t| !t.is_empty()), "{}", contact.id);
            for text in &contact.test {
                assert_eq!(book.kind(text), contact.id, "{text}");
            }
        }
    }

    #[test]
    fn what_the_book_does_not_know_is_a_link_a_number_or_a_text() {
        let book = ContactBook::shipped().unwrap();
        assert_eq!(book.kind("https://shop.example/a"), "link");
        assert_eq!(book.kind("notwa.me.example/1"), "link");
        assert_eq!(book.kind("https://xwa.me/1"), "link");
        assert_eq!(book.kind("+86 138-0000-0000"), "phone");
        assert_eq!(book.kind("see https://shop.example/a or https://wa.me/86138"), "whatsapp");
        for text in ["加微信 abc123", "Batch 4.", "SN 12345678", "line: 5 m", "1/2.5", ""] {
            assert_eq!(book.kind(text), "text", "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_a_kind(text in "\\PC{0,200}") {
            prop_assert!(!ContactBook::shipped().unwrap().kind(&text).is_empty());
        }
    }
}
