/** axe-core over every page, in both languages and themes. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { Stage } from "./stage.mjs";

const PLACES = [
  "panel.html?tab=7",
  "options.html",
  ...["queue/demo%3A7001", "queue?by=seller", "inbox", "patrols/p-1", "patrols/new", "evidence/e-1", "evidence/verify", "evidence/old", "sellers", "notices/n-1", "rights", "record", "ledger", "backup", "settings"]
    .map((hash) => `workspace.html#/${hash}`),
];

/** @type {Stage} */
let stage;
before(async () => { stage = await Stage.open(); });
after(() => stage.close());

for (const language of ["en", "zh"]) {
  for (const dark of [false, true]) {
    test(`axe finds nothing serious, ${language}, ${dark ? "dark" : "light"}`, async () => {
      for (const place of PLACES) {
        const size = place.startsWith("panel") ? { width: 400, height: 820 } : {};
        const scene = await stage.scene(place, { ...size, language, dark });
        await scene.page.waitForLoadState("networkidle");
        assert.deepEqual(await stage.faults(scene), [], place);
        assert.deepEqual(scene.complaints, [], place);
        await scene.page.context().close();
      }
    });
  }
}
