//! Words for packs of rules and forms, and for what decisions teach.

use super::{counted, phrases};

phrases! {
    packs() "Packs of rules and forms" / "规则与表单包";
    packs_why()
        "Rules, words, exchange rates and complaint forms beside those that ship, as files or as a ZIP of their folder. Each rule and form is tried on its own examples first; what fails is left out and said." /
        "除内置内容外的规则、词表、汇率和投诉表单，可选择文件或其文件夹的 ZIP。每条规则和表单先用自带示例试运行，不通过的不使用并会说明。";
    packs_none() "Only what ships is used." / "目前仅使用内置规则。";
    take_in_pack() "Take in a pack" / "导入包";
    pack_stored() "Pack stored. Open pages are screened anew." / "已保存，已打开的页面将重新筛查。";
    pack_left_out(name: &str) "{name} is no longer used." / "已停用 {name}。";
    pack_taken_up(name: &str) "{name} is used again." / "已重新启用 {name}。";
    pack_forms(forms: u32) "forms: {forms}" / "表单 {forms}";
    pack_counts(rules: u32, lexicons: u32) "rules: {rules} · word lists: {lexicons}" / "规则 {rules} · 词表 {lexicons}";
    pack_signed() "Signed. Compare the author's key with one that you know:" / "已签名，请与您已知的作者公钥核对：";
    pack_unsigned() "Not signed." / "未签名。";
    use_again() "Use again" / "重新启用";

    what_decisions_teach() "What your decisions teach" / "从您的判断中学习";
    learning_why()
        "From the listings that you confirmed or rejected it follows how far each rule should weigh more or less for this brand. Nothing changes until you say so, and you can always go back." /
        "根据您确认或否定的商品，推算各规则对该品牌的权重应增减多少。未经您同意不会更改，并可随时恢复。";
    weighs_as_shipped() "Rules weigh as shipped." / "当前使用内置权重。";
    too_few_decisions(fewest: u32)
        "From {fewest} decisions on they can be weighed by." / "达到 {fewest} 个判断后即可使用。";
    weigh_by_decisions() "Weigh by these decisions" / "按这些判断调整权重";
    weigh_as_shipped() "Weigh as shipped" / "恢复内置权重";
    weighed_by_decisions() "Weighed by your decisions from now on." / "已按您的判断调整权重。";
    weighed_as_shipped() "Weighed as shipped again." / "已恢复内置权重。";
    rule() "Rule" / "规则";
    confirmed_count() "Confirmed" / "确认";
    rejected_count() "Rejected" / "否定";
    shift_learnt() "Shift (log-odds)" / "调整（对数几率）";
    shift_in_use() "In use" / "使用中";
    offset_learnt(shift: &str) "Every listing of the brand: {shift}" / "该品牌所有商品：{shift}";
}

counted! {
    pack_faults(n) "1 thing was left out" | "{n} things were left out" / "有 {n} 项未使用";
    decisions_counted(n) "1 decision on this brand." | "{n} decisions on this brand." / "该品牌已有 {n} 个判断。";
    weighs_by(n) "Rules weigh by 1 decision." | "Rules weigh by {n} decisions." / "当前按 {n} 个判断调整权重。";
}
