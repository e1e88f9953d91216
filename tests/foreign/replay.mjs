// Replays an evidence package in ReplayWeb.page's own engine and looks whether a reader would see the page.
//
//   node tests/foreign/replay.mjs FILE.wacz OUT.png [PICTURES]
//
// Exit code 0: the page's text is visible, and at least PICTURES of its pictures; left out: one, if any is archived.

import { readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const PATIENCE_MS = 30_000;
const [file, out, least] = process.argv.slice(2);
if (!out) {
  console.error("usage: node tests/foreign/replay.mjs FILE.wacz OUT.png [PICTURES]");
  process.exit(2);
}
const player = fileURLToPath(new URL("../../node_modules/replaywebpage", import.meta.url));
const bytes = readFileSync(file);
const parts = entries(bytes);
const manifest = JSON.parse(parts.get("datapackage.json"));
const wanted = (parts.get("evidence/text.txt") ?? "").split("\n").map(plain).filter((line) => line.length >= 6).slice(0, 5);
const pictures = (parts.get("indexes/index.cdx") ?? "").split("\n").filter((line) => /"mime":"image\//.test(line) && !line.startsWith("urn:"));

const server = http.createServer(serve).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
let failure = "";
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const view = new URLSearchParams({ view: "pages", url: manifest.mainPageUrl, ts: manifest.mainPageDate.replace(/\D/g, "").slice(0, 14) });
  await page.goto(`${origin}/?source=${encodeURIComponent(`${origin}/package.wacz`)}#${view}`);
  const frame = await replayed(page);
  await frame.waitForFunction(
    ([lines, most]) => {
      const text = document.body?.innerText.replace(/\s+/g, " ") ?? "";
      // A reader scrolls; what waits for that is asked for now.
      for (const image of document.images) image.loading = "eager";
      const drawn = Array.from(document.images).filter((image) => image.complete && image.naturalWidth > 0 && image.getClientRects().length > 0);
      return lines.every((line) => text.includes(line)) && drawn.length >= most;
    },
    /** @type {[string[], number]} */ ([wanted, least === undefined ? Math.min(pictures.length, 1) : Number(least)]),
    { timeout: PATIENCE_MS },
  );
  const { drawn } = await seen(frame);
  console.log(JSON.stringify({ url: manifest.mainPageUrl, lines: wanted.length, pictures: drawn, archived: pictures.length }));
  await page.screenshot({ path: out });
} catch (error) {
  failure = error.message.split("\n")[0];
  const frame = browser.contexts().flatMap((context) => context.pages()).flatMap((page) => page.frames()).find(isReplay);
  if (frame) failure += ` ${JSON.stringify(await seen(frame))}`;
  for (const page of browser.contexts().flatMap((context) => context.pages())) await page.screenshot({ path: out });
} finally {
  await browser.close();
  server.close();
}
if (failure) {
  console.error(`not replayed: ${failure}`);
  process.exit(1);
}

/** Pictures that a frame shows, some that it does not, and which of the lines are missing. */
function seen(frame) {
  return frame.evaluate((lines) => {
    const text = document.body?.innerText.replace(/\s+/g, " ") ?? "";
    const images = Array.from(document.images);
    const isDrawn = (image) => image.complete && image.naturalWidth > 0 && image.getClientRects().length > 0;
    return {
      drawn: images.filter(isDrawn).length,
      not: images.filter((image) => !isDrawn(image)).slice(0, 5).map((image) => image.getAttribute("src")),
      missing: lines.filter((line) => !text.includes(line)),
    };
  }, wanted);
}

function isReplay(frame) {
  return /\/w\/[^/]+\/.*mp_\//.test(frame.url());
}

/** The frame in which the engine shows the archived page. */
async function replayed(page) {
  const known = page.frames().find(isReplay);
  if (known) return known;
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => reject(new Error("the engine showed no page")), PATIENCE_MS);
    page.on("framenavigated", (frame) => {
      if (!isReplay(frame)) return;
      clearTimeout(patience);
      resolve(frame);
    });
  });
}

function serve(request, response) {
  const name = new URL(request.url, "http://localhost").pathname;
  if (name === "/package.wacz") {
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
    const start = range ? Number(range[1]) : 0;
    const end = range?.[2] ? Math.min(Number(range[2]), bytes.length - 1) : bytes.length - 1;
    response.writeHead(range ? 206 : 200, {
      "content-type": "application/wacz",
      "accept-ranges": "bytes",
      "content-length": end - start + 1,
      ...(range ? { "content-range": `bytes ${start}-${end}/${bytes.length}` } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : bytes.subarray(start, end + 1));
    return;
  }
  const files = { "/": ["index.html", "text/html"], "/ui.js": ["ui.js", "text/javascript"], "/sw.js": ["sw.js", "text/javascript"] };
  const [local, type] = files[name] ?? [];
  response.writeHead(local ? 200 : 404, { "content-type": type ?? "text/plain" });
  response.end(local ? readFileSync(path.join(player, local)) : "");
}

/** Text of the entries of a package of ours: all are stored. */
function entries(zip) {
  const found = new Map();
  let at = 0;
  while (zip.readUInt32LE(at) === 0x04034b50) {
    const [size, name] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    const start = at + 30 + name + zip.readUInt16LE(at + 28);
    found.set(zip.toString("utf8", at + 30, at + 30 + name), zip.toString("utf8", start, start + size));
    at = start + size;
  }
  return found;
}

function plain(line) {
  return line.replace(/\s+/g, " ").trim();
}
