// DHgate's complaint page in Chinese: a bordered table with the question left of the control, two questions a row; agents
// are asked for papers of the owner; days are typed.
import { main, page, record, sent } from "./record.js";

page("侵权投诉", "zh", "table{border-collapse:collapse}td{border:1px solid #ccc;padding:6px}td:nth-child(odd){background:#f3f3f3}");
const row = (...cells) => `<tr>${cells.map(([words, control]) => `<td>${words}</td><td>${control}</td>`).join("")}</tr>`;
const box = (k, more = "") => `<input data-k="${k}" ${more}>`;
main.innerHTML = `<h3>假货、盗版投诉</h3><table>
${row(["投诉方名称", box("company")], ["联系人", box("name")])}
${row(["联系人邮箱", box("email")], ["联系人手机", box("phone")])}
${row(["投诉人类型", `<select data-k="role"><option value="">请选择<option value=owner>知识产权权利人<option value=agent>代理人</select>`], ["通讯地址", box("address")])}
${row(["知识产权名称", box("mark")], ["知识产权类型", `<select data-k="type"><option value="">请选择<option>专利<option>著作权<option>商标</select>`])}
${row(["注册号/登记号", box("number")], ["商标类别", box("classes", 'placeholder="如：25"')])}
${row(["有效期至", box("expires", 'placeholder="年-月-日"')], ["注册日", box("x_registered", 'placeholder="年-月-日"')])}
${row(["知识产权证书扫描件", `<input type=file data-k="certificate">`], ["权利人名称", box("owner")])}
${row(["授权书有效期（代理人）", box("x_auth_until")], ["授权书扫描件（代理人）", `<input type=file data-k="x_auth">`])}
${row(["权利人身份证明扫描件", `<input type=file data-k="identity">`], ["担保函", `<input type=file data-k="x_guarantee">`])}
<tr><td>侵权产品链接或编码</td><td colspan=3><textarea rows=4 cols=60 data-k="links"></textarea><br>多个链接请换行</td></tr>
<tr><td>投诉描述</td><td colspan=3><textarea rows=4 cols=60 data-k="why"></textarea></td></tr>
<tr><td>卖家ID</td><td>${box("x_seller_id")}</td><td>卖家邮箱</td><td>${box("x_seller_mail")}</td></tr>
<tr><td>图片验证码</td><td colspan=3>${box("x_code", "size=6")}</td></tr></table>
<label><input type=checkbox data-k="x_agree">同意《知识产权投诉协议》</label> <a href="#" data-send>提交投诉</a> <a href="#">重置</a>`;
record();
