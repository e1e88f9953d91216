// A page of the older kind, in Chinese: one wide table with names in header cells, native controls, ten boxes for links, notes in a last column.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const tr = (name, inside, { must = false, note = "", id = "" } = {}) => `<tr${id ? ` id="${id}" hidden` : ""}><th>${must ? "<em>*</em>" : ""}${name}：</th><td>${inside}</td><td class="note">${note}</td></tr>`;
const text = (name, more = "") => `<input class="txt" name="${name}" ${more}>`;
const file = (name) => `<input type="file" name="${name}" multiple>`;
const radios = (name, list) => list.map(([value, words]) => `<label><input type="radio" name="${name}" value="${value}">${words}</label>`).join(" ");
const part = (words) => `<tr class="part"><td colspan="3">${words}</td></tr>`;

const main = setup({
  title: "侵权投诉表单（无需注册）", lang: "zh-CN",
  css: "body{margin:0!important;font:12px/1.6 Tahoma,'宋体'}#top{border-bottom:2px solid #dd2727;padding:12px 40px;display:flex;justify-content:space-between}table.tb{width:960px;margin:16px auto;border-collapse:collapse}.tb th{width:170px;text-align:right;font-weight:400;background:#f7f7f7}.tb th,.tb td{border:1px solid #e5e5e5;padding:7px 10px;vertical-align:top}.tb em{color:#dd2727;font-style:normal;margin-right:3px}.txt{width:340px;border:1px solid #bbb;padding:3px}.note{width:250px;color:#999}.part td{background:#fdeeee;font-weight:700}.tb label{margin-right:14px}ol{margin:0;padding-left:22px}ol .txt{width:400px;margin-bottom:4px}.btn{background:#dd2727;color:#fff;border:0;padding:7px 40px}textarea{width:440px}",
  html: `<div id="top"><b>阿里巴巴集团知识产权保护</b><span><input name="wd" placeholder="请输入关键词"> <button type="button">搜索</button></span></div>
<form><table class="tb"><caption>侵权投诉表单</caption><tbody>
${part("权利信息")}
${tr("权利种类", `<select name="iptype"><option value="">--请选择--</option><option value="tm">商标权</option><option value="copy">著作权</option><option value="design">外观设计专利权</option><option value="utility">实用新型专利权</option><option value="invent">发明专利权</option></select>`, { must: true })}
${tr("<span class=\"n\">权利名称</span>", text("ipname"), { must: true, note: "与证书一致" })}
${tr("<span class=\"o\">权利证书号</span>", text("ipno"), { must: true })}
${tr("权利人全称", text("ipowner"), { must: true })}
${tr("权利有效期至", text("validto", 'placeholder="YYYY-MM-DD" maxlength="10"'), { note: "例：2035-01-31" })}
${tr("权利证书", file("ippaper"), { must: true, note: "彩色扫描件" })}
${tr("专利权评价报告", file("assess"), { note: "如有请提供", id: "assess" })}
${part("投诉信息")}
${tr("侵权商品所在网站", radios("website", [["taobao", "淘宝"], ["tmall", "天猫"], ["1688", "1688"]]), { must: true })}
${tr("侵权商品网址", `<ol>${'<li><input class="txt" name="url"></li>'.repeat(10)}</ol>`, { must: true, note: "至多十条，每格一条；超过十条请注册账户" })}
${tr("侵权情况说明", '<textarea name="description" rows="7" maxlength="1000"></textarea>', { must: true, note: "1000 字以内" })}
${tr("其他附件", file("others"), { note: "对比图、截图等" })}
${part("投诉人信息")}
${tr("您的身份", radios("status", [["1", "权利人"], ["2", "代理人"]]), { must: true })}
${tr("投诉人姓名", text("username"), { must: true })}
${tr("单位名称", text("corp"), { note: "个人投诉无需填写" })}
${tr("身份证明", file("idpaper"), { must: true, note: "营业执照或身份证件" })}
${tr("权利人委托书", file("letter"), { must: true, id: "letter" })}
${tr("手机", text("mobile"), { must: true })}
${tr("传真", text("fax"))}
${tr("电子邮箱", text("mail"), { must: true, note: "处理结果发送至此邮箱" })}
${tr("联系地址", text("address"), { must: true })}
${tr("备注", text("beizhu"), { note: "供投诉人自行记录" })}
${tr("校验码", '<input name="checkcode" size="6"> <b style="letter-spacing:4px;background:#ddd;padding:2px 8px">7KWP</b>', { must: true })}
<tr><th></th><td colspan="2"><label><input type="checkbox" name="chengnuo">本人承诺：以上内容及附件真实、合法、有效，如有不实愿承担全部法律责任。</label></td></tr>
<tr><th></th><td colspan="2"><button class="btn">提 交</button></td></tr></tbody></table></form>`,
});
const form = main.querySelector("form");
form.addEventListener("change", () => {
  const { iptype, status } = form.elements;
  main.querySelector("#letter").hidden = status.value !== "2";
  main.querySelector("#assess").hidden = !["design", "utility"].includes(iptype.value);
  const [name, number] = { tm: ["商标名称", "商标注册号"], copy: ["作品名称", "著作权登记号"] }[iptype.value] ?? (iptype.value ? ["专利名称", "专利号"] : ["权利名称", "权利证书号"]);
  main.querySelector(".n").textContent = name;
  main.querySelector(".o").textContent = number;
});
form.addEventListener("submit", sent);
keep(() => {
  const { url: _, ...rest } = read(main.querySelectorAll("input,select,textarea"));
  return { ...rest, links: lines(main.querySelectorAll("[name=url]")) };
});
