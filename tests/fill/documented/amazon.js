// The report form of a portal whose controls are web components with shadow roots: fields, drop-downs, radio buttons and a
// text area of its own kit; the right's questions come after its type.
import { LitElement, css, html, nothing } from "lit";

import { hold, send, start } from "./core.js";

const LOOK = css`:host{display:block;margin:0 0 16px}label,.label{display:block;font-weight:600;margin-bottom:4px}.hint{color:#666;font-size:12px}input,textarea{width:100%;padding:6px 8px;border:1px solid #888c8c;border-radius:3px;font:inherit}.face{border:1px solid #888c8c;border-radius:3px;padding:6px 8px;cursor:pointer;display:flex;justify-content:space-between}.options{border:1px solid #888c8c;border-top:0;max-height:180px;overflow:auto;background:#fff}.option{padding:6px 8px;cursor:pointer}.option:hover{background:#eef}`;
const told = (element) => element.dispatchEvent(new CustomEvent("change", { bubbles: true, composed: true, detail: { value: element.value } }));

class KitInput extends LitElement {
  static properties = { label: {}, hint: {}, value: {}, type: {}, placeholder: {}, maxlength: { type: Number }, rows: { type: Number } };
  static styles = LOOK;
  constructor() { super(); this.value = ""; this.type = "text"; }
  render() {
    const typed = (event) => { this.value = event.target.value; told(this); };
    return html`<label for="control">${this.label}</label>${this.hint ? html`<div class="hint">${this.hint}</div>` : nothing}
      ${this.rows ? html`<textarea id="control" part="control" rows=${this.rows} maxlength=${this.maxlength ?? 5000} .value=${this.value} @input=${typed}></textarea>`
        : html`<input id="control" type=${this.type} placeholder=${this.placeholder ?? ""} .value=${this.value} @input=${typed}>`}`;
  }
}
class KitDropdown extends LitElement {
  static properties = { label: {}, options: { attribute: false }, value: {}, open: { state: true } };
  static styles = LOOK;
  constructor() { super(); this.value = ""; this.options = []; }
  render() {
    const chosen = this.options.find(([value]) => value === this.value);
    const pick = (value) => { this.value = value; this.open = false; told(this); };
    return html`<div class="label" id="name">${this.label}</div>
      <div class="face" role="combobox" tabindex="0" aria-labelledby="name" aria-haspopup="listbox" aria-expanded=${this.open ? "true" : "false"} aria-controls="list" @click=${() => { this.open = !this.open; }}><span>${chosen ? chosen[1] : "Select"}</span><span aria-hidden="true">▾</span></div>
      ${this.open ? html`<div class="options" id="list" role="listbox">${this.options.map(([value, words]) => html`<div class="option" role="option" aria-selected=${value === this.value ? "true" : "false"} @click=${() => pick(value)}>${words}</div>`)}</div>` : nothing}`;
  }
}
class KitRadios extends LitElement {
  static properties = { label: {}, options: { attribute: false }, value: {} };
  static styles = [LOOK, css`.radio{display:block;font-weight:400;margin:2px 0}.radio input{width:auto}`];
  constructor() { super(); this.value = ""; this.options = []; }
  render() {
    return html`<div role="radiogroup" aria-labelledby="name"><div class="label" id="name">${this.label}</div>${this.options.map(([value, words]) => html`<label class="radio"><input type="radio" name="r" .value=${value} .checked=${value === this.value} @change=${() => { this.value = value; told(this); }}> ${words}</label>`)}</div>`;
  }
}
class KitCheckbox extends LitElement {
  static properties = { label: {}, value: { type: Boolean } };
  static styles = LOOK;
  constructor() { super(); this.value = false; }
  render() { return html`<label style="font-weight:400"><input style="width:auto" type="checkbox" .checked=${this.value} @change=${(event) => { this.value = event.target.checked; told(this); }}> ${this.label}</label>`; }
}
customElements.define("rk-input", KitInput);
customElements.define("rk-dropdown", KitDropdown);
customElements.define("rk-radio-group", KitRadios);
customElements.define("rk-checkbox", KitCheckbox);

const COUNTRIES = [["CA", "Canada"], ["DE", "Germany"], ["MX", "Mexico"], ["GB", "United Kingdom"], ["US", "United States"]];
class ReportForm extends LitElement {
  static properties = { box: { state: true } };
  constructor() { super(); this.box = {}; }
  createRenderRoot() { return this; }
  render() {
    const { box } = this;
    const on = (name) => (event) => { this.box = { ...box, [name]: event.target.value }; hold(name, event.target.value); };
    const field = (name, label, more = {}) => html`<rk-input label=${label} hint=${more.hint ?? ""} type=${more.type ?? "text"} .rows=${more.rows} @change=${on(name)}></rk-input>`;
    return html`<h1>Report Infringement</h1>
      <p>Use this form to notify us of a claim of intellectual property infringement. A notice covers one type of right only.</p>
      <section><h2>Your relationship to the right</h2>
        <rk-radio-group label="Are you the rights owner or an agent?" .options=${[["owner", "Rights owner"], ["agent", "Agent"]]} @change=${on("role")}></rk-radio-group></section>
      <section><h2>Intellectual property</h2>
        <rk-radio-group label="What type of intellectual property is infringed?" .options=${[["copyright", "Copyright"], ["trademark", "Trademark"], ["patent", "Patent"]]} @change=${on("right")}></rk-radio-group>
        ${box.right === "trademark" ? html`${field("brand", "Brand")}${field("number", "Trademark registration number")}` : nothing}
        ${box.right === "copyright" ? html`<rk-radio-group label="How do you want to identify the work?" .options=${[["number", "Registration number"], ["text", "Description"], ["link", "Link to the work"]]} @change=${on("workBy")}></rk-radio-group>${box.workBy ? field("work", "Copyrighted work") : nothing}` : nothing}
        ${box.right === "patent" ? field("number", "Patent number") : nothing}
        ${box.right ? html`<rk-dropdown label="Marketplace in which the right is valid" .options=${COUNTRIES.map(([value, words]) => [value, words])} @change=${on("market")}></rk-dropdown>` : nothing}
        ${box.right === "trademark" ? html`<rk-radio-group label="Where does the infringement appear?" .options=${[["product", "On the product"], ["packaging", "On the product's packaging"], ["image", "In an image on the product detail page"], ["text", "In the text of the product detail page"]]} @change=${on("where")}></rk-radio-group>` : nothing}</section>
      <section><h2>Infringing items</h2>
        ${field("links", "ASINs or URLs", { rows: 5, hint: "One on each line, 50 at most" })}
        <rk-radio-group label="Which offers do you report?" .options=${[["all", "All offers of the product"], ["some", "Offers of certain sellers"]]} @change=${on("offers")}></rk-radio-group>
        ${field("order", "Order IDs of test buys (optional)")}
        ${field("why", "Additional information", { rows: 5, hint: "Describe the infringement" })}</section>
      <section><h2>Contact information</h2>
        ${field("name", "Full name")}${field("company", "Company")}${field("address", "Address")}${field("phone", "Phone number", { type: "tel" })}${field("email", "Email address", { type: "email" })}
        <h3>Secondary contact (optional)</h3>${field("name2", "Name")}${field("email2", "Email address", { type: "email" })}</section>
      <section><h2>Statements</h2>
        <rk-checkbox label="I have a good faith belief that the use described above is not authorised by the rights owner, its agent, or the law." @change=${on("goodFaith")}></rk-checkbox>
        <rk-checkbox label="I declare, under penalty of perjury, that this notification is accurate and that I am the owner of the right or authorised to act for the owner." @change=${on("perjury")}></rk-checkbox>
        ${field("signature", "Type your full name as your electronic signature")}
        <button type="button" @click=${send}>Submit</button></section>`;
  }
}
customElements.define("report-form", ReportForm);
start({ title: "Report Infringement", css: "report-form{display:block;max-width:720px;margin:20px auto}section{border-top:1px solid #ddd;padding:8px 0}" }).append(document.createElement("report-form"));
