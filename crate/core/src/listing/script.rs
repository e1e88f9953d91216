//! Embedded state: the data literals of a script, read as data and never run.

use serde_json::Value;
use serde_json::map::Map;

/// Attempts on one script that may fail: code is full of braces that open no data.
const FAILURES_MAX: usize = 60;
/// Bytes looked at, as a multiple of the script's length, over all attempts.
const EFFORT: usize = 6;
/// Depth of a literal at most.
const DEPTH_MAX: usize = 64;
/// Depth to which strings that hold JSON are opened.
const NESTED_MAX: usize = 3;
/// Bytes of a literal at least: shorter ones hold no listing.
const LENGTH_MIN: usize = 24;

/// Every data literal of a script, outermost first.
pub(super) fn literals(source: &str) -> Vec<Value> {
    let mut found = Vec::new();
    let mut effort = source.len().saturating_mul(EFFORT).max(4_096);
    let mut failures = 0;
    let mut at = 0;
    while let Some(start) = next_start(source, at) {
        if failures >= FAILURES_MAX || effort == 0 {
            break;
        }
        let rest = source.get(start..).unwrap_or_default();
        let (value, length) = match rest.as_bytes().first() {
            Some(b'{' | b'[') => literal(rest),
            _ => quoted_data(rest),
        };
        effort = effort.saturating_sub(length);
        match value {
            Some(value) if length >= LENGTH_MIN => {
                found.push(value);
                at = start + length;
            }
            Some(_) => at = start + length.max(1),
            None => {
                failures += 1;
                at = start + 1;
            }
        }
    }
    for value in &mut found {
        open_strings(value, NESTED_MAX);
    }
    found
}

/// Pieces of Next.js flight data join to one text of `id:literal` lines.
pub(super) fn flight<'s>(sources: impl Iterator<Item = &'s str>) -> Vec<Value> {
    let mut joined = String::new();
    for source in sources {
        let Some(at) = source.find("__next_f.push(") else { continue };
        let rest = source.get(at + "__next_f.push(".len()..).unwrap_or_default();
        if let (Some(Value::Array(parts)), _) = literal(rest)
            && let Some(Value::String(part)) = parts.into_iter().nth(1)
        {
            joined.push_str(&part);
        }
    }
    if joined.is_empty() { Vec::new() } else { literals(&joined) }
}

/// Next place where a literal may begin: a bracket behind `= ( : , [` or at the start, or a string behind `parse(` or
/// `decodeURIComponent(`.
fn next_start(source: &str, from: usize) -> Option<usize> {
    let bytes = source.as_bytes();
    let mut before = bytes.get(..from)?.iter().rev().copied().find(|b| !b.is_ascii_whitespace());
    for (at, byte) in bytes.iter().enumerate().skip(from) {
        match byte {
            b'{' | b'[' if matches!(before, None | Some(b'=' | b'(' | b':' | b',' | b'[' | b'\n' | b';')) => {
                return Some(at);
            }
            b'"' | b'\'' if before == Some(b'(') => {
                let head = source.get(..at)?.trim_end().trim_end_matches('(').trim_end();
                if head.ends_with("parse") || head.ends_with("decodeURIComponent") {
                    return Some(at);
                }
            }
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            before = Some(*byte);
        }
    }
    None
}

/// JSON inside a string literal, percent-encoded or not.
fn quoted_data(rest: &str) -> (Option<Value>, usize) {
    let mut reader = Reader { text: rest, at: 0 };
    let Some(text) = reader.string() else { return (None, reader.at.max(1)) };
    let text = if text.starts_with("%7B") || text.starts_with("%5B") { percent_encoding_free(&text) } else { text };
    (crate::json::read(&text).ok().filter(|v: &Value| v.is_object() || v.is_array()), reader.at)
}

fn percent_encoding_free(text: &str) -> String {
    url::form_urlencoded::parse(format!("x={}", text.replace('+', "%2B").replace('&', "%26")).as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

/// The literal at the start of a text, strict first, and the bytes looked at.
fn literal(rest: &str) -> (Option<Value>, usize) {
    let mut strict = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
    if let Some(Ok(value)) = strict.next() {
        return (Some(value), strict.byte_offset());
    }
    let mut reader = Reader { text: rest, at: 0 };
    let value = reader.value(0).filter(|v| v.is_object() || v.is_array());
    (value, reader.at.max(1))
}

/// Replaces strings that are JSON themselves by what they hold.
fn open_strings(value: &mut Value, depth: usize) {
    match value {
        Value::String(text) if depth > 0 && text.len() >= LENGTH_MIN && text.starts_with(['{', '[']) => {
            if let Ok(mut inner) = crate::json::read::<Value>(text) {
                open_strings(&mut inner, depth - 1);
                *value = inner;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|v| open_strings(v, depth)),
        Value::Object(fields) => fields.values_mut().for_each(|v| open_strings(v, depth)),
        _ => {}
    }
}

/// A tolerant reader of JavaScript literals: single quotes, bare keys, escapes of JavaScript; an expression counts as
/// null.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        loop {
            while bytes.get(self.at).is_some_and(u8::is_ascii_whitespace) {
                self.at += 1;
            }
            let rest = self.text.get(self.at..)?;
            let skip = if rest.starts_with("//") {
                rest.find('\n')
            } else if rest.starts_with("/*") {
                rest.find("*/").map(|end| end + 2)
            } else {
                return bytes.get(self.at).copied();
            };
            self.at += skip?;
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        let hit = self.peek() == Some(byte);
        if hit {
            self.at += 1;
        }
        hit
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        if depth > DEPTH_MAX {
            return None;
        }
        let start = self.at;
        let value = match self.peek()? {
            b'{' => self.object(depth)?,
            b'[' => self.array(depth)?,
            b'"' | b'\'' | b'`' => Value::String(self.string()?),
            _ => self.word(),
        };
        // `"a" + b`, `x ? 1 : 2`, `f(x)`: the value is not known.
        match self.peek() {
            Some(b',' | b'}' | b']' | b';' | b')') | None => Some(value),
            Some(_) if depth == 0 => Some(value),
            Some(_) => {
                self.swallow(depth)?;
                (self.at > start).then_some(Value::Null)
            }
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        self.at += 1;
        let mut fields = Map::new();
        loop {
            if self.take(b'}') {
                return Some(Value::Object(fields));
            }
            let key = match self.peek()? {
                b'"' | b'\'' => self.string()?,
                _ => self.name()?,
            };
            if !self.take(b':') {
                return None;
            }
            let value = self.value(depth + 1)?;
            fields.insert(key, value);
            if !self.take(b',') && self.peek() != Some(b'}') {
                return None;
            }
        }
    }

    fn array(&mut self, depth: usize) -> Option<Value> {
        self.at += 1;
        let mut values = Vec::new();
        loop {
            if self.take(b']') {
                return Some(Value::Array(values));
            }
            if self.take(b',') {
                continue;
            }
            values.push(self.value(depth + 1)?);
            if !self.take(b',') && self.peek() != Some(b']') {
                return None;
            }
        }
    }

    fn name(&mut self) -> Option<String> {
        let rest = self.text.get(self.at..)?;
        let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '$' | '-'))).unwrap_or(rest.len());
        self.at += end;
        (end > 0).then(|| rest.get(..end).unwrap_or_default().to_owned())
    }

    fn word(&mut self) -> Value {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let end = rest.find([',', '}', ']', ';', ')', '(', '+', '?', ' ', '\n', '\r', '\t']).unwrap_or(rest.len());
        let word = rest.get(..end).unwrap_or_default();
        self.at += end;
        match word {
            "true" | "!0" => Value::Bool(true),
            "false" | "!1" => Value::Bool(false),
            _ => crate::json::read(word).ok().filter(Value::is_number).unwrap_or(Value::Null),
        }
    }

    /// Steps over an expression up to the `,` or bracket that ends it.
    fn swallow(&mut self, depth: usize) -> Option<()> {
        let mut open = 0_usize;
        loop {
            match self.peek()? {
                b'"' | b'\'' | b'`' => {
                    self.string()?;
                }
                b'(' | b'{' | b'[' => {
                    open += 1;
                    self.at += 1;
                    if open + depth > DEPTH_MAX {
                        return None;
                    }
                }
                b',' | b'}' | b']' if open == 0 => return Some(()),
                b')' | b'}' | b']' => {
                    open = open.checked_sub(1)?;
                    self.at += 1;
                }
                _ => self.at += self.text.get(self.at..)?.chars().next().map_or(1, char::len_utf8),
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        let quote = self.text.get(self.at..)?.chars().next()?;
        let mut chars = self.text.get(self.at + 1..)?.char_indices();
        let base = self.at + 1;
        let mut out = String::new();
        let mut pending: Option<u32> = None;
        while let Some((offset, c)) = chars.next() {
            if c == quote {
                self.at = base + offset + 1;
                return Some(out);
            }
            if c != '\\' {
                out.push(c);
                continue;
            }
            let (_, escape) = chars.next()?;
            let mut hex = |digits: usize| -> Option<u32> {
                (0..digits).try_fold(0, |value, _| Some(value * 16 + chars.next()?.1.to_digit(16)?))
            };
            match escape {
                'n' => out.push('\n'),
                't' => out.push('\t'),
                'r' => out.push('\r'),
                'b' | 'f' | 'v' | '0' | '\n' => {}
                'x' => out.extend(char::from_u32(hex(2)?)),
                'u' => {
                    let unit = hex(4)?;
                    match (pending.take(), unit) {
                        (Some(high), 0xdc00..=0xdfff) => {
                            out.extend(char::from_u32(0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00)));
                        }
                        (_, 0xd800..=0xdbff) => pending = Some(unit),
                        _ => out.extend(char::from_u32(unit)),
                    }
                }
                other => out.push(other),
            }
        }
        self.at = self.text.len();
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn json_behind_an_assignment_is_read() {
        let source = "var a = 1; g_page_config = {\"mods\": {\"list\": [1, 2, 3]}};\ng_srp_loadCss();";
        assert_eq!(literals(source), [json!({"mods": {"list": [1, 2, 3]}})]);
    }

    #[test]
    fn javascript_literals_are_read_and_expressions_count_as_null() {
        let source = r"TShop.Setup({itemDO: {'title': 'A\x26B \u4e2d', price: getPrice(1, 2), n: 5.5,}, f: function() { return {}; }});";
        assert_eq!(literals(source), [json!({"itemDO": {"title": "A&B 中", "price": null, "n": 5.5}, "f": null})]);
    }

    #[test]
    fn data_inside_strings_is_opened() {
        let source = r#"window.__STATE__ = JSON.parse("{\"items\":[{\"id\":1234567}]}");"#;
        assert_eq!(literals(source), [json!({"items": [{"id": 1_234_567}]})]);
        let source = r#"x = {"props": "{\"title\": \"a long enough title\"}"}"#;
        assert_eq!(literals(source), [json!({"props": {"title": "a long enough title"}})]);
    }

    #[test]
    fn flight_data_joins_over_its_pieces() {
        let pieces = [
            r#"self.__next_f.push([1,"a:{\"product\":{\"title\":\"Sho"])"#,
            r#"self.__next_f.push([1,"e\",\"id\":\"12345\"}}\n"])"#,
        ];
        assert_eq!(flight(pieces.into_iter()), [json!({"product": {"title": "Shoe", "id": "12345"}})]);
    }

    #[test]
    fn code_without_data_gives_nothing() {
        assert!(literals("function f(a){ return a ? {b: a} : [a]; }").is_empty());
    }

    proptest::proptest! {
        #[test]
        fn any_script_is_read_without_panic(parts in proptest::collection::vec(proptest::sample::select(vec![
            "{", "}", "[", "]", "=", ":", ",", "\"a\"", "'", "\"", "\\u12", "\\x", "price", "(", ")", "JSON.parse(", "é", "//", "/*", " "]), 0..80))
        {
            literals(&parts.concat());
        }
    }
}
