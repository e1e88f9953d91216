// Walmart's claim form in English: rows of link and seller side by side, a row more at a press, a description after each
// label, radio buttons that come after their words.
import { main, page, record } from "./record.js";

page("Intellectual Property Claim Form", "en", "dt{font-weight:bold}dd{margin:0 0 12px}.hint{color:#777}");
main.innerHTML = `<h1>Intellectual Property Claim Form</h1><form><dl>
<dt>Claim type</dt><dd>Trademark <input type=radio name=t value=trademark data-k="type"> Patent <input type=radio name=t value=patent data-k="type"> Counterfeit <input type=radio name=t value=counterfeit data-k="type"> Copyright <input type=radio name=t value=copyright data-k="type"></dd>
<dt>Brand</dt><dd class=hint>As registered with the USPTO</dd><dd><input data-k="mark"></dd>
<dt>Trademark / patent / copyright number</dt><dd class=hint>Seven digits for a trademark</dd><dd><input data-k="number" maxlength=12></dd>
<dt>Rights owner</dt><dd><input data-k="owner"></dd>
<dt>First and last name of the person reporting</dt><dd><input data-k="name"></dd>
<dt>Company</dt><dd><input data-k="company"></dd>
<dt>Email</dt><dd><input type=email data-k="email"></dd>
<dt>Phone</dt><dd><input data-k="phone"></dd>
<dt>Mailing address</dt><dd><input data-k="address"></dd>
<dt>Seller's contact email, if known</dt><dd><input data-k="x_seller_email"></dd>
<dt>Items (up to 10)</dt><dd><table><thead><tr><th>#<th>Item URL<th>Seller name<th></tr></thead><tbody id=rows></tbody></table><button type=button id=more>Add another item</button></dd>
<dt>Reason for the claim</dt><dd><textarea rows=4 data-k="why"></textarea></dd>
<dt>Reference number for your own records</dt><dd><input data-k="x_ref"></dd></dl>
<p><label>I declare, under penalty of perjury, that the information is correct and that I am the owner or its agent <input type=checkbox data-k="x_perjury"></label></p>
<p>Digital signature <input data-k="x_sign"> Date <input type=date data-k="date"></p><button>Submit claim</button></form>`;
const more = () => {
  const rows = document.getElementById("rows");
  rows.insertAdjacentHTML("beforeend", `<tr><td>${rows.children.length + 1}<td><input data-k="links"><td><input data-k="sellers"><td><a href="#">Remove</a></tr>`);
};
more();
document.getElementById("more").addEventListener("click", more);
record();
