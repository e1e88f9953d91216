// A portal that no form file knows, in the packed extension: filled once by hand beside the panel, kept as a form, and
// from then on filled by the panel's own button. Nothing is submitted.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fillByHand } from "../fill/hand.mjs";
import { questionsOf } from "../fill/form/questions.mjs";
import { serveForms } from "../fill/form/serve.mjs";
import { NOTICES, planOf } from "../fill/notices.mjs";
import { launch } from "../harness/browser.mjs";
import { until } from "../harness/until.mjs";
import { checkConduct, setUp } from "./walk.mjs";

/** The practice form whose questions the unknown portal asks, in words of its own. */
const FORM = "ebay";
const PORTAL = `https://report.nebula-market.example/practice/plain?form=${FORM}&wording=en2`;

let browser;
/** The first notice, and one about another seller. */
let first, second;

before(async () => {
  browser = await launch({ allowed: ["<all_urls>"] });
  await setUp(browser);
  const respond = await serveForms({ plain: "plain.js" });
  await browser.context.route("https://report.nebula-market.example/**", (route) => {
    const answer = respond(route.request().url());
    return answer ? route.fulfill(answer) : route.abort();
  });
  const files = NOTICES[FORM].evidence.map(({ file }) => ({ name: file, bytes: Buffer.from(`bytes of ${file}`) }));
  const draft = async (contents) => (await browser.ask({ kind: "import_notice", contents, form: FORM }, files)).notice;
  first = await draft(NOTICES[FORM]);
  second = await draft({
    ...NOTICES[FORM],
    right: { ...NOTICES[FORM].right, number: "7654321" },
    explanation: "Another seller, another story.",
    listings: [{ url: "https://www.ebay.com/itm/987654321098", title: "northmark", seller: "store b" }],
  });
});

after(() => browser?.close());

const held = (page) => page.evaluate(() => structuredClone(window.__portal));

test("a form that was filled by hand is learnt, set right, kept, and fills the next notice", async () => {
  const portal = await browser.open(PORTAL);
  const panel = await browser.openPanel(portal);
  await panel.getByText("A complaint form that Touchstone does not know?").click();
  await panel.getByLabel("Notice to fill in").selectOption(first.id);
  await panel.getByRole("button", { name: "Watch while I fill it" }).click();
  await panel.getByRole("button", { name: "Copy Registration number" }).waitFor();

  await fillByHand(portal, questionsOf(FORM), planOf(FORM, false));
  const byThem = (await held(portal)).values;
  await panel.getByRole("button", { name: "I have filled it" }).click();
  await panel.getByText("What report.nebula-market.example asks for").waitFor();

  // Company and owner have the same name, and the words beside them leave open which is which: the person says it.
  const rows = panel.locator(".copies li");
  const labels = await rows.locator(".name").allInnerTexts();
  const chosen = () => rows.locator("select").evaluateAll((all) => all.map((one) => one.value));
  const understood = await chosen();
  assert.ok(understood.includes("right.number") && understood.includes("listings") && understood.includes("explanation"), JSON.stringify(labels.map((label, at) => [label, understood[at]])));
  const at = understood.indexOf("filer.phone");
  assert.ok(at >= 0, "the phone is understood");
  await rows.nth(at).locator("select").selectOption("person");
  await until(chosen, (now) => now[at] === "person", "the person's word counts");

  await panel.getByRole("button", { name: "Keep this form" }).click();
  await panel.getByText("The next notice at report.nebula-market.example is filled by this form.").waitFor();
  const { rows: forms } = await browser.ask({ kind: "list_forms" });
  const form = forms.find(({ id }) => id === "taught-report-nebula-market-example");
  assert.deepEqual(form?.hosts, ["https://report.nebula-market.example/*"]);
  assert.equal((await browser.ask({ kind: "open_notice", notice: first.id })).notice.form, form.id, "the notice goes by it");

  // The second notice, in a fresh form, by the panel's button.
  await browser.ask({ kind: "update_notice", notice: second.id, contents: second.contents, form: form.id });
  await portal.reload();
  const waiting = panel.getByRole("region", { name: "Fill this form" });
  await waiting.waitFor();
  await panel.getByText("1 more notice").click();
  await panel.locator("details.filling ul.answers button").first().click();
  await waiting.getByRole("button", { name: /^Fill this form/ }).click();
  const { filled } = await until(() => browser.ask({ kind: "open_notice", notice: second.id }), ({ filled: rows }) => rows.length > 0, "what was filled is reported");
  const { values, submits } = await held(portal);
  assert.equal(values.right_number, "7654321", JSON.stringify(filled));
  assert.equal(submits, 0, JSON.stringify(filled));
  assert.equal(values.explanation, "Another seller, another story.");
  assert.equal(values.listings, "https://www.ebay.com/itm/987654321098");
  const phone = Object.keys(byThem).find((name) => byThem[name] === NOTICES[FORM].filer.phone);
  assert.ok(!values[phone], "what the person kept for themselves stays empty");
  await panel.close();
  await portal.close();
});

test("what was learnt is taken back, and is listed among the packs", async () => {
  const options = await browser.open(`${browser.origin}/pages/options.html`);
  const pack = options.locator("section.brand", { hasText: "taught-report-nebula-market-example" });
  await pack.getByText("forms: 1").waitFor();
  await pack.getByRole("button", { name: "Take out" }).click();
  const known = async () => (await browser.ask({ kind: "list_forms" })).rows.map(({ id }) => id);
  await until(known, (ids) => !ids.includes("taught-report-nebula-market-example"), "the form is no longer used");
  await options.close();
});

test("a page that was loaded anew has forgotten, and says so", async () => {
  const portal = await browser.open(PORTAL);
  const panel = await browser.openPanel(portal);
  await panel.getByText("A complaint form that Touchstone does not know?").click();
  await panel.getByRole("button", { name: "Watch while I fill it" }).click();
  await panel.getByRole("button", { name: "I have filled it" }).waitFor();
  await portal.reload();
  await panel.getByRole("button", { name: "I have filled it" }).click();
  await panel.getByText("The page was loaded anew").waitFor();
  await panel.getByRole("button", { name: "Watch while I fill it" }).click();
  await panel.getByRole("button", { name: "I have filled it" }).click();
  await panel.getByText("nothing of this notice stands in the page").waitFor();
  await panel.close();
  await portal.close();
  checkConduct(browser);
});
