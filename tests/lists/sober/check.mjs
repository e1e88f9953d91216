// The truth stands on the pages: `node tests/lists/sober/check.mjs`. What a complaint's part of its page says is compared with it.

import assert from "node:assert/strict";

import { LANG, LAYOUTS, STATE, TEAMS, complaints, pages } from "./pages.mjs";

const VOID = new Set(["area", "br", "col", "img", "input", "meta", "path"]);

/** Every tag is closed. */
function whole(html) {
  const open = [];
  for (const [, end, tag] of html.replace(/<!--.*?-->/gs, "").replace(/<style>.*?<\/style>/gs, "").matchAll(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/g)) {
    if (end) assert.equal(open.pop(), tag);
    else if (!VOID.has(tag)) open.push(tag);
  }
  assert.deepEqual(open, []);
}

const plain = (html) => html.replace(/<[^>]*>/g, "\n").replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&lt;", "<");

for (const layout of LAYOUTS) {
  const team = TEAMS[layout];
  const all = complaints(layout);
  assert.equal(new Set(all.map(({ number }) => number)).size, team.rows);
  assert.equal(new Set(all.flatMap(({ listings }) => listings)).size, all.flatMap(({ listings }) => listings).length);
  assert.deepEqual(new Set(all.map(({ fate }) => fate)), new Set(Object.keys(STATE)), layout);
  const htmls = pages(layout);
  htmls.forEach((html, at) => {
    whole(html.replaceAll("</path>", "").replace(/<!doctype html>/i, ""));
    const list = all.slice(at * team.size, (at + 1) * team.size);
    const starts = list.map(({ number }) => html.indexOf(number));
    list.forEach((one, n) => {
      assert.ok(starts[n] > 0 && (n === 0 || starts[n] > starts[n - 1]), `${layout} ${one.number}`);
      const part = html.slice(starts[n], starts[n + 1] ?? html.length);
      const text = plain(part);
      const say = (what) => assert.ok(text.includes(what), `${layout} ${one.number} does not say ${what}`);
      say(one.words);
      say(team.say(one.day));
      if (one.reason) say(one.reason);
      if (one.note) say(one.note);
      for (const item of one.items) {
        say(layout === "ipp" || layout === "shopee" ? item.raw : item.id);
        if (layout !== "tiktok") assert.ok(part.includes(`href="${item.raw}"`));
      }
      if (one.fate === "rejected" || one.fate === "partly") assert.ok(one.reason && one.code);
    });
  });
  const by = {};
  for (const { fate } of all) by[fate] = (by[fate] ?? 0) + 1;
  console.log(layout.padEnd(8), LANG[layout], `${all.length} complaints, ${all.flatMap(({ listings }) => listings).length} listings, ${htmls.length} pages`, JSON.stringify(by));
}
