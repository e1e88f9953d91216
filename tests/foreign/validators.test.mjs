// What programs that are not ours say of packages that the extension has sealed: of our own pages as they are, and of
// pages that were saved and are shown under their real host names.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { COPY, SEARCH, setUp } from "../e2e/walk.mjs";
import { Authority } from "../harness/authority.mjs";
import { launch } from "../harness/browser.mjs";
import { savedPages } from "../pages-run/index.mjs";
import { aliexpress } from "../site/marketplace/catalogue.mjs";
import { JURY, exhibit, picturesOf, replay, stampedBy } from "./jury.mjs";
import { judgeSaved, stands } from "./saved.mjs";

/** Our own pages: lists and details of two marketplaces, a storefront of a third, one with a picture of the whole page. */
const PAGES = {
  "a list": { url: SEARCH },
  "a detail page": { url: `https://item.taobao.com/item.htm?id=${COPY}` },
  "a list drawn late": { url: "https://www.aliexpress.com/w/wholesale-aurelle.html" },
  "a detail page with a picture of the whole": { url: `https://www.aliexpress.com/item/${aliexpress("aurelle")[0].id}.html`, whole: true },
  "a storefront": { url: "https://haoyunxieye.1688.com/" },
};
/** Saved pages of our own making; each says in its first lines under which address it stands. */
const SAVED = ["market_detail/shopee_pdp.html", "market_detail/jd_drawn_late.html", "detail/shopify_like_compare.html"];
const SHOPS = fileURLToPath(new URL("../../crate/core/tests/shops", import.meta.url));

let folder = "";
/** @type {Authority[]} */
let authorities = [];
/** @type {Map<string, { sealed: import("./jury.mjs").Exhibit, shown: number }>} */
const exhibits = new Map();

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-foreign-"));
  authorities = await Promise.all([Authority.open("Stamps of rue Un"), Authority.open("Stamps of via Due", ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"])]);
  const browser = await launch({ allowed: ["<all_urls>", "pageCapture"] });
  try {
    await Authority.reach(browser.context);
    await setUp(browser);
    await stampedBy(browser, authorities);
    for (const [name, { url, whole = false }] of Object.entries(PAGES)) {
      const page = await browser.open(url);
      const tab = await browser.tabOf(page);
      await browser.withoutPanel();
      await browser.clickIcon(page);
      await page.waitForFunction(() => document.images.length > 0 && Array.from(document.images).some((image) => image.naturalWidth > 0));
      const shown = await picturesOf(page);
      exhibits.set(name, { sealed: await exhibit(browser, tab, authorities, join(folder, name), { whole }), shown });
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

after(async () => {
  await Promise.all(authorities.map((authority) => authority.close()));
  await rm(folder, { recursive: true, force: true });
});

for (const name of Object.keys(PAGES)) {
  for (const [juror, ask] of Object.entries(JURY)) {
    test(`${juror} accepts ${name}`, () => ask(sealed(name).sealed));
  }

  test(`ReplayWeb.page's engine shows ${name} with its pictures`, async () => {
    const { sealed: file, shown } = sealed(name);
    const seen = await replay(file, shown);
    assert.ok(shown > 0 && seen.pictures >= shown && seen.lines > 0, JSON.stringify({ shown, ...seen }));
  });
}

/** @param {string} name */
function sealed(name) {
  const found = exhibits.get(name);
  assert.ok(found, `${name} was captured`);
  return found;
}

test("pages that were saved are captured under their addresses, and all accept the packages", async () => {
  const saved = join(folder, "saved");
  await mkdir(saved, { recursive: true });
  const rows = await Promise.all(SAVED.map(async (name, number) => {
    const page = await readFile(join(SHOPS, name), "utf8");
    await writeFile(join(saved, `${number}.html`), page);
    await writeFile(join(saved, `${number}.json`), JSON.stringify({ listings: [{ url: /^url: (.+)$/m.exec(page)?.[1] }] }));
    return ["generic", "detail", `${number}.html`, "1", `${number}.json`].join("\t");
  }));
  await writeFile(join(saved, "INDEX.tsv"), ["marketplace\tkind\tpage\tlistings\ttruth", ...rows].join("\n"));
  /** @type {import("./saved.mjs").Judged[]} */
  const judged = [];
  await judgeSaved(await savedPages(saved), join(folder, "judged"), (one) => judged.push(one));
  assert.deepEqual(judged.filter((one) => !stands(one)), []);
  assert.deepEqual(judged.map(({ url }) => new URL(url).host), ["shopee.co.id", "item.jd.com", "northpeak.example"]);
  assert.ok(judged.every(({ lines }) => lines > 0), JSON.stringify(judged));
});

test("those who accept these packages refuse others", async () => {
  const { file, stamps } = sealed("a detail page").sealed;
  const list = sealed("a list").sealed;
  await assert.rejects(JURY["openssl ts"]({ file: list.file, stamps }), "a stamp of another package");
  const changed = join(folder, "changed.wacz");
  const bytes = await readFile(file);
  const at = bytes.indexOf("<h1");
  assert.ok(at > 0, "the page's text stands in the package");
  bytes[at + 1] = 0x48;
  await writeFile(changed, bytes);
  await assert.rejects(JURY["wacz validate"]({ file: changed, stamps }), "a changed part");
});
