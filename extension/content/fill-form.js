// Filler: whether a page is the form of a plan. Looked at before anything is touched: customer service, an answer to a
// complaint, a report of another right ask for much of the same.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.form) return;
  const { page, match } = filler;

  /** Fields that say who files: any page that knows its visitors asks for these, a log-in or a newsletter as well. */
  const WHO = new Set(["name", "company", "email", "phone", "address"]);
  /** What any request to a shop's service asks for: a text, files, an order. */
  const ANY = new Set(["explanation", "evidence", "order", "test_buy_report", "identity", "declaration", "signature", "disclosure", "position", "samples"]);
  /** Data of a right: a list of earlier complaints is searched by one of them. */
  const RIGHT = /^(right|right_(text|number|owner|territory|class|expires)|brand|goods|certificate|authorisation)$/;

  /** Choices that only a complaint about a right asks for, whether or not the form file speaks of them. */
  const CAPACITY = new Set(["role", "right_type", "subject", "right_basis"]);

  const headings = () => {
    const seen = page.walk().elements.filter((element) => /^h[1-3]$|^legend$/.test(element.localName) && page.visible(element));
    const first = seen.filter(({ localName }) => localName === "h1");
    return [document.title, ...(first.length ? first : seen.slice(0, 1)).map(page.textOf)].join(" | ");
  };

  /** Answers to a complaint, and its withdrawal. */
  const ANSWER = /\bcounter[- ]?(noti(ce|fication)|claim|statement)|\b(submit|file|make) an? appeal\b|\bappeal (a|an|the|this|against|form|your)\b|\breinstate|\b(withdraw|retract)(al|ion)?\b|反通知|(卖家|商家)申诉|不侵权声明|撤诉|撤(回|销)(投诉|举报)/i;

  const RIGHTS = {
    trademark: /\btrade ?marks?\b|商标/i,
    copyright: /\bcopyright(s|ed)?\b|\bdmca\b|著作权|版权/i,
    patent: /\b(patents?|utility models?|inventions?|designs?)\b|专利|外观设计|实用新型/i,
  };
  const named = (text) => Object.keys(RIGHTS).filter((right) => RIGHTS[right].test(text));

  /** The right on which a plan relies; null where it does not say, or says several. */
  function rightOf(plan) {
    const found = named((plan.fields.find(({ name }) => name === "right_type")?.values ?? []).slice(0, 2).join(" | "));
    return found.length === 1 ? found[0] : null;
  }

  /** Whether words speak of other rights alone. @param {string} text @param {string | null} right */
  function another(text, right) {
    const found = right ? named(text) : [];
    return found.length > 0 && !found.includes(/** @type {string} */ (right));
  }

  /** Whether a control of the page asks for a field, before any is taken. */
  function asked(plan, field, free) {
    const { unit, perhaps } = match.place(field, free, plan.fields.filter((other) => other !== field && !other.part_of));
    // A question that is ours is asked even where none of its answers is known.
    return Boolean(unit || perhaps?.some((row) => !row.blind) || free.some((other) => match.asks(field, other)));
  }

  /**
   * Whether this page asks for what only such a form asks for: listings, a reason, a kind of right or complaint, who
   * acts for whom; or several data of a right. Choices that show what they mean only when opened count as well.
   */
  function is(plan, free, leadsOn) {
    const counts = (field) => !field.unlisted || (CAPACITY.has(field.name) && free.some((unit) => match.asks(field, unit)));
    const found = plan.fields.filter((field) => !field.person && counts(field) && !field.part_of && !WHO.has(field.name) && !ANY.has(field.name) && asked(plan, field, free));
    if (found.some(({ name }) => !RIGHT.test(name)) || found.length > 1) return true;
    // A first step may ask who files, or what it is about; a log-in asks for a password.
    return leadsOn && ![...document.querySelectorAll("input[type=password]")].some(page.visible);
  }

  /** Why a page that asks for the same is another form; null where it is not. */
  function other(plan, free) {
    const head = headings();
    if (ANSWER.test(head)) return { code: "F03", message: `this page is not the form: "${head.slice(0, 80)}" answers a complaint or takes one back; open the complaint form, then fill again` };
    const right = rightOf(plan);
    const type = plan.fields.find(({ name }) => name === "right_type");
    if (!another(head, right) || (type && asked(plan, type, free))) return null;
    return { code: "F04", message: `"${head.slice(0, 80)}" is a form for another right than the notice's (${right}): open the one for that` };
  }

  filler.form = { is, other, rightOf, another };
})();
