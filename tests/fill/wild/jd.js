// A form as a printed table with two questions a line, in Chinese: places and days in several menus, files in a list of kinds.
import { $, on, page } from "./widgets.js";

const cell = (words, control, span = 1) => `<th>${words}</th><td colspan=${span}>${control}</td>`;
const options = (from, to, tail) => Array.from({ length: to - from + 1 }, (_, at) => `<option value="${from + at}">${from + at}${tail}</option>`).join("");
page(`
<div class=jd><h2>知识产权维权平台 · 投诉单</h2><p>站内搜索 <input data-k="x_search"></p>
<form><table border=1 cellspacing=0 cellpadding=6>
<tr><th colspan=4 class=sec>一、投诉人</th></tr>
<tr>${cell("单位<br>名称", `<input data-k="company">`)}${cell("经办人", `<input data-k="name">`)}</tr>
<tr>${cell("手&emsp;机", `<input data-k="phone" maxlength=20>`)}${cell("邮&emsp;箱", `<input data-k="email">`)}</tr>
<tr>${cell("座&emsp;机", `<input data-k="x_tel" size=6 placeholder="区号"> - <input data-k="x_tel2" size=10>`)}${cell("传&emsp;真", `<input data-k="x_fax">`)}</tr>
<tr>${cell("送达地址", `<select data-k="prov"><option value="">省/直辖市</option><option>北京市</option><option>广东省</option><option>上海市</option><option>浙江省</option></select> <select data-k="city"><option value="">市/区</option></select> <input data-k="street" size=36 placeholder="街道、门牌号">`, 3)}</tr>
<tr>${cell("主体身份", `<label><input type=radio name=id value=owner data-k="role">权利人</label> <label><input type=radio name=id value=sole data-k="role">独占/排他被许可人</label> <label><input type=radio name=id value=plain data-k="role">普通被许可人</label> <label><input type=radio name=id value=agent data-k="role">代理人</label>`, 3)}</tr>
<tr><th colspan=4 class=sec>二、权利</th></tr>
<tr>${cell("类&emsp;型", `<select data-k="type" id=type><option value="">--</option><option value=cr>著作权</option><option value=tm>商标权</option><option value=pt>专利权</option></select>`)}${cell("名&emsp;称", `<input data-k="mark">`)}</tr>
<tr>${cell("证&emsp;号", `<input data-k="number">`)}${cell("权利人", `<input data-k="owner">`)}</tr>
<tr>${cell("类&emsp;别", `<select data-k="classes"><option value="">--</option>${options(1, 45, "类")}</select>`)}${cell("截止日期", `<select data-k="exp_y"><option value="">年</option>${options(2026, 2040, "年")}</select><select data-k="exp_m"><option value="">月</option>${options(1, 12, "月")}</select><select data-k="exp_d"><option value="">日</option>${options(1, 31, "日")}</select>`)}</tr>
<tr><th colspan=4 class=sec>三、侵权情况</th></tr>
<tr>${cell("商品链接<br><small>一行一条</small>", `<textarea data-k="links" rows=4 cols=70></textarea>`, 3)}</tr>
<tr>${cell("店铺", `<input data-k="shop">`)}${cell("商家电话", `<input data-k="x_stel">`)}</tr>
<tr>${cell("事实与理由<br><small id=n>0/2000</small>", `<textarea data-k="why" rows=5 cols=70 maxlength=2000></textarea>`, 3)}</tr>
<tr><th colspan=4 class=sec>四、材料</th></tr>
<tr><th>种类</th><th>要求</th><th colspan=2>文件</th></tr>
<tr><td>A. 主体资格</td><td>营业执照副本</td><td colspan=2><input type=file data-k="identity"></td></tr>
<tr id=poa hidden><td>B. 代理权限</td><td>授权委托书原件扫描</td><td colspan=2><input type=file data-k="poa"></td></tr>
<tr><td>C. 权属</td><td>商标注册证、专利证书等</td><td colspan=2><input type=file data-k="certificate"></td></tr>
<tr><td>D. 侵权证据</td><td>截图、对比、公证书等</td><td colspan=2><input type=file multiple data-k="proof"></td></tr>
<tr><td>E. 专利评价报告</td><td>仅外观、实用新型</td><td colspan=2><input type=file data-k="x_eval"></td></tr>
<tr><th colspan=4 class=sec>五、其他</th></tr>
<tr>${cell("前次单号", `<input data-k="x_old">`)}${cell("优惠券码", `<input data-k="x_coupon">`)}</tr>
<tr>${cell("承诺", `<label><input type=checkbox data-k="x_oath">以上属实</label>`)}${cell("签字", `<input data-k="x_sign">`)}</tr>
</table><button>提交投诉单</button></form></div>`, { title: "投诉单", lang: "zh-CN", style: "table{border-collapse:collapse}th{background:#f7f7f7;font-weight:400}.sec{text-align:left;font-weight:700;background:#fde}" });
const AREAS = { 上海市: ["黄浦区", "浦东新区", "徐汇区"], 浙江省: ["杭州市", "宁波市"], 广东省: ["广州市", "深圳市"], 北京市: ["朝阳区", "海淀区"] };
const [province, area] = [...document.querySelectorAll("td[colspan='3'] select")];
province.addEventListener("change", () => setTimeout(() => (area.innerHTML = `<option value="">市/区</option>${(AREAS[province.value] ?? []).map((one) => `<option>${one}</option>`).join("")}`), 150));
on("[name=id]", "change", (event) => ($("#poa").hidden = event.target.value !== "agent"));
on("textarea[maxlength]", "input", (event) => ($("#n").textContent = `${event.target.value.length}/2000`));
