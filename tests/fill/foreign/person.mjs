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
  const at = {
    page, say,
    urls: notice.listings.map(({ url }) => url),
    click: (where) => on(where).click(),
    /** Types a wanted value, key by key. */
    type: async (where, name) => on(where).pressSequentially(say(name)),
    /** Pastes it at once, as people do with long texts. */
    paste: async (where, text) => on(where).fill(text),
    files: (where, name) => on(where).setInputFiles([first(wants[name])].flat().map(paper)),
    choose: (where, value) => on(where).selectOption(value),
    words: (text, within = page) => within.getByText(text, { exact: true }),
    all: async (list) => {
      for (const [where, name] of list) await at.type(where, name);
    },
  };
  return at;
}

/** @type {Record<string, (at: ReturnType<typeof hands>) => Promise<void>>} */
const DONE = {
  async amazon(at) {
    const kat = (id) => `#${id} input, #${id} textarea`;
    const pick = async (id, value) => {
      await at.click(`#${id} [role=combobox]`);
      await at.click(`#${id} [data-value=${value}]`);
    };
    await at.click('ka-radio[value="AGENT"] input');
    await at.click('ka-radio[value="TRADEMARK"] input');
    await at.all(["owner", "brand", "number", "orders", "name", "company", "street", "city", "zip", "phone", "email"].map((id) => [kat(id), id]));
    await at.paste(kat("links"), at.say("links"));
    await at.paste(kat("why"), at.say("why"));
    for (const id of ["register", "where", "country"]) await pick(id, at.say(id));
  },
  async vero(at) {
    const named = (name) => `[name=${name}]`;
    await at.all([["ip_owner", "owner"], ["rep_name", "name"], ["rep_company", "company"], ["rep_address", "address"], ["rep_tel", "phone"], ["rep_mail", "email"], ["pub_mail", "shown"], ["brand", "mark"], ["reg_no", "number"]].map(([control, name]) => [named(control), name]));
    await at.choose(named("reg_in"), at.say("place"));
    await at.choose(named("reason"), at.say("reason"));
    await at.paste(named("details"), at.say("why"));
    for (const [index, url] of at.urls.entries()) await at.paste(named(`item_${index + 1}`), url);
  },
  async walmart(at) {
    const { page } = at;
    const box = (label) => page.getByLabel(label);
    await at.click(box("Counterfeit"));
    await at.type(box("Brand"), "brand");
    await at.click(page.getByRole("option", { name: "TALLGRASS", exact: true }));
    await at.type(box("USPTO registration number"), "number");
    await at.type(box("International class"), "goods");
    await at.click(box("Reason for the claim"));
    await at.click(page.getByRole("option"));
    await at.click(at.words("Continue"));
    const sellers = at.say("sellers").split("\n");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.words("+ Add another item"));
      await at.paste(box(`Item URL ${index + 1}`), url);
      await at.paste(box(`Seller name ${index + 1}`), sellers[index]);
    }
    await at.paste(box("Describe how the items infringe"), at.say("why"));
    await at.files("input[type=file]", "files");
    await at.click(at.words("Continue"));
    await at.all([["First name", "first"], ["Last name", "last"], ["Company", "company"], ["Email", "email"], ["Confirm email", "email2"], ["Phone number", "phone"], ["Address line 1", "street"], ["City", "city"], ["State / Province", "state"], ["ZIP / Postal code", "zip"]].map(([label, name]) => [label === "Email" ? page.getByLabel(/^Email/) : box(label), name]));
    await at.click(box("Country code"));
    await at.click(page.getByRole("option", { name: "+1 (US/CA)" }));
    await at.type(page.getByLabel(/^Country(?! code)/), "country");
    await at.click(page.getByRole("option", { name: "United States" }));
  },
  async etsy(at) {
    const next = () => at.click("#next");
    await at.click(".card:has([value=employer])");
    await next();
    await at.click(".card:has([value=tm])");
    await next();
    await at.all([["#ip-owner", "owner"], ["#ip-mark", "mark"], ["#ip-number", "number"], ["#ip-classes", "classes"]]);
    await at.choose("#ip-place", "US");
    await next();
    for (const url of at.urls) {
      await at.paste("#add", url);
      await at.page.keyboard.press("Enter");
    }
    await at.paste("#reason", at.say("why"));
    await next();
    await at.all([["#given", "first"], ["#family", "last"], ["#org", "company"], ["#a1", "street"], ["#town", "city"], ["#post", "zip"], ["#tel", "phone"], ["#mail", "email"]]);
    await at.choose("#state", at.say("state"));
    await at.choose("#land", at.say("country"));
    await next();
  },
  async tiktok(at) {
    const { page } = at;
    const item = (label) => page.locator(".el-form-item").filter({ has: page.locator(".el-form-item__label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await item(label).locator(".el-select__wrapper").click();
      await page.locator(".el-select-dropdown__item:visible").getByText(words, { exact: true }).click();
      await page.keyboard.press("Escape");
    };
    await at.click(at.words("Authorized agent"));
    await at.all([["Full name", "name"], ["Company", "company"], ["Email", "email"]].map(([label, name]) => [item(label).locator("input"), name]));
    await pick("Phone number", "+44 GB");
    await at.type(item("Phone number").locator("> .el-form-item__content > .el-input > .el-input__wrapper input"), "phone");
    await at.paste(item("Address").locator("textarea"), at.say("address"));
    await at.files(item("Letter of authorization or power of attorney").locator("input[type=file]"), "poa");
    await pick("Asset type", "Trademark");
    await at.all([["Trademark name", "mark"], ["Registration number", "number"], ["Asset owner", "owner"]].map(([label, name]) => [item(label).locator("input"), name]));
    await pick("Jurisdiction", "European Union");
    await pick("Nice classification", "Class 11");
    await at.type(item("Valid until").locator("input"), "expires");
    await page.keyboard.press("Enter");
    await at.files(item("Proof of ownership").locator("input[type=file]"), "certificate");
    await at.click(at.words("Product"));
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.words("Add link"));
      await page.getByPlaceholder("https://").nth(index).fill(url);
    }
    await at.paste(item("Reason for reporting").locator("textarea"), at.say("why"));
    await at.files(item("Evidence").locator("input[type=file]"), "proof");
  },
  async aidc(at) {
    const { page } = at;
    const item = (label) => page.locator(".next-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await item(label).locator(".next-select").click();
      await page.locator(".next-menu-item:visible").getByText(words, { exact: true }).click();
    };
    await pick("Complaint platform", "AliExpress");
    await at.click(item("IPR type").getByText("Trademark", { exact: true }));
    await at.click(at.words("Select IPR"));
    await page.locator(".next-dialog tr").filter({ hasText: "018455210" }).locator("input").click();
    await page.locator(".next-dialog-footer button").first().click();
    await at.click(at.words("Product listing"));
    await pick("Complaint reason", "Counterfeit features");
    await at.paste(item("Infringing listings").locator("textarea"), at.say("links"));
    await at.click(at.words("Verify"));
    await at.paste(item("Supplement infringement reason(s)").locator("textarea"), at.say("why"));
    await at.files(item("Prima facie evidence").locator("input[type=file]"), "proof");
  },
  async ttg(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const pick = async (label, ...words) => {
      await item(label).locator(".ant-select").click();
      for (const one of words) await page.locator(".ant-select-dropdown:visible").getByText(one, { exact: true }).click();
    };
    await at.click(page.getByRole("radio", { name: "天猫", exact: true }));
    await pick("知识产权类型", "商标权");
    await pick("选择知识产权", "听雨轩｜52880317｜第16类｜中国大陆");
    await at.click(at.words("下一步"));
    await pick("投诉类型", "商品");
    await pick("投诉理由", "售假", "假货特征");
    await at.paste(item("侵权链接").locator("textarea"), at.say("links"));
    await at.paste(item("补充说明").locator("textarea"), at.say("why"));
    await at.files("input[type=file]", "proof");
    await at.click(at.words("下一步"));
  },
  async pdd(at) {
    const { page } = at;
    const row = (label) => page.locator(".bs-row").filter({ has: page.locator(".bs-label").getByText(label) });
    const pick = async (label, words) => {
      await row(label).locator("input").first().click();
      await page.locator(".bs-menu li").getByText(words, { exact: true }).click();
    };
    await at.click(at.words("企业"));
    await at.click(at.words("代理人"));
    await at.all([["企业名称", "company"], ["联系人", "contact"], ["手机号", "phone"], ["联系邮箱", "email"]].map(([label, name]) => [row(label).locator("input"), name]));
    await at.files(row("营业执照").locator("input"), "licence");
    await at.files(row("授权委托书").locator("input"), "poa");
    await pick("权利类型", "商标权");
    await at.all([["商标名称", "mark"], ["注册证号", "number"], ["商标权人", "owner"]].map(([label, name]) => [row(label).locator("input"), name]));
    await pick("核定使用类别", "第16类");
    await at.click("h3");
    const [year, month, day] = at.say("expires").split("-").map(Number);
    await row("有效期至").locator("input").click();
    for (let left = year - 2026; left > 0; left -= 1) await at.click(at.words("»"));
    for (let left = 11 - month; left > 0; left -= 1) await at.click(at.words("‹"));
    await at.click(row("有效期至").getByText(String(day), { exact: true }));
    await at.files(row("商标注册证").locator("input"), "certificate");
    await at.paste(row("侵权商品链接").locator("textarea"), at.say("links"));
    await at.paste(row("侵权情况说明").locator("textarea"), at.say("why"));
    await at.files(row("举证材料").locator("input"), "proof");
  },
  async temu(at) {
    const { page } = at;
    const pill = (words) => page.getByRole("button", { name: words, exact: true });
    await at.click(pill("Yes"));
    await at.type(page.getByLabel("Rights owner"), "owner");
    await at.click(pill("Copyright"));
    await at.click(pill("By its registration number"));
    await at.type(page.getByLabel("Registration number"), "number");
    await at.type(page.getByLabel("Title of the work"), "description");
    await at.click(pill("Choose…"));
    await page.getByPlaceholder("Filter…").pressSequentially("united");
    await at.click(page.getByRole("option", { name: "United States" }));
    await at.click(pill("Add product URLs"));
    await at.paste(page.getByLabel("Product URLs", { exact: true }), at.say("links"));
    await at.click(pill("Add"));
    await at.click(pill("Pictures"));
    await at.paste(page.getByLabel("Tell us more"), at.say("why"));
    await at.files("input[type=file]", "proof");
    await at.all([["Full name", "name"], ["Email", "email"], ["Confirm your email", "email2"], ["Phone number", "phone"]].map(([label, name]) => [page.getByLabel(label, { exact: true }), name]));
  },
  async dmca(at) {
    const frame = at.page.frameLocator("iframe");
    const named = (number) => frame.locator(`[name=f${number}]`);
    await at.all(["first", "last", "company", "street", "city", "zip"].map((name, index) => [named(index + 1), name]));
    await at.choose(named(7), at.say("country"));
    await at.all([[8, "phone"], [9, "email"], [11, "owner"], [12, "work"], [13, "number"], [20, "date"]].map(([number, name]) => [named(number), name]));
    await at.paste(named(15), at.say("links"));
    await frame.locator(".ed").click();
    for (const [index, line] of at.say("why").split("\n").entries()) {
      if (index) await at.page.keyboard.press("Enter");
      await at.page.keyboard.type(line);
    }
    await at.files(named(16), "copies");
  },
  async shein(at) {
    const { page } = at;
    await at.all([["#c1", "first"], ["#c2", "last"], ["#c3", "company"], ["#c5", "phone"], ["#c6", "email"], ["#c7", "street"], ["#c8", "zip"], ["#c9", "city"]]);
    await at.click(".flag");
    await at.click(page.locator(".flags li").filter({ hasText: "+49" }));
    await at.choose("#c10", "DE");
    await at.click(page.getByLabel("Right holder", { exact: true }));
    await at.click(page.getByLabel("Trademark", { exact: true }));
    await at.all([["#r1", "mark"], ["#r2", "number"], ["#r3", "owner"]]);
    await at.click(at.words("Choose territories"));
    await at.click(page.locator(".lands").getByLabel("United States"));
    await at.click(page.locator(".dlg").getByText("OK", { exact: true }));
    await at.click(page.getByRole("button", { name: "Class 11", exact: true }));
    await at.files(page.getByLabel("Certificate of registration"), "certificate");
    await at.paste("#i1", at.say("links"));
    await at.paste("#i2", at.say("why"));
    await at.files(page.getByLabel("Comparison and other proof"), "proof");
  },
  async tenlinks(at) {
    const named = (name) => `[name=${name}]`;
    const pick = async (name, value) => {
      await at.click(`${named(name)} + .layui-form-select .layui-select-title`);
      await at.click(`${named(name)} + .layui-form-select dd[lay-value=${value}]`);
    };
    await at.click('[data-for=rtype][data-value="2"]');
    await at.click("[data-for=rel][data-value=self]");
    await at.all([["rname", "name"], ["linkman", "contact"], ["mail", "email"], ["tel", "phone"], ["addr", "address"], ["iprname", "mark"], ["iprno", "number"], ["holder", "owner"]].map(([control, name]) => [named(control), name]));
    await pick("nation", "CN");
    await pick("iprtype", "tm");
    await pick("region", "cn");
    await at.paste(named("deadline"), at.say("expires"));
    for (const [control, name] of [["idcard", "identity"], ["proof", "certificate"], ["evidence", "proof"]]) await at.files(named(control), name);
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#more");
      await at.page.locator(named("url")).nth(index).fill(url);
    }
    await at.paste(named("reason"), at.say("why"));
  },
  async jd(at) {
    const { page } = at;
    const row = (label) => page.locator(".row").filter({ has: page.locator(".lab").getByText(label) });
    await at.click(page.getByRole("tab", { name: "商标投诉" }));
    await at.click(page.getByLabel("代理人"));
    await at.all([["单位名称", "company"], ["联系人", "name"], ["手机", "mobile"], ["邮箱", "mail"], ["详细地址", "street"], ["商标名称", "mark"], ["商标注册号", "number"], ["权利人名称", "owner"], ["商标类别", "category"]].map(([label, name]) => [row(label).locator("input"), name]));
    for (const [index, name] of ["province", "city", "district"].entries()) await row("所在地").locator("select").nth(index).selectOption(at.say(name));
    await at.paste(row("有效期至").locator("input"), at.say("expires"));
    for (const [label, name] of [["主体资格证明", "identity"], ["权属证明", "certificate"], ["侵权证据", "proof"]]) await at.files(row(label).locator("input[type=file]"), name);
    const sellers = at.say("sellers").split("\n");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.words("＋ 添加商品"));
      await page.locator(".tb input").nth(index * 2).fill(url);
      await page.locator(".tb input").nth(index * 2 + 1).fill(sellers[index]);
    }
    await at.click(page.getByLabel("商品图片"));
    await at.click("[contenteditable]");
    for (const [index, line] of at.say("why").split("\n").entries()) {
      if (index) await page.keyboard.press("Enter");
      await page.keyboard.type(line);
    }
  },
  async dhgate(at) {
    const { page } = at;
    const item = (label) => page.locator(".ant-form-item").filter({ has: page.locator("label").getByText(label, { exact: true }) });
    const pick = async (label, words) => {
      await item(label).locator(".ant-select").click();
      await page.locator(".ant-select-dropdown:visible").getByText(words, { exact: true }).click();
      await page.keyboard.press("Escape");
    };
    await at.click(page.getByLabel("权利人的代理人"));
    await at.all([["公司名称", "company"], ["联系人姓名", "contact"], ["电话", "phone"], ["邮箱", "email"], ["联系地址", "address"]].map(([label, name]) => [item(label).locator("input, textarea"), name]));
    await at.files(item("权利人身份证明扫描件").locator("input"), "ownerId");
    await at.files(item("授权书扫描件").locator("input"), "poa");
    await at.click(at.words("知识产权信息"));
    await pick("知识产权类型", "商标");
    await at.all([["知识产权名称", "mark"], ["注册号", "number"], ["权利人", "owner"]].map(([label, name]) => [item(label).locator("input"), name]));
    await item("类别").locator(".ant-select").click();
    await page.keyboard.type("25");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await at.type(item("到期日").locator("input"), "expires");
    await page.keyboard.press("Enter");
    await at.files(item("证书扫描件").locator("input"), "certificate");
    await at.click(at.words("侵权产品"));
    await item("产品编号或链接").locator("input").click();
    for (const url of at.urls) {
      await page.keyboard.type(url);
      await page.keyboard.press("Enter");
    }
    await at.paste(item("投诉说明").locator("textarea"), at.say("why"));
    await at.files(item("其他证明材料").locator("input"), "proof");
  },
  async meli(at) {
    const pick = async (id, value) => {
      await at.click(`#${id}-trigger`);
      await at.click(`[data-name=${id}] [data-value="${value}"]`);
    };
    const next = () => at.click("#seguir");
    await at.click('[value="apoderado"]');
    await pick("derecho", "marca");
    await at.all([["#marca", "mark"], ["#registro", "number"], ["#clases", "classes"], ["#titular", "owner"]]);
    await pick("pais", at.say("country"));
    await next();
    await pick("motivo", at.say("reason"));
    await at.paste("#enlaces", at.say("links"));
    await at.paste("#explica", at.say("why"));
    await at.files("#pruebas", "proof");
    await next();
    await at.all([["#nombre", "name"], ["#empresa", "company"], ["#correo", "email"], ["#correo2", "email2"], ["#telefono", "phone"], ["#domicilio", "address"]]);
    await pick("codigo", at.say("code"));
    await pick("idioma", "es");
    await at.files("#poder", "poa");
  },
  async dsade(at) {
    await at.click(at.words("Alle akzeptieren"));
    await at.click('[name=verstoss][value="ip"]');
    await at.click('[name=inhaber][value="ja"]');
    await at.click('[name=art][value="marke"]');
    await at.all([["#bezeichnung", "mark"], ["#register", "number"], ["#rechtsinhaber", "owner"]]);
    await at.choose("#gebiet", "EU");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click("#weitere");
      await at.page.locator('[name="url[]"]').nth(index).fill(url);
    }
    await at.choose("#gruppe", "Leuchten");
    await at.paste("#begruendung", at.say("why"));
    await at.files("#anlagen", "proof");
    await at.click(at.words("3. Ihre Angaben"));
    await at.all([["#vorname", "first"], ["#nachname", "last"], ["#firma", "company"], ["#mail", "email"], ["#mail2", "email2"], ["#tel", "phone"], ["#strasse", "street"], ["#plz", "zip"], ["#ort", "city"]]);
  },
  async shopee(at) {
    const pick = async (number, value) => {
      await at.click(`[data-for=request_custom_fields_${number}]`);
      await at.click(`.nesty-panel #${value}`);
    };
    await at.all([["#request_anonymous_requester_email", "email"], ["#cf_1", "name"], ["#cf_2", "company"], ["#cf_4", "phone"], ["#cf_5", "address"]]);
    await pick(11, "empregado");
    await pick(12, "pi_marca");
    await at.all([["#cf_6", "mark"], ["#cf_7", "number"], ["#cf_8", "classes"], ["#cf_9", "expires"], ["#cf_10", "owner"]]);
    await pick(13, "br");
    await at.files("#cf_cert", "certificate");
    await pick(14, "cf");
    await at.paste("#cf_links", at.say("links"));
    await at.paste("#request_description", at.say("why"));
    await at.files("#request-attachments", "proof");
  },
  async tokopedia(at) {
    const { page } = at;
    const pick = async (label, words) => {
      await page.locator(".unf-field").filter({ hasText: label }).locator(".sel").click();
      await page.locator(".sheet").getByText(words, { exact: true }).click();
    };
    await at.all(["name", "company", "email", "phone", "owner"].map((name) => [`#in-${name}`, name]));
    await at.click(at.words("Ya, saya pemilik hak"));
    await pick("Jenis hak", "Merek");
    await pick("Alasan pelaporan", "Produk diduga palsu");
    await at.all(["mark", "number", "classes"].map((name) => [`#in-${name}`, name]));
    await pick("Negara pendaftaran", "Indonesia");
    await at.files(page.getByLabel("Sertifikat"), "certificate");
    for (const [index, url] of at.urls.entries()) await at.paste(`#in-url${index + 1}`, url);
    await at.paste("#in-why", at.say("why"));
    await at.files(page.getByLabel("Bukti pendukung"), "files");
  },
  async amazonfr(at) {
    const next = (part) => at.click(`[data-next="${part}"]`);
    await at.click(at.words("J'ai compris"));
    await at.click("#titulaire-non");
    await at.type("#nom-titulaire", "owner");
    await next(1);
    await at.choose("#nature", "marque");
    await at.all([["#signe", "mark"], ["#enreg", "number"], ["#nice", "classes"]]);
    await at.choose("#office", "EUIPO");
    await next(2);
    await at.click("#lieu-image");
    for (const [index, url] of at.urls.entries()) {
      if (index > 1) await at.click("#ligne");
      await at.page.locator(".asin").nth(index).fill(url);
    }
    await at.paste("#motifs", at.say("why"));
    await next(3);
    await at.all([["#prenom", "first"], ["#nom", "last"], ["#societe", "company"], ["#voie", "street"], ["#cp", "zip"], ["#ville", "city"], ["#tel", "phone"], ["#courriel", "email"]]);
    await at.choose("#pays", "FR");
    await next(4);
  },
  async metait(at) {
    const { page } = at;
    const press = (words) => at.click(page.getByRole("radio", { name: words, exact: true }));
    const fields = (list) => at.all(list.map(([label, name]) => [page.getByLabel(label, { exact: true }), name]));
    await press("Prodotti contraffatti");
    await press("Sono il titolare o lavoro per il titolare");
    await fields([["Nome e cognome", "name"], ["Indirizzo postale", "address"], ["Numero di telefono", "phone"], ["Indirizzo e-mail", "email"], ["Conferma l'indirizzo e-mail", "email2"], ["Nome del titolare del marchio", "owner"], ["Qual è il marchio?", "mark"]]);
    await press("Registrazione");
    await page.getByRole("combobox").pressSequentially("uni");
    await at.click(page.getByRole("option", { name: "Unione europea" }));
    await fields([["Numero di registrazione", "number"], ["Categorie di prodotti e servizi (facoltativo)", "goods"]]);
    await at.files("input[type=file]", "certificate");
    await press("Un articolo di Marketplace o di un negozio");
    for (const [index, url] of at.urls.entries()) {
      if (index) await at.click(at.words("Aggiungi un altro link"));
      await page.locator(".xurl").nth(index).fill(url);
    }
    await at.paste(page.getByLabel("Spiega perché ritieni che il contenuto violi i tuoi diritti"), at.say("why"));
  },
};

/** Those that a person knows a way through. */
export const KNOWN = Object.keys(DONE);

/** Fills a page as a person would. @param {string} portal @param {Page} page @param {any} truth */
export const fill = (portal, page, truth) => DONE[portal](hands(page, truth));
