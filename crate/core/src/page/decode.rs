//! Bytes of a saved page to text.

use encoding_rs::{BIG5, EUC_JP, Encoding, GB18030, GBK, SHIFT_JIS, UTF_8};

/// Bytes in which a charset is looked for; HTML wants it within the first 1,024, saved pages put a banner before it.
const PRESCAN: usize = 8_192;

/// Decodes a page: byte order mark, strict UTF-8, the declared charset, then the encoding of the region that fits without
/// an error. What fits none is read as UTF-8 with replacement characters: saved pages do hold broken bytes, and the rest
/// of them is still worth reading.
pub fn decode(bytes: &[u8]) -> String {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default()).0.into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    let lossy = || String::from_utf8_lossy(bytes).into_owned();
    match declared(bytes) {
        Some(encoding) if encoding == UTF_8 => {
            let text = lossy();
            let foreign = text.chars().filter(|c| !c.is_ascii()).count();
            let broken = text.chars().filter(|c| *c == char::REPLACEMENT_CHARACTER).count();
            if broken * 20 <= foreign {
                return text;
            }
        }
        // GBK pages use GB18030's characters freely; it decodes all of GBK.
        Some(encoding) if encoding == GBK => return GB18030.decode_without_bom_handling(bytes).0.into_owned(),
        Some(encoding) => return encoding.decode_without_bom_handling(bytes).0.into_owned(),
        None => {}
    }
    [GB18030, BIG5, EUC_JP, SHIFT_JIS]
        .into_iter()
        .find_map(|encoding| {
            encoding.decode_without_bom_handling_and_without_replacement(bytes).map(|text| text.into_owned())
        })
        .unwrap_or_else(lossy)
}

/// The charset that a `meta` or an XML declaration names.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..PRESCAN.min(bytes.len()))?.to_ascii_lowercase();
    let mut rest = head.as_slice();
    while let Some(at) = find(rest, b"charset=").map(|at| at + 8).or_else(|| find(rest, b"encoding=").map(|at| at + 9))
    {
        rest = rest.get(at..)?;
        let label: Vec<u8> = rest
            .iter()
            .copied()
            .skip_while(|b| matches!(b, b'"' | b'\'' | b' '))
            .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
            .collect();
        if let Some(encoding) = Encoding::for_label(&label) {
            return Some(encoding);
        }
    }
    None
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(charset: &str, encoding: &'static Encoding, text: &str) -> Vec<u8> {
        let page = format!("<html><head><meta charset=\"{charset}\"></head><body>{text}</body></html>");
        encoding.encode(&page).0.into_owned()
    }

    #[test]
    fn declared_charsets_are_followed() {
        for (charset, encoding, text) in [
            ("gbk", GBK, "回力帆布鞋"),
            ("big5", BIG5, "運動鞋"),
            ("euc-jp", EUC_JP, "スニーカー"),
            ("shift_jis", SHIFT_JIS, "スニーカー"),
        ] {
            assert!(decode(&page(charset, encoding, text)).contains(text), "{charset}");
        }
    }

    #[test]
    fn an_undeclared_page_is_read_in_the_encoding_that_fits() {
        assert_eq!(decode(&GB18030.encode("正品回力鞋").0), "正品回力鞋");
    }

    #[test]
    fn utf8_wins_over_a_wrong_declaration() {
        assert!(decode("<meta charset=gbk>价格".as_bytes()).contains("价格"));
    }

    #[test]
    fn one_broken_byte_costs_one_character() {
        let mut bytes = "<meta charset=utf-8>旗舰店旗舰店旗舰店旗舰店旗舰店旗舰店旗舰店".as_bytes().to_vec();
        bytes.push(0xff);
        assert!(decode(&bytes).contains("旗舰店旗舰店"));
    }
}
