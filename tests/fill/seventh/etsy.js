// Web components: each line of text in a closed shadow root, choices and files in open ones, the page's parts in a component too.
import { keep, sent, setup } from "./state.js";

const held = { search: "", relation: "", kind: "", title: "", regno: "", regcountry: "", owner: "", own: "", description: "", papers: [], letter: [], first: "", last: "", business: "", street: "", city: "", state: "", zip: "", country: "", phone: "", email: "", email2: "", accurate: false, perjury: false, signature: "", tips: false };
const urls = [""];
const COUNTRIES = ["Australia", "Austria", "Belgium", "Canada", "China", "Denmark", "France", "Germany", "Ireland", "Italy", "Japan", "Mexico", "Netherlands", "New Zealand", "Spain", "Sweden", "United Kingdom", "United States"];
const STYLE = ":host{display:block;margin:14px 0;font:15px Georgia,serif}.l{display:block;font-weight:600;margin-bottom:4px}.h{color:#666;font-size:13px;margin-top:3px}input:not([type=radio]):not([type=checkbox]):not([type=file]),textarea,select{width:100%;padding:9px;border:1px solid #999;border-radius:8px;font:inherit;box-sizing:border-box}label.o{display:flex;gap:8px;margin:6px 0}b{color:#a61a2e}";
const part = (name, mode, draw) => customElements.define(name, class extends HTMLElement {
  connectedCallback() {
    if (this.drawn) return;
    this.drawn = true;
    const root = this.attachShadow({ mode });
    root.innerHTML = `<style>${STYLE}</style>`;
    draw(this, root);
  }
});
const get = (host, name) => host.getAttribute(name) ?? "";
const add = (root, html) => {
  root.append(document.createRange().createContextualFragment(html));
  return root.lastElementChild;
};
const caption = (host) => `${get(host, "label")}${host.hasAttribute("required") ? " <b>*</b>" : ""}`;
const hint = (host) => (get(host, "hint") ? `<div class="h">${get(host, "hint")}</div>` : "");

part("rp-text", "closed", (host, root) => {
  const area = host.hasAttribute("rows");
  const box = add(root, `<div><label class="l" for="c">${caption(host)}</label>${area ? `<textarea id="c" rows="${get(host, "rows")}"></textarea>` : `<input id="c" type="${get(host, "type") || "text"}">`}${hint(host)}</div>`);
  box.querySelector("#c").addEventListener("input", ({ target }) => {
    held[host.id] = target.value;
  });
});
part("rp-select", "open", (host, root) => {
  const list = get(host, "options").split("|");
  const box = add(root, `<div><label class="l" for="c">${caption(host)}</label><select id="c"><option value="">Choose…</option>${list.map((one) => `<option>${one}</option>`).join("")}</select>${hint(host)}</div>`);
  box.querySelector("#c").addEventListener("change", ({ target }) => {
    held[host.id] = target.value;
    host.dispatchEvent(new CustomEvent("rp-change", { bubbles: true, composed: true }));
  });
});
part("rp-radios", "open", (host, root) => {
  const box = add(root, `<div role="radiogroup" aria-labelledby="l"><span class="l" id="l">${caption(host)}</span>${get(host, "options").split("|").map((one) => one.split("=")).map(([value, words]) => `<label class="o"><input type="radio" name="r" value="${value}"><span>${words}</span></label>`).join("")}${hint(host)}</div>`);
  box.addEventListener("change", ({ target }) => {
    held[host.id] = target.value;
    host.dispatchEvent(new CustomEvent("rp-change", { bubbles: true, composed: true }));
  });
});
part("rp-file", "open", (host, root) => {
  const box = add(root, `<div><label class="l" for="c">${caption(host)}</label><input id="c" type="file" multiple>${hint(host)}</div>`);
  box.querySelector("#c").addEventListener("change", ({ target }) => {
    held[host.id] = [...target.files];
  });
});
part("rp-check", "open", (host, root) => {
  const box = add(root, `<label class="o"><input type="checkbox"><span>${get(host, "label")}</span></label>`);
  box.querySelector("input").addEventListener("change", ({ target }) => {
    held[host.id] = target.checked;
  });
});
part("rp-listings", "open", (host, root) => {
  const box = add(root, `<div><span class="l" id="l">${caption(host)}</span><div class="rows"></div>${hint(host)}<p><button type="button">Add another listing</button></p></div>`);
  const draw = () => {
    const rows = box.querySelector(".rows");
    const at = rows.children.length;
    const input = add(rows, `<p style="margin:6px 0"><input aria-label="Listing URL ${at + 1}" placeholder="https://www.etsy.com/listing/"></p>`).firstElementChild;
    input.addEventListener("input", () => {
      urls[at] = input.value;
    });
  };
  draw();
  box.querySelector("button").addEventListener("click", draw);
});

const main = setup({
  title: "Report intellectual property infringement",
  css: "body{background:#faf7f2;font:15px Georgia,serif}.top{display:flex;justify-content:space-between;max-width:760px;margin:0 auto}form{max-width:700px;margin:20px auto;background:#fff;padding:20px 32px;border-radius:12px}h2{border-top:1px solid #e2ded6;padding-top:16px}",
  html: `<div class="top"><b>Reporting Portal</b><rp-text id="search" label="Search the Help Center"></rp-text></div>
<form><h1>Report an infringement</h1><p>We may share this report with the member whose listing you report.</p>
<h2>About the property</h2>
<rp-radios id="relation" required label="Whose intellectual property is it?" options="mine=It is mine|company=It belongs to the company that I represent|third=It belongs to a third party who authorized me|none=None of these"></rp-radios>
<rp-file id="letter" label="Letter of authorization" hint="Signed by the owner of the property" hidden></rp-file>
<rp-select id="kind" required label="What kind of intellectual property is it?" options="Copyright|Trademark|Utility patent|Design patent or registered design"></rp-select>
<rp-text id="owner" required label="Who owns it?" hint="Person or company as shown in the record"></rp-text>
<rp-text id="title" required label="Title of the work, or the mark"></rp-text>
<rp-text id="regno" label="Registration number, if it is registered"></rp-text>
<rp-select id="regcountry" label="Where is it registered?" options="${COUNTRIES.join("|")}|European Union"></rp-select>
<rp-text id="own" label="Authorized example of your work" type="url" hint="Link to a page where you show or sell the original"></rp-text>
<h2>Listings</h2>
<rp-listings required label="Listings that infringe" hint="One listing in each line. Shop names cannot be processed."></rp-listings>
<rp-text id="description" required rows="5" label="Describe how the listings infringe your property"></rp-text>
<rp-file id="papers" label="Supporting documents" hint="Registration, comparison, screenshots"></rp-file>
<h2>Your contact information</h2>
<rp-text id="first" required label="First name"></rp-text><rp-text id="last" required label="Last name"></rp-text><rp-text id="business" label="Business name"></rp-text>
<rp-text id="street" required label="Street address"></rp-text><rp-text id="city" required label="City"></rp-text><rp-text id="state" label="State, province or county"></rp-text><rp-text id="zip" required label="Zip or postal code"></rp-text>
<rp-select id="country" required label="Country" options="${COUNTRIES.join("|")}"></rp-select>
<rp-text id="phone" required type="tel" label="Phone number"></rp-text><rp-text id="email" required type="email" label="Email address"></rp-text><rp-text id="email2" required type="email" label="Confirm email address"></rp-text>
<h2>Statements</h2>
<rp-check id="accurate" label="The information in this report is accurate, and I believe in good faith that the use is not permitted by the owner or the law."></rp-check>
<rp-check id="perjury" label="Under penalty of perjury, I am the owner or authorized to act for the owner."></rp-check>
<rp-text id="signature" label="Signature"></rp-text><rp-check id="tips" label="Send me tips on protecting my shop"></rp-check>
<button>Submit report</button></form>`,
});
main.querySelector("form").addEventListener("submit", sent);
main.addEventListener("rp-change", () => {
  main.querySelector("#letter").hidden = held.relation !== "third";
});
keep(() => ({ ...held, links: urls.map((url) => (url ?? "").trim()).filter(Boolean).join("\n") }));
