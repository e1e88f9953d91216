// A backup that the extension has made, opened by an implementation of age that is not ours and not the one that wrote it.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { Decrypter } from "age-encryption";
import { COPY, captured, setUp } from "../e2e/walk.mjs";
import { PASSPHRASE, picked, setUpBackup } from "../harness/backup.mjs";
import { launch } from "../harness/browser.mjs";

test("age-encryption opens the key, the list and every file", async () => {
  const browser = await launch();
  try {
    await setUp(browser);
    await captured(browser, COPY);
    await setUpBackup(browser);
    const files = new Map([...(await picked(browser))].map(([path, bytes]) => [path.split("/").slice(1).join("/"), bytes]));

    const lock = new Decrypter();
    lock.addPassphrase(PASSPHRASE);
    const identity = await lock.decrypt(/** @type {Buffer} */ (files.get("identity.age")), "text");
    const key = new Decrypter();
    key.addIdentity(identity.split("\n").find((line) => line.startsWith("AGE-SECRET-KEY-1")) ?? "");
    const open = (path) => key.decrypt(/** @type {Buffer} */ (files.get(path)));

    const place = [...files.keys()].find((path) => path.endsWith(".manifest.age")) ?? "";
    const manifest = JSON.parse(new TextDecoder().decode(await open(place)));
    assert.equal(manifest.format, "touchstone-backup/1");
    const { rows } = await browser.ask({ kind: "list_evidence" });
    assert.ok(manifest.files.some(({ name }) => name === rows[0].file), "the package is listed");
    for (const { name, place: path, bytes, sha256 } of [manifest.casebook, ...manifest.files]) {
      const opened = await open(path);
      assert.equal(opened.length, bytes, name);
      assert.equal(createHash("sha256").update(opened).digest("hex"), sha256, name);
    }
    assert.deepEqual(Buffer.from((await open(manifest.casebook.place)).subarray(0, 15)).toString(), "SQLite format 3");
  } finally {
    await browser.close();
  }
});
