//! What is missing of a list, or was not understood.

use serde::{Deserialize, Serialize};

/// A gap of a list of complaints. The person is told, and fills it or reads for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gap {
    /// The page shows no list of complaints.
    NoList,
    /// The table is none of complaints.
    NoTable,
    /// Pages of the list were not read.
    Unread {
        /// Complaints read.
        read: usize,
        /// Complaints that the portal says there are.
        total: usize,
    },
    /// Complaints whose standing is said in words that are not known.
    Words(usize),
    /// Rows that were not understood and were left out.
    Rows(usize),
    /// Days that can be read in two ways, and were left out.
    Days(usize),
}

impl Gap {
    /// In English.
    pub fn english(self) -> String {
        match self {
            Self::NoList => "no list of complaints was recognised on this page: open the list itself".to_owned(),
            Self::NoTable => "no complaints were recognised in this table: its first row must name the number or \
                listing, and the status"
                .to_owned(),
            Self::Unread { read, total } => {
                format!("{read} of {total} complaints are shown: open the other pages")
            }
            Self::Words(count) => {
                format!("{count} complaints have a standing in words that are not known: read them yourself")
            }
            Self::Rows(count) => format!("{count} rows were not understood and were left out"),
            Self::Days(count) => {
                format!("{count} dates can be read in two ways (day or month first) and were left out")
            }
        }
    }

    /// In Chinese.
    pub fn chinese(self) -> String {
        match self {
            Self::NoList => "本页没有识别到投诉列表，请打开投诉列表页面".to_owned(),
            Self::NoTable => "表格中没有识别到投诉：首行须写明编号或商品，以及状态".to_owned(),
            Self::Unread { read, total } => format!("共 {total} 条投诉，已读取 {read} 条，请打开其余页面"),
            Self::Words(count) => format!("有 {count} 条投诉的状态用语未能识别，请自行查看"),
            Self::Rows(count) => format!("有 {count} 行未能识别，已略过"),
            Self::Days(count) => format!("有 {count} 个日期无法判断月、日先后，已略过"),
        }
    }

    /// The gaps of several pages of one list, those of one kind added up. Of pages that were not read only the whole
    /// list can tell.
    pub(super) fn join(gaps: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let (mut words, mut rows, mut days) = (0, 0, 0);
        let mut joined = Vec::new();
        for gap in gaps {
            match gap {
                Self::NoList | Self::NoTable if !joined.contains(&gap) => joined.push(gap),
                Self::NoList | Self::NoTable | Self::Unread { .. } => {}
                Self::Words(count) => words += count,
                Self::Rows(count) => rows += count,
                Self::Days(count) => days += count,
            }
        }
        let counted = [Self::Words(words), Self::Rows(rows), Self::Days(days)];
        joined.extend(counted.into_iter().filter(|gap| !matches!(gap, Self::Words(0) | Self::Rows(0) | Self::Days(0))));
        joined
    }

    /// The gap of a list of which not every page was read.
    pub(super) fn unread(read: usize, total: Option<usize>) -> Option<Self> {
        let total = total.filter(|total| *total > read)?;
        Some(Self::Unread { read, total })
    }
}
