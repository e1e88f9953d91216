// The reporting portal as a run of short pages: one question or two on each, big radio cards over native inputs, links added
// to a list one after another.
import { hold, send, start } from "./core.js";

const main = start({
  title: "Reporting Portal",
  css: ".wt{max-width:560px;margin:40px auto;font-size:16px}.wt h1{font-weight:300}.card{display:block;border:2px solid #ddd;border-radius:12px;padding:14px 16px;margin:10px 0;cursor:pointer}.card:has(:checked){border-color:#222}.card small{display:block;color:#666}.f{margin:14px 0}.f label{display:block;font-weight:600}.f input,.f textarea,.f select{width:100%;padding:10px;border:1px solid #999;border-radius:6px;font:inherit}.f p{margin:4px 0;font-size:13px;color:#666}.b{border:0;border-radius:24px;padding:10px 24px;background:#222;color:#fff;font:inherit;cursor:pointer}.b.t{background:none;color:#222;text-decoration:underline}.bar{height:4px;background:#eee}.bar i{display:block;height:4px;background:#f1641e}.err{color:#a00}",
});
const box = { relation: "", first: "", last: "", street: "", city: "", state: "", zip: "", country: "", phone: "", email: "", type: "", basis: "", owner: "", work: "", regno: "", mark: "", country2: "", office: "", sample: "", links: [], why: "", reference: "", loa: [], files: [], goodFaith: false, accurate: false, signature: "" };
const text = (name, label, more = {}) => `<div class="f"><label for="${name}">${label}</label>${more.rows ? `<textarea id="${name}" rows="${more.rows}">${box[name]}</textarea>` : `<input id="${name}" type="${more.type ?? "text"}" value="${box[name]}" ${more.auto ? `autocomplete="${more.auto}"` : ""}>`}${more.hint ? `<p>${more.hint}</p>` : ""}</div>`;
const cards = (name, label, list) => `<fieldset style="border:0;padding:0"><legend><b>${label}</b></legend>${list.map(([value, words, more]) => `<label class="card"><input type="radio" name="${name}" value="${value}" ${box[name] === value ? "checked" : ""}> ${words}${more ? `<small>${more}</small>` : ""}</label>`).join("")}</fieldset>`;
const pick = (name, label, list) => `<div class="f"><label for="${name}">${label}</label><select id="${name}"><option value="">Choose…</option>${list.map(([value, words]) => `<option value="${value}" ${box[name] === value ? "selected" : ""}>${words}</option>`).join("")}</select></div>`;
const file = (name, label, hint) => `<div class="f"><label for="${name}">${label}</label><input id="${name}" type="file" multiple><p>${box[name].join(", ") || hint}</p></div>`;
const COUNTRIES = [["AU", "Australia"], ["CA", "Canada"], ["DE", "Germany"], ["GB", "United Kingdom"], ["US", "United States"]];
const PAGES = [
  () => `<h1>Whose intellectual property are you reporting?</h1>${cards("relation", "Your relation to the property", [["own", "My own"], ["third", "A third party's", "I have a letter of authorization from the owner"], ["company", "That of the company I represent", "I am an employee or officer of the owner"], ["none", "None of these"]])}`,
  () => `<h1>Your contact details</h1><p>We share your name and email with the seller.</p>${text("first", "First name")}${text("last", "Last name")}${text("street", "Street address")}${text("city", "City")}${text("state", "State or province (optional)")}${text("zip", "Zip or postal code")}${pick("country", "Country", COUNTRIES)}${text("phone", "Phone number", { type: "tel" })}${text("email", "Email", { type: "email" })}`,
  () => `<h1>What is being infringed?</h1>${cards("type", "Type of intellectual property", [["copyright", "Copyright", "Photos, drawings, text, sculptures"], ["trademark", "Trademark", "Names, logos, slogans"], ["patent", "Patent", "Designs and inventions"]])}`,
  () => `<h1>About the property</h1>${text("owner", "Name of the owner")}${box.type === "copyright" ? text("work", "Describe the copyrighted work", { rows: 3 }) + text("regno", "Copyright registration number (optional)") + text("sample", "Link to an authorized example of the work (optional)", { type: "url" }) : box.type === "trademark" ? text("mark", "Trademark") + text("regno", "Registration number") + pick("office", "Registered in", [["AU", "Australia"], ["CA", "Canada"], ["EU", "European Union"], ["GB", "United Kingdom"], ["US", "United States"]]) : text("regno", "Patent number") + pick("office", "Issued in", [["EU", "European Union"], ["US", "United States"]])}${box.relation === "third" ? file("loa", "Letter of authorization", "PDF or image") : ""}`,
  () => `<h1>Which listings infringe?</h1><p>We accept listing URLs only, such as https://www.etsy.com/listing/123456789</p><div class="f"><label for="link">Listing URL</label><input id="link" type="url"><p class="err" hidden>Enter the URL of a listing</p></div><button type="button" class="b t" id="add">Add listing</button><ul id="links"></ul>${text("why", "How do these listings infringe?", { rows: 4 })}${file("files", "Supporting files (optional)", "Up to 10 files")}${text("reference", "Your internal reference (optional)")}`,
  () => `<h1>Confirm and sign</h1><label class="card"><input type="checkbox" id="goodFaith"> I have a good faith belief that use of the material is not authorized by the owner, its agent, or the law.</label><label class="card"><input type="checkbox" id="accurate"> The information is accurate and, under penalty of perjury, I am authorized to act on behalf of the owner.</label>${text("signature", "Electronic signature")}`,
];
let at = 0;
const tell = () => { for (const [name, value] of Object.entries(box)) hold(name, name === "links" ? value.join("\n") : value); };
const rows = () => { const list = main.querySelector("#links"); if (list) list.innerHTML = box.links.map((url, place) => `<li>${url} <a href="#" data-drop="${place}">Remove</a></li>`).join(""); };
const draw = () => {
  main.innerHTML = `<div class="bar"><i style="width:${((at + 1) / PAGES.length) * 100}%"></i></div><div class="wt">${PAGES[at]()}<p>${at ? '<button type="button" class="b t" id="back">Back</button> ' : ""}<button type="button" class="b" id="${at === PAGES.length - 1 ? "send" : "next"}">${at === PAGES.length - 1 ? "Submit report" : "Continue"}</button></p></div>`;
  rows();
};
const missing = () => (at === 0 && !box.relation) || (at === 2 && !box.type) || (at === 4 && !box.links.length);
main.addEventListener("input", ({ target }) => {
  const name = target.type === "radio" ? target.name : target.id;
  if (!(name in box) || target.type === "file") return;
  box[name] = target.type === "checkbox" ? target.checked : target.value;
  tell();
});
main.addEventListener("change", ({ target }) => {
  if (target.type !== "file") return;
  box[target.id] = [...target.files].map(({ name }) => name);
  target.nextElementSibling.textContent = box[target.id].join(", ");
  tell();
});
main.addEventListener("click", (event) => {
  const { target } = event;
  if (target.id === "next" && !missing()) { at += 1; draw(); }
  if (target.id === "back") { at -= 1; draw(); }
  if (target.id === "send") send();
  if (target.id === "add") {
    const input = main.querySelector("#link");
    const good = /^https?:\/\/(www\.)?etsy\.com\/listing\/\d+/.test(input.value.trim());
    main.querySelector(".err").hidden = good;
    if (good) { box.links.push(input.value.trim()); input.value = ""; rows(); tell(); }
  }
  if (target.dataset.drop) { event.preventDefault(); box.links.splice(Number(target.dataset.drop), 1); rows(); tell(); }
});
tell();
draw();
