// The main job from end to end, on sites and with a brand of our own invention:
//   node tests/demo/walk.mjs --out DIR --headless   walks it and leaves pictures, package, casebook and report in DIR
//   node tests/demo/walk.mjs --out DIR              opens a window on it, with a tour beside it
import { parseArgs } from "node:util";
import { setUp } from "../e2e/walk.mjs";
import { launch } from "../harness/browser.mjs";
import { walk } from "./steps.mjs";
import { tour } from "./tour.mjs";

const { values } = parseArgs({ options: { out: { type: "string" }, headless: { type: "boolean" } } });

const browser = await launch({ headless: values.headless ?? false });
try {
  await setUp(browser);
  if (values.headless) process.exitCode = (await walk(browser, values.out)) === 0 ? 0 : 1;
  else await tour(browser);
} finally {
  await browser.close();
}
