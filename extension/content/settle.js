// Waits until a page that nobody scrolls or clicks has come to rest, and tells what it shows. Nothing is changed.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.settle) return;

  /** A page at rest changes nothing for so long; some never rest. */
  const QUIET_MS = 400;
  const PATIENCE_MS = 8_000;
  const PACE_MS = 50;
  /** Characters of visible text that are told, and frames. */
  const TEXT_MAX = 20_000;
  const FRAMES_MAX = 20;

  /** @param {Element} element */
  function isSeen(element) {
    const { width, height } = element.getBoundingClientRect();
    return width > 4 && height > 4 && (element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true);
  }

  /** Pictures in the window that are still coming. */
  function isLoading() {
    return Array.from(document.images).some((image) => {
      const { top, bottom, width } = image.getBoundingClientRect();
      return !image.complete && image.currentSrc && width > 0 && bottom > 0 && top < innerHeight;
    });
  }

  /** @returns {Promise<import("../batch/barrier.js").Look>} */
  async function settle() {
    const begun = performance.now();
    let changed = begun;
    const observer = new MutationObserver((records) => {
      if (!records.every((record) => touchstone.paint?.owns(record))) changed = performance.now();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    while (performance.now() - begun < PATIENCE_MS && (performance.now() - changed < QUIET_MS || document.readyState === "loading" || isLoading())) {
      await new Promise((resolve) => setTimeout(resolve, PACE_MS));
    }
    observer.disconnect();
    const frames = Array.from(document.querySelectorAll("iframe")).filter(isSeen);
    return {
      url: location.href,
      title: document.title,
      text: ((document.body ?? document.documentElement).innerText ?? "").slice(0, TEXT_MAX),
      frames: frames.slice(0, FRAMES_MAX).map((frame) => frame.src),
      password: Array.from(document.querySelectorAll("input[type=password]")).some(isSeen),
    };
  }

  touchstone.settle = settle;
})();
