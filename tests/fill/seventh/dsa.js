// A notice under the Digital Services Act, plain HTML: parts that fold by themselves, the reasons in an editor with a bar of buttons,
// one field set for each location.
import { keep, lines, read, sent, setup } from "./state.js";

const LANDS = [["AT", "Austria"], ["BE", "Belgium"], ["CZ", "Czechia"], ["DK", "Denmark"], ["FI", "Finland"], ["FR", "France"], ["DE", "Germany"], ["GR", "Greece"], ["IE", "Ireland"], ["IT", "Italy"], ["NL", "Netherlands"], ["PL", "Poland"], ["PT", "Portugal"], ["ES", "Spain"], ["SE", "Sweden"]];
const options = (list) => `<option value="" selected>Please select</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}`;
const field = (name, label, control, help = "") => `<p><label for="${name}">${label}</label>${control}${help ? `<small id="${name}-help">${help}</small>` : ""}</p>`;
const text = (name, label, more = "", help = "") => field(name, label, `<input id="${name}" name="${name}" ${help ? `aria-describedby="${name}-help"` : ""} ${more}>`, help);
const place = (at) => `<fieldset class="place"><legend>Location ${at}</legend><p><label for="exact${at}">Exact electronic location (URL)</label><input id="exact${at}" class="exact" type="url"></p><p><label for="known${at}">Further details that help to identify it (optional)</label><input id="known${at}" class="known"></p></fieldset>`;

const main = setup({
  title: "Notice of illegal content (Article 16 DSA)",
  css: "body{background:#eef1f6;font:16px Verdana,sans-serif}.page{max-width:820px;margin:0 auto;background:#fff;padding:16px 32px}details{border:1px solid #b8c4d9;margin:12px 0;padding:0 16px}summary{font-weight:bold;padding:12px 0;cursor:pointer;color:#003399}p>label:first-child,.ed>span{display:block;margin-bottom:4px}input:not([type=radio]):not([type=checkbox]):not([type=file]),select{width:100%;padding:7px;border:1px solid #7a8aa8}small{display:block;color:#5a6780;font-size:12px}.place{border:1px dotted #7a8aa8;margin:10px 0}.ed{margin:14px 0}.bar{background:#eef1f6;border:1px solid #7a8aa8;border-bottom:0;padding:4px}.body{border:1px solid #7a8aa8;min-height:120px;padding:8px;white-space:pre-wrap}.news{background:#eef1f6;padding:12px;margin-top:20px}",
  html: `<div class="page"><p><input id="seek" name="seek" type="search" aria-label="Search this site" placeholder="Search this site"></p><h1>Notify us of content that you consider illegal</h1>
<form novalidate><details open><summary>1. The content</summary>
${field("category", "Category of illegal content", `<select id="category" name="category">${options([["ip", "Infringement of intellectual property rights"], ["consumer", "Breach of consumer protection rules"], ["safety", "Unsafe or prohibited products"], ["speech", "Illegal speech"], ["scam", "Scams and fraud"], ["other", "Other"]])}</select>`)}
<div id="ip" hidden>
${field("right", "Intellectual property right concerned", `<select id="right" name="right">${options([["trademark", "Trade mark"], ["copyright", "Copyright or related right"], ["design", "Design"], ["patent", "Patent or utility model"], ["gi", "Geographical indication"]])}</select>`)}
${text("sign", "Sign or title that is protected")}${text("register", "Number in the register", "", "Leave it empty for rights that are not registered.")}
${field("territory", "Territory in which the right is protected", `<select id="territory" name="territory">${options([["EU", "European Union (all Member States)"], ...LANDS])}</select>`)}${text("proprietor", "Proprietor of the right")}
<fieldset><legend>In which capacity do you submit this notice?</legend><label><input type="radio" name="capacity" value="proprietor"> Proprietor of the right, or member of its staff</label><br><label><input type="radio" name="capacity" value="representative"> Representative of the proprietor</label><br><label><input type="radio" name="capacity" value="user"> Any other person</label></fieldset></div>
<div id="places">${place(1)}</div><p><button type="button" id="more">Add a location</button></p></details>
<details><summary>2. The reasons</summary>
<div class="ed"><span id="reasons-l">Sufficiently substantiated explanation of the reasons why you allege that the content is illegal</span><div class="bar" role="toolbar"><button type="button" data-do="bold"><b>B</b></button> <button type="button" data-do="italic"><i>I</i></button> <button type="button" data-do="insertUnorderedList">• List</button></div><div class="body" id="reasons" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="reasons-l"></div></div>
${text("law", "Legal provision that is infringed (if you know it)")}${text("since", "When did you become aware of the content?", 'type="date"')}
${field("annex", "Annexes", '<input type="file" id="annex" name="annex" multiple>', "For example the certificate, screenshots or a comparison. 10 MB at most.")}</details>
<details><summary>3. The person or entity submitting the notice</summary>
<fieldset><legend>You are</legend><label><input type="radio" name="entity" value="natural"> a natural person</label> <label><input type="radio" name="entity" value="legal"> a legal person or organisation</label></fieldset>
${text("forename", "First name")}${text("surname", "Surname")}${text("entityname", "Name of the organisation")}${text("mail", "E-mail address", 'type="email"', "The confirmation of receipt and the decision are sent to it.")}${text("mail2", "Repeat the e-mail address", 'type="email"')}
${field("land", "Member State of residence or establishment", `<select id="land" name="land">${options(LANDS)}</select>`)}
<fieldset><legend>Have you been awarded the status of trusted flagger?</legend><label><input type="radio" name="flagger" value="yes"> Yes</label> <label><input type="radio" name="flagger" value="no"> No</label></fieldset>${text("coordinator", "If so, by which Digital Services Coordinator?")}</details>
<details open><summary>4. Statement</summary><p><label><input type="checkbox" name="bona"> I confirm my bona fide belief that the information and allegations in this notice are accurate and complete.</label></p></details>
<p><button type="submit">Submit the notice</button></p></form>
<form class="news"><label for="letter">Receive our transparency report by e-mail</label><input id="letter" name="letter" type="email" placeholder="Your e-mail address"><button>Subscribe</button></form></div>`,
});
/** The text of the editor as a reader sees it, folded or not. */
const written = (node) => [...node.childNodes].map((one) => (one.nodeType === 3 ? one.data : one.nodeName === "BR" ? "\n" : `${/^(DIV|P|LI)$/.test(one.nodeName) ? "\n" : ""}${written(one)}`)).join("");
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
main.querySelector("#category").addEventListener("change", ({ target }) => {
  main.querySelector("#ip").hidden = target.value !== "ip";
});
main.querySelector("#more").addEventListener("click", () => {
  const places = main.querySelector("#places");
  places.insertAdjacentHTML("beforeend", place(places.children.length + 1));
});
for (const button of main.querySelectorAll("[data-do]")) button.addEventListener("click", () => document.execCommand(button.dataset.do));
keep(() => ({ ...read(main.querySelectorAll("input:not(.exact):not(.known),select")), reasons: written(main.querySelector("#reasons")).trim().replace(/\n{2,}/g, "\n"), links: lines(main.querySelectorAll(".exact")), identifying: lines(main.querySelectorAll(".known")) }));
