// A portal that no form file knows: the person fills it once by hand, a form file comes of it, and the next notice is
// filled by that file.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { empty } from "./count.mjs";
import { questionsOf } from "./form/questions.mjs";
import { serveForms } from "./form/serve.mjs";
import { fillByHand } from "./hand.mjs";
import { launch, open } from "./harness.mjs";
import { NOTICES, planOf } from "./notices.mjs";
import { touchstone } from "./plan.mjs";
import { WORDINGS } from "./question.mjs";

const TODAY = "2026-11-24";
const PORTAL = "https://report.nebula-market.example";
/** The practice form whose questions the unknown portal asks. */
const FORM = "ebay";

let browser;
let respond;
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "teach-"));
  respond = await serveForms({ plain: "plain.js" });
  browser = await launch();
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const run = (...args) => execFileSync(touchstone, args, { encoding: "utf8" });

function kept(name, value) {
  const file = join(folder, name);
  writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
  return file;
}

for (const wording of ["en2", "zh2"]) {
  test(`${wording}: a form that was filled once by hand fills the next notice`, async () => {
    const first = NOTICES[FORM];
    const known = planOf(FORM, false);
    const address = `${PORTAL}/practice/plain?form=${FORM}&wording=${wording}`;
    const questions = questionsOf(FORM);
    const tab = await open(browser, address, respond);
    await tab.inside("touchstone.teach.begin()");
    await fillByHand(tab.page, questions, known);
    const byThem = (await tab.state()).values;
    const observed = await tab.inside("touchstone.teach.observe()");
    await tab.close();

    const taught = JSON.parse(run("forms", "teach", kept("observed.json", observed), "--notice", kept("first.json", first), "--today", TODAY, "--json"));
    const file = kept("taught.toml", taught.toml);
    assert.match(run("forms", "lint", file), / 0 failed/);

    const second = {
      ...first,
      right: { ...first.right, number: "7654321" },
      explanation: "Another seller, another story.",
      listings: [{ url: "https://www.ebay.com/itm/987654321098", title: "northmark", seller: "store b" }],
    };
    const { plan } = JSON.parse(run("notice", "plan", kept("second.json", second), "--form", taught.id, "--form-file", file, "--json", "--today", TODAY));
    const next = await open(browser, address, respond);
    const { fields, clicks } = await next.fill(plan);
    const { values, submits } = await next.state();
    await next.close();

    // What the person had put in stands there again, but for what differs in the second notice.
    const differs = { right_number: "7654321", explanation: second.explanation, listings: second.listings[0].url };
    const said = JSON.stringify(fields);
    const labels = (name) => questions.find((question) => question.name === name).words[WORDINGS.indexOf(wording)];
    const right = [];
    for (const [name, was] of Object.entries(byThem)) {
      const now = values[name];
      if (empty(now)) continue;
      assert.deepEqual(now, differs[name] ?? was, `${name} (${labels(name)}): ${said}`);
      right.push(name);
    }
    const strays = Object.keys(values).filter((name) => !(name in byThem) && !empty(values[name]));
    assert.deepEqual(strays, [], said);
    for (const name of Object.keys(differs)) assert.ok(right.includes(name), `${name} is filled: ${JSON.stringify(taught.fields)} ${said}`);
    assert.ok(right.length >= Object.keys(byThem).length - 2, `filled ${right.join(", ")} of ${Object.keys(byThem).join(", ")}; taught ${JSON.stringify(taught.fields)}`);
    assert.equal(submits, 0, clicks.join(", "));
  });
}
