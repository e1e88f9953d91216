/**
 * Has a picture looked at, in a worker that is started when it is first needed. One at a time.
 *
 * @typedef {{ url: string, finding?: string, why?: "unreachable" | "large" | "undecodable" | "module" | "stopped", fatal?: boolean }} Looked
 */

/** Milliseconds after which a picture is given up: its server may not answer, and a code may be drawn so that its reader does not end. */
const PATIENCE_MS = 30_000;

/** @type {Worker | null} */
let worker = null;

/** Gives up what is under way. @type {((why: Looked["why"]) => void) | null} */
let giveUp = null;

/**
 * @param {string} url
 * @returns {Promise<string>} JSON `{finding}`, itself JSON, or `{why}`
 */
export async function lookAtPicture(url) {
  worker ??= new Worker(new URL("./picture-worker.js", import.meta.url), { type: "module", name: "touchstone pictures" });
  /** @type {(looked: Looked) => void} */
  let resolve = () => {};
  /** @type {Promise<Looked>} */
  const promise = new Promise((settle) => (resolve = settle));
  giveUp = (why) => {
    // A module that failed, or does not end, must not be used again.
    worker?.terminate();
    worker = null;
    resolve({ url, why });
  };
  const patience = setTimeout(() => giveUp?.("module"), PATIENCE_MS);
  worker.onerror = () => giveUp?.("module");
  worker.onmessage = ({ data }) => (data.fatal ? giveUp?.("module") : resolve(data));
  worker.postMessage({ url });
  try {
    const { finding, why } = await promise;
    return JSON.stringify({ finding, why });
  } finally {
    clearTimeout(patience);
    giveUp = null;
  }
}

/** Gives up the picture that is being looked at. */
export function stopPictures() {
  giveUp?.("stopped");
}
