// Pictures that a page offers in several sizes: the archive has the bytes of the size that was shown, by the address of
// that size, whatever name the browser gives them in the page that it saves. Of two by one name it gives the first: the
// second is taken from its cache where it is of the page's own origin, and named otherwise.
import assert from "node:assert/strict";
import http from "node:http";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { entries } from "../harness/archive.mjs";
import { launch } from "../harness/browser.mjs";
import { picture } from "../fault/site.mjs";

const ADDRESS = "https://www.sizes.example/item?id=42";
/** A picture of so many pixels a side; its name says how many. */
const at = (/** @type {number} */ side) => `https://img.sizes.example/${side}.png`;
/** One that the page's own server has. */
const own = (/** @type {number} */ side) => `https://www.sizes.example/${side}.png`;

const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sizes</title></head><body><h1>Running shoe</h1>
<img src="${at(21)}">
<img src="${at(31)}" srcset="${at(32)} 1x, ${at(33)} 2x">
<picture><source srcset="${at(42)}" media="(min-width: 1px)"><img src="${at(41)}"></picture>
<picture><source srcset="${at(52)}" media="(max-width: 1px)"><img src="${at(51)}" srcset="${at(53)} 1x"></picture>
<img src="${at(61)}" srcset="${at(62)} 1x"><img src="${at(61)}" srcset="${at(63)} 1x">
<img srcset="${at(72)} 1x">
<img src="${at(81)}" srcset="${own(82)} 1x"><img src="${at(81)}" srcset="${own(83)} 1x"></body></html>`;

/** @type {import("../harness/browser.mjs").Browser} */
let browser;

before(async () => {
  browser = await launch({ allowed: ["pageCapture"] });
  await browser.context.route(/sizes\.example\//, async (route) => {
    const side = /(\d+)\.png$/.exec(route.request().url())?.[1];
    await route.fulfill(side ? { contentType: "image/png", headers: { "cache-control": "max-age=600" }, body: picture(Number(side)) } : { headers: { "content-type": "text/html; charset=utf-8" }, body });
  });
});
after(() => browser?.close());

/** Pictures of an archive: address → pixels a side. @param {Buffer} archive */
function sides(archive) {
  /** @type {Record<string, number>} */
  const found = {};
  for (const match of gunzipSync(archive).toString("latin1").matchAll(/WARC-Target-URI: (\S+\.png)\r\n[^]*?\r\n\r\n\x89PNG[^]{12}([^]{4})/g)) {
    found[match[1]] = Buffer.from(match[2], "latin1").readUInt32BE();
  }
  return found;
}

test("the archive has each picture by the address of the size that was shown", async () => {
  const page = await browser.open(ADDRESS);
  await browser.withoutPanel();
  await browser.clickIcon(page);
  const answer = await browser.must({ kind: "capture", tab: await browser.tabOf(page) });
  const parts = entries(await browser.readVault(answer.name), answer.name);
  const shown = [21, 32, 42, 53, 62];
  assert.deepEqual(sides(/** @type {Buffer} */ (parts.get("archive/data.warc.gz"))), Object.fromEntries([...shown.map((side) => [at(side), side]), [own(82), 82], [own(83), 83]]));
  const record = JSON.parse(String(parts.get("evidence/capture.json")));
  const lacking = record.omissions.filter((/** @type {string} */ omission) => omission.includes("gave no bytes"));
  assert.deepEqual(lacking, [`2 pictures are shown of which the browser gave no bytes: ${at(63)} , ${at(72)}`]);
  assert.match(JSON.stringify(record), /3 pictures of several sizes stand by the address of the size that was shown/);
});

test("what the browser's cache has is read from there: the server is asked for each picture once", async () => {
  /** @type {string[]} */
  const asked = [];
  const sizes = '<!doctype html><title>Sizes</title><h1>Running shoe</h1><img src="/1.png" srcset="/22.png 1x"><img src="/1.png" srcset="/23.png 1x">';
  const server = http.createServer((request, response) => {
    const side = /(\d+)\.png$/.exec(request.url ?? "")?.[1];
    if (side) asked.push(side);
    response.writeHead(200, { "content-type": side ? "image/png" : "text/html", "cache-control": "max-age=600" });
    response.end(side ? picture(Number(side)) : sizes);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(undefined)));
  try {
    // Where requests are answered by the test the browser keeps no cache.
    await browser.context.unrouteAll();
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
    const page = await browser.open(`http://127.0.0.1:${port}/item`);
    await browser.withoutPanel();
    await browser.clickIcon(page);
    const answer = await browser.must({ kind: "capture", tab: await browser.tabOf(page) });
    const parts = entries(await browser.readVault(answer.name), answer.name);
    const held = sides(/** @type {Buffer} */ (parts.get("archive/data.warc.gz")));
    assert.deepEqual(Object.values(held).sort(), [22, 23]);
    assert.deepEqual(asked.sort(), ["22", "23"]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
