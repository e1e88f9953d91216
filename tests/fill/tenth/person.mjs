// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { hands } from "../seventh/hands.mjs";

/** @type {Record<string, (at: import("../seventh/hands.mjs").At) => Promise<void>>} */
const DONE = {
  async amazon(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`);
    const all = async (...names) => {
      for (const name of names) await at.type(part(name).locator("input"), name);
    };
    await at.click(part("capacity").getByLabel("Agent authorised by the rights owner"));
    await at.click(part("kind").getByLabel("Registered design"));
    await all("holder", "subject", "number");
    await at.click(part("office").getByRole("combobox"));
    await at.click(part("office").getByRole("option", { name: "United Kingdom (UKIPO)" }));
    for (const url of at.urls) {
      await page.locator("#asin").fill(url);
      await at.click(at.button("Add product"));
    }
    await at.put(part("details").locator("textarea"), "details");
    await all("fullname", "organisation", "address1", "city", "postcode", "phone", "email");
    await at.choose(part("country").locator("select"), "country");
  },
  async ebay(at) {
    const { page } = at;
    const named = (name) => page.locator(`form [name=${name}]`);
    const all = async (...names) => {
      for (const name of names) await at.type(named(name), name);
    };
    const pick = async (name, words) => {
      await at.click(page.locator(`button[aria-labelledby="${name}-l ${name}-v"]`));
      await at.click(page.getByRole("option", { name: words, exact: true }).locator("visible=true"));
    };
    await all("firstname", "lastname", "company", "street", "city", "zip", "phone", "email");
    await at.choose(named("state"), "state");
    await pick("country", "United States");
    await at.click(at.button("Continue"));
    await pick("reason", "Image copied into the listing");
    await all("work", "regno");
    await pick("juris", "United States");
    await at.click(at.button("Continue"));
    for (const name of ["links", "why"]) await at.put(named(name), name);
  },
  async shopee(at) {
    const { page } = at;
    const named = (name) => page.locator(`form [name=${name}]`);
    const pick = async (name, words) => {
      await at.click(page.locator(`[data-name=${name}]`));
      await at.click(page.locator("mat-option").getByText(words, { exact: true }));
    };
    await pick("market", "Malaysia");
    await pick("type", "Trademark");
    for (const name of ["mark", "regno", "until", "holder", "shop", "name", "company", "email", "phone"]) await at.type(named(name), name);
    for (const [index, url] of at.urls.entries()) {
      if (index > 2) await at.click(at.button("Add more links"));
      await named("link").nth(index).fill(url);
    }
    await at.put(named("reason"), "reason");
    for (const name of ["certificate", "docs"]) await at.files(named(name), name);
  },
  async lazada(at) {
    const { page } = at;
    const field = (label) => page.getByRole("textbox", { name: label });
    const pick = async (label, words) => {
      await at.click(page.getByRole("combobox", { name: label }));
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const file = (label, name) => at.files(page.locator("div").filter({ has: page.locator(":scope > h6", { hasText: label }) }).locator("input[type=file]"), name);
    /** A step that closes still shows its button for a moment, above the one of the next. */
    const next = () => at.button("Next").last().click();
    await pick("Platform complained of", "Lazada");
    await at.click(at.label("Trademark"));
    await pick("Registered right", "FJELLROSE, 40202116603T, Singapore");
    await next();
    await at.click(at.label("Product"));
    await pick("Reason for complaint", "Test purchase");
    await at.type(field("Order number of the test buy"), "order");
    await file("Appraisal report", "report");
    await at.put(field("Infringing URLs"), "links");
    await next();
    await at.put(field("Supplementary reason"), "supplement");
    await file("Supporting evidence", "evidence");
    await next();
    for (const [label, name] of [["Contact person", "person"], ["Contact e-mail", "mail"], ["Contact telephone", "tel"]]) await at.type(field(label), name);
  },
  async alibaba(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    await at.click(item("Where is the listing").locator(".ant-select"));
    await at.click(page.locator(".ant-select-item-option").getByText("Alibaba.com", { exact: true }));
    await at.click(item("Intellectual property type").getByText("Copyright"));
    await at.click(at.words("Rosemaling Winter, colourwork charts"));
    await at.click(at.words("Product listing"));
    await at.click(item("Complaint reason").locator(".ant-select"));
    for (const words of ["Copyright", "Improper use: art or text work"]) await at.click(page.locator(".ant-cascader-menu-item").getByText(words, { exact: true }));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("Add link"));
      await item("Listing links").locator("input").nth(index).fill(url);
    }
    for (const name of ["company", "name", "email", "phone"]) await at.type(`#${name}`, name);
    await at.put("#text", "text");
    await at.files(item("Upload evidence").locator("input"), "evidence");
  },
  async cbu(at) {
    const { page } = at;
    const item = (label) => page.locator(".next-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const menu = (words) => at.click(page.locator(".next-menu-item:visible").getByText(words, { exact: true }));
    await at.click(item("您的身份").getByText("授权代理人"));
    await at.click(item("知识产权类型").locator(".next-select"));
    await menu("商标权");
    for (const [label, name] of [["联系人姓名", "name"], ["企业名称", "unit"], ["电子邮箱", "email"], ["手机号码", "mobile"], ["详细地址", "street"], ["商标名称", "title"], ["商标注册号", "regno"], ["权利人名称", "holder"]]) await at.type(item(label).locator("input"), name);
    await at.click(item("所在地区").locator(".next-select"));
    for (const words of ["广东省", "广州市", "天河区"]) await menu(words);
    for (const [label, name] of [["身份证明", "idfile"], ["授权委托书", "letter"], ["权利证书", "certificate"], ["证据材料", "attach"]]) await at.files(item(label).locator("input[type=file]"), name);
    await at.click(item("投诉平台").getByText("1688"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("+ 添加链接"));
      await item("侵权商品链接").locator("input").nth(index).fill(url);
    }
    await at.put(item("侵权说明").locator("textarea"), "describe");
  },
  async taobao(at) {
    const { page } = at;
    const item = (label) => page.locator(".el-form-item").filter({ has: page.locator(".el-form-item__label").getByText(label, { exact: true }) });
    const option = (words) => at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    await at.click(item("投诉平台").getByText("天猫国际"));
    await at.click(item("知识产权类型").locator(".el-select__wrapper"));
    await option("商标权");
    await item("选择权利").getByPlaceholder("输入名称或编号筛选").fill("41873356");
    await at.click(item("选择权利").locator("tbody tr").filter({ hasText: "41873356" }).locator(".el-radio"));
    await at.click(at.button("下一步"));
    await at.click(item("投诉对象").getByText("商品信息"));
    await at.click(item("投诉理由").locator(".el-select__wrapper"));
    await option("该型号或款式不存在");
    await at.put(item("侵权链接").locator("textarea"), "links");
    await at.type(item("被投诉店铺").locator("input"), "shop");
    await at.click(at.button("下一步"));
    await at.put(item("补充侵权理由").locator("textarea"), "supplement");
    await at.files(item("初步证据").locator("input[type=file]"), "evidence");
    for (const [label, name] of [["联系人", "linkman"], ["联系邮箱", "mail"], ["联系电话", "phone"]]) await at.type(item(label).locator("input"), name);
  },
  async temu(at) {
    const { page } = at;
    const pick = async (label, words) => {
      await at.click(page.getByRole("button", { name: label }));
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const all = async (list) => {
      for (const [label, name] of list) await at.type(page.getByLabel(label), name);
    };
    const drop = (label, name) => at.files(page.locator(".field").filter({ has: page.locator(".label", { hasText: label }) }).locator("input[type=file]"), name);
    await at.click(at.words("The rights owner"));
    await all([["Full name *", "name"], ["Company name", "company"], ["Email *", "email"], ["Phone number", "phone"]]);
    await pick("Country code", "United States (+1)");
    await at.click(page.getByRole("button", { name: "Intellectual property" }));
    await at.click(at.words("Trademark"));
    await all([["Trademark, as registered *", "title"], ["Registration number *", "number"], ["Registered owner *", "owner"]]);
    await pick("Country or region of registration", "United States");
    await page.getByRole("combobox", { name: "Nice classes" }).pressSequentially("class 21");
    await at.click(page.getByRole("option", { name: "Class 21", exact: true }));
    await drop("Registration certificate", "certificate");
    await at.click(page.getByRole("button", { name: "Reported products" }));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("+ Add URL"));
      await page.getByPlaceholder(`URL ${index + 1}`).fill(url);
    }
    await at.click(at.button("Product images"));
    await all([["Shop name", "shop"]]);
    await at.put(page.getByLabel("Describe the infringement"), "details");
    await drop("Supporting documents", "proof");
  },
  async tiktok(at) {
    const { page } = at;
    const pick = async (label, words) => {
      await at.click(page.getByRole("combobox", { name: label, exact: true }));
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const all = async (list) => {
      for (const [label, name] of list) await at.type(at.label(label), name);
    };
    await at.click(at.words("Agent of the IP owner"));
    await all([["Full name", "name"], ["Organization", "firm"], ["Address", "address"], ["Phone number", "phone"], ["Email", "email"]]);
    await pick("Calling code", "+49 Germany");
    await at.files(at.label("Letter of authorization or power of attorney"), "authority");
    await pick("IP asset type", "Trademark");
    await all([["Trademark", "title"], ["Registration number", "number"], ["Owner", "owner"]]);
    await pick("Jurisdiction", "European Union");
    await at.click(at.label("Expiry date"));
    for (let year = 2026; year < 2030; year += 1) await at.click(at.button("Next year"));
    for (let month = 11; month > 3; month -= 1) await at.click(at.button("Previous month"));
    await at.click(at.button("2"));
    await at.files(at.label("Proof of ownership"), "proof");
    await at.put(at.label("Links of the reported products, videos or livestreams"), "links");
    await at.put(at.label("Description of the infringement"), "details");
    await at.files(at.label("Other supporting documents"), "more");
  },
  async etsy(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`);
    const pick = async (name, words) => {
      await at.click(part(name).getByRole("combobox"));
      await at.click(part(name).locator("sl-option", { hasText: words }));
    };
    await at.click(at.words("I own it, or I work for the company that owns it"));
    for (const name of ["proprietor", "property", "number", "name", "business", "telephone", "email", "again"]) await at.type(part(name).locator("input"), name);
    await pick("kind", "Trademark");
    await pick("office", "United States");
    for (const [name, key] of [["urls", "links"], ["details", "details"], ["address", "address"]]) await at.put(part(name).locator("textarea"), key);
    await at.files(part("papers"), "papers");
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
