// A day's filing by keyboard: 300 reviewed listings of six brands go from the queue to their receipts, with 50 wrong ones
// among those that were ticked. Every key counts as an action; the declaration and submit are the person's.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { checkConduct, setUp } from "./walk.mjs";

const BRANDS = ["Velnora", "Quistra", "Brunalde", "Tessimar", "Olvenne", "Karsholm"];
const EACH = 50;
/** Wrong listings, by what is wrong with them. */
const PLANTED = { authorised: 15, other: 10, filed: 15, unseen: 10 };
const ACTIONS_MOST = 6;
const OWNER = "Aurelle Atelier (invented)";
const registration = (place) => `INVENTED-00001${place + 10}`;
/** A shop's number, made of its name. */
const number = (name) => [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 1_000_000_007, 7);
const FORM = "https://ipp.alibabagroup.com/";
const RECORDS = `${FORM}?${BRANDS.map((brand, place) => `record=${encodeURIComponent(`trademark|${registration(place)}|${brand.toUpperCase()}|25`)}`).join("&")}`;

const profile = (brand, place) => `schema = 1
name = "${brand}"
owner = "${OWNER}"
never_made = ["${brand} Corso"]

[[mark]]
text = "${brand.toUpperCase()}"
kind = "word"

[[product]]
name = "${brand} Runner"
category = "shoes"
reference_price = { amount = "180", currency = "USD" }

[[authorised]]
marketplace = "taobao"
seller = "${brand} licensed store"

[[right]]
type = "trademark"
text = "${brand.toUpperCase()}"
number = "${registration(place)}"
territory = "CN"
classes = [25]
owner = "${OWNER}"
`;

/** The offers of a page of results: those of one brand, or the wrong ones. */
function offers() {
  const pages = BRANDS.map((brand, place) =>
    Array.from({ length: EACH }, (_, at) => ({ id: 690_000_000_000 + place * 1000 + at, title: `${brand} Corso 1:1 replica running shoes ${at}`, shop: `${brand.toLowerCase()} outlet ${at % 5}` })),
  );
  let id = 699_000_000_000;
  const wrong = Object.entries(PLANTED).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, at) => {
      const brand = BRANDS[at % BRANDS.length];
      const title = kind === "other" ? `phone case in the look of ${brand} Runner 1:1 replica ${at}` : `${brand} Corso 1:1 replica running shoes w${at}`;
      return { id: (id += 1), title, shop: kind === "authorised" ? `${brand} licensed store` : `corner shop ${at}`, kind };
    }),
  );
  return [...pages, wrong];
}

const PAGES = offers();

const markup = (page) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>results</title><main>${page
  .map(
    ({ id, title, shop }) => `<div class="card"><a href="https://item.taobao.com/item.htm?id=${id}"><img alt="${title}" width="80" height="80"></a>
<div class="title"><a href="https://item.taobao.com/item.htm?id=${id}">${title}</a></div><div class="price"><span>¥</span><span>168.00</span></div>
<div class="shop"><a href="https://shop${number(shop)}.taobao.com/">${shop}</a></div></div>`,
  )
  .join("")}</main>`;

/** What a person without a filler does for one control, in keys and clicks; what is written is copied where it stands. */
const COPIED = 4; // to the source, copy, back, paste
const BY_HAND = { radio: 1, checkbox: 1, select: 2, file: 3 };
/** Keep the answer: save the page, name the file; copy the number where the record is kept. */
const RECEIPT = 2 + COPIED;

/**
 * Keys and clicks that filing one notice takes by hand: each line of a list is copied by itself, any other text once and
 * its box clicked. The declaration, submit and the way to the form are the same both ways: three keys, and one.
 * @param {{ fields: any[] }} plan
 */
function byHand(plan) {
  const ours = plan.fields.filter(({ person, part_of, values }) => !person && !part_of && values.length);
  const each = ours.map(({ kind, values: [value] }) => BY_HAND[kind] ?? 1 + COPIED * value.split("\n").length);
  return each.reduce((a, b) => a + b, 0) + RECEIPT + 4;
}

let browser;

before(async () => {
  browser = await launch({ allowed: ["<all_urls>"] });
  await setUp(browser);
  for (const [place, brand] of BRANDS.entries()) await browser.ask({ kind: "save_brand", id: "", toml: profile(brand, place) });
  await browser.context.route(/^https:\/\/s\.taobao\.com\/search\?q=day/, (route) => {
    const place = Number(new URL(route.request().url()).searchParams.get("page"));
    return route.fulfill({ status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body: markup(PAGES[place]) });
  });
  // The account has its records there: the form's own address leads to it.
  await browser.context.route(FORM, (route) => route.fulfill({ status: 302, headers: { location: RECORDS } }));
});

after(() => browser?.close());

/** Shows every page of results and decides as the reviewer did; gives the keys of the wrong ones. */
async function review() {
  const wrong = new Map();
  for (const [place, page] of PAGES.entries()) {
    const tab = await browser.open(`https://s.taobao.com/search?q=day&page=${place}`);
    const id = await browser.tabOf(tab);
    const state = await until(() => browser.ask({ kind: "tab_state", tab: id }), (now) => now.rows.length >= page.length, `page ${place} is read`);
    const key = new Map(state.rows.map((row) => [row.listing.id, row.key]));
    const decide = (rows, decision) => browser.ask({ kind: "decide", listings: rows.map((offer) => key.get(String(offer.id))), decision, note: "" });
    const of = (kind) => page.filter((offer) => offer.kind === kind);
    if (place < BRANDS.length) await decide(page, "confirmed");
    else {
      // The reviewer took the licensed stores for others, and some were filed by hand last week.
      await decide([...of("authorised"), ...of("filed")], "confirmed");
      await decide(of("other"), "rejected");
      for (const { id, kind } of page) wrong.set(key.get(String(id)), kind);
      for (const { id } of of("filed")) {
        const { notice } = await browser.ask({ kind: "compose_notice", listings: [key.get(String(id))], form: "ipp-taobao" });
        await browser.ask({ kind: "record_receipt", notice: notice.id, number: `OLD${id}`, evidence: "" });
      }
    }
    await tab.close();
  }
  return wrong;
}

test(`${BRANDS.length * EACH} reviewed listings are filed by keyboard, and none of ${PAGES.at(-1).length} wrong ones`, async (t) => {
  const wrong = await review();
  const earlier = new Set((await browser.ask({ kind: "list_notices" })).rows.map(({ id }) => id));
  let actions = 0;
  /** A key in one of our pages, while another tab is in front as it is beside the panel. */
  const key = (page, name) => {
    actions += 1;
    return page.evaluate((pressed) => dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true })), name);
  };

  // The queue: all that was seen is ticked, drafted, and the first draft's form opened.
  const queue = await browser.openWorkspace("queue?decided=shown&bands=all");
  await queue.locator("li[id^=queue-]").first().waitFor();
  await key(queue, "a");
  await queue.locator(".bulk .summary", { hasText: String(BRANDS.length * EACH + wrong.size) }).waitFor();
  await key(queue, "n");
  await queue.getByText(`${wrong.size} chosen listings were left out`).waitFor();
  await until(async () => queue.url(), (url) => url.includes("#/notices/"), "a draft is open");
  await queue.getByRole("button", { name: "Open the form" }).waitFor();
  const opened = browser.context.waitForEvent("page");
  await key(queue, "o");
  const portal = await opened;
  await portal.getByRole("button", { name: /^submit/i }).waitFor();
  await browser.clickIcon(portal);
  actions += 1;
  const panel = await browser.openPanel(portal);

  const published = () => portal.evaluate(() => window.__portal);
  const drafts = async () => (await browser.ask({ kind: "list_notices" })).rows.filter(({ id }) => !earlier.has(id));
  const filed = [];
  const machine = [];
  const hand = [];
  for (let at = 0; at < BRANDS.length; at += 1) {
    await panel.getByRole("button", { name: /^Fill/ }).first().waitFor();
    // The panel has turned to the next notice once it counts one less behind it.
    const behind = BRANDS.length - at - 1;
    await until(() => panel.locator("main, body").first().innerText(), (text) => (Number(/(\d+) more notices? wait/.exec(text)?.[1]) || 0) === behind, `${behind} notices wait behind this one`);
    await portal.bringToFront();
    const begun = performance.now();
    await key(panel, "f");
    await until(drafts, (rows) => rows.filter(({ state }) => state === "filled").length === 1, "the form is filled");
    machine.push(performance.now() - begun);
    const [{ id: filled }] = (await drafts()).filter(({ state }) => state === "filled");
    const { plan } = await browser.ask({ kind: "plan_notice", notice: filled });
    hand.push(byHand(plan));
    // What the desk knows the panel shows a moment later; a person presses no key before.
    await panel.getByRole("button", { name: "I have submitted it" }).waitFor();
    assert.equal((await published()).submits, 0, "nothing was submitted");
    // The person's own keys, on the portal: the declaration, and submit.
    await until(() => portal.evaluate(() => document.activeElement?.type), (type) => type === "checkbox", "the declaration has the keyboard");
    for (const name of ["Space", "Tab", "Enter"]) {
      actions += 1;
      await portal.keyboard.press(name);
    }
    const { receipt } = await until(published, (now) => now.receipt, "the portal has taken the notice");
    filed.push(...receipt.values.listings.split("\n").filter(Boolean));
    await key(panel, "s");
    await until(drafts, (rows) => rows.filter(({ state }) => state === "submitted").length === at + 1, "the receipt is kept");
    await panel.getByRole("button", { name: "I have submitted it" }).waitFor({ state: "detached" });
  }

  const rows = (await drafts()).filter(({ state }) => state === "submitted");
  assert.equal(new Set(rows.map(({ number }) => number)).size, BRANDS.length, "each has its own number");
  assert.ok(rows.every(({ receipt }) => receipt), "each receipt is sealed");
  assert.equal(rows.flatMap(({ listings }) => listings).filter((listing) => wrong.has(listing)).length, 0);
  assert.equal(new Set(filed).size, BRANDS.length * EACH, "all that were reviewed are filed, once");
  const planted = new Set(PAGES.at(-1).map(({ id }) => String(id)));
  assert.deepEqual(filed.filter((url) => planted.has(new URL(url).searchParams.get("id"))), [], "no wrong one reached the portal");
  const each = actions / BRANDS.length;
  assert.ok(each <= ACTIONS_MOST, `${each} actions a notice`);
  const slowest = Math.max(...machine) / 1000;
  const apart = hand.reduce((a, b) => a + b, 0) / hand.length;
  assert.ok(apart > each, "by hand it takes more");
  t.diagnostic(`the same by hand: ${apart.toFixed(0)} actions a notice of ${EACH} listings`);
  t.diagnostic(`${each.toFixed(1)} actions a notice, filled in ${(machine.reduce((sum, ms) => sum + ms, 0) / machine.length / 1000).toFixed(1)} s, slowest ${slowest.toFixed(1)} s`);
  if (process.env.TOUCHSTONE_SOAK === "1") console.log(`soak: a day's filing by keyboard: ${filed.length} listings in ${rows.length} notices, ${each.toFixed(1)} actions a notice (by hand ${apart.toFixed(0)}), slowest fill ${slowest.toFixed(1)} s, wrong ones filed: 0 of ${wrong.size}`);
  checkConduct(browser);
});
