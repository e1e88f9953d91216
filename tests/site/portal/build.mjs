// Bundles the practice portal into dist/portal/: one script, one style sheet, the page itself.

import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const OUT = join(here, "../../../dist/portal");

const PAGE = `<!doctype html>
<html>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Practice portal</title>
<link rel="stylesheet" href="/portal.css"></head>
<body><div id="portal"></div><script src="/portal.js"></script></body>
</html>
`;

/** Fonts and pictures of the library lie on the vendor's servers: a practice page asks nobody. */
const noOutside = {
  name: "no-outside",
  setup(bundle) {
    bundle.onResolve({ filter: /^(https?:)?\/\// }, () => ({ path: "nothing", namespace: "nothing" }));
    bundle.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "", loader: "dataurl" }));
  },
};

export async function buildPortal() {
  await mkdir(OUT, { recursive: true });
  await build({
    entryPoints: { portal: join(here, "portal.jsx"), "portal-style": join(here, "portal.css") },
    outdir: OUT,
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome120",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [noOutside],
    logLevel: "error",
  });
  await writeFile(join(OUT, "index.html"), PAGE.replace("/portal.css", "/portal-style.css"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPortal();
