// Plain HTML, in English: field sets with legends, links entered in a native dialog, a number behind a
// list of codes, a kind of right as tiles.
import { keep, read, sent, setup } from "../seventh/state.js";

const options = (list) => `<option value="">Please choose</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}`;
const VENTURES = [["ID", "Indonesia"], ["MY", "Malaysia"], ["PH", "Philippines"], ["SG", "Singapore"], ["TH", "Thailand"], ["VN", "Vietnam"]];
const DIALS = [["+86", "+86 China"], ["+62", "+62 Indonesia"], ["+60", "+60 Malaysia"], ["+63", "+63 Philippines"], ["+65", "+65 Singapore"], ["+66", "+66 Thailand"], ["+84", "+84 Vietnam"], ["+44", "+44 United Kingdom"], ["+1", "+1 United States"]];
const CAUSES = { trademark: [["fake", "Counterfeit goods"], ["use", "Unauthorised use of a trademark"]], copyright: [["work", "Unauthorised copy of a work"], ["pic", "Use of my pictures"]], design: [["look", "Registered design"]], patent: [["inv", "Patented invention"]] };
const field = (name, label, inside, hint = "") => `<p class="f"><label for="lz_${name}">${label}</label>${inside}${hint ? `<small id="lz_${name}_h">${hint}</small>` : ""}</p>`;
const text = (name, label, hint = "", more = "") => field(name, label, `<input id="lz_${name}" name="${name}" ${hint ? `aria-describedby="lz_${name}_h"` : ""} ${more}>`, hint);
const pick = (name, label, list, hint) => field(name, label, `<select id="lz_${name}" name="${name}">${options(list)}</select>`, hint);
const papers = (name, label, hint) => field(name, label, `<input type="file" id="lz_${name}" name="${name}" multiple>`, hint);

const main = setup({
  title: "Intellectual property complaint | Lazada",
  css: "body{margin:0!important;font:14px Roboto,Arial;background:#f5f5f9}header{background:linear-gradient(90deg,#0f146d,#3a2fb0);color:#fff;padding:14px 40px;display:flex;gap:20px;align-items:center}header input{flex:1;padding:9px;border:0;border-radius:4px}.box{max-width:760px;margin:20px auto}fieldset{background:#fff;border:0;border-radius:8px;margin:0 0 18px;padding:18px 26px}legend{font:700 16px Roboto,Arial;color:#f57224;float:left;width:100%;margin-bottom:12px}legend+*{clear:both}.f{margin:0 0 14px}.f label{display:block;margin-bottom:4px}.f small{color:#888}.f input:not([type=file]),.f select,.f textarea,dialog textarea{width:100%;padding:8px;border:1px solid #ccc;border-radius:4px;font:inherit}.tel{display:grid;grid-template-columns:190px 1fr;gap:10px}.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:10px;margin-bottom:14px}.tiles label{border:1px solid #ccc;border-radius:6px;padding:14px;text-align:center}.tiles label:has(:checked){border-color:#f57224;background:#fff5ef}.tiles input{position:absolute;opacity:0}dialog{border:0;border-radius:10px;width:560px;padding:22px}dialog::backdrop{background:#0006}.b{background:#f57224;color:#fff;border:0;border-radius:4px;padding:10px 30px;font:inherit}.n{background:#fff;border:1px solid #f57224;color:#f57224;border-radius:4px;padding:8px 18px;font:inherit}footer{background:#2e2e54;color:#fff;padding:20px 40px}",
  html: `<header><b>Lazada</b><input name="q" placeholder="Search in Lazada"><select name="language" aria-label="Language"><option value="">EN</option><option value="th">TH</option></select></header><div class="box"><h1>Intellectual property complaint</h1><form novalidate>
<fieldset><legend>Where is the product sold?</legend>${pick("venture", "Lazada site", VENTURES)}<p id="got">No product links yet.</p><button type="button" class="n" id="add">Add product links</button>${text("shop", "Store name", "If you know it")}${text("ordernumber", "Order number", "Only if you have bought the product")}</fieldset>
<fieldset><legend>Which right is infringed?</legend><div class="tiles" role="radiogroup" aria-label="Right">${[["trademark", "Trademark"], ["copyright", "Copyright"], ["design", "Design"], ["patent", "Patent"]].map(([value, words]) => `<label><input type="radio" name="right" value="${value}">${words}</label>`).join("")}</div>
<div id="more" hidden>${text("mark", "Name of the right")}${text("regno", "Registration number")}${text("until", "Valid until", "", 'type="date"')}${text("holder", "Registered owner")}${papers("certificate", "Registration certificate", "A scan in colour")}${pick("cause", "Reason of the complaint", [])}</div>
${field("story", "Describe the infringement", '<textarea id="lz_story" name="story" rows="6" maxlength="2000"></textarea>')}${papers("files", "Supporting documents", "JPG, PNG or PDF")}</fieldset>
<fieldset><legend>Who are you?</legend><div class="f"><label><input type="radio" name="capacity" value="proprietor" style="width:auto"> I own the right</label><label><input type="radio" name="capacity" value="representative" style="width:auto"> I represent the owner</label></div>
${text("reporter", "Your full name")}${text("business", "Company")}${text("mail", "E-mail address", "The seller may see it", 'type="email"')}<p class="f"><label id="telcap">Telephone</label><span class="tel"><select name="dial" aria-label="Country code">${options(DIALS)}</select><input name="number" aria-labelledby="telcap" inputmode="tel"></span></p>${text("lineid", "LINE ID", "Optional")}<div id="authority" hidden>${papers("mandate", "Letter of authorisation", "Signed by the owner")}</div></fieldset>
<p><label><input type="checkbox" name="agree"> I declare that this complaint is made in good faith and that all statements are true.</label></p><button class="b">Send complaint</button></form></div>
<dialog aria-labelledby="dcap"><h3 id="dcap">Product links</h3><textarea id="urls" rows="7" aria-labelledby="dcap" placeholder="https://www.lazada.co.th/products/… (one per line)"></textarea><p><button type="button" class="b" id="ok">Add to complaint</button> <button type="button" class="n" id="no">Cancel</button></p></dialog>
<footer><label><input type="checkbox" name="promo"> Send me news and vouchers</label></footer>`,
});
const [form, dialog] = [main.querySelector("form"), main.querySelector("dialog")];
const links = [];
const at = (id) => main.querySelector(`#${id}`);
at("add").addEventListener("click", () => dialog.showModal());
at("no").addEventListener("click", () => dialog.close());
at("ok").addEventListener("click", () => {
  links.push(...at("urls").value.split(/\s+/).filter(Boolean));
  at("urls").value = "";
  at("got").innerHTML = links.length ? `<ul>${links.map((url) => `<li>${url}</li>`).join("")}</ul>` : "No product links yet.";
  dialog.close();
});
form.addEventListener("change", ({ target }) => {
  if (target.name === "capacity") at("authority").hidden = target.value !== "representative";
  if (target.name !== "right") return;
  at("more").hidden = false;
  at("lz_cause").innerHTML = options(CAUSES[target.value]);
  main.querySelector("label[for=lz_mark]").textContent = { trademark: "Trademark", copyright: "Title of the work", design: "Name of the design", patent: "Title of the patent" }[target.value];
});
form.addEventListener("submit", sent);
keep(() => ({ ...read(main.querySelectorAll("input,select,textarea[name]")), links: links.join("\n") }));
