// Web Components: each field in a shadow root of its own, closed where the address says so; a choice opens on pointerdown
// within that root; links go into one input each, with a button for more.

import { ADD, page } from "./page.js";

const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);
const { questions, set, submit, choose, send, language, hinted } = page();
const mode = new URLSearchParams(location.search).has("closed") ? "closed" : "open";

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(`:host{display:block;margin:12px 0}.box,input,textarea{display:block;width:360px;padding:6px;border:1px solid #888}
.menu{position:absolute;background:#fff;border:1px solid #888;min-width:360px}.menu[hidden]{display:none}.item,.radio{padding:4px 8px}
.radio::before{content:"○ "}.radio[aria-checked=true]::before{content:"● "}`);

const draw = {
  select({ name, options }, root) {
    const box = make("div", { className: "box", tabIndex: 0, textContent: choose });
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-expanded", "false");
    const menu = make("div", { className: "menu", hidden: true });
    for (const [value, text] of options) {
      const item = make("div", { className: "item", textContent: text });
      item.addEventListener("click", () => {
        box.textContent = text;
        menu.hidden = true;
        box.setAttribute("aria-expanded", "false");
        set(name, value);
      });
      menu.append(item);
    }
    box.addEventListener("pointerdown", () => {
      menu.hidden = !menu.hidden;
      box.setAttribute("aria-expanded", String(!menu.hidden));
    });
    root.append(box, menu);
  },
  radio({ name, options }, root) {
    const group = make("div");
    group.setAttribute("role", "radiogroup");
    for (const [value, text] of options) {
      const radio = make("div", { className: "radio", tabIndex: 0, textContent: text });
      radio.setAttribute("role", "radio");
      radio.setAttribute("aria-checked", "false");
      radio.addEventListener("click", () => {
        for (const other of group.children) other.setAttribute("aria-checked", String(other === radio));
        set(name, value);
      });
      group.append(radio);
    }
    root.append(group);
  },
  checkbox({ name, label }, root) {
    const tick = make("div", { className: "radio", tabIndex: 0, textContent: label });
    tick.setAttribute("role", "checkbox");
    tick.setAttribute("aria-checked", "false");
    tick.addEventListener("click", () => {
      const now = tick.getAttribute("aria-checked") !== "true";
      tick.setAttribute("aria-checked", String(now));
      set(name, now);
    });
    root.append(tick);
  },
  file({ name }, root) {
    const input = make("input", { type: "file", multiple: true });
    input.addEventListener("change", () => set(name, [...input.files].map((file) => file.name)));
    root.append(input);
  },
  textarea({ name }, root) {
    const area = make("textarea", { rows: 3 });
    area.addEventListener("input", () => set(name, area.value));
    root.append(area);
  },
  links({ name }, root) {
    const list = make("div");
    const read = () => set(name, [...list.children].map((input) => input.value).filter(Boolean).join("\n"));
    const more = () => {
      const input = make("input", { type: "url" });
      input.addEventListener("input", read);
      list.append(input);
    };
    more();
    const button = make("button", { type: "button", textContent: `+ ${ADD[language]}` });
    button.addEventListener("click", more);
    root.append(list, button);
  },
  text({ name, kind }, root) {
    const input = make("input", { type: kind });
    input.addEventListener("input", () => set(name, input.value));
    root.append(input);
  },
};

customElements.define("practice-field", class extends HTMLElement {
  show(question) {
    const root = this.attachShadow({ mode });
    root.adoptedStyleSheets = [SHEET];
    if (question.kind !== "checkbox") root.append(make("span", { textContent: question.label }));
    (draw[question.kind] ?? draw.text)(question, root);
  }
});

const main = document.getElementById("main");
for (const question of questions) {
  const field = document.createElement("practice-field");
  if (hinted) field.dataset.field = question.name;
  field.show(question);
  main.append(field);
}
const button = make("button", { type: "button", textContent: send });
button.addEventListener("click", submit);
main.append(button);
