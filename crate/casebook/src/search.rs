//! Words by which a listing is found.
//!
//! The full-text index has two columns: `words` holds what is written with spaces; `bigrams` holds every two
//! neighbouring characters of Chinese, Japanese and Korean runs and the last character of each, so that words of one
//! and two characters are found without a tokenizer of our own, which other SQLite tools could not load.

/// The two columns of the index for a text.
pub(crate) fn columns(text: &str) -> (String, String) {
    let (mut words, mut bigrams) = (String::new(), String::new());
    for run in runs(text) {
        match run {
            Run::Word(word) => push(&mut words, &word),
            Run::Dense(characters) => {
                for place in 0..characters.len() {
                    let pair: String = characters.iter().skip(place).take(2).collect();
                    push(&mut bigrams, &pair);
                }
            }
        }
    }
    (words, bigrams)
}

/// The full-text query for what a person typed: every word must occur, the last letters of a word may be missing.
/// `None` when there is nothing to look for.
pub(crate) fn query(typed: &str) -> Option<String> {
    let terms: Vec<String> = runs(typed)
        .into_iter()
        .map(|run| match run {
            Run::Word(word) => format!("words : \"{word}\" *"),
            Run::Dense(characters) if characters.len() == 1 => {
                format!("bigrams : \"{}\" *", characters.iter().collect::<String>())
            }
            Run::Dense(characters) => {
                let pairs: Vec<String> = characters.windows(2).map(|pair| pair.iter().collect()).collect();
                format!("bigrams : \"{}\"", pairs.join(" "))
            }
        })
        .collect();
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

enum Run {
    /// Letters and digits of a script with spaces; never a quote, so that it can stand in a query.
    Word(String),
    /// Characters of a script without spaces.
    Dense(Vec<char>),
}

/// Cuts folded text into words and dense runs; everything else separates.
fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut joined = false;
    for character in text.chars().flat_map(char::to_lowercase) {
        if !character.is_alphanumeric() {
            joined = false;
            continue;
        }
        match (runs.last_mut(), is_dense(character)) {
            (Some(Run::Dense(run)), true) if joined => run.push(character),
            (Some(Run::Word(run)), false) if joined => run.push(character),
            (_, true) => runs.push(Run::Dense(vec![character])),
            (_, false) => runs.push(Run::Word(character.to_string())),
        }
        joined = true;
    }
    runs
}

/// Han, kana, bopomofo and hangul.
fn is_dense(character: char) -> bool {
    matches!(u32::from(character),
        0x1100..=0x11FF | 0x2E80..=0x31FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xA960..=0xA97F | 0xAC00..=0xD7FF
        | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

fn push(column: &mut String, word: &str) {
    if !column.is_empty() {
        column.push(' ');
    }
    column.push_str(word);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chinese_run_becomes_pairs_and_its_last_character() {
        assert_eq!(columns("Nike 运动鞋 2024"), ("nike 2024".into(), "运动 动鞋 鞋".into()));
    }

    #[test]
    fn what_is_typed_cannot_leave_its_quotes() {
        assert_eq!(
            query("a\" OR words:*").as_deref(),
            Some("words : \"a\" * AND words : \"or\" * AND words : \"words\" *")
        );
        assert_eq!(query("鞋"), Some("bigrams : \"鞋\" *".into()));
        assert_eq!(query("运动鞋"), Some("bigrams : \"运动 动鞋\"".into()));
        assert_eq!(query(" \"*- "), None);
    }
}
