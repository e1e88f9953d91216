// Controls as other people's libraries draw them, by their behaviour alone: where the menu stands, which event opens it and
// which one takes a choice. Each tells what it holds under a key.
import { record, sent, tell } from "../unseen/record.js";

export { main, page, sent, tell } from "../unseen/record.js";

const make = (tag, props = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key in element && typeof value !== "string") element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
};
export { make };

/** Records what is drawn now and later; counts what sends. */
export function watch(root = document) {
  record(root);
  root.addEventListener("submit", sent);
  root.addEventListener("click", (event) => {
    if (event.composedPath().some((node) => node.dataset?.send !== undefined)) sent(event);
  });
}

/** A place in a template which a control takes later. @param {string} key */
export const slot = (key) => `<slot-of data-slot="${key}"></slot-of>`;

/** Puts controls in their places. @param {Record<string, Element>} controls @param {ParentNode} root */
export function put(controls, root = document) {
  for (const [key, control] of Object.entries(controls)) root.querySelector(`[data-slot="${key}"]`)?.replaceWith(control);
}

let count = 0;
const id = (word) => `${word}-${(count += 1)}`;
const pairs = (items) => items.map((item) => (Array.isArray(item) ? item : [item, item]));

/** In the manner of Headless UI: a button, the list beside it, a click each. */
export function headless(key, items, { empty = "Select an option", labelled = "", then = () => {} } = {}) {
  const button = make("button", { type: "button", id: id("headlessui-listbox-button"), "aria-haspopup": "listbox", "aria-expanded": "false", style: "width:320px;text-align:left" }, make("span", {}, empty), make("svg"));
  if (labelled) button.setAttribute("aria-labelledby", `${labelled} ${button.id}`);
  const box = make("div", { style: "position:relative" }, button);
  let list = null;
  const close = () => {
    list?.remove();
    list = null;
    button.setAttribute("aria-expanded", "false");
  };
  button.addEventListener("click", () => {
    if (list) return close();
    list = make("ul", { role: "listbox", id: id("headlessui-listbox-options"), tabindex: "0", style: "position:absolute;background:#fff;border:1px solid;margin:0;padding:0;list-style:none;z-index:5;width:320px" });
    for (const [value, words] of pairs(items))
      list.append(
        make("li", { role: "option", tabindex: "-1", "aria-selected": "false", style: "padding:4px", onclick: () => {
          button.firstChild.textContent = words;
          tell(key, value);
          close();
          then(value);
        } }, words),
      );
    button.setAttribute("aria-expanded", "true");
    button.setAttribute("aria-controls", list.id);
    box.append(list);
  });
  button.addEventListener("keydown", (event) => event.key === "Escape" && close());
  return box;
}

/** In the manner of Radix: opened by pointerdown, taken by pointerup, the list at the end of the body, all else hidden meanwhile. */
export function radix(key, items, { empty = "Choose…", then = () => {} } = {}) {
  const words = make("span", { style: "pointer-events:none" }, empty);
  const button = make("button", { type: "button", role: "combobox", "aria-expanded": "false", "aria-autocomplete": "none", "data-state": "closed", "data-placeholder": "", style: "width:300px;text-align:left" }, words, make("span", { "aria-hidden": "true" }, "▾"));
  let layer = null;
  const others = () => [...document.body.children].filter((node) => node !== layer && node.tagName !== "SCRIPT");
  const close = () => {
    if (!layer) return;
    for (const other of others()) other.removeAttribute("aria-hidden");
    document.body.style.pointerEvents = "";
    layer.remove();
    layer = null;
    button.setAttribute("aria-expanded", "false");
    button.dataset.state = "closed";
  };
  button.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || layer) return;
    const { left, bottom } = button.getBoundingClientRect();
    const list = make("div", { role: "listbox", id: id("radix"), "data-state": "open", style: "pointer-events:auto;background:#fff;border:1px solid" });
    for (const [value, text] of pairs(items)) {
      const said = id("radix-text");
      list.append(
        make("div", { role: "option", "aria-labelledby": said, "aria-selected": "false", "data-radix-collection-item": "", tabindex: "-1", style: "padding:4px", onpointerup: () => {
          words.textContent = text;
          button.removeAttribute("data-placeholder");
          tell(key, value);
          close();
          then(value);
        } }, make("span", { id: said }, text)),
      );
    }
    layer = make("div", { "data-radix-popper-content-wrapper": "", style: `position:fixed;left:${left}px;top:${Math.min(bottom, innerHeight - 200)}px;z-index:50` }, list);
    document.body.append(layer);
    for (const other of others()) other.setAttribute("aria-hidden", "true");
    document.body.style.pointerEvents = "none";
    button.setAttribute("aria-expanded", "true");
    button.setAttribute("aria-controls", list.id);
    button.dataset.state = "open";
    document.addEventListener("keydown", function escape(key) {
      if (key.key !== "Escape") return;
      document.removeEventListener("keydown", escape);
      close();
    });
  });
  document.addEventListener("pointerdown", (event) => {
    if (layer && !layer.contains(event.target) && !button.contains(event.target)) close();
  });
  return button;
}

/** In the manner of react-select: opened by mousedown, an input that filters, the menu inside the box, several values as tags. */
export function reactSelect(key, items, { empty = "Select...", label = "", several = false } = {}) {
  const chosen = [];
  const shown = make("div", { class: "placeholder" }, empty);
  const input = make("input", { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-haspopup": "true", autocomplete: "off", id: id("react-select-input"), style: "border:0;outline:0;width:30px;background:none" });
  if (label) input.setAttribute("aria-label", label);
  const control = make("div", { style: "display:flex;border:1px solid #aaa;padding:4px;width:320px;flex-wrap:wrap" }, shown, make("div", {}, input), make("div", { "aria-hidden": "true", style: "margin-left:auto" }, "⌄"));
  const box = make("div", { style: "position:relative" }, make("span", { "aria-live": "polite", style: "position:absolute;width:1px;height:1px;overflow:hidden" }), control);
  let menu = null;
  const close = () => {
    menu?.remove();
    menu = null;
    input.value = "";
    input.setAttribute("aria-expanded", "false");
  };
  const draw = () => {
    if (!menu) {
      menu = make("div", { style: "position:absolute;background:#fff;border:1px solid #aaa;z-index:3;width:320px", onmousedown: (event) => event.preventDefault() });
      box.append(menu);
      input.setAttribute("aria-expanded", "true");
    }
    const left = pairs(items).filter(([value, text]) => !chosen.includes(value) && text.toLowerCase().includes(input.value.toLowerCase()));
    const list = make("div", { role: "listbox", id: id("react-select-listbox"), "aria-multiselectable": String(several) });
    for (const [value, text] of left)
      list.append(make("div", { role: "option", "aria-disabled": "false", tabindex: "-1", id: id("react-select-option"), style: "padding:6px", onclick: () => {
        if (several) {
          chosen.push(value);
          shown.before(make("div", { style: "background:#eee;margin:2px" }, make("div", {}, text), make("div", { role: "button", "aria-label": `Remove ${text}` }, "×")));
          shown.remove();
          tell(key, [...chosen].sort());
        } else {
          shown.className = "value";
          shown.textContent = text;
          tell(key, value);
        }
        close();
      } }, text));
    if (!left.length) list.append(make("div", {}, "No options"));
    input.setAttribute("aria-controls", list.id);
    menu.replaceChildren(list);
  };
  control.addEventListener("mousedown", (event) => {
    if (event.button !== 0) return;
    if (event.target !== input) event.preventDefault();
    input.focus();
    if (!menu) draw();
    else if (event.target !== input) close();
  });
  input.addEventListener("input", draw);
  input.addEventListener("blur", () => close());
  input.addEventListener("keydown", (event) => event.key === "Escape" && close());
  return box;
}

/** A box that offers something only after two letters, a moment later; what was typed and not taken from the list is dropped. */
export function typeahead(key, items, { hint = "Start typing", name = "" } = {}) {
  const input = make("input", { type: "text", placeholder: hint, role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", autocomplete: "off" });
  if (name) input.id = name;
  const box = make("div", { style: "position:relative" }, input);
  let list = null;
  let held = "";
  const close = () => {
    list?.remove();
    list = null;
    input.setAttribute("aria-expanded", "false");
  };
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    close();
    if (input.value.trim().length < 2) return;
    timer = setTimeout(() => {
      const found = pairs(items).filter(([, text]) => text.toLowerCase().includes(input.value.trim().toLowerCase()));
      list = make("ul", { role: "listbox", style: "position:absolute;background:#fff;border:1px solid;list-style:none;margin:0;padding:0;z-index:4;width:260px" });
      for (const [value, text] of found)
        list.append(make("li", { role: "option", style: "padding:4px", onmousedown: (event) => {
          event.preventDefault();
          held = text;
          input.value = text;
          tell(key, value);
          close();
        } }, text));
      if (!found.length) list.append(make("li", {}, "No results"));
      input.setAttribute("aria-expanded", "true");
      box.append(list);
    }, 200);
  });
  input.addEventListener("blur", () => {
    close();
    if (input.value !== held) input.value = held;
  });
  return box;
}

/** In the manner of layui: a hidden select, a box that only reads, a list that is drawn and hidden beside it. */
export function layui(key, items, { empty = "请选择", then = () => {} } = {}) {
  const input = make("input", { type: "text", placeholder: empty, readonly: "", class: "layui-input", style: "width:300px" });
  const list = make("dl", { class: "layui-anim", style: "display:none;position:absolute;background:#fff;border:1px solid #ccc;margin:0;z-index:6;width:300px" }, make("dd", { "lay-value": "", class: "layui-select-tips" }, empty));
  const select = make("select", { style: "display:none" }, make("option", { value: "" }, empty));
  for (const [value, text] of pairs(items)) {
    select.append(make("option", { value }, text));
    list.append(make("dd", { "lay-value": value, style: "margin:0;padding:5px", onclick: (event) => {
      event.stopPropagation();
      input.value = text;
      select.value = value;
      tell(key, value);
      list.style.display = "none";
      then(value);
    } }, text));
  }
  const title = make("div", { class: "layui-select-title", onclick: (event) => {
    event.stopPropagation();
    list.style.display = list.style.display === "none" ? "block" : "none";
  } }, input, make("i", { class: "layui-edge" }));
  document.addEventListener("click", () => (list.style.display = "none"));
  return make("div", { style: "position:relative" }, select, make("div", { class: "layui-form-select" }, title, list));
}

/** Choices drawn from boxes that take a click and have no role: an icon and a word. */
export function drawnRadios(key, items, { then = () => {} } = {}) {
  const box = make("div", {});
  for (const [value, text] of pairs(items))
    box.append(make("input", { type: "radio", name: key, value, title: text, style: "display:none" }), make("div", { class: "layui-form-radio", style: "display:inline-block;margin-right:16px;cursor:pointer", onclick: (event) => {
      for (const icon of box.querySelectorAll("i")) icon.textContent = "○";
      event.currentTarget.firstChild.textContent = "●";
      event.currentTarget.previousSibling.checked = true;
      tell(key, value);
      then(value);
    } }, make("i", {}, "○"), make("div", { style: "display:inline" }, ` ${text}`)));
  return box;
}

/** Rows of one link each with a button for one more. */
export function rows(key, { add = "Add another", draw = () => "", least = 1 } = {}) {
  const list = make("div", {});
  const more = () => list.append(make("div", { class: "row" }));
  const one = () => {
    more();
    list.lastChild.innerHTML = draw(list.children.length) || `<input type=url data-k="${key}">`;
  };
  for (let at = 0; at < least; at += 1) one();
  return make("div", {}, list, make("button", { type: "button", onclick: one }, add));
}

/** Rich text as an editor draws it: a toolbar, a region that is edited, a hidden place for what is sent. */
export function editor(key, { hint = "" } = {}) {
  const body = make("div", { class: "ql-editor", contenteditable: "true", "data-placeholder": hint, "data-k": key, style: "min-height:70px;border:1px solid #aaa;width:480px" }, make("p", {}, make("br")));
  return make("div", {}, make("div", { class: "ql-toolbar", role: "toolbar" }, make("button", { type: "button" }, "B"), make("button", { type: "button" }, "I"), make("button", { type: "button", "aria-label": "link" }, "🔗")), body, make("input", { type: "text", class: "ql-link", "data-formula": "e=mc^2", "data-link": "https://quilljs.com", style: "display:none" }));
}
