// A Chinese marketplace of our own, at the addresses of a real one: results, an item, a shop, a frame, a page of rules.
import { FACTORY, FLAGSHIP, RECOMMENDED, SHOPS, TAOBAO } from "./catalogue.mjs";
import { escape, html, pictureOf } from "./document.mjs";
import { inStock, stockPage } from "./stock.mjs";

const CSS = `
body { margin: 0; font: 14px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; color: #222; background: #f4f4f2; }
a { color: inherit; text-decoration: none; }
.top { display: flex; gap: 24px; align-items: center; padding: 16px 32px; background: #fff; border-bottom: 2px solid #f26a1b; position: sticky; top: 0; z-index: 10; }
.top b { font-size: 22px; color: #f26a1b; }
.ask { flex: 1; max-width: 520px; border: 2px solid #f26a1b; border-radius: 20px; padding: 6px 16px; }
main { max-width: 1240px; margin: 16px auto; padding: 0 20px; }
.shelf { display: grid; grid-template-columns: repeat(5, 1fr); gap: 12px; }
.goods { background: #fff; border-radius: 8px; overflow: hidden; display: flex; flex-direction: column; }
.goods img { width: 100%; aspect-ratio: 1; display: block; }
.say { margin: 8px 10px 0; height: 42px; overflow: hidden; }
.cost { margin: 6px 10px 0; color: #e0341c; font-weight: 700; }
.cost strong { font-size: 20px; }
.cost del { color: #999; font-weight: 400; margin-left: 6px; }
.more { margin: 4px 10px 10px; display: flex; justify-content: space-between; color: #888; font-size: 12px; }
.ad { color: #aaa; font-size: 11px; margin: 0 10px 6px; }
iframe { border: 0; width: 100%; height: 320px; margin-top: 24px; background: #fff; }
.item { display: grid; grid-template-columns: 420px 1fr; gap: 32px; background: #fff; padding: 24px; border-radius: 8px; }
.item img.big { width: 420px; }
dl { display: grid; grid-template-columns: 120px 1fr; gap: 4px 12px; }
dt { color: #888; } dd { margin: 0; }`;

const top = (query = "") => `<header class="top"><b>淘货集</b><div class="ask" role="search">${escape(query)}</div><nav>购物车 我的</nav></header>`;
const itemOf = (id) => `//item.taobao.com/item.htm?id=${id}&spm=a21n57.1.item.${id.slice(-2)}`;
const shopOf = (shop) => `//shop${SHOPS[shop].id}.taobao.com/`;

function goods(offer) {
  const shop = SHOPS[offer.shop];
  return `<div class="goods">
  <a href="${itemOf(offer.id)}" target="_blank"><img src="${pictureOf(offer)}" alt="${escape(offer.title)}"></a>
  <a class="say" href="${itemOf(offer.id)}" target="_blank">${escape(offer.title)}</a>
  <div class="cost">¥<strong>${offer.price}</strong>${offer.was ? `<del>¥${offer.was}</del>` : ""}</div>
  <div class="more"><a href="${shopOf(offer.shop)}">${shop.name}</a><span>${offer.sold}</span></div>
  <div class="more"><span>${shop.place}</span></div>${offer.sponsored ? '\n  <div class="ad">广告</div>' : ""}
</div>`;
}

/** Results of a query; a second page has the rest, `stock` has pages without end. @param {URLSearchParams} query */
export function search(query) {
  const words = query.get("q") ?? "";
  const page = Number(query.get("page") ?? "1");
  const offers = words === "stock" ? stockPage(page) : page === 1 ? TAOBAO : TAOBAO.slice(0, 6).map((offer) => ({ ...offer, id: offer.id.replace("681", "682") }));
  return html({
    title: `${words}_淘货集搜索`,
    lang: "zh-CN",
    css: CSS,
    policy: "frame-src 'self'",
    body: `${top(words)}<main><p>“${escape(words)}” 共 ${offers.length} 件</p>
<section class="shelf">${offers.map(goods).join("\n")}</section>
<iframe src="/frame/like" title="猜你喜欢"></iframe></main>`,
  });
}

/** The same results, and the line went dead in the middle of a card. @param {URLSearchParams} query */
export function brokenOff(query) {
  const whole = search(query);
  const cut = whole.body.indexOf(TAOBAO[7].id) + 40;
  return { ...whole, body: whole.body.slice(0, cut) };
}

/** A frame of the same origin with offers of its own. */
export function recommended() {
  return html({ title: "猜你喜欢", lang: "zh-CN", css: CSS, body: `<section class="shelf">${RECOMMENDED.map(goods).join("\n")}</section>` });
}

/** One item. @param {string} id */
export function item(id) {
  const offer = [...TAOBAO, ...RECOMMENDED].find((candidate) => candidate.id === id) ?? inStock(id);
  if (!offer) return html({ status: 404, title: "没有这件商品", lang: "zh-CN", css: CSS, body: `${top()}<main><p>没有这件商品</p></main>` });
  const shop = SHOPS[offer.shop];
  return html({
    title: `${offer.title}-淘货集`,
    lang: "zh-CN",
    css: CSS,
    scripts: 'document.querySelector("#more").addEventListener("click", (e) => { e.target.textContent = "没有更多了"; });',
    body: `${top()}<main><article class="item">
<div><img class="big" src="${pictureOf(offer)}" alt="${escape(offer.title)}"></div>
<div><h1>${escape(offer.title)}</h1>
<div class="cost">¥<strong>${offer.price}</strong></div>
<p>${offer.sold} · ${shop.place}</p>
<p>店铺：<a href="${shopOf(offer.shop)}">${shop.name}</a></p>
<dl><dt>品牌</dt><dd>${offer.title.toLowerCase().includes("aurelle") ? "Aurelle" : "无品牌"}</dd><dt>货号</dt><dd>${offer.id.slice(-4)}</dd><dt>颜色</dt><dd>如图</dd></dl>
<button id="more" type="button">更多</button></div></article></main>`,
  });
}

/** A shop with its goods. @param {string} id */
export function shop(id) {
  const key = Object.keys(SHOPS).find((candidate) => SHOPS[candidate].id === id);
  if (!key) return html({ status: 404, title: "没有这家店铺", lang: "zh-CN", css: CSS, body: `${top()}<main><p>没有这家店铺</p></main>` });
  const offers = TAOBAO.filter((offer) => offer.shop === key);
  return html({
    title: `${SHOPS[key].name}-首页`,
    lang: "zh-CN",
    css: CSS,
    body: `${top()}<main><h1>${SHOPS[key].name}</h1><section class="shelf">${offers.map(goods).join("\n")}</section></main>`,
  });
}

/** The storefront of a company, on one of the two neighbouring marketplaces. */
function storefront({ name, offers }, itemAt, unit) {
  const row = (offer) => `<li class="goods"><a href="${itemAt(offer.id)}"><img src="${pictureOf(offer)}" alt=""><span class="say">${escape(offer.title)}</span></a>
<p class="cost">￥<strong>${offer.price}</strong> ${unit}</p></li>`;
  return html({
    title: `${name}-全部商品`,
    lang: "zh-CN",
    css: `${CSS}\nul { padding: 0; list-style: none; }`,
    body: `${top()}<main><h1>${name}</h1><ul class="shelf">${offers.map(row).join("\n")}</ul></main>`,
  });
}

export const factory = () => storefront(FACTORY, (id) => `https://detail.1688.com/offer/${id}.html`, "2双起批");
export const flagship = () => storefront(FLAGSHIP, (id) => `https://detail.tmall.com/item.htm?id=${id}`, "");

/** A page of the marketplace on which nothing is offered. */
export function rules() {
  return html({
    title: "规则中心",
    lang: "zh-CN",
    css: CSS,
    body: `${top()}<main><h1>规则中心</h1><p>商家不得发布侵犯他人知识产权的商品。权利人可以通过平台提出投诉。</p><p>Sellers must not offer goods that infringe the rights of others.</p></main>`,
  });
}
