/**
 * Lets the pages of a browser reach what is outside: the harness answers from our own sites only. Requests are made by
 * this process, since the browser itself is kept from resolving names.
 * @param {import("../harness/browser.mjs").Browser} browser
 */
export async function reachOutside(browser) {
  await browser.context.unrouteAll();
  await browser.context.route(/^https?:/, async (route) => {
    try {
      await route.fulfill({ response: await route.fetch() });
    } catch (error) {
      console.log(`${route.request().url()}: ${error.message.split("\n")[0]}`);
      await route.abort();
    }
  });
}
