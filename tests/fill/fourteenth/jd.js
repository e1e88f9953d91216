// A server page in plain HTML, in Chinese: two-column tables with names in header cells, native lists, a date as text, small notes beside the fields.
import { keep, read, sent, setup } from "../seventh/state.js";

const tr = (label, inside, { need = true, note = "", id = "" } = {}) => `<tr${id ? ` id="${id}" hidden` : ""}><th>${need ? "<i>*</i>" : ""}${label}：</th><td>${inside}${note ? ` <span class="note">${note}</span>` : ""}</td></tr>`;
const text = (name, size = 46) => `<input type="text" class="itxt" name="${name}" size="${size}">`;
const file = (name) => `<input type="file" name="${name}" multiple>`;
const radios = (name, list) => list.map(([value, words]) => `<label><input type="radio" name="${name}" value="${value}">${words}</label>`).join(" ");

const main = setup({
  title: "提交投诉 - 京东知识产权维权平台",
  lang: "zh-CN",
  css: "body{margin:0!important;font:12px/1.6 'Microsoft YaHei',tahoma,arial!important;color:#333}#top{background:#e1251b;color:#fff;padding:12px 0}.w{width:960px;margin:0 auto}#top form{float:right}.box{border:1px solid #ddd;margin:14px 0}.box h3{margin:0;background:#f7f7f7;padding:8px 16px;font-size:14px;border-bottom:1px solid #ddd}table{width:100%;border-collapse:collapse}th{width:170px;text-align:right;vertical-align:top;font-weight:normal;padding:9px 8px}th i{color:#e1251b;font-style:normal;margin-right:3px}td{padding:7px 8px}.itxt{height:26px;border:1px solid #ccc;padding:0 6px}td textarea{width:560px;border:1px solid #ccc;padding:6px;font:inherit}.note{color:#999}td label{margin-right:14px}.sub{background:#e1251b;color:#fff;border:0;padding:8px 40px;margin-left:186px}",
  html: `<div id="top"><div class="w"><form><input type="text" name="keyword" placeholder="请输入投诉单号"><input type="submit" value="查询"></form><b>京东知识产权维权平台</b></div></div>
<div class="w"><p>首页 &gt; 我要维权 &gt; 提交投诉</p><form id="f" method="post" enctype="multipart/form-data">
<div class="box"><h3>维权主体信息</h3><table>
${tr("投诉人身份", radios("role", [["1", "权利人"], ["2", "独占或排他被许可人"], ["3", "普通被许可人（经授权）"], ["4", "代理人"]]))}
${tr("权利人名称", text("owner"), { note: "与权利证书保持一致" })}
${tr("代理机构名称", text("agency"), { id: "row-agency" })}
${tr("授权委托书", file("mandate"), { id: "row-mandate", note: "需权利人盖章" })}
${tr("身份证明", file("identity"), { note: "营业执照或身份证" })}
${tr("联系人", text("contact", 24))}${tr("联系电话", text("tel", 24))}${tr("传真", text("fax", 24), { need: false })}${tr("电子邮箱", text("mail", 36))}${tr("通讯地址", text("address", 70))}</table></div>
<div class="box"><h3>权利信息</h3><table>
${tr("权利类型", '<select name="type"><option value="">请选择</option><option value="TM">商标权</option><option value="CR">著作权</option><option value="PT">专利权</option></select>')}
${tr('<span id="t-name">权利名称</span>', text("title"))}${tr('<span id="t-no">注册号/登记号</span>', text("number", 30))}
${tr("商标类别", `<select name="cls"><option value="">请选择</option>${Array.from({ length: 45 }, (_, at) => `<option value="${at + 1}">第${at + 1}类</option>`).join("")}</select>`, { id: "row-cls" })}
${tr("有效期至", text("until", 16), { note: "格式：2030-01-31" })}${tr("权属证明", file("certificate"), { note: "注册证、登记证书等" })}</table></div>
<div class="box"><h3>侵权信息</h3><table>
${tr("侵权商品链接", '<textarea name="links" rows="6"></textarea>', { note: "<br>每行一条，如 https://item.jd.com/100000000000.html" })}
${tr("侵权店铺名称", text("shop"), { need: false })}
${tr("侵权事实及理由", '<textarea name="facts" rows="8"></textarea>')}${tr("侵权证据", file("evidence"), { note: "对比图、鉴定报告等" })}
${tr("购买订单号", text("order", 30), { need: false, note: "如已购买侵权商品" })}</table></div>
<div class="box"><h3>承诺</h3><table>${tr("验证码", `${text("code", 8)} <b>7K2M</b>`)}<tr><th></th><td><label><input type="checkbox" name="promise">我已阅读并保证所提交的材料真实、合法、有效，因投诉不实造成的损失由我方承担</label></td></tr></table></div>
<p><input type="submit" class="sub" value="提交"></p></form></div>`,
});
const row = (name, yes) => { main.querySelector(`#row-${name}`).hidden = !yes; };
main.addEventListener("change", ({ target: { name, value } }) => {
  if (name === "role") for (const one of ["agency", "mandate"]) row(one, value === "4");
  if (name !== "type") return;
  row("cls", value === "TM");
  main.querySelector("#t-name").textContent = { TM: "商标名称", CR: "作品名称", PT: "专利名称" }[value] ?? "权利名称";
  main.querySelector("#t-no").textContent = { TM: "商标注册号", CR: "登记号", PT: "专利号" }[value] ?? "注册号/登记号";
});
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
keep(() => {
  const held = read(main.querySelectorAll("[name]"));
  return { ...held, links: held.links.trim() };
});
