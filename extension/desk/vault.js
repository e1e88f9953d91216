// The vault: sealed packages, and what lies beside them, as files of the origin's private file system. What a package has
// in common with others, such as the pictures of a page that was captured before, is kept once, in a file of its own that
// is named by its SHA-256. The package's own file holds the rest and says what goes where:
// `TSVAULT1`, the length of a JSON head (4 bytes, little-endian), the head, the rest. A package that lies in the vault as it
// is, as after a restore, is read as well.

const FOLDER = "vault";
const SHELF = "vault-shared";
const MARK = "TSVAULT1";
const HEAD_AT = MARK.length + 4;
const PACKAGE = /\.wacz$/;
/** Heads of packages that are read at once. */
const AT_ONCE = 50;

/**
 * What comes where in a package: so many bytes of the rest; or of shared contents, by their place in `shared`, from an
 * offset on.
 * @typedef {[number] | [number, number, number]} Span `[length]` or `[length, shared, from]`
 * @typedef {{ shared: string[], spans: Span[] }} Head `shared`: SHA-256, hexadecimal
 */

/** @param {string} why */
function full(why) {
  return { code: "W03", message: `the disk is full, or the browser gives no more room (${why}): free some, then go on` };
}

export class Vault {
  /** One change of packages after the other: what one lets go, the next may be about to use. @type {Promise<unknown>} */
  #last = Promise.resolve();

  /** What each package shares, once it was asked for. @type {Map<string, string[]> | null} */
  #known = null;

  /** @returns {Promise<FileSystemDirectoryHandle>} */
  async folder() {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(FOLDER, { create: true });
  }

  /** Shared contents, by their SHA-256. @returns {Promise<FileSystemDirectoryHandle>} */
  async #shelf() {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(SHELF, { create: true });
  }

  /**
   * Writes a file under a name of its own; what is there is never replaced by other bytes.
   * @param {string} name
   * @param {Uint8Array<ArrayBuffer>} bytes
   */
  async write(name, bytes) {
    await put(await this.folder(), name, [bytes]);
  }

  /**
   * Writes a package.
   * @param {string} name
   * @param {Uint8Array<ArrayBuffer>} bytes
   * @param {{ bytes: number, places: [number, number, number][] }[]} shared what it may have in common with others
   */
  async keep(name, bytes, shared) {
    await this.#alone(async () => {
      const shelf = await this.#shelf();
      /** @type {string[]} */
      const made = [];
      try {
        const sums = [];
        for (const one of shared) {
          const contents = gathered(bytes, one);
          const sum = hex(await crypto.subtle.digest("SHA-256", contents));
          sums.push(sum);
          if (await holds(shelf, sum)) continue;
          made.push(sum);
          await put(shelf, sum, [contents]);
        }
        const { spans, rest } = parted(bytes, shared);
        const head = new TextEncoder().encode(JSON.stringify({ shared: sums, spans }));
        const start = new Uint8Array(HEAD_AT);
        start.set(new TextEncoder().encode(MARK));
        new DataView(start.buffer).setUint32(MARK.length, head.length, true);
        await put(await this.folder(), name, [start, head, ...rest]);
        this.#known?.set(name, sums);
      } catch (error) {
        for (const sum of made) await shelf.removeEntry(sum).catch((second) => console.warn("vault", second));
        throw error;
      }
    });
  }

  /** Names of all files. @returns {Promise<string[]>} */
  async names() {
    const folder = await this.folder();
    const names = [];
    for await (const name of folder.keys()) names.push(name);
    return names.sort();
  }

  /** Removes a file; of a package also what no other shares. @param {string} name */
  async remove(name) {
    const folder = await this.folder();
    if (!PACKAGE.test(name)) return folder.removeEntry(name);
    return this.#alone(async () => {
      await folder.removeEntry(name);
      this.#known?.delete(name);
      await this.#sweep();
    });
  }

  /** Removes what no package uses, as after one that was never written to its end. */
  async tidy() {
    await this.#alone(() => this.#sweep());
  }

  /**
   * A file, as it was written; its bytes are read when they are asked for.
   * @param {string} name
   * @returns {Promise<File>}
   */
  async file(name) {
    return this.whole(await (await (await this.folder()).getFileHandle(name)).getFile());
  }

  /** @param {string} name @returns {Promise<Uint8Array<ArrayBuffer>>} */
  async read(name) {
    return new Uint8Array(await (await this.file(name)).arrayBuffer());
  }

  /**
   * A package as it was sealed, of the vault's file of it; any other file as it is.
   * @param {File} file
   * @returns {Promise<File>}
   */
  async whole(file) {
    const head = await headOf(file);
    if (!head) return file;
    const shelf = await this.#shelf();
    const shared = await Promise.all(head.shared.map(async (sum) => {
      try {
        return await (await shelf.getFileHandle(sum)).getFile();
      } catch (error) {
        throw error?.name === "NotFoundError" ? { code: "W08", message: `a part of ${file.name} is missing from the vault: restore it from a backup` } : error;
      }
    }));
    let at = head.length;
    const parts = head.spans.map(([length, which, from = 0]) => {
      if (which !== undefined) return shared[which].slice(from, from + length);
      at += length;
      return file.slice(at - length, at);
    });
    return new File(parts, file.name, { lastModified: file.lastModified });
  }

  /** @template T @param {() => Promise<T>} work @returns {Promise<T>} */
  #alone(work) {
    const done = this.#last.then(work, work);
    this.#last = done;
    return done;
  }

  async #sweep() {
    try {
      this.#known ??= await this.#used();
    } catch (error) {
      if (error?.code !== "W08") throw error;
      // What a damaged package shares is not known, so nothing is taken away; others are not kept from going.
      console.warn("vault", error.message);
      return;
    }
    const known = this.#known;
    const used = new Set([...known.values()].flat());
    const shelf = await this.#shelf();
    const names = [];
    for await (const name of shelf.keys()) names.push(name);
    for (const name of names.filter((one) => !used.has(one))) await shelf.removeEntry(name);
  }

  /** @returns {Promise<Map<string, string[]>>} */
  async #used() {
    const folder = await this.folder();
    const packages = (await this.names()).filter((name) => PACKAGE.test(name));
    const used = new Map();
    for (let at = 0; at < packages.length; at += AT_ONCE) {
      await Promise.all(packages.slice(at, at + AT_ONCE).map(async (name) => {
        const head = await headOf(await (await folder.getFileHandle(name)).getFile());
        used.set(name, head?.shared ?? []);
      }));
    }
    return used;
  }
}

/** Writes a file as a whole, or leaves none. @param {FileSystemDirectoryHandle} folder @param {string} name @param {Uint8Array<ArrayBuffer>[]} pieces */
async function put(folder, name, pieces) {
  const handle = await folder.getFileHandle(name, { create: true });
  const access = await handle.createSyncAccessHandle();
  let isWhole = false;
  try {
    access.truncate(0);
    let at = 0;
    for (const piece of pieces) {
      const written = access.write(piece, { at });
      if (written !== piece.length) throw full(`${written} of ${piece.length} bytes written`);
      at += written;
    }
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

/** Whether contents are there, and whole: those that were being written when the browser ended are not. @param {FileSystemDirectoryHandle} shelf @param {string} sum */
async function holds(shelf, sum) {
  try {
    const file = await (await shelf.getFileHandle(sum)).getFile();
    return hex(await crypto.subtle.digest("SHA-256", await file.arrayBuffer())) === sum;
  } catch (error) {
    if (error?.name === "NotFoundError") return false;
    throw error;
  }
}

/** Contents in one piece. @param {Uint8Array<ArrayBuffer>} bytes of the package @param {{ bytes: number, places: [number, number, number][] }} shared @returns {Uint8Array<ArrayBuffer>} */
function gathered(bytes, { bytes: length, places }) {
  const [first, , whole] = places[0];
  if (whole === length) return bytes.subarray(first, first + length);
  const contents = new Uint8Array(length);
  for (const [at, from, many] of places) contents.set(bytes.subarray(at, at + many), from);
  return contents;
}

/** A package parted into what it shares and the rest. @param {Uint8Array<ArrayBuffer>} bytes @param {{ places: [number, number, number][] }[]} shared */
function parted(bytes, shared) {
  const places = shared.flatMap(({ places: all }, which) => all.map(([at, from, length]) => ({ at, from, length, which })));
  places.sort((a, b) => a.at - b.at);
  /** @type {Span[]} */
  const spans = [];
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const rest = [];
  let end = 0;
  const pass = (/** @type {number} */ to) => {
    if (to === end) return;
    spans.push([to - end]);
    rest.push(bytes.subarray(end, to));
    end = to;
  };
  for (const { at, from, length, which } of places) {
    if (at < end) continue;
    pass(at);
    spans.push([length, which, from]);
    end = at + length;
  }
  pass(bytes.length);
  return { spans, rest };
}

/**
 * The head of a package that shares contents, with the length of all that comes before the rest. None where the browser
 * ended while it was written: then the file is no package, as whoever compares its SHA-256 finds.
 * @param {File} file
 * @returns {Promise<Head & { length: number } | null>}
 */
async function headOf(file) {
  const start = await file.slice(0, HEAD_AT).arrayBuffer();
  if (start.byteLength < HEAD_AT || new TextDecoder().decode(start.slice(0, MARK.length)) !== MARK) return null;
  const length = HEAD_AT + new DataView(start).getUint32(MARK.length, true);
  if (length > file.size) return null;
  try {
    return { ...JSON.parse(await file.slice(HEAD_AT, length).text()), length };
  } catch (error) {
    throw error instanceof SyntaxError ? { code: "W08", message: `${file.name} is damaged in the vault: restore it from a backup` } : error;
  }
}

/** @param {ArrayBuffer} digest */
function hex(digest) {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
