// Asking the desk the way the extension's own pages do: with their own client, from a document of the extension.

/**
 * Runs inside a page of the extension.
 * @param {{ request: any, parts: { name: string, base64: string }[] }} question
 */
async function askInPage({ request, parts }) {
  const { askWithParts } = await import(chrome.runtime.getURL("pages/desk-client.js"));
  try {
    return await askWithParts(request, parts);
  } catch (error) {
    throw new Error(`${error.code}: ${error.message}`);
  }
}

/**
 * @param {import("playwright-core").Page} page a page of the extension
 * @param {any} request a wire Request
 * @param {{ name: string, bytes: Buffer }[]} [parts]
 * @returns {Promise<{ reply: any, attachment?: { name: string, bytes: Buffer } }>}
 */
export async function ask(page, request, parts) {
  const sent = (parts ?? []).map(({ name, bytes }) => ({ name, base64: bytes.toString("base64") }));
  const { reply, attachment } = await page.evaluate(askInPage, { request, parts: sent });
  return { reply, attachment: attachment && { name: attachment.name, bytes: Buffer.from(attachment.base64, "base64") } };
}
