// Steps with a button between, questions in both languages, choices as cards and chips, drop zones, rich text. A choice
// from a list is a plain box that opens at a click, its menu at the end of the document: nothing on it says what it is.

import { page } from "../form/page.js";
import { make, rows, typed, upload } from "./hand.js";

const { questions, set, submit, choose, send, language } = page();
const zh = language === "zh";
const PER_STEP = 6;
let step = 0;
const main = document.getElementById("main");
document.head.append(make("style", { textContent: ".select{border:1px solid #999;width:320px;padding:6px}.card{border:1px solid #999;padding:8px;display:inline-block;margin:4px}.card[aria-checked=true]{border-color:blue}.drop{border:2px dashed #999;padding:20px;width:320px}.menu{position:absolute;background:#fff;border:1px solid #999}.menu div{padding:6px}[contenteditable]{border:1px solid #999;min-height:60px}.q{margin:14px 0}" }));

const DRAW = {
  radio({ name, options }) {
    const group = make("div", { role: "radiogroup" });
    for (const [key, title, hint] of options) {
      const card = make("div", { className: "card", role: "radio", tabIndex: 0, "aria-checked": "false" }, make("b", { textContent: title }), make("p", { textContent: hint }));
      card.addEventListener("click", () => {
        for (const other of group.children) other.setAttribute("aria-checked", String(other === card));
        set(name, key);
      });
      group.append(card);
    }
    return group;
  },
  chips({ name, options }) {
    const list = make("div");
    const chosen = new Set();
    for (const [key, title] of options) {
      const chip = make("button", { type: "button", textContent: title, "aria-pressed": "false" });
      chip.addEventListener("click", () => {
        if (!chosen.delete(key)) chosen.add(key);
        chip.setAttribute("aria-pressed", String(chosen.has(key)));
        set(name, [...chosen].join(","));
      });
      list.append(chip);
    }
    return list;
  },
  select({ name, options }) {
    const text = make("span", { textContent: choose });
    const box = make("div", { className: "select", tabIndex: 0 }, text, make("i", { textContent: "▾" }));
    box.addEventListener("click", () => {
      const menu = make("div", { className: "menu" });
      const { left, bottom } = box.getBoundingClientRect();
      menu.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px`;
      for (const [key, title] of options) {
        const item = make("div", { textContent: title });
        item.addEventListener("click", () => {
          text.textContent = title;
          set(name, key);
          menu.remove();
        });
        menu.append(item);
      }
      document.body.append(menu);
      addEventListener("mousedown", (event) => menu.contains(event.target) || menu.remove());
    });
    return box;
  },
  drop({ name }) {
    const [input, list] = upload((names) => set(name, names), { hidden: true });
    return make("div", { className: "drop" }, make("p", { textContent: zh ? "将文件拖到此处，或点击上传" : "Drag files here or click to upload" }), input, list);
  },
  rich: ({ name }) => typed(make("div", { contentEditable: "true" }), (text) => set(name, text)),
  links({ name }) {
    const more = make("button", { type: "button", textContent: zh ? "+ 继续添加" : "+ Add another product" });
    return make("div", {}, rows((text) => set(name, text), more), more);
  },
  textarea: ({ name }) => typed(make("textarea"), (text) => set(name, text)),
  checkbox({ name, label }) {
    const tick = make("span", { role: "checkbox", tabIndex: 0, "aria-checked": "false", textContent: "☐" });
    tick.addEventListener("click", () => {
      const now = tick.getAttribute("aria-checked") !== "true";
      tick.setAttribute("aria-checked", String(now));
      set(name, now);
    });
    return make("div", {}, tick, make("span", { textContent: ` ${label}` }));
  },
  text: ({ name, kind }) => typed(make("input", { type: kind === "date" ? "text" : kind, ...(kind === "date" ? { placeholder: "YYYY-MM-DD" } : {}) }), (text) => set(name, text)),
};

function show() {
  const shown = questions.slice(step * PER_STEP, (step + 1) * PER_STEP).map((question) => {
    const control = (DRAW[question.kind] ?? DRAW.text)(question);
    if (question.kind === "checkbox") return control;
    return make("div", { className: "q" }, make("div", {}, make("span", { textContent: question.label }), make("small", { textContent: ` ${question.beside}` }), make("em", { textContent: "*" })), control);
  });
  const last = (step + 1) * PER_STEP >= questions.length;
  const on = make("button", { type: "button", textContent: last ? send : zh ? "下一步" : "Next step" });
  on.addEventListener("click", () => {
    if (last) return submit();
    step += 1;
    show();
  });
  main.replaceChildren(make("ol", {}, make("li", { textContent: zh ? "填写" : "Fill in" }), make("li", { textContent: zh ? "确认" : "Review" })), ...shown, on);
}

show();
