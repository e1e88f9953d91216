//! Words for teach mode: a form that no file knows, filled once by hand.

use super::{Language, counted, phrases};

phrases! {
    teach_offer() "A complaint form that Touchstone does not know?" / "Touchstone 还不认识的投诉表单？";
    teach_why()
        "Fill it in once by hand while Touchstone watches what stands beside each field. It learns where each part of your notice goes and fills the next one. What you type is compared on this device and not kept." /
        "请手动填写一次，Touchstone 会记下每个字段旁的文字，学会投诉内容应填在哪里，下次即可自动填写。您输入的内容只在本机比对，不会保存。";
    teach_needs_notice()
        "Draft a notice first: choose a listing and press n. The form is learnt from what you copy out of it." /
        "请先起草一份投诉：选中商品后按 n。表单是根据您从投诉中填入的内容学会的。";
    teach_notice() "Notice to fill in" / "要填写的投诉";
    teach_begin() "Watch while I fill it" / "开始，我来填写";
    teach_watching()
        "Fill the form now, up to the last step. Copy from here, so that each value is the notice's own. Do not submit yet." /
        "请现在填写表单，直到最后一步。请从这里复制，以确保内容与投诉一致。先不要提交。";
    teach_done() "I have filled it" / "我填好了";
    teach_stop() "Stop" / "停止";
    copy() "Copy" / "复制";
    copied() "Copied." / "已复制。";
    teach_learnt(host: &str) "What {host} asks for" / "{host} 要求填写的内容";
    teach_check()
        "Check what goes into each field. What is yours is left to you every time." /
        "请核对每个字段的内容。“由您填写”的字段每次都留给您。";
    teach_goes_in(field: &str) "What goes into {field}" / "填入“{field}”的内容";
    teach_keep() "Keep this form" / "保存此表单";
    teach_save() "Save as a file" / "另存为文件";
    teach_again() "Watch on" / "继续填写";
    teach_kept(host: &str) "The next notice at {host} is filled by this form." / "下次在 {host} 投诉时将按此表单填写。";
    yours() "yours" / "由您填写";
}

counted! {
    teach_understood(n) "1 field understood." | "{n} fields understood." / "已识别 {n} 个字段。";
}

impl Language {
    /// What people call a datum of a notice.
    pub fn datum_name(self, datum: &str) -> String {
        let (english, chinese) = match datum {
            "complaint_type" => ("Type of complaint", "投诉类型"),
            "evidence" => ("Files", "证据文件"),
            "explanation" => ("Explanation", "投诉说明"),
            "filer.address" => ("Your address", "您的地址"),
            "filer.address.city" => ("Your city", "您的城市"),
            "filer.address.country" => ("Your country", "您的国家或地区"),
            "filer.address.district" => ("Your district", "您所在区县"),
            "filer.address.postcode" => ("Your postcode", "您的邮编"),
            "filer.address.region" => ("Your state or province", "您的省/州"),
            "filer.address.street" => ("Your street", "您的街道地址"),
            "filer.company" => ("Your company", "您的公司"),
            "filer.email" => ("Your e-mail", "您的邮箱"),
            "filer.name" => ("Your name", "您的姓名"),
            "filer.name.family" => ("Your family name", "您的姓"),
            "filer.name.given" => ("Your given name", "您的名"),
            "filer.phone.code" => ("Country code of your phone", "您的电话国家代码"),
            "filer.phone.local" => ("Your phone without its code", "您的电话（不含国家代码）"),
            "filer.phone" => ("Your phone", "您的电话"),
            "filer.kind" => ("Person or company", "个人或企业"),
            "filer.role" => ("Your role", "您的身份"),
            "listings" => ("Links", "商品链接"),
            "mark_place" => ("Where the mark stands", "商标使用位置"),
            "market" => ("Site of the marketplace", "平台站点"),
            "platform" => ("Marketplace", "平台"),
            "proof_type" => ("Kind of proof", "证明类型"),
            "reason" => ("Reason", "投诉理由"),
            "right.basis" => ("Basis of the right", "权利基础"),
            "right.patent_kind" => ("Kind of patent", "专利类型"),
            "right.classes" => ("Classes", "商标类别"),
            "right.expires" => ("Valid until", "有效期至"),
            "right.number" => ("Registration number", "注册号"),
            "right.owner" => ("Owner of the right", "权利人"),
            "right.record" => ("Right on file at the portal", "平台备案的权利"),
            "right.territory" => ("Territory", "注册地"),
            "right.text" => ("Mark or title", "商标或名称"),
            "right.type" => ("Type of right", "权利类型"),
            "sellers" => ("Sellers", "卖家"),
            "subject" => ("What the report is about", "举报事项"),
            "test_buy.order" => ("Order of the test buy", "取证订单号"),
            "today" => ("Today's date", "当天日期"),
            other => return other.to_owned(),
        };
        self.pick(english, chinese).to_owned()
    }
}
