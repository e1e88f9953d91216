// Runs the filler over a page as the extension does: in an isolated world, beside the page's own scripts, whose state it
// cannot see. What the page's components hold is read from the main world and is the truth that tests compare with.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const content = join(here, "../../extension/content");

const SCRIPTS = ["fill-page.js", "fill-card.js", "fill-heading.js", "fill-place.js", "fill-label.js", "fill-match.js", "fill-act.js", "fill-choice.js", "fill-list.js", "fill-part.js", "fill-mark.js", "fill-form.js", "fill-put.js", "fill.js", "teach.js"];

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
  await page.goto(address, { waitUntil: "load" });
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "touchstone" });
  /** Evaluates in the isolated world; a promise is awaited. */
  const inside = async (expression) => {
    const answer = await session.send("Runtime.evaluate", { contextId: executionContextId, expression, awaitPromise: true, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  };
  for (const script of SCRIPTS) await inside(readFileSync(join(content, script), "utf8"));
  const fill = (plan) =>
    inside(`(async () => {
      const attachment = async (file) => ({ name: file.split("/").pop(), mime: file.endsWith(".pdf") ? "application/pdf" : "image/png", base64: btoa("bytes of " + file) });
      return await touchstone.fill(${JSON.stringify(plan)}, { attachment, progress: () => {} });
    })()`);
  const state = () => page.evaluate(() => structuredClone(window.__portal));
  return { page, inside, fill, state, errors, close: () => context.close() };
}
