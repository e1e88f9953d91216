// The notice of claimed infringement as a plain form of one page: native controls with floating labels, the reason in groups.
import { account, send, start } from "./core.js";

const main = start({
  title: "Notice of Claimed Infringement",
  css: `.page{max-width:800px;margin:auto;padding:20px}.fl{position:relative;margin:14px 0}.fl input,.fl select,.fl textarea{width:100%;padding:20px 12px 6px;border:1px solid #8f8f8f;border-radius:8px;font:inherit}.fl label{position:absolute;left:13px;top:4px;font-size:12px;color:#555}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}fieldset{border:0;padding:0;margin:24px 0}legend{font-size:20px;font-weight:600}.small{color:#666;font-size:12px}`,
});
const text = (id, label, type = "text", more = "") => `<div class="fl"><input id="${id}" name="${id}" type="${type}" ${more}><label for="${id}">${label}</label></div>`;
const REASONS = [
  ["Trademark", [["1.1", "Item is a counterfeit"], ["2.1", "Listing content makes unlawful use of the mark"]]],
  ["Copyright", [["3.1", "Software sold in breach of its licence"], ["3.2", "Item is a counterfeit or pirate copy"], ["4.1", "Listing contains copied text"], ["4.2", "Listing contains a copied image"]]],
];
main.innerHTML = `<div class="page"><form novalidate>
<h1>Notice of Claimed Infringement (NOCI)</h1>
<p>Complete one notice for each reason code. Fields marked (optional) may be left blank.</p>
<fieldset><legend>Rights owner and contact</legend>
<div class="two">${text("ownerName", "Intellectual property owner")}${text("yourName", "Your name")}${text("yourTitle", "Your title (optional)")}${text("company", "Company")}</div>
${text("mailing", "Mailing address")}
<div class="two">${text("emailEbay", "E-mail address (for correspondence with us)", "email")}${text("emailPublic", "E-mail address (shown to sellers)", "email")}${text("phone", "Telephone", "tel")}${text("web", "Web site (optional)", "url")}</div></fieldset>
<fieldset><legend>Reported items</legend>
<div class="fl"><select id="reason" name="reasonCode"><option value="">Select one</option>${REASONS.map(([group, list]) => `<optgroup label="${group}">${list.map(([code, words]) => `<option value="${code}">${code} ${words}</option>`).join("")}</optgroup>`).join("")}</select><label for="reason">Reason code</label></div>
<div class="fl"><textarea id="items" name="items" rows="5"></textarea><label for="items">Item numbers or URLs</label></div><p class="small">One per line.</p>
<div class="fl"><textarea id="why" name="explanation" rows="5" maxlength="1000"></textarea><label for="why">Explain why the items infringe</label></div></fieldset>
<fieldset><legend>Registration</legend>
<div class="two">${text("regno", "Registration number")}<div class="fl"><select id="juris" name="jurisdiction"><option value=""></option>${["Australia", "Canada", "China", "European Union", "Germany", "Norway", "United Kingdom", "United States"].map((one) => `<option>${one}</option>`).join("")}</select><label for="juris">Jurisdiction</label></div></div>
${text("workLink", "Link to the work, if not registered (optional)", "url")}</fieldset>
<fieldset><legend>Declaration</legend>
<label><input type="checkbox" name="decl"> I have a good faith belief that the items infringe the rights of the owner, and declare under penalty of perjury that the information in this notice is accurate and that I am authorised to act on behalf of the owner.</label>
<div class="two">${text("sign", "Signature")}${text("signed", "Date", "date")}</div></fieldset>
<p><img alt="" width="150" height="50" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="> <input name="captcha" aria-label="Characters in the image" size="8"></p>
<button type="submit">Send notice</button></form></div>`;
main.querySelector("form").addEventListener("submit", send);
account(main, { owner: "#ownerName", name: "#yourName", title: "#yourTitle", company: "#company", address: "#mailing", email: "#emailEbay", email2: "#emailPublic", phone: "#phone", web: "#web", reason: "#reason", links: "#items", why: "#why", number: "#regno", place: "#juris", worklink: "#workLink", declared: "[name=decl]", signature: "#sign", date: "#signed", captcha: "[name=captcha]" });
