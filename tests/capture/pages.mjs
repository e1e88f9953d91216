// Pages that make long pictures go wrong, of our own making, under a host that nobody has.

export const HOST = "https://long.example";

/** Blocks whose pixels tell at which height they are. @param {number} count @param {number} height */
function blocks(count, height) {
  return Array.from({ length: count }, (_, at) => {
    const lines = Array.from({ length: Math.floor(height / 40) }, (_none, line) => `<p>block ${at} line ${line} ${"▪".repeat((at * 7 + line * 3) % 40)}</p>`);
    return `<section style="height:${height}px;background:hsl(${(at * 37) % 360} 60% 85%)">${lines.join("")}</section>`;
  }).join("");
}

const STYLE = "<meta charset='utf-8'><title>A long page</title><style>*{box-sizing:border-box}body{margin:0;font:16px/24px sans-serif}p{margin:0 0 16px}section{overflow:hidden;padding:0 200px 0 20px;border-bottom:1px solid #333}</style>";

const page = (/** @type {string} */ style, /** @type {string} */ body) => `<!doctype html><html lang="en"><head>${STYLE}<style>${style}</style></head><body>${body}</body></html>`;

/** Address → page. */
export const PAGES = {
  "/plain": page("", blocks(50, 400)),
  "/sticky": page(
    "header{position:sticky;top:0;height:70px;background:#223;color:#fff;z-index:9}h2{position:sticky;top:70px;margin:0;height:40px;background:#fc6}aside{position:sticky;top:120px;float:right;width:180px;height:200px;background:#6cf}",
    `<header>Shop of the test</header><aside>filters</aside><h2>First half</h2><div>${blocks(10, 410)}</div><h2>Second half</h2><div>${blocks(10, 390)}</div>`,
  ),
  "/fixed": page(
    "header{position:fixed;top:0;left:0;right:0;height:60px;background:#223;color:#fff}footer{position:fixed;bottom:0;left:0;right:0;height:54px;background:#4a4;color:#fff}main{padding:60px 0 54px}",
    `<header>Shop of the test</header><main>${blocks(13, 333)}</main><footer>Buy now</footer>`,
  ),
  "/late": page(
    ".bar{height:60px;background:#223}.bar.stuck{position:fixed;top:0;left:0;right:0;opacity:.9}#up{display:none;position:fixed;right:20px;bottom:20px;width:50px;height:50px;background:#a00}",
    `${blocks(1, 300)}<div style="height:60px"><div class="bar"></div></div>${blocks(12, 400)}<a id="up"></a><script>addEventListener("scroll",()=>{document.querySelector(".bar").classList.toggle("stuck",scrollY>300);document.querySelector("#up").style.display=scrollY>600?"block":"none"})</script>`,
  ),
  "/inner": page(
    "html,body{height:100%}body{display:flex;flex-direction:column;overflow:hidden}header{flex:none;height:64px;background:#223}main{flex:1;min-height:0;overflow-y:auto}footer{flex:none;height:40px;background:#4a4}",
    `<header></header><main>${blocks(14, 401)}</main><footer></footer>`,
  ),
  "/lazy": page(
    "img{display:block;width:600px;height:300px;background:#eee}",
    Array.from({ length: 14 }, (_, at) => `<section style="height:420px"><p>picture ${at}</p><img loading="lazy" src="/picture-${at}.svg" alt=""></section>`).join(""),
  ),
  "/short": page("", "<p>All of it is in the window.</p>"),
};

/** @param {string} path */
export function answer(path) {
  const number = /^\/picture-(\d+)\.svg$/.exec(path)?.[1];
  if (number) {
    const body = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><rect width="600" height="300" fill="hsl(${Number(number) * 40},70%,60%)"/><text x="20" y="80" font-size="60">${number}</text></svg>`;
    return { contentType: "image/svg+xml", body };
  }
  return PAGES[path] ? { contentType: "text/html; charset=utf-8", body: PAGES[path] } : null;
}
