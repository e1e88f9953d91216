// The filler over portals and renderings that it was not made with.

import { after, before, test } from "node:test";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { OTHER_SOURCES, serveForms } from "./form/serve.mjs";
import { launch } from "./harness.mjs";
import { cases, measure, share, soak } from "./measure.mjs";
import { OTHERS } from "./other/questions.mjs";

/** Of the fields that the forms ask for, at least so many are right; of the thirty of a sample two may be missing. */
const FLOOR = soak ? 0.95 : 0.9;
/** Fills of a sample, each rendering. */
const MOST = 3;

let browser;
let respond;

before(async () => {
  respond = await serveForms(OTHER_SOURCES, join(dirname(fileURLToPath(import.meta.url)), "other"));
  browser = await launch();
});

after(() => browser?.close());

const forms = Object.keys(OTHERS);
for (const [at, rendering] of Object.keys(OTHER_SOURCES).entries()) {
  const name = `other portals, ${rendering}`;
  const taken = cases(forms, at, MOST);
  test(`${name}: ${share(taken.length, forms)}`, (t) => measure(t, browser, respond, { name, rendering, taken, floor: FLOOR }));
}
