//! Words of how long evidence is kept.

use super::{Language, counted, phrases};

phrases! {
    old_evidence() "Old evidence" / "过期证据";
    retention_why()
        "Packages name sellers and show pages: keep them as long as they are needed, and no longer. Nothing is removed by itself. What a notice refers to, what somebody was handed and what is on hold stays whatever its age." /
        "证据包含卖家信息和网页内容，应在需要的期限内保存，到期即删。系统不会自动删除。被投诉引用、已交付他人或设为法律保留的证据，无论多久都会保留。";
    retention_days() "Keep evidence for (days, 0: always)" / "证据保存天数（0 为永久）";
    retention_unset() "No number of days is set, so nothing may be removed." / "未设置保存天数，不能删除任何证据。";
    retention_none() "Nothing is older than that and free to go." / "没有超过期限且可删除的证据。";
    retention_removes()
        "The package and its time stamps leave the vault, for good. The ledger keeps that it was sealed, its SHA-256 and that it was removed. Older backups have it for up to eight weeks." /
        "证据包及其时间戳将从证据库永久删除。操作记录仍保留封存记录、SHA-256 和删除记录。较早的备份中最多还会保留八周。";
    hold() "Put on hold" / "设为法律保留";
    hold_why() "Reason of the hold" / "保留原因";
    hold_open() "Hold …" / "法律保留……";
    hold_of_listing() "Hold" / "法律保留";
    held_listing() "Listing" / "商品";
    hold_seller_title(name: &str) "Hold on {name}" / "法律保留：{name}";
    hold_seller_what()
        "All listings of this seller and their evidence stay, also those met later, until the hold is released." /
        "该卖家的所有商品及其证据都会保留，包括以后发现的，直到解除保留。";
    holds() "On hold" / "法律保留";
    holds_why()
        "What is on hold is neither removed for its age nor erased at somebody's wish: a package by itself, a listing with its packages, a seller with all listings." /
        "设为法律保留的内容不会因到期而删除，也不会应请求抹除：单份证据、一条商品及其证据，或一个卖家的所有商品。";
    holds_none() "Nothing is on hold." / "没有处于法律保留的内容。";
    held_with() "On hold with its listing or its seller." / "因其商品或卖家处于法律保留而保留。";
    release_why() "Reason of the release" / "解除原因";
    release() "Release the hold" / "解除保留";
    access() "What is kept" / "已存信息";
    access_why()
        "A page to print for the seller who asks: what is kept, why, since when, until when." /
        "供卖家查询的打印页：保存了什么、原因、起始时间和保存期限。";
    erase() "Erase …" / "抹除……";
    erase_title(name: &str) "Erase what is kept of {name}" / "抹除关于 {name} 的信息";
    erase_looking() "Looking at the listings …" / "正在查看商品……";
    erase_what()
        "Titles, addresses, names, pictures, reasons and notes go for good, from the ledger's entries too; their chain still verifies. Keys and decisions stay, since they are counted. Met again, a listing is kept anew. Older backups and files that were exported keep what they have." /
        "标题、网址、名称、图片、理由和备注将被永久抹除，操作记录中的相应内容也一并抹除，但记录链仍可校验。编号和判断结果因用于统计而保留。再次遇到该商品时会重新保存。较早的备份和已导出的文件不受影响。";
    erase_none() "Nothing can be erased: complaints, evidence or a hold need it." / "没有可抹除的内容：投诉、证据或法律保留仍需要这些信息。";
    kept_held() "On hold: it may not be removed, whatever its age." / "法律保留中：无论多久都不能删除。";
}

counted! {
    remove_packages(n) "Remove 1 package" | "Remove {n} packages" / "删除 {n} 份证据";
    packages_removed(n) "1 package removed." | "{n} packages removed." / "已删除 {n} 份证据。";
    erase_listings(n) "Erase 1 listing" | "Erase {n} listings" / "抹除 {n} 条商品";
    listings_erased(n) "1 listing erased." | "{n} listings erased." / "已抹除 {n} 条商品。";
    listings_needed(n)
        "1 listing stays: a complaint, evidence or a hold needs it." |
        "{n} listings stay: complaints, evidence or a hold need them." /
        "另有 {n} 条商品因投诉、证据或法律保留而保留。";
    packages_stay(n)
        "1 package of that age stays: a notice, a hold or a recipient needs it." |
        "{n} packages of that age stay: a notice, a hold or a recipient needs them." /
        "另有 {n} 份同期证据因投诉、法律保留或已交付而保留。";
}

impl Language {
    /// What became of the removal of some packages.
    pub fn removed_of(self, removed: usize, refused: usize) -> String {
        if refused == 0 {
            self.packages_removed(removed)
        } else {
            format!("{} {}", self.packages_removed(removed), self.packages_stay(refused))
        }
    }
}
