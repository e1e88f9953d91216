// One question after the other, each a screen of its own with large cards to press; links become chips.

import { heldAll, keep, sent, setup } from "./state.js";

const STATES = ["Alabama", "Arizona", "California", "Colorado", "Florida", "Illinois", "Massachusetts", "New York", "Ohio", "Oregon", "Texas", "Washington"];
const LANDS = [["AU", "Australia"], ["CA", "Canada"], ["DE", "Germany"], ["FR", "France"], ["GB", "United Kingdom"], ["IE", "Ireland"], ["NO", "Norway"], ["US", "United States"]];
const card = (group, value, title, more) => `<label class="card"><input class="vh" type="radio" name="${group}" value="${value}"><span class="card__t">${title}</span><span class="card__d">${more}</span></label>`;
const field = (id, words, { type = "text", help = "", auto = "" } = {}) => `<div class="f"><label class="f__l" for="${id}">${words}</label>${help ? `<p class="f__h" id="${id}-h">${help}</p>` : ""}<input class="f__i" id="${id}" type="${type}" ${auto ? `autocomplete="${auto}"` : ""} ${help ? `aria-describedby="${id}-h"` : ""}></div>`;
const list = (id, words, rows) => `<div class="f"><label class="f__l" for="${id}">${words}</label><select class="f__i" id="${id}"><option value=""></option>${rows.map(([value, text]) => `<option value="${value}">${text}</option>`).join("")}</select></div>`;

const SCREENS = [
  `<h2>What is your relation to the intellectual property?</h2><div class="cards">${card("rel", "mine", "It is mine", "I am the owner")}${card("rel", "employer", "It belongs to my company", "I work for the owner")}${card("rel", "client", "I am an authorised agent", "I have a letter of authorisation")}${card("rel", "none", "None of these", "Only owners and their agents can report")}</div>`,
  `<h2>Which kind of intellectual property is it?</h2><div class="cards">${card("ip", "tm", "Trademark", "A brand name or logo")}${card("ip", "cr", "Copyright", "A picture, text, pattern or other work")}${card("ip", "pt", "Patent or design", "A registered invention or design")}</div>`,
  `<h2>Tell us about it</h2>${field("ip-owner", "Legal name of the owner")}<div data-for="tm">${field("ip-mark", "The trademark, as registered")}${field("ip-number", "Registration number")}${list("ip-place", "Where it is registered", [["AU", "Australia"], ["CA", "Canada"], ["EU", "European Union"], ["GB", "United Kingdom"], ["US", "United States"]])}${field("ip-classes", "Classes of goods", { help: "Numbers with commas, e.g. 14, 25" })}</div><div data-for="cr">${field("ip-work", "Title or short description of your work")}${field("ip-crnumber", "Copyright registration number, if there is one")}${field("ip-example", "A link to the work", { type: "url", help: "Where buyers find the authorised work" })}</div><div class="f"><span class="f__l">Letter of authorisation</span><p class="f__h">Agents only. PDF, JPG or PNG</p><input type="file" id="loa" aria-label="Letter of authorisation"></div>`,
  `<h2>Which listings do you report?</h2><p>Addresses look like https://www.etsy.com/listing/1234567890. Paste one and press Enter. Shop names are not enough.</p><div class="f"><label class="f__l" for="add">Listing link</label><div class="chips" id="chips"><input id="add" type="text" placeholder="https://www.etsy.com/listing/…"></div></div><div class="f"><label class="f__l" for="reason">How do these listings infringe?</label><textarea class="f__i" id="reason" rows="5" maxlength="2000"></textarea></div>`,
  `<h2>How can we reach you?</h2><p>We will give your name, your e-mail address and the name of the owner to the shops.</p><div class="two">${field("given", "First name", { auto: "given-name" })}${field("family", "Last name", { auto: "family-name" })}</div>${field("org", "Business name (optional)")}${field("a1", "Street address", { auto: "address-line1" })}${field("a2", "Flat / Other (optional)", { auto: "address-line2" })}<div class="two">${field("town", "City")}${field("post", "Zip code")}</div>${list("state", "State", STATES.map((name) => [name, name]))}${list("land", "Country", LANDS)}${field("tel", "Phone number", { type: "tel" })}${field("mail", "Email", { type: "email" })}`,
  `<h2>Review and sign</h2><label class="tick"><input type="checkbox" id="ok1"> I believe in good faith that the use is not allowed by the owner, its agent or the law.</label><label class="tick"><input type="checkbox" id="ok2"> What I say is true and, under penalty of perjury, I may act for the owner.</label>${field("sig", "Sign with your full legal name")}<button type="button" class="btn btn--dark" id="send">Submit report</button>`,
];

const main = setup({
  title: "Reporting Portal",
  css: `body{font:16px/1.5 Graphik,"Helvetica Neue",Arial,sans-serif;color:#222}.top{display:flex;gap:20px;padding:14px 30px;border-bottom:1px solid #ddd}.top form{flex:1}.top input{width:100%;border-radius:30px;border:2px solid #222;padding:8px 16px}.page{max-width:600px;margin:30px auto;padding:0 18px}.cards{display:grid;gap:12px}.card{display:block;border:1px solid #bbb;border-radius:12px;padding:16px;cursor:pointer}.card:has(:checked){border:2px solid #222;background:#fdebd2}.card__t{display:block;font-weight:600}.card__d{color:#595959}.vh{position:absolute;opacity:0;width:1px;height:1px}.f{margin:16px 0}.f__l{display:block;font-weight:600}.f__h{margin:0;color:#595959;font-size:14px}.f__i{width:100%;padding:10px;border:1px solid #949494;border-radius:6px;font:inherit}.two{display:flex;gap:14px}.two>*{flex:1}.chips{border:1px solid #949494;border-radius:6px;padding:6px;display:flex;flex-wrap:wrap;gap:6px}.chip{background:#eaeaea;border-radius:20px;padding:4px 10px;font-size:14px}.chips input{border:0;flex:1;min-width:220px;padding:6px}.btn{border:2px solid #222;border-radius:40px;padding:10px 24px;background:#fff;font:inherit}.btn--dark{background:#222;color:#fff}.tick{display:block;margin:10px 0}footer{background:#4d6bc6;color:#fff;padding:24px 30px}`,
  html: `<header class="top"><b>handmade</b><form id="find"><input type="search" name="search_query" placeholder="Search for anything" aria-label="Search for anything or paste a link"></form><a href="#in">Sign in</a></header>
<div class="page"><p id="where"></p>${SCREENS.map((html, at) => `<section data-screen="${at}" hidden>${html}</section>`).join("")}<p><button type="button" class="btn" id="back">Back</button> <button type="button" class="btn btn--dark" id="next">Next</button></p></div>
<footer><form id="news"><label>Yes! Send me exclusive offers and unique gift ideas <input type="email" name="email_address" placeholder="Enter your email"></label><button>Subscribe</button></form></footer>`,
});
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);

let at = 0;
const links = [];
const $ = (selector) => main.querySelector(selector);
function show() {
  for (const screen of main.querySelectorAll("[data-screen]")) screen.hidden = Number(screen.dataset.screen) !== at;
  $("#where").textContent = `Step ${at + 1} of ${SCREENS.length}`;
  $("#back").hidden = at === 0;
  $("#next").hidden = at === SCREENS.length - 1;
  const ip = $("[name=ip]:checked")?.value;
  for (const part of main.querySelectorAll("[data-for]")) part.hidden = part.dataset.for !== ip;
}
$("#next").addEventListener("click", () => {
  at += 1;
  show();
});
$("#back").addEventListener("click", () => {
  at -= 1;
  show();
});
$("#send").addEventListener("click", sent);
function chip() {
  const words = $("#add").value.split(/\s+/).filter(Boolean);
  for (const word of words) {
    links.push(word);
    $("#add").insertAdjacentHTML("beforebegin", '<span class="chip"><span></span> <button type="button" aria-label="Remove">×</button></span>');
    const made = $("#add").previousElementSibling;
    made.firstChild.textContent = word;
    made.querySelector("button").addEventListener("click", () => {
      links.splice(links.indexOf(word), 1);
      made.remove();
    });
  }
  $("#add").value = "";
}
$("#add").addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  chip();
});
$("#add").addEventListener("paste", (event) => {
  event.preventDefault();
  $("#add").value = event.clipboardData.getData("text");
  chip();
});
show();

keep(() => ({
  ...heldAll(main, { relation: "[name=rel]", type: "[name=ip]", owner: "#ip-owner", mark: "#ip-mark", number: "#ip-number", place: "#ip-place", classes: "#ip-classes", work: "#ip-work", workNumber: "#ip-crnumber", example: "#ip-example", loa: "#loa", why: "#reason", first: "#given", last: "#family", company: "#org", street: "#a1", unit: "#a2", city: "#town", zip: "#post", state: "#state", country: "#land", phone: "#tel", email: "#mail", belief: "#ok1", oath: "#ok2", signature: "#sig", search: "[name=search_query]", news: "[name=email_address]" }),
  links: links.join("\n"),
}));
