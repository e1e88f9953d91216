// Meta's trademark report in English: one question after another, named by aria-label alone or by a heading; links come one
// a box with a link for more.
import { main, page, record, sent, tell } from "./record.js";

page("Trademark Report Form", "en", "section{margin:16px 0}h3{margin:0}");
main.innerHTML = `
<section><h3>What is your relationship to the rights owner?</h3><div role=radiogroup aria-label="Relationship to the rights owner">
${[["owner", "I am the rights owner"], ["agent", "I am reporting on behalf of my organization or client"], ["fan", "I am reporting on behalf of someone else"]].map(([v, t]) => `<div role=radio tabindex=0 aria-checked=false data-v=${v}><i></i><span>${t}</span></div>`).join("")}</div></section>
<div id=rest hidden>
<section><h3>Contact information</h3><p>Your name and e-mail may be given to the person who posted the content.</p>
<input aria-label="Your full name" data-k="name"><br><textarea aria-label="Mailing address" data-k="address"></textarea><br><input aria-label="Phone number" data-k="phone"><br><input aria-label="Email" data-k="email"><br><input aria-label="Confirm your email" data-k="email2"><br><input aria-label="Name of the rights owner" data-k="owner"><br><input aria-label="Link to your official website" data-k="x_site"></section>
<section><h3>Your trademark</h3><input aria-label="What is the trademark?" data-k="mark"><br>
<select aria-label="Where is the trademark registered?" data-k="place"><option value="">Choose a country<option>Canada<option>European Union<option>United States</select><br>
<input aria-label="Trademark registration number" data-k="number"><br><input aria-label="Category of goods and/or services covered by the registration" data-k="goods"><br>
<input type=file aria-label="Attach a copy of the registration certificate" data-k="certificate"></section>
<section><h3>Content you want to report</h3><div id=links><input aria-label="Link to the content" data-k="links"></div><a href="#" id=more>Add another link</a><br>
<textarea aria-label="Describe how you believe this content infringes your trademark" data-k="why"></textarea></section>
<section><h3>Declaration</h3><label><input type=checkbox data-k="x_agree">By submitting this notice, you state that you have a good faith belief…</label><br><input aria-label="Electronic signature" data-k="x_sign"></section>
</div><button id=send>Submit</button>`;
record();
for (const choice of main.querySelectorAll("[role=radio]"))
  choice.addEventListener("click", () => {
    for (const other of main.querySelectorAll("[role=radio]")) other.setAttribute("aria-checked", String(other === choice));
    tell("role", choice.dataset.v);
    document.getElementById("rest").hidden = false;
  });
document.getElementById("more").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("links").insertAdjacentHTML("beforeend", `<br><input aria-label="Link to the content" data-k="links">`);
});
document.getElementById("send").addEventListener("click", sent);
