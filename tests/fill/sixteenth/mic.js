// In the manner of Bootstrap, in English: an accordion, native controls under floating labels, drawn toggle buttons for the kind, a table of
// products that grows, a switch for disclosure.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const LANDS = [["CN", "China", "86"], ["DE", "Germany", "49"], ["HK", "Hong Kong, China", "852"], ["IN", "India", "91"], ["IT", "Italy", "39"], ["JP", "Japan", "81"], ["KR", "Korea, Republic of", "82"], ["GB", "United Kingdom", "44"], ["US", "United States", "1"]];
const floating = (name, label, { need = true, type = "text", more = "", tip = "" } = {}) => `<div class="form-floating"><input class="form-control" type="${type}" id="f-${name}" name="${name}" placeholder="${label}" ${need ? "required" : ""} ${more}><label for="f-${name}">${label}${need ? " *" : ""}</label>${tip ? `<div class="form-text">${tip}</div>` : ""}</div>`;
const select = (name, label, list, need = true) => `<div class="form-floating"><select class="form-select" id="f-${name}" name="${name}" ${need ? "required" : ""}><option value=""></option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select><label for="f-${name}">${label}${need ? " *" : ""}</label></div>`;
const file = (name, label, tip = "", more = "") => `<div class="mb"><label class="form-label" for="f-${name}">${label}</label><input class="form-control" type="file" id="f-${name}" name="${name}" ${more}>${tip && `<div class="form-text">${tip}</div>`}</div>`;
const item = (id, title, body, open = "") => `<details class="accordion-item" id="${id}" ${open}><summary class="accordion-button">${title}</summary><div class="accordion-body">${body}</div></details>`;

const main = setup({
  title: "IPR Complaint - Virtual Office - Made-in-China.com",
  css: "body{margin:0!important;font:14px system-ui;background:#f8f9fa}.navbar{display:flex;justify-content:space-between;background:#fff;border-bottom:1px solid #dee2e6;padding:10px 32px}.container{max-width:860px;margin:20px auto}.accordion-item{background:#fff;border:1px solid #dee2e6;margin-bottom:8px}.accordion-button{padding:14px 20px;font-weight:600;cursor:pointer}.accordion-body{padding:6px 20px 20px}.form-floating{position:relative;margin:12px 0}.form-floating>input,.form-floating>select,.form-floating>textarea{width:100%;padding:24px 12px 6px;border:1px solid #ced4da;border-radius:6px;font:inherit}.form-floating>input::placeholder,textarea::placeholder{color:transparent}.form-floating>label{position:absolute;left:13px;top:6px;font-size:12px;color:#6c757d}.form-text{color:#6c757d;font-size:12px}.btn-check{position:absolute;opacity:0;pointer-events:none}.btn{display:inline-block;border:1px solid #d0021b;color:#d0021b;background:#fff;padding:7px 14px;font:inherit;cursor:pointer}.btn-check:checked+.btn{background:#d0021b;color:#fff}.grid{display:grid;grid-template-columns:1fr 1fr;gap:0 14px}table{width:100%}td input{width:100%;padding:7px;border:1px solid #ced4da}.mb{margin:12px 0}.form-label{display:block;margin-bottom:4px}",
  html: `<nav class="navbar"><b>Virtual Office</b><form role="search"><input type="search" name="kw" placeholder="Products / Suppliers" aria-label="Products / Suppliers"></form></nav>
<div class="container"><h1>Submit an IPR complaint</h1><form id="ipr" novalidate>
${item("one", "1 &nbsp;Type of complaint", `<div class="mb" role="group" aria-labelledby="kind"><div class="form-label" id="kind">What is infringed? *</div>${[["pic", "Picture embezzlement"], ["tm", "Trademark infringement"], ["cr", "Copyright infringement"], ["pt", "Patent infringement"]].map(([value, words]) => `<input class="btn-check" type="radio" name="kind" id="k-${value}" value="${value}"><label class="btn" for="k-${value}">${words}</label>`).join("")}</div>
<div id="patent" hidden>${select("patentKind", "Kind of patent", [["inv", "Invention (utility) patent"], ["um", "Utility model"], ["dsn", "Design patent"]])}</div>
<div class="grid">${floating("rightName", "Name of the trademark, work or patent")}${floating("rightNo", "Certificate No.")}${select("office", "Granted in", [...LANDS.map(([value, words]) => [value, words]), ["EU", "European Union"]])}${floating("validTo", "Valid to", { type: "date", need: false })}</div>${file("rightFile", "Certificate *", "JPG, PNG or PDF")}`, "open")}
${item("two", "2 &nbsp;Products", `<table><thead><tr><th id="h-u">Product page *</th><th id="h-s">Supplier</th></tr></thead><tbody></tbody></table><button type="button" class="btn" id="row">Add a product</button>${file("sheet", "or import from Excel", "For more than 20 products; at most 800 lines, 5 MB", 'accept=".xls,.xlsx"')}
<div class="form-floating"><textarea id="f-description" name="description" rows="6" placeholder="Description" maxlength="4000" required></textarea><label for="f-description">Describe the infringement *</label></div>${file("proof", "Evidence", "", "multiple")}`)}
${item("three", "3 &nbsp;IPR holder", `<div class="mb"><label><input type="checkbox" name="isHolder" id="f-isHolder"> I am the IPR holder</label></div><div id="holderPart">${floating("holder", "Name of the IPR holder")}${file("mandate", "Power of attorney from the IPR holder *")}</div>`)}
${item("four", "4 &nbsp;Your contact information", `<div class="grid">${floating("contact", "Contact person", { more: 'autocomplete="name"' })}${floating("company", "Company", { need: false, more: 'autocomplete="organization"' })}${floating("email", "E-mail", { type: "email" })}<div class="grid">${select("dial", "Country code", LANDS.map(([, words, code]) => [code, `+${code} ${words}`]))}${floating("tel", "Telephone", { type: "tel" })}</div>${floating("street", "Street and number")}${floating("city", "City")}${floating("zip", "Postal code", { need: false })}${select("country", "Country/Region", LANDS)}${floating("fax", "Fax", { need: false })}${floating("inquiry", "Related inquiry No.", { need: false })}</div>
<div class="mb form-switch"><label><input type="checkbox" role="switch" name="disclose"> Disclose my name, e-mail and telephone to the supplier</label></div>`)}
<div class="grid">${floating("vcode", "Verification code", { more: 'autocomplete="off"' })}</div><p><label><input type="checkbox" name="warrant"> I warrant that the information above is true and bear all liability for it.</label></p><button class="btn">Submit</button></form></div>`,
});
const body = main.querySelector("tbody");
const grow = () => {
  const at = body.children.length + 1;
  body.insertAdjacentHTML("beforeend", `<tr><td><input class="url" aria-label="Product page ${at}"></td><td><input class="supplier" aria-label="Supplier ${at}"></td></tr>`);
};
grow();
main.querySelector("#row").addEventListener("click", grow);
const form = main.querySelector("#ipr");
form.addEventListener("submit", sent);
form.addEventListener("change", () => {
  form.querySelector("#patent").hidden = form.elements.kind.value !== "pt";
  form.querySelector("#holderPart").hidden = form.elements.isHolder.checked;
});
keep(() => ({ ...read(main.querySelectorAll("input:not(.url,.supplier),select,textarea")), links: lines(body.querySelectorAll(".url")), suppliers: lines(body.querySelectorAll(".supplier")) }));
