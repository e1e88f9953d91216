// English with Chinese in small: a menu of the office, a tick that closes the holder's boxes, a table of products, a disclosure tick.
import { $, drops, on, page } from "./widgets.js";

const line = (en, zh, control, must = true) => `<dl class=ln><dt>${must ? "<b>*</b>" : ""}${en}<small>${zh}</small></dt><dd>${control}</dd></dl>`;
let at = 0;
page(`
<div class=vo><aside><a>Virtual Office</a><a>Messages</a><input data-k="x_search" placeholder="Find suppliers"></aside>
<form><h1>IPR Complaint <small>知识产权投诉</small></h1>
<h3>Infringement 侵权类型</h3>
<div class=tabs role=tablist>${[["pic", "Picture embezzlement"], ["tm", "Trademark infringement"], ["cr", "Copyright infringement"], ["pt", "Patent infringement"]].map(([value, words]) => `<label class=tb><input type=radio name=t value=${value} data-k="type"><span>${words}</span></label>`).join("")}</div>
<div id=rest hidden>
<h3>Products that you complain about 被投诉产品</h3>
<table class=grid><thead><tr><th>Supplier <small>供应商</small></th><th>Product page <small>产品网址</small></th><th>Model <small>型号</small></th></tr></thead><tbody id=rows></tbody></table>
<a id=add href="javascript:void 0">Add another product</a> or <button type=button id=xl>import Excel</button><input type=file accept=".xls,.xlsx" hidden data-k="x_excel">
<h3>Statement 说明</h3>
${line("Describe the case", "请描述侵权情况", `<div id=ed contenteditable=true class=ed data-k="why"></div>`)}
${line("Supporting documents", "证明文件", `<div class=zone><input type=file multiple hidden data-k="proof">Click or drop. jpg, png, pdf, 5 MB.</div>`)}
<h3>Holder 权利人</h3>
<label><input type=checkbox id=holder data-k="holder"> I am the holder of this right, or it belongs to my company 本人/本公司即权利人</label>
<div id=other>${line("Holder", "权利人名称", `<input data-k="owner">`)}${line("Holder's e-mail", "权利人邮箱", `<input data-k="x_oemail">`, false)}${line("Letter of authorization", "授权书", `<input type=file data-k="x_poa">`, false)}</div>
${line("Certificate no.", "证书号", `<select data-k="office"><option value="">Office</option><option>CN</option><option>EU</option><option>GB</option><option>US</option><option>WO</option></select><input data-k="number">`)}
<h3>Complainant 投诉人</h3>
<div class=sp><input data-k="first" placeholder="First name"><input data-k="last" placeholder="Last name"></div>
<div class=sp><input data-k="company" placeholder="Company"><input data-k="x_dept" placeholder="Department"></div>
<div class=sp><input data-k="email" placeholder="E-mail"><span>+</span><input data-k="cc" size=4 placeholder="Country"><input data-k="phone" placeholder="Number"></div>
<label><input type=checkbox data-k="x_disclose"> Disclose my name, e-mail and phone to the supplier 向供应商公开</label><br>
<label><input type=checkbox data-k="x_true"> The above is true 以上属实</label><br>
Verification code <input size=5 data-k="x_code">
<p><input type=submit value="Submit 提交"></p></div></form></div>`, { title: "IPR Complaint", style: ".vo{display:flex;gap:24px}aside{display:flex;flex-direction:column;width:150px}.ln{display:flex;margin:8px 0}dt{width:190px}dt b{color:red}dt small{display:block;color:#999}dd{margin:0}.ed{border:1px solid #aaa;min-height:70px;width:480px;padding:4px;white-space:pre-wrap}.tb{border:1px solid #ccc;padding:6px 10px;display:inline-block}.tb input{position:absolute;opacity:0}.tb:has(:checked){background:#e64545;color:#fff}.zone{border:1px dashed #999;padding:10px;width:400px;cursor:pointer}.sp{display:flex;gap:8px;margin:8px 0}" });
const add = () => $("#rows").insertAdjacentHTML("beforeend", `<tr><td><input data-k="shops" size=18></td><td><input data-k="links" size=48></td><td><input data-k="x_model${(at += 1)}" size=10></td></tr>`);
add();
on("#add", "click", add);
on("#xl", "click", () => $("#xl").nextElementSibling.click());
on("[name=t]", "change", () => ($("#rest").hidden = false));
on("#holder", "change", (event) => ($("#other").hidden = event.target.checked));
drops($(".zone"));
