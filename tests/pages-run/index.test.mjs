import assert from "node:assert/strict";
import { test } from "node:test";
import { address } from "./index.mjs";

const listing = (url) => ({ listings: [{ url }] });

test("a detail page is opened under its listing's address", () => {
  const url = "https://detail.1688.com/offer/1.html";
  assert.equal(address({ marketplace: "1688", kind: "detail" }, listing(url)), url);
  assert.equal(address({ marketplace: "1688", kind: "detail" }, listing("//a.example/1")), "https://a.example/1");
});

test("a search page is opened on the host of its listings, except where search has a host of its own", () => {
  assert.equal(address({ marketplace: "etsy", kind: "search" }, listing("https://www.etsy.com/listing/1")), "https://www.etsy.com/search?q=x");
  assert.equal(
    address({ marketplace: "taobao", kind: "search" }, listing("https://item.taobao.com/item.htm?id=1")),
    "https://s.taobao.com/search?q=x",
  );
});

test("a page of which nothing is known is opened nowhere in particular", () => {
  assert.equal(address({ marketplace: "generic", kind: "search" }, { listings: [] }), "https://shop.example/");
});
