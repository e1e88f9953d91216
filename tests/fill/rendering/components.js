// Web Components with open shadow roots: a field holds its words and its control in a root of its own, a choice opens on
// pointerdown inside that root, radio buttons are roles without inputs.

import { start } from "./flow.js";

const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);

const SHEET = new CSSStyleSheet();
SHEET.replaceSync(`
  :host { display: block; margin: 12px 0 }
  .label { display: block; font-weight: 600 }
  .box, input, textarea { display: block; width: 360px; padding: 6px; border: 1px solid #888 }
  .menu { position: absolute; background: #fff; border: 1px solid #888; min-width: 360px }
  .menu[hidden] { display: none }
  .item, .radio { padding: 4px 8px }
  .radio[aria-checked=true]::before { content: "● " }
  .radio::before { content: "○ " }`);

class Field extends HTMLElement {
  show(question) {
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [SHEET];
    root.append(make("span", { className: "label", textContent: question.label }), this.control(question));
  }
}

customElements.define("x-text", class extends Field {
  control(question) {
    const input = make(question.kind === "textarea" ? "textarea" : "input");
    if (question.kind !== "textarea") input.type = question.kind;
    if (question.kind === "file") {
      input.multiple = true;
      input.addEventListener("change", () => question.set([...input.files].map((file) => file.name)));
    } else input.addEventListener("input", () => question.set(input.value));
    return input;
  }
});

customElements.define("x-choice", class extends Field {
  control(question) {
    const holder = make("div");
    const box = make("div", { className: "box", tabIndex: 0, textContent: "…" });
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-expanded", "false");
    if (question.disabled) box.setAttribute("aria-disabled", "true");
    const menu = make("div", { className: "menu", hidden: true });
    for (const [value, text] of question.options) {
      const item = make("div", { className: "item", textContent: text });
      item.addEventListener("click", () => {
        box.textContent = text;
        menu.hidden = true;
        box.setAttribute("aria-expanded", "false");
        question.set(value);
      });
      menu.append(item);
    }
    box.addEventListener("pointerdown", () => {
      if (question.disabled) return;
      menu.hidden = !menu.hidden;
      box.setAttribute("aria-expanded", String(!menu.hidden));
    });
    holder.append(box, menu);
    return holder;
  }
});

customElements.define("x-radio", class extends Field {
  control(question) {
    const group = make("div");
    group.setAttribute("role", "radiogroup");
    for (const [value, text] of question.options) {
      const radio = make("div", { className: "radio", tabIndex: 0 });
      radio.setAttribute("role", "radio");
      radio.setAttribute("aria-checked", "false");
      radio.append(make("span", { textContent: text }));
      radio.addEventListener("click", () => {
        for (const other of group.children) other.setAttribute("aria-checked", String(other === radio));
        question.set(value);
      });
      group.append(radio);
    }
    return group;
  }
});

customElements.define("x-tick", class extends Field {
  control(question) {
    const tick = make("div", { className: "radio", tabIndex: 0, textContent: question.text });
    tick.setAttribute("role", "checkbox");
    tick.setAttribute("aria-checked", "false");
    tick.addEventListener("click", () => {
      const now = tick.getAttribute("aria-checked") !== "true";
      tick.setAttribute("aria-checked", String(now));
      question.set(now);
    });
    return tick;
  }
});

const NAMES = { select: "x-choice", radio: "x-radio", checkbox: "x-tick" };

start((question) => {
  const element = document.createElement(NAMES[question.kind] ?? "x-text");
  element.show(question);
  return element;
});
