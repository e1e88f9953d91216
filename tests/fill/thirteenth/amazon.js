// Web components with a shadow root each, in English: boxes with a name above, a list that opens in its root, round buttons and ticks that are drawn,
// rows of products with an add button.
import { keep, sent, setup } from "../seventh/state.js";

const held = {};
const BASE = "<style>*{box-sizing:border-box}:host{display:block;margin-bottom:16px;font:14px Arial}:host([hidden]){display:none}.l{font-weight:700;display:block;margin-bottom:4px}.l i{color:#c40000;font-style:normal}.c{color:#565959;font-size:12px;margin-top:3px}input,textarea,button.h{width:100%;padding:8px 10px;border:1px solid #888c8c;border-radius:4px;font:inherit;background:#fff;text-align:left}.pop{position:absolute;left:0;right:0;top:100%;z-index:9;background:#fff;border:1px solid #888c8c;max-height:220px;overflow:auto}.pop div{padding:8px 10px;cursor:pointer}.pop div:hover{background:#edfdff}.w{position:relative}.o{display:block;padding:3px 0;cursor:pointer}</style>";

class Kat extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const label = this.getAttribute("label") ?? "";
    const hint = this.getAttribute("constraint-label");
    this.name = this.getAttribute("name");
    held[this.name] = this.blank;
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `${BASE}${this.draw(`${label}${this.hasAttribute("required") ? " <i>*</i>" : ""}`)}${hint ? `<div class="c">${hint}</div>` : ""}`;
    this.wire(root);
  }
  get blank() { return ""; }
  get pairs() { return JSON.parse(this.getAttribute("options")); }
  say(value) {
    held[this.name] = value;
    this.dispatchEvent(new CustomEvent("kat-change", { bubbles: true, composed: true }));
  }
}
customElements.define("kat-input", class extends Kat {
  draw(label) { return `<label class="l" for="k">${label}</label><input id="k" type="${this.getAttribute("type") ?? "text"}" placeholder="${this.getAttribute("placeholder") ?? ""}">`; }
  wire(root) { root.querySelector("input").addEventListener("input", ({ target }) => this.say(target.value)); }
});
customElements.define("kat-textarea", class extends Kat {
  draw(label) { return `<label class="l" for="k">${label}</label><textarea id="k" rows="5" maxlength="${this.getAttribute("maxlength") ?? 4000}"></textarea>`; }
  wire(root) { root.querySelector("textarea").addEventListener("input", ({ target }) => this.say(target.value)); }
});
customElements.define("kat-dropdown", class extends Kat {
  draw(label) { return `<span class="l" id="l">${label}</span><div class="w"><button type="button" class="h" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l v"><span id="v">Select</span></button><div class="pop" role="listbox" aria-labelledby="l" hidden>${this.pairs.map(([value, words]) => `<div role="option" aria-selected="false" data-value="${value}">${words}</div>`).join("")}</div></div><style>[hidden]{display:none!important}</style>`; }
  wire(root) {
    const head = root.querySelector("button");
    const pop = root.querySelector(".pop");
    const turn = (open) => { pop.hidden = !open; head.setAttribute("aria-expanded", String(open)); };
    head.addEventListener("click", () => turn(pop.hidden));
    pop.addEventListener("click", ({ target }) => {
      if (!target.dataset.value) return;
      for (const one of pop.children) one.setAttribute("aria-selected", String(one === target));
      root.querySelector("#v").textContent = target.textContent;
      turn(false);
      this.say(target.dataset.value);
    });
  }
});
customElements.define("kat-radios", class extends Kat {
  draw(label) { return `<div role="radiogroup" aria-labelledby="l"><span class="l" id="l">${label}</span>${this.pairs.map(([value, words]) => `<label class="o"><input type="radio" style="width:auto" name="r" value="${value}"> ${words}</label>`).join("")}</div>`; }
  wire(root) { root.addEventListener("change", ({ target }) => this.say(target.value)); }
});
customElements.define("kat-checks", class extends Kat {
  get blank() { return []; }
  draw(label) { return `<div role="group" aria-labelledby="l"><span class="l" id="l">${label}</span>${this.pairs.map(([value, words]) => `<label class="o"><input type="checkbox" style="width:auto" value="${value}"> ${words}</label>`).join("")}</div>`; }
  wire(root) { root.addEventListener("change", () => this.say([...root.querySelectorAll("input:checked")].map(({ value }) => value))); }
});
customElements.define("kat-checkbox", class extends Kat {
  get blank() { return false; }
  draw(label) { return `<label class="o"><input type="checkbox" style="width:auto"> ${label}</label>`; }
  wire(root) { root.addEventListener("change", ({ target }) => this.say(target.checked)); }
});

const json = (list) => JSON.stringify(list).replaceAll('"', "&quot;");
const LANDS = [["CA", "Canada"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["IE", "Ireland"], ["IT", "Italy"], ["JP", "Japan"], ["NL", "Netherlands"], ["ES", "Spain"], ["GB", "United Kingdom"], ["US", "United States"]];
const main = setup({
  title: "Report Infringement - Amazon.co.uk",
  css: "body{margin:0!important;font:14px Arial;background:#fff}.nav{background:#131921;color:#fff;padding:8px 24px;display:flex;gap:24px;align-items:center}.nav kat-input{margin:0;flex:1}.page{max-width:720px;margin:20px auto}.card{border:1px solid #d5d9d9;border-radius:8px;padding:6px 24px 12px;margin-bottom:18px}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}.a{background:#ffd814;border:1px solid #fcd200;border-radius:20px;padding:9px 30px}.item{display:grid;grid-template-columns:1fr 80px;gap:8px;align-items:end}.item button{margin-bottom:16px;height:34px}",
  html: `<div class="nav"><b>amazon.co.uk</b><kat-input name="search" placeholder="Search Amazon.co.uk"></kat-input></div><div class="page"><h2>Report infringement</h2><p>Fields with * are required. Submit one type of intellectual property for each report.</p><form novalidate>
<div class="card"><h3>Rights owner</h3><kat-radios name="role" label="Are you the rights owner or an agent?" required options="${json([["owner", "Rights owner"], ["agent", "Agent"]])}"></kat-radios><kat-input name="owner" label="Rights owner" required constraint-label="Name of the person or company that owns the intellectual property"></kat-input>
<kat-dropdown name="right" label="What is the primary intellectual property type?" required options="${json([["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent"], ["design", "Design right"]])}"></kat-dropdown>
<div id="rest" hidden><kat-input name="brand" label="Brand" required></kat-input><div class="two"><kat-input name="regno" label="Registration number" required></kat-input><kat-dropdown name="office" label="Registered in" required options="${json([["CA", "Canada"], ["EU", "European Union"], ["DE", "Germany"], ["GB", "United Kingdom"], ["US", "United States"]])}"></kat-dropdown></div></div></div>
<div class="card"><h3>Infringing products</h3><kat-dropdown name="store" label="Amazon store" required options="${json([["US", "Amazon.com"], ["CA", "Amazon.ca"], ["UK", "Amazon.co.uk"], ["DE", "Amazon.de"], ["FR", "Amazon.fr"], ["IT", "Amazon.it"], ["ES", "Amazon.es"]])}"></kat-dropdown><div id="items"></div><p><button type="button" id="add">Add another product</button> <small>Up to 50</small></p>
<kat-checks name="where" label="Where is the infringement?" required options="${json([["product", "On the product itself"], ["packaging", "On the product packaging"], ["image", "In an image on the detail page"], ["text", "In the text of the detail page"]])}"></kat-checks>
<kat-textarea name="info" label="Additional information" required constraint-label="Explain the infringement in your own words" maxlength="5000"></kat-textarea><kat-input name="order" label="Order ID of a test purchase" constraint-label="Optional, e.g. 203-1234567-1234567"></kat-input></div>
<div class="card"><h3>Contact information</h3><div class="two"><kat-input name="first" label="First name" required></kat-input><kat-input name="last" label="Last name" required></kat-input></div><kat-input name="company" label="Company"></kat-input><kat-input name="line1" label="Address line 1" required></kat-input><kat-input name="line2" label="Address line 2"></kat-input><div class="two"><kat-input name="town" label="Town/City" required></kat-input><kat-input name="county" label="County"></kat-input><kat-input name="postcode" label="Postcode" required></kat-input><kat-dropdown name="country" label="Country/Region" required options="${json(LANDS)}"></kat-dropdown><kat-input name="phone" label="Phone number" required type="tel"></kat-input><kat-input name="email" label="Email address" required type="email"></kat-input></div><kat-input name="second" label="Secondary contact" constraint-label="E-mail address of a colleague who may answer seller enquiries"></kat-input></div>
<div class="card"><h3>Declarations</h3><kat-checkbox name="faith" label="I have a good faith belief that the content described above violates my rights or those of the rights owner, or is otherwise illegal."></kat-checkbox><kat-checkbox name="perjury" label="I declare, under penalty of perjury, that the information in this notice is accurate and that I am the rights owner or authorised to act for the owner."></kat-checkbox><kat-input name="signature" label="Electronic signature" required placeholder="First and last name"></kat-input></div><button class="a">Submit</button></form></div>`,
});
const items = main.querySelector("#items");
const add = () => {
  const line = document.createElement("div");
  line.className = "item";
  const at = items.children.length + 1;
  line.innerHTML = `<kat-input class="url" name="url" label="Product ${at}: ASIN or URL"></kat-input><button type="button">Remove</button>`;
  line.querySelector("button").addEventListener("click", () => line.remove());
  items.append(line);
};
add();
main.querySelector("#add").addEventListener("click", add);
main.addEventListener("kat-change", () => { main.querySelector("#rest").hidden = !held.right; });
main.querySelector("form").addEventListener("submit", sent);
keep(() => {
  const { url: _, ...rest } = held;
  return { ...rest, links: [...items.querySelectorAll("kat-input")].map((one) => one.shadowRoot.querySelector("input").value.trim()).filter(Boolean).join("\n") };
});
