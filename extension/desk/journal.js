// What a capture has collected lies in the vault until it is sealed, so that one that was cut short by the end of the
// browser can be resumed: `EVIDENCE.begun`, the length of a JSON head (4 bytes, little-endian), the head, the parts. What
// comes later and has more is written beside it, as `EVIDENCE.begun-more`: should it find no room, the first stays.

/** @typedef {{ tab: number, facts: any, parts: [string, Uint8Array<ArrayBuffer>][], review?: any }} Begun `review`: what the person needs to look at it before it is sealed */

export class Journal {
  #vault;
  /** One write after the other: a capture may hand over more while the first is still being written. */
  #last = Promise.resolve();

  /** @param {import("./vault.js").Vault} vault */
  constructor(vault) {
    this.#vault = vault;
  }

  /** Its files, the later first. @param {string} evidence */
  #names(evidence) {
    return [`${evidence}.begun-more`, `${evidence}.begun`];
  }

  /** @param {string} evidence @param {Begun} begun */
  async keep(evidence, { tab, facts, parts, review }) {
    const head = new TextEncoder().encode(JSON.stringify({ tab, facts, review, parts: parts.map(([name, bytes]) => [name, bytes.length]) }));
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, head.length, true);
    const whole = new Blob([length, head, ...parts.map(([, bytes]) => bytes)]);
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const written = this.#last.then(async () => {
      const [more, first] = this.#names(evidence);
      await this.#vault.write((await this.read(evidence)) ? more : first, bytes);
    });
    this.#last = written.catch(() => {
      // Whoever waits for this write is told; the next one does not depend on it.
    });
    await written;
  }

  /** What was kept, or nothing where the browser was ended while it was written. @param {string} evidence @returns {Promise<Begun | null>} */
  async read(evidence) {
    const there = await this.#vault.names();
    for (const name of this.#names(evidence)) {
      const begun = there.includes(name) ? unpacked(await this.#vault.read(name)) : null;
      if (begun) return begun;
    }
    return null;
  }

  /** @param {string} evidence */
  async drop(evidence) {
    const there = await this.#vault.names();
    for (const name of this.#names(evidence)) {
      if (there.includes(name)) await this.#vault.remove(name);
    }
  }
}

/** @param {Uint8Array<ArrayBuffer>} bytes @returns {Begun | null} */
function unpacked(bytes) {
  if (bytes.length < 4) return null;
  const end = 4 + new DataView(bytes.buffer).getUint32(0, true);
  if (bytes.length < end) return null;
  const { tab, facts, review, parts: kept } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, end)));
  let at = end;
  /** @type {[string, Uint8Array<ArrayBuffer>][]} */
  const parts = kept.map(([name, length]) => [name, bytes.slice(at, (at += length))]);
  return at === bytes.length ? { tab, facts, parts, review } : null;
}
