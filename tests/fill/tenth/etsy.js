// Shoelace, in English: one page in cards, names over the fields with help beneath, a file button of the page's own.
import "@shoelace-style/shoelace/dist/themes/light.css";
import "@shoelace-style/shoelace/dist/shoelace.js";
import { keep, sent, setup } from "../seventh/state.js";

const OFFICES = [["au", "Australia"], ["ca", "Canada"], ["eu", "European Union"], ["de", "Germany"], ["no", "Norway"], ["uk", "United Kingdom"], ["us", "United States"]];
const input = (name, label, more = "", help = "") => `<sl-input name="${name}" label="${label}" ${more} help-text="${help}"></sl-input>`;
const area = (name, label, rows, help, more = "") => `<sl-textarea name="${name}" label="${label}" rows="${rows}" help-text="${help}" required ${more}></sl-textarea>`;

const main = setup({
  title: "Report intellectual property infringement | Etsy",
  css: "body{margin:0!important;font:15px var(--sl-font-sans);background:#fbfaf8}.top{display:flex;justify-content:space-between;align-items:center;padding:10px 28px;background:#fff;border-bottom:1px solid #e1e3df}.top sl-input{width:320px}form{max-width:720px;margin:20px auto}sl-card{width:100%;margin-bottom:20px}sl-card::part(body){display:grid;gap:18px}.two{display:grid;grid-template-columns:1fr 1fr;gap:16px}.up{border:1px dashed #aaa;border-radius:6px;padding:14px}.up p{margin:0 0 8px}footer{background:#232347;color:#fff;padding:24px;text-align:center}",
  html: `<div class="top"><b>Etsy Help</b><sl-input name="find" type="search" placeholder="Search help articles" clearable pill></sl-input></div>
<form novalidate><h1>Report intellectual property infringement</h1><sl-alert open variant="primary">Listings can be reported here, shops cannot. We send your name and e-mail address to the member.</sl-alert><br>
<sl-card><strong slot="header">Property</strong><sl-radio-group name="relation" label="Your relation to the intellectual property" required><sl-radio value="owner">I own it, or I work for the company that owns it</sl-radio><sl-radio value="agent">I act on behalf of the owner</sl-radio><sl-radio value="licensee">I hold an exclusive licence</sl-radio></sl-radio-group>
${input("proprietor", "Name of the owner", "required")}
<sl-select name="kind" label="Type of intellectual property" placeholder="Choose one" required><sl-option value="copyright">Copyright</sl-option><sl-option value="trademark">Trademark</sl-option><sl-option value="patent">Utility patent</sl-option><sl-option value="design">Design patent or registered design</sl-option></sl-select>
${input("property", "Name of the property", "required", "The mark, or a title of the work, e.g. “Tulip print no. 4”")}
<div class="two">${input("number", "Registration number", "", "Required for trademarks and patents")}<sl-select name="office" label="Registered in" placeholder="Choose a place" clearable>${OFFICES.map(([value, words]) => `<sl-option value="${value}">${words}</sl-option>`).join("")}</sl-select></div>
${input("samples", "Authorized examples of your own work", 'type="url"', "Address of a page that shows the original, if there is one")}</sl-card>
<sl-card><strong slot="header">Listings</strong>${area("urls", "Listing URLs", 5, "One in each line, e.g. https://www.etsy.com/listing/123456789", 'spellcheck="false"')}${area("details", "How do the listings infringe?", 5, "Please write in full sentences.", 'maxlength="2500"')}
<div class="up"><p><label for="papers">Documents that support your report</label> <sl-tooltip content="Comparisons, screenshots, the certificate"><span tabindex="0">ⓘ</span></sl-tooltip></p><sl-button id="choose" size="small">Choose files</sl-button> <span id="names">None chosen</span><input id="papers" type="file" name="papers" multiple hidden></div></sl-card>
<sl-card><strong slot="header">You</strong><div class="two">${input("name", "Full name", 'required autocomplete="name"')}${input("business", "Business", 'autocomplete="organization"')}</div>${area("address", "Postal address", 3, "Street, city, postal code and country")}
${input("telephone", "Phone number", 'type="tel" required')}<div class="two">${input("email", "E-mail", 'type="email" required')}${input("again", "E-mail, once more", 'type="email" required')}</div></sl-card>
<sl-card><strong slot="header">Statements</strong><sl-checkbox name="faith">I have a good faith belief that the use is not permitted by the owner, its agent or the law.</sl-checkbox><sl-checkbox name="perjury">Under penalty of perjury, this report is accurate and I may act for the owner.</sl-checkbox>${input("signature", "Electronic signature", "required", "Type your name as you would sign")}</sl-card>
<sl-button type="submit" variant="primary" size="large">Send report</sl-button></form>
<footer><sl-switch name="newsletter">Send me Etsy Finds by e-mail</sl-switch></footer>`,
});
const part = (name) => main.querySelector(`[name=${name}]`);
const papers = part("papers");
main.querySelector("#choose").addEventListener("click", () => papers.click());
papers.addEventListener("change", () => { main.querySelector("#names").textContent = [...papers.files].map(({ name }) => name).join(", "); });
main.querySelector("form").addEventListener("submit", sent);
keep(() => {
  const value = (one) => (one.matches("sl-checkbox,sl-switch") ? one.checked : one.value);
  const { urls, ...rest } = Object.fromEntries([...main.querySelectorAll("sl-input,sl-textarea,sl-select,sl-radio-group,sl-checkbox,sl-switch")].map((one) => [one.name, value(one)]));
  return { ...rest, papers: [...papers.files], links: urls.trim() };
});
