// Meta: one question opens the next, words after the box, ten places at most for links with a button for more.
import { main, make, page, watch } from "./widgets.js";

page("Trademark Report Form", "en", ".u{margin:14px 0}.h{color:#666}");
watch();
let at = 0;
const after = (key, words, type = "text") => `<div class=u><input type=${type} id="u${(at += 1)}" data-k="${key}"> <label for="u${at}">${words}</label></div>`;
const choice = (key, words, list) => `<div class=u role=radiogroup aria-labelledby="g-${key}"><div id="g-${key}">${words}</div>${list.map(([value, says]) => `<label><input type=radio name="${key}" value="${value}" data-k="${key}"> ${says}</label><br>`).join("")}</div>`;
main.innerHTML = `<h2>Trademark Report Form</h2>${choice("role", "Which of these describes you?", [["owner", "I own the trademark"], ["agent", "I represent the trademark owner"], ["user", "I am a user and saw something"]])}<div id=rest></div>`;
const rest = document.getElementById("rest");
main.addEventListener("change", ({ target }) => {
  if (target.dataset.k !== "role" || rest.dataset.for === target.value) return;
  rest.dataset.for = target.value;
  rest.innerHTML = target.value === "user" ? "<p>Only owners and their agents may use this form.</p>" : `
<h3>Contact information</h3><p class=h>We give the owner's name and your e-mail to the person who posted.</p>
${after("name", "Your full name")}${after("x_job", "Job title")}${after("address", "Mailing address")}${after("phone", "Phone number", "tel")}${after("email", "Email address", "email")}${after("email2", "Confirm your email address", "email")}
<h3>About the trademark</h3>
${after("owner", "Name of the trademark owner")}${after("x_web", "Link to the owner's official website", "url")}${after("mark", "What is the trademark (word, symbol)?")}
<div class=u><select id=land data-k=place><option value="">Select a country</option>${["Canada", "France", "Germany", "United Kingdom", "United States", "European Union"].map((land) => `<option>${land}</option>`).join("")}</select> <label for=land>Where is it registered?</label></div>
${after("number", "Trademark registration number")}
<div class=u><textarea id=goods data-k=goods></textarea> <label for=goods>Goods or services covered</label></div>
<div class=u><input type=file id=cert data-k=certificate> <label for=cert>Attach a copy of the certificate</label></div>
${target.value === "agent" ? `<div class=u><input type=file id=loa data-k=poa> <label for=loa>Attach your authorization</label></div>` : ""}
<h3>Content you want to report</h3>
${choice("x_kind", "What type of content is it?", [["ad", "An ad"], ["page", "A page or group"], ["photo", "Photo, video or post"], ["market", "Marketplace item"]])}
<div class=u id=links><p>Links (URLs) leading directly to the content</p><p class=h>Up to ten</p></div>
<div class=u><textarea id=why rows=4 data-k=why></textarea> <label for=why>Describe how the content infringes the trademark</label></div>
<div class=u><label><input type=checkbox data-k=x_decl> I have a good faith belief and declare under penalty of perjury…</label></div>
${after("x_sign", "Electronic signature")}<button type=button data-send>Submit</button>`;
  const links = document.getElementById("links");
  const add = make("button", { type: "button", onclick: () => more() }, "Add another link");
  const more = () => {
    if (links.querySelectorAll("input").length < 10) add.before(make("input", { type: "url", "data-k": "links", placeholder: "https://" }), make("br"));
  };
  links.append(add);
  more();
});
