//! The number that a portal gives a notice once it was submitted, where its page names it.

use super::OutcomeWords;
use super::column::{Meaning, is_number, meaning};
use super::grid::{self, Cell};
use crate::page::{Snapshot, Tree};

impl OutcomeWords {
    /// The one number that the page calls that of a complaint; `None` where it names none, or several.
    pub fn receipt_number(&self, page: &Snapshot) -> Option<String> {
        let tree = Tree::new(page);
        let is_name = |text: &str| {
            meaning(&self.columns, text).is_some_and(|(meaning, sure)| meaning == Meaning::Number && sure == 3)
        };
        let mut found: Option<String> = None;
        for cell in grid::named(&tree, &is_name) {
            let Cell { label, text, .. } = cell;
            let number = text.trim_start_matches(['#', '№', ' ']).split_whitespace().next().unwrap_or_default();
            let number = number.trim_end_matches(['.', '。', ',', '，']);
            if !is_name(&label) || !is_number(number) {
                continue;
            }
            match &found {
                Some(known) if known != number => return None,
                _ => found = Some(number.to_owned()),
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::snapshot;

    fn number(html: &str) -> Option<String> {
        let words = OutcomeWords::shipped().unwrap();
        words.receipt_number(&snapshot(html.as_bytes(), "https://ipp.alibabagroup.com/done").unwrap())
    }

    #[test]
    fn the_number_beside_its_name_is_read() {
        for page in [
            "<h2>Thank you</h2><dl><dt>Complaint number</dt><dd>TP20261124000001</dd></dl><p>We answer within 5 days.</p>",
            "<h2>提交成功</h2><p>投诉编号：TP20261124000001</p>",
            "<div><span>Case ID</span><span>TP20261124000001</span></div>",
            "<p>Your report was received.</p><p>Complaint number: <b>TP20261124000001</b></p>",
            "<table><tr><td>Complaint number</td><td>TP20261124000001</td></tr><tr><td>Filed</td><td>2026-11-24</td></tr></table>",
        ] {
            assert_eq!(number(page).as_deref(), Some("TP20261124000001"), "{page}");
        }
    }

    #[test]
    fn a_page_with_other_numbers_or_several_gives_none() {
        for page in [
            "<p>Registration number: 12345678</p><p>Order number: 112-5550100</p>",
            "<p>Complaint number: TS20260001</p><p>Complaint number: TS20260002</p>",
            "<form><label>Complaint number <input></label></form>",
            "<p>Submitted on 2026-11-24</p>",
        ] {
            assert_eq!(number(page), None, "{page}");
        }
    }
}
