/**
 * axe-core over every page in its empty, usual and crowded state. The main scenes are looked at in both languages and
 * themes; the others in one of the four by turns, and in all four with `TOUCHSTONE_SOAK=1`.
 */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { MAIN, SCENES } from "./scenes.mjs";
import { LOOKS, Stage } from "./stage.mjs";

const SOAK = process.env.TOUCHSTONE_SOAK === "1";

/** @type {Stage} */
let stage;
let looked = 0;
before(async () => { stage = await Stage.open(); });
after(async () => {
  await stage.close();
  console.log(`soak: pages looked at with axe, nothing serious found: ${looked} (${SCENES.length} scenes)`);
});

for (const [turn, look] of LOOKS.entries()) {
  test(`axe finds nothing serious, ${look.language}, ${look.dark ? "dark" : "light"}`, async () => {
    for (const [place, set] of SCENES.entries()) {
      const [name] = set;
      if (!SOAK && !MAIN.has(name) && place % LOOKS.length !== turn) continue;
      const scene = await stage.play(set, look);
      assert.deepEqual(await stage.faults(scene), [], name);
      assert.deepEqual(scene.complaints, [], name);
      await scene.page.context().close();
      looked += 1;
    }
  });
}
