// Plans for the tests, made by the command line from a notice as people write it, and the count of what came of them.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

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

const plans = new Map();

/** The plan of a notice with this reason, by the very code that the extension runs. */
export function planFor(reason) {
  if (!plans.has(reason)) {
    const notice = { ...NOTICE, reason, test_buy: reason === "test-buy" ? TEST_BUY : null };
    const folder = mkdtempSync(join(tmpdir(), "notice-"));
    try {
      const file = join(folder, "notice.json");
      writeFileSync(file, JSON.stringify(notice));
      const answer = execFileSync(touchstone, ["notice", "plan", file, "--form", "ipp-taobao", "--json", "--today", "2026-11-24"], { encoding: "utf8" });
      plans.set(reason, answer);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return JSON.parse(plans.get(reason)).plan;
}

const CHOSEN = { platform: "taobao", right_type: "trademark", right: "12345678", complaint_type: "listing" };

/** What the page's components must hold for a field; `undefined` for what is left to the person. */
export function expected(field) {
  if (field.person) return undefined;
  if (field.name === "reason") return field.values.includes("Test buy") ? "test-buy" : "counterfeit-features";
  if (field.kind === "file") return field.values.map((file) => file.split("/").pop());
  return CHOSEN[field.name] ?? field.values[0];
}

const empty = (value) => value === undefined || value === false || value === "" || (Array.isArray(value) && !value.length);

/** Right, wrong and missing fields by the page's own state; a value in a field that is in no plan is wrong too. */
export function tally(plan, state, reported) {
  const count = { right: 0, wrong: 0, missing: 0, notes: [] };
  for (const field of plan.fields) {
    const [want, have] = [expected(field), state.values[field.name]];
    if (empty(want) ? empty(have) : JSON.stringify(want) === JSON.stringify(have)) count.right += 1;
    else {
      const kind = empty(have) ? "missing" : "wrong";
      count[kind] += 1;
      count.notes.push([kind, field.name, have, reported.find((row) => row.name === field.name)?.note]);
    }
  }
  for (const [name, value] of Object.entries(state.values)) {
    if (plan.fields.some((field) => field.name === name) || empty(value)) continue;
    count.wrong += 1;
    count.notes.push(["stray", name, value]);
  }
  return count;
}
