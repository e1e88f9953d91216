//! Words of the queue's groups, its kept views, and of what was put up again.

use touchstone_core::review::Decision;
use touchstone_core::wire::Twin;

use super::{Language, counted, phrases};

phrases! {
    group_by() "Group" / "分组";
    group_none() "Not grouped" / "不分组";
    group_seller() "By seller" / "按卖家";
    group_product() "By product" / "按产品";
    group_rule() "By strongest rule" / "按主要规则";
    group_image() "By picture" / "按图片";
    no_product() "No product" / "未识别产品";
    no_rule() "No rule" / "无规则";
    no_picture() "No picture" / "无图片";
    every_group() "All groups" / "全部分组";
    key_leave_group() "Back to the groups" / "返回分组";
    views() "Views" / "视图";
    views_empty()
        "None yet. Set search, filters and grouping as you like them, give the view a name, and it is one click away." /
        "尚无。设好搜索、筛选和分组后命名保存，以后一键打开。";
    view_name() "Name of this view" / "视图名称";
    save_view() "Keep this view" / "保存当前视图";
    forget_view(name: &str) "Forget {name}" / "删除视图 {name}";
}

counted! {
    group_likely(n) "1 likely" | "{n} likely" / "高度可疑 {n} 条";
}

impl Language {
    /// Where it was seen before: the same title or picture under an id that was decided. `first_ms` is when this one was
    /// first seen; `day` is that of the decision.
    pub fn twin(self, twin: &Twin, first_ms: i64, day: &str) -> String {
        let confirmed = twin.decision == Decision::Confirmed;
        let again = confirmed && first_ms > twin.decided_ms;
        let (same, same_zh) = match (twin.title, twin.image) {
            (true, true) => ("Same title and picture as", "标题和图片均"),
            (true, false) => ("Same title as", "标题"),
            _ => ("Same picture as", "图片"),
        };
        let (seller, seller_zh) =
            if twin.seller { ("the same seller", "同一卖家") } else { ("another seller", "另一卖家") };
        match self {
            Self::English => {
                let what = if confirmed { "confirmed" } else { "rejected" };
                let start = if again { "Put up again? " } else { "" };
                format!("{start}{same} a listing of {seller}, {what} on {day}")
            }
            Self::Chinese => {
                let what = if confirmed { "确认侵权" } else { "排除" };
                let start = if again { "疑似重新上架：" } else { "" };
                format!("{start}{same_zh}与{seller_zh}于 {day} 已{what}的商品相同")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_up_again_is_told_from_what_merely_looks_alike() {
        let twin = Twin {
            key: "taobao:1".into(),
            decision: Decision::Confirmed,
            decided_ms: 100,
            title: true,
            image: false,
            seller: false,
        };
        let said = Language::English.twin(&twin, 101, "3 May 2026");
        assert_eq!(said, "Put up again? Same title as a listing of another seller, confirmed on 3 May 2026");
        let said = Language::English.twin(&twin, 99, "3 May 2026");
        assert_eq!(said, "Same title as a listing of another seller, confirmed on 3 May 2026");
        let rejected = Twin { decision: Decision::Rejected, image: true, seller: true, ..twin };
        assert_eq!(
            Language::Chinese.twin(&rejected, 101, "5月3日"),
            "标题和图片均与同一卖家于 5月3日 已排除的商品相同"
        );
    }
}
