// A page from the server with a little script: questions as legends and labels, help below them, what follows an answer is
// indented under it.
import { heldAll, keep, sent, setup } from "../foreign/state.js";

const PLACES = [["EU", "European Union (EU trade mark or Community design)"], ["BX", "Benelux"], ["FR", "France"], ["DE", "Germany"], ["IT", "Italy"], ["NL", "Netherlands"], ["PL", "Poland"], ["ES", "Spain"], ["SE", "Sweden"], ["XX", "Another country"]];
const LANDS = [["AT", "Austria"], ["BE", "Belgium"], ["CZ", "Czechia"], ["DK", "Denmark"], ["FR", "France"], ["DE", "Germany"], ["IE", "Ireland"], ["IT", "Italy"], ["LU", "Luxembourg"], ["NL", "The Netherlands"], ["PL", "Poland"], ["PT", "Portugal"], ["ES", "Spain"], ["SE", "Sweden"], ["XX", "Outside the EU"]];

const options = (list) => `<option value="">Please select</option>${list.map(([key, words]) => `<option value="${key}">${words}</option>`).join("")}`;
const group = (id, label, control, hint = "") => `<div class="g"><label for="${id}">${label}</label>${hint ? `<span class="h" id="${id}-h">${hint}</span>` : ""}${control}</div>`;
const text = (id, label, hint = "", more = "") => group(id, label, `<input id="${id}" name="${id}" ${hint ? `aria-describedby="${id}-h"` : ""} ${more}>`, hint);
const radios = (name, legend, list, hint = "") => `<fieldset><legend>${legend}</legend>${hint ? `<span class="h">${hint}</span>` : ""}${list.map(([key, words], at) => `<div class="r"><input type="radio" id="${name}-${at}" name="${name}" value="${key}"><label for="${name}-${at}">${words}</label></div>`).join("")}</fieldset>`;
const tick = (id, words) => `<div class="r"><input type="checkbox" id="${id}" name="${id}"><label for="${id}">${words}</label></div>`;
const address = (at) => `<div class="u"><input name="location[]" aria-label="Web address ${at}" placeholder="https://"></div>`;

const main = setup({
  title: "Notice of illegal content",
  css: "body{background:#fff;color:#0b0c0c;font:16px Arial}.hd{background:#003d7a;color:#fff;padding:14px 30px;display:flex;justify-content:space-between}form.n{max-width:680px;margin:0 auto;padding:20px}.g,fieldset{margin:0 0 26px;border:0;padding:0}.g>label,legend{display:block;font-weight:bold;margin-bottom:4px}.h{display:block;color:#505a5f;margin-bottom:6px}.g input,.g textarea,.g select,.u input{width:100%;padding:8px;border:2px solid #0b0c0c;font:inherit}.r{display:flex;gap:10px;margin:8px 0}.in{border-left:4px solid #b1b4b6;padding-left:18px;margin-left:10px}.u{margin-bottom:8px}.d{display:flex;gap:14px}.d label{display:block;font-size:14px}.d input{width:70px;padding:8px;border:2px solid #0b0c0c}button.s{background:#00703c;color:#fff;border:0;padding:12px 22px;font:inherit}",
  html: `<div class="hd"><b>Marketplace · Legal</b><form role="search"><input name="q" aria-label="Search the help pages" placeholder="Search"></form></div>
<form class="n" method="post"><h1>Notice of illegal content</h1><p>Article 16 of Regulation (EU) 2022/2065 (Digital Services Act). Questions are mandatory unless they say optional.</p>
${radios("category", "What do you want to report?", [["safety", "A product that is dangerous or not compliant"], ["ip", "An infringement of intellectual property"], ["consumer", "Misleading information or unfair practices"], ["speech", "Unlawful speech"], ["other", "Something else"]])}
<div class="in" id="ip" hidden>
${group("right", "Which right is infringed?", `<select id="right" name="right">${options([["tm", "Trade mark"], ["cr", "Copyright or related right"], ["ds", "Design"], ["pt", "Patent or utility model"], ["gi", "Geographical indication"]])}</select>`)}
${text("title", "What is the right called?", "For instance the word of the trade mark or the title of the work")}
${text("regno", "Under which number is it registered?", "Leave empty if the right is not registered")}
${group("territory", "Where is the right in force?", `<select id="territory" name="territory">${options(PLACES)}</select>`)}
${text("holder", "Who holds the right?")}
${radios("capacity", "In what capacity do you submit this notice?", [["holder", "I hold the right or act for the company that holds it"], ["agent", "I represent the holder of the right"], ["third", "I have no connection with the holder"]])}</div>
<fieldset id="where"><legend>At which web addresses is the content?</legend><span class="h">Exact addresses (URLs), one in each field</span><div id="addresses">${address(1)}</div><button type="button" id="another">Add another address</button></fieldset>
${text("finding", "Is there anything else that helps us to find it? (optional)", "For instance the name of the shop")}
${group("why", "Why do you consider this content to be illegal?", '<textarea id="why" name="why" rows="7" aria-describedby="why-h"></textarea>', "Please give a sufficiently substantiated explanation")}
<fieldset><legend>When did you first see the content? (optional)</legend><div class="d"><div><label for="dd">Day</label><input id="dd" name="noticed" inputmode="numeric"></div><div><label for="mm">Month</label><input id="mm" name="noticed" inputmode="numeric"></div><div><label for="yy">Year</label><input id="yy" name="noticed" inputmode="numeric"></div></div></fieldset>
${group("files", "Do you have documents that support your notice? (optional)", '<input type="file" id="files" name="files" multiple aria-describedby="files-h">', "PDF or images, 20 MB in total")}
<h2>About you</h2>
${radios("flagger", "Do you submit this notice as a trusted flagger?", [["yes", "Yes"], ["no", "No"]], "Status under Article 22, awarded by a Digital Services Coordinator")}
${tick("anonymous", "I wish to stay anonymous (only for offences against children)")}
<div class="g"><label for="given">First name</label><input id="given" name="given" autocomplete="given-name"></div><div class="g"><label for="family">Last name</label><input id="family" name="family" autocomplete="family-name"></div>
${text("org", "Organisation (optional)")}${text("mail", "Email address", "We send the confirmation of receipt and our decision to it", 'type="email"')}${text("mail2", "Repeat the email address", "", 'type="email"')}
${group("land", "In which country are you established?", `<select id="land" name="land">${options(LANDS)}</select>`)}
${text("ref", "Your file reference (optional)")}
${tick("belief", "I have a bona fide belief that the information and allegations in this notice are accurate and complete.")}
${text("sum", "How much is nine plus four?", "This keeps robots out")}
${tick("news", "Keep me informed about product safety (optional)")}
<p><button class="s">Submit notice</button></p></form>`,
});

for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
main.addEventListener("change", () => {
  main.querySelector("#ip").hidden = main.querySelector("[name=category]:checked")?.value !== "ip";
});
main.querySelector("#another").addEventListener("click", () => {
  const list = main.querySelector("#addresses");
  list.insertAdjacentHTML("beforeend", address(list.children.length + 1));
});

const NAMES = { search: "q", category: "category", right: "right", mark: "title", number: "regno", territory: "territory", owner: "holder", capacity: "capacity", links: "location[]", finding: "finding", why: "why", noticed: "noticed", files: "files", flagger: "flagger", anonymous: "anonymous", first: "given", last: "family", company: "org", email: "mail", email2: "mail2", country: "land", reference: "ref", belief: "belief", sum: "sum", news: "news" };
keep(() => heldAll(main, Object.fromEntries(Object.entries(NAMES).map(([name, control]) => [name, `[name="${control}"]`]))));
