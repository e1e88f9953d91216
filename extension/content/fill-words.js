// Filler: how much two texts say the same, in English and Chinese: by their words, folded where people have several for one thing.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.words) return;

  // What people call the same thing by several names, folded to one.
  const ENGLISH = {
    link: "urls url links address-of hyperlink hyperlinks webpage", listing: "listings product products item items offer offers goods ad ads", infring: "infringing infringement infringe infringed infringes violating violation violations reported offending",
    reason: "reasons ground grounds cause why", right: "rights ipr iprs ip intellectual", evidence: "proof proofs document documents documentation attachment attachments file files exhibit exhibits prima facie material materials supporting",
    explain: "explanation explanations description describe details detail statement elaborate supplement supplementary supplemental additional comments comment information explain", email: "mail mailbox e-mail", phone: "telephone tel mobile cell",
    company: "organisation organization firm employer business", number: "no num id code", order: "orders transaction purchase", platform: "marketplace site website market", complaint: "complaints report claim notice complain case", kind: "type types category sort",
    owner: "holder owners holders proprietor rightsholder", territory: "country jurisdiction region place territories countries", class: "classes nice", name: "names", register: "registration registered registering", store: "storefront shop stores shops storefronts front", test: "tests testing", buy: "buys bought",
    mark: "trademark trademarks brand", date: "day", role: "capacity relationship relation", upload: "attach add",
  };
  const STOP = new Set("the a an of for to in on at is are be your you our we us please and or which what who where when how this that with by as it its do does did any one per line each was were has have from will i my me their if known required optional enter select choose provide give tell copy copies scan scans scanned".split(" "));
  const FOLD = new Map(Object.entries(ENGLISH).flatMap(([to, words]) => words.split(" ").map((word) => [word, to])));
  const CHINESE = [
    [/网址|链接地址|url|链接/g, "链"], [/产品|宝贝|商品/g, "品"], [/原因|事由|缘由|理由/g, "因"], [/凭证|证明材料|证明文件|证明|材料|附件|佐证|证据/g, "证"], [/描述|陈述|详情|阐述|说明/g, "述"], [/电子邮箱|电子邮件|邮件地址|邮箱|邮件/g, "邮"],
    [/联系电话|手机号码|手机号|电话号码|电话|手机/g, "电"], [/单号|编号|号码/g, "号"], [/举报|投诉/g, "诉"], [/知识产权|知产|权利/g, "权"], [/种类|类别|类型/g, "类"], [/店铺|店面|网店/g, "店"], [/权利人|权属人|持有人|所有人/g, "主"], [/请?选择|请填写|请输入|请上传|必填|选填|请|您的|您|本次|所涉|涉嫌|的/g, ""],
    [/上传|提交/g, ""], [/电商平台|站点|平台/g, "台"], [/被侵权|侵权/g, "侵"], [/详细|具体|情况|相关|信息|内容|以下|如下|进行/g, ""], [/补充|进一步|附加/g, "补"], [/姓名|名称/g, "名"], [/购买鉴定|测试购买|试购|鉴定/g, "鉴"],
  ];

  const CJK = /[\u3400-\u9fff\uf900-\ufaff]/;

  function normal(text) {
    return text
      .normalize("NFKC")
      .toLowerCase()
      // Accents are left out as often as they are written.
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .normalize("NFC")
      .replace(/e-mail/g, "email")
      // Two spellings of one word.
      .replace(/(\p{L}{3})is(e|ed|er|es|ing|ation|ations)(?!\p{L})/gu, "$1iz$2")
      .replace(/licens/g, "licenc")
      // "The product's packaging" is the packaging of the product.
      .replace(/(\p{L})['’]s(?!\p{L})/gu, "$1")
      // "3.", "(2)", "Q4:", "三、" before the words of a question.
      .replace(/^\s*(?:(?:q|question)\s*)?[(（【[]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）】\]]?\s*[.．、:：)）]\s*(?=\D)/u, "")
      .replace(/[(（【[](required|optional|mandatory|必填|选填|可选|非必填|必选)[)）】\]]/g, " ")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  }

  const stem = (word) => (word.length > 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word);

  function words(text, folded) {
    const all = normal(text).split(" ").filter((word) => word && !CJK.test(word));
    const kept = all.filter((word) => !STOP.has(word));
    const used = kept.length ? kept : all;
    return new Set(used.map((word) => (folded ? FOLD.get(word) ?? FOLD.get(stem(word)) ?? stem(word) : stem(word))));
  }

  function chinese(text, folded) {
    // Only what stands among Chinese words is folded with them: "your legal name" is no "url".
    if (!CJK.test(text)) return "";
    let kept = normal(text).replace(/ /g, "");
    if (folded) for (const [from, to] of CHINESE) kept = kept.replace(from, to);
    return [...kept].filter((letter) => CJK.test(letter)).join("");
  }

  function bigrams(text) {
    if (text.length < 2) return new Set(text ? [text] : []);
    return new Set([...text].slice(0, -1).map((letter, index) => letter + text[index + 1]));
  }

  function dice(a, b) {
    if (!a.size || !b.size) return 0;
    let common = 0;
    for (const item of a) if (b.has(item)) common += 1;
    return (2 * common) / (a.size + b.size);
  }

  /** What was compared before: one fill compares the same few hundred labels many times. @type {Map<string, number>} */
  const compared = new Map();

  /** How much two labels say the same, 0 to 1. */
  function similar(wanted, found) {
    const key = `${wanted}\n${found}`;
    let score = compared.get(key);
    if (score === undefined) {
      score = compare(wanted, found);
      if (compared.size > 200000) compared.clear();
      compared.set(key, score);
    }
    return score;
  }

  function compare(wanted, found) {
    const a = normal(wanted);
    const b = normal(found);
    if (!a || !b) return 0;
    if (a === b) return 1;
    if (a.replace(/ /g, "") === b.replace(/ /g, "")) return 0.99;
    let best = 0;
    for (const folded of [false, true]) {
      const trust = folded ? 0.93 : 1;
      const [ca, cb] = [chinese(wanted, folded), chinese(found, folded)];
      if (ca && cb) {
        if (ca === cb) best = Math.max(best, 0.97 * trust);
        else if (ca.length > 1 && cb.includes(ca)) best = Math.max(best, (0.6 + 0.35 * (ca.length / cb.length)) * trust);
        else if (cb.length > 1 && ca.includes(cb)) best = Math.max(best, (0.5 + 0.35 * (cb.length / ca.length)) * trust);
        else if (folded && ca.length === 1 && cb.includes(ca)) best = Math.max(best, 0.35 + 0.35 / cb.length);
        else {
          const share = dice(bigrams(ca), bigrams(cb));
          if (share >= 0.5) best = Math.max(best, share * 0.85 * trust);
          // The same words in another order.
          if (folded && ca.length > 1 && [...ca].every((letter) => cb.includes(letter))) best = Math.max(best, 0.5 + 0.35 * (ca.length / cb.length));
        }
      }
      const [wa, wb] = [words(wanted, folded), words(found, folded)];
      if (wa.size && wb.size && !(ca && cb)) {
        const common = [...wa].filter((word) => wb.has(word)).length;
        if (common === wa.size && common === wb.size) best = Math.max(best, 0.96 * trust);
        else if (common === wa.size) best = Math.max(best, (wa.size === 1 ? 0.5 : 0.58) + 0.35 * (common / wb.size) * trust);
        else if (common === wb.size) best = Math.max(best, (wb.size === 1 ? 0.42 : 0.55) + 0.35 * (common / wa.size) * trust);
        else {
          const share = dice(wa, wb);
          if (share >= 0.5) best = Math.max(best, share * 0.82 * trust);
        }
      }
    }
    return Math.min(best, 0.98);
  }

  /** What a box for a part of a day is called. @type {Record<string, RegExp>} */
  const DAY_PARTS = {
    day: /^(day|dd?|d[ií]a|tag|jour|giorno|hari|日)$/i,
    month: /^(month|mm?|mes|mês|monat|mois|mese|bulan|月)$/i,
    year: /^(year|yyyy|año|ano|jahr|année|anno|tahun|年)$/i,
  };
  /** @param {string} text @returns {string | undefined} which part of a day it names */
  const dayPart = (text) => Object.keys(DAY_PARTS).find((part) => DAY_PARTS[part].test(text.replace(/[\s*＊:：]+/g, "")));

  filler.words = { similar, normal, words, dayPart, CJK };
})();
