// What the practice forms ask: for each form its fields in four wordings, two close to what is documented of the real
// forms (en, zh) and two as another portal could ask for the same (en2, zh2), and fields that look alike and belong to
// somebody else. Nothing here is copied from a page.

import { OTHERS } from "../other/questions.mjs";
import { WORDINGS, decoy, q } from "../question.mjs";

const ROLES = [["owner", "Rights owner", "权利人"], ["agent", "Authorised agent", "授权代理人"]];
const ROLES_LONG = [["owner", "I own the right", "本人为权利人"], ["agent", "I act on behalf of the owner", "受权利人委托"]];
const TYPES = [["trademark", "Trademark", "商标"], ["copyright", "Copyright", "著作权"], ["patent", "Patent", "专利"]];
const COUNTRIES = [["US", "United States", "美国"], ["CN", "China", "中国"], ["DE", "Germany", "德国"], ["FR", "France", "法国"], ["EU", "European Union", "欧盟"]];
const YES = [["yes", "Yes", "是"], ["no", "No", "否"]];

const HEADER = [decoy("search", "text", "Search help", "搜索帮助"), decoy("login", "text", "Member login name", "会员登录名")];
const MAIL = decoy("news", "checkbox", "Keep me informed about seminars by e-mail", "通过邮件接收活动资讯");
const SELLER = [
  decoy("seller_email", "email", "Seller's e-mail (if known)", "卖家邮箱（如知晓）"),
  decoy("seller_name", "text", "Name of the seller", "卖家名称"),
];

export const FORMS = {
  amazon: [
    ...HEADER,
    q("role", "radio", "Are you the rights owner or an agent?", "您是权利人还是代理人？", "In which capacity do you report?", "您以何种身份举报？", { options: ROLES }),
    q("right_type", "select", "Type of intellectual property", "知识产权类型", "What kind of right is infringed?", "被侵犯的是何种权利？", { options: TYPES }),
    q("right_text", "text", "Brand name", "品牌名称", "Which mark is concerned?", "涉及哪个商标？"),
    q("right_number", "text", "Registration number", "注册号", "Under which number is it registered?", "商标注册证号"),
    decoy("application", "text", "Application number (if pending)", "申请号（如尚在申请中）"),
    decoy("registered", "text", "Registration date", "注册日期"),
    q("right_territory", "select", "Country of registration", "注册国家", "In which country is the right registered?", "该权利在哪个国家注册？", { options: COUNTRIES }),
    q("mark_place", "radio", "Where does the infringement appear?", "侵权出现在何处？", "Which part of the offer infringes?", "侵权所在位置", {
      options: [["product", "On the product", "商品本身"], ["packaging", "On the packaging", "包装"], ["image", "In an image", "图片"], ["text", "In the text", "文字"]],
    }),
    q("listings", "links", "ASINs or product URLs (one per line)", "ASIN或商品链接（每行一个）", "Which products do you report?", "请填写要举报的商品网址"),
    decoy("own_product", "text", "Link to your own product page", "您自己的商品页面链接"),
    q("order", "text", "Order ID of your test purchase", "测试购买的订单编号", "Test buy: order number", "试购订单号"),
    decoy("old_case", "text", "Earlier complaint ID", "此前的投诉编号"),
    q("explanation", "textarea", "Additional information", "补充信息", "Please explain why these products infringe", "请说明为何侵权"),
    q("name", "text", "Full name", "姓名", "Your first and last name", "您的全名"),
    q("company", "text", "Company", "公司", "Organisation you work for", "所在单位"),
    q("address", "text", "Address", "地址", "Where can we write to you?", "通讯地址"),
    q("phone", "text", "Phone number", "电话号码", "Telephone", "联系方式（电话）"),
    q("email", "email", "E-mail address", "电子邮箱", "Where can we reach you by e-mail?", "您的邮件地址"),
    decoy("second_email", "email", "Secondary contact e-mail", "备用联系邮箱"),
    ...SELLER,
    MAIL,
    q("declaration", "checkbox", "I have a good faith belief that the use is not authorised", "本人善意相信该使用未经授权", "I declare under penalty of perjury that this is accurate", "本人声明以上信息真实准确"),
    q("signature", "text", "Signature", "签名", "Type your full name to sign", "电子签名（请输入姓名）"),
  ],
  ebay: [
    ...HEADER,
    q("name", "text", "Your name", "您的姓名", "Who is sending this notice?", "通知人姓名"),
    q("company", "text", "Company", "公司名称", "Name of your organisation", "企业名称"),
    q("address", "text", "Mailing address", "邮寄地址", "Postal address", "邮政地址"),
    q("phone", "text", "Phone", "电话", "Daytime telephone number", "日间联系电话"),
    q("email", "email", "E-mail address", "电子邮件地址", "At which e-mail may we contact you?", "联系邮箱"),
    ...SELLER,
    decoy("site", "text", "Web site (optional)", "网站（选填）"),
    q("reason", "select", "Reason code", "理由代码", "Why are you reporting?", "举报原因", {
      options: [["counterfeit", "1.1 Trademark: counterfeit item", "1.1 商标：假冒商品"], ["unlawful-mark-use", "2.1 Trademark: unlawful use of the mark in the listing", "2.1 商标：商品信息中不当使用商标"], ["picture-theft", "4.2 Copyright: copied image", "4.2 著作权：盗用图片"]],
    }),
    q("listings", "links", "Item numbers or URLs", "物品编号或链接", "List the items you are reporting, one per line", "请逐行填写被举报物品"),
    q("brand", "text", "Brand", "品牌", "Trademark relied upon", "所依据的商标"),
    q("right_number", "text", "Trademark registration number", "商标注册号", "Registration No.", "权利注册编号"),
    q("right_territory", "select", "Jurisdiction", "司法管辖区", "Where is it registered?", "注册地区", { options: COUNTRIES }),
    decoy("residence", "select", "Country of residence", "居住国家", { options: COUNTRIES }),
    q("explanation", "textarea", "Explain why the item infringes", "请说明该物品为何侵权", "Detailed message", "详细说明"),
    decoy("to_seller", "textarea", "Message to the seller (optional)", "给卖家的留言（选填）"),
    decoy("reference", "text", "Your own reference", "自用备注编号"),
    MAIL,
    q("declaration", "checkbox", "I have a good faith belief and declare under penalty of perjury", "本人善意相信并愿承担伪证责任", "I confirm that the information is accurate", "本人确认信息准确无误"),
    q("signature", "text", "Signature", "签名", "Electronic signature", "电子签名"),
  ],
  meta: [
    ...HEADER,
    q("role", "radio", "What is your relationship to the rights owner?", "您与权利人是什么关系？", "I am reporting as", "我的身份是", { options: ROLES_LONG }),
    q("name", "text", "Your full name", "您的全名", "Reporter name", "举报人姓名"),
    q("address", "text", "Mailing address", "邮寄地址", "Address where you receive post", "收件地址"),
    q("phone", "text", "Phone number", "电话号码", "Contact number", "联系电话"),
    q("email", "email", "Email address", "邮箱地址", "Your e-mail", "您的电子邮箱"),
    ...SELLER,
    q("right_owner", "text", "Name of the rights owner", "权利人名称", "Who owns the trademark?", "谁是商标所有人？"),
    q("right_text", "text", "What is your trademark?", "您的商标是什么？", "Name of the trademark", "商标名称"),
    q("right_number", "text", "Trademark registration number", "商标注册号", "What is the registration number?", "注册编号是多少？"),
    decoy("registered", "text", "Date of registration", "注册日期"),
    q("right_territory", "select", "Where is your trademark registered?", "您的商标在哪里注册？", "Country of registration", "注册国家/地区", { options: COUNTRIES }),
    q("goods", "text", "Category of goods or services", "商品或服务类别", "For which classes of goods is it registered?", "核定使用的商品类别"),
    q("listings", "links", "Links to the content you are reporting", "您要举报的内容链接", "Please provide links (URLs) leading directly to the content", "请提供指向侵权内容的网址"),
    decoy("original", "text", "Link to the original work", "原作链接"),
    q("explanation", "textarea", "Describe how you believe this content infringes your trademark", "请描述该内容如何侵犯您的商标", "Why do you think it infringes?", "您认为侵权的理由"),
    q("certificate", "file", "Attach a copy of your trademark registration", "请附上商标注册证副本", "Upload your trademark registration", "上传商标注册证"),
    MAIL,
    q("declaration", "checkbox", "By ticking this box I state that I have a good faith belief", "勾选即表示本人善意相信该使用未经授权", "Declaration statement", "声明"),
    q("signature", "text", "Electronic signature", "电子签名", "Sign with your full name", "签名（全名）"),
  ],
  "ipp-form": [
    ...HEADER,
    q("name", "text", "Reporter's name", "举报人姓名", "Name of the complainant", "投诉人名称"),
    q("company", "text", "Company name", "公司名称", "Company (if any)", "企业名称（如有）"),
    q("email", "email", "Contact e-mail", "联系邮箱", "Your e-mail address", "您的电子邮件"),
    q("phone", "text", "Contact number", "联系电话", "Phone", "手机号"),
    q("address", "text", "Contact address", "联系地址", "Mailing address", "通信地址"),
    q("role", "radio", "Identity of the complainant", "投诉人身份", "Are you the right holder or an agent?", "您是权利人还是代理人", { options: ROLES }),
    q("right_type", "select", "IPR type", "知识产权类型", "Type of right", "权利类型", { options: TYPES }),
    q("right_text", "text", "Name of the right", "权利名称", "Trademark name", "商标名称"),
    q("right_number", "text", "Registration number of the right", "权利注册号", "Certificate number", "权利证书编号"),
    q("right_owner", "text", "Rights holder", "权利人", "Owner of the right", "权利所有人"),
    decoy("registered", "text", "Date of registration of the right", "权利登记日期"),
    q("listings", "links", "Infringing URLs (10 at most)", "侵权链接（最多10条）", "Links of the infringing products", "侵权商品网址"),
    decoy("official", "text", "Official website of the brand", "品牌官网"),
    q("explanation", "textarea", "Description of the infringement", "侵权描述", "How do these listings infringe your right?", "请说明侵权情况"),
    q("identity", "file", "Identity document", "身份证明文件", "Business licence or proof of identity", "营业执照或身份证明"),
    q("certificate", "file", "Proof of intellectual property right", "权利证明", "Registration certificate", "权利证书"),
    q("evidence", "file", "Supporting documents", "证明材料", "Evidence", "侵权证据"),
    ...SELLER,
    decoy("captcha", "text", "Verification code", "验证码"),
    MAIL,
    q("declaration", "checkbox", "I declare that the information above is true", "本人声明上述信息真实", "Good-faith declaration", "诚信声明"),
  ],
  "eu-dsa": [
    ...HEADER,
    q("reporting_as", "radio", "Are you a trusted flagger?", "您是否为可信举报者？", "Are you a trusted flagger?", "您是否为可信举报者？", { options: YES, decoy: true }),
    q("name", "text", "Name of the notifier", "通知人姓名", "Your name", "您的姓名"),
    q("email", "email", "E-mail address of the notifier", "通知人电子邮箱", "E-mail", "电子邮箱"),
    q("listings", "links", "Exact electronic location (URLs)", "确切的电子位置（网址）", "Where is the illegal content? URL(s)", "违法内容的网址"),
    decoy("seller_site", "text", "Web site of the trader", "商家网站"),
    q("explanation", "textarea", "Sufficiently substantiated explanation of why the content is illegal", "内容违法的充分理由说明", "Why do you consider this content illegal?", "您为何认为该内容违法？"),
    q("right_text", "text", "Name of the right infringed", "被侵犯权利的名称", "Which intellectual property right is infringed?", "被侵犯的知识产权"),
    q("right_number", "text", "Registration number of the right", "权利注册号", "Registration number", "注册号"),
    q("evidence", "file", "Supporting documents", "证明文件", "Attach evidence", "附上证据"),
    decoy("reference", "text", "Your own reference", "自用编号"),
    MAIL,
    q("declaration", "checkbox", "Statement of bona fide belief that the information is accurate and complete", "善意声明：所载信息准确完整", "I believe in good faith that this notice is accurate and complete", "本人善意相信本通知准确完整"),
  ],
};

const CHOOSE = { en: "Please select", zh: "请选择" };

/** The questions of any practice form, here or in ../other. @param {string} form @returns {import("../question.mjs").Question[]} */
export const questionsOf = (form) => FORMS[form] ?? OTHERS[form];

/** The questions of a form in one wording, as a rendering draws them. @param {string} form @param {string} wording */
export function asked(form, wording) {
  const at = WORDINGS.indexOf(wording);
  const language = wording.startsWith("zh") ? "zh" : "en";
  return {
    language,
    choose: CHOOSE[language],
    send: language === "zh" ? "提交" : "Submit",
    questions: questionsOf(form).map(({ name, kind, words, options, when = {}, decoy: strange = false }) => ({
      name,
      kind,
      decoy: strange,
      when,
      label: words[at],
      // The same question in the other language, for pages that ask in both.
      beside: words[at ^ 1],
      options: (options ?? []).map(([value, en, zh, hint = "", hintZh = ""]) => [value, language === "zh" ? zh : en, language === "zh" ? hintZh : hint]),
    })),
  };
}
