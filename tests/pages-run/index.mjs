// A folder of saved pages: INDEX.tsv names them, truth/ says what stands on them. The files do not say from which
// address they were saved, so an address of the right host and kind is made up.
import { readFile } from "node:fs/promises";
import path from "node:path";

/** Search pages of the marketplaces that have one address for them. */
const SEARCH = {
  taobao: "https://s.taobao.com/search?q=x",
  1688: "https://s.1688.com/selloffer/offer_search.htm?keywords=x",
  alibaba: "https://www.alibaba.com/trade/search?SearchText=x",
  aliexpress: "https://www.aliexpress.com/wholesale?SearchText=x",
  amazon: "https://www.amazon.com/s?k=x",
  ebay: "https://www.ebay.com/sch/i.html?_nkw=x",
  jd: "https://search.jd.com/Search?keyword=x",
  tmall: "https://list.tmall.com/search_product.htm?q=x",
};
/** Marketplaces whose listings live on another host than their search. */
const APART = new Set(["taobao", "tmall", "1688", "jd", "alibaba"]);
/** Where a page of no known shop is served. */
const NOWHERE = "https://shop.example/";

/** @typedef {{ name: string, marketplace: string, kind: string, url: string, file: string }} SavedPage */

/**
 * The HTML pages of a folder.
 * @param {string} folder
 * @returns {Promise<SavedPage[]>}
 */
export async function savedPages(folder) {
  const rows = table(await readFile(path.join(folder, "INDEX.tsv"), "utf8"));
  const pages = rows
    .map((row) => ({ ...row, page: row.page ?? row.saved_as ?? "" }))
    .filter((row) => /\.html?$/.test(row.page) && !row.kind.includes("json"));
  return Promise.all(
    pages.map(async (row) => {
      const truth = row.truth ? JSON.parse(await readFile(path.join(folder, row.truth), "utf8")) : {};
      return {
        name: row.page,
        marketplace: row.marketplace,
        kind: row.kind,
        url: address(row, truth),
        file: path.join(folder, row.page),
      };
    }),
  );
}

/**
 * The address under which a saved page is opened: that of its listing for a detail page, a search on the marketplace's
 * host for the others.
 * @param {{ marketplace: string, kind: string }} row
 * @param {{ listings?: { url?: string }[] }} truth
 */
export function address(row, truth) {
  const first = truth.listings?.[0]?.url ?? "";
  if (row.kind.startsWith("detail") && first) return first.startsWith("//") ? `https:${first}` : first;
  const host = first ? new URL(first, NOWHERE).host : "";
  const known = SEARCH[row.marketplace];
  if (known && (!host || APART.has(row.marketplace))) return known;
  return host ? `https://${host}/search?q=x` : known ?? NOWHERE;
}

/** @param {string} text tab-separated, with a head line @returns {Record<string, string>[]} */
function table(text) {
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line.trim());
  const names = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}
