/**
 * Every page of the extension in its empty, usual and crowded state. `shots.mjs` makes pictures of them, the test of
 * accessibility looks at each with axe. A scene is `[name, address, how, act]`; those of `MAIN` are looked at in both
 * languages and themes each time.
 *
 * @typedef {import("./stage.mjs").Scene} Scene
 * @typedef {[string, string, object, ((scene: Scene) => Promise<unknown>)?]} Showing
 */

const panel = { width: 400, height: 820 };
const DAY_MS = 86_400_000;

/** Scenes that show most of a page's parts. */
export const MAIN = new Set([
  "panel", "queue", "queue-groups", "patrols", "inbox", "evidence", "evidence-old", "sellers", "notice", "rights", "record", "ledger", "backup", "settings", "options", "review",
]);

/** Many rows: those of the fixtures again and again. @param {string} list @param {number} times */
const crowd = (list, times) => async ({ fake }) => {
  await fake((fake, [name, many]) => {
    const rows = fake.known[name];
    const more = [];
    for (let copy = 1; copy < many; copy += 1) {
      for (const row of rows) {
        const id = (text) => text && `${text}-${copy}`;
        more.push({ ...row, ...(row.key && { key: id(row.key) }), ...(row.id && { id: id(row.id) }), ...(row.number && { number: row.number + copy * 100 }), ...(row.name && { name: `${row.name} ${copy}` }) });
      }
    }
    fake.known[name] = [...rows, ...more];
    fake.push({ kind: "casebook_changed" });
  }, [list, times]);
};

/** A capture that waits for the person's look, with rectangles that were found. @param {number} found */
const waiting = (found) => async ({ page }) => {
  await page.evaluate(async (count) => {
    const canvas = new OffscreenCanvas(1200, 800);
    const draw = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    draw.fillStyle = "#fff";
    draw.fillRect(0, 0, 1200, 800);
    draw.fillStyle = "#345";
    draw.font = "24px sans-serif";
    for (let line = 0; line < 24; line += 1) draw.fillText(`Haze Clearing anti-fog glasses, line ${line + 1} · signed in as li.wen@haze.example`, 40, 50 + line * 31);
    const shot = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
    const boxes = Array.from({ length: count }, (_, at) => ({ box: [470 + (at % 2) * 40, 30 + Math.floor(at % 24) * 31, 280, 26] }));
    const head = new TextEncoder().encode(JSON.stringify({
      tab: 7, facts: { title: "Haze Clearing anti-fog glasses", url: "https://item.example.com/7001", pixel_ratio_percent: 100 },
      review: { found: boxes, places: { texts: [], things: [] } }, parts: [["screenshot.png", shot.length]],
    }));
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, head.length, true);
    const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle("vault", { create: true });
    const stream = await (await vault.getFileHandle("e-9.begun", { create: true })).createWritable();
    await stream.write(new Blob([length, head, shot]));
    await stream.close();
  }, found);
  await page.reload();
  await page.locator("img, canvas, svg").first().waitFor();
};

/** A portal that no form file knows, filled once by hand. */
const TAUGHT = {
  ...panel, url: "https://report.nebula.example/new", patch: {
    forms: [], page: null, verdictRows: [], observed: {
      url: "https://report.nebula.example/new", title: "Report a listing", next: ["Next"], fields: [
        { labels: ["Name of the right holder"], kind: "text", value: "Haze Clearing Optics Ltd", required: true },
        { labels: ["Links, one a line"], kind: "textarea", value: "https://item.example.com/7000\nhttps://item.example.com/7001", required: true },
        { labels: ["What kind of day was it?"], kind: "text", value: "sunny" },
        { labels: ["I declare that this is true"], kind: "checkbox", value: "" },
      ],
    },
  },
};

/** A lesson, so many steps after the offer. @param {number} steps */
const teaches = (steps) => async ({ page }) => {
  await page.locator("details.teach > summary").click();
  for (let step = 0; step < steps; step += 1) await page.locator("details.teach button.primary").click();
  await page.locator(["details.teach .actions button", "details.teach [role=status]", "details.teach h3"][steps]).first().waitFor();
};

/** A worker of backups that opens any set: two sound versions and a damaged one. */
const OPENS = `
const versions = [
  { place: "20260512T083000000Z.manifest.age", at_ms: ${Date.UTC(2026, 4, 12, 8, 30)}, files: 412, bytes: 812000000 },
  { place: "20260505T083000000Z.manifest.age", at_ms: ${Date.UTC(2026, 4, 5, 8, 30)}, files: 380, bytes: 744000000 },
];
self.onmessage = ({ data: { id, act, request } }) => {
  const chosen = versions.find(({ place }) => place === request.place) ?? versions[0];
  const value = act === "casebook" ? { name: "casebook.sqlite", stored: "x" }
    : { ...chosen, versions, software: "Touchstone 0.1.0", fresh: 31, missing: [{ name: "e-17.wacz", flaw: "damaged" }], passed: ["20260511T083000000Z.manifest.age"], settings: {} };
  postMessage({ id, value });
};`;

const opensAny = (page) => page.route("**/backup-worker.js", (route) => route.fulfill({ contentType: "text/javascript", body: OPENS }));

const restored = async ({ page }) => {
  await page.locator("#restore-file").setInputFiles({ name: "touchstone-backup.tar", mimeType: "application/x-tar", buffer: Buffer.from("x") });
  await page.locator("#restore-passphrase").fill("correct horse battery staple");
  await page.locator(".restore form button[type=submit]").click();
  await page.locator(".restore .outcome").waitFor();
};

/** @type {Showing[]} */
export const SCENES = [
  ["panel", "panel.html?tab=7", { ...panel, patch: { forms: [] } }, async ({ page }) => {
    await page.locator(".row").first().waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("o");
    await page.keyboard.press("j");
    await page.keyboard.press("c");
  }],
  ["panel-filling", "panel.html?tab=7", { ...panel, patch: { findings: [] } }],
  ["panel-set-up", "panel.html?tab=7", { ...panel, patch: { brands: [], page: null, forms: [] } }],
  ["panel-empty", "panel.html?tab=7", { ...panel, patch: { verdictRows: [], forms: [] } }],
  ["panel-crowded", "panel.html?tab=7", { ...panel, patch: { forms: [] } }, async ({ fake, page }) => {
    await page.locator(".row").first().waitFor();
    await fake((fake) => {
      fake.known.verdictRows = Array.from({ length: 12 }, (_, copy) => fake.known.verdictRows.map((row) => ({ ...row, key: `${row.key}-${copy}` }))).flat();
      fake.push({ kind: "tab_changed", tab: 7 });
    });
    await page.locator(".row").nth(40).waitFor();
  }],
  ["panel-kept", "panel.html?tab=7", { ...panel, patch: { forms: [] } }, async ({ fake, page }) => {
    await page.locator(".row").first().waitFor();
    await fake((fake) => fake.push({ kind: "capture_progress", tab: 7, stage: "kept", evidence: "e-2", message: "W03: the disk is full, or the browser gives no more room (3162112 of 20867858 bytes written): free some, then go on" }));
    await page.locator(".progress.fault").waitFor();
  }],
  ["panel-teach", "panel.html?tab=7", TAUGHT, teaches(0)],
  ["panel-teach-watching", "panel.html?tab=7", TAUGHT, teaches(1)],
  ["panel-teach-learnt", "panel.html?tab=7", TAUGHT, teaches(2)],
  ["panel-batch", "panel.html?tab=7", { ...panel, patch: { forms: [], batch: { id: "b", state: "paused", why: "challenge", items: [{ state: "sealed" }, { state: "sealed" }, { state: "waiting", title: "Haze Clearing crossbody bag, new with tags", began_ms: 3 }, { state: "waiting" }, { state: "failed", title: "Haze bag", note: "the page could not be reached" }] } } }, async ({ page }) => {
    await page.locator(".row").first().waitFor();
    await page.keyboard.press("a");
  }],
  ["panel-batch-ask", "panel.html?tab=7", { ...panel, patch: { forms: [] } }, async ({ page }) => {
    await page.locator(".row").first().waitFor();
    await page.keyboard.press("a");
    await page.keyboard.press("b");
    await page.locator(".batch-ask").waitFor();
  }],
  ["queue", "workspace.html#/queue/demo%3A7001", {}],
  ["queue-groups", "workspace.html#/queue?by=seller", {}, async ({ page }) => {
    await page.locator(".groups li").first().waitFor();
    await page.locator(".views summary").click();
  }],
  ["queue-bulk", "workspace.html#/queue", {}, async ({ page }) => {
    for (const row of [0, 1, 3]) await page.locator(".queue-row input").nth(row).check();
    await page.keyboard.press("?");
  }],
  ["queue-held", "workspace.html#/queue/demo%3A7001", { patch: { holds: [{ number: 9, at_ms: Date.UTC(2026, 4, 10), act: "held", subject: "demo:7001", facts: { note: "matter 2026/114, until the ruling", by: "Li Wen" }, previous: "", hash: "ab".repeat(32) }] } }, async ({ page }) => {
    await page.locator(".case details summary").last().click();
    await page.locator(".case details .advice").scrollIntoViewIfNeeded();
  }],
  ["queue-crowded", "workspace.html#/queue", {}, async (scene) => {
    await scene.page.locator(".queue-row").first().waitFor();
    await crowd("queueRows", 12)(scene);
    await scene.page.locator("button.late").click();
    await scene.page.locator(".queue-row[aria-posinset='30']").waitFor({ state: "attached" });
  }],
  ["queue-empty", "workspace.html#/queue", { patch: { queueRows: [] } }],
  ["queue-set-up", "workspace.html#/queue", { patch: { queueRows: [], brands: [], settings: { language: "", theme: "", set_up: false, operator: {}, filer: {}, timestamp_authorities: [], past_months: {}, views: {} } } }],
  ["queue-nothing-found", "workspace.html#/queue?q=zzz", {}],
  ["patrols", "workspace.html#/patrols/p-1", {}],
  ["patrols-new", "workspace.html#/patrols/new", {}],
  ["patrols-empty", "workspace.html#/patrols", { patch: { patrols: [] } }],
  ["inbox", "workspace.html#/inbox", { height: 1000 }, async ({ page }) => {
    await page.getByRole("textbox").last().fill("Please look at https://item.taobao.com/item.htm?id=681000000013 (wrong clasp)\nand https://www.amazon.de/dp/B074NJMPYJ\nThank you, the hotline");
    await page.locator(".take-in .actions button").first().click();
    await page.locator(".take-in .complaints").waitFor();
  }],
  ["inbox-empty", "workspace.html#/inbox", { patch: { record: { sources: [] } } }],
  ["evidence", "workspace.html#/evidence/e-1", {}],
  ["evidence-drawing", "workspace.html#/evidence/e-1", { height: 1100 }, async ({ page }) => {
    await page.locator(".verdict-actions[title] button").first().click();
    await page.locator("#drawing-picture").focus();
    for (const key of ["b", "Enter"]) await page.keyboard.press(key);
    // The new mark takes the keyboard once it is drawn.
    await page.waitForFunction(() => document.activeElement?.id === "mark-0");
    await page.locator("#drawing-picture").focus();
    for (const key of ["t", "Enter"]) await page.keyboard.press(key);
    await page.locator("#mark-words-1").fill("wrong clasp 假扣");
    await page.locator(".drawing-board .word").waitFor();
  }],
  ["evidence-verify", "workspace.html#/evidence/verify", {}],
  ["evidence-verified", "workspace.html#/evidence/verify", {}, async ({ page }) => {
    await page.locator("input[type=file]").setInputFiles({ name: "e-1.wacz", mimeType: "application/wacz", buffer: Buffer.from("PK") });
    await page.locator(".checks summary").last().click();
  }],
  ["evidence-changed", "workspace.html#/evidence/verify", { patch: { verification: { intact: false, manifest_sha256: "5b".repeat(32), checks: [
    { code: "V01", title: "the file is one ZIP container that can be read in one way only", outcome: "passed", detail: "14 entries" },
    { code: "V08", title: "every part has the SHA-256 and size that the manifest states", outcome: "failed", detail: "evidence/screenshot.png: changed" },
    { code: "V10", title: "the signature over the manifest is valid", outcome: "passed", detail: "key 5b5b5b5b" },
  ] } } }, async ({ page }) => {
    await page.locator("input[type=file]").setInputFiles({ name: "from-elsewhere.wacz", mimeType: "application/wacz", buffer: Buffer.from("PK") });
    await page.locator(".checks .failed").waitFor();
  }],
  ["evidence-unfinished", "workspace.html#/evidence/e-2", {}],
  ["evidence-empty", "workspace.html#/evidence", { patch: { evidence: [] } }],
  ["evidence-crowded", "workspace.html#/evidence/e-1", {}, crowd("evidence", 60)],
  ["evidence-old", "workspace.html#/evidence/old", { height: 1000, patch: { holds: [
    { number: 12, at_ms: Date.UTC(2026, 4, 10), act: "held", subject: "hold:20260510-1", facts: { seller: "taobao:name:雾里看花小店", name: "雾里看花小店", note: "matter 2026/114, until the ruling", by: "Li Wen" }, previous: "", hash: "ab".repeat(32) },
    { number: 9, at_ms: Date.UTC(2026, 4, 9), act: "held", subject: "demo:7001", facts: { note: "asked for by outside counsel", by: "Li Wen" }, previous: "", hash: "ab".repeat(32) },
    { number: 8, at_ms: Date.UTC(2026, 4, 8), act: "held", subject: "e-1", facts: { note: "exhibit 4" }, previous: "", hash: "ab".repeat(32) },
  ] } }, async ({ fake, page }) => {
    await fake((fake) => {
      fake.known.settings.retention_days = 1;
      fake.known.evidence.push({ ...fake.known.evidence[0], id: "e-4", listing: "demo:7004", kept: "notice", at_ms: 0 });
      fake.known.evidence[0].at_ms -= 3 * 86_400_000;
      fake.push({ kind: "casebook_changed" });
    });
    await page.locator(".old li").first().waitFor();
  }],
  ["evidence-old-none", "workspace.html#/evidence/old", { patch: { evidence: [] } }],
  ["sellers", "workspace.html#/sellers", {}],
  ["sellers-empty", "workspace.html#/sellers", { patch: { sellers: [] } }],
  ["sellers-crowded", "workspace.html#/sellers", {}, crowd("sellers", 100)],
  ["sellers-erase", "workspace.html#/sellers", {}, async ({ page }) => {
    await page.getByRole("button", { name: /^(Erase …|抹除……)$/ }).first().click();
    await page.locator(".outcome .line button").first().waitFor();
  }],
  ["sellers-hold", "workspace.html#/sellers", {}, async ({ page }) => {
    await page.getByRole("button", { name: /^(Hold …|法律保留……)$/ }).first().click();
    await page.locator(".outcome form input").fill("matter 2026/114");
  }],
  ["notice", "workspace.html#/notices/n-1", {}],
  ["notice-accepted", "workspace.html#/notices/n-2", {}],
  ["notices-empty", "workspace.html#/notices", { patch: { notices: [], filings: [] } }],
  ["notices-crowded", "workspace.html#/notices", {}, crowd("notices", 60)],
  ["rights", "workspace.html#/rights", {}],
  ["rights-empty", "workspace.html#/rights", { patch: { brands: [], packs: [] } }],
  ["record", "workspace.html#/record", { height: 1700 }],
  ["record-empty", "workspace.html#/record", { height: 1300, patch: { filings: [], notices: [], patrols: [], record: { screened: 0, likely: 0, refer: 0, answered: 0, confirmed: 0, evidence: 0, submitted: 0, accepted: 0, rejected: 0, withdrawn: 0, counter_noticed: 0, sources: [] } } }],
  ["ledger", "workspace.html#/ledger", {}],
  ["ledger-empty", "workspace.html#/ledger", { patch: { ledger: [] } }],
  ["ledger-crowded", "workspace.html#/ledger", {}, crowd("ledger", 60)],
  ["settings", "workspace.html#/settings", {}],
  ["options", "options.html", { width: 820, height: 1400 }],
  ["options-empty", "options.html", { width: 820, height: 1400, patch: { brands: [], packs: [] } }],
  ["options-import", "options.html", { width: 820, height: 1700 }, async ({ page }) => {
    await page.locator("section.brand header button").first().click();
    await page.locator("section.brand details summary").nth(0).click();
    await page.locator("section.brand details summary").nth(1).click();
    await page.locator("#catalogue").first().fill("Style,Product,RRP\nA1,Lumen Runner,190 USD\nA2,Dusk Sandal,95\n");
    await page.getByRole("button", { name: /^(Read the table|读取表格)$/ }).click();
    await page.locator(".table-sample").waitFor();
  }],
  ["backup", "workspace.html#/backup", {}],
  ["backup-set-up", "workspace.html#/backup", {}, async ({ page }) => {
    await page.evaluate(() => { /** @type {any} */ (window).showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("Network drive", { create: true }); });
    await page.locator(".backup .primary").first().click();
    await page.locator("#backup-passphrase").fill("Lumen-dusk 47");
    await page.locator("#backup-passphrase-again").fill("Lumen-dusk 48");
  }],
  ["backup-old", "workspace.html#/backup", {}, async ({ page }) => {
    await page.evaluate(async (day) => {
      const { changeRecord } = await import("/pages/backup-record.js");
      const last = { at_ms: Date.now() - 2.2 * day, files: 412, bytes: 812_000_000, backups: 11, later: 2 };
      const trouble = { code: "BK21", message: "the folder is not there (NotFoundError): connect its disk, or choose another folder", at_ms: Date.now() };
      const picked = await (await navigator.storage.getDirectory()).getDirectoryHandle("Network drive", { create: true });
      await changeRecord((record) => (record.set = /** @type {any} */ ({ picked, folder: "touchstone-backup-20261129-a1b2c3", last, trouble, memory: "{}" })));
      // The page has changed it with its own hands, of which it is not told; it may have read it before.
      new BroadcastChannel("touchstone-backup").postMessage("changed");
    }, DAY_MS);
    await page.locator(".backup-warning").waitFor();
  }],
  ["backup-restore", "workspace.html#/backup", { height: 1100, route: opensAny }, restored],
  ["review", "review.html#e-9", {}, waiting(3)],
  ["review-crowded", "review.html#e-9", {}, waiting(40)],
  ["review-empty", "review.html#e-9", {}],
];
