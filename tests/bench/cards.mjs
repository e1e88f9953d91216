// A page of results of a given length, shaped like those of the large marketplaces: some 25 elements a card, a picture,
// a struck price beside the real one, badges, a shop. Invented; the same bytes for the same number.

const GOODS = ["running shoes", "canvas tote", "hooded jacket", "leather belt", "sport socks", "watch strap", "wool scarf"];
const WORDS = ["light", "classic", "outdoor", "retro", "waterproof", "soft", "city"];

/** @param {number} i */
function card(i) {
  const id = 690000000000 + i;
  const link = `https://item.taobao.com/item.htm?id=${id}&amp;spm=a21n57.1.0.0.${i}&amp;skuId=${i * 7}`;
  const named = i % 5 === 0 ? "Aurelle " : "";
  const copy = i % 15 === 0 ? " 1:1 高仿" : "";
  const title = `${named}${WORDS[i % 7]} ${GOODS[(i * 3) % 7]} 新款 男女同款${copy} ${i}`;
  return `<div class="cell"><div class="card" data-index="${i}"><a class="cover" href="${link}" target="_blank"><div class="frame"><img class="pic" alt="${title}" src="https://img.example/${i}.jpg"></div>
<div class="flags"><span class="flag">包邮</span><span class="flag">退货宝</span></div></a>
<div class="text"><a href="${link}"><div class="title"><span>${title}</span></div></a>
<div class="pricing"><div class="price"><span class="unit">¥</span><span class="int">${90 + (i % 400)}</span><span class="dec">.00</span></div><del>¥${500 + i}</del><span class="sold">${i}00+人付款</span></div>
<div class="tags"><div class="tag"><span>7天无理由</span></div><div class="tag"><span>满300减30</span></div></div>
<div class="shop"><a href="https://shop${100 + (i % 40)}.taobao.com/"><span class="name">山海${i % 40}号店</span></a><span class="place">浙江 杭州</span></div></div></div></div>`;
}

/** @param {number} count @returns {string} HTML */
export function results(count) {
  const cards = Array.from({ length: count }, (_, i) => card(i)).join("\n");
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>results</title><style>
body { margin: 0; font: 14px/1.5 sans-serif; } .grid { display: grid; grid-template-columns: repeat(5, 1fr); gap: 12px; }
.frame { aspect-ratio: 1; background: #eee; } .pic { width: 100%; height: 100%; } .title { height: 42px; overflow: hidden; }
</style><nav><a href="/">home</a><a href="/cart">cart</a></nav><main class="grid">${cards}</main>`;
}
