// Plain markup with ARIA roles, in English: list boxes, radio buttons and an editable text drawn by the team, a telephone in three boxes,
// numbered links.
import { keep, lines, sent, setup } from "../seventh/state.js";

const held = { q: "", identity: "", name: "", organization: "", idDocument: [], email: "", cc: "", area: "", number: "", address: "", iprType: "", title: "", registration: "", holder: "", region: "", until: "", certificate: [], evaluation: [], site: "", seller: "", attachments: [], caseNo: "", captcha: "", truthful: false, updates: false };
const star = '<span class="star" aria-hidden="true">*</span>';
const text = (name, label, { need = true, type = "text", tip = "", more = "" } = {}) => `<div class="f"><label for="${name}">${label}${need ? star : ""}</label><input id="${name}" type="${type}" ${need ? 'aria-required="true"' : ""} ${tip ? `aria-describedby="${name}-d"` : ""} ${more}>${tip ? `<p class="tip" id="${name}-d">${tip}</p>` : ""}</div>`;
const radios = (name, label, list) => `<div class="f"><div id="${name}-l" class="q">${label}${star}</div><div role="radiogroup" aria-labelledby="${name}-l" data-name="${name}">${list.map(([value, words], at) => `<div role="radio" aria-checked="false" tabindex="${at ? -1 : 0}" data-value="${value}">${words}</div>`).join("")}</div></div>`;
const listbox = (name, label, list) => `<div class="f"><div id="${name}-l" class="q">${label}${star}</div><div class="box" role="combobox" tabindex="0" id="${name}" aria-haspopup="listbox" aria-expanded="false" aria-controls="${name}-o" aria-labelledby="${name}-l ${name}" data-name="${name}">Please select</div><ul role="listbox" id="${name}-o" aria-labelledby="${name}-l" hidden>${list.map(([value, words]) => `<li role="option" aria-selected="false" data-value="${value}">${words}</li>`).join("")}</ul></div>`;
const file = (name, label, tip, need = true) => `<div class="f"><label for="${name}">${label}${need ? star : ""}</label><input id="${name}" type="file" multiple aria-describedby="${name}-d"><p class="tip" id="${name}-d">${tip}</p></div>`;
const tick = (name, label) => `<p><label><input type="checkbox" id="${name}"> ${label}</label></p>`;

const main = setup({
  title: "Report without an account | IP Protection",
  css: "body{margin:0!important;font:15px Arial;color:#222}.top{display:flex;justify-content:space-between;padding:14px 36px;background:#fff4ec}main,.page{max-width:700px;margin:20px auto}.f{margin:16px 0}.q,.f>label{display:block;margin-bottom:6px;color:#444}.star{color:#f60;margin-left:4px}input:not([type=checkbox],[type=file]),.box,[role=textbox]{width:100%;border:1px solid #bbb;padding:9px;font:inherit}.tip{color:#888;font-size:12px;margin:4px 0}[role=radio]{display:inline-block;padding:8px 16px;border:1px solid #bbb;margin-right:8px;cursor:pointer}[role=radio][aria-checked=true]{border-color:#f60;color:#f60}.box{cursor:pointer}ul[role=listbox]{list-style:none;margin:0;padding:0;border:1px solid #bbb;border-top:0;max-height:200px;overflow:auto}[role=option]{padding:8px;cursor:pointer}[role=textbox]{min-height:120px;white-space:pre-wrap}.tel{display:grid;grid-template-columns:110px 110px 1fr;gap:8px}ol input{margin-bottom:6px}button{font:inherit;padding:8px 18px}",
  html: `<div class="top"><b>Intellectual Property Protection</b><input id="q" type="search" aria-label="Search" placeholder="Search" style="width:180px"></div><div class="page"><h1>Report an infringement without an account</h1><p>This page is for reporters who have not registered. It takes ten links at most. Registered users sign in instead.</p><form id="report" novalidate>
<h2>Reporter</h2>
${text("name", "Reporter's name", { tip: "As written in the identity document" })}${radios("identity", "You report as", [["owner", "Rights holder"], ["licensee", "Licensee"], ["agent", "Agent"]])}
${text("organization", "Organization", { need: false })}${file("idDocument", "Proof of identity", "Registration certificate of the company, or passport of a natural person")}
${text("email", "E-mail address", { type: "email" })}
<div class="f" role="group" aria-labelledby="tel-l"><div id="tel-l" class="q">Telephone${star}</div><div class="tel"><input id="cc" aria-label="Country code" placeholder="Country code"><input id="area" aria-label="Area code" placeholder="Area code"><input id="number" aria-label="Number" placeholder="Number"></div></div>
${text("address", "Postal address")}
<h2>Intellectual property right</h2>
${listbox("iprType", "IPR type", [["TRADEMARK", "Trademark"], ["COPYRIGHT", "Copyright"], ["INVENTION", "Invention patent"], ["UTILITY", "Utility model patent"], ["DESIGN", "Design patent"]])}
<div id="right" hidden>${text("title", "Name of the right", { tip: "As on the certificate" })}${text("registration", "Registration or patent number")}${text("holder", "Holder of the right")}${listbox("region", "Region of registration", [["CN", "Mainland China"], ["HK", "Hong Kong, China"], ["TW", "Taiwan, China"], ["OT", "Others"]])}${text("until", "Valid until", { need: false, more: 'placeholder="YYYY/MM/DD"' })}${file("certificate", "Certificate", "All pages, in colour")}<div id="report-file" hidden>${file("evaluation", "Patent evaluation report", "If the office has issued one", false)}</div></div>
<h2>Infringement</h2>
${listbox("site", "Where did you find it?", [["taobao", "Taobao"], ["tmall", "Tmall"], ["tmallhk", "Tmall Global"], ["1688", "1688.com"]])}
<div class="f" role="group" aria-labelledby="links-l"><div id="links-l" class="q">Infringing URLs${star}</div><ol></ol><button type="button" id="more">Add another URL</button></div>
${text("seller", "Seller ID or shop name", { need: false })}
<div class="f"><div class="q" id="description-l">Description of the infringement${star}</div><div id="description" role="textbox" aria-multiline="true" aria-required="true" aria-labelledby="description-l" contenteditable="true"></div></div>
${file("attachments", "Supporting documents", "Comparison, screenshots", false)}${text("caseNo", "Number of a previous report", { need: false })}
<h2>Confirmation</h2>${text("captcha", "Characters in the picture", { more: 'autocomplete="off" style="width:140px"' })}${tick("updates", "Tell me about news of the platform")}${tick("truthful", "I declare that this report is true and that I am entitled to make it.")}<button>Submit report</button></form></div>`,
});
const at = (name) => main.querySelector(`#${name}`);
const list = main.querySelector("ol");
const add = () => {
  if (list.children.length < 10) list.insertAdjacentHTML("beforeend", `<li><input aria-label="URL ${list.children.length + 1}"></li>`);
};
add();
add();
at("more").addEventListener("click", add);
for (const group of main.querySelectorAll("[role=radiogroup]")) group.addEventListener("click", ({ target }) => {
  const radio = target.closest("[role=radio]");
  if (!radio) return;
  held[group.dataset.name] = radio.dataset.value;
  for (const one of group.children) {
    one.setAttribute("aria-checked", String(one === radio));
    one.tabIndex = one === radio ? 0 : -1;
  }
});
for (const box of main.querySelectorAll("[role=combobox]")) {
  const options = box.nextElementSibling;
  const show = (open) => {
    options.hidden = !open;
    box.setAttribute("aria-expanded", String(open));
  };
  box.addEventListener("click", () => show(options.hidden));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      show(true);
    } else if (event.key === "Escape") show(false);
  });
  document.addEventListener("click", ({ target }) => { if (!box.parentElement.contains(target)) show(false); });
  options.addEventListener("click", ({ target }) => {
    const option = target.closest("[role=option]");
    if (!option) return;
    held[box.dataset.name] = option.dataset.value;
    box.textContent = option.textContent;
    for (const one of options.children) one.setAttribute("aria-selected", String(one === option));
    show(false);
    at("right").hidden = !held.iprType;
    at("report-file").hidden = !["UTILITY", "DESIGN"].includes(held.iprType);
  });
}
at("report").addEventListener("submit", sent);
const typed = ["q", "name", "organization", "email", "cc", "area", "number", "address", "title", "registration", "holder", "until", "seller", "caseNo", "captcha"];
keep(() => ({
  ...held,
  ...Object.fromEntries(typed.map((name) => [name, at(name).value])),
  ...Object.fromEntries(["idDocument", "certificate", "evaluation", "attachments"].map((name) => [name, [...at(name).files]])),
  truthful: at("truthful").checked, updates: at("updates").checked,
  links: lines(list.querySelectorAll("input")),
  description: at("description").innerText.replaceAll("\u00a0", " ").replace(/\n+/g, "\n").trim(),
}));
