/** What the fake desk knows: a made-up marketplace seen by a made-up brand. */

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 4, 12, 8, 30);

/** @param {string} title @param {string} part */
function span(title, part) {
  const start = title.indexOf(part);
  return { start_utf16: start, end_utf16: start + part.length };
}

const reasons = {
  slang: (title, word) => ({
    rule: "replica-slang", title: `“${word}” is replica slang`, title_zh: `“${word}”是仿品行话`,
    field: "title", spans: [span(title, word)], weight: 2.31,
  }),
  price: (share) => ({
    rule: "price-far-below", title: `${share} % of the retail price`, title_zh: `仅为零售价的 ${share}%`,
    field: "price", spans: [], weight: 1.87,
  }),
  mark: (title, word) => ({
    rule: "mark-misspelt", title: `“${word}” is a misspelt HAZE CLEARING`, title_zh: `“${word}”是 HAZE CLEARING 的变体写法`,
    field: "title", spans: [span(title, word)], weight: 1.2,
  }),
  seller: () => ({
    rule: "seller-not-authorised", title: "Seller is not authorised", title_zh: "非授权卖家", field: "seller", spans: [], weight: 0.4,
  }),
  authorised: () => ({
    rule: "seller-authorised", title: "Authorised seller", title_zh: "授权卖家", field: "seller", spans: [], weight: -3,
  }),
};

/** Every title that must do no harm, with the ordinary ones. */
const offers = [
  ["👓 Haze Clearing 高仿 雾散 防雾眼镜 1:1 原单", "118.00", 0.19, "likely", 0.98, "雾里看花小店", (t) => [reasons.slang(t, "高仿"), reasons.price(19), reasons.seller()]],
  ["Hase Clearing anti-fog glasses, premium AAA copy", "24.90", 0.28, "likely", 0.96, "BrightLens Outlet", (t) => [reasons.mark(t, "Hase Clearing"), reasons.slang(t, "AAA copy"), reasons.price(28)]],
  ["<img src=x onerror=\"globalThis.harmed=true\"> Haze Clearing <b>replica</b>", "30.00", 0.31, "likely", 0.95, "<script>globalThis.harmed=true</script>", (t) => [reasons.slang(t, "replica"), reasons.price(31)]],
  ["Haze Clearing \u202Egpj.elbirret\u202C gla\u200Bsses", "99.00", 0.52, "refer", 0.71, "Clear\u202EWorld", (t) => [reasons.mark(t, "gla\u200Bsses")]],
  ["防雾喷剂 适用于 Haze Clearing 眼镜 通用款 50ml 大容量 车窗 浴室镜 面罩 泳镜 长效防雾 送镜布 一瓶包邮", "15.80", null, "refer", 0.55, "清澈日用", () => [{ ...reasons.seller(), weight: 0.6 }]],
  ["Vintage spectacles case", null, null, "refer", 0.52, null, () => [reasons.seller()]],
  ["Haze Clearing 官方旗舰店 防雾眼镜 经典款", "620.00", 1.0, "clear", 0.02, "Haze Clearing 官方旗舰店", () => [reasons.authorised()]],
  ["Sunglasses with leather strap", "45.00", null, "clear", 0.04, "Strap & Co", () => []],
];

function listing(index, offer, origin) {
  const [title, price, , , , seller] = offer;
  return {
    id: String(7000 + index), url: `https://item.example.com/${7000 + index}`, title,
    price: price && { amount: price, currency: "CNY" }, price_max: null,
    seller: seller && { name: seller, id: null, url: index === 2 ? "javascript:globalThis.harmed=true" : "https://shop.example.com/a" },
    image: index === 5 ? null : index === 2 ? "javascript:globalThis.harmed=true" : `${origin}/picture/${index}.svg`,
    location: "广东 深圳", sales: "300+人付款", sponsored: false, recommended: false, card: 10 + index, sources: {},
  };
}

function verdict(offer) {
  const [title, , ratio, band, probability, , why] = offer;
  return {
    band, probability, reasons: why(title),
    fileable: band === "clear" ? [] : [{ reason: "counterfeit-features", held: ["screenshot"], missing: ["comparison"] }],
    brand: "Haze Clearing", product: ratio === null ? null : "Haze Clearing Classic",
    reference: ratio === null ? null : { amount: "620.00", currency: "CNY" }, price_ratio: ratio,
  };
}

const entry = (number, act, subject, facts, at = NOW - (40 - number) * 3_600_000) => ({
  number, at_ms: at, act, subject, facts, previous: "0".repeat(64),
  hash: number.toString(16).padStart(2, "0").repeat(32).slice(0, 64),
});

const right = {
  type: "trademark", text: "HAZE CLEARING", number: "99012345", territory: "CN", classes: [9],
  owner: "Haze Clearing Optics Ltd", expires: "2031-05-20",
};

/** A year of notices that went well, a reason code that does not, and a draft under it. The meter goes by today. */
function filings(rows) {
  const filed = (days, reason, links, outcome) => ({
    notice: `n-${days}-${reason}-${outcome}`, account: "hazeclearing_ip", form: "ipp-taobao", platform: "taobao", right: "trademark", reason, proofs: ["screenshot"], filer: "Li Wen",
    filed_ms: Date.now() - days * DAY, links, outcome, outcome_ms: outcome === "submitted" ? null : Date.now() - (days - 1) * DAY, planned: [],
  });
  const year = Array.from({ length: 24 }, (_, step) => [
    filed(10 + step * 12, "counterfeit-features", 38, "accepted"), filed(10 + step * 12, "counterfeit-features", 2, "rejected"),
  ]).flat();
  return [
    ...year, filed(40, "counterfeit-features", 3, "counter_upheld"), filed(70, "unfair-use", 44, "accepted"), filed(68, "unfair-use", 3, "rejected"),
    filed(20, "unfair-use", 16, "accepted"), filed(18, "unfair-use", 2, "withdrawn"), filed(1, "counterfeit-features", 25, "submitted"),
    { ...filed(0, "unfair-use", 20, "draft"), filed_ms: null, outcome_ms: null,
      planned: Array.from({ length: 20 }, (_, step) => ({ listing: `demo:${7000 + step}`, title: rows[step % 6].listing.title, probability: 0.98 - step * 0.02 })) },
  ];
}

/** A patrol that makes a market cleaner, one that is open, one that was never walked, one out of use. */
function patrols() {
  const patrol = (id, query, marketplace, more = {}) => ({
    id, brand: "Haze Clearing", marketplace, query, url: `https://market.example.com/search?q=${encodeURIComponent(query)}`,
    depth: 3, days: 7, account: "", retired: false, ...more,
  });
  const round = (days, flagged, confirmed, more = {}) => ({ at_ms: Date.now() - days * DAY, depth: 3, pages: 3, listings: 144, fresh: 31, flagged, confirmed, ...more });
  const falling = [52, 47, 49, 38, 30, 24, 19].map((flagged, step) => round(58 - step * 8, flagged, Math.floor(flagged * 0.6)));
  return [
    { patrol: patrol("p-1", "雾散 防雾眼镜", "taobao", { account: "signed in" }), rounds: falling, open: null },
    { patrol: patrol("p-2", "haze clearing replica", "aliexpress"), rounds: [round(20, 40, 8), round(13, 36, 22, { pages: 2, listings: 96 })],
      open: { at_ms: Date.now() - 60_000, depth: 3, pages: 2, listings: 96, fresh: 14, flagged: 9, confirmed: 0 } },
    { patrol: patrol("p-3", "haze clearing <b>case</b>", "ebay"), rounds: [], open: null },
    { patrol: patrol("p-4", "old mark", "amazon", { retired: true }), rounds: [round(300, 5, 1)], open: null },
  ];
}

/** @param {string} origin where pictures are served */
export function fixtures(origin) {
  const verdictRows = offers.map((offer, index) => ({
    key: `demo:${7000 + index}`, listing: listing(index, offer, origin), verdict: verdict(offer),
    decision: null, has_evidence: index === 1, in_notice: false, first_seen_ms: index === 0 ? NOW - 9 * DAY : 0,
    ...(index === 1 && { twin: { key: "demo:6001", decision: "confirmed", decided_ms: NOW - 5 * DAY, title: true, image: true, seller: false } }),
  }));
  const queueRows = [];
  for (let copy = 0; copy < 5; copy++) {
    offers.slice(0, 6).forEach((offer, index) => queueRows.push({
      key: `demo:${7000 + copy * 100 + index}`, marketplace: copy % 2 ? "demo" : "taobao",
      listing: listing(index, offer, origin), verdict: verdict(offer), first_seen_ms: NOW - (copy + 3) * DAY,
      last_seen_ms: NOW - copy * DAY, times_seen: copy + 1, decision: null,
      ...(index === 0 && copy === 1 && { twin: { key: "demo:6000", decision: "rejected", decided_ms: NOW - 6 * DAY, title: true, image: false, seller: true } }),
      ...(index === 1 && { twin: { key: "demo:6001", decision: "confirmed", decided_ms: NOW - 30 * DAY, title: true, image: true, seller: false } }),
      ...(index === 5 && { sources: ["IP Joint Force"] }),
      evidence_count: index === 1 ? 1 : 0, notice_count: copy === 0 && index === 1 ? 1 : 0,
    }));
  }
  const contents = {
    platform: "taobao", right, complaint_type: "listing", reason: "counterfeit-features",
    filer: { name: "Li Wen", role: "owner", company: "Haze Clearing Optics Ltd", email: "ip@haze.example", phone: "", address: "" },
    listings: verdictRows.slice(0, 3).map(({ listing }) => ({ url: listing.url, title: listing.title, seller: listing.seller?.name ?? "" })),
    explanation: "The listings show HAZE CLEARING on goods that are not ours: the hinge carries no serial number.",
    evidence: [{ file: "evidence:e-1/screenshot.png", kind: "screenshot" }], test_buy: null,
  };
  return {
    now: NOW,
    page: { kind: "search", marketplace: "demo", url: `${origin}/search?q=haze` },
    verdictRows, queueRows,
    evidence: [
      { id: "e-1", listing: "demo:7001", url: "https://item.example.com/7001", title: offers[1][0], purpose: "listing", state: "sealed", at_ms: NOW - DAY, file: "e-1.wacz", bytes: 1_840_221, sha256: "a3".repeat(32), manifest_sha256: "5b".repeat(32), omissions: ["2 pictures did not load in the page: https://item.example.com/a.webp , https://item.example.com/b.webp", "the page changed while the picture of the window was taken: 1 lines of its text came or went since it was read"], kept: "" },
      { id: "e-2", listing: "", url: "https://item.example.com/7002", title: offers[2][0], purpose: "page", state: "begun", at_ms: NOW - 2 * DAY, file: "", bytes: 0, sha256: "", manifest_sha256: "", omissions: [], kept: "" },
      { id: "e-3", listing: "", url: "https://portal.example.com/done", title: "Complaint received", purpose: "receipt", state: "abandoned", at_ms: NOW - 3 * DAY, file: "", bytes: 0, sha256: "", manifest_sha256: "", omissions: ["the tab was closed"], kept: "" },
    ],
    notices: [
      { id: "n-1", state: "filled", form: "practice", contents, listings: ["demo:7000", "demo:7001", "demo:7002"], at_ms: NOW - 2 * 3_600_000, number: "", receipt: "" },
      { id: "n-2", state: "accepted", form: "practice", contents: { ...contents, listings: contents.listings.slice(1, 2) }, listings: ["demo:7001"], at_ms: NOW - 6 * DAY, number: "IPP-20260506-001", receipt: "e-1" },
    ],
    findings: [
      { code: "N03", severity: "warn", message: "The explanation names no difference from the genuine article.", message_zh: "说明中没有写明与正品的区别。", mend: "Say what differs: hinge, print, packaging.", mend_zh: "写明区别，如铰链、印刷、包装。", at: "explanation" },
      { code: "N07", severity: "block", message: "One listing belongs to another marketplace.", message_zh: "有一条商品属于其他平台。", mend: "Leave it out and draft a second notice.", mend_zh: "请移除该商品，另行起草投诉。", at: "https://item.example.com/7002" },
    ],
    filled: [
      { name: "right", label: "知识产权编号", state: "done", value: "99012345", note: "" },
      { name: "reason", label: "投诉理由", state: "check", value: "假冒商品", note: '"假冒商品" and "仿冒商品" could both be meant' },
      { name: "listings", label: "商品链接", state: "done", value: "https://item.example.com/7000\nhttps://item.example.com/7001", note: "" },
      { name: "upload", label: "举证材料", state: "missing", value: "", note: "no field with such a label" },
      { name: "declaration", label: "我已阅读并同意", state: "person", value: "", note: "" },
    ],
    forms: [{ id: "practice", title: "Practice portal", platforms: ["demo", "taobao"], url: `${origin}/portal`, hosts: [`${origin.replace(/:\d+$/, "")}/*`] }],
    brands: [{ id: "haze", name: "Haze Clearing", toml: "schema = 1\nname = \"Haze Clearing\"\n", rights: [right, { ...right, type: "copyright", text: "Product pictures 2025", number: "2025-F-01", classes: [], expires: undefined }], counts: [3, 12, 2] }],
    sellers: [
      { key: "taobao:name:雾里看花小店", marketplace: "taobao", name: "雾里看花小店", url: "https://shop.example.com/a", listings: 41, flagged: 37, confirmed: 30, notices: 12 },
      { key: "demo:name:BrightLens Outlet", marketplace: "demo", name: "BrightLens Outlet", url: "https://shop.example.com/b", listings: 12, flagged: 9, confirmed: 4, notices: 1 },
      { key: "demo:name:<script>", marketplace: "demo", name: "<script>globalThis.harmed=true</script>", url: "javascript:globalThis.harmed=true", listings: 3, flagged: 1, confirmed: 0, notices: 0 },
    ],
    record: { screened: 48_210, likely: 812, refer: 2_044, answered: 2_701, confirmed: 690, evidence: 655, submitted: 512, accepted: 441, rejected: 38, withdrawn: 7, counter_noticed: 9, sources: [
      { source: "IP Joint Force", referred: 412, answered: 398, confirmed: 57, last_ms: NOW - DAY }, { source: "举报热线", referred: 14, answered: 9, confirmed: 6, last_ms: NOW - 3 * DAY },
    ] },
    filings: filings(verdictRows),
    packs: [
      { name: "House rules", version: "3", key: "6h1yXtlyDb9+Gug+5Y9JEcdz0yWMH8p8y5mMvH7yJ0o=", rules: 12, lexicons: 4, faults: [], used: true },
      { name: "agency", version: "", key: "", rules: 3, lexicons: 0, faults: ["rules/old.toml:4: R02: no field is named \"colour\"; docs/rules.md lists them"], used: false },
    ],
    learnt: { brand: "Aurelle", decisions: 42, offset: -0.18, rules: [
      { rule: "price-far-below", confirmed: 24, rejected: 2, shift: 0.31 },
      { rule: "replica-word", confirmed: 9, rejected: 6, shift: -0.22 },
    ] },
    calibration: null,
    patrols: patrols(),
    ledger: [
      entry(6, "filed", "n-2", { number: "IPP-20260506-001" }), entry(5, "sealed", "e-1", { sha256: "a3".repeat(32) }),
      entry(4, "capture_begun", "e-1", { url: "https://item.example.com/7001" }), entry(3, "reviewed", "demo:7001", { decision: "confirmed", note: "no serial number" }),
      entry(2, "reviewed", "demo:7001", { decision: "unsure", note: "" }), entry(1, "brand_saved", "haze", { name: "Haze Clearing" }),
    ],
    verification: {
      intact: true, manifest_sha256: "5b".repeat(32),
      checks: [
        { code: "V01", title: "the file is one ZIP container that can be read in one way only", outcome: "passed", detail: "14 entries" },
        { code: "V08", title: "every part has the SHA-256 and size that the manifest states", outcome: "passed", detail: "12 parts" },
        { code: "V10", title: "the signature over the manifest is valid", outcome: "passed", detail: "key 5b5b5b5b" },
        { code: "V20", title: "every time stamp beside it is of this manifest, and signed by the certificate that it names", outcome: "absent", detail: "no time stamp lies beside it" },
      ],
    },
    settings: {
      language: "", theme: "", quiet: false, operator: { name: "Li Wen", role: "analyst", organisation: "Haze Clearing Optics Ltd" },
      filer: contents.filer, timestamp_authorities: [], past_months: {}, views: {}, set_up: true,
    },
  };
}
