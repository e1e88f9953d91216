// Asking the desk the way the extension's own pages do: with their own client, from a document of the extension.

/**
 * Runs inside a page of the extension. Files cross as base64, since what crosses is JSON.
 * @param {{ request: any, parts: { name: string, base64: string }[] }} question
 */
async function askInPage({ request, parts }) {
  const { askWithParts } = await import(chrome.runtime.getURL("pages/desk-client.js"));
  const { fetched, leave } = await import(chrome.runtime.getURL("desk/exchange.js"));
  const left = async ({ name, base64 }) => ({ name, stored: await leave(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))) });
  try {
    const { reply, attachment } = await askWithParts(request, await Promise.all(parts.map(left)));
    if (!attachment) return { reply };
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener("load", resolve));
    reader.readAsDataURL(await fetched(attachment.stored));
    await read;
    const address = String(reader.result);
    return { reply, attachment: { name: attachment.name, base64: address.slice(address.indexOf(",") + 1) } };
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
