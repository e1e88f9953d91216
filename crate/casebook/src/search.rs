//! Words by which a listing is found.
//!
//! Text is folded to the core's normal form first, so that `Ｎ🔥Ｉ🔥Ｋ🔥Ｅ` is found by "nike" and 運動鞋 by 运动鞋. The full-text index has
//! two columns: `words` holds what is written with spaces; `bigrams` holds every two neighbouring characters of Chinese,
//! Japanese and Korean runs and the last character of each, so that words of one and two characters are found without
//! a tokenizer of our own, which other SQLite tools could not load.

use touchstone_core::text::Folder;

/// The two columns of the index for a text.
pub(crate) fn columns(text: &str, folder: &Folder) -> (String, String) {
    let (mut words, mut bigrams) = (String::new(), String::new());
    for token in text.split_whitespace() {
        let mut runs = runs(token, folder);
        if runs.len() > 1 {
            // Letters may be set apart by signs to hide a word: the token also counts as one.
            runs.extend(cut(folder.fold(token).plain()));
        }
        for run in runs {
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
    }
    (words, bigrams)
}

/// The full-text query for what a person typed: every word must occur, the last letters of a word may be missing.
/// `None` when there is nothing to look for.
pub(crate) fn query(typed: &str, folder: &Folder) -> Option<String> {
    let terms: Vec<String> = runs(typed, folder)
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

#[derive(Debug, PartialEq)]
enum Run {
    /// Letters and digits of a script with spaces; never a quote, so that it can stand in a query.
    Word(String),
    /// Characters of a script without spaces.
    Dense(Vec<char>),
}

/// Stretches of letters and digits, each folded on its own and cut into words and dense runs.
fn runs(text: &str, folder: &Folder) -> Vec<Run> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|stretch| !stretch.is_empty())
        .flat_map(|stretch| cut(folder.fold(stretch).plain()))
        .collect()
}

/// Cuts folded text where the kind of script changes.
fn cut(folded: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for character in folded.chars().filter(|character| character.is_alphanumeric()) {
        match (runs.last_mut(), is_dense(character)) {
            (Some(Run::Dense(run)), true) => run.push(character),
            (Some(Run::Word(run)), false) => run.push(character),
            (_, true) => runs.push(Run::Dense(vec![character])),
            (_, false) => runs.push(Run::Word(character.to_string())),
        }
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
        let found = columns("Nike 运动鞋 2024", &Folder::new());
        assert_eq!(found, ("nike 2024".into(), "运动 动鞋 鞋".into()));
    }

    #[test]
    fn a_word_that_hides_behind_signs_is_found_whole_and_in_parts() {
        let folder = Folder::new();
        let (words, _) = columns("Ｎ🔥Ｉ🔥Ｋ🔥Ｅ air-max", &folder);
        let words: Vec<&str> = words.split(' ').collect();
        for word in ["nike", "air", "max", "airmax"] {
            assert!(words.contains(&word), "{words:?}");
        }
        assert_eq!(columns("運動鞋", &folder), columns("运动鞋", &folder));
    }

    #[test]
    fn what_is_typed_cannot_leave_its_quotes() {
        let query = |typed| query(typed, &Folder::new());
        assert_eq!(
            query("a\" OR words:*").as_deref(),
            Some("words : \"a\" * AND words : \"or\" * AND words : \"words\" *")
        );
        assert_eq!(query("鞋"), Some("bigrams : \"鞋\" *".into()));
        assert_eq!(query("运动鞋"), Some("bigrams : \"运动 动鞋\"".into()));
        assert_eq!(query(" \"*- "), None);
    }
}
