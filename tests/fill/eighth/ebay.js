// A statutory notice as a server would print it: numbered questions in legal words, item numbers in a table, nothing drawn by a script.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const rows = [1, 2, 3, 4, 5, 6].map((at) => `<tr><td>${at}</td><td><input name="item" size="46" aria-label="Item number or address ${at}"></td><td><input name="seller" size="18" aria-label="Seller's user ID ${at}"></td></tr>`).join("");
const COUNTRIES = ["Australia", "Austria", "Canada", "China", "European Union", "France", "Germany", "Italy", "Japan", "United Kingdom", "United States"].map((one) => `<option>${one}</option>`).join("");

const main = setup({
  title: "Notice of Claimed Infringement - Verified Rights Owner Program",
  css: "body{font:14px Georgia,serif;margin:0!important}#top{background:#eee;padding:8px 20px;font-family:Arial}#doc{max-width:820px;margin:20px auto}dt{margin-top:14px;font-weight:bold}dd{margin:4px 0 0}dd input[type=text],dd input[type=email],textarea{width:460px}table{border-collapse:collapse}td,th{border:1px solid #aaa;padding:3px 6px}h3{border-bottom:2px solid #333;margin-top:30px}small{color:#555}",
  html: `<div id="top"><form id="seek">Search eBay <input type="search" name="_nkw" placeholder="Search for anything"> <input type="submit" value="Go"></form></div>
<div id="doc"><h2>Notice of Claimed Infringement (NOCI)</h2><p>Complete one notice for each reason code. A copy is kept by the VeRO team.</p>
<form id="noci"><h3>Part A. The IP Owner and its representative</h3><dl>
<dt><label for="q1">1. Name of the person or entity that owns the intellectual property relied upon (the "IP Owner")</label></dt><dd><input type="text" id="q1" name="ipowner"></dd>
<dt>2. You are submitting this notice as</dt><dd><label><input type="radio" name="as" value="1"> the IP Owner, or an employee of the IP Owner</label><br><label><input type="radio" name="as" value="2"> an agent authorized to act on behalf of the IP Owner</label></dd>
<dt><label for="q3">3. Your name (first and last)</label></dt><dd><input type="text" id="q3" name="yourname"></dd>
<dt><label for="q4">4. Your job title</label></dt><dd><input type="text" id="q4" name="jobtitle"></dd>
<dt><label for="q5">5. Company or firm for which you work</label></dt><dd><input type="text" id="q5" name="firm"></dd>
<dt><label for="q6">6. Mailing address</label> <small>(street, city, postal code, country)</small></dt><dd><textarea id="q6" name="mailing" rows="3"></textarea></dd>
<dt><label for="q7">7. E-mail address for correspondence with eBay</label></dt><dd><input type="email" id="q7" name="mail"></dd>
<dt><label for="q8">8. E-mail address to be disclosed to sellers whose items are removed</label></dt><dd><input type="email" id="q8" name="sellermail"></dd>
<dt><label for="q9">9. Telephone</label></dt><dd><input type="text" id="q9" name="tel"></dd>
<dt><label for="q10">10. Facsimile (optional)</label></dt><dd><input type="text" id="q10" name="fax"></dd>
<dt><label for="q11">11. Address of an "About Me" or company web site (optional)</label></dt><dd><input type="text" id="q11" name="web"></dd></dl>
<h3>Part B. The right</h3><dl>
<dt><label for="q12">12. Reason code</label></dt><dd><select id="q12" name="code"><option value="">-- choose one --</option><optgroup label="Trademark"><option value="1.1">1.1 The item is a counterfeit bearing the trademark of the IP Owner without authorization</option><option value="2.1">2.1 The listing makes unlawful use of the trademark; the item itself is not at issue</option></optgroup><optgroup label="Copyright"><option value="3.1">3.1 Software offered contrary to its license</option><option value="3.2">3.2 The item is an unlawful copy of a work</option><option value="4.1">4.1 The listing contains text copied without permission</option><option value="4.2">4.2 The listing contains an image copied without permission</option></optgroup></select></dd>
<dt><label for="q13">13. Trademark, or title of the work, that is infringed</label></dt><dd><input type="text" id="q13" name="mark"></dd>
<dt><label for="q14">14. Registration number</label></dt><dd><input type="text" id="q14" name="reg"></dd>
<dt><label for="q15">15. Jurisdiction in which the right is registered</label></dt><dd><select id="q15" name="juris"><option value="">-- choose one --</option>${COUNTRIES}</select></dd></dl>
<h3>Part C. The items</h3><p>16. Enter one item number or one full address of a listing in each row.</p><table><tr><th>No.</th><th>Item number or address</th><th>Seller's user ID</th></tr>${rows}</table>
<dl><dt><label for="q17">17. State in detail why the items infringe the right identified in Part B</label></dt><dd><textarea id="q17" name="why" rows="7"></textarea></dd>
<dt><label for="q18">18. Exhibits</label> <small>(photographs, comparison charts, screen prints; several files can be chosen)</small></dt><dd><input type="file" id="q18" name="exhibits" multiple></dd></dl>
<h3>Part D. Declaration</h3><p><label><input type="checkbox" name="faith"> I have a good faith belief that the use complained of is not authorized by the IP Owner, its agent or the law.</label></p><p><label><input type="checkbox" name="perjury"> I declare under penalty of perjury that the information in this notice is correct and that I am the IP Owner or authorized to act for it.</label></p>
<p><label>Truthfully, <input name="signature" size="30" placeholder="Type your full name to sign"></label> <label>Date <input name="signed" size="12" placeholder="MM/DD/YYYY"></label></p><p><button>Send notice</button></p></form>
<hr><form id="mailing">Stay informed of VeRO news: <input type="email" name="newsletter" placeholder="Your e-mail address"> <button>Subscribe</button></form></div>`,
});
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
keep(() => {
  const { item, seller, ...held } = read(main.querySelectorAll("input,select,textarea"));
  return { ...held, links: lines(main.querySelectorAll("[name=item]")), sellers: lines(main.querySelectorAll("[name=seller]")) };
});
