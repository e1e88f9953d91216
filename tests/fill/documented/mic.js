// The virtual office's complaint in a frame of the same origin, with the classes of a well-known style sheet: an editor for the
// description, products in a text area, the holder's data when one is not the holder.
import { account, send, start } from "./core.js";

const main = start({ title: "Virtual Office - IPR Complaint", css: "#nav{background:#c7000b;color:#fff;padding:10px 20px}#frame{border:0;width:100%;height:1700px}" });
main.innerHTML = `<div id="nav">Virtual Office &nbsp; Products &nbsp; Messages &nbsp; <b>IPR Complaint</b></div><iframe id="frame" title="IPR Complaint"></iframe>`;
const page = main.querySelector("#frame").contentDocument;
page.documentElement.lang = "en";
page.head.innerHTML = "<style>body{font:14px/1.5 Arial,sans-serif;margin:0}.container{max-width:820px;margin:0 auto;padding:16px}.row{display:flex;margin:0 0 14px}.col-form-label{width:210px;padding-right:14px;text-align:right}.col{flex:1}.form-control,.form-select{width:100%;padding:6px 10px;border:1px solid #ced4da;border-radius:4px;font:inherit;box-sizing:border-box}.form-text{color:#6c757d;font-size:12px}.editor{border:1px solid #ced4da;border-radius:4px}.editor .bar{border-bottom:1px solid #ced4da;padding:4px}.editor .area{min-height:120px;padding:8px}.text-danger{color:#dc3545}.d-none{display:none}.input-group{display:flex}.input-group .form-select{width:190px}</style>";
const row = (label, control, { need = true, id = "", text = "", kind = "" } = {}) => `<div class="row ${kind}"><label class="col-form-label" ${id ? `for="${id}"` : ""}>${need ? '<span class="text-danger">*</span> ' : ""}${label}</label><div class="col">${control}${text ? `<div class="form-text">${text}</div>` : ""}</div></div>`;
const input = (name, label, more = {}) => row(label, `<input class="form-control" id="${name}" name="${name}" type="${more.type ?? "text"}">`, { ...more, id: name });
const select = (name, label, list, more = {}) => row(label, `<select class="form-select" id="${name}" name="${name}"><option value="">Please select</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select>`, { ...more, id: name });
page.body.innerHTML = `<div class="container"><h3>Submit an IPR Complaint</h3><form>
${row("Complaint Type", [["picture", "Picture Embezzlement"], ["trademark", "Trademark Infringement"], ["copyright", "Copyright Infringement"], ["patent", "Patent Infringement"]].map(([value, words]) => `<div class="form-check"><input class="form-check-input" type="radio" name="complaintType" id="t-${value}" value="${value}"><label class="form-check-label" for="t-${value}"> ${words}</label></div>`).join(""))}
${row("Add Products by", '<label><input type="radio" name="addBy" value="url" checked> Product links</label> <label><input type="radio" name="addBy" value="excel"> Excel file</label>')}
${row("Product Links", '<textarea class="form-control" id="productLinks" name="productLinks" rows="5"></textarea>', { id: "productLinks", text: "One link per line; up to 800 products", kind: "by-url" })}
${row("Excel File", '<input type="file" id="excel" name="excel" accept=".xls,.xlsx">', { id: "excel", text: "5 MB at most", kind: "by-excel d-none" })}
${row("Description", '<div class="editor"><div class="bar"><button type="button"><b>B</b></button> <button type="button"><i>I</i></button> <button type="button">• List</button></div><div class="area" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Description"></div></div>', { text: "Describe how your rights are infringed" })}
${row("Attachments", '<input type="file" id="attachments" name="attachments" multiple>', { need: false, id: "attachments", text: "Certificates and evidence: JPG, PNG, PDF" })}
<h4>Intellectual Property</h4>
<div class="tm d-none">${input("tmName", "Trademark")}${input("tmNo", "Registration No.")}${select("tmPlace", "Registered in", [["CN", "China"], ["EU", "European Union"], ["GB", "United Kingdom"], ["US", "United States"]])}</div>
<div class="cr d-none">${input("workName", "Name of the Work")}</div><div class="pt d-none">${input("ptNo", "Patent No.")}</div>
${row("", '<label><input type="checkbox" name="isHolder"> I am the IPR holder</label>', { need: false })}
<div class="holder">${input("holderName", "IPR Holder")}${row("Authorization Letter", '<input type="file" id="authLetter" name="authLetter">', { id: "authLetter" })}</div>
<h4>Complainant</h4>
${select("gender", "Title", [["mr", "Mr."], ["ms", "Ms."]], { need: false })}${input("fullName", "Full Name")}${input("companyName", "Company")}${input("email", "E-mail", { type: "email" })}
${row("Phone", `<div class="input-group"><select class="form-select" name="phoneCode" aria-label="Country code"><option value="">Code</option>${[["1", "USA +1"], ["44", "UK +44"], ["47", "Norway +47"], ["86", "China +86"], ["351", "Portugal +351"]].map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select><input class="form-control" name="phoneNo" aria-label="Phone number"></div>`)}
${row("", '<label><input type="checkbox" name="disclose"> Disclose my name, e-mail and phone to the supplier</label>', { need: false })}
${row("", '<label><input type="checkbox" name="promise"> I guarantee that the complaint is true and bear the legal responsibility for it</label>', { need: false })}
${row("Verification Code", '<input class="form-control" style="width:120px" id="vcode" name="vcode">', { id: "vcode" })}
<div class="row"><div class="col-form-label"></div><button type="submit" class="btn btn-primary">Submit</button></div></form></div>`;
page.addEventListener("change", ({ target }) => {
  if (target.name === "complaintType") for (const [kind, value] of [["tm", "trademark"], ["cr", "copyright"], ["pt", "patent"]]) page.querySelector(`.${kind}`).classList.toggle("d-none", target.value !== value);
  if (target.name === "addBy") for (const kind of ["url", "excel"]) page.querySelector(`.by-${kind}`).classList.toggle("d-none", target.value !== kind);
  if (target.name === "isHolder") page.querySelector(".holder").classList.toggle("d-none", target.checked);
});
page.addEventListener("submit", send);
account(page, { type: "[name=complaintType]", addBy: "[name=addBy]", links: "[name=productLinks]", excel: "[name=excel]", why: ".area", proof: "[name=attachments]", mark: "[name=tmName]", number: "[name=tmNo]", place: "[name=tmPlace]", work: "[name=workName]", patent: "[name=ptNo]", isHolder: "[name=isHolder]", holder: "[name=holderName]", poa: "[name=authLetter]", gender: "[name=gender]", name: "[name=fullName]", company: "[name=companyName]", email: "[name=email]", cc: "[name=phoneCode]", phone: "[name=phoneNo]", disclose: "[name=disclose]", promise: "[name=promise]", captcha: "[name=vcode]" });
