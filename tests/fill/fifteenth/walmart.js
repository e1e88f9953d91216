// Plain HTML in English: the claim form, ten numbered rows for items and their sellers.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const STATES = ["AL", "AZ", "CA", "CO", "CT", "FL", "GA", "IL", "MA", "MD", "ME", "MI", "MN", "NC", "NH", "NJ", "NY", "OH", "OR", "PA", "TN", "TX", "UT", "VA", "VT", "WA", "WI"];
const star = '<abbr title="required">*</abbr>';
const text = (name, label, { need = true, type = "text", tip = "", more = "" } = {}) => `<div class="f"><label for="${name}">${label} ${need ? star : "(optional)"}</label><input id="${name}" name="${name}" type="${type}" ${tip && `aria-describedby="${name}-tip"`} ${more}>${tip && `<small id="${name}-tip">${tip}</small>`}</div>`;
const select = (name, label, list) => `<div class="f"><label for="${name}">${label} ${star}</label><select id="${name}" name="${name}"><option value="">Select one</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select></div>`;

const main = setup({
  title: "Intellectual Property Claim | Walmart Brand Portal",
  css: "body{margin:0!important;font:16px Bogle,Arial}.nav{background:#0053e2;color:#fff;display:flex;justify-content:space-between;padding:12px 28px}main,.w{max-width:800px;margin:20px auto}fieldset{border:0;padding:0;margin:0 0 28px}legend{font-size:20px;font-weight:700;border-bottom:1px solid #ccc;width:100%;padding:0 0 6px}.f{margin:14px 0}.f>label,.q{display:block;font-weight:700;font-size:14px}.f input,.f select,textarea{width:100%;padding:9px;border:1px solid #909196;border-radius:4px;font:inherit}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 20px}small{color:#74767c}abbr{color:#de1c24;text-decoration:none}table{width:100%;border-collapse:collapse}td input{width:100%;padding:7px}td:first-child{width:28px}.r label{margin-right:18px}button.send{background:#0053e2;color:#fff;border:0;border-radius:24px;padding:12px 32px;font:inherit}",
  html: `<div class="nav"><b>Brand Portal</b><input type="search" name="q" placeholder="Search Brand Portal" aria-label="Search Brand Portal"></div><div class="w"><h1>Submit an IP claim</h1><p>Use one claim for one right. Fields marked with ${star} are required.</p><form id="claim" novalidate>
<fieldset><legend>Intellectual property</legend>
<div class="f r" role="radiogroup" aria-labelledby="kind-q"><span class="q" id="kind-q">Claim type ${star}</span>${[["trademark", "Trademark"], ["counterfeit", "Counterfeit"], ["patent", "Patent"], ["copyright", "Copyright"]].map(([value, words]) => `<label><input type="radio" name="claimType" value="${value}" style="width:auto"> ${words}</label>`).join("")}</div>
<div class="two">${text("brand", "Brand name")}${text("registration", "USPTO registration number", { tip: "7 digits, for example 1234567" })}</div>
${text("rightsOwner", "Rights owner", { tip: "As recorded with the office" })}</fieldset>
<fieldset><legend>Items</legend><p id="items-tip">Up to 10 items. Enter the full item URL and the name of the seller who offers it.</p>
<table aria-describedby="items-tip"><thead><tr><th></th><th id="h-url">Item URL</th><th id="h-seller">Seller name</th></tr></thead><tbody>${Array.from({ length: 10 }, (_, at) => `<tr><td id="n${at}">${at + 1}</td><td><input class="url" aria-labelledby="h-url n${at}"></td><td><input class="seller" aria-labelledby="h-seller n${at}"></td></tr>`).join("")}</tbody></table>
<div class="f"><label for="details">Describe the infringement ${star}</label><textarea id="details" name="details" rows="6" maxlength="3000"></textarea></div>
${text("orderNumber", "Walmart order number of a test purchase", { need: false })}
<div class="f"><label for="documents">Supporting documents (optional)</label><input id="documents" name="documents" type="file" multiple></div></fieldset>
<fieldset><legend>Contact information</legend>
<div class="two">${text("firstName", "First name", { more: 'autocomplete="given-name"' })}${text("lastName", "Last name", { more: 'autocomplete="family-name"' })}${text("title", "Job title", { need: false })}${text("company", "Company")}</div>
${text("street1", "Street address")}${text("street2", "Apt, suite, floor", { need: false })}
<div class="two">${text("city", "City")}${select("state", "State", STATES.map((one) => [one, one]))}${text("zip", "ZIP code")}${select("country", "Country", [["CA", "Canada"], ["CN", "China"], ["MX", "Mexico"], ["GB", "United Kingdom"], ["US", "United States"]])}${text("phone", "Phone number", { type: "tel" })}${text("fax", "Fax", { need: false })}${text("email", "Email address", { type: "email" })}${text("emailAgain", "Confirm email address", { type: "email" })}</div></fieldset>
<fieldset><legend>Certification</legend><p><label><input type="checkbox" name="goodFaith"> I have a good faith belief that the use of the material is not authorized.</label></p><p><label><input type="checkbox" name="perjury"> I certify under penalty of perjury that the information is correct and that I am the owner or its agent.</label></p>${text("signature", "Electronic signature")}${text("signedOn", "Date", { type: "date" })}</fieldset>
<button class="send">Submit claim</button></form></div>`,
});
main.querySelector("#claim").addEventListener("submit", sent);
keep(() => ({ ...read(main.querySelectorAll("input,select,textarea")), links: lines(main.querySelectorAll(".url")), sellers: lines(main.querySelectorAll(".seller")) }));
