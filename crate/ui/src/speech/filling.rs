//! What the filler says of a field, in Chinese: it runs in the portal's page and speaks English.

use super::Language;
use super::turned::turned;

/// Notes of the filler with `{}` for what it names, and the same in Chinese. A test holds them against the filler.
const NOTES: [(&str, &str); 35] = [
    ("no field with such a label", "没有这样的栏目"),
    ("perhaps \"{}\"", "可能是“{}”"),
    ("\"{}\" looks like another field", "“{}”像是别的栏目"),
    ("\"{}\" and \"{}\" could both be meant", "“{}”和“{}”都有可能"),
    ("\"{}\" is nearer to {}", "“{}”更像是 {}"),
    ("no option says this", "没有对应的选项"),
    ("\"{}\" is offered twice", "“{}”出现了两次"),
    ("\"{}\" does not stay chosen", "选中“{}”后未能保留"),
    ("\"{}\" was pressed and the page does not show it", "已点选“{}”，但页面没有显示"),
    ("the choice does not open", "该选项打不开"),
    ("not every class could be chosen", "未能选中全部类别"),
    ("no list offers this day", "没有列表提供这一天"),
    ("the field stays disabled", "该栏一直不可填写"),
    ("the notice does not say it", "投诉中没有这项内容"),
    ("{} characters, the page takes {}: shorten it", "共 {} 个字符，页面限 {} 个：请缩短"),
    ("the page made \"{}\" of it", "页面把它改成了“{}”"),
    ("the page changed it afterwards", "之后被页面改动"),
    ("the editor changed the text", "编辑器改动了文字"),
    ("{} cannot be read: {}", "无法读取 {}：{}"),
    ("the page takes no {}", "页面不接受 {}"),
    ("the page does not show the file", "页面没有显示该文件"),
    ("one file only: {} left out", "只能上传一个文件，略去 {} 个"),
    ("the list takes nothing that is typed", "列表不接受输入的内容"),
    ("{} of {} lines became tags", "{} / {} 行已成为标签"),
    ("{} of {} lines: the page has no box for the others", "已填 {} / {} 行：页面没有其余各行的输入框"),
    ("the first line does not stay in its box", "第一行未能留在输入框中"),
    ("the page has one box and no button for more: {} lines", "页面只有一个输入框，也没有“添加”按钮：共 {} 行"),
    ("found by its options under \"{}\": see that it is the right field", "按“{}”下的选项找到：请核对是否为该栏"),
    ("found by \"{}\": see that it is the right field", "按“{}”找到：请核对是否为该栏"),
    ("entered in a window of the page: see that it took it", "已在页面的弹窗中填写：请核对是否生效"),
    ("chosen in a window of the page: see that it took it", "已在页面的弹窗中选择：请核对是否生效"),
    ("in an open window of the page: close it to keep it", "在页面打开的弹窗中：关闭后方可保留"),
    ("in parts", "分栏填写"),
    ("yours to decide", "由您决定"),
    ("not reached", "尚未到达"),
];

impl Language {
    /// A note of the filler in this language; one that is not known stays as it is.
    pub fn fill_note(self, note: &str) -> String {
        if self == Self::English {
            return note.to_owned();
        }
        turned(&NOTES, note).unwrap_or_else(|| note.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::super::turned::literals;
    use super::*;

    const FILLER: [&str; 7] = [
        include_str!("../../../../extension/content/fill.js"),
        include_str!("../../../../extension/content/fill-choice.js"),
        include_str!("../../../../extension/content/fill-dialog.js"),
        include_str!("../../../../extension/content/fill-list.js"),
        include_str!("../../../../extension/content/fill-match.js"),
        include_str!("../../../../extension/content/fill-option.js"),
        include_str!("../../../../extension/content/fill-put.js"),
    ];

    #[test]
    fn everything_that_the_filler_says_of_a_field_is_said_in_chinese() {
        let mut met = 0;
        for line in FILLER.iter().flat_map(|file| file.lines()) {
            let Some(at) = ["why: ", "note: ", "NOTHING = ", "alike = "].iter().find_map(|mark| line.find(mark)) else {
                continue;
            };
            for words in
                literals(line.get(at..).unwrap_or_default()).into_iter().filter(|words| words.trim().contains(' '))
            {
                let note = words.replace("{}", "x");
                let told = Language::Chinese.fill_note(&note);
                assert!(told.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{words:?} has no Chinese");
                assert_eq!(Language::English.fill_note(&note), note);
                met += 1;
            }
        }
        assert!(met > 30, "{met} notes");
    }

    #[test]
    fn what_a_note_names_stays_as_it_is() {
        assert_eq!(
            Language::Chinese.fill_note("\"Canada (+1)\" and \"United States (+1)\" could both be meant"),
            "“Canada (+1)”和“United States (+1)”都有可能"
        );
        assert_eq!(Language::Chinese.fill_note("said by another filler"), "said by another filler");
    }
}
