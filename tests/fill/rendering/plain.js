// Native controls. `?layout=table` puts the words into a cell on the left, without any tie to the control; otherwise
// they stand above, tied by `for` where HTML offers it.

import { start } from "./flow.js";

const table = new URLSearchParams(location.search).get("layout") === "table";
let serial = 0;

const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);

function control(question, id) {
  const { kind, set } = question;
  switch (kind) {
    case "select": {
      const select = make("select", { id, disabled: question.disabled ?? false });
      select.append(make("option", { value: "", textContent: "—" }));
      for (const [value, text] of question.options) select.append(make("option", { value, textContent: text }));
      select.addEventListener("change", () => set(select.value));
      return select;
    }
    case "radio": {
      const group = make("span");
      for (const [value, text] of question.options) {
        const input = make("input", { type: "radio", name: question.name, value });
        input.addEventListener("change", () => set(value));
        const label = make("label");
        label.append(input, ` ${text} `);
        group.append(label);
      }
      return group;
    }
    case "textarea": {
      const area = make("textarea", { id, rows: 4, cols: 60 });
      area.addEventListener("input", () => set(area.value));
      return area;
    }
    case "checkbox": {
      const label = make("label");
      const input = make("input", { type: "checkbox" });
      input.addEventListener("change", () => set(input.checked));
      label.append(input, ` ${question.text}`);
      return label;
    }
    case "file": {
      const input = make("input", { id, type: "file", multiple: true });
      input.addEventListener("change", () => set([...input.files].map((file) => file.name)));
      return input;
    }
    default: {
      const input = make("input", { id, type: kind });
      input.addEventListener("input", () => set(input.value));
      return input;
    }
  }
}

start((question) => {
  const id = `q${(serial += 1)}`;
  const element = control(question, id);
  if (table) {
    const row = make("div", { className: "row" });
    const left = make("div", { className: "cell", textContent: `${question.label}:` });
    const right = make("div", { className: "cell" });
    right.append(element);
    row.append(left, right);
    return row;
  }
  if (question.kind === "radio") {
    const set = make("fieldset");
    set.append(make("legend", { textContent: question.label }), element);
    return set;
  }
  const block = make("p");
  const label = make("label", { textContent: `${question.label} *` });
  label.htmlFor = id;
  block.append(label, make("br"), element);
  return block;
});
