// Serves the practice forms under the origin of the real one: ORIGIN/practice/RENDERING?form=…&wording=…

import { build } from "esbuild";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

export const SOURCES = { plain: "plain.js", components: "components.js", antd: "antd.jsx", fusion: "fusion.jsx", mui: "mui.jsx", element: "element.js" };

/** Renderings that share nothing with those above. */
export const OTHER_SOURCES = { steps: "steps.js", terms: "terms.js", floating: "floating.js", drawn: "drawn.js", grid: "grid.js" };

/** Fonts and pictures of a library lie on its vendor's servers: a practice page asks nobody. */
const noOutside = {
  name: "no-outside",
  setup(bundle) {
    bundle.onResolve({ filter: /^(https?:)?\/\// }, () => ({ path: "nothing", namespace: "nothing" }));
    bundle.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "", loader: "dataurl" }));
  },
};

/** Bundles renderings, those of this folder or others. @param {Record<string, string>} [sources] @param {string} [folder] @returns {Promise<(address: string) => { status: number, headers: Record<string, string>, body: string } | null>} */
export async function serveForms(sources = SOURCES, folder = here) {
  const built = await build({
    entryPoints: Object.entries(sources).map(([out, file]) => ({ in: join(folder, file), out })),
    outdir: "/",
    bundle: true,
    minify: true,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    write: false,
    plugins: [noOutside],
    logLevel: "error",
  });
  const files = new Map(built.outputFiles.map((file) => [file.path.split("/").pop(), file.text]));
  return (address) => {
    const [, home, name] = new URL(address).pathname.split("/");
    if (home !== "practice") return null;
    const kind = name.endsWith(".js") ? "text/javascript" : name.endsWith(".css") ? "text/css" : null;
    if (kind) return files.has(name) ? { status: 200, headers: { "content-type": `${kind}; charset=utf-8` }, body: files.get(name) } : null;
    if (!sources[name]) return null;
    const style = files.has(`${name}.css`) ? `<link rel="stylesheet" href="/practice/${name}.css">` : "";
    const body = `<!doctype html><meta charset="utf-8">${style}<style>body{font:14px system-ui;margin:24px}</style><div id="main"></div><script src="/practice/${name}.js"></script>`;
    return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, body };
  };
}
