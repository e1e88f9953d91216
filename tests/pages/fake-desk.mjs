/**
 * Installs a fake `chrome` object with a desk that answers from fixtures. The function is serialised into the page
 * before any script of it runs, so it uses nothing from outside. Tests steer it by `globalThis.fake`.
 * @param {{ known: any, granted: string[], url: string, patch?: Record<string, any> }} set
 */
export function installFakeDesk({ known, granted, url, patch = {} }) {
  Object.assign(known, patch);
  const fake = {
    /** Every request to the desk. */ asked: /** @type {any[]} */ ([]),
    /** The mark of each of them. */ marks: /** @type {(string | undefined)[]} */ ([]),
    /** Every command to the service worker. */ commands: /** @type {any[]} */ ([]),
    known,
    /** Requests of these kinds are not answered. */ silent: new Set(),
    /** Ends the port as a dying desk does. */ drop: () => drop(),
    /** Sends a push. */ push: (push) => listeners.forEach((listen) => listen({ push })),
    /** A batch of captures as the service worker has it now. */ setBatch: (batch) => {
      known.batch = batch;
      watchers.forEach((listen) => listen({ batch: { newValue: batch } }, "local"));
    },
    /** Sends a message of the service worker to the page. */ send: (message) => message,
    /** No desk can be reached. */ deaf: false,
    opened: /** @type {string[]} */ ([]),
  };
  globalThis.fake = fake;
  let listeners = [];
  let closers = [];
  const watchers = [];
  let drop = () => {};
  let lastEntry = 100;
  const event = { addListener: () => undefined };
  const rowOf = (key) => [...known.verdictRows, ...known.queueRows].filter((row) => row.key === key);
  const notice = (id) => known.notices.find((row) => row.id === id);
  const done = new Map();

  /** @param {any} request @returns {any} */
  function answer(request) {
    switch (request.kind) {
      case "tab_state":
        return { kind: "verdicts", page: known.page, rows: known.page ? known.verdictRows : [], quiet: known.settings.quiet, canary: !!known.canary, language: "en" };
      case "list_queue": {
        const { bands, undecided, marketplace, search } = request.filter;
        const wanted = bands.length ? bands : ["likely", "refer"];
        const rows = known.queueRows.filter((row) => wanted.includes(row.verdict.band) && !(undecided && row.decision) &&
          (!marketplace || row.marketplace === marketplace) && (!request.filter.group || (row.listing.seller?.name ?? "") === request.filter.group) && (!request.filter.source || row.sources?.includes(request.filter.source)) &&
          (row.listing.title + (row.listing.seller?.name ?? "")).toLowerCase().includes(search.toLowerCase()));
        return { kind: "queue", rows: rows.slice(request.offset, request.offset + request.limit), total: rows.length };
      }
      case "list_groups": {
        const { by } = request.filter;
        const of = (row) => ({ seller: row.listing.seller?.name, product: row.verdict.product, rule: row.verdict.reasons[0]?.rule, image: row.listing.image })[by] ?? "";
        const groups = Object.groupBy(known.queueRows.filter((row) => row.verdict.band !== "clear"), of);
        const rows = Object.entries(groups).map(([value, rows]) => ({ value, label: value, listings: rows.length, likely: rows.filter((row) => row.verdict.band === "likely").length }));
        return { kind: "groups", rows: rows.sort((a, b) => b.listings - a.listings) };
      }
      case "open_case": {
        const row = known.queueRows.find((row) => row.key === request.listing) ?? known.queueRows[0];
        return { kind: "case", row, history: known.ledger.filter((entry) => entry.subject === "demo:7001").reverse(), evidence: known.evidence.slice(0, 1), notices: known.notices.slice(1) };
      }
      case "decide": {
        lastEntry += 1;
        done.set(lastEntry, request.listings.flatMap(rowOf).map((row) => [row, row.decision]));
        request.listings.flatMap(rowOf).forEach((row) => (row.decision = request.decision));
        return { kind: "recorded", entries: [lastEntry] };
      }
      case "undo":
        request.entries.forEach((number) => (done.get(number) ?? []).forEach(([row, before]) => (row.decision = before)));
        return { kind: "recorded", entries: [++lastEntry] };
      case "list_patrols": return { kind: "patrols", rows: known.patrols };
      case "save_patrol": {
        const id = request.patrol.id || "p-new";
        const row = known.patrols.find(({ patrol }) => patrol.id === id);
        if (row) row.patrol = request.patrol;
        else known.patrols.push({ patrol: { ...request.patrol, id }, rounds: [], open: null });
        return { kind: "recorded", entries: [++lastEntry] };
      }
      case "walk_patrol": {
        const row = known.patrols.find(({ patrol }) => patrol.id === request.patrol);
        known.patrols.forEach((other) => (other.open = null));
        if (request.step === "begin") row.open = { at_ms: known.now, depth: row.patrol.depth, pages: 0, listings: 0, fresh: 0, flagged: 0, confirmed: 0 };
        if (request.step === "end") row.rounds.push({ at_ms: Date.now(), depth: row.patrol.depth, pages: row.patrol.depth, listings: 144, fresh: 9, flagged: 12, confirmed: 0 });
        return { kind: "recorded", entries: request.step === "end" ? [++lastEntry] : [] };
      }
      case "record_referrals": {
        const entries = request.listings.map(({ marketplace, id, url, title }) => {
          const like = known.queueRows[5];
          known.queueRows.push({ ...like, key: `${marketplace}:${id}`, marketplace, listing: { ...like.listing, id, url, title }, sources: [request.source] });
          return ++lastEntry;
        });
        known.record.sources = [{ source: request.source, referred: entries.length, answered: 0, confirmed: 0, last_ms: known.now }, ...known.record.sources];
        return { kind: "recorded", entries };
      }
      case "list_evidence": return { kind: "evidence", rows: known.evidence };
      case "verify_package": return { kind: "verified", verification: known.verification };
      case "compose_notice": return { kind: "notice_opened", notice: notice("n-1"), findings: known.findings, filled: [] };
      case "open_notice": return { kind: "notice_opened", notice: notice(request.notice), findings: notice(request.notice).state === "filled" ? known.findings : [], filled: known.filled };
      case "update_notice": {
        const row = Object.assign(notice(request.notice), { contents: request.contents, form: request.form });
        return { kind: "notice_opened", notice: row, findings: known.findings, filled: known.filled };
      }
      case "record_receipt": case "record_outcome":
        notice(request.notice).state = request.outcome ?? "submitted";
        return { kind: "recorded", entries: [++lastEntry] };
      case "list_notices": return { kind: "notices", rows: known.notices };
      case "list_filings": return { kind: "filings", rows: known.filings };
      case "list_forms": return { kind: "forms", rows: known.forms };
      case "save_brand":
        if (!request.toml.includes("name")) throw { code: "B02", message: "brand profile: line 1, column 1: name is missing: add name = \"…\"" };
        known.brands = [{ ...known.sampleBrand, toml: request.toml, id: request.id || "new" }];
        return { kind: "brands", rows: known.brands };
      case "remove_brand": known.brands = []; return { kind: "brands", rows: [] };
      case "list_brands": return { kind: "brands", rows: known.brands };
      case "list_packs": return { kind: "packs", rows: known.packs };
      case "use_pack": known.packs = known.packs.map((pack) => (pack.name === request.name ? { ...pack, used: request.used } : pack)); return { kind: "packs", rows: known.packs };
      case "learn_calibration": return { kind: "calibration", learnt: known.learnt, used: known.calibration };
      case "use_calibration": known.calibration = request.calibration; return { kind: "calibration", learnt: known.learnt, used: known.calibration };
      case "record_custody": case "record_export": return { kind: "recorded", entries: [7] };
      case "read_settings": return { kind: "settings", settings: known.settings };
      case "save_settings": known.settings = request.settings; return { kind: "settings", settings: known.settings };
      case "read_record": return { kind: "record", record: known.record };
      case "list_sellers": return { kind: "sellers", rows: known.sellers };
      case "merge_casebook": return { kind: "merged", merged: { devices: ["a1b2"], entries: 1_204, listings_new: 310, listings_newer: 12, evidence: 31, notices: 4, brands: 0, brands_kept: [] } };
      case "read_ledger":
        if (request.subject === "holds") return { kind: "ledger", entries: known.holds ?? [] };
        return { kind: "ledger", entries: known.ledger.filter((entry) => !request.subject || entry.subject === request.subject) };
      case "check_ledger": return { kind: "ledger_checked", entries: 6, fault: null };
      case "read_chain": return { kind: "chain", device: "fake", entries: known.ledger };
      case "export_casebook": return { kind: "done" };
      default: throw { code: "unknown", message: `the fake desk does not know ${request.kind}` };
    }
  }

  globalThis.chrome = /** @type {any} */ ({
    runtime: {
      id: "fake",
      onMessage: { addListener: (listen) => { fake.send = (message) => listen(message, { id: "fake" }); } },
      getContexts: async () => [],
      sendMessage: async (command) => {
        if (command.kind === "ensure_desk") {
          if (fake.deaf) throw new Error("Could not establish connection. Receiving end does not exist.");
          return { ok: true };
        }
        fake.commands.push(command);
        return { ok: true };
      },
      connect: () => {
        const heard = [], closed = [];
        listeners = heard;
        closers = closed;
        let open = true;
        drop = () => { open = false; closers.forEach((close) => close()); };
        return {
          onMessage: { addListener: (listen) => heard.push(listen) },
          onDisconnect: { addListener: (listen) => closed.push(listen) },
          postMessage: (message) => {
            fake.marks.push(message.mark);
            fake.asked.push(message.parts ? { ...message.request, parts: message.parts } : message.request);
            if (fake.silent.has(message.request.kind)) return;
            queueMicrotask(async () => {
              if (!open) return;
              let reply;
              try {
                reply = { id: message.id, reply: structuredClone(answer(message.request)) };
                if (message.request.kind === "export_casebook") {
                  const { leave } = await import(new URL("/desk/exchange.js", location.href).href);
                  reply.attachment = { name: "casebook.sqlite", stored: await leave(new TextEncoder().encode("SQLite format 3")) };
                }
              } catch (error) {
                reply = { id: message.id, error };
              }
              heard.forEach((listen) => listen(reply));
            });
          },
        };
      },
    },
    tabs: {
      query: async () => [{ id: 7, url }],
      get: async (id) => ({ id, url }),
      create: async (what) => { fake.opened.push(what.url); return { id: 8 }; },
      update: async () => undefined,
      onActivated: event, onUpdated: event,
    },
    storage: {
      local: { get: async () => ({ batch: known.batch }) },
      onChanged: { addListener: (listen) => watchers.push(listen) },
    },
    scripting: { executeScript: async () => [{ result: known.observed ? JSON.stringify(known.observed) : null }] },
    permissions: {
      contains: async ({ origins }) => origins.every((origin) => granted.includes(origin)),
      request: async ({ origins }) => { granted.push(...origins); return true; },
      remove: async ({ origins }) => { granted = granted.filter((origin) => !origins.includes(origin)); return true; },
      getAll: async () => ({ origins: granted, permissions: ["storage", "scripting", "sidePanel"] }),
    },
  });
}
