// A world for a batch without a browser: its clock stands until it is moved, chance is what it is told, and the worker,
// the desk and the browser can be ended at any step.

export const MINUTE = 60_000;
const LISTING = "https://shop.example/item/";

/** Listings of a host. @param {number} count @param {string} [at] */
export function listings(count, at = LISTING) {
  return Array.from({ length: count }, (_, index) => ({ key: `shop:${at}${index}`, url: `${at}${index}`, title: `Bag ${index}` }));
}

/** Ends whatever waits for it, as the browser ends a worker: it never goes on. */
const never = () => new Promise(() => {});

export class World {
  now = 1_700_000_000_000;
  chance = 0.5;
  /** @type {any} */
  stored = { batch: null, visits: {} };
  /** @type {string} */
  here = "";
  /** When the worker is to be called. @type {number | null} */
  alarm = null;
  /** Addresses in the order in which they were opened. @type {string[]} */
  opened = [];
  /** @type {{ window: number, tab: number } | null} the capture window */
  window = null;
  shown = "";
  /** Capture windows that were opened. */
  windows = 0;
  raised = 0;
  /** The capture window is minimised. */
  hidden = false;
  /** What the window shows at an address. @type {Map<string, Partial<import("../../extension/batch/barrier.js").Look>>} */
  pages = new Map();
  /** Pages that fail, and how. @type {Map<string, string>} */
  faults = new Map();
  /** The casebook. @type {{ id: string, key: string, url: string, state: string, at_ms: number, kept: boolean }[]} */
  evidence = [];
  /** Called at each step with its name; may end the worker, or close the window. @type {(step: string, url: string) => void} */
  onStep = () => {};
  /** Grows when a worker is ended: what an ended one would do is not done. */
  life = 0;

  /** The world as one worker sees it. */
  seen() {
    const mine = this.life;
    /** @template T @param {() => T} work @returns {Promise<T>} */
    const alive = async (work) => {
      await Promise.resolve();
      return mine === this.life ? work() : /** @type {Promise<T>} */ (never());
    };
    const step = (name, url) => {
      this.onStep(name, url);
      return mine === this.life ? undefined : never();
    };
    return {
      store: {
        read: () => alive(() => structuredClone({ ...this.stored, here: this.here })),
        write: (change) => alive(() => {
          const { here, ...kept } = structuredClone(change);
          if (here !== undefined) this.here = here;
          Object.assign(this.stored, Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)));
        }),
      },
      screen: {
        open: () => alive(async () => {
          this.windows += 1;
          this.window = { window: this.windows, tab: this.windows };
          this.shown = "about:blank";
          return this.window;
        }),
        go: (place, url) => alive(async () => {
          if (this.window?.tab !== place.tab) throw new Error("no tab with this id");
          this.opened.push(url);
          this.shown = url;
          await step("shown", url);
        }),
        shows: (place) => alive(() => (this.window?.tab === place.tab ? this.shown : null)),
        settle: () => alive(async () => {
          await step("settled", this.shown);
          if (!this.window) throw new Error("no tab with this id");
          const fault = this.faults.get(this.shown);
          if (fault) throw new Error(fault);
          return { url: this.shown, title: "Bag", text: "Bag ¥129.00 ".repeat(60), frames: [], password: false, ...this.pages.get(this.shown) };
        }),
        isHidden: () => alive(() => this.hidden),
        raise: () => alive(() => {
          this.hidden = false;
          this.raised += 1;
        }),
        close: () => alive(() => {
          this.window = null;
        }),
      },
      camera: {
        capture: (tab, item, begun) => alive(async () => {
          const url = this.shown;
          const id = `e${this.evidence.length}`;
          const row = { id, key: item.key, url, state: "begun", at_ms: this.now, kept: false };
          this.evidence.push(row);
          await step("begun", url);
          await begun(id);
          await step("told", url);
          if (!this.window) {
            row.state = "abandoned";
            throw new Error("no tab with this id");
          }
          row.kept = true;
          await step("kept", url);
          row.state = "sealed";
          await step("sealed", url);
          return { evidence: id, notes: this.pages.get(url)?.notes ?? [] };
        }),
        recover: ({ key, url, began_ms, evidence }) => alive(() => {
          const rows = this.evidence.filter((row) => (evidence ? row.id === evidence : row.at_ms >= began_ms && (row.key === key || row.url === url)));
          for (const row of rows) if (row.state === "begun") row.state = row.kept ? "sealed" : "abandoned";
          return rows.find(({ state }) => state === "sealed")?.id ?? "";
        }),
      },
      clock: {
        now: () => this.now,
        chance: () => this.chance,
        wake: (at) => alive(() => {
          this.alarm = at;
        }),
      },
    };
  }

  /** Ends the worker. */
  kill() {
    this.life += 1;
  }

  /** Ends the browser. */
  restart() {
    this.kill();
    this.here = "";
    this.window = null;
  }

  /** @returns {import("../../extension/batch/plan.js").Batch} */
  get batch() {
    return this.stored.batch;
  }

  /** State of each listing. */
  get states() {
    return this.batch.items.map(({ state }) => state);
  }

  /** Addresses of which evidence was sealed, in order. */
  get sealed() {
    return this.evidence.filter(({ state }) => state === "sealed").map(({ url }) => url);
  }
}
