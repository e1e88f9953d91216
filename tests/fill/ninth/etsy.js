// One page that grows, in English: a part appears once the one before is answered, names are tied by aria-labelledby, a new line for a
// listing comes by itself when the last is filled, a field with a list that narrows.
import { keep, lines, sent, setup } from "../seventh/state.js";

const held = { search: "", relation: "", kind: "", owner: "", work: "", regno: "", regland: "", example: "", samples: [], letter: [], why: "", fullname: "", business: "", street: "", city: "", region: "", postcode: "", country: "", phone: "", email: "", faith: false, accurate: false, signature: "", mailing: "" };
const LANDS = [["AU", "Australia"], ["CA", "Canada"], ["DE", "Germany"], ["ES", "Spain"], ["FR", "France"], ["GB", "United Kingdom"], ["IE", "Ireland"], ["IT", "Italy"], ["JP", "Japan"], ["NZ", "New Zealand"], ["US", "United States"]].sort((one, other) => (one[1] < other[1] ? -1 : 1));

const group = (name, label, inside, { need, help } = {}) => `<div class="wt-mb" data-name="${name}"><div class="wt-label" id="lb-${name}">${label}${need ? '<span class="wt-req" aria-hidden="true"> *</span>' : ' <span class="wt-opt">Optional</span>'}</div>${help ? `<p class="wt-help" id="hp-${name}">${help}</p>` : ""}${inside}</div>`;
const tied = (name, more = {}) => `aria-labelledby="lb-${name}"${more.help ? ` aria-describedby="hp-${name}"` : ""}${more.need ? ' aria-required="true"' : ""}`;
const text = (name, label, more = {}) => group(name, label, `<input class="wt-input" data-put="${name}" type="${more.type ?? "text"}" ${tied(name, more)}>`, more);
const area = (name, label, more) => group(name, label, `<textarea class="wt-textarea" rows="6" data-put="${name}" ${tied(name, more)}></textarea>`, more);
const upload = (name, label, more = {}) => group(name, label, `<div class="drop" tabindex="0" role="button" ${tied(name, more)}>Drop files here or <u>browse</u></div><input class="wt-hide" type="file" multiple data-put="${name}" ${tied(name, more)}><ul class="given"></ul>`, more);
const radios = (name, label, of, more) => group(name, label, `<div role="radiogroup" ${tied(name, more)}>${of.map(([value, words]) => `<div class="wt-radio"><input type="radio" name="${name}" id="${name}-${value}" value="${value}" data-put="${name}"><label for="${name}-${value}">${words}</label></div>`).join("")}</div>`, more);
const select = (name, label, of, more = {}) => group(name, label, `<div class="wt-select"><select data-put="${name}" ${tied(name, more)}><option value="">Select</option>${of.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select></div>`, more);
const combo = (name, label, more = {}) => group(name, label, `<div class="combo"><input class="wt-input" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="ls-${name}" autocomplete="off" placeholder="Start typing" ${tied(name, more)}><ul id="ls-${name}" role="listbox" hidden></ul></div>`, more);
const need = { need: true };

const main = setup({
  title: "Report intellectual property infringement",
  css: "body{margin:0!important;font-family:Graphik,Arial!important;color:#222}.top{display:flex;gap:24px;padding:14px 32px;border-bottom:1px solid #ddd}.top input{flex:1;border:2px solid #222;border-radius:24px;padding:8px 16px}.col{max-width:620px;margin:24px auto}.part{border-top:1px solid #ddd;padding-top:8px;margin-top:28px}.wt-mb{margin:20px 0}.wt-label{font-weight:600;margin-bottom:6px}.wt-req{color:#a61a2e}.wt-opt{font-weight:400;color:#595959;font-size:12px}.wt-help{color:#595959;margin:0 0 6px;font-size:13px}.wt-input,.wt-textarea,.wt-select select{width:100%;border:1px solid #595959;border-radius:6px;padding:10px 12px;font:inherit;background:#fff}.wt-radio{margin:8px 0}.wt-hide{position:absolute;left:-9999px}.drop{border:1px dashed #595959;border-radius:6px;padding:18px;text-align:center;cursor:pointer}.given{padding-left:18px}.combo{position:relative}.combo ul{position:absolute;z-index:4;left:0;right:0;max-height:200px;overflow:auto;margin:0;padding:0;list-style:none;background:#fff;border:1px solid #595959;border-radius:6px}.combo li{padding:8px 12px;cursor:pointer}.combo li:hover{background:#f0f0f0}.listing{display:flex;gap:8px;margin-bottom:8px}.wt-btn{border:0;border-radius:24px;background:#222;color:#fff;padding:12px 28px}.foot{background:#cfe3f4;padding:20px 32px;margin-top:40px}",
  html: `<div class="top"><b>Etsy</b><input data-put="search" placeholder="Search for anything" aria-label="Search for anything"></div>
<div class="col"><h1>Report intellectual property infringement</h1><p>Report one kind of right at a time.</p><form>
${radios("relation", "Whose intellectual property is it?", [["own", "It is my own"], ["company", "It belongs to a company that I own or work for"], ["third", "It belongs to somebody else, who authorized me"], ["none", "I only want to bring it to your attention"]], need)}
<section class="part" data-after="relation" hidden><h2>The right</h2>${upload("letter", "Letter of authorization", need)}
${select("kind", "What kind of right is it?", [["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent"], ["publicity", "Right of publicity"]], need)}</section>
<section class="part" data-after="kind" hidden><h2>Your record</h2>${text("owner", "Name of the rights owner", need)}${text("work", "Title and kind of the work, or the mark", need)}${text("regno", "Registration number", { help: "If the right is registered" })}${combo("regland", "Country of registration", {})}
${text("example", "Link to an authorized example of the work", { help: "For example in your own shop" })}${upload("samples", "Pictures of the work or other records", { help: "JPG, PNG or PDF" })}
<h2>The listings</h2>${group("links", "Listing URLs", '<div class="listings"></div>', { need: true, help: "Like https://www.etsy.com/listing/####. Links of shops cannot be handled." })}${area("why", "How do these listings infringe?", need)}
<h2>Your contact information</h2>${text("fullname", "Full legal name", need)}${text("business", "Company", {})}${text("street", "Street address", need)}${text("city", "City", need)}${text("region", "State, province or county", {})}${text("postcode", "ZIP or postal code", need)}${combo("country", "Country", need)}${text("phone", "Phone number", { ...need, type: "tel" })}${text("email", "Email address", { ...need, type: "email", help: "The seller may see it." })}
<h2>Statements</h2><div class="wt-radio"><input type="checkbox" id="fa" data-put="faith"><label for="fa"> I believe in good faith that the use is not authorized by the owner, its agent or the law.</label></div><div class="wt-radio"><input type="checkbox" id="ac" data-put="accurate"><label for="ac"> What I state is accurate and, under penalty of perjury, I may act for the owner.</label></div>${text("signature", "Type your name as an electronic signature", need)}<button class="wt-btn">Submit report</button></section>
</form></div><div class="foot"><label>Yes! Send me exclusive offers <input type="email" data-put="mailing" placeholder="Enter your email"></label></div>`,
});
const $ = (selector) => main.querySelector(selector);
const show = () => {
  for (const part of main.querySelectorAll("[data-after]")) part.hidden = !held[part.dataset.after];
  $("[data-name=letter]").hidden = held.relation !== "third";
};
main.addEventListener("input", ({ target }) => {
  const name = target.dataset.put;
  if (!name) return;
  if (target.type === "file") {
    held[name] = [...target.files];
    target.nextElementSibling.innerHTML = held[name].map((file) => `<li>${file.name}</li>`).join("");
  } else held[name] = target.type === "checkbox" ? target.checked : target.value;
  show();
});
for (const zone of main.querySelectorAll(".drop")) {
  const box = zone.nextElementSibling;
  zone.addEventListener("click", () => box.click());
  zone.addEventListener("dragover", (event) => event.preventDefault());
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    box.files = event.dataTransfer.files;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
for (const part of main.querySelectorAll(".combo")) {
  const [box, list] = part.children;
  const { name } = part.parentElement.dataset;
  const words = () => LANDS.find(([value]) => value === held[name])?.[1] ?? "";
  const open = (yes) => {
    list.hidden = !yes;
    box.setAttribute("aria-expanded", String(yes));
    if (yes) list.innerHTML = LANDS.filter(([, label]) => label.toLowerCase().startsWith(box.value.toLowerCase())).map(([value, label]) => `<li role="option" data-value="${value}" aria-selected="${value === held[name]}">${label}</li>`).join("");
  };
  box.addEventListener("focus", () => open(true));
  box.addEventListener("input", () => open(true));
  // What is written but not taken from the list does not stay.
  box.addEventListener("blur", () => {
    open(false);
    box.value = words();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", ({ target }) => {
    held[name] = target.dataset.value;
    box.value = words();
    open(false);
  });
}
const listings = $(".listings");
const another = () => {
  const row = document.createElement("div");
  row.className = "listing";
  row.innerHTML = `<input class="wt-input url" aria-labelledby="lb-links" placeholder="https://www.etsy.com/listing/">`;
  row.firstChild.addEventListener("input", ({ target }) => { if (target.value && row === listings.lastChild) another(); });
  listings.append(row);
};
another();
$("form").addEventListener("submit", sent);
keep(() => ({ ...held, links: lines(main.querySelectorAll(".url")) }));
