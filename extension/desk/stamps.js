// Time stamps of the vault's packages and of the ledger's checkpoints. A query that waits for its answer is a file beside
// what it is about, `NAME.wacz.AUTHORITY.tsq`, so that nothing is forgotten when browser or device is switched off; the
// answer takes its place as `NAME.wacz.AUTHORITY.tsr`. What is stamped is not touched. Asking is the router's (`stamp.js`).

const QUERY = /^(.+\.(?:wacz|txt))\.([^/]+)\.tsq$/;
/** A checkpoint that was handed out with a case: the case's name, its first package, and the checkpoint's hash. */
const CHECKPOINT = /^checkpoint-(?:.+)~(e[0-9a-f-]+)\.txt$/;

/** What an authority is called in file names: its host, and what tells two of one host apart. @param {string} address */
async function tag(address) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(address));
  const short = [...new Uint8Array(digest, 0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${new URL(address).hostname.replace(/[^a-z0-9.-]/g, "-")}-${short}`;
}

export class Stamps {
  #vault;
  #call;
  #errand;

  /**
   * @param {import("./vault.js").Vault} vault
   * @param {(request: any) => Promise<{ reply: any }>} call asks the clerk
   * @param {(errand: any, parts?: [string, Uint8Array][]) => Promise<[any, Uint8Array<ArrayBuffer>]>} errand has it done in the back room
   */
  constructor(vault, call, errand) {
    this.#vault = vault;
    this.#call = call;
    this.#errand = errand;
    /** What the router asks, by kind. @type {Record<string, (request: any, parts: any) => Promise<any>>} */
    this.requests = {
      queue_stamps: ({ evidence }) => this.#queueLate(evidence),
      list_stamps: () => this.#list(),
      answer_stamp: (request, parts) => this.#answer(request, parts),
    };
  }

  /**
   * Writes a query for each authority that has none for this package.
   * @param {string} file @param {string} manifest its SHA-256
   * @returns {Promise<string[]>} addresses of the authorities that are to be asked
   */
  async queue(file, manifest) {
    const names = new Set(await this.#vault.names());
    const asked = [];
    for (const address of await this.#authorities()) {
      const name = `${file}.${await tag(address)}`;
      if (names.has(`${name}.tsq`) || names.has(`${name}.tsr`)) continue;
      const nonce = [...crypto.getRandomValues(new Uint8Array(8))];
      const [, query] = await this.#errand({ ask_stamp: { manifest_sha256: manifest, nonce } });
      await this.#vault.write(`${name}.tsq`, query);
      asked.push(address);
    }
    return asked;
  }

  /** @param {string} evidence @param {string} authority @param {{ state: string, code?: string, file?: string, time?: string }} what */
  async record(evidence, authority, { state, code = "", file = "", time = "" }) {
    await this.#call({ kind: "record_stamp", evidence, authority, state, code, file, time });
  }

  /** @returns {Promise<string[]>} */
  async #authorities() {
    return (await this.#call({ kind: "read_settings" })).reply.settings.timestamp_authorities;
  }

  /** A package that was sealed before there was an authority to ask. */
  async #queueLate(evidence) {
    const { rows } = (await this.#call({ kind: "list_evidence" })).reply;
    const row = rows.find(({ id, state }) => id === evidence && state === "sealed");
    if (!row) throw { code: "W04", message: `evidence ${evidence} is not sealed: only a sealed package can be stamped` };
    for (const authority of await this.queue(row.file, row.manifest_sha256)) await this.record(evidence, authority, { state: "asked" });
    return { reply: { kind: "done" } };
  }

  /**
   * Keeps a checkpoint that is handed out, and has it stamped: so the ledger's state has a time that is not our own.
   * @param {string} origin what it goes out with @param {string} evidence the first package of it, where the ledger tells
   *   of the stamps @param {Uint8Array<ArrayBuffer>} text
   * @returns {Promise<string>} its name in the vault
   */
  async queueCheckpoint(origin, evidence, text) {
    const digest = [...new Uint8Array(await crypto.subtle.digest("SHA-256", text))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const name = `checkpoint-${origin}~${evidence}.txt`;
    await this.#vault.write(name, text);
    for (const authority of await this.queue(name, digest)) await this.#tell(evidence, name, authority, { state: "asked" });
    return name;
  }

  /** What became of the stamp of a package, or of a checkpoint. @param {string} evidence @param {string} file that is stamped @param {string} authority @param {{ state: string, code?: string, file?: string, time?: string }} what */
  async #tell(evidence, file, authority, what) {
    if (!CHECKPOINT.test(file)) return this.record(evidence, authority, what);
    // A retry that comes to the same is nothing new.
    if (what.state === "delayed") return undefined;
    const facts = { checkpoint: file, authority, stamp: what.state, ...(what.file && { file: what.file }), ...(what.time && { time: what.time }) };
    return this.#call({ kind: "record_custody", evidence, act: "noted", facts, note: "" });
  }

  /** Queries that wait for an answer. Those of an authority that was taken out of the settings are withdrawn. */
  async #list() {
    const { rows } = (await this.#call({ kind: "list_evidence" })).reply;
    const evidence = new Map(rows.filter(({ state }) => state === "sealed").map(({ file, id }) => [file, id]));
    const sealed = new Set(evidence.values());
    const tags = new Map(await Promise.all((await this.#authorities()).map(async (address) => /** @type {[string, string]} */ ([await tag(address), address]))));
    const names = await this.#vault.names();
    const waiting = [];
    for (const name of names) {
      const [, file, own] = QUERY.exec(name) ?? [];
      const [, first = ""] = CHECKPOINT.exec(file) ?? [];
      const id = evidence.get(file) ?? (sealed.has(first) ? first : undefined);
      // A package that is being sealed, or never was, has nobody to tell.
      if (!id) continue;
      const authority = tags.get(own);
      if (!authority) {
        await this.#tell(id, file, await this.#askedAs(id, own), { state: "withdrawn" });
        await this.#vault.remove(name);
        continue;
      }
      const query = await this.#vault.read(name);
      // The desk may have been ended between answer and record.
      const kept = `${file}.${own}.tsr`;
      if (names.includes(kept) && (await this.#settle(id, file, authority, name, query, await this.#vault.read(kept))).settled) continue;
      waiting.push({ evidence: id, file, authority, query: btoa(String.fromCharCode(...query)) });
    }
    return { reply: { kind: "stamps", waiting } };
  }

  /** Address under which an authority that is no longer set was asked. */
  async #askedAs(evidence, own) {
    const { entries } = (await this.#call({ kind: "read_ledger", subject: evidence, limit: 1_000 })).reply;
    for (const { facts } of entries) if (facts.authority && (await tag(facts.authority)) === own) return facts.authority;
    return own;
  }

  /** An authority's answer, or the code of why there is none. */
  async #answer({ evidence, file, authority, code }, [part]) {
    const { rows } = (await this.#call({ kind: "list_evidence" })).reply;
    const row = rows.find(({ id, state }) => id === evidence && state === "sealed");
    if (!row || (file !== row.file && CHECKPOINT.exec(file)?.[1] !== evidence)) {
      throw { code: "W04", message: `evidence ${evidence} is not sealed: only a sealed package can be stamped` };
    }
    if (!part) {
      await this.#tell(evidence, file, authority, { state: "delayed", code });
      return { reply: { kind: "stamp", settled: false, code } };
    }
    const name = `${file}.${await tag(authority)}.tsq`;
    const outcome = await this.#settle(evidence, file, authority, name, await this.#vault.read(name), part[1]);
    return { reply: { kind: "stamp", ...outcome } };
  }

  /** Keeps an answer that holds and forgets its query; another is recorded with its code, and asked for again. */
  async #settle(evidence, of, authority, name, query, answer) {
    let stamped;
    try {
      [{ stamped }] = await this.#errand("check_stamp", [["query", query], ["answer", answer]]);
    } catch (error) {
      if (!error?.refusal?.stamp) throw error;
      const { code } = error.refusal.stamp;
      await this.#tell(evidence, of, authority, { state: "delayed", code });
      return { settled: false, code };
    }
    const file = name.replace(/tsq$/, "tsr");
    await this.#vault.write(file, answer);
    await this.#tell(evidence, of, authority, { state: "stamped", file, time: stamped.time });
    await this.#vault.remove(name);
    return { settled: true, code: "" };
  }
}
