// Web components in the manner of Katal, in English: each field is an element of its own with an open root, its name an attribute of it.
import { keep, sent, setup } from "../seventh/state.js";

const held = { keyword: "", capacity: "", store: "", right: "", brand: "", regno: "", regland: "", holder: "", links: "", offers: "", sellers: "", spot: [], info: "", orders: "", name: "", firm: "", street: "", line2: "", city: "", state: "", zip: "", country: "", phone: "", mail: "", second: "", secondMail: "", faith: false, perjury: false, signature: "" };
const listeners = new Set();
const put = (name, value) => {
  held[name] = value;
  for (const one of listeners) one();
};
const STYLE = "<style>:host{display:block;margin:0 0 14px;font:14px Arial}[hidden]{display:none!important}.label{display:block;font-weight:bold;margin-bottom:4px}.opt{font-weight:normal;color:#6f7373}.meta{color:#6f7373;font-size:12px;margin-top:3px}input,textarea{width:100%;box-sizing:border-box;border:1px solid #a2a6ac;border-radius:2px;padding:7px 9px;font:inherit}.head{border:1px solid #a2a6ac;border-radius:2px;padding:7px 9px;display:flex;justify-content:space-between;cursor:pointer;background:#fff}.wrap{position:relative}.options{position:absolute;z-index:9;left:0;right:0;max-height:220px;overflow:auto;background:#fff;border:1px solid #a2a6ac}.option{padding:7px 9px;cursor:pointer}.option:hover{background:#eaf4f4}.row{display:inline-flex;gap:7px;align-items:center;margin:3px 0;cursor:pointer}.icon{width:16px;height:16px;border:1px solid #888;flex:none;background:#fff}.icon.dot{border-radius:8px}.icon[aria-checked=true]{background:#008296}.zone{border:1px dashed #a2a6ac;padding:14px;text-align:center}</style>";

class Kat extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.root = this.attachShadow({ mode: "open" });
    this.root.innerHTML = STYLE + this.inside();
    this.wire(this.getAttribute("name"));
  }
  is(what) { return this.hasAttribute(what); }
  get label() { return `${this.getAttribute("label")}${this.is("optional") ? ' <span class="opt">(optional)</span>' : ""}`; }
  get meta() { return this.is("constraint-label") ? `<div class="meta" id="meta" part="constraint">${this.getAttribute("constraint-label")}</div>` : ""; }
  on(what) { return this.root.querySelector(what); }
}
customElements.define("kat-input", class extends Kat {
  inside() { return `<label class="label" for="katal-id" part="label">${this.label}</label><input id="katal-id" part="input" type="${this.getAttribute("type") ?? "text"}" placeholder="${this.getAttribute("placeholder") ?? ""}"${this.is("required") ? ' aria-required="true"' : ""} aria-describedby="meta">${this.meta}`; }
  wire(name) { this.on("input").addEventListener("input", ({ target }) => put(name, target.value)); }
});
customElements.define("kat-textarea", class extends Kat {
  inside() { return `<label class="label" for="katal-id" part="label">${this.label}</label><textarea id="katal-id" rows="${this.getAttribute("rows") ?? 5}" aria-describedby="meta"></textarea>${this.meta}`; }
  wire(name) { this.on("textarea").addEventListener("input", ({ target }) => put(name, target.value)); }
});
customElements.define("kat-dropdown", class extends Kat {
  get list() { return this.getAttribute("options").split(";").map((one) => one.split("=")); }
  inside() { return `<span class="label" id="label" part="label">${this.label}</span><div class="wrap"><div class="head" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-controls="options" aria-labelledby="label value"><span id="value">${this.getAttribute("placeholder") ?? "Select"}</span><span aria-hidden="true">▾</span></div><div class="options" id="options" role="listbox" aria-labelledby="label" hidden>${this.is("searchable") ? '<input placeholder="Search">' : ""}${this.list.map(([value, words]) => `<div class="option" role="option" aria-selected="false" data-value="${value}">${words}</div>`).join("")}</div></div>${this.meta}`; }
  wire(name) {
    const [head, options, find] = [this.on(".head"), this.on(".options"), this.on("input")];
    const open = (yes) => {
      options.hidden = !yes;
      head.setAttribute("aria-expanded", String(yes));
      if (yes) find?.focus();
    };
    const all = [...this.root.querySelectorAll(".option")];
    const narrow = () => { for (const one of all) one.hidden = Boolean(find) && !one.textContent.toLowerCase().includes(find.value.toLowerCase()); };
    head.addEventListener("click", () => open(options.hidden));
    head.addEventListener("keydown", ({ key }) => ["Enter", "ArrowDown"].includes(key) && open(true));
    this.root.addEventListener("keydown", ({ key }) => key === "Escape" && open(false));
    find?.addEventListener("input", narrow);
    document.addEventListener("mousedown", (event) => event.composedPath().includes(this) || open(false));
    options.addEventListener("click", ({ target }) => {
      if (!target.matches(".option")) return;
      for (const one of all) one.setAttribute("aria-selected", String(one === target));
      this.on("#value").textContent = target.textContent;
      if (find) find.value = "";
      narrow();
      open(false);
      put(name, target.dataset.value);
    });
  }
});
customElements.define("kat-radiobutton-group", class extends Kat {
  inside() { return `<span class="label" id="label">${this.label}</span><div role="radiogroup" aria-labelledby="label"><slot></slot></div>${this.meta}`; }
  wire() {}
});
/** A round or a square that is drawn, with its words; both can be pressed. */
class Mark extends Kat {
  inside() { return `<div class="row"><span class="icon${this.kind === "radio" ? " dot" : ""}" role="${this.kind}" tabindex="0" aria-checked="false" aria-labelledby="label"></span><span id="label" part="label">${this.label}</span></div>`; }
  wire(name) {
    const mark = this.on(".icon");
    const press = () => put(name, this.next(name));
    this.on(".row").addEventListener("click", press);
    mark.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      press();
    });
    listeners.add(() => mark.setAttribute("aria-checked", String(this.checked(name))));
  }
}
customElements.define("kat-radiobutton", class extends Mark {
  kind = "radio";
  next() { return this.getAttribute("value"); }
  checked(name) { return held[name] === this.getAttribute("value"); }
});
customElements.define("kat-checkbox", class extends Mark {
  kind = "checkbox";
  next(name) {
    const value = this.getAttribute("value");
    if (!value) return !held[name];
    return held[name].includes(value) ? held[name].filter((one) => one !== value) : [...held[name], value];
  }
  checked(name) { return this.is("value") ? held[name].includes(this.getAttribute("value")) : held[name]; }
});

const LANDS = "AU=Australia;BR=Brazil;CA=Canada;CN=China;EU=European Union;FR=France;DE=Germany;IN=India;IT=Italy;JP=Japan;MX=Mexico;GB=United Kingdom;US=United States";
const main = setup({
  title: "Report a Violation - Brand Registry",
  css: "body{margin:0!important;background:#f7f8f8}#nav{background:#002f36;color:#fff;padding:10px 30px;display:flex;justify-content:space-between;align-items:center}#nav kat-input{margin:0;width:240px}.kat-box{max-width:760px;margin:16px auto;background:#fff;border:1px solid #d5d9d9;padding:6px 24px 14px}.pair{display:flex;gap:16px}.pair>*{flex:1}",
  html: `<div id="nav"><b>brand registry</b><kat-input name="keyword" label="" type="search" placeholder="Search help"></kat-input></div>
<form><div class="kat-box"><h2>Report a Violation</h2><p>Use one report for each type of intellectual property.</p>
<kat-radiobutton-group label="You are"><kat-radiobutton name="capacity" value="owner" label="The rights owner"></kat-radiobutton> <kat-radiobutton name="capacity" value="agent" label="An agent authorized to act for the rights owner"></kat-radiobutton></kat-radiobutton-group>
<kat-dropdown name="store" label="Amazon store" constraint-label="The right must be valid in the country of this store." options="AU=amazon.com.au;CA=amazon.ca;DE=amazon.de;FR=amazon.fr;JP=amazon.co.jp;MX=amazon.com.mx;UK=amazon.co.uk;US=amazon.com"></kat-dropdown></div>
<div class="kat-box"><h3>Intellectual property</h3>
<kat-dropdown name="right" label="Type of intellectual property" options="TM=Trademark;CR=Copyright;PT=Patent;DR=Design right"></kat-dropdown>
<div data-when="right"><kat-input name="brand" label="Brand name" required></kat-input><div class="pair"><kat-input name="regno" label="Registration number" required></kat-input><kat-dropdown name="regland" label="Country or office of registration" searchable options="${LANDS}"></kat-dropdown></div><kat-input name="holder" label="Name of the rights owner" required></kat-input></div></div>
<div class="kat-box"><h3>Products</h3><kat-textarea name="links" label="ASINs or product URLs" constraint-label="Up to 50, one on each line."></kat-textarea>
<kat-radiobutton-group label="Offers to report"><kat-radiobutton name="offers" value="all" label="All offers on these products"></kat-radiobutton> <kat-radiobutton name="offers" value="some" label="Offers of certain sellers"></kat-radiobutton></kat-radiobutton-group>
<div data-when="offers=some"><kat-textarea name="sellers" label="Sellers" rows="2" constraint-label="One seller name on each line."></kat-textarea></div>
<kat-radiobutton-group label="Where is the infringement?" constraint-label="Choose all that apply."><kat-checkbox name="spot" value="product" label="On the product"></kat-checkbox> <kat-checkbox name="spot" value="packaging" label="On the packaging"></kat-checkbox> <kat-checkbox name="spot" value="image" label="In an image on the detail page"></kat-checkbox> <kat-checkbox name="spot" value="text" label="In the text of the detail page"></kat-checkbox></kat-radiobutton-group>
<kat-textarea name="info" label="Additional information" rows="6" constraint-label="Explain how the products infringe."></kat-textarea>
<kat-input name="orders" label="Order IDs of test buys" optional placeholder="000-0000000-0000000"></kat-input></div>
<div class="kat-box"><h3>Contact information</h3><div class="pair"><kat-input name="name" label="Full name" required></kat-input><kat-input name="firm" label="Company" optional></kat-input></div>
<kat-input name="street" label="Address line 1" required></kat-input><kat-input name="line2" label="Address line 2" optional></kat-input>
<div class="pair"><kat-input name="city" label="City" required></kat-input><kat-input name="state" label="State, province or region" required></kat-input><kat-input name="zip" label="Postal code" required></kat-input></div>
<div class="pair"><kat-dropdown name="country" label="Country" searchable options="${LANDS.replace("EU=European Union;", "")}"></kat-dropdown><kat-input name="phone" label="Phone number" type="tel" required></kat-input></div>
<kat-input name="mail" label="Email address" type="email" required></kat-input>
<div class="pair"><kat-input name="second" label="Secondary contact name" optional></kat-input><kat-input name="secondMail" label="Secondary contact email" type="email" optional></kat-input></div></div>
<div class="kat-box"><h3>Statements</h3><kat-checkbox name="faith" label="I have a good faith belief that the use is not authorized by the rights owner, its agent or the law."></kat-checkbox><kat-checkbox name="perjury" label="The information is accurate and, under penalty of perjury, I am the owner or authorized to act for the owner."></kat-checkbox>
<kat-input name="signature" label="Electronic signature" required constraint-label="Type your full name."></kat-input><button>Submit</button></div></form>`,
});
for (const part of main.querySelectorAll("[data-when]")) {
  const [name, value] = part.dataset.when.split("=");
  const look = () => { part.hidden = value ? held[name] !== value : !held[name]; };
  listeners.add(look);
  look();
}
main.querySelector("form").addEventListener("submit", sent);
keep(() => ({ ...held, links: held.links.trim(), sellers: held.sellers.trim() }));
