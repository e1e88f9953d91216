// Serves the renderings under the portal's real host name: https://ipp.alibabagroup.com/fill/NAME?lang=…

import { build } from "esbuild";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const ORIGIN = "https://ipp.alibabagroup.com";
const CSS = ".row{display:table-row}.cell{display:table-cell;padding:4px 12px;vertical-align:top}body{font:14px system-ui}";

/** @param {string[]} names renderings, each the name of a script beside this file */
export async function serveRenderings(names) {
  const built = await build({
    entryPoints: names.map((name) => join(here, `${name}.js`)),
    outdir: "/",
    bundle: true,
    format: "iife",
    write: false,
    logLevel: "error",
  });
  const scripts = new Map(built.outputFiles.map((file) => [file.path.split("/").pop(), file.text]));
  return (address) => {
    const url = new URL(address);
    if (url.origin !== ORIGIN) return null;
    const [, folder, name] = url.pathname.split("/");
    if (folder !== "fill") return null;
    if (scripts.has(name)) return { status: 200, headers: { "content-type": "text/javascript; charset=utf-8" }, body: scripts.get(name) };
    const page = `<!doctype html><meta charset="utf-8"><title>Form</title><style>${CSS}</style><div id="main"></div><script src="/fill/${name}.js"></script>`;
    return { status: 200, headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": "script-src 'self'" }, body: page };
  };
}
