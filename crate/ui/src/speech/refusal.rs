//! What the extension's parts refuse, in Chinese: they speak English, with a stable code before it.

use super::turned::turned;

/// Refusals with `{}` for what they name, and the same in Chinese. Tests hold them against the code that says them.
const REFUSALS: [(&str, &str); 117] = [
    // The filler and the portal's tab.
    ("this page is {}, the plan is for {}: open {}", "本页是 {}，而投诉要填到 {}：请打开 {}"),
    (
        "this page shows no form: log in and open the complaint form, then fill again",
        "本页没有表单：请登录并打开投诉表单，再填写一次",
    ),
    ("this page shows no form", "本页没有表单：请打开投诉表单，再填写一次"),
    (
        "this page is not the form: nothing on it asks for listings, a reason or a kind of right; open the complaint form, then fill again",
        "本页不是投诉表单：页面没有要求填写商品链接、投诉理由或权利类型。请打开投诉表单，再填写一次",
    ),
    (
        "this page is not the form: \"{}\" answers a complaint or takes one back; open the complaint form, then fill again",
        "本页不是投诉表单：“{}”用于答复或撤回投诉。请打开投诉表单，再填写一次",
    ),
    (
        "\"{}\" is a form for another right than the notice's ({}): open the one for that",
        "“{}”适用于其他权利，与本投诉的权利（{}）不符：请打开对应的表单",
    ),
    ("the portal does not show its form: open it and fill again", "平台没有显示表单：请打开表单，再填写一次"),
    (
        "this page may not be filled yet: allow the site in the panel or click the icon ({})",
        "尚未获准填写本页：请在侧边栏中允许该网站，或点击扩展图标（{}）",
    ),
    ("this tab is not filling that notice: start from the panel", "此标签页未在填写该投诉：请从侧边栏开始"),
    // Captures.
    (
        "this page may not be read yet: click the Touchstone icon on it, then capture",
        "尚未获准读取此页面：请先在该页面点击 Touchstone 图标，再取证",
    ),
    ("capturing several listings is off: allow it in the settings first", "批量取证未开启：请先在设置中允许"),
    ("no listing is chosen: tick some first", "未选择商品：请先勾选"),
    ("{} is no act of a batch: reload this page", "批量取证没有“{}”这项操作：请重新加载本页"),
    (
        "no capture waits here for your look: it was sealed or given up; capture again",
        "这里没有待您查看的取证：已封存或已放弃；请重新取证",
    ),
    ("the desk was ended while sealing: seal again", "封存时后台被关闭：请重新封存"),
    ("evidence {} is not sealed: capture it again", "证据 {} 尚未封存：请重新取证"),
    (
        "evidence {} is not sealed: only a sealed package can be stamped",
        "证据 {} 尚未封存：只有已封存的证据包可以加盖时间戳",
    ),
    ("evidence {} is not unfinished: refresh the list", "证据 {} 并非未完成：请刷新列表"),
    ("nothing of this capture was kept: open its page and capture again", "此次取证未保存任何内容：请打开页面重新取证"),
    ("this capture waits for your look: open it on the evidence page", "此次取证待您查看：请在证据页面打开"),
    // The vault.
    (
        "disk full: the file cannot be kept ({}); free some room and try again",
        "磁盘已满，无法保存文件（{}）：请清理空间后重试",
    ),
    ("the file is no longer there ({}): choose it again", "文件已不存在（{}）：请重新选择"),
    (
        "the disk is full, or the browser gives no more room ({}): free some, then go on",
        "磁盘已满，或浏览器不再提供空间（{}）：请清理空间后继续",
    ),
    ("a part of {} is missing from the vault: restore it from a backup", "证据库中缺少 {} 的一部分：请从备份恢复"),
    ("{} is damaged in the vault: restore it from a backup", "证据库中的 {} 已损坏：请从备份恢复"),
    ("this browser makes no Ed25519 keys ({}): update it", "此浏览器无法生成 Ed25519 密钥（{}）：请更新浏览器"),
    // The desk.
    ("the desk does not answer: reload the page", "后台没有响应：请重新加载页面"),
    ("the extension was updated: reload the page", "扩展已更新：请重新加载页面"),
    (
        "the desk broke down under this request ({}): nothing stored was lost, look whether the act was recorded and try again",
        "后台在处理此请求时出错（{}）：已保存的内容没有丢失，请查看操作是否已记录，再试一次",
    ),
    ("unknown message: an id and a request are needed", "无法识别的消息：请重新加载本页"),
    ("refused: {} is not known from this sender", "已拒绝：不接受此来源的“{}”"),
    ("the back room is not open: try again", "后台模块尚未打开：请重试"),
    ("the package is not prepared: capture again", "证据包尚未准备好：请重新取证"),
    ("there is no form {}: choose one of the list", "没有表单 {}：请从列表中选择"),
    ("the back room broke down ({}): try again", "后台模块出错（{}）：请重试"),
    // Drawings on evidence.
    ("the package is no ZIP container: verify it", "证据包不是 ZIP 文件：请校验"),
    (
        "{} is compressed, which packages of ours are not: verify the package",
        "{} 经过压缩，本扩展的证据包并不压缩：请校验证据包",
    ),
    ("the drawing was not written whole: free some room and keep it again", "标注没有完整保存：请清理空间后重新保存"),
    ("{} is not in the vault: bring it back from a backup", "证据库中没有 {}：请从备份恢复"),
    ("{} was changed since it was kept: it is not used", "{} 保存后被改动：不予使用"),
    ("{} of {} is not the picture that was drawn on: verify the package", "{}（{}）不是当时标注的图片：请校验证据包"),
    (
        "the browser gave nothing to draw on: close other pages and try again",
        "浏览器无法提供画布：请关闭其他页面后重试",
    ),
    // The clerk.
    ("a page may not ask this: use the side panel or the workspace", "网页不能提出此请求：请使用侧边栏或工作台"),
    ("listing {} is not known: open its page again", "没有商品 {} 的记录：请重新打开其页面"),
    ("evidence {} is not known: refresh the list", "没有证据 {}：请刷新列表"),
    ("notice {} is not known: refresh the list", "没有投诉 {}：请刷新列表"),
    ("brand {} is not known: refresh the list", "没有品牌 {}：请刷新列表"),
    ("pack {} is not known: refresh the list", "没有规则包 {}：请刷新列表"),
    ("nothing of this pack can be used: {}", "此规则包没有可用的内容：{}"),
    (
        "pack {} is signed by another key than the one in use: take that one out of use first, if you trust this one",
        "规则包 {} 的签名密钥与正在使用的不同：若信任它，请先停用现有的那个",
    ),
    ("the ledger has no entry {}: refresh the list", "记录中没有第 {} 条：请刷新列表"),
    ("entry {} ({}) cannot be taken back: {}", "第 {} 条（{}）不能撤销：{}"),
    ("nothing is chosen: choose at least one listing", "未选择商品：请至少选择一件"),
    ("{} {} is not known: use one of {}", "没有这种{}：{}。可用的有：{}"),
    ("notice {} is {}: {}", "投诉 {} 的状态为“{}”：{}"),
    ("evidence {} is {}: {}", "证据 {} 的状态为“{}”：{}"),
    ("capture {} is {}: {}", "取证 {} 的状态为“{}”：{}"),
    ("listing {} is {}: {}", "商品 {} 的状态为“{}”：{}"),
    ("patrol {} is {}: {}", "巡查 {} 的状态为“{}”：{}"),
    (
        "a notice goes to one platform, these listings are on {}: draft one notice for each",
        "一份投诉只能提交给一个平台，而这些商品在 {}：请分别起草",
    ),
    ("the notice is not ready: {}", "投诉尚不能填写：{}"),
    (
        "file {} cannot be attached: capture the listing again or remove the file from the notice",
        "无法附上文件 {}：请重新取证，或从投诉中移除该文件",
    ),
    ("no file came with the request: choose a file", "请求没有附带文件：请选择文件"),
    (
        "this page was read by a newer Touchstone (format {}): reload the page",
        "本页由较新的 Touchstone 读取（格式 {}）：请重新加载页面",
    ),
    (
        "{} is set by your organisation's policy: ask your administrator to change it",
        "{} 由贵单位的策略设定：如需更改，请联系管理员",
    ),
    ("the device's clock is out of range: set date and time", "设备时钟超出范围：请校准日期和时间"),
    (
        "the parts of the extension are of different versions: reload the extension",
        "扩展各部分版本不一致：请重新加载扩展",
    ),
    // The casebook.
    (
        "this casebook has schema {}, this Touchstone knows up to {}: update Touchstone; nothing was changed",
        "此案卷库的版本为 {}，本 Touchstone 最高支持 {}：请更新 Touchstone；内容未被改动",
    ),
    (
        "this file is not a casebook: choose a .sqlite file that Touchstone exported",
        "此文件不是案卷库：请选择由 Touchstone 导出的 .sqlite 文件",
    ),
    (
        "the casebook file is damaged ({}): keep the file and restore your last export",
        "案卷库文件已损坏（{}）：请保留该文件，并恢复最近一次的导出",
    ),
    (
        "the disk is full: free some space and repeat, nothing was half written",
        "磁盘已满：请清理空间后重试，没有写入一半的内容",
    ),
    (
        "another window or program is writing to the casebook: close it and repeat",
        "另一个窗口或程序正在写入案卷库：请将其关闭后重试",
    ),
    ("the casebook cannot be written: check the file's permissions", "无法写入案卷库：请检查文件权限"),
    (
        "row {} of the casebook cannot be read ({}): run `touchstone casebook check`",
        "无法读取案卷库的 {}（{}）：请运行 `touchstone casebook check`",
    ),
    (
        "entry {} of device {} differs in the two casebooks: they are copies that were both written to; keep both files",
        "两个案卷库中第 {} 条（设备 {}）不一致：它们是同一份的两个副本，且都写入过；请保留两个文件",
    ),
    (
        "the casebook failed: {}; repeat, and if it stays, export the casebook and report this",
        "案卷库出错：{}。请重试；若仍出现，请导出案卷库并反馈",
    ),
    // What stands in the gaps of these.
    ("act", "操作"),
    ("capture", "取证"),
    ("evidence", "证据"),
    ("grouping", "分组"),
    ("language", "语言"),
    ("listing", "商品"),
    ("notice", "投诉"),
    ("outcome", "结果"),
    ("patrol", "巡查"),
    ("purpose", "用途"),
    ("reason", "理由"),
    ("source", "来源"),
    ("state", "状态"),
    ("theme", "主题"),
    ("the channel's name", "渠道名称"),
    ("those of the list", "列表中的各项"),
    ("your own words", "您自己的说明"),
    ("kept", "已保存"),
    ("needed", "仍需要"),
    ("draft", "草稿"),
    ("filled", "已填写"),
    ("submitted", "已提交"),
    ("sealed", "已封存"),
    ("not prepared", "尚未准备"),
    ("not being walked", "未在巡查"),
    ("a query, the address of its results, pages and days of 1 at least", "搜索词、结果页网址、至少 1 页和 1 天"),
    ("begin a round first", "请先开始一轮"),
    ("capture again", "请重新取证"),
    ("capture the page again", "请重新对该页面取证"),
    ("finish the package first", "请先完成证据包"),
    ("only a sealed package can be stamped", "只有已封存的证据包可以加盖时间戳"),
    ("record first that the platform accepted it", "请先记录平台已受理"),
    ("record its receipt first", "请先记录回执"),
    ("undo the earlier receipt first", "请先撤销之前的回执"),
    ("change it again instead", "请改为再次修改"),
    ("it is taken back already", "已经撤销过了"),
    ("evidence is kept; capture again if needed", "证据须保留；如有需要请重新取证"),
    ("what was filed is kept as it was; draft a new notice", "已提交的内容须原样保留；请起草新的投诉"),
    (
        "a notice, a hold or who was handed it needs it, or it is younger than the days that are set",
        "有投诉、保全或接收方仍需要它，或保存天数未满",
    ),
    (
        "a notice complains of it, evidence of it is kept or it is on hold: what is needed for a claim stays",
        "有投诉涉及它，或保存有它的证据，或已保全：维权所需的内容须保留",
    ),
    ("the desk was ended while sealing; capture again", "封存时后台被关闭；请重新取证"),
];

/// A refusal in Chinese; `None` where it is not known, as when it comes from a later version.
pub(super) fn refusal(message: &str) -> Option<String> {
    turned(&REFUSALS, message)
}

#[cfg(test)]
mod tests {
    use super::super::turned::literals;
    use super::*;
    use crate::speech::Language;

    const EXTENSION: [&str; 18] = [
        include_str!("../../../../extension/batch/index.js"),
        include_str!("../../../../extension/capture/capture.js"),
        include_str!("../../../../extension/content/fill-form.js"),
        include_str!("../../../../extension/content/fill.js"),
        include_str!("../../../../extension/content/port.js"),
        include_str!("../../../../extension/desk/exchange.js"),
        include_str!("../../../../extension/desk/host.js"),
        include_str!("../../../../extension/desk/key.js"),
        include_str!("../../../../extension/desk/stamps.js"),
        include_str!("../../../../extension/desk/vault.js"),
        include_str!("../../../../extension/desk/worker.js"),
        include_str!("../../../../extension/pages/annotation.js"),
        include_str!("../../../../extension/pages/review.js"),
        include_str!("../../../../extension/pages/teach.js"),
        include_str!("../../../../extension/portal/fill.js"),
        include_str!("../../../../extension/service-worker.js"),
        include_str!("../../../../extension/stamp.js"),
        include_str!("../../../../extension/pages/complaints.js"),
    ];
    const ERRORS: [&str; 2] =
        [include_str!("../../../casebook/src/clerk/error.rs"), include_str!("../../../casebook/src/error.rs")];
    const CLERK: [&str; 7] = [
        include_str!("../../../casebook/src/clerk/notice.rs"),
        include_str!("../../../casebook/src/clerk/evidence.rs"),
        include_str!("../../../casebook/src/clerk/erasure.rs"),
        include_str!("../../../casebook/src/clerk/patrol.rs"),
        include_str!("../../../casebook/src/clerk/review.rs"),
        include_str!("../../../casebook/src/clerk/stamp.rs"),
        include_str!("../../../casebook/src/clerk/setting.rs"),
    ];

    fn is_told(words: &str) {
        let told = refusal(&words.replace("{}", "x")).unwrap_or_else(|| panic!("{words:?} has no Chinese"));
        assert!(told.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{told}");
    }

    /// A format of Rust's with its names and figures taken out of the gaps.
    fn plain(format: &str) -> String {
        let mut pieces = format.split('{');
        let first = pieces.next().unwrap_or_default().to_owned();
        pieces.fold(first, |so_far, piece| so_far + "{}" + piece.split_once('}').map_or(piece, |(_, rest)| rest))
    }

    #[test]
    fn whatever_the_extension_refuses_is_said_in_chinese() {
        let mut met = 0;
        for line in EXTENSION.iter().flat_map(|file| file.lines()) {
            let words = ["message: ", "refuse("]
                .iter()
                .find_map(|mark| line.find(mark).filter(|_| !line.contains("function ")).and_then(|at| line.get(at..)));
            let coded = line.contains("code: \"") || line.contains("refuse(");
            for words in words.filter(|_| coded).into_iter().flat_map(literals).filter(|words| words.contains(' ')) {
                is_told(&words);
                met += 1;
            }
        }
        assert!(met > 30, "{met} sentences");
    }

    #[test]
    fn whatever_the_clerk_refuses_is_said_in_chinese() {
        let mut met = 0;
        for file in ERRORS {
            for said in file.split("#[error(").skip(1).filter_map(|rest| rest.split_once(")]")) {
                let joined = said.0.replace("\\\n", "").split_whitespace().collect::<Vec<_>>().join(" ");
                let Some(words) = literals(&joined).into_iter().next() else { continue };
                let words = plain(&words);
                // What hands on another's words, and a state of any kind, are told by what stands in them.
                if words != "{}" && words != "{} {} is {}: {}" {
                    is_told(&words);
                    met += 1;
                }
            }
        }
        assert!(met > 25, "{met} sentences");
        for line in CLERK.iter().flat_map(|file| file.lines()) {
            let mend =
                ["mend = ", "mend: ", "refuse("].iter().find_map(|mark| line.find(mark)).and_then(|at| line.get(at..));
            mend.into_iter().flat_map(literals).for_each(|words| is_told(&words));
        }
    }

    #[test]
    fn a_refusal_keeps_what_it_names() {
        let language = Language::Chinese;
        assert_eq!(
            language.fault("K11", "notice n-1 is draft: record its receipt first"),
            "投诉 n-1 的状态为“草稿”：请先记录回执"
        );
        assert_eq!(
            language.fault(
                "F04",
                "\"Copyright report\" is a form for another right than the notice's (trademark): open the one for that"
            ),
            "“Copyright report”适用于其他权利，与本投诉的权利（trademark）不符：请打开对应的表单"
        );
        let english = "this page shows no form";
        assert_eq!(Language::English.fault("F02", english), english);
        assert_eq!(language.fault("X01", "said by a later version"), "said by a later version");
    }
}
