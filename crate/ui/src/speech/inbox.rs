//! Words of the inbox: listings that somebody else named.

use super::{counted, phrases};

phrases! {
    inbox_empty() "Nothing was referred yet" / "尚无线索";
    inbox_empty_next()
        "A platform's programme asks you about listings, a customer writes to the hotline, an agency sends its list: paste it here. Each listing goes into the queue, and your answers are counted by source." /
        "平台项目转来的商品、消费者举报、代理机构或供应商的清单，都可粘贴到此处。每条商品会进入待审队列，并按来源统计您的回复。";
    take_in_referrals() "Take in referrals" / "导入线索";
    referral_source() "Where they come from" / "来源";
    referral_source_hint()
        "The channel, not a person: it is kept in the ledger for good." / "请填写渠道名称，不要填写个人姓名：来源会永久保存在操作记录中。";
    referral_sources_known() "IP Joint Force|Amazon|Hotline|Consumer|Agency|Vendor list" / "IP Joint Force|Amazon|举报热线|消费者投诉|代理机构|供应商清单";
    referral_text() "Text or table" / "文字或表格";
    referral_text_hint()
        "A letter with addresses in it, or a table whose first row names its columns: the address, or platform and item id; title, seller and comment are kept where there are any." /
        "可粘贴含商品网址的文字，或首行为列名的表格：需有网址，或平台加商品编号；标题、卖家、备注如有也会保留。";
    read_referrals() "Read it" / "读取";
    no_referral_read()
        "No listing was recognised. The text must hold addresses of listings, or a table with a column for them." /
        "没有识别到商品。文字中须有商品网址，或表格中有网址列。";
    another_site() "another site" / "其他网站";
    referral_needs_source() "Say where they come from first." / "请先填写来源。";
    sources() "Sources" / "来源";
    every_source() "Every source" / "全部来源";
    referred() "Referred" / "转来";
    waiting() "Waiting" / "待判断";
    last_referral() "Last" / "最近一次";
    referred_by(source: &str) "Referred by {source}" / "来源：{source}";
    referral_shares() "Referrals by source" / "各来源线索";
    answered_share() "Answered" / "已回复";
    confirmed_share() "Confirmed of answered" / "确认占已回复";
    referral_figures()
        "To compare: rights holders in the IP Joint Force System answer 95 % of referrals and confirm 14 %." /
        "对照：IP Joint Force 系统中权利人回复 95% 的线索并确认 14%。";
    key_paste() "Paste referrals" / "粘贴线索";
}

counted! {
    referrals_read(n) "1 listing is named" | "{n} listings are named" / "识别到 {n} 条商品";
    referrals_take(n) "Put 1 listing into the queue" | "Put {n} listings into the queue" / "将 {n} 条商品放入待审队列";
    referrals_taken(n) "1 listing was put into the queue." | "{n} listings were put into the queue." / "已将 {n} 条商品放入待审队列。";
    referrals_known(n)
        "1 had come from this source before." | "{n} had come from this source before." / "其中 {n} 条此来源已转来过。";
    referrals_unread(n) "1 line names no listing" | "{n} lines name no listing" / "{n} 行没有识别到商品";
}
