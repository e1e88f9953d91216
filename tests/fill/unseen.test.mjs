// The filler over portals that were written from documented labels before anybody looked at the words that it knows, each
// in a rendering of its own and with what only looks alike beside it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { serveForms } from "./form/serve.mjs";
import { launch, open } from "./harness.mjs";
import { soak } from "./measure.mjs";
import { planned } from "./plan.mjs";
import * as documented from "./documented/truth.mjs";
import * as foreign from "./foreign/truth.mjs";
import * as sixth from "./sixth/truth.mjs";
import * as seventh from "./seventh/truth.mjs";
import * as eighth from "./eighth/truth.mjs";
import * as thirteenth from "./thirteenth/truth.mjs";
import * as fourteenth from "./fourteenth/truth.mjs";
import * as fifteenth from "./fifteenth/truth.mjs";
import * as sixteenth from "./sixteenth/truth.mjs";
import * as seventeenth from "./seventeenth/truth.mjs";
import * as eighteenth from "./eighteenth/truth.mjs";
import * as blind from "./blind/truth.mjs";
import * as unseen from "./unseen/truth.mjs";
import * as wild from "./wild/truth.mjs";

/** Fourteen sets of pages, with what the test command fills of them; all of them take ten minutes. */
const SETS = [
  { folder: "unseen", truth: unseen, sample: ["vero", "walmart", "temu", "dsazh", "jd"], what: "portals that nobody has seen" },
  { folder: "blind", truth: blind, sample: ["aidc", "dsa", "dhgate", "tiktok", "letter"], what: "portals as other people would build them" },
  // One of its pages is not taken for the form, and counts as missing.
  { folder: "wild", truth: wild, sample: ["ttg", "etsy", "dhgate", "walmart", "meli"], what: "portals by an author who knew nothing of the filler", whole: 0.8 },
  { folder: "documented", truth: documented, sample: ["meli", "tenlinks", "mic", "pdd", "walmart"], what: "portals as their documentation would have them built" },
  // Three of its pages are in languages that the words are not in, and count as missing.
  { folder: "foreign", truth: foreign, sample: ["walmart", "etsy", "dhgate", "temu", "aidc"], what: "portals of twenty teams", whole: 0.75 },
  { folder: "sixth", truth: sixth, sample: ["ttg", "temu", "dsa", "vero"], what: "portals of ten teams more" },
  { folder: "seventh", truth: seventh, sample: ["pdd", "amazon", "tmall", "jd"], what: "portals of twelve teams more" },
  // A searched list of rights, a reason that the form file does not know, a question before a test purchase count as missing.
  { folder: "eighth", truth: eighth, sample: ["ebay", "micn", "taobao", "tokopedia"], what: "portals of ten further teams", whole: 0.9 },
  { folder: "thirteenth", truth: thirteenth, sample: ["pdd", "meli", "aliexpress", "shopee"], what: "portals of fourteen teams, as their labels are documented" },
  { folder: "fourteenth", truth: fourteenth, sample: ["tiktok", "ebay", "pdd", "cbu"], what: "portals of fourteen teams more" },
  { folder: "fifteenth", truth: fifteenth, sample: ["tiktok", "cbu", "amazon"], what: "portals of twelve teams, as documented" },
  { folder: "sixteenth", truth: sixteenth, sample: ["taobao", "shopee", "meta", "ebay"], what: "portals of twelve further teams" },
  // A notice that gives no reason is not planned, and a telephone number in three boxes without a country is not filled.
  { folder: "seventeenth", truth: seventeenth, sample: ["tiktok", "pdd", "micold", "alibuy"], what: "portals of twelve teams, the last", whole: 0.9 },
  { folder: "eighteenth", truth: eighteenth, sample: ["alibaba", "meli", "jd", "mic"], what: "portals of twelve teams, after the last" },
];
/** Of the fields that the pages ask for, at least so many are right. */
const FLOOR = 0.95;
const here = dirname(fileURLToPath(import.meta.url));

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser?.close());

for (const { folder, truth, sample, what, whole = FLOOR } of SETS) {
  const floor = soak ? whole : FLOOR;
  const names = soak ? Object.keys(truth.PORTALS) : sample;
  test(`${what}: ${soak ? "all" : "a sample,"} ${names.length} of ${Object.keys(truth.PORTALS).length}`, async (t) => {
    const respond = await serveForms(truth.FILES, join(here, folder));
    const sum = { right: 0, wrong: 0, missing: 0 };
    const notes = [];
    const work = async (left) => {
      for (let name = left.shift(); name; name = left.shift()) {
        const { form, origin, notice } = truth.PORTALS[name];
        const tab = await open(browser, `${origin}/practice/${name}`, respond);
        const { fields, clicks } = await tab.fill(planned(notice, form)).catch((error) => {
          assert.match(error.message, /this page is not the form/);
          return { fields: [], clicks: [] };
        });
        const { values, submits } = await tab.state();
        const counted = truth.count(name, values, fields);
        for (const key of Object.keys(sum)) sum[key] += counted[key];
        notes.push(...counted.notes.map((note) => [name, ...note].join(" | ")));
        assert.equal(submits, 0, `${name}: ${clicks.join(", ")}`);
        assert.deepEqual(tab.errors, []);
        await tab.close();
      }
    };
    const left = [...names];
    await Promise.all(Array.from({ length: 4 }, () => work(left)));
    const figure = `${sum.right} right, ${sum.wrong} wrong, ${sum.missing} missing`;
    if (soak) console.log(`soak: fields filled, ${what}: ${figure}`);
    else t.diagnostic(figure);
    for (const note of notes) t.diagnostic(note);
    assert.equal(sum.wrong, 0, notes.join("\n"));
    assert.ok(sum.right >= floor * (sum.right + sum.wrong + sum.missing), notes.join("\n"));
  });
}
