// A site on this machine that answers over a real connection: slowly, half, or never.
import { createServer } from "node:http";
import { deflateSync } from "node:zlib";

/** @typedef {(response: import("node:http").ServerResponse) => void} Answer */

export class Site {
  #server;
  #answers;
  /** Paths that were asked for. @type {string[]} */
  asked = [];

  /** @param {Record<string, Answer | string | Buffer>} answers path → HTML, PNG, or what answers by itself */
  constructor(answers) {
    this.#answers = answers;
    this.#server = createServer((request, response) => this.#serve(new URL(request.url ?? "/", "http://site").pathname, response));
  }

  /** @param {Record<string, Answer | string | Buffer>} answers */
  static async open(answers) {
    const site = new Site(answers);
    await new Promise((listening) => site.#server.listen(0, "127.0.0.1", () => listening(undefined)));
    return site;
  }

  /** Lets a browser reach such sites, whose requests are answered by the tests otherwise. @param {import("playwright-core").BrowserContext} context */
  static reach(context) {
    return context.route("http://127.0.0.1:*/**", (route) => route.continue());
  }

  get address() {
    return `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (this.#server.address()).port}`;
  }

  /** Ends, in the midst of what it is answering. */
  async close() {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  /** @param {string} path @param {import("node:http").ServerResponse} response */
  #serve(path, response) {
    this.asked.push(path);
    const answer = this.#answers[path];
    if (typeof answer === "function") answer(response);
    else if (typeof answer === "string") response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(answer);
    else if (answer) response.writeHead(200, { "content-type": "image/png" }).end(answer);
    else response.writeHead(404, { "content-type": "text/plain" }).end("nothing here");
  }
}

/** @param {string} body @param {string} [head] */
export const html = (body, head = "") => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of the test</title>${head}</head><body>${body}</body></html>`;

/**
 * A picture that does not get smaller when it is packed.
 * @param {number} side pixels
 * @returns {Buffer} PNG
 */
export function picture(side) {
  const rows = Buffer.alloc(side * (1 + side * 3));
  let seed = 1;
  for (let at = 0; at < rows.length; at += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    rows[at] = at % (1 + side * 3) === 0 ? 0 : seed >>> 24;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows, { level: 0 })), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(named));
  return Buffer.concat([head, named, sum]);
}

/** @param {Buffer} bytes */
function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
