// Tokopedia in English: labels that float, all the reasons as boxes to tick, one link a box.
import { main, page, put, rows, slot, watch } from "./widgets.js";

page("Report IP infringement | Tokopedia", "en", ".form-floating{position:relative;margin:12px 0}.form-floating input{padding:22px 8px 6px;width:360px}.form-floating label{position:absolute;left:9px;top:4px;font-size:11px;pointer-events:none}");
watch();
let at = 0;
const float = (key, words, more = "") => `<div class=form-floating><input id="fl${(at += 1)}" placeholder=" " data-k="${key}" ${more}><label for="fl${at}">${words}</label></div>`;
const ticks = (words, key, list) => `<div class=mb><h5>${words}</h5>${list.map(([value, says]) => `<div class=form-check><input type=checkbox id="c-${value}" value="${value}" data-k="${key}"><label for="c-${value}">${says}</label></div>`).join("")}</div>`;
main.innerHTML = `<form><h3>Reporter</h3>${float("name", "Name")}${float("company", "Company name")}${float("x_position", "Position")}${float("email", "E-mail", "type=email")}${float("phone", "Phone number", "type=tel")}
<h3>Report</h3>
<label>Type of right <select data-k=type><option value="">Choose</option><option>Trademark</option><option>Copyright</option></select></label>
<div id=reasons></div>
<h5>Product URL</h5>${slot("links")}
<h5>Description</h5><textarea rows=4 cols=50 data-k=why></textarea>
<h5>Attachments</h5><p>Certificate of registration, power of attorney, proof</p><input type=file multiple data-k=proof>
${ticks("", "x_ok", [["consent", "I agree that my name, company, position, e-mail, phone and attachments are passed to the reported party"], ["release", "I release Tokopedia from all claims and answer for wrong reports"]])}
<button>Send report</button></form>
<section><h5>Get promos first</h5><input placeholder="E-mail" data-k=x_promo><button type=button>Subscribe</button></section>`;
put({ links: rows("links", { add: "Add product URL", draw: (row) => `<input type=url placeholder="https://www.tokopedia.com/shop/product" aria-label="Product URL ${row}" data-k=links size=50>` }) });
main.querySelector("[data-k=type]").addEventListener("change", ({ target }) => {
  document.getElementById("reasons").innerHTML = ticks("Type of infringement", "reason", target.value === "Trademark" ? [["fake", "Suspected counterfeit product"], ["title", "Mark used in the product name"], ["image", "Mark used in the product image"], ["text", "Mark used in the product description"]] : [["pirated", "Pirated goods"], ["photo", "Image used without permission"]]);
});
