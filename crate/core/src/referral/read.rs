//! Reading: addresses and ids of listings in a text or in the rows of a table.

use std::collections::BTreeSet;

use url::Url;

use super::words::Column;
use super::{ReferralReading, ReferralWords, Referred};
use crate::outcome::{OutcomeError, table};

/// Rows in which the headings of a table are looked for: a title or a date may stand above them.
const HEADED_WITHIN: usize = 6;
/// Unread lines that are shown; the others are counted.
const SHOWN: usize = 50;
/// Characters of an unread line that are shown.
const SHOWN_CHARACTERS: usize = 160;
/// Characters that are kept of what was said beside a listing.
const WORDS_MAX: usize = 1_000;
/// Characters that are kept of a title or a seller's name.
const NAME_MAX: usize = 500;

impl ReferralWords {
    /// Reads what a text or a table names.
    ///
    /// # Errors
    /// Bytes that are neither text nor a workbook.
    pub fn read(&self, bytes: &[u8]) -> Result<ReferralReading, OutcomeError> {
        let mut gathered = Gathered::default();
        let text = table::plain(bytes)?;
        let rows = match &text {
            Some(text) if !text.contains(['\t', ',', ';']) => Vec::new(),
            // What is text and no table is read as text.
            Some(_) => table::rows(bytes).unwrap_or_default(),
            None => table::rows(bytes)?,
        };
        match (self.headed(&rows), text) {
            (Some((at, columns)), _) => {
                for row in rows.iter().skip(at + 1) {
                    self.read_row(&columns, row, &mut gathered);
                }
            }
            (None, Some(text)) => text.lines().for_each(|line| self.read_line(line, &mut gathered)),
            (None, None) => rows.iter().for_each(|row| self.read_line(&row.join(" "), &mut gathered)),
        }
        Ok(gathered.reading)
    }

    /// Where the headings stand, and what the columns below them hold.
    fn headed(&self, rows: &[Vec<String>]) -> Option<(usize, Vec<Option<Column>>)> {
        rows.iter().take(HEADED_WITHIN).enumerate().find_map(|(at, row)| {
            let columns: Vec<_> = row.iter().map(|cell| self.columns.of(cell)).collect();
            let names = columns.iter().flatten().any(|column| matches!(column, Column::Address | Column::Id));
            names.then_some((at, columns))
        })
    }

    fn read_row(&self, columns: &[Option<Column>], row: &[String], gathered: &mut Gathered) {
        let of = |column: Column| -> Vec<&str> {
            let cells = columns.iter().zip(row).filter(|(kind, _)| **kind == Some(column));
            cells.map(|(_, cell)| cell.trim()).filter(|cell| !cell.is_empty()).collect()
        };
        let said = |column, most| shortened(&of(column).join(" · "), most);
        // In the column of addresses every address is meant, also of a site that is not known.
        let elsewhere = |address: Url| Referred { url: address.into(), ..Referred::default() };
        let meant = of(Column::Address).into_iter().flat_map(addresses);
        let mut found: Vec<Referred> =
            meant.map(|address| self.named(&address).unwrap_or_else(|| elsewhere(address))).collect();
        if found.is_empty() {
            let place = of(Column::Marketplace).first().and_then(|name| self.atlas.called(name));
            found.extend(of(Column::Id).into_iter().filter(|id| is_id(id)).filter_map(|id| {
                let (marketplace, url) = (place?.id.clone(), place?.canonical(id)?);
                Some(Referred { marketplace, id: id.to_owned(), url, ..Referred::default() })
            }));
        }
        if found.is_empty() {
            let all = row.iter().flat_map(|cell| addresses(cell)).filter_map(|address| self.named(&address));
            found.extend(all);
        }
        if found.is_empty() {
            gathered.leave(&row.join(" "));
            return;
        }
        // Of several listings in one row nobody knows whose the title is.
        let title = if found.len() == 1 { said(Column::Title, NAME_MAX) } else { String::new() };
        let (seller, words) = (said(Column::Seller, NAME_MAX), said(Column::Words, WORDS_MAX));
        for one in found {
            gathered.take(Referred { title: title.clone(), seller: seller.clone(), words: words.clone(), ..one });
        }
    }

    /// A line of a text: the addresses of listings in it, and what stands beside them.
    fn read_line(&self, line: &str, gathered: &mut Gathered) {
        let found: Vec<_> = addresses(line).iter().filter_map(|address| self.named(address)).collect();
        if found.is_empty() && !line.trim().is_empty() {
            gathered.leave(line);
        }
        let beside: Vec<&str> = line.split_whitespace().filter(|word| addresses(word).is_empty()).collect();
        let words = shortened(&beside.join(" "), WORDS_MAX);
        found.into_iter().for_each(|one| gathered.take(Referred { words: words.clone(), ..one }));
    }

    /// The listing that an address names.
    fn named(&self, address: &Url) -> Option<Referred> {
        let found = self.atlas.listing(address)?;
        Some(Referred { marketplace: found.marketplace, id: found.id, url: found.canonical, ..Referred::default() })
    }
}

/// Letters and digits, as ids have them: what a person wrote instead of one is none.
fn is_id(text: &str) -> bool {
    (4..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// Web addresses in a text, without the sentence around them. An address without its scheme counts when a path follows
/// the host.
fn addresses(text: &str) -> Vec<Url> {
    let ends = |c: char| c.is_whitespace() || "\"'<>()[]{}（）【】「」《》，。；、！|".contains(c);
    let words = text.split(ends).map(|word| word.trim_end_matches(['.', ',', ';', ':', '!']));
    words
        .filter_map(|word| {
            let start = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme)).min();
            match start.and_then(|at| word.get(at..)) {
                Some(address) => Url::parse(address).ok(),
                None => {
                    let (host, path) = word.split_once('/')?;
                    let bare = host.contains('.') && !path.is_empty() && !host.contains(['@', ':']);
                    bare.then(|| Url::parse(&format!("https://{word}")).ok()).flatten()
                }
            }
        })
        .filter(|url| url.host_str().is_some_and(|host| host.contains('.')))
        .collect()
}

fn shortened(text: &str, most: usize) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(most).collect()
}

/// What was read so far.
#[derive(Default)]
struct Gathered {
    reading: ReferralReading,
    /// Marketplace and address of each.
    known: BTreeSet<(String, String)>,
}

impl Gathered {
    fn take(&mut self, referred: Referred) {
        let name = if referred.id.is_empty() { &referred.url } else { &referred.id };
        if self.known.insert((referred.marketplace.clone(), name.clone())) {
            self.reading.listings.push(referred);
        }
    }

    fn leave(&mut self, line: &str) {
        let line = shortened(line, SHOWN_CHARACTERS);
        if line.is_empty() {
        } else if self.reading.unread.len() < SHOWN {
            self.reading.unread.push(line);
        } else {
            self.reading.unread_more += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> ReferralReading {
        ReferralWords::shipped().unwrap().read(text.as_bytes()).unwrap()
    }

    /// Marketplace, id, title, seller, words of each.
    fn told(reading: &ReferralReading) -> Vec<[String; 5]> {
        let row = |one: &Referred| {
            let id = if one.id.is_empty() { &one.url } else { &one.id };
            [&one.marketplace, id, &one.title, &one.seller, &one.words].map(Clone::clone)
        };
        reading.listings.iter().map(row).collect()
    }

    #[test]
    fn a_letter_names_its_listings_and_what_is_none_is_told() {
        let reading = read(
            "Dear all,\nplease look at https://item.taobao.com/item.htm?id=681000000013&spm=a1 (wrong clasp).\n\
             And www.amazon.de/dp/B074NJMPYJ?th=1, thanks.\n\
             Again: https://item.taobao.com/item.htm?id=681000000013\nOur hotline: https://hotline.example/case/7\n",
        );
        assert_eq!(
            told(&reading),
            [
                ["taobao", "681000000013", "", "", "please look at (wrong clasp)."],
                ["amazon", "B074NJMPYJ", "", "", "And thanks."]
            ]
        );
        assert_eq!(reading.unread, ["Dear all,", "Our hotline: https://hotline.example/case/7"]);
    }

    #[test]
    fn a_table_is_read_by_its_headings_in_two_languages() {
        let table = "Leads of May,,,\nPlatform,Item ID,Title,Store,Comment\n\
            Taobao,681000000013,\"Lumen, gold\",小店,no serial number\n天猫,681000000014,,,\nOdd shop,77,,,\n";
        let reading = read(table);
        assert_eq!(
            told(&reading),
            [
                ["taobao", "681000000013", "Lumen, gold", "小店", "no serial number"],
                ["tmall", "681000000014", "", "", ""]
            ]
        );
        assert_eq!(reading.unread, ["Odd shop 77"]);
        let chinese = "侵权链接\t店铺\t备注\nhttps://detail.1688.com/offer/681000000015.html\t工厂店\t假货线索\n";
        assert_eq!(told(&read(chinese)), [["1688", "681000000015", "", "工厂店", "假货线索"]]);
    }

    #[test]
    fn in_a_column_of_addresses_every_site_is_meant_and_a_row_may_name_several() {
        let table = "URL;Title\nhttps://shop.example/p/1;Bag\n\
            \"https://item.taobao.com/item.htm?id=681000000013 https://item.taobao.com/item.htm?id=681000000014\";Two\n";
        assert_eq!(
            told(&read(table)),
            [
                ["", "https://shop.example/p/1", "Bag", "", ""],
                ["taobao", "681000000013", "", "", ""],
                ["taobao", "681000000014", "", "", ""]
            ]
        );
    }

    #[test]
    fn bytes_that_are_no_text_are_told() {
        let words = ReferralWords::shipped().unwrap();
        assert!(words.read(b"\x00\x01").is_err());
        assert!(words.read(b"PK\x03\x04 broken").is_err());
        assert_eq!(words.read(b"").unwrap(), ReferralReading::default());
    }

    #[test]
    fn an_address_whose_host_mixes_capitals_with_other_letters_names_nothing() {
        let reading = ReferralWords::shipped().unwrap().read("https://A\u{1f260}./A".as_bytes()).unwrap();
        assert_eq!((reading.listings.len(), reading.unread.len()), (0, 1));
    }

    proptest! {
        /// Whatever is pasted: no panic, each listing once, an address that can be opened, nothing script.
        #[test]
        fn any_text_is_read(text in prop_oneof![any::<String>(), "(url|id|,|\t|\n|\"|https://item\\.taobao\\.com/item\\.htm\\?id=[0-9]{1,14}| |;){0,40}"]) {
            if let Ok(reading) = ReferralWords::shipped().unwrap().read(text.as_bytes()) {
                let mut names = BTreeSet::new();
                for one in &reading.listings {
                    prop_assert!(one.url.starts_with("http"), "{}", one.url);
                    prop_assert!(names.insert((one.marketplace.clone(), one.id.clone(), one.url.clone())));
                }
            }
        }
    }
}
