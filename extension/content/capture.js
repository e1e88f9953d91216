// What the page holds at this moment, for the evidence package. No request is made: what the browser's cache and the
// rendered document do not have is said to be missing.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.capture) return;

  /** Characters of visible text at most. */
  const TEXT_MAX = 5_000_000;
  /** Bytes of the main response, and of all pictures together, at most. */
  const BYTES_MAX = 32_000_000;
  /** Pictures read at most. */
  const IMAGES_MAX = 200;
  /** Addresses that an omission names; of more it says how many. */
  const NAMED = 10;
  /** Pictures whose addresses are told. */
  const TOLD_MAX = 2_000;
  /** A hidden tab draws no frame: what we drew is not in the way there either. */
  const FRAME_PATIENCE_MS = 100;

  /**
   * @typedef {{ name: string, text?: string, base64?: string }} Part
   * @typedef {{ facts: Record<string, unknown>, parts: Part[], boxes: [number, number, number, number][], href: string, pictures: { shown: string, saved: string }[], review?: object }} Capture
   *   `boxes`: what is to be covered in the shot, in CSS pixels of the window; `href`: the address at the moment of reading;
   *   `pictures`: those that are shown, see {@link shownPictures}; `review`: where what can be seen stands in the markup, and what each
   *   box shows
   */

  /** Visible text as it was read. */
  let read = "";

  /** What we drew: the painter's host. @param {Node} node */
  function isOurs(node) {
    return touchstone.paint?.owns({ type: "childList", addedNodes: [node], removedNodes: [] }) ?? false;
  }

  /** @returns {HTMLElement | undefined} */
  function ours() {
    return /** @type {HTMLElement[]} */ ([...document.documentElement.children]).find(isOurs);
  }

  /** Takes what we drew out of sight, so that the shot shows the page alone; resolves when the screen has it. */
  async function conceal() {
    const host = ours();
    if (!host) return;
    host.style.setProperty("visibility", "hidden", "important");
    const drawn = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, FRAME_PATIENCE_MS))]);
  }

  function reveal() {
    ours()?.style.removeProperty("visibility");
  }

  /**
   * @param {{ images?: boolean, look?: boolean }} [wish] `images`: read pictures here, where the browser saves no complete
   *   page; `look`: the person looks before it is sealed
   * @returns {Promise<Capture>}
   */
  async function capture(wish = {}) {
    // Everything that must be of one moment is read without giving way to the page.
    const noted = wish.look ? touchstone.places.look(isOurs) : undefined;
    const { text: dom, steps, redactions, omissions } = touchstone.markup(document, isOurs, noted);
    const identities = touchstone.identity.find();
    const found = touchstone.identity.shown();
    const boxes = found.map(({ box }) => box);
    const href = location.href;
    const seen = visibleText();
    read = seen;
    const images = Array.from(document.images).filter((image) => image.currentSrc || image.src);
    const sources = (/** @type {HTMLImageElement[]} */ some) => [...new Set(some.map((image) => image.currentSrc || image.src))];
    const addresses = sources(images);
    const failed = sources(images.filter((image) => image.complete && !image.naturalWidth && image.currentSrc));
    const coming = sources(images.filter((image) => !image.complete));
    if (failed.length) omissions.push(named(failed, "pictures did not load in the page"));
    if (coming.length) omissions.push(named(coming, "pictures had not come when the page was read"));
    if (document.readyState !== "complete") {
      omissions.push(`the page had not come to its end (${document.readyState}): what had not come by then is missing`);
    }
    const pictures = shownPictures(images.filter((image) => image.complete && image.naturalWidth));
    // The browser will give no bytes of these; its cache does, where they are of the page's own origin.
    const nameless = pictures.filter(({ shown, saved }) => !saved && isOwn(shown)).map(({ shown }) => shown);
    if (seen.length > TEXT_MAX) omissions.push(`text.txt: cut off after ${TEXT_MAX} characters`);
    const navigation = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType("navigation")[0]);
    const facts = {
      title: document.title,
      loaded_ms: Math.round(performance.timeOrigin),
      redirects: navigation ? navigation.redirectCount : null,
      canonical_url: document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null,
      platform: /** @type {any} */ (navigator).userAgentData?.platform ?? navigator.platform,
      languages: [...navigator.languages],
      page_language: document.documentElement.lang || null,
      viewport: [innerWidth, innerHeight],
      pixel_ratio_percent: Math.round(devicePixelRatio * 100),
      scroll_y: Math.max(0, Math.round(scrollY)),
      page_height: Math.round(document.documentElement.scrollHeight),
      steps,
      redactions,
      identities,
      omissions,
    };
    /** @type {Part[]} */
    const parts = [
      { name: "dom.html", text: dom },
      { name: "text.txt", text: seen.slice(0, TEXT_MAX) },
    ];
    addSnapshot(parts, omissions);
    const [, had] = await Promise.all([
      addResponse(facts, parts, omissions),
      addImages(wish.images ? addresses : nameless, parts, omissions),
    ]);
    const told = pictures.filter(({ shown, saved }) => saved || !had.includes(shown)).slice(0, TOLD_MAX);
    return { facts, parts, boxes, href, pictures: told, ...(noted && { review: { found: touchstone.places.merged(found), places: touchstone.places.told(noted) } }) };
  }

  /**
   * Addresses of pictures that are shown, each with the one by which the browser names it when it saves the page, or "".
   * The bytes that it saves are those of the size that is shown; their name is, unless a `<picture>` has them, the one in
   * `src`. Of several that have one name it saves the first, and of a picture without `src` nothing.
   * @param {HTMLImageElement[]} images
   * @returns {{ shown: string, saved: string }[]}
   */
  function shownPictures(images) {
    /** @type {Map<string, string>} */
    const named = new Map();
    const nameOf = (/** @type {HTMLImageElement} */ image) => (image.parentElement?.localName === "picture" ? image.currentSrc : image.src);
    const pictures = images.map((image) => ({ shown: image.currentSrc || image.src, saved: nameOf(image) })).filter(({ shown }) => /^https?:/.test(shown));
    for (const { shown, saved } of pictures) if (!named.has(saved)) named.set(saved, shown);
    /** @type {Map<string, string>} */
    const found = new Map();
    for (const { shown, saved } of pictures) {
      if (named.get(saved) === shown) found.set(shown, saved);
      else if (!found.has(shown)) found.set(shown, "");
    }
    return Array.from(found, ([shown, saved]) => ({ shown, saved }));
  }

  function visibleText() {
    return (document.body ?? document.documentElement).innerText ?? "";
  }

  /**
   * What became of the page since it was read.
   * @returns {{ href: string, lines: number }} lines of the visible text that came or went
   */
  function changed() {
    const now = visibleText();
    if (now === read) return { href: location.href, lines: 0 };
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const line of read.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
    for (const line of now.split("\n")) counts.set(line, (counts.get(line) ?? 0) - 1);
    const [gone, come] = [1, -1].map((sign) => [...counts.values()].reduce((sum, count) => sum + Math.max(0, sign * count), 0));
    return { href: location.href, lines: Math.max(gone, come) };
  }

  /** @param {string[]} addresses @param {string} words */
  function named(addresses, words) {
    const more = addresses.length > NAMED ? `, and ${addresses.length - NAMED} more` : "";
    return `${addresses.length} ${words}: ${addresses.slice(0, NAMED).join(" , ")}${more}`;
  }

  /** @param {Part[]} parts @param {string[]} omissions */
  function addSnapshot(parts, omissions) {
    try {
      const { text } = touchstone.snapshot.now(document);
      parts.push({ name: "snapshot.json", text });
    } catch (error) {
      omissions.push(`snapshot.json: ${error?.message ?? error}`);
    }
  }

  /** The main response, as the browser's cache still has it. */
  async function addResponse(facts, parts, omissions) {
    try {
      const response = await fromCache(location.href);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length > BYTES_MAX) throw new Error(`larger than ${BYTES_MAX} bytes`);
      parts.push({ name: "response.bin", base64: toBase64(bytes) });
      facts.http_status = response.status;
      facts.http_headers = [...response.headers];
      facts.server_date = response.headers.get("date");
    } catch (error) {
      omissions.push(`response.bin: the browser's cache does not give the main response (${error?.message ?? error})`);
    }
  }

  /** Reads pictures of the page's own origin, and answers which; those of others the browser gives to no page. */
  async function addImages(addresses, parts, omissions) {
    /** @type {{ url: string, mime: string, base64: string }[]} */
    const images = [];
    let total = 0;
    const pictures = addresses.filter((address) => /^https?:/.test(address));
    // Asked for all the same, the others would each leave an error in the page's console.
    const wanted = pictures.filter(isOwn);
    const foreign = pictures.filter((address) => !wanted.includes(address));
    /** @type {string[]} */
    const lost = [];
    for (const url of wanted.slice(0, IMAGES_MAX)) {
      try {
        const response = await fromCache(url);
        const bytes = new Uint8Array(await response.arrayBuffer());
        total += bytes.length;
        if (total > BYTES_MAX) break;
        images.push({ url, mime: response.headers.get("content-type") ?? "application/octet-stream", base64: toBase64(bytes) });
      } catch {
        lost.push(url);
      }
    }
    if (images.length) parts.push({ name: "images.json", text: JSON.stringify(images) });
    if (foreign.length) omissions.push(named(foreign, "pictures of other origins cannot be read without saving the complete page"));
    if (lost.length) omissions.push(named(lost, "pictures are not in the browser's cache"));
    const left = wanted.length - images.length - lost.length;
    if (left > 0) omissions.push(`${left} pictures beyond the limit were not read`);
    return images.map(({ url }) => url);
  }

  /** @param {string} address */
  function isOwn(address) {
    return new URL(address).origin === location.origin;
  }

  /** Answers from the cache or fails; never asks the network. @param {string} url */
  async function fromCache(url) {
    const response = await fetch(url, { cache: "only-if-cached", mode: "same-origin", credentials: "same-origin" });
    if (response.status === 504) throw new Error("not in the cache");
    return response;
  }

  /** @param {Uint8Array} bytes */
  function toBase64(bytes) {
    const STRIDE = 0x8000;
    let text = "";
    for (let at = 0; at < bytes.length; at += STRIDE) {
      text += String.fromCharCode(...bytes.subarray(at, at + STRIDE));
    }
    return btoa(text);
  }

  touchstone.capture = capture;
  touchstone.changed = changed;
  touchstone.conceal = conceal;
  touchstone.reveal = reveal;
})();
