//! Words for a capture that was stopped, by the codes of docs/capture.md.

use super::turned::turned;
use super::{Language, phrases};

phrases! {
    clock_set_back() "The device's clock had been set back: the order of the numbers counts." / "设备时钟曾被调回，先后以编号为准。";
}

/// What a capture could not have, as the extension writes it into the package, and the same in Chinese.
const OMISSIONS: [(&str, &str); 47] = [
    ("{} pictures did not load in the page: {}", "{} 张图片在页面中未能加载：{}"),
    ("{} pictures had not come when the page was read: {}", "读取页面时有 {} 张图片尚未到达：{}"),
    (
        "{} pictures of other origins cannot be read without saving the complete page: {}",
        "未保存完整网页，无法读取其他来源的 {} 张图片：{}",
    ),
    ("{} pictures are not in the browser's cache: {}", "{} 张图片不在浏览器缓存中：{}"),
    ("{} pictures are shown of which the browser gave no bytes: {}", "显示了 {} 张图片，但浏览器未提供其内容：{}"),
    ("{} pictures beyond the limit were not read", "超出上限，有 {} 张图片未读取"),
    (
        "{} pictures lie partly below rectangles drawn by hand: covered in the picture of the page, their own files are whole",
        "{} 张图片部分位于手绘方框之下：页面截图中已遮盖，图片文件本身完整",
    ),
    ("{} drawings (canvas) are in the screenshot only", "{} 处画布（canvas）内容仅见于截图"),
    ("the contents of {} frames are in the screenshot only", "{} 个内嵌框架的内容仅见于截图"),
    (
        "the page had not come to its end ({}): what had not come by then is missing",
        "页面尚未加载完（{}）：当时未到的内容缺失",
    ),
    ("the page went to another address before it was saved", "页面在保存前转到了其他网址"),
    ("the page went to another address while {} was taken", "拍摄{}时页面转到了其他网址"),
    (
        "the page changed while {} was taken: {} lines of its text came or went since it was read",
        "拍摄{}时页面有变化：自读取以来有 {} 行文字增减",
    ),
    (
        "the tab was closed or left the page while {} was taken: whether its text changed is not known",
        "拍摄{}时标签页已关闭或离开页面：文字是否变化不详",
    ),
    ("it showed {} at the end", "结束时显示 {}"),
    ("the picture of the window", "窗口截图"),
    ("the picture of the whole page", "整页截图"),
    (
        "the capture was cut short by the end of the browser, or for want of room; what it had collected by then was sealed later",
        "取证因浏览器关闭或空间不足而中断；当时已收集的内容随后封存",
    ),
    (
        "time: the device's clock was set back by {} during the capture, {}; the end is reckoned from the start and the time that passed",
        "时间：取证期间设备时钟被调回 {}，{}；结束时间按开始时间加经过的时间推算",
    ),
    (
        "time: the device's clock went ahead by {} more than the time that passed, {}: it was set, or the device slept; the start is by the clock before",
        "时间：设备时钟比实际经过的时间多走了 {}，{}：时钟被调整，或设备曾休眠；开始时间以此前的时钟为准",
    ),
    ("text.txt: cut off after {} characters", "text.txt：超过 {} 个字符的部分已截去"),
    ("dom.html: cut off after {} characters", "dom.html：超过 {} 个字符的部分已截去"),
    (
        "response.bin: the browser's cache does not give the main response ({})",
        "response.bin：浏览器缓存未提供主响应（{}）",
    ),
    ("response.bin: its status is not known, so it was not written", "response.bin：状态码不详，未写入"),
    ("larger than {} bytes", "超过 {} 字节"),
    ("{}: not in UTF-8, so what tells who captures could not be masked", "{}：不是 UTF-8，无法遮盖取证人信息，未收入"),
    ("file {}: its address cannot be read", "文件 {}：网址无法识别"),
    ("image {}: its bytes cannot be read", "图片 {}：内容无法读取"),
    ("fullpage.png: the page has {} pixels, the first {} are shown", "整页截图：页面高 {} 像素，显示前 {} 像素"),
    ("fullpage.png: the page is {} pixels wide, {} are shown", "整页截图：页面宽 {} 像素，显示 {} 像素"),
    ("fullpage.png: {} pictures did not come in time", "整页截图：{} 张图片未及时到达"),
    (
        "fullpage.png: the page changed its height while it was shot, from {} to {} pixels; only what the first height held was shot, and screens may not join",
        "整页截图：拍摄时页面高度由 {} 变为 {} 像素；仅拍摄了原高度内的内容，各屏之间可能不衔接",
    ),
    ("fullpage.png: too large for one picture, so drawn at 1/{} of its size", "整页截图：尺寸过大，按 1/{} 绘制"),
    ("fullpage.png: only the first {} screens: {}", "整页截图：仅有前 {} 屏：{}"),
    (
        "{}: what lies below rectangles drawn by hand on the picture of the whole page is covered there; in the page and its text it is masked only as far as rectangles on the picture of the window cover it",
        "{}：手绘方框下的内容已在该图中遮盖；网页及其文本中，只有窗口截图上的方框所覆盖的部分被遮盖",
    ),
    ("fullpage.png: {}", "整页截图：{}"),
    ("screenshot.png: what tells who captures could not be covered ({})", "窗口截图：无法遮盖取证人信息（{}），未收入"),
    ("screenshot.png: {}", "窗口截图：{}"),
    ("snapshot.json: {}", "读取数据（snapshot.json）：{}"),
    ("page.mhtml: {}", "完整网页（page.mhtml）：{}"),
    ("the permission to save complete pages is not given", "未获准保存完整网页"),
    ("the browser gave nothing", "浏览器未提供内容"),
    ("the tab was closed", "标签页已关闭"),
    ("the tab was not in front of its window", "标签页不在窗口最前"),
    ("the page went to another address", "页面转到了其他网址"),
    ("the page left, or could not be moved", "页面已离开，或无法滚动"),
    ("the browser gives no canvas of this size", "浏览器无法提供这么大的画布"),
];

impl Language {
    /// What stopped a capture, where that was told in English alone.
    pub fn capture_fault(self, code: &str) -> Option<&'static str> {
        if self == Self::English {
            return None;
        }
        Some(match code {
            "E01" => "尚未获准读取此页面：请先在该页面点击 Touchstone 图标，再取证。",
            "E02" => "没有读到页面内容：请刷新页面后重试。",
            "E03" => "封存时后台被关闭：此次取证列为未完成，请重新取证。",
            "E04" => "页面在读取前已跳转或重新加载，未保存任何内容：请待页面稳定后重新取证。",
            "E05" => "标签页在读取前已关闭，未保存任何内容：请打开页面重新取证。",
            "E06" => "浏览器显示的是错误页（如网络中断）：请重新加载页面后再取证。",
            "B04" | "W03" => "磁盘已满，或浏览器不再提供空间：请清理空间后继续。",
            "W05" => "此次取证未保存任何内容：请打开页面重新取证。",
            _ => return None,
        })
    }

    /// What could not be had, in the person's language; one that is not known stays as the package has it.
    pub fn omission(self, text: &str) -> String {
        let told = (self == Self::Chinese).then(|| turned(&OMISSIONS, text)).flatten();
        told.unwrap_or_else(|| self.told_reason(text))
    }

    /// A reason as the ledger keeps it, `CODE: words`, in the person's language; one without a code as it is.
    pub fn told_reason(self, text: &str) -> String {
        let told = text.split_once(": ").filter(|(code, _)| code.len() == 3 && code.is_ascii());
        told.map_or_else(|| text.to_owned(), |(code, words)| self.fault(code, words))
    }
}

#[cfg(test)]
mod tests {
    use super::super::turned::literals;
    use super::*;

    const WRITERS: [&str; 11] = [
        include_str!("../../../../extension/content/capture.js"),
        include_str!("../../../../extension/content/fullpage.js"),
        include_str!("../../../../extension/content/markup.js"),
        include_str!("../../../../extension/capture/capture.js"),
        include_str!("../../../../extension/capture/clock.js"),
        include_str!("../../../../extension/capture/redact.js"),
        include_str!("../../../../extension/capture/saved.js"),
        include_str!("../../../../extension/capture/sheet.js"),
        include_str!("../../../../extension/capture/shot.js"),
        include_str!("../../../../extension/desk/worker.js"),
        include_str!("../../../../extension/pages/review.js"),
    ];
    /// What a line holds that says what could not be had.
    const MARKS: [&str; 5] = ["omissions.push(", "omissions: [`", "omissions = ", "return without(", "const note = "];

    #[test]
    fn whatever_a_capture_could_not_have_is_said_in_chinese() {
        let mut met = 0;
        let of_pages = WRITERS.iter().flat_map(|file| file.lines()).filter_map(|line| {
            // What `changes` tells is returned as it is.
            let tells = line.contains("while ${picture} was taken").then_some(0);
            MARKS.iter().find_map(|mark| line.find(mark)).or(tells).and_then(|at| line.get(at..))
        });
        for words in of_pages.flat_map(literals).filter(|words| words.trim().contains(' ')) {
            // Where several are named, their number stands before the words and they behind.
            let told = [words.replace("{}", "x"), format!("x {words}: x")]
                .iter()
                .find_map(|said| turned(&OMISSIONS, said))
                .unwrap_or_else(|| panic!("{words:?} has no Chinese"));
            assert!(told.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{told}");
            let pairs: Vec<_> = told.split(' ').collect();
            let left = |word: &&str| word.len() > 2 && word.chars().all(|c| c.is_ascii_alphabetic());
            assert!(!pairs.windows(2).any(|pair| pair.iter().all(left)), "English is left: {told}");
            met += 1;
        }
        assert!(met > 20, "{met} sentences");
    }

    #[test]
    fn an_omission_keeps_what_it_names() {
        let told = Language::Chinese.omission("screenshot.png: the tab was closed");
        assert_eq!(told, "窗口截图：标签页已关闭");
        let told = Language::Chinese.omission("3 pictures did not load in the page: https://a.example/1.png");
        assert_eq!(told, "3 张图片在页面中未能加载：https://a.example/1.png");
        let changed = "the page changed while the picture of the whole page was taken: 4 lines of its text came or went since it was read";
        assert_eq!(Language::Chinese.omission(changed), "拍摄整页截图时页面有变化：自读取以来有 4 行文字增减");
        assert_eq!(Language::English.omission(changed), changed);
        assert_eq!(Language::Chinese.omission("said by a later version"), "said by a later version");
    }
}
