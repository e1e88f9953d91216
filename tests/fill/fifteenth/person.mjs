// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { hands } from "../seventh/hands.mjs";

/** Items of a form library by their labels. */
const items = (page, item, label) => (words) => page.locator(`${item}:visible`).filter({ has: page.locator(label).getByText(words, { exact: true }) });
const fusion = (page) => items(page, ".next-form-item", ".next-form-item-label");
const element = (page) => items(page, ".el-form-item", ".el-form-item__label");

/** @type {Record<string, (at: import("../seventh/hands.mjs").At) => Promise<void>>} */
const DONE = {
  async tmall(at) {
    const { page } = at;
    const item = fusion(page);
    const pick = async (label, words) => {
      await at.click(item(label).locator(".next-select"));
      await at.click(page.locator(".next-menu-item:visible").getByText(words, { exact: true }));
    };
    await pick("投诉平台", "天猫");
    await at.click(item("知识产权类型").getByText("商标权"));
    await pick("知识产权", "栖木（注册号 45210876，第16类）");
    await at.click(item("投诉类型").getByText("商品信息"));
    await pick("投诉理由", "假冒特征");
    for (const name of ["links", "supplement"]) await at.put(`#${name}`, name);
    for (const name of ["shop", "contact", "email", "phone"]) await at.type(`#${name}`, name);
    await at.files(item("初步证据").locator("input[type=file]"), "evidence");
  },
  async cbu(at) {
    const { page } = at;
    const item = items(page, ".ant-form-item", "label");
    const pick = async (label, words) => {
      await at.click(item(label).locator(".ant-select"));
      await at.click(page.locator(".ant-select-item-option:visible").getByText(words, { exact: true }));
    };
    await at.click(item("投诉人身份").getByText("代理人"));
    for (const name of ["name", "unit", "email", "mobile", "address"]) await at.type(`#${name}`, name);
    await pick("知识产权类型", "专利权");
    await at.click(item("专利类型").getByText("实用新型专利"));
    for (const name of ["title", "number", "holder"]) await at.type(`#${name}`, name);
    await pick("权利登记地", "中国大陆");
    await at.type("#until", "until");
    await at.click(page.locator(`.ant-picker-dropdown td[title="${at.say("until")}"]`));
    for (const [label, name] of [["主体资格证明", "idfile"], ["授权委托书", "letter"], ["权利证书", "certificate"], ["侵权证据", "attach"]]) await at.files(item(label).locator("input[type=file]"), name);
    await pick("投诉平台", "1688");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("新增链接"));
      await at.label(`侵权链接 ${index + 1}`).fill(url);
    }
    await at.put("#describe", "describe");
  },
  async alibaba(at) {
    const { page } = at;
    const item = fusion(page);
    const pick = async (label, words) => {
      await at.click(item(label).locator(".next-select"));
      await at.click(page.locator(".next-menu-item:visible").getByText(words, { exact: true }));
    };
    const next = () => at.click(at.button("Next"));
    await at.click(item("Complaint platform").getByText("Alibaba.com"));
    await pick("IPR type", "Patent and others");
    await at.click(page.locator("tr").filter({ hasText: "008812345-0001" }).locator(".next-radio-wrapper"));
    await next();
    await at.click(item("Complaint type").getByText("Product listing"));
    await pick("Complaint reason", "Design patent infringement");
    await at.put("#links", "links");
    await at.type("#company", "company");
    await next();
    await at.put("#supplement", "supplement");
    await at.files(item("Prima facie evidence").locator("input[type=file]"), "evidence");
    await next();
    await pick("You are", "Agent of the IPR holder");
    for (const name of ["holder", "name", "email", "phone"]) await at.type(`#${name}`, name);
  },
  async aliexpress(at) {
    const { page } = at;
    const option = (words) => at.click(page.getByRole("option", { name: words, exact: true }));
    await at.click("#platform");
    await option("AliExpress");
    await at.click(at.label("Trademark"));
    await page.locator("#ipr").pressSequentially("UK00003612345");
    await option("TESSELVANE (UK00003612345)");
    await at.click(at.label("Product listing"));
    await at.click("#reason");
    await option("Identical or confusingly similar trademark");
    for (const name of ["links", "supplement"]) await at.put(`#${name}`, name);
    for (const name of ["store", "firstName", "lastName", "company", "email", "phone"]) await at.type(`#${name}`, name);
    await at.files("#evidence", "evidence");
  },
  async lazada(at) {
    const { page } = at;
    const item = element(page);
    const pick = async (label, words) => {
      await at.click(item(label).locator(".el-select__wrapper"));
      await at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    };
    await at.click(item("Complaint platform").locator(".el-cascader"));
    for (const words of ["Lazada", "Philippines"]) await at.click(page.locator(".el-cascader-node:visible").getByText(words, { exact: true }));
    await at.click(item("IPR type").getByText("Trademark"));
    await pick("IPR record", "CALAMANSI ROW · 4/2022/00512345 · Philippines");
    await at.click(item("Complaint type").getByText("Product listing"));
    await pick("Complaint reason", "Unfair use of registered trademark");
    await pick("You are the", "Authorized agent");
    for (const [label, name] of [["Infringing listings", "listings"], ["Supplement reason", "supplement"]]) await at.put(item(label).locator("textarea"), name);
    for (const [label, name] of [["Seller name", "seller"], ["Complainant name", "name"], ["Company", "company"], ["Contact e-mail", "email"], ["Phone number", "phone"]]) await at.type(item(label).locator("input"), name);
    for (const [label, name] of [["Evidence", "evidence"], ["Letter of authorization", "letter"]]) await at.files(item(label).locator("input[type=file]"), name);
  },
  async tiktok(at) {
    const { page } = at;
    const item = items(page, ".ant-form-item", "label");
    const pick = async (where, words) => {
      await at.click(where);
      await at.click(page.locator(".ant-select-item-option:visible").getByText(words, { exact: true }));
    };
    await pick(item("Your relationship to the rights owner").locator(".ant-select"), "I am the rights owner or its employee");
    await pick(item("Type of IP asset").locator(".ant-select"), "Registered copyright");
    for (const name of ["name", "organization", "address", "phone", "email", "title", "number", "owner", "shop"]) await at.type(`#${name}`, name);
    for (const [label, words] of [["Phone number", "United States +1"], ["Jurisdiction", "United States"]]) {
      await at.click(item(label).locator(".ant-select"));
      await page.keyboard.type("United St");
      await at.click(page.locator(".ant-select-item-option:visible").getByText(words, { exact: true }));
    }
    for (const [label, name] of [["Proof of ownership", "certificate"], ["Additional documents", "more"]]) await at.files(item(label).locator("input[type=file]"), name);
    await at.click(at.label("Product"));
    for (const name of ["links", "details"]) await at.put(`#${name}`, name);
  },
  async mic(at) {
    const named = (name) => at.page.locator(`#complaint [name=${name}]`);
    await at.click(at.label("专利侵权"));
    await at.click(at.label("否，我是受托人"));
    for (const name of ["patentType", "country"]) await at.choose(named(name), name);
    for (const name of ["rightName", "rightNo", "supplier", "holder", "linkman", "firm", "mail", "tel", "addr"]) await at.type(named(name), name);
    for (const name of ["validTo", "products", "describe"]) await at.put(named(name), name);
    for (const name of ["certificate", "proof", "mandate"]) await at.files(named(name), name);
  },
  async pinduoduo(at) {
    const { page } = at;
    const item = element(page);
    const all = async (list) => {
      for (const [label, name] of list) await at.type(item(label).locator("input:not([type=file])"), name);
    };
    const papers = (label, name) => at.files(item(label).locator("input[type=file]"), name);
    const pick = async (label, words) => {
      await at.click(item(label).locator(".el-select__wrapper"));
      await at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    };
    const next = () => at.click(page.getByRole("button", { name: "下一步" }).locator("visible=true"));
    await at.click(item("投诉身份：").getByText("权利人"));
    await at.click(item("主体类型：").getByText("企业"));
    await all([["企业名称：", "company"], ["联系人：", "name"], ["手机号：", "mobile"], ["邮箱：", "email"]]);
    await papers("身份证明：", "identity");
    await next();
    await pick("权利类型：", "著作权");
    await pick("作品类别：", "美术作品");
    await all([["权利名称：", "title"], ["注册/登记号：", "regNo"], ["权利人：", "owner"]]);
    await papers("权属证明：", "certificate");
    await next();
    await at.put(item("商品链接：").locator("textarea"), "links");
    await all([["店铺名称：", "shop"]]);
    await at.click(item("使用位置：").getByText("商品本身"));
    await at.put(item("侵权说明：").locator("textarea"), "describe");
    await papers("证据材料：", "proof");
  },
  async mercadolibre(at) {
    const { page } = at;
    const pick = async (name, words) => {
      await at.click(`#${name}`);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    await at.click(at.button("Proxy of the owner"));
    await pick("right", "Trademark");
    await pick("country", "Mexico");
    await page.locator("#classes").pressSequentially("27");
    await at.click(page.getByRole("option", { name: "27", exact: true }));
    for (const name of ["brand", "number", "holder", "fullName", "company", "phone", "email"]) await at.type(`#${name}`, name);
    for (const name of ["document", "proxy", "evidence"]) await at.files(`#${name}-file`, name);
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("Add publication"));
      await at.label(`Publication ${index + 1}`).fill(url);
    }
    await at.put("#description", "description");
  },
  async walmart(at) {
    const { page } = at;
    await at.click(at.label("Trademark"));
    for (const name of ["brand", "registration", "rightsOwner", "firstName", "lastName", "company", "street1", "city", "zip", "phone", "email", "emailAgain"]) await at.type(`#${name}`, name);
    for (const [index, url] of at.urls.entries()) {
      await page.locator(".url").nth(index).fill(url);
      await page.locator(".seller").nth(index).fill(at.sellers[index]);
    }
    await at.put("#details", "details");
    for (const name of ["state", "country"]) await at.choose(`#${name}`, name);
    await at.files("#documents", "documents");
  },
  async temu(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`);
    await at.click(part("role").getByLabel("权利人", { exact: true }));
    await at.click(part("rightType").getByLabel("商标", { exact: true }));
    for (const name of ["name", "company", "email", "phone", "title", "number", "owner", "shop"]) await at.type(part(name).locator("input"), name);
    await at.choose(part("region").locator("select"), "region");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("+ 添加商品链接"));
      await at.label(`商品链接 ${index + 1}`).fill(url);
    }
    await at.click(part("place").getByLabel("商品包装"));
    await at.put(part("details").locator("textarea"), "details");
    for (const name of ["certificate", "proof"]) await at.files(part(name).locator("input"), name);
  },
  async amazon(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`);
    await at.click(part("relation").getByLabel("Agent", { exact: true }));
    await at.click(part("right").getByLabel("Patent concerns"));
    for (const name of ["title", "number", "owner", "orders", "fullName", "company", "line1", "line2", "city", "state", "zip", "phone", "email"]) await at.type(part(name).locator("input"), name);
    for (const name of ["marketplace", "country"]) await at.choose(part(name).locator("select"), name);
    for (const name of ["products", "details"]) await at.put(part(name).locator("textarea"), name);
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
