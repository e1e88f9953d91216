//! What the pages say, in English and in Chinese, side by side. Both are written; neither is a translation word by word.

mod annotations;
mod backup;
mod batch;
mod capture;
mod catalogue;
mod complaints;
mod custody;
mod deadlines;
mod editor;
mod exports;
mod filling;
mod inbox;
mod panel;
mod patrols;
mod queue;
mod refusal;
mod retention;
mod screening;
mod settings;
mod shared;
mod standing;
mod teaching;
mod turned;
mod verification;
mod winning;
mod workspace;

/// Languages of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Simplified Chinese.
    Chinese,
}

impl Language {
    /// The settings' language, or where it leaves that open the browser's.
    pub fn chosen(setting: &str, browser: &str) -> Self {
        let tag = if setting.is_empty() { browser } else { setting };
        if tag.to_ascii_lowercase().starts_with("zh") { Self::Chinese } else { Self::English }
    }

    /// Tag for `lang`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh-CN",
        }
    }

    /// What people call the marketplace of this id.
    pub fn marketplace_name(self, id: &str) -> String {
        touchstone_core::marketplace::name(id, self == Self::Chinese).to_owned()
    }

    /// The text of this language.
    pub fn pick<'a>(self, english: &'a str, chinese: &'a str) -> &'a str {
        match self {
            Self::Chinese if !chinese.is_empty() => chinese,
            _ => english,
        }
    }
}

/// Defines phrases as methods of [`Language`]: `name(arguments) "English" / "Chinese";`. Arguments stand in braces.
macro_rules! phrases {
    ($($name:ident($($argument:ident: $type:ty),*) $english:literal / $chinese:literal;)*) => {
        #[allow(clippy::useless_format, reason = "a phrase may have no argument")]
        impl crate::speech::Language {
            $(pub fn $name(self $(, $argument: $type)*) -> String {
                match self {
                    Self::English => format!($english),
                    Self::Chinese => format!($chinese),
                }
            })*
        }
    };
}
pub(crate) use phrases;

/// Defines phrases that count: `name(n) "one" | "several" / "Chinese";`.
macro_rules! counted {
    ($($name:ident($n:ident) $one:literal | $several:literal / $chinese:literal;)*) => {
        #[allow(clippy::useless_format, reason = "one may be said without a figure")]
        impl crate::speech::Language {
            $(pub fn $name(self, $n: usize) -> String {
                match (self, $n) {
                    (Self::English, 1) => format!($one),
                    (Self::English, _) => format!($several),
                    (Self::Chinese, _) => format!($chinese),
                }
            })*
        }
    };
}
pub(crate) use counted;

#[cfg(target_family = "wasm")]
pub use self::editor::COMPLAINT_REASONS;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_setting_goes_before_the_browser() {
        assert_eq!(Language::chosen("", "zh-TW"), Language::Chinese);
        assert_eq!(Language::chosen("en", "zh-CN"), Language::English);
        assert_eq!(Language::chosen("", "de"), Language::English);
    }

    #[test]
    fn a_missing_chinese_text_falls_back() {
        assert_eq!(Language::Chinese.pick("price", "价格"), "价格");
        assert_eq!(Language::Chinese.pick("price", ""), "price");
    }
}
