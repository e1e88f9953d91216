// Pinduoduo in Chinese: headings of rows in a table, choices drawn with icons, lists in the manner of layui.
import { drawnRadios, layui, main, page, put, slot, watch } from "./widgets.js";

page("拼多多知识产权投诉平台", "zh", "th{text-align:right;padding:8px;font-weight:normal}td{padding:8px}");
watch();
const row = (words, control, must = true) => `<tr><th>${must ? `<span style="color:red">*</span>` : ""}${words}</th><td>${control}</td></tr>`;
main.innerHTML = `<div>帮助中心 <input placeholder="输入关键词" data-k=x_help></div><h3>发起投诉</h3><table>
${row("投诉人身份", slot("role"))}<tbody id=agent></tbody><tbody>
${row("投诉人名称", `<input data-k=company>`)}${row("联系人", `<input data-k=name>`)}${row("联系邮箱", `<input data-k=email>`)}${row("手机号", `<input data-k=phone> <button type=button>获取验证码</button>`)}${row("短信验证码", `<input data-k=x_sms>`)}
${row("权利类型", slot("type"))}</tbody><tbody id=right></tbody><tbody>
${row("侵权商品链接", `<textarea rows=4 cols=50 data-k=links></textarea><div>每行一条</div>`)}
${row("侵权说明", `<textarea rows=4 cols=50 data-k=why></textarea>`)}
${row("举证材料", `<input type=file multiple data-k=proof>`)}
${row("被投诉店铺", `<input data-k=shop>`, false)}
${row("店铺联系电话", `<input data-k=x_tel>`, false)}</tbody></table>
<label><input type=checkbox data-k=x_ok>我已阅读并同意《知识产权投诉规则》</label><br><button data-send>提交</button>`;
put({
  role: drawnRadios("role", [["owner", "权利人"], ["agent", "代理人"]], { then: (value) => {
    document.getElementById("agent").innerHTML = value === "agent" ? row("授权委托书", `<input type=file data-k=poa>`) + row("授权截止日期", `<input type=date data-k=x_until>`) : "";
  } }),
  type: layui("type", [["tm", "商标权"], ["cr", "著作权"], ["pt", "专利权"]], { then: (value) => {
    document.getElementById("right").innerHTML = value === "tm" ? row("商标名称", `<input data-k=mark>`) + row("商标注册号", `<input data-k=number>`) + row("权利人名称", `<input data-k=owner>`) + row("商标注册证", `<input type=file data-k=certificate>`) : row("权利证书编号", `<input data-k=x_no>`);
  } }),
});
