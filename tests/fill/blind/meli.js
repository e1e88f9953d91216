// Mercado Libre: a dialog of the browser over a page of other fields, questions behind numbered headings, accordions.
import { main, page, put, radix, slot, watch } from "./widgets.js";

page("Brand Protection Program", "en", "dialog{width:720px}details{border:1px solid #ddd;margin:8px 0;padding:6px}");
watch();
main.innerHTML = `<h1>Reports</h1><form><label>Report number <input data-k=x_no></label><label>From <input type=date data-k=x_from></label><label>Seller <input data-k=x_who></label><button>Filter</button></form>
<dialog id=d><h2>New report</h2>
<details open><summary>Who you are</summary><p>1. Do you act as owner or proxy?</p><label><input type=radio name=o value=owner data-k=role>Owner</label> <label><input type=radio name=o value=proxy data-k=role>Proxy</label>
<p>2. Representative</p><div><div>Full name</div><input data-k=name></div><div><div>E-mail</div><input data-k=email></div><div><div>Phone</div><input data-k=phone></div>
<p>3. Name shown to the seller</p><input data-k=x_public placeholder="Public details"></details>
<details open><summary>Your right</summary><p>4. Which right was infringed?</p>${slot("type")}<div id=more></div></details>
<details open><summary>Publications</summary><p>5. Links of the publications</p><textarea data-k=links rows=4 cols=60></textarea><p>6. Explain your report</p><textarea data-k=why rows=4 cols=60></textarea><p>7. Documents</p><input type=file multiple data-k=proof></details>
<label><input type=checkbox data-k=x_sworn> I declare under oath and accept sole liability</label>
<p><button type=button data-send>Send report</button> <button type=button data-send>Cancel</button></p></dialog>`;
put({ type: radix("type", ["Copyright", "Trademark", "Industrial design", "Patent"], { then: (value) => {
  if (value === "Trademark") {
    document.getElementById("more").innerHTML = `<p>Trademark name</p><input data-k=mark><p>Registration number</p><input data-k=number><p>Country that granted it</p>${slot("place")}`;
    put({ place: radix("place", ["Argentina", "Brazil", "Chile", "Colombia", "Mexico"]) });
  }
} }) });
document.getElementById("d").show();
