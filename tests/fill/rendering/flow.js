// One complaint flow for every rendering: what is asked, when it appears, and the state that the tests read. A rendering
// says only how each kind of question is drawn.

import { RECORDS } from "../../site/portal/words.js";
import { ALL, DECOYS } from "./words.js";

const LOAD_MS = 200;

/** @param {(question: any) => HTMLElement} draw draws one question; calls `question.set` when the person changes it */
export function start(draw) {
  const query = new URLSearchParams(location.search);
  const lang = query.get("lang") ?? "en";
  const words = ALL[lang];
  const state = { values: {}, submits: 0 };
  window.__portal = state;
  document.documentElement.lang = lang.slice(0, 2);
  const form = document.createElement("form");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    state.submits += 1;
  });
  const main = document.getElementById("main");
  const heading = document.createElement("h1");
  heading.textContent = words.title;
  main.append(heading, form);

  const { values } = state;
  const drawn = new Map();
  const questions = () => {
    const testBuy = values.reason === "test-buy" || (values.reason === "unauthorised-use" && values.proof_type === "test_buy");
    const records = state.records ?? [];
    return [
      { name: "platform", kind: "select", label: words.platform, options: words.platforms },
      { name: "right_type", kind: "select", label: words.rightType, options: words.rightTypes },
      { name: "right", kind: "select", label: words.right, options: records.map((r) => [r.number, `${r.text} (${r.number})`]), disabled: !records.length },
      { name: "complaint_type", kind: "radio", label: words.complaintType, options: words.complaintTypes },
      values.complaint_type && { name: "reason", kind: "select", label: words.reason, options: words.reasons[values.right_type] ?? [] },
      values.reason === "unauthorised-use" && { name: "proof_type", kind: "select", label: words.proofType, options: words.proofTypes },
      testBuy && { name: "order", kind: "text", label: words.order },
      testBuy && { name: "test_buy_report", kind: "file", label: words.report },
      { name: "listings", kind: "textarea", label: words.listings },
      { name: "explanation", kind: "textarea", label: words.explanation },
      { name: "evidence", kind: "file", label: words.evidence },
      ...(query.has("decoys") ? DECOYS[lang.slice(0, 2)].map(([kind, name, label]) => ({ name, kind, label, text: label })) : []),
      { name: "declaration", kind: "checkbox", label: words.declaration, text: words.declarationText },
    ].filter(Boolean);
  };

  function render() {
    const wanted = questions();
    for (const [name, { element }] of drawn) if (!wanted.some((question) => question.name === name)) { element.remove(); drawn.delete(name); delete values[name]; }
    let place = null;
    for (const question of wanted) {
      const key = JSON.stringify([question.options, question.disabled]);
      const known = drawn.get(question.name);
      if (!known || known.key !== key) {
        question.set = (value) => {
          values[question.name] = value;
          if (question.name === "right_type") {
            delete values.right;
            state.records = [];
            setTimeout(() => { state.records = RECORDS.filter((r) => r.type === value); render(); }, LOAD_MS);
          }
          render();
        };
        const element = draw(question);
        if (known) known.element.replaceWith(element);
        else if (place) place.after(element);
        else form.prepend(element);
        drawn.set(question.name, { element, key });
      }
      place = drawn.get(question.name).element;
    }
  }
  render();
  const button = document.createElement("button");
  button.textContent = words.submit;
  form.append(button);
}
