// A page of tables from older days, English over Chinese, ten boxes for ten links, and a date of three boxes.
import { $, on, page } from "./widgets.js";

const row = (en, zh, control, note = "") => `<tr><td class="th"><font>${en}</font><br><span lang="zh">${zh}</span></td><td>${control}${note ? `<div class="tip">${note}</div>` : ""}</td></tr>`;
const days = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => `<option>${from + at}</option>`).join("");
page(`
<h2>Report IP infringement without an account 无账户投诉通道</h2>
<p>Registered users: please sign in. <input placeholder="Login ID" data-k="x_login"> <input type=password placeholder="Password" data-k="x_pass"></p>
<form>
<table cellpadding=6><caption>A. Reporter 投诉方</caption>
${row("Title", "称谓", `<select data-k="x_title"><option value="">-</option><option>Mr</option><option>Ms</option></select>`)}
${row("Your name", "姓名", `<input data-k="name" size=40>`)}
${row("On behalf of (firm)", "所属公司", `<input data-k="company" size=40>`)}
${row("Mail", "邮箱", `<input data-k="email" size=40>`, "We send a code here.")}
${row("Once more", "再次输入邮箱", `<input data-k="email2" size=40 onpaste="return false">`)}
${row("Tel.", "电话", `<input data-k="phone" size=24>`)}
${row("Fax", "传真", `<input data-k="x_fax" size=24>`)}
${row("Where can we write to you?", "通讯地址", `<input data-k="address" size=60>`)}
${row("I am the", "身份", `<label><input type=radio name=rl value=owner data-k="role"> rights holder 权利人</label> <label><input type=radio name=rl value=agent data-k="role"> agent 代理人</label>`)}
<tr id=poa hidden><td class="th"><font>Signed power of attorney</font><br><span>授权委托书</span></td><td><input type=file data-k="poa"></td></tr>
${row("Identification of the reporter", "投诉方身份证明", `<input type=file data-k="identity">`, "Business licence / 营业执照")}
</table>
<table cellpadding=6><caption>B. Right 权利</caption>
${row("Kind", "权利类型", `<select data-k="type" id=ty><option value="">Please choose 请选择</option><option value="p">Patent 专利</option><option value="t">Trademark 商标</option><option value="c">Copyright 著作权</option></select>`)}
<tbody id=tm hidden>
${row("Registered at", "注册地", `<select data-k="place"><option value=""></option><option value="cn">Mainland China 中国大陆</option><option value="hk">Hong Kong, China 中国香港</option><option value="tw">Taiwan, China 中国台湾</option><option value="x">Others 其他</option></select>`)}
${row("Name", "商标名称", `<input data-k="mark">`, "Word mark: the word. Device: describe it.")}
${row("No.", "注册号", `<input data-k="number">`, "Digits only 仅填数字")}
${row("Registrant", "注册人", `<input data-k="owner" size=40>`, "As the office shows it today")}
${row("Valid till", "有效期至", `<select data-k="exp_y"><option value="">YYYY</option>${days(2026, 2040)}</select><select data-k="exp_m"><option value="">MM</option>${days(1, 12)}</select><select data-k="exp_d"><option value="">DD</option>${days(1, 31)}</select>`)}
${row("Certificate", "注册证", `<input type=file data-k="certificate">`)}
${row("Renewal certificate, if renewed", "续展证明", `<input type=file data-k="x_renew">`)}
</tbody>
</table>
<table cellpadding=6 class=links><caption>C. Links 链接 (max. 10)</caption>
${Array.from({ length: 10 }, (_, at) => `<tr><td>${at + 1}.</td><td><input data-k="links" size=70></td></tr>`).join("")}
</table>
<table cellpadding=6><caption>D. Facts 事实与理由</caption>
${row("Please explain in your own words", "请说明理由", `<textarea data-k="why" rows=6 cols=70></textarea>`)}
${row("Supporting files", "证据材料", `<input type=file multiple data-k="proof">`)}
${row("Earlier case no.", "历史投诉编号", `<input data-k="x_old">`)}
${row("Letters in the picture", "验证码", `<input data-k="x_code" size=6>`)}
</table>
<label><input type=checkbox data-k="x_true"> All of the above is true. 以上内容属实。</label>
<input type=submit value="Send 提交">
</form>`, { title: "Report", style: ".th{background:#eef;vertical-align:top;width:220px}.tip{color:#888;font-size:12px}table{margin:10px 0;border:1px solid #ccd}caption{text-align:left;font-weight:bold}.th font::after{content:' *';color:red}" });
on("[name=rl]", "change", (event) => ($("#poa").hidden = event.target.value !== "agent"));
on("#ty", "change", (event) => ($("#tm").hidden = event.target.value !== "t"));
