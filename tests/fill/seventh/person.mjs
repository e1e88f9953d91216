// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { hands } from "./hands.mjs";

/** @type {Record<string, (at: import("./hands.mjs").At) => Promise<void>>} */
const DONE = {
  async tmall(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const next = () => at.click(page.getByRole("button", { name: "下一步" }));
    await at.click(at.words("天猫"));
    await at.click(item("权利种类").locator(".ant-select"));
    await at.click(page.locator(".ant-select-item-option").getByText("商标权"));
    await at.click(at.button("选择权利"));
    await page.getByPlaceholder("按名称或注册号筛选").fill("45127890");
    await at.click(page.getByRole("dialog").getByRole("row").filter({ hasText: "45127890" }).getByRole("radio"));
    await at.click(page.getByRole("dialog").getByRole("button", { name: /确\s*定/ }));
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await next();
    await at.click(item("投诉对象").getByText("商品"));
    await at.click(item("投诉理由").locator(".ant-select"));
    await at.click(page.locator(".ant-select-tree-title").getByText("购买后经鉴定为假货"));
    await at.type(item("购买订单编号").locator("input"), "order");
    await at.files(item("鉴定报告").locator("input[type=file]"), "report");
    await at.put(item("涉嫌侵权的链接").locator("textarea"), "links");
    await next();
    await at.put(item("理由说明").locator("textarea"), "why");
    await at.files(item("证据材料").locator("input[type=file]"), "proof");
    await at.type(item("本次投诉联系邮箱").locator("input"), "mail");
    await at.type(item("联系电话").locator("input"), "phone");
  },
  async pdd(at) {
    const { page } = at;
    const cell = (name) => page.locator(".cell:visible").filter({ has: page.locator(".name").getByText(new RegExp(`^${name}\\*?$`)) });
    const pick = async (name, words) => {
      await at.click(cell(name));
      await at.click(at.words(words, page.locator(".sheet")));
      await at.click(at.words("确定", page.locator(".sheet")));
    };
    await pick("投诉方身份", "企业权利人");
    for (const [name, key] of [["权利人全称", "owner"], ["联系人", "contact"], ["手机号", "mobile"], ["联系邮箱", "email"]]) await at.type(cell(name).locator("input"), key);
    await at.files(cell("证照照片").locator("input"), "licence");
    await at.click(at.words("知识产权资料"));
    await pick("知识产权类型", "商标权");
    for (const [name, key] of [["商标", "mark"], ["商标注册证号", "number"]]) await at.type(cell(name).locator("input"), key);
    await at.put(cell("专用权截止日期").locator("input"), "until");
    await at.files(cell("商标注册证").locator("input"), "certificate");
    await at.click(at.words("侵权商品与理由"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.words("＋ 再加一个商品"));
      await cell("商品链接").locator("input").nth(index).fill(url);
    }
    await at.type(cell("店铺名").locator("input"), "shop");
    await pick("侵权类型", "销售假冒注册商标的商品");
    await at.put(cell("投诉内容").locator("textarea"), "why");
    await at.files(cell("举证图片").locator("input"), "proof");
  },
  async amazon(at) {
    const { page } = at;
    const pick = (words) => at.click(page.getByRole("listbox").getByRole("option", { name: words, exact: true }));
    const all = async (list) => {
      for (const [label, name] of list) await at.type(at.label(label), name);
    };
    await at.click(at.label("the rights owner"));
    await at.click(page.getByRole("combobox", { name: "Store in which the infringement occurs" }));
    await pick("United States (amazon.com)");
    await at.click(at.button("Trademark"));
    await all([["Brand name as it appears on the registration", "mark"], ["Registration number", "regno"], ["Issuing country or region", "office"]]);
    await pick("United States");
    await all([["Legal name of the rights owner", "holder"]]);
    await at.click(page.getByRole("button", { name: "Products you are reporting" }));
    for (const url of at.urls) {
      await at.label("ASINs or product links").fill(url);
      await page.keyboard.press("Enter");
    }
    await at.click(at.label("Only certain sellers"));
    await at.click(at.label("Its packaging"));
    await at.put(at.label("Tell us why you believe this is an infringement"), "details");
    await all([["Test buy order number, if you made one", "orders"]]);
    await at.click(page.getByRole("button", { name: "Your contact details" }));
    await all([["First and last name", "fullname"], ["Organization", "firm"], ["Street address", "line1"], ["City / Town", "town"], ["State / Province", "state"], ["ZIP / Postal code", "postcode"], ["Phone", "phone"], ["Email", "mail"]]);
    await at.choose(at.label("Country or region"), "country");
  },
  async etsy(at) {
    const { page } = at;
    const host = (id) => page.locator(`#${id}`);
    /** No selector sees into a closed root: a person presses on its name, and writes. */
    const write = async (id) => {
      await at.click(host(id), { position: { x: 12, y: 10 } });
      await page.keyboard.type(at.say(id));
    };
    await at.click(host("relation").getByText("It belongs to the company that I represent"));
    await at.choose(host("kind").locator("select"), "kind");
    for (const id of ["owner", "title", "regno"]) await write(id);
    await at.choose(host("regcountry").locator("select"), "regcountry");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("Add another listing"));
      await at.label(`Listing URL ${index + 1}`).fill(url);
    }
    await write("description");
    await at.files(host("papers").locator("input"), "papers");
    for (const id of ["first", "last", "business", "street", "city", "state", "zip", "phone", "email", "email2"]) await write(id);
    await at.choose(host("country").locator("select"), "country");
  },
  async tiktok(at) {
    const { page } = at;
    const pick = async (label, typed, words) => {
      await at.click(at.label(label));
      await page.keyboard.type(typed);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    /** The file chooser that opens behind a zone. */
    const drop = (label, name) => at.files(page.locator(".f").filter({ has: page.locator(".lab").getByText(label, { exact: true }) }).locator("input[type=file]"), name);
    await at.click(page.getByRole("radio", { name: "Agent" }));
    for (const [label, name] of [["Full legal name *", "contact"], ["Organization", "company"], ["Full address *", "address"], ["Phone number *", "phone"], ["Email for updates *", "email"], ["Asset name *", "name"], ["Registration no. *", "number"], ["IP owner *", "owner"]]) await at.type(at.label(label), name);
    await pick("Calling code *", "353", "IE +353");
    await drop("Letter of authorization or power of attorney *", "authority");
    await pick("Asset type *", "trade", "Trademark");
    await pick("Jurisdiction *", "united s", "United States");
    await pick("Nice classes", "class 9", "Class 9");
    await page.keyboard.press("Tab");
    await at.put(at.label("Valid until"), "valid");
    await drop("Proof of ownership *", "certificate");
    await at.click(page.getByRole("radio", { name: "Product page" }));
    for (const url of at.urls) {
      await at.label("Links to the reported content *").fill(url);
      await at.click(at.button("Add"));
    }
    await pick("What is the issue?", "counter", "Counterfeit product");
    await at.put(at.label("Details of the infringement *"), "remarks");
    await drop("Additional evidence", "evidence");
  },
  async meta(at) {
    const { page } = at;
    await at.click(at.label("I am reporting on behalf of my client"));
    for (const name of ["full", "org", "mail", "again", "tel", "holder", "word", "regno", "goods"]) await at.type(`dialog [name=${name}]`, name);
    for (const name of ["postal", "how"]) await at.put(`dialog [name=${name}]`, name);
    await at.choose(at.label("Country or jurisdiction of registration"), "country");
    for (const name of ["cert", "poa", "extra"]) await at.files(`dialog [name=${name}]`, name);
    await at.click(at.label("A Marketplace item or a product in a shop"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("Add a link"));
      await at.label(`Link ${index + 1}`).fill(url);
    }
    await page.keyboard.press("Tab");
  },
  async aliexpress(at) {
    const { page } = at;
    const item = (label) => page.locator(".next-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const option = (words) => at.click(page.locator(".next-menu-item:visible").getByText(words, { exact: true }));
    const next = () => at.click(page.getByRole("button", { name: "Next step" }));
    await at.click(item("On which site did you find the infringement?").locator(".next-select"));
    await option("AliExpress");
    await at.click(item("IP right to be enforced").getByText("Trademark"));
    await at.click(item("Your approved IPR").locator(".next-select"));
    await option("FERRANTE - Reg. no. 017420163 - EUIPO - Trademark");
    await next();
    await at.click(at.words("Product listings"));
    await at.click(item("Reason for the complaint").locator(".next-select"));
    await at.click(page.locator(".next-cascader-menu-item:visible").getByText("Counterfeit goods"));
    await at.click(page.locator(".next-cascader-menu-item:visible").getByText("Counterfeit features visible in the listing"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(page.getByRole("button", { name: "Add listing" }));
      await page.getByPlaceholder("https://").nth(index).fill(url);
    }
    await next();
    await at.put(item("Explain the infringement").locator("textarea"), "statement");
    await at.files(item("Supporting evidence").locator("input[type=file]"), "files");
    await at.type(item("Name of the contact person").locator("input"), "person");
    await at.type(item("Contact email disclosed to the seller").locator("input"), "contact");
  },
  async jd(at) {
    const named = (name) => at.page.locator(`#notice [name=${name}]`);
    await at.click(at.label("受委托的代理机构或代理人"));
    for (const name of ["company", "person", "phone", "mail", "address", "title", "number", "owner", "classes", "shop"]) await at.type(named(name), name);
    await at.choose(named("nature"), "nature");
    for (const [index, part] of at.say("until").split("-").entries()) await named(["year", "month", "day"][index]).selectOption(part);
    for (const name of ["links", "facts"]) await at.put(named(name), name);
    for (const name of ["proxy", "identity", "certificate", "evidence"]) await at.files(named(name), name);
    await at.click(at.label("删除商品链接"));
  },
  async dhgate(at) {
    const { page } = at;
    const item = (label) => page.locator(".el-form-item").filter({ has: page.locator(".el-form-item__label").getByText(label, { exact: true }) });
    const option = (words) => at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    await at.click(at.words("代理人"));
    for (const [label, name] of [["公司（机构）名称", "company"], ["姓名", "name"], ["电话", "tel"], ["邮箱", "mail"], ["街道地址", "road"], ["知识产权名称", "ipname"], ["知识产权注册号", "ipno"], ["所有人名称", "owner"]]) await at.type(item(label).locator("input"), name);
    await at.click(item("所在地").locator(".el-cascader"));
    for (const [index, words] of at.say("area").split("/").entries()) await at.click(page.locator(".el-cascader-menu:visible").nth(index).getByText(words, { exact: true }));
    await at.click(item("知识产权类型").locator(".el-select__wrapper"));
    await option("商标");
    await at.click(item("注册国家或地区").locator(".el-select__wrapper"));
    await page.keyboard.type("中国");
    await option("中国");
    await at.click(item("注册类别").locator(".el-select__wrapper"));
    await option("第25类");
    await page.keyboard.press("Escape");
    await at.type(item("到期时间").locator("input"), "expiry");
    await page.keyboard.press("Enter");
    for (const [label, name] of [["代理授权书扫描件", "mandate"], ["所有人身份证明", "identity"], ["知识产权证书扫描件", "scan"], ["证明材料", "proof"]]) await at.files(item(label).locator("input[type=file]"), name);
    await at.click(at.button("添加产品"));
    await at.put(page.getByRole("dialog").locator("textarea"), "links");
    await at.click(page.getByRole("dialog").getByRole("button", { name: "确定" }));
    await at.click(item("侵权形式").getByText("销售假冒商品"));
    await at.put(item("具体描述").locator("textarea"), "detail");
  },
  async walmart(at) {
    const frame = at.page.frameLocator("iframe");
    const named = (name) => frame.locator(`[name=${name}]`);
    for (const name of ["c_first", "c_last", "c_comp", "c_addr1", "c_city", "c_zip", "c_mail", "c_phone", "i_owner", "i_brand", "i_reg"]) await at.type(named(name), name);
    for (const name of ["c_state", "c_country", "i_type"]) await at.choose(named(name), name);
    await at.click(frame.getByLabel("Authorized agent of the owner"));
    for (const [index, url] of at.urls.entries()) {
      await named(`url_${index + 1}`).fill(url);
      await named(`seller_${index + 1}`).fill(at.sellers[index]);
    }
    await at.put(named("i_desc"), "i_desc");
    await at.files(named("i_files"), "i_files");
  },
  async meli(at) {
    const { page } = at;
    const pick = async (label, words) => {
      await at.click(page.getByRole("button", { name: label }));
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const all = async (list) => {
      for (const [label, name] of list) await at.type(at.label(label), name);
    };
    const attach = (label, name) => at.files(page.locator(".at").filter({ hasText: label }).locator("input"), name);
    const next = () => at.click(at.button("Continue"));
    await at.click(at.words("Owner"));
    await all([["Contact name", "name"], ["Company", "organisation"], ["Email", "mail"], ["Phone", "phone"]]);
    await pick("Language in which we should write to you", "English");
    await next();
    await pick("Type of right", "Trademark");
    await pick("Registered in", "Mexico - IMPI");
    await all([["Name of the brand as registered", "brand"], ["Certificate number", "number"], ["Holder of the right", "holder"]]);
    const [year, , day] = at.say("expires").split("-");
    await at.label("Day").fill(String(Number(day)));
    await pick("Month", "November");
    await at.label("Year").fill(year);
    await attach("Registration certificate", "document");
    await next();
    await pick("Marketplace", "Mexico");
    await at.put(at.label("Links of the listings"), "links");
    await pick("Reason", "The product is a counterfeit");
    await at.put(at.label("Explain to the seller why the listing infringes your right"), "comment");
    await attach("Documents that support your report", "attachments");
    await next();
    await all([["Public name", "publicName"], ["Public email", "publicMail"]]);
  },
  async dsa(at) {
    const { page } = at;
    await at.choose("#category", "category");
    for (const id of ["right", "territory"]) await at.choose(`#${id}`, id);
    for (const id of ["sign", "register", "proprietor"]) await at.type(`#${id}`, id);
    await at.click(at.label("Proprietor of the right, or member of its staff"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#more");
      await page.locator(".exact").nth(index).fill(url);
      await page.locator(".known").nth(index).fill(at.sellers[index]);
    }
    await at.click(at.words("2. The reasons"));
    await at.click("#reasons");
    await page.keyboard.type(at.say("reasons"));
    await at.files("#annex", "annex");
    await at.click(at.words("3. The person or entity submitting the notice"));
    await at.click(at.label("a legal person or organisation"));
    for (const id of ["forename", "surname", "entityname", "mail", "mail2"]) await at.type(`#${id}`, id);
    await at.choose("#land", "land");
    await at.click(at.label("No"));
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
