// In the manner of Angular Material, in English: names float in outlined fields, lists are drawn at the end of the body, hints and counts beneath.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

let ids = 0;
const field = (label, inside, { need, hint = "", count = "" } = {}) => `<mat-form-field class="mat-mdc-form-field"><div class="mat-mdc-text-field-wrapper"><label class="mdc-floating-label" id="mat-label-${++ids}" for="mat-input-${ids}">${label}${need ? '<span aria-hidden="true" class="mat-mdc-form-field-required-marker"> *</span>' : ""}</label>${inside(`mat-input-${ids}`, `mat-label-${ids}`)}</div><div class="mat-mdc-form-field-subscript-wrapper"><span class="mat-mdc-form-field-hint">${hint}</span><span class="error" hidden>This field is required</span><span class="count">${count}</span></div></mat-form-field>`;
const text = (name, label, need, more = "", hint = "") => field(label, (id) => `<input class="mat-mdc-input-element" id="${id}" name="${name}" ${need ? "required" : ""} ${more}>`, { need, hint });
const area = (name, label, most) => field(label, (id) => `<textarea class="mat-mdc-input-element" id="${id}" name="${name}" rows="5" maxlength="${most}" required></textarea>`, { need: true, count: `0 / ${most}` });
const pick = (name, label, need) => field(label, (id, labelled) => `<div class="mat-mdc-select" role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0" id="${id}" aria-labelledby="${labelled} ${id}-v" data-name="${name}"><span class="mat-mdc-select-value" id="${id}-v"></span><span class="arrow">▾</span></div>`, { need });
const file = (name, label, hint) => `<div class="upload"><p class="mat-body-strong">${label}</p><button type="button" class="mat-stroked">Choose file</button><input type="file" name="${name}" multiple hidden><span class="names">No file chosen</span><p class="mat-mdc-form-field-hint">${hint}</p></div>`;
const tick = (name, label) => `<mat-checkbox><div class="mdc-form-field"><input type="checkbox" class="mdc-checkbox__native-control" id="${name}-input" name="${name}"><label for="${name}-input">${label}</label></div></mat-checkbox>`;

const LISTS = {
  market: [["SG", "Singapore"], ["MY", "Malaysia"], ["TH", "Thailand"], ["ID", "Indonesia"], ["VN", "Vietnam"], ["PH", "Philippines"], ["BR", "Brazil"]],
  type: [["TM", "Trademark"], ["CR", "Copyright"], ["ID", "Industrial design"], ["PT", "Patent"]],
  lang: [["en", "English"], ["ms", "Bahasa Melayu"], ["zh", "中文"]],
};
const held = { market: "", type: "", lang: "" };

const main = setup({
  title: "Report an intellectual property infringement | Shopee Help Centre",
  css: "body{margin:0!important;font:15px Roboto,Arial;background:#f5f5f5}.bar{display:flex;gap:16px;align-items:center;background:#ee4d2d;color:#fff;padding:10px 24px}.bar input{flex:1;max-width:340px;border:0;border-radius:3px;padding:8px}.card{max-width:680px;margin:20px auto;background:#fff;padding:20px 32px}h3{margin:26px 0 12px;color:#ee4d2d;font-weight:500}mat-form-field{display:block;margin-bottom:6px}.mat-mdc-text-field-wrapper{position:relative;border:1px solid #9e9e9e;border-radius:4px;padding:18px 14px 7px;min-height:52px}.mdc-floating-label{position:absolute;left:14px;top:16px;color:#666;pointer-events:none;transition:.1s}.up .mdc-floating-label{top:4px;font-size:12px}.mat-mdc-input-element{border:0;outline:0;width:100%;font:inherit;background:transparent}.mat-mdc-select{display:flex;justify-content:space-between;cursor:pointer;outline:0}.mat-mdc-form-field-subscript-wrapper{display:flex;justify-content:space-between;font-size:12px;min-height:20px;padding:2px 14px;color:#757575}.error{color:#d32f2f}.row{display:grid;grid-template-columns:1fr 1fr;gap:0 14px}.upload{margin:10px 0 16px}.upload p{margin:4px 0}.mat-stroked{border:1px solid #ee4d2d;color:#ee4d2d;background:#fff;border-radius:4px;padding:8px 18px}.names{margin-left:10px;color:#666}.mat-flat{background:#ee4d2d;color:#fff;border:0;border-radius:4px;padding:11px 30px;font:inherit}.link{color:#ee4d2d;border:0;background:none;padding:6px 0;font:inherit}mat-checkbox .mdc-form-field{display:flex;gap:8px;margin:12px 0}.cdk-overlay-container{position:fixed;inset:0;z-index:1000;pointer-events:none}.cdk-overlay-backdrop{position:absolute;inset:0;pointer-events:auto}.mat-mdc-select-panel{position:absolute;background:#fff;border-radius:4px;box-shadow:0 3px 10px #0004;padding:8px 0;max-height:260px;overflow:auto;pointer-events:auto}mat-option{display:block;padding:11px 16px;cursor:pointer}mat-option:hover,mat-option[aria-selected=true]{background:#eee}",
  html: `<div class="bar"><b>Help Centre</b><input name="ask" placeholder="Hi, how can we help?"></div><div class="card"><h2>Report an intellectual property infringement</h2><p>Each report concerns one registered right in one market.</p><form novalidate>
<h3>The right</h3><div class="row">${pick("market", "Market", true)}${pick("type", "Infringement type", true)}</div>${text("mark", "Name of the brand, work, design or patent", true)}<div class="row">${text("regno", "Registration / certificate number", true)}${text("until", "Registration valid until", false, 'inputmode="numeric" autocomplete="off"', "DD/MM/YYYY")}</div>${text("holder", "Registered owner", true)}${file("certificate", "Registration certificate *", "PDF, JPG or PNG, 10 MB each")}
<h3>The listings</h3><div id="links"></div><button type="button" class="link" id="more">Add more links</button>${text("shop", "Shop name of the seller")}${text("ordersn", "Order ID, if you bought the item", false, "", "14 characters, see My Purchases")}${area("reason", "Explain the infringement", 1500)}${file("docs", "Supporting documents", "Comparison pictures, screenshots and the like")}
<h3>Your details</h3><div class="row">${text("name", "Name of the contact person", true)}${text("company", "Company", true)}${text("email", "Email address", true, 'type="email"')}${text("phone", "Mobile or telephone number", true, 'type="tel"', "Include the country code")}</div>${pick("lang", "Other language for our reply (English by default)")}
${tick("confirm", "I confirm that the information is true and that I am the owner of the right or act with its permission.")}${text("code", "Enter the code shown in the picture: 7 K 3 P", true)}<button class="mat-flat">Submit</button></form></div>`,
});
const links = main.querySelector("#links");
const grow = () => links.insertAdjacentHTML("beforeend", text("link", `Product link ${links.children.length + 1}`, !links.children.length, 'type="url"'));
for (let at = 0; at < 3; at += 1) grow();
main.querySelector("#more").addEventListener("click", grow);

/** The name floats while its field is in use or holds something. */
const float = (control, up) => control.closest(".mat-mdc-text-field-wrapper").classList.toggle("up", up);
const typed = (target) => target.classList?.contains("mat-mdc-input-element");
main.addEventListener("focusin", ({ target }) => { if (typed(target)) float(target, true); });
main.addEventListener("focusout", ({ target }) => {
  if (!typed(target)) return;
  float(target, Boolean(target.value));
  target.closest("mat-form-field").querySelector(".error").hidden = !target.required || Boolean(target.value);
});
main.addEventListener("input", ({ target }) => {
  if (!typed(target)) return;
  float(target, true);
  if (target.maxLength > 0) target.closest("mat-form-field").querySelector(".count").textContent = `${target.value.length} / ${target.maxLength}`;
});
main.addEventListener("change", ({ target }) => {
  if (target.type === "file") target.nextElementSibling.textContent = [...target.files].map(({ name }) => name).join(", ") || "No file chosen";
});
for (const button of main.querySelectorAll(".mat-stroked")) button.addEventListener("click", () => button.nextElementSibling.click());

const overlay = document.body.appendChild(Object.assign(document.createElement("div"), { className: "cdk-overlay-container" }));
function open(select) {
  const { name } = select.dataset;
  const { left, bottom, width } = select.parentElement.getBoundingClientRect();
  overlay.innerHTML = `<div class="cdk-overlay-backdrop"></div><div class="mat-mdc-select-panel" role="listbox" id="${select.id}-panel" style="left:${left}px;top:${Math.min(bottom, innerHeight - 270)}px;width:${width}px">${LISTS[name].map(([value, words]) => `<mat-option role="option" aria-selected="${held[name] === value}" data-value="${value}"><span class="mdc-list-item__primary-text">${words}</span></mat-option>`).join("")}</div>`;
  select.setAttribute("aria-expanded", "true");
  select.setAttribute("aria-controls", `${select.id}-panel`);
  const close = () => {
    overlay.innerHTML = "";
    select.setAttribute("aria-expanded", "false");
    select.removeAttribute("aria-controls");
  };
  overlay.querySelector(".cdk-overlay-backdrop").addEventListener("click", close);
  for (const option of overlay.querySelectorAll("mat-option")) {
    option.addEventListener("click", () => {
      held[name] = option.dataset.value;
      select.querySelector(".mat-mdc-select-value").textContent = option.textContent;
      float(select, true);
      close();
    });
  }
}
for (const select of main.querySelectorAll(".mat-mdc-select")) {
  select.parentElement.addEventListener("click", () => open(select));
  select.addEventListener("keydown", (event) => {
    if (!["Enter", " ", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    open(select);
  });
}
main.querySelector("form").addEventListener("submit", sent);
keep(() => {
  const { link: _, ...rest } = read(main.querySelectorAll("input[name],textarea"));
  return { ...rest, ...held, links: lines(main.querySelectorAll("[name=link]")) };
});
