// Runs the filler over a page as the extension does: in an isolated world, beside the page's own scripts, whose state it
// cannot see. What the page's components hold is read from the main world and is the truth that tests compare with.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const content = join(here, "../../extension/content");

const SCRIPTS = ["fill-page.js", "fill-card.js", "fill-heading.js", "fill-place.js", "fill-label.js", "fill-words.js", "fill-option.js", "fill-match.js", "fill-act.js", "fill-choice.js", "fill-dialog.js", "fill-list.js", "fill-part.js", "fill-mark.js", "fill-form.js", "fill-put.js", "fill.js", "teach.js"];

/** The browser that the machine has. */
export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });

/**
 * Opens an address whose answers come from `respond`, and gives hands on the isolated world.
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {(url: string) => { status: number, headers: Record<string, string>, body: any } | null} respond
 */
export async function open(browser, address, respond) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.route("**/*", (route) => {
    const answer = respond(route.request().url());
    return answer ? route.fulfill(answer) : route.abort();
  });
  // The browser gives extensions a way into closed shadow roots and this world none, so here they are open.
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: "open" }); };
  });
  await page.goto(address, { waitUntil: "load" });
  const session = await context.newCDPSession(page);
  /** The filler's world in a frame, which is made when it is first asked. @type {Map<string, Promise<number>>} */
  const worlds = new Map();
  const evaluate = async (contextId, expression) => {
    const answer = await session.send("Runtime.evaluate", { contextId, expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  };
  const make = async (frameId) => {
    const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId, worldName: "touchstone" });
    for (const script of SCRIPTS) await evaluate(executionContextId, readFileSync(join(content, script), "utf8"));
    return executionContextId;
  };
  const worldOf = (frameId) => worlds.get(frameId) ?? worlds.set(frameId, make(frameId)).get(frameId);
  const frames = async () => {
    const { frameTree } = await session.send("Page.getFrameTree");
    const all = (tree) => [tree.frame.id, ...(tree.childFrames ?? []).flatMap(all)];
    return all(frameTree);
  };
  const [main] = await frames();
  await worldOf(main);
  /** Evaluates in the isolated world of the page itself; a promise is awaited. */
  const inside = async (expression) => evaluate(await worldOf(main), expression);
  const fillFrame = async (frame, plan) =>
    evaluate(await worldOf(frame), `(async () => {
      const attachment = async (file) => ({ name: file.split("/").pop(), mime: file.endsWith(".pdf") ? "application/pdf" : "image/png", base64: btoa("bytes of " + file) });
      return await touchstone.fill(${JSON.stringify(plan)}, { attachment, progress: () => {} });
    })()`);
  /** As the extension does: the page first, then the frames in it for what is still missing. */
  const fill = async (plan) => {
    const rows = new Map();
    const clicks = [];
    let refusal;
    for (const frame of await frames()) {
      const missing = [...rows.values()].filter(({ state, label }) => state === "missing" && !label).map(({ name }) => name);
      if (rows.size && !missing.length) break;
      const fields = rows.size ? plan.fields.filter(({ name }) => missing.includes(name)) : plan.fields;
      try {
        const done = await fillFrame(frame, { ...plan, fields });
        clicks.push(...done.clicks);
        for (const row of done.fields) if (!rows.has(row.name) || row.state !== "missing") rows.set(row.name, row);
      } catch (error) {
        refusal ??= error;
      }
    }
    if (!rows.size) throw refusal;
    return { fields: [...rows.values()], clicks };
  };
  const state = () => page.evaluate(() => structuredClone(window.__portal));
  return { page, inside, fill, state, errors, close: () => context.close() };
}
