// The filler over practice forms: what each component holds afterwards, field by field, and that nothing was sent.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { buildPortal } from "../site/portal/build.mjs";
import { portalResponse } from "../site/portal/handler.mjs";
import { launch, open } from "./harness.mjs";
import { soak } from "./measure.mjs";
import { ORIGINS, planOf } from "./notices.mjs";
import { expected, planFor, tally } from "./plan.mjs";
import { serveRenderings } from "./rendering/serve.mjs";

const RENDERINGS = [
  ["fusion", "/?", ["en", "zh"]],
  ["plain", "/fill/plain?", ["en", "zh", "en2", "zh2"]],
  ["table", "/fill/plain?layout=table&", ["en", "zh", "en2", "zh2"]],
  ["components", "/fill/components?", ["en", "zh", "en2", "zh2"]],
  ["plain with look-alikes", "/fill/plain?decoys&", ["en", "zh", "en2", "zh2"]],
  ["table with look-alikes", "/fill/plain?layout=table&decoys&", ["en", "zh", "en2", "zh2"]],
  ["components with look-alikes", "/fill/components?decoys&", ["en", "zh", "en2", "zh2"]],
];

let browser;
let respond;

before(async () => {
  await buildPortal();
  const renderings = await serveRenderings(["plain", "components"]);
  respond = (address) => renderings(address) ?? portalResponse(address);
  browser = await launch();
});

after(() => browser?.close());

const show = (path) => open(browser, `https://ipp.alibabagroup.com${path}`, respond);

const KINDS = [["listing complaint", "counterfeit-features"], ["test buy", "test-buy"]];

/** All languages with both kinds in a soak; else one of each, so that over the renderings both languages have both. */
const taken = (languages, at) =>
  soak ? languages.flatMap((language) => KINDS.map((kind) => [language, ...kind])) : KINDS.map((kind, index) => [languages[(at + index) % languages.length], ...kind]);

// Most of the time the pages are waited for.
describe(soak ? "all languages of each rendering" : "a sample of each rendering's languages", { concurrency: 4 }, () => {
  for (const [at, [name, path, languages]] of RENDERINGS.entries()) {
    for (const [language, kind, reason] of taken(languages, at)) {
      test(`${name}, ${language}: a ${kind} is filled, and nothing else`, async () => {
        const plan = planFor(reason);
        const tab = await show(`${path}lang=${language}`);
        const { fields, clicks } = await tab.fill(plan);
        const state = await tab.state();
        const { right, wrong, missing, notes } = tally(plan, state, fields);
        assert.deepEqual({ right, wrong, missing }, { right: plan.fields.filter(({ unlisted }) => !unlisted).length, wrong: 0, missing: 0 }, JSON.stringify(notes));
        assert.equal(state.submits, 0);
        assert.ok(!clicks.some((text) => /submit|提交/i.test(text)), clicks.join(", "));
        assert.deepEqual(tab.errors, []);
        await tab.close();
      });
    }
  }
});

test("what was put in can be taken back", async () => {
  const plan = planFor("counterfeit-features");
  const tab = await show("/fill/plain?lang=en");
  await tab.fill(plan);
  const { undone } = await tab.inside("touchstone.unfill()");
  const { values } = await tab.state();
  assert.ok(undone >= 5);
  assert.equal(values.explanation, "");
  assert.equal(values.listings, "");
  assert.deepEqual(values.evidence, []);
  await tab.close();
});

test("a page of another origin is refused before anything is touched", async () => {
  const tab = await show("/fill/plain?lang=en");
  await assert.rejects(tab.fill({ ...planFor("counterfeit-features"), origins: ["https://elsewhere.example"] }), /the plan is for/);
  assert.deepEqual((await tab.state()).values, {});
  await tab.close();
});

test("a right that the account does not have stays empty and is said", async () => {
  const plan = planFor("counterfeit-features");
  plan.fields.find((field) => field.name === "right").values = ["99999999"];
  for (const path of ["/?lang=en", "/fill/plain?lang=en", "/fill/components?lang=zh"]) {
    const tab = await show(path);
    const { fields } = await tab.fill(plan);
    const row = fields.find((field) => field.name === "right");
    assert.equal(row.state, "missing", path);
    assert.ok(row.note);
    assert.equal((await tab.state()).values.right, undefined, path);
    await tab.close();
  }
});

test("a text longer than the page takes is refused, not cut", async () => {
  const plan = planFor("counterfeit-features");
  plan.fields.find((field) => field.name === "explanation").values = ["x".repeat(6000)];
  const tab = await show("/?lang=en");
  const { fields } = await tab.fill(plan);
  const row = fields.find((field) => field.name === "explanation");
  assert.equal(row.state, "missing");
  assert.match(row.note, /5000/);
  assert.equal((await tab.state()).values.explanation, "");
  await tab.close();
});

test("a page that is not the form is said to be none", async () => {
  const tab = await open(browser, "https://ipp.alibabagroup.com/fill/none", (address) =>
    address.endsWith("/none") ? { status: 200, headers: { "content-type": "text/html" }, body: "<h1>Please log in</h1>" } : null,
  );
  await assert.rejects(tab.fill(planFor("counterfeit-features")), /no form/);
  await tab.close();
});

test("a page that asks for something else is said to be no form, and nothing is put into it", async () => {
  const pages = {
    "a log-in": "<form><label>E-mail <input type=email id=a></label><label>Password <input type=password></label><button>Sign in</button></form>",
    "a registration": "<h1>Create your account</h1><form><label>Full name <input id=a></label><label>Company <input></label><label>E-mail <input type=email></label><label>Phone <input></label><label>Address <input></label><label>Password <input type=password></label><button type=button>Next</button></form>",
    "a newsletter": "<label>Your e-mail <input type=email id=a></label><label><input type=checkbox> I agree</label><button>Subscribe</button>",
    "a search": "<label>Search <input type=search id=a></label>",
    "a contact form": "<form><label>姓名 <input id=a></label><label>邮箱 <input type=email></label><label>电话 <input></label><button>发送</button></form>",
  };
  // A form that asks who files, beside what it asks of the right.
  const plan = planOf("meta", false);
  for (const [what, body] of Object.entries(pages)) {
    const tab = await open(browser, `${ORIGINS.meta}/other`, (address) =>
      address.endsWith("/other") ? { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: `<!doctype html>${body}` } : null,
    );
    await assert.rejects(tab.fill(plan), /not the form/, what);
    assert.equal(await tab.page.evaluate(() => [...document.querySelectorAll("input")].map((input) => (input.type === "checkbox" ? "" : input.value)).join("")), "", what);
    await tab.close();
  }
});

test("the expected values are those of the flow", () => {
  assert.equal(expected(planFor("test-buy").fields.find((field) => field.name === "order")), "2026112400001");
});
