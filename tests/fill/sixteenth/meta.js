// Lit without roots, in English: long questions each of which opens what follows, a list behind a drawn button, a country that is searched,
// three lines for links and a button for more.
import { html, nothing, render } from "lit";
import { keep, sent, setup } from "../seventh/state.js";

const held = { helpSearch: "", role: "", fullName: "", jobTitle: "", postal: "", phone: "", email: "", email2: "", owner: "", site: "", mark: "", basis: "", office: "", regno: "", goods: "", certificate: [], mandate: [], kinds: [], how: "", extra: [], agree: false, updates: false, esign: "" };
const urls = ["", "", ""];
const open = {};
const found = {};
const LANDS = ["Australia", "Benelux", "Brazil", "Canada", "China", "European Union", "France", "Germany", "India", "Ireland", "Italy", "Japan", "Mexico", "Spain", "Switzerland", "United Kingdom", "United States", "International (WIPO)"];
const ROLES = [["self", "I am the rights owner"], ["employee", "I work for the rights owner"], ["agent", "I am an agent or lawyer of the rights owner"], ["other", "None of these"]];
const put = (name, value) => {
  held[name] = value;
  draw();
};
const text = (name, label, { hint = "", type = "text", rows = 0, optional = false } = {}) => html`<div class="uiField"><label for=${name}>${label}${optional ? " (optional)" : nothing}</label>${hint ? html`<div class="hint" id="${name}-hint">${hint}</div>` : nothing}${rows ? html`<textarea id=${name} rows=${rows} @input=${({ target }) => put(name, target.value)}></textarea>` : html`<input id=${name} type=${type} @input=${({ target }) => put(name, target.value)}>`}</div>`;
const toggle = (name, to) => {
  open[name] = to;
  draw();
};
const menu = (name, label, list) => html`<div class="uiField"><div class="q" id="${name}-q">${label}</div><div class="selector"><div role="button" tabindex="0" class="selectorButton" id=${name} aria-haspopup="listbox" aria-expanded=${open[name] ? "true" : "false"} aria-labelledby="${name}-q ${name}" @click=${() => toggle(name, !open[name])} @keydown=${({ key }) => { if (key === "Enter") toggle(name, true); if (key === "Escape") toggle(name, false); }}>${list.find(([value]) => value === held[name])?.[1] ?? "Choose an answer"} ▾</div>${open[name] ? html`<div role="listbox" class="menu" aria-labelledby="${name}-q">${list.map(([value, words]) => html`<div role="option" aria-selected=${held[name] === value} class="item" @click=${() => { open[name] = false; put(name, value); }}>${words}</div>`)}</div>` : nothing}</div></div>`;
const typeahead = (name, label, list, hint) => {
  const shown = list.filter((one) => one.toLowerCase().includes((found[name] ?? "").toLowerCase()));
  return html`<div class="uiField"><label for=${name}>${label}</label><div class="hint">${hint}</div><div class="selector"><input id=${name} role="combobox" aria-autocomplete="list" aria-expanded=${open[name] ? "true" : "false"} autocomplete="off" placeholder="Type to search" .value=${found[name] ?? ""} @focus=${() => toggle(name, true)} @input=${({ target }) => { found[name] = target.value; held[name] = ""; toggle(name, true); }} @blur=${() => setTimeout(() => { found[name] = held[name]; toggle(name, false); }, 150)}>${open[name] ? html`<div role="listbox" class="menu">${shown.map((one) => html`<div role="option" class="item" aria-selected=${held[name] === one} @mousedown=${(event) => { event.preventDefault(); found[name] = one; open[name] = false; put(name, one); }}>${one}</div>`)}</div>` : nothing}</div></div>`;
};
const radios = (name, label, list) => html`<fieldset class="uiField"><legend>${label}</legend>${list.map(([value, words]) => html`<label class="line"><input type="radio" name=${name} value=${value} @change=${() => put(name, value)}> ${words}</label>`)}</fieldset>`;
const checks = (name, label, list) => html`<fieldset class="uiField"><legend>${label}</legend>${list.map(([value, words]) => html`<label class="line"><input type="checkbox" name=${name} value=${value} @change=${({ target }) => put(name, target.checked ? [...held[name], value] : held[name].filter((one) => one !== value))}> ${words}</label>`)}</fieldset>`;
const file = (name, label, hint = "") => html`<div class="uiField"><label for=${name}>${label}</label>${hint ? html`<div class="hint">${hint}</div>` : nothing}<input type="file" id=${name} multiple @change=${({ target }) => put(name, [...target.files])}></div>`;
const tick = (name, label) => html`<label class="line"><input type="checkbox" @change=${({ target }) => put(name, target.checked)}> ${label}</label>`;

const view = () => html`<header><b>Help Center</b><input type="search" aria-label="Search help articles" placeholder="Search help articles" @input=${({ target }) => put("helpSearch", target.value)}></header><main><h1>Trademark Report Form</h1><p>Use this form to report content that you believe infringes a trademark. We may give your name, your e-mail address and the name of the rights owner to the person who posted the content.</p><form @submit=${sent} novalidate>
${menu("role", "How are you related to the owner of the trademark?", ROLES)}
${held.role && held.role !== "other" ? html`<h2>Your contact information</h2>${text("fullName", "Your full name", { hint: "Please do not abbreviate" })}${text("jobTitle", "Your job title", { optional: true })}${text("postal", "Your mailing address", { rows: 3 })}${text("phone", "Your phone number", { type: "tel" })}${text("email", "Your e-mail address", { type: "email", hint: "An address of your company helps us to check your report" })}${text("email2", "Please enter the e-mail address again", { type: "email" })}
<h2>The rights owner</h2>${text("owner", "What is the name of the rights owner?", { hint: "The person or the company that is entered in the register" })}${text("site", "Web site or page of the rights owner", { optional: true })}${held.role === "agent" ? file("mandate", "Please attach your authorization", "For example a power of attorney") : nothing}
<h2>The trademark</h2>${text("mark", "What is the trademark?", { hint: "One trademark for each report" })}${radios("basis", "On what are your rights based?", [["registered", "A registration"], ["unregistered", "Use without a registration"]])}
${held.basis === "registered" ? html`${typeahead("office", "Where is it registered?", LANDS, "Choose the country or the organization")}${text("regno", "What is the registration number?")}${file("certificate", "Please attach a copy of the certificate of registration")}` : nothing}${text("goods", "For which goods or services do you claim rights?", { hint: "Goods or classes", optional: true })}
<h2>The content</h2>${checks("kinds", "What are you reporting?", [["post", "Photo, video or post"], ["ad", "Advertisement"], ["listing", "Marketplace listing"], ["page", "Page, group or profile"]])}
<fieldset class="uiField"><legend>Links to the content you are reporting</legend><div class="hint">One link in each line</div>${urls.map((_, at) => html`<input class="url" aria-label="Link ${at + 1}" placeholder="https://www.facebook.com/..." @input=${({ target }) => { urls[at] = target.value; }}>`)}<button type="button" @click=${() => { urls.push(""); draw(); }}>Add another link</button></fieldset>
${text("how", "How does this content infringe the trademark?", { rows: 6 })}${file("extra", "Do you have other documents that help us? (optional)")}
<h2>Declaration</h2>${tick("agree", "By submitting this notice, I state that I have a good faith belief that the use is not authorized, that the information is accurate and that, under penalty of perjury, I am authorized to act.")}${tick("updates", "E-mail me about new tools for rights owners")}${text("esign", "Electronic signature", { hint: "It should match your full name" })}<button class="send">Submit</button>` : nothing}</form></main>`;

const main = setup({ title: "Trademark Report Form | Help Center", css: "body{margin:0!important;font:15px Helvetica,Arial;color:#1c1e21}header{display:flex;justify-content:space-between;background:#1877f2;color:#fff;padding:12px 36px}main{max-width:640px;margin:20px auto}.uiField{border:0;padding:0;margin:18px 0}.uiField>label,legend,.q{display:block;font-weight:600;margin-bottom:4px;padding:0}.hint{color:#65676b;font-size:13px;margin-bottom:4px}input:not([type=radio],[type=checkbox],[type=file],[type=search]),textarea{width:100%;padding:8px;border:1px solid #ccd0d5;border-radius:6px;font:inherit;margin-bottom:4px}.line{display:block;margin:6px 0}.selector{position:relative}.selectorButton{border:1px solid #ccd0d5;background:#f5f6f7;border-radius:6px;padding:8px 12px;cursor:pointer}.menu{position:absolute;z-index:4;left:0;right:0;background:#fff;border:1px solid #ccd0d5;max-height:200px;overflow:auto}.item{padding:8px 12px;cursor:pointer}.send{background:#1877f2;color:#fff;border:0;border-radius:6px;padding:10px 24px;font:inherit}" });
const draw = () => render(view(), main);
draw();
keep(() => ({ ...held, links: urls.map((url) => url.trim()).filter(Boolean).join("\n") }));
