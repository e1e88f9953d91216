// Backups as a person sets them up in the workspace, and the folder that they go into.
import assert from "node:assert/strict";

export const PASSPHRASE = "correct horse battery staple";

/** @typedef {import("./browser.mjs").Browser} Browser */

/**
 * A browser without a window shows nobody its picker: the folder that the person picks is one of the private file system.
 * @param {import("playwright-core").Page} page
 */
function pickFolder(page) {
  return page.evaluate(() => {
    /** @type {any} */ (window).showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("picked", { create: true });
  });
}

/** Files of the picked folder, by path. @param {Browser} browser @returns {Promise<Map<string, Buffer>>} */
export async function picked(browser) {
  const inside = await browser.inside();
  const files = await inside.evaluate(async () => {
    const found = [];
    const walk = async (folder, path) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === "directory") await walk(handle, `${path}${name}/`);
        else {
          const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
          let binary = "";
          for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
          found.push([`${path}${name}`, btoa(binary)]);
        }
      }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle("picked", { create: true }), "");
    return found;
  });
  return new Map(files.map(([path, base64]) => [path, Buffer.from(base64, "base64")]));
}

/** How many backups stand in the picked folder: names alone, since files come and go while one is made. @param {Browser} browser @returns {Promise<number>} */
export async function standing(browser) {
  const inside = await browser.inside();
  return inside.evaluate(async () => {
    let count = 0;
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("picked", { create: true });
    for await (const set of folder.values()) for await (const name of set.keys()) if (name.endsWith(".manifest.age")) count += 1;
    return count;
  });
}

/** Sets backups up through the page and waits for the first. @param {Browser} browser */
export async function setUpBackup(browser) {
  const page = await browser.openWorkspace("backup");
  await pickFolder(page);
  await page.getByRole("button", { name: "Choose a folder" }).click();
  await page.locator("#backup-passphrase").fill("password");
  await page.getByText("Too easy to guess").waitFor();
  assert.ok(await page.getByRole("button", { name: "Start backing up" }).isDisabled(), "a weak passphrase is refused");
  await page.locator("#backup-passphrase").fill(PASSPHRASE);
  await page.locator("#backup-passphrase-again").fill(`${PASSPHRASE}r`);
  await page.getByText("The two are not the same.").waitFor();
  await page.locator("#backup-passphrase-again").fill(PASSPHRASE);
  await page.getByRole("button", { name: "Start backing up" }).click();
  await page.getByText("less than a minute ago").first().waitFor();
  return page;
}
