// Plain markup with ARIA, in English: the kind of right as tabs, questions that open further ones, drawn lists, a grid of cells for the products of which more
// come three at a time, ticks for the place.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const held = { right: "", store: "", country: "" };
const text = (name, label, { tip = "", type = "text", opt = false } = {}) => `<div class="a-row"><label for="ri-${name}">${label}${opt ? " <i>(optional)</i>" : ""}</label><input id="ri-${name}" name="${name}" type="${type}">${tip && `<span class="a-tip">${tip}</span>`}</div>`;
const radios = (name, label, list) => `<fieldset class="a-row"><legend>${label}</legend>${list.map(([value, words]) => `<label class="a-radio"><input type="radio" name="${name}" value="${value}"><span>${words}</span></label>`).join("")}</fieldset>`;
const drop = (name, label, list) => `<div class="a-row a-drop"><span class="lab" id="${name}-l">${label}</span><button type="button" id="${name}-b" class="a-dropdown" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="${name}-m" aria-labelledby="${name}-l ${name}-b" data-name="${name}">Choose</button><ul role="listbox" id="${name}-m" aria-labelledby="${name}-l" hidden>${list.map(([value, words]) => `<li role="option" tabindex="-1" data-value="${value}">${words}</li>`).join("")}</ul></div>`;
const tick = (name, label) => `<p><label><input type="checkbox" name="${name}"> ${label}</label></p>`;
const RIGHTS = [["trademark", "Trademark"], ["copyright", "Copyright"], ["utility", "Utility patent"], ["design", "Design patent"]];

const main = setup({
  title: "Report Infringement",
  css: "body{margin:0!important;font:14px Arial;color:#0f1111}.nav{display:flex;gap:20px;background:#131921;color:#fff;padding:10px 24px}.nav input{width:320px}main,.body{max-width:780px;margin:16px auto}.a-row{margin:12px 0;position:relative}.a-row>label,.lab,legend{display:block;font-weight:bold;margin-bottom:3px}.a-row input:not([type]),.a-row>input,textarea{width:100%;border:1px solid #888c8c;border-radius:3px;padding:6px}.a-radio{display:block}.a-tip{color:#565959;font-size:12px}[role=tablist]{display:flex;border-bottom:1px solid #ccc}[role=tab]{padding:9px 18px;border:1px solid #ccc;border-bottom:0;background:#f3f3f3;font:inherit;cursor:pointer}[role=tab][aria-selected=true]{background:#fff;font-weight:bold}.a-dropdown{background:#f0f2f2;border:1px solid #d5d9d9;border-radius:8px;padding:6px 12px;min-width:220px;text-align:left}.a-drop ul{position:absolute;z-index:3;background:#fff;border:1px solid #ccc;margin:0;padding:4px 0;list-style:none;max-height:200px;overflow:auto;min-width:220px}.a-drop li{padding:5px 12px;cursor:pointer}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:8px}.grid input{width:100%;padding:6px}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 14px}i{font-weight:normal;color:#565959}",
  html: `<div class="nav"><b>amazon</b><form role="search"><input name="keywords" aria-label="Search Amazon" placeholder="Search Amazon"></form><span>EN</span></div><div class="body"><h1>Report Infringement</h1><form id="ri" novalidate>
${radios("who", "Are you the rights owner or an agent?", [["owner", "I am the rights owner"], ["agent", "I am an agent of the rights owner"]])}
<div id="for" hidden>${text("ownerName", "Name of the rights owner")}</div>
<div class="lab" id="tabs-l">What is the primary intellectual property concern?</div><div role="tablist" aria-labelledby="tabs-l">${RIGHTS.map(([value, words]) => `<button type="button" role="tab" aria-selected="false" data-value="${value}">${words}</button>`).join("")}</div>
<div id="panel" hidden>
<div data-for="trademark">${text("brand", "Brand name")}${text("tmNumber", "Registration number")}</div>
<div data-for="copyright">${text("work", "Title of the work")}${radios("identify", "How can we identify the copyrighted work?", [["number", "By its registration number"], ["words", "By a description"], ["link", "By a link to it"]])}<div id="id-number" hidden>${text("crNumber", "Copyright registration number")}</div><div id="id-words" hidden>${text("crWords", "Description of the copyrighted work")}</div><div id="id-link" hidden>${text("crLink", "Link to the copyrighted work")}</div></div>
<div data-for="utility design">${text("patentNumber", "Patent number")}</div>
<fieldset class="a-row"><legend>Where does the infringement appear?</legend>${[["product", "On the product"], ["packaging", "On the packaging"], ["image", "In an image on the detail page"], ["text", "In the text of the detail page"]].map(([value, words]) => `<label class="a-radio"><input type="checkbox" name="where" value="${value}"> ${words}</label>`).join("")}</fieldset></div>
${drop("store", "In which store were the products offered?", [["US", "Amazon.com"], ["CA", "Amazon.ca"], ["MX", "Amazon.com.mx"], ["UK", "Amazon.co.uk"], ["DE", "Amazon.de"], ["JP", "Amazon.co.jp"]])}
<div class="a-row"><span class="lab" id="items-l">Products (ASIN or URL)</span><span class="a-tip">One in each box, 50 at most</span><div class="grid" role="group" aria-labelledby="items-l"></div><button type="button" id="more">Add more boxes</button></div>
${radios("offers", "Which offers do you report?", [["all", "All sellers of these products"], ["some", "Particular sellers only"]])}<div id="which" hidden>${text("sellers", "Names of the sellers")}</div>
<div class="a-row"><label for="ri-details">Additional information</label><textarea id="ri-details" name="details" rows="6"></textarea></div>
${text("orderIds", "Order IDs of test buys", { opt: true })}
<h2>Contact information</h2><div class="two">${text("name", "Your full name")}${text("company", "Company")}</div>${text("line1", "Address line 1", { tip: "Street and number" })}${text("line2", "Address line 2", { opt: true, tip: "Suite, floor, building" })}
<div class="two">${text("city", "City")}<div class="a-row"><label for="ri-state">State, province or region</label><input id="ri-state" name="state" list="states"><datalist id="states">${["California", "Illinois", "New York", "Ohio", "Oregon", "Texas", "Washington"].map((one) => `<option value="${one}">`).join("")}</datalist></div>${text("postal", "Postal code")}${drop("country", "Country or region", [["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["DE", "Germany"], ["JP", "Japan"], ["GB", "United Kingdom"], ["US", "United States"]])}${text("phone", "Phone number", { type: "tel" })}${text("email", "Email address", { type: "email" })}</div>
<h3>Secondary contact</h3><p class="a-tip">A colleague whom we may ask if you cannot be reached.</p><div class="two">${text("name2", "Name", { opt: true })}${text("email2", "Email address", { opt: true, type: "email" })}</div>
<h2>Statements</h2>${tick("belief", "I have a good faith belief that the content described above violates the rights of the owner or its agent, or is otherwise not permitted by law.")}${tick("perjury", "The information in this notice is accurate and, under penalty of perjury, I am the owner or authorized to act for the owner.")}${text("signature", "Type your full name as signature")}<button>Submit</button></form></div>`,
});
const at = (name) => main.querySelector(`#${name}`);
const grid = main.querySelector(".grid");
const grow = () => {
  for (let times = 0; times < 3; times += 1) grid.insertAdjacentHTML("beforeend", `<input class="item" aria-label="Product ${grid.children.length + 1}">`);
};
grow();
at("more").addEventListener("click", grow);
for (const tab of main.querySelectorAll("[role=tab]")) tab.addEventListener("click", () => {
  held.right = tab.dataset.value;
  for (const one of tab.parentElement.children) one.setAttribute("aria-selected", String(one === tab));
  at("panel").hidden = false;
  for (const part of main.querySelectorAll("[data-for]")) part.hidden = !part.dataset.for.split(" ").includes(held.right);
});
for (const button of main.querySelectorAll(".a-dropdown")) {
  const menu = button.nextElementSibling;
  const show = (open) => {
    menu.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => show(menu.hidden));
  menu.addEventListener("click", ({ target }) => {
    held[button.dataset.name] = target.dataset.value;
    button.textContent = target.textContent;
    show(false);
  });
}
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
at("ri").addEventListener("change", () => {
  const { who, identify, offers } = at("ri").elements;
  at("for").hidden = who.value !== "agent";
  for (const way of ["number", "words", "link"]) at(`id-${way}`).hidden = identify.value !== way;
  at("which").hidden = offers.value !== "some";
});
keep(() => ({ ...held, ...read(main.querySelectorAll("input:not(.item),textarea")), links: lines(grid.children) }));
