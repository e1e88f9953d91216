// A batch without a browser: what happens at each of its steps when it is paused, stopped, challenged, shut or ended.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Runner } from "../../extension/batch/batch.js";
import { HOUR_MS } from "../../extension/batch/plan.js";
import { listings, MINUTE, World } from "./world.mjs";

const TERMS = { least_ms: 40_000, most_ms: 80_000, an_hour: 60 };
const BARRIERS = [
  { id: "slider", kind: /** @type {const} */ ("challenge"), description: "", source: "", sign: [{ title: ["slider"] }], test: [] },
  { id: "door", kind: /** @type {const} */ ("login"), description: "", source: "", sign: [{ password: true }], test: [] },
];

/** A worker in a world. @param {World} world */
const worker = (world) => new Runner({ ...world.seen(), barriers: async () => BARRIERS });

/** What goes on until nothing does: the clock is moved to each alarm. @param {World} world @param {Runner} runner */
async function untilRest(world, runner) {
  for (let times = 0; times < 1_000; times += 1) {
    await runner.wake();
    if (world.alarm === null) return;
    world.now = Math.max(world.now, world.alarm);
  }
  assert.fail("it does not come to rest");
}

const urls = (count) => listings(count).map(({ url }) => url);

test("eight listings are captured one after the other, paced, and the window is closed at the end", async () => {
  const world = new World();
  const runner = worker(world);
  const begun = world.now;
  await runner.begin(listings(8), TERMS, "b");
  await untilRest(world, runner);
  assert.deepEqual(world.sealed, urls(8));
  assert.deepEqual(world.opened, urls(8));
  assert.equal(world.now - begun, 7 * MINUTE, "the pauses are a minute each, at a chance of a half");
  assert.equal(world.batch.state, "ended");
  assert.equal(world.window, null);
  assert.deepEqual(world.batch.items.map(({ evidence }) => evidence), world.evidence.map(({ id }) => id));
});

test("paused, nothing is opened; resumed, it goes on where it was", async () => {
  const world = new World();
  const runner = worker(world);
  world.onStep = (step, url) => {
    if (step === "kept" && url === urls(3)[2]) runner.pause();
  };
  await runner.begin(listings(8), TERMS, "b");
  await untilRest(world, runner);
  assert.deepEqual(world.sealed, urls(3), "what was being captured is finished");
  assert.deepEqual([world.batch.state, world.batch.why], ["paused", "person"]);
  world.now += HOUR_MS;
  await untilRest(world, runner);
  assert.equal(world.opened.length, 3);
  await runner.resume();
  await untilRest(world, runner);
  assert.deepEqual(world.sealed, urls(8));
});

test("it stops at a challenge, brings the window up, and goes on in place once that is solved", async () => {
  const world = new World();
  const runner = worker(world);
  const [, , third] = urls(8);
  world.pages.set(third, { title: "slider" });
  await runner.begin(listings(8), TERMS, "b");
  await untilRest(world, runner);
  assert.deepEqual([world.batch.state, world.batch.why, world.batch.detail], ["paused", "challenge", "slider"]);
  assert.deepEqual(world.sealed, urls(2), "a challenge is no evidence of a listing");
  assert.equal(world.raised, 1);
  assert.ok(world.window, "the window stays, for the person");
  await runner.resume();
  await untilRest(world, runner);
  assert.equal(world.batch.why, "challenge", "unsolved, it stops again");
  world.pages.delete(third);
  await runner.resume();
  await untilRest(world, runner);
  assert.deepEqual(world.sealed, urls(8));
  assert.equal(world.opened.filter((url) => url === third).length, 1, "the page that was solved is not opened again");
});

test("after a log-in page the listing is opened again", async () => {
  const world = new World();
  const runner = worker(world);
  const [first] = urls(1);
  world.pages.set(first, { password: true });
  await runner.begin(listings(1), TERMS, "b");
  await untilRest(world, runner);
  assert.equal(world.batch.why, "login");
  world.pages.delete(first);
  world.shown = "https://shop.example/my-account";
  await runner.resume();
  await untilRest(world, runner);
  assert.deepEqual(world.opened, [first, first]);
  assert.deepEqual(world.sealed, [first]);
});

test("a page that is wrongly taken for a challenge is captured at the person's word, or left out", async () => {
  const world = new World();
  const runner = worker(world);
  for (const url of urls(2)) world.pages.set(url, { title: "slider" });
  await runner.begin(listings(3), TERMS, "b");
  await untilRest(world, runner);
  await runner.resume(true);
  await untilRest(world, runner);
  assert.deepEqual(world.sealed, urls(1));
  assert.equal(world.batch.why, "challenge", "the word was about one page");
  await runner.skip();
  await untilRest(world, runner);
  assert.deepEqual(world.states, ["sealed", "left", "sealed"]);
});

test("a window that is minimised pauses the batch before the next page is opened", async () => {
  const world = new World();
  const runner = worker(world);
  await runner.begin(listings(2), TERMS, "b");
  await runner.wake();
  world.hidden = true;
  await untilRest(world, runner);
  assert.deepEqual([world.batch.state, world.batch.why, world.opened.length], ["paused", "hidden", 1]);
  await runner.raise();
  await runner.resume();
  await untilRest(world, runner);
  assert.deepEqual(world.sealed, urls(2));
});

for (const at of ["shown", "settled", "begun", "told"]) {
  test(`a window that is closed at the step "${at}" pauses the batch; resumed, the listing is captured once`, async () => {
    const world = new World();
    const runner = worker(world);
    let closed = false;
    world.onStep = (step, url) => {
      if (!closed && step === at && url === urls(2)[1]) {
        world.window = null;
        closed = true;
      }
    };
    await runner.begin(listings(3), TERMS, "b");
    await untilRest(world, runner);
    assert.deepEqual([world.batch.state, world.batch.why, world.states], ["paused", "window", ["sealed", "waiting", "waiting"]]);
    await runner.resume();
    await untilRest(world, runner);
    assert.deepEqual(world.sealed, urls(3));
  });
}

test("a window that is closed during a pause stops the batch as well", async () => {
  const world = new World();
  const runner = worker(world);
  await runner.begin(listings(2), TERMS, "b");
  await runner.wake();
  world.window = null;
  await untilRest(world, runner);
  assert.deepEqual([world.batch.why, world.opened.length], ["window", 1]);
  await runner.resume();
  await untilRest(world, runner);
  assert.deepEqual(world.sealed, urls(2));
});

for (const at of ["shown", "settled", "begun", "told", "kept", "sealed"]) {
  test(`a worker that is ended at the step "${at}" leaves a batch that the next one finishes: nothing lost, nothing twice`, async () => {
    for (const which of [0, 3, 7]) {
      const world = new World();
      let killed = false;
      world.onStep = (step, url) => {
        if (!killed && step === at && url === urls(8)[which]) {
          killed = true;
          world.kill();
        }
      };
      await worker(world).begin(listings(8), TERMS, "b");
      // Its promises never settle: the next worker is called by the alarm.
      for (let turn = 0; !killed && turn < 20_000; turn += 1) {
        await Promise.resolve();
        if (world.alarm !== null && turn % 500 === 499) {
          world.now = Math.max(world.now, world.alarm);
          worker(world).wake();
        }
      }
      assert.ok(killed, "it was ended");
      assert.notEqual(world.alarm, null, "somebody is called");
      const next = worker(world);
      await untilRest(world, next);
      assert.deepEqual(world.sealed, urls(8));
      assert.deepEqual(world.states, Array(8).fill("sealed"));
      assert.deepEqual(world.evidence.filter(({ state }) => state === "begun"), []);
      assert.equal(world.windows, 1, "the window is found again");
    }
  });
}

test("after a restart of the browser nothing is opened until the person resumes; discarded, nothing is", async () => {
  for (const [act, sealed] of /** @type {const} */ ([["resume", 4], ["stop", 1]])) {
    const world = new World();
    const runner = worker(world);
    await runner.begin(listings(4), TERMS, "b");
    await runner.wake();
    assert.equal(world.sealed.length, 1);
    world.restart();
    const next = worker(world);
    world.now += HOUR_MS;
    await untilRest(world, next);
    assert.deepEqual([world.batch.state, world.batch.why, world.opened.length], ["paused", "restart", 1]);
    await next[act]();
    await untilRest(world, next);
    assert.equal(world.batch.state, "ended");
    assert.deepEqual(world.sealed, urls(sealed));
  }
});

test("a page that fails is told and retried at the person's word; three in a row stop the batch", async () => {
  const world = new World();
  const runner = worker(world);
  const all = urls(6);
  for (const url of [all[0], all[2], all[3], all[4]]) world.faults.set(url, "the page cannot be reached");
  await runner.begin(listings(6), TERMS, "b");
  await untilRest(world, runner);
  assert.deepEqual([world.batch.state, world.batch.why], ["paused", "failing"]);
  assert.deepEqual(world.states, ["failed", "sealed", "failed", "failed", "failed", "waiting"]);
  assert.equal(world.batch.items[0].note, "the page cannot be reached");
  world.faults.clear();
  await runner.retry();
  await untilRest(world, runner);
  assert.deepEqual(world.states, Array(6).fill("sealed"));
  assert.deepEqual([...world.sealed].sort(), all);
});

test("what could not be shot is said at the listing", async () => {
  const world = new World();
  const runner = worker(world);
  const [first, second] = urls(2);
  world.pages.set(first, { notes: ["screenshot.png: the tab was not in front of its window"] });
  world.pages.set(second, { notes: ["look", "elsewhere https://shop.example/gone"] });
  await runner.begin(listings(2), TERMS, "b");
  await untilRest(world, runner);
  assert.deepEqual(world.batch.items.map(({ note }) => note), ["screenshot.png: the tab was not in front of its window", "look\nelsewhere https://shop.example/gone"]);
});

test("the cap of a host and hour holds over batches, and a retry counts", async () => {
  const world = new World();
  const runner = worker(world);
  const terms = { least_ms: 0, most_ms: 0, an_hour: 3 };
  const begun = world.now;
  await runner.begin(listings(3), terms, "b");
  await untilRest(world, runner);
  await runner.begin(listings(2, "https://shop.example/more/"), terms, "c");
  await runner.wake();
  assert.deepEqual(world.batch.wait, { until_ms: begun + HOUR_MS, why: "cap", host: "shop.example" });
  await untilRest(world, runner);
  assert.equal(world.now, begun + HOUR_MS);
  assert.equal(world.sealed.length, 5);
});

test("stopped while a listing is captured, that one is finished and the window closed", async () => {
  const world = new World();
  const runner = worker(world);
  world.onStep = (step, url) => {
    if (step === "kept" && url === urls(2)[1]) runner.stop();
  };
  await runner.begin(listings(5), TERMS, "b");
  await untilRest(world, runner);
  assert.deepEqual(world.states, ["sealed", "sealed", "left", "left", "left"]);
  assert.equal(world.window, null);
  await runner.dismiss();
  assert.equal(world.stored.batch, null);
});

test("stopped before a page was captured, it is left and the window closed", async () => {
  const world = new World();
  const runner = worker(world);
  world.onStep = (step) => {
    if (step === "settled") runner.stop();
  };
  await runner.begin(listings(2), TERMS, "b");
  await untilRest(world, runner);
  assert.deepEqual([world.states, world.evidence.length, world.window], [["left", "left"], 0, null]);
});

test("an unfinished batch is not dismissed, and further listings join it", async () => {
  const world = new World();
  const runner = worker(world);
  await runner.begin(listings(1), TERMS, "b");
  await runner.pause();
  await runner.dismiss();
  await runner.begin(listings(2), TERMS, "c");
  assert.deepEqual([world.batch.id, world.batch.items.length], ["b", 2]);
});
