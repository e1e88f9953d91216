// A person at each page of this folder: clicks, keys and chosen files, in a browser without the filler. It proves that a
// page can be filled to its truth, and that the count reads what its controls hold.

import { hands } from "../seventh/hands.mjs";

/** What a person does with the controls of Fusion: names beside or above, menus that open over the page. */
function fusion(at) {
  const { page } = at;
  const item = (label) => page.locator(".next-form-item:visible").filter({ has: page.locator("label").getByText(label, { exact: true }) });
  const choose = async (within, words) => {
    await at.click(within.locator(".next-select"));
    await at.click(page.locator(".next-menu-item:visible").getByText(words, { exact: true }));
    await page.locator(".next-menu-item:visible").first().waitFor({ state: "hidden" });
  };
  return {
    item,
    choose,
    pick: (label, words) => choose(item(label), words),
    round: (label, words) => at.click(item(label).getByText(words, { exact: true })),
    files: (label, name) => at.files(item(label).locator("input[type=file]"), name),
  };
}
/** The same for Element Plus. */
function element(at) {
  const { page } = at;
  const item = (label) => page.locator(".el-form-item").filter({ has: page.locator(".el-form-item__label").getByText(label, { exact: true }) });
  return {
    item,
    pick: async (label, words) => {
      await at.click(item(label).locator(".el-select__wrapper"));
      await at.click(page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }));
    },
    round: (label, words) => at.click(item(label).getByText(words, { exact: true })),
    type: (label, name) => at.type(item(label).locator("input"), name),
    put: (label, name) => at.put(item(label).locator("textarea"), name),
    day: async (label, name) => {
      await at.put(item(label).locator("input"), name);
      await page.keyboard.press("Enter");
    },
    files: (label, name) => at.files(item(label).locator("input[type=file]"), name),
  };
}
/** The same for Ant Design. */
function ant(at) {
  const { page } = at;
  const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
  return {
    item,
    pick: async (label, words) => {
      await at.click(item(label).locator(".ant-select"));
      await at.click(page.locator(".ant-select-item-option:visible").getByText(words, { exact: true }));
    },
    round: (label, words) => at.click(item(label).getByText(words, { exact: true })),
    files: (label, name) => at.files(item(label).locator("input[type=file]"), name),
  };
}

/** @type {Record<string, (at: import("../seventh/hands.mjs").At) => Promise<void>>} */
const DONE = {
  async taobao(at) {
    const { page } = at;
    const { item, pick, round, files } = fusion(at);
    await round("投诉平台", "淘宝网");
    await pick("知识产权类型", "著作权");
    await at.click(item("知识产权").locator(".next-select"));
    await at.click(page.locator(".next-menu-item:visible").filter({ hasText: "00450871" }));
    await at.click(at.button("下一步"));
    await round("投诉类型", "商品");
    await pick("投诉理由", "不当使用-盗图");
    for (const name of ["links", "remark"]) await at.put(`#${name}`, name);
    await at.type("#nick", "nick");
    await files("原图发布证明", "published");
    await files("初步证据", "evidence");
    await at.click(at.button("下一步"));
    for (const name of ["person", "firm", "tel", "mail"]) await at.type(`#${name}`, name);
  },
  async cbu(at) {
    const { page } = at;
    const { item, pick, round, files } = fusion(at);
    await pick("投诉人身份", "权利人的代理人");
    for (const name of ["corp", "contact", "mobile", "email", "seller"]) await at.type(`input[name=${name}]`, name);
    await round("被投诉网站", "1688（阿里巴巴中国站）");
    await round("权利类型", "商标");
    await pick("注册地", "中国大陆");
    await at.click(page.locator(".next-table-row").filter({ hasText: "55820316" }).locator(".next-radio"));
    await round("投诉对象", "商品信息");
    await pick("投诉原因", "购买后经鉴定为假货");
    await at.type("input[name=trade]", "trade");
    await files("鉴定报告", "appraisal");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("＋ 添加链接"));
      await item("侵权链接").locator("input").nth(index).fill(url);
    }
    await at.put("textarea[name=detail]", "detail");
    await files("初步证据", "material");
  },
  async alibaba(at) {
    const { page } = at;
    const { item, pick, round, files, choose } = fusion(at);
    await pick("Complaint platform", "Alibaba.com");
    await round("IPR type", "Patent and others");
    await pick("Place of registration", "Others");
    await at.click(item("IPR").getByText("009114325-0001"));
    await round("Complaint type", "Product listing");
    await pick("Complaint reason", "Design patent infringement");
    for (const [index, url] of at.urls.entries()) {
      if (index > 1) await at.click(at.button("+ Add more listings"));
      await item("Infringing listings").locator("input").nth(index).fill(url);
    }
    await at.type("#ali-supplier", "supplier");
    await at.put("#ali-statement", "statement");
    await files("Prima facie evidence", "evidence");
    await round("Registrant category", "Agent");
    for (const name of ["name", "organization", "email", "phone"]) await at.type(`#ali-${name}`, name);
    await choose(item("Telephone"), "Sweden (+46)");
    await page.keyboard.press("Escape");
  },
  async aliexpress(at) {
    const { pick, round, files } = fusion(at);
    const { page } = at;
    const next = () => at.click(page.locator(".next-tabs-tabpane.active").getByRole("button", { name: "Next", exact: true }));
    await round("Platform", "AliExpress");
    await pick("IPR type", "Trademark");
    await pick("Registered in", "Other countries or regions");
    await pick("Intellectual property", "LARRALDE (018522764)");
    await next();
    await round("Complaint type", "Product listing");
    await pick("Complaint reason", "Identical or confusingly similar trademark");
    await at.put("#urls", "links");
    await at.type("#store", "store");
    await at.put("#why", "why");
    await files("Evidence", "proof");
    await next();
    await at.click("#first");
    for (const name of ["first", "last", "company", "phone", "mail"]) await at.type(`#${name}`, name);
    await pick("Country/Region", "Spain");
  },
  async jd(at) {
    const { page } = at;
    const { item, pick, round, type, put, day, files } = element(at);
    await pick("维权身份", "权利人");
    for (const [label, name] of [["权利人名称", "holder"], ["联系人", "person"], ["手机号", "mobile"], ["电子邮箱", "mail"], ["详细地址", "road"], ["店铺名称", "shop"]]) await type(label, name);
    await at.click(item("所在地区").locator("input"));
    for (const words of at.say("region").split("/")) await at.click(page.locator(".el-cascader-node:visible").getByText(words, { exact: true }));
    await round("权利类型", "商标权");
    await type("商标名称", "mark");
    await type("商标注册号", "number");
    await pick("核定使用类别", "第16类");
    await page.keyboard.press("Escape");
    await day("有效期至", "until");
    for (const [label, name] of [["侵权商品链接", "links"], ["侵权事实及理由", "facts"]]) await put(label, name);
    for (const [label, name] of [["身份证明", "licence"], ["权利证明", "certificate"], ["侵权证据", "evidence"]]) await files(label, name);
  },
  async pdd(at) {
    const { page } = at;
    const { pick, round, files } = ant(at);
    const next = () => at.click(page.getByRole("button", { name: "下一步" }));
    await round("权利人性质", "企业");
    for (const name of ["holder", "linkman", "mobile", "email"]) await at.type(`#${name}`, name);
    await files("营业执照", "licence");
    await next();
    await round("知识产权类型", "专利权");
    await pick("专利类型", "外观设计专利");
    for (const name of ["title", "number"]) await at.type(`#${name}`, name);
    await at.put("#until", "until");
    await page.keyboard.press("Enter");
    await files("专利证书", "certificate");
    await next();
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(page.getByRole("button", { name: "添加商品链接" }));
      await page.locator(`#u${index}`).fill(url);
    }
    await at.type("#mall", "mall");
    await pick("侵权类型", "外观专利侵权");
    await at.put("#desc", "desc");
    await files("侵权证据", "proof");
  },
  async dhgate(at) {
    const { pick, round, type, put, day, files } = element(at);
    await round("您的身份", "权利人委托的代理人");
    for (const [label, name] of [["联系人姓名", "name"], ["公司名称", "company"], ["邮箱", "email"], ["联系电话", "phone"], ["知识产权名称", "ipname"], ["注册号", "ipno"], ["注册类别", "ipclass"], ["权利人", "ipowner"], ["店铺名", "store"]]) await type(label, name);
    await pick("知识产权类型", "商标");
    await pick("注册国家/地区", "美国");
    await day("到期时间", "ipend");
    for (const [label, name] of [["产品编号或产品链接", "links"], ["投诉描述", "detail"]]) await put(label, name);
    for (const [label, name] of [["权利人身份证明扫描件", "ownerid"], ["授权委托书扫描件", "auth"], ["知识产权证书扫描件", "ipscan"], ["其他附件", "files"]]) await files(label, name);
  },
  async shein(at) {
    const { pick, round, files } = ant(at);
    await round("您与权利人的关系", "经授权的代理人");
    await pick("国家/地区", "中国大陆");
    await round("权利类别", "版权");
    await pick("作品类型", "美术作品");
    await pick("登记国家/地区", "中国大陆");
    for (const name of ["fullname", "company", "address", "phone", "email", "owner", "title", "regno", "store"]) await at.type(`#s_${name}`, name);
    for (const name of ["links", "detail"]) await at.put(`#s_${name}`, name);
    for (const [label, name] of [["授权书", "poa"], ["权利证明", "cert"], ["补充证据", "attach"]]) await files(label, name);
  },
  async micn(at) {
    const { page } = at;
    const named = (name) => page.locator(`form.box [name=${name}]`);
    for (const words of ["商标侵权", "我是该知识产权的权利人"]) await at.click(at.label(words));
    for (const name of ["supplier", "ipname", "ipno", "linkman", "corp", "mail", "telcc", "telarea", "telno", "street"]) await at.type(named(name), name);
    await at.put(named("products"), "links");
    for (const name of ["content", "ipend"]) await at.put(named(name), name);
    for (const name of ["ipland", "prov"]) await at.choose(named(name), name);
    for (const name of ["attach", "ipfile"]) await at.files(named(name), name);
  },
  async amazon(at) {
    const { page } = at;
    const part = (name) => page.locator(`[name=${name}]`);
    const pick = async (name, words) => {
      await at.click(part(name).locator("button"));
      await at.click(part(name).getByRole("option", { name: words, exact: true }));
    };
    await at.click(part("role").getByText("Rights owner", { exact: true }));
    await pick("right", "Trademark");
    for (const [name, words] of [["office", "United Kingdom"], ["store", "Amazon.co.uk"], ["country", "United Kingdom"]]) await pick(name, words);
    for (const name of ["owner", "brand", "regno", "order", "first", "last", "company", "line1", "town", "postcode", "phone", "email"]) await at.type(part(name).locator("input"), name);
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#add");
      await page.locator(".url input").nth(index).fill(url);
    }
    await at.click(part("where").getByText("On the product packaging"));
    await at.put(part("info").locator("textarea"), "info");
  },
  async etsy(at) {
    const { page } = at;
    const next = () => at.click(page.locator(".next:visible"));
    await at.click(at.label("It is owned by a company that I represent as an officer or employee"));
    await at.type("#et-owner", "owner");
    await next();
    await at.click(at.label("Copyright"));
    for (const name of ["title", "regno"]) await at.type(`#et-${name}`, name);
    await at.choose("#et-regland", "regland");
    await at.files("#et-record", "record");
    await next();
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#more");
      await page.locator(".url").nth(index).fill(url);
    }
    await at.put("#et-explain", "explain");
    await next();
    for (const name of ["country", "state"]) await at.choose(`#et-${name}`, name);
    for (const name of ["first", "last", "business", "street", "city", "zip", "phone", "email", "email2"]) await at.type(`#et-${name}`, name);
  },
  async walmart(at) {
    const { page } = at;
    const pick = async (id, words) => {
      await at.click(`#${id}`);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    const next = () => at.click(at.button("Continue"));
    await pick("claim", "Counterfeit");
    for (const name of ["brand", "regno", "owner"]) await at.type(`#${name}`, name);
    await at.files("input[name=certificate]", "certificate");
    await next();
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.button("+ Add item"));
      await page.getByLabel("Item URL").nth(index).fill(url);
      await page.getByLabel("Seller name").nth(index).fill(at.sellers[index]);
    }
    await at.put("#comments", "comments");
    await at.files("input[name=evidence]", "evidence");
    await next();
    await at.click(at.label("Authorized agent"));
    for (const name of ["first", "last", "company", "address", "city", "zip", "phone", "email"]) await at.type(`#${name}`, name);
    await page.locator("#state").fill("Ill");
    await at.click(page.getByRole("option", { name: "Illinois", exact: true }));
    await pick("country", "United States");
  },
  async meli(at) {
    const { page } = at;
    const pick = async (id, words) => {
      await at.click(`#ml-${id}`);
      await at.click(page.getByRole("option", { name: words, exact: true }));
    };
    for (const words of ["Trademark", "Proxy (with power of attorney)"]) await at.click(page.getByRole("radio", { name: words, exact: true }));
    for (const [id, words] of [["office", "Mexico"], ["site", "Mercado Libre México"], ["language", "Spanish"]]) await pick(id, words);
    for (const name of ["brand", "number", "owner", "repname", "repcompany", "repmail", "repphone", "pubname", "pubmail"]) await at.type(`#ml-${name}`, name);
    await at.put("#ml-urls", "links");
    for (const name of ["expires", "comment"]) await at.put(`#ml-${name}`, name);
    for (const name of ["document", "attach", "poa"]) await at.files(`#ml-${name}`, name);
  },
  async shopee(at) {
    const { page } = at;
    const form = page.locator("shopee-webform");
    const named = (name) => form.locator(`[name=${name}]`);
    const pick = async (name, words) => {
      await at.click(named(name).getByRole("combobox"));
      await at.click(named(name).getByRole("option", { name: words, exact: true }));
    };
    for (const [name, words] of [["type", "Trademark / Counterfeit"], ["regplace", "Singapore"], ["market", "Singapore"]]) await pick(name, words);
    await at.click(form.getByLabel("the owner of the intellectual property"));
    for (const name of ["fullname", "company", "email", "phone", "ipowner", "ipname", "regno", "classes", "expiry", "seller"]) await at.type(named(name), name);
    await at.put(named("urls"), "links");
    await at.put(named("description"), "description");
    for (const name of ["certificate", "documents"]) await at.files(named(name).locator("input"), name);
  },
};

/** Fills a page as a person would. @param {string} portal @param {import("playwright-core").Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
