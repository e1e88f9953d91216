//! Words of backups.

use super::{Language, counted, phrases};

phrases! {
    backup_why()
        "The casebook and every evidence package, sealed under a passphrase, in a folder of yours: another disk, a network drive, a folder that your company saves. If the browser, the extension or this computer is lost, all of it comes back from there." /
        "把案卷和全部证据包用口令加密后存到您选择的文件夹：另一块硬盘、网络盘或公司会备份的文件夹。即使浏览器、扩展或电脑丢失，也能从那里全部恢复。";
    backup_download_why()
        "This browser lets no extension write into a folder. So a backup here is one file that you save, each time whole. Nothing is backed up by itself." /
        "此浏览器不允许扩展写入文件夹，因此每次备份都会生成一个完整文件供您保存，不会自动备份。";
    choose_folder() "Choose a folder" / "选择文件夹";
    folder_chosen(name: &str) "Into the folder {name}" / "存入文件夹 {name}";
    set_up_download() "Set up backup files" / "设置备份文件";
    passphrase() "Passphrase" / "口令";
    passphrase_again() "The same again" / "再次输入口令";
    passphrase_lost()
        "Write it down and keep it away from this computer. Whoever has it can read the backup; without it nobody can, and nobody can give you another." /
        "请抄写并存放在这台电脑以外的地方。持有口令者可读取备份；没有口令，任何人都无法读取，也无法重设。";
    passphrase_weak() "Too easy to guess: at least 12 characters, 8 of them different; several words are good." / "过于简单：至少 12 个字符，其中 8 个不同（汉字每个算两个）；建议用几个词组成。";
    passphrase_fair() "Usable. Some words more would make it strong." / "可以使用，再长一些更安全。";
    passphrase_strong() "Strong." / "强度高。";
    passphrases_differ() "The two are not the same." / "两次输入不一致。";
    suggest_passphrase() "Suggest one" / "生成一个";
    show_passphrase() "Show what is typed" / "显示输入内容";
    start_backups() "Start backing up" / "开始备份";
    sealing_key() "Making the key …" / "正在生成密钥……";
    back_up_now() "Back up now" / "立即备份";
    check_backup() "Back up and check every file" / "备份并核对全部文件";
    check_backup_why()
        "Reads the whole folder again and writes anew what the disk no longer gives as it was. Done by itself once a month." /
        "重新读取整个文件夹，并重写磁盘上已损坏的文件。每月自动进行一次。";
    backing_up() "Backing up …" / "正在备份……";
    backup_progress(done: u32, of: u32) "{done} of {of} files" / "{done} / {of} 个文件";
    backup_where() "Folder" / "文件夹";
    backup_last() "Last backup" / "上次备份";
    backup_none_yet() "none yet" / "尚无";
    backup_ago(elapsed: &str) "{elapsed} ago" / "{elapsed}前";
    backup_holds() "It holds" / "内容";
    backup_files(files: u32, size: &str) "the casebook and {files} files of evidence, {size}" / "案卷及 {files} 个证据文件，共 {size}";
    backup_versions() "Versions that stand" / "保留的版本";
    backup_rhythm()
        "By itself every four hours, as long as the workspace or the panel is open. Kept are the last seven versions and one a week for eight weeks; evidence is sealed once and not written again." /
        "工作台或侧边栏打开时，每四小时自动备份一次。保留最近 7 个版本，并在 8 周内每周保留一个；证据只加密写入一次。";
    backup_failed(why: &str) "The last attempt failed: {why}" / "上次备份失败：{why}";
    backup_asks()
        "The browser asks anew, each time it is started, whether Touchstone may write into the folder. Choose “every visit” there to be asked no more." /
        "浏览器每次启动后都要重新确认是否允许写入该文件夹。选择“每次访问都允许”即可不再询问。";
    allow_folder() "Allow the folder again" / "重新允许写入文件夹";
    folder_refused() "Without the folder nothing is backed up. Choose the button again to be asked again." / "未获允许，无法备份。再次点击按钮即可重新授权。";
    backed_up(files: u32) "Backed up: the casebook and {files} files." / "已备份案卷及 {files} 个文件。";
    stop_backups() "Stop backing up here" / "停止备份";
    stop_backups_why() "What lies in the folder stays. A new set-up begins a new folder beside it." / "文件夹中已有的备份会保留。重新设置时会在旁边新建一个文件夹。";
    backups_stopped() "Backups are off. What was written stays." / "已停止备份，已写入的内容保留。";
    decline_backups() "No backups here, and no reminder" / "此处不备份，也不提醒";
    backups_declined() "You chose to have no backups here." / "您选择了不在此处备份。";
    want_backups() "Back up after all" / "改为启用备份";
    backup_old(elapsed: &str) "The last backup is {elapsed} old." / "上次备份已是 {elapsed}前。";
    backup_missing() "Nothing of the casebook and the evidence is backed up yet." / "案卷和证据尚未备份。";
    backup_never_worked() "Backups are set up, and none was made yet." / "已设置备份，但尚未完成过一次。";
    see_backup() "See to it" / "去处理";
    backup_age(elapsed: &str) "Backup: {elapsed} ago" / "备份：{elapsed}前";
    backup_off() "No backup" / "未备份";

    restore() "Restore" / "恢复";
    restore_why()
        "Brings a backup into this casebook and vault. Nothing that is here is lost or overwritten: entries, listings and packages that are missing here come in, and you see first what would change." /
        "把备份并入本机的案卷和证据库。本机已有内容不会丢失或被覆盖，只补入缺少的记录、商品和证据包；执行前会先列出将发生的变化。";
    restore_folder() "Choose the backup's folder" / "选择备份文件夹";
    restore_file() "Choose a backup file (.tar)" / "选择备份文件（.tar）";
    restore_which() "Which backup" / "选择备份";
    restore_no_set() "There is no backup in it. Choose the folder whose name begins with touchstone-backup." / "其中没有备份。请选择名称以 touchstone-backup 开头的文件夹。";
    open_backup() "Open" / "打开";
    opening_backup() "Opening …" / "正在打开……";
    restore_of(software: &str) "made by {software}" / "由 {software} 生成";
    restore_fresh() "Files of evidence that come in" / "将补入的证据文件";
    restore_there() "Files that are here already" / "本机已有的文件";
    restore_passed(places: &str) "Damaged, so that they cannot be chosen: {places}" / "已损坏，无法选择：{places}";
    restore_version() "Made on" / "备份时间";
    restore_newest() "newest" / "最新";
    restore_older()
        "An older one brings what has been erased or damaged since; nothing that is here goes." /
        "较早的备份可找回此后被抹除或损坏的内容；本机已有内容不会减少。";
    restore_settings() "This casebook is fresh, so the settings come too." / "本机案卷是新的，设置也会一并恢复。";
    restore_now() "Restore" / "恢复";
    restoring() "Restoring …" / "正在恢复……";
    restored(entries: u64, files: u32) "Restored: {entries} ledger entries, {files} files of evidence." / "已恢复 {entries} 条操作记录、{files} 个证据文件。";
    restore_faults() "Not everything could be restored" / "部分内容未能恢复";
    restore_faults_next()
        "The rest is here. Restoring again from another copy of the backup brings what is missing." /
        "其余内容已恢复。可用该备份的另一份副本再次恢复以补齐。";
    flaw_missing() "missing" / "缺失";
    flaw_damaged() "damaged" / "已损坏";
    flaw_foreign() "another file in its place" / "被其他文件替换";
    flaw_unreadable() "not given by the disk" / "磁盘无法读取";
    flaw_differs() "here under this name with other contents; yours stays" / "本机有同名但内容不同的文件，已保留本机文件";
}

counted! {
    backup_later(n)
        "1 file was just being written; it comes with the next backup." |
        "{n} files were just being written; they come with the next backup." /
        "{n} 个文件当时正在写入，将随下次备份保存。";
    backup_spoilt(n)
        "1 file in the folder was damaged and was written anew." |
        "{n} files in the folder were damaged and were written anew." /
        "文件夹中有 {n} 个文件已损坏，已重新写入。";
}

impl Language {
    /// What is wrong with a file of a backup.
    pub fn flaw(self, flaw: &str) -> String {
        match flaw {
            "missing" => self.flaw_missing(),
            "damaged" => self.flaw_damaged(),
            "foreign" => self.flaw_foreign(),
            "unreadable" => self.flaw_unreadable(),
            "differs" => self.flaw_differs(),
            other => other.to_owned(),
        }
    }

    /// What went wrong with a backup, by the codes of docs/backup.md.
    pub fn backup_fault(self, code: &str) -> &'static str {
        match code {
            "BK01" => "口令不正确，请按设置时的大小写和空格重新输入。",
            "BK02" => "其中没有备份，请选择名称以 touchstone-backup 开头的文件夹。",
            "BK03" => "备份的密钥文件已损坏，请使用备份的另一份副本。",
            "BK04" => "此文件夹中没有完整的备份，请使用另一份副本。",
            "BK05" => "口令过于简单，请换一个更长的口令。",
            "BK06" => "备份文件已损坏，请使用备份的另一份副本。",
            "BK07" => "该位置的文件不属于此备份，请使用备份的另一份副本。",
            "BK08" => "备份清单无法使用，请使用另一份副本。",
            "BK09" => "无法读取备份文件，请选择原样保存的文件。",
            "BK10" => "本机的备份记录无法读取，请重新设置备份。",
            "BK11" => "系统时间不正确，请校准后再备份。",
            "BK13" => "文件无法读取，请检查磁盘后重试。",
            "BK20" => "浏览器不再允许写入该文件夹，请重新授权。",
            "BK21" => "找不到备份文件夹，请连接磁盘或另选文件夹。",
            "BK22" => "备份所在磁盘已满，请清理空间。",
            "BK23" => "另一个 Touchstone 页面正在备份，请稍候。",
            "BK24" => "无法写入备份文件夹，请检查磁盘是否可写。",
            "BK25" => "尚未设置备份，请先设置。",
            _ => "备份出错，请重试。",
        }
    }
}
