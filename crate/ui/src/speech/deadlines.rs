//! Words for deadlines.

use super::{Language, phrases};

phrases! {
    deadlines() "Deadlines" / "期限";
    deadlines_why()
        "Counted from the day after the answer was recorded here; holidays are not known. Ask counsel before you rely on it." /
        "自记录答复次日起算，未考虑节假日；依据前请咨询律师。";
    you_have_to() "You:" / "您需要：";
    seller_has_to() "The seller:" / "卖家需要：";
    working_days() "working days" / "工作日";
}

impl Language {
    /// How long until a deadline.
    pub fn days_left(self, left: i64) -> String {
        match (self, left) {
            (Self::English, 0) => "today".to_owned(),
            (Self::English, 1) => "tomorrow".to_owned(),
            (Self::English, 2..) => format!("in {left} days"),
            (Self::English, -1) => "passed yesterday".to_owned(),
            (Self::English, _) => format!("passed {} days ago", -left),
            (Self::Chinese, 0) => "今天到期".to_owned(),
            (Self::Chinese, 1..) => format!("还有 {left} 天"),
            (Self::Chinese, _) => format!("已过期 {} 天", -left),
        }
    }
}
