// Filler: doing what a person's hand would do, and waiting for what the page answers. Runs in the isolated
// world, where a value set goes past React's tracker; events are those that Ant Design, Fusion, Element Plus, native
// controls and hand-made widgets were measured to need.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.act) return;
  const { page } = filler;

  /** Looks again this often, since style, scroll and .value do not mutate. */
  const LOOK_MS = 50;

  /** Every element pressed, by its text: the report shows that submit was never among them. */
  let clicks = [];

  const SUBMIT = /^(submit|send|file|report|confirm|finish|complete|apply|publish|sign|agree|(submit|send|file|confirm|report)( (and|&) \w+)? ?((a |the |my |your )?(complaint|report|notice|claim|form|request|infringement|application))?|提交.{0,6}|确认.{0,4}|发送.{0,4}|发起投诉|立即(提交|投诉|举报)|(我要)?(投诉|举报)|完成(提交)?|确定.{0,4})[.!！。›»→>]*$/i;

  /**
   * Resolves with the first truthy result of `look`, looked at after every change of the page, or with null.
   * @template T @param {() => T} look @param {number} limit milliseconds after which it is given up
   * @returns {Promise<T | null>}
   */
  function until(look, limit) {
    const now = look();
    if (now) return Promise.resolve(now);
    return new Promise((resolve) => {
      const observers = [];
      let finished = false;
      const finish = (result) => {
        if (finished) return;
        finished = true;
        observers.forEach((observer) => observer.disconnect());
        clearInterval(poll);
        clearTimeout(end);
        resolve(result);
      };
      // Many changes in one breath are looked at once.
      let due = false;
      const again = () => {
        if (due || finished) return;
        due = true;
        setTimeout(() => {
          due = false;
          if (finished) return;
          const result = look();
          if (result) finish(result);
        }, 8);
      };
      for (const root of page.walk().roots) {
        const observer = new MutationObserver(again);
        observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
        observers.push(observer);
      }
      const poll = setInterval(again, LOOK_MS);
      const end = setTimeout(() => finish(null), limit);
    });
  }

  /** Resolves when the page has not changed for `quiet` milliseconds and no finite animation runs. */
  async function settled(quiet = 60, limit = 1500) {
    const start = performance.now();
    let last = start;
    const observers = page.walk().roots.map((root) => {
      const observer = new MutationObserver(() => (last = performance.now()));
      observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
      return observer;
    });
    await until(() => performance.now() - last >= quiet && !animating(), Math.max(0, limit));
    observers.forEach((observer) => observer.disconnect());
  }

  function animating() {
    const running = document.getAnimations?.() ?? [];
    return running.some((animation) => animation.playState === "running" && Number.isFinite(animation.effect?.getComputedTiming().endTime));
  }

  const view = (element) => element.ownerDocument.defaultView ?? window;

  /** @param {any} element @param {string} type @param {object} [init] @param {new (type: string, init?: any) => Event} [Kind] */
  function fire(element, type, init = {}, Kind = Event) {
    return element.dispatchEvent(new Kind(type, { bubbles: true, composed: true, cancelable: true, ...init }));
  }

  /**
   * A whole press: hand-made widgets listen to pointerdown, Ant Design to mousedown, the others to click.
   * @param {any} element @param {boolean} [inWindow] it keeps what a window of the page holds, and may say "confirm"
   */
  function press(element, inWindow = false) {
    const words = page.textOf(element) || element.getAttribute("aria-label") || element.localName;
    if (inWindow ? sends(element) : guarded(element)) throw new Error(`refused to press "${words.slice(0, 40)}": submitting is yours`);
    clicks.push(words.slice(0, 80));
    const rect = element.getBoundingClientRect();
    const at = { clientX: rect.left + rect.width / 2, clientY: rect.top + rect.height / 2, button: 0, buttons: 1, view: view(element), detail: 1 };
    fire(element, "pointerover", { ...at, pointerType: "mouse", isPrimary: true, buttons: 0 }, PointerEvent);
    fire(element, "mouseover", { ...at, buttons: 0 }, MouseEvent);
    fire(element, "pointerdown", { ...at, pointerType: "mouse", isPrimary: true }, PointerEvent);
    const moves = fire(element, "mousedown", at, MouseEvent);
    // A page that holds the focus where it is would close its menu without it.
    if (moves || document.activeElement === document.body) element.focus?.({ preventScroll: true });
    fire(element, "pointerup", { ...at, pointerType: "mouse", isPrimary: true, buttons: 0 }, PointerEvent);
    fire(element, "mouseup", { ...at, buttons: 0 }, MouseEvent);
    // A real click of a native control also does what the browser does by itself.
    if (element.click) element.click();
    else fire(element, "click", { ...at, buttons: 0 }, MouseEvent);
  }

  /** Whether the browser itself would send a form, or empty it, when this is pressed. */
  function sends(element) {
    for (let node = element, i = 0; node && i < 4; node = page.parentOf(node), i += 1) {
      const type = node.getAttribute?.("type")?.toLowerCase();
      if ((node.localName === "button" || node.localName === "input") && (type === "submit" || type === "image" || type === "reset")) return true;
      if (node.localName === "button" && !type && node.form) return true;
    }
    return false;
  }

  /** Buttons that send the form are never pressed, whatever asks for it. */
  function guarded(element) {
    if (sends(element)) return true;
    for (let node = element, i = 0; node && i < 4; node = page.parentOf(node), i += 1) {
      if ((node.localName === "button" || node.localName === "a" || node.getAttribute?.("role") === "button") && SUBMIT.test(page.textOf(node))) return true;
    }
    return false;
  }

  function setter(element, property) {
    const kind = view(element)[element.localName === "textarea" ? "HTMLTextAreaElement" : element.localName === "select" ? "HTMLSelectElement" : "HTMLInputElement"];
    return Object.getOwnPropertyDescriptor(kind?.prototype ?? {}, property)?.set;
  }

  function setValue(element, value) {
    const set = setter(element, "value");
    if (set) set.call(element, value);
    else element.value = value;
  }

  /** Types a text: as one input, with what counters and lazy bindings listen to. */
  function type(element, value) {
    element.focus({ preventScroll: true });
    setValue(element, value);
    fire(element, "input", { inputType: "insertFromPaste", data: value }, InputEvent);
    fire(element, "keyup", { key: "Unidentified" }, KeyboardEvent);
    fire(element, "change");
  }

  function leave(element) {
    element.blur?.();
  }

  /** Older libraries know keys by their number alone. */
  const KEY_CODES = { Enter: 13, Escape: 27, ArrowDown: 40 };

  function key(element, name) {
    const keyCode = KEY_CODES[name] ?? 0;
    const pressed = { key: name, code: name, keyCode, which: keyCode };
    fire(element, "keydown", pressed, KeyboardEvent);
    fire(element, "keyup", pressed, KeyboardEvent);
  }

  /** Rich text goes in as a person's paste would. */
  function write(element, value) {
    element.focus({ preventScroll: true });
    const selection = getSelection();
    selection?.selectAllChildren(element);
    if (!document.execCommand("insertText", false, value)) {
      element.textContent = value;
      fire(element, "input", { inputType: "insertText", data: value }, InputEvent);
    }
  }

  /** Puts files into an upload field. */
  function putFiles(element, files) {
    const transfer = new (view(element).DataTransfer)();
    for (const file of files) transfer.items.add(file);
    element.files = transfer.files;
    fire(element, "input");
    fire(element, "change");
  }

  filler.act = {
    until, settled, press, sends, type, setValue, leave, key, write, putFiles, fire, setter, guarded,
    startClicks: () => (clicks = []),
    clicks: () => [...clicks],
  };
})();
