/** Content scripts of a portal page, in the order in which they build on each other. */
export const FILL_SCRIPTS = [
  "content/port.js",
  "content/fill-page.js",
  "content/fill-card.js",
  "content/fill-heading.js",
  "content/fill-place.js",
  "content/fill-label.js",
  "content/fill-match.js",
  "content/fill-act.js",
  "content/fill-choice.js",
  "content/fill-list.js",
  "content/fill-part.js",
  "content/fill-mark.js",
  "content/fill-form.js",
  "content/fill-put.js",
  "content/fill.js",
  "content/portal.js",
];
