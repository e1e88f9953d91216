// Plain script over a design system, in English: drop-downs whose native list is hidden and whose popover hangs on the body, boxes in expanders,
// the second contact on demand.
import { keep, read, sent, setup } from "../seventh/state.js";

const REGISTERS = [["DPMA", "Germany - DPMA"], ["EUIPO", "European Union - EUIPO"], ["INPI", "France - INPI"], ["OEPM", "Spain - OEPM"], ["PRV", "Sweden - PRV"], ["UKIPO", "United Kingdom - UKIPO"], ["USPTO", "United States - USPTO"], ["WIPO", "International - WIPO"]];
const LANDS = [["AT", "Austria"], ["CN", "China"], ["DK", "Denmark"], ["FI", "Finland"], ["FR", "France"], ["DE", "Germany"], ["IT", "Italy"], ["JP", "Japan"], ["NL", "Netherlands"], ["NO", "Norway"], ["PL", "Poland"], ["ES", "Spain"], ["SE", "Sweden"], ["CH", "Switzerland"], ["GB", "United Kingdom"], ["US", "United States"]];
const RIGHTS = [["trademark", "Trademark concern"], ["copyright", "Copyright concern"], ["patent", "Patent concern"], ["design", "Design right concern"]];
const WHO = [["owner", "Rights owner"], ["agent", "Agent"]];
const row = (label, inside, hint = "") => `<div class="a-row"><div class="a-form-label">${label}</div>${inside}${hint ? `<div class="a-size-mini">${hint}</div>` : ""}</div>`;
const text = (name, label, hint, more = "") => `<div class="a-row"><label class="a-form-label" for="rai-${name}">${label}</label><input class="a-input-text" id="rai-${name}" name="${name}" type="text" ${more}>${hint ? `<div class="a-size-mini">${hint}</div>` : ""}</div>`;
const drop = (name, label, list) => `<div class="a-row"><label class="a-form-label" for="rai-${name}">${label}</label><span class="a-dropdown-container"><select name="${name}" id="rai-${name}" class="a-native-dropdown" tabindex="-1" aria-hidden="true"><option value="">Select</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select><span class="a-button a-button-dropdown" tabindex="0" role="button" aria-haspopup="listbox" aria-expanded="false" aria-label="${label}" data-name="${name}"><span class="a-dropdown-prompt">Select</span><i>▾</i></span></span></div>`;
const tick = (name, label, value = "") => `<div class="a-checkbox"><label><input type="checkbox" name="${name}" ${value ? `value="${value}"` : ""}><span class="a-label">${label}</span></label></div>`;

const main = setup({
  title: "Report Infringement",
  css: "body{margin:0!important;font:14px Arial;color:#0f1111}.nav{background:#131921;padding:10px 20px;display:flex;gap:20px;color:#fff}.nav input{flex:1;padding:8px;border:0;border-radius:4px}.a-container{max-width:820px;margin:0 auto;padding:14px}.a-box{border:1px solid #d5d9d9;border-radius:8px;padding:10px 20px;margin:14px 0}.a-row{margin:12px 0}.a-form-label{display:block;font-weight:700;padding-bottom:3px}.a-input-text,textarea{width:100%;border:1px solid #888c8c;border-radius:3px;padding:6px 8px;font:inherit}.a-size-mini{font-size:12px;color:#565959}.a-dropdown-container{position:relative;display:inline-block}.a-native-dropdown{position:absolute;left:0;bottom:0;opacity:0;width:1px;height:1px}.a-button{border:1px solid #d5d9d9;background:#f0f2f2;border-radius:8px;padding:7px 12px;display:inline-flex;gap:22px;cursor:pointer;min-width:220px;justify-content:space-between}.a-popover{position:absolute;z-index:9;background:#fff;border:1px solid #d5d9d9;border-radius:8px;box-shadow:0 2px 8px #0003;max-height:300px;overflow:auto;min-width:220px}.a-popover ul{list-style:none;margin:0;padding:6px 0}.a-popover a{display:block;padding:6px 14px;color:#0f1111;text-decoration:none}.a-popover a:hover{background:#f0f2f2}.cols{display:grid;grid-template-columns:1fr 1fr;gap:0 18px}.a-expander-header{color:#007185;border:0;background:none;font:inherit;padding:0;cursor:pointer}.a-radio{display:block;margin:5px 0}.go{background:#ffd814;border:1px solid #fcd200;border-radius:8px;padding:9px 26px;font:inherit}",
  html: `<div class="nav"><b>amazon.de</b><input name="twotabsearch" placeholder="Search Amazon.de"></div><div class="a-container"><h1>Report Infringement</h1><p>This form is for rights owners and their agents. Each report concerns one kind of right.</p><form>
<div class="a-box"><h3>Intellectual property</h3>${row("Are you the Rights Owner or an Agent?", WHO.map(([value, words]) => `<label class="a-radio"><input type="radio" name="who" value="${value}"> ${words}</label>`).join(""))}
${drop("right", "Which is the primary intellectual property right of your concern?", RIGHTS)}
<div id="ip" hidden>${text("mark", "Brand name / title of the work or right")}<div class="cols">${text("number", "Registration number")}${drop("register", "Registering office", REGISTERS)}</div></div>
${row("The infringement is", `<div role="group" aria-label="The infringement is">${[["product", "in the physical product"], ["packaging", "on the product packaging"], ["image", "in an image on the product detail page"], ["text", "in the text of the product detail page"]].map(([value, words]) => tick("place", words, value)).join("")}</div>`)}</div>
<div class="a-box"><h3>Products</h3><div class="a-row"><label class="a-form-label" for="rai-links">ASIN/ISBN-10 or product links</label><textarea id="rai-links" name="links" rows="4" placeholder="One in each line, at most 50"></textarea></div>
<div class="a-row"><button type="button" class="a-expander-header" aria-expanded="false" aria-controls="buy">Have you placed a test buy?</button><div id="buy" class="a-expander-content" hidden>${text("orders", "Order ID(s)", "e.g. 305-1234567-1234567")}</div></div>
<div class="a-row"><label class="a-form-label" for="rai-comments">Additional details of the alleged violation</label><textarea id="rai-comments" name="comments" rows="6" maxlength="3000"></textarea></div></div>
<div class="a-box"><h3>Contact information</h3><div class="cols">${text("name", "Your name")}${text("company", "Rights owner company")}${text("street", "Street address")}${text("line2", "Building, floor, c/o (optional)")}${text("zip", "ZIP / Postal code")}${text("city", "City")}${text("region", "State / Province / Region (if applicable)")}${drop("country", "Country", LANDS)}${text("phone", "Telephone", "", 'inputmode="tel"')}${text("email", "E-mail")}</div>
<div class="a-row"><button type="button" class="a-expander-header" aria-expanded="false" aria-controls="second">Add a secondary contact</button><div id="second" class="a-expander-content" hidden><div class="cols">${text("secondname", "Secondary contact name")}${text("secondmail", "Secondary contact e-mail")}</div></div></div></div>
<div class="a-box"><h3>Statements</h3>${tick("faith", "I have a good faith belief that the content described above violates the rights of the owner or that its use is not authorised.")}${tick("perjury", "The information is correct and accurate and, under penalty of perjury, I am the owner or authorised to act for the owner.")}${text("sign", "Type your full name here to sign")}</div>
<button class="go">Submit</button></form></div>`,
});
for (const header of main.querySelectorAll(".a-expander-header")) {
  header.addEventListener("click", () => {
    const content = main.querySelector(`#${header.getAttribute("aria-controls")}`);
    content.hidden = !content.hidden;
    header.setAttribute("aria-expanded", String(!content.hidden));
  });
}
let popover;
const shut = () => {
  popover?.remove();
  popover = null;
  for (const one of main.querySelectorAll(".a-button-dropdown")) one.setAttribute("aria-expanded", "false");
};
for (const button of main.querySelectorAll(".a-button-dropdown")) {
  const native = button.previousElementSibling;
  const show = () => {
    const was = button.getAttribute("aria-expanded") === "true";
    shut();
    if (was) return;
    const { left, bottom } = button.getBoundingClientRect();
    popover = document.body.appendChild(Object.assign(document.createElement("div"), { className: "a-popover" }));
    popover.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY + 4}px`;
    popover.innerHTML = `<ul role="listbox" class="a-nostyle">${[...native.options].map(({ value, text: words }) => `<li role="presentation" class="a-dropdown-item"><a href="javascript:void(0)" role="option" class="a-dropdown-link" aria-selected="${value === native.value}" data-value="${value}">${words}</a></li>`).join("")}</ul>`;
    button.setAttribute("aria-expanded", "true");
    popover.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (!link) return;
      event.preventDefault();
      native.value = link.dataset.value;
      native.dispatchEvent(new Event("change", { bubbles: true }));
      shut();
    });
  };
  button.addEventListener("click", (event) => { event.stopPropagation(); show(); });
  button.addEventListener("keydown", (event) => { if (["Enter", " ", "ArrowDown"].includes(event.key)) { event.preventDefault(); show(); } });
  native.addEventListener("change", () => { button.firstElementChild.textContent = native.selectedOptions[0].text; });
}
document.addEventListener("click", ({ target }) => { if (popover && !popover.contains(target)) shut(); });
main.querySelector("[name=right]").addEventListener("change", ({ target }) => { main.querySelector("#ip").hidden = !target.value; });
main.querySelector("form").addEventListener("submit", sent);
keep(() => {
  const { links, ...rest } = read(main.querySelectorAll("input,select,textarea"));
  return { ...rest, links: links.trim() };
});
