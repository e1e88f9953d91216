// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { hands } from "../seventh/hands.mjs";

/** @type {Record<string, (at: import("../seventh/hands.mjs").At) => Promise<void>>} */
const DONE = {
  async taobao(at) {
    const { page } = at;
    const item = (label) => page.locator(".next-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    for (const name of ["firm", "linkman", "tel", "mailbox", "nick"]) await at.type(`#tb-${name}`, name);
    for (const [label, words] of [["投诉方身份", "权利人"], ["投诉平台", "淘宝网"], ["权利类型", "商标权"], ["投诉对象", "商品"]]) await at.click(item(label).getByText(words, { exact: true }));
    await at.click(page.locator(".next-select").filter({ has: page.locator("#tb-place") }));
    await at.click(page.locator(".next-menu-item:visible").getByText("中国大陆", { exact: true }));
    await page.locator("#tb-record").fill("52781046");
    await at.click(page.locator(".next-menu-item:visible").filter({ hasText: "52781046" }));
    await at.click(item("投诉理由").getByText("假货特征"));
    for (const url of at.urls) {
      await page.locator("#tb-link").fill(url);
      await at.click(at.button("添加"));
    }
    await at.put("#tb-remark", "remark");
    await at.files(item("初步证据").locator("input[type=file]"), "evidence");
  },
  async alibaba(at) {
    const { page } = at;
    const item = (label) => page.locator(".el-form-item").filter({ has: page.locator(".el-form-item__label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await at.click(item(label).locator(".el-select__wrapper"));
      await at.click(page.locator(".el-select-dropdown__item:visible").getByText(words));
    };
    await pick("Registrant category", "Agent of the rights holder");
    for (const [label, name] of [["Complainant name", "complainant"], ["Organisation", "organisation"], ["Contact e-mail", "email"], ["Telephone (optional)", "telephone"], ["Supplier's company name", "supplier"]]) await at.type(item(label).locator("input"), name);
    await at.click(item("Complaint platform").getByText("Alibaba.com", { exact: true }));
    await pick("IPR type", "Trademark");
    await pick("Place of registration", /^Others$/);
    await pick("IPR record", "018331902");
    await at.click(item("Complaint type").getByText("Product listing"));
    await pick("Complaint reason", "Test buy");
    await at.click(item("Type of proof").getByText("Test buy"));
    await at.type(item("Transaction order number").locator("input"), "order");
    await at.files(item("Test-buy report").locator("input[type=file]"), "report");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("+ Another URL"));
      await item("Infringing listings").locator("input").nth(index).fill(url);
    }
    await at.put(item("Supplement infringement reason(s)").locator("textarea"), "supplement");
    await at.files(item("Prima facie evidence").locator("input[type=file]"), "evidence");
  },
  async aliexpress(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`);
    const pick = async (name, words) => {
      await at.click(part(name).getByRole("combobox"));
      await at.click(part(name).getByRole("option", { name: words, exact: true }));
    };
    await at.click(part("site").getByRole("radio", { name: "AliExpress 速卖通" }));
    await pick("kind", "著作权");
    await at.click(part("record").getByRole("radio").filter({ hasText: "VA0002451190" }));
    await at.click(part("target").getByRole("radio", { name: "商品信息" }));
    await pick("reason", "不当使用：美术、文字作品");
    await at.click(part("identity").getByRole("radio", { name: "权利人本人" }));
    for (const name of ["shop", "contact", "company", "mail", "phone"]) await at.type(part(name), name);
    for (const name of ["links", "statement"]) await at.put(part(name), name);
    for (const name of ["published", "evidence"]) await at.files(part(name).locator("input"), name);
  },
  async tmall(at) {
    const { page } = at;
    const named = (name) => page.locator(`form [name=${name}]`);
    await at.choose(named("iptype"), "iptype");
    for (const words of ["天猫", "代理人"]) await at.click(at.label(words));
    for (const name of ["ipname", "ipno", "ipowner", "validto", "username", "corp", "mobile", "mail", "address"]) await at.type(named(name), name);
    for (const [index, url] of at.urls.entries()) await named("url").nth(index).fill(url);
    await at.put(named("description"), "description");
    for (const name of ["ippaper", "others", "idpaper", "letter"]) await at.files(named(name), name);
  },
  async amazon(at) {
    const { page } = at;
    const pick = async (id, words) => {
      await at.click(`#${id}`);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    await at.click(at.label("an agent of the rights owner"));
    await pick("am-right", "Patent");
    for (const name of ["holder", "title", "number"]) await at.type(`#am-${name}`, name);
    await pick("am-office", "USPTO (United States)");
    await at.click(page.getByRole("button", { name: "2 Products" }));
    for (const [index, url] of at.urls.entries()) await at.label(`ASIN or product URL ${index + 1}`).fill(url);
    await at.put("#am-explain", "explain");
    await at.click(page.getByRole("button", { name: "3 Contact details" }));
    for (const name of ["contact", "org", "street", "city", "province", "postal", "phone", "email"]) await at.type(`#am-${name}`, name);
    await page.locator("#am-country").fill("Can");
    await at.click(page.getByRole("option", { name: "Canada", exact: true }));
  },
  async ebay(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`).locator("input,select,textarea");
    for (const name of ["code", "juris", "state", "country"]) await at.choose(part(name), name);
    for (const name of ["mark", "regno", "class", "proprietor", "given", "family", "street", "suburb", "postcode", "phone", "email"]) await at.type(part(name), name);
    for (const name of ["links", "why"]) await at.put(part(name), name);
  },
  async lazada(at) {
    const { page } = at;
    const named = (name) => page.locator(`form [name=${name}]`);
    await at.choose(named("venture"), "venture");
    await at.click(at.button("Add product links"));
    await page.locator("dialog textarea").fill(at.urls.join("\n"));
    await at.click(at.button("Add to complaint"));
    await at.click(page.locator(".tiles").getByText("Trademark", { exact: true }));
    await at.click(at.label("I represent the owner"));
    for (const name of ["cause", "dial"]) await at.choose(named(name), name);
    for (const name of ["shop", "mark", "regno", "holder", "reporter", "business", "mail", "number"]) await at.type(named(name), name);
    for (const name of ["until", "story"]) await at.put(named(name), name);
    for (const name of ["certificate", "files", "mandate"]) await at.files(named(name), name);
  },
  async tiktok(at) {
    const { page } = at;
    const part = (name) => page.locator(`sl-input[name=${name}] input, sl-textarea[name=${name}] textarea`);
    const pick = async (name, words) => {
      await at.click(`sl-select[name=${name}] [part=combobox]`);
      await at.click(page.locator(`sl-select[name=${name}] sl-option`).getByText(words, { exact: true }));
    };
    const unfold = (words) => at.click(page.locator("sl-details").filter({ has: page.getByText(words) }).locator("summary, [part=header]"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#more");
      await page.locator(".url input").nth(index).fill(url);
    }
    await pick("content", "Product");
    await at.put(part("report"), "report");
    await at.files("#tt-more", "more");
    await unfold("B. Intellectual property");
    await pick("asset", "Registered design");
    await pick("register", "European Union");
    for (const name of ["title", "regno", "proprietor"]) await at.type(part(name), name);
    await at.put(part("valid"), "valid");
    await at.files("#tt-proof", "proof");
    await unfold("C. Reporter");
    await at.click(page.locator("sl-radio-button").getByText("Authorized agent"));
    await pick("based", "Italy");
    for (const name of ["person", "entity", "phone", "email"]) await at.type(part(name), name);
    await at.files("#tt-authority", "authority");
  },
  async temu(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const find = async (id, part, words) => {
      await at.click(page.locator(".ant-select").filter({ has: page.locator(`#t-${id}`) }));
      await page.locator(`#t-${id}`).fill(part);
      await at.click(page.locator(".ant-select-item-option:visible").getByText(words, { exact: true }));
    };
    const next = () => at.click(page.locator(".ant-tabs-tabpane-active").getByRole("button", { name: "下一步" }));
    await at.click(at.label("我是权利人或其员工"));
    await at.click(page.locator(".ant-select").filter({ has: page.locator("#t-dial") }));
    await at.click(page.locator(".ant-select-item-option:visible").getByText("中国大陆 +86", { exact: true }));
    for (const name of ["fullname", "entity", "email", "phone"]) await at.type(`#t-${name}`, name);
    await next();
    await at.click(item("权利类型").getByText("商标", { exact: true }));
    for (const name of ["name", "regno", "owner"]) await at.type(`#t-${name}`, name);
    await find("region", "美", "美国");
    await find("nice", "第9", "第9类");
    await page.keyboard.press("Escape");
    await page.locator("#t-expiry").fill(at.say("expiry"));
    await page.keyboard.press("Enter");
    await at.files(item("权利证书").locator("input[type=file]"), "certificate");
    await next();
    for (const url of at.urls) {
      await page.locator("#t-links").fill(url);
      await page.keyboard.press("Enter");
    }
    await at.click(at.label("商品包装"));
    await at.type("#t-orderid", "orderid");
    await at.put("#t-detail", "detail");
    await at.files(item("补充材料（选填）").locator("input[type=file]"), "support");
  },
  async pdd(at) {
    const { page } = at;
    const cell = (label) => page.locator(".cell").filter({ has: page.locator(".cell__t").getByText(label) });
    const pick = async (label, words) => {
      await at.click(at.button(label));
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    await pick("投诉身份", "代理人");
    await pick("权利类型", "著作权");
    await at.click(cell("权利人类型").getByText("企业", { exact: true }));
    for (const [label, name] of [["代理机构", "agency"], ["联系人", "liaison"], ["手机", "cell"], ["邮箱", "mail"], ["作品名称", "work"], ["作品登记号", "regno"], ["著作权人", "author"], ["店铺名称", "mall"]]) await at.type(cell(label).locator("input"), name);
    for (const [label, name] of [["商品链接", "links"], ["侵权事实与理由", "facts"]]) await at.put(cell(label).locator("textarea"), name);
    for (const [label, name] of [["授权委托书", "mandate"], ["主体资质", "licence"], ["权属证明", "proofpaper"], ["证明材料", "material"]]) await at.files(cell(label).locator("input"), name);
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
