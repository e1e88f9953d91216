// In the manner of layui, Chinese: selects that only read, uploads told apart by their words, a table of listings.
import { $, els, on, page, tell } from "./widgets.js";

const item = (label, control, must = true, tail = "") => `<div class="layui-form-item"><label class="layui-form-label">${must ? "<i>*</i>" : ""}${label}</label><div class="layui-input-block">${control}${tail ? `<span class="layui-word-aux">${tail}</span>` : ""}</div></div>`;
const sel = (id) => `<div class="lsel" id="${id}"><div class="title"><input class="layui-input" readonly placeholder="请选择"><i>▾</i></div><dl></dl></div>`;
const file = (key, words, tail = "") => item(words, `<button type=button class="layui-btn pick">选择文件</button><input type=file class="layui-upload-file" data-k="${key}"><span class=nm></span>`, false, tail);
const all = Array.from({ length: 45 }, (_, at) => [String(at + 1), `第${at + 1}类`]);
page(`
<div class="layui-form"><blockquote>知识产权侵权投诉(非注册用户通道)</blockquote>
<fieldset class="layui-elem-field"><legend>投诉方资料</legend>
${item("投诉主体", `<input class="layui-input" data-k="company">`, true, "企业填营业执照全称")}
${item("联系人", `<input class="layui-input" data-k="name">`)}
${item("手机", `<input class="layui-input" data-k="phone">`, true, "仅用于平台与您核实")}
${item("电子邮箱", `<input class="layui-input" data-k="email">`)}
${item("QQ", `<input class="layui-input" data-k="x_qq">`, false)}
${item("身份", sel("role"))}
<div id=ag hidden>
${file("ownerid", "权利人主体资格证明", "营业执照或身份证")}
${file("poa", "授权书扫描件", "须载明代理权限")}
${item("授权书到期日", `<input class="layui-input" data-k="x_until" placeholder="yyyy-MM-dd">`, false, "长期有效可不填")}
${file("x_guarantee", "保证函", "下载模板后盖章回传")}
</div></fieldset>
<fieldset class="layui-elem-field"><legend>权利资料</legend>
${item("权利种类", sel("type"))}
${item("权利名称", `<input class="layui-input" data-k="mark">`)}
${item("证书编号", `<input class="layui-input" data-k="number">`)}
${item("核定类别", sel("classes"), true, "可输入数字筛选")}
${item("权利到期时间", `<input class="layui-input" data-k="expires" placeholder="yyyy-MM-dd">`)}
${file("certificate", "证书扫描件")}
</fieldset>
<fieldset class="layui-elem-field"><legend>侵权信息</legend>
<table class="layui-table"><thead><tr><th>序号</th><th>产品链接或产品编码</th><th>卖家昵称</th><th>备注</th></tr></thead><tbody id=body></tbody></table><button type=button class="layui-btn" id=more>增加一行</button>
${item("侵权描述", `<textarea class="layui-textarea" data-k="why" rows=5></textarea>`)}
${item("原投诉编号", `<input class="layui-input" data-k="x_old">`, false, "二次投诉时填写")}
${item("验证码", `<input class="layui-input" style="width:90px" data-k="x_code"> <b>7 G k 2</b>`)}
</fieldset>
<div class=box tabindex=0 id=agree>☐ 我已知悉虚假投诉的法律后果</div>
<button type=button class="layui-btn" data-send>立即提交</button></div>`, { title: "侵权投诉", lang: "zh-CN", style: ".layui-form-label{float:left;width:150px;text-align:right;padding:8px}.layui-form-label i{color:red;font-style:normal}.layui-input-block{margin-left:180px;padding:4px}.layui-input{width:300px;padding:5px}.layui-word-aux{color:#999;margin-left:8px}.layui-upload-file{display:none}.lsel{position:relative;display:inline-block}.lsel dl{display:none;position:absolute;z-index:9;background:#fff;border:1px solid #ccc;margin:0;width:300px;max-height:220px;overflow:auto}.lsel dd{margin:0;padding:5px 8px;cursor:pointer}.layui-textarea{width:480px}.layui-form-item{clear:both}" });
function menu(key, items, { several = false, filter = false, then = () => {} } = {}) {
  const box = $(`#${key}`);
  const input = $("input", box);
  const list = $("dl", box);
  els[key] = [input];
  let held = [];
  const draw = () => list.replaceChildren(...items.filter(([, words]) => !filter || list.style.display !== "block" || input.readOnly || words.includes(input.value)).map(([value, words]) => {
    const row = document.createElement("dd");
    row.textContent = (several && held.includes(value) ? "☑ " : several ? "☐ " : "") + words;
    row.addEventListener("click", (event) => {
      event.stopPropagation();
      held = several ? (held.includes(value) ? held.filter((one) => one !== value) : [...held, value]) : [value];
      tell(key, several ? [...held].sort() : value);
      input.value = items.filter(([one]) => held.includes(one)).map(([, each]) => each).join(",");
      if (several) draw();
      else list.style.display = "none";
      then(value);
    });
    return row;
  }));
  $(".title", box).addEventListener("click", (event) => {
    event.stopPropagation();
    const open = list.style.display === "block";
    document.querySelectorAll(".lsel dl").forEach((one) => (one.style.display = "none"));
    list.style.display = open ? "none" : "block";
    draw();
  });
  document.addEventListener("click", () => (list.style.display = "none"));
}
menu("role", [["owner", "权利人"], ["agent", "代理人"]], { then: (value) => ($("#ag").hidden = value !== "agent") });
menu("type", [["TM", "商标权"], ["CR", "著作权"], ["PT", "专利权"]]);
menu("classes", all, { several: true });
$(`#classes`).closest(".layui-input-block").querySelector(".layui-word-aux").textContent = "可多选";
const add = () => $("#body").insertAdjacentHTML("beforeend", `<tr><td>${$("#body").rows.length + 1}</td><td><input size=50 data-k="links"></td><td><input size=14 data-k="shops"></td><td><input size=14 data-k="x_remark"></td></tr>`);
add();
on("#more", "click", add);
on(".pick", "click", (event) => event.target.nextElementSibling.click());
on(".layui-upload-file", "change", (event) => (event.target.nextElementSibling.textContent = [...event.target.files].map(({ name }) => name).join(" ")));
on("#agree", "click", (event) => { const held = event.target.textContent.startsWith("☐"); event.target.textContent = (held ? "☑" : "☐") + event.target.textContent.slice(1); tell("x_agree", held); });
