// A help centre's form as a service cloud prints it, in English: native controls with long names, asterisks with words for readers, a
// table of ten lines for the items.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const mark = '<span class="rn_Required" aria-label="Required">*</span>';
const field = (name, label, need, inside, hint) => `<div class="rn_Field" id="rn_${name}_wrap"><label for="rn_${name}" class="rn_Label">${label}${need ? ` ${mark}` : ""}</label>${hint ? `<div class="rn_HintText">${hint}</div>` : ""}${inside(`id="rn_${name}" name="${name}"${need ? " aria-required=true" : ""}`)}</div>`;
const text = (name, label, need, { type = "text", hint = "" } = {}) => field(name, label, need, (at) => `<input type="${type}" class="rn_Text" ${at}>`, hint);
const pick = (name, label, need, list, hint = "") => field(name, label, need, (at) => `<select ${at}><option value="">--</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select>`, hint);
const STATES = [["AL", "Alabama"], ["AZ", "Arizona"], ["CA", "California"], ["FL", "Florida"], ["IL", "Illinois"], ["MN", "Minnesota"], ["MS", "Mississippi"], ["MO", "Missouri"], ["NY", "New York"], ["OR", "Oregon"], ["TX", "Texas"], ["WA", "Washington"], ["XX", "Outside of the United States"]];
const LANDS = [["US", "United States"], ["CA", "Canada"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["IN", "India"], ["IE", "Ireland"], ["IT", "Italy"], ["JP", "Japan"], ["MX", "Mexico"], ["GB", "United Kingdom"]];
const TYPES = [["TM", "Trademark"], ["CF", "Counterfeit"], ["CR", "Copyright"], ["PT", "Patent"]];
const REASONS = {
  TM: [["logo", "The mark is used on the item or in the listing without permission"], ["cf", "The item is not a genuine product of the brand"]],
  CF: [["cf", "The item is not a genuine product of the brand"]],
  CR: [["image", "An image was copied"], ["words", "A text was copied"], ["item", "The item reproduces a work"]],
  PT: [["util", "Utility patent"], ["dsgn", "Design patent"]],
};
const rows = Array.from({ length: 10 }, (_, at) => `<tr><th scope="row">${at + 1}</th><td><input class="url" aria-labelledby="h_url r${at}" id="r${at}"></td><td><input class="by" aria-labelledby="h_by"></td></tr>`).join("");

const main = setup({
  title: "Intellectual Property Claim Form",
  css: "body{margin:0!important;font-family:Bogle,Arial!important}.rn_Header{background:#0053e2;color:#fff;padding:14px 40px;display:flex;justify-content:space-between}.rn_Body{max-width:760px;margin:20px auto}fieldset{border:1px solid #e3e4e5;border-radius:4px;margin:0 0 20px;padding:10px 22px 18px}legend{font-size:18px;font-weight:bold;padding:0 6px}.rn_Field{margin-top:14px}.rn_Label{display:block;font-weight:bold}.rn_HintText{font-size:12px;color:#515357}.rn_Required{color:#de1c24}.rn_Text,select,textarea{width:100%;max-width:460px;padding:7px;border:1px solid #909196;border-radius:4px;font:inherit}table{width:100%}td input{width:100%;padding:5px}.cols{display:grid;grid-template-columns:1fr 1fr;gap:0 20px}",
  html: `<div class="rn_Header"><b>Help Center</b><form class="rn_Search"><label for="kw">Search by keyword</label> <input type="search" id="kw" name="search"></form></div>
<div class="rn_Body"><h1>Intellectual Property Claim Form</h1><p>Fields with ${mark} are needed. A copy of your claim may be sent to the seller.</p><form id="rn_QuestionSubmit">
<fieldset><legend>1. About you</legend><div class="cols">${text("first", "First name", true)}${text("last", "Last name", true)}</div>${text("title", "Job title")}${text("company", "Company name", true)}${text("street", "Street address", true)}<div class="cols">${text("city", "City", true)}${pick("state", "State", true, STATES)}${text("zip", "ZIP or postal code", true)}${pick("country", "Country", true, LANDS)}${text("email", "Email address", true, { type: "email" })}${text("phone", "Phone number", true, { type: "tel", hint: "With country code" })}</div>
<div class="rn_Field" role="radiogroup" aria-labelledby="rel"><span class="rn_Label" id="rel">Relationship to the rights owner ${mark}</span><br><input type="radio" id="rel1" name="relation" value="owner"><label for="rel1"> I am the rights owner or its employee</label><br><input type="radio" id="rel2" name="relation" value="agent"><label for="rel2"> I am an agent with permission to act for the rights owner</label></div></fieldset>
<fieldset><legend>2. The intellectual property</legend>${text("holder", "Rights owner", true, { hint: "As it stands in the registration" })}${text("brand", "Brand", true)}${pick("type", "Claim type", true, TYPES)}
<div id="reg" hidden>${text("regno", "USPTO registration number", true, { hint: "Seven digits. The registration must be active." })}</div><div id="wrk" hidden>${text("work", "Title and link of the original work", true)}</div>
<div id="rsn" hidden>${pick("reason", "Reason for the claim", true, [])}</div></fieldset>
<fieldset><legend>3. Items</legend><p>Up to 10 items of one brand and one claim type.</p><table><thead><tr><td></td><th id="h_url">Item URL</th><th id="h_by">Seller name</th></tr></thead><tbody>${rows}</tbody></table>
${field("details", "Describe the infringement", true, (at) => `<textarea rows="7" ${at}></textarea>`)}${field("files", "Attach documents", false, (at) => `<input type="file" multiple ${at}>`, "Pictures, comparisons or certificates, 20 MB in total")}</fieldset>
<fieldset><legend>4. Statement</legend><input type="checkbox" id="rn_perjury" name="perjury"><label for="rn_perjury"> I state under penalty of perjury that the above is correct and that I am the owner of the right or its agent. ${mark}</label>${text("signature", "Signature", true, { hint: "Type your name" })}${text("today", "Date", true, { type: "date" })}</fieldset>
<button type="submit">Continue</button></form>
<form class="rn_Feedback"><p>Is this page useful?</p><textarea name="useful" rows="2" aria-label="Tell us how we can improve this page"></textarea></form></div>`,
});
const $ = (selector) => main.querySelector(selector);
$("[name=type]").addEventListener("change", ({ target: { value } }) => {
  $("#reg").hidden = !value || value === "CR";
  $("#wrk").hidden = value !== "CR";
  $("#rsn").hidden = !value;
  $("[name=reason]").replaceChildren(new Option("--", ""), ...(REASONS[value] ?? []).map(([one, words]) => new Option(words, one)));
  $("label[for=rn_regno]").firstChild.nodeValue = value === "PT" ? "Patent number " : "USPTO registration number ";
});
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
keep(() => ({ ...read(main.querySelectorAll("input[name],select,textarea")), links: lines(main.querySelectorAll(".url")), sellers: lines(main.querySelectorAll(".by")) }));
