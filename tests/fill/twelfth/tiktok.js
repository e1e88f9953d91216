// Shoelace, in English: four parts that fold, one open at a time, a country that hangs above the page, a row of buttons for who files, a line for
// each link, papers by native buttons in the page itself.
import "@shoelace-style/shoelace/dist/themes/light.css";
import "@shoelace-style/shoelace/dist/shoelace.js";
import { keep, read, sent, setup } from "../seventh/state.js";

const LANDS = [["AT", "Austria"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["IE", "Ireland"], ["IT", "Italy"], ["JP", "Japan"], ["ES", "Spain"], ["GB", "United Kingdom"], ["US", "United States"]];
const ASSETS = [["trademark", "Trademark"], ["copyright-registered", "Copyright (registered)"], ["copyright-unregistered", "Copyright (unregistered)"], ["design", "Registered design"], ["patent", "Utility patent"]];
const opts = (list) => list.map(([value, words]) => `<sl-option value="${value}">${words}</sl-option>`).join("");
const input = (name, label, more = "") => `<sl-input name="${name}" label="${label}" ${more}></sl-input>`;
const select = (name, label, list, more = "") => `<sl-select hoist name="${name}" label="${label}" placeholder="Select" ${more}>${opts(list)}</sl-select>`;
const papers = (name, label, hint) => `<div class="paper"><label for="tt-${name}">${label}</label><input id="tt-${name}" type="file" name="${name}" multiple><small>${hint}</small></div>`;

const main = setup({
  title: "New report | Intellectual Property Protection Centre",
  css: "body{margin:0!important;font:15px var(--sl-font-sans);background:#f8f8f8}.top{display:flex;justify-content:space-between;align-items:center;background:#000;color:#fff;padding:10px 32px}.top sl-input{width:280px}.mid{max-width:780px;margin:24px auto;display:grid;gap:14px}sl-details::part(content){display:grid;gap:16px}sl-details::part(base){background:#fff}.two{display:grid;grid-template-columns:1fr 1fr;gap:16px}.paper label{display:block;margin-bottom:4px}.paper small{color:#777;display:block}.line{display:flex;gap:8px;margin-bottom:8px}.line sl-input{flex:1}.cap{margin-bottom:4px}",
  html: `<div class="top"><b>IPPC</b><sl-input name="query" type="search" placeholder="Search reports" pill></sl-input></div><form class="mid" novalidate><h1>New report</h1>
<sl-details open summary="A. Reported content"><div><div class="cap" id="links">Links to the content</div><div id="rows"></div><sl-button id="more" size="small">Add another link</sl-button></div>
${select("content", "Type of content", [["product", "Product"], ["video", "Video"], ["live", "LIVE"]], "clearable")}${input("timestamp", "Time in the video", 'help-text="For videos and LIVE only, e.g. 01:12"')}
<sl-textarea name="report" label="Description of the infringement" rows="5" maxlength="2000" required></sl-textarea>${papers("more", "Additional evidence (optional)", "Comparisons, screenshots")}</sl-details>
<sl-details summary="B. Intellectual property"><div class="two">${select("asset", "Asset type", ASSETS, "required")}${input("title", "Asset name", "required")}${input("regno", "Registration number", "required")}${select("register", "Country or region of registration", [["EU", "European Union"], ...LANDS], "required")}${input("valid", "Expiration date", 'type="date"')}${input("proprietor", "Owner of the asset", "required")}</div>${papers("proof", "Proof of ownership", "The certificate of registration")}</sl-details>
<sl-details summary="C. Reporter"><sl-radio-group name="standing" label="You are"><sl-radio-button value="owner">Rights owner</sl-radio-button><sl-radio-button value="employee">Employee of the owner</sl-radio-button><sl-radio-button value="agent">Authorized agent</sl-radio-button></sl-radio-group>
<div class="two">${input("person", "Full name", "required")}${input("entity", "Name of your organization", "required")}${select("based", "Country or region where you are based", LANDS, "required")}${input("phone", "Phone number (with country code)", 'type="tel" required')}${input("email", "Email address", 'type="email" required help-text="May be shared with the seller"')}${input("username", "TikTok username", 'help-text="If you have one"')}</div><div id="authority" hidden>${papers("authority", "Proof of authorization", "Letter or power of attorney")}</div>${input("internal", "Internal reference", 'help-text="For your own records"')}</sl-details>
<sl-details summary="D. Agreement"><sl-checkbox name="accurate">I confirm the report is accurate and understand that a misleading notice may make me liable.</sl-checkbox>${input("signature", "Signature", "required")}<sl-switch name="updates">Subscribe to updates of the IPPC</sl-switch></sl-details>
<sl-button type="submit" variant="danger" size="large">Submit report</sl-button></form>`,
});
const [rows, form] = [main.querySelector("#rows"), main.querySelector("form")];
function add() {
  const line = Object.assign(document.createElement("div"), { className: "line" });
  line.innerHTML = `<sl-input class="url" placeholder="https://shop.tiktok.com/view/product/…" aria-labelledby="links"></sl-input>${rows.children.length ? '<sl-button size="small" class="off">Remove</sl-button>' : ""}`;
  line.querySelector(".off")?.addEventListener("click", () => line.remove());
  rows.append(line);
}
add();
main.querySelector("#more").addEventListener("click", add);
const folds = [...main.querySelectorAll("sl-details")];
for (const fold of folds) fold.addEventListener("sl-show", ({ target }) => { if (target === fold) for (const other of folds) other.open = other === fold; });
main.querySelector("[name=standing]").addEventListener("sl-change", ({ target }) => { main.querySelector("#authority").hidden = target.value !== "agent"; });
form.addEventListener("submit", sent);
keep(() => {
  const parts = [...main.querySelectorAll("sl-input[name],sl-textarea,sl-select,sl-radio-group,sl-checkbox,sl-switch")];
  return {
    ...Object.fromEntries(parts.map((one) => [one.name, one.matches("sl-checkbox,sl-switch") ? one.checked : one.value])),
    ...read(main.querySelectorAll("input[type=file]")),
    links: [...main.querySelectorAll(".url")].map(({ value }) => (value ?? "").trim()).filter(Boolean).join("\n"),
  };
});
