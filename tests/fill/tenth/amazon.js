// Lit, in English: parts with open roots inside a page that is a part itself; cards one below another, a link at a time into a table.
import { LitElement, css, html, nothing } from "lit";
import { keep, sent, setup } from "../seventh/state.js";

const held = { keywords: "", capacity: "", holder: "", kind: "", subject: "", number: "", office: "", details: "", order: "", fullname: "", organisation: "", address1: "", address2: "", city: "", postcode: "", country: "", phone: "", email: "", backup: "", belief: false, oath: false, signature: "" };
const urls = [];
let page;
const put = (name, value) => {
  held[name] = value;
  page.requestUpdate();
};
const LANDS = [["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["IN", "India"], ["IE", "Ireland"], ["IT", "Italy"], ["JP", "Japan"], ["NO", "Norway"], ["PL", "Poland"], ["ES", "Spain"], ["SE", "Sweden"], ["GB", "United Kingdom"], ["US", "United States"]];
const OFFICES = [["EU", "European Union (EUIPO)"], ["WO", "International (WIPO)"], ["GB", "United Kingdom (UKIPO)"], ["US", "United States (USPTO)"]];

class Field extends LitElement {
  static properties = { name: {}, label: {}, hint: {}, type: {}, need: { type: Boolean }, rows: {}, wrong: { state: true } };
  static styles = css`:host{display:block;margin:14px 0}label,.l{display:block;font-weight:700;font-size:13px;margin-bottom:4px}i{color:#c40000;font-style:normal}input:not([type=radio]),textarea,select,.face{width:100%;box-sizing:border-box;padding:7px 9px;border:1px solid #888c8c;border-radius:4px;font:inherit;background:#fff;text-align:left}.h{color:#565959;font-size:12px;margin-top:3px}.err{color:#c40000;font-size:12px;margin-top:3px}.o{display:flex;gap:8px;font-weight:400;margin:6px 0}.pop{position:relative}ul{position:absolute;z-index:4;left:0;right:0;margin:2px 0 0;padding:4px 0;list-style:none;background:#fff;border:1px solid #888c8c;box-shadow:0 2px 8px #0003}li{padding:6px 10px;cursor:pointer}li:hover{background:#edfdff}`;
  left() {
    this.wrong = this.need && !held[this.name];
  }
  top() {
    return html`${this.label}${this.need ? html` <i>*</i>` : nothing}`;
  }
  below() {
    return html`${this.hint ? html`<div class="h">${this.hint}</div>` : nothing}${this.wrong ? html`<div class="err" role="alert">This field is required</div>` : nothing}`;
  }
}
customElements.define("rv-input", class extends Field {
  render() {
    const type = ({ target }) => put(this.name, target.value);
    return html`<label for="c">${this.top()}</label>${this.rows ? html`<textarea id="c" rows=${this.rows} @input=${type} @blur=${this.left}></textarea>` : html`<input id="c" type=${this.type ?? "text"} @input=${type} @blur=${this.left}>`}${this.below()}`;
  }
});
customElements.define("rv-radios", class extends Field {
  static properties = { list: { attribute: false } };
  render() {
    return html`<div role="radiogroup" aria-labelledby="l"><span class="l" id="l">${this.top()}</span>${this.list.map(([value, words]) => html`<label class="o"><input type="radio" name="r" .value=${value} @change=${() => put(this.name, value)}>${words}</label>`)}${this.below()}</div>`;
  }
});
customElements.define("rv-select", class extends Field {
  static properties = { list: { attribute: false } };
  render() {
    return html`<label for="c">${this.top()}</label><select id="c" @change=${({ target }) => put(this.name, target.value)}><option value="">Select</option>${this.list.map(([value, words]) => html`<option value=${value}>${words}</option>`)}</select>${this.below()}`;
  }
});
customElements.define("rv-dropdown", class extends Field {
  static properties = { list: { attribute: false }, open: { state: true } };
  render() {
    const pick = (value) => {
      put(this.name, value);
      this.open = false;
    };
    return html`<span class="l" id="l">${this.top()}</span><div class="pop"><button type="button" class="face" role="combobox" aria-haspopup="listbox" aria-expanded=${this.open ? "true" : "false"} aria-labelledby="l v" @click=${() => { this.open = !this.open; }}><span id="v">${this.list.find(([value]) => value === held[this.name])?.[1] ?? "Choose an office"}</span></button>${this.open ? html`<ul role="listbox" aria-labelledby="l">${this.list.map(([value, words]) => html`<li role="option" aria-selected=${value === held[this.name] ? "true" : "false"} @click=${() => pick(value)}>${words}</li>`)}</ul>` : nothing}</div>${this.below()}`;
  }
});
customElements.define("rv-check", class extends Field {
  render() {
    return html`<label class="o"><input type="checkbox" style="width:auto" @change=${({ target }) => put(this.name, target.checked)}>${this.label}</label>`;
  }
});

customElements.define("rv-page", class extends LitElement {
  static properties = { wrong: { state: true } };
  static styles = css`header{display:flex;justify-content:space-between;align-items:center;background:#232f3e;color:#fff;padding:8px 24px}header rv-input{width:300px}main{max-width:760px;margin:0 auto;padding:16px}section{border:1px solid #d5d9d9;border-radius:8px;padding:4px 22px 14px;margin:16px 0}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}.add{display:flex;gap:8px}.add input{flex:1;padding:7px 9px;border:1px solid #888c8c;border-radius:4px;font:inherit}table{width:100%;border-collapse:collapse;margin-top:10px;font-size:13px}td,th{border-bottom:1px solid #e7e7e7;text-align:left;padding:5px}.err{color:#c40000;font-size:12px}.send{background:#ffd814;border:1px solid #fcd200;border-radius:20px;padding:9px 30px;font:inherit}`;
  constructor() {
    super();
    page = this;
  }
  add() {
    const box = this.renderRoot.querySelector("#asin");
    this.wrong = !/^(B0[A-Z0-9]{8}|https:\/\/\S+)$/.test(box.value.trim());
    if (this.wrong) return;
    urls.push(box.value.trim());
    box.value = "";
    this.requestUpdate();
  }
  render() {
    const kind = { trademark: "Trademark as registered", copyright: "Title of the work", patent: "Title of the patent", design: "Product shown in the design" }[held.kind];
    return html`<header><b>Report Infringement</b><rv-input name="keywords" label="Search Help"></rv-input></header><main><h1>Report infringement</h1>
<form @submit=${sent}><section><h2>1. Your rights</h2>
<rv-radios name="capacity" need label="Are you the rights owner or an agent?" .list=${[["owner", "Rights owner"], ["agent", "Agent authorised by the rights owner"]]}></rv-radios>
<rv-input name="holder" need label="Rights owner" hint="The person or company named in the register"></rv-input>
<rv-radios name="kind" need label="What intellectual property do you want to report?" .list=${[["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent"], ["design", "Registered design"]]}></rv-radios>
${kind ? html`<rv-input name="subject" need label=${kind}></rv-input><div class="two"><rv-input name="number" ?need=${held.kind !== "copyright"} label="Registration number"></rv-input><rv-dropdown name="office" need label="Register" .list=${OFFICES}></rv-dropdown></div>` : nothing}</section>
<section><h2>2. Products</h2><p id="asins"><b>ASIN or product URL</b></p><div class="add"><input id="asin" aria-labelledby="asins" placeholder="e.g. B07PGL2ZSL or https://www.amazon.co.uk/dp/…"><button type="button" @click=${this.add}>Add product</button></div>${this.wrong ? html`<div class="err" role="alert">Enter an ASIN or a full address</div>` : nothing}
${urls.length ? html`<table><tr><th>Product</th><th></th></tr>${urls.map((url, at) => html`<tr><td>${url}</td><td><button type="button" @click=${() => { urls.splice(at, 1); this.requestUpdate(); }}>Remove</button></td></tr>`)}</table>` : nothing}
<rv-input name="details" need rows="6" label="Additional information" hint="Say how the products infringe. Do not write about prices, distribution or reviews."></rv-input><rv-input name="order" label="Order ID of a test buy" hint="e.g. 203-1234567-1234567"></rv-input></section>
<section><h2>3. Contact information</h2><div class="two"><rv-input name="fullname" need label="First and last name"></rv-input><rv-input name="organisation" need label="Company"></rv-input></div>
<rv-input name="address1" need label="Address line 1"></rv-input><rv-input name="address2" label="Address line 2"></rv-input><div class="two"><rv-input name="city" need label="Town/City"></rv-input><rv-input name="postcode" need label="Postcode"></rv-input><rv-select name="country" need label="Country/Region" .list=${LANDS}></rv-select><rv-input name="phone" need type="tel" label="Phone number" hint="With country code"></rv-input></div>
<rv-input name="email" need type="email" label="E-mail address" hint="Shown to the sellers whom you report"></rv-input><rv-input name="backup" type="email" label="Secondary e-mail for copies"></rv-input></section>
<section><h2>4. Declarations</h2><rv-check name="belief" label="I have a good faith belief that the content described above violates the rights stated, and that its use is contrary to law."></rv-check><rv-check name="oath" label="I declare, under penalty of perjury, that this notice is accurate and that I am the rights owner or may act for it."></rv-check><rv-input name="signature" need label="Electronic signature"></rv-input></section>
<button class="send">Submit</button></form></main>`;
  }
});

setup({ title: "Report infringement", lang: "en-GB", css: "body{margin:0!important}", html: "<rv-page></rv-page>" });
keep(() => ({ ...held, links: urls.join("\n") }));
