// A form in steps, with labels in two languages, a rich text editor and boxes for single links: only the button that the
// form file names is pressed, and never one that may send.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, open } from "./harness.mjs";
import { planFor } from "./plan.mjs";

const SCRIPT = `
const state = (window.__portal = { values: {}, submits: 0, steps: 0 });
const steps = [
  '<p><label>Complaint platform 投诉平台 * <select data-n=platform><option value="">--</option><option>1688.com</option><option>淘宝网 Taobao.com</option></select></label></p>' +
  '<p><label>IPR type 知识产权类型 * <select data-n=right_type><option value="">--</option><option>Copyright 著作权</option><option>Trademark 商标</option></select></label></p>' +
  '<p><label>IPR record 知识产权 * <select data-n=right><option value="">--</option><option>NORTHMARK 12345678</option><option>NORTHMARK 87654321</option></select></label></p>' +
  '<p><label>Own reference 自用编号 <input data-n=own></label></p>',
  '<div><span>Complaint type 投诉类型 *</span> <label><input type=radio name=t value=listing data-n=complaint_type>Product listing 商品</label> <label><input type=radio name=t value=store data-n=complaint_type>Store front 店铺</label></div>' +
  '<p><label>Complaint reason 投诉理由 * <select data-n=reason><option value="">--</option><option>Test buy</option><option>Counterfeit Features</option></select></label></p>' +
  '<p><label>Order number of an earlier complaint 历史投诉单号 <input data-n=old></label></p>',
  '<div><h4>Infringing listings 侵权链接 *</h4><div id=links></div><button type=button id=more>+ Add another link</button></div>' +
  '<div><h4>Supplement infringement reason(s) 补充侵权理由</h4><div contenteditable=true data-n=explanation style="min-height:60px;border:1px solid"></div></div>' +
  '<p><label>Prima facie evidence 初步证据 <input type=file multiple data-n=evidence></label></p>' +
  '<p><label><input type=checkbox data-n=declaration> I declare in good faith that the information is true 本人声明上述信息真实</label></p>',
];
const main = document.getElementById("main");
function show() {
  main.innerHTML = steps[state.steps] + '<p><button type=button id=save>Save draft</button> ' + (state.steps < 2 ? '<button type=button id=go>NEXT</button>' : '<button type=button id=send>Submit</button>') + '</p>';
  const set = (event) => {
    const { n } = event.target.dataset;
    if (!n) return;
    const { type } = event.target;
    state.values[n] = type === "file" ? [...event.target.files].map((f) => f.name) : type === "checkbox" ? event.target.checked : event.target.isContentEditable ? event.target.innerText : event.target.value;
  };
  main.oninput = set;
  main.onchange = set;
  document.getElementById("go")?.addEventListener("click", () => { state.steps += 1; show(); });
  document.getElementById("send")?.addEventListener("click", () => { state.submits += 1; });
  const links = document.getElementById("links");
  const box = () => {
    const input = Object.assign(document.createElement("input"), { type: "url", placeholder: "https://" });
    input.addEventListener("input", () => { state.values.listings = [...links.children].map((i) => i.value).filter(Boolean).join("\\n"); });
    links.append(input);
  };
  if (links) { box(); document.getElementById("more").addEventListener("click", box); }
}
show();`;

const PAGE = `<!doctype html><meta charset=utf-8><header><input type=search placeholder="Search 搜索"><form><label>Login name 登录名 <input name=user></label><button>Sign in</button></form></header><div id=main></div><script src="/steps.js"></script>`;

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

const answer = (type, body) => ({ status: 200, headers: { "content-type": `${type}; charset=utf-8` }, body });
const show = () => open(browser, "https://ipp.alibabagroup.com/steps", (url) => (url.endsWith(".js") ? answer("text/javascript", SCRIPT) : answer("text/html", PAGE)));

test("every step is filled and the last one is left to the person", async () => {
  const tab = await show();
  const plan = planFor("counterfeit-features");
  const { fields, clicks } = await tab.fill(plan);
  const { values, submits, steps } = await tab.state();
  const links = plan.fields.find(({ name }) => name === "listings").values[0];
  const said = JSON.stringify(fields);
  assert.equal(values.platform, "淘宝网 Taobao.com", said);
  assert.equal(values.right_type, "Trademark 商标", said);
  assert.equal(values.right, "NORTHMARK 12345678", said);
  assert.equal(values.complaint_type, "listing", said);
  assert.equal(values.reason, "Counterfeit Features", said);
  assert.equal(values.listings, links, said);
  assert.match(values.explanation, /sole, the label/, said);
  assert.deepEqual(values.evidence, ["comparison.pdf", "page.png"], said);
  assert.deepEqual([values.declaration, values.own, values.old, submits, steps], [undefined, undefined, undefined, 0, 2], said);
  assert.deepEqual(clicks.filter((text) => /next/i.test(text)), ["NEXT", "NEXT"]);
  assert.ok(!clicks.some((text) => /submit|save|sign/i.test(text)), clicks.join(", "));
  assert.ok(fields.every(({ state }) => state === "done" || state === "person"), said);
  await tab.close();
});

test("without the form file's word no step is taken", async () => {
  const tab = await show();
  const { fields, clicks } = await tab.fill({ ...planFor("counterfeit-features"), next: [] });
  assert.equal((await tab.state()).steps, 0);
  assert.ok(!clicks.some((text) => /next/i.test(text)));
  assert.equal(fields.find(({ name }) => name === "reason").state, "missing");
  await tab.close();
});

test("a button that sends is never a step, whatever the form file says", async () => {
  const tab = await show();
  await tab.fill({ ...planFor("counterfeit-features"), next: ["Next", "Submit", "Save draft"] });
  assert.equal((await tab.state()).submits, 0);
  await tab.close();
});
