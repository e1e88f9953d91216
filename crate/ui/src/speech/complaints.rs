//! Words of complaint lists that are read from a portal.

use super::{counted, phrases};

phrases! {
    read_outcomes() "Read outcomes from this page" / "读取本页的处理结果";
    read_this_page_too() "Add this page" / "读取本页并追加";
    outcomes_why()
        "Open the portal's list of complaints. Its own table is read, you see what it says, and nothing is recorded before you choose to." /
        "请打开平台的投诉列表。系统只读取页面上的列表并给您预览，未经您确认不会记录。";
    outcomes_read() "What the portal's list says" / "平台列表内容";
    nothing_new() "Nothing new for the notices kept here." / "本机的投诉没有新的结果。";
    discard_reading() "Discard" / "放弃";
    no_number() "no number" / "无编号";
    listings_removed(done: usize, all: usize)
        "{done} of {all} listings removed; still there:" / "{all} 个商品中已删除 {done} 个，仍未删除：";
    import_outcomes() "Outcomes from a table" / "从表格导入结果";
    import_outcomes_why()
        "Paste the portal's list, or choose a file that it exported (.xlsx, .csv, .tsv). Its first row names the columns: number or listing, and the status." /
        "请粘贴平台的投诉列表，或选择平台导出的文件（.xlsx、.csv、.tsv）。首行为列名：编号或商品，以及状态。";
    pasted_table() "Table" / "表格";
    read_table() "Read the table" / "读取表格";
    choose_table() "Choose a file" / "选择文件";
}

counted! {
    complaints_read(n) "1 complaint read." | "{n} complaints read." / "已读取 {n} 条投诉。";
    complaints_known(n) "1 is known already." | "{n} are known already." / "其中 {n} 条结果已记录。";
    record_outcomes(n) "Record 1 outcome" | "Record {n} outcomes" / "记录 {n} 条结果";
    outcomes_kept(n) "1 outcome recorded." | "{n} outcomes recorded." / "已记录 {n} 条结果。";
    complaints_strange(n)
        "1 complaint is none of the notices kept here" | "{n} complaints are none of the notices kept here" /
        "{n} 条投诉不在本机的投诉之列";
    complaints_mixed(n)
        "1 notice has several rows that say different things: record it yourself" |
        "{n} notices have several rows that say different things: record them yourself" /
        "{n} 份投诉有多行且结果不一，请自行记录";
    notices_unanswered(n)
        "1 notice is not in this list" | "{n} notices are not in this list" /
        "{n} 份投诉不在此列表中";
}
