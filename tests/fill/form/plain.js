// Native controls: numbered questions, labels tied by `for`, legends around radio buttons.

import { page } from "./page.js";

const make = (name, properties = {}) => Object.assign(document.createElement(name), properties);
const { questions, set, submit, choose, send, hinted } = page();
const form = make("form");
form.addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});

questions.forEach((question, index) => {
  const { name, kind, label, options } = question;
  const id = `q${index}`;
  const words = `${index + 1}. ${label}${question.decoy ? "" : " *"}`;
  if (kind === "checkbox") {
    const row = make("p");
    const input = make("input", { type: "checkbox", id });
    input.addEventListener("change", () => set(name, input.checked));
    row.append(input, make("label", { htmlFor: id, textContent: label }));
    form.append(row);
    return;
  }
  if (kind === "radio") {
    const group = make("fieldset");
    group.append(make("legend", { textContent: words }));
    for (const [value, text] of options) {
      const input = make("input", { type: "radio", name: id, value });
      input.addEventListener("change", () => set(name, value));
      const tied = make("label");
      tied.append(input, ` ${text}`);
      group.append(tied);
    }
    form.append(group);
    return;
  }
  let control;
  if (kind === "select") {
    control = make("select");
    control.append(make("option", { value: "", textContent: choose }));
    for (const [value, text] of options) control.append(make("option", { value, textContent: text }));
    control.addEventListener("change", () => set(name, control.value));
  } else if (kind === "file") {
    control = make("input", { type: "file", multiple: true });
    control.addEventListener("change", () => set(name, [...control.files].map((file) => file.name)));
  } else {
    control = kind === "textarea" || kind === "links" ? make("textarea", { rows: 3, cols: 60 }) : make("input", { type: kind });
    control.addEventListener("input", () => set(name, control.value));
  }
  control.id = id;
  if (hinted) control.dataset.field = name;
  const row = make("p");
  row.append(make("label", { htmlFor: id, textContent: words }), make("br"), control);
  form.append(row);
});
form.append(make("button", { textContent: send }));
document.getElementById("main").append(form);

// The page around the form: a log-in and a newsletter, which ask for an e-mail as well.
const around = (name, ...fields) => {
  const place = make(name);
  const own = make("form");
  for (const [type, label, key] of fields) {
    const input = make("input", { type, placeholder: label });
    input.addEventListener("input", () => set(key, input.value));
    const tied = make("label", { textContent: `${label} ` });
    tied.append(input);
    own.append(tied);
  }
  place.append(own);
  return place;
};
document.body.prepend(around("header", ["email", "E-mail", "decoy_login_email"], ["password", "Password", "decoy_login_password"]));
document.body.append(around("div", ["email", "Your e-mail", "decoy_newsletter"]));
