// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

/** @typedef {import("playwright-core").Page} Page */

const paper = (name) => ({ name, mimeType: name.endsWith(".png") ? "image/png" : "application/pdf", buffer: Buffer.from(`bytes of ${name}`) });
/** What a wanted value is when a person takes the first way that it allows. */
const first = (want) => (want === undefined ? "" : want?.any ? want.any.find((one) => one.length) : (want?.maybe ?? want?.some ?? want?.maybeSome ?? want));

/** Hands on a page. @param {Page} page @param {{ notice: any, wants: Record<string, any> }} truth */
function hands(page, { notice, wants }) {
  const say = (name) => String(first(wants[name]) ?? "");
  const on = (where) => (typeof where === "string" ? page.locator(where).first() : where.first());
  return {
    page, say,
    urls: notice.listings.map(({ url }) => url),
    click: (where) => on(where).click(),
    /** Types a wanted value key by key, lines by the Enter key. */
    type: (where, name) => on(where).pressSequentially(say(name)),
    put: (where, text) => on(where).fill(text),
    files: (where, name) => on(where).setInputFiles([first(wants[name])].flat().map(paper)),
    choose: (where, name) => on(where).selectOption(say(name)),
    label: (words) => page.getByLabel(words, { exact: true }),
    words: (text, within = page) => within.getByText(text, { exact: true }),
    button: (name) => page.getByRole("button", { name, exact: true }),
  };
}
/** @typedef {ReturnType<typeof hands>} At */

/** @type {Record<string, (at: At) => Promise<void>>} */
const DONE = {
  async ttg(at) {
    const { page } = at;
    const item = (label) => page.locator(".next-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const option = (words) => at.click(page.locator(".next-menu-item:visible").getByText(words));
    await at.click(item("投诉平台").getByText("淘宝网"));
    await at.click(item("知识产权类型").locator(".next-select"));
    await option("商标权");
    await at.click(item("被侵权的知识产权").locator(".next-select"));
    await page.keyboard.type("61204588");
    await option("青屿（注册号：61204588，第30类）");
    await at.click(item("投诉类型").getByText("商品", { exact: true }));
    await at.click(item("投诉理由").locator(".next-select"));
    await option("商标权-售假-假货特征");
    await at.put(item("侵权商品链接").locator("textarea"), at.say("links"));
    await at.click(at.words("校验链接"));
    await at.put(item("补充侵权理由").locator("textarea"), at.say("why"));
    await at.files(item("初步证据").locator("input[type=file]"), "proof");
    await at.type(item("接收结果的邮箱").locator("input"), "mail");
  },
  async steps1688(at) {
    const { page } = at;
    const item = (label) => page.locator(".el-form-item").filter({ has: page.locator(".el-form-item__label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await at.click(item(label).locator(".el-select__wrapper"));
      await at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    };
    const next = () => at.click(at.button("下一步"));
    await at.click(at.words("权利人"));
    await at.click(item("权利类型").getByText("商标"));
    await pick("权利注册地", "中国大陆");
    for (const [label, name] of [["商标名称", "mark"], ["商标注册号", "number"], ["注册人", "owner"]]) await at.type(item(label).locator("input"), name);
    await pick("核定使用商品类别", "第30类");
    await page.keyboard.press("Escape");
    await at.type(item("专用权期限至").locator("input"), "expires");
    await page.keyboard.press("Enter");
    await at.files(item("权利证书").locator("input[type=file]"), "certificate");
    await next();
    await pick("投诉平台", "1688");
    await at.click(item("投诉类型").getByText("商品"));
    await at.click(item("投诉理由").locator(".el-cascader"));
    for (const words of ["假冒商品", "假货特征"]) await at.click(page.locator(".el-cascader-node:visible").getByText(words, { exact: true }));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("添加商品"));
      await page.getByPlaceholder("https://detail.1688.com/offer/…").nth(index).fill(url);
    }
    await next();
    await at.put(item("侵权说明").locator("textarea"), at.say("why"));
    for (const [label, name] of [["真假对比图", "comparison"], ["侵权页面截图", "screenshot"], ["其他证明材料", "other"]]) await at.files(item(label).locator("input[type=file]"), name);
    await next();
  },
  async aidc(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const option = (words) => at.click(page.locator(".ant-select-dropdown:visible .ant-select-item-option").filter({ hasText: words }));
    await at.click(at.words("AliExpress"));
    await at.click(item("IPR type").locator(".ant-select"));
    await option("Trademark");
    await at.click(item("IPR record").locator(".ant-select"));
    await page.keyboard.type("018733019");
    await option("VLIETSTRA · 018733019");
    await at.click(at.words("Product listing"));
    await at.click(item("Complaint reason").locator(".ant-select"));
    await option("Counterfeit features");
    await at.click(item("Type of proof").locator(".ant-select"));
    await option("Other forms of proof");
    await at.put(item("Infringing listings").locator("textarea"), at.say("links"));
    await at.click(at.button("Verify"));
    await at.put(item("Supplement infringement reason(s)").locator("textarea"), at.say("why"));
    await at.files("input[type=file]", "proof");
    await at.type(page.getByPlaceholder("Contact person *"), "contact");
    await at.type(page.getByPlaceholder("Contact e-mail *"), "email");
  },
  async tenlinks(at) {
    const frame = at.page.frameLocator("iframe");
    const named = (name) => frame.locator(`[name=${name}]`);
    for (const [control, name] of [["surname", "last"], ["given", "first"], ["org", "company"], ["mail", "email"], ["tel", "phone"], ["iname", "mark"], ["ino", "number"], ["iowner", "owner"]]) await at.type(named(control), name);
    await at.click(frame.locator("[name=relation][value=owner]"));
    for (const [control, name] of [["code", "code"], ["nation", "nation"], ["itype", "type"], ["iplace", "place"]]) await at.choose(named(control), name);
    for (const [control, name] of [["addr", "address"], ["iend", "expires"], ["why", "why"]]) await at.put(named(control), at.say(name));
    for (const [control, name] of [["idproof", "identity"], ["icert", "certificate"], ["evidence", "proof"]]) await at.files(named(control), name);
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(frame.locator("#more"));
      await at.put(named(`link${index + 1}`), url);
      await named(`kind${index + 1}`).selectOption("cf");
    }
  },
  async amazon(at) {
    const { page } = at;
    const pick = async (label, words) => {
      await at.click(page.getByRole("button", { name: label }));
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    for (const words of ["Agent", "Trademark", "On the physical product"]) await at.click(at.words(words));
    await pick("Where is the trademark registered?", "United States - USPTO");
    for (const [label, name] of [["Rights owner's name", "owner"], ["Trademark (word, name or description of the logo)", "brand"], ["Trademark registration number", "number"], ["Order ID of your test buy (optional)", "order"], ["Full name", "name"], ["Company", "company"], ["Address line 1", "street"], ["City", "city"], ["Postal code", "zip"], ["Phone number", "phone"], ["Email address", "email"]]) await at.type(at.label(label), name);
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.words("+ Add another product"));
      await at.put(at.label(`ASIN or product URL, row ${index + 1}`), url);
      await at.put(at.label(`Seller, row ${index + 1}`), at.say("sellers").split("\n")[index]);
    }
    await at.put(at.label("Additional information"), at.say("why"));
    await pick("Country/Region", "United Kingdom");
  },
  async vero(at) {
    const { page } = at;
    const next = () => at.click(at.button("Next"));
    const place = async (label, name) => {
      await at.type(page.getByRole("combobox", { name: label }), name);
      await at.click(page.getByRole("option", { name: at.say(name), exact: true }));
    };
    const all = async (list) => {
      for (const [label, name] of list) await at.type(at.label(label), name);
    };
    await at.click(at.label("I own it, or I work for the company that owns it"));
    await all([["Intellectual property owner", "owner"]]);
    await next();
    await all([["Brand or title of the work", "mark"], ["Registration number", "number"]]);
    await place("Jurisdiction", "jurisdiction");
    await at.click(page.getByRole("combobox", { name: "International classes" }));
    for (const words of ["16 - Paper goods", "28 - Toys and games"]) await at.click(page.getByRole("option", { name: words }));
    await page.keyboard.press("Escape");
    await next();
    await at.click(page.getByRole("combobox", { name: "Reason code" }));
    await at.click(page.getByRole("option", { name: "1.1 Trademark: the item is a counterfeit" }));
    for (const [label, name] of [["Item numbers or URLs", "links"], ["Describe the infringement in detail", "why"], ["Message to the seller (optional)", "message"]]) await at.put(at.label(label), at.say(name));
    await at.files("input[type=file]", "files");
    await next();
    await all([["Your name", "name"], ["Company", "company"], ["Street address", "street"], ["City", "city"], ["State or province", "state"], ["ZIP or postcode", "zip"], ["Telephone", "phone"], ["E-mail for our questions", "email"], ["E-mail that sellers may use", "shown"]]);
    await place("Country", "country");
    await at.put(at.label("Date"), at.say("date"));
  },
  async meta(at) {
    const { page } = at;
    await at.click(at.label("I am an authorised representative of the rights owner, for example an agency or a law firm"));
    for (const [question, name] of [["What is your full name?", "name"], ["What is your phone number?", "phone"], ["What is your email address?", "email"], ["Please enter your email address again", "email2"], ["Who owns the trademark?", "owner"], ["Which word or symbol is the trademark?", "mark"]]) await at.type(at.label(question), name);
    await at.put(at.label("What is your mailing address?"), at.say("address"));
    await at.choose(at.label("Where is the trademark registered?"), "place");
    await at.type(at.label("What is the registration number?"), "number");
    await at.type(at.label("Which categories of goods or services does the registration cover?"), "goods");
    await at.files(at.label("Please attach a scan of the registration certificate"), "certificate");
    await at.click(at.label("A product listing on Marketplace or in a shop"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("Add another link"));
      await page.locator(".url").nth(index).fill(url);
    }
    await at.put(at.label("How do you know that these goods are counterfeit?"), at.say("why"));
    await at.click(at.label("No"));
    await at.files(at.label("Do you have anything else that helps us to understand your report?"), "proof");
  },
  async temu(at) {
    const { page } = at;
    const field = (id) => page.locator(`ip-complaint #${id}`);
    await at.click(page.getByRole("radio", { name: "Rights owner" }));
    for (const id of ["type", "how"]) await at.choose(field(id), id);
    for (const id of ["owner", "title", "number", "name", "company", "email", "email2", "phone"]) await at.type(field(id), id);
    await field("country").pressSequentially("united");
    await at.click(page.getByRole("option", { name: "United States" }));
    for (const id of ["certificate", "proof"]) await at.files(field(id), id);
    await at.click(at.label("Product images"));
    for (const id of ["links", "why"]) await at.put(field(id), at.say(id));
    await at.choose(field("code"), "code");
  },
  async shopee(at) {
    const { page } = at;
    const row = (label) => page.locator(".row").filter({ has: page.locator(".lab").getByText(new RegExp(`^\\*?${label}$`)) });
    const option = (words) => at.click(page.locator(".pop").getByText(words, { exact: true }));
    const pick = async (label, words) => {
      await at.click(row(label).locator(".sel"));
      await option(words);
    };
    await pick("举报站点", "新加坡站");
    await at.click(row("举报人身份").getByText("授权代理人"));
    await pick("联系电话", "+86 中国大陆");
    await pick("侵权类型", "商标侵权");
    for (const [label, name] of [["公司名称", "company"], ["联系人姓名", "contact"], ["联系电话", "phone"], ["电子邮箱", "email"], ["详细地址", "street"], ["商标名称", "mark"], ["商标注册号", "number"], ["权利人名称", "owner"]]) await at.type(row(label).locator("input"), name);
    await at.click(row("所在地区").locator(".sel"));
    for (const [index, words] of at.say("region").split("/").entries()) await at.click(at.words(words, page.locator(".col").nth(index)));
    await pick("商标注册国家/地区", "新加坡");
    await at.click(row("尼斯分类").getByRole("button", { name: "30", exact: true }));
    await at.put(row("注册有效期至").locator("input"), at.say("expires"));
    for (const [label, name] of [["授权委托书", "poa"], ["权利证明", "certificate"], ["正品与侵权商品对比图", "comparison"], ["商品页面截图", "screenshot"], ["其他补充材料", "other"]]) await at.files(row(label).locator("input"), name);
    await pick("侵权情形", "售卖假冒商品");
    for (const [label, name] of [["侵权商品链接", "links"], ["侵权描述", "why"]]) await at.put(row(label).locator("textarea"), at.say(name));
  },
  async dsa(at) {
    const { page } = at;
    await at.click(at.label("An infringement of intellectual property"));
    await at.choose("#right", "right");
    await at.choose("#territory", "territory");
    for (const [id, name] of [["title", "mark"], ["regno", "number"], ["holder", "owner"], ["finding", "finding"], ["given", "first"], ["family", "last"], ["org", "company"], ["mail", "email"], ["mail2", "email2"]]) await at.type(`#${id}`, name);
    await at.click(at.label("I hold the right or act for the company that holds it"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#another");
      await page.locator('[name="location[]"]').nth(index).fill(url);
    }
    await at.put("#why", at.say("why"));
    await at.files("#files", "files");
    await at.click(at.label("No"));
    await at.choose("#land", "country");
  },
};

/** Fills a page as a person would. @param {string} portal @param {Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
