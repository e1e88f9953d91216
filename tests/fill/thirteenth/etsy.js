// Native controls, in English: four steps of one form, names above, pages that depend on the kind of right, a row for each listing, two boxes for the
// e-mail, a state that depends on the country.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const field = (label, inside, { must = false, help = "", id = "" } = {}) => `<div class="field"${id ? ` id="${id}"` : ""}><label${/ id="([^"]+)"/.test(inside) ? ` for="${inside.match(/ id="([^"]+)"/)[1]}"` : ""}>${label}${must ? ' <span class="req">Required</span>' : ""}</label>${help ? `<p class="help">${help}</p>` : ""}${inside}</div>`;
const text = (name, label, { type = "text", more = "", ...rest } = {}) => field(label, `<input type="${type}" id="et-${name}" name="${name}" ${more}>`, rest);
const area = (name, label, rest) => field(label, `<textarea id="et-${name}" name="${name}" rows="5"></textarea>`, rest);
const select = (name, label, list, rest) => field(label, `<select id="et-${name}" name="${name}"><option value="">Select one</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select>`, rest);
const radios = (name, label, list) => `<fieldset class="field"><legend>${label} <span class="req">Required</span></legend>${list.map(([value, words]) => `<label class="radio"><input type="radio" name="${name}" value="${value}"> ${words}</label>`).join("")}</fieldset>`;
const STATES = [["CA", "California"], ["CO", "Colorado"], ["IL", "Illinois"], ["ME", "Maine"], ["MA", "Massachusetts"], ["NY", "New York"], ["OR", "Oregon"], ["TX", "Texas"], ["VT", "Vermont"], ["WA", "Washington"]];
const LANDS = [["AU", "Australia"], ["CA", "Canada"], ["DE", "Germany"], ["IE", "Ireland"], ["NZ", "New Zealand"], ["GB", "United Kingdom"], ["US", "United States"]];
const step = (at, title, inside) => `<section class="step" data-step="${at}"${at ? " hidden" : ""}><h2>${title}</h2>${inside}<p class="nav">${at ? '<button type="button" class="back">Back</button>' : ""}${at < 3 ? '<button type="button" class="next">Next</button>' : '<button class="send">Submit report</button>'}</p></section>`;

const main = setup({
  title: "Etsy Reporting Portal",
  css: "body{margin:0!important;font:16px/1.5 Graphik,Arial}.hd{display:flex;gap:24px;align-items:center;padding:14px 32px;border-bottom:1px solid #ddd}.hd b{color:#f1641e;font-size:24px}.hd input{flex:1;border:2px solid #222;border-radius:24px;padding:8px 16px}.wrap{max-width:680px;margin:24px auto}.field{margin:0 0 22px;border:0;padding:0}.field>label,legend{font-weight:600;display:block}.req{font-weight:400;color:#b00;font-size:13px}.help{margin:2px 0 6px;color:#595959;font-size:14px}.field>input,select,textarea,.li input{width:100%;padding:9px;border:1px solid #999;border-radius:6px;font:inherit}.radio{display:block;font-weight:400}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}.nav{display:flex;gap:12px}.nav button,.li+button{padding:10px 26px;border-radius:24px;border:2px solid #222;background:#fff}.nav .next,.nav .send{background:#222;color:#fff}.li{display:flex;gap:8px;margin-bottom:8px}ol.dots{display:flex;gap:24px;padding:0;list-style:none;color:#888}ol.dots .on{color:#000;font-weight:600}footer{background:#f5f5f1;padding:24px 32px;margin-top:40px}",
  html: `<div class="hd"><b>Etsy</b><input name="search_query" placeholder="Search for anything" aria-label="Search for anything"></div><div class="wrap"><h1>Report intellectual property infringement</h1><ol class="dots"><li class="on">About the owner</li><li>Your property</li><li>Listings</li><li>Contact and sign</li></ol><form novalidate>
${step(0, "About the owner", `${radios("relation", "What is your relation to the intellectual property?", [["own", "I own it myself"], ["company", "It is owned by a company that I represent as an officer or employee"], ["third", "It is owned by a third party that has authorized me to report"], ["none", "I have no relation to it"]])}${text("owner", "Name of the intellectual property owner", { must: true })}<div id="loa" hidden>${field("Letter of authorization", '<input type="file" id="et-loa" name="loa" multiple>', { must: true })}</div>`)}
${step(1, "Your property", `${radios("right", "What type of intellectual property is being infringed?", [["copyright", "Copyright"], ["trademark", "Trademark"], ["patent", "Patent"], ["other", "Other"]])}<div id="what" hidden>${text("title", "Title", { must: true })}<div class="two">${text("regno", "Registration number", { help: "If the work is registered" })}${select("regland", "Country of registration", LANDS, { help: "&nbsp;" })}</div></div>${area("examples", "Authorized examples of the work", { help: "Links to your own listings or website where the genuine work can be seen" })}${field("Registration documents", '<input type="file" id="et-record" name="record" multiple>', { help: "A copy of the certificate or record" })}`)}
${step(2, "Listings", `<fieldset class="field"><legend>Infringing listings <span class="req">Required</span></legend><p class="help">Listing URLs look like https://www.etsy.com/listing/123456789. Shop names are not accepted.</p><div id="list"></div><button type="button" id="more">Add another listing</button></fieldset>${area("explain", "Explain how the listings infringe", { must: true })}`)}
${step(3, "Contact and sign", `<div class="two">${text("first", "First name", { must: true })}${text("last", "Last name", { must: true })}</div>${text("business", "Business name")}${text("role", "Job title")}${select("country", "Country", LANDS, { must: true })}${text("street", "Street address", { must: true })}${text("unit", "Apt / Suite / Other")}<div class="two">${text("city", "City", { must: true })}<div id="state">${select("state", "State", STATES, { must: true })}</div>${text("zip", "Zip code", { must: true })}${text("phone", "Phone number", { type: "tel", must: true })}</div>${text("email", "Email", { type: "email", must: true, help: "Shared with the sellers whose listings you report" })}${text("email2", "Confirm email", { type: "email", must: true })}
<label class="radio"><input type="checkbox" name="faith"> I have a good faith belief that use of the material is not authorized by the owner, its agent, or the law.</label><label class="radio"><input type="checkbox" name="perjury"> The information is accurate, and under penalty of perjury, I am authorized to act for the owner.</label><br>${text("signature", "Your signature", { must: true, help: "Type your full legal name" })}`)}
</form></div><footer><label>Get Etsy updates <input name="news" type="email" placeholder="Enter your email"></label> <button type="button">Subscribe</button></footer>`,
});
const form = main.querySelector("form");
const listing = () => {
  const line = document.createElement("div");
  line.className = "li";
  line.innerHTML = `<input class="url" aria-label="Listing URL" placeholder="https://www.etsy.com/listing/"><button type="button">Remove</button>`;
  line.lastElementChild.addEventListener("click", () => { if (line.parentNode.children.length > 1) line.remove(); });
  main.querySelector("#list").append(line);
};
listing();
main.querySelector("#more").addEventListener("click", listing);
form.addEventListener("click", ({ target }) => {
  const way = target.className === "next" ? 1 : target.className === "back" ? -1 : 0;
  if (!way) return;
  const to = Number(target.closest(".step").dataset.step) + way;
  for (const one of form.querySelectorAll(".step")) one.hidden = Number(one.dataset.step) !== to;
  [...main.querySelectorAll(".dots li")].forEach((dot, at) => dot.classList.toggle("on", at === to));
});
form.addEventListener("change", () => {
  const { relation, right, country } = form.elements;
  main.querySelector("#loa").hidden = relation.value !== "third";
  main.querySelector("#what").hidden = !right.value;
  main.querySelector("#what label").firstChild.textContent = { copyright: "Title of the copyrighted work", trademark: "Trademark", patent: "Title of the patent" }[right.value] ?? "Title";
  main.querySelector("#state").hidden = Boolean(country.value) && country.value !== "US";
});
form.addEventListener("submit", sent);
keep(() => ({ ...read(main.querySelectorAll("[name]")), links: lines(main.querySelectorAll(".url")) }));
