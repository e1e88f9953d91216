// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { first } from "../seventh/counted.mjs";

/** What a person does at a page, by the names of the truth. */
function hands(page, { notice, wants }) {
  const place = (where) => (typeof where === "string" ? page.locator(where) : where);
  return {
    page,
    urls: notice.listings.map(({ url }) => url),
    sellers: notice.listings.map(({ seller }) => seller),
    click: (where) => place(where).first().click(),
    words: (words) => page.getByText(words, { exact: true }).locator("visible=true").first(),
    button: (name) => page.getByRole("button", { name, exact: true }).locator("visible=true").first(),
    put: (where, name) => place(where).first().fill(first(wants[name])),
    choose: (where, name) => place(where).first().selectOption(first(wants[name])),
    files: (where, name) => place(where).first().setInputFiles(first(wants[name]).map((file) => ({ name: file, mimeType: "application/pdf", buffer: Buffer.from("paper") }))),
  };
}

/** @type {Record<string, (at: ReturnType<typeof hands>, wants: Record<string, any>) => Promise<void>>} */
const DONE = {
  async taobao(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const all = async (list) => { for (const [label, name] of list) await at.put(item(label).locator("input:not([type=file]),textarea"), name); };
    await at.click(at.words("淘宝网 Taobao.com"));
    await at.click(item("知识产权类型").locator(".ant-select"));
    await at.click(page.locator(".ant-select-item-option").getByText("专利及其他", { exact: true }));
    await at.click(at.button("选择知识产权"));
    await at.click(page.locator(".ant-drawer tr").filter({ hasText: "202430215577" }).locator("input[type=radio]"));
    await at.click(page.locator(".ant-drawer .ant-btn-primary"));
    await page.locator(".ant-drawer-content-wrapper").waitFor({ state: "hidden" });
    await at.click(page.getByRole("button", { name: "下一步" }));
    await at.click(page.locator(".ant-radio-wrapper").filter({ hasText: "商品标题" }));
    await at.click(item("投诉理由").locator(".ant-select"));
    for (const words of ["专利", "外观设计专利侵权"]) await at.click(page.locator(".ant-cascader-menu-item").getByText(words, { exact: true }));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(page.getByRole("button", { name: "+ 添加链接" }));
      await page.getByPlaceholder(`商品链接 ${index + 1}`).fill(url);
    }
    await all([["卖家昵称", "seller"], ["补充侵权理由", "supplement"]]);
    await at.files(item("初步证据").locator("input[type=file]"), "evidence");
    await at.click(page.getByRole("button", { name: "下一步" }));
    await at.click(page.locator(".ant-segmented-item").filter({ hasText: "代理人" }));
    await at.files(item("授权委托书").locator("input[type=file]"), "poa");
    await all([["权利人名称", "holder"], ["联系人", "contact"], ["联系电话", "mobile"], ["联系邮箱", "email"]]);
  },
  async tmall(at) {
    const { page } = at;
    const pick = async (name, words) => {
      await at.click(`[data-list=${name}]`);
      await at.click(page.locator(".pop").getByText(words, { exact: true }));
    };
    await pick("site", "天猫");
    await pick("iprType", "商标权");
    await at.click("#pick");
    await at.click(page.locator(".win tr").filter({ hasText: "48213975" }).locator("input"));
    await at.click("#ok");
    await at.click("[name=kind][value=listing]");
    await pick("reason", "购买鉴定");
    await pick("proofType", "购买测试");
    for (const name of ["order", "seller", "statement", "company", "contact", "mail", "phone"]) await at.put(`[data-name=${name}]`, name);
    for (const name of ["report", "evidence"]) await at.files(`[data-file=${name}]`, name);
    for (const url of at.urls) {
      await page.locator("#tag").fill(url);
      await page.keyboard.press("Enter");
    }
  },
  async aliexpress(at) {
    const { page } = at;
    const item = (label) => page.locator(".next-form-item").filter({ has: page.locator(".next-form-item-label").getByText(label, { exact: true }) });
    const pick = async (where, words) => {
      await at.click(where.locator(".next-select"));
      await at.click(page.locator(".next-menu-item:visible").getByText(words));
      await page.locator(".next-menu-item:visible").first().waitFor({ state: "hidden" });
    };
    const all = async (list) => { for (const [label, name] of list) await at.put(item(label).locator("input:not([type=file]),textarea"), name); };
    const open = (words) => at.click(page.locator(".next-collapse-panel-title").filter({ hasText: words }));
    await at.click(item("Complaint platform").getByText("AliExpress", { exact: true }));
    await pick(item("IPR type"), "Trademark");
    await pick(item("Place of registration"), "Others");
    await pick(item("IPR record"), "018923417");
    await open("2. Infringing content");
    await at.click(item("Complaint type").getByText("Product listing", { exact: true }));
    await pick(item("Complaint reason"), "Counterfeit features");
    await item("Infringing listings").locator("textarea").fill(at.urls.join("\n"));
    await all([["Store name", "store"], ["Supplement infringement reason(s)", "notes"]]);
    await at.files(item("Prima facie evidence").locator("input[type=file]"), "evidence");
    await open("3. Complainant");
    await at.click(item("You are").getByText("An agent", { exact: true }));
    await at.files(item("Letter of authorization").locator("input[type=file]"), "poa");
    await all([["Name of the rights holder", "owner"], ["Contact name", "contactName"], ["Company", "company"], ["Contact e-mail", "email"], ["Address", "address"]]);
    await pick(item("Phone"), "+351");
    await at.put(page.getByLabel("Phone number"), "phone");
    await pick(item("Country/region"), "Portugal");
  },
  async alibaba(at) {
    const { page } = at;
    const named = (name) => page.locator(`[data-name=${name}]`);
    const tab = (name) => at.click(page.getByRole("tab", { name, exact: true }));
    for (const name of ["platform", "ipr", "country"]) await at.choose(named(name), name);
    await at.click(page.getByRole("option", { name: /11,702,644/ }));
    await tab("Infringing listings");
    await at.click("[name=about][value=listing]");
    await at.choose(named("reason"), "reason");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#more");
      await page.locator(".url").nth(index).fill(url);
      await page.locator(".firm").nth(index).fill(at.sellers[index]);
    }
    await at.put(named("explanation"), "explanation");
    await at.files("[data-file=evidence]", "evidence");
    await tab("Complainant");
    await at.click("[name=who][value=owner]");
    for (const name of ["company", "firstName", "lastName", "email", "phone", "street", "city", "province", "zip"]) await at.put(named(name), name);
    await at.choose(named("nation"), "nation");
  },
  async mic(at) {
    const { page } = at;
    const named = (name) => page.locator(`[data-name=${name}]`);
    await at.click("[name=category][value=copyright]");
    for (const name of ["regland", "country"]) await at.choose(named(name), name);
    for (const name of ["title", "regno", "describe", "holder", "contact", "company", "email", "phone", "address"]) await at.put(named(name), name);
    await at.click(at.button("Add by URL"));
    await page.locator("#bulk").fill(at.urls.join("\n"));
    await at.click(at.button("Add"));
    for (const [index, seller] of at.sellers.entries()) await page.getByPlaceholder("Supplier name").nth(index).fill(seller);
    for (const name of ["certificate", "support", "mandate"]) await at.files(`[data-file=${name}]`, name);
  },
  async pdd(at) {
    const { page } = at;
    for (const [name, words] of [["subject", "企业"], ["standing", "权利人本人"], ["right", "著作权"], ["worktype", "美术作品"], ["place", "商品主图"]]) {
      await at.click(`[data-sheet=${name}]`);
      await at.click(page.locator(".sheet li").getByText(words, { exact: true }));
    }
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#more");
      await page.getByPlaceholder("粘贴商品链接").nth(index).fill(url);
    }
    for (const name of ["name", "title", "number", "holder", "mall", "facts", "person", "cell", "mail"]) await at.put(`[data-name=${name}]`, name);
    for (const name of ["licence", "certificate", "proof"]) await at.files(`[data-file=${name}]`, name);
  },
  async jd(at) {
    const { page } = at;
    const item = (label) => page.locator(".el-form-item").filter({ has: page.locator(".el-form-item__label").getByText(label, { exact: true }) });
    const all = async (list) => { for (const [label, name] of list) await at.put(item(label).locator("input.el-input__inner,textarea"), name); };
    const papers = async (list) => { for (const [label, name] of list) await at.files(item(label).locator("input[type=file]"), name); };
    await at.click(item("维权身份").getByText("代理人", { exact: true }));
    await at.click(item("权利类型").getByText("商标权", { exact: true }));
    await all([["权利人名称", "principal"], ["维权主体名称", "organ"], ["商标名称", "markName"], ["注册号/登记号/专利号", "regNo"], ["涉嫌侵权店铺", "shop"], ["侵权说明", "facts"], ["联系人", "contact"], ["联系电话", "phone"], ["电子邮箱", "email"], ["详细地址", "detail"]]);
    await papers([["授权文件", "mandate"], ["身份证明", "identityFiles"], ["权属证明", "ownership"], ["侵权证据", "proofs"]]);
    await at.click(item("核定类别").locator(".el-select__wrapper"));
    await page.keyboard.type("第22");
    await at.click(page.locator(".el-select-dropdown__item:visible").getByText("第22类", { exact: true }));
    await page.keyboard.press("Escape");
    await at.put(item("权利有效期至").locator("input"), "expire");
    await page.keyboard.press("Enter");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(page.getByRole("button", { name: "添加一条" }));
      await item("侵权商品链接").locator("input").nth(index).fill(url);
    }
    await at.click(item("所在地区").locator(".el-cascader"));
    for (const words of ["北京市", "海淀区"]) await at.click(page.locator(".el-cascader-node:visible").getByText(words, { exact: true }));
  },
  async dhgate(at) {
    const { page } = at;
    const pick = async (name, words) => {
      await at.click(`#${name}`);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const open = (words) => at.click(page.getByRole("button", { name: words, exact: false }).locator("visible=true"));
    const papers = (words, name) => at.files(page.locator("label").filter({ hasText: words }).locator("input[type=file]"), name);
    await at.click(page.getByLabel("Agent of the IP owner"));
    await open("Intellectual property");
    await pick("ipType", "Design");
    await at.click(page.getByLabel("Registered in"));
    await page.keyboard.type("Euro");
    await at.click(page.getByRole("option", { name: "European Union" }));
    await open("Infringing listings");
    for (const url of at.urls) {
      await page.getByLabel("Listing links").fill(url);
      await page.keyboard.press("Enter");
    }
    await open("Your contact details");
    await pick("dial", "United Kingdom +44");
    for (const name of ["ownerName", "ipName", "regNumber", "expiry", "seller", "details", "firstName", "lastName", "company", "email", "emailAgain", "phone"]) await at.put(`#${name}`, name);
    for (const [words, name] of [["Scan of the IP owner's ID", "ownerId"], ["Scan of the authorization", "authorization"], ["Scan of the IP document", "scan"], ["Comparison pictures", "compare"]]) await papers(words, name);
  },
  async shopee(at) {
    const { page } = at;
    const row = (label) => page.locator(".row").filter({ has: page.locator(".lab").getByText(label, { exact: true }) });
    const pick = async (name, words) => {
      await at.click(`#sel-${name}`);
      await at.click(page.locator(".eds-option").filter({ hasText: words }));
    };
    await at.click(row("Market").getByText("Malaysia", { exact: true }));
    await at.click(row("Infringement type").getByText("Trademark", { exact: true }));
    await pick("record", "TM2021004417");
    for (const url of at.urls) {
      await page.locator("#links").fill(url);
      await page.keyboard.press("Enter");
    }
    await at.click(row("You are").getByText("Rights owner"));
    for (const [label, name] of [["Shop name", "shop"], ["Why it infringes", "reason"], ["Full name", "name"], ["Company", "company"], ["Email", "email"], ["Phone", "phone"]]) await at.put(row(label).locator("input,textarea"), name);
    await at.files(row("Supporting documents").locator("input"), "docs");
    await pick("dial", "+60 Malaysia");
  },
  async tiktok(at) {
    const { page } = at;
    const item = (label) => page.locator(".core-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await at.click(item(label).locator(".core-select"));
      await at.click(page.locator(".core-select-item-option:visible").getByText(words, { exact: true }));
    };
    await at.click(item("I am reporting as").getByText("Rights owner", { exact: true }));
    await at.click(item("Organization type").getByText("Enterprise", { exact: true }));
    await pick("IP asset type", "Registered copyright");
    await pick("Jurisdiction", "United States");
    await at.click(item("Where is the infringement?").getByText("Product", { exact: true }));
    for (const url of at.urls) {
      await page.locator("#links").fill(url);
      await page.keyboard.press("Enter");
    }
    for (const name of ["org", "title", "regNo", "owner", "shop", "explain", "fullName", "address", "email", "phone"]) await at.put(`#${name}`, name);
    for (const [label, name] of [["Certificate or proof of ownership", "certificate"], ["Supporting material", "evidence"]]) await at.files(item(label).locator("input[type=file]"), name);
  },
  async ebay(at) {
    const { page } = at;
    const named = (name) => page.locator(`[name=${name}]`);
    for (const words of ["Your right and the reason", "Reported items"]) await at.click(page.locator("summary").filter({ hasText: words }));
    for (const [name, value] of [["relation", "agent"], ["right", "tm"]]) await at.click(`[name=${name}][value=${value}]`);
    for (const name of ["country", "reason", "jurisdiction"]) await at.choose(named(name), name);
    for (const name of ["ownerName", "fullName", "firm", "addr1", "town", "postcode", "phone", "emailEbay", "emailSeller", "mark", "regNumber", "sellerIds", "message"]) await at.put(named(name), name);
    await named("items").fill(at.urls.join("\n"));
    await at.files(named("files"), "files");
  },
  async meli(at) {
    const { page } = at;
    const all = async (...names) => { for (const name of names) await at.put(`#bpp-${name}`, name); };
    const pick = async (name, words) => {
      await at.click(`#bpp-${name}`);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const card = (words) => at.click(page.locator(".opt").filter({ hasText: words }));
    await card("The right is mine");
    await card("Patent or utility model");
    await all("holder", "title", "registration", "day", "year");
    await pick("site", "Mexico");
    await pick("month", "February");
    await at.files("[data-papers=documents]", "documents");
    await at.click(at.button("Continue"));
    for (const url of at.urls) {
      await page.locator("#bpp-draft").fill(url);
      await at.click(at.button("Add listing"));
    }
    await all("nickname", "explanation");
    await at.files("[data-papers=proof]", "proof");
    await at.click(at.button("Continue"));
    await all("firstName", "lastName", "company", "email", "phone", "publicName", "publicMail");
    await pick("dial", "Mexico (+52)");
    await pick("language", "Spanish");
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth), truth.wants);
