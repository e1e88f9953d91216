// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { hands } from "../seventh/hands.mjs";

/** @type {Record<string, (at: import("../seventh/hands.mjs").At) => Promise<void>>} */
const DONE = {
  async taobao(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await at.click(item(label).locator(".ant-select"));
      await at.click(page.locator(".ant-select-item-option:visible").getByText(words, { exact: true }));
    };
    await pick("侵权商品所在平台", "淘宝");
    await pick("权利类型", "商标");
    await at.click(at.button("选择权利"));
    await page.getByPlaceholder("按名称或注册号查找").fill("38215507");
    await at.click(page.locator(".ant-modal .ant-radio-wrapper").filter({ hasText: "38215507" }));
    await at.click(page.locator(".ant-modal-footer .ant-btn-primary"));
    await at.click(item("投诉类型").getByText("商品投诉"));
    await at.click(item("侵权理由").locator(".ant-select"));
    await at.click(page.locator(".ant-select-tree-node-content-wrapper").getByText("购买鉴定为假", { exact: true }));
    for (const [id, name] of [["order", "order"], ["nick", "nick"], ["person", "person"], ["mailbox", "mailbox"], ["mobile", "mobile"]]) await at.type(`#f_${id}`, name);
    for (const name of ["links", "why"]) await at.put(`#f_${name}`, name);
    for (const [label, name] of [["购买鉴定报告", "report"], ["侵权证据", "evidence"]]) await at.files(item(label).locator("input[type=file]"), name);
  },
  async cbu(at) {
    const { page } = at;
    const item = (label) => page.locator(".el-form-item").filter({ has: page.locator(".el-form-item__label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await at.click(item(label).locator(".el-select__wrapper"));
      await at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    };
    await pick("举报人身份", "权利人");
    await at.click(item("举报人性质").getByText("单位"));
    for (const [label, name] of [["单位全称", "unit"], ["联系人", "name"], ["联系手机", "mobile"], ["接收结果的邮箱", "mail"], ["街道门牌", "street"]]) await at.type(item(label).locator("input"), name);
    await at.click(item("通讯地址").locator(".el-cascader"));
    for (const words of ["江苏省", "苏州市", "姑苏区"]) await at.click(page.locator(".el-cascader-node:visible").getByText(words, { exact: true }));
    await pick("涉及的权利", "著作权");
    await at.click(item("作品是否登记").getByText("已登记"));
    for (const [label, name] of [["作品名称", "title"], ["著作权人", "holder"], ["登记号", "regno"]]) await at.type(item(label).locator("input"), name);
    for (const [label, name] of [["营业执照 / 身份证件", "licence"], ["登记证书", "certificate"], ["其他证明文件", "annex"]]) await at.files(item(label).locator("input[type=file]"), name);
    await at.click(item("侵权商品在哪个网站").getByText("阿里巴巴 1688"));
    for (const url of at.urls) {
      await item("侵权链接").locator("input").fill(url);
      await page.keyboard.press("Enter");
    }
    await at.put(item("侵权情况描述").locator("textarea"), "text");
  },
  async jd(at) {
    const { page } = at;
    const named = (name) => page.locator(`form [name=${name}]`);
    await at.click(at.label("代理人"));
    for (const [name, words] of [["prov", "上海"], ["city", "上海市"], ["dist", "徐汇区"]]) await named(name).selectOption(words);
    await at.choose(named("right"), "right");
    await at.click(at.label("20类"));
    for (const name of ["agency", "contact", "cellphone", "inbox", "street", "brand", "regno", "holder", "shop"]) await at.type(named(name), name);
    for (const [index, name] of ["y", "m", "d"].entries()) await named(name).selectOption(at.say("expiry").split("-")[index]);
    for (const name of ["poa", "ownership", "proof"]) await at.files(named(name), name);
    for (const name of ["links", "facts"]) await at.put(named(name), name);
  },
  async shopee(at) {
    const { page } = at;
    const item = (label) => page.locator(".eds-form-item").filter({ has: page.locator(".eds-form-item__label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await at.click(item(label).locator(".eds-selector"));
      await at.click(page.locator(".eds-option").getByText(words, { exact: true }));
    };
    await pick("举报站点", "新加坡");
    await pick("侵权类型", "外观设计侵权");
    await at.click(item("您是").getByText("受权利所有者委托的代理"));
    await pick("电话", "中国大陆 +86");
    for (const [label, name] of [["设计名称", "title"], ["注册编号", "regno"], ["权利所有者", "holder"], ["姓名", "contact"], ["公司", "firm"], ["邮箱地址", "mail"], ["电话", "phone"], ["卖家名称", "seller"]]) await at.type(item(label).locator("input"), name);
    await at.click(item("有效期至").locator("input"));
    for (const [words, times] of [["»", 2], ["‹", 8]]) for (let time = 0; time < times; time += 1) await at.click(page.locator(".eds-days").getByText(words, { exact: true }));
    await at.click(page.locator(".eds-days__grid").getByText("18", { exact: true }));
    for (const [label, name] of [["注册证书", "certificate"], ["委托书", "letter"], ["佐证资料", "attach"]]) await at.files(item(label).locator("input[type=file]"), name);
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("再加一条"));
      await item("商品链接").locator("input").nth(index).fill(url);
    }
    await at.put(item("侵权说明").locator("textarea"), "detail");
  },
  async tiktok(at) {
    const { page } = at;
    const part = (key) => page.locator(`[key=${key}]`);
    const pick = async (key, words) => {
      await at.click(part(key).getByRole("combobox"));
      await at.click(part(key).getByRole("option", { name: words, exact: true }));
    };
    await at.click(part("identity").getByLabel("权利人（或其员工）"));
    await pick("asset", "已登记版权");
    await pick("region", "美国");
    await pick("content", "商品");
    for (const name of ["fullname", "org", "address", "phone", "email", "work", "regno", "holder"]) await at.type(part(name).locator("input"), name);
    for (const name of ["links", "note"]) await at.put(part(name).locator("textarea"), name);
    for (const name of ["proof", "extra"]) await at.files(part(name).locator("input"), name);
  },
  async aliexpress(at) {
    const { page } = at;
    const pick = async (id, words) => {
      await at.click(page.locator(".next-select").filter({ has: page.locator(`#${id}`) }));
      await at.click(page.locator(".next-menu-item:visible").getByText(words, { exact: true }));
    };
    await pick("site", "AliExpress.com");
    await pick("ipr", "Patent and others");
    await at.click(page.locator("tbody tr").filter({ hasText: "D1018842" }).locator(".next-radio-wrapper"));
    await at.click(at.button("Next step"));
    await at.click(at.words("Product listing"));
    await pick("reason", "Design patent");
    for (const name of ["links", "statement"]) await at.put(`#${name}`, name);
    await at.type("#store", "store");
    await at.files(page.locator("input[type=file]"), "evidence");
    await at.click(at.button("Next step"));
    await at.click(at.words("Agent of the IPR holder"));
    for (const name of ["complainant", "firm", "email", "telephone"]) await at.type(`#${name}`, name);
  },
  async amazon(at) {
    const { page } = at;
    const pick = async (name, words) => {
      await at.click(page.locator(`[data-name=${name}]`));
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    await at.click(at.label("Rights owner"));
    await pick("right", "Trademark concern");
    await pick("register", "European Union - EUIPO");
    await pick("country", "Sweden");
    await at.click(at.label("on the product packaging"));
    await page.locator("#rai-links").fill(at.urls.join("\n"));
    await at.click(at.button("Have you placed a test buy?"));
    for (const name of ["mark", "number", "orders", "name", "company", "street", "zip", "city", "phone", "email"]) await at.type(`#rai-${name}`, name);
    await at.put("#rai-comments", "comments");
  },
  async ebay(at) {
    const { page } = at;
    for (const name of ["owner", "person", "firm", "street", "post", "town", "land", "phone", "mail", "sellermail", "mark", "regno"]) await at.type(`#${name}`, name);
    for (const name of ["code", "juris"]) await at.choose(`#${name}`, name);
    for (const [index, url] of at.urls.entries()) await at.label(`Item ${index + 1}`).fill(url);
    await at.put("#why", "why");
    await page.locator("#why").blur();
  },
  async temu(at) {
    const { page } = at;
    const find = async (id, part, words) => {
      await page.locator(`#${id}`).fill(part);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const papers = (label, name) => at.files(page.locator(".MuiPaper-outlined").filter({ hasText: label }).locator("input"), name);
    await at.click(at.label("I own it or work for its owner"));
    for (const name of ["fullname", "entity", "email", "phone"]) await at.type(`#${name}`, name);
    await find("calling", "Japan", "Japan +81");
    await at.click(at.button("Save and continue"));
    await at.click(at.button("patent"));
    for (const name of ["patent", "number", "holder"]) await at.type(`#${name}`, name);
    await find("land", "United", "United States");
    await at.put("#until", "until");
    await papers("Certificate or extract from the register", "paper");
    await at.click(at.button("Save and continue"));
    for (const url of at.urls) {
      await page.locator("#links").fill(url);
      await page.keyboard.press("Enter");
    }
    await at.click("#where");
    await at.click(page.getByRole("option", { name: "On or in the product" }));
    await page.keyboard.press("Escape");
    await at.put("#why", "why");
    await papers("Further evidence", "support");
  },
  async etsy(at) {
    const { page } = at;
    const field = (label) => page.locator(".wt-field").filter({ has: page.locator(".wt-label", { hasText: label }) }).locator("input,textarea,select");
    await at.click(page.getByLabel("A third party that I represent"));
    await at.type(field("Full name of the owner"), "owner");
    await at.files(field("Letter of authorization"), "authority");
    await at.click(at.label("Copyright"));
    await at.type(field("What is the copyrighted work called?"), "work");
    await at.type(field("Registration number"), "number");
    await at.choose(field("Where is it registered?"), "country");
    for (const url of at.urls) {
      await page.locator("#one").fill(url);
      await at.click(at.button("Add listing"));
    }
    await at.put(field("How do these listings infringe?"), "explain");
    await at.files(field("Documents"), "files");
    for (const [label, name] of [["Your legal name", "name"], ["Firm or business", "business"], ["Street and number", "street"], [/^City/, "city"], ["Zip or postal code", "zip"], [/^Phone/, "phone"], [/^Email/, "email"]]) await at.type(field(label), name);
    await at.choose(field(/^State/), "state");
    await at.choose(field(/^Country/), "nation");
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
