// What a person sees on a marketplace page, and what the page sees of it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cards, openBrowser, openStage } from "./stage.mjs";

let browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Runs `check` on a stage of its own. */
function staged(name, html, check, options) {
  test(name, async () => {
    const { page, context, faults } = await openStage(browser, html, options);
    try {
      await check(page);
      assert.deepEqual(faults, [], "the page or its policy complained");
    } finally {
      await context.close();
    }
  });
}

/** Draws rows 0 to `count` and waits for the frame. */
const draw = (page, count, language) =>
  page.evaluate(([n, words]) => window.stage.show(Array.from({ length: n }, (_, i) => window.stage.row(i)), words), [count, language]);

/** The outlines to which the shapes on the pills are cut. */
const shapes = (page) =>
  page.evaluate(() => window.stage.shown().map((pill) => getComputedStyle(pill.querySelector(".shape")).clipPath));

staged("a pill says shape, the very characters of the strongest reason and the number of reasons, in either language", cards(4), async (page) => {
  await draw(page, 3, "en");
  const english = await page.evaluate(() => window.stage.shown().map((pill) => pill.textContent));
  assert.deepEqual(english, ["“1:1”· 2 reasons", "“1:1”· 2 reasons", "“1:1”· 2 reasons"]);
  const [likely, again, refer] = await shapes(page);
  assert.ok(likely.startsWith("polygon") && likely === again && refer === "none", "a triangle, a triangle, a disc");
  assert.ok(await page.evaluate(() => window.stage.shown()[0].ariaLabel.includes("Calls itself a copy: “1:1”")), "a screen reader is told the whole sentence");
  await draw(page, 3, "zh");
  const chinese = await page.evaluate(() => window.stage.shown()[0].textContent);
  assert.equal(chinese, "“1:1”· 2 条理由");
});

staged("a reason that rests on no characters is told on the pill in its own words", cards(1), async (page) => {
  await page.evaluate(() => {
    const row = window.stage.row(0);
    row.verdict.reasons.shift();
    return window.stage.show([row]);
  });
  assert.deepEqual(await page.evaluate(() => window.stage.shown().map((pill) => pill.textContent)), ["19 % of the retail price· 1 reason"]);
});

staged("clear listings get no pill, decided ones a tick", cards(3), async (page) => {
  await page.evaluate(() => {
    const clear = { band: "clear", probability: 0, reasons: [] };
    return window.stage.show([window.stage.row(0, { verdict: clear }), window.stage.row(1, { decision: "confirmed" }), window.stage.row(2, { verdict: clear, decision: "rejected" })]);
  });
  assert.deepEqual(await page.evaluate(() => window.stage.shown().map((pill) => pill.textContent)), ["Confirmed· 2 reasons", "Found in order"]);
  const [tick, other] = await shapes(page);
  assert.ok(tick.startsWith("polygon") && tick === other);
});

staged("a page with nothing to say is left without a trace", cards(3), async (page) => {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => window.stage.show([window.stage.row(0, { verdict: { band: "clear", probability: 0, reasons: [] } })]));
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before);
  await draw(page, 3);
  assert.notEqual(await page.evaluate(() => document.documentElement.outerHTML), before);
  await page.evaluate(() => window.touchstone.paint.clear());
  assert.equal(await page.evaluate(() => document.documentElement.outerHTML), before, "clear takes everything away");
});

staged("the page sees one empty element and a closed root", cards(4), async (page) => {
  await draw(page, 4);
  const seen = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    return { mode: window.stage.mode, root: host.shadowRoot, text: host.textContent, attributes: host.attributes.length };
  });
  assert.deepEqual(seen, { mode: "closed", root: null, text: "", attributes: 0 });
});

staged("nothing on the page moves or grows", cards(60), async (page) => {
  const measure = () =>
    page.evaluate(() => ({
      rects: [...document.querySelectorAll(".card, .title, .price")].map((e) => JSON.stringify(e.getBoundingClientRect())),
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
    }));
  const before = await measure();
  await draw(page, 60);
  await page.evaluate(() => window.stage.shown()[3].focus());
  assert.deepEqual(await measure(), before);
});

const settled = (page) => page.evaluate(() => window.stage.settled());

/** Every visible pill lies on its card's picture and covers no text. */
async function checkPlaces(page) {
  const faults = await page.evaluate(() => {
    const over = (a, b) => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
    const found = [];
    const all = [...document.querySelectorAll(".card")];
    for (const pill of window.stage.shown()) {
      const box = pill.getBoundingClientRect();
      const card = all.find((c) => over(c.getBoundingClientRect(), box) > 0.9 * box.width * box.height);
      if (!card) found.push(`pill outside every card: ${JSON.stringify(box)}`);
      for (const text of card?.querySelectorAll(".title, .price, b") ?? []) {
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const line of range.getClientRects()) if (over(line, box) > 0) found.push(`over ${text.className || text.tagName} of ${card.id}`);
      }
    }
    return { found, shown: window.stage.shown().length };
  });
  assert.deepEqual(faults.found, []);
  assert.ok(faults.shown > 0, "no pill is shown");
}

const LAYOUTS = [
  ["left to right", cards(12)],
  ["right to left", cards(12, { dir: "rtl" })],
  ["a price over the picture's corner", cards(12, { overlay: true })],
  ["cards without a picture", cards(12, { textOnly: true, css: ".card { min-height: 60px; }" })],
  ["narrow cards", cards(12, { css: "ul { grid-template-columns: repeat(8, 72px) !important; }" })],
  ["a page that is zoomed by itself", cards(12, { css: "html { zoom: 1.5; }" })],
  ["a root element that is moved and positioned", cards(12, { css: "html { position: relative; margin: 30px; transform: translateX(20px); }" })],
];
for (const [name, html] of LAYOUTS) {
  staged(`pills stand at the picture's corner and cover neither price nor title: ${name}`, html, async (page) => {
    await draw(page, 12);
    await checkPlaces(page);
  });
}

staged("the browser's own zoom keeps pills on their cards", cards(12), async (page) => {
  await draw(page, 12);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setDeviceMetricsOverride", { width: 733, height: 466, deviceScaleFactor: 1.5, mobile: false });
  await settled(page);
  await checkPlaces(page);
});

staged("pills follow scrolling, growing and moving cards", cards(40, { before: '<div id="banner"></div>' }), async (page) => {
  await draw(page, 40);
  await page.evaluate(() => scrollTo(0, 600));
  await settled(page);
  await checkPlaces(page);
  await page.evaluate(() => (document.querySelector("#banner").style.height = "150px"));
  await settled(page);
  await checkPlaces(page);
  await page.setViewportSize({ width: 700, height: 500 });
  await settled(page);
  await checkPlaces(page);
});

staged("inside a scrolling box a pill goes where its card goes and vanishes when it is clipped", cards(16, { css: "#list { height: 300px; overflow: auto; } #banner { height: 200px; }", before: '<div id="banner"></div>' }), async (page) => {
  await draw(page, 16);
  await page.evaluate(() => (document.querySelector("#list").scrollTop = 130));
  await settled(page);
  await checkPlaces(page);
  const outside = await page.evaluate(() => {
    const list = document.querySelector("#list").getBoundingClientRect();
    return window.stage.shown().filter((pill) => {
      const { top, bottom } = pill.getBoundingClientRect();
      return (top + bottom) / 2 < list.top || (top + bottom) / 2 > list.bottom;
    }).length;
  });
  assert.equal(outside, 0);
});

staged("a pill does not shine through a header that stands still", cards(40, { css: "#head { position: fixed; inset: 0 0 auto 0; height: 120px; background: #fff; z-index: 5; }", before: '<div id="head">Head</div>' }), async (page) => {
  await draw(page, 40);
  await page.evaluate(() => scrollTo(0, 20));
  await settled(page);
  const under = await page.evaluate(() => window.stage.shown().filter((pill) => pill.getBoundingClientRect().bottom < 110).length);
  assert.equal(under, 0);
  await checkPlaces(page);
});

staged("a removed card takes its pill along, a re-used one loses it before the next frame", cards(8), async (page) => {
  await draw(page, 8);
  await page.evaluate(() => document.querySelector("#c2").remove());
  await page.waitForFunction(() => window.stage.pills().length === 7);
  await page.evaluate(() => (document.querySelector("#c3 a").href = "https://item.taobao.com/item.htm?id=799999999999"));
  await page.evaluate(() => window.stage.frame());
  assert.equal(await page.evaluate(() => window.stage.pills().length), 6);
  const texts = await page.evaluate(() => window.stage.pills().map((pill) => pill.ariaLabel));
  assert.ok(!texts.some((text) => text.includes("Card 3 ")));
});

staged("added tracking parameters do not cost a pill", cards(4), async (page) => {
  await draw(page, 4);
  await page.evaluate(() => (document.querySelector("#c1 a").href += "&spm=a.b.c"));
  await page.evaluate(() => window.stage.frame());
  assert.equal(await page.evaluate(() => window.stage.shown().length), 4);
});

staged("of 500 cards only those near the window have a pill, and each has its own", cards(500), async (page) => {
  await draw(page, 500);
  await page.waitForFunction(() => window.stage.shown().length >= 12);
  const near = await page.evaluate(() => window.stage.pills().length);
  assert.ok(near < 40, `${near} pills for a window of 12 cards`);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForFunction(() => window.stage.shown().some((pill) => pill.ariaLabel.includes("Card 499 ")));
  await settled(page);
  await checkPlaces(page);
});

staged("pointing at a pill opens the reasons with the very characters marked", cards(4), async (page) => {
  await draw(page, 4);
  const { x, y } = await page.evaluate(() => {
    const { left, top } = window.stage.shown()[1].getBoundingClientRect();
    return { x: left + 6, y: top + 6 };
  });
  await page.mouse.move(x, y);
  await page.waitForFunction(() => window.stage.reasons());
  const told = await page.evaluate(() => {
    const box = window.stage.reasons();
    return { marks: [...box.querySelectorAll("mark")].map((m) => m.textContent), items: [...box.querySelectorAll("li")].map((li) => li.textContent) };
  });
  assert.deepEqual(told, { marks: ["1:1"], items: ["• Calls itself a copy: “1:1”", "• 19 % of the retail price"] });
  await page.mouse.move(x, y + 30);
  assert.ok(await page.evaluate(() => window.stage.reasons()), "the pointer may go onto the reasons");
  await page.mouse.move(900, 690);
  await page.waitForFunction(() => !window.stage.reasons());
});

staged("the keyboard reaches pills in page order, opens, selects and closes", cards(6, { after: '<button id="last">last</button>' }), async (page) => {
  await draw(page, 6);
  await page.focus("#last");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => window.stage.root.activeElement?.ariaLabel.includes("Card 1 ")));
  assert.ok(await page.evaluate(() => window.stage.root.activeElement.getAttribute("aria-describedby") === window.stage.reasons().id));
  await page.keyboard.press("Enter");
  assert.deepEqual(await page.evaluate(() => window.stage.selected), ["taobao:700000000001"]);
  await page.keyboard.press("Escape");
  assert.equal(await page.evaluate(() => window.stage.reasons()), null);
});

staged("a click selects and does not follow the card's link", cards(4), async (page) => {
  await draw(page, 4);
  const { x, y } = await page.evaluate(() => {
    const { left, top } = window.stage.shown()[2].getBoundingClientRect();
    return { x: left + 6, y: top + 6 };
  });
  await page.mouse.click(x, y);
  assert.deepEqual(await page.evaluate(() => window.stage.selected), ["taobao:700000000002"]);
  assert.ok(page.url().endsWith("q=stage"));
});

staged("hostile titles stay text, and spans that lie mark nothing", cards(2), async (page) => {
  await page.evaluate(() => {
    const row = window.stage.row(0);
    row.listing.title = "<img src=x onerror=alert(1)> 😀 aurelle";
    row.verdict.reasons[0].title = "<b>bold</b>";
    row.verdict.reasons[0].spans = [{ start_utf16: 9000, end_utf16: 9100 }, { start_utf16: 5, end_utf16: 2 }, { start_utf16: 0, end_utf16: 99999 }];
    return window.stage.show([row]);
  });
  await page.evaluate(() => window.stage.shown()[0].focus());
  const told = await page.evaluate(() => ({ images: window.stage.root.querySelectorAll("img, b").length, mark: window.stage.reasons().querySelector("mark").textContent }));
  assert.deepEqual(told, { images: 0, mark: "<img src=x onerror=alert(1)> 😀 aurelle" });
});

staged("a page that throws its document away gets its pills again with the next answer", cards(4), async (page) => {
  await draw(page, 4);
  await page.evaluate(() => document.documentElement.lastElementChild.remove());
  await draw(page, 4);
  assert.equal(await page.evaluate(() => window.stage.root.host.isConnected), true);
});

staged("only our own drawing is called our own", cards(2), async (page) => {
  const owned = await page.evaluate(async () => {
    const records = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document, { childList: true, subtree: true });
    await window.stage.show([window.stage.row(0)]);
    const ours = records.splice(0).map(window.touchstone.paint.owns);
    document.body.append("text");
    await window.stage.frame();
    return { ours, theirs: records.map(window.touchstone.paint.owns) };
  });
  assert.deepEqual(owned, { ours: [true], theirs: [false] });
});

staged("without motion a flash stays until it goes", cards(2), async (page) => {
  await page.evaluate(() => window.touchstone.paint.flash(document.querySelector("#c1")));
  assert.equal(await page.evaluate(() => getComputedStyle(window.stage.root.querySelector(".ring")).animationTimingFunction.includes("step")), true);
  await page.waitForFunction(() => document.documentElement.lastElementChild === document.body, undefined, { timeout: 10_000 });
}, { reducedMotion: "reduce" });

for (const colorScheme of ["light", "dark"]) {
  staged(`words have contrast of 4.5 to 1 on their ground, ${colorScheme}`, cards(4), async (page) => {
    await page.evaluate(() => window.stage.show([window.stage.row(0), window.stage.row(2), window.stage.row(1, { decision: "confirmed" })]));
    await page.evaluate(() => window.stage.shown()[0].focus());
    const ratios = await page.evaluate(() => {
      const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number);
      const light = (colour) => {
        const [r, g, b] = channels(colour).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      return [...window.stage.root.querySelectorAll(".pill, .reasons, .quote, .hint, mark")].map((e) => {
        let ground = e;
        while (getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)") ground = ground.parentNode;
        const [a, b] = [light(getComputedStyle(e).color), light(getComputedStyle(ground).backgroundColor)].sort((x, y) => y - x);
        return { of: e.className || e.tagName, ratio: (a + 0.05) / (b + 0.05) };
      });
    });
    for (const { of, ratio } of ratios) assert.ok(ratio >= 4.5, `${of}: ${ratio.toFixed(2)}`);
    assert.equal(ratios.length, 7);
  }, { colorScheme });
}
