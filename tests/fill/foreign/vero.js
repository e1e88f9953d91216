// The older kind of page: a table with the names in the cell to the left, ten rows for items, and a log-in beside it.

import { heldAll, keep, sent, setup } from "./state.js";

const row = (name, control, { star = true, note = "" } = {}) => `<tr><td align="right" valign="top" nowrap><font face="Arial" size="2">${name}${star ? ' <font color="red">*</font>' : ""}</font></td><td><font face="Arial" size="2">${control}${note ? `<br><font color="#666666" size="1">${note}</font>` : ""}</font></td></tr>`;
const text = (name, size = 40, more = "") => `<input name="${name}" size="${size}" ${more}>`;
const REASONS = [["1.1", "Trademark - Item is a counterfeit product bearing the mark"], ["2.1", "Trademark - Listing contains unlawful use of the mark"], ["3.1", "Copyright - Software offered in breach of a licence"], ["3.2", "Copyright - Item is an unauthorised copy of a work"], ["4.1", "Copyright - Listing uses an unauthorised copy of text"], ["4.2", "Copyright - Listing uses an unauthorised copy of an image"], ["5.1", "Patent - Item infringes a valid patent"]];
const PLACES = ["Australia", "Austria", "Benelux", "Canada", "China", "European Union", "France", "Germany", "Italy", "Japan", "Poland", "Spain", "United Kingdom", "United States"];

const main = setup({
  title: "Notice of Claimed Infringement",
  css: "body{background:#fff}table{border-collapse:separate}h2{font:bold 15px Arial;background:#eef3fb;padding:6px;margin:18px 0 4px}td{padding:3px 6px}",
  html: `<table width="940" align="center"><tr><td width="190" valign="top" bgcolor="#f6f6f6"><form name="signin"><b><font face="Arial" size="2">Sign in</font></b><br><font size="2" face="Arial">User ID<br><input name="userid" size="16"><br>Password<br><input type="password" name="pass" size="16"><br><input type="button" value="Sign in"></font></form><hr><font size="2" face="Arial"><a href="#1">Programme overview</a><br><a href="#2">Reason codes explained</a><br><a href="#3">Participant pages</a></font><hr><font size="2" face="Arial">Find help<br><input name="q" size="16" placeholder="Keyword"><input type="button" value="Go"></font></td>
<td valign="top"><h1><font face="Arial">Verified rights owner: Notice of Claimed Infringement</font></h1><p><font face="Arial" size="2">Use one notice for one reason code. Fields marked <font color="red">*</font> are needed.</font></p>
<form name="noci" action="#"><h2>1. Intellectual property owner</h2><table>
${row("Name of intellectual property owner", text("ip_owner"))}
${row("Your name", text("rep_name"))}${row("Title", text("rep_title"), { star: false, note: "Your position, for instance counsel" })}
${row("Company", text("rep_company"))}${row("Mailing address", '<textarea name="rep_address" cols="38" rows="3"></textarea>')}
${row("Telephone", text("rep_tel", 24))}${row("Fax", text("rep_fax", 24), { star: false })}
${row("E-mail for our correspondence", text("rep_mail"))}${row("E-mail that sellers may write to", text("pub_mail"), { note: "It is shown to the seller with the reason of the removal" })}
${row("Web site", text("rep_web", 40, 'value=""'), { star: false })}</table>
<h2>2. The right</h2><table>${row("Mark or work", text("brand"))}
${row("Registration number", text("reg_no", 24))}${row("Registered in", `<select name="reg_in"><option value="">- choose -</option>${PLACES.map((place) => `<option>${place}</option>`).join("")}</select>`)}</table>
<h2>3. Reason and items</h2><table>${row("Reason code", `<select name="reason"><option value="">Please select one</option>${REASONS.map(([code, words]) => `<option value="${code}">${code} ${words}</option>`).join("")}</select>`)}
${row("Why do the items infringe?", '<textarea name="details" cols="52" rows="6"></textarea>', { note: "1,000 characters at most" })}</table>
<table id="items"><tr bgcolor="#e8e8e8"><th><font size="2" face="Arial">#</font></th><th align="left"><font size="2" face="Arial">Item number or URL</font></th></tr>${Array.from({ length: 10 }, (_, at) => `<tr><td><font size="2">${at + 1}</font></td><td><input name="item_${at + 1}" size="62"></td></tr>`).join("")}</table>
<h2>4. Statements</h2><p><font face="Arial" size="2"><input type="checkbox" name="belief"> I have a good faith belief that use of the material in these listings is not authorised by the owner, its agent or the law.<br><input type="checkbox" name="oath"> The information in this notice is accurate and, under penalty of perjury, I may act for the owner.</font></p>
<table>${row("Signature (type /your name/)", text("sign", 30))}${row("Place", text("sign_place", 30), { star: false })}${row("Date", text("sign_date", 12, 'placeholder="YYYY-MM-DD"'))}</table>
<p><input type="submit" value="Send notice"> <input type="reset" value="Clear form"></p></form></td></tr></table>`,
});
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);

const NAMES = { owner: "ip_owner", name: "rep_name", title: "rep_title", company: "rep_company", address: "rep_address", phone: "rep_tel", fax: "rep_fax", email: "rep_mail", shown: "pub_mail", web: "rep_web", mark: "brand", number: "reg_no", place: "reg_in", reason: "reason", why: "details", belief: "belief", oath: "oath", signature: "sign", signedAt: "sign_place", date: "sign_date", user: "userid", password: "pass", help: "q" };
keep(() => heldAll(main, { ...Object.fromEntries(Object.entries(NAMES).map(([name, control]) => [name, `[name="${control}"]`])), links: '#items input' }));
