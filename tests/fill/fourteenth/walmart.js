// Plain HTML over the house's style sheet, in English: fieldsets side by side with legends, a row for each item with its seller that a button adds, a reason
// that follows the claim type.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const field = (name, label, inside, { need = true, hint = "" } = {}) => `<div class="fg"><label class="fl" for="bp_${name}">${label}${need ? '<span class="req" aria-hidden="true">*</span>' : " (optional)"}</label>${inside(`id="bp_${name}" name="${name}"${need ? ' aria-required="true"' : ""}${hint ? ` aria-describedby="bp_${name}_help"` : ""}`)}${hint ? `<span class="fh" id="bp_${name}_help">${hint}</span>` : ""}</div>`;
const text = (name, label, { type = "text", ...more } = {}) => field(name, label, (at) => `<input type="${type}" ${at}>`, more);
const options = (list) => `<option value="" selected>Select an option</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}`;
const pick = (name, label, list, more) => field(name, label, (at) => `<select ${at}>${options(list)}</select>`, more);
const REASONS = {
  trademark: [["tm_item", "Unauthorized use of the trademark on the item"], ["tm_listing", "Unauthorized use of the trademark in the listing"], ["tm_similar", "Confusingly similar mark"]],
  counterfeit: [["cf_item", "Item is counterfeit"], ["cf_pack", "Packaging is counterfeit"]],
  patent: [["pt_utility", "Utility patent"], ["pt_design", "Design patent"]],
  copyright: [["cr_image", "Images copied"], ["cr_text", "Text copied"], ["cr_item", "Item is an unauthorized copy"]],
};
const row = () => '<td><input type="url" class="item-url" aria-label="Item URL" placeholder="https://www.walmart.com/ip/"></td><td><input type="text" class="item-seller" aria-label="Seller name"></td><td><button type="button" class="rm" aria-label="Remove row">×</button></td>';

const main = setup({
  title: "Submit a claim - Brand Portal",
  css: "body{margin:0!important;font-family:Bogle,Helvetica,Arial,sans-serif!important;background:#f8f8f8}nav{background:#041f41;color:#fff;padding:12px 32px;display:flex;justify-content:space-between}nav a{color:#fff;margin-right:18px}.cl{max-width:900px;margin:20px auto;background:#fff;padding:8px 32px 28px}fieldset{border:0;border-top:1px solid #e3e4e5;padding:12px 0;margin:0}legend{font-weight:700;font-size:18px;padding-right:10px}.g2{display:grid;grid-template-columns:1fr 1fr;gap:4px 24px}.fg{margin:8px 0}.fl{display:block;font-size:13px}.req{color:#de1c24;margin-left:2px}.fh{font-size:12px;color:#515357}.fg input:not([type=file]):not([type=radio]),.fg select,.fg textarea,td input{width:100%;padding:8px;border:1px solid #74767c;border-radius:4px;font:inherit}table{width:100%;border-spacing:0 6px}th{text-align:left;font-size:13px}",
  html: `<nav><span><b>Brand Portal</b> &nbsp; <a href="#">Brands</a><a href="#">Claims</a></span><form><input type="search" name="search" placeholder="Search claims" aria-label="Search claims"></form></nav>
<div class="cl"><h1>Submit a claim</h1><p>Up to 10 URLs for each claim. Fields marked with * are needed.</p><form id="claim" novalidate>
<fieldset><legend>Claim</legend><div class="g2">${text("brand", "Brand")}${pick("type", "Claim type", [["trademark", "Trademark"], ["patent", "Patent"], ["counterfeit", "Counterfeit"], ["copyright", "Copyright"]])}
${text("regno", "Trademark, patent or copyright number", { hint: "Trademarks: the 7-digit USPTO registration number of an active registration" })}${pick("reason", "Reason", [])}</div>
${field("work", "Link to the original work", (at) => `<input type="url" ${at}>`, { need: false, hint: "Copyright claims only" })}</fieldset>
<fieldset><legend>Items</legend><table><thead><tr><th>Item URL</th><th>Seller name</th><th></th></tr></thead><tbody id="items"><tr>${row()}</tr></tbody></table><button type="button" id="add">+ Add another URL</button>
${text("order", "Walmart order number", { need: false, hint: "If you bought the item" })}
${field("details", "Additional details", (at) => `<textarea rows="6" ${at}></textarea>`, { hint: "Tell us how the items infringe" })}
${field("files", "Supporting documents", (at) => `<input type="file" multiple ${at}>`, { need: false })}</fieldset>
<fieldset><legend>Claimant</legend><div class="g2">${text("first", "First name")}${text("last", "Last name")}${text("title", "Job title", { need: false })}${text("company", "Company")}${text("email", "Email", { type: "email" })}${text("phone", "Phone", { type: "tel" })}</div>
<div class="fg" role="radiogroup" aria-labelledby="rel"><span class="fl" id="rel">I am<span class="req">*</span></span><label><input type="radio" name="relation" value="OWNER"> the owner of the intellectual property</label><br><label><input type="radio" name="relation" value="AGENT"> an agent authorized by the owner</label></div>
${text("owner", "Name of the intellectual property owner")}</fieldset>
<fieldset><legend>Statement</legend><label><input type="checkbox" name="perjury"> I declare under penalty of perjury that the information in this claim is correct and that I am the owner of the right or its authorized agent.</label>
${text("signature", "Digital signature", { hint: "Type your first and last name" })}</fieldset><button type="submit">Submit claim</button></form></div>`,
});
const $ = (selector) => main.querySelector(selector);
$("#bp_type").addEventListener("change", ({ target }) => { $("#bp_reason").innerHTML = options(REASONS[target.value] ?? []); });
$("#add").addEventListener("click", () => {
  if ($("#items").rows.length < 10) $("#items").insertRow().innerHTML = row();
});
$("#items").addEventListener("click", ({ target }) => target.closest(".rm") && $("#items").rows.length > 1 && target.closest("tr").remove());
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
keep(() => ({ ...read(main.querySelectorAll("[name]")), links: lines(main.querySelectorAll(".item-url")), sellers: lines(main.querySelectorAll(".item-seller")) }));
