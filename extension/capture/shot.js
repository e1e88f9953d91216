// The viewport as the person sees it.

/**
 * Shoots a tab. The browser shoots whatever tab is in front of the window, so a tab that is not, or does not stay in
 * front, is not shot. What could not be shot says so instead.
 * @param {number} tab
 * @returns {Promise<{ parts: [string, Uint8Array][], omissions: string[] }>}
 */
export async function shoot(tab) {
  const behind = { parts: [], omissions: ["screenshot.png: the tab was not in front of its window"] };
  try {
    const before = await chrome.tabs.get(tab);
    if (!before.active) return behind;
    const address = await chrome.tabs.captureVisibleTab(before.windowId, { format: "png" });
    if (!(await chrome.tabs.get(tab)).active) return behind;
    const base64 = address.slice(address.indexOf(",") + 1);
    return { parts: [["screenshot.png", Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))]], omissions: [] };
  } catch (error) {
    return { parts: [], omissions: [`screenshot.png: ${error.message}`] };
  }
}
