// What the pages of this folder share: what a page's components hold, for the count; nothing of it is drawn.

const portal = (window.__portal = { values: {}, submits: 0 });

/** @param {string} name @param {unknown} value */
export const hold = (name, value) => {
  portal.values[name] = value;
};

/** Somebody sent the form. */
export const send = (event) => {
  event?.preventDefault?.();
  portal.submits += 1;
};

/** Sets the page up, and gives the element to draw in. @param {{ title: string, lang?: string, css?: string }} what */
export function start({ title, lang = "en", css = "" }) {
  document.title = title;
  document.documentElement.lang = lang;
  document.head.append(Object.assign(document.createElement("style"), { textContent: `*{box-sizing:border-box}body{font:14px/1.5 system-ui,sans-serif;margin:0;color:#222}[hidden]{display:none!important}${css}` }));
  const main = document.querySelector("#main");
  return main ?? document.body.appendChild(Object.assign(document.createElement("div"), { id: "main" }));
}

const named = (list) => [...list].map(({ name }) => name);

/** A value as the count wants it: days as text, files by name. */
export const plain = (value) => {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.length && value[0]?.name ? named(value) : value;
  if (typeof value.format === "function") return value.format("YYYY-MM-DD");
  return value;
};

/** Holds everything of an object. */
export const holdAll = (values) => {
  for (const [name, value] of Object.entries(values)) hold(name, plain(value));
};

/**
 * Keeps account of plain controls, those that come later too. Several of one kind are read together.
 * @param {ParentNode} root @param {Record<string, string>} controls name and selector
 */
export function account(root, controls) {
  const read = () => {
    for (const [name, selector] of Object.entries(controls)) {
      const list = [...root.querySelectorAll(selector)];
      const [first] = list;
      if (!first) hold(name, "");
      else if (first.type === "radio") hold(name, list.find(({ checked }) => checked)?.value ?? "");
      else if (first.type === "checkbox") hold(name, first.hasAttribute("value") ? list.filter(({ checked }) => checked).map(({ value }) => value) : first.checked);
      else if (first.type === "file") hold(name, list.flatMap(({ files }) => named(files)));
      else if (first.isContentEditable) hold(name, first.innerText.replace(/\u00a0/g, " ").trim());
      else hold(name, list.map(({ value }) => value).filter(Boolean).join("\n"));
    }
  };
  read();
  for (const event of ["input", "change"]) root.addEventListener(event, read);
  new MutationObserver(read).observe(root, { childList: true, subtree: true });
  return read;
}
