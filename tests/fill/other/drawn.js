// Native controls that are hidden and drawn anew beside themselves, as older kits do: the select stands hidden before a
// box with a read-only input and a list of its own; radio buttons and ticks are drawn elements after a hidden input.

import { page } from "../form/page.js";
import { make, typed, upload } from "./hand.js";

const { questions, set, submit, choose, send, language } = page();
const zh = language === "zh";
document.head.append(make("style", { textContent: ".item{clear:both;margin:10px 0;display:flex}.name{width:260px;text-align:right;padding-right:10px}.hide,.block input[type=radio],.block input[type=checkbox]{display:none}.drawn{cursor:pointer;display:inline-block;padding:4px 8px}.drawn i{border:1px solid #999;border-radius:50%;display:inline-block;width:12px;height:12px}.on i{background:#2a8}.list{display:none;border:1px solid #999;margin:0}.open .list{display:block}.list dd{margin:0;padding:5px}" }));

const DRAW = {
  radio({ name, options }, id) {
    return options.flatMap(([key, title]) => {
      const input = make("input", { type: "radio", name: id, value: key });
      const drawn = make("div", { className: "drawn" }, make("i"), make("div", { textContent: title }));
      drawn.addEventListener("click", () => {
        input.checked = true;
        for (const other of drawn.parentElement.querySelectorAll(".drawn")) other.classList.toggle("on", other === drawn);
        set(name, key);
      });
      return [input, drawn];
    });
  },
  select({ name, options }) {
    const native = make("select", { className: "hide" }, make("option", { value: "", textContent: choose }), ...options.map(([key, title]) => make("option", { value: key, textContent: title })));
    const input = make("input", { type: "text", readOnly: true, placeholder: choose });
    const list = make("dl", { className: "list" }, make("dd", { textContent: choose }), ...options.map(([, title]) => make("dd", { textContent: title })));
    const box = make("div", { className: "choice" }, make("div", {}, input, make("i", { textContent: "▾" })), list);
    input.parentElement.addEventListener("click", () => box.classList.toggle("open"));
    [...list.children].forEach((item, at) =>
      item.addEventListener("click", () => {
        native.selectedIndex = at;
        input.value = at ? item.textContent : "";
        box.classList.remove("open");
        set(name, native.value);
      }),
    );
    return [native, box];
  },
  drop({ name }) {
    const [input, list] = upload((names) => set(name, names), { className: "hide" });
    const button = make("button", { type: "button", textContent: zh ? "选择文件" : "Choose file" });
    button.addEventListener("click", () => input.click());
    return [button, input, make("div", { textContent: zh ? "支持 jpg、png、pdf，单个不超过 5M" : "jpg, png or pdf, 5 MB each" }), list];
  },
  rich: ({ name, label }) => [typed(make("textarea", { placeholder: zh ? `请输入${label}` : "At least 20 characters" }), (text) => set(name, text))],
  links: ({ name }) => [typed(make("textarea", { placeholder: "https://" }), (text) => set(name, text)), make("div", { textContent: zh ? "多个链接请用回车分隔" : "Separate links by a new line" })],
  checkbox({ name, label }) {
    const input = make("input", { type: "checkbox" });
    const drawn = make("div", { className: "drawn" }, make("span", { textContent: label }), make("i"));
    drawn.addEventListener("click", () => {
      input.checked = !input.checked;
      drawn.classList.toggle("on", input.checked);
      set(name, input.checked);
    });
    return [input, drawn];
  },
  textarea: ({ name }) => [typed(make("textarea"), (text) => set(name, text))],
  text: ({ name, kind, label }) => [typed(make("input", { type: kind === "date" ? "text" : kind, placeholder: zh ? `请输入${label}` : label }), (text) => set(name, text))],
};
// Several may be chosen.
DRAW.chips = ({ name, options }) => {
  const chosen = new Set();
  return options.flatMap(([key, title]) => {
    const input = make("input", { type: "checkbox" });
    const drawn = make("div", { className: "drawn" }, make("span", { textContent: title }), make("i"));
    drawn.addEventListener("click", () => {
      input.checked = !input.checked;
      drawn.classList.toggle("on", input.checked);
      if (!chosen.delete(key)) chosen.add(key);
      set(name, [...chosen].join(","));
    });
    return [input, drawn];
  });
};

const main = document.getElementById("main");
questions.forEach((question, at) => {
  const words = question.kind === "checkbox" ? "" : zh ? `${question.label}：` : `${question.label}:`;
  main.append(make("div", { className: "item" }, make("div", { className: "name" }, make("font", { color: "red", textContent: "*" }), words), make("div", { className: "block" }, ...(DRAW[question.kind] ?? DRAW.text)(question, `g${at}`))));
});
const button = make("a", { href: "javascript:void 0", textContent: send });
button.addEventListener("click", (event) => {
  event.preventDefault();
  submit();
});
main.append(button);
