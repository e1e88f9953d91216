// Plain markup of a server, in Chinese: a table of two columns in the member centre.
import { keep, read, sent, setup } from "../seventh/state.js";

const LANDS = [["", "请选择"], ["CN", "中国"], ["HK", "中国香港"], ["US", "美国"], ["EU", "欧盟"], ["GB", "英国"], ["DE", "德国"], ["JP", "日本"], ["KR", "韩国"], ["OTHER", "其他"]];
const row = (label, control, { need, tip = "", id, hide } = {}) => `<tr${id ? ` id="${id}"` : ""}${hide ? " hidden" : ""}><th>${need ? "<em>*</em> " : ""}${label}：</th><td>${control}${tip && `<p class="tip">${tip}</p>`}</td></tr>`;
const text = (name, more = "") => `<input type="text" name="${name}" id="${name}" class="txt" ${more}>`;
const named = (name, words) => `<label for="${name}">${words}</label>`;
const radios = (name, list) => list.map(([value, words]) => `<label class="opt"><input type="radio" name="${name}" value="${value}">${words}</label>`).join("");

const main = setup({
  title: "知识产权投诉 - 会员中心 - 中国制造网", lang: "zh-CN",
  css: "body{margin:0!important;font:13px Arial,'Microsoft YaHei';color:#222}.top{background:#e64545;color:#fff;padding:10px 24px;display:flex;justify-content:space-between}.wrap{display:flex}.side{width:160px;padding:16px;background:#f6f6f6}.body{flex:1;padding:16px 28px}fieldset{border:1px solid #ddd;margin:0 0 16px}legend{font-weight:700}table{width:100%}th{width:150px;text-align:right;vertical-align:top;padding:8px;font-weight:400}td{padding:5px}.txt{width:340px;padding:4px}textarea{width:520px;padding:4px}em{color:#e64545;font-style:normal}.tip{margin:3px 0;color:#888}.opt{margin-right:16px}",
  html: `<div class="top"><b>会员中心</b><form id="seek"><input type="search" name="word" placeholder="搜索产品"><button type="button">搜索</button></form></div>
<div class="wrap"><div class="side">商情管理<br>产品管理<br><b>知识产权投诉</b></div><div class="body"><h2>提交知识产权投诉</h2><form id="complaint">
<fieldset><legend>投诉内容</legend><table>
${row("投诉类型", radios("type", [["1", "盗用图片"], ["2", "商标侵权"], ["3", "著作权侵权"], ["4", "专利侵权"]]), { need: true })}
${row(named("patentType", "专利类型"), `<select name="patentType" id="patentType"><option value="">请选择</option><option value="invention">发明专利</option><option value="utility">实用新型专利</option><option value="design">外观设计专利</option></select>`, { need: true, id: "patent", hide: true })}
${row(named("rightName", "权利名称"), text("rightName"), { need: true, tip: "与证书记载一致" })}
${row(named("rightNo", "证书号码"), text("rightNo"), { need: true, tip: "商标注册号、专利号或著作权登记号" })}
${row(named("country", "授权国家/地区"), `<select name="country" id="country">${LANDS.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select>`, { need: true })}
${row(named("validTo", "有效期至"), `<input type="date" name="validTo" id="validTo">`)}
${row(named("certificate", "权利证书"), `<input type="file" name="certificate" id="certificate">`, { need: true })}
${row(named("products", "侵权产品链接"), `<textarea name="products" id="products" rows="5"></textarea>`, { need: true, tip: "每行一条；超过50条请使用Excel上传" })}
${row(named("sheet", "Excel上传"), `<input type="file" name="sheet" id="sheet" accept=".xls,.xlsx">`, { tip: "最多800条，不超过5MB" })}
${row(named("supplier", "被投诉公司"), text("supplier"))}
${row(named("describe", "投诉说明"), `<textarea name="describe" id="describe" rows="6" maxlength="4000"></textarea>`, { need: true })}
${row(named("proof", "证明材料"), `<input type="file" name="proof" id="proof" multiple>`)}
</table></fieldset>
<fieldset><legend>权利人</legend><table>
${row("您是否为知识产权权利人", radios("isHolder", [["Y", "是"], ["N", "否，我是受托人"]]), { need: true })}
${row(named("holder", "权利人名称"), text("holder"), { need: true, id: "holderRow", hide: true })}
${row(named("mandate", "授权委托文件"), `<input type="file" name="mandate" id="mandate">`, { need: true, id: "mandateRow", hide: true })}
</table></fieldset>
<fieldset><legend>投诉人联系方式</legend><table>
${row(named("linkman", "姓名"), text("linkman"), { need: true })}
${row(named("firm", "公司名称"), text("firm"))}
${row(named("mail", "邮箱"), text("mail"), { need: true })}
${row(named("tel", "电话"), text("tel"), { need: true })}
${row(named("fax", "传真"), text("fax"))}
${row(named("addr", "地址"), text("addr"))}
${row("", `<label><input type="checkbox" name="disclose"> 同意将我的姓名、邮箱和电话告知被投诉供应商</label>`)}
${row(named("checkcode", "验证码"), text("checkcode", 'style="width:90px" autocomplete="off"'), { need: true })}
${row("", `<label><input type="checkbox" name="promise"> 我保证以上内容属实，并承担由此引起的法律责任</label>`)}
</table></fieldset><p><button>提 交</button></p></form></div></div>`,
});
const form = main.querySelector("#complaint");
form.addEventListener("submit", sent);
form.addEventListener("change", () => {
  form.querySelector("#patent").hidden = form.elements.type.value !== "4";
  for (const id of ["#holderRow", "#mandateRow"]) form.querySelector(id).hidden = form.elements.isHolder.value !== "N";
});
keep(() => read(main.querySelectorAll("input,select,textarea")));
