// The member centre's complaint page of the older make: a table of labels and native controls in Chinese, inside a frame of
// the same origin, with the menu of the centre around it.
import { account, send, start } from "./core.js";

const main = start({ title: "知识产权投诉 - 敦煌网", lang: "zh-CN", css: "#top{background:#333;color:#fff;padding:8px 20px}#body{display:flex}#menu{width:180px;padding:10px;background:#f5f5f5}#menu a{display:block;padding:5px}#work{border:0;width:880px;height:1500px}" });
main.innerHTML = `<div id="top">会员中心 <input placeholder="搜索产品" id="kw"></div><div id="body"><div id="menu"><a href="#">我的订单</a><a href="#">消息中心</a><a href="#"><b>知识产权投诉</b></a><a href="#">投诉记录</a></div><iframe id="work" title="知识产权投诉"></iframe></div>`;
account(main, { search: "#kw" });

const inner = main.querySelector("#work").contentDocument;
inner.documentElement.lang = "zh-CN";
inner.head.innerHTML = "<meta charset='utf-8'><style>body{font:12px/1.6 SimSun,sans-serif;margin:10px}table.form{width:100%;border-collapse:collapse}.form td{border:1px solid #e3e3e3;padding:6px 8px}.form td.t{width:170px;text-align:right;background:#fafafa}.r{color:red}h3{background:#eef3fa;padding:5px 10px}.note{color:#888}</style>";
const row = (label, control, need = true, note = "", id = "") => `<tr${id}><td class="t">${need ? '<span class="r">*</span>' : ""}${label}:</td><td>${control}${note ? `<br><span class="note">${note}</span>` : ""}</td></tr>`;
inner.body.innerHTML = `<h2>提交知识产权投诉</h2><form name="ipForm"><h3>投诉人信息</h3><table class="form">
${row("投诉人身份", '<label><input type="radio" name="complainType" value="1"> 权利人</label> <label><input type="radio" name="complainType" value="2"> 代理人</label>')}
${row("公司名称", '<input name="companyName" size="40">')}
${row("联系人", '<input name="contactName" size="20">')}
${row("联系电话", '<input name="contactPhone" size="24">')}
${row("电子邮箱", '<input name="contactEmail" size="32">')}
${row("联系地址", '<input name="contactAddr" size="60">')}
${row("权利人身份证明", '<input type="file" name="ownerIdFile">', true, "代理人投诉时必须上传权利人的营业执照或身份证", ' class="agent" hidden')}
${row("授权委托书", '<input type="file" name="authFile">', true, "", ' class="agent" hidden')}
${row("授权到期日", '<input name="authExpire" size="12" placeholder="YYYY-MM-DD">', false, "", ' class="agent" hidden')}
${row("保证函", '<input type="file" name="guaranteeFile"> <a href="#">下载模板</a>', false, "由权利人签字盖章", ' class="agent" hidden')}
</table><h3>知识产权信息</h3><table class="form">
${row("知识产权类型", '<select name="ipType"><option value="">--请选择--</option><option value="TM">商标权</option><option value="CR">著作权</option><option value="PT">专利权</option></select>')}
${row("知识产权名称", '<input name="ipName" size="40">', true, "须与权利证书一致")}
${row("注册号", '<input name="regNo" size="24">')}
${row("类别", '<select name="niceClass"><option value="">--请选择--</option>' + Array.from({ length: 45 }, (_, at) => `<option value="${at + 1}">第${at + 1}类</option>`).join("") + "</select>", true, "", ' class="tm"')}
${row("权利有效期至", '<input name="ipExpire" size="12" placeholder="YYYY-MM-DD">')}
${row("权利证书", '<input type="file" name="ipFile">', true, "扫描件,jpg、pdf格式")}
</table><h3>侵权产品</h3><table class="form">
${row("产品链接或编号", '<textarea name="itemCodes" rows="6" cols="70"></textarea>', true, "多个产品请换行填写")}
${row("侵权说明", '<textarea name="description" rows="5" cols="70"></textarea>')}
${row("侵权证据", '<input type="file" name="evidence" multiple>', false)}
${row("备注", '<input name="remark" size="60">', false)}
${row("验证码", '<input name="code" size="6"> <img alt="看不清,换一张" width="70" height="24" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">')}
</table><p><label><input type="checkbox" name="promise"> 我承诺以上内容真实有效,并愿意承担由此产生的一切法律责任</label></p><p><input type="submit" value="提 交"> <input type="reset" value="重 置"></p></form>`;
inner.addEventListener("change", ({ target }) => {
  if (target.name === "complainType") for (const line of inner.querySelectorAll(".agent")) line.hidden = target.value !== "2";
  if (target.name === "ipType") inner.querySelector(".tm").hidden = target.value !== "TM" && target.value !== "";
});
inner.addEventListener("submit", send);
account(inner, { role: "[name=complainType]", company: "[name=companyName]", name: "[name=contactName]", phone: "[name=contactPhone]", email: "[name=contactEmail]", address: "[name=contactAddr]", ownerid: "[name=ownerIdFile]", poa: "[name=authFile]", poaExpires: "[name=authExpire]", guarantee: "[name=guaranteeFile]", type: "[name=ipType]", mark: "[name=ipName]", number: "[name=regNo]", classes: "[name=niceClass]", expires: "[name=ipExpire]", certificate: "[name=ipFile]", links: "[name=itemCodes]", why: "[name=description]", proof: "[name=evidence]", remark: "[name=remark]", captcha: "[name=code]", promise: "[name=promise]" });
