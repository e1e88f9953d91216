// The pills on a page, in one closed shadow root, so that nothing of the page reaches them or moves. A pill exists only
// while its card is near the window and shows its listing. Before `show` and after `clear` nothing is watched.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.paint) return;

  /** Pills are made this far before their card comes into view. */
  const NEAR = "300px";
  /** Pills that are made in one frame. */
  const CHOSEN_AT_ONCE = 6;
  const GAUGE = 100;

  /** @type {Map<Element, any>} card → what is told of it, in page order */
  let marks = new Map();
  /** @type {HTMLElement | null} */
  let host = null;
  let root;
  let gauge;
  let listening;
  /** @type {any} the reasons that are open */
  let opened = null;
  let language = "en";
  let onSelect;
  let frame = 0;

  const nearness = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const mark = marks.get(target);
        if (!mark) continue;
        mark.near = isIntersecting;
        if (!isIntersecting) unpin(mark);
      }
      schedule();
    },
    { rootMargin: NEAR },
  );
  const sizes = new ResizeObserver(schedule);
  const changes = new MutationObserver((records) => {
    if (!records.every(owns)) schedule();
  });

  function watch() {
    host = document.createElement("div");
    root = host.attachShadow({ mode: "closed" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(touchstone.pill.SHEET);
    root.adoptedStyleSheets = [sheet];
    gauge = touchstone.pill.element("div", "gauge");
    root.append(gauge);
    document.documentElement.append(host);
    listening = new AbortController();
    const always = { capture: true, passive: true, signal: listening.signal };
    for (const kind of ["scroll", "load", "transitionend", "animationend", "toggle"]) document.addEventListener(kind, moved, always);
    for (const kind of ["resize", "pageshow"]) addEventListener(kind, schedule, { signal: listening.signal });
    sizes.observe(document.documentElement);
    changes.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["class", "style", "hidden", "href", "dir", "open"],
    });
  }

  function moved({ type, target }) {
    // A picture that has arrived may be the better place.
    if (type === "load") for (const mark of marks.values()) if (mark.card.contains(target)) mark.corner = null;
    schedule();
  }

  function schedule() {
    if (host && !frame) frame = requestAnimationFrame(draw);
  }

  /** One frame: new pills are written first, then everything is measured, then everything is moved. */
  function draw() {
    frame = 0;
    if (!host) return;
    if (!host.isConnected) document.documentElement.append(host);
    let before = null;
    let room = CHOSEN_AT_ONCE;
    const near = [...marks.values()].filter((mark) => mark.near && (speaksOf(mark) || unpin(mark)));
    for (const mark of near.toReversed()) {
      if (!mark.pill && room-- > 0) pin(mark, before);
      before = mark.pill ?? before;
    }
    const shown = near.filter((mark) => mark.pill);
    const ground = survey();
    const places = shown.map(place);
    shown.forEach((mark, i) => move(mark, places[i], ground));
    if (opened) beside(opened);
    if (shown.length < near.length) schedule();
  }

  /** Where a pill goes, in the window; nothing where it must not be seen. */
  function place(mark) {
    mark.natural ??= measured(mark.pill);
    let spot = mark.corner && touchstone.corner.stand(mark.corner, mark.card);
    if (!spot) {
      mark.corner = touchstone.corner.choose(mark.card, mark.row.listing, mark.natural);
      spot = mark.corner && touchstone.corner.stand(mark.corner, mark.card);
    }
    if (!spot) return null;
    const covered = touchstone.corner.isCovered(mark.card, spot.left + mark.corner.width / 2, spot.top + mark.natural.height / 2, host);
    return covered ? null : spot;
  }

  function measured(pill) {
    const { width, height } = pill.getBoundingClientRect();
    return { width: Math.ceil(width), height };
  }

  function move({ pill, corner }, spot, ground) {
    pill.classList.toggle("away", !spot);
    if (!spot) return;
    pill.classList.toggle("compact", corner.compact);
    pill.style.maxWidth = `${corner.width / ground.scale}px`;
    put(pill, spot, ground);
  }

  /** Where our ground lies in the window, and how a page that zooms itself enlarges it. */
  function survey() {
    const { left, top, width } = gauge.getBoundingClientRect();
    return { left, top, scale: width / GAUGE || 1 };
  }

  function put({ style }, { left, top }, ground) {
    style.transform = `translate(${(left - ground.left) / ground.scale}px, ${(top - ground.top) / ground.scale}px)`;
  }

  /** A list that is re-used for other listings loses its pills before the next frame. */
  function speaksOf(mark) {
    if (!mark.card.isConnected) return false;
    if (!mark.proven) return true;
    const { id } = mark.row.listing;
    // Asked in every frame while the page moves: the link that held it the last time mostly still does.
    if (!mark.link || !mark.card.contains(mark.link) || !holds(mark.link, id)) mark.link = linkOf(mark.card, id);
    return mark.link !== null;
  }

  /** The element of a card whose address holds a listing's id. */
  function linkOf(card, id) {
    if (!id) return null;
    if (holds(card, id)) return card;
    for (const link of card.querySelectorAll("[href]")) if (holds(link, id)) return link;
    return null;
  }

  function holds(element, id) {
    return element.getAttribute("href")?.includes(id) ?? false;
  }

  function pin(mark, before) {
    const pill = touchstone.pill.make(mark.row, language);
    mark.pill = pill;
    mark.natural = null;
    mark.corner = null;
    pill.classList.add("away");
    pill.addEventListener("pointerenter", () => open(mark));
    pill.addEventListener("focus", () => open(mark));
    pill.addEventListener("blur", close);
    pill.addEventListener("pointerleave", leave);
    pill.addEventListener("click", (event) => {
      event.preventDefault();
      event.stopPropagation();
      onSelect(mark.row.key);
    });
    pill.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !opened) return;
      event.stopPropagation();
      close();
    });
    root.insertBefore(pill, before);
  }

  function unpin(mark) {
    if (opened?.mark === mark) close();
    mark.pill?.remove();
    mark.pill = null;
  }

  function open(mark) {
    if (opened?.mark === mark) return;
    close();
    const box = touchstone.pill.reasons(mark.row, language);
    box.addEventListener("pointerleave", leave);
    opened = { mark, box };
    root.append(box);
    mark.pill?.setAttribute("aria-describedby", box.id);
    beside(opened);
  }

  /** The reasons stay while the pointer is on them or on their pill. */
  function leave({ relatedTarget }) {
    if (!opened || relatedTarget === opened.mark.pill || opened.box.contains(relatedTarget)) return;
    if (root.activeElement !== opened.mark.pill) close();
  }

  function close() {
    opened?.mark.pill?.removeAttribute("aria-describedby");
    opened?.box.remove();
    opened = null;
  }

  /** Puts the reasons below their pill, or above it where there is more room, inside the window. */
  function beside({ mark, box }) {
    const pill = mark.pill?.getBoundingClientRect();
    if (!pill) return;
    box.style.transform = "none";
    const { left, top, width, height } = box.getBoundingClientRect();
    const below = pill.bottom + height <= innerHeight || pill.top < innerHeight - pill.bottom;
    const spot = {
      left: Math.max(0, Math.min(pill.left, document.documentElement.clientWidth - width)),
      top: below ? pill.bottom : Math.max(0, pill.top - height),
    };
    put(box, spot, { left, top, scale: survey().scale });
  }

  /**
   * Draws the wire's verdict rows that have something to say; what was drawn before and is not among them goes.
   * `cards` holds the element of a listing's card by its row in the snapshot.
   */
  function show(rows, cards, how) {
    const wordsChanged = how.language !== language;
    ({ language, onSelect } = how);
    const wanted = new Map();
    for (const row of rows) {
      const card = row.listing.card === null ? undefined : cards.get(row.listing.card);
      if (!card || !touchstone.pill.isDrawn(row)) continue;
      const told = JSON.stringify([row.key, row.decision, row.verdict, row.listing.title]);
      const mark = marks.get(card);
      if (mark && mark.told === told && !wordsChanged) {
        wanted.set(card, Object.assign(mark, { row }));
        continue;
      }
      if (mark) unpin(mark);
      const link = linkOf(card, row.listing.id);
      const near = mark?.near ?? false;
      wanted.set(card, { row, card, told, near, proven: link !== null, link, pill: null, natural: null, corner: null });
    }
    if (wanted.size === 0) {
      clear();
      return;
    }
    if (!host) watch();
    for (const [card, mark] of marks) {
      if (wanted.has(card)) continue;
      unpin(mark);
      nearness.unobserve(card);
      sizes.unobserve(card);
    }
    marks = wanted;
    for (const card of marks.keys()) {
      nearness.observe(card);
      sizes.observe(card);
    }
    schedule();
  }

  /** Takes everything away and stops watching. */
  function clear() {
    if (!host) return;
    close();
    listening.abort();
    for (const observer of [nearness, sizes, changes]) observer.disconnect();
    cancelAnimationFrame(frame);
    frame = 0;
    marks = new Map();
    host.remove();
    host = null;
  }

  /** Draws the eye to a card. */
  function flash(card) {
    if (!host) watch();
    const ring = touchstone.pill.element("div", "ring");
    root.append(ring);
    const ground = survey();
    const place = touchstone.corner.box(card);
    ring.style.width = `${place.width / ground.scale}px`;
    ring.style.height = `${place.height / ground.scale}px`;
    put(ring, place, ground);
    ring.addEventListener("animationend", () => {
      ring.remove();
      if (marks.size === 0) clear();
    });
  }

  /** Whether a change of the document is our own drawing. */
  function owns({ type, addedNodes, removedNodes }) {
    const nodes = [...addedNodes, ...removedNodes];
    return type === "childList" && host !== null && nodes.length > 0 && nodes.every((node) => node === host);
  }

  touchstone.paint = { show, clear, flash, owns };
})();
