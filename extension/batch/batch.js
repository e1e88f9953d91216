// The batch as it goes on. Its state lies in the extension's storage and is written before each step that the world can
// see, so that it survives the end of this worker, of the desk and of the browser at any moment; what a listing's
// evidence is, the casebook knows. One runs at a time. Nothing is clicked and nothing is submitted.

import { recognise } from "./barrier.js";
import { added, begun, ended, isFailing, isUnfinished, next, onTime, paced, paused, recovered, resumed, retried, standing, visited, withItem } from "./plan.js";

/** @typedef {import("./plan.js").Batch} Batch */
/** @typedef {import("./plan.js").Terms} Terms */
/** @typedef {import("./barrier.js").Look} Look */
/** @typedef {{ window: number, tab: number }} Place */

/**
 * What a batch needs of the world.
 * @typedef {{
 *   read: () => Promise<{ batch: Batch | null, visits: import("./plan.js").Visits, here: string }>,
 *   write: (change: { batch?: Batch | null, visits?: import("./plan.js").Visits, here?: string }) => Promise<void>,
 * }} Store `here`: id of the batch that was begun or resumed since the browser was started
 * @typedef {{
 *   open: () => Promise<Place>,
 *   go: (place: Place, url: string) => Promise<void>,
 *   shows: (place: Place) => Promise<string | null>,
 *   isHidden: (place: Place) => Promise<boolean>,
 *   settle: (tab: number) => Promise<Look>,
 *   raise: (place: Place) => Promise<void>,
 *   close: (place: Place) => Promise<void>,
 * }} Screen the capture window: `go` ends when the page is loaded; `shows` tells the address, `null` where it was closed
 * @typedef {{
 *   capture: (tab: number, item: import("./plan.js").Item, begun: (evidence: string) => Promise<void>) => Promise<{ evidence: string, notes: string[] }>,
 *   recover: (item: import("./plan.js").Item) => Promise<string>,
 * }} Camera `notes`: omissions that concern the picture; `elsewhere ADDRESS` where that is of no or of another listing;
 *   `look` where it waits for the person's look. `recover`: what became of a capture under which this worker was ended: the evidence that was sealed, or ""
 * @typedef {{ now: () => number, chance: () => number, wake: (at: number | null) => Promise<void> }} Clock `wake`: calls
 *   `Runner.wake` then, also where this worker is ended before; `null` for not at all
 */

/** After a fault of our own, such as a desk that cannot be reached, it is tried again then. */
const AFTER_FAULT_MS = 60_000;

export class Runner {
  #store;
  #screen;
  #camera;
  #clock;
  #barriers;
  /** @type {Promise<void> | null} */
  #running = null;
  #again = false;
  /** Changes of the state, one after the other. @type {Promise<unknown>} */
  #last = Promise.resolve();

  /**
   * @param {{ store: Store, screen: Screen, camera: Camera, clock: Clock, barriers: () => Promise<import("./barrier.js").Barrier[]> }} world
   */
  constructor({ store, screen, camera, clock, barriers }) {
    this.#store = store;
    this.#screen = screen;
    this.#camera = camera;
    this.#clock = clock;
    this.#barriers = barriers;
  }

  /**
   * Begins a batch, or adds to the one that is not finished.
   * @param {import("./plan.js").Listing[]} listings @param {Terms} terms @param {string} id for a new one
   */
  async begin(listings, terms, id) {
    await this.#change((batch) => (isUnfinished(batch) ? added(batch, listings) : begun(id, listings, terms, this.#clock.now())), true);
    this.#go();
  }

  async pause() {
    await this.#change((batch) => batch && paused(batch, "person"));
    this.#go();
  }

  /** Goes on; `passed`: the page in the window is no challenge. @param {boolean} [passed] */
  async resume(passed = false) {
    const { batch: before } = await this.#store.read();
    const closed = before?.place && (await this.#screen.shows(before.place)) === null;
    await this.#change((batch) => {
      if (!isUnfinished(batch)) return batch;
      const [index] = standing(batch);
      const after = passed && index !== undefined ? withItem(batch, index, { passed: true }) : batch;
      return resumed(closed ? { ...after, place: null } : after);
    }, true);
    this.#go();
  }

  /** Leaves the listing out at which the batch was stopped, and goes on. */
  async skip() {
    await this.#change((batch) => {
      if (!isUnfinished(batch)) return batch;
      const [index] = standing(batch);
      return resumed(index !== undefined ? withItem(batch, index, { state: "left" }) : batch);
    }, true);
    this.#go();
  }

  /** Ends the batch; what is being captured is finished. */
  async stop() {
    /** @type {Place | null} */
    let place = null;
    await this.#change((batch) => {
      if (!isUnfinished(batch)) return batch;
      place = batch.items.some(({ state }) => state === "open") ? null : batch.place;
      return ended(batch);
    });
    if (place) await this.#screen.close(place);
    this.#go();
  }

  /** Takes what failed or was left in hand once more. */
  async retry() {
    await this.#change((batch) => batch && retried(batch, this.#clock.now()), true);
    this.#go();
  }

  /** Forgets a batch that has ended. */
  async dismiss() {
    await this.#change((batch) => (isUnfinished(batch) ? batch : null));
  }

  /** Brings the capture window to the front. */
  async raise() {
    const { batch } = await this.#store.read();
    if (batch?.place) await this.#screen.raise(batch.place);
  }

  /** Goes on where this worker, or one before it, stopped. */
  wake() {
    this.#go();
    return this.#running;
  }

  #go() {
    this.#again = true;
    this.#running ??= this.#run()
      .catch(async (error) => {
        console.error("batch:", error);
        await this.#clock.wake(this.#clock.now() + AFTER_FAULT_MS);
      })
      .finally(() => {
        this.#running = null;
      });
  }

  async #run() {
    while (this.#again) {
      this.#again = false;
      await this.#recover();
      await this.#work();
    }
  }

  /**
   * Changes the state; `here`: somebody is at the browser and wants it to go on.
   * @param {(batch: Batch | null) => Batch | null} change @returns {Promise<Batch | null>}
   */
  #change(change, here = false) {
    const done = this.#last.then(async () => {
      const { batch } = await this.#store.read();
      const after = change(batch);
      if (after !== batch || here) await this.#store.write({ batch: after, ...(here && { here: after?.id ?? "" }) });
      return after;
    });
    this.#last = done.catch(() => {
      // Whoever asked for this change is told; the next one does not depend on it.
    });
    return done;
  }

  /** No listing is being captured here now: what became of one that was, when a worker was ended? */
  async #recover() {
    const { batch, here } = await this.#store.read();
    if (!batch) return;
    // After a restart of the browser the window is gone, and nobody has said that pages may be opened again.
    if (isUnfinished(batch) && here !== batch.id) {
      await this.#change((now) => now && { ...paused(now, "restart"), place: null });
    }
    for (const [index, item] of batch.items.entries()) {
      if (item.state !== "open") continue;
      const sealed = await this.#camera.recover(item);
      await this.#change((now) => {
        if (!now) return now;
        const after = withItem(now, index, recovered(item, sealed));
        return now.state === "ended" ? ended(after) : after;
      });
    }
  }

  async #work() {
    for (;;) {
      const batch = await this.#change((now) => (now?.state === "running" ? onTime(now, this.#clock.now()) : now));
      const { visits } = await this.#store.read();
      const step = batch ? next(batch, visits, this.#clock.now()) : { step: /** @type {const} */ ("rest") };
      if (step.step === "rest") {
        await this.#clock.wake(null);
        return;
      }
      if (step.step === "wait") {
        await this.#change((now) => (now?.state === "running" ? { ...now, wait: step.wait } : now));
        await this.#clock.wake(step.wait.until_ms);
        return;
      }
      if (step.step === "end") {
        const place = batch?.place;
        await this.#change((now) => now && ended(now));
        if (place) await this.#screen.close(place);
        continue;
      }
      // Should this worker be ended meanwhile, the next one finds it out then.
      await this.#clock.wake(this.#clock.now());
      await this.#take(step.index);
    }
  }

  /** One listing, from its opening to its sealing. @param {number} index */
  async #take(index) {
    const taken = await this.#change((now) => {
      if (now?.state !== "running" || now.items[index]?.state !== "waiting") return now;
      const { tries } = now.items[index];
      return { ...withItem(now, index, { state: "open", tries: tries + 1, began_ms: this.#clock.now(), note: "" }), wait: null };
    });
    if (taken?.items[index]?.state !== "open") return;
    const item = taken.items[index];
    /** @type {Place | null} */
    let place = taken.place;
    try {
      // After a challenge was solved the listing may be in the window already.
      const shown = place && (await this.#screen.shows(place));
      if (place && shown === null) throw new Error("the capture window was closed");
      if (!place) {
        const opened = await this.#screen.open();
        place = opened;
        await this.#change((now) => now && { ...now, place: opened });
      }
      if (await this.#screen.isHidden(place)) {
        await this.#change((now) => now && paused(withItem(now, index, { state: "waiting", tries: 0 }), "hidden"));
        return;
      }
      if (!isSame(shown, item.url)) await this.#visit(place, item.url);
      const look = await this.#screen.settle(place.tab);
      if (!(await this.#goesOn(index))) return;
      const barrier = item.passed ? null : recognise(await this.#barriers(), look);
      if (barrier) {
        await this.#change((now) => now && paused(withItem(now, index, { state: "waiting", tries: 0 }), barrier.kind, barrier.id));
        await this.#screen.raise(place);
        return;
      }
      const { evidence, notes } = await this.#camera.capture(place.tab, item, async (id) => {
        await this.#change((now) => now && withItem(now, index, { evidence: id }));
      });
      await this.#done(index, { state: "sealed", evidence, note: notes.join("\n") });
    } catch (error) {
      await this.#failed(index, place, error);
    }
  }

  /** Opens an address in the capture window; each opening counts for its host. @param {Place} place @param {string} url */
  async #visit(place, url) {
    const { visits } = await this.#store.read();
    await this.#store.write({ visits: visited(visits, url, this.#clock.now()) });
    await this.#screen.go(place, url);
  }

  /** Whether it is still wanted; if not, the listing waits or is left. @param {number} index */
  async #goesOn(index) {
    const now = await this.#change((batch) => {
      if (!batch || batch.state === "running") return batch;
      return withItem(batch, index, { state: batch.state === "ended" ? "left" : "waiting" });
    });
    if (now?.state === "ended" && now.place) await this.#close();
    return now?.state === "running";
  }

  /** @param {number} index @param {Partial<import("./plan.js").Item>} change */
  async #done(index, change) {
    const now = await this.#change((batch) => {
      if (!batch) return batch;
      const after = paced(withItem(batch, index, change), this.#clock.now(), this.#clock.chance());
      return isFailing(after) && change.state === "failed" ? paused(after, "failing") : after;
    });
    if (now?.state === "ended") await this.#close();
  }

  /** @param {number} index @param {Place | null} place @param {any} error */
  async #failed(index, place, error) {
    const closed = place !== null && (await this.#screen.shows(place)) === null;
    if (closed) {
      await this.#change((now) => now && { ...paused(withItem(now, index, { state: now.state === "ended" ? "left" : "waiting", evidence: "", tries: 0 }), "window"), place: null });
      return;
    }
    await this.#done(index, { state: "failed", note: String(error?.message ?? error).slice(0, 300) });
  }

  /** Closes the window of a batch that was ended while a listing was open. */
  async #close() {
    /** @type {Place | null} */
    let place = null;
    await this.#change((now) => {
      if (now?.state !== "ended" || !now.place) return now;
      place = now.place;
      return { ...now, place: null };
    });
    if (place) await this.#screen.close(place);
  }
}

/** Whether two addresses are of one page; places in it do not count. @param {string | null} one @param {string} other */
function isSame(one, other) {
  const bare = (/** @type {string} */ url) => (URL.canParse(url) ? Object.assign(new URL(url), { hash: "" }).href : url);
  return one !== null && bare(one) === bare(other);
}
