// A report in a dialog over the help page, questions as long sentences; what is asked next hangs on the answers. Some fields have
// their name inside only.
import { keep, lines, read, sent, setup } from "./state.js";

const COUNTRIES = ["Australia", "Austria", "Belgium", "Brazil", "Canada", "China", "European Union", "France", "Germany", "India", "Ireland", "Italy", "Japan", "Mexico", "Netherlands", "Poland", "Spain", "Sweden", "United Kingdom", "United States"];
const ask = (title, inner, { note = "", when = "" } = {}) => `<div class="q"${when ? ` data-when="${when}" hidden` : ""}><p class="t">${title}</p>${note ? `<p class="n">${note}</p>` : ""}${inner}</div>`;
const radios = (name, list) => list.map(([value, words]) => `<label class="o"><input type="radio" name="${name}" value="${value}"> ${words}</label>`).join("");
const ticks = (name, list) => list.map(([value, words]) => `<label class="o"><input type="checkbox" name="${name}" value="${value}"> ${words}</label>`).join("");
const bare = (name, words, more = "") => `<input name="${name}" placeholder="${words}" ${more}>`;
const url = (at) => `<input class="u" placeholder="Link ${at}" aria-label="Link ${at}">`;

const main = setup({
  title: "Trademark Report Form",
  css: "body{font:15px Helvetica,Arial;color:#1c1e21;background:#fff}.bg{max-width:900px;margin:0 auto;color:#888}dialog{width:640px;max-height:92vh;border:0;border-radius:10px;padding:0 26px 20px;box-shadow:0 8px 40px #0005}dialog::backdrop{background:#fffb}.h{position:sticky;top:0;background:#fff;display:flex;justify-content:space-between;border-bottom:1px solid #ddd;padding:14px 0;z-index:2}.t{font-weight:600;margin:22px 0 4px}.n{color:#65676b;font-size:13px;margin:0 0 6px}input:not([type=radio]):not([type=checkbox]):not([type=file]),textarea,select{width:100%;padding:10px;border:1px solid #ccd0d5;border-radius:6px;font:inherit;margin-bottom:8px}.o{display:block;margin:7px 0}.g{display:grid;grid-template-columns:1fr 1fr;gap:8px}.b{background:#e4e6eb;border:0;border-radius:6px;padding:8px 14px}.s{background:#0064e0;color:#fff;border:0;border-radius:6px;padding:11px 26px;margin-top:14px}",
  html: `<div class="bg"><h1>Help Center</h1><input name="topic" placeholder="Search help articles"><h2>Intellectual property</h2><p>What is a trademark? What is a counterfeit? How do I appeal?</p><p>Not signed in? <input name="login" placeholder="Email or phone"></p></div>
<dialog aria-labelledby="dt"><div class="h"><b id="dt">Report a trademark violation</b><button type="button" class="b" aria-label="Close">✕</button></div><form method="dialog">
${ask("What is your relationship to the rights owner?", radios("relationship", [["owner", "I am reporting on my own behalf"], ["employer", "I am reporting on behalf of my organization"], ["client", "I am reporting on behalf of my client"]]))}
<div data-when="relationship" hidden>
${ask("Your contact information", `<div class="g">${bare("full", "Your full name")}${bare("job", "Job title (optional)")}</div>${bare("org", "Organization")}<textarea name="postal" rows="2" placeholder="Mailing address"></textarea><div class="g">${bare("mail", "Email address", 'type="email"')}${bare("again", "Confirm email address", 'type="email"')}</div>${bare("tel", "Phone number")}`, { note: "We regularly give the rights owner's name and your email address to the person who posted the content." })}
${ask("Provide the name of the rights owner", '<input name="holder" aria-label="Name of the rights owner">', { note: "This may be the full name of a person or the name of the organization." })}
${ask("Please provide a link to the rights owner's official website or page", '<input name="site" aria-label="Official website">')}
${ask("What is the trademark?", '<input name="word" aria-label="Trademark">', { note: "If it is a design, describe it in words." })}
${ask("Where is the trademark registered?", `<select name="country" aria-label="Country or jurisdiction of registration"><option value="">Select</option>${COUNTRIES.map((one) => `<option>${one}</option>`).join("")}</select>`, { note: "If it is registered in several places, choose the one on which you rely." })}
${ask("What is the trademark registration number, if applicable?", '<input name="regno" aria-label="Trademark registration number">')}
${ask("What categories of goods and/or services are covered by the registration?", '<input name="goods" aria-label="Goods or services">')}
${ask("Please attach a copy of the registration certificate", '<input type="file" name="cert" multiple aria-label="Registration certificate">')}
${ask("Please attach proof that you may act for your client", '<input type="file" name="poa" multiple aria-label="Proof of authority">', { when: "relationship=client" })}
${ask("What type of content are you reporting?", ticks("content", [["ad", "An ad"], ["market", "A Marketplace item or a product in a shop"], ["page", "A Page, profile or group"], ["post", "A photo, video or post"]]), { note: "Choose all that apply." })}
${ask("Please provide links that lead directly to the content you are reporting", `<div id="urls">${url(1)}</div><button type="button" class="b" id="plus">Add a link</button>`)}
${ask("Please describe how you believe this content infringes your trademark", '<textarea name="how" rows="5" aria-label="Description of the infringement"></textarea>')}
${ask("Is there anything else you would like to attach?", '<input type="file" name="extra" multiple aria-label="Other attachments">', { note: "Optional" })}
${ask("Declaration statement", '<label class="o"><input type="checkbox" name="agree"> By submitting this notice, I state that I have a good faith belief that the reported use is not authorized, that the information is accurate and, under penalty of perjury, that I am authorized to act on behalf of the owner of the trademark.</label><input name="esign" aria-label="Electronic signature" placeholder="Electronic signature">')}
<button class="s">Submit</button></div></form></dialog>`,
});
const dialog = main.querySelector("dialog");
const form = dialog.querySelector("form");
form.addEventListener("submit", sent);
form.addEventListener("change", () => {
  for (const part of form.querySelectorAll("[data-when]")) {
    const [name, value] = part.dataset.when.split("=");
    const has = form.elements[name].value;
    part.hidden = value ? has !== value : !has;
  }
});
dialog.querySelector("#plus").addEventListener("click", () => {
  const list = dialog.querySelector("#urls");
  list.insertAdjacentHTML("beforeend", url(list.children.length + 1));
});
dialog.querySelector("[aria-label=Close]").addEventListener("click", () => dialog.close());
dialog.showModal();
keep(() => ({ ...read([...main.querySelectorAll("input:not(.u),select,textarea")]), links: lines(main.querySelectorAll(".u")) }));
