// A long page of web components, each with its own shadow: what is typed lies in there, what it means in an attribute outside.

import { held, keep, sent, setup } from "./state.js";

const CSS = `:host{display:block;margin:0 0 14px;font:14px/1.4 "Amazon Ember",Arial,sans-serif}label,.label{display:block;font-weight:700;margin-bottom:4px}.hint{color:#565959;font-size:12px}
input[type=text],input[type=email],input[type=tel],textarea,.head{width:100%;max-width:520px;border:1px solid #888c8c;border-radius:3px;padding:6px 9px;font:inherit;background:#fff}
.head{cursor:pointer;display:flex;justify-content:space-between}.list{position:absolute;background:#fff;border:1px solid #888c8c;max-height:220px;overflow:auto;z-index:9;min-width:300px}.list div{padding:6px 10px;cursor:pointer}.list div:hover{background:#edfdff}.row{display:inline-flex;gap:6px;font-weight:400;cursor:pointer}`;

class Part extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: "open" }).innerHTML = `<style>${CSS}</style>${this.draw()}`;
    this.wire?.(this.shadowRoot);
  }
  text(name) {
    return this.getAttribute(name) ?? "";
  }
  get hint() {
    return this.text("constraint-label") ? `<div class="hint" id="hint">${this.text("constraint-label")}</div>` : "";
  }
  get star() {
    return this.hasAttribute("required") ? ' <span aria-hidden="true">*</span>' : "";
  }
}
customElements.define("ka-input", class extends Part {
  draw() {
    return `<label for="control" part="label">${this.text("label")}${this.star}</label><div part="box"><input id="control" type="${this.text("type") || "text"}" placeholder="${this.text("placeholder")}" ${this.hint ? 'aria-describedby="hint"' : ""}></div>${this.hint}`;
  }
  get value() {
    return this.shadowRoot.querySelector("input").value;
  }
});
customElements.define("ka-textarea", class extends Part {
  draw() {
    return `<label for="control">${this.text("label")}${this.star}</label>${this.hint}<textarea id="control" rows="${this.text("rows") || 4}" maxlength="${this.text("maxlength") || 5000}"></textarea>`;
  }
  get value() {
    return this.shadowRoot.querySelector("textarea").value;
  }
});
customElements.define("ka-checkbox", class extends Part {
  draw() {
    return `<label class="row"><input type="checkbox"><span>${this.text("label")}</span></label>`;
  }
  get value() {
    return this.shadowRoot.querySelector("input").checked;
  }
});
// Radios of different shadows do not know of each other: the group sees to it.
customElements.define("ka-radio", class extends Part {
  draw() {
    return `<label class="row"><input type="radio"><span>${this.text("label")}</span></label>`;
  }
  wire(root) {
    root.querySelector("input").addEventListener("change", () => {
      for (const other of document.querySelectorAll(`ka-radio[name="${this.text("name")}"]`)) if (other !== this) other.shadowRoot.querySelector("input").checked = false;
      this.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
  get checked() {
    return this.shadowRoot.querySelector("input").checked;
  }
});
customElements.define("ka-dropdown", class extends Part {
  #value = "";
  draw() {
    const options = JSON.parse(this.text("options"));
    return `<div class="label" id="label">${this.text("label")}${this.star}</div><div class="head" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="label"><span class="shown">${this.text("placeholder") || "Select"}</span><span aria-hidden="true">▾</span></div><div class="list" role="listbox" hidden>${options.map(([value, words]) => `<div role="option" tabindex="-1" data-value="${value}">${words}</div>`).join("")}</div>${this.hint}`;
  }
  wire(root) {
    const head = root.querySelector(".head");
    const list = root.querySelector(".list");
    const show = (open) => {
      list.hidden = !open;
      head.setAttribute("aria-expanded", String(open));
    };
    show(false);
    list.style.display = "none";
    head.addEventListener("click", () => {
      show(list.hidden);
      list.style.display = list.hidden ? "none" : "block";
    });
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (!option) return;
      this.#value = option.dataset.value;
      root.querySelector(".shown").textContent = option.textContent;
      show(false);
      list.style.display = "none";
      this.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }
  get value() {
    return this.#value;
  }
});

const options = (list) => JSON.stringify(list).replaceAll('"', "&quot;");
const COUNTRIES = [["CA", "Canada"], ["FR", "France"], ["DE", "Germany"], ["IN", "India"], ["IT", "Italy"], ["JP", "Japan"], ["MX", "Mexico"], ["ES", "Spain"], ["GB", "United Kingdom"], ["US", "United States"]];
const REGISTERS = [["CA", "Canada (CIPO)"], ["EU", "European Union (EUIPO)"], ["JP", "Japan (JPO)"], ["MX", "Mexico (IMPI)"], ["GB", "United Kingdom (UKIPO)"], ["US", "United States (USPTO)"]];

const main = setup({
  title: "Report an infringement",
  css: `body{font:14px/1.5 Arial,sans-serif;color:#0f1111;background:#fff}.bar{background:#131921;color:#fff;padding:10px 24px;display:flex;gap:16px}.bar input{flex:1;border:0;border-radius:4px;padding:8px}.wrap{max-width:860px;margin:20px auto;padding:0 20px}h2{border-bottom:1px solid #d5d9d9;padding:16px 0 6px}.note{background:#f0f2f2;padding:12px;border-radius:6px}.q{font-weight:700}.end{padding:8px 26px;background:#ffd814;border:1px solid #fcd200;border-radius:8px}`,
  html: `<div class="bar"><strong>marketplace</strong><input type="text" id="twotabsearchtextbox" aria-label="Search" placeholder="Search products"><span>Hello, sign in</span></div>
<form class="wrap"><h1>Report an infringement</h1><p class="note">Use this form to report a violation of your intellectual property rights. One type of right per report. Submitting false information can cost you access to this form.</p>
<h2>About you</h2><p class="q" id="q-role">Are you the Rights Owner or an Agent?</p><div role="radiogroup" aria-labelledby="q-role"><ka-radio name="role" value="RIGHTS_OWNER" label="Rights Owner"></ka-radio><ka-radio name="role" value="AGENT" label="Agent"></ka-radio></div>
<div id="for-agents" hidden><ka-input id="owner" label="Name of the Rights Owner you act for" required></ka-input></div>
<p class="q" id="q-type">The primary complaint pertains to</p><div role="radiogroup" aria-labelledby="q-type"><ka-radio name="type" value="COPYRIGHT" label="Copyright concerns - unauthorised use of a copyrighted work, such as text, pictures or video"></ka-radio><ka-radio name="type" value="TRADEMARK" label="Trademark concerns - unauthorised use of a trademark on a product, its packaging or its page"></ka-radio><ka-radio name="type" value="PATENT" label="Patent concerns - unauthorised making, using or selling of a patented invention"></ka-radio></div>
<div id="about-right"></div>
<h2>Contact information</h2><p>We will share the name of the owner and one e-mail address with the seller.</p>
<ka-input id="name" label="Full name" required></ka-input><ka-input id="company" label="Company"></ka-input><ka-input id="street" label="Street address" required></ka-input><ka-input id="city" label="City" required></ka-input><ka-input id="region" label="State / Province / Region"></ka-input><ka-input id="zip" label="ZIP / Postal code" required></ka-input><ka-dropdown id="country" label="Country" required placeholder="Select a country" options="${options(COUNTRIES)}"></ka-dropdown><ka-input id="phone" type="tel" label="Phone number" required></ka-input><ka-input id="email" type="email" label="E-mail address" required></ka-input>
<ka-input id="second" type="email" label="Secondary contact e-mail (optional)" constraint-label="A colleague or client who shall get a copy"></ka-input>
<h2>Declaration</h2><ka-checkbox id="belief" label="I have a good faith belief that the use described above is not authorised by the rights owner, its agent or the law."></ka-checkbox><ka-checkbox id="perjury" label="I declare, under penalty of perjury, that this notification is accurate and that I am the owner or authorised to act for the owner."></ka-checkbox>
<ka-input id="signature" label="Type your full name here as your digital signature" required></ka-input><button class="end" type="submit">Submit</button></form>`,
});

const TRADEMARK = `<h2>Your trademark and the reported content</h2><ka-input id="brand" label="Brand name" required constraint-label="As it reads in the register"></ka-input><ka-input id="number" label="Trademark registration number" required></ka-input><ka-dropdown id="register" label="Where is the trademark registered?" required options="${options(REGISTERS)}"></ka-dropdown>
<ka-dropdown id="where" label="Where does the infringement occur?" required placeholder="Choose one" options="${options([["PRODUCT", "On the physical product"], ["PACKAGING", "On the product's packaging"], ["IMAGE", "In an image on the product page"], ["TEXT", "In the text of the product page"]])}"></ka-dropdown>
<ka-textarea id="links" label="ASINs or product URLs" rows="6" required constraint-label="Up to 50, one per line"></ka-textarea><ka-input id="orders" label="Order IDs of test purchases (if any)" placeholder="###-#######-#######"></ka-input><ka-textarea id="why" label="Additional information" constraint-label="Tell us why you believe that the content infringes. Do not enter personal data of buyers." maxlength="2000"></ka-textarea>`;
const OTHER = `<h2>Your right and the reported content</h2><ka-textarea id="work" label="Describe your work or invention"></ka-textarea><ka-textarea id="links" label="ASINs or product URLs" rows="6"></ka-textarea>`;

const radio = (name) => [...main.querySelectorAll(`ka-radio[name="${name}"]`)].find(({ checked }) => checked)?.getAttribute("value") ?? "";
const form = main.querySelector("form");
form.addEventListener("submit", sent);
let drawn = "";
form.addEventListener("change", () => {
  main.querySelector("#for-agents").hidden = radio("role") !== "AGENT";
  const type = radio("type");
  if (type && type !== drawn) main.querySelector("#about-right").innerHTML = type === "TRADEMARK" ? TRADEMARK : OTHER;
  drawn = type;
});

const NAMES = ["owner", "brand", "number", "register", "where", "links", "orders", "why", "name", "company", "street", "city", "region", "zip", "country", "phone", "email", "second", "belief", "perjury", "signature", "work"];
keep(() => ({ role: radio("role"), type: radio("type"), ...Object.fromEntries(NAMES.map((name) => [name, main.querySelector(`#${name}`)?.value ?? ""])), search: held(main, "#twotabsearchtextbox") }));
