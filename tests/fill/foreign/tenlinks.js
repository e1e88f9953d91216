// The Chinese form without an account, in the manner of layui: selects are hidden and drawn anew beside, ten links at most.

import { heldAll, keep, sent, setup } from "./state.js";

const item = (words, control, need = true) => `<div class="layui-form-item"><label class="layui-form-label">${need ? '<span class="red">*</span>' : ""}${words}</label><div class="layui-input-block">${control}</div></div>`;
const text = (name, hint = "请输入", more = "") => `<input type="text" name="${name}" placeholder="${hint}" autocomplete="off" class="layui-input" ${more}>`;
const select = (name, rows) => `<select name="${name}" hidden><option value=""></option>${rows.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select><div class="layui-form-select"><div class="layui-select-title"><input type="text" readonly placeholder="请选择" class="layui-input"><i class="edge"></i></div><dl class="layui-anim"><dd lay-value="" class="tips">请选择</dd>${rows.map(([value, words]) => `<dd lay-value="${value}">${words}</dd>`).join("")}</dl></div>`;
const radio = (name, rows) => rows.map(([value, words]) => `<input type="radio" name="${name}" value="${value}" class="off"><div class="layui-form-radio" data-for="${name}" data-value="${value}"><i>○</i><div>${words}</div></div>`).join("");
const file = (name, hint) => `<button type="button" class="layui-btn layui-btn-sm" data-open="${name}">选择文件</button><input type="file" name="${name}" class="off" multiple><span class="picked" data-of="${name}"></span><div class="aux">${hint}</div>`;

const main = setup({
  title: "知识产权侵权举报",
  lang: "zh-CN",
  css: "body{font:14px/1.6 'Microsoft YaHei','Noto Sans CJK SC',sans-serif;background:#f2f2f2}.top{background:#393d49;color:#fff;padding:12px 40px;display:flex;gap:30px}.box{background:#fff;width:860px;margin:20px auto;padding:20px 30px}.layui-elem-field{border:0;border-top:1px solid #eee;margin:24px 0 10px}.layui-elem-field legend{font-size:18px;padding:0 10px 0 0}.layui-form-item{display:flex;margin-bottom:14px}.layui-form-label{width:150px;text-align:right;padding:7px 14px 7px 0}.layui-input-block{flex:1;position:relative}.layui-input,.layui-textarea{width:100%;border:1px solid #e6e6e6;padding:7px 10px;font:inherit}.red{color:#f00;margin-right:4px}.off{position:absolute;opacity:0;width:1px;height:1px;left:-9999px}.layui-form-radio{display:inline-flex;gap:6px;margin-right:20px;padding-top:7px;cursor:pointer}.layui-form-radio.ed i{color:#5fb878}.layui-form-select{position:relative}.layui-anim{display:none;position:absolute;left:0;right:0;top:38px;background:#fff;border:1px solid #d2d2d2;max-height:240px;overflow:auto;z-index:99;margin:0}.open .layui-anim{display:block}.layui-anim dd{margin:0;padding:5px 10px;cursor:pointer}.layui-anim dd:hover{background:#f2f2f2}.tips{color:#999}.layui-btn{background:#009688;color:#fff;border:0;padding:7px 18px}.aux{color:#999;font-size:12px}.linkrow{display:flex;gap:8px;margin-bottom:6px}.code{display:flex;gap:10px}.code span{background:#ddd;padding:7px 14px;font-family:monospace;letter-spacing:3px}",
  html: `<div class="top"><b>知识产权举报</b><span>平台规则</span><span>常见问题</span><span><a href="#login" style="color:#fff">已有账号？登录后投诉</a></span></div><form class="box layui-form" id="report"><p class="aux">本页面供未注册的权利人使用，单次最多提交10个链接。已注册用户请登录后投诉。</p>
<fieldset class="layui-elem-field"><legend>举报人</legend></fieldset>
${item("举报人姓名/名称", text("rname", "与证件一致"))}${item("举报人类型", radio("rtype", [["1", "个人"], ["2", "企业或其他组织"]]))}${item("与权利人关系", radio("rel", [["self", "本人是权利人"], ["proxy", "受权利人委托"]]))}
<div id="proxybox" hidden>${item("授权委托书", file("auth", "须载明维权权限并签章"))}</div>
${item("身份证明文件", file("idcard", "个人上传证件，企业上传营业执照"))}${item("联系人", text("linkman"), false)}${item("电子邮箱", text("mail", "处理结果将发送至此邮箱"))}${item("联系电话", text("tel"))}${item("所在国家或地区", select("nation", [["CN", "中国大陆"], ["HK", "中国香港"], ["TW", "中国台湾"], ["US", "美国"], ["GB", "英国"], ["DE", "德国"]]))}${item("通讯地址", text("addr"))}
<fieldset class="layui-elem-field"><legend>权利</legend></fieldset>
${item("权利类型", select("iprtype", [["tm", "商标"], ["cr", "著作权"], ["pt", "专利"]]))}${item("注册地", select("region", [["cn", "中国大陆"], ["hk", "中国香港"], ["tw", "中国台湾"], ["other", "其他"]]))}${item("权利名称", text("iprname", "商标请填写商标文字"))}${item("注册号/登记号", text("iprno"))}${item("权利人", text("holder"))}${item("有效期截止", '<input type="date" name="deadline" class="layui-input">', false)}${item("权利证明", file("proof", "注册证、续展或转让证明"))}
<fieldset class="layui-elem-field"><legend>侵权内容</legend></fieldset>
${item("侵权链接", '<div id="links"></div><button type="button" class="layui-btn layui-btn-sm" id="more">+ 增加链接</button>')}${item("侵权说明", '<textarea name="reason" class="layui-textarea" rows="5" placeholder="请说明侵权事实，不超过800字"></textarea>')}${item("侵权证据", file("evidence", "对比图、购买凭证等"), false)}
${item("验证码", `<div class="code">${text("captcha", "")}<span>4 + 8 = ?</span></div>`)}
<div class="layui-form-item"><label class="layui-form-label"></label><label><input type="checkbox" name="agree"> 我已阅读并同意《举报须知》，保证内容真实，否则承担法律责任</label></div>
<div class="layui-form-item"><label class="layui-form-label"></label><button class="layui-btn" type="submit">提交举报</button></div></form>`,
});

const $ = (selector) => main.querySelector(selector);
$("#report").addEventListener("submit", sent);
function another() {
  const count = $("#links").children.length;
  if (count === 10) return;
  $("#links").insertAdjacentHTML("beforeend", '<div class="linkrow"><input type="text" class="layui-input" name="url" placeholder="请输入一个商品链接"></div>');
  $("#more").hidden = count === 9;
}
another();
$("#more").addEventListener("click", another);
main.addEventListener("click", ({ target }) => {
  const box = target.closest(".layui-form-select");
  for (const open of main.querySelectorAll(".layui-form-select.open")) if (open !== box) open.classList.remove("open");
  if (box && target.closest(".layui-select-title")) box.classList.toggle("open");
  const option = target.closest("dd[lay-value]");
  if (option) {
    const value = option.getAttribute("lay-value");
    box.previousElementSibling.value = value;
    box.querySelector("input").value = value ? option.textContent : "";
    box.classList.remove("open");
  }
  const drawn = target.closest(".layui-form-radio");
  if (drawn) {
    for (const other of main.querySelectorAll(`.layui-form-radio[data-for=${drawn.dataset.for}]`)) {
      other.classList.toggle("ed", other === drawn);
      other.querySelector("i").textContent = other === drawn ? "◉" : "○";
    }
    $(`[name=${drawn.dataset.for}][value="${drawn.dataset.value}"]`).checked = true;
    $("#proxybox").hidden = !$("[name=rel][value=proxy]").checked;
  }
  const opens = target.closest("[data-open]");
  if (opens) $(`[name=${opens.dataset.open}]`).click();
});
main.addEventListener("change", ({ target }) => {
  if (target.type === "file") $(`[data-of=${target.name}]`).textContent = [...target.files].map(({ name }) => name).join(" ");
});

const NAMES = { name: "rname", subject: "rtype", role: "rel", poa: "auth", identity: "idcard", contact: "linkman", email: "mail", phone: "tel", nation: "nation", address: "addr", type: "iprtype", place: "region", mark: "iprname", number: "iprno", owner: "holder", expires: "deadline", certificate: "proof", links: "url", why: "reason", proof: "evidence", captcha: "captcha", agree: "agree" };
keep(() => heldAll(main, Object.fromEntries(Object.entries(NAMES).map(([name, control]) => [name, `[name=${control}]`]))));
