// What a page of this folder tells the count: what its controls hold at the moment of asking, and whether it was sent.

const portal = (window.__portal = { submits: 0 });

const named = (list) => [...list].map(({ name }) => name);
const days = (value) => value.format("YYYY-MM-DD");

/** As the count compares it: files by name, days as text. */
function plain(value) {
  if (value === undefined || value === null) return "";
  if (value instanceof FileList) return named(value);
  if (Array.isArray(value)) return value[0]?.name && !value[0].nodeType ? named(value) : [...value];
  if (typeof value === "object" && typeof value.format === "function") return days(value);
  return value;
}

/** What the page holds by name. @param {() => Record<string, unknown>} read */
export function keep(read) {
  const values = () => Object.fromEntries(Object.entries(read()).map(([name, value]) => [name, plain(value)]));
  Object.defineProperty(portal, "values", { enumerable: true, configurable: true, get: values });
}

/** Somebody sent the form. @param {Event} [event] */
export function sent(event) {
  event?.preventDefault?.();
  portal.submits += 1;
}

/** What plain controls hold; several of a kind are read together. @param {ParentNode} root @param {string} selector */
export function held(root, selector) {
  const all = [...root.querySelectorAll(selector)];
  const [first] = all;
  if (!first) return "";
  if (first.type === "radio") return all.find(({ checked }) => checked)?.value ?? "";
  if (first.type === "checkbox") return first.hasAttribute("value") ? all.filter(({ checked }) => checked).map(({ value }) => value) : first.checked;
  if (first.type === "file") return all.flatMap(({ files }) => named(files));
  if (first.multiple) return [...first.selectedOptions].map(({ value }) => value);
  if (first.isContentEditable) return first.innerText.replace(/\u00a0/g, " ").trim();
  return all.map(({ value }) => value).filter(Boolean).join("\n");
}

/** All of them. @param {ParentNode} root @param {Record<string, string>} selectors by name */
export const heldAll = (root, selectors) => Object.fromEntries(Object.entries(selectors).map(([name, selector]) => [name, held(root, selector)]));

/** Sets up the page and gives the element that it is drawn in. @param {{ title: string, lang?: string, css?: string, html?: string }} page */
export function setup({ title, lang = "en", css = "", html }) {
  document.title = title;
  document.documentElement.lang = lang;
  document.body.style.margin = "0";
  document.head.insertAdjacentHTML("beforeend", `<style>*{box-sizing:border-box}[hidden]{display:none!important}${css}</style>`);
  const main = document.querySelector("#main");
  if (html !== undefined) main.innerHTML = html;
  return main;
}
