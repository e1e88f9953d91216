// Labels that float: drawn after the control and laid over it by the style sheet, tied by nothing. Choices are rows of
// buttons or a box with a menu beside it; a box of links takes one link and each further link comes by a button.

import { page } from "../form/page.js";
import { make, rows, typed, upload } from "./hand.js";

const { questions, set, submit, choose, send, language } = page();
const zh = language === "zh";
document.head.append(make("style", { textContent: ".f{position:relative;margin:22px 0;width:420px}.f>input,.f>textarea,.f>[contenteditable],.f>.box{width:100%;padding:14px 6px 4px;border:1px solid #999;min-height:20px}.f>.fl{position:absolute;left:6px;top:-9px;background:#fff;font-size:11px}.menu{border:1px solid #999;background:#fff;position:absolute;z-index:3}.menu[hidden]{display:none}.menu li{padding:6px;list-style:none}.seg button[aria-checked=true]{background:#36f}.zone{border:1px dashed;padding:18px;display:block}.zone input{position:absolute;opacity:0;width:1px;height:1px}" }));

const DRAW = {
  radio({ name, options }) {
    const group = make("div", { className: "seg", role: "radiogroup" });
    for (const [key, title] of options) {
      const part = make("button", { type: "button", role: "radio", "aria-checked": "false" }, make("span", { textContent: title }));
      part.addEventListener("click", () => {
        for (const other of group.children) other.setAttribute("aria-checked", String(other === part));
        set(name, key);
      });
      group.append(part);
    }
    return [group];
  },
  select({ name, options }) {
    const box = make("button", { type: "button", className: "box", "aria-haspopup": "listbox", "aria-expanded": "false", textContent: choose });
    const menu = make("ul", { className: "menu", role: "listbox", hidden: true });
    for (const [key, title] of options) {
      const item = make("li", { role: "option", textContent: title });
      item.addEventListener("mousedown", (event) => {
        event.preventDefault();
        box.textContent = title;
        toggle(false);
        set(name, key);
      });
      menu.append(item);
    }
    const toggle = (open) => {
      menu.hidden = !open;
      box.setAttribute("aria-expanded", String(open));
    };
    box.addEventListener("click", () => toggle(menu.hidden));
    return [box, menu];
  },
  drop({ name }) {
    const [input, list] = upload((names) => set(name, names));
    return [make("label", { className: "zone" }, input, make("span", { textContent: zh ? "点击或拖拽文件到此区域上传" : "Click or drag file to this area to upload" })), list];
  },
  rich: ({ name }) => [typed(make("div", { contentEditable: "true", role: "textbox", "aria-multiline": "true" }), (text) => set(name, text))],
  links({ name }) {
    const more = make("button", { type: "button", textContent: zh ? "添加一行" : "Add row" });
    return [rows((text) => set(name, text), more, () => make("input", { type: "url", placeholder: "https://" })), more];
  },
  textarea: ({ name }) => [typed(make("textarea", { placeholder: " " }), (text) => set(name, text))],
  checkbox({ name }) {
    const input = make("input", { type: "checkbox" });
    input.addEventListener("change", () => set(name, input.checked));
    return [input];
  },
  text: ({ name, kind }) => [typed(make("input", { type: kind, placeholder: " " }), (text) => set(name, text))],
};
// Several may be chosen: boxes to tick in a row.
DRAW.chips = ({ name, options }) => {
  const chosen = new Set();
  return [make("div", { role: "group" }, ...options.map(([key, title]) => {
    const input = make("input", { type: "checkbox" });
    input.addEventListener("change", () => {
      if (!chosen.delete(key)) chosen.add(key);
      set(name, [...chosen].join(","));
    });
    return make("label", {}, input, title);
  }))];
};

const form = make("form");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
for (const question of questions) {
  form.append(make("div", { className: "f" }, ...(DRAW[question.kind] ?? DRAW.text)(question), make("span", { className: "fl", textContent: `${question.label}${question.decoy ? "" : " *"}` })));
}
form.append(make("button", { textContent: send }));
document.getElementById("main").append(form);
