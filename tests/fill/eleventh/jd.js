// Plain HTML from a server, in Chinese: terms and descriptions side by side, three native lists for a day and for a place, a grid of class
// boxes, files behind small links.
import { keep, read, sent, setup } from "../seventh/state.js";

const AREAS = {
  北京: { 北京市: ["东城区", "西城区", "海淀区"] },
  上海: { 上海市: ["黄浦区", "徐汇区", "长宁区", "静安区"] },
  浙江: { 杭州市: ["上城区", "西湖区"], 宁波市: ["海曙区"] },
};
const FULL = { 北京: "北京市", 上海: "上海市", 浙江: "浙江省" };
const options = (list, first) => `<option value="">${first}</option>${list.map((one) => `<option>${one}</option>`).join("")}`;
const years = Array.from({ length: 25 }, (_, at) => 2020 + at);
const count = (most) => Array.from({ length: most }, (_, at) => at + 1);
const row = (label, inside, need, tip = "") => `<dl><dt>${need ? "<em>*</em>" : ""}${label}：</dt><dd>${inside}${tip ? `<span class="tip">${tip}</span>` : ""}</dd></dl>`;
const text = (name, label, need, tip) => row(label, `<input class="itxt" type="text" name="${name}">`, need, tip);
const file = (name, label, need, tip) => row(label, `<a class="up"><span>+ 上传</span><input type="file" name="${name}" multiple></a> <span class="fn"></span>`, need, tip);
const radios = (name, list) => list.map(([value, words]) => `<span class="r"><input type="radio" name="${name}" id="${name}${value}" value="${value}"><label for="${name}${value}">${words}</label></span>`).join("");

const main = setup({
  title: "提交投诉 - 知识产权维权平台",
  lang: "zh-CN",
  css: "body{margin:0!important;font:12px/1.6 'Microsoft YaHei',Arial;background:#f6f6f6}.nav{background:#e1251b;color:#fff;padding:10px 40px;display:flex;justify-content:space-between}.nav input{border:0;padding:5px 8px;width:210px}.w{width:940px;margin:14px auto;background:#fff;padding:8px 30px 30px}h3{border-left:4px solid #e1251b;padding-left:9px;font-size:15px;margin:26px 0 10px}dl{display:flex;margin:9px 0}dt{width:150px;text-align:right;color:#555;padding-top:5px;flex:none}dd{margin:0 0 0 10px;flex:1}em{color:#e1251b;font-style:normal;margin-right:3px}.itxt{width:340px;border:1px solid #ccc;padding:6px}textarea{width:560px;border:1px solid #ccc;padding:6px;font:inherit}select{padding:5px;margin-right:6px}.tip{color:#999;margin-left:10px}.r{margin-right:22px;display:inline-block;padding-top:5px}.up{position:relative;display:inline-block;color:#005aa0;overflow:hidden;padding:5px 0}.up input{position:absolute;inset:0;opacity:0}.cls{display:grid;grid-template-columns:repeat(9,1fr)}.go{background:#e1251b;color:#fff;border:0;padding:10px 40px;margin-left:160px}",
  html: `<div class="nav"><b>知识产权维权平台</b><span><input name="key" placeholder="输入投诉单号查询进度"> <button type="button">查询</button></span></div><div class="w"><form>
<h3>投诉主体</h3>${row("投诉人类型", radios("capacity", [["1", "权利人"], ["2", "独占或排他被许可人"], ["3", "普通被许可人"], ["4", "代理人"]]), true)}
${text("agency", "投诉人名称", true, "单位请填全称，与主体资质证明一致")}${text("contact", "联系人姓名", true)}${text("cellphone", "手机号", true)}${text("inbox", "电子邮件", true)}${text("fax", "传真")}
${row("联系地址", `<select name="prov">${options(Object.keys(AREAS), "省份")}</select><select name="city">${options([], "城市")}</select><select name="dist">${options([], "区县")}</select>`, true)}${text("street", "详细地址", true)}
<div id="agent" hidden>${file("poa", "代理授权文件", true, "由权利人出具，注明维权事项")}</div>
<h3>权利信息</h3>${row("权利种类", `<select name="right"><option value="">--请选择--</option><option value="trademark">商标权</option><option value="copyright">著作权</option><option value="invention">发明专利</option><option value="utility">实用新型专利</option><option value="appearance">外观设计专利</option></select>`, true)}
<div id="mark" hidden>${text("brand", "商标文字或图样说明", true)}${text("regno", "商标注册证号", true)}${row("核定使用类别", `<div class="cls">${count(45).map((one) => `<span><input type="checkbox" name="classes" id="k${one}" value="${one}"><label for="k${one}">${one}类</label></span>`).join("")}</div>`, true)}
${row("有效期截止日", `<select name="y">${options(years, "年")}</select><select name="m">${options(count(12), "月")}</select><select name="d">${options(count(31), "日")}</select>`, true)}</div>
${text("holder", "权利人名称", true)}${file("ownership", "权属证明", true, "如商标注册证、专利证书、作品登记证书")}
<h3>侵权事实</h3>${row("涉嫌侵权商品网址", '<textarea name="links" rows="4"></textarea>', true, "一行一个")}${text("shop", "被投诉店铺名称", false, "选填")}${text("orderno", "取证订单号", false, "未购买取证的不填")}
${row("侵权事实与理由", '<textarea name="facts" rows="6" maxlength="2000"></textarea>', true)}${file("proof", "侵权证明材料", false, "比对说明、页面截图等")}
<h3>其他</h3>${row("内部案号", '<input class="itxt" type="text" name="inner" placeholder="供投诉人自行管理使用">')}
${row("承诺", '<input type="checkbox" name="pledge" id="pledge"><label for="pledge">承诺以上陈述与材料真实，因错误投诉造成损失的由投诉人承担责任</label>')}
<button class="go">提交</button></form></div>`,
});
const part = (name) => main.querySelector(`[name=${name}]`);
part("prov").addEventListener("change", ({ target }) => {
  part("city").innerHTML = options(Object.keys(AREAS[target.value] ?? {}), "城市");
  part("dist").innerHTML = options([], "区县");
});
part("city").addEventListener("change", ({ target }) => { part("dist").innerHTML = options(AREAS[part("prov").value][target.value] ?? [], "区县"); });
part("right").addEventListener("change", ({ target }) => { main.querySelector("#mark").hidden = target.value !== "trademark"; });
for (const radio of main.querySelectorAll("[name=capacity]")) radio.addEventListener("change", () => { main.querySelector("#agent").hidden = radio.value !== "4"; });
for (const input of main.querySelectorAll("[type=file]")) input.addEventListener("change", () => { input.parentElement.nextElementSibling.textContent = [...input.files].map(({ name }) => name).join("；"); });
main.querySelector("form").addEventListener("submit", sent);
keep(() => {
  const { prov, city, dist, y, m, d, links, ...rest } = read(main.querySelectorAll("input,select,textarea"));
  return { ...rest, area: prov ? [FULL[prov], city, dist].join("/") : "", expiry: y || m || d ? `${y}-${m}-${d}` : "", links: links.trim() };
});
