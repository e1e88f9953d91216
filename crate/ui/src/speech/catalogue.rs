//! Words for taking products and sellers out of a table.

use touchstone_core::brand::catalogue::{Column, Kind};

use super::{Language, counted, phrases};

phrases! {
    table_import() "Products or sellers from a table" / "从表格导入产品或卖家";
    catalogue_text() "Price list or list of sellers" / "价目表或卖家名单";
    catalogue_hint()
        "Paste it, or choose a file (.xlsx, .csv, .tsv). You see what is taken before anything is stored." /
        "粘贴表格或选择文件（.xlsx、.csv、.tsv）。保存前可预览将导入的内容。";
    rows_are() "The rows are" / "每行是";
    column_holds(number: usize) "What column {number} holds" / "第 {number} 列的内容";
    currency_of_bare() "Currency where none stands" / "未注明时的币种";
    put_into_profile() "Put into the profile" / "写入品牌资料";
    catalogue_put()
        "It is in the profile's text now. Look it over, then check and save." /
        "已写入品牌资料文本。请核对后点击“检查并保存”。";
    nothing_to_take() "Nothing new in this table." / "表格中没有新的内容。";
    change_added() "new" / "新增";
    change_known() "known" / "已有";
    change_was(before: &str) "was {before}" / "原为 {before}";
    row_left_out(line: usize) "Line {line}" / "第 {line} 行";
}

counted! {
    catalogue_new(n) "1 new" | "{n} new" / "新增 {n} 条";
    catalogue_replaced(n) "1 changed" | "{n} changed" / "更新 {n} 条";
    catalogue_known(n) "1 known already" | "{n} known already" / "已有 {n} 条";
    catalogue_faults(n) "1 row with a fault" | "{n} rows with faults" / "{n} 行有问题";
}

impl Language {
    /// What the rows of a table are.
    pub fn catalogue_kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Products => self.pick("products", "产品"),
            Kind::Authorised => self.pick("authorised sellers", "授权卖家"),
            Kind::Offenders => self.pick("sellers with earlier infringements", "有侵权记录的卖家"),
        }
    }

    /// What a column holds.
    pub fn catalogue_column(self, column: Column) -> &'static str {
        match column {
            Column::Other => self.pick("not taken", "不导入"),
            Column::Name => self.pick("product", "产品名称"),
            Column::Also => self.pick("other names", "别名"),
            Column::Category => self.pick("kind of goods", "类别"),
            Column::Price => self.pick("price", "价格"),
            Column::Currency => self.pick("currency", "币种"),
            Column::Seller => self.pick("seller", "卖家"),
            Column::Marketplace => self.pick("marketplace", "平台"),
        }
    }
}
