// Moves a page under the camera, screen by screen, for the shot of the whole page, and puts it back afterwards.
// What sticks is laid out where it belongs; what is fixed is seen once: in the first shot, or, if it sits in the lower
// half of the window, in the last. The page's scroll position and styles are as before when `finish` has run.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.fullpage) return;

  /** CSS pixels of page at most; Chrome's canvas ends at 65,535. */
  const HEIGHT_MAX = 60_000;
  /** Elements looked at for styles of their own, at most. */
  const ELEMENTS_MAX = 60_000;
  /** Milliseconds that all waiting for pictures before the first shot may take. */
  const LOAD_PATIENCE_MS = 8_000;
  /** Milliseconds to wait for the pictures of one screen. */
  const SCREEN_PATIENCE_MS = 1_500;
  /** A page is put back by itself when nobody has asked for the next shot for this long. */
  const ABANDONED_MS = 15_000;
  /** A hidden tab draws no frame. */
  const FRAME_PATIENCE_MS = 200;
  /** Part of the window, per cent, that a scroller of its own must fill to be taken for the page. */
  const SCROLLER_SHARE = 40;

  /**
   * @typedef {Map<string, [string, string]>} Before values and priorities of properties that we set
   * @typedef {{ last: boolean }} Place where a fixed element is seen: in the last shot, or in the first
   * @typedef {{
   *   width: number, height: number, tall: number, ratio: number, offsets: number[],
   *   area: { x: number, y: number, width: number, height: number }, inner: boolean, steps: string[], omissions: string[]
   * }} Plan lengths in device pixels, but `tall`: height of the page in CSS pixels, `ratio`: device pixels in a CSS pixel
   */

  /** @type {{ scroller: Element, inner: boolean, kept: [Element, number, number][], changed: Map<HTMLElement, Before>, fixed: Map<HTMLElement, Place>, plan: Plan } | null} */
  let session = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let watchdog;

  function guard() {
    clearTimeout(watchdog);
    watchdog = setTimeout(finish, ABANDONED_MS);
  }

  /** Two frames: what was changed is on the screen. */
  async function drawn() {
    const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.race([frames, pause(FRAME_PATIENCE_MS)]);
  }

  /** @param {number} ms */
  function pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }

  /** Every element, shadow trees included. @param {Document | ShadowRoot} root @returns {Generator<HTMLElement>} */
  function* elements(root, left = { count: ELEMENTS_MAX }) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && left.count > 0; node = walker.nextNode()) {
      left.count -= 1;
      const element = /** @type {HTMLElement} */ (node);
      yield element;
      const shadow = element.localName.includes("-") || element.shadowRoot
        ? globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot
        : null;
      if (shadow) yield* elements(shadow, left);
    }
  }

  function pageScroller() {
    return document.scrollingElement ?? document.documentElement;
  }

  /** What scrolls: the page, or, where the page itself does not, the largest scroller inside it. */
  function findScroller() {
    const page = pageScroller();
    const view = innerWidth * innerHeight;
    const own = page.scrollHeight - page.clientHeight;
    const locked = /hidden|clip/.test(getComputedStyle(page).overflowY) || /hidden|clip/.test(getComputedStyle(document.documentElement).overflowY);
    if (own > 1 && !locked) return { scroller: page, inner: false };
    /** @type {Element | null} */
    let best = null;
    let most = 0;
    for (const element of elements(document)) {
      if (element.scrollHeight - element.clientHeight <= 1 || element === page) continue;
      if (!/auto|scroll|overlay/.test(getComputedStyle(element).overflowY)) continue;
      const seen = element.getBoundingClientRect();
      const width = Math.min(seen.right, innerWidth) - Math.max(seen.left, 0);
      const height = Math.min(seen.bottom, innerHeight) - Math.max(seen.top, 0);
      const share = width > 0 && height > 0 ? width * height : 0;
      if (share * 100 >= view * SCROLLER_SHARE && share > most) [best, most] = [element, share];
    }
    return best ? { scroller: best, inner: true } : { scroller: page, inner: false };
  }

  /** @param {HTMLElement} element @param {Record<string, string>} styles */
  function style(element, styles) {
    if (!session || !element.style) return;
    const before = session.changed.get(element) ?? new Map();
    session.changed.set(element, before);
    for (const [name, value] of Object.entries(styles)) {
      if (!before.has(name)) before.set(name, [element.style.getPropertyValue(name), element.style.getPropertyPriority(name)]);
      element.style.setProperty(name, value, "important");
    }
  }

  /**
   * Lays out what sticks where it belongs, and hides or shows what is fixed. Pages make elements fixed while they are
   * scrolled, so it is done again before each shot.
   * @param {boolean} first @param {boolean} last
   */
  function settle(first, last) {
    if (!session) return;
    const { scroller, fixed } = session;
    for (const element of elements(document)) {
      const { position } = getComputedStyle(element);
      if (position === "sticky") {
        unstick(element, first);
      } else if (position === "fixed" && !fixed.has(element) && !element.contains(scroller)) {
        const { top, bottom } = element.getBoundingClientRect();
        // What becomes fixed later is the page's answer to our scrolling, and is shown in no shot.
        fixed.set(element, { last: first && (top + bottom) / 2 > innerHeight / 2 });
      }
    }
    for (const [element, place] of fixed) {
      if (!element.isConnected) continue;
      const seen = place.last ? last : first;
      // Opacity, since a hidden element may have visible children.
      if (!seen) style(element, { opacity: "0", transition: "none", animation: "none" });
      else if (session.changed.has(element)) restore(element);
    }
  }

  /**
   * Lays a sticking element out where it is at the top of the page: some are pushed down even there.
   * @param {HTMLElement} element @param {boolean} first
   */
  function unstick(element, first) {
    const stuck = element.getBoundingClientRect().top;
    style(element, { position: "relative", top: "auto", bottom: "auto", left: "auto", right: "auto" });
    const pushed = stuck - element.getBoundingClientRect().top;
    if (first && pushed > 0) style(element, { top: `${pushed}px` });
  }

  /** @param {HTMLElement} element */
  function restore(element) {
    for (const [name, [value, priority]] of session?.changed.get(element) ?? []) {
      if (value) element.style.setProperty(name, value, priority);
      else element.style.removeProperty(name);
    }
    if (element.getAttribute("style") === "") element.removeAttribute("style");
    session?.changed.delete(element);
  }

  /** @param {number} top CSS pixels */
  function scrollTo(top) {
    session?.scroller.scrollTo({ top, left: session.scroller.scrollLeft, behavior: "instant" });
  }

  /** Waits until what is in view has loaded and come to rest, or `patience` is over. @param {number} patience */
  async function loaded(patience) {
    const until = performance.now() + patience;
    const waits = (/** @type {HTMLImageElement} */ image) => {
      if (image.complete || !(image.currentSrc || image.src || image.srcset)) return false;
      const { top, bottom, width } = image.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight;
    };
    const moves = (/** @type {Animation} */ animation) =>
      animation.playState === "running" && Number(animation.effect?.getComputedTiming().endTime ?? Infinity) <= SCREEN_PATIENCE_MS;
    while (performance.now() < until && (Array.from(document.images).some(waits) || document.getAnimations().some(moves))) await pause(40);
  }

  /** Once through the page, so that what loads when it comes into view does so before the shots. */
  async function loadAll() {
    if (!session) return;
    const { scroller } = session;
    const until = performance.now() + LOAD_PATIENCE_MS;
    for (let top = 0; top < Math.min(scroller.scrollHeight, HEIGHT_MAX) && performance.now() < until; top += Math.round(scroller.clientHeight * 0.8)) {
      scrollTo(top);
      guard();
      await drawn();
      await loaded(Math.min(SCREEN_PATIENCE_MS, until - performance.now()));
    }
    scrollTo(0);
    await drawn();
    await loaded(SCREEN_PATIENCE_MS);
  }

  /**
   * Prepares the page.
   * @returns {Promise<Plan>}
   */
  async function begin() {
    finish();
    const { scroller, inner } = findScroller();
    const page = pageScroller();
    /** @type {Plan} */
    const plan = { width: 0, height: 0, tall: 0, ratio: devicePixelRatio, offsets: [], area: { x: 0, y: 0, width: 0, height: 0 }, inner, steps: [], omissions: [] };
    const kept = [...new Set([page, scroller])].map((element) => /** @type {[Element, number, number]} */ ([element, element.scrollLeft, element.scrollTop]));
    session = { scroller, inner, kept, changed: new Map(), fixed: new Map(), plan };
    guard();
    if (inner) page.scrollTo({ top: 0, left: 0, behavior: "instant" });
    style(/** @type {HTMLElement} */ (scroller), { "scroll-snap-type": "none", "overflow-anchor": "none" });
    await loadAll();
    settle(true, false);
    await drawn();
    measure();
    return plan;
  }

  function measure() {
    if (!session) return;
    const { scroller, inner, plan } = session;
    const ratio = plan.ratio;
    const device = (/** @type {number} */ length) => Math.round(length * ratio);
    const page = pageScroller();
    plan.width = device(page.clientWidth);
    let area = { x: 0, y: 0, width: page.clientWidth, height: page.clientHeight };
    if (inner) {
      const box = scroller.getBoundingClientRect();
      const top = Math.max(0, box.top + scroller.clientTop);
      const left = Math.max(0, box.left + scroller.clientLeft);
      area = {
        x: left,
        y: top,
        width: Math.min(scroller.clientWidth, page.clientWidth - left),
        height: Math.min(scroller.clientHeight, page.clientHeight - top),
      };
    }
    plan.area = { x: device(area.x), y: device(area.y), width: device(area.width), height: device(area.height) };
    const whole = scroller.scrollHeight;
    plan.tall = whole;
    const length = Math.min(whole, HEIGHT_MAX);
    if (length < whole) plan.omissions.push(`fullpage.png: the page has ${whole} pixels, the first ${length} are shown`);
    const beyond = device(length) - device(scroller.clientHeight);
    plan.height = device(page.clientHeight) + Math.max(0, beyond);
    plan.offsets = [];
    for (let top = 0; top < beyond; top += plan.area.height) plan.offsets.push(top);
    plan.offsets.push(Math.max(0, beyond));
    if (scroller.scrollWidth > scroller.clientWidth + 1) {
      plan.omissions.push(`fullpage.png: the page is ${scroller.scrollWidth} pixels wide, ${scroller.clientWidth} are shown`);
    }
  }

  /**
   * Brings one offset of the plan under the camera.
   * @param {number} index
   * @returns {Promise<{ offset: number, missing: number, shifted: boolean, tall: number, boxes: [number, number, number, number][] }>}
   *   where the page really is, in device pixels; pictures in view that did not come; whether the page has another
   *   height than planned, and which, in CSS pixels; what is to be covered, in CSS pixels of the window
   */
  async function go(index) {
    if (!session) throw new Error("the page was put back meanwhile");
    guard();
    const { scroller, plan } = session;
    scrollTo(plan.offsets[index] / plan.ratio);
    await drawn();
    settle(index === 0, index === plan.offsets.length - 1);
    await drawn();
    await loaded(SCREEN_PATIENCE_MS);
    // A page may scroll itself, or lay itself out anew, when it is scrolled.
    if (Math.abs(scroller.scrollTop - plan.offsets[index] / plan.ratio) > 1) {
      scrollTo(plan.offsets[index] / plan.ratio);
      await drawn();
    }
    const missing = Array.from(document.images).filter((image) => {
      const { top, bottom, width } = image.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight && (image.currentSrc || image.src) && !(image.complete && image.naturalWidth);
    }).length;
    const planned = plan.offsets.at(-1) ?? 0;
    const possible = Math.round((scroller.scrollHeight - scroller.clientHeight) * plan.ratio);
    const shifted = possible < planned - 1 || (planned / plan.ratio < HEIGHT_MAX - innerHeight && possible > planned + 1);
    return { offset: Math.round(scroller.scrollTop * plan.ratio), missing, shifted, tall: scroller.scrollHeight, boxes: touchstone.identity.boxes() };
  }

  /** Puts the page back. */
  function finish() {
    clearTimeout(watchdog);
    if (!session) return;
    for (const element of [...session.changed.keys()]) restore(element);
    for (const [element, left, top] of session.kept) element.scrollTo({ left, top, behavior: "instant" });
    session = null;
  }

  touchstone.fullpage = { begin, go, finish };
})();
