// A table of two questions a row, each above its control: headings in one row, controls in the next. Half of the texts
// are named by nothing but the words inside the box.

import { page } from "../form/page.js";
import { make, rows, typed, upload } from "./hand.js";

const { questions, set, submit, choose, send, language } = page();
const zh = language === "zh";

const DRAW = {
  radio({ name, options }, id) {
    return options.map(([key, title]) => {
      const input = make("input", { type: "radio", name: id, value: key });
      input.addEventListener("change", () => set(name, key));
      return make("span", {}, input, ` ${title} `);
    });
  },
  chips({ name, options }) {
    const control = make("select", { multiple: true, size: options.length }, ...options.map(([key, title]) => make("option", { value: key, textContent: title })));
    control.addEventListener("change", () => set(name, [...control.selectedOptions].map((option) => option.value).join(",")));
    return [control];
  },
  select({ name, options }) {
    const control = make("select", {}, make("option", { value: "", textContent: choose }), ...options.map(([key, title]) => make("option", { value: key, textContent: title })));
    control.addEventListener("change", () => set(name, control.value));
    return [control];
  },
  drop: ({ name }) => upload((names) => set(name, names)),
  rich: ({ name }) => [typed(make("textarea"), (text) => set(name, text))],
  links({ name }) {
    const more = make("a", { href: "#", role: "button", textContent: zh ? "新增一行" : "Add another link" });
    more.addEventListener("click", (event) => event.preventDefault());
    return [rows((text) => set(name, text), more), more];
  },
  textarea: ({ name }) => [typed(make("textarea"), (text) => set(name, text))],
  checkbox({ name, label }) {
    const input = make("input", { type: "checkbox" });
    input.addEventListener("change", () => set(name, input.checked));
    return [input, label];
  },
  text: ({ name, kind, label, bare }) => [typed(make("input", { type: kind, ...(bare ? { placeholder: label } : {}) }), (text) => set(name, text))],
};

const body = make("tbody");
const WIDE = new Set(["links", "rich", "checkbox", "textarea"]);
let head = null;
let below = null;
questions.forEach((question, at) => {
  const wide = WIDE.has(question.kind);
  // An own e-mail or name in a box without a heading.
  const bare = !wide && question.kind !== "radio" && ["text", "email"].includes(question.kind) && at % 2 === 1;
  if (wide || !head || head.children.length === 2) {
    head = make("tr");
    below = make("tr");
    body.append(head, below);
  }
  head.append(make("td", { colSpan: wide ? 2 : 1, textContent: bare || question.kind === "checkbox" ? "" : question.label }));
  below.append(make("td", { colSpan: wide ? 2 : 1 }, ...(DRAW[question.kind] ?? DRAW.text)({ ...question, bare }, `r${at}`)));
  if (wide) head = null;
});
const button = make("button", { type: "button", textContent: send });
button.addEventListener("click", submit);
document.getElementById("main").append(make("table", {}, body), button);
