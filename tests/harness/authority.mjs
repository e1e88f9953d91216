// A time-stamping authority on this machine, played by `openssl ts`.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const CONFIGURATION = "[tsa]\ndefault_tsa = here\n[here]\nserial = serial\nsigner_digest = sha256\ndefault_policy = 1.3.6.1.4.1.99999.1\ndigests = sha256\naccuracy = secs:1\nordering = yes\ness_cert_id_alg = sha256\n[uses]\nextendedKeyUsage = critical,timeStamping\nbasicConstraints = CA:FALSE\n";

/** How an authority answers. @typedef {"well" | "rubbish" | "an old answer" | "an error" | "without end"} Manner */

export class Authority {
  #server;
  #port = 0;
  /** @type {Buffer | null} */
  #first = null;
  /** @type {Manner} */
  manner = "well";
  /** Queries that came. @type {{ type: string | undefined, cookie: string | undefined, bytes: Buffer }[]} */
  queries = [];

  /** @param {string} folder */
  constructor(folder) {
    this.folder = folder;
  }

  /** @param {string} name @param {string[]} key what `openssl req` wants */
  static async open(name, key = ["-newkey", "rsa:2048"]) {
    const authority = new Authority(await mkdtemp(join(tmpdir(), "touchstone-authority-")));
    await writeFile(join(authority.folder, "tsa.cnf"), CONFIGURATION);
    await writeFile(join(authority.folder, "serial"), "01\n");
    const openssl = (...words) => run("openssl", words, { cwd: authority.folder });
    await openssl("req", "-x509", "-nodes", "-subj", `/CN=Root of ${name}`, "-days", "3650", "-out", "ca.pem", "-keyout", "ca.key", "-newkey", "rsa:2048");
    await openssl("req", "-new", "-nodes", "-subj", `/CN=${name}`, "-keyout", "tsa.key", "-out", "tsa.csr", ...key);
    await openssl("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "3650", "-extfile", "tsa.cnf", "-extensions", "uses", "-out", "tsa.pem");
    await authority.listen();
    return authority;
  }

  /** Lets a browser reach it, whose requests are answered by the tests otherwise. @param {import("playwright-core").BrowserContext} context */
  static reach(context) {
    return context.route("http://127.0.0.1:*/tsr", (route) => route.continue());
  }

  get address() {
    return `http://127.0.0.1:${this.#port}/tsr`;
  }

  /** Certificates by which its stamps are verified. */
  get certificates() {
    return join(this.folder, "ca.pem");
  }

  /** Begins to answer, or answers again where it did before. */
  async listen() {
    this.#server = createServer((request, response) => this.#serve(request, response).catch((error) => response.destroy(error)));
    await new Promise((listening) => this.#server.listen(this.#port, "127.0.0.1", () => listening(undefined)));
    this.#port = /** @type {import("node:net").AddressInfo} */ (this.#server.address()).port;
  }

  /** Is not to be reached any more. */
  async hide() {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async close() {
    if (this.#server.listening) await this.hide();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #serve(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    this.queries.push({ type: request.headers["content-type"], cookie: request.headers.cookie, bytes });
    switch (this.manner) {
      case "rubbish":
        response.end("<html>502 Bad Gateway</html>");
        break;
      case "an error":
        response.writeHead(503).end();
        break;
      case "without end":
        response.end(Buffer.alloc(10 << 20));
        break;
      default: {
        const answer = await this.#answer(bytes);
        this.#first ??= answer;
        response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(this.manner === "an old answer" ? this.#first : answer);
      }
    }
  }

  async #answer(query) {
    await writeFile(join(this.folder, "q.tsq"), query);
    await run("openssl", ["ts", "-reply", "-config", "tsa.cnf", "-queryfile", "q.tsq", "-out", "a.tsr", "-signer", "tsa.pem", "-inkey", "tsa.key"], { cwd: this.folder });
    return readFile(join(this.folder, "a.tsr"));
  }
}
