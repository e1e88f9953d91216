// Where on a card a pill may stand: at a corner of its picture, over no text. Measures only, draws nothing.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.corner) return;

  /** Space between the pill and the edges of its corner, in CSS pixels. */
  const INSET = 4;
  /** A picture smaller than this is an icon. */
  const PICTURE_MIN = 48;
  const COMPACT_WIDTH = 24;
  /** A pill narrower than this says nothing: its shape alone is shown. */
  const FULL_MIN = 72;
  /** Texts of a card that are measured. */
  const TEXTS_MAX = 120;
  /** Covering a title or price is this much worse than covering another text. */
  const VITAL = 1000;


  /** An element's box in the viewport of the top document, also from inside frames. */
  function box(element) {
    let { left, top, width, height } = element.getBoundingClientRect();
    for (let frame = element.ownerDocument.defaultView?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
      const outer = frame.getBoundingClientRect();
      left += outer.left + frame.clientLeft;
      top += outer.top + frame.clientTop;
    }
    return { left, top, width, height };
  }

  function common(a, b) {
    const left = Math.max(a.left, b.left);
    const top = Math.max(a.top, b.top);
    return {
      left,
      top,
      width: Math.max(0, Math.min(a.left + a.width, b.left + b.width) - left),
      height: Math.max(0, Math.min(a.top + a.height, b.top + b.height) - top),
    };
  }

  const area = ({ width, height }) => width * height;
  const sizeOf = ({ width, height }) => `${Math.round(width)}×${Math.round(height)}`;

  /** The largest picture of a card, or the card itself. */
  function pictureOf(card, whole) {
    let picture = card;
    let largest = PICTURE_MIN * PICTURE_MIN;
    for (const candidate of card.querySelectorAll("img, svg, canvas, video")) {
      const size = area(common(box(candidate), whole));
      if (size <= largest) continue;
      largest = size;
      picture = candidate;
    }
    return picture;
  }

  /** Boxes of the card's texts, each with what covering it costs. */
  function textsOf(card, listing) {
    const found = [];
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const frame = box(card.ownerDocument.documentElement);
    const own = card.ownerDocument.documentElement.getBoundingClientRect();
    for (let node = walker.nextNode(); node && found.length < TEXTS_MAX; node = walker.nextNode()) {
      const text = node.nodeValue?.trim();
      if (!text || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentNode?.nodeName ?? "")) continue;
      const cost = listing.title.includes(text) || /\d/.test(text) ? VITAL : 1;
      range.selectNodeContents(node);
      for (const { left, top, width, height } of range.getClientRects()) {
        found.push({ cost, left: left + frame.left - own.left, top: top + frame.top - own.top, width, height });
      }
    }
    return found;
  }

  /** Chooses where a pill of a natural size stands; nothing where the card is not shown. */
  function choose(card, listing, natural) {
    const whole = box(card);
    if (area(whole) === 0) return null;
    const picture = pictureOf(card, whole);
    const place = picture === card ? whole : common(box(picture), whole);
    const texts = textsOf(card, listing);
    const full = Math.min(natural.width, place.width - 2 * INSET);
    const widths = full >= Math.min(FULL_MIN, natural.width) ? [full, COMPACT_WIDTH] : [COMPACT_WIDTH];
    let best = null;
    let least = Infinity;
    for (const width of widths) {
      for (const [end, bottom] of [[false, false], [true, false], [false, true], [true, true]]) {
        const corner = { picture, end, bottom, compact: width === COMPACT_WIDTH, width, of: sizeOf(whole) };
        const pill = { ...at(corner, place, card), width, height: natural.height };
        const cost = texts.reduce((sum, text) => sum + text.cost * area(common(text, pill)), 0);
        if (cost < least) [best, least] = [corner, cost];
        if (cost === 0) return best;
      }
    }
    return best;
  }

  /** The pill's upper left corner. */
  function at({ end, bottom, width }, place, card, height = 22) {
    const rightToLeft = getComputedStyle(card).direction === "rtl";
    const right = end !== rightToLeft;
    return {
      left: right ? place.left + place.width - width - INSET : place.left + INSET,
      top: bottom ? place.top + place.height - height - INSET : place.top + INSET,
    };
  }

  /** Where a pill stands now, or nothing where its corner has to be chosen anew. */
  function stand(corner, card) {
    const whole = box(card);
    if (sizeOf(whole) !== corner.of || !corner.picture.isConnected) return null;
    const place = corner.picture === card ? whole : common(box(corner.picture), whole);
    return area(place) === 0 ? null : at(corner, place, card);
  }

  /** Whether a point of a card is clipped away or lies under something that stands still while the page scrolls. */
  function isCovered(card, x, y, host) {
    if (card.ownerDocument !== document) return false; // inside a frame, which clips for itself
    const hit = card.getRootNode().elementsFromPoint(x, y).filter((element) => element !== host);
    if (hit.length === 0) return false; // outside the window
    const own = hit.findIndex((element) => element === card || card.contains(element));
    if (own < 0) return getComputedStyle(card).pointerEvents !== "none";
    return hit.slice(0, own).some((element) => !element.contains(card) && standsStill(element));
  }

  function standsStill(element) {
    for (let node = element; node; node = node.parentElement) {
      const { position } = getComputedStyle(node);
      if (position === "fixed" || position === "sticky") return true;
    }
    return false;
  }

  touchstone.corner = { box, choose, stand, isCovered };
})();
