// What programs that are not ours say of a package that the extension has sealed.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { COPY, setUp, tabState } from "../e2e/walk.mjs";
import { launch } from "../harness/browser.mjs";
import { readArchive } from "../harness/archive.mjs";

const run = promisify(execFile);
const PYTHON = process.env.PYTHON ?? fileURLToPath(new URL("../../target/py/bin/python", import.meta.url));
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

let folder = "";
let file = "";

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-foreign-"));
  file = join(folder, "evidence.wacz");
  const browser = await launch({ allowed: ["pageCapture"] });
  try {
    await setUp(browser);
    const page = await browser.open(`https://item.taobao.com/item.htm?id=${COPY}`);
    const tab = await browser.tabOf(page);
    await tabState(browser, tab, ({ rows }) => rows.length > 0, "the item is read");
    await browser.clickIcon(page);
    const { name } = await browser.must({ kind: "capture", tab });
    await writeFile(file, await browser.readVault(name));
  } finally {
    await browser.close();
  }
});

after(() => rm(folder, { recursive: true, force: true }));

test("wacz validate accepts the package", async () => {
  await run(join(dirname(PYTHON), "wacz"), ["validate", "-f", file]);
});

test("warcio check accepts every record", async () => {
  const parts = await readArchive(file);
  const archives = [...parts].filter(([name]) => name.endsWith(".warc.gz"));
  assert.ok(archives.length > 0, "the package holds an archive");
  for (const [index, [, bytes]] of archives.entries()) {
    const archive = join(folder, `${index}.warc.gz`);
    await writeFile(archive, bytes);
    await run(join(dirname(PYTHON), "warcio"), ["check", archive]);
  }
});

test("the second verifier, which shares no code with ours, finds it intact", async () => {
  await run(PYTHON, [here("../../tools/verify_evidence.py"), file]);
});

test("ReplayWeb.page's engine shows the page", async () => {
  await run(process.execPath, [here("replay.mjs"), file, join(folder, "replay.png")]);
});
