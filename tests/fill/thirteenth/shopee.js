// Web components, in English: the whole form lies in one shadow root, its native boxes beside lists and uploads that have roots of their own; names in a
// left column.
import { keep, sent, setup } from "../seventh/state.js";

const drawn = { market: "", type: "", role: "", regplace: "", certificate: [], letter: [], documents: [] };
const STYLE = "<style>*{box-sizing:border-box}[hidden]{display:none!important}</style>";

customElements.define("eds-select", class extends HTMLElement {
  connectedCallback() {
    const name = this.getAttribute("name");
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `${STYLE}<style>.s{position:relative}.i{border:1px solid #e5e5e5;border-radius:4px;padding:7px 12px;cursor:pointer;display:flex;justify-content:space-between}.m{position:absolute;z-index:4;left:0;right:0;top:36px;background:#fff;box-shadow:0 2px 12px #0002;margin:0;padding:4px 0;list-style:none}.m li{padding:7px 12px;cursor:pointer}.m li:hover{background:#f6f6f6}</style>
<div class="s"><div class="i" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-label="${this.getAttribute("label")}"><span>Please select</span><span aria-hidden="true">▾</span></div><ul class="m" role="listbox" hidden>${JSON.parse(this.getAttribute("options")).map(([value, words]) => `<li role="option" data-value="${value}">${words}</li>`).join("")}</ul></div>`;
    const [head, menu] = [root.querySelector(".i"), root.querySelector(".m")];
    const turn = (open) => { menu.hidden = !open; head.setAttribute("aria-expanded", String(open)); };
    head.addEventListener("click", () => turn(menu.hidden));
    head.addEventListener("keydown", ({ key }) => { if (key === "Enter") turn(menu.hidden); });
    menu.addEventListener("click", ({ target }) => {
      drawn[name] = target.dataset.value;
      head.firstElementChild.textContent = target.textContent;
      turn(false);
      this.dispatchEvent(new CustomEvent("change", { bubbles: true }));
    });
  }
});
customElements.define("eds-upload", class extends HTMLElement {
  connectedCallback() {
    const name = this.getAttribute("name");
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `${STYLE}<style>label{border:1px solid #ee4d2d;color:#ee4d2d;border-radius:4px;padding:6px 16px;display:inline-block;cursor:pointer}input{display:none}p{margin:6px 0 0;font-size:12px;color:#666}</style><label>+ Attach file<input type="file" multiple aria-label="${this.getAttribute("label")}"></label><p></p>`;
    root.querySelector("input").addEventListener("change", ({ target }) => {
      drawn[name] = [...target.files].map((file) => file.name);
      root.querySelector("p").textContent = drawn[name].join(", ");
    });
  }
});

const json = (list) => JSON.stringify(list).replaceAll('"', "&quot;");
const row = (label, inside, { must = false, tip = "", id = "", of = "" } = {}) => `<div class="row"${id ? ` id="${id}" hidden` : ""}><label class="name"${of ? ` for="${of}"` : ""}>${must ? '<span class="r">*</span>' : ""}${label}</label><div class="ctl">${inside}${tip ? `<div class="tip">${tip}</div>` : ""}</div></div>`;
const text = (name, label, { more = "", ...rest } = {}) => row(label, `<input id="${name}" name="${name}" ${more}>`, { ...rest, of: name });
const select = (name, label, list, rest) => row(label, `<eds-select name="${name}" label="${label}" options="${json(list)}"></eds-select>`, rest);
const upload = (name, label, rest) => row(label, `<eds-upload name="${name}" label="${label}"></eds-upload>`, rest);

customElements.define("shopee-webform", class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `${STYLE}<style>form{max-width:860px;margin:20px auto;background:#fff;padding:10px 40px 40px;font:14px Roboto,Arial}.row{display:grid;grid-template-columns:230px 1fr;gap:16px;margin:16px 0}.name{text-align:right;padding-top:8px;color:#555}.r{color:#ee4d2d;margin-right:3px}.ctl>input:not([type=radio]):not([type=checkbox]),textarea{width:100%;border:1px solid #e5e5e5;border-radius:4px;padding:7px 12px;font:inherit}.tip{font-size:12px;color:#999;margin-top:4px}h3{border-bottom:1px solid #eee;padding-bottom:8px}.go{background:#ee4d2d;color:#fff;border:0;padding:10px 40px;border-radius:2px}.ck{display:block;margin:8px 0 8px 246px}</style>
<form novalidate><h2>Report intellectual property infringement</h2><p>Brand owners with many listings to report may join the Brand IP Portal.</p>
<h3>Reporter</h3>${text("fullname", "Full name", { must: true })}${text("company", "Company", { must: true })}${text("email", "Email", { must: true, more: 'type="email"' })}${text("phone", "Contact number", { must: true, more: 'type="tel"' })}${text("username", "Shopee username", { tip: "If you have a Shopee account" })}${row("I am", '<label><input type="radio" name="role" value="owner"> the owner of the intellectual property</label><br><label><input type="radio" name="role" value="rep"> an authorised representative</label>', { must: true })}${upload("letter", "Letter of authorisation", { must: true, id: "letter" })}
<h3>Intellectual property</h3>${select("type", "Infringement type", [["TM", "Trademark / Counterfeit"], ["CR", "Copyright"], ["DS", "Registered design"], ["PT", "Patent"]], { must: true })}${text("ipowner", "Name of IP owner", { must: true })}${text("ipname", "Trademark / title of work / design", { must: true })}${text("regno", "Registration number", { must: true })}${text("classes", "Class(es) of goods", { tip: "For trademarks and designs" })}${select("regplace", "Country of registration", [["SG", "Singapore"], ["MY", "Malaysia"], ["TH", "Thailand"], ["ID", "Indonesia"], ["VN", "Vietnam"], ["PH", "Philippines"], ["OTHER", "Other"]], { must: true })}${text("expiry", "Expiry date", { more: 'placeholder="DD/MM/YYYY"' })}${upload("certificate", "Registration certificate", { must: true, tip: "PDF or image, max. 10 MB" })}
<h3>Infringing listings</h3>${select("market", "Shopee market", [["SG", "Singapore"], ["MY", "Malaysia"], ["TH", "Thailand"], ["ID", "Indonesia"], ["VN", "Vietnam"], ["PH", "Philippines"], ["TW", "Taiwan"], ["BR", "Brazil"]], { must: true })}${row("Product links", '<textarea id="urls" name="urls" rows="5" placeholder="https://shopee.sg/product/..."></textarea>', { must: true, of: "urls", tip: "One link in each line" })}${text("seller", "Seller's shop name")}${row("Description of the infringement", '<textarea id="description" name="description" rows="6" maxlength="2000"></textarea>', { must: true, of: "description" })}${upload("documents", "Supporting documents", { tip: "Comparison photos, screenshots" })}${text("ticket", "Previous ticket number")}
<label class="ck"><input type="checkbox" name="true"> I declare that the information above is true and that I am authorised to make this report.</label><label class="ck"><input type="checkbox" name="share"> I consent to Shopee sharing my details with the seller.</label>
<div class="ck"><div style="border:1px solid #ccc;width:280px;padding:20px;color:#777">I'm not a robot (captcha)</div></div><div class="ck"><button class="go">Submit</button></div></form>`;
    root.addEventListener("change", ({ target }) => { if (target.name === "role") root.querySelector("#letter").hidden = target.value !== "rep"; });
    root.querySelector("form").addEventListener("submit", sent);
  }
});

const main = setup({
  title: "Report intellectual property infringement | Shopee Help Centre",
  css: "body{margin:0!important;background:#f5f5f5}.hd{background:#fff;border-bottom:1px solid #eee;padding:14px 40px;display:flex;justify-content:space-between}.hd input{width:300px;padding:6px 12px}footer{text-align:center;color:#999;padding:24px}",
  html: '<div class="hd"><b style="color:#ee4d2d">Shopee Help Centre</b><input name="q" type="search" placeholder="Type keywords, e.g. refund"></div><shopee-webform></shopee-webform><footer>© Shopee. All rights reserved.</footer>',
});
keep(() => {
  const values = { ...drawn, role: "", q: main.querySelector("[name=q]").value };
  for (const one of main.querySelector("shopee-webform").shadowRoot.querySelectorAll("input,textarea")) {
    if (one.type === "radio") values.role ||= one.checked ? one.value : "";
    else values[one.name] = one.type === "checkbox" ? one.checked : one.value;
  }
  const { urls, ...rest } = values;
  return { ...rest, links: urls.trim() };
});
