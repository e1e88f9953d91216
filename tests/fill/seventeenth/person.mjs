// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { first } from "../seventh/counted.mjs";
import { hands } from "../seventh/hands.mjs";

/** Items of a form library by their labels. */
const items = (page, item, label) => (words) => page.locator(`${item}:visible`).filter({ has: page.locator(label).getByText(words, { exact: true }) });

/** @type {Record<string, (at: import("../seventh/hands.mjs").At, wants: Record<string, any>) => Promise<void>>} */
const DONE = {
  async alibuy(at) {
    const { page } = at;
    const item = items(page, ".t-form__item", "label");
    const pick = async (name, typed, words) => {
      await at.click(`#${name}`);
      if (typed) await page.locator(`#${name}`).pressSequentially(typed);
      await at.click(page.locator(".t-select-option").filter({ hasText: words }));
    };
    const papers = (words, name) => at.files(page.locator(".t-form__item").filter({ hasText: words }).locator("input[type=file]"), name);
    await at.click(at.words("1688"));
    await pick("client", "鹭汀", "中山鹭汀照明有限公司");
    await at.click(at.label("商标"));
    await pick("ipr", "51730826", "51730826");
    await at.click(at.label("商品"));
    await pick("reason", "", "购买鉴定");
    for (const name of ["orderNo", "seller", "contact", "email", "mobile"]) await at.type(`#${name}`, name);
    await papers("鉴定报告", "buyReport");
    await page.locator("#links").fill(at.urls.join("\n"));
    await at.click(item("侵权商品链接").getByText("校验"));
    await at.put("#supplement", "supplement");
    await papers("其他初步证据", "evidence");
  },
  async tmallpic(at) {
    const { page } = at;
    const item = items(page, ".el-form-item", ".el-form-item__label");
    const pick = async (where, words) => {
      await at.click(where.locator(".el-select__wrapper"));
      await at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    };
    const all = async (list) => {
      for (const [label, name] of list) await at.type(item(label).locator("input.el-input__inner"), name);
    };
    await pick(item("投诉平台"), "天猫 Tmall.com");
    await at.click(item("权利类型").getByText("著作权"));
    await at.click(page.locator(".el-table__row").filter({ hasText: "10237715" }).locator(".el-radio"));
    await at.click(at.button("继续"));
    await at.click(item("投诉内容").getByText("商品"));
    await pick(item("投诉原因"), "盗图");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("新增一行"));
      await at.label(`商品链接${index + 1}`).fill(url);
    }
    await all([["涉嫌侵权店铺", "shopName"]]);
    await at.put(item("侵权说明").locator("textarea"), "text");
    await at.files(item("证明材料").locator("input[type=file]"), "files");
    await at.click(at.button("继续"));
    await pick(item("手机"), "+86");
    await all([["联系人", "person"], ["手机", "mobile"], ["邮箱", "email"]]);
  },
  async lazada(at) {
    const { page } = at;
    const pick = async (name, words) => {
      await at.click(`#${name}`);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const search = async (label, typed, words) => {
      await page.getByLabel(label).first().pressSequentially(typed);
      await at.click(page.getByRole("option", { name: words }));
    };
    const next = () => at.click(page.getByRole("button", { name: "Next" }).locator("visible=true"));
    await pick("market", "Lazada");
    await search("Lazada site", "Sing", "Singapore");
    await at.click(at.button("Patent and others"));
    await pick("place", "Others");
    await search("IPR record", "basket", "30202241877P");
    await next();
    await at.click(at.label("Product listing"));
    await pick("reason", "Design: same or similar appearance");
    await page.locator("#urls").fill(at.urls.join("\n"));
    await at.click(at.button("Verify"));
    await at.type("#sellerName", "sellerName");
    await at.put("#note", "note");
    await at.files(at.label("Prima facie evidence"), "proof");
    await next();
    await at.click(at.label("An agent of the rights holder"));
    for (const name of ["holder", "name", "firm", "mail", "tel"]) await at.type(`#${name}`, name);
    await at.files(at.label("Letter of authorization"), "poa");
    await pick("dial", "Singapore (+65)");
  },
  async alibaba(at) {
    const { page } = at;
    const item = items(page, ".ant-form-item", "label");
    const pick = async (where, words) => {
      await at.click(where);
      await at.click(page.locator(".ant-select-item-option:visible").getByText(words, { exact: true }));
    };
    const select = (label) => item(label).locator(".ant-select");
    await at.click(at.words("Alibaba.com"));
    await pick(select("知识产权类型"), "专利及其他");
    await at.click(at.button("从我的权利中选择"));
    await at.click(page.locator(".ant-modal tr").filter({ hasText: "11,893,417" }).locator("input[type=radio]"));
    await at.click(page.locator(".ant-modal-footer .ant-btn-primary"));
    await page.locator(".ant-modal-wrap").waitFor({ state: "hidden" });
    await pick(select("投诉类型"), "产品信息");
    await at.click(select("投诉理由"));
    await at.click(page.locator(".ant-select-tree-title:visible").getByText("发明专利侵权", { exact: true }));
    for (const url of at.urls) {
      await page.locator("#url").fill(url);
      await at.click(at.button("校验并添加"));
    }
    for (const name of ["company", "subject", "contact", "email", "street"]) await at.type(`#${name}`, name);
    await at.put("#explain", "explain");
    await at.files(item("初步证据").locator("input[type=file]"), "attachments");
    await pick(select("身份"), "权利人");
    await at.files(item("营业执照").locator("input[type=file]"), "licence");
    await pick(item("联系电话").locator(".ant-select"), "中国 +86");
    await at.type(at.label("电话号码"), "phone");
    await at.click(item("所在地区").locator(".ant-select"));
    for (const words of ["江苏省", "无锡市", "滨湖区"]) await at.click(page.locator(".ant-cascader-menu-item:visible").getByText(words, { exact: true }));
  },
  async micold(at) {
    const named = (name) => at.page.locator(`[name=${name}]`);
    for (const name of ["ctype", "iprland", "ey", "em", "ed", "land"]) await at.choose(named(name), name);
    for (const name of ["iprname", "iprno", "nice", "supplier", "person", "corp", "mail", "tel1", "tel2", "tel3", "addr"]) await at.type(named(name), name);
    for (const name of ["links", "descr"]) await at.put(named(name), name);
    for (const name of ["cert", "support"]) await at.files(named(name), name);
    await at.click(at.label("Yes"));
  },
  async micnew(at) {
    const { page } = at;
    const item = items(page, ".next-form-item", ".next-form-item-label");
    const pick = async (where, words) => {
      await at.click(where.locator(".next-select"));
      await at.click(page.locator(".next-menu-item:visible").getByText(words, { exact: true }));
    };
    const papers = (label, name) => at.files(item(label).locator("input[type=file]"), name);
    await at.click(page.getByRole("tab", { name: "专利侵权" }));
    await pick(item("专利类型"), "外观设计专利");
    for (const name of ["title", "number", "holder", "linkman", "corp", "email", "address"]) await at.type(`[name=${name}]`, name);
    await pick(item("授权国家/地区"), "中国大陆");
    await at.click(item("有效期至").locator("input"));
    await at.type(item("有效期至").locator("input"), "expire");
    await page.keyboard.press("Enter");
    for (const [label, name] of [["权利证明文件", "paper"], ["举证材料", "proof"], ["授权委托书", "mandate"]]) await papers(label, name);
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("增加产品"));
      await at.label(`产品链接 ${index + 1}`).fill(url);
      await at.label(`供应商 ${index + 1}`).fill(at.sellers[index]);
    }
    await at.put(item("情况描述").locator("textarea"), "describe");
    await pick(item("联系电话"), "+86");
    await at.type(at.label("电话号码"), "tel");
  },
  async pdd(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`);
    const pick = async (name, words) => {
      await at.click(part(name).locator(".trigger"));
      await at.click(part(name).getByRole("option", { name: words, exact: true }));
    };
    const card = (name, words) => at.click(part(name).getByRole("radio", { name: words, exact: true }));
    const open = (words) => at.click(page.locator("ipp-section .head").filter({ hasText: words }));
    await card("subject", "企业");
    await card("standing", "我是权利人的代理人");
    await open("权利信息");
    await pick("right", "专利权");
    await card("sort", "实用新型");
    await open("侵权信息");
    for (const url of at.urls) {
      await part("links").locator("input").fill(url);
      await at.click(part("links").getByRole("button", { name: "添加" }));
    }
    await open("联系方式");
    for (const name of ["agency", "title", "number", "holder", "mall", "person", "cell", "mail"]) await at.type(part(name).locator("input"), name);
    await at.put(part("term").locator("input"), "term");
    await at.put(part("facts").locator("textarea"), "facts");
    for (const name of ["licence", "letter", "certificate", "pictures"]) await at.files(part(name).locator("input"), name);
  },
  async tiktok(at) {
    const { page } = at;
    const box = (name) => page.locator(`#${name} input`);
    const pick = async (where, words) => {
      await at.click(where.locator(".select__combobox"));
      await at.click(where.locator("sl-option").getByText(words, { exact: true }));
    };
    await at.click(page.locator("#role sl-radio").getByText("Rights owner", { exact: true }));
    await at.click(page.locator("#asset sl-radio").getByText("Trademark", { exact: true }));
    for (const name of ["fullName", "organization", "address", "phone", "email", "assetName", "assetNo", "assetOwner", "shop"]) await at.type(box(name), name);
    await pick(page.locator("#jurisdiction"), "United Kingdom");
    await pick(page.locator("#classes"), "Class 4");
    await page.keyboard.press("Escape");
    await at.put(box("validity"), "validity");
    for (const name of ["certificate", "evidence"]) await at.files(`#${name}`, name);
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(page.locator("#more"));
      const row = page.locator(".link").nth(index);
      await row.locator("sl-input input").fill(url);
      await pick(row.locator("sl-select"), "Product");
    }
    await at.put(page.locator("#explain textarea"), "explain");
  },
  async amazon(at) {
    const { page } = at;
    const pick = async (name, words) => {
      await at.click(`#${name}-b`);
      await at.click(page.locator(`#${name}-m`).getByRole("option", { name: words, exact: true }));
    };
    await at.click(at.label("I am an agent of the rights owner"));
    await at.click(page.getByRole("tab", { name: "Copyright" }));
    await at.click(at.label("By its registration number"));
    await at.click(at.label("In an image on the detail page"));
    await pick("store", "Amazon.com");
    for (const [index, url] of at.urls.entries()) {
      if (index === 3) await at.click("#more");
      await at.label(`Product ${index + 1}`).fill(url);
    }
    await at.click(at.label("Particular sellers only"));
    for (const name of ["ownerName", "work", "crNumber", "sellers", "name", "company", "line1", "line2", "city", "state", "postal", "phone", "email"]) await at.type(`#ri-${name}`, name);
    await at.put("#ri-details", "details");
    await pick("country", "United States");
  },
  async walmart(at) {
    const { page } = at;
    const pick = async (name, words) => {
      await at.click(`#${name}`);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const segment = (words) => at.click(page.getByRole("radio", { name: words, exact: true }));
    const next = () => at.click(at.button("Save and continue"));
    await pick("claimType", "Patent");
    await segment("Design");
    for (const name of ["patentTitle", "patentNumber"]) await at.type(`#${name}`, name);
    await pick("reason", "The product looks the same as our patented design");
    await next();
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("+ Add item"));
      const row = page.getByRole("group", { name: `Item ${index + 1}` });
      await row.getByLabel("Item URL").fill(url);
      await row.getByLabel("Seller name").fill(at.sellers[index]);
    }
    await segment("No");
    await at.put("#comments", "comments");
    await at.files(at.label("Attachments"), "attachments");
    await next();
    await segment("I am the owner or its employee");
    for (const name of ["rightsOwner", "first", "last", "company", "street", "city", "zip", "email", "emailAgain"]) await at.type(`#${name}`, name);
    await pick("state", "Ohio");
    for (const [label, name] of [["Area code", "area"], ["First three digits", "prefix"], ["Last four digits", "line"]]) await at.type(at.label(label), name);
  },
  async temu(at, wants) {
    const { page } = at;
    const pick = async (name, typed, words) => {
      await page.locator(`#${name}`).pressSequentially(typed);
      await at.click(page.locator(".n-base-select-option").getByText(words, { exact: true }));
    };
    await at.click(at.button("我是获授权的代理人"));
    for (const name of ["principal", "fullName", "unit", "mail", "tel"]) await at.type(`#${name}`, name);
    await at.files(at.label("授权文件"), "mandate");
    await at.click(at.button("下一项"));
    await at.click(at.button("商标"));
    for (const name of ["brand", "regNo"]) await at.type(`#${name}`, name);
    await pick("land", "美国", "美国");
    await pick("nice", "第21", "第21类");
    await page.locator("#until").fill(first(wants.until));
    await page.locator("#until").blur();
    await at.files(at.label("权利证书"), "certificate");
    await at.click(at.button("下一项"));
    await at.click(at.button("商品本身"));
    await page.locator("#links").fill(at.urls.join("\n"));
    await at.click(page.getByRole("switch"));
    for (const name of ["shop", "orders"]) await at.type(`#${name}`, name);
    await at.put("#remark", "remark");
    await at.files(at.label("支持文件"), "support");
  },
  async shein(at) {
    const { page } = at;
    const named = (name) => page.locator(`[name=${name}]`);
    await at.click(page.locator(".card").filter({ has: at.words("权利人") }));
    await at.click(page.locator(".card").filter({ hasText: "版权" }));
    for (const name of ["title", "regno", "owner", "store", "surname", "given", "company", "email", "phone", "street"]) await at.type(named(name), name);
    for (const name of ["land", "worktype", "province", "city"]) await at.choose(named(name), name);
    for (const url of at.urls) {
      await page.locator("#s-link").fill(url);
      await page.keyboard.press("Enter");
    }
    await at.put(named("reason"), "reason");
    for (const name of ["certificate", "proof"]) await at.files(named(name), name);
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth), truth.wants);
