//! Words of the exports.

use super::phrases;

phrases! {
    exports() "Take it out" / "导出";
    exports_why()
        "Files are written on this device. Clear listings are known by a hash alone and leave with no export. In CSV a text that a spreadsheet could take for a formula gets an apostrophe." /
        "文件在本机生成。未见异常的商品只以哈希记录，不会出现在导出文件中。CSV 中可能被表格软件当作公式的文字前会加撇号。";
    export_listings() "Listings (CSV)" / "商品（CSV）";
    export_notices() "Notices (CSV)" / "投诉（CSV）";
    export_sellers() "Sellers (CSV)" / "卖家（CSV）";
    export_workbook() "All three (XLSX)" / "三张表（XLSX）";
    export_json() "Everything (JSON)" / "全部数据（JSON）";
    export_report() "Report to print (HTML)" / "打印报告（HTML）";
    export_summary() "One page for management (HTML)" / "管理层一页概要（HTML）";
    export_summary_why()
        "What was removed and its visible sales, days to takedown, hours and cost for each link, how clean it is, who sells it." /
        "下架数量与可见销售额、下架时效、每条链接的工时与成本、清洁度趋势、主要卖家。";
    petition() "Petition" / "关店请求";
    petition_why()
        "A request to close this seller's stores: complaints that the platform followed, what was offered again, links, rights. You read it and send it." /
        "请求关闭该卖家店铺：平台已处理的投诉、再次销售的商品、链接与权利。由您审阅并发送。";
    hour_costs() "An hour costs" / "每小时成本";
    report_from() "From" / "起始日";
    report_to() "To" / "截止日";
    export_rows(done: &str, of: &str) "{done} of {of} listings" / "已读取 {done} / {of} 条商品";
}
