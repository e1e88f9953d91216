// What others named: a letter and a spreadsheet are read in the inbox, every listing waits for a person, the answers are
// counted by source, and all of it is taken back.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { checkConduct, setUp } from "./walk.mjs";

let browser;
before(async () => {
  browser = await launch();
  await setUp(browser);
});
after(() => browser?.close());

const sources = async () => (await browser.ask({ kind: "read_record" })).record.sources.map(({ last_ms, ...counts }) => counts);

test("a letter and a table go into the queue by their source, are answered, and are taken back", async () => {
  const page = await browser.openWorkspace("inbox");
  await page.getByText("Nothing was referred yet").waitFor();
  await page.getByRole("combobox", { name: /Where they come from/ }).fill("Hotline");
  await page.getByRole("textbox", { name: /Text or table/ }).fill(
    "A customer writes: https://item.taobao.com/item.htm?id=681000000501 has no serial number.\nAnd https://detail.tmall.com/item.htm?id=681000000502\n",
  );
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Put 2 listings into the queue" }).click();
  await page.getByText("2 listings were put into the queue.").waitFor();
  assert.deepEqual(await sources(), [{ source: "Hotline", referred: 2, answered: 0, confirmed: 0 }]);

  const rows = Array.from({ length: 30 }, (_, at) => `Taobao,${681000000600 + at},Plain towel ${at},小店 ${at % 3}`);
  await page.getByRole("combobox", { name: /Where they come from/ }).fill("IP Joint Force");
  await page.locator(".take-in input[type=file]").setInputFiles({
    name: "leads.csv", mimeType: "text/csv", buffer: Buffer.from(`Platform,Item ID,Title,Store\n${rows.join("\n")}\n`),
  });
  await page.getByRole("button", { name: "Put 30 listings into the queue" }).click();
  await page.getByText("30 listings were put into the queue.").waitFor();

  // The queue of that source, answered by keys.
  await page.getByRole("row", { name: /IP Joint Force/ }).getByRole("link", { name: "30" }).click();
  await until(() => page.locator(".queue-row").count(), (count) => count === 30, "all thirty wait");
  assert.equal(await page.getByText("Referred by IP Joint Force").count(), 30);
  for (let answered = 1; answered <= 20; answered += 1) {
    if (answered === 1) await page.keyboard.press("j");
    await page.keyboard.press(answered <= 4 ? "c" : "r");
    await until(sources, (all) => all.find(({ source }) => source === "IP Joint Force").answered === answered, "an answer is recorded");
    await until(() => page.locator(".queue-row.decided").count(), (count) => count === answered, "and shown");
  }
  const record = await browser.openWorkspace("record");
  const row = record.getByRole("row", { name: /IP Joint Force/ });
  await row.getByText("67 % (49–81 %)").waitFor();
  await row.getByText("20 % (8–42 %)").waitFor();
  await record.close();

  // What came last is taken back where it was taken in.
  await page.goto(`${browser.origin}/pages/workspace.html#/inbox`);
  await page.getByRole("combobox", { name: /Where they come from/ }).fill("Agency");
  await page.getByRole("textbox", { name: /Text or table/ }).fill("https://item.taobao.com/item.htm?id=681000000700");
  await page.getByRole("button", { name: "Read it" }).click();
  await page.getByRole("button", { name: "Put 1 listing into the queue" }).click();
  // Until it is said, the way back at the foot is the one of the last answer.
  await page.getByText("1 listing was put into the queue.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await until(sources, (all) => !all.some(({ source }) => source === "Agency"), "the agency's referral is taken back");
  assert.equal((await browser.ask({ kind: "check_ledger" })).fault, null);
  await page.close();
  checkConduct(browser);
});
