// Plain HTML from a server, in English: native controls in numbered boxes, one kind of right at a time opens its own lines.
import { keep, read, sent, setup } from "../seventh/state.js";

const text = (name, label, { type = "text", note = "", more = "" } = {}) => `<div class="a-row"><label for="ri-${name}">${label}</label><input type="${type}" id="ri-${name}" name="${name}" class="a-input-text" ${more}>${note ? `<div class="a-size-small">${note}</div>` : ""}</div>`;
const pick = (name, label, options, empty = "Select") => `<div class="a-row"><label for="ri-${name}">${label}</label><select id="ri-${name}" name="${name}"><option value="">${empty}</option>${options.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select></div>`;
const round = (name, value, words) => `<div class="a-radio"><label><input type="radio" name="${name}" value="${value}"> <span>${words}</span></label></div>`;
const STORES = [["ATVPDKIKX0DER", "Amazon.com (United States)"], ["A2EUQ1WTGCTBG2", "Amazon.ca (Canada)"], ["A1AM78C64UM0Y8", "Amazon.com.mx (Mexico)"], ["A1F83G8C2ARO7P", "Amazon.co.uk (United Kingdom)"], ["A1PA6795UKMFR9", "Amazon.de (Germany)"], ["A1VC38T7YXB528", "Amazon.co.jp (Japan)"]];
const LANDS = [["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["IN", "India"], ["IT", "Italy"], ["JP", "Japan"], ["MX", "Mexico"], ["ES", "Spain"], ["GB", "United Kingdom"], ["US", "United States"]];

const main = setup({
  title: "Report Infringement - Amazon",
  css: "body{margin:0!important;font:13px Arial,sans-serif!important;color:#0f1111}#navbar{background:#131921;color:#fff;padding:10px 24px;display:flex;gap:24px;align-items:center}#navbar input{width:420px;padding:6px}#wrap{width:760px;margin:18px auto}.a-box{border:1px solid #d5d9d9;border-radius:8px;padding:14px 20px;margin-bottom:16px}.a-row{margin:10px 0}.a-row>label{display:block;font-weight:bold;padding-bottom:2px}.a-input-text,textarea,select{width:100%;max-width:440px;border:1px solid #888c8c;border-radius:3px;padding:5px 7px;font:inherit}textarea{max-width:none}.a-size-small{color:#565959;font-size:12px}fieldset{border:0;padding:0;margin:10px 0}legend{font-weight:bold;padding:0}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 20px}",
  html: `<div id="navbar"><b>amazon</b><form role="search" action="/s"><input type="text" name="field-keywords" aria-label="Search Amazon" placeholder="Search Amazon"></form></div>
<div id="wrap"><h1>Report Infringement</h1><p>Use this form to report one type of intellectual property right in one notice.</p><form id="ri" method="post">
<div class="a-box"><h3>1. About you and the right</h3>
<fieldset><legend>I am the:</legend>${round("role", "OWNER", "Rights Owner")}${round("role", "AGENT", "Agent")}</fieldset>
${pick("store", "Marketplace", STORES)}
<fieldset><legend>Type of intellectual property</legend>${round("right", "TRADEMARK", "Trademark")}${round("right", "COPYRIGHT", "Copyright")}${round("right", "PATENT", "Patent")}${round("right", "DESIGN", "Design right")}</fieldset>
<div data-for="TRADEMARK" hidden>${text("brand", "Brand name")}</div>
<div data-for="TRADEMARK PATENT DESIGN" hidden>${text("regno", "Registration number", { note: "The right must be valid in the country of the marketplace." })}</div>
<div data-for="COPYRIGHT" hidden>${text("workno", "Copyright registration number")}<div class="a-row"><label for="ri-workwords">Description of the work</label><textarea id="ri-workwords" name="workwords" rows="3"></textarea></div>${text("worklink", "Link to the work")}</div>
${text("holder", "Rights owner name")}</div>
<div class="a-box"><h3>2. Infringing products</h3>
<div data-for="TRADEMARK" hidden><fieldset><legend>Where is the infringement?</legend>${round("where", "PRODUCT", "On the product itself")}${round("where", "PACKAGING", "On the product packaging")}${round("where", "IMAGE", "In an image on the product detail page")}${round("where", "TEXT", "In the text of the product detail page")}</fieldset></div>
<div class="a-row"><label for="ri-links">ASINs or product URLs</label><textarea id="ri-links" name="links" rows="6" aria-describedby="ri-links-note"></textarea><div class="a-size-small" id="ri-links-note">Enter up to 50, one per line.</div></div>
<fieldset><legend>Offers to report</legend>${round("scope", "ALL", "All offers on these products")}${round("scope", "CHOSEN", "Only the offers of chosen sellers")}</fieldset>
<div id="chosen" hidden>${text("sellers", "Seller names", { note: "Separate several by commas." })}</div>
<div class="a-row"><label for="ri-info">Additional information</label><textarea id="ri-info" name="info" rows="6"></textarea></div>
${text("orders", "Order IDs of test buys (optional)", { more: 'placeholder="123-1234567-1234567"' })}</div>
<div class="a-box"><h3>3. Contact information</h3><p class="a-size-small">Your name and e-mail address may be given to the sellers.</p>
${text("name", "Full name")}${text("company", "Company")}${text("street", "Address line 1")}${text("street2", "Address line 2 (optional)")}
<div class="two">${text("city", "City")}${text("state", "State / Province / Region")}${text("zip", "ZIP / Postal code")}${pick("country", "Country", LANDS)}${text("phone", "Phone number", { type: "tel" })}${text("mail", "E-mail address", { type: "email" })}</div>
<h4>Secondary contact (optional)</h4><div class="two">${text("name2", "Name")}${text("mail2", "E-mail address")}</div></div>
<div class="a-box"><h3>4. Declaration</h3>
<p><label><input type="checkbox" name="faith"> I have a good faith belief that the use of the material is not authorized by the intellectual property owner, its agent, or the law.</label></p>
<p><label><input type="checkbox" name="perjury"> The information in this notification is accurate and, under penalty of perjury, I am the owner of the right or authorized to act for the owner.</label></p>
${text("signature", "Electronic signature", { note: "Type your full name." })}<button type="submit">Submit</button></div></form></div>`,
});
const form = main.querySelector("#ri");
form.addEventListener("change", ({ target: { name, value } }) => {
  if (name === "right") for (const part of main.querySelectorAll("[data-for]")) part.hidden = !part.dataset.for.split(" ").includes(value);
  if (name === "scope") main.querySelector("#chosen").hidden = value !== "CHOSEN";
});
for (const one of main.querySelectorAll("form")) one.addEventListener("submit", sent);
keep(() => {
  const held = read(main.querySelectorAll("input,select,textarea"));
  return { ...held, links: held.links.trim() };
});
