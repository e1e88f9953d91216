// Plans for the tests, made by the command line from a notice as people write it, and the count of what came of them.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { count } from "./count.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
export const touchstone = process.env.TOUCHSTONE ?? join(target, "debug/touchstone");

const NOTICE = {
  platform: "taobao",
  filer: { name: "Li Na", role: "owner", company: "Northmark Ltd", email: "ip@northmark.example", phone: "+86 10 5555 0100", address: "1 Example Road" },
  right: { type: "trademark", text: "NORTHMARK", number: "12345678", territory: "CN", classes: [25], owner: "Northmark Ltd" },
  complaint_type: "listing",
  reason: "counterfeit-features",
  listings: [
    { url: "https://item.taobao.com/item.htm?id=16016943437", title: "northmark canvas shoes", seller: "a" },
    { url: "https://item.taobao.com/item.htm?id=637790875524", title: "northmark 帆布鞋", seller: "a" },
  ],
  explanation: "The sole, the label and the box differ from the genuine shoe.\n鞋底与正品不同。",
  evidence: [{ file: "evidence/comparison.pdf", kind: "comparison" }, { file: "page.png", kind: "screenshot" }],
  test_buy: null,
};

const TEST_BUY = { order: "2026112400001", report: "report.pdf" };

/** What the command line said, by form and notice. @type {Map<string, string>} */
const plans = new Map();

/** The plan of a notice for a form, by the very code that the extension runs. @param {object} notice @param {string} form */
export function planned(notice, form) {
  const text = JSON.stringify(notice);
  const key = `${form}\n${text}`;
  if (!plans.has(key)) {
    const folder = mkdtempSync(join(tmpdir(), "notice-"));
    try {
      const file = join(folder, "notice.json");
      writeFileSync(file, text);
      plans.set(key, execFileSync(touchstone, ["notice", "plan", file, "--form", form, "--json", "--today", "2026-11-24"], { encoding: "utf8" }));
    } catch (error) {
      throw new Error(`${form}: ${error.stdout || error.message}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return JSON.parse(plans.get(key)).plan;
}

/** The plan of a notice with this reason. @param {string} reason */
export const planFor = (reason) => planned({ ...NOTICE, reason, test_buy: reason === "test-buy" ? TEST_BUY : null }, "ipp-taobao");

const CHOSEN = { platform: "taobao", right_type: "trademark", right: "12345678", complaint_type: "listing" };

/** What the page's components must hold for a field; `undefined` for what is left to the person. */
export function expected(field) {
  if (field.person) return undefined;
  if (field.name === "reason") return field.values.includes("Test buy") ? "test-buy" : "counterfeit-features";
  if (field.kind === "file") return field.values.map((file) => file.split("/").pop());
  return CHOSEN[field.name] ?? field.values[0];
}

/** Right, wrong and missing fields of the flow, by the page's own state. */
export const tally = (plan, state, reported) => count(plan.fields.filter(({ unlisted }) => !unlisted).map((field) => [field.name, expected(field)]), state.values, reported);
