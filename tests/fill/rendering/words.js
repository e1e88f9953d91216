// The words of the practice forms: those of the portal, and the same questions in other words, which no form file has
// seen. Decoys are fields that look alike and belong to somebody else.

import { WORDS } from "../../site/portal/words.js";

const reworded = {
  en2: {
    ...WORDS.en,
    platform: "On which marketplace is the item offered?",
    rightType: "Kind of intellectual property",
    right: "Which of your registered rights is affected?",
    complaintType: "What are you reporting",
    reason: "Grounds for the complaint",
    proofType: "Form of evidence",
    order: "Order no. of your test purchase",
    report: "Report of the test purchase",
    listings: "Links to the infringing products (one per line)",
    explanation: "Please describe the infringement in detail",
    evidence: "Attach your proof",
  },
  zh2: {
    ...WORDS.zh,
    platform: "被投诉商品所在平台",
    rightType: "知产种类",
    right: "请选择您要依据的权利",
    complaintType: "投诉对象类型",
    reason: "投诉事由",
    proofType: "证明形式",
    order: "测试购买的订单编号",
    report: "购买鉴定的报告文件",
    listings: "涉嫌侵权的商品网址（每行一条）",
    explanation: "请详细描述侵权情况",
    evidence: "上传佐证材料",
  },
};

export const ALL = { ...WORDS, ...reworded };

/** Fields that a filler must leave alone, by kind. */
export const DECOYS = {
  en: [
    ["text", "original_order", "Original order number of an earlier complaint"], ["email", "seller_email", "Seller e-mail (if known)"],
    ["text", "own_reference", "Your own reference"], ["text", "registered_on", "Date of registration of the right"],
    ["textarea", "official_links", "Links of your official store"], ["checkbox", "news", "Send me marketing messages"], ["text", "captcha", "Verification code"],
  ],
  zh: [
    ["text", "original_order", "原投诉的订单号（如有）"], ["email", "seller_email", "卖家邮箱（如知道）"], ["text", "own_reference", "内部编号"],
    ["text", "registered_on", "权利登记日期"], ["textarea", "official_links", "官方商品链接"], ["checkbox", "news", "接收营销信息"], ["text", "captcha", "验证码"],
  ],
};
