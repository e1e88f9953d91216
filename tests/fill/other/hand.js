// What the renderings of this folder share: making elements, and links that go into one box each.

/** @param {string} name @param {Record<string, any>} [properties] @param {any[]} children */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-") || key === "role" || key === "for") element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children);
  return element;
}

/** A box of text that tells what it holds. */
export function typed(element, tell) {
  element.addEventListener("input", () => tell(element.isContentEditable ? element.innerText.trim() : element.value));
  return element;
}

/** An upload that tells its files' names, and shows them. */
export function upload(tell, properties = {}) {
  const input = make("input", { type: "file", multiple: true, ...properties });
  const list = make("ul");
  input.addEventListener("change", () => {
    const names = [...input.files].map((file) => file.name);
    list.replaceChildren(...names.map((name) => make("li", { textContent: name })));
    tell(names);
  });
  return [input, list];
}

/** Rows of one link each, with a button that brings another. */
export function rows(tell, button, box = () => make("input", { type: "text" })) {
  const list = make("div");
  const more = () => {
    const input = box();
    const read = () => tell([...list.querySelectorAll("input")].map(({ value }) => value).filter(Boolean).join("\n"));
    input.addEventListener("input", read);
    list.append(make("div", {}, input));
  };
  more();
  button.addEventListener("click", more);
  return list;
}

/** Questions that only stand there while others hold these values. @param {any[]} questions @param {(name: string) => any} value */
export const standing = (questions, value) => questions.filter(({ when }) => Object.entries(when).every(([name, wanted]) => value(name) === wanted));
