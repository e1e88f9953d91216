// The real side panel, in a browser with a window.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { openDisplay } from "../harness/display.mjs";
import { until } from "../harness/until.mjs";
import { SEARCH, checkConduct, paintedPills, setUp } from "./walk.mjs";

test("a click on the icon opens the side panel beside the page, with the page's listings", async () => {
  const screen = await openDisplay();
  try {
    const browser = await launch({ headless: false, display: screen.display });
    try {
      await setUp(browser);
      const page = await browser.open(SEARCH);
      await paintedPills(page);
      const width = await page.evaluate(() => innerWidth);
      await browser.clickIcon(page);
      const panel = await browser.watch.target("/pages/panel.html");
      assert.ok(!browser.context.pages().some((tab) => tab.url().endsWith("/pages/panel.html")), "it is no tab");
      const rows = () => browser.inTarget(panel, '[...document.querySelectorAll("li.row")].map((row) => row.innerText).join("\\n")');
      await until(rows, (text) => text.includes("流明跑鞋 1:1"), "the panel lists the plain copy");
      await until(() => page.evaluate(() => innerWidth), (now) => now < width, "the page makes room");
      await paintedPills(page);
      checkConduct(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await screen.close();
  }
});
