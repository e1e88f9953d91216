// A form of the older kind in a frame: names in table cells, a row for each link with its own kind of infringement.
import { heldAll, keep, sent, setup } from "../foreign/state.js";

const CODES = ["+1", "+31", "+44", "+49", "+65", "+81", "+86", "+852"];
const LANDS = [["CN", "Mainland China"], ["HK", "Hong Kong, China"], ["TW", "Taiwan, China"], ["DE", "Germany"], ["JP", "Japan"], ["NL", "Netherlands"], ["SG", "Singapore"], ["GB", "United Kingdom of Great Britain"], ["US", "United States of America"]];
const KINDS = [["cf", "Counterfeit goods"], ["tm", "Unauthorised use of a trademark"], ["cp", "Copied pictures or text"], ["pt", "Patented design or invention"], ["ot", "Other"]];

const choose = (name, list, more = "") => `<select name="${name}" ${more}><option value="">Please choose</option>${list.map((one) => (Array.isArray(one) ? `<option value="${one[0]}">${one[1]}</option>` : `<option>${one}</option>`)).join("")}</select>`;
const row = (label, control, { star = true, hint = "", id = "" } = {}) => `<tr${id ? ` id="${id}" hidden` : ""}><th>${star ? "<em>*</em>" : ""}${label}:</th><td>${control}${hint ? `<div class="hint">${hint}</div>` : ""}</td></tr>`;
const linkRow = (at) => `<tr class="link"><td>${at}</td><td><input name="link${at}" size="60"></td><td>${choose(`kind${at}`, KINDS)}</td></tr>`;

const INNER = `<!doctype html><meta charset="utf-8"><title>Report form</title><style>[hidden]{display:none!important}body{font:13px Verdana,sans-serif;margin:0;padding:12px;color:#222}table{border-collapse:collapse;width:100%;margin-bottom:16px}caption{text-align:left;font-weight:bold;background:#fbf0e6;padding:6px}.f th{text-align:right;font-weight:normal;width:230px;vertical-align:top;padding:6px 10px}.f td{padding:5px}em{color:#c00;font-style:normal;margin-right:3px}.hint{color:#888;font-size:11px;margin-top:2px}.l th,.l td{border:1px solid #ddd;padding:4px;text-align:left}textarea{width:460px}</style>
<form id="report"><table class="f"><caption>Part A: Reporter</caption>
${row("Surname", '<input name="surname">')}${row("Given name", '<input name="given">')}${row("Company or organisation", '<input name="org" size="50">', { star: false })}
${row("You are", '<label><input type="radio" name="relation" value="owner"> the owner of the intellectual property right, or its employee</label><br><label><input type="radio" name="relation" value="agent"> authorised by the owner</label>')}
${row("Power of attorney", '<input type="file" name="poa">', { id: "poarow", hint: "Signed or sealed by the owner" })}
${row("E-mail address", '<input name="mail" size="40">', { hint: "The result is sent to this address" })}
${row("Telephone", `${choose("code", CODES, 'aria-label="Country code"')} <input name="tel" size="24" aria-label="Telephone number without country code">`)}
${row("Country/Region", choose("nation", LANDS))}${row("Address", '<textarea name="addr" rows="2"></textarea>')}
${row("Proof of identity", '<input type="file" name="idproof">', { hint: "Company: business registration. Person: identity card or passport" })}</table>
<table class="f"><caption>Part B: Intellectual property right</caption>
${row("Type of right", choose("itype", ["Trademark", "Copyright", "Patent"]))}${row("Place of registration", choose("iplace", ["Mainland China", "Hong Kong, China", "Taiwan, China", "Others"]))}
${row("Please specify the place", '<input name="elsewhere">', { id: "elserow" })}
${row("Name of the mark or work", '<input name="iname" size="40">')}${row("Registration number", '<input name="ino">', { hint: "Digits only" })}
${row("Registered owner", '<input name="iowner" size="50">', { hint: "As printed on the certificate" })}${row("Expires on", '<input type="date" name="iend">', { star: false })}
${row("Certificate of registration", '<input type="file" name="icert">')}</table>
<table class="l"><caption>Part C: Links (10 at most)</caption><thead><tr><th>No.</th><th>Link of the product</th><th>Kind of infringement</th></tr></thead><tbody id="links">${linkRow(1)}</tbody></table><p><button type="button" id="more">Add a link</button></p>
<table class="f">${row("Explanation", '<textarea name="why" rows="6"></textarea>', { hint: "Why do these products infringe your right?" })}${row("Supporting evidence", '<input type="file" name="evidence" multiple>', { star: false })}
${row("Verification code", '<input name="vcode" size="8"> <span style="background:#eee;padding:3px 8px;letter-spacing:4px">7K2QX</span>')}</table>
<p><label><input type="checkbox" name="agree"> I have read the statement and confirm that this report is true, and I accept liability for a wrong report.</label></p><p><button type="submit">Submit</button></p></form>`;

const main = setup({ title: "IPR report form", css: "body{background:#fff}.top{background:#ff6a00;color:#fff;padding:12px 20px;font:bold 18px Verdana}.mid{max-width:900px;margin:0 auto}iframe{width:100%;height:1500px;border:0}", html: '<div class="top">Intellectual Property Protection</div><div class="mid"><p style="font:13px Verdana">Registered users report in their account. Without an account you may report up to ten links here; it takes longer.</p><iframe title="Report form"></iframe></div>' });
const frame = main.querySelector("iframe");
const inner = () => frame.contentDocument;
frame.addEventListener("load", () => {
  const page = inner();
  const form = page.querySelector("#report");
  if (!form) return;
  form.addEventListener("submit", sent);
  form.addEventListener("change", () => {
    page.querySelector("#poarow").hidden = form.elements.relation.value !== "agent";
    page.querySelector("#elserow").hidden = form.elements.iplace.value !== "Others";
  });
  page.querySelector("#more").addEventListener("click", () => {
    const rows = page.querySelector("#links");
    if (rows.children.length < 10) rows.insertAdjacentHTML("beforeend", linkRow(rows.children.length + 1));
  });
});
frame.srcdoc = INNER;

const NAMES = { last: "surname", first: "given", company: "org", relation: "relation", poa: "poa", email: "mail", code: "code", phone: "tel", nation: "nation", address: "addr", identity: "idproof", type: "itype", place: "iplace", elsewhere: "elsewhere", mark: "iname", number: "ino", owner: "iowner", expires: "iend", certificate: "icert", why: "why", proof: "evidence", captcha: "vcode", agree: "agree" };
keep(() => heldAll(inner(), { ...Object.fromEntries(Object.entries(NAMES).map(([name, control]) => [name, `[name="${control}"]`])), links: ".link input", kinds: ".link select" }));
