// Plain page in English as an old member centre with a new skin: boxes named by their placeholders, links pasted into a window that makes rows of a table,
// the holder's questions shown until a tick takes them away.
import { keep, sent, setup } from "../seventh/state.js";

const held = { word: "", category: "", title: "", regno: "", regland: "", certificate: [], rows: [], excel: [], describe: "", support: [], isHolder: false, holder: "", mandate: [], contact: "", company: "", email: "", phone: "", fax: "", address: "", country: "", disclose: false, captcha: "", agree: false };
const COUNTRIES = ["Australia", "Canada", "China", "European Union", "Germany", "Japan", "United Kingdom", "United States"];
const box = (name, words, need = true) => `<p class="g${need ? " need" : ""}"><input data-name="${name}" placeholder="${words}"></p>`;
const file = (name, words) => `<p class="g"><button type="button" class="b">${words}</button><input type="file" multiple data-file="${name}" hidden><span class="n">No file chosen</span></p>`;
const countries = (name, words) => `<p class="g need"><select data-name="${name}" aria-label="${words}"><option value="">${words}</option>${COUNTRIES.map((one) => `<option>${one}</option>`).join("")}</select></p>`;
const main = setup({
  title: "IPR Complaint - Made-in-China.com Virtual Office", lang: "en",
  css: "body{margin:0!important;background:#f4f4f4;font:13px Roboto,Arial}.vo{background:#d8070f;color:#fff;padding:10px 24px;display:flex;gap:24px}.vo input{padding:5px;width:220px}.page{width:900px;margin:18px auto;display:flex;gap:18px}.side{width:160px;background:#fff;padding:14px}.side a{display:block;padding:6px 0;color:#333}form{flex:1;background:#fff;padding:20px}h4{border-left:3px solid #d8070f;padding-left:8px;margin:22px 0 10px}.g{position:relative;margin:9px 0}.g input:not([type=file]),.g select,.g textarea{width:420px;padding:8px;border:1px solid #bbb}.need::after{content:'*';color:#d8070f;margin-left:6px}.kinds label{display:inline-block;border:1px solid #bbb;padding:8px 14px;margin-right:6px}table{border-collapse:collapse;width:100%}td,th{border:1px solid #ddd;padding:6px;text-align:left}td input{width:160px;padding:4px}.mask{position:fixed;inset:0;background:#0007}.mask>div{background:#fff;width:520px;margin:100px auto;padding:18px}.mask textarea{width:96%}[hidden]{display:none!important}",
  html: `<div class="vo"><b>Made-in-China.com</b><input data-name="word" placeholder="Search products, suppliers"></div><div class="page"><div class="side"><a>My Profile</a><a>Messages</a><a>IPR Complaint</a></div><form><h3>New IPR complaint</h3>
<h4>Complaint type</h4><div class="kinds">${[["picture", "Picture embezzlement"], ["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent"]].map(([value, words]) => `<label><input type="radio" name="category" value="${value}"> ${words}</label>`).join("")}</div>
<h4>Intellectual property</h4>${box("title", "Name of the work, mark or patent")}${box("regno", "Registration number")}${countries("regland", "Country of registration")}${file("certificate", "Upload certificate")}
<h4>Infringing products</h4><table><thead><tr><th>Product URL</th><th>Supplier</th><th></th></tr></thead><tbody id="rows"><tr><td colspan="3">No products yet</td></tr></tbody></table><p class="g"><button type="button" id="paste">Add by URL</button> or ${"<span>import from Excel (max. 800 products, 5 MB)</span>"} <input type="file" data-file="excel" aria-label="Import from Excel"></p>
<p class="g need"><textarea rows="6" data-name="describe" placeholder="Describe the infringement in detail"></textarea></p>${file("support", "Upload supporting files")}
<h4>Complainant</h4><p class="g"><label><input type="checkbox" data-tick="isHolder"> I am the IPR holder</label></p><div id="holder">${box("holder", "Name of the IPR holder")}${file("mandate", "Upload the holder's authorization")}</div>
${box("contact", "Contact person")}${box("company", "Company")}${box("email", "E-mail")}${box("phone", "Telephone")}${box("fax", "Fax", false)}${box("address", "Street, city, postal code")}${countries("country", "Country/Region")}
<p class="g"><label><input type="checkbox" data-tick="disclose"> Disclose my name, e-mail and phone to the supplier</label></p>${box("captcha", "Verification code")}<p class="g"><label><input type="checkbox" data-tick="agree"> I have read the complaint procedure and take responsibility for this complaint</label></p><button>Submit</button></form></div>
<div class="mask" hidden><div role="dialog" aria-label="Add by URL"><h4>Add by URL</h4><textarea id="bulk" rows="7" placeholder="One product URL per line"></textarea><p><button type="button" id="add">Add</button> <button type="button" id="no">Cancel</button></p></div></div>`,
});
const $ = (where) => main.querySelector(where);
const paint = () => $("#rows").replaceChildren(...held.rows.map((one) => {
  const tr = document.createElement("tr");
  tr.innerHTML = '<td class="u"></td><td><input placeholder="Supplier name"></td><td><a href="#">Delete</a></td>';
  tr.querySelector(".u").textContent = one.url;
  const firm = tr.querySelector("input");
  firm.value = one.firm;
  firm.addEventListener("input", () => { one.firm = firm.value; });
  tr.querySelector("a").addEventListener("click", (event) => { event.preventDefault(); held.rows = held.rows.filter((other) => other !== one); paint(); });
  return tr;
}));
$("#paste").addEventListener("click", () => { $(".mask").hidden = false; });
$("#no").addEventListener("click", () => { $(".mask").hidden = true; });
$("#add").addEventListener("click", () => {
  held.rows.push(...$("#bulk").value.split(/\s+/).filter(Boolean).map((url) => ({ url, firm: "" })));
  $("#bulk").value = "";
  $(".mask").hidden = true;
  paint();
});
main.addEventListener("input", ({ target }) => { if (target.dataset.name) held[target.dataset.name] = target.value; });
main.addEventListener("change", ({ target }) => {
  if (target.name === "category") held.category = target.value;
  if (target.dataset.tick) held[target.dataset.tick] = target.checked;
  if (target.dataset.tick === "isHolder") $("#holder").hidden = target.checked;
  if (!target.dataset.file) return;
  held[target.dataset.file] = [...target.files];
  if (target.nextElementSibling) target.nextElementSibling.textContent = [...target.files].map(({ name }) => name).join(", ");
});
main.addEventListener("click", ({ target }) => { if (target.matches(".b")) target.nextElementSibling.click(); });
$("form").addEventListener("submit", sent);
keep(() => { const { rows, ...rest } = held; return { ...rest, links: rows.map(({ url }) => url).join("\n"), suppliers: rows.map(({ firm }) => firm).filter(Boolean).join("\n") }; });
