// Plain script in English: the complaint in a modal window with tabs, floating labels, a table with a row for each link, the record found by a search.
import { keep, sent, setup } from "../seventh/state.js";

const held = { help: "", platform: "", ipr: "", country: "", record: "", about: "", reason: "", orderNo: "", previous: "", explanation: "", evidence: [], who: "", principal: "", poa: [], company: "", firstName: "", lastName: "", email: "", phone: "", street: "", city: "", province: "", zip: "", nation: "", witness: "", witnessPhone: "", captcha: "", agree: false };
const RECORDS = [["IP-48801", "Self-priming pump with twin check valves", "US 11,702,644 B2"], ["IP-48802", "Impeller housing", "US D1,020,417"], ["IP-48803", "ARRIETA", "US Reg. 6990812"]];
const choose = (name, label, list) => `<label class="fl"><select data-name="${name}"><option value=""></option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select><span>${label}</span></label>`;
const box = (name, label, type = "text") => `<label class="fl"><input data-name="${name}" type="${type}" placeholder=" "><span>${label}</span></label>`;
const file = (name, label, tip) => `<div class="file"><b>${label}</b><label class="drop">Drag files here or <u>browse</u><input type="file" multiple data-file="${name}" aria-label="${label}" class="sr"></label><small>${tip}</small><ul></ul></div>`;
const main = setup({
  title: "Alibaba.com - Intellectual Property Protection", lang: "en",
  css: "body{margin:0!important;background:#eef0f3;font:14px Inter,Arial}header{background:#fff;padding:12px 30px;display:flex;justify-content:space-between}dialog{width:820px;border:0;border-radius:12px;padding:24px;max-height:88vh}.tabs{display:flex;gap:4px;border-bottom:1px solid #ddd;margin-bottom:16px}.tabs button{border:0;background:none;padding:10px 16px;cursor:pointer}.tabs [aria-selected=true]{border-bottom:2px solid #f60;font-weight:600}.fl{position:relative;display:block;margin:16px 0}.fl input,.fl select,.fl textarea{width:100%;box-sizing:border-box;padding:18px 12px 6px;border:1px solid #c4c6cf;border-radius:8px;font:inherit;background:#fff}.fl span{position:absolute;left:12px;top:13px;color:#777;pointer-events:none;transition:.1s}.fl :focus+span,.fl :not(:placeholder-shown)+span,.fl select:valid+span{top:3px;font-size:11px}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 14px}.drop{display:block;border:1px dashed #aaa;border-radius:8px;padding:18px;text-align:center;margin:6px 0;cursor:pointer}.sr{position:absolute;width:1px;height:1px;opacity:0}table{width:100%;border-collapse:collapse}td,th{padding:4px;text-align:left;font-weight:400}td input{width:95%;padding:7px}.cards{display:flex;gap:12px}.cards label{flex:1;border:1px solid #c4c6cf;border-radius:8px;padding:12px;cursor:pointer}.hits div{padding:8px;cursor:pointer;border:1px solid #eee}.hits [aria-selected=true]{background:#fff1e6}[hidden]{display:none!important}",
  html: `<header><b>Alibaba.com IPP</b><input type="search" data-name="help" placeholder="Search help articles"></header><dialog aria-label="New complaint"><h2>New complaint</h2><form>
<div class="tabs" role="tablist"><button type="button" role="tab" aria-selected="true" aria-controls="t0">Right</button><button type="button" role="tab" aria-selected="false" aria-controls="t1">Infringing listings</button><button type="button" role="tab" aria-selected="false" aria-controls="t2">Complainant</button></div>
<section id="t0" role="tabpanel">${choose("platform", "Complaint platform *", [["aliexpress", "AliExpress.com"], ["alibaba", "Alibaba.com"], ["lazada", "Lazada"]])}${choose("ipr", "IPR type *", [["TM", "Trademark"], ["CR", "Copyright"], ["PT", "Patent and others"]])}${choose("country", "Country where the right is protected *", [["CN", "China"], ["EU", "European Union"], ["MX", "Mexico"], ["GB", "United Kingdom"], ["US", "United States"]])}
<div><b id="recl">IPR record *</b>${box("lookup", "Find by name or number")}<div class="hits" role="listbox" aria-labelledby="recl">${RECORDS.map(([id, name, no]) => `<div role="option" aria-selected="false" data-id="${id}">${name} <small>${no}</small></div>`).join("")}</div></div></section>
<section id="t1" role="tabpanel" hidden><p>What is your complaint about? *</p><div class="cards"><label><input type="radio" name="about" value="listing"> Product listing</label><label><input type="radio" name="about" value="store"> Store front</label></div>${choose("reason", "Complaint reason *", [["pat", "Invention or utility patent infringed"], ["des", "Design patent infringed"], ["buy", "Test buy"]])}
<table aria-label="Infringing listings"><thead><tr><th>Listing link *</th><th>Company name of supplier</th><th></th></tr></thead><tbody id="rows"></tbody></table><button type="button" id="more">Add a listing</button>
${box("orderNo", "Order number of a test buy")}${box("previous", "Number of an earlier complaint")}<label class="fl"><textarea rows="5" data-name="explanation" placeholder=" "></textarea><span>Supplement infringement reason *</span></label>${file("evidence", "Prima facie evidence", "Claim chart, photos, screenshots. Max 5 MB each.")}</section>
<section id="t2" role="tabpanel" hidden><p>You are *</p><div class="cards"><label><input type="radio" name="who" value="owner"> Rights holder<br><small>The right is registered to me or my company</small></label><label><input type="radio" name="who" value="agent"> Agent<br><small>I act with a letter of authorization</small></label></div><div id="agent" hidden>${box("principal", "Rights holder's name *")}${file("poa", "Letter of authorization", "Signed by the rights holder")}</div>
${box("company", "Company name *")}<div class="two">${box("firstName", "First name *")}${box("lastName", "Last name *")}${box("email", "Contact e-mail *", "email")}${box("phone", "Phone with country code *", "tel")}</div>${box("street", "Street address *")}<div class="two">${box("city", "City *")}${box("province", "State / province *")}${box("zip", "Postal code *")}${choose("nation", "Country / region *", [["AR", "Argentina"], ["CN", "China"], ["MX", "Mexico"], ["ES", "Spain"], ["US", "United States"]])}</div>
<fieldset><legend>Witness of the purchase (if any)</legend><div class="two">${box("witness", "Full name")}${box("witnessPhone", "Phone")}</div></fieldset>${box("captcha", "Enter the code shown")}<label><input type="checkbox" data-tick="agree"> I have read and accept the IPP rules</label><p><button>Submit complaint</button></p></section></form></dialog>`,
});
const $ = (where) => main.querySelector(where);
const row = () => {
  const one = document.createElement("tr");
  one.innerHTML = '<td><input class="url" aria-label="Listing link"></td><td><input class="firm" aria-label="Company name of supplier"></td><td><button type="button" aria-label="Remove">✕</button></td>';
  one.querySelector("button").addEventListener("click", () => one.remove());
  $("#rows").append(one);
};
row();
$("#more").addEventListener("click", row);
main.addEventListener("input", ({ target }) => {
  if (target.dataset.name in held) held[target.dataset.name] = target.value;
  if (target.dataset.name === "lookup") for (const hit of main.querySelectorAll("[data-id]")) hit.hidden = !hit.textContent.toLowerCase().includes(target.value.toLowerCase());
});
main.addEventListener("change", ({ target }) => {
  if (target.dataset.tick) held[target.dataset.tick] = target.checked;
  if (target.type === "radio") held[target.name] = target.value;
  if (target.name === "who") $("#agent").hidden = held.who !== "agent";
  if (target.dataset.file) {
    held[target.dataset.file] = [...target.files];
    target.closest(".file").querySelector("ul").replaceChildren(...[...target.files].map(({ name }) => Object.assign(document.createElement("li"), { textContent: name })));
  }
});
for (const hit of main.querySelectorAll("[data-id]")) hit.addEventListener("click", () => {
  held.record = hit.dataset.id;
  for (const one of main.querySelectorAll("[data-id]")) one.setAttribute("aria-selected", String(one === hit));
});
for (const tab of main.querySelectorAll("[role=tab]")) tab.addEventListener("click", () => {
  for (const one of main.querySelectorAll("[role=tab]")) {
    one.setAttribute("aria-selected", String(one === tab));
    document.getElementById(one.getAttribute("aria-controls")).hidden = one !== tab;
  }
});
$("form").addEventListener("submit", sent);
$("dialog").showModal();
const column = (name) => [...main.querySelectorAll(name)].map(({ value }) => value).filter(Boolean).join("\n");
keep(() => ({ ...held, links: column(".url"), suppliers: column(".firm") }));
