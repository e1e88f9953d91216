// What the pages of this folder share. A control is named by data-k in the source only: the name is taken off before anybody
// can read it, so that a page tells no more than its words do.

const state = { values: {}, submits: 0 };
window.__portal = state;
/** Controls by name, for the hand that checks the page. */
export const els = (window.__els = {});

/** @param {string} key @param {unknown} value */
export const tell = (key, value) => {
  state.values[key] = value;
};
export const sent = (event) => {
  event?.preventDefault?.();
  state.submits += 1;
};

/** Draws a page. @param {string} html @param {{ title: string, lang?: string, style?: string }} what */
export function page(html, { title, lang = "en", style = "" }) {
  document.documentElement.lang = lang;
  document.title = title;
  const sheet = document.createElement("style");
  sheet.textContent = `input,select,textarea{font:inherit}[hidden]{display:none!important}${style}`;
  document.head.append(sheet);
  const main = document.querySelector("#main");
  main.innerHTML = html;
  watch(main);
  return main;
}

const groups = new Map();
const keyOf = new WeakMap();

function read(key) {
  const list = [...groups.get(key)].filter((element) => element.isConnected);
  const [first] = list;
  if (!first) return tell(key, "");
  if (first.type === "radio") return tell(key, list.find(({ checked }) => checked)?.value ?? "");
  if (first.type === "checkbox") return tell(key, first.hasAttribute("value") ? list.filter(({ checked }) => checked).map(({ value }) => value).sort() : first.checked);
  if (first.type === "file") return tell(key, list.flatMap(({ files }) => [...files].map(({ name }) => name)));
  if (first.isContentEditable) return tell(key, first.innerText.replace(/\u00a0/g, " ").trim());
  if (first.multiple) return tell(key, [...first.selectedOptions].map(({ value }) => value).sort());
  tell(key, list.map(({ value }) => value).filter(Boolean).join("\n"));
}

const changed = (event) => {
  const key = keyOf.get(event.target) ?? keyOf.get(event.target.closest?.("[contenteditable]"));
  if (key) read(key);
};

/** Records what is drawn now and later in a root. @param {Document | ShadowRoot | Element} root */
export function watch(root) {
  const take = () => {
    for (const element of root.querySelectorAll("[data-k]")) {
      const key = element.dataset.k;
      element.removeAttribute("data-k");
      if (!groups.has(key)) groups.set(key, new Set());
      groups.get(key).add(element);
      keyOf.set(element, key);
      (els[key] ??= []).push(element);
      if (element.type === "hidden") continue;
      if (!(key in state.values)) tell(key, "");
      if (element.tagName === "SELECT" || element.value) read(key);
    }
    for (const button of root.querySelectorAll("[data-send]")) {
      button.removeAttribute("data-send");
      button.addEventListener("click", sent);
    }
  };
  take();
  root.addEventListener("input", changed);
  root.addEventListener("change", changed);
  root.addEventListener("submit", sent);
  new MutationObserver(() => {
    take();
    for (const [key, list] of groups) if ([...list].some((element) => !element.isConnected)) {
      for (const element of [...list]) if (!element.isConnected) list.delete(element);
      read(key);
    }
  }).observe(root, { childList: true, subtree: true });
}

export const $ = (selector, root = document) => root.querySelector(selector);
export const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
export const on = (selector, event, act, root = document) => $$(selector, root).forEach((element) => element.addEventListener(event, act));

/** A zone that takes what is dropped, its input hidden. @param {Element} zone */
export function drops(zone) {
  const input = zone.querySelector("input[type=file]");
  const list = document.createElement("ul");
  zone.after(list);
  zone.addEventListener("click", (event) => event.target !== input && input.click());
  zone.addEventListener("dragover", (event) => event.preventDefault());
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  input.addEventListener("change", () => list.replaceChildren(...[...input.files].map(({ name }) => Object.assign(document.createElement("li"), { textContent: name }))));
}

/** A menu that hangs at the end of the body; its face is any element. @param {Element} face @param {[string, string][]} items */
export function hangs(key, face, items, { show = (words) => (face.querySelector("b") ?? face).textContent = words, then = () => {}, wait = 0, item = "div", itemClass = "menu-item", role = false } = {}) {
  els[key] = [face];
  let layer = null;
  const close = () => {
    layer?.remove();
    layer = null;
    face.setAttribute("aria-expanded", "false");
  };
  const open = () => {
    const { left, bottom } = face.getBoundingClientRect();
    layer = document.createElement("div");
    layer.style.cssText = `position:absolute;left:${left + scrollX}px;top:${bottom + scrollY}px;background:#fff;border:1px solid #bbb;z-index:90;min-width:240px;box-shadow:0 2px 8px #0003`;
    if (role) layer.setAttribute("role", "listbox");
    layer.append(wait ? "…" : "");
    document.body.append(layer);
    face.setAttribute("aria-expanded", "true");
    const mine = layer;
    const draw = () => mine.replaceChildren(
      ...(typeof items === "function" ? items() : items).map(([value, words]) => {
        const row = document.createElement(item);
        row.className = itemClass;
        row.style.cssText = "padding:6px 10px;cursor:pointer;list-style:none";
        if (role) row.setAttribute("role", "option");
        row.textContent = words;
        row.addEventListener("click", () => {
          show(words);
          tell(key, value);
          close();
          then(value, words);
        });
        return row;
      }),
    );
    wait ? setTimeout(draw, wait) : draw();
  };
  face.addEventListener("click", () => face.getAttribute("aria-disabled") !== "true" && (layer ? close() : open()));
  document.addEventListener("mousedown", (event) => layer && !layer.contains(event.target) && !face.contains(event.target) && close());
}
