// The network is cut or hangs, and pictures of others cannot be read: what had come is sealed, and what had not is named.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { until } from "../harness/until.mjs";
import { begun, intact, opened, rows, says, whole } from "./capture.mjs";
import { html, picture, Site } from "./site.mjs";

const SMALL = picture(64);
const HALF = picture(200);

/** @type {import("../harness/browser.mjs").Browser} */
let browser;
/** @type {Site} the page's own */
let site;
/** @type {Site} another's, which gives pictures without leave to read them */
let other;

before(async () => {
  const head = { "content-type": "text/html; charset=utf-8" };
  const begin = `${html("<p>The first half</p><img src=/own.png>").replace("</body></html>", "")}`;
  other = await Site.open({
    "/shown.png": SMALL,
    "/forbidden.png": (response) => response.writeHead(403, { "content-type": "image/png" }).end(),
    "/cut.png": (response) => {
      response.writeHead(200, { "content-type": "image/png", "content-length": HALF.length });
      response.write(HALF.subarray(0, 20_000), () => response.destroy());
    },
    "/never.png": () => {},
  });
  const images = ["shown", "forbidden", "cut"].map((name) => `<img src="${other.address}/${name}.png">`).join("");
  site = await Site.open({
    "/own.png": SMALL,
    "/hangs": (response) => response.writeHead(200, head).write(begin),
    "/cut": (response) => {
      response.writeHead(200, { ...head, "content-length": begin.length + 1_000 });
      response.write(begin, () => response.destroy());
    },
    "/waits": html(`<p>A page whose picture does not come</p><img src="/own.png"><img src="${other.address}/never.png">`),
    "/strange": html(`<p>Pictures of others</p>${images}<img src="/own.png">`),
    "/page": html("<p>A page</p>"),
  });
  browser = await opened();
});

after(async () => {
  await browser?.close();
  await Promise.all([site?.close(), other?.close()]);
});

/** Addresses of the archive's records. @param {Map<string, Buffer>} parts */
const archived = (parts) => Array.from(gunzipSync(/** @type {Buffer} */ (parts.get("archive/data.warc.gz"))).toString("latin1").matchAll(/^WARC-Target-URI: (.+?)\r?$/gm), ([, uri]) => uri);

test("a page whose server never comes to its end is sealed as far as it came, and the record says that it was loading", async () => {
  const page = await browser.context.newPage();
  await page.goto(`${site.address}/hangs`, { waitUntil: "commit" });
  await page.getByText("The first half").waitFor();
  const { answer } = await begun(browser, page);
  const { omissions, parts } = await intact(browser, await answer);
  says(omissions, /^the page had not come to its end \(loading\): what had not come by then is missing$/);
  assert.match(String(parts.get("evidence/text.txt")), /The first half/);
  await page.close();
});

test("a page whose connection is cut in the midst is sealed as far as it came, and the record says so", async () => {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send("Network.enable");
  const cut = new Promise((resolve) => session.on("Network.loadingFailed", ({ type }) => type === "Document" && resolve(undefined)));
  await page.goto(`${site.address}/cut`, { waitUntil: "commit" });
  await page.getByText("The first half").waitFor();
  await cut;
  const { answer } = await begun(browser, page);
  const { omissions, parts } = await intact(browser, await answer);
  says(omissions, /^the page had not come to its end/);
  assert.match(String(parts.get("evidence/text.txt")), /The first half/);
  await page.close();
});

test("of pictures of other sites that cannot be read, what is shown is in the package, and what is not is named", async () => {
  const page = await browser.open(`${site.address}/strange`);
  const { answer } = await begun(browser, page);
  const { omissions, parts } = await intact(browser, await answer);
  const failed = says(omissions, /^\d pictures did not load in the page: /);
  assert.ok(failed.includes(`${other.address}/forbidden.png`), failed);
  const uris = archived(parts);
  assert.ok(uris.includes(`${other.address}/shown.png`) && uris.includes(`${site.address}/own.png`), "what is shown is there, though no script may read it");
  const named = omissions.join("\n");
  for (const lost of ["forbidden", "cut"]) {
    const address = `${other.address}/${lost}.png`;
    assert.ok(!uris.includes(address) && named.includes(address), `${lost}: ${named}`);
  }
  await page.close();
});

test("without leave to save complete pages, every picture that could not be read is named", async () => {
  const poor = await opened({ allowed: [] });
  try {
    const page = await poor.open(`${site.address}/strange`);
    const { answer } = await begun(poor, page);
    const { omissions, parts } = await intact(poor, await answer);
    const named = omissions.join("\n");
    for (const lost of ["shown", "forbidden", "cut"]) assert.ok(named.includes(`${other.address}/${lost}.png`), `${lost}: ${named}`);
    assert.deepEqual(archived(parts).filter((uri) => uri.startsWith(other.address)), []);
    await whole(poor);
  } finally {
    await poor.close();
  }
});

test("pictures that had not come when the network went are named", async () => {
  const never = `${other.address}/never.png`;
  const page = await browser.context.newPage();
  await page.goto(`${site.address}/waits`, { waitUntil: "commit" });
  await until(async () => other.asked, (asked) => asked.includes("/never.png"), "the picture is asked for");
  const first = await begun(browser, page);
  const waiting = await intact(browser, await first.answer);
  assert.equal(says(waiting.omissions, /pictures had not come when the page was read/), `1 pictures had not come when the page was read: ${never}`);
  says(waiting.omissions, /^the page had not come to its end \(interactive\)/);

  await browser.context.setOffline(true);
  try {
    // Not only cut: the browser asks again by itself where a connection breaks off.
    await other.close();
    await until(() => page.evaluate(() => document.readyState), (state) => state === "complete", "the browser has given up waiting");
    const second = await begun(browser, page);
    const { omissions } = await intact(browser, await second.answer);
    assert.equal(says(omissions, /did not load/), `1 pictures did not load in the page: ${never}`);
  } finally {
    await browser.context.setOffline(false);
  }
  await page.close();
});

test("an error of the browser in place of the page is no page: the capture is given up, by its code", async () => {
  const page = await browser.open(`${site.address}/page`);
  await browser.context.setOffline(true);
  try {
    await page.reload().catch(() => {});
    const { answer } = await begun(browser, page, {}, `${site.address}/page`);
    assert.equal((await answer).error?.code, "E06", JSON.stringify(await answer));
  } finally {
    await browser.context.setOffline(false);
  }
  const row = (await rows(browser)).at(-1);
  assert.equal(row.state, "abandoned");
  assert.match(row.omissions.at(-1), /^E06: /);
  await page.reload();
  const again = await begun(browser, page);
  await intact(browser, await again.answer);
  await whole(browser);
  await page.close();
});
