// Asking the desk the way the extension's own pages do: over a port, from a document of the extension.

/**
 * Runs inside a page of the extension.
 * @param {{ request: any, parts?: { name: string, base64: string }[] }} question
 */
function askInPage({ request, parts }) {
  return new Promise((resolve, reject) => {
    chrome.runtime.sendMessage({ kind: "ensure_desk" }).then(() => {
      const port = chrome.runtime.connect({ name: "desk" });
      port.onMessage.addListener((message) => {
        if (message.id !== 1) return;
        port.disconnect();
        if (message.error) reject(new Error(`${message.error.code}: ${message.error.message}`));
        else resolve({ reply: message.reply, attachment: message.attachment });
      });
      port.onDisconnect.addListener(() => reject(new Error(`the desk went away: ${chrome.runtime.lastError?.message ?? ""}`)));
      port.postMessage(parts ? { id: 1, request, parts } : { id: 1, request });
    }, reject);
  });
}

/**
 * @param {import("playwright-core").Page} page a page of the extension
 * @param {any} request a wire Request
 * @param {{ name: string, bytes: Buffer }[]} [parts]
 * @returns {Promise<{ reply: any, attachment?: { name: string, bytes: Buffer } }>}
 */
export async function ask(page, request, parts) {
  const sent = parts?.map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") }));
  const { reply, attachment } = await page.evaluate(askInPage, { request, parts: sent });
  return { reply, attachment: attachment && { name: attachment.name, bytes: Buffer.from(attachment.base64, "base64") } };
}
