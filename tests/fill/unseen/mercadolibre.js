// Mercado Libre's programme in English: labels that float over their boxes, a public part and a private part with the same
// questions, a list built of a button and a menu.
import { main, page, record, sent, tell } from "./record.js";

page("Brand Protection Program", "en", ".f{position:relative;margin:18px 0;width:400px}.f input,.f textarea{width:100%;padding:16px 6px 4px}.f label{position:absolute;left:6px;top:3px;font-size:11px;color:#666}.m{display:none;border:1px solid #ccc;list-style:none;padding:0}.m.show{display:block}.m li{padding:6px}");
let n = 0;
const f = (k, words, kind = "input") => `<div class=f><${kind} id=f${(n += 1)} data-k="${k}" placeholder=" ">${kind === "textarea" ? "</textarea>" : ""}<label for=f${n}>${words}</label></div>`;
const dd = (k, words, list) => `<div class=f style="padding-top:18px"><label>${words}</label><button type=button data-dd="${k}" aria-haspopup=true>Select an option</button><ul class=m>${list.map((t) => `<li><a href="#">${t}</a></li>`).join("")}</ul></div>`;
main.innerHTML = `<h1>Report listings</h1><h2>Representative</h2>
${dd("role", "You are", ["Proxy", "Owner"])}
${f("name", "Representative's full name")}${f("email", "Representative's e-mail")}${f("phone", "Telephone (digits with country code)")}
<h2>Public details, shown to the seller</h2>${f("x_public_name", "Public name")}${f("x_public_mail", "Public e-mail")}${f("x_public_phone", "Public phone")}
<h2>Right</h2>${dd("type", "Type of right", ["Patent", "Trademark", "Copyright", "Industrial design"])}${f("mark", "Trademark")}${f("number", "Registration number")}${f("owner", "Right owner")}
<h2>Listings</h2>${f("links", "Listing links", "textarea")}${f("why", "Why do you report them?", "textarea")}
<div><p>Documents that support your report</p><input type=file multiple data-k="proof"></div>
<label><input type=checkbox data-k="x_sworn"> This has the nature of a sworn statement, for which I am solely responsible</label><br><button data-send type=button>Report</button>`;
record();
for (const button of main.querySelectorAll("[data-dd]")) {
  button.addEventListener("click", () => button.nextElementSibling.classList.toggle("show"));
  button.nextElementSibling.addEventListener("click", (event) => {
    event.preventDefault();
    button.textContent = event.target.textContent;
    tell(button.dataset.dd, button.textContent);
    button.nextElementSibling.classList.remove("show");
  });
}
