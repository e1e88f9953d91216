// Bundles the practice portal into dist/portal/: its form and its list of complaints, each a page with a script.

import { build } from "esbuild";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
export const OUT = join(here, "../../../dist/portal");

const page = (script) => `<!doctype html>
<html>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Practice portal</title>
<link rel="stylesheet" href="/portal-style.css"></head>
<body><div id="portal"></div><script src="/${script}.js"></script></body>
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
    entryPoints: { portal: join(here, "portal.jsx"), complaints: join(here, "complaints/list.jsx"), "portal-style": join(here, "portal.css") },
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
  await writeFile(join(OUT, "index.html"), page("portal"));
  await writeFile(join(OUT, "complaints.html"), page("complaints"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPortal();
