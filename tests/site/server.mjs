// Our own pages under real host names, for browsers whose requests are answered here. Nothing listens on a port.
import { marketplaceResponse } from "./marketplace/handler.mjs";
import { buildPortal } from "./portal/build.mjs";
import { portalResponse } from "./portal/handler.mjs";

/** @typedef {{ status: number, headers: Record<string, string>, body: string | Buffer }} Answer */

const PORTAL = "https://ipp.alibabagroup.com/";

/** @type {Promise<void> | null} */
let portal = null;

/**
 * The answer to an address, or nothing for one that is none of ours.
 * @param {string} url
 * @returns {Promise<Answer | null>}
 */
export async function respond(url) {
  if (!url.startsWith(PORTAL)) return marketplaceResponse(url);
  // Put together when first asked for.
  portal ??= buildPortal();
  await portal;
  return portalResponse(url);
}

/**
 * Answers every request of a browser context from here. What is none of ours is refused and remembered.
 * @param {import("playwright-core").BrowserContext} context
 * @returns {Promise<string[]>} addresses that were refused, filled as they come
 */
export async function serve(context) {
  /** @type {string[]} */
  const refused = [];
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const answer = await respond(url);
    if (answer) {
      await route.fulfill(answer);
      return;
    }
    refused.push(url);
    await route.abort();
  });
  return refused;
}
