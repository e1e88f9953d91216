/** What the pages do, in Chromium with a fake desk: `node --test tests/pages/`. The pages must have been built. */

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { Stage } from "./stage.mjs";

const PANEL = { width: 400, height: 820 };

/** @type {Stage} */
let stage;
before(async () => { stage = await Stage.open(); });
after(() => stage.close());

/**
 * Opens a page, runs the test, and wants no complaint in the console.
 * @param {string} address @param {object} how @param {(scene: import("./stage.mjs").Scene) => Promise<void>} act
 */
async function on(address, how, act) {
  const scene = await stage.scene(address, how);
  try {
    await act(scene);
    assert.deepEqual(scene.complaints, []);
    assert.equal(await scene.page.evaluate(() => "harmed" in globalThis), false, "a title was run");
  } finally {
    await scene.page.context().close();
  }
}

const panel = (how, act) => on("panel.html?tab=7", { ...PANEL, ...how }, async (scene) => {
  await scene.page.locator(".panel-head h1").waitFor();
  await act(scene);
});
const rowsShown = async (scene) => {
  await scene.page.locator(".row").first().waitFor();
  return scene.page.locator(".rows .row").evaluateAll((rows) => rows.map((row) => row.id.replace("row-", "")));
};
const asked = (scene, kind) => scene.fake((fake, kind) => fake.asked.filter((request) => request.kind === kind), kind);
const until = (scene, condition, given) => scene.page.waitForFunction(condition, given);

describe("side panel", () => {
  test("lists the flagged by suspicion, the clear ones folded", () => panel({}, async (scene) => {
    assert.deepEqual(await rowsShown(scene), [7000, 7001, 7002, 7003, 7004, 7005].map((id) => `demo:${id}`));
    await scene.page.getByRole("button", { name: "2 clear listings" }).click();
    assert.equal((await rowsShown(scene)).length, 8);
  }));

  test("marks the very characters at which the reasons point", () => panel({}, async (scene) => {
    const marks = (row) => scene.page.locator(".row").nth(row).locator("mark").allTextContents();
    await rowsShown(scene);
    assert.deepEqual(await marks(0), ["高仿"]);
    assert.deepEqual(await marks(1), ["Hase Clearing", "AAA copy"]);
  }));

  test("shows markup, direction overrides and foreign addresses without obeying them", () => panel({}, async (scene) => {
    await rowsShown(scene);
    const row = scene.page.locator(".row").nth(2);
    assert.match(await row.locator(".title").textContent() ?? "", /^<img src=x onerror=/);
    assert.equal(await row.locator(".title img, .title b, .seller script, img").count(), 0);
    assert.deepEqual(await scene.page.locator(".row").nth(3).locator(".hidden-char").allTextContents(), ["RLO", "PDF", "ZWSP", "RLO"]);
    assert.equal(await scene.page.locator('[href^="javascript"], [src^="javascript"]').count(), 0);
  }));

  test("tells how far the patrol is that is walked now", () => panel({}, async (scene) => {
    const line = scene.page.locator(".patrol-line");
    await line.getByText("page 2 of 3 · 96 listings, 14 new").waitFor();
    await line.getByRole("button", { name: "Finish the round" }).click();
    await scene.page.getByText("The round is recorded.").waitFor();
    await until(scene, () => !document.querySelector(".patrol-line"));
  }));

  test("is worked by keys: move, decide, take back", () => panel({}, async (scene) => {
    await rowsShown(scene);
    await scene.page.keyboard.press("j");
    await scene.page.keyboard.press("j");
    await scene.page.keyboard.press("c");
    await scene.page.locator('[id="row-demo:7001"] .confirmed[aria-pressed="true"]').waitFor();
    assert.deepEqual(await asked(scene, "decide"), [{ kind: "decide", listings: ["demo:7001"], decision: "confirmed", note: "" }]);
    await scene.page.keyboard.press("z");
    await scene.page.locator('[id="row-demo:7001"] .confirmed[aria-pressed="false"]').waitFor();
    assert.deepEqual(await asked(scene, "undo"), [{ kind: "undo", entries: [101] }]);
    await scene.page.keyboard.press("k");
    await scene.page.keyboard.press("g");
    await until(scene, () => globalThis.fake.commands.length === 1);
    assert.deepEqual(await scene.fake((fake) => fake.commands), [{ kind: "scroll_to", tab: 7, card: 10 }]);
    await scene.page.keyboard.press("n");
    await until(scene, () => globalThis.fake.opened.length === 1);
    assert.match((await scene.fake((fake) => fake.opened))[0], /workspace\.html#\/notices\/n-1$/);
  }));

  test("ticked listings are captured one after the other, after leave was given once", () => panel({ granted: ["<all_urls>"] }, async (scene) => {
    const rows = await rowsShown(scene);
    await scene.page.keyboard.press("a");
    await scene.page.keyboard.press("j");
    await scene.page.keyboard.press("x");
    await scene.page.getByText(`${rows.length - 1} ticked`).waitFor();
    await scene.page.keyboard.press("b");
    await scene.page.getByText("The marketplace sees that you visit these pages").waitFor();
    assert.deepEqual(await scene.fake((fake) => fake.commands), [], "nothing is done before leave is given");
    await scene.page.getByRole("button", { name: "Cancel" }).click();
    await scene.page.keyboard.press("x");
    await scene.page.keyboard.press("b");
    await scene.page.getByRole("button", { name: "Allow and begin" }).click();
    await until(scene, () => globalThis.fake.commands.length === 1);
    const [begun] = await scene.fake((fake) => fake.commands);
    assert.deepEqual([begun.kind, begun.act, begun.listings.map(({ key }) => key)], ["batch", "begin", [rows[0]]]);
    assert.deepEqual((await asked(scene, "save_settings")).map(({ settings }) => settings.capturing), [{ batch_per_hour: "60" }]);
    await scene.page.keyboard.press("x");
    await scene.page.keyboard.press("b");
    await until(scene, () => globalThis.fake.commands.length === 2);
  }));

  test("tells how a batch stands, what the person has to do, and what could not be captured", () => panel({}, async (scene) => {
    const item = (state, more = {}) => ({ key: "demo:1", url: "https://shop.example/1", title: "Haze bag", state, evidence: "", note: "", tries: 0, began_ms: 0, ...more });
    const batch = { id: "b", state: "running", why: "", wait: null, items: [item("sealed"), item("open", { began_ms: 5 }), item("waiting")] };
    const line = scene.page.locator(".batch");
    await scene.fake((fake, batch) => fake.setBatch(batch), batch);
    await line.getByText("Capturing 2 of 3").waitFor();
    await line.getByText("2 are left.").waitFor();
    await line.getByRole("button", { name: "Pause" }).click();
    await scene.fake((fake, batch) => fake.setBatch({ ...batch, state: "paused", why: "login" }), batch);
    await line.getByText("The site asks you to log in.").waitFor();
    for (const name of ["Resume", "Show the window", "It is the listing: capture it", "Leave this one out", "End it"]) await line.getByRole("button", { name }).click();
    const failed = [item("failed", { note: "the page cannot be reached" }), item("sealed", { evidence: "e-1", note: "screenshot.png: the tab was not in front of its window" }), item("left")];
    await scene.fake((fake, items) => fake.setBatch({ id: "b", state: "ended", why: "", items }), failed);
    await line.getByText("1 of 3 captured").waitFor();
    await line.getByText("the page cannot be reached").waitFor();
    await line.getByText("without a picture of the page: the tab was not in front of its window").waitFor();
    await line.getByRole("button", { name: "Try those again" }).click();
    await line.getByRole("button", { name: "Dismiss" }).click();
    await scene.fake((fake) => fake.setBatch(undefined));
    await until(scene, () => !document.querySelector(".batch"));
    assert.deepEqual(await scene.fake((fake) => fake.commands.map(({ act }) => act)), ["pause", "resume", "raise", "pass", "skip", "stop", "retry", "dismiss"]);
  }));

  test("a capture with a look before it is sealed is asked for by key and by Shift", () => panel({ granted: ["<all_urls>"] }, async (scene) => {
    await rowsShown(scene);
    await scene.page.keyboard.press("E");
    await until(scene, () => globalThis.fake.commands.length === 1);
    await scene.page.getByRole("button", { name: "Capture evidence" }).click({ modifiers: ["Shift"] });
    await scene.page.getByRole("button", { name: "Capture evidence" }).click();
    await until(scene, () => globalThis.fake.commands.length === 3);
    assert.deepEqual(await scene.fake((fake) => fake.commands.map(({ look }) => look)), [true, true, false]);
    await scene.fake((fake) => fake.push({ kind: "capture_progress", tab: 7, stage: "look", evidence: "e-9", message: "" }));
    await scene.page.getByText("It waits for your look before it is sealed.").waitFor();
    await scene.page.getByRole("button", { name: "Look", exact: true }).click();
    await until(scene, () => globalThis.fake.opened.some((url) => url.endsWith("review.html#e-9")));
  }));

  test("does not move what is being read when the page grows", () => panel({}, async (scene) => {
    const before = await rowsShown(scene);
    await scene.page.keyboard.press("j");
    await scene.fake((fake) => {
      const [first] = fake.known.verdictRows;
      fake.known.verdictRows.push({ ...first, key: "demo:9999", verdict: { ...first.verdict, probability: 0.999 } });
      fake.push({ kind: "tab_changed", tab: 7 });
    });
    await scene.page.locator('[id="row-demo:9999"]').waitFor();
    assert.deepEqual(await rowsShown(scene), [...before, "demo:9999"]);
    await scene.page.getByText("1 more was found while you read.").waitFor();
    await scene.page.getByRole("button", { name: "Sort in" }).click();
    await until(scene, () => document.querySelector(".row")?.id === "row-demo:9999");
  }));

  test("selects the listing whose pill was clicked in the page", () => panel({}, async (scene) => {
    await rowsShown(scene);
    await scene.fake((fake) => { fake.send({ to: "page", kind: "select", tab: 7, key: "demo:7006" }); });
    await scene.page.locator('[id="row-demo:7006"][aria-current="true"]').waitFor();
  }));

  test("asks for the picture's permission with its reason, captures, and tells how it goes on", () => panel({}, async (scene) => {
    await scene.page.getByRole("button", { name: "Capture evidence" }).click();
    await scene.page.getByText("only with access to all sites").waitFor();
    assert.deepEqual(await scene.fake((fake) => fake.commands), []);
    await scene.page.getByRole("button", { name: "Allow and capture" }).click();
    await until(scene, () => globalThis.fake.commands.length === 1);
    assert.deepEqual(await scene.fake((fake) => fake.commands), [{ kind: "capture", tab: 7, look: false }]);
    for (const [stage, said] of [["begun", "Capturing …"], ["shot", "Picture taken"], ["sealed", "Evidence sealed."]]) {
      await scene.fake((fake, stage) => fake.push({ kind: "capture_progress", tab: 7, stage, evidence: "e-1", message: "" }), stage);
      await scene.page.locator(".progress").getByText(said).waitFor();
    }
    await scene.fake((fake) => fake.push({ kind: "capture_progress", tab: 7, stage: "failed", evidence: "e-1", message: "the disk is full: free 40 MB" }));
    await scene.page.getByText("the disk is full: free 40 MB").waitFor();
  }));

  test("fills the form of the portal beside it and keeps the receipt", () => panel({ patch: { findings: [] } }, async (scene) => {
    await scene.page.getByRole("button", { name: "Fill again" }).click();
    await until(scene, () => globalThis.fake.commands.length === 1);
    assert.deepEqual(await scene.fake((fake) => fake.commands), [{ kind: "fill", tab: 7, notice: "n-1", at: "" }]);
    assert.equal(await scene.page.locator(".filled-fields .missing").count(), 1);
    await scene.page.getByRole("textbox", { name: "Number given by the portal" }).fill(" IPP-7 ");
    await scene.page.getByRole("button", { name: "I have submitted it" }).click();
    await scene.page.getByText("Recorded as submitted.").waitFor();
    assert.deepEqual(await asked(scene, "record_receipt"), [{ kind: "record_receipt", notice: "n-1", number: "IPP-7", evidence: "" }]);
  }));

  test("says so when a page holds nothing, was not read, or cannot be read any more", async () => {
    await panel({ patch: { verdictRows: [] } }, async ({ page }) => page.getByText("No listing on this page").waitFor());
    await panel({ patch: { page: null } }, async ({ page }) => page.getByText("This page has not been read").waitFor());
    await panel({ patch: { verdictRows: [], canary: true } }, async ({ page }) => page.getByText("the site may have changed").waitFor());
  });

  test("sets up the first brand and shows what the check finds wrong", () => panel({ patch: { brands: [] } }, async (scene) => {
    await scene.page.getByRole("textbox", { name: "Brand profile" }).fill("schema = 1");
    await scene.page.getByRole("button", { name: "Check and save" }).click();
    await scene.page.getByText("line 1, column 1: name is missing").waitFor();
    await scene.page.getByRole("button", { name: "Use the sample" }).click();
    await scene.page.getByRole("button", { name: "Check and save" }).click();
    await scene.page.locator(".setup").waitFor({ state: "detached" });
    assert.equal((await asked(scene, "save_brand")).length, 2);
  }));
});

describe("link to the desk", () => {
  test("a desk that ends is started again, and what waits for it is asked again, an act by the same mark", () => panel({}, async (scene) => {
    await rowsShown(scene);
    await scene.page.keyboard.press("j");
    await scene.fake((fake) => { fake.silent.add("decide"); fake.silent.add("tab_state"); });
    await scene.page.keyboard.press("c");
    await scene.fake((fake) => fake.push({ kind: "tab_changed", tab: 7 }));
    await until(scene, () => globalThis.fake.asked.at(-1).kind === "tab_state");
    const before = (await asked(scene, "tab_state")).length;
    await scene.fake((fake) => { fake.silent.clear(); fake.drop(); });
    await scene.page.getByText("Confirmed.").waitFor();
    await until(scene, (before) => globalThis.fake.asked.filter((request) => request.kind === "tab_state").length > before, before);
    const marks = await scene.fake((fake) => fake.marks.filter((_, index) => fake.asked[index].kind === "decide"));
    assert.equal(marks.length, 2);
    assert.match(marks[0], /^[0-9a-f-]{36}$/);
    assert.equal(marks[1], marks[0], "the desk knows by it that it is one act");
  }));

  test("what is done in several steps is not asked twice by itself: the person is told", () => panel({}, async (scene) => {
    await rowsShown(scene);
    const said = await scene.page.evaluate(async () => {
      globalThis.fake.silent.add("bundle_case");
      const { ask } = await import("./desk-client.js");
      const answer = ask({ kind: "bundle_case" }).then(() => "done", (error) => error.code);
      while (globalThis.fake.asked.at(-1).kind !== "bundle_case") await new Promise((resume) => setTimeout(resume));
      globalThis.fake.drop();
      return answer;
    });
    assert.equal(said, "desk_restarted");
    assert.equal((await asked(scene, "bundle_case")).length, 1);
  }));

  test("a desk that cannot be reached is said, not hidden", () => panel({}, async (scene) => {
    await rowsShown(scene);
    await scene.fake((fake) => { fake.deaf = true; fake.drop(); });
    await scene.page.getByText("The desk does not answer").waitFor();
    await scene.page.getByRole("button", { name: "Reload" }).waitFor();
  }));

  test("a page whose module cannot run says so plainly", async () => {
    for (const route of [
      (page) => page.route("**/ui_bg.wasm", (route) => route.fulfill({ contentType: "application/wasm", body: "broken" })),
      (page) => page.route("**/ui.js", (route) => route.fulfill({ status: 404 })),
    ]) {
      const scene = await stage.scene("panel.html?tab=7", { ...PANEL, route, start: false });
      await scene.page.getByRole("heading", { name: "This page cannot be shown" }).waitFor();
      assert.match(await scene.page.locator("pre").textContent() ?? "", /CompileError|TypeError/);
      await scene.page.context().close();
    }
  });
});

describe("workspace", () => {
  const at = (hash, how, act) => on(`workspace.html${hash}`, how, act);
  const queue = (scene) => scene.page.locator(".queue-row").first().waitFor();

  test("the queue is triaged by keys alone and what was decided stays in sight", () => at("#/queue", {}, async (scene) => {
    await queue(scene);
    for (const key of ["j", "c", "r", "u"]) {
      await scene.page.keyboard.press(key);
      if (key !== "j") await until(scene, (key) => globalThis.fake.asked.filter((r) => r.kind === "decide").at(-1)?.decision[0] === key, key);
      if (key !== "j") await scene.page.locator(".queue-row.decided").nth({ c: 0, r: 1, u: 2 }[key]).waitFor();
    }
    const decided = await asked(scene, "decide");
    assert.deepEqual(decided.map(({ listings, decision }) => [listings[0], decision]),
      [["demo:7000", "confirmed"], ["demo:7001", "rejected"], ["demo:7002", "unsure"]]);
    assert.equal(await scene.page.locator(".queue-row").count(), 30);
    await scene.page.keyboard.press("z");
    await until(scene, () => document.querySelectorAll(".queue-row.decided").length === 2);
  }));

  test("a view of the queue is kept under a name, opened again, and forgotten", () => at("#/queue?bands=refer&q=haze", {}, async (scene) => {
    await queue(scene);
    await scene.page.locator(".views summary").click();
    await scene.page.getByLabel("Name of this view").fill("Haze");
    await scene.page.getByRole("button", { name: "Keep this view" }).click();
    await scene.page.getByText("Saved.").waitFor();
    assert.deepEqual((await asked(scene, "save_settings")).at(-1).settings.views, { Haze: "bands=refer&q=haze" });
    await scene.page.goto(scene.page.url().replace(/#.*/, "#/queue?bands=likely"));
    await queue(scene);
    if (!(await scene.page.getByRole("link", { name: "Haze" }).isVisible())) await scene.page.locator(".views summary").click();
    await scene.page.getByRole("link", { name: "Haze" }).click();
    await until(scene, () => location.hash === "#/queue?bands=refer&q=haze");
    await scene.page.getByRole("button", { name: "Forget Haze" }).click();
    await until(scene, () => !document.querySelector(".views-body li"));
  }));

  test("the queue is put together by seller, a group is opened and left by keys, and the view is kept", () => at("#/queue", {}, async (scene) => {
    await queue(scene);
    await scene.page.getByLabel("Group", { exact: true }).selectOption("seller");
    await scene.page.locator(".groups li").first().waitFor();
    assert.deepEqual(await scene.page.locator(".groups li").first().locator(".count").allTextContents(), ["5"]);
    await scene.page.locator("h1").first().click();
    await scene.page.keyboard.press("j");
    await scene.page.keyboard.press("Enter");
    await until(scene, () => location.hash.includes("in=%3D"));
    await queue(scene);
    assert.equal(await scene.page.locator(".queue-row").count(), 5);
    await scene.page.getByText("Views", { exact: true }).click();
    await scene.page.getByLabel("Name of this view").fill("One seller");
    await scene.page.getByRole("button", { name: "Keep this view" }).click();
    await scene.page.getByText("Saved.").waitFor();
    const { views } = (await asked(scene, "save_settings")).at(-1).settings;
    assert.match(views["One seller"], /^by=seller&in=%3D/);
    await scene.page.locator("h1").first().click();
    await scene.page.keyboard.press("Backspace");
    await scene.page.locator(".groups li").first().waitFor();
    await scene.page.getByRole("link", { name: "One seller" }).click();
    await queue(scene);
    await scene.page.getByRole("button", { name: "Forget One seller" }).click();
    await until(scene, () => !document.querySelector(".views-body li"));
  }));

  test("a listing put up again is told in the queue, with the way to the one that was decided", () => at("#/queue", {}, async (scene) => {
    await queue(scene);
    const twin = scene.page.locator('[id="queue-demo:7001"] .twin');
    assert.match(await twin.textContent(), /^≈ Put up again\? Same title and picture as a listing of another seller, confirmed on \d+ Apr 2026$/);
    await twin.click();
    await until(scene, () => location.hash.includes("demo%3A6001"));
    assert.match(await scene.page.locator('[id="queue-demo:7100"] .twin').textContent(), /^≈ Same title as a listing of the same seller, rejected on/);
  }));

  test("the casebook leaves as tables, a workbook, JSON and a report", () => at("#/record", {}, async (scene) => {
    const saved = async (name) => {
      const [download] = await Promise.all([scene.page.waitForEvent("download"), scene.page.getByRole("button", { name }).click()]);
      const chunks = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk);
      return [download.suggestedFilename(), Buffer.concat(chunks)];
    };
    const [listings, csv] = await saved("Listings (CSV)");
    assert.match(listings, /^touchstone-listings-\d{4}-\d\d-\d\d\.csv$/);
    assert.equal(csv.toString().trim().split("\r\n").length, 31);
    const [workbook, xlsx] = await saved("All three (XLSX)");
    assert.match(workbook, /\.xlsx$/);
    assert.equal(xlsx.subarray(0, 2).toString(), "PK");
    const [, json] = await saved("Everything (JSON)");
    const whole = JSON.parse(json.toString());
    assert.deepEqual([whole.listings.length, whole.record.screened, whole.chain.entries.length, whole.patrols.length], [30, 48_210, 6, 4]);
    await scene.page.getByLabel("From", { exact: true }).fill("2026-05-01");
    await scene.page.getByLabel("To", { exact: true }).fill("2026-05-31");
    const [report, html] = await saved("Report to print (HTML)");
    assert.match(report, /\.html$/);
    assert.match(html.toString(), /^<!doctype html>/);
    assert.ok(!html.toString().includes("<script"));
  }));

  test("a pasted letter is read, shown, and goes into the queue with its source", () => at("#/inbox", {}, async (scene) => {
    await scene.page.getByRole("row", { name: /举报热线/ }).waitFor();
    await scene.page.keyboard.press("p");
    await scene.page.keyboard.type("See https://item.taobao.com/item.htm?id=681000000013 (wrong clasp)\nThank you");
    await scene.page.getByRole("button", { name: "Read it" }).click();
    await scene.page.getByText("1 line names no listing").waitFor();
    assert.deepEqual(await asked(scene, "record_referrals"), [], "nothing is recorded by reading");
    const take = scene.page.getByRole("button", { name: "Put 1 listing into the queue" });
    await take.click();
    await scene.page.getByText("Say where they come from first.").waitFor();
    await scene.page.keyboard.type("Hotline");
    await take.click();
    await scene.page.getByText("1 listing was put into the queue.").waitFor();
    const [{ source, listings: [{ marketplace, id, words }] }] = await asked(scene, "record_referrals");
    assert.deepEqual([source, marketplace, id, words], ["Hotline", "taobao", "681000000013", "See (wrong clasp)"]);
    await scene.page.getByRole("link", { name: "Hotline" }).click();
    await scene.page.getByText("Referred by Hotline").waitFor();
    assert.equal(await scene.page.locator(".queue-row").count(), 1);
    await scene.page.keyboard.press("z");
    await until(scene, () => globalThis.fake.asked.some((request) => request.kind === "undo"));
  }));

  test("a patrol is opened, walked and finished by keys, and the panel tells how far it is", () => at("#/patrols", {}, async (scene) => {
    await scene.page.locator(".plain-rows li").first().waitFor();
    assert.deepEqual(await scene.page.locator(".plain-rows .name").allTextContents(),
      ["haze clearing replica", "雾散 防雾眼镜", "haze clearing <b>case</b>", "old mark"], "by when they are due");
    await scene.page.keyboard.press("o");
    await until(scene, () => globalThis.fake.opened.length === 1);
    assert.match((await scene.fake((fake) => fake.opened))[0], /^https:\/\/market\.example\.com\/search\?q=%E9%9B%BE/);
    assert.deepEqual(await asked(scene, "walk_patrol"), [{ kind: "walk_patrol", patrol: "p-1", step: "begin" }]);
    await scene.page.getByText("Walking now: page 0 of 3").waitFor();
    await scene.page.keyboard.press("e");
    await scene.page.getByText("The round is recorded.").waitFor();
    await scene.page.keyboard.press("j");
    await scene.page.locator(".detail .chart").waitFor();
    await scene.page.keyboard.press("z");
    await until(scene, () => globalThis.fake.asked.some((request) => request.kind === "undo"));
  }));

  test("a patrol's address follows its marketplace and query until another is written", () => at("#/patrols/new", {}, async (scene) => {
    const field = (name) => scene.page.getByLabel(name);
    await field("Search for").fill("haze 雾散");
    await field("Marketplace").selectOption("taobao");
    const address = () => field("Address of the results").inputValue();
    assert.equal(await address(), "https://s.taobao.com/search?q=haze%20%E9%9B%BE%E6%95%A3");
    await field("Address of the results").fill("https://s.taobao.com/search?q=haze&sort=sale-desc");
    await field("Search for").fill("haze");
    assert.equal(await address(), "https://s.taobao.com/search?q=haze&sort=sale-desc");
    await scene.page.getByRole("button", { name: "Save", exact: true }).click();
    await scene.page.getByText("Saved.").waitFor();
    const [{ patrol }] = await asked(scene, "save_patrol");
    assert.deepEqual([patrol.marketplace, patrol.query, patrol.depth, patrol.days], ["taobao", "haze", 3, 7]);
  }));

  test("without a patrol the page says what one is good for", () => at("#/patrols", { language: "zh", patch: { patrols: [] } }, async (scene) => {
    await scene.page.getByText("尚无巡查").waitFor();
    await scene.page.keyboard.press("a");
    await scene.page.getByLabel("搜索词").waitFor();
  }));

  test("an empty inbox teaches, and a text without listings says what is needed", () =>
    at("#/inbox", { language: "zh", patch: { record: { sources: [] } } }, async (scene) => {
      await scene.page.getByText("尚无线索").waitFor();
      await scene.page.getByRole("textbox", { name: "文字或表格" }).fill("您好");
      await scene.page.getByRole("button", { name: "读取" }).click();
      await scene.page.getByText("没有识别到商品。").waitFor();
      assert.equal(await scene.page.getByRole("button", { name: /放入待审队列/ }).count(), 0);
    }));

  test("the address is the state: filters and what is open survive the bookmark", () =>
    at("#/queue/demo%3A7004?q=%E9%98%B2%E9%9B%BE&bands=refer&market=taobao", {}, async (scene) => {
      await scene.page.locator(".queue-row.selected").waitFor();
      assert.deepEqual((await asked(scene, "list_queue"))[0].filter, { bands: ["refer"], undecided: true, second: false, marketplace: "taobao", search: "防雾", source: "", by: "", group: null });
      await scene.page.getByRole("searchbox").fill("glasses");
      await until(scene, () => location.hash.includes("q=glasses"));
      await until(scene, () => globalThis.fake.asked.filter((r) => r.kind === "list_queue").at(-1).filter.search === "glasses");
    }));

  test("several are decided at once, after saying what they are", () => at("#/queue", {}, async (scene) => {
    await queue(scene);
    for (const row of [0, 1, 3]) await scene.page.locator(".queue-row input").nth(row).check();
    await scene.page.getByText("3 ticked · sellers: 3 · likely: 2").waitFor();
    await scene.page.locator(".bulk").getByRole("textbox").fill("same wholesaler");
    await scene.page.locator(".bulk").getByRole("button", { name: "Confirm" }).click();
    await scene.page.getByText("Confirmed: 3 listings.").waitFor();
    assert.deepEqual(await asked(scene, "decide"),
      [{ kind: "decide", listings: ["demo:7000", "demo:7001", "demo:7003"], decision: "confirmed", note: "same wholesaler" }]);
  }));

  test("letters typed into a field are text, not commands", () => at("#/queue/demo%3A7001", {}, async (scene) => {
    await scene.page.locator(".case").getByRole("textbox").fill("");
    await scene.page.locator(".case").getByRole("textbox").pressSequentially("crunz");
    assert.equal((await asked(scene, "decide")).length, 0);
  }));

  test("a notice is edited in place, with findings and the way back", () => at("#/notices/n-1", {}, async (scene) => {
    await scene.page.getByText("Leave it out and draft a second notice.").waitFor();
    assert.equal(await scene.page.getByRole("button", { name: "Open the form" }).isDisabled(), true, "a finding blocks");
    await scene.page.getByRole("textbox", { name: "Explanation" }).fill("The hinge differs.");
    await scene.page.getByRole("textbox", { name: "Explanation" }).blur();
    await scene.page.getByText("Saved.").waitFor();
    const [change] = await asked(scene, "update_notice");
    assert.equal(change.contents.explanation, "The hinge differs.");
    await scene.page.getByRole("button", { name: "Undo" }).click();
    await until(scene, () => globalThis.fake.asked.filter((r) => r.kind === "update_notice").length === 2);
    assert.match((await asked(scene, "update_notice"))[1].contents.explanation, /serial number/);
  }));

  test("the form is opened once the portal's site is granted, and the outcome recorded", async () => {
    await at("#/notices/n-1", { patch: { findings: [] } }, async (scene) => {
      await scene.page.getByRole("button", { name: "Open the form" }).click();
      await until(scene, () => globalThis.fake.opened.length === 1);
      assert.match((await scene.fake((fake) => fake.opened))[0], /\/portal$/);
    });
    await at("#/notices/n-2", {}, async (scene) => {
      await scene.page.getByRole("combobox", { name: "Outcome" }).selectOption("counter_notice");
      await scene.page.getByRole("textbox", { name: "The platform's reason" }).fill("seller shows invoices");
      await scene.page.getByRole("button", { name: "Record outcome" }).click();
      await scene.page.getByText("Outcome recorded.").waitFor();
      assert.deepEqual(await asked(scene, "record_outcome"),
        [{ kind: "record_outcome", notice: "n-2", outcome: "counter_notice", reason: "seller shows invoices" }]);
    });
  });

  test("the record judges each account, foretells a draft, and takes the portal's own figures", () => at("#/record", {}, async (scene) => {
    const meter = scene.page.getByRole("region", { name: /Good-faith/ });
    await meter.getByText("within the bounds").waitFor();
    assert.match(await meter.getByRole("row", { name: /Whole account/ }).innerText(), /348\s+25\s+94\.5 %/);
    await meter.getByRole("img", { name: /Chance of leaving the bounds.*Unfair use of the mark: at most/ }).waitFor();
    await meter.getByText("The portal's own figures").click();
    const typed = meter.getByRole("textbox", { name: "The portal's own figures" });
    await typed.fill("2026-9, unfair-use, 5, 0, 0, 0");
    await meter.getByText("line 1: \"2026-9\" is no month: write it as 2026-09").waitFor();
    assert.equal(await meter.getByRole("button", { name: "Save" }).isDisabled(), true);
    await typed.fill("2026-01, unfair-use, 5, 0, 0, 0");
    await meter.getByRole("button", { name: "Save" }).click();
    await until(scene, () => globalThis.fake.asked.some((r) => r.kind === "save_settings"));
    assert.deepEqual((await asked(scene, "save_settings"))[0].settings.past_months,
      { "ipp-good-faith/hazeclearing_ip": "2026-01, unfair-use, 5, 0, 0, 0" });
  }));

  test("any package can be verified by its bytes", () => at("#/evidence/verify", {}, async (scene) => {
    await scene.page.locator('input[type="file"]').setInputFiles({ name: "foreign.wacz", mimeType: "application/wacz", buffer: Buffer.from("PK-bytes") });
    await scene.page.getByText("Intact: nothing was changed since it was signed by the key named in V10.").waitFor();
    const check = scene.page.locator(".checks li", { hasText: "V10" });
    assert.equal(await check.getByText("Does not prove: Whose key it is").isVisible(), false, "told when it is asked for");
    await check.getByText("the signature over the manifest is valid").click();
    await check.getByText("Does not prove: Whose key it is").waitFor();
    const [{ name, stored }] = (await asked(scene, "verify_package"))[0].parts;
    const bytes = await scene.page.evaluate(async (file) => {
      const { fetched } = await import(new URL("/desk/exchange.js", location.href).href);
      return (await fetched(file)).text();
    }, stored);
    assert.deepEqual([name, bytes], ["foreign.wacz", "PK-bytes"]);
  }));

  test("the ledger is checked and the casebook saved as a file", () => at("#/ledger", {}, async (scene) => {
    await scene.page.getByRole("button", { name: "Check the chain" }).click();
    await scene.page.getByText("The chain holds: 6 entries").waitFor();
    const [saved] = await Promise.all([scene.page.waitForEvent("download"), scene.page.getByRole("button", { name: "Export casebook" }).click()]);
    assert.equal(saved.suggestedFilename(), "casebook.sqlite");
  }));
});

describe("settings", () => {
  test("language and theme change at once and are taken back with one click", () => on("options.html", {}, async (scene) => {
    await scene.page.getByRole("combobox", { name: "Language" }).selectOption("zh");
    await scene.page.getByRole("heading", { name: "设置", exact: true }).waitFor();
    assert.equal(await scene.page.evaluate(() => document.documentElement.lang), "zh-CN");
    await scene.page.getByRole("combobox", { name: "主题" }).selectOption("dark");
    await until(scene, () => document.documentElement.dataset.theme === "dark");
    await scene.page.getByRole("button", { name: "撤销" }).click();
    await until(scene, () => !document.documentElement.dataset.theme);
  }));

  test("an authority must be a web address, and its host is asked for", () => on("options.html", {}, async (scene) => {
    const field = scene.page.getByRole("textbox", { name: "Addresses" });
    await field.fill("freetsa");
    await field.blur();
    await scene.page.getByText("“freetsa” is no web address").waitFor();
    await field.fill("https://tsa.example.com/tsr");
    await field.blur();
    await until(scene, () => globalThis.fake.asked.some((r) => r.kind === "save_settings"));
    assert.deepEqual((await asked(scene, "save_settings"))[0].settings.timestamp_authorities, ["https://tsa.example.com/tsr"]);
  }));
});
