// A help page with the claim form in a frame: ten numbered lines for items and sellers, names above, help beneath.
import { keep, lines, read, sent, setup } from "./state.js";

const STATES = ["Alabama", "Arizona", "California", "Colorado", "Florida", "Georgia", "Illinois", "Massachusetts", "New York", "Ohio", "Oregon", "Pennsylvania", "Texas", "Utah", "Virginia", "Washington", "Outside the United States"];
const select = (name, list) => `<select name="${name}" id="${name}"><option value="">--</option>${list.map((one) => (Array.isArray(one) ? `<option value="${one[0]}">${one[1]}</option>` : `<option>${one}</option>`)).join("")}</select>`;
const field = (name, label, control, help = "") => `<div class="rn"><label for="${name}">${label}</label>${control}${help ? `<div class="help">${help}</div>` : ""}</div>`;
const text = (name, label, help = "") => field(name, label, `<input id="${name}" name="${name}">`, help);
const item = (at) => `<tr><td>${at}.</td><td><input name="url_${at}" class="url" title="Item URL ${at}" size="52"></td><td><input name="seller_${at}" class="seller" title="Seller name ${at}" size="24"></td></tr>`;

const INNER = `<!doctype html><meta charset="utf-8"><title>Claim form</title><style>body{font:14px Arial;margin:0;padding:8px 16px}fieldset{border:1px solid #ccc;margin:0 0 18px}legend{font-weight:bold;color:#0053e2}.rn{margin:10px 0}.rn>label{display:block;font-weight:bold}.rn input:not([type]),select,textarea{min-width:340px;padding:5px}.help{font-size:12px;color:#666}table{border-collapse:collapse}th{text-align:left;font-size:12px}.r label{font-weight:normal}</style>
<form id="claim" autocomplete="off">
<fieldset><legend>Claimant</legend>
${text("c_first", "First Name *")}${text("c_last", "Last Name *")}${text("c_title", "Job Title")}${text("c_comp", "Company *")}
${text("c_addr1", "Mailing Address *", "Street and number")}${text("c_city", "City *")}${field("c_state", "State *", select("c_state", STATES))}${text("c_zip", "ZIP / Postal Code *")}${field("c_country", "Country *", select("c_country", [["CA", "Canada"], ["CN", "China"], ["DE", "Germany"], ["GB", "Great Britain"], ["IE", "Ireland"], ["IT", "Italy"], ["MX", "Mexico"], ["US", "United States"]]))}
${text("c_mail", "Email Address *", "The confirmation goes to this address")}${text("c_phone", "Phone Number *")}
<div class="rn r"><b>Your relationship to the intellectual property *</b><br><label><input type="radio" name="c_rel" value="O"> Owner</label> <label><input type="radio" name="c_rel" value="A"> Authorized agent of the owner</label></div></fieldset>
<fieldset><legend>Intellectual property</legend>
${text("i_owner", "Name of the IP owner *")}${text("i_brand", "Brand *")}
${field("i_type", "Type of claim *", select("i_type", ["Copyright", "Counterfeit", "Patent", "Trademark"]), "Use Counterfeit for goods that carry your mark but are not genuine.")}
${text("i_reg", "USPTO Registration Number *", "Seven digits. The registration must be active.")}${text("i_work", "Link to the copyrighted work", "Copyright claims only")}</fieldset>
<fieldset><legend>Items</legend><p>You may report up to ten items in one claim.</p>
<table><tr><th></th><th>Item URL</th><th>Seller Name</th></tr>${Array.from({ length: 10 }, (_, at) => item(at + 1)).join("")}</table>
${field("i_desc", "Explain the reason for your claim *", '<textarea id="i_desc" name="i_desc" rows="6" cols="60"></textarea>')}
${field("i_files", "Attach Documents", '<input type="file" id="i_files" name="i_files" multiple>', "Certificate, pictures, letter of authority")}</fieldset>
<p><label><input type="checkbox" name="d_true"> I state under penalty of perjury that the information in this claim is correct and that I am the owner or the owner's agent.</label></p>
${text("d_sig", "Digital Signature *")}<button type="submit">Submit Claim</button></form>`;

const main = setup({
  title: "Intellectual Property Claim Form - Help",
  css: "body{margin:0!important}.bar{background:#0053e2;color:#fff;padding:12px 24px}.bar input{width:320px;border-radius:14px;border:0;padding:6px 12px}.mid{max-width:880px;margin:16px auto}iframe{width:100%;height:1900px;border:1px solid #ddd}.fb{background:#f5f5f5;padding:12px}",
  html: '<div class="bar"><b>Help</b> <input name="help_search" placeholder="Search for answers"></div><div class="mid"><h1>Intellectual Property Claim Form</h1><p>Sellers who enrolled in Brand Portal should file their claims there.</p><iframe title="Intellectual Property Claim Form"></iframe><div class="fb"><p>Was this page helpful? <label><input type="radio" name="helpful" value="y"> Yes</label> <label><input type="radio" name="helpful" value="n"> No</label></p><textarea name="feedback" placeholder="Tell us how we can improve this article" rows="2" cols="60"></textarea></div></div>',
});
const frame = main.querySelector("iframe");
frame.addEventListener("load", () => frame.contentDocument.querySelector("#claim")?.addEventListener("submit", sent));
frame.srcdoc = INNER;
keep(() => {
  const inner = frame.contentDocument;
  const own = [...inner.querySelectorAll("input,select,textarea")].filter(({ className }) => !className);
  return { ...read(main.querySelectorAll("input,textarea")), ...read(own), links: lines(inner.querySelectorAll(".url")), sellers: lines(inner.querySelectorAll(".seller")) };
});
