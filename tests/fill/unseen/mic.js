// Made-in-China's Virtual Office in English: a form within a shop window's page, search boxes above, ticks that disclose data,
// the holder's data only where one is not the holder.
import { main, page, record } from "./record.js";

page("IPR Complaint - Virtual Office", "en", ".line{display:flex;margin:10px 0}.line .k{width:220px;text-align:right;padding-right:12px}");
const line = (words, control) => `<div class=line><div class=k>${words}</div><div>${control}</div></div>`;
main.innerHTML = `<header><select data-k="x_kind"><option>Products<option>Suppliers</select><input placeholder="Search Products" data-k="x_search"><button type=button>Search</button></header>
<h2>IPR Complaint</h2><form>
${line("Complaint Type:", ["Picture Embezzlement", "Trademark Infringement", "Copyright Infringement", "Patent Infringement"].map((t) => `<label><input type=radio name=ct value="${t}" data-k="type">${t}</label> `).join(""))}
${line("Infringing Products:", `<textarea rows=3 cols=50 data-k="links"></textarea><div>Input product URLs, or <label>import an Excel file<input type=file data-k="x_excel" accept=".xls,.xlsx"></label></div>`)}
${line("Description:", `<textarea rows=4 cols=50 data-k="why"></textarea>`)}
${line("Attachments:", `<input type=file multiple data-k="proof">`)}
<h3>Complainant</h3>
${line("Contact Person:", `<select data-k="x_salutation"><option>Mr.<option>Ms.</select> <input data-k="name">`)}
${line("Company Name:", `<input data-k="company">`)}${line("Email:", `<input data-k="email">`)}${line("Telephone:", `<input data-k="phone">`)}
${line("", `<label><input type=checkbox data-k="x_disclose"> Disclose my name, email and telephone to the supplier</label>`)}
${line("", `<label><input type=checkbox data-k="holder"> I am the IPR holder</label>`)}
${line("IPR Holder:", `<input data-k="owner">`)}
${line("Registration No.:", `<input data-k="number">`)}
<h3>Supplier complained of</h3>${line("Company Name:", `<input data-k="x_supplier">`)}${line("Email:", `<input data-k="x_supplier_mail">`)}
${line("Code:", `<input size=5 data-k="x_code"> <b>8F3A</b>`)}${line("", `<button>Submit</button> <button type=reset>Reset</button>`)}</form>`;
record();
