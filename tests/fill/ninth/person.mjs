// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { hands } from "../seventh/hands.mjs";

/** @type {Record<string, (at: import("../seventh/hands.mjs").At) => Promise<void>>} */
const DONE = {
  async aliexpress(at) {
    const { page } = at;
    const pick = async (label, words) => {
      await at.click(page.getByRole("combobox", { name: label }));
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    await at.click(page.getByRole("radio", { name: "AliExpress", exact: true }));
    await pick("IPR type", "Trademark");
    await at.click(at.button("Choose from my IPR records"));
    await at.click(page.getByRole("dialog").locator(".card").filter({ hasText: "018064377" }));
    await at.click(at.button("Use this record"));
    await at.click(page.getByRole("radio", { name: "Product listing", exact: true }));
    await pick("Complaint reason", "Test buy");
    await at.type(at.label("Transaction order number *"), "order");
    await at.put(at.label("Links to the listings *"), "links");
    await at.click(at.button("Verify"));
    await at.words("3 links found").waitFor();
    await at.put(at.label("Supplement infringement reason(s) *"), "supplement");
    await at.type(at.label("Complainant name *"), "complainant");
    await at.type(at.label("Contact e-mail *"), "email");
    for (const name of ["report", "evidence"]) await at.files(`input[data-for=${name}]`, name);
  },
  async tmall(at) {
    const { page } = at;
    const item = (label) => page.locator(".t-form__item").filter({ has: page.locator(".t-form__label").getByText(label, { exact: true }) });
    await at.click(at.words("天猫"));
    await at.click(at.button("下一步"));
    await page.getByText("知识产权类型必填").waitFor();
    await at.click(at.words("商标权"));
    await at.click(item("知识产权").locator("input"));
    await page.keyboard.type("42906153");
    await at.click(page.locator(".t-select-option").filter({ hasText: "拾光（42906153）" }));
    await at.click(at.button("下一步"));
    await at.click(at.words("商品"));
    await at.click(item("投诉原因").locator("input"));
    await at.click(page.locator(".t-cascader__item").filter({ hasText: "假冒商品" }));
    await at.click(page.locator(".t-cascader__item").filter({ hasText: "商品信息显示假货特征" }));
    await at.put(item("侵权商品链接").locator("textarea"), "links");
    await at.click(at.button("下一步"));
    await at.put(item("补充侵权理由").locator("textarea"), "explain");
    await at.files(item("初步证据").locator("input[type=file]"), "evidence");
    await at.type(item("投诉人名称").locator("input"), "name");
    await at.type(item("联系邮箱").locator("input"), "mail");
  },
  async amazon(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`);
    const pick = async (name, words, typed) => {
      await at.click(part(name).locator(".head"));
      if (typed) await page.keyboard.type(typed);
      await at.click(part(name).getByRole("option", { name: words, exact: true }));
    };
    await at.click(at.words("An agent authorized to act for the rights owner"));
    await pick("store", "amazon.com");
    await pick("right", "Trademark");
    await pick("regland", "United States", "united");
    await at.put(part("links").locator("textarea"), "links");
    await at.click(at.words("Offers of certain sellers"));
    await at.click(at.words("All offers on these products"));
    await at.click(at.words("On the packaging"));
    await at.put(part("info").locator("textarea"), "info");
    await pick("country", "United States", "states");
    for (const name of ["brand", "regno", "holder", "orders", "name", "firm", "street", "city", "state", "zip", "phone", "mail"]) await at.type(part(name).locator("input"), name);
  },
  async walmart(at) {
    const { page } = at;
    const named = (name) => page.locator(`#rn_QuestionSubmit [name=${name}]`);
    await at.click(at.label("I am the rights owner or its employee"));
    for (const name of ["state", "country", "type", "reason"]) await at.choose(named(name), name);
    for (const name of ["first", "last", "company", "street", "city", "zip", "email", "phone", "holder", "brand", "regno"]) await at.type(named(name), name);
    for (const [index, url] of at.urls.entries()) {
      await page.locator(".url").nth(index).fill(url);
      await page.locator(".by").nth(index).fill(at.sellers[index]);
    }
    await at.put(named("details"), "details");
    await at.files(named("files"), "files");
  },
  async tiktok(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-drawer .ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const option = (words) => at.click(page.locator(".ant-select-dropdown:visible .ant-select-item-option").getByText(words, { exact: true }));
    const pick = async (id, typed, words) => {
      await at.click(page.locator(".ant-select").filter({ has: page.locator(`#report_${id}`) }));
      await page.keyboard.type(typed);
      await option(words);
    };
    await at.click(at.words("Enterprise"));
    await pick("role", "", "Agent");
    await pick("code", "", "US +1");
    await pick("asset", "", "Trademark");
    await pick("jurisdiction", "united s", "United States");
    await pick("classes", "class 11", "Class 11");
    await page.keyboard.press("Escape");
    for (const name of ["fullname", "organization", "address", "phone", "email", "assetname", "regno", "owner"]) await at.type(`#report_${name}`, name);
    await at.click("#report_valid");
    await page.keyboard.type(at.say("valid").split("-").reverse().join("/"));
    await page.keyboard.press("Enter");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(page.getByRole("button", { name: "Add content" }));
      await pick(`content_${index}_kind`, "", "Product");
      await page.getByPlaceholder("Link to the product, video or LIVE").nth(index).fill(url);
    }
    await at.put("#report_description", "description");
    for (const [label, name] of [["Letter of authorization or power of attorney", "poa"], ["Proof of ownership", "certificate"], ["Supporting evidence", "evidence"]]) await at.files(page.locator(".ant-drawer .ant-form-item").filter({ hasText: label }).locator("input[type=file]"), name);
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
    const drop = (name) => at.files(`input[data-for=${name}]`, name);
    await at.click(at.words("Apoderado"));
    await all([["Nombre y apellido", "nombre"], ["Empresa o estudio (opcional)", "empresa"], ["Correo electrónico", "correo"]]);
    await at.label("Teléfono").pressSequentially("+54 11 5555 0147");
    await pick("Idioma para contactarte", "Español");
    await drop("poder");
    await at.click(at.button("Continuar"));
    await at.click(at.words("Marca"));
    await all([["Nombre de la marca", "marca"], ["Número de registro", "registro"], ["Titular del derecho", "titular"]]);
    await at.label("Fecha de vencimiento").pressSequentially(at.say("vence").split("-").reverse().join("/"));
    await pick("País de registro", "Argentina");
    await drop("titulo");
    await at.click(at.button("Continuar"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("Agregar otra publicación"));
      await at.label(`Link de la publicación ${index + 1}`).fill(url);
    }
    await pick("Motivo de la denuncia", "El producto es una falsificación");
    await at.put(at.label("Explica por qué infringe tu derecho"), "detalle");
    await drop("pruebas");
    await at.click(at.button("Continuar"));
    await all([["Nombre que verá el vendedor", "publico"], ["Correo que verá el vendedor", "publicoCorreo"]]);
  },
  async dhgate(at) {
    const { page } = at;
    const named = (name) => page.locator(`#cf [name=${name}]`);
    await at.click(at.label("Authorized agent"));
    for (const name of ["iptype", "region"]) await at.choose(named(name), name);
    for (const name of ["person", "company", "tel", "email", "addr", "ipname", "regno", "owner"]) await at.type(named(name), name);
    await page.locator(".cls").getByLabel("11", { exact: true }).check();
    for (const [index, one] of at.say("until").split("-").entries()) await page.locator(".until").nth(index).selectOption(one);
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#plus");
      await page.locator(".code").nth(index).fill(url);
    }
    await at.put(named("describe"), "describe");
    for (const name of ["ownerid", "authorization", "scan", "proof"]) await at.files(named(name), name);
  },
  async etsy(at) {
    const { page } = at;
    const part = (name) => page.locator(`[data-name=${name}]`);
    const country = async (name, words) => {
      await at.click(part(name).locator("input"));
      await page.keyboard.type("unit");
      await at.click(part(name).getByRole("option", { name: words }));
    };
    await at.click(at.label("It belongs to a company that I own or work for"));
    await at.choose(part("kind").locator("select"), "kind");
    for (const name of ["owner", "work", "regno", "fullname", "business", "street", "city", "postcode", "phone", "email"]) await at.type(part(name).locator("input"), name);
    await country("regland", "United States");
    await country("country", "United Kingdom");
    for (const [index, url] of at.urls.entries()) await page.locator(".url").nth(index).fill(url);
    await at.put(part("why").locator("textarea"), "why");
    await at.files(part("samples").locator("input"), "samples");
  },
  async pdd(at) {
    const { page } = at;
    const item = (label) => page.locator(".Form_item_3fk2x").filter({ has: page.locator(".Form_label_1q9zd").getByText(new RegExp(`^\\*?${label}$`)) });
    const pick = async (label, words) => {
      await at.click(item(label).locator(".ST_outer_5a8c1"));
      await at.click(page.locator(".ST_option_5a8c1").getByText(words, { exact: true }));
    };
    for (const words of ["企业", "权利人"]) await at.click(at.words(words));
    await pick("权利类型", "著作权");
    for (const [label, name] of [["权利人名称", "holder"], ["联系人", "contact"], ["手机号码", "mobile"], ["联系邮箱", "mail"], ["作品名称", "title"], ["作品登记号", "number"]]) await at.type(item(label).locator("input"), name);
    for (const url of at.urls) {
      await item("侵权商品").locator("input").fill(url);
      await at.click(at.button("添加"));
    }
    await pick("侵权类型", "盗用图片");
    await at.click(at.words("商品主图"));
    await at.put(item("投诉内容").locator("textarea"), "content");
    for (const name of ["licence", "certificate", "material"]) await at.files(`input[data-for=${name}]`, name);
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
