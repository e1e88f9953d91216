/** Screenshots of every page, light and dark, English and Chinese: `node tests/pages/shots.mjs DIRECTORY [NAME]`. */

import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { SCENES } from "./scenes.mjs";
import { LOOKS, Stage } from "./stage.mjs";

const [directory, only = ""] = process.argv.slice(2);
if (!directory) throw new Error("name the directory for the pictures");
await mkdir(directory, { recursive: true });

const stage = await Stage.open();
for (const scene of SCENES.filter(([name]) => name.startsWith(only))) {
  for (const look of LOOKS) {
    const { page } = await stage.play(scene, look);
    await page.screenshot({ path: join(directory, `${scene[0]}-${look.language}-${look.dark ? "dark" : "light"}.png`) });
    await page.context().close();
  }
}
await stage.close();
