// What stands in the way is recognised by data: each file's own examples, and pages of our own site, which are none.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { recognise } from "../../extension/batch/barrier.js";
import { TAOBAO } from "../site/marketplace/catalogue.mjs";

/** @type {import("../../extension/batch/barrier.js").Barrier[]} */
const barriers = JSON.parse(await readFile(new URL("../../extension/pkg/barriers.json", import.meta.url), "utf8"));
const KEYS = ["address", "title", "text", "frame", "password", "most_text"];

for (const barrier of barriers) {
  test(`${barrier.id} is known by its own examples`, () => {
    assert.ok(["challenge", "login", "refused"].includes(barrier.kind), barrier.kind);
    assert.ok(barrier.description && barrier.source, "what it is, and where that is known from");
    assert.ok(barrier.sign.length && barrier.test.some(({ is }) => is) && barrier.test.some(({ is }) => !is));
    for (const sign of barrier.sign) for (const key of Object.keys(sign)) assert.ok(KEYS.includes(key), `no sign has ${key}`);
    for (const { is, ...look } of barrier.test) {
      const whole = { url: "https://shop.example/item/1", title: "", text: "", frames: [], password: false, ...look };
      assert.equal(recognise([barrier], whole) !== null, is, JSON.stringify(look));
    }
  });
}

test("an example is of no other kind", () => {
  for (const barrier of barriers) {
    for (const { is, ...look } of barrier.test) {
      const whole = { url: "https://shop.example/item/1", title: "", text: "", frames: [], password: false, ...look };
      assert.equal(recognise(barriers, whole)?.kind, is ? barrier.kind : undefined, JSON.stringify(look).slice(0, 300));
    }
  }
});

test("listings are no barrier, also where they speak of one", () => {
  for (const offer of TAOBAO) {
    const text = `购物车 我的\n${offer.title}\n¥${offer.price}\n${offer.sold}\n店铺：${offer.shop}\n品牌 无品牌\n颜色 如图\n${"商品详情 ".repeat(120)}`;
    const look = { url: `https://item.taobao.com/item.htm?id=${offer.id}`, title: `${offer.title}-淘货集`, text, frames: [], password: false };
    assert.equal(recognise(barriers, look), null);
    assert.equal(recognise(barriers, { ...look, title: `Robot Check 验证码 ${look.title}`, text: `${text} 拖动滑块 verify you are human Access denied` }), null);
    assert.equal(recognise(barriers, { ...look, url: `${look.url}&next=https://login.taobao.com/_____tmd_____/punish` }), null);
  }
});

test("an address that cannot be read is no barrier by its address", () => {
  assert.equal(recognise(barriers, { url: "http://", title: "", text: "", frames: ["about:blank", "::"], password: false }), null);
});
