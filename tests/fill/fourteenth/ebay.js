// Plain HTML, in English: the paper notice as a page, native controls without a script, one reason code in groups, a signature at the end.
import { keep, read, sent, setup } from "../seventh/state.js";

const line = (name, label, { type = "text", need = true, hint = "" } = {}) => `<p><label for="${name}">${label}${need ? " <abbr title=\"required\">*</abbr>" : " <i>(optional)</i>"}</label><br>${hint ? `<small id="${name}_h">${hint}</small><br>` : ""}<input type="${type}" id="${name}" name="${name}" size="56"${need ? " required" : ""}${hint ? ` aria-describedby="${name}_h"` : ""}></p>`;
const block = (name, label, rows, hint = "") => `<p><label for="${name}">${label} <abbr title="required">*</abbr></label><br>${hint ? `<small>${hint}</small><br>` : ""}<textarea id="${name}" name="${name}" rows="${rows}" cols="70" required></textarea></p>`;
const CODES = [
  ["Trademark - item infringement", [["1.1", "Item(s) are counterfeit and bear the owner's mark"]]],
  ["Trademark - listing content infringement", [["2.1", "Listing(s) contain unlawful use of the owner's mark"]]],
  ["Copyright - item infringement", [["3.1", "Software is offered in violation of its license"], ["3.2", "Item(s) are counterfeit or pirate copies of a work"]]],
  ["Copyright - listing content infringement", [["4.1", "Listing(s) contain copied text"], ["4.2", "Listing(s) contain a copied image"], ["4.3", "Listing(s) contain copied text and a copied image"]]],
  ["Other", [["5.1", "Item(s) infringe a valid patent"], ["6.1", "Item(s) infringe a registered design"], ["7.1", "Other (explain below)"]]],
];

const main = setup({
  title: "Notice of Claimed Infringement - Verified Rights Owner (VeRO) Program",
  css: "body{margin:0!important;font:14px Arial,sans-serif!important}.gh{border-bottom:1px solid #ccc;padding:10px 30px;display:flex;gap:30px}.page{width:720px;margin:0 auto 60px}h2{font-size:17px;border-bottom:1px solid #ddd;padding-bottom:4px;margin-top:30px}label{font-weight:bold}abbr{color:#c00;text-decoration:none}small{color:#555}input[size],textarea,select{padding:5px;font:inherit;max-width:100%}",
  html: `<div class="gh"><b>eBay</b><form><label for="gh-ac" style="font-weight:normal">Search for anything</label> <input type="search" id="gh-ac" name="_nkw"></form></div>
<div class="page"><h1>Notice of Claimed Infringement</h1><p>Complete this notice to ask eBay to remove listings that infringe your intellectual property. Use one notice for each reason code.</p><form name="noci" method="post" enctype="multipart/form-data" novalidate>
<h2>Intellectual property owner</h2>${line("owner", "Name of intellectual property owner")}
<h2>Contact information</h2>${line("name", "Your name")}${line("title", "Title", { need: false })}${line("company", "Company")}${block("address", "Mailing address", 3)}
${line("mail", "Email address for correspondence with eBay", { type: "email" })}${line("shown", "Email address shown to sellers", { type: "email", hint: "Sellers whose listings are removed may write to this address." })}
${line("phone", "Telephone", { type: "tel" })}${line("fax", "Fax", { type: "tel", need: false })}${line("site", "Web site", { need: false })}
<h2>Infringing listings</h2>
<p><label for="code">Reason code <abbr title="required">*</abbr></label><br><select id="code" name="code"><option value="">Choose one</option>${CODES.map(([group, list]) => `<optgroup label="${group}">${list.map(([value, words]) => `<option value="${value}">${value} ${words}</option>`).join("")}</optgroup>`).join("")}</select></p>
${block("items", "Item numbers or URLs", 6, "One on each line")}${block("why", "Explain why the listings infringe", 7)}
<h2>Your right</h2><p><small>For trademarks, patents and designs state the registration; for copyright, the work.</small></p>
${line("mark", "Trademark, or title of the work", { need: false })}${line("regno", "Registration number", { need: false })}${line("jurisdiction", "Jurisdiction of the registration", { need: false })}${line("work", "Link to the original work (copyright)", { need: false })}
<p><label for="attach">Attachments</label> <i>(optional)</i><br><small>Registration certificate or other documents</small><br><input type="file" id="attach" name="attach" multiple></p>
<h2>Statements</h2>
<p><input type="checkbox" id="faith" name="faith"> <label for="faith" style="font-weight:normal">I have a good faith belief that the use of the material described above is not authorized by the intellectual property owner, its agent or the law.</label></p>
<p><input type="checkbox" id="perjury" name="perjury"> <label for="perjury" style="font-weight:normal">The information in this notice is accurate and, under penalty of perjury, I am authorized to act on behalf of the owner.</label></p>
${line("signature", "Signature")}${line("date", "Date", { type: "date" })}<p><button>Send notice</button></p></form></div>`,
});
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
keep(() => {
  const held = read(main.querySelectorAll("input,select,textarea"));
  return { ...held, items: held.items.trim() };
});
