// A page of older make, in English: names at the left in a table, boxes for the classes, a date of three lists, rows that are inserted, a
// button and a name in place of each file control.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const tr = (label, inside, { need = false, tip = "", when = "" } = {}) => `<tr${when ? ` class="cond" data-when="${when}"` : ""}><td class="name">${need ? '<font color="#c00">*</font> ' : ""}${label && `${label}:`}</td><td class="val">${inside}${tip ? `<div class="tip">${tip}</div>` : ""}</td></tr>`;
const text = (name, size = 40) => `<input type="text" name="${name}" size="${size}">`;
const file = (name) => `<span class="upload"><input type="button" value="Browse..."><span class="fname">No file selected</span><input type="file" name="${name}" multiple style="display:none"></span>`;
const options = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => String(from + at).padStart(2, "0")).map((one) => `<option value="${one}">${one}</option>`).join("");
const date = (name) => `<select class="${name}"><option value="">Year</option>${options(2024, 2046)}</select> <select class="${name}"><option value="">Month</option>${options(1, 12)}</select> <select class="${name}"><option value="">Day</option>${options(1, 31)}</select>`;
const REGIONS = ["Mainland China", "Australia", "Brazil", "Canada", "European Union", "France", "Germany", "Italy", "Japan", "South Korea", "Spain", "United Kingdom", "United States", "Others"];
const classes = Array.from({ length: 45 }, (_, at) => `<label><input type="checkbox" name="classes" value="${at + 1}">${at + 1}</label>`).join(" ");

const main = setup({
  title: "Report an Infringement - DHgate Intellectual Property",
  css: "body{margin:0!important;font:13px Verdana,Arial!important}#hd{background:#f60;color:#fff;padding:8px 24px}#hd form{float:right}#bd{width:860px;margin:14px auto}h3{background:#f2f2f2;border-left:4px solid #f60;padding:6px 10px;margin:18px 0 6px}table.f{width:100%;border-collapse:collapse}.name{width:210px;text-align:right;vertical-align:top;padding:8px 10px}.val{padding:6px 0}.tip{color:#888;font-size:11px;margin-top:3px}.cls label{display:inline-block;width:44px}.fname{margin-left:8px;color:#888}#im{position:fixed;right:12px;bottom:0;width:230px;border:1px solid #ccc;background:#fff}#im div{background:#f60;color:#fff;padding:5px 8px}#im textarea{width:100%;border:0;height:50px}.item{margin-bottom:6px}",
  html: `<div id="hd"><form id="q"><input name="key" placeholder="What are you looking for?" size="30"> <input type="submit" value="Search"></form><big>DHgate.com</big></div>
<div id="bd"><h2>Report an Infringement</h2><form id="cf" method="post">
<h3>Complainant</h3><table class="f">
${tr("You are", '<label><input type="radio" name="as" value="1">IP owner</label> &nbsp; <label><input type="radio" name="as" value="2">Authorized agent</label>', { need: true })}
${tr("Contact person", text("person"), { need: true })}${tr("Company name", text("company"))}${tr("Telephone", text("tel", 24), { need: true, tip: "Please include the country code" })}${tr("E-mail", text("email"), { need: true })}${tr("Address", text("addr", 60))}
${tr("ID scan of the IP owner", file("ownerid"), { need: true, when: "2", tip: "Business licence or ID card of the owner" })}${tr("Authorization letter", file("authorization"), { need: true, when: "2" })}${tr("Authorization valid until", text("authend", 14), { when: "2", tip: "YYYY-MM-DD" })}${tr("Letter of guarantee", file("guarantee"), { when: "2", tip: 'Print, sign and scan <a href="#">this form</a>. It can be handed in later.' })}</table>
<h3>Intellectual property</h3><table class="f">
${tr("IP type", '<select name="iptype"><option value="">Please select</option><option value="TM">Trademark</option><option value="CR">Copyright</option><option value="PT">Patent</option></select>', { need: true })}
${tr("IP name", text("ipname"), { need: true })}${tr("Registration No.", text("regno", 24), { need: true })}${tr("Country/region of registration", `<select name="region"><option value="">Please select</option>${REGIONS.map((one) => `<option>${one}</option>`).join("")}</select>`, { need: true })}
${tr("Class", `<div class="cls">${classes}</div>`, { when: "TM" })}${tr("Expiry date", date("until"), { need: true, when: "TM" })}
${tr("Name of the IP owner", text("owner"), { need: true })}${tr("Scan of the IP certificate", file("scan"), { need: true })}</table>
<h3>Infringing products</h3><table class="f">
${tr("Item code or link", '<div id="items"></div><input type="button" id="plus" value="+ Add one more">', { need: true, tip: "One product in each box" })}
${tr("Description of the infringement", '<textarea name="describe" cols="62" rows="7"></textarea>', { need: true })}${tr("Proof of infringement", file("proof"), { tip: "Pictures or documents that show the difference from the genuine product" })}
${tr("Verification code", '<input type="text" name="vcode" size="6"> <tt>R4tW</tt>', { need: true })}
${tr("", '<label><input type="checkbox" name="agree"> I guarantee that the above is true and bear the legal consequences if it is not.</label><p><input type="submit" value="Submit complaint"></p>')}</table></form></div>
<div id="im"><div>Online service</div><textarea name="message" placeholder="Type your message"></textarea></div>`,
});
const $ = (selector) => main.querySelector(selector);
const paint = () => {
  const now = [$("[name=as]:checked")?.value, $("[name=iptype]").value];
  for (const row of main.querySelectorAll(".cond")) row.style.display = now.includes(row.dataset.when) ? "" : "none";
};
paint();
main.addEventListener("change", ({ target }) => {
  if (target.type === "file") target.previousElementSibling.textContent = [...target.files].map(({ name }) => name).join(", ") || "No file selected";
  paint();
});
for (const button of main.querySelectorAll(".upload [type=button]")) button.addEventListener("click", () => button.parentElement.querySelector("[type=file]").click());
const more = () => {
  const row = document.createElement("div");
  row.className = "item";
  row.innerHTML = '<input type="text" class="code" size="60"> <a href="javascript:void 0">Delete</a>';
  row.querySelector("a").addEventListener("click", () => row.remove());
  $("#items").append(row);
};
more();
$("#plus").addEventListener("click", more);
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
keep(() => {
  const until = [...main.querySelectorAll(".until")].map(({ value }) => value);
  return { ...read(main.querySelectorAll("input[name],select[name],textarea")), links: lines(main.querySelectorAll(".code")), until: until.some(Boolean) ? until.join("-") : "" };
});
