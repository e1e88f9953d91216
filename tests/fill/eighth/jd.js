// In the manner of Layui, in Chinese: native lists and boxes lie hidden behind drawn ones, fields share a line, a table of links grows.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const item = (label, inside, need, cls = "block") => `<div class="layui-form-item ${cls}"><label class="layui-form-label">${need ? "<i>*</i>" : ""}${label}</label><div class="layui-input-block">${inside}</div></div>`;
const text = (name, label, need, more = "") => item(label, `<input type="text" name="${name}" class="layui-input" autocomplete="off" ${more}>`, need, "half");
const pick = (name, label, list, need) => item(label, `<select name="${name}"><option value="">请选择</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select>`, need, "half");
const up = (name, label, need, tip = "") => item(label, `<button type="button" class="layui-btn up">选择文件</button><input type="file" name="${name}" multiple class="hid"><span class="names"></span><p class="tip">${tip}</p>`, need);
const ticks = (name, type, label, list, need) => item(label, list.map(([value, words]) => `<input type="${type}" name="${name}" value="${value}" title="${words}" class="hid"><div class="drawn" data-for="${name}:${value}"><em></em><span>${words}</span></div>`).join(""), need);

const main = setup({
  title: "侵权投诉 - 京东知识产权维权平台",
  lang: "zh-CN",
  css: "body{margin:0!important;background:#f2f2f2}.nav{background:#23262e;color:#fff;padding:12px 30px;display:flex;justify-content:space-between}.box{width:960px;margin:16px auto;background:#fff;padding:20px}fieldset{border:0;border-top:1px solid #ddd;margin:10px 0}legend{padding:0 10px;font-size:17px}.layui-form-item{display:flex;margin-bottom:14px}.half{display:inline-flex;width:49%}.layui-form-label{width:150px;flex:none;text-align:right;padding:8px 12px 0 0}.layui-form-label i{color:#e4393c}.layui-input-block{flex:1;position:relative}.layui-input,textarea{width:100%;height:36px;border:1px solid #ddd;padding:0 10px}textarea{height:110px;padding:8px 10px}select,.hid{position:absolute;opacity:0;width:0;height:0;pointer-events:none}.drawn{display:inline-block;margin:8px 14px 0 0;cursor:pointer}.drawn em{display:inline-block;width:13px;height:13px;border:1px solid #bbb;border-radius:7px;margin-right:5px}.drawn.on em{background:#e4393c}.sel dl{position:absolute;z-index:9;left:0;right:0;top:38px;margin:0;max-height:220px;overflow:auto;background:#fff;border:1px solid #ddd}.sel dd{margin:0;padding:7px 10px;cursor:pointer}.sel dd.on{color:#e4393c}.tip{color:#999;margin:2px 0}.layui-btn{background:#e4393c;color:#fff;border:0;padding:8px 16px}table{width:100%;border-collapse:collapse}td,th{border:1px solid #eee;padding:5px}",
  html: `<div class="nav"><b>京东知识产权维权平台</b><span>首页　我的投诉　权利备案</span><input class="site" name="sitesearch" placeholder="搜索商品"></div>
<div class="box"><form id="f"><fieldset><legend>投诉主体</legend>
${ticks("subject", "radio", "投诉人类型", [["owner", "权利人"], ["excl", "独占或排他被许可人"], ["plain", "普通被许可人"], ["proxy", "代理人"]], true)}
${text("unit", "单位名称", true)}${text("linkman", "联系人姓名", true)}${text("mobile", "联系电话", true)}${text("email", "电子邮箱", true)}${item("通信地址", '<input type="text" name="address" class="layui-input">')}
${up("licence", "主体资格证明", true, "营业执照或身份证件，加盖公章")}<div id="proxy" hidden>${up("mandate", "授权委托书", true, "须载明知识产权维权权限")}</div></fieldset>
<fieldset><legend>权属信息</legend>
${pick("iptype", "权利类型", [["1", "商标权"], ["2", "著作权"], ["3", "外观设计专利权"], ["4", "实用新型专利权"], ["5", "发明专利权"]], true)}${text("ipname", "权利名称", true)}${text("ipno", "注册/登记/专利号", true)}${text("ipowner", "权利人", true)}
${pick("ipclass", "核定商品类别", Array.from({ length: 45 }, (_, at) => [String(at + 1), `第${at + 1}类`]))}${text("ipend", "有效期截止", false, 'placeholder="yyyy-MM-dd"')}
${up("ownership", "权属证明", true, "商标注册证、作品登记证书、专利证书等")}</fieldset>
<fieldset><legend>侵权事实</legend>
${text("shop", "被投诉店铺")}${pick("way", "侵权方式", [["fake", "销售假冒商品"], ["use", "页面不当使用商标"], ["other", "其他"]])}
${item("侵权商品", '<table><thead><tr><th>商品链接</th><th width="70">操作</th></tr></thead><tbody id="rows"></tbody></table><p><button type="button" class="layui-btn" id="plus">增加一行</button></p>', true)}
${ticks("bought", "radio", "是否已购买取证", [["1", "是"], ["0", "否"]], true)}<div id="buy" hidden>${text("orderid", "取证订单编号", true)}${up("report", "鉴定结论", true, "由权利人出具并盖章")}</div>
${item("事实与理由", '<textarea name="facts" maxlength="1500" placeholder="请说明侵权商品与正品的差异"></textarea>', true)}${up("proof", "侵权证据材料", false, "对比图、页面截图等")}</fieldset>
${ticks("pledge", "checkbox", "", [["1", "我已阅读《京东知识产权投诉规则》并保证投诉真实"]])}
${text("vcode", "短信验证码")}<button class="layui-btn">提交投诉</button></form></div>`,
});
const $ = (selector) => main.querySelector(selector);

/** A drawn list over a native one. */
for (const select of main.querySelectorAll("select")) {
  const drawn = document.createElement("div");
  drawn.className = "sel";
  drawn.innerHTML = `<input class="layui-input" readonly placeholder="请选择"><dl hidden>${[...select.options].slice(1).map((one) => `<dd lay-value="${one.value}">${one.text}</dd>`).join("")}</dl>`;
  select.after(drawn);
  const [face, list] = drawn.children;
  const show = () => {
    face.value = select.value ? select.selectedOptions[0].text : "";
    for (const one of list.children) one.classList.toggle("on", one.getAttribute("lay-value") === select.value);
  };
  face.addEventListener("click", () => { list.hidden = !list.hidden; });
  document.addEventListener("click", (event) => { if (!drawn.contains(event.target)) list.hidden = true; });
  list.addEventListener("click", ({ target }) => {
    select.value = target.getAttribute("lay-value");
    select.dispatchEvent(new Event("change", { bubbles: true }));
    list.hidden = true;
  });
  select.addEventListener("change", show);
}
const native = (drawn) => drawn.previousElementSibling;
const paint = () => {
  for (const drawn of main.querySelectorAll(".drawn")) drawn.classList.toggle("on", native(drawn).checked);
  $("#proxy").hidden = !$("[name=subject][value=proxy]").checked;
  $("#buy").hidden = !$("[name=bought][value='1']").checked;
};
for (const drawn of main.querySelectorAll(".drawn")) drawn.addEventListener("click", () => native(drawn).click());
main.addEventListener("change", ({ target }) => {
  if (target.type === "file") target.nextElementSibling.textContent = [...target.files].map(({ name }) => name).join("，");
  paint();
});
for (const button of main.querySelectorAll(".up")) button.addEventListener("click", () => button.nextElementSibling.click());
const grow = () => {
  const row = document.createElement("tr");
  row.innerHTML = '<td><input class="layui-input link" placeholder="https://item.jd.com/"></td><td><a role="button">删除</a></td>';
  row.querySelector("a").addEventListener("click", () => row.remove());
  $("#rows").append(row);
};
grow();
$("#plus").addEventListener("click", grow);
$("#f").addEventListener("submit", sent);
keep(() => ({ ...read(main.querySelectorAll("input[name],select,textarea")), links: lines(main.querySelectorAll(".link")) }));
