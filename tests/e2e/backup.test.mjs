// Backups: set up, made, kept up by themselves, opened without a browser, and restored into a fresh profile.
import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { PASSPHRASE, picked, setUpBackup, standing } from "../harness/backup.mjs";
import { launch } from "../harness/browser.mjs";
import { touchstone } from "../harness/program.mjs";
import { until } from "../harness/until.mjs";
import { COPY, HONEST, captured, checkConduct, setUp } from "./walk.mjs";

const HOUR_MS = 3_600_000;

/** @typedef {import("../harness/browser.mjs").Browser} Browser */

const manifests = (files) => [...files.keys()].filter((path) => path.endsWith(".manifest.age")).sort();

/** Opens a set as somebody without a browser does. @param {string[]} words */
async function opened(...words) {
  process.env.TOUCHSTONE_PASSPHRASE = PASSPHRASE;
  try {
    return await touchstone("backup", "open", ...words);
  } finally {
    delete process.env.TOUCHSTONE_PASSPHRASE;
  }
}

test("a backup is made, kept up, opened without a browser, and restored into a fresh profile", async () => {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-backup-"));
  const first = await launch();
  let second;
  try {
    await setUp(first);
    await captured(first, COPY);
    await captured(first, HONEST);
    const [flagged] = (await first.ask({ kind: "list_evidence" })).rows;
    await first.ask({ kind: "decide", listings: [flagged.listing], decision: "confirmed", note: "seen" });
    const page = await setUpBackup(first);
    const before = await picked(first);
    assert.equal(manifests(before).length, 1);

    // What is there already is not written again; the new package and the new casebook are.
    await captured(first, COPY);
    await page.bringToFront();
    await page.getByRole("button", { name: "Back up now" }).click();
    await page.locator("dt", { hasText: "Versions that stand" }).waitFor();
    const after = await picked(first);
    assert.equal(manifests(after).length, 2);
    const files = (all) => [...all].filter(([path]) => path.includes("/files/") && !path.endsWith("identity.age"));
    assert.equal(files(after).length, files(before).length + 1);
    for (const [path, bytes] of files(before)) assert.ok(after.get(path)?.equals(bytes), `${path} was written again`);

    // Without any browser.
    for (const [path, bytes] of after) {
      const file = join(folder, "disk", path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    const told = await opened(join(folder, "disk"), "--out", join(folder, "out"));
    assert.equal(told.code, 0, told.output);
    const { rows: evidence } = await first.ask({ kind: "list_evidence" });
    assert.equal(evidence.length, 3);
    for (const { file } of evidence) {
      assert.ok((await readFile(join(folder, "out/vault", file))).equals(await first.readVault(file)), `${file} is the package`);
      assert.equal((await touchstone("verify", join(folder, "out/vault", file))).code, 0);
    }
    assert.equal((await touchstone("casebook", "check", join(folder, "out/casebook.sqlite"))).code, 0);

    // One bit of one file, and one file gone: both are named.
    await cp(join(folder, "disk"), join(folder, "spoilt"), { recursive: true });
    const [set] = await readdir(join(folder, "spoilt"));
    const sealed = (await readdir(join(folder, "spoilt", set, "files"))).filter((name) => name !== "identity.age").sort();
    const spoilt = join(folder, "spoilt", set, "files", sealed[0]);
    const bytes = await readFile(spoilt);
    bytes[bytes.length >> 1] ^= 1;
    await writeFile(spoilt, bytes);
    await rm(join(folder, "spoilt", set, "files", sealed[1]));
    const named = await opened(join(folder, "spoilt"), "--out", join(folder, "partly"));
    assert.equal(named.code, 1, named.output);
    assert.match(named.output, new RegExp(`damaged: .*${sealed[0]}`));
    assert.match(named.output, new RegExp(`missing: .*${sealed[1]}`));

    // A fresh profile.
    second = await launch();
    const restore = await second.openWorkspace("backup");
    await restore.locator("#restore-folder").setInputFiles(join(folder, "disk", set));
    await restore.locator("#restore-passphrase").fill("not this one, surely");
    await restore.getByRole("button", { name: "Open", exact: true }).click();
    await restore.getByText("the passphrase does not open this backup").waitFor();
    await restore.locator("#restore-passphrase").fill(PASSPHRASE);
    await restore.getByRole("button", { name: "Open", exact: true }).click();
    const preview = restore.locator(".restore .outcome");
    await preview.waitFor();
    assert.equal((await second.ask({ kind: "list_evidence" })).rows.length, 0, "a preview changes nothing");

    // The one before lacks the package that came last; the newest is chosen again and brought in.
    const coming = () => preview.locator("dt", { hasText: "that come in" }).locator("+ dd").innerText();
    const all = Number(await coming());
    const versions = restore.locator("#restore-version option");
    assert.equal(await versions.count(), 2);
    await restore.locator("#restore-version").selectOption({ index: 1 });
    await until(coming, (files) => Number(files) === all - 1, "the older backup is shown");
    assert.equal((await second.ask({ kind: "list_evidence" })).rows.length, 0, "choosing changes nothing");
    await restore.locator("#restore-version").selectOption({ index: 0 });
    await until(coming, (files) => Number(files) === all, "the newest is shown again");
    await preview.getByRole("button", { name: "Restore" }).click();
    await restore.getByText(/^Restored: \d+ ledger entries, \d+ files of evidence\.$/).waitFor();
    const { rows: restored } = await second.ask({ kind: "list_evidence" });
    assert.deepEqual(restored, evidence);
    for (const { file } of evidence) assert.ok((await second.readVault(file)).equals(await first.readVault(file)), `${file} came back`);
    assert.equal((await second.ask({ kind: "check_ledger" })).fault, null);
    const { row } = await second.ask({ kind: "open_case", listing: flagged.listing });
    assert.equal(row.decision, "confirmed");
    const [theirs, ours] = await Promise.all([first, second].map((browser) => browser.ask({ kind: "read_settings" })));
    assert.deepEqual(ours.settings, theirs.settings);

    // Once more there is nothing to bring in.
    await restore.locator("#restore-folder").setInputFiles(join(folder, "disk", set));
    await restore.locator("#restore-passphrase").fill(PASSPHRASE);
    await restore.getByRole("button", { name: "Open", exact: true }).click();
    await preview.waitFor();
    assert.equal(await preview.getByRole("button", { name: "Restore" }).count(), 0);
    checkConduct(first);
    checkConduct(second);
  } finally {
    await second?.close();
    await first.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test("a backup that is due is made by itself; where the folder may not be written, the head of the workspace says how old it is", async () => {
  const browser = await launch();
  try {
    await setUp(browser);
    await captured(browser, COPY);
    await (await setUpBackup(browser)).close();

    const lapsed = await browser.context.newPage();
    await lapsed.clock.setFixedTime(Date.now() + 50 * HOUR_MS);
    await lapsed.addInitScript(() => {
      let state = "prompt";
      const handle = /** @type {any} */ (FileSystemHandle.prototype);
      handle.queryPermission = async () => state;
      handle.requestPermission = async () => (state = "granted");
    });
    await lapsed.goto(`${browser.origin}/pages/workspace.html#/queue`);
    await lapsed.getByText("The last backup is 2 days old.").waitFor();
    await lapsed.getByRole("link", { name: "See to it" }).click();
    await lapsed.getByRole("button", { name: "Allow the folder again" }).waitFor();
    assert.equal(await standing(browser), 1, "nothing is written without the permission");
    await lapsed.getByRole("button", { name: "Allow the folder again" }).click();
    await lapsed.getByText(/^Backed up: the casebook and \d+ files\.$/).waitFor();
    assert.equal(await standing(browser), 2, "one click does both");
    await lapsed.close();

    const due = await browser.context.newPage();
    await due.clock.setFixedTime(Date.now() + 5 * HOUR_MS);
    await due.goto(`${browser.origin}/pages/workspace.html#/queue`);
    await until(() => standing(browser), (count) => count === 3, "a backup that is due is made");
    checkConduct(browser);
  } finally {
    await browser.close();
  }
});

test("where the browser gives no folder, a backup is one file, and is restored from it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-backup-"));
  const browser = await launch();
  try {
    await setUp(browser);
    await captured(browser, COPY);
    const page = await browser.context.newPage();
    await page.addInitScript(() => delete (/** @type {any} */ (window).showDirectoryPicker));
    await page.goto(`${browser.origin}/pages/workspace.html#/backup`);
    await page.getByRole("button", { name: "Set up backup files" }).click();
    await page.locator("#backup-passphrase").fill(PASSPHRASE);
    await page.locator("#backup-passphrase-again").fill(PASSPHRASE);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Start backing up" }).click()]);
    const file = join(folder, "backup.tar");
    await download.saveAs(file);
    const told = await opened(file, "--out", join(folder, "out"));
    assert.equal(told.code, 0, told.output);
    const { rows } = await browser.ask({ kind: "list_evidence" });
    assert.ok((await readFile(join(folder, "out/vault", rows[0].file))).equals(await browser.readVault(rows[0].file)));

    // A package that is lost comes back from the file.
    const inside = await browser.inside();
    await inside.evaluate(async (name) => (await (await navigator.storage.getDirectory()).getDirectoryHandle("vault")).removeEntry(name), rows[0].file);
    await page.locator("#restore-file").setInputFiles(file);
    await page.locator("#restore-passphrase").fill(PASSPHRASE);
    await page.getByRole("button", { name: "Open", exact: true }).click();
    await page.locator(".restore .outcome").getByRole("button", { name: "Restore" }).click();
    await page.getByText(/^Restored: 0 ledger entries, 1 files? of evidence\.$/).waitFor();
    assert.ok((await readFile(join(folder, "out/vault", rows[0].file))).equals(await browser.readVault(rows[0].file)));
    checkConduct(browser);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
