// The batch as the router starts it and as our own pages ask for it.

import { askDesk } from "../desk/link.js";
import { Runner } from "./batch.js";
import { PACE_MS } from "./plan.js";
import { barriers, camera, clock, screen, store } from "./world.js";

/** @type {Runner} */
let runner;

/** Starts what goes on with a batch. Called at the top level, so that no alarm is missed. */
export function startBatch() {
  const wake = () => {
    runner.wake();
  };
  runner = new Runner({ store, screen, camera, clock: clock(wake), barriers });
  chrome.runtime.onStartup.addListener(wake);
  wake();
}

/**
 * What our own pages ask, by act. `listings` and `pace` (milliseconds, least and most) are those of `begin`.
 * @param {{ act: string, listings?: import("./plan.js").Listing[], pace?: [number, number] }} wanted
 */
export async function batch({ act, listings = [], pace: [least_ms, most_ms] = PACE_MS }) {
  switch (act) {
    case "begin": {
      const { settings } = await askDesk({ kind: "read_settings" });
      const an_hour = Number(settings.capturing.batch_per_hour ?? 0);
      if (!an_hour) throw { code: "B01", message: "capturing several listings is off: allow it in the settings first" };
      if (!listings.length) throw { code: "B02", message: "no listing is chosen: tick some first" };
      await runner.begin(listings, { least_ms, most_ms, an_hour }, crypto.randomUUID());
      break;
    }
    case "pause":
    case "skip":
    case "stop":
    case "retry":
    case "dismiss":
    case "raise":
      await runner[act]();
      break;
    case "resume":
      await runner.resume();
      break;
    case "pass":
      await runner.resume(true);
      break;
    default:
      throw { code: "B03", message: `${String(act).slice(0, 20)} is no act of a batch: reload this page` };
  }
  return {};
}
