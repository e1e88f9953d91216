// A page of cards under a strict policy, with the painter in it and no extension around: the scripts run in the page
// itself, and a spy keeps the closed shadow root so that the test can look inside.
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const SCRIPTS = ["corner", "pill", "paint"];
const POLICY = "default-src 'none'; style-src 'nonce-page'; img-src data:";
const DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
export const ADDRESS = "https://s.taobao.com/search?q=stage";

export async function openBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
}

/** @param {number} i */
export const idOf = (i) => String(700000000000 + i);

/** @param {number} i @param {{ textOnly?: boolean, overlay?: boolean }} [how] */
function card(i, how = {}) {
  const picture = how.textOnly ? "" : `<div class="picture"><img src="${DOT}" alt="">${how.overlay ? "<b>¥ 99</b>" : ""}</div>`;
  return `<li class="card" id="c${i}"><a href="https://item.taobao.com/item.htm?id=${idOf(i)}">${picture}
    <p class="title">Card ${i} aurelle runner 1:1 top grade</p></a><p class="price">¥${100 + i}.00</p></li>`;
}

/**
 * A page of `count` cards.
 * @param {number} count
 * @param {{ dir?: string, css?: string, textOnly?: boolean, overlay?: boolean, before?: string, after?: string }} [how]
 */
export function cards(count, how = {}) {
  const list = Array.from({ length: count }, (_, i) => card(i, how)).join("\n");
  return `<!doctype html><html lang="en" dir="${how.dir ?? "ltr"}"><meta charset="utf-8"><title>stage</title>
<style nonce="page">
  * { color: purple !important; transform-origin: center; }
  div { border: 7px solid red; }
  body { margin: 40px; }
  ul { display: grid; grid-template-columns: repeat(4, 220px); gap: 16px; padding: 0; list-style: none; }
  .card { position: relative; border: 1px solid #ccc; }
  .picture { border: 0; position: relative; }
  .picture b { position: absolute; top: 0; inset-inline-start: 0; font-size: 24px; }
  img { display: block; width: 100%; height: 200px; background: #eee; }
  ${how.css ?? ""}
</style>${how.before ?? ""}<ul id="list">${list}</ul>${how.after ?? ""}`;
}

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} html
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
export async function openStage(browser, html, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 700 }, ...options });
  const page = await context.newPage();
  await page.route("**/*", (route) => {
    if (route.request().url() !== ADDRESS) return route.abort();
    return route.fulfill({ contentType: "text/html", headers: { "content-security-policy": POLICY }, body: html });
  });
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (how) {
      const root = attach.call(this, how);
      window.stage.mode = how.mode;
      window.stage.root = root;
      return root;
    };
    window.stage = {
      selected: [],
      pills: () => [...(window.stage.root?.querySelectorAll(".pill") ?? [])],
      shown: () => window.stage.pills().filter((pill) => !pill.classList.contains("away")),
      reasons: () => window.stage.root?.querySelector(".reasons") ?? null,
      /** Resolves after the painter's next frame. */
      frame: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      /** Resolves when nothing was drawn or moved for ten frames in a row. */
      settled: async () => {
        const state = () => window.stage.pills().map((pill) => pill.className + pill.style.transform + pill.textContent).join("\n");
        for (let same = 0, last = ""; same < 5; ) {
          await window.stage.frame();
          const now = state();
          same = now === last ? same + 1 : 0;
          last = now;
        }
      },
      row: (i, over = {}) => ({
        key: `taobao:${700000000000 + i}`,
        listing: { id: String(700000000000 + i), title: `Card ${i} aurelle runner 1:1 top grade`, price: null, seller: null, card: i },
        verdict: {
          band: i % 3 === 2 ? "refer" : "likely",
          probability: 0.97,
          reasons: [
            { rule: "grade", title: "Calls itself a copy: “1:1”", title_zh: "自称仿品：“1:1”", field: "title", spans: [{ start_utf16: 22, end_utf16: 25 }], weight: 3 },
            { rule: "price", title: "19 % of the retail price", title_zh: "仅为零售价的 19%", field: "price", spans: [], weight: 2 },
          ],
        },
        decision: null,
        has_evidence: false,
        in_notice: false,
        first_seen_ms: 0,
        ...over,
      }),
      show: (rows, language = "en") => {
        const elements = [...document.querySelectorAll(".card")];
        window.touchstone.paint.show(rows, new Map(elements.entries()), { language, onSelect: (key) => window.stage.selected.push(key) });
        return window.stage.settled();
      },
    };
  });
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("net::ERR_FAILED")) faults.push(message.text());
  });
  await page.goto(ADDRESS);
  for (const name of SCRIPTS) {
    await page.evaluate(await readFile(new URL(`../../extension/content/${name}.js`, import.meta.url), "utf8"));
  }
  return { page, context, faults };
}
