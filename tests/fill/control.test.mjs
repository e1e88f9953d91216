// Controls that a page draws in ways of its own, each on a small page: how they are opened, closed and read back, and what
// is left empty where a part of the value would be wrong.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open } from "./harness.mjs";
import { planned } from "./plan.mjs";

const WEN = { name: "闻静", role: "owner", company: "杭州闻石文具有限公司", email: "ip@wenshi.example", phone: "+86 139 0000 0618", address: "浙江省杭州市滨江区江南大道8号" };
const JORIS = { name: "Joris van den Berg", role: "owner", company: "Bergwerk B.V.", email: "ip@bergwerk.example", phone: "+31 20 555 0142", address: "Kade 12, 1011 AB Amsterdam, The Netherlands" };
const RIGHT = { type: "trademark", text: "WENSHI", number: "40204455667X", territory: "SG", classes: [16, 28], owner: WEN.company, expires: "2031-03-09" };
const listings = (...urls) => urls.map((url) => ({ url, title: "wenshi pen", seller: "penshop" }));
const PAPERS = [["comparison", "compare.pdf"], ["screenshot", "page.png"], ["certificate", "register.pdf"]].map(([kind, file]) => ({ kind, file }));
const CHINESE = { platform: "shopee", filer: WEN, right: RIGHT, complaint_type: "listing", reason: "", explanation: "笔夹与正品不同。", evidence: PAPERS, test_buy: null, listings: listings("https://shopee.sg/product/11/22", "https://shopee.sg/product/11/23") };
const ENGLISH = { ...CHINESE, platform: "aliexpress", filer: JORIS, right: { ...RIGHT, territory: "EU", number: "018700123", owner: JORIS.company }, explanation: "The clip differs.", listings: listings("https://www.aliexpress.com/item/1005000000001.html", "https://www.aliexpress.com/item/1005000000002.html") };

const STYLE = "<style>.box{border:1px solid #999;min-width:160px;padding:6px;display:inline-block;cursor:pointer}.cover{position:fixed;inset:0}.menu{position:absolute;background:#fff;border:1px solid #999;display:flex}.menu div div{padding:4px;cursor:pointer}</style>";
// Lists that open at the end of the body, with a cover over the page that closes them.
const MENUS = `
const tree = (node) => (Array.isArray(node) ? Object.fromEntries(node.map((name) => [name, null])) : node);
function menu(box, choices, done) {
  const path = [];
  box.addEventListener("click", () => {
    const cover = document.body.appendChild(Object.assign(document.createElement("div"), { className: "cover" }));
    const list = document.body.appendChild(Object.assign(document.createElement("div"), { className: "menu" }));
    const { left, bottom } = box.getBoundingClientRect();
    list.style.left = left + scrollX + "px";
    list.style.top = bottom + scrollY + "px";
    const shut = () => { cover.remove(); list.remove(); };
    cover.addEventListener("click", shut);
    const column = (level, node) => {
      while (list.children.length > level) list.lastChild.remove();
      const place = list.appendChild(document.createElement("div"));
      for (const [name, under] of Object.entries(tree(node))) {
        const row = place.appendChild(Object.assign(document.createElement("div"), { textContent: name }));
        row.addEventListener("click", () => {
          path.splice(level, 9, name);
          if (under) return column(level + 1, under);
          box.firstChild.textContent = path.join(" / ");
          done(path.join("/"));
          shut();
        });
      }
    };
    column(0, choices);
  });
}
const values = {};
window.__portal = { submits: 0, get values() { return { ...values, ...Object.fromEntries([...document.querySelectorAll("[name]")].map((one) => [one.name, one.type === "file" ? [...one.files].map(({ name }) => name).join() : one.value])) }; } };
`;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Fills a page and gives what it holds then. @param {object} notice @param {string} form @param {string} body @param {string} [script] */
async function filled(notice, form, body, script = "") {
  const plan = planned(notice, form);
  const html = `<!doctype html><meta charset=utf-8><title>Report</title>${STYLE}<form>${body}</form><script>${MENUS}${script}</script>`;
  const tab = await open(browser, `${plan.origins[0] ?? "https://notices.example"}/control`, () => ({ status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: html }));
  const { fields } = await tab.fill(plan);
  const { values, submits } = await tab.state();
  const left = await tab.page.evaluate(() => document.querySelectorAll(".cover,.menu").length);
  assert.deepEqual([tab.errors, submits, left], [[], 0, 0], "nothing is sent, and no list stays open");
  await tab.close();
  return { values, said: JSON.stringify(fields) };
}

const input = (words, name, more = "") => `<p><label>${words} <input name=${name} ${more}></label></p>`;
const box = (words, id, hint) => `<p><span>${words}</span> <span class="box" tabindex=0 id=${id}><span>${hint}</span> <i>▾</i></span></p>`;
const area = (words, name) => `<p><label>${words} <textarea name=${name}></textarea></label></p>`;

test("lists that lead to further lists, and lists built alike that say what they take and not that they do", async () => {
  const { values, said } = await filled(
    CHINESE, "shopee",
    `${box("侵权类型", "type", "请选择")}${input("姓名", "who")}<p><span>联系电话</span> <span class="box" tabindex=0 id=code><span>区号</span> <i>▾</i></span><input name=phone placeholder="不含区号"></p>
     ${box("所在地区", "area", "省 / 市 / 区")}${input("详细地址", "street")}${box("商标注册国家/地区", "place", "请选择")}${input("商标注册号", "number")}${area("商品链接", "links")}`,
    `menu(type, ["著作权", "商标"], (one) => (values.type = one)); menu(code, ["+65 新加坡", "+86 中国"], (one) => (values.code = one)); menu(place, ["马来西亚", "新加坡"], (one) => (values.place = one));
     menu(area, { 上海市: { 上海市: ["徐汇区"] }, 浙江省: { 宁波市: ["海曙区"], 杭州市: ["西湖区", "滨江区"] } }, (one) => (values.area = one));`,
  );
  assert.deepEqual([values.type, values.code, values.phone, values.area, values.place], ["商标", "+86 中国", "139 0000 0618", "浙江省/杭州市/滨江区", "新加坡"], said);
});

test("a reason that lies under another one, and one whose branch has nothing of it", async () => {
  const notice = { ...CHINESE, platform: "taobao", right: { ...RIGHT, territory: "CN", number: "40204455" }, reason: "counterfeit-features", listings: listings("https://item.taobao.com/item.htm?id=640000000011") };
  const page = `${box("投诉平台", "platform", "请选择")}${box("投诉理由", "reason", "请选择")}${area("侵权链接", "links")}${area("补充侵权理由", "why")}`;
  const platform = `menu(platform, ["淘宝网", "1688"], (one) => (values.platform = one));`;
  const met = await filled(notice, "ipp-taobao", page, `${platform} menu(reason, { 假冒商品: ["购买鉴定", "假货特征"], 不当使用: ["标题中使用"] }, (one) => (values.reason = one));`);
  assert.deepEqual([met.values.platform, met.values.reason], ["淘宝网", "假冒商品/假货特征"], met.said);
  const none = await filled(notice, "ipp-taobao", page, `${platform} menu(reason, { 假冒商品: ["包装", "吊牌"], 不当使用: ["标题中使用"] }, (one) => (values.reason = one));`);
  assert.equal(none.values.reason, undefined, none.said);
});

test("classes as tags, a box that takes no country code, and an upload for each kind of proof", async () => {
  const tags = Array.from({ length: 45 }, (_, at) => `<button type=button aria-pressed=false onclick="this.ariaPressed = String(this.ariaPressed !== 'true')">${at + 1}</button>`).join("");
  const upload = (words, name) => `<p><label>${words} <input type=file multiple name=${name}></label></p>`;
  const { values, said } = await filled(
    CHINESE, "shopee",
    `${input("姓名", "who")}${input("联系电话", "phone", 'placeholder="不含区号"')}${input("商标注册号", "number")}<div><div>尼斯分类</div><div id=tags>${tags}</div></div>${area("商品链接", "links")}
     ${upload("权利证书", "register")}${upload("正品与侵权商品对比图", "compare")}${upload("商品页面截图", "shot")}${upload("其他补充材料", "more")}`,
    `Object.defineProperty(values, "classes", { enumerable: true, get: () => [...document.querySelectorAll("#tags [aria-pressed=true]")].map((one) => one.textContent).join() });`,
  );
  assert.deepEqual([values.classes, values.phone, values.register, values.compare, values.shot], ["16,28", "139 0000 0618", "register.pdf", "compare.pdf", "page.png"], said);
});

test("a list of several that stays open, with a box that only holds its value", async () => {
  const { values, said } = await filled(
    ENGLISH, "eu-dsa",
    `${input("Your name", "who")}${input("Registration number", "number")}${area("Exact addresses (URLs), one per line", "links")}
     <div><label id=cls>International classes</label><div class=box role=combobox aria-haspopup=listbox aria-expanded=false aria-labelledby=cls tabindex=0 id=classes>&#8203;</div><input aria-hidden=true tabindex=-1 style="opacity:0;width:90px"></div>`,
    `const chosen = new Set();
     classes.addEventListener("mousedown", () => {
       classes.ariaExpanded = "true";
       const layer = document.body.appendChild(Object.assign(document.createElement("div"), { className: "menu" }));
       layer.addEventListener("keydown", ({ key }) => { if (key === "Escape") { layer.remove(); classes.ariaExpanded = "false"; } });
       layer.innerHTML = "<ul role=listbox>" + ["9 - Electronics", "16 - Paper goods", "25 - Clothing", "28 - Toys"].map((one) => "<li role=option>" + one + "</li>").join("") + "</ul>";
       layer.addEventListener("click", ({ target }) => { chosen.add(target.textContent); classes.textContent = [...chosen].join(", "); values.classes = classes.textContent; });
     });`,
  );
  assert.equal(values.classes, "16 - Paper goods, 28 - Toys", said);
});

test("a country with an article, and none that is only named to be left out", async () => {
  const countries = (...list) => `<option value="">Please select</option>${list.map((one) => `<option>${one}</option>`).join("")}`;
  const page = (...list) => `<p><label>First name <input name=first></label></p><p><label>Last name <input name=last></label></p><p><label>Email <input name=mail></label></p>
     <p><label>Under which number is it registered? <input name=number></label></p><p><label>Where is the right in force? <select name=force>${countries("Benelux", "European Union (EU trade mark or Community design)", "Another country")}</select></label></p>
     ${area("Exact addresses (URLs), one per line", "links")}<p><label>In which country are you established? <select name=seat>${countries(...list)}</select></label></p>`;
  const met = await filled(ENGLISH, "eu-dsa", page("Belgium", "The Netherlands", "Outside the EU"));
  assert.deepEqual([met.values.first, met.values.last, met.values.force, met.values.seat], ["Joris", "van den Berg", "European Union (EU trade mark or Community design)", "The Netherlands"], met.said);
  const none = await filled(ENGLISH, "eu-dsa", page("Belgium", "France", "Outside the EU"));
  assert.equal(none.values.seat, "", none.said);
});

test("a table in boxes of its own, with the button for more rows behind them; one box alone stays empty", async () => {
  const row = "<tr><td>1</td><td><input name=link placeholder=https://></td><td><input name=remark placeholder=Optional></td></tr>";
  const table = `<style>table{table-layout:fixed;width:600px;text-align:left}</style><div><p>Listings</p><div><div><table><tr><th>No.</th><th>Remark</th></tr></table></div><div><div><table id=rows>${row}</table></div></div></div><button type=button id=more>Add listing</button></div>`;
  const page = `${input("Your name", "who")}${input("Registration number", "number")}${area("Why is it illegal?", "why")}`;
  const links = `Object.defineProperty(values, "links", { enumerable: true, get: () => [...document.querySelectorAll("[name=link]")].map((one) => one.value).join(" ") });`;
  const met = await filled(ENGLISH, "eu-dsa", `${page}${table.replace("<th>Remark", "<th>Link of the listing</th><th>Remark")}`, `${links} more.addEventListener("click", () => rows.insertAdjacentHTML("beforeend", ${JSON.stringify(row)}));`);
  assert.equal(met.values.links, ENGLISH.listings.map(({ url }) => url).join(" "), met.said);
  const none = await filled(ENGLISH, "eu-dsa", `${page}${input("Link of the listing", "link")}`, links);
  assert.equal(none.values.links, "", none.said);
});
