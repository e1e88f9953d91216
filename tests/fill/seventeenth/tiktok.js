// Shoelace, in English: folding parts, fields of the library, a row for each link with what it leads to, a drop zone of the team's own.
import "@shoelace-style/shoelace/dist/themes/light.css";
import "@shoelace-style/shoelace/dist/components/button/button.js";
import "@shoelace-style/shoelace/dist/components/checkbox/checkbox.js";
import "@shoelace-style/shoelace/dist/components/details/details.js";
import "@shoelace-style/shoelace/dist/components/input/input.js";
import "@shoelace-style/shoelace/dist/components/option/option.js";
import "@shoelace-style/shoelace/dist/components/radio/radio.js";
import "@shoelace-style/shoelace/dist/components/radio-button/radio-button.js";
import "@shoelace-style/shoelace/dist/components/radio-group/radio-group.js";
import "@shoelace-style/shoelace/dist/components/select/select.js";
import "@shoelace-style/shoelace/dist/components/textarea/textarea.js";
import { keep, sent, setup } from "../seventh/state.js";

const input = (name, label, { need = true, help = "", type = "text", ...more } = {}) => `<sl-input id="${name}" label="${label}" type="${type}" ${need ? "required" : ""} help-text="${help}" ${more.hint ? `placeholder="${more.hint}"` : ""}></sl-input>`;
const select = (name, label, list, more = "") => `<sl-select id="${name}" label="${label}" placeholder="Select" ${more}>${list.map(([value, words]) => `<sl-option value="${value}">${words}</sl-option>`).join("")}</sl-select>`;
const radios = (name, label, list, kind = "sl-radio", help = "") => `<sl-radio-group id="${name}" label="${label}" help-text="${help}">${list.map(([value, words]) => `<${kind} value="${value}">${words}</${kind}>`).join("")}</sl-radio-group>`;
const file = (name, label, help = "") => `<div class="file"><div class="label" id="${name}-l">${label}</div><label class="zone">Drop files here or click to upload<input id="${name}" type="file" multiple aria-labelledby="${name}-l"></label>${help && `<small>${help}</small>`}</div>`;
const KINDS = [["product", "Product"], ["video", "Video"], ["live", "LIVE"]];
const LANDS = [["US", "United States"], ["GB", "United Kingdom"], ["EU", "European Union"], ["ID", "Indonesia"], ["MY", "Malaysia"], ["PH", "Philippines"], ["SG", "Singapore"], ["TH", "Thailand"], ["VN", "Vietnam"], ["CN", "China"]];

const main = setup({
  title: "IPR Report | TikTok Shop",
  css: "body{margin:0!important;background:#f8f8f8}.nav{display:flex;justify-content:space-between;background:#000;color:#fff;padding:12px 32px}main{max-width:760px;margin:20px auto 60px;font:14px Arial}sl-input,sl-select,sl-textarea,sl-radio-group,.file{margin:14px 0;display:block}sl-details{background:#fff;margin-bottom:12px}.zone{display:block;border:1px dashed #999;padding:22px;text-align:center;cursor:pointer}.zone input{width:1px;height:1px;opacity:0;position:absolute}.link{display:grid;grid-template-columns:1fr 150px;gap:8px}.link>*{margin:4px 0}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}",
  html: `<div class="nav"><b>Intellectual Property Protection Centre</b><sl-input id="lookup" type="search" size="small" placeholder="Search help articles"></sl-input></div><main><h1>Report an infringement</h1><form novalidate>
<sl-details summary="Your information" open>${radios("role", "You report as", [["RO", "Rights owner"], ["AG", "Agent of the rights owner"]])}<div id="agent" hidden>${input("principal", "Rights owner represented")}${file("loa", "Letter of authorization or power of attorney *")}</div>
<div class="two">${input("fullName", "Full name")}${input("organization", "Organization")}</div>${input("address", "Address", { help: "Street, town, postcode and country" })}<div class="two">${input("phone", "Phone number", { type: "tel", help: "With country code" })}${input("email", "Email", { type: "email", help: "May be shared with the seller" })}</div>${input("handle", "TikTok username", { need: false, hint: "@" })}</sl-details>
<sl-details summary="Intellectual property" open>${radios("asset", "Type of IP asset", [["TM", "Trademark"], ["RD", "Registered design"], ["UP", "Utility patent"], ["RC", "Registered copyright"], ["UC", "Unregistered copyright"]], "sl-radio", "Complaints on utility patents are not accepted in the US")}
<div id="asset-part" hidden>${input("assetName", "Name of the asset")}<div class="two">${input("assetNo", "Registration number")}${input("assetOwner", "Owner of record")}${select("jurisdiction", "Jurisdiction", LANDS, "required")}${input("validity", "Valid until", { type: "date", need: false })}</div><div id="tm-part" hidden>${select("classes", "Classes of goods and services", Array.from({ length: 45 }, (_, at) => [String(at + 1), `Class ${at + 1}`]), "multiple clearable")}</div>${file("certificate", "Proof of ownership *", "Certificate or extract of the register")}</div></sl-details>
<sl-details summary="Reported content" open><div class="label">Links *</div><div id="rows"></div><sl-button id="more" size="small">Add another link</sl-button>${input("shop", "Shop name", { need: false })}<sl-textarea id="explain" label="How does the content infringe?" required rows="5" help-text="The seller may read this text"></sl-textarea>${file("evidence", "Supporting documents")}${input("minute", "Timestamp of the infringement", { need: false, help: "For videos and LIVE only" })}${input("ticket", "Related report ID", { need: false })}</sl-details>
<p><sl-checkbox id="honest">I have a good faith belief that the reported use is not authorized.</sl-checkbox></p><p><sl-checkbox id="liable">I understand that knowingly misleading notices may lead to liability.</sl-checkbox></p>${input("sign", "Electronic signature")}<sl-button variant="primary" type="submit">Submit report</sl-button></form></main>`,
});
const at = (name) => main.querySelector(`#${name}`);
const rows = at("rows");
const grow = () => {
  const next = rows.children.length + 1;
  rows.insertAdjacentHTML("beforeend", `<div class="link"><sl-input class="url" aria-label="Link ${next}" label="Link ${next}"></sl-input><sl-select class="kind" label="Leads to" placeholder="Select">${KINDS.map(([value, words]) => `<sl-option value="${value}">${words}</sl-option>`).join("")}</sl-select></div>`);
};
grow();
at("more").addEventListener("click", grow);
main.querySelector("form").addEventListener("submit", sent);
main.addEventListener("sl-change", () => {
  at("agent").hidden = at("role").value !== "AG";
  at("asset-part").hidden = !at("asset").value;
  at("tm-part").hidden = at("asset").value !== "TM";
});
for (const box of main.querySelectorAll("input[type=file]")) box.addEventListener("change", () => { box.parentElement.firstChild.data = [...box.files].map(({ name }) => name).join(", "); });
const TYPED = ["lookup", "role", "principal", "fullName", "organization", "address", "phone", "email", "handle", "asset", "assetName", "assetNo", "assetOwner", "jurisdiction", "validity", "classes", "shop", "explain", "minute", "ticket", "sign"];
keep(() => ({
  ...Object.fromEntries(TYPED.map((name) => [name, at(name).value ?? ""])),
  ...Object.fromEntries(["loa", "certificate", "evidence"].map((name) => [name, [...at(name).files]])),
  honest: at("honest").checked, liable: at("liable").checked,
  links: [...rows.querySelectorAll(".url")].map(({ value }) => value.trim()).filter(Boolean).join("\n"),
  kinds: [...rows.querySelectorAll(".kind")].map(({ value }) => value).filter(Boolean).join("\n"),
}));
