// SHEIN's complaint page in English: boxes that are named by their placeholder alone, in two columns; uploads as tiles.
import { main, page, record } from "./record.js";

page("IP Complaint", "en", ".g{display:grid;grid-template-columns:1fr 1fr;gap:10px;max-width:800px}.tile{border:1px dashed #999;padding:16px;text-align:center}.w{grid-column:span 2}");
main.innerHTML = `<h1>Intellectual Property Infringement Complaint</h1><form class=g>
<input placeholder="Complainant name *" data-k="name"><input placeholder="Complainant company" data-k="company">
<input placeholder="Contact email *" data-k="email"><input placeholder="Contact number" data-k="phone">
<input class=w placeholder="Contact address" data-k="address">
<select data-k="role"><option value="">Identity of complainant *</option><option value=agent>Authorized representative</option><option value=owner>IP right owner</option></select>
<select data-k="type"><option value="">Type of IP right *</option><option>Copyright</option><option>Design</option><option>Trademark</option></select>
<input placeholder="Name of the right / brand *" data-k="mark"><input placeholder="Registration / certificate no. *" data-k="number">
<input placeholder="Right holder *" data-k="owner"><input placeholder="Country or region of registration" data-k="place">
<input placeholder="Effective date (YYYY-MM-DD)" data-k="x_effective"><input placeholder="Expiration date (YYYY-MM-DD)" data-k="expires">
<textarea class=w placeholder="SKU or product link, one per line *" data-k="links"></textarea>
<textarea class=w placeholder="Describe the infringement in detail *" data-k="why"></textarea>
<input placeholder="Link of your genuine product" data-k="x_genuine"><input placeholder="Case number of a previous complaint" data-k="x_case">
<label class=tile>Right certificate<input type=file data-k="certificate" style="opacity:0;width:1px"></label>
<label class=tile>Infringement evidence<input type=file multiple data-k="proof" style="opacity:0;width:1px"></label>
<label class=tile>Identity document<input type=file data-k="identity" style="opacity:0;width:1px"></label>
<label class=tile>Power of attorney<input type=file data-k="x_poa" style="opacity:0;width:1px"></label>
<input placeholder="Enter the characters shown" data-k="x_code"><i>[ 7 K P Q ]</i>
<label class=w><input type=checkbox data-k="x_read"> I have read and agree to the complaint policy</label><button class=w>Submit complaint</button></form>`;
record();
