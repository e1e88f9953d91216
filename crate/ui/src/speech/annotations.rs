//! Words for what is drawn on copies of sealed pictures, and for what takes a package's place.

use super::{Language, counted, phrases};
use crate::annotation::Tool;

phrases! {
    marked_copies() "Copies with marks" / "标注副本";
    draw_on_copy() "Draw on a copy of the picture" / "在截图副本上标注";
    draw_on_whole() "Draw on a copy of the whole page" / "在整页截图副本上标注";
    draw_why()
        "Boxes, arrows, words and blacked-out places lie beside the package, never in it." /
        "方框、箭头、文字和涂黑保存在证据包之外，证据包本身不变。";
    draw_how()
        "Drag over the picture. Or: b, a, t, x choose a tool, Enter adds a mark, arrow keys move it, with Shift they resize it, Delete takes it away, Ctrl+Z takes back." /
        "在图上拖动即可标注。键盘：b、a、t、x 选择工具，回车添加，方向键移动，按住 Shift 调整大小，Delete 删除，Ctrl+Z 撤销。";
    drawing_picture() "Copy of the picture, to be drawn on" / "可标注的截图副本";
    drawing_tools() "Tools" / "工具";
    add_mark() "Add in the middle" / "在中间添加";
    take_back() "Undo" / "撤销";
    do_again() "Redo" / "重做";
    keep_drawing() "Keep" / "保存";
    leave_drawing() "Close without keeping" / "不保存并关闭";
    drawing_kept() "Kept beside the package and noted in the ledger. The package stays as it is." / "已保存在证据包旁并记入保管记录，证据包不变。";
    words_of_mark() "Words of this mark" / "标注文字";
    mark_away() "Take away" / "删除";
    change_drawing() "Change" / "修改";
    save_copy() "Save the copy" / "保存副本";
    save_copy_why()
        "A picture with the marks in it, and a line below: what was drawn by whom, and what the original is." /
        "标注与图片合一，下方注明由谁标注、标注了什么以及原图信息。";
    copy_saved(name: &str) "{name} saved, and noted in the ledger." / "已保存 {name} 并记入保管记录。";
    superseded_by() "A newer capture took this one's place:" / "已由更新的取证取代：";
    supersedes() "It takes the place of" / "本份取代";
    supersede() "It takes this one's place" / "以其取代本份";
    supersede_reason() "Why the newer one takes its place" / "取代的理由";
    supersede_why()
        "Both packages stay as they are; the reason stands at both." /
        "两份证据包均保持不变，理由同时记录于两份之下。";
    superseding_one() "Newer capture" / "更新的取证";
    superseded_kept() "Noted at both. Neither package was changed." / "已在两份证据下记录，证据包均未改变。";
    checkpoint_stamps() "Time stamps of checkpoints that were handed out" / "已交出的检查点的时间戳";
    checkpoint_waits()
        "Saved. The time stamps of its checkpoint will come later, and can then be saved here." /
        "已保存。检查点的时间戳稍后取得，届时可在此保存。";
    nobody_named() "somebody whom the settings do not name" / "（设置中未填写姓名）";
    copy_drawn(what: &str, by: &str, at: &str)
        "Copy, not the evidence itself. Drawn on it: {what}, by {by}, {at}." /
        "本图为副本，并非证据原件。标注：{what}；标注人：{by}；时间：{at}。";
    copy_original(part: &str, part_sha256: &str, file: &str, package_sha256: &str)
        "Original: {part}, SHA-256 {part_sha256}, in {file}, SHA-256 {package_sha256}." /
        "原图：{part}，SHA-256 {part_sha256}，位于 {file}，SHA-256 {package_sha256}。";
    marked_instead() "Attach the copy with marks instead" / "改为附上标注副本";
    attached_marked() "The copy with marks is attached." / "已附上标注副本。";
}

counted! {
    boxes(n) "1 box" | "{n} boxes" / "方框 {n} 个";
    arrows(n) "1 arrow" | "{n} arrows" / "箭头 {n} 个";
    texts(n) "1 text" | "{n} texts" / "文字 {n} 处";
    blackouts(n) "1 place blacked out" | "{n} places blacked out" / "涂黑 {n} 处";
}

impl Language {
    /// How many marks of one kind.
    pub fn marks_of(self, tool: Tool, n: usize) -> String {
        match tool {
            Tool::Box => self.boxes(n),
            Tool::Arrow => self.arrows(n),
            Tool::Text => self.texts(n),
            Tool::Blackout => self.blackouts(n),
        }
    }

    /// What a tool draws.
    pub fn tool(self, tool: Tool) -> String {
        let (english, chinese) = match tool {
            Tool::Box => ("Box", "方框"),
            Tool::Arrow => ("Arrow", "箭头"),
            Tool::Text => ("Text", "文字"),
            Tool::Blackout => ("Black out", "涂黑"),
        };
        self.pick(english, chinese).to_owned()
    }
}
