// What the pages of this folder share: a state that tests read and the filler cannot see. Native controls are recorded by
// their key; what a page draws itself tells its value.

const state = (window.__portal = { values: {}, submits: 0 });
export const main = document.getElementById("main");

/** @param {string} key @param {unknown} value */
export function tell(key, value) {
  state.values[key] = value;
}

/** Counts a press of what sends. */
export function sent(event) {
  event?.preventDefault?.();
  state.submits += 1;
}

/** @param {string} title @param {string} lang @param {string} style */
export function page(title, lang, style = "") {
  document.title = title;
  document.documentElement.lang = lang;
  document.head.append(Object.assign(document.createElement("style"), { textContent: style }));
}

/**
 * Records the native controls below a root that carry `data-k`. Several of one key give their values a line each, in the
 * order of the document; boxes to tick that carry a value too.
 * @param {Document | ShadowRoot | Element} root
 */
export function record(root = document) {
  const read = (event) => {
    const control = event.target;
    const key = control.dataset?.k;
    if (!key) return;
    const all = [...root.querySelectorAll(`[data-k="${key}"]`)];
    if (control.type === "file") tell(key, [...control.files].map((file) => file.name));
    else if (control.isContentEditable) tell(key, control.innerText.trim());
    else if (control.type === "radio") tell(key, all.find(({ checked }) => checked)?.value ?? "");
    else if (control.type === "checkbox") tell(key, control.hasAttribute("value") ? all.filter(({ checked }) => checked).map(({ value }) => value).join("\n") : control.checked);
    else tell(key, all.map(({ value }) => value).filter(Boolean).join("\n"));
  };
  root.addEventListener("input", read);
  root.addEventListener("change", read);
  for (const button of root.querySelectorAll("[data-send]")) button.addEventListener("click", sent);
  for (const form of root.querySelectorAll("form")) form.addEventListener("submit", sent);
}
