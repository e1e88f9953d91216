// The vault: sealed packages, and what lies beside them, as files of the origin's private file system.

const FOLDER = "vault";

/** @param {string} why */
function full(why) {
  return { code: "W03", message: `the disk is full, or the browser gives no more room (${why}): free some, then go on` };
}

export class Vault {
  /** @returns {Promise<FileSystemDirectoryHandle>} */
  async folder() {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(FOLDER, { create: true });
  }

  /**
   * Writes a package under a name of its own; what is there is never replaced by other bytes.
   * @param {string} name
   * @param {Uint8Array<ArrayBuffer>} bytes
   */
  async write(name, bytes) {
    const folder = await this.folder();
    const handle = await folder.getFileHandle(name, { create: true });
    const access = await handle.createSyncAccessHandle();
    let isWhole = false;
    try {
      access.truncate(0);
      const written = access.write(bytes, { at: 0 });
      if (written !== bytes.length) throw full(`${written} of ${bytes.length} bytes written`);
      access.flush();
      isWhole = true;
    } catch (error) {
      throw error?.name === "QuotaExceededError" ? full(error.message) : error;
    } finally {
      access.close();
      // What is half is of no use, and in the way of what needs the room.
      if (!isWhole) await folder.removeEntry(name).catch((error) => console.warn("vault", error));
    }
  }

  /** Names of all files. @returns {Promise<string[]>} */
  async names() {
    const folder = await this.folder();
    const names = [];
    for await (const name of folder.keys()) names.push(name);
    return names.sort();
  }

  /** @param {string} name */
  async remove(name) {
    const folder = await this.folder();
    await folder.removeEntry(name);
  }

  /** @param {string} name @returns {Promise<Uint8Array<ArrayBuffer>>} */
  async read(name) {
    const folder = await this.folder();
    const file = await (await folder.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  }
}
