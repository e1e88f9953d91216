// Opening the panel and reading a page on demand.

/** The content scripts of the manifest, for pages that no match pattern covers. */
function contentScripts() {
  return chrome.runtime.getManifest().content_scripts?.[0]?.js ?? [];
}

/** Opens the side panel (Chrome) or side bar (Firefox) beside the tab. Must run in the person's click itself. */
export function openPanel(tab) {
  if (chrome.sidePanel) chrome.sidePanel.open({ windowId: tab.windowId }).catch((error) => console.warn("side panel:", error));
  else globalThis.browser?.sidebarAction?.open();
}

/**
 * Reads a tab's page now. On a site that no marketplace file covers this works after a click on the icon, which grants
 * the page for that visit (`activeTab`).
 */
export async function readOnDemand(tab) {
  try {
    return await chrome.tabs.sendMessage(tab, { kind: "read_now" });
  } catch {
    // No content script there yet.
    await chrome.scripting.executeScript({ target: { tabId: tab }, files: contentScripts() });
    return {};
  }
}
