// A plain page from a server, in English: a notice in numbered parts, native controls without a script, reasons in groups by their code, a
// country that is typed with suggestions, ten cells for items.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const LANDS = ["Austria", "Belgium", "China", "France", "Germany", "Ireland", "Italy", "Netherlands", "Poland", "Portugal", "Spain", "United Kingdom", "United States"];
const text = (name, label, more = "", note = "") => `<tr><td class="n"><label for="${name}">${label}</label></td><td><input id="${name}" name="${name}" size="44" ${more}>${note ? `<div class="note">${note}</div>` : ""}</td></tr>`;
const items = Array.from({ length: 10 }, (_, at) => `<td>${at + 1}. <input name="item" size="34" aria-label="Item ${at + 1}"></td>`);

const main = setup({
  title: "Notice of Claimed Infringement",
  css: "body{margin:0!important;font:13px Verdana,Arial;line-height:1.5}.bar{background:#e5e5e5;padding:8px 20px;text-align:right}.doc{max-width:840px;margin:0 auto;padding:10px 20px}fieldset{border:1px solid #bbb;margin:18px 0;padding:8px 16px}legend{font-weight:700;padding:0 6px}table{border-collapse:collapse}td{padding:4px 8px 4px 0;vertical-align:top}.n{width:250px}.note{color:#666;font-size:11px}textarea{width:100%;font:inherit}select{max-width:460px}.items td{padding-right:22px}",
  html: `<div class="bar"><form action="/sch/" onsubmit="return false"><input name="kw" size="28" title="Search"> <button type="button">Go</button></form></div><div class="doc"><h1>Notice of Claimed Infringement</h1><p>To: Verified Rights Owner programme. Use a separate notice for each reason code. Fields marked with (*) must be completed.</p>
<form id="noci"><fieldset><legend>Part A - Intellectual property owner</legend><table>${text("owner", "Name of intellectual property owner (*)", 'maxlength="120"')}</table></fieldset>
<fieldset><legend>Part B - Person giving this notice</legend><table>${text("person", "Name (*)")}${text("position", "Title")}${text("firm", "Company (*)")}${text("street", "Mailing address: street and number (*)")}${text("post", "Postal code (*)", 'maxlength="12"')}${text("town", "Town (*)")}${text("land", "Country (*)", 'list="lands" autocomplete="off"')}${text("phone", "Telephone (*)", 'type="tel"', "Including the country code")}${text("fax", "Fax")}${text("mail", "E-mail for correspondence with us (*)", 'type="email"')}${text("sellermail", "E-mail to be shown to sellers", 'type="email"', "If left blank, the address above is shown")}${text("site", "Web site")}</table><datalist id="lands">${LANDS.map((land) => `<option value="${land}">`).join("")}</datalist></fieldset>
<fieldset><legend>Part C - Right and reason</legend><table><tr><td class="n"><label for="code">Reason code (*)</label></td><td><select id="code" name="code"><option value="">- choose one -</option>
<optgroup label="Trademark - item infringement"><option value="1.1">1.1 Item is a counterfeit product which infringes the trademark owner's rights</option></optgroup><optgroup label="Trademark - listing content infringement"><option value="2.1">2.1 Listing contains unlawful use of the trademark</option></optgroup><optgroup label="Copyright - item infringement"><option value="3.1">3.1 Software offered in violation of a licence</option><option value="3.2">3.2 Item is an unauthorised copy</option></optgroup><optgroup label="Copyright - listing content infringement"><option value="4.1">4.1 Listing uses copied text</option><option value="4.2">4.2 Listing uses a copied image</option></optgroup></select></td></tr>
${text("mark", "Brand or protected work (*)", 'maxlength="50"')}${text("regno", "Registration number")}<tr><td class="n"><label for="juris">Jurisdiction of registration</label></td><td><select id="juris" name="juris"><option value=""></option>${["Australia", "European Union", "Spain", "United Kingdom", "United States"].map((land) => `<option>${land}</option>`).join("")}</select></td></tr>${text("worklink", "Link to the copyrighted work", "", "For unregistered copyright only")}</table></fieldset>
<fieldset><legend>Part D - Listings</legend><p>Item numbers or addresses, one in each box (*)</p><table class="items">${[0, 2, 4, 6, 8].map((at) => `<tr>${items[at]}${items[at + 1]}</tr>`).join("")}</table><p><label for="why">State why the items infringe (*)</label></p><textarea id="why" name="why" rows="6" maxlength="1000"></textarea></fieldset>
<fieldset><legend>Part E - Declarations</legend><p><input type="checkbox" id="good" name="good"> <label for="good">I have a good faith belief that use of the material in the manner complained of is not authorised.</label></p><p><input type="checkbox" id="sworn" name="sworn"> <label for="sworn">I declare under penalty of perjury that this notice is accurate and that I am authorised to act.</label></p><table>${text("signed", "Signature (*)")}${text("dated", "Date (*)", 'placeholder="dd/mm/yyyy"')}</table></fieldset>
<input type="submit" value="Send notice"> <input type="reset" value="Clear"></form></div>`,
});
main.querySelector("#noci").addEventListener("submit", sent);
keep(() => {
  const { item: _, ...rest } = read(main.querySelectorAll("input,select,textarea"));
  delete rest[""];
  return { ...rest, links: lines(main.querySelectorAll("[name=item]")) };
});
