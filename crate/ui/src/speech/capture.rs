//! Words for a capture that was stopped, by the codes of docs/capture.md.

use super::{Language, phrases};

phrases! {
    clock_set_back() "The device's clock had been set back: the order of the numbers counts." / "设备时钟曾被调回，先后以编号为准。";
}

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

    /// A reason as the ledger keeps it, `CODE: words`, in the person's language; one without a code as it is.
    pub fn told_reason(self, text: &str) -> String {
        let told = text.split_once(": ").filter(|(code, _)| code.len() == 3 && code.is_ascii());
        told.map_or_else(|| text.to_owned(), |(code, words)| self.fault(code, words))
    }
}
