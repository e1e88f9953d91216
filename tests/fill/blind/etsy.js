// Etsy in steps of a plain page: the country typed and taken, the links one a row, earlier steps kept hidden in the document.
import { main, page, put, rows, sent, slot, typeahead, watch } from "./widgets.js";

page("Reporting Portal", "en", ".step[hidden]{display:none}label{display:block;margin-top:10px}");
watch();
main.innerHTML = `<h1>Report intellectual property infringement</h1>
<section class=step><h2>Step 1. About you</h2>
<p id=rel>What is your relationship to the intellectual property?</p>${[["own", "It is my own"], ["company", "I represent the company that owns it"], ["third", "I represent a third party"], ["none", "None of these"]].map(([value, words]) => `<label><input type=radio name=rel value=${value} aria-describedby=rel data-k=role> ${words}</label>`).join("")}
<label>Full legal name<input data-k=name></label><label>Complete postal address<textarea data-k=address></textarea></label><label>Country of residence<select data-k=x_home><option value=""></option><option>Germany</option><option>Netherlands</option><option>United States</option></select></label><label>Telephone<input data-k=phone></label><label>Contact email<input data-k=email></label></section>
<section class=step hidden><h2>Step 2. Your property</h2>
<label>Name of owner<input data-k=owner></label><label>Type of property<select data-k=type><option value="">Please choose</option><option value=copyright>Copyright</option><option value=trademark>Trademark</option><option value=patent>Patent</option></select></label><label>Mark<input data-k=mark></label><label>Registration or serial number<input data-k=number></label><label for=where>Country where registered</label>${slot("place")}
<label>Authorised examples of your own work (links)<textarea data-k=x_own></textarea></label><label>Proof of registration<input type=file data-k=certificate></label><label>Letter of authorisation<input type=file data-k=poa></label></section>
<section class=step hidden><h2>Step 3. Infringing listings</h2><p>Listing URLs only, such as https://www.etsy.com/listing/0000</p>${slot("links")}<label>Explain the infringement<textarea data-k=why></textarea></label>
<label><input type=checkbox data-k=x_faith> I have a good faith belief…</label><label>Signature<input data-k=x_sign></label></section>
<p><button type=button id=back disabled>Previous</button> <button type=button id=on>Next step</button></p>
<footer><label>Etsy emails<input placeholder="Enter your email" data-k=x_news></label><button type=button>Subscribe</button></footer>`;
put({ place: typeahead("place", ["Canada", "European Union", "United Kingdom", "United States", "United Arab Emirates"], { name: "where" }), links: rows("links", { add: "Add another listing", draw: (at) => `<label>Listing ${at}<input type=url data-k=links></label>` }) });
const steps = [...main.querySelectorAll(".step")];
let at = 0;
const go = (to) => {
  at = to;
  steps.forEach((step, index) => (step.hidden = index !== at));
  document.getElementById("back").disabled = at === 0;
  document.getElementById("on").textContent = at === 2 ? "Submit notice" : "Next step";
};
document.getElementById("back").addEventListener("click", () => go(at - 1));
document.getElementById("on").addEventListener("click", () => (at === 2 ? sent() : go(at + 1)));
