// A notice is composed of listings that were seen. One that comes from a file names listings that this browser has not
// seen, so the first of them is shown to the extension as a plain product page under its own address.

/**
 * @template T
 * @param {import("../harness/browser.mjs").Browser} browser
 * @param {{ url: string, title?: string }} listing
 * @param {(key: string) => Promise<T>} work done while the page is open, with the listing's key
 * @returns {Promise<T>}
 */
export async function whileSeen(browser, { url, title }, work) {
  const body = productPage(url, title || "Listing named by the notice");
  await browser.context.route(url, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  const page = await browser.open(url);
  try {
    const tab = await browser.tabOf(page);
    const inside = await browser.inside();
    await inside.evaluate((tab) => chrome.tabs.sendMessage(tab, { kind: "read_now" }), tab);
    const verdicts = await browser.ask({ kind: "tab_state", tab });
    const key = verdicts.rows[0]?.key;
    if (!key) throw new Error(`${url} is no address of a listing that the extension knows`);
    return await work(key);
  } finally {
    await page.close();
  }
}

/** @param {string} url @param {string} title */
function productPage(url, title) {
  const product = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: title,
    url,
    offers: { "@type": "Offer", price: "1.00", priceCurrency: "CNY" },
  };
  const data = JSON.stringify(product).replaceAll("<", "\\u003c");
  return `<!doctype html><html><head><meta charset="utf-8"><title>Listing</title><script type="application/ld+json">${data}</script></head><body></body></html>`;
}
