// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { first } from "../seventh/counted.mjs";
import { hands } from "../seventh/hands.mjs";

/** Items of a form library by their labels. */
const items = (page, item, label) => (words) => page.locator(`${item}:visible`).filter({ has: page.locator(label).getByText(words, { exact: true }) });

/** @type {Record<string, (at: import("../seventh/hands.mjs").At, wants: Record<string, any>) => Promise<void>>} */
const DONE = {
  async taobao(at) {
    const { page } = at;
    const item = items(page, ".next-form-item", ".next-form-item-label");
    await at.click(item("被投诉平台").getByText("淘宝网"));
    await at.click(item("权利种类").locator(".next-select"));
    await at.click(page.locator(".next-menu-item:visible").getByText("商标权", { exact: true }));
    await at.click(at.button("选择已备案权利"));
    await at.click(page.locator(".next-drawer tr").filter({ hasText: "38127645" }).getByText("选用"));
    await at.click(item("投诉对象").getByText("商品", { exact: true }));
    await at.click(item("投诉理由").getByText("该型号或款式不存在"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("+ 继续添加"));
      await at.label(`侵权链接${index + 1}`).fill(url);
    }
    await at.put("#statement", "statement");
    for (const name of ["nick", "linkman", "mail", "mobile"]) await at.type(`#${name}`, name);
    await at.files(item("初步证据").locator("input[type=file]"), "material");
  },
  async aliexpress(at) {
    const { page } = at;
    const item = items(page, ".ant-form-item", "label");
    const pick = async (label, words) => {
      await at.click(item(label).locator(".ant-select"));
      await at.click(page.locator(".ant-select-item-option:visible").getByText(words, { exact: true }));
    };
    const papers = (label, name) => at.files(item(label).locator("input[type=file]"), name);
    await at.click(page.getByText("AliExpress", { exact: true }));
    await pick("Type of intellectual property", "Copyright");
    await pick("Place of protection", "Others");
    await pick("Approved record", "Moss Parade, series of twelve risographs — VA0002419930");
    await at.click(at.button("Continue"));
    await at.click(at.label("Product listing"));
    await at.click(item("Complaint reason").locator(".ant-select"));
    for (const words of ["Improper use", "Art or text work copied on products"]) await at.click(page.locator(".ant-cascader-menu-item:visible").getByText(words, { exact: true }));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("+ Add URL"));
      await at.label(`Listing URL ${index + 1}`).fill(url);
    }
    await at.type("#store", "store");
    await at.put("#statement", "statement");
    await papers("Prima facie evidence", "evidence");
    await at.click(at.button("Continue"));
    await at.click(item("In which capacity do you act?").getByText("Authorised agent"));
    for (const name of ["rightHolder", "fullName", "organisation", "email", "phone"]) await at.type(`#${name}`, name);
    await papers("Letter of authorisation", "letter");
  },
  async ippform(at) {
    const { page } = at;
    const pick = async (name, words) => {
      await at.click(`#${name}`);
      await at.click(page.locator(`#${name}-o`).getByRole("option", { name: words, exact: true }));
    };
    await at.click(page.getByRole("radio", { name: "Rights holder" }));
    await pick("iprType", "Design patent");
    await pick("region", "Mainland China");
    await pick("site", "Taobao");
    for (const name of ["name", "organization", "email", "cc", "area", "number", "address", "title", "registration", "holder", "until", "seller"]) await at.type(`#${name}`, name);
    for (const name of ["idDocument", "certificate", "attachments"]) await at.files(`#${name}`, name);
    for (const [index, url] of at.urls.entries()) {
      if (index > 1) await at.click("#more");
      await at.label(`URL ${index + 1}`).fill(url);
    }
    await at.click("#description");
    for (const [index, line] of at.say("description").split("\n").entries()) {
      if (index) await page.keyboard.press("Enter");
      await page.keyboard.type(line);
    }
  },
  async mic(at) {
    const { page } = at;
    const named = (name) => page.locator(`#f-${name}`);
    await at.click(page.locator("label[for=k-pt]"));
    for (const name of ["patentKind", "office"]) await at.choose(named(name), name);
    for (const name of ["rightName", "rightNo"]) await at.type(named(name), name);
    await at.put(named("validTo"), "validTo");
    await at.files(named("rightFile"), "rightFile");
    await at.click("#two summary");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#row");
      await at.label(`Product page ${index + 1}`).fill(url);
      await at.label(`Supplier ${index + 1}`).fill(at.sellers[index]);
    }
    await at.put(named("description"), "description");
    await at.files(named("proof"), "proof");
    await at.click("#three summary");
    await at.type(named("holder"), "holder");
    await at.files(named("mandate"), "mandate");
    await at.click("#four summary");
    for (const name of ["contact", "company", "email", "tel", "street", "city", "zip"]) await at.type(named(name), name);
    for (const name of ["dial", "country"]) await at.choose(named(name), name);
  },
  async jd(at) {
    const { page } = at;
    const pick = async (name, words) => {
      await at.click(`#${name}`);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const next = () => at.click(at.button("下一步"));
    await at.click(at.label("代理人"));
    for (const name of ["org", "person", "mobile", "mail", "addr"]) await at.type(`#${name}`, name);
    for (const name of ["licence", "mandate"]) await at.files(`#${name}`, name);
    await next();
    await pick("rightType", "商标");
    for (const name of ["name", "regNo", "owner"]) await at.type(`#${name}`, name);
    await pick("classes", "第3类");
    await page.keyboard.press("Escape");
    await at.type("#until", "until");
    await page.locator("#until").press("Enter");
    await at.files("#certificate", "certificate");
    await next();
    for (const url of at.urls) {
      await page.locator("#links").pressSequentially(url);
      await page.locator("#links").press("Enter");
    }
    await at.type("#shop", "shop");
    await at.put("#facts", "facts");
    await at.files("#evidence", "evidence");
  },
  async dhgate(at) {
    const { page } = at;
    const item = items(page, ".el-form-item", ".el-form-item__label");
    const pick = async (where, words) => {
      await at.click(where.locator(".el-select__wrapper"));
      await at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    };
    const all = async (list) => {
      for (const [label, name] of list) await at.type(item(label).locator("input.el-input__inner"), name);
    };
    const papers = (label, name) => at.files(item(label).locator("input[type=file]"), name);
    await pick(item("知识产权类型"), "专利");
    await at.click(item("专利种类").getByText("发明专利"));
    await all([["知识产权名称", "ipName"], ["注册号/专利号", "ipNo"], ["权利所有人", "ipOwner"]]);
    await pick(item("注册国家或地区"), "美国");
    await at.put(item("到期时间").locator("input"), "ipEnd");
    await page.keyboard.press("Enter");
    await papers("知识产权证书扫描件", "ipScan");
    await at.click(page.getByText("被投诉商品", { exact: true }));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("增加商品"));
      await at.label(`第${index + 1}个商品`).fill(url);
    }
    await all([["卖家店铺", "store"]]);
    await at.put(item("投诉理由").locator("textarea"), "detail");
    await papers("补充证据", "files");
    await at.click(page.getByText("投诉人", { exact: true }));
    await at.click(item("您的身份").getByText("权利所有人"));
    await papers("营业执照或身份证扫描件", "ownerId");
    await all([["联系人姓名", "linkman"], ["公司名称", "company"], ["邮箱", "email"], ["联系电话", "phone"]]);
    await pick(item("联系电话"), "中国 +86");
  },
  async shopee(at) {
    await at.click(at.label("Representante ou procurador do titular"));
    await at.click(at.page.locator("[name=tipo][value=marca]"));
    for (const name of ["nome", "empresa", "email", "email2", "telefone", "denominacao", "processo", "vigencia", "titularNome", "loja"]) await at.type(`#${name}`, name);
    await at.choose("#classe", "classe");
    for (const name of ["anuncios", "motivo"]) await at.put(`#${name}`, name);
    for (const name of ["procuracao", "certificado", "provas"]) await at.files(`#${name}`, name);
  },
  async tokopedia(at) {
    const { page } = at;
    const pick = async (name, typed, words) => {
      await page.locator(`#${name}`).pressSequentially(typed);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const next = () => at.click(page.getByRole("button", { name: "Lanjut" }).locator("visible=true"));
    await at.click(at.label("Merek"));
    await at.click(page.getByRole("radio", { name: /diduga palsu/ }));
    for (const name of ["merek", "nomor", "pemilik"]) await at.type(`#${name}`, name);
    await pick("kelas", "24", "Kelas 24");
    await pick("negara", "Indo", "Indonesia");
    await at.put("#berlaku", "berlaku");
    await at.files("#sertifikat", "sertifikat");
    await next();
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("Tambah tautan"));
      await page.locator(`#produk-${index}`).fill(url);
    }
    await at.type("#toko", "toko");
    await at.put("#uraian", "uraian");
    await at.files("#bukti", "bukti");
    await next();
    await at.click(at.label("Pemilik hak"));
    for (const name of ["nama", "perusahaan", "email", "telepon"]) await at.type(`#${name}`, name);
  },
  async meli(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`);
    const pick = async (name, words) => {
      await at.click(part(name).locator("button"));
      await at.click(part(name).getByRole("option", { name: words, exact: true }));
    };
    const next = () => at.click(page.getByRole("button", { name: "Continuar" }).locator("visible=true"));
    const all = async (...names) => {
      for (const name of names) await at.type(part(name).locator("input"), name);
    };
    await at.click(at.label("Soy titular del derecho"));
    await pick("derecho", "Diseño industrial");
    await all("titulo", "registro", "titular");
    await pick("pais", "México");
    await at.put(part("vence").locator("input"), "vence");
    await at.files(part("documento").locator("input"), "documento");
    await next();
    for (const url of at.urls) {
      await part("publicaciones").locator("input").pressSequentially(url);
      await part("publicaciones").locator("input").press("Enter");
    }
    await all("vendedor");
    await at.put(part("motivo").locator("textarea"), "motivo");
    await at.files(part("pruebas").locator("input"), "pruebas");
    await next();
    await all("nombre", "apellido", "empresa", "correo", "telefono", "publico", "correoPublico");
  },
  async ebay(at) {
    const { page } = at;
    const pick = async (name, words) => {
      await at.click(`#${name}`);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    for (const name of ["owner", "person", "company", "street", "town", "state", "postcode", "phone", "mailEbay", "mailSeller", "work", "regno"]) await at.type(`#${name}`, name);
    await pick("country", "Australia");
    await pick("code", "4.2 Listing contains a copied image");
    await pick("jurisdiction", "United States");
    for (const name of ["items", "why"]) await at.put(`#${name}`, name);
    await at.files("#exhibits", "exhibits");
  },
  async etsy(at) {
    const { page } = at;
    const box = (label) => page.getByLabel(new RegExp(`^${label}( Optional)?$`)).first();
    const search = async (label, typed, words) => {
      await box(label).pressSequentially(typed);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const papers = (label, name) => at.files(page.locator(".c_1k9").filter({ has: page.getByText(label) }).locator("input[type=file]"), name);
    await at.click(page.getByText("Someone else", { exact: true }));
    await papers("Letter of authorization", "letter");
    await at.click(page.getByText("Design", { exact: true }));
    await search("Country or union of registration", "United", "United States");
    await papers("Registration record", "proof");
    for (const url of at.urls) {
      await box("Listing links").pressSequentially(url);
      await at.click(at.button("Add listing"));
    }
    await at.put(box("How do these listings infringe\\?"), "explain");
    await papers("Further documents", "more");
    for (const [label, name] of [["Title of the design", "title"], ["Design registration or patent number", "regno"], ["Legal name of the owner", "owner"], ["Full legal name", "fullName"], ["Company", "company"], ["Street address", "street"], ["Apt, suite or floor", "unit"], ["City", "city"], ["ZIP or postal code", "zip"], ["Phone number", "phone"], ["Email address", "email"], ["Confirm email address", "email2"]]) await at.type(box(label), name);
    await at.choose("#region", "region");
    await search("Country", "United St", "United States");
  },
  async meta(at, wants) {
    const { page } = at;
    await at.click("#role");
    await at.click(page.getByRole("option", { name: "I am an agent or lawyer of the rights owner", exact: true }));
    await at.click(at.label("A registration"));
    for (const name of ["fullName", "phone", "email", "email2", "owner", "mark", "regno"]) await at.type(`#${name}`, name);
    await page.locator("#office").pressSequentially("Europ");
    await at.click(page.getByRole("option", { name: "European Union", exact: true }));
    await page.locator("#goods").fill(first(wants.goods));
    for (const name of ["postal", "how"]) await at.put(`#${name}`, name);
    await at.click(at.label("Marketplace listing"));
    for (const [index, url] of at.urls.entries()) {
      if (index > 2) await at.click(at.button("Add another link"));
      await at.label(`Link ${index + 1}`).fill(url);
    }
    for (const name of ["certificate", "mandate", "extra"]) await at.files(`#${name}`, name);
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth), truth.wants);
