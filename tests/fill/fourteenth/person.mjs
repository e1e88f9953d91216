// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { hands } from "../seventh/hands.mjs";

/** @type {Record<string, (at: import("../seventh/hands.mjs").At) => Promise<void>>} */
const DONE = {
  async taobao(at) {
    const { page } = at;
    const item = (label) => page.locator(".next-form-item").filter({ has: page.locator(".next-form-item-label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await at.click(item(label).locator(".next-select"));
      await at.click(page.locator(".next-overlay-wrapper .next-menu-item:visible").filter({ hasText: words }));
    };
    await pick("投诉平台", "淘宝网 Taobao.com");
    await pick("知识产权类型", "商标权");
    await pick("知识产权", "51873460");
    await at.click(item("投诉类型").getByText("商品", { exact: true }));
    await pick("投诉原因", "购买鉴定");
    await at.type("#order", "order");
    await at.put("#links", "links");
    await at.click(at.button("校验"));
    await at.words("已识别 3 个链接").waitFor();
    await at.put("#supplement", "supplement");
    await at.files(item("购买鉴定报告").locator("input[type=file]"), "report");
    await at.files(item("初步证据").locator("input[type=file]"), "evidence");
    for (const name of ["name", "mail"]) await at.type(`#${name}`, name);
  },
  async alibaba(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const pick = async (name, typed, words) => {
      await at.click(page.locator(".ant-select").filter({ has: page.locator(`#complaint_${name}`) }));
      if (typed) await page.keyboard.type(typed);
      await at.click(page.locator(".ant-select-dropdown:visible .ant-select-item-option").getByText(words, { exact: true }));
    };
    await pick("platform", "", "Alibaba.com");
    await at.click(at.words("Patent and others"));
    await pick("place", "", "Others");
    await pick("record", "4411-0001", "Stacking chair (015024411-0001)");
    await at.click(at.words("Product listing"));
    await pick("reason", "", "Design patent infringement");
    await at.put("#complaint_links", "links");
    await at.click(at.button("Verify"));
    await at.words("2 listings recognised").waitFor();
    await at.put("#complaint_supplement", "supplement");
    await at.files(item("Prima facie evidence").locator("input[type=file]"), "evidence");
    for (const name of ["name", "mail", "phone"]) await at.type(`#complaint_${name}`, name);
  },
  async cbu(at) {
    const { page } = at;
    const item = (label) => page.locator(".el-form-item").filter({ has: page.locator(".el-form-item__label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await at.click(item(label).locator(".el-select__wrapper"));
      await at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    };
    await pick("投诉平台", "1688");
    await at.click(at.words("著作权"));
    await pick("知识产权", "青梧茶礼系列插画（国作登字-2023-F-00271846）");
    await at.click(item("投诉类型").getByText("商品", { exact: true }));
    await pick("投诉原因", "著作权-不当-美术文字作品侵权");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("新增链接"));
      await item("侵权商品链接").locator("input").nth(index).fill(url);
    }
    await at.put(item("补充侵权理由").locator("textarea"), "supplement");
    await at.click(item("投诉方身份").getByText("代理人", { exact: true }));
    for (const [label, name] of [["投诉方名称", "name"], ["联系邮箱", "mail"], ["联系电话", "phone"]]) await at.type(item(label).locator("input"), name);
    for (const [label, name] of [["作品登记证书及样本", "cert"], ["初步证据", "evidence"], ["授权委托书", "poa"]]) await at.files(item(label).locator("input[type=file]"), name);
  },
  async amazon(at) {
    for (const words of ["Rights Owner", "Trademark", "On the product itself", "Only the offers of chosen sellers"]) await at.click(at.label(words));
    for (const name of ["store", "country"]) await at.choose(`#ri-${name}`, name);
    for (const name of ["brand", "regno", "holder", "sellers", "name", "company", "street", "city", "state", "zip", "phone", "mail"]) await at.type(`#ri-${name}`, name);
    for (const name of ["links", "info"]) await at.put(`#ri-${name}`, name);
  },
  async registry(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`);
    const pick = async (name, words) => {
      await at.click(part(name).locator(".head"));
      await at.click(part(name).getByRole("option", { name: words, exact: true }));
    };
    await at.click(at.words("Rights owner", part("role")));
    await pick("store", "Amazon.com");
    await pick("right", "Patent");
    await pick("land", "United States");
    for (const name of ["number", "title", "holder", "name", "company", "phone", "mail"]) await at.type(part(name).locator("input"), name);
    for (const name of ["links", "info", "address"]) await at.put(part(name).locator("textarea"), name);
    await at.files(part("documents").locator("input"), "documents");
  },
  async ebay(at) {
    for (const name of ["owner", "name", "company", "mail", "shown", "phone", "mark", "regno", "jurisdiction"]) await at.type(`#${name}`, name);
    for (const name of ["address", "items", "why"]) await at.put(`#${name}`, name);
    await at.choose("#code", "code");
    await at.files("#attach", "attach");
  },
  async etsy(at) {
    const named = (name) => at.page.locator(`main [name=${name}]`);
    await at.click(at.label("It belongs to a company that I represent"));
    await at.choose(named("type"), "type");
    for (const name of ["regland", "country"]) await at.choose(named(name), name);
    for (const name of ["owner", "work", "regno", "fullname", "company", "street", "city", "postcode", "phone", "email"]) await at.type(named(name), name);
    for (const name of ["links", "why"]) await at.put(named(name), name);
    await at.files(named("samples"), "samples");
  },
  async walmart(at) {
    const { page } = at;
    for (const name of ["type", "reason"]) await at.choose(`#bp_${name}`, name);
    for (const name of ["brand", "regno", "first", "last", "company", "email", "phone", "owner"]) await at.type(`#bp_${name}`, name);
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#add");
      await page.locator(".item-url").nth(index).fill(url);
      await page.locator(".item-seller").nth(index).fill(at.sellers[index]);
    }
    await at.put("#bp_details", "details");
    await at.files("#bp_files", "files");
    await at.click(at.label("an agent authorized by the owner"));
  },
  async temu(at) {
    const { page } = at;
    await at.click(at.label("Agent of the owner"));
    await at.click(page.getByRole("combobox", { name: "Type of right" }));
    await at.click(page.getByRole("option", { name: "Trademark", exact: true }));
    await at.click(page.getByRole("combobox", { name: "Country or region of registration" }));
    await page.keyboard.type("united s");
    await at.click(page.getByRole("option", { name: "United States", exact: true }));
    await at.click(at.label("Image"));
    for (const name of ["brand", "regno", "holder", "name", "company", "mail", "phone"]) await at.type(`#cp-${name}`, name);
    for (const name of ["links", "details"]) await at.put(`#cp-${name}`, name);
    for (const name of ["letter", "documents"]) await at.files(`input[data-name=${name}]`, name);
  },
  async tiktok(at) {
    const { page } = at;
    for (const name of ["orgtype", "role", "asset", "land"]) await at.choose(`#ipc-${name}`, name);
    await at.choose(at.label("Country code"), "code");
    for (const name of ["name", "company", "address", "phone", "mail", "title", "number", "owner"]) await at.type(`#ipc-${name}`, name);
    await at.put("#ipc-until", "until");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("+ Add"));
      await page.getByLabel("Content type").nth(index).selectOption("product");
      await page.getByPlaceholder("Paste the link").nth(index).fill(url);
    }
    await at.put("#ipc-description", "description");
    for (const name of ["certificate", "proof", "evidence"]) await at.files(`#ipc-${name}`, name);
  },
  async shopee(at) {
    await at.click(at.label("Authorised representative"));
    for (const name of ["market", "type", "land"]) await at.choose(`#wf_${name}`, name);
    for (const name of ["name", "company", "mail", "phone", "owner", "brand", "regno", "classes", "shop"]) await at.type(`#wf_${name}`, name);
    for (const name of ["links", "why"]) await at.put(`#wf_${name}`, name);
    for (const name of ["loa", "cert", "docs"]) await at.files(`#wf_${name}`, name);
  },
  async jd(at) {
    const named = (name) => at.page.locator(`#f [name=${name}]`);
    await at.click(at.label("代理人"));
    for (const name of ["type", "cls"]) await at.choose(named(name), name);
    for (const name of ["owner", "agency", "contact", "tel", "mail", "address", "title", "number", "until", "shop"]) await at.type(named(name), name);
    for (const name of ["links", "facts"]) await at.put(named(name), name);
    for (const name of ["mandate", "identity", "certificate", "evidence"]) await at.files(named(name), name);
  },
  async pdd(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const pick = async (name, words) => {
      await at.click(page.locator(".ant-select").filter({ has: page.locator(`#ts_${name}`) }));
      await at.click(page.locator(".ant-select-dropdown:visible .ant-select-item-option").getByText(words, { exact: true }));
    };
    for (const words of ["企业", "权利人"]) await at.click(at.words(words));
    await pick("right", "著作权");
    await pick("kind", "盗用图片");
    await at.click(at.words("商品主图"));
    for (const name of ["holder", "title", "number", "contact", "mobile", "mail"]) await at.type(`#ts_${name}`, name);
    for (const name of ["links", "content"]) await at.put(`#ts_${name}`, name);
    for (const [label, name] of [["主体证明", "licence"], ["权利证明", "certificate"], ["证明材料", "material"]]) await at.files(item(label).locator("input[type=file]"), name);
  },
  async dhgate(at) {
    const { page } = at;
    await at.click(at.label("知识产权所有人").and(page.locator("[type=radio]")));
    for (const name of ["iptype", "place", "cls"]) await at.choose(`#${name}`, name);
    for (const name of ["contact", "company", "phone", "email", "addr", "ipname", "ipno", "holder"]) await at.type(`#${name}`, name);
    await at.put("#expire", "expire");
    for (const [index, url] of at.urls.entries()) await page.locator(".code").nth(index).fill(url);
    await at.put("#desc", "desc");
    for (const name of ["scan", "proof"]) await at.files(`#${name}`, name);
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
