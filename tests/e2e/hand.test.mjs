// The main job by the buttons that a person presses: nothing is asked of the desk but what the pages ask it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { COPY, PORTAL, SEARCH, checkConduct, paintedPills, setUp } from "./walk.mjs";

/** Route → what it shows once the thread was walked. */
const PLACES = {
  queue: "Flagged",
  evidence: "sealed",
  sellers: "星云潮鞋仓",
  notices: "submitted",
  rights: "INVENTED-0000001",
  record: "Alibaba",
  ledger: /filed|submitted/i,
};

test("a listing is confirmed, kept, complained about and filed by the buttons alone", async () => {
  // No test can press the browser's own question whether the extension may see every page: it was answered before.
  const browser = await launch({ allowed: ["<all_urls>"] });
  try {
    await setUp(browser);
    const search = await browser.open(SEARCH);
    await paintedPills(search);
    const panel = await browser.openPanel(search);
    const copy = panel.locator("li.row", { hasText: "Lumen Gold Edition" });
    await copy.click();
    await copy.getByRole("button", { name: "Confirm" }).click();
    await panel.locator("li.row.decided", { hasText: "Lumen Gold Edition" }).waitFor();

    // The listing's own page is opened and kept by the icon's click and the panel's key.
    const item = await browser.open(`https://item.taobao.com/item.htm?id=${COPY}`);
    const beside = await browser.openPanel(item);
    await beside.locator("li.row").first().waitFor();
    await beside.evaluate(() => document.activeElement?.blur?.());
    const sealing = beside.locator("[role=status]", { hasText: /sealed/i }).first().waitFor();
    await item.bringToFront();
    await beside.evaluate(() => dispatchEvent(new KeyboardEvent("keydown", { key: "e", bubbles: true })));
    await sealing;
    await beside.close();

    // A notice is drafted from the queue's case and opens in the workspace.
    const queue = await browser.openWorkspace("queue?decided=shown");
    await queue.getByText("Lumen Gold Edition").first().click();
    await queue.getByRole("button", { name: "Draft notice" }).first().click();
    await until(async () => queue.url(), (url) => url.includes("#/notices/"), "the draft is open");
    await queue.getByRole("button", { name: "Open the form" }).waitFor();
    const blocks = await queue.locator(".findings li.block").allInnerTexts();
    assert.deepEqual(blocks, [], "nothing stands in the way");

    // The portal is opened, and the panel beside it fills the form.
    const portal = await browser.open(PORTAL);
    await browser.clickIcon(portal);
    const filler = await browser.openPanel(portal);
    await filler.getByRole("button", { name: "Fill this form" }).click();
    await filler.locator(".filled-fields li").first().waitFor();
    assert.deepEqual(await filler.locator(".filled-fields li.missing").allInnerTexts(), []);
    const published = () => portal.evaluate(() => window.__portal);
    assert.equal((await published()).submits, 0, "nothing was submitted");

    // The person declares and submits, and keeps the number.
    await portal.bringToFront();
    await portal.getByRole("checkbox").last().check();
    await portal.getByRole("button", { name: /^submit/i }).click();
    const { receipt } = await until(published, (now) => now.receipt, "the portal has taken the notice");
    await filler.bringToFront();
    await filler.getByLabel("Number given by the portal").fill(receipt.number);
    await filler.getByRole("button", { name: "I have submitted it" }).click();
    await queue.bringToFront();
    await queue.locator(".state.submitted").first().waitFor();
    const shown = await until(() => queue.locator("article.notice").innerText(), (text) => text.includes(receipt.number), "the notice shows its number");
    assert.match(shown, /submitted/i);

    // No page of the workspace has anything to complain about, and the record counts what was filed.
    for (const [route, shows] of Object.entries(PLACES)) {
      const place = await browser.openWorkspace(route);
      await place.locator("main").getByText(shows).first().waitFor();
      assert.deepEqual(await place.getByRole("alert").allInnerTexts(), [], route);
      await place.close();
    }
    checkConduct(browser);
  } finally {
    await browser.close();
  }
});
