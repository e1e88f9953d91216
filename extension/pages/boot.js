/**
 * Starts a page: loads the module that draws it, and says plainly what happened where that fails. A page is never
 * blank.
 */

import { askEarly, keepAsked } from "./desk-client.js";

const page = document.body.dataset.page ?? "";

// The last theme is applied before anything is drawn; the settings may correct it.
const theme = localStorage.getItem("theme");
if (theme) document.documentElement.dataset.theme = theme;

/**
 * Shows what happened instead of the page.
 * @param {string} detail
 */
function showFailure(detail) {
  const chinese = (localStorage.getItem("language") || navigator.language).startsWith("zh");
  const failure = document.createElement("main");
  failure.className = "failure";
  failure.setAttribute("role", "alert");
  const heading = document.createElement("h1");
  heading.textContent = chinese ? "此页面无法显示" : "This page cannot be shown";
  const advice = document.createElement("p");
  advice.textContent = chinese
    ? "您的数据没有受影响。请重新加载；若仍出现，请在扩展管理页停用再启用 Touchstone，并把下面这行告诉支持人员。"
    : "Your data is not affected. Reload; if it happens again, turn Touchstone off and on in the browser's list of " +
      "extensions, and tell support the line below.";
  const line = document.createElement("pre");
  line.textContent = detail;
  const again = document.createElement("button");
  again.textContent = chinese ? "重新加载" : "Reload";
  again.addEventListener("click", () => location.reload());
  failure.append(heading, advice, line, again);
  document.body.replaceChildren(failure);
}

/** The Rust side calls this when it panics. */
globalThis.touchstonePageFailed = showFailure;

try {
  // Fetched and compiled beside the scripts that it is joined with.
  const module = fetch(new URL("../pkg/ui/ui_bg.wasm", import.meta.url));
  askEarly(page);
  const { default: init, start } = await import("../pkg/ui/ui.js");
  await init({ module_or_path: module });
  document.getElementById("loading")?.remove();
  start(page);
  // What it asks at first it has asked once what was drawn has had its turn.
  setTimeout(() => keepAsked(page));
} catch (error) {
  showFailure(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}
