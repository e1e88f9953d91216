/** Content scripts of a portal page, in the order in which they build on each other. */
export const FILL_SCRIPTS = ["content/port.js", "content/fill.js", "content/portal.js"];
