// The whole form is a custom element with a shadow root: pills that are buttons, a box with suggestions for the country,
// names that float above what is typed, papers in dropped zones.
import { keep, sent, setup } from "../foreign/state.js";

const COUNTRIES = [["AU", "Australia"], ["AT", "Austria"], ["CA", "Canada"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["JP", "Japan"], ["MX", "Mexico"], ["NL", "Netherlands"], ["GB", "United Kingdom"], ["US", "United States"], ["UY", "Uruguay"]];
const CODES = ["+1", "+31", "+44", "+49", "+52", "+61", "+86"];
const PARTS = [["product", "The product itself"], ["packaging", "Packaging"], ["image", "Product images"], ["text", "Title or description"]];

const state = { role: "", country: "", certificate: [], proof: [] };
const CSS = `[hidden]{display:none!important}:host{display:block;font:14px "Segoe UI",Arial;color:#222}.w{max-width:720px;margin:0 auto;padding:24px}h2{font-size:17px;margin:28px 0 8px}.fl{position:relative;margin:16px 0}.fl input,.fl textarea,.fl select{width:100%;box-sizing:border-box;border:1px solid #bbb;border-radius:6px;padding:20px 12px 8px;font:inherit;background:#fff}.fl label{position:absolute;left:13px;top:14px;color:#777;pointer-events:none;transition:.1s}.fl :focus+label,.fl :not(:placeholder-shown)+label,.fl select+label{top:5px;font-size:11px}.pills{display:flex;gap:8px;margin-top:8px}.pills button{border:1px solid #bbb;border-radius:20px;background:#fff;padding:8px 16px;font:inherit}.pills [aria-checked=true]{border-color:#fb7701;color:#fb7701}.sug{position:absolute;z-index:5;left:0;right:0;top:100%;background:#fff;border:1px solid #ccc;border-radius:6px;margin:2px 0;padding:4px 0;list-style:none;max-height:200px;overflow:auto}.sug li{padding:8px 12px}.sug li:hover{background:#fff3e6}.zone{border:2px dashed #ccc;border-radius:8px;padding:18px;text-align:center;color:#777;display:block}.zone input{position:absolute;width:1px;height:1px;opacity:0}.t{font-weight:600;margin:18px 0 6px}.two{display:grid;grid-template-columns:120px 1fr;gap:12px}.c{display:flex;gap:8px;margin:10px 0}.go{background:#fb7701;color:#fff;border:0;border-radius:24px;padding:12px 40px;font:inherit}`;

const line = (id, label, more = "") => `<div class="fl"><input id="${id}" placeholder=" " ${more}><label for="${id}">${label}</label></div>`;
const area = (id, label, rows) => `<div class="fl"><textarea id="${id}" rows="${rows}" placeholder=" "></textarea><label for="${id}">${label}</label></div>`;
const select = (id, label, list) => `<div class="fl"><select id="${id}"><option value=""></option>${list.map(([key, words]) => `<option value="${key}">${words}</option>`).join("")}</select><label for="${id}">${label}</label></div>`;
const zone = (id, title, note, more = "") => `<div class="t" id="${id}-t">${title}</div><label class="zone" data-zone="${id}"><input type="file" id="${id}" aria-labelledby="${id}-t" ${more}><span>Drag files here or <u>browse</u></span><br><small>${note}</small><div class="names"></div></label>`;
const tick = (id, words) => `<label class="c"><input type="checkbox" id="${id}"><span>${words}</span></label>`;

const HTML = `<style>${CSS}</style><div class="w"><h1>Report intellectual property infringement</h1><form>
<h2>Your claim</h2><div class="t" id="role-t">I am the</div><div class="pills" role="radiogroup" aria-labelledby="role-t"><button type="button" role="radio" aria-checked="false" data-role="owner">Rights owner</button><button type="button" role="radio" aria-checked="false" data-role="agent">Authorized agent</button></div>
${line("owner", "Name of the rights owner *")}
${select("type", "Type of intellectual property *", [["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent"], ["design", "Design"]])}
<div id="cr" hidden>${line("title", "Title of the copyrighted work *")}${select("how", "Identify the work by *", [["number", "Registration number"], ["published", "Date of first publication"], ["link", "Link to the work"]])}
<div data-how="number" hidden>${line("number", "Copyright registration number *")}</div><div data-how="published" hidden>${line("published", "Date of first publication *", 'type="date"')}</div><div data-how="link" hidden>${line("link", "Link to the work *")}</div></div>
<div id="tm" hidden>${line("mark", "Trademark *")}${line("tmnumber", "Registration number *")}</div>
<div class="fl"><input id="country" role="combobox" aria-expanded="false" aria-controls="land-list" aria-autocomplete="list" autocomplete="off" placeholder=" "><label for="country">Country/region of registration *</label><ul class="sug" id="land-list" role="listbox" hidden></ul></div>
${zone("certificate", "Proof of right", "Certificate of registration, 10 MB at most")}
<h2>What infringes</h2><div class="t" id="parts-t">Where does the infringement appear?</div><div role="group" aria-labelledby="parts-t">${PARTS.map(([key, words]) => `<label class="c"><input type="checkbox" name="parts" value="${key}"><span>${words}</span></label>`).join("")}</div>
${area("links", "Product links, one per line, 200 at most *", 5)}
${area("why", "Describe the infringement *", 5)}
${line("order", "Order ID of a test purchase (optional)")}
${zone("proof", "Supporting documents", "Images or PDF, several are possible", "multiple")}
<h2>Your contact details</h2>${line("name", "Full name *")}${line("company", "Company (optional)")}${line("email", "Email *", 'type="email"')}${line("email2", "Confirm email *", 'type="email"')}
<div class="two">${select("code", "Country code", CODES.map((code) => [code, code]))}${line("phone", "Phone number (optional)", 'type="tel"')}</div>
<h2>Statements</h2>${tick("good", "I have a good faith belief that the reported use is not authorized by the owner, its agent or the law.")}${tick("sworn", "I swear under penalty of perjury that this report is accurate and complete and that I may act for the owner.")}
<p><button class="go">Submit</button></p></form></div>`;

class ComplaintForm extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = HTML;
    const at = (id) => root.querySelector(`#${id}`);
    at("order").form.addEventListener("submit", sent);
    for (const pill of root.querySelectorAll("[data-role]")) {
      pill.addEventListener("click", () => {
        state.role = pill.dataset.role;
        for (const other of root.querySelectorAll("[data-role]")) other.setAttribute("aria-checked", String(other === pill));
      });
    }
    at("type").addEventListener("change", () => {
      at("cr").hidden = at("type").value !== "copyright";
      at("tm").hidden = at("type").value !== "trademark";
    });
    at("how").addEventListener("change", () => {
      for (const part of root.querySelectorAll("[data-how]")) part.hidden = part.dataset.how !== at("how").value;
    });
    const list = at("land-list");
    const country = at("country");
    const show = (open) => {
      list.hidden = !open;
      country.setAttribute("aria-expanded", String(open));
    };
    const suggest = () => {
      const words = country.value.trim().toLowerCase();
      list.innerHTML = COUNTRIES.filter(([, name]) => name.toLowerCase().includes(words)).map(([key, name]) => `<li role="option" data-key="${key}">${name}</li>`).join("");
      show(true);
    };
    country.addEventListener("focus", suggest);
    country.addEventListener("input", () => {
      state.country = "";
      suggest();
    });
    country.addEventListener("blur", () => {
      show(false);
      if (!state.country) country.value = "";
    });
    list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const row = event.target.closest("li");
      if (!row) return;
      state.country = row.dataset.key;
      country.value = row.textContent;
      show(false);
    });
    for (const place of root.querySelectorAll("[data-zone]")) {
      const id = place.dataset.zone;
      const take = (files) => {
        state[id] = at(id).multiple ? [...state[id], ...files] : [...files].slice(0, 1);
        place.querySelector(".names").textContent = state[id].map(({ name }) => name).join(", ");
      };
      at(id).addEventListener("change", () => take(at(id).files));
      place.addEventListener("dragover", (event) => event.preventDefault());
      place.addEventListener("drop", (event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      });
    }
  }
}
customElements.define("ip-complaint", ComplaintForm);

const main = setup({ title: "Intellectual Property Portal", css: "body{background:#fff}.hd{display:flex;justify-content:space-between;padding:12px 24px;border-bottom:1px solid #eee;font:14px Arial}.chat{position:fixed;right:16px;bottom:16px;background:#fff;border:1px solid #ddd;border-radius:12px;padding:10px}", html: '<div class="hd"><b>IP Portal</b><span>Help · Policy · My reports</span></div><ip-complaint></ip-complaint><div class="chat"><input id="chat" placeholder="Chat with us"></div>' });
const root = main.querySelector("ip-complaint").shadowRoot;
const TYPED = ["owner", "type", "title", "how", "number", "published", "link", "mark", "tmnumber", "links", "why", "order", "name", "company", "email", "email2", "code", "phone"];
keep(() => ({
  ...state,
  ...Object.fromEntries(TYPED.map((id) => [id, root.querySelector(`#${id}`).value])),
  parts: [...root.querySelectorAll("[name=parts]:checked")].map(({ value }) => value),
  good: root.querySelector("#good").checked,
  sworn: root.querySelector("#sworn").checked,
  chat: main.querySelector("#chat").value,
}));
