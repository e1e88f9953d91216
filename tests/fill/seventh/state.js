// What the pages of this folder share: the frame of a page, and the state that tests read from outside.

const state = { values: {}, submits: 0 };
window.__portal = state;

const plain = (value) => {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map((one) => (typeof one === "object" ? one.name : one));
  return value;
};

/** Title, language, style and markup of the page. @param {{ title: string, lang?: string, css?: string, html?: string }} what */
export function setup({ title, lang = "en", css = "", html = "" }) {
  document.title = title;
  document.documentElement.lang = lang;
  document.head.append(Object.assign(document.createElement("style"), { textContent: `*{box-sizing:border-box}[hidden]{display:none!important}${css}` }));
  const main = document.getElementById("main");
  main.innerHTML = html;
  return main;
}

/** Says what the page holds, whenever somebody asks. @param {() => Record<string, unknown>} read */
export function keep(read) {
  Object.defineProperty(state, "values", { enumerable: true, get: () => Object.fromEntries(Object.entries(read()).map(([name, value]) => [name, plain(value)])) });
}

/** A form was sent; the page stays. @param {{ preventDefault?: () => void }} [event] */
export function sent(event) {
  event?.preventDefault?.();
  state.submits += 1;
}

/** What native controls hold: a tick, a radio's value, names of files, or text. @param {Iterable<any>} controls */
export function read(controls) {
  const held = {};
  for (const control of controls) {
    const { name, type } = control;
    if (!name || type === "submit" || type === "button") continue;
    if (type === "radio") held[name] = control.checked ? control.value : (held[name] ?? "");
    else if (type === "checkbox" && control.hasAttribute("value")) held[name] = [...(held[name] ?? []), ...(control.checked ? [control.value] : [])];
    else if (type === "checkbox") held[name] = control.checked;
    else if (type === "file") held[name] = [...control.files];
    else held[name] = control.value;
  }
  return held;
}

/** What several controls hold, one on each line; empty ones are left out. @param {Iterable<any>} controls */
export const lines = (controls) => [...controls].map(({ value }) => value.trim()).filter(Boolean).join("\n");
