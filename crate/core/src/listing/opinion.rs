//! What buyers say on a page: ratings, reviews, questions. Who says it is not read.
//!
//! A review is found by its date, inside a part of the page that its class or its heading calls reviews: it is the largest
//! block around one date alone, and its text the longest in it that can be no name.

use std::collections::BTreeSet;

use super::Review;
use super::context::{Context, tidy};
use super::search::picture;
use super::words::{class_words, is_cjk};

/// Reviews and questions of a page at most, and characters of one.
pub(super) const REVIEWS_MAX: usize = 50;
pub(super) const TEXT_MAX: usize = 2_000;
/// Rows of one review at most; of one that only its text's class tells, and levels from its date to the whole.
const ROWS_MAX: usize = 150;
const BLOCK_MAX: usize = 60;
const LEVELS_MAX: usize = 4;
/// Characters of a heading over reviews or questions at most.
const HEADING_MAX: usize = 40;
/// Bytes after a number in which reviews are counted.
const COUNT_REACH: usize = 40;

/// How words about reviews begin, in class names and on the page.
const REVIEWS: [&str; 36] = [
    "review",
    "comment",
    "rating",
    "feedback",
    "evaluat",
    "eval",
    "rvw",
    "bewertung",
    "rezension",
    "avis",
    "avalia",
    "opini",
    "recens",
    "reseñ",
    "valoraci",
    "beoordeling",
    "omdöme",
    "anmeld",
    "отзыв",
    "оцен",
    "yorum",
    "değerlendirme",
    "评价",
    "评论",
    "評價",
    "評論",
    "レビュー",
    "口コミ",
    "상품평",
    "리뷰",
    "후기",
    "penilaian",
    "ulasan",
    "đánh giá",
    "hodnocení",
    "ratings",
];
/// The same of questions.
const QUESTIONS: [&str; 24] = [
    "question",
    "faq",
    "qna",
    "qa",
    "inquiry",
    "ask",
    "askall",
    "frage",
    "pregunta",
    "pergunta",
    "domand",
    "pytani",
    "вопрос",
    "soru",
    "vragen",
    "问大家",
    "问答",
    "提问",
    "質問",
    "q&a",
    "상품문의",
    "질문",
    "pertanyaan",
    "hỏi",
];
/// Words that make a number a share of five.
const STARS: [&str; 18] = [
    "star",
    "stern",
    "sterren",
    "étoile",
    "estrella",
    "estrela",
    "stell",
    "звезд",
    "звёзд",
    "gwiazd",
    "yıldız",
    "rating",
    "bewert",
    "点",
    "점",
    "星",
    "分",
    "bintang",
];

/// Words of the names that an element carries.
fn named(context: &Context<'_>, row: usize) -> Vec<String> {
    let node = &context.tree.nodes[row];
    ["class", "id", "data-testid", "data-widget", "itemprop"]
        .iter()
        .filter_map(|name| node.attribute(name))
        .flat_map(class_words)
        .collect()
}

fn is_named(context: &Context<'_>, row: usize, beginnings: &[&str]) -> bool {
    named(context, row).iter().any(|word| beginnings.iter().any(|beginning| word.starts_with(beginning)))
}

fn says(text: &str, words: &[&str]) -> bool {
    let lower = text.to_lowercase();
    words.iter().any(|word| lower.contains(word))
}

/// Per row, whether it lies in a part of the page that a class or a heading calls so.
#[derive(Default)]
pub(super) struct Called {
    reviews: Vec<bool>,
    questions: Vec<bool>,
}

/// What the page calls reviews and questions; nothing that holds the listing's own heading.
pub(super) fn called(context: &Context<'_>, heading: Option<usize>) -> Called {
    let tree = &context.tree;
    let mut called = Called { reviews: vec![false; tree.len()], questions: vec![false; tree.len()] };
    let large = |row: usize| {
        matches!(tree.nodes[row].tag.as_str(), "html" | "body" | "main") || heading.is_some_and(|h| tree.holds(row, h))
    };
    for row in 0..tree.len() {
        let words = named(context, row);
        let parent = tree.parent(row);
        let title = matches!(tree.nodes[row].tag.as_str(), "h1" | "h2" | "h3" | "h4" | "h5" | "summary" | "legend")
            && tree.words(row).chars().count() <= HEADING_MAX;
        let above = parent.filter(|above| title && !large(*above));
        for (inside, beginnings) in [(&mut called.reviews, &REVIEWS[..]), (&mut called.questions, &QUESTIONS[..])] {
            if parent.is_some_and(|parent| inside[parent]) {
                inside[row] = true;
                continue;
            }
            let begins = |word: &String| beginnings.iter().any(|beginning| word.starts_with(beginning));
            inside[row] = words.iter().any(begins) && !large(row);
            if let Some(above) = above.filter(|_| says(tree.words(row), beginnings)) {
                tree.subtree(above).for_each(|row| inside[row] = true);
            }
        }
    }
    called
}

/// Reviews that the page shows outside other listings' cards.
pub(super) fn reviews(
    context: &Context<'_>,
    heading: Option<usize>,
    others: &[usize],
    Called { reviews: called, questions: asked }: &mut Called,
) -> Vec<Review> {
    let tree = &context.tree;
    let dates: Vec<(usize, String)> = (0..tree.len())
        .filter(|row| !asked[*row] && !others.iter().any(|card| tree.holds(*card, *row)))
        .filter_map(|row| {
            let node = &tree.nodes[row];
            let own = date(&node.text).or_else(|| node.attribute("datetime").and_then(date));
            own.map(|date| (row, date)).or_else(|| Some((tree.parent(row)?, date(&node.tail)?)))
        })
        .collect();
    // Where the text alone is called a review, the block is around it and its date.
    for (row, _) in dates.iter().filter(|(row, _)| !called[*row]).cloned().collect::<Vec<_>>() {
        let fits = |at: &usize| tree.subtree(*at).len() <= BLOCK_MAX && !heading.is_some_and(|h| tree.holds(*at, h));
        let block =
            tree.ancestors(row).take(LEVELS_MAX).take_while(fits).find(|at| tree.subtree(*at).any(|at| called[at]));
        if let Some(block) = block {
            tree.subtree(block).for_each(|row| called[row] = true);
        }
    }
    let dated: Vec<&(usize, String)> = dates.iter().filter(|(row, _)| called[*row]).collect();
    let count = |row: usize| {
        let from = dated.partition_point(|(at, _)| *at < row);
        dated.get(from..).unwrap_or_default().iter().take_while(|(at, _)| *at < tree.end(row)).count()
    };
    let mut found: Vec<Review> = Vec::new();
    let mut covered = 0;
    for (row, date) in dated.iter().copied() {
        if *row < covered || found.len() >= REVIEWS_MAX {
            continue;
        }
        let alone = |at: &usize| called[*at] && count(*at) <= 1 && tree.subtree(*at).len() <= ROWS_MAX;
        let block = tree.ancestors(*row).take_while(alone).last().unwrap_or(*row);
        covered = tree.end(block);
        let Some(text) = body(context, block, date) else { continue };
        let stars = tree.subtree(block).find_map(|at| stars(context, at));
        let photos =
            tree.subtree(block).filter(|at| is_photo(context, *at, block)).filter_map(|at| picture(context, at));
        let photos = photos.take(REVIEWS_MAX).collect();
        found.push(Review { text, stars, date: Some(date.clone()), photos });
    }
    found
}

/// Questions that the page shows outside other listings' cards.
pub(super) fn questions(context: &Context<'_>, others: &[usize], called: &Called) -> Vec<Review> {
    let tree = &context.tree;
    let asked = &called.questions;
    let mut known = BTreeSet::new();
    (0..tree.len())
        .filter(|row| {
            asked[*row] && tree.subtree(*row).len() <= 4 && !others.iter().any(|card| tree.holds(*card, *row))
        })
        .filter(|row| !matches!(tree.nodes[*row].tag.as_str(), "script" | "a" | "button" | "h1" | "h2" | "h3" | "h4"))
        .map(|row| (row, own_text(context, row)))
        .filter(|(row, text)| {
            let marked = text.ends_with(['?', '？']);
            let answer = is_named(context, *row, &["answer", "reply", "repl"]);
            (marked || (is_named(context, *row, &["question"]) && is_told(text))) && !answer && !text.contains("**")
        })
        .filter(|(_, text)| (6..=TEXT_MAX).contains(&text.len()) && known.insert(text.clone()))
        .map(|(_, text)| Review { text, ..Review::default() })
        .take(REVIEWS_MAX)
        .collect()
}

/// Text of an element and of what only formats it; nothing where most of its text is in blocks of their own.
fn own_text(context: &Context<'_>, row: usize) -> String {
    let tree = &context.tree;
    let direct: usize =
        tree.nodes[row].text.len() + tree.children(row).map(|at| tree.nodes[at].tail.len()).sum::<usize>();
    if direct * 2 < tree.words(row).len() || tree.subtree(row).len() > 12 {
        return String::new();
    }
    tidy(tree.words(row))
}

/// The longest text of a review that can be no name, date or choice.
fn body(context: &Context<'_>, block: usize, date: &str) -> Option<String> {
    const NOT_BODY: [&str; 22] = [
        "user",
        "name",
        "nick",
        "author",
        "avatar",
        "buyer",
        "reviewer",
        "customer",
        "by",
        "sku",
        "variation",
        "spec",
        "reply",
        "repl",
        "respon",
        "answer",
        "seller",
        "merchant",
        "help",
        "date",
        "time",
        "profile",
    ];
    let tree = &context.tree;
    let mut best = String::new();
    let mut skip = block;
    for row in tree.subtree(block) {
        if row < skip {
            continue;
        }
        let tag = tree.nodes[row].tag.as_str();
        let left_out =
            matches!(tag, "a" | "button" | "script" | "h1" | "h2" | "h3" | "h4" | "label" | "time" | "option");
        if left_out || (row != block && tree.subtree(row).len() <= ROWS_MAX / 2 && is_named(context, row, &NOT_BODY)) {
            skip = tree.end(row);
            continue;
        }
        let text = own_text(context, row);
        let chosen = text.contains([':', '：']) && text.chars().count() < 24;
        if text.len() > best.len() && is_told(&text) && !text.contains(date) && !text.contains("**") && !chosen {
            best = text;
        }
    }
    (!best.is_empty()).then(|| best.chars().take(TEXT_MAX).collect())
}

/// Whether a text says more than a name does.
fn is_told(text: &str) -> bool {
    text.split_whitespace().count() >= 4 || text.chars().filter(|c| is_cjk(*c)).count() >= 5
}

/// A picture of a review that is not the buyer's own.
fn is_photo(context: &Context<'_>, row: usize, block: usize) -> bool {
    context.tree.nodes[row].tag == "img"
        && context.tree.ancestors(row).take_while(|at| *at != block).all(|at| {
            !is_named(context, at, &["avatar", "user", "head", "profile", "face", "icon", "star", "flag", "badge"])
        })
}

/// The stars that an element tells: in words, as a figure that a class calls so, or drawn.
fn stars(context: &Context<'_>, row: usize) -> Option<String> {
    let node = &context.tree.nodes[row];
    let told = ["aria-label", "title", "alt"].iter().filter_map(|name| node.attribute(name)).find_map(of_five);
    if told.is_some() {
        return told;
    }
    let figure = |text: &str| (first_number(text)?.0 <= 5.0 && text.trim().len() <= 4).then(|| text.trim().to_owned());
    let written = ["data-rating", "data-score", "data-stars", "content"].iter().filter_map(|name| node.attribute(name));
    let rated = is_named(context, row, &["rating", "star", "score"]);
    let marked = written.filter(|_| rated).find_map(figure).or_else(|| node.attribute("data-rating").and_then(figure));
    marked
        .or_else(|| {
            let drawn = node.text.chars().filter(|c| *c == '★').count();
            (1..=5).contains(&drawn).then(|| drawn.to_string())
        })
        .or_else(|| of_five(&node.text))
        // `5.0` alone.
        .or_else(|| figure(&node.text).filter(|text| text.contains(['.', ',']) || rated))
}

/// The mean rating of a listing among leaf texts, as written: `4.6 out of 5 stars`, `4,8` where reviews are counted
/// behind it or a class calls it a rating.
pub(super) fn rating(context: &Context<'_>, leaves: &[(usize, String)]) -> Option<String> {
    let tree = &context.tree;
    leaves.iter().find_map(|(row, text)| {
        let node = &tree.nodes[*row];
        let told = ["aria-label", "title", "alt"].iter().filter_map(|name| node.attribute(name)).find_map(of_five);
        if told.is_some() {
            return told;
        }
        if let Some(told) = of_five(text) {
            return Some(told);
        }
        let (value, written) = first_number(text).filter(|(_, written)| text.starts_with(written))?;
        let decimal = written.len() >= 3 && written.contains(['.', ',']);
        if !(decimal && (1.0..=5.0).contains(&value)) {
            return None;
        }
        let rest = text.get(written.len()..).unwrap_or_default();
        let follows = if rest.is_empty() { tree.after(*row, COUNT_REACH) } else { rest };
        let counted = says(follows, &REVIEWS) || follows.trim_start().starts_with('(') || follows.trim() == "/5";
        let rated = || {
            tree.ancestors(*row).take(3).any(|at| is_named(context, at, &["rating", "rate", "star", "score", "review"]))
        };
        let alone = rest.trim_start().is_empty() || rest.trim_start().starts_with(['(', '•', '|', '·', '/', '★']);
        (alone && (counted || rated())).then(|| written.to_owned())
    })
}

/// The share of five that a text tells in words.
fn of_five(text: &str) -> Option<String> {
    if text.len() > 120 || !text.contains('5') {
        return None;
    }
    let (first, one) = first_number(text)?;
    let behind = text.find(one)? + one.len();
    let (second, two) = first_number(text.get(behind..)?)?;
    let (value, written) = if second == 5.0 { (first, one) } else { (second, two) };
    let whole = first == 5.0 || second == 5.0;
    let decimal = written.contains(['.', ',']);
    let stars = says(text, &STARS);
    let near = text.get(behind..)?.find(two)? <= 24;
    (whole && near && value <= 5.0 && (stars || (decimal && text.len() <= 40))).then(|| written.to_owned())
}

/// The first number of at most two digits and two places of a text, and how it is written.
fn first_number(text: &str) -> Option<(f64, &str)> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let rest = text.get(start..)?;
    let end = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(rest.len());
    let written = rest.get(..end)?.trim_end_matches(['.', ',']);
    let value: f64 = written.replace(',', ".").parse().ok()?;
    (written.len() <= 5).then_some((value, written))
}

/// The first whole date of a text, as written: year, month and day in any order, the month in figures or as a word.
fn date(text: &str) -> Option<String> {
    let is_year = |part: &str| part.len() == 4 && part.starts_with("20") && part.bytes().all(|b| b.is_ascii_digit());
    let is_day = |part: &str| part.len() <= 2 && part.parse::<u32>().is_ok_and(|n| (1..=31).contains(&n));
    let is_month =
        |part: &str| is_day(part) || (part.chars().all(char::is_alphabetic) && (3..=24).contains(&part.len()));
    if text.len() > TEXT_MAX || !text.contains("20") {
        return None;
    }
    let mut parts: Vec<(usize, &str)> = Vec::new();
    for (at, c) in text.char_indices() {
        let figure = c.is_ascii_digit();
        if !c.is_alphanumeric() || matches!(c, '年' | '月' | '日' | '년' | '월' | '일') {
            continue;
        }
        let end = at + c.len_utf8();
        match parts.last_mut() {
            Some((start, part))
                if *start + part.len() == at && part.starts_with(|c: char| c.is_ascii_digit()) == figure =>
            {
                *part = text.get(*start..end)?;
            }
            _ => parts.push((at, text.get(at..end)?)),
        }
    }
    // `de` stands between the parts in Spanish and Portuguese.
    parts.retain(|(_, part)| *part != "de" && *part != "of");
    parts.windows(3).find_map(|three| {
        let [(start, a), (_, b), (last, c)] = three else { return None };
        let end = last + c.len();
        let fits = (is_year(a) && is_month(b) && is_day(c))
            || (is_day(a) && is_month(b) && is_year(c))
            || (is_month(a) && is_day(b) && is_year(c));
        let written = text.get(*start..end)?;
        let closed = text.get(end..)?.chars().next().filter(|c| matches!(c, '日' | '일'));
        (fits && written.chars().count() <= 30).then(|| written.chars().chain(closed).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_found_in_every_order() {
        for (text, told) in [
            ("2026-10-02 已购：驼色/M", "2026-10-02"),
            ("2026年9月3日", "2026年9月3日"),
            ("von Uwe K. am 11.09.2026", "11.09.2026"),
            ("J***n | 14 Aug 2026", "14 Aug 2026"),
            ("Reviewed in Canada on August 14, 2026", "August 14, 2026"),
            ("5 сентября 2026", "5 сентября 2026"),
            ("12 de agosto de 2026", "12 de agosto de 2026"),
        ] {
            assert_eq!(date(text).as_deref(), Some(told), "{text}");
        }
        assert_eq!(date("2000+人付款 2026"), None);
    }

    #[test]
    fn a_share_of_five_is_told_in_many_tongues() {
        for (text, told) in [
            ("4.6 out of 5 stars", "4.6"),
            ("5점 만점에 4.5점", "4.5"),
            ("5点中4.36点", "4.36"),
            ("4,6 von 5 Sternen", "4,6"),
            ("Gemiddeld 4,5 van de 5 sterren uit 61 reviews", "4,5"),
        ] {
            assert_eq!(of_five(text).as_deref(), Some(told), "{text}");
        }
        assert_eq!(of_five("Image 1 of 5"), None);
    }
}
