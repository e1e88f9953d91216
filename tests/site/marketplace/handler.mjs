// Which page answers which address.
import * as aliexpress from "./aliexpress.mjs";
import { PICTURES } from "./document.mjs";
import { picture } from "./picture.mjs";
import * as taobao from "./taobao.mjs";

/**
 * @param {string} address
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: string | Buffer } | null>} nothing for an address that is not of our marketplaces
 */
export async function marketplaceResponse(address) {
  const url = new URL(address);
  const { hostname, pathname, searchParams } = url;
  const drawn = address.startsWith(PICTURES) && /\/(shoe|bag|hoodie|charm)-(\d+)-\d+\.png$/.exec(pathname);
  if (drawn) {
    const form = /** @type {"shoe" | "bag" | "hoodie" | "charm"} */ (drawn[1]);
    return { status: 200, headers: { "content-type": "image/png", "cache-control": "max-age=600" }, body: picture(form, Number(drawn[2])) };
  }
  switch (hostname) {
    case "s.taobao.com":
      if (pathname === "/frame/like") return taobao.recommended();
      if (pathname === "/search") return searchParams.get("q") === "broken" ? taobao.brokenOff(searchParams) : taobao.search(searchParams);
      return null;
    case "item.taobao.com":
      return pathname === "/item.htm" ? taobao.item(searchParams.get("id") ?? "") : null;
    case "rule.taobao.com":
      return taobao.rules();
    case "haoyunxieye.1688.com":
      return taobao.factory();
    case "aurelle.tmall.com":
      return taobao.flagship();
    case "www.aliexpress.com":
      return aliexpressResponse(url);
    default: {
      const shop = /^shop(\d+)\.taobao\.com$/.exec(hostname);
      return shop ? taobao.shop(shop[1]) : null;
    }
  }
}

/** @param {URL} url */
async function aliexpressResponse({ pathname, searchParams }) {
  const query = /^\/w\/wholesale-([a-z]+)\.html$/.exec(pathname);
  if (query) return aliexpress.search(query[1]);
  if (pathname === "/fn/results") return aliexpress.results(searchParams);
  const item = /^\/item\/(\d+)\.html$/.exec(pathname);
  return item ? aliexpress.item(item[1]) : null;
}
