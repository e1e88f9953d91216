// Outcomes from the portal's own lists: read in the panel page by page, shown, recorded on the person's word, taken back;
// and from a table in the workspace. Of 300 complaints every one is read and matched, and none is invented.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { COMPLAINTS, OUTCOME, address, complaint } from "../site/portal/complaints/truth.js";
import { NEXT, WORDS } from "../site/portal/complaints/words.js";
import { checkConduct, setUp } from "./walk.mjs";

/** Rows of a page of the list: those of a portal take minutes to turn. */
const ROWS = process.env.TOUCHSTONE_SOAK === "1" ? 10 : 50;
/** Complaints that another office filed: no notice is kept of them. */
const FOREIGN = 5;
/** Notices that the list does not show. */
const ABSENT = 2;

let browser;
/** Notice ids in the order of the list. @type {string[]} */
const notices = [];

before(async () => {
  browser = await launch({ allowed: ["<all_urls>"] });
  await setUp(browser);
  for (let at = 0; at < COMPLAINTS - FOREIGN + ABSENT; at += 1) {
    const absent = at >= COMPLAINTS - FOREIGN;
    const it = complaint(absent ? at + 1000 : at, "en");
    const contents = {
      platform: "taobao", filer: { name: "Ina Example", role: "owner" }, complaint_type: "listing", reason: "counterfeit-features", explanation: "", evidence: [], test_buy: null,
      right: { type: "trademark", text: "AURELLE", number: "INVENTED-0000001", territory: "CN", classes: [25], owner: "Aurelle" },
      listings: [{ url: address(it.listing), title: it.listing.title, seller: it.seller }],
    };
    const { notice } = await browser.ask({ kind: "import_notice", contents, form: "ipp-taobao" });
    // Every second one was submitted without its number being kept: its listing tells.
    await browser.ask({ kind: "record_receipt", notice: notice.id, number: at % 2 ? it.number : "", evidence: "" });
    notices.push(notice.id);
  }
});

after(() => browser?.close());

/** State and number of every notice, in the order of the list. */
async function standings() {
  const { rows } = await browser.ask({ kind: "list_notices" });
  const known = new Map(rows.map((row) => [row.id, row]));
  return notices.map((id) => [known.get(id).state, known.get(id).number]);
}

const expected = () =>
  notices.map((_, at) => {
    if (at >= COMPLAINTS - FOREIGN) return ["submitted", at % 2 ? complaint(at + 1000, "en").number : ""];
    const { standing, number } = complaint(at, "en");
    const outcome = OUTCOME[standing];
    return [outcome ?? "submitted", outcome || at % 2 ? number : ""];
  });

for (const list of Object.keys(WORDS)) {
  for (const language of ["en", "zh"]) {
    test(`a list of ${COMPLAINTS} complaints, ${list}, ${language}: all are read, matched, recorded and taken back`, async () => {
      const portal = await browser.open(`https://ipp.alibabagroup.com/complaints?list=${list}&lang=${language}&rows=${ROWS}`);
      const panel = await browser.openPanel(portal);
      const preview = panel.getByRole("region", { name: "What the portal's list says" });
      const before = await standings();
      for (let page = 0; page < COMPLAINTS / ROWS; page += 1) {
        if (page) await portal.evaluate((name) => [...document.querySelectorAll("button")].find((button) => button.textContent === name).click(), NEXT[language]);
        await until(() => portal.evaluate(() => window.__list.page), (shown) => shown === page, `page ${page} is shown`);
        await panel.getByRole("button", { name: page ? "Add this page" : "Read outcomes" }).click();
        await preview.getByText(`${(page + 1) * ROWS} complaints read.`).waitFor();
      }
      assert.deepEqual(await standings(), before, "nothing is recorded by reading");
      assert.deepEqual(await preview.locator(".advice").allInnerTexts(), [], "nothing is missing");
      await preview.getByText(`${FOREIGN} complaints are none of the notices kept here`).waitFor();
      await preview.getByText(`${ABSENT} notices are not in this list`).waitFor();
      const news = expected().filter(([state]) => state !== "submitted").length;
      await preview.getByRole("button", { name: `Record ${news} outcomes` }).click();
      await panel.getByText(`${news} outcomes recorded.`).waitFor();
      assert.deepEqual(await standings(), expected());
      const { rows } = await browser.ask({ kind: "list_notices" });
      const rejected = rows.find(({ state }) => state === "rejected");
      const { entries } = await browser.ask({ kind: "read_ledger", subject: rejected.id, limit: 10 });
      assert.match(JSON.stringify(entries), language === "zh" ? /未能体现/ : /do not show/, "the portal's reason is kept as written");
      await panel.getByRole("button", { name: "Undo" }).click();
      await until(standings, (now) => now.every(([state]) => state === "submitted"), "all is taken back");
      await panel.close();
      await portal.close();
    });
  }
}

test("a page that is no list is said to be none, and offers nothing to record", async () => {
  const portal = await browser.open("https://ipp.alibabagroup.com/");
  const panel = await browser.openPanel(portal);
  await panel.getByRole("button", { name: "Read outcomes" }).click();
  const preview = panel.getByRole("region", { name: "What the portal's list says" });
  await preview.getByText("no list of complaints was recognised").waitFor();
  assert.equal(await preview.getByRole("button", { name: /Record/ }).count(), 0);
  await panel.close();
  await portal.close();
});

test("a table that was pasted and one that was exported are read in the workspace", async () => {
  const workspace = await browser.openWorkspace("notices");
  await workspace.getByText("Outcomes from a table").click();
  const [one, other] = [complaint(2, "en"), complaint(3, "en")];
  await workspace.getByRole("textbox", { name: "Table" }).fill(`投诉编号\t状态\t驳回原因\n${complaint(1, "en").number}\t投诉不成立\t证据不足\n`);
  await workspace.getByRole("button", { name: "Read the table" }).click();
  await workspace.getByRole("button", { name: "Record 1 outcome" }).click();
  await workspace.getByText("1 outcome recorded.").waitFor();
  assert.equal((await standings())[1][0], "rejected");
  const table = `Reported item,Status\n"${address(one.listing)}",Removed\n"${address(other.listing)}",Withdrawn\n`;
  await workspace.locator("details.import input[type=file]").setInputFiles({ name: "report.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
  await workspace.getByRole("button", { name: "Record 2 outcomes" }).click();
  await workspace.getByText("2 outcomes recorded.").waitFor();
  assert.deepEqual((await standings()).slice(2, 4).map(([state]) => state), ["accepted", "withdrawn"]);
  await workspace.close();
  checkConduct(browser);
});
