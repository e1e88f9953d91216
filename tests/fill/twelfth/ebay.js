// Web components by hand, in English: the name of a field is text of the page that is put into a slot, its control lies in the root, native lists
// inside; two columns, a summary beside them, item numbers in one box that are counted.
import { keep, sent, setup } from "../seventh/state.js";

const STATES = [["ACT", "Australian Capital Territory"], ["NSW", "New South Wales"], ["NT", "Northern Territory"], ["QLD", "Queensland"], ["SA", "South Australia"], ["TAS", "Tasmania"], ["VIC", "Victoria"], ["WA", "Western Australia"], ["-", "Outside Australia"]];
const LANDS = [["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["DE", "Germany"], ["EU", "European Union"], ["IN", "India"], ["JP", "Japan"], ["NZ", "New Zealand"], ["GB", "United Kingdom"], ["US", "United States"]];
const CODES = [["1.1", "1.1 – Item is a counterfeit"], ["2.1", "2.1 – Listing uses a trade mark without authority"], ["3.1", "3.1 – Copy of software, film or music"], ["3.2", "3.2 – Unauthorised copy of another work"], ["4.1", "4.1 – Listing text is copied"], ["4.2", "4.2 – Listing image is copied"], ["5.1", "5.1 – Item infringes a patent"], ["5.2", "5.2 – Item infringes a registered design"]];
const LISTS = { state: STATES, country: LANDS.filter(([value]) => value !== "EU"), juris: LANDS, code: CODES };
const LOOK = "<style>:host{display:block;margin-bottom:16px}label{display:block;font-weight:600;margin-bottom:4px}.in{width:100%;box-sizing:border-box;border:1px solid #8f8f8f;border-radius:8px;padding:9px 12px;font:inherit;background:#fff}.more{font-size:12px;color:#707070;margin-top:3px;display:flex;justify-content:space-between}.tick{font-weight:400;display:flex;gap:8px}</style>";

class Control extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: "open" }).innerHTML = LOOK + this.draw();
    this.part("input,select,textarea").addEventListener("input", () => this.dispatchEvent(new Event("input", { bubbles: true })));
    this.ready?.();
  }
  part(what) {
    return this.shadowRoot.querySelector(what);
  }
  get name() {
    return this.getAttribute("name");
  }
  get value() {
    return this.part("input,select,textarea").value;
  }
  below() {
    return `<div class="more"><slot name="help"></slot><span id="n"></span></div>`;
  }
}
customElements.define("evo-input", class extends Control {
  draw() {
    return `<label for="c"><slot></slot></label><input class="in" id="c" type="${this.getAttribute("type") ?? "text"}">${this.below()}`;
  }
});
customElements.define("evo-select", class extends Control {
  draw() {
    return `<label for="c"><slot></slot></label><select class="in" id="c"><option value="">–</option>${LISTS[this.name].map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select>${this.below()}`;
  }
});
customElements.define("evo-textarea", class extends Control {
  draw() {
    const most = this.getAttribute("most");
    return `<label for="c"><slot></slot></label><textarea class="in" id="c" rows="6" ${most ? `maxlength="${most}"` : ""}></textarea>${this.below()}`;
  }
  ready() {
    const area = this.part("textarea");
    area.addEventListener("input", () => { this.part("#n").textContent = this.hasAttribute("counts") ? `${area.value.split(/\s+/).filter(Boolean).length} item(s)` : `${area.value.length}/${area.maxLength}`; });
  }
});
customElements.define("evo-tick", class extends Control {
  draw() {
    return `<label class="tick"><input type="checkbox"><slot></slot></label>`;
  }
  get value() {
    return this.part("input").checked;
  }
});

const tag = (kind) => (name, label, help = "", more = "") => `<evo-${kind} name="${name}" ${more}>${label}${help ? `<span slot="help">${help}</span>` : ""}</evo-${kind}>`;
const [input, select, area, tick] = ["input", "select", "textarea", "tick"].map(tag);
const main = setup({
  title: "Notice of Claimed Infringement | eBay Australia",
  css: "body{margin:0!important;font:14px Arial;color:#191919}.gh{display:flex;gap:24px;align-items:center;padding:10px 28px;border-bottom:1px solid #ddd}.gh evo-input{margin:0;flex:1}.lay{display:grid;grid-template-columns:1fr 240px;gap:40px;max-width:1000px;margin:20px auto}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 18px}aside{background:#f7f7f7;border-radius:16px;padding:16px;align-self:start;position:sticky;top:12px}h2{font-size:18px;border-top:1px solid #ddd;padding-top:18px}.go{background:#3665f3;color:#fff;border:0;border-radius:24px;padding:12px 40px;font:700 15px Arial}",
  html: `<div class="gh"><b>eBay VeRO</b>${input("nkw", "", "", 'type="search"')}</div><div class="lay"><form novalidate><h1>Notice of Claimed Infringement</h1>
<h2>What is infringed</h2>${select("code", "Reason code", "All items of a notice share one code.")}<div class="two">${input("mark", "Trade mark, or title of the work")}${input("regno", "Registration number")}${select("juris", "Jurisdiction of the registration")}${input("class", "Class of goods", "Nice class, trade marks only")}</div>
<h2>Items</h2>${area("links", "Item numbers or listing links", "One on each line", "counts")}${area("why", "Message to the seller: why do the items infringe?", "", 'most="1000"')}
<h2>Intellectual property owner and contact</h2>${input("proprietor", "Intellectual property owner", "Legal name of the person or company")}<div class="two">${input("given", "Given name of the contact")}${input("family", "Family name of the contact")}</div>${input("jobtitle", "Job title")}${input("street", "Street address")}<div class="two">${input("suburb", "Suburb or city")}${select("state", "State or territory")}${input("postcode", "Postcode")}${select("country", "Country")}${input("phone", "Telephone", "Include the country code", 'type="tel"')}${input("email", "Email", "", 'type="email"')}${input("website", "Website of the owner", "Optional")}${input("userid", "Your eBay user ID", "Optional")}</div>${tick("copyme", "Email me a copy of this notice")}
<h2>Statements</h2>${tick("belief", "I have a good faith belief that the use of the material is not authorised by the owner, its agent or the law.")}${tick("sworn", "The information in this notice is accurate and I own the right or am authorised to act for its owner.")}${input("sign", "Electronic signature")}<button class="go">Submit notice</button></form><aside><b>Your notice</b><p id="sum">Nothing entered yet.</p></aside></div>`,
});
const controls = [...main.querySelectorAll("evo-input,evo-select,evo-textarea,evo-tick")];
main.querySelector("evo-input[name=nkw]").shadowRoot.querySelector("input").placeholder = "Search eBay Help";
main.addEventListener("input", () => { main.querySelector("#sum").textContent = `${controls.filter(({ value }) => value).length} answers given.`; });
main.querySelector("form").addEventListener("submit", sent);
keep(() => {
  const { links, ...rest } = Object.fromEntries(controls.map(({ name, value }) => [name, value]));
  return { ...rest, links: links.trim() };
});
