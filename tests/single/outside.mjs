import { readFile } from "node:fs/promises";

const TYPES = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml", png: "image/png", json: "application/json" };

/**
 * Lets the pages of a browser reach what is outside: the harness answers from our own sites only. Requests are made by
 * this process, since the browser itself is kept from resolving names.
 * @param {import("../harness/browser.mjs").Browser} browser
 * @param {{ shown: string, real: string }} [stand] requests to the origin `shown` are answered from below `real`, a web
 *   origin or a folder as a file: address
 */
export async function reachOutside(browser, stand) {
  await browser.context.unrouteAll();
  await browser.context.route(/^https?:/, async (route) => {
    const asked = route.request().url();
    const real = stand && asked.startsWith(`${stand.shown}/`) ? stand.real + asked.slice(stand.shown.length) : asked;
    try {
      await route.fulfill(real.startsWith("file:") ? await fromDisk(real) : { response: await route.fetch({ url: real }) });
    } catch (error) {
      console.log(`${real}: ${error.message.split("\n")[0]}`);
      await route.abort();
    }
  });
}

/** @param {string} address */
async function fromDisk(address) {
  const url = new URL(address);
  url.search = "";
  const kind = url.pathname.split(".").at(-1) ?? "";
  return { contentType: TYPES[kind] ?? "application/octet-stream", body: await readFile(url) };
}
