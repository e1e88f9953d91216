// A window for a person: the marketplace, the workspace, and a page that says where to look. It closes with the window.

const TOUR = "https://tour.touchstone.example/";
export const SEARCH = "https://s.taobao.com/search?q=aurelle";

const STEPS = [
  ["See the marks", "看标记", "The tab “aurelle” shows an invented marketplace. ▲ looks like a replica, ● a person must look, no mark: nothing found. Point at a mark to see its reasons.", "“aurelle”标签页是我们虚构的平台。▲ 疑似仿冒，● 需要人看，没有标记：未发现问题。把鼠标移到标记上可看到理由。"],
  ["Open the panel", "打开侧边栏", "Click the Touchstone icon (behind the puzzle piece). The panel lists the page by suspicion; arrow keys and letters decide.", "点击工具栏上的 Touchstone 图标（在拼图按钮里）。侧边栏按可疑程度列出本页商品，可用键盘判定。"],
  ["Keep the proof", "固定证据", "Open a marked listing and press Alt+Shift+E. One click seals picture, page and facts into one signed file.", "打开一个被标记的商品，按 Alt+Shift+E。一次点击即把截图、页面和事实封存为一个签名文件。"],
  ["Review", "审核", "The tab “Touchstone” holds the queue. Confirm what you would complain about.", "“Touchstone”标签页里是待审队列。确认您要投诉的商品。"],
  ["Fill the notice", "填写投诉", "Choose “Notice” for what you confirmed, then “Open the portal”: a practice portal of our own is filled before your eyes. Check it, declare, submit: that part is always yours.", "对已确认的商品选择“投诉”，再打开平台：我们自己的练习门户会在您眼前填好。核对、声明、提交永远由您完成。"],
];

/**
 * Opens the tabs and waits until the window is closed.
 * @param {import("../harness/browser.mjs").Browser} browser
 */
export async function tour(browser) {
  await browser.context.route(`${TOUR}**`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: page() }));
  await browser.open(SEARCH);
  await browser.openWorkspace("queue");
  const guide = await browser.open(TOUR);
  // What the browser began with, and what the sample was set up from, is nothing to look at.
  for (const page of browser.context.pages()) if (page.url() === "about:blank" || page.url().endsWith("/manifest.json")) await page.close();
  await guide.bringToFront();
  console.log("The window shows the demo; the tab in front says where to look. Close the window to end it.");
  await new Promise((closed) => browser.context.on("close", closed));
}

function page() {
  const items = STEPS.map(
    ([english, chinese, what, what_zh]) => `<li><h2>${english} · <span lang="zh">${chinese}</span></h2><p>${what}</p><p lang="zh">${what_zh}</p></li>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Touchstone: a tour</title>
<style>:root{color-scheme:light dark;font:16px/1.6 system-ui,"Noto Sans CJK SC",sans-serif}body{max-width:760px;margin:40px auto;padding:0 16px}h2{font-size:17px;margin:20px 0 0}p{margin:4px 0}</style>
<h1>Five things to try · <span lang="zh">五步体验</span></h1><ol>${items.join("")}</ol></html>`;
}
