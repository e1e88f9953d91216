// Native controls, in Chinese: an older page of definition rows, a phone number in three boxes, a province before the rest
// of the address, a tick for the holder that puts the holder's name away.
import { keep, read, sent, setup } from "../seventh/state.js";

const row = (name, inside, { must = false, note = "", id = "" } = {}) => `<div class="f-row"${id ? ` id="${id}"` : ""}><div class="f-name">${must ? "<i>*</i>" : ""}${name}：</div><div class="f-ctrl">${inside}${note ? `<p class="f-note">${note}</p>` : ""}</div></div>`;
const text = (name, more = "") => `<input type="text" class="w" name="${name}" ${more}>`;
const options = (list) => `<option value="">请选择</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}`;

const main = setup({
  title: "知识产权投诉 - 中国制造网虚拟办公室", lang: "zh-CN",
  css: "body{margin:0!important;font:13px/1.6 Arial,'Microsoft YaHei';background:#f3f3f3}.hd{background:#d00;color:#fff;padding:10px 40px;display:flex;justify-content:space-between}.lay{display:flex;max-width:1060px;margin:16px auto;gap:16px}.lay aside{width:170px;background:#fff;padding:12px}.lay aside a{display:block;color:#333;text-decoration:none;padding:6px}.box{flex:1;background:#fff;padding:10px 30px 30px}.f-row{display:flex;margin:12px 0}.f-name{width:150px;text-align:right;padding:4px 8px 0 0}.f-name i{color:#d00;font-style:normal;margin-right:4px}.f-ctrl{flex:1}.w{width:360px;padding:5px;border:1px solid #ccc}.s{width:70px;padding:5px;border:1px solid #ccc}.f-note{margin:3px 0 0;color:#999;font-size:12px}.f-ctrl label{margin-right:16px}h4{background:#f7f7f7;padding:6px 10px;margin:20px 0 0}textarea{width:460px;border:1px solid #ccc}select{padding:4px}",
  html: `<div class="hd"><b>虚拟办公室</b><form class="find"><input name="word" placeholder="产品 / 供应商"> <button type="button">搜索</button></form></div>
<div class="lay"><aside><a href="#1">产品管理</a><a href="#2">商机管理</a><a href="#3"><b>知识产权投诉</b></a><a href="#4">账户设置</a></aside><form class="box" novalidate><h3>提交知识产权投诉</h3>
<h4>投诉信息</h4>
${row("投诉类型", [["pic", "图片盗用"], ["tm", "商标侵权"], ["cr", "著作权侵权"], ["pt", "专利侵权"]].map(([value, words]) => `<label><input type="radio" name="type" value="${value}">${words}</label>`).join(""), { must: true })}
${row("被投诉产品链接", '<textarea name="products" rows="5"></textarea>', { must: true, note: "一行一个产品链接；数量较多时请使用 Excel 上传" })}
${row("Excel 批量上传", '<input type="file" name="excel" accept=".xls,.xlsx"> <a href="#t">下载模板</a>', { note: "最多 800 个产品，文件不超过 5MB" })}
${row("被投诉公司", text("supplier", 'placeholder="选填"'))}
${row("投诉描述", '<textarea name="content" rows="6" maxlength="4000"></textarea>', { must: true, note: "请说明侵权的具体情况" })}
${row("证明附件", '<input type="file" name="attach" multiple>', { note: "对比图片、截图等，可多选" })}
<h4>权利信息</h4>
${row("&nbsp;", '<label><input type="checkbox" name="isholder">我是该知识产权的权利人</label>').replace("：", "")}
${row("权利人名称", text("holder"), { must: true, id: "holder" })}
${row("商标/作品/专利名称", text("ipname"), { must: true })}
${row("注册/登记号", text("ipno"), { must: true })}
${row("注册国家/地区", `<select name="ipland">${options([["CN", "中国"], ["US", "美国"], ["EU", "欧盟"], ["GB", "英国"], ["JP", "日本"], ["KR", "韩国"], ["OT", "其他"]])}</select>`, { must: true })}
${row("有效期至", '<input type="date" class="s" style="width:160px" name="ipend">')}
${row("权利证书", '<input type="file" name="ipfile" multiple>', { must: true })}
<h4>投诉人联系信息</h4>
${row("联系人", text("linkman"), { must: true })}
${row("公司名称", text("corp"), { must: true })}
${row("邮箱", text("mail"), { must: true })}
${row("电话", '<input class="s" name="telcc" title="国家代码" placeholder="国家代码"> - <input class="s" name="telarea" title="区号" placeholder="区号"> - <input class="s" style="width:160px" name="telno" title="电话号码" placeholder="电话号码">', { must: true })}
${row("传真", text("fax"))}
${row("地址", `<select name="prov" title="省份">${options([["BJ", "北京市"], ["SH", "上海市"], ["JS", "江苏省"], ["SD", "山东省"], ["ZJ", "浙江省"], ["GD", "广东省"]])}</select> <input class="w" style="width:300px" name="street" title="详细地址" placeholder="市、区、街道、门牌号">`, { must: true })}
${row("&nbsp;", '<label><input type="checkbox" name="disclose">同意向被投诉供应商披露我的姓名、邮箱和电话</label>').replace("：", "")}
${row("验证码", '<input class="s" name="vcode"> <b style="background:#ddd;letter-spacing:4px;padding:2px 8px">H4n7</b>', { must: true })}
${row("&nbsp;", '<label><input type="checkbox" name="accept">我已阅读并接受《知识产权投诉声明》</label>').replace("：", "")}
${row("&nbsp;", '<button>提交投诉</button>').replace("：", "")}
</form></div>`,
});
const form = main.querySelector("form.box");
form.addEventListener("change", () => { main.querySelector("#holder").hidden = form.elements.isholder.checked; });
form.addEventListener("submit", sent);
keep(() => {
  const { products, isholder, holder, ...rest } = read(main.querySelectorAll("input,select,textarea"));
  return { ...rest, holding: isholder ? "self" : holder, links: products.trim() };
});
