//! Words of the settings.

use super::{Language, counted, phrases};

phrases! {
    appearance() "Appearance" / "外观";
    language() "Language" / "语言";
    theme() "Theme" / "主题";
    as_the_browser() "As the browser" / "跟随浏览器";
    as_the_system() "As the system" / "跟随系统";
    light() "Light" / "浅色";
    dark() "Dark" / "深色";
    quiet_mode() "Quiet mode" / "静默模式";
    quiet_hint()
        "Nothing is drawn in marketplace pages, so that a page cannot see Touchstone. Flags appear in the side panel alone." /
        "不在电商页面上显示任何标记，页面无法察觉 Touchstone；标记只出现在侧边栏。";
    capturing() "Capturing" / "取证";
    operator() "Who captures" / "取证人";
    operator_why() "Written into every evidence package." / "写入每份证据包。";
    name() "Name" / "姓名";
    role() "Role" / "职务";
    organisation() "Organisation" / "单位";
    filer() "Who files" / "投诉人";
    filer_why() "Filled into complaint forms. Platforms pass some of it on to the seller." / "用于填写投诉表单，平台可能将部分信息转交卖家。";
    four_eyes() "Two pairs of eyes" / "双人复核";
    four_eyes_hint()
        "A listing can be complained of only once a second device has confirmed it, too. Hand your casebook to a colleague and take in theirs, on the ledger's page." /
        "只有在另一台设备也确认之后，商品才能投诉。请在账本页导出案卷交给同事，并导入对方的案卷。";
    filer_name() "Name as on the identity document" / "姓名（与证件一致）";
    filer_role() "Role towards the right" / "与权利的关系";
    company() "Company" / "公司";
    email() "E-mail" / "电子邮箱";
    email_hint() "The seller may see it." / "卖家可能会看到。";
    phone() "Telephone" / "电话";
    postal_address() "Postal address" / "通信地址";
    authorities() "Timestamp authorities" / "时间戳机构";
    authorities_why()
        "Each is asked for a time stamp (RFC 3161) of every package that you seal, which proves that it existed at that time. It learns the package's hash, the time and your network address, nothing of the contents. Set two or more. None is asked unless you set one." /
        "每份证据封存后，会向这些机构申请时间戳（RFC 3161），证明证据在该时刻已存在。机构只会得到证据包的哈希、时间和您的网络地址，不会得到任何内容。建议设置两家以上；不设置则不会申请。";
    authority_addresses() "Addresses" / "地址";
    one_a_line() "One a line." / "每行一个。";
    no_web_address(line: &str) "“{line}” is no web address. Write it with https:// in front." / "“{line}”不是网址，请以 https:// 开头。";
    authority_refused() "Without access to its site the authority cannot be asked." / "未授权访问该网站，无法申请时间戳。";
    privacy() "Privacy" / "隐私";
    privacy_nothing_leaves()
        "Nothing leaves this device by itself: no account, no server of ours, no statistics. Listings, decisions, evidence and notices lie in this browser profile." /
        "数据不会自行离开本机：没有账号，没有我们的服务器，不做任何统计上报。商品、判断、证据和投诉都保存在此浏览器配置中。";
    privacy_what_goes_out()
        "What goes out, goes out at your word: pictures of listings are loaded from the marketplace when a list shows them, a form is filled on the portal you opened, a timestamp authority that you set gets a hash, a file goes where you save it." /
        "只有在您操作时才有数据发出：列表显示图片时会从电商平台加载图片；在您打开的投诉平台填写表单；向您设置的时间戳机构发送哈希；文件保存到您选择的位置。";
    permissions() "Permissions" / "权限";
    give_back() "Give back" / "收回";

    brands() "Brands" / "品牌";
    brands_empty() "No brand yet" / "尚无品牌资料";
    add_brand() "Add a brand" / "添加品牌";
    brand_profile() "Brand profile (TOML)" / "品牌资料（TOML）";
    brand_profile_hint() "Marks, rights, catalogue with prices, authorised sellers." / "商标、权利、产品目录及价格、授权卖家。";
    brand_stored() "Brand stored. Open pages are screened anew." / "品牌资料已保存，已打开的页面将重新筛查。";
    brand_removed(name: &str) "{name} taken out of use." / "已停用 {name}。";
    check_and_save() "Check and save" / "检查并保存";
    choose_file() "Choose a file" / "选择文件";
    use_sample() "Use the sample" / "使用示例";
    edit() "Edit" / "编辑";
    take_out() "Take out" / "停用";
    text_of_right() "Word or title" / "名称";
    number() "Number" / "编号";
    territory() "Territory" / "地域";
    classes() "Classes" / "类别";
    expires() "Expires" / "到期日";
    brand_counts(marks: u32, products: u32, sellers: u32)
        "marks: {marks} · products: {products} · authorised sellers: {sellers}" /
        "商标 {marks} · 产品 {products} · 授权卖家 {sellers}";
}

counted! {
    granted_sites(n) "1 site granted" | "{n} sites granted" / "已授权网站 {n} 个";
}

impl Language {
    /// Role of the filer.
    pub fn filer_role_name(self, role: &str) -> String {
        match (self, role) {
            (Self::English, "owner") => "Owner",
            (Self::English, "agent") => "Agent",
            (Self::English, "licensee") => "Licensee",
            (Self::Chinese, "owner") => "权利人",
            (Self::Chinese, "agent") => "代理人",
            (Self::Chinese, "licensee") => "被许可人",
            (_, other) => other,
        }
        .to_owned()
    }

    /// What a permission is for.
    pub fn permission_why(self, permission: &str) -> String {
        let (english, chinese) = match permission {
            "activeTab" => ("Reads a page of any site when you choose the icon.", "您点击图标时读取当前页面。"),
            "alarms" => ("Asks again for time stamps that wait.", "再次申请尚未取得的时间戳。"),
            "contextMenus" | "menus" => ("Capture and read by the context menu.", "右键菜单取证和读取。"),
            "downloads" => ("Saves packages and exports.", "保存证据包和导出文件。"),
            "notifications" => ("Says when a long capture is done.", "提示耗时取证已完成。"),
            "offscreen" => ("Keeps the desk running beside the pages.", "在后台运行处理程序。"),
            "pageCapture" => ("Keeps the page with its pictures in the evidence.", "将页面连同图片存入证据。"),
            "scripting" => ("Reads a page and fills a form when you ask.", "按您的要求读取页面、填写表单。"),
            "sidePanel" => ("Shows the panel beside the page.", "在网页旁显示侧边栏。"),
            "storage" | "unlimitedStorage" => {
                ("Keeps the casebook and evidence on this device.", "在本机保存案卷和证据。")
            }
            "tabs" => ("Knows which page stands beside the panel.", "识别侧边栏旁的网页。"),
            "webRequest" => ("Keeps the server's answer in the evidence.", "将服务器响应存入证据。"),
            _ => ("See docs/permissions.md.", "见 docs/permissions.md。"),
        };
        self.pick(english, chinese).to_owned()
    }
}
