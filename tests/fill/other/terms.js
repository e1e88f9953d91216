// Term and description: the question in a `dt`, the control in a `dd`; parts named by a chain of headings; what belongs to
// one kind of right appears after it was chosen; days in a picker that takes no typing; help and counters below.

import { page } from "../form/page.js";
import { make, standing, typed, upload } from "./hand.js";

const { questions, set, submit, choose, send, language, value } = page();
const zh = language === "zh";
const list = make("dl");
const drawn = new Map();

const DRAW = {
  radio({ name, options }, id) {
    const group = make("div", { role: "group", "aria-labelledby": `part ${id}` });
    for (const [key, title, hint] of options) {
      const input = make("input", { type: "radio", name: `n${id}`, id: `${id}-${key}` });
      input.addEventListener("change", () => tell(name, key));
      group.append(make("div", {}, input, make("label", { for: `${id}-${key}`, textContent: title }), make("small", { textContent: ` ${hint}` })));
    }
    return group;
  },
  chips({ name, options }, id) {
    const group = make("div", { role: "listbox", "aria-multiselectable": "true", "aria-labelledby": id });
    const chosen = new Set();
    for (const [key, title] of options) {
      const chip = make("span", { role: "option", tabIndex: 0, "aria-selected": "false", textContent: title });
      chip.style.cssText = "border:1px solid;border-radius:9px;padding:2px 8px;margin:4px";
      chip.addEventListener("click", () => {
        if (!chosen.delete(key)) chosen.add(key);
        chip.setAttribute("aria-selected", String(chosen.has(key)));
        tell(name, [...chosen].join(","));
      });
      group.append(chip);
    }
    return group;
  },
  select({ name, options }, id) {
    const control = make("select", { "aria-labelledby": `part ${id}` }, make("option", { value: "", textContent: choose }), ...options.map(([key, title]) => make("option", { value: key, textContent: title })));
    control.addEventListener("change", () => tell(name, control.value));
    return control;
  },
  drop: ({ name }, id) => make("div", {}, ...upload((names) => tell(name, names), { "aria-labelledby": `part ${id}` })),
  rich({ name }, id) {
    const box = typed(make("textarea", { rows: 4, maxLength: 2000, "aria-labelledby": `part ${id}` }), (text) => tell(name, text));
    return make("div", {}, box, make("span", { textContent: "0/2000" }));
  },
  // All links in one box.
  links: ({ name }, id) => make("div", {}, typed(make("textarea", { rows: 4, "aria-labelledby": `part ${id}` }), (text) => tell(name, text)), make("p", { textContent: zh ? "每行一条，最多100条" : "One per line, up to 100" })),
  textarea: ({ name }, id) => typed(make("textarea", { "aria-labelledby": `part ${id}` }), (text) => tell(name, text)),
  date: ({ name }, id) => typed(make("input", { type: "text", readOnly: true, placeholder: zh ? "选择日期" : "Select date", "aria-labelledby": id }), (text) => tell(name, text)),
  checkbox({ name }, id) {
    const input = make("input", { type: "checkbox", "aria-labelledby": id });
    input.addEventListener("change", () => tell(name, input.checked));
    return input;
  },
  text: ({ name, kind }, id) => typed(make("input", { type: kind, "aria-labelledby": `part ${id}` }), (text) => tell(name, text)),
};

function tell(name, now) {
  const earlier = value(name);
  set(name, now);
  if (questions.some(({ when }) => name in when) && earlier !== now) setTimeout(show, 250);
}

function show() {
  const now = standing(questions, value).flatMap((question) => {
    if (!drawn.has(question.name)) {
      const id = `t${questions.indexOf(question)}`;
      drawn.set(question.name, [
        make("dt", { id }, make("span", { textContent: question.label }), make("abbr", { title: zh ? "必填" : "required", textContent: "*" })),
        make("dd", {}, (DRAW[question.kind] ?? DRAW.text)(question, id), make("div", { className: "help", textContent: zh ? "请如实填写。" : "Fill in truthfully." })),
      ]);
    }
    return drawn.get(question.name);
  });
  for (const element of [...list.children]) if (!now.includes(element)) element.remove();
  now.forEach((element, at) => list.children[at] !== element && list.insertBefore(element, list.children[at] ?? null));
}

show();
const button = make("button", { type: "button", textContent: send });
button.addEventListener("click", submit);
document.getElementById("main").append(make("h2", { id: "part", textContent: zh ? "投诉信息" : "Claim information" }), list, button);
