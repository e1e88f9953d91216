//! Goods to Nice class, from the files in `knowledge/goods/`: enough to see that a title names goods which no class of
//! the right covers. A hint for the person, never a decision.

use std::collections::BTreeSet;

use crate::order::Gather;
use serde::Deserialize;

/// Words that name goods, with their Nice class.
#[derive(Clone, Debug, Default)]
pub(super) struct Goods {
    words: Vec<(String, u8)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GoodsFile {
    class: u8,
    /// Where the class of these goods stands.
    #[allow(dead_code, reason = "the source is for whoever edits the file; it must be there")]
    source: String,
    words: Vec<String>,
    words_zh: Vec<String>,
}

impl Goods {
    /// Adds one file.
    pub(super) fn add(&mut self, json: &str) -> Result<(), String> {
        let file: GoodsFile = crate::json::read(json).map_err(|error| error.to_string())?;
        if !(1..=45).contains(&file.class) {
            return Err(format!("class {} is none of the Nice classes 1 to 45", file.class));
        }
        let words = file.words.into_iter().chain(file.words_zh);
        self.words.extend(words.map(|word| (word.to_lowercase(), file.class)));
        Ok(())
    }

    /// Classes of the goods that a title names; none when it names no known goods.
    pub(super) fn classes(&self, title: &str) -> BTreeSet<u8> {
        let title = title.to_lowercase();
        let tokens: BTreeSet<&str> = title.split(|c: char| !c.is_alphanumeric()).into_set();
        let names = |word: &str| if word.is_ascii() { tokens.contains(word) } else { title.contains(word) };
        self.words.iter().filter(|(word, _)| names(word)).map(|(_, class)| *class).into_set()
    }
}
