// Lit, in English: inputs, selects and choices as components with open roots; the form itself stands in the page.
import { LitElement, css, html, nothing, render } from "lit";
import { keep, sent, setup } from "../seventh/state.js";

const held = { search: "", relation: "", right: "", title: "", number: "", owner: "", marketplace: "", products: "", details: "", orders: "", fullName: "", company: "", line1: "", line2: "", city: "", state: "", zip: "", country: "", phone: "", email: "", secondName: "", secondEmail: "", belief: false, oath: false, signature: "" };

class Base extends LitElement {
  static properties = { name: {}, label: {}, hint: {}, type: {}, rows: { type: Number }, optional: { type: Boolean }, list: { attribute: false } };
  static styles = css`:host{display:block;margin:0 0 16px}label,.label{display:block;font-weight:700;margin-bottom:4px}small{color:#565959;font-weight:400}input[type=text],input[type=tel],input[type=email],input[type=search],textarea,select{width:100%;box-sizing:border-box;padding:6px 8px;border:1px solid #888c8c;border-radius:8px;font:inherit}.row{display:flex;gap:8px;font-weight:400;margin:6px 0}`;
  set(value) {
    held[this.name] = value;
    draw();
  }
  get head() {
    return html`${this.label}${this.optional ? html` <small>(optional)</small>` : nothing}`;
  }
  get foot() {
    return this.hint ? html`<small id="hint">${this.hint}</small>` : nothing;
  }
}
customElements.define("kat-field", class extends Base {
  render() {
    const typed = ({ target }) => this.set(target.value);
    return html`<label for="control">${this.head}</label>${this.rows ? html`<textarea id="control" rows=${this.rows} @input=${typed}></textarea>` : html`<input id="control" type=${this.type ?? "text"} @input=${typed}>`}${this.foot}`;
  }
});
customElements.define("kat-choice", class extends Base {
  render() {
    return html`<div role="radiogroup" aria-labelledby="label"><span class="label" id="label">${this.head}</span>${this.list.map(([value, words]) => html`<label class="row"><input type="radio" name="choice" value=${value} @change=${() => this.set(value)}>${words}</label>`)}</div>${this.foot}`;
  }
});
customElements.define("kat-select", class extends Base {
  render() {
    return html`<label for="control">${this.head}</label><select id="control" @change=${({ target }) => this.set(target.value)}><option value="">Select</option>${this.list.map(([value, words]) => html`<option value=${value}>${words}</option>`)}</select>${this.foot}`;
  }
});
customElements.define("kat-tick", class extends Base {
  render() {
    return html`<label class="row"><input type="checkbox" @change=${({ target }) => this.set(target.checked)}>${this.label}</label>`;
  }
});

const LANDS = [["CA", "Canada"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["JP", "Japan"], ["MX", "Mexico"], ["GB", "United Kingdom"], ["US", "United States"]];
const RIGHTS = [["copyright", "Copyright concerns"], ["trademark", "Trademark concerns"], ["design", "Design right concerns"], ["utility", "Patent concerns"]];
const NAMES = { copyright: ["Description of the work", "Copyright registration number"], trademark: ["Trademark", "Trademark registration number"], design: ["Title of the design", "Design registration number"], utility: ["Title of the patent", "Patent number"] };
const field = (name, label, more = {}) => html`<kat-field name=${name} label=${label} hint=${more.hint ?? ""} type=${more.type ?? "text"} .rows=${more.rows} ?optional=${more.optional}></kat-field>`;
const view = () => html`<header><b>Report Infringement</b>${field("search", "Search", { type: "search" })}</header><main><h1>Report infringement</h1><form @submit=${sent}>
<section><h2>Tell us about the right</h2>
<kat-choice name="relation" label="Are you the Rights Owner or an Agent?" .list=${[["owner", "Rights Owner"], ["agent", "Agent"]]}></kat-choice>
<kat-choice name="right" label="The primary complaint pertains to" .list=${RIGHTS}></kat-choice>
${held.right ? html`<div class="two">${field("title", NAMES[held.right][0])}${field("number", NAMES[held.right][1], { optional: held.right === "copyright" })}</div>` : nothing}
${field("owner", "Name of the Rights Owner")}
<kat-select name="marketplace" label="Marketplace" hint="The right must be valid in this country" .list=${[["US", "Amazon.com (United States)"], ["CA", "Amazon.ca (Canada)"], ["MX", "Amazon.com.mx (Mexico)"], ["UK", "Amazon.co.uk (United Kingdom)"], ["DE", "Amazon.de (Germany)"]]}></kat-select></section>
<section><h2>Products</h2>${field("products", "ASINs or product URLs", { rows: 5, hint: "One per line, up to 50" })}
${field("details", "Additional information", { rows: 6, hint: "Explain the infringement. For patents, tell us which claim you rely upon." })}
${field("orders", "Order ID of a test buy", { optional: true })}</section>
<section><h2>Contact information</h2><div class="two">${field("fullName", "Name")}${field("company", "Company", { optional: true })}</div>
${field("line1", "Address line 1")}${field("line2", "Address line 2", { optional: true })}
<div class="two">${field("city", "City")}${field("state", "State/Province/Region")}${field("zip", "ZIP/Postal code")}<kat-select name="country" label="Country" .list=${LANDS}></kat-select>${field("phone", "Phone", { type: "tel" })}${field("email", "Email address", { type: "email", hint: "Will be shared with the sellers" })}</div>
<h3>Secondary contact</h3><div class="two">${field("secondName", "Secondary contact name", { optional: true })}${field("secondEmail", "Secondary contact email", { type: "email", optional: true })}</div></section>
<section><h2>Declarations</h2><kat-tick name="belief" label="I have a good faith belief that the use of the content is not authorized by the Rights Owner, its agent, or the law."></kat-tick><kat-tick name="oath" label="I swear, under penalty of perjury, that the information in this notice is accurate and that I may act for the Rights Owner."></kat-tick>${field("signature", "Electronic signature")}</section>
<button class="go">Submit</button></form></main>`;

const main = setup({ title: "Amazon Report Infringement", css: "body{margin:0!important;font:14px 'Amazon Ember',Arial}header{display:flex;justify-content:space-between;align-items:center;padding:8px 28px;background:#131a22;color:#fff}main{max-width:780px;margin:0 auto;padding:16px}section{border:1px solid #d5d9d9;border-radius:8px;padding:6px 22px;margin:16px 0}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 18px}.go{background:#ffd814;border:0;border-radius:20px;padding:9px 28px;font:inherit}" });
const draw = () => render(view(), main);
draw();
keep(() => held);
