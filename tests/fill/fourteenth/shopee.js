// A help centre's web form in plain HTML, in English: one column, long questions over native controls, an upload for each paper.
import { keep, read, sent, setup } from "../seventh/state.js";

const star = '<span class="star">*</span>';
const q = (label, inside, { need = true, tip = "" } = {}) => `<div class="q"><div class="qt">${need ? star : ""}<label>${label}</label></div>${tip ? `<div class="tip">${tip}</div>` : ""}${inside}</div>`;
const named = (name, label, make, more) => q(label, make(`id="wf_${name}" name="${name}"`), more).replace("<label>", `<label for="wf_${name}">`);
const text = (name, label, { type = "text", place = "Please enter", ...more } = {}) => named(name, label, (at) => `<input type="${type}" ${at} placeholder="${place}">`, more);
const area = (name, label, more) => named(name, label, (at) => `<textarea rows="5" ${at} placeholder="Please enter"></textarea>`, more);
const pick = (name, label, list, more) => named(name, label, (at) => `<select ${at}><option value="">Please select</option>${list.map((one) => `<option value="${one}">${one}</option>`).join("")}</select>`, more);
const file = (name, label, more) => named(name, label, (at) => `<input type="file" ${at} multiple>`, more);
const radios = (name, label, list) => `<fieldset class="q"><legend class="qt">${star}${label}</legend>${list.map(([value, words]) => `<div><input type="radio" id="wf_${name}_${value}" name="${name}" value="${value}"> <label for="wf_${name}_${value}">${words}</label></div>`).join("")}</fieldset>`;

const main = setup({
  title: "Intellectual Property Infringement Report | Shopee Help Centre",
  css: "body{margin:0!important;background:#f5f5f5;font:14px Roboto,Helvetica,Arial,sans-serif!important}.hd{background:#ee4d2d;color:#fff;padding:14px 60px;display:flex;justify-content:space-between}.hd input{width:300px;padding:7px;border:0}.wf{width:700px;margin:20px auto;background:#fff;padding:20px 40px 40px}.q{margin:0 0 22px;border:0;padding:0}.qt{font-weight:500;margin-bottom:6px;padding:0}.star{color:#ee4d2d;margin-right:3px}.tip{color:#888;font-size:12px;margin-bottom:6px}.q input[type=text],.q input[type=email],.q input[type=tel],.q select,.q textarea{width:100%;padding:9px 10px;border:1px solid #d8d8d8;border-radius:2px;font:inherit}",
  html: `<div class="hd"><b>Shopee Help Centre</b><form><input type="text" name="q" placeholder="How can we help you?"></form></div>
<form class="wf" id="wf" novalidate><h2>Report Intellectual Property Infringement</h2><p>Please use this form if you are the owner of an intellectual property right or its authorised representative. Processing takes 3-7 business days.</p>
${pick("market", "Market", ["Singapore", "Malaysia", "Thailand", "Indonesia", "Vietnam", "Philippines", "Brazil"])}
${radios("identity", "Are you the IP owner or an authorised representative?", [["owner", "IP owner"], ["rep", "Authorised representative"]])}
${text("name", "Full name")}${text("company", "Company name")}${text("mail", "Email address", { type: "email" })}${text("phone", "Contact number", { type: "tel", tip: "With country code" })}
${file("loa", "Letter of authorisation", { need: false, tip: "Authorised representatives only. The letter must name the owner and the representative." })}
${text("owner", "Name of the IP owner", { tip: "As shown on the certificate" })}
${pick("type", "Infringement type", ["Trademark", "Copyright", "Design", "Patent"])}
${text("brand", "Name of the trademark or work")}${text("regno", "Registration number")}${pick("land", "Country of registration", ["Australia", "Brazil", "China", "European Union", "Indonesia", "Japan", "Malaysia", "Philippines", "Singapore", "South Korea", "Taiwan", "Thailand", "United Kingdom", "United States", "Vietnam"])}${text("classes", "Class(es) of goods", { need: false, tip: "Trademarks only, e.g. 3, 25" })}
${file("cert", "Registration certificate")}
${area("links", "Listing links", { tip: "One link per line" })}${text("shop", "Shop name", { need: false })}
${area("why", "How do the listings infringe your right?")}${file("docs", "Supporting documents", { need: false, tip: "Comparison with the genuine product, screenshots" })}
${text("ref", "Case number of an earlier report", { need: false })}
<div class="q"><label><input type="checkbox" name="truth"> I declare that the information given is true and complete and that I am authorised to make this report.</label></div>
<div class="q"><label><input type="checkbox" name="consent"> I agree that my contact details may be passed on to the seller.</label></div>
<button type="submit">Submit</button></form>`,
});
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
keep(() => {
  const held = read(main.querySelectorAll("input,select,textarea"));
  return { ...held, links: held.links.trim() };
});
