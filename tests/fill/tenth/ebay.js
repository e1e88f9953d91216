// Written by hand over a design system, in English: a wizard with names that float, drawn lists over native ones, problems said on blur.
import { keep, read, sent, setup } from "../seventh/state.js";

const STATES = [["AZ", "Arizona"], ["CA", "California"], ["CO", "Colorado"], ["CT", "Connecticut"], ["DE", "Delaware"], ["FL", "Florida"], ["GA", "Georgia"], ["IL", "Illinois"], ["NY", "New York"], ["OH", "Ohio"], ["OR", "Oregon"], ["PA", "Pennsylvania"], ["TX", "Texas"], ["WA", "Washington"]];
const LANDS = [["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["DE", "Germany"], ["GB", "United Kingdom"], ["US", "United States"]];
const REASONS = [["11", "Counterfeit item"], ["21", "Trademark used unlawfully in the listing"], ["31", "Software sold against its licence"], ["32", "Pirated copy of a work"], ["41", "Text copied into the listing"], ["42", "Image copied into the listing"]];
const text = (name, label, need, more = "") => `<div class="floating-label"><label class="floating-label__label" for="${name}">${label}</label><span class="textbox"><input class="textbox__control" id="${name}" name="${name}" ${need ? 'required aria-required="true"' : ""} ${more}></span><span class="err" role="alert" hidden>Please enter this</span></div>`;
const area = (name, label, hint, most) => `<div class="field"><label class="field__label" for="${name}">${label}</label><p class="hint" id="${name}-h">${hint}</p><textarea class="textbox__control" id="${name}" name="${name}" rows="5" aria-describedby="${name}-h" ${most ? `maxlength="${most}"` : ""}></textarea>${most ? `<span class="count">0/${most}</span>` : ""}</div>`;
const listbox = (name, label, list) => `<div class="field"><span class="field__label" id="${name}-l">${label}</span><span class="listbox-button"><button type="button" class="btn" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="${name}-l ${name}-v"><span class="btn__cell"><span class="btn__text" id="${name}-v">Select</span> <span aria-hidden="true">⌄</span></span></button><div class="listbox" role="listbox" aria-labelledby="${name}-l" hidden>${list.map(([value, words]) => `<div class="listbox__option" role="option" aria-selected="false" data-value="${value}"><span>${words}</span></div>`).join("")}</div><select name="${name}" class="listbox-button__native" tabindex="-1" aria-hidden="true"><option value=""></option>${list.map(([value]) => `<option>${value}</option>`).join("")}</select></span></div>`;

const main = setup({
  title: "Report an infringement | VeRO",
  css: "body{margin:0!important;font:14px 'Market Sans',Arial}.top{display:flex;gap:16px;padding:10px 24px;border-bottom:1px solid #e5e5e5}.top input{flex:1;border:2px solid #191919;border-radius:20px;padding:7px 16px}.mid{max-width:640px;margin:20px auto}.progress{display:flex;list-style:none;padding:0;gap:30px}.progress [aria-current]{font-weight:700;border-bottom:2px solid #3665f3}.floating-label{position:relative;margin:14px 0}.floating-label__label{position:absolute;left:15px;top:12px;color:#707070;transition:.1s;pointer-events:none}.floating-label.up .floating-label__label{top:4px;font-size:11px}.textbox__control{width:100%;background:#f7f7f7;border:1px solid #8f8f8f;border-radius:8px;padding:18px 14px 6px;font:inherit}textarea.textbox__control{padding-top:10px}.field{margin:18px 0}.field__label{display:block;font-weight:600}.hint{color:#707070;margin:2px 0 6px}.err{color:#e0103a;font-size:12px}.count{float:right;color:#707070;font-size:12px}.listbox-button{position:relative;display:block}.btn{width:100%;text-align:left;padding:11px 14px;border:1px solid #8f8f8f;border-radius:8px;background:#f7f7f7;font:inherit}.btn__cell{display:flex;justify-content:space-between}.listbox{position:absolute;z-index:5;left:0;right:0;background:#fff;border-radius:8px;box-shadow:0 2px 12px #0004;padding:6px 0}.listbox__option{padding:9px 14px;cursor:pointer}.listbox__option:hover{background:#f5f5f5}.listbox-button__native{position:absolute;width:1px;height:1px;opacity:0;pointer-events:none}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 14px}.go{display:flex;gap:12px;margin-top:24px}.go button{border:0;border-radius:24px;padding:11px 28px;font:inherit;background:#3665f3;color:#fff}",
  html: `<div class="top"><b>VeRO</b><input name="_nkw" type="search" placeholder="Search for anything" aria-label="Search for anything"></div><div class="mid"><h1>Report an infringement</h1><ol class="progress"><li>About you</li><li>Your right</li><li>Listings</li><li>Confirm</li></ol>
<form novalidate><div class="pane"><div class="two">${text("firstname", "First name", true)}${text("lastname", "Last name", true)}</div>${text("company", "Company")}${text("jobtitle", "Title or position (optional)")}${text("street", "Street address", true)}${text("suite", "Apt, suite (optional)")}<div class="two">${text("city", "City", true)}<div class="floating-label up"><label class="floating-label__label" for="state">State or province</label><select class="textbox__control" id="state" name="state"><option value="">Select</option>${STATES.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select></div>${text("zip", "ZIP code", true)}</div>${listbox("country", "Country or region", LANDS)}<div class="two">${text("phone", "Phone number", true, 'type="tel"')}${text("email", "Email", true, 'type="email"')}</div></div>
<div class="pane">${listbox("reason", "Reason for your report", REASONS)}${text("work", "Name of the brand or title of the work", true, 'maxlength="50"')}${text("regno", "Registration number")}${listbox("juris", "Country where the right is registered", LANDS)}${text("original", "Link to the original, if it is online")}</div>
<div class="pane">${area("links", "Items that you report", "One item number or listing address in each line. All of them must infringe for the same reason.")}${area("why", "Tell us how these items infringe", "The seller will see this text.", 1000)}</div>
<div class="pane"><p><label><input type="checkbox" name="faith"> I believe in good faith that the use of the material is not authorized by the owner, its agent or the law.</label></p><p><label><input type="checkbox" name="perjury"> Under penalty of perjury, I own the right or am authorized to act for its owner, and this notice is accurate.</label></p>${text("signature", "Your full name as signature", true)}</div>
<div class="go"><button type="button" id="back">Back</button><button type="button" id="next">Continue</button><button id="send">Send report</button></div></form></div>`,
});
const panes = [...main.querySelectorAll(".pane")];
let step = 0;
function turn(by) {
  step += by;
  panes.forEach((pane, at) => { pane.hidden = at !== step; });
  [...main.querySelector(".progress").children].forEach((item, at) => (at === step ? item.setAttribute("aria-current", "step") : item.removeAttribute("aria-current")));
  main.querySelector("#back").hidden = !step;
  main.querySelector("#next").hidden = step === panes.length - 1;
  main.querySelector("#send").hidden = step < panes.length - 1;
}
turn(0);
main.querySelector("#back").addEventListener("click", () => turn(-1));
main.querySelector("#next").addEventListener("click", () => turn(1));
main.querySelector("form").addEventListener("submit", sent);

for (const box of main.querySelectorAll(".floating-label:not(.up)")) {
  const control = box.querySelector("input");
  control.addEventListener("focus", () => box.classList.add("up"));
  control.addEventListener("input", () => box.classList.add("up"));
  control.addEventListener("blur", () => {
    box.classList.toggle("up", Boolean(control.value));
    box.querySelector(".err").hidden = !control.required || Boolean(control.value);
  });
}
for (const count of main.querySelectorAll(".count")) {
  const control = count.previousElementSibling;
  control.addEventListener("input", () => { count.textContent = `${control.value.length}/${control.maxLength}`; });
}
for (const drawn of main.querySelectorAll(".listbox-button")) {
  const [button, list, native] = drawn.children;
  const open = (yes) => {
    list.hidden = !yes;
    button.setAttribute("aria-expanded", String(yes));
  };
  button.addEventListener("click", () => open(list.hidden));
  document.addEventListener("click", (event) => { if (!drawn.contains(event.target)) open(false); });
  list.addEventListener("click", ({ target }) => {
    const option = target.closest("[role=option]");
    native.value = option.dataset.value;
    native.dispatchEvent(new Event("change", { bubbles: true }));
  });
  native.addEventListener("change", () => {
    for (const one of list.children) {
      one.setAttribute("aria-selected", String(one.dataset.value === native.value));
      if (one.dataset.value === native.value) button.querySelector(".btn__text").textContent = one.textContent;
    }
    open(false);
  });
}
keep(() => {
  const { links, ...rest } = read(main.querySelectorAll("input,select,textarea"));
  return { ...rest, links: links.trim() };
});
