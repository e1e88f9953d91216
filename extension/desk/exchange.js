// Bytes between the pages and the desk, as files of the origin's private file system: a message of the extension is
// JSON and ends at 64 MB, a casebook does not.

const FOLDER = "exchange";

/** A file that nobody fetched for so long is left over from a page or a desk that ended. */
const KEPT_MS = 3_600_000;

/** @returns {Promise<FileSystemDirectoryHandle>} */
async function folder() {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

/**
 * Leaves bytes for the other side.
 * @param {Blob | Uint8Array<ArrayBuffer>} bytes
 * @returns {Promise<string>} under which name
 */
export async function leave(bytes) {
  const name = crypto.randomUUID();
  const handle = await (await folder()).getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    await drop(name);
    throw { code: "W03", message: `disk full: the file cannot be kept (${error?.message ?? error}); free some room and try again` };
  }
  return name;
}

/** What the other side left. @param {string} name @returns {Promise<File>} */
export async function fetched(name) {
  try {
    return await (await (await folder()).getFileHandle(name)).getFile();
  } catch (error) {
    throw { code: "W09", message: `the file is no longer there (${error?.message ?? error}): choose it again` };
  }
}

/** Takes away what was left; it may be gone already. @param {string} name */
export async function drop(name) {
  await (await folder()).removeEntry(name).catch((error) => {
    if (error?.name !== "NotFoundError") console.warn("exchange", error);
  });
}

/** Takes away what nobody fetched. */
export async function tidy() {
  const all = await folder();
  const old = Date.now() - KEPT_MS;
  for await (const [name, handle] of all.entries()) {
    if (handle.kind !== "file") continue;
    const file = await /** @type {FileSystemFileHandle} */ (handle).getFile();
    if (file.lastModified < old) await drop(name);
  }
}
