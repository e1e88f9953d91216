// Captures one page with the packed extension, as a person who has allowed it to save complete pages:
//   node tests/single/capture.mjs --url URL --out FILE [--html FILE] [--full-page]
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { launch } from "../harness/browser.mjs";
import { reachOutside } from "./outside.mjs";

const { values } = parseArgs({ options: { url: { type: "string" }, out: { type: "string" }, html: { type: "string" }, "full-page": { type: "boolean", default: false } } });
const browser = await launch({ allowed: ["pageCapture"] });
try {
  await reachOutside(browser);
  if (values.html) {
    const body = await readFile(values.html);
    // A saved page holds what its scripts had drawn; run again under the real name they would draw over it, or leave.
    const headers = { "content-type": "text/html", "content-security-policy": "script-src 'none'" };
    await browser.context.route(values.url, (route) => route.fulfill({ status: 200, headers, body }));
  }
  const page = await browser.open(values.url);
  const tab = await browser.tabOf(page);
  await browser.withoutPanel();
  // Chrome lets a tab be shot only after the person has clicked the icon on it.
  await browser.clickIcon(page);
  const answer = await browser.command({ kind: "capture", tab, whole: values["full-page"] });
  if (answer.error) throw new Error(`${answer.error.code}: ${answer.error.message}`);
  await writeFile(values.out, await browser.readVault(answer.name));
  console.log(`${values.out}: sha256 ${answer.sha256}`);
} finally {
  await browser.close();
}
