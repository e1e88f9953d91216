/** Serves the pages and opens them in Chromium with the fake desk. */

import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { installFakeDesk } from "./fake-desk.mjs";
import { fixtures } from "./fixtures.mjs";
import { picture as shoe } from "../site/marketplace/picture.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../extension");
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".png": "image/png", ".svg": "image/svg+xml" };

/** The policy that the manifest gives to the extension's pages; pictures are served from the same place here. */
const POLICY = JSON.parse(await readFile(join(root, "../manifest.json"), "utf8")).content_security_policy.extension_pages;

const picture = (index) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="hsl(${index * 47} 40% 72%)"/>` +
  `<g fill="none" stroke="hsl(${index * 47} 45% 30%)" stroke-width="3"><circle cx="15" cy="26" r="8"/><circle cx="33" cy="26" r="8"/><path d="M23 25h2"/></g></svg>`;

/** A package that holds nothing but its picture, as bytes in base64. */
const sealed = packed("evidence/screenshot.png", shoe("shoe", 18)).toString("base64");

/** A ZIP container of one part, uncompressed as packages are. @param {string} name @param {Buffer} bytes */
function packed(name, bytes) {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt32LE(bytes.length, 22);
  head.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(bytes.length, 20);
  entry.writeUInt32LE(bytes.length, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + bytes.length, 16);
  return Buffer.concat([head, Buffer.from(name), bytes, entry, Buffer.from(name), end]);
}

/** Puts packages into the vault, which is the browser's own also here. @param {import("playwright-core").Page} tab @param {string} origin @param {string[]} names */
async function fill(tab, origin, names) {
  await tab.goto(`${origin}/styles/tokens.css`);
  await tab.evaluate(async ([bytes, ...files]) => {
    const vault = await (await navigator.storage.getDirectory()).getDirectoryHandle("vault", { create: true });
    for (const name of files) {
      const stream = await (await vault.getFileHandle(name, { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
      await stream.close();
    }
  }, [sealed, ...names]);
}

/** Both languages in both themes. */
export const LOOKS = ["en", "zh"].flatMap((language) => [false, true].map((dark) => ({ language, dark })));

/** @typedef {{ page: import("playwright-core").Page, complaints: string[], fake: (act: (fake: any, given?: any) => any, given?: any) => Promise<any> }} Scene */

export class Stage {
  static async open() {
    const stage = new Stage();
    stage.server = createServer((request, response) => stage.serve(request, response));
    await new Promise((ready) => stage.server.listen(0, "127.0.0.1", () => ready(undefined)));
    stage.origin = `http://127.0.0.1:${/** @type {any} */ (stage.server.address()).port}`;
    stage.browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", chromiumSandbox: false, args: ["--disable-background-networking"] });
    return stage;
  }

  serve(request, response) {
    const path = normalize(new URL(request.url, this.origin).pathname);
    const drawn = path.match(/^\/picture\/(\d+)\.svg$/);
    if (drawn) {
      response.writeHead(200, { "content-type": "image/svg+xml" }).end(picture(Number(drawn[1])));
      return;
    }
    // A browser asks for it when it likes, also once the page is listened to; a real extension is not asked.
    if (path === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    const file = join(root, path);
    if (!file.startsWith(root) || !existsSync(file) || !extname(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", "content-security-policy": POLICY });
    createReadStream(file).pipe(response);
  }

  /**
   * @param {string} page file and hash
   * @param {{ language?: string, dark?: boolean, width?: number, height?: number, granted?: string[], url?: string, patch?: object, route?: (page: any) => Promise<void>, start?: boolean }} how
   * @returns {Promise<Scene>}
   */
  async scene(page, { language = "en", dark = false, width = 1360, height = 860, granted = [], patch = {}, route, url = `${this.origin}/search?q=haze`, start = true } = {}) {
    const context = await this.browser.newContext({ viewport: { width, height }, colorScheme: dark ? "dark" : "light", locale: language === "zh" ? "zh-CN" : "en-GB", timezoneId: "Asia/Shanghai" });
    const known = fixtures(this.origin);
    Object.assign(known, { sampleBrand: known.brands[0] });
    const tab = await context.newPage();
    // Before anything is listened to: the page of the vault is none of ours.
    await fill(tab, this.origin, known.evidence.filter(({ file }) => file).map(({ file }) => file));
    const complaints = [];
    tab.on("console", (message) => message.type() === "error" && complaints.push(`${message.text()} (${message.location().url})`));
    tab.on("pageerror", (error) => complaints.push(String(error)));
    await tab.addInitScript(installFakeDesk, { known, granted, url, patch });
    await route?.(tab);
    await tab.goto(`${this.origin}/pages/${page}`);
    if (start) await tab.waitForFunction(() => !document.getElementById("loading"));
    const fake = (act, given) => tab.evaluate(([text, given]) => (0, eval)(`(${text})`)(globalThis.fake, given), [String(act), given]);
    return { page: tab, complaints, fake };
  }

  /** A scene of `scenes.mjs`, played to where it is looked at. @param {import("./scenes.mjs").Showing} set @param {{ language: string, dark: boolean }} look */
  async play([, address, how, act], look) {
    const scene = await this.scene(address, { ...how, ...look });
    await act?.(scene);
    await scene.page.waitForLoadState("networkidle");
    return scene;
  }

  /** Findings of axe-core that are serious or worse. @param {Scene} scene */
  async faults({ page }) {
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
  }

  async close() {
    await this.browser.close();
    this.server.close();
  }
}
