// Web components with open roots, in English: the report is an element with a root, each of its fields an element with a root in it; lists open inside
// the field, what is asked follows the kind of right.
import { keep, sent, setup } from "../seventh/state.js";

const held = { search: "", role: "", store: "", right: "", brand: "", number: "", land: "", title: "", holder: "", places: [], links: "", info: "", orders: "", documents: [], name: "", company: "", address: "", phone: "", mail: "", name2: "", mail2: "", faith: false, perjury: false, signature: "" };
const watch = new Set();
const put = (name, value) => {
  held[name] = value;
  for (const one of watch) one();
};
const BASE = ":host{display:block;margin:0 0 16px;font:14px 'Amazon Ember',Arial,sans-serif}:host([hidden]){display:none!important}[hidden]{display:none!important}*{box-sizing:border-box}.label{display:block;font-weight:700;margin-bottom:4px}.hint{color:#6f7373;font-size:12px;margin-top:3px}input:not([type]),textarea{width:100%;padding:7px 9px;border:1px solid #a2a6ac;border-radius:2px;font:inherit}";

class Part extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `<style>${BASE}${this.css ?? ""}</style>${this.html()}`;
    this.ready?.(root, this.getAttribute("name"));
  }
  get label() { return this.getAttribute("label") ?? ""; }
  get hint() { return this.hasAttribute("hint") ? `<div class="hint" id="hint">${this.getAttribute("hint")}</div>` : ""; }
  get options() { return this.getAttribute("options").split("|").map((one) => one.split(":")); }
}
customElements.define("rv-input", class extends Part {
  html() { return `<label class="label" for="in">${this.label}</label><input id="in" aria-describedby="hint">${this.hint}`; }
  ready(root, name) { root.querySelector("input").addEventListener("input", ({ target }) => put(name, target.value)); }
});
customElements.define("rv-textarea", class extends Part {
  html() { return `<label class="label" for="in">${this.label}</label><textarea id="in" rows="${this.getAttribute("rows") ?? 5}" aria-describedby="hint"></textarea>${this.hint}`; }
  ready(root, name) { root.querySelector("textarea").addEventListener("input", ({ target }) => put(name, target.value)); }
});
customElements.define("rv-dropdown", class extends Part {
  css = ".box{position:relative}.head{width:100%;text-align:left;padding:7px 9px;border:1px solid #a2a6ac;border-radius:2px;background:#fff;font:inherit;cursor:pointer}.list{position:absolute;left:0;right:0;z-index:5;margin:0;padding:0;list-style:none;background:#fff;border:1px solid #a2a6ac;max-height:200px;overflow:auto}.list li{padding:7px 9px;cursor:pointer}.list li:hover,.list li[aria-selected=true]{background:#e7f4f5}";
  html() { return `<span class="label" id="lb">${this.label}</span><div class="box"><button type="button" class="head" id="hd" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="lb hd">Select one</button><ul class="list" role="listbox" aria-labelledby="lb" hidden>${this.options.map(([value, words]) => `<li role="option" aria-selected="false" data-value="${value}">${words}</li>`).join("")}</ul></div>${this.hint}`; }
  ready(root, name) {
    const [head, list] = [root.querySelector(".head"), root.querySelector(".list")];
    const open = (yes) => {
      list.hidden = !yes;
      head.setAttribute("aria-expanded", String(yes));
    };
    head.addEventListener("click", () => open(list.hidden));
    document.addEventListener("click", (event) => event.composedPath().includes(this) || open(false));
    list.addEventListener("click", ({ target }) => {
      const item = target.closest("li");
      if (!item) return;
      for (const one of list.children) one.setAttribute("aria-selected", String(one === item));
      head.textContent = item.textContent;
      open(false);
      put(name, item.dataset.value);
    });
  }
});
customElements.define("rv-radios", class extends Part {
  css = "fieldset{border:0;margin:0;padding:0}label{display:block;margin:4px 0}";
  html() { return `<fieldset><legend class="label">${this.label}</legend>${this.options.map(([value, words]) => `<label><input type="radio" name="r" value="${value}"> ${words}</label>`).join("")}</fieldset>${this.hint}`; }
  ready(root, name) { root.addEventListener("change", ({ target }) => put(name, target.value)); }
});
customElements.define("rv-checks", class extends Part {
  css = "fieldset{border:0;margin:0;padding:0}label{display:block;margin:4px 0}";
  html() { return `<fieldset><legend class="label">${this.label}</legend>${this.options.map(([value, words]) => `<label><input type="checkbox" value="${value}"> ${words}</label>`).join("")}</fieldset>${this.hint}`; }
  ready(root, name) { root.addEventListener("change", () => put(name, [...root.querySelectorAll(":checked")].map(({ value }) => value))); }
});
customElements.define("rv-check", class extends Part {
  html() { return `<label><input type="checkbox"> <slot></slot></label>`; }
  ready(root, name) { root.addEventListener("change", ({ target }) => put(name, target.checked)); }
});
customElements.define("rv-files", class extends Part {
  css = ".drop{border:1px dashed #a2a6ac;padding:14px}";
  html() { return `<label class="label" for="in">${this.label}</label><div class="drop"><input type="file" id="in" multiple aria-describedby="hint"></div>${this.hint}`; }
  ready(root, name) { root.querySelector("input").addEventListener("change", ({ target }) => put(name, [...target.files].map((file) => file.name))); }
});

const LANDS = "AU:Australia|BR:Brazil|CA:Canada|CN:China|EU:European Union|FR:France|DE:Germany|IN:India|IT:Italy|JP:Japan|MX:Mexico|ES:Spain|GB:United Kingdom|US:United States";
customElements.define("report-violation", class extends Part {
  css = ".card{background:#fff;border:1px solid #d5d9d9;border-radius:4px;padding:10px 24px;margin:0 0 16px}h2{font-size:18px}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 20px}";
  html() {
    return `<form><section class="card"><h2>1 Intellectual property</h2>
<rv-radios name="role" label="I am submitting as" options="owner:Rights owner|agent:Agent of the rights owner"></rv-radios>
<rv-dropdown name="store" label="Amazon store" options="com:Amazon.com|ca:Amazon.ca|mx:Amazon.com.mx|uk:Amazon.co.uk|de:Amazon.de|jp:Amazon.co.jp"></rv-dropdown>
<rv-dropdown name="right" label="Type of intellectual property" options="trademark:Trademark|copyright:Copyright|patent:Patent|design:Design right" hint="One type per report"></rv-dropdown>
<rv-input name="brand" label="Brand name" data-when="trademark"></rv-input>
<div class="two"><rv-input name="number" label="Registration number"></rv-input><rv-dropdown name="land" label="Country of registration" options="${LANDS}"></rv-dropdown></div>
<rv-input name="title" label="Title of the patent, design or work" data-when="patent design copyright"></rv-input>
<rv-input name="holder" label="Rights owner"></rv-input></section>
<section class="card"><h2>2 Products</h2>
<rv-textarea name="links" label="ASINs or URLs" rows="6" hint="Up to 50, one per line"></rv-textarea>
<rv-checks name="places" label="Where do you see the infringement?" data-when="trademark copyright" options="product:Product|packaging:Packaging|image:Image|text:Text"></rv-checks>
<rv-textarea name="info" label="Additional information" rows="6"></rv-textarea>
<rv-input name="orders" label="Order IDs of test buys (optional)"></rv-input>
<rv-files name="documents" label="Supporting documents (optional)" hint="PDF, PNG or JPG, up to 10 MB each"></rv-files></section>
<section class="card"><h2>3 Contact</h2><div class="two"><rv-input name="name" label="Full name"></rv-input><rv-input name="company" label="Company"></rv-input></div>
<rv-textarea name="address" label="Address" rows="2"></rv-textarea>
<div class="two"><rv-input name="phone" label="Phone number"></rv-input><rv-input name="mail" label="E-mail address"></rv-input><rv-input name="name2" label="Secondary contact name (optional)"></rv-input><rv-input name="mail2" label="Secondary contact e-mail (optional)"></rv-input></div></section>
<section class="card"><h2>4 Declaration</h2><rv-check name="faith">I believe in good faith that the use is not authorized by the rights owner, its agent or the law.</rv-check><rv-check name="perjury">The information is accurate. Under penalty of perjury, I am the rights owner or authorized to act for it.</rv-check>
<rv-input name="signature" label="Signature"></rv-input><button>Submit report</button></section></form>`;
  }
  ready(root) {
    root.querySelector("form").addEventListener("submit", sent);
    const look = () => {
      for (const part of root.querySelectorAll("[data-when]")) part.hidden = !part.dataset.when.split(" ").includes(held.right);
    };
    watch.add(look);
    look();
  }
});

setup({
  title: "Report a Violation | Amazon Brand Registry",
  css: "body{margin:0!important;background:#f2f4f4}header{background:#002f36;color:#fff;padding:10px 32px;display:flex;justify-content:space-between;align-items:center}header rv-input{width:260px;margin:0}main{width:780px;margin:18px auto;font-family:'Amazon Ember',Arial,sans-serif}",
  html: `<header><b>brand registry</b><rv-input name="search" label="Search products"></rv-input></header><main><h1>Report a Violation</h1><report-violation></report-violation></main>`,
});
keep(() => ({ ...held, links: held.links.trim(), address: held.address.trim() }));
