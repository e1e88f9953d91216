// What the person decides before a capture is sealed, done to markup: exact places, other spellings, nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kept, redact } from "../../extension/capture/redact.js";
import { inPixels } from "../../extension/capture/cover.js";

/** A text of the page, its words 10 pixels a character, on one line. @param {string} text @param {number} at @param {number} top @returns {any} */
function line(text, at, top) {
  const pieces = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ from: index, to: index + word.length, box: [10 * index, top, 10 * word.length, 20] }));
  return { text, at, pieces };
}

const markup = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

test("the words below a rectangle go from the markup, the others stay", () => {
  const dom = `<p>${markup("Hi <Ina & Co> of Rhine Street 7")}</p>`;
  const places = { texts: [line("Hi <Ina & Co> of Rhine Street 7", 3, 0)], things: [] };
  const done = redact(dom, places, [[30, 5, 100, 8]]);
  assert.equal(done.dom, "<p>Hi MASKED of Rhine Street 7</p>");
  assert.deepEqual(done.identities, [{ kind: "hand", text: "<Ina & Co>" }]);
  assert.deepEqual(done.redactions, ["1 rectangles drawn by hand before sealing: 1 texts, 0 fields and 0 pictures below them not written"]);
});

test("two rectangles on one line cut twice, and one over two lines cuts both", () => {
  const text = "one two three four";
  const dom = `<i>${text}</i><b>${text}</b>`;
  const places = { texts: [line(text, 3, 0), line(text, 3 + text.length + 7, 40)], things: [] };
  assert.equal(redact(dom, places, [[0, 0, 20, 10], [140, 0, 20, 10]]).dom, `<i>MASKED two three MASKED</i><b>${text}</b>`);
  assert.equal(redact(dom, places, [[45, 10, 60, 40]]).dom, "<i>one MASKED four</i><b>one MASKED four</b>");
});

test("a rectangle that only touches a word is not about it", () => {
  const places = { texts: [line("name", 0, 100)], things: [] };
  for (const box of [[0, 60, 40, 40], [0, 60, 40, 41], [40, 100, 9, 20], [0, 120, 40, 40]]) {
    assert.deepEqual(redact("name", places, [box]).identities, [], String(box));
  }
});

test("numbers become nines, so that what reads them reads on", () => {
  assert.equal(redact("88123456", { texts: [line("88123456", 0, 0)], things: [] }, [[0, 0, 90, 20]]).dom, "99999999");
});

test("what a field holds goes from its tag, and is named", () => {
  const dom = '<input name="q" value="Ina">';
  const places = { texts: [], things: [{ name: "input", value: "Ina Example", at: [0, dom.length], box: [0, 0, 100, 20] }] };
  const done = redact(dom, places, [[50, 0, 20, 20]]);
  assert.equal(done.dom, '<input name="q" value="MASKED">');
  assert.deepEqual(done.identities, [{ kind: "hand", text: "Ina Example" }]);
});

test("a picture below is left out; one of which only a part is covered stays, and that is said", () => {
  const dom = '<img src="https://x/a.png" srcset="https://x/b.png 2x" alt="Ina">';
  const places = { texts: [], things: [{ name: "img", value: "https://x/b.png", at: [0, dom.length], box: [0, 0, 100, 100] }] };
  const whole = redact(dom, places, [[0, 0, 100, 70]]);
  assert.equal(whole.dom, '<img src="" srcset="" alt="MASKED">');
  assert.deepEqual(whole.identities, [{ kind: "picture", text: "https://x/b.png" }]);
  const part = redact(dom, places, [[0, 0, 20, 20]]);
  assert.equal(part.dom, dom);
  assert.equal(part.omissions.length, 1);
});

test("a find is no longer masked when all of its places were taken away, and only then", () => {
  const finds = [{ kind: "name", text: "Ina" }, { kind: "id", text: "88123456" }, { kind: "name", text: "hidden" }];
  const found = [{ box: [0, 0, 1, 1], finds: [0] }, { box: [9, 0, 1, 1], finds: [0, 1] }, { box: [20, 0, 1, 1], finds: [] }];
  assert.deepEqual(kept(finds, /** @type {any} */ (found), new Set()), finds);
  assert.deepEqual(kept(finds, /** @type {any} */ (found), new Set([0, 2])), finds);
  assert.deepEqual(kept(finds, /** @type {any} */ (found), new Set([0, 1])), [finds[2]], "what no rectangle shows stays masked");
});

test("a box is recorded as it is covered: with its margin, within the picture", () => {
  assert.deepEqual(inPixels([10, 10, 20, 20], 2, 1000, 1000), [18, 18, 44, 44]);
  assert.deepEqual(inPixels([-50, -50, 60, 60], 1, 100, 100), [0, 0, 12, 12]);
  assert.equal(inPixels([200, 0, 10, 10], 1, 100, 100), null);
});
