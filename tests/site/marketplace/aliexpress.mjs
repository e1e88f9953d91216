// An English marketplace of our own, at the addresses of a real one: a React list and an item with structured data.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { STORES, aliexpress } from "./catalogue.mjs";
import { escape, html, json, pictureOf } from "./document.mjs";

const PAGE = 20;
const CSS = `
body { margin: 0; font: 14px/1.45 system-ui, sans-serif; color: #191919; background: #fff; }
a { color: inherit; text-decoration: none; }
header { display: flex; gap: 20px; align-items: center; padding: 14px 40px; background: #fff; border-bottom: 1px solid #ddd; position: sticky; top: 0; z-index: 5; }
header b { font-size: 20px; color: #b3261e; } .here { font-weight: 700; }
#tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 20px; max-width: 1200px; margin: 20px auto; padding: 0 20px; }
.tile { border-radius: 12px; overflow: hidden; border: 1px solid #eee; }
.tile img { width: 100%; aspect-ratio: 1; display: block; }
h3 { font-size: 14px; font-weight: 400; margin: 8px 10px; height: 40px; overflow: hidden; }
.amount { margin: 0 10px; font-size: 18px; font-weight: 700; }
.sold, .store { margin: 4px 10px 10px; color: #757575; font-size: 12px; display: block; }
footer { text-align: center; padding: 40px; color: #757575; }
.item { display: flex; gap: 32px; max-width: 1100px; margin: 24px auto; }`;

/** @type {Promise<string> | null} */
let bundle = null;

/** The page's program, put together when first asked for. */
function program() {
  bundle ??= build({
    entryPoints: [fileURLToPath(new URL("list.jsx", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  }).then(({ outputFiles }) => outputFiles[0].text);
  return bundle;
}

/** Results; the list itself comes by `results`. @param {string} query */
export async function search(query) {
  return html({
    title: `${query} - GlobalBazaar`,
    lang: "en",
    css: CSS,
    policy: "connect-src 'self'",
    body: '<div id="root"></div>',
    scripts: await program(),
  });
}

/** One page of a list. @param {URLSearchParams} query */
export function results(query) {
  const page = Number(query.get("page") ?? "1");
  const rows = aliexpress(query.get("q") ?? "");
  const offers = rows.slice((page - 1) * PAGE, page * PAGE);
  return json({
    total: rows.length,
    offers: offers.map((offer) => ({ id: offer.id, title: offer.title, price: offer.price, sold: offer.sold, store: STORES[offer.store], picture: pictureOf(offer) })),
  });
}

/** One item, told to search engines as well. @param {string} id */
export function item(id) {
  const offer = ["aurelle", "tote", "runner"].flatMap(aliexpress).find((candidate) => candidate.id === id);
  if (!offer) return html({ status: 404, title: "Not here", lang: "en", css: CSS, body: "<p>This item is not here any more.</p>" });
  const store = STORES[offer.store];
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: offer.title,
    image: pictureOf(offer),
    offers: { "@type": "Offer", price: offer.price, priceCurrency: "USD", availability: "https://schema.org/InStock" },
  };
  return html({
    title: `${offer.title} - GlobalBazaar`,
    lang: "en",
    css: CSS,
    head: `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>\n`,
    body: `<header><b>GlobalBazaar</b></header><article class="item"><img src="${pictureOf(offer)}" alt="" width="420" height="420">
<div><h1>${escape(offer.title)}</h1><p class="amount">US $${offer.price}</p><p>${offer.sold}</p>
<p><a href="//www.aliexpress.com/store/${store.id}">${escape(store.name)}</a></p></div></article>`,
  });
}
