import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { touchstone } from "../harness/program.mjs";
import { exerciseProfile } from "./exercise.mjs";

test("a profile of the words of the pages flags what names them, in any script", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-exercise-"));
  t.after(() => rm(folder, { recursive: true }));
  const [profile, table] = [join(folder, "profile.toml"), join(folder, "table.jsonl")];
  await writeFile(profile, exerciseProfile([["Running shoes black", "Blue running shoes"], ["真皮手提包 新款", "手提包"], []]));
  const row = (title) => JSON.stringify({ marketplace: "ebay", url: "https://www.ebay.com/itm/1", title, price: "19.90", currency: "USD" });
  await writeFile(table, ["shoes for running", "手提包", "garden hose"].map(row).join("\n"));
  const { code, output } = await touchstone("screen", "--brand", profile, table);
  assert.equal(code, 0, output);
  const bands = output.trim().split("\n").map((line) => JSON.parse(line).band);
  assert.deepEqual(bands.map((band) => band !== "clear"), [true, true, false]);
});
