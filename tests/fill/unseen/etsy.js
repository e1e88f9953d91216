// Etsy's portal in English: components within components, slots, a page of questions after the relation was chosen; own
// works' links beside the listings' links.
import { main, page, sent, tell } from "./record.js";

page("Reporting Portal", "en");
const define = (name, build) => customElements.define(name, class extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) build(this, this.attachShadow({ mode: "open" }));
  }
});
define("etsy-field", (host, root) => {
  root.innerHTML = `<style>label{display:block;margin-top:10px}</style><label part=label><slot></slot></label><small></small>`;
  root.querySelector("small").textContent = host.getAttribute("help") ?? "";
  const control = document.createElement(host.hasAttribute("long") ? "textarea" : "input");
  if (host.hasAttribute("type")) control.type = host.getAttribute("type");
  control.addEventListener("input", () => tell(host.getAttribute("k"), control.value));
  control.addEventListener("change", () => tell(host.getAttribute("k"), control.type === "file" ? [...control.files].map(({ name }) => name) : control.type === "checkbox" ? control.checked : control.value));
  root.append(control);
});
define("etsy-choice", (host, root) => {
  root.innerHTML = `<fieldset><legend></legend></fieldset>`;
  root.querySelector("legend").textContent = host.getAttribute("words");
  for (const option of host.getAttribute("options").split("|")) {
    const [value, words] = option.split("=");
    const label = document.createElement("label");
    label.innerHTML = `<input type=radio name=c> <span></span><br>`;
    label.querySelector("span").textContent = words;
    label.firstElementChild.addEventListener("change", () => {
      tell(host.getAttribute("k"), value);
      host.dispatchEvent(new CustomEvent("chosen"));
    });
    root.firstElementChild.append(label);
  }
});
define("etsy-report", (host, root) => {
  root.innerHTML = `<h1>Report intellectual property infringement</h1>
<etsy-choice k=role words="Your relationship to the intellectual property" options="owner=I own it|company=I am employed by the company that owns it|agent=I am an authorized third party"></etsy-choice><div id=rest></div><button>Submit report</button>`;
  root.querySelector("button").addEventListener("click", sent);
  root.querySelector("etsy-choice").addEventListener("chosen", () => {
    if (root.getElementById("rest").childElementCount) return;
    root.getElementById("rest").innerHTML = `
<etsy-field k=name>Your full legal name</etsy-field><etsy-field k=address long>Complete address</etsy-field><etsy-field k=phone>Phone number</etsy-field><etsy-field k=email type=email>Email address</etsy-field><etsy-field k=owner>Name of the intellectual property owner</etsy-field>
<etsy-choice k=type words="Type of intellectual property" options="copyright=Copyright|patent=Patent|trademark=Trademark"></etsy-choice>
<etsy-field k=mark>Trademark</etsy-field><etsy-field k=number>Trademark registration number</etsy-field><etsy-field k=place>Registration jurisdiction</etsy-field>
<etsy-field k=x_works long help="Links to authorised examples of your work">Authorised examples</etsy-field>
<etsy-field k=links long help="https://www.etsy.com/listing/####, one per line">Infringing listing URLs</etsy-field>
<etsy-field k=why long>Additional information about the infringement</etsy-field>
<etsy-field k=certificate type=file>Registration document</etsy-field><etsy-field k=x_letter type=file>Letter of authorization</etsy-field>
<etsy-field k=x_true type=checkbox>I declare that this report is accurate</etsy-field><etsy-field k=x_sign>Sign with your name</etsy-field>`;
  });
});
main.innerHTML = `<etsy-report></etsy-report>`;
