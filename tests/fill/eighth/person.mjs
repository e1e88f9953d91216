// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { hands } from "../seventh/hands.mjs";

/** @type {Record<string, (at: import("../seventh/hands.mjs").At) => Promise<void>>} */
const DONE = {
  async ebay(at) {
    const named = (name) => at.page.locator(`#noci [name=${name}]`);
    for (const name of ["ipowner", "yourname", "firm", "mail", "sellermail", "tel", "mark", "reg"]) await at.type(named(name), name);
    await at.click(at.label("an agent authorized to act on behalf of the IP Owner"));
    for (const name of ["mailing", "why"]) await at.put(named(name), name);
    for (const name of ["code", "juris"]) await named(name).selectOption(at.say(name));
    for (const [index, url] of at.urls.entries()) {
      await named("item").nth(index).fill(url);
      await named("seller").nth(index).fill(at.sellers[index]);
    }
    await at.files(named("exhibits"), "exhibits");
  },
  async shopee(at) {
    const { page } = at;
    const item = (label) => page.locator(".el-drawer .el-form-item").filter({ has: page.locator(".el-form-item__label").getByText(label, { exact: true }) });
    const option = (words) => at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    await at.click(item("Market where the listings are offered").locator(".el-select__wrapper"));
    await option("Singapore");
    await at.click(item("Infringement type").getByText("Trademark"));
    await at.click(item("Registered IP").locator(".el-select__wrapper"));
    await page.keyboard.type("40201912877R");
    await option("SALTMARSH (40201912877R, Singapore)");
    await at.click(at.words("The goods are counterfeit"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("+ Add another link"));
      await item(`Listing link ${index + 1}`).locator("input").fill(url);
    }
    for (const [label, name] of [["Shop username", "shop"], ["Person in charge", "pic"], ["Email for updates", "email"], ["Contact number", "phone"]]) await at.type(item(label).locator("input"), name);
    await at.put(item("Explain how your right is infringed").locator("textarea"), "remarks");
    await at.files(item("Supporting documents").locator("input[type=file]"), "docs");
  },
  async tokopedia(at) {
    const { page } = at;
    const field = (label) => page.getByRole("textbox", { name: label });
    const pick = async (label, words) => {
      await at.click(page.getByRole("combobox", { name: label }));
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const drop = (name) => at.files(`input[data-for=${name}]`, name);
    for (const [label, name] of [["Full name", "fullname"], ["Company", "company"], ["E-mail", "email"], ["Telephone number", "phone"]]) await at.type(field(label), name);
    await pick("I report in my capacity as", "Proxy or legal representative");
    await drop("poa");
    await at.click(at.button("trademark"));
    await pick("Subject of the report", "The product is suspected to be counterfeit");
    for (const [label, name] of [["Mark as shown in the certificate", "brand"], ["Certificate / registration no.", "certno"], ["Name of the holder of the right", "holder"]]) await at.type(field(label), name);
    await pick("Where is it registered?", "Indonesia");
    await drop("certificate");
    for (const url of at.urls) {
      await page.getByRole("combobox", { name: "Product URLs" }).fill(url);
      await page.keyboard.press("Enter");
    }
    await at.put(field("Chronology and description of the violation"), "story");
    await drop("attachments");
  },
  async lazada(at) {
    const { page } = at;
    const item = (label) => page.locator(".next-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const option = (words) => at.click(page.locator(".next-menu-item:visible").getByText(words, { exact: true }));
    await at.click(item("Venture").locator(".next-select"));
    await option("lazada.com.my");
    await at.click(item("IPR type").getByText("Trademark"));
    await at.click(item("IPR to rely upon").locator(".next-select"));
    await option("SALTMARSH / TM2019044173 / Malaysia / class 12");
    await at.click(at.words("The infringement"));
    await at.click(item("Complaint type").getByText("Product listing"));
    await at.click(item("Complaint reason").locator(".next-select"));
    await option("Counterfeit features");
    await at.put(item("Infringing listings").locator("textarea"), "links");
    await at.put(item("Supplement infringement reason(s)").locator("textarea"), "reasons");
    await at.files(item("Prima facie evidence").locator("input[type=file]"), "evidence");
    await at.click(at.words("Complainant shown to the seller"));
    for (const [label, name] of [["Contact person", "contact"], ["Organisation", "company"], ["Contact e-mail", "mail"]]) await at.type(item(label).locator("input"), name);
  },
  async shein(at) {
    const { page } = at;
    const all = async (list) => {
      for (const [label, name] of list) await at.type(at.label(label), name);
    };
    const country = async (label, words) => {
      await at.click(at.label(label));
      await page.keyboard.type("united");
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const drop = (label, name) => at.files(page.locator(".up").filter({ hasText: label }).locator("input"), name);
    await at.click(at.words("Rights owner"));
    await all([["Given name *", "given"], ["Family name *", "family"], ["Company (if any)", "company"], ["Street and number *", "street"], ["City *", "city"], ["State, province or region", "region"], ["Postal code *", "postal"], ["Phone with country code *", "phone"], ["Email address *", "email"], ["Confirm email address *", "email2"]]);
    await country("Country or region *", "United States");
    await at.click(at.button("Continue"));
    await at.click(at.words("Copyright"));
    await all([["Title or description of the copyrighted work *", "title"], ["Copyright registration number (if registered)", "number"], ["Full legal name of the rights owner *", "owner"]]);
    await country("Country of registration or first publication *", "United States");
    await drop("Certificate or other proof of ownership", "proof");
    await at.click(at.button("Continue"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("Add product"));
      await at.label("Product page URL").nth(index).fill(url);
      await at.label("Product name").nth(index).fill("floral print dress");
    }
    await at.put(at.label("Describe how these products infringe your right *"), "details");
    await drop("Additional evidence", "files");
  },
  async temu(at) {
    const { page } = at;
    const pick = async (id, typed, words) => {
      await at.click(`#${id}`);
      await page.keyboard.type(typed);
      await at.click(page.locator(".ant-select-dropdown:visible .ant-select-item-option").getByText(words, { exact: true }));
    };
    await at.click(at.words("我是授权代理人"));
    await at.files(".ant-form-item:has-text('授权书') input[type=file]", "letter");
    await pick("rt", "", "商标");
    for (const name of ["name", "firm", "mail", "tel", "home", "mark", "number", "owner", "seller"]) await at.type(`#${name}`, name);
    await pick("land", "美", "美国");
    await pick("cls", "21", "第21类");
    await page.keyboard.press("Escape");
    await at.type("#until", "until");
    await page.keyboard.press("Tab");
    await at.files(".ant-form-item:has-text('权利证书') input[type=file]", "certificate");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(page.getByRole("button", { name: "新增一条链接" }));
      await page.getByPlaceholder("https://www.temu.com/...").nth(index).fill(url);
    }
    await at.click(at.words("商品包装"));
    await at.put("#reason", "reason");
    await at.files(".ant-form-item:has-text('证明文件') input[type=file]", "proof");
  },
  async micn(at) {
    const frame = at.page.frameLocator("iframe");
    const field = (name) => frame.locator(`#${name}`);
    await at.click(frame.getByLabel("商标侵权"));
    for (const url of at.urls) {
      await field("one").fill(url);
      await at.click(field("add"));
    }
    await at.click(field("editor"));
    await at.page.keyboard.type(at.say("reason"));
    for (const name of ["supplier", "holdername", "title", "certno", "cls", "person", "corp", "mail", "phone", "addr"]) await at.type(field(name), name);
    await at.put(field("expire"), "expire");
    await at.choose(field("area"), "area");
    for (const name of ["evidence", "warrant", "cert"]) await at.files(field(name), name);
  },
  async cbu(at) {
    const { page } = at;
    const drop = (label, name) => at.files(page.locator(".q").filter({ hasText: label }).locator("input"), name);
    for (const words of ["本人（本公司）为权利人", "商标", "1688"]) await at.click(page.getByRole("radio", { name: words, exact: true }));
    for (const [hint, name] of [["举报人姓名 *", "reporter"], ["公司或机构名称", "corp"], ["联系邮箱 *", "mail"], ["联系电话 *", "phone"], ["联系地址", "addr"], ["商标文字、作品名称或专利名称 *", "title"], ["注册号或登记号", "regno"], ["权利人名称（与证书一致）*", "owner"]]) await at.type(page.getByPlaceholder(hint, { exact: true }), name);
    await at.choose(at.label("权利登记地"), "area");
    for (const [index, url] of at.urls.entries()) await page.getByPlaceholder(`侵权链接 ${index + 1}`, { exact: true }).fill(url);
    await at.put(page.getByPlaceholder("请描述侵权事实"), "facts");
    for (const [label, name] of [["身份证明", "paper"], ["权利证明", "cert"], ["初步证据", "more"]]) await drop(label, name);
  },
  async taobao(at) {
    const { page } = at;
    const part = (name) => page.locator(`[data-name=${name}]`);
    const menu = async (name, words) => {
      await at.click(part(name).locator(".face"));
      await at.click(part(name).getByRole("option", { name: words }));
    };
    await at.click(part("platform").getByLabel("淘宝网"));
    await menu("type", "商标权");
    await at.click(part("record").getByLabel("青禾 38104427"));
    await at.click(at.button("下一步"));
    await at.click(part("form").getByLabel("商品", { exact: true }));
    await menu("reason", "商品信息显示假货特征");
    await at.put(part("links").locator("textarea"), "links");
    await at.click(at.button("下一步"));
    await at.put(part("explain").locator("textarea"), "explain");
    await at.files(part("evidence").locator("input"), "evidence");
    for (const name of ["contact", "mail"]) await at.type(part(name).locator("input"), name);
  },
  async jd(at) {
    const { page } = at;
    const named = (name) => page.locator(`#f [name=${name}]`);
    const pick = async (name, words) => {
      const drawn = page.locator(`select[name=${name}] + .sel`);
      await at.click(drawn.locator("input"));
      await at.click(drawn.getByText(words, { exact: true }));
    };
    await at.click(at.words("代理人"));
    await at.click(at.words("是"));
    for (const name of ["unit", "linkman", "mobile", "email", "address", "ipname", "ipno", "ipowner", "ipend", "shop", "orderid"]) await at.type(named(name), name);
    await pick("iptype", "商标权");
    await pick("ipclass", "第21类");
    await pick("way", "销售假冒商品");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("增加一行"));
      await page.locator(".link").nth(index).fill(url);
    }
    await at.put(named("facts"), "facts");
    for (const name of ["licence", "mandate", "ownership", "report", "proof"]) await at.files(named(name), name);
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
