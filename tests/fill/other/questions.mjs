// Further portals for the filler, each asking for the same facts in words of its own, two wordings a language: those that
// its documents use, and a paraphrase. Drawn by the renderings of this folder, which share nothing with those of ../form.

const q = (name, kind, en, zh, en2, zh2, more = {}) => ({ name, kind, words: [en, zh, en2, zh2], ...more });
const decoy = (name, kind, en, zh, more = {}) => ({ name: `decoy_${name}`, kind, words: [en, zh, en, zh], decoy: true, ...more });

const OWNER = [["owner", "Brand owner", "品牌方", "I hold the right myself", "自己持有权利"], ["agent", "Authorized agent", "授权代理", "I was given authority by the holder", "经权利人授权"]];
const RIGHTS = [["copyright", "Copyright", "版权", "Pictures, texts and other works", "作品"], ["trademark", "Trademark", "商标", "Word marks and logos", "文字或图形"], ["patent", "Patent", "专利", "Inventions", "发明创造"]];
const PLACES = [["product", "Product", "商品", "", ""], ["packaging", "Packaging", "包装", "", ""], ["image", "Image", "图片", "", ""], ["text", "Text", "文字", "", ""]];
const LANDS = [["CN", "Mainland China", "中国大陆"], ["US", "United States", "美国"], ["GB", "United Kingdom", "英国"], ["EU", "European Union", "欧盟"]];
const TM = { right_type: "trademark" };

const SELLER = [decoy("seller", "text", "Store that sells the goods", "被投诉店铺"), decoy("seller_mail", "text", "Respondent's e-mail", "被投诉方邮箱")];
const SIGN = [
  q("declaration", "checkbox", "I swear, under penalty of perjury, that the above is accurate and complete", "本人保证所提交信息真实、准确、完整，并承担相应法律责任", "I have read and accept the statement of liability", "我已阅读并同意维权承诺书"),
  q("signature", "text", "Electronic signature (type your legal name)", "电子签名（输入法定姓名）", "Sign here", "在此签名"),
];

export const OTHERS = {
  temu: [
    q("role", "radio", "You are filing this complaint as", "您的投诉身份", "Relationship with the rights holder", "与权利主体的关系", { options: OWNER }),
    q("name", "text", "Full name", "真实姓名", "Contact person's full name", "维权联系人"),
    q("email", "email", "Email for correspondence", "接收通知的邮箱", "Reachable e-mail", "常用邮箱"),
    decoy("cc", "email", "CC e-mail", "抄送邮箱"),
    q("right_type", "radio", "IP type", "知识产权种类", "Right infringed", "被侵犯的权利", { options: RIGHTS }),
    q("right_number", "text", "Registration No.", "注册证号", "Trademark registration ID", "权利登记号码", { when: TM }),
    q("right_text", "text", "Right name or description", "权利名称或描述", "Trademark wording", "商标文字", { when: TM }),
    decoy("published", "date", "Publication date", "首次发表日期"),
    q("mark_place", "chips", "Infringement appears on", "侵权出现的部位", "Type of infringement", "侵权体现形式", { options: PLACES }),
    q("listings", "links", "Product link", "商品网址", "Paste the URLs of the goods complained of", "粘贴被诉商品的链接"),
    decoy("genuine", "text", "Link of your genuine item", "您的正品链接"),
    q("explanation", "rich", "Infringement description", "侵权描述", "Tell us how the goods infringe", "请陈述侵权事实"),
    q("evidence", "drop", "Supporting files", "佐证文件", "Upload proof of infringement", "上传侵权凭证"),
    ...SELLER,
    ...SIGN,
  ],
  walmart: [
    decoy("caseid", "text", "Reference of a previous claim", "先前申诉的编号"),
    q("right_type", "select", "Claim type", "申诉类型", "What is your claim about", "申诉涉及的权利", { options: RIGHTS }),
    q("right_text", "text", "Brand name", "品牌名", "Brand concerned", "涉及品牌", { when: TM }),
    q("right_number", "text", "USPTO trademark number", "USPTO 商标号", "Number of the registration", "注册编号", { when: TM }),
    decoy("serial", "text", "Application serial number", "申请序列号", { when: TM }),
    q("reason", "select", "Claim reason", "申诉理由", "Why do you file this claim", "提出申诉的原因", { options: [["counterfeit", "Counterfeit", "假冒"], ["unauthorised", "Unauthorized use of the mark", "擅自使用商标"]] }),
    q("listings", "links", "Item URL", "商品页面链接", "Links of the items claimed", "所申诉商品链接"),
    q("sellers", "textarea", "Seller name of each item", "各商品的卖家名称", "Sellers of these items", "上述商品的卖家"),
    q("explanation", "rich", "Please describe the violation", "请描述违规情形", "Details for our reviewers", "供审核人员参考的说明"),
    q("name", "text", "Your legal name", "您的法定姓名", "Claimant name", "申诉人姓名"),
    q("email", "email", "E-mail address", "电子邮件地址", "Email we should answer to", "回复邮箱"),
    decoy("ceo", "text", "Login name", "登录名"),
    decoy("marketing", "checkbox", "Send me offers of Brand Portal", "接收品牌门户资讯"),
    ...SIGN,
  ],
  "tiktok-shop": [
    q("name", "text", "Contact name", "联系人名称", "Name and surname", "姓名（全名）"),
    q("phone", "text", "Mobile phone", "移动电话", "Phone for questions", "咨询电话"),
    q("email", "email", "Business e-mail", "企业邮箱", "E-mail of the contact", "联系人邮箱"),
    q("address", "textarea", "Company address", "公司地址", "Place of business (full address)", "营业地址"),
    q("right_type", "select", "Type of IP asset", "资产类型", "Asset category", "知识产权类别", { options: RIGHTS }),
    q("right_number", "text", "Asset registration number", "资产注册编号", "Certificate No.", "证书编号", { when: TM }),
    q("right_owner", "text", "IP owner", "知识产权所有人", "Registered proprietor", "登记的权利人", { when: TM }),
    q("right_territory", "select", "Registration region", "注册区域", "Jurisdiction of protection", "保护地域", { options: LANDS }),
    decoy("expires", "date", "Valid until", "有效期至"),
    q("listings", "links", "Link of the product, video or livestream", "商品、视频或直播间链接", "Reported content", "举报内容链接"),
    q("explanation", "rich", "Infringement details", "侵权详情", "Reasons why you believe this is infringement", "为什么您认为构成侵权"),
    q("certificate", "drop", "Proof of ownership", "权属证明", "Upload the registration certificate", "上传注册证书"),
    decoy("kyc", "drop", "Authorised person's ID", "授权人证件"),
    ...SELLER,
    SIGN[0],
  ],
  jd: [
    q("role", "radio", "Complainant capacity", "维权主体", "Filing capacity", "申请人身份", { options: OWNER }),
    q("right_type", "select", "IP category", "权利种类", "Kind of right", "知识产权类别", { options: RIGHTS }),
    q("right_number", "text", "Number of certificate", "权利证书号", "Registration code", "登记/注册编号", { when: TM }),
    q("listings", "links", "Links of infringing goods", "涉嫌侵权商品链接", "SKU pages complained of", "被投诉商品页"),
    decoy("official", "text", "Authentic flagship store", "官方旗舰店"),
    q("explanation", "rich", "Facts and reasons", "事实和理由", "Statement of infringement", "侵权行为描述"),
    q("identity", "drop", "Subject qualification", "主体资质", "Proof of identity", "身份证明材料"),
    q("certificate", "drop", "Right certificate", "权利凭证", "Ownership documents", "权属文件"),
    q("evidence", "drop", "Infringement evidence", "侵权证据", "Comparison and other proofs", "侵权比对等证据"),
    decoy("power", "drop", "Power of attorney (agents only)", "授权委托书（代理人提供）"),
    decoy("note", "text", "Internal remark", "内部备注"),
    decoy("code", "text", "Picture code", "图形验证码"),
    ...SIGN,
  ],
  etsy: [
    q("role", "radio", "Who owns the intellectual property?", "知识产权归谁所有？", "Ownership of the property", "产权归属", { options: [["owner", "I do", "本人", "It is my own work or brand", "我自己的作品或品牌"], ["agent", "Somebody I represent", "我所代表的人", "I have a power of attorney", "我有授权书"]] }),
    q("name", "text", "Full legal name", "完整法定姓名", "Reporting person", "举报者姓名"),
    q("address", "textarea", "Complete mailing address", "完整邮寄地址", "Street, city, postal code and country", "街道、城市、邮编及国家"),
    q("phone", "text", "Telephone (with country code)", "电话（含国家代码）", "Phone we can call", "可接听的电话"),
    q("email", "email", "Email", "电邮", "E-mail for this report", "本次举报的联系邮箱"),
    q("right_type", "radio", "Property type", "产权类型", "What type of intellectual property is it?", "属于哪类知识产权？", { options: RIGHTS }),
    q("right_text", "text", "Title of the property", "产权标题", "Brand or work", "品牌或作品", { when: TM }),
    q("right_number", "text", "Trademark registration #", "商标注册#", "Reg. no.", "注册号码", { when: TM }),
    decoy("samples", "textarea", "Authorized examples of your work (URLs)", "您作品的授权示例（网址）"),
    q("listings", "links", "Etsy listings to remove", "要移除的 Etsy 商品", "Listing addresses", "商品地址"),
    q("explanation", "rich", "In what way does the listing infringe?", "该商品以何种方式侵权？", "Anything else that helps us to understand the infringement", "有助于我们了解侵权的其他内容"),
    decoy("shop", "text", "Shop name", "店铺名"),
    decoy("username", "text", "Etsy user name", "Etsy 用户名"),
    ...SIGN,
  ],
  mercadolibre: [
    q("role", "radio", "Member is", "会员身份", "You act as", "您作为", { options: [["agent", "Proxy", "代理人", "", ""], ["owner", "Owner of the rights", "权利所有者", "", ""]] }),
    q("name", "text", "Representative's first and last name", "代表人姓名", "Person in charge", "负责人"),
    q("email", "email", "Representative's email address", "代表人邮箱", "Mail of the person in charge", "负责人邮箱"),
    q("phone", "text", "Representative's phone, with country code", "代表人电话（含国家代码）", "Phone of the person in charge", "负责人电话"),
    decoy("public_mail", "email", "Public e-mail shown to the seller", "展示给卖家的公开邮箱"),
    decoy("language", "select", "Contact language", "联系语言", { options: [["en", "English", "英语"], ["es", "Spanish", "西班牙语"]] }),
    q("right_type", "select", "Right violated", "被侵害的权利", "Nature of the right", "权利性质", { options: RIGHTS }),
    q("listings", "links", "Publications to denounce (links)", "要举报的刊登（链接）", "Addresses of the publications", "刊登的网址"),
    q("explanation", "rich", "Motive of the denouncement", "举报缘由", "Comments for the seller and for us", "给卖家和平台的说明"),
    q("evidence", "drop", "Attach files that support it", "附上支持文件", "Documents", "文件"),
    SIGN[0],
  ],
  pinduoduo: [
    q("right_type", "radio", "Complaint category", "投诉类目", "Which right is infringed", "侵犯何种权利", { options: RIGHTS }),
    q("right_number", "text", "Certificate registration number", "证书注册号", "Number on the certificate", "证书上的号码", { when: TM }),
    q("listings", "links", "Infringing goods link", "侵权商品链接地址", "Goods ID or link", "商品ID或链接"),
    q("explanation", "rich", "Complaint text", "投诉正文", "Specific description", "具体描述"),
    q("email", "email", "Contact mailbox", "联系人电子邮箱", "Mailbox for the result", "接收结果的邮箱"),
    q("evidence", "drop", "Pictures that prove it", "举证图片", "Upload credentials", "上传凭证"),
    decoy("original", "text", "Link of the original picture", "原图链接"),
    decoy("shoot", "text", "Place of the picture in the listing", "盗用图片所在位置"),
    ...SELLER,
    SIGN[0],
  ],
};
