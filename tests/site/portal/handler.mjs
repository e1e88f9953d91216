// Answers for requests to the practice portal under its real host name. The caller fulfils them in the test browser.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { OUT } from "./build.mjs";

const HOSTS = new Set(["ipp.alibabagroup.com"]);
const FILES = {
  "/": ["index.html", "text/html; charset=utf-8"],
  "/complaints": ["complaints.html", "text/html; charset=utf-8"],
  "/complaints.js": ["complaints.js", "text/javascript; charset=utf-8"],
  "/portal.js": ["portal.js", "text/javascript; charset=utf-8"],
  "/portal-style.css": ["portal-style.css", "text/css; charset=utf-8"],
};
// No inline script and nothing from elsewhere, as strict as a portal can be. React sets inline styles.
const CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * @param {string} address
 * @returns {{ status: number, headers: Record<string, string>, body: Buffer | string } | null} null for other hosts
 */
export function portalResponse(address) {
  const url = new URL(address);
  if (!HOSTS.has(url.hostname)) return null;
  const file = FILES[url.pathname];
  if (!file) return { status: 404, headers: { "content-type": "text/plain" }, body: "no such page" };
  return { status: 200, headers: { "content-type": file[1], "content-security-policy": CSP }, body: readFileSync(join(OUT, file[0])) };
}
