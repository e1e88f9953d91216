// A help-centre request form: numbered custom fields, drop-downs that are hidden inputs with a drawn face, files dropped one
// by one into a pool.
import { hold, send, start } from "./core.js";

const main = start({
  title: "Submit a request – Help Center",
  css: ".form{max-width:700px;margin:20px auto}.form-field{margin:0 0 20px}.form-field>label{display:block;margin-bottom:4px}.form-field input[type=text],.form-field input[type=email],.form-field textarea,.nesty-input{width:100%;border:1px solid #ddd;border-radius:4px;padding:9px;font:inherit;display:block;color:inherit;text-decoration:none;cursor:pointer;background:#fff}.optional{color:#777;font-weight:400}.form-field p{font-size:12px;color:#666;margin:4px 0}.nesty-panel{position:absolute;background:#fff;border:1px solid #ddd;z-index:100}.nesty-panel ul{margin:0;padding:0;list-style:none}.nesty-panel li{padding:8px 14px;cursor:pointer}.upload-dropzone{border:1px dashed #ddd;padding:16px;text-align:center;position:relative}.upload-dropzone input{position:absolute;inset:0;opacity:0}.upload-item{font-size:13px}header{padding:14px 24px;border-bottom:1px solid #ddd}",
});
const F = (at) => `request_custom_fields_3600${at}`;
const text = (at, label, optional = false, hint = "", area = false) => `<div class="form-field string ${F(at)} ${optional ? "optional" : "required"}" data-at="${at}"><label for="${F(at)}">${label}${optional ? ' <span class="optional">(optional)</span>' : ""}</label>${area ? `<textarea id="${F(at)}" name="request[custom_fields][3600${at}]" rows="5"></textarea>` : `<input type="text" id="${F(at)}" name="request[custom_fields][3600${at}]">`}${hint ? `<p>${hint}</p>` : ""}</div>`;
const pick = (at, label, options) => `<div class="form-field string ${F(at)} required" data-at="${at}"><label id="${F(at)}_label" for="${F(at)}">${label}</label><input type="hidden" id="${F(at)}" data-options='${JSON.stringify(options)}'><a class="nesty-input" tabindex="0" role="combobox" aria-labelledby="${F(at)}_label" aria-haspopup="true" aria-expanded="false">-</a></div>`;

main.innerHTML = `<header><a href="#">Help Center</a> / Submit a request</header><main class="form"><h1>Report intellectual property infringement</h1>
<form>
<div class="form-field string required"><label for="request_anonymous_requester_email">Your email address</label><input type="email" id="request_anonymous_requester_email"></div>
${text("501", "First name")}${text("502", "Last name")}${text("503", "Company")}${text("504", "Phone number")}
${text("505", "Street address")}${text("506", "City")}${text("507", "Postal code")}
${pick("508", "Country", [["au", "Australia"], ["ca", "Canada"], ["fr", "France"], ["no", "Norway"], ["gb", "United Kingdom"], ["us", "United States"]])}
${pick("509", "I am", [["owner", "the owner of the intellectual property"], ["agent", "an agent authorized to act for the owner"]])}
${pick("510", "Type of intellectual property", [["trademark", "Trademark"], ["copyright", "Copyright"], ["design", "Design"], ["patent", "Patent"]])}
<div id="ip"></div>
${text("520", "Links to the infringing products", false, "Please enter one link per line.", true)}
<div class="form-field text required"><label for="request_description">Description</label><textarea id="request_description" rows="6"></textarea><p>Please tell us how the products infringe. A member of our team will respond as soon as possible.</p></div>
${text("521", "SHEIN order number", true)}
${text("522", "Previous ticket number", true)}
<div class="form-field"><label for="request-attachments">Attachments <span class="optional">(optional)</span></label><div class="upload-dropzone"><input type="file" multiple id="request-attachments"><span><a>Add file</a> or drop files here</span></div><div id="pool"></div><p>Registration certificate, authorization and evidence of infringement</p></div>
<div class="form-field"><label><input type="checkbox" id="statement"> I have a good faith belief that the use is not authorized, and the information in this notice is accurate.</label></div>
<footer><input type="submit" value="Submit"></footer></form></main>`;

const NAMES = { 501: "first", 502: "last", 503: "company", 504: "phone", 505: "street", 506: "city", 507: "zip", 508: "country", 509: "role", 510: "type", 511: "mark", 512: "number", 513: "owner", 514: "land", 515: "work", 520: "links", 521: "order", 522: "ticket" };
const $ = (selector) => main.querySelector(selector);
const pool = [];
const ip = () => {
  const type = $(`#${F("510")}`).value;
  $("#ip").innerHTML = !type ? "" : type === "copyright" ? text("515", "Title or description of the work", false) + text("513", "Owner of the right") : text("511", type === "trademark" ? "Trademark" : "Title") + text("512", "Registration number") + text("513", "Owner of the right") + pick("514", "Country of registration", [["cn", "China"], ["eu", "European Union"], ["gb", "United Kingdom"], ["us", "United States"]]);
};
const read = () => {
  for (const element of main.querySelectorAll("[id^=request_custom]")) if (!element.id.endsWith("_label")) hold(NAMES[element.id.slice(-3)], element.value);
  hold("email", $("#request_anonymous_requester_email").value);
  hold("why", $("#request_description").value);
  hold("statement", $("#statement").checked);
  hold("files", [...pool]);
};
main.addEventListener("input", read);
main.addEventListener("change", (event) => {
  if (event.target.type === "file") {
    pool.push(...[...event.target.files].map(({ name }) => name));
    event.target.value = "";
    $("#pool").innerHTML = pool.map((name) => `<div class="upload-item">${name}</div>`).join("");
  }
  read();
});
main.addEventListener("submit", send);

let panel = null;
const close = () => { panel?.box.remove(); panel?.face.setAttribute("aria-expanded", "false"); panel = null; };
document.addEventListener("click", (event) => {
  const face = event.target.closest(".nesty-input");
  if (!face || panel?.face === face) return close();
  close();
  const input = face.previousElementSibling;
  const { left, bottom, width } = face.getBoundingClientRect();
  const box = document.createElement("div");
  box.className = "nesty-panel";
  box.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px;width:${width}px`;
  box.innerHTML = `<ul role="listbox"><li role="option" data-value="">-</li>${JSON.parse(input.dataset.options).map(([value, words]) => `<li role="option" data-value="${value}">${words}</li>`).join("")}</ul>`;
  box.addEventListener("click", ({ target }) => {
    if (!target.dataset.value && target.tagName !== "LI") return;
    input.value = target.dataset.value;
    face.textContent = target.textContent;
    if (input.id === F("510")) ip();
    read();
  });
  document.body.append(box);
  face.setAttribute("aria-expanded", "true");
  panel = { box, face };
});
read();
