// An old back office kept alive, in English: a form in tables with labels in their own cells and no ties, the right in a native list, the date in three
// lists, a telephone in three boxes, yes or no for the holder, one box for the products.
import { read, sent, setup, keep } from "../seventh/state.js";

const row = (label, body, need = true, tip = "") => `<tr><td class="tit">${need ? '<span class="red">*</span>' : ""}${label}:</td><td>${body}${tip ? `<div class="gray">${tip}</div>` : ""}</td></tr>`;
const box = (name, size = 40, more = "") => `<input name="${name}" size="${size}" ${more}>`;
const list = (name, options, first = "--Select--") => `<select name="${name}"><option value="">${first}</option>${options.map(([value, words]) => `<option value="${value}">${words ?? value}</option>`).join("")}</select>`;
const radios = (name, options) => options.map(([value, words]) => `<input type="radio" name="${name}" value="${value}" id="${name}_${value}"><label for="${name}_${value}">${words}</label> &nbsp; `).join("");
const two = (at) => String(at).padStart(2, "0");
const LANDS = ["China", "European Union", "France", "Germany", "Hong Kong", "India", "Italy", "Japan", "Spain", "Turkey", "United Kingdom", "United States", "Other"].map((one) => [one]);

const main = setup({
  title: "IPR Complaint - Made-in-China.com Virtual Office",
  css: "body{margin:0!important;font:12px Verdana,Arial}.top{background:#c00;color:#fff;padding:8px 20px}.top form{float:right}.left{float:left;width:150px;padding:20px}.right{margin-left:170px;width:760px}table{width:100%;border-collapse:collapse;margin-bottom:14px}caption{text-align:left;font-weight:bold;background:#eee;padding:6px}td{padding:5px 8px;vertical-align:top}.tit{width:210px;text-align:right}.red{color:#c00}.gray{color:#888;font-size:11px}",
  html: `<div class="top"><b>Virtual Office</b><form>${box("word", 20, 'title="Search products"')}<button>Search</button></form></div><div class="left">My Products<br>My Messages<br><b>IPR Complaint</b></div>
<div class="right"><h2>Submit IPR Complaint</h2><form name="complaint">
<table><caption>Infringed right</caption>
${row("Type of complaint", list("ctype", [["1", "Picture embezzlement"], ["2", "Trademark infringement"], ["3", "Copyright infringement"], ["4", "Patent infringement"]]))}
${row("Name of the right", box("iprname"), true, "Words of the trademark, title of the work or of the patent")}
${row("Registration No.", box("iprno", 30))}${row("Country/Region of registration", list("iprland", LANDS))}
${row("Nice class", box("nice", 10), false, "For trademarks, e.g. 9")}
${row("Expiry date", `${list("ey", Array.from({ length: 20 }, (_, at) => [String(2026 + at)]), "Year")} ${list("em", Array.from({ length: 12 }, (_, at) => [two(at + 1)]), "Month")} ${list("ed", Array.from({ length: 31 }, (_, at) => [two(at + 1)]), "Day")}`, false)}
${row("Certificate", '<input type="file" name="cert">')}</table>
<table><caption>Products complained about</caption>
${row("Product URLs", '<textarea name="links" rows="6" cols="64"></textarea>', true, "One product in a line. For more than 50 products, please use Excel.")}
${row("Excel file", '<input type="file" name="excel" accept=".xls,.xlsx">', false, "5 MB at most, 800 products")}
${row("Company name of the supplier", box("supplier"), false)}${row("Inquiry or order No.", box("orderno", 20), false, "If you have contacted this supplier")}
${row("Description", '<textarea name="descr" rows="7" cols="64"></textarea>')}${row("Supporting files", '<input type="file" name="support" multiple>', false)}</table>
<table><caption>IPR holder</caption>
${row("Are you the IPR holder?", radios("holding", [["Y", "Yes"], ["N", "No, I am authorized by the holder"]]))}
<tbody id="not" hidden>${row("Name of the IPR holder", box("holdername"))}${row("Power of attorney", '<input type="file" name="poa">')}</tbody></table>
<table><caption>Contact information of the complainant</caption>
${row("Contact person", `${list("salut", [["Mr."], ["Ms."]], "--")} ${box("person", 30)}`)}${row("Company name", box("corp"))}${row("E-mail", box("mail", 30))}
${row("Telephone", `${box("tel1", 4, 'title="Country code"')} - ${box("tel2", 5, 'title="Area code"')} - ${box("tel3", 14, 'title="Number"')}`, true, "Country code - Area code - Number")}
${row("Fax", box("fax", 20), false)}${row("Address", box("addr", 60))}${row("Country/Region", list("land", LANDS))}
${row("Disclosure", '<input type="checkbox" name="disclose" id="disclose"><label for="disclose">Disclose my name, e-mail and telephone to the supplier</label>', false)}
${row("Verification code", `${box("vcode", 6)} <i>k7Qp</i>`)}</table>
<p><input type="checkbox" name="agree" id="agree"><label for="agree">I have read the IPR Complaint Policy and confirm that the information is true.</label></p><p><input type="submit" value="Submit"> <input type="reset" value="Reset"></p></form></div>`,
});
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
main.querySelector("form[name=complaint]").addEventListener("change", ({ target }) => {
  if (target.name === "holding") main.querySelector("#not").hidden = target.value !== "N";
});
keep(() => {
  const { links, ...rest } = read(main.querySelectorAll("input:not([type=reset]),select,textarea"));
  return { ...rest, links: links.split("\n").map((one) => one.trim()).filter(Boolean).join("\n") };
});
