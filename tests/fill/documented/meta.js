// A contact form that opens itself question by question: radio lists, native selects, text under its question.
import { account, send, start } from "./core.js";

const main = start({ title: "Trademark Report Form", css: ".c{max-width:620px;margin:20px auto;font-size:13px}.q{margin:0 0 16px;padding:0 0 4px}.q>label,.q>.lab{display:block;font-weight:700;margin-bottom:4px}.q input[type=text],.q input[type=email],.q input[type=tel],.q textarea,.q select{width:100%;padding:6px;border:1px solid #ccd0d5;border-radius:4px;font:inherit}.q small{color:#606770;display:block}.r{display:block;margin:3px 0}h3{border-bottom:1px solid #dddfe2}" });
const id = (name) => `u_0_${name}`;
const text = (name, label, small = "", type = "text") => `<div class="q"><label for="${id(name)}">${label}</label>${small ? `<small>${small}</small>` : ""}<input type="${type}" id="${id(name)}" name="${name}"></div>`;
const area = (name, label, small = "") => `<div class="q"><label for="${id(name)}">${label}</label>${small ? `<small>${small}</small>` : ""}<textarea id="${id(name)}" name="${name}" rows="4"></textarea></div>`;
const radios = (name, label, list) => `<div class="q" role="radiogroup" aria-label="${label}"><span class="lab">${label}</span>${list.map(([value, words]) => `<label class="r"><input type="radio" name="${name}" value="${value}"> ${words}</label>`).join("")}</div>`;
const show = (when, html) => `<div data-when="${when}" hidden>${html}</div>`;
main.innerHTML = `<div class="c"><form><h2>Trademark Report Form</h2><p>The information that you give, including your name and email, may be passed on to the person who posted the content.</p>
${radios("relation", "What is your relationship with the rights owner?", [["owner", "I am the owner"], ["org", "I am reporting on behalf of my organization or client"], ["other", "I am reporting on behalf of someone else"]])}
${show("relation=owner|relation=org", `<h3>Your contact information</h3>
${text("your_name", "Your full name")}${area("address", "Mailing address")}${text("phone", "Phone number", "", "tel")}${text("email", "Email address", "We will send updates to this address.", "email")}${text("email_again", "Confirm your email address", "", "email")}
${text("owner_name", "Name of the rights owner", "The full name of the person or organization that owns the trademark.")}${text("owner_site", "Rights owner's website (optional)")}
<h3>Your trademark</h3>
${text("tm", "What is your trademark?", "The word, symbol or both.")}
${radios("basis", "What is the basis of your trademark rights?", [["registered", "Registered trademark"], ["common", "Common law or unregistered use"], ["court", "Court order"]])}
${show("basis=registered", `<div class="q"><label for="${id("country")}">Where is your trademark registered?</label><select id="${id("country")}" name="country"><option value="">Select a country</option>${["Brazil", "Canada", "China", "European Union", "Germany", "Mexico", "Norway", "Portugal", "United Kingdom", "United States"].map((one) => `<option>${one}</option>`).join("")}</select></div>${text("regno", "Trademark registration number")}<div class="q"><label for="${id("cert")}">Attach a copy of the registration certificate</label><input type="file" id="${id("cert")}" name="cert"></div>`)}
${text("goods", "Categories of goods and/or services covered", "e.g. class 25, clothing")}
<h3>Content you want to report</h3>
${radios("kind", "What are you reporting?", [["post", "A photo, video or post"], ["ad", "An ad"], ["market", "A Marketplace listing or shop product"], ["account", "A profile, Page or group"]])}
${show("kind=post|kind=ad|kind=market|kind=account", `${area("urls", "Links (URLs) to the content", "Put each link on its own line.")}${area("how", "Explain how you believe this content infringes your trademark")}`)}
${show("relation=org", `<div class="q"><label for="${id("auth")}">Attach proof that you may act for the rights owner</label><input type="file" id="${id("auth")}" name="auth"></div>`)}
<h3>Declaration</h3><label class="r"><input type="checkbox" name="decl"> By submitting this notice, I state that I have a good faith belief that the reported use is not authorized, that the information is accurate and, under penalty of perjury, that I am authorized to act.</label>
${text("signature", "Electronic signature", "Your electronic signature should match your full name.")}
<button type="submit">Submit</button>`)}</form></div>`;
const update = () => {
  const form = new FormData(main.querySelector("form"));
  for (const part of main.querySelectorAll("[data-when]")) part.hidden = !part.dataset.when.split("|").some((one) => { const [name, value] = one.split("="); return form.get(name) === value; });
};
main.addEventListener("change", update);
main.addEventListener("submit", send);
account(main, { role: "[name=relation]", name: "[name=your_name]", address: "[name=address]", phone: "[name=phone]", email: "[name=email]", email2: "[name=email_again]", owner: "[name=owner_name]", site: "[name=owner_site]", mark: "[name=tm]", basis: "[name=basis]", place: "[name=country]", number: "[name=regno]", certificate: "[name=cert]", goods: "[name=goods]", kind: "[name=kind]", links: "[name=urls]", why: "[name=how]", poa: "[name=auth]", declared: "[name=decl]", signature: "[name=signature]" });
