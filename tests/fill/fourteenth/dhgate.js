// Plain HTML from a server, in Chinese: definition lists with names at the left, native controls, ten numbered inputs for the products, an agent's papers that
// appear with the agent.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const li = (name, label, inside, { need = true, tip = "", who = "" } = {}) => `<li${who ? ` data-who="${who}" hidden` : ""}><label class="n" for="${name}">${need ? "<em>*</em>" : ""}${label}</label><div class="v">${inside}${tip ? `<p>${tip}</p>` : ""}</div></li>`;
const text = (name, label, more) => li(name, label, `<input type="text" id="${name}" name="${name}">`, more);
const file = (name, label, more) => li(name, label, `<input type="file" id="${name}" name="${name}" multiple>`, more);
const pick = (name, label, list, more) => li(name, label, `<select id="${name}" name="${name}"><option value="">-- 请选择 --</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select>`, more);
const PLACES = [["CN", "中国"], ["US", "美国"], ["EU", "欧盟"], ["UK", "英国"], ["DE", "德国"], ["FR", "法国"], ["IT", "意大利"], ["JP", "日本"], ["KR", "韩国"], ["AU", "澳大利亚"], ["CA", "加拿大"], ["OTHER", "其他"]];

const main = setup({
  title: "知识产权投诉 - 敦煌网",
  lang: "zh-CN",
  css: "body{margin:0!important;font:13px/1.6 'PingFang SC','Microsoft YaHei',sans-serif!important}.head{background:#fff;border-bottom:2px solid #ffb400;padding:12px 60px;display:flex;justify-content:space-between}.con{width:900px;margin:16px auto}h3{border-left:3px solid #ffb400;padding-left:10px}ul{list-style:none;margin:0;padding:0}li{display:flex;margin:10px 0}.n{width:170px;flex:none;text-align:right;padding:5px 14px 0 0}.n em{color:#e33;font-style:normal;margin-right:3px}.v{flex:1}.v p{margin:2px 0;color:#999;font-size:12px}.v input[type=text]:not(.code){width:340px}.v input[type=text],.v select,.v textarea{border:1px solid #ccc;padding:5px 7px;font:inherit}.v textarea{width:560px}.code{width:520px;display:inline-block;margin-bottom:5px}.no{display:inline-block;width:24px;color:#999}",
  html: `<div class="head"><b>DHgate 敦煌网</b><form><input type="search" name="kw" placeholder="搜索帮助"> <button>搜索</button></form></div>
<div class="con"><h2>知识产权投诉</h2><form id="complaint" method="post" enctype="multipart/form-data">
<h3>投诉人信息</h3><ul>
<li><span class="n"><em>*</em>投诉人身份</span><div class="v"><label><input type="radio" name="identity" value="owner"> 知识产权所有人</label> &nbsp; <label><input type="radio" name="identity" value="agent"> 代理人</label></div></li>
${text("contact", "联系人")}${text("company", "公司名称", { need: false })}${text("phone", "联系电话")}${text("email", "电子邮箱")}${text("addr", "联系地址", { need: false })}
${file("ownerid", "所有人身份证件扫描件", { who: "agent" })}${file("auth", "授权书扫描件", { who: "agent" })}${text("authend", "授权到期日", { who: "agent", tip: "年-月-日" })}${file("letter", "保证函", { who: "agent", tip: "下载模板，签字盖章后上传" })}</ul>
<h3>知识产权信息</h3><ul>
${pick("iptype", "知识产权类型", [["1", "商标"], ["2", "专利"], ["3", "著作权"]])}${text("ipname", "知识产权名称")}${text("ipno", "注册号")}${pick("place", "注册国家/地区", PLACES)}
${pick("cls", "类别", Array.from({ length: 45 }, (_, at) => [String(at + 1), `第 ${at + 1} 类`]), { need: false, tip: "商标请选择" })}
<li><label class="n" for="expire">${"<em>*</em>"}到期日</label><div class="v"><input type="date" id="expire" name="expire"></div></li>
${text("holder", "知识产权所有人")}${file("scan", "知识产权证书扫描件")}</ul>
<h3>侵权产品</h3><ul>
<li><span class="n"><em>*</em>产品编码或链接</span><div class="v" role="group" aria-label="产品编码或链接">${Array.from({ length: 10 }, (_, at) => `<span class="no">${at + 1}.</span><input type="text" class="code" aria-label="产品 ${at + 1}"><br>`).join("")}</div></li>
${li("desc", "侵权描述", '<textarea id="desc" name="desc" rows="6"></textarea>')}${file("proof", "侵权证明", { need: false, tip: "对比图片、页面截图等" })}
${text("captcha", "验证码", { tip: "看不清？换一张" })}
<li><span class="n"></span><div class="v"><label><input type="checkbox" name="agree"> 本人保证上述信息真实，并承担由此产生的一切责任</label><br><br><button type="submit">提交投诉</button></div></li></ul></form></div>`,
});
main.querySelector("#complaint").addEventListener("change", ({ target }) => {
  if (target.name === "identity") for (const part of main.querySelectorAll("[data-who]")) part.hidden = part.dataset.who !== target.value;
});
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
keep(() => ({ ...read(main.querySelectorAll("[name]")), links: lines(main.querySelectorAll(".code")) }));
