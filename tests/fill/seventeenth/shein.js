// Plain controls with floating labels, in Chinese: questions numbered on one page, a work's particulars after the choice of right in a card, provinces that bring
// their cities, surname and given name apart, tags for the links.
import { keep, read, sent, setup } from "../seventh/state.js";

const links = [];
const CITIES = { 北京市: ["北京市"], 上海市: ["上海市"], 江苏省: ["南京市", "苏州市", "无锡市"], 浙江省: ["杭州市", "宁波市", "绍兴市", "温州市"], 广东省: ["广州市", "深圳市", "佛山市"], 福建省: ["福州市", "厦门市"] };
const float = (name, label, { type = "text", opt = false, tip = "" } = {}) => `<div class="fl"><input id="s-${name}" name="${name}" type="${type}" placeholder=" "><label for="s-${name}">${label}${opt ? "（选填）" : ""}</label>${tip && `<small>${tip}</small>`}</div>`;
const select = (name, label, list) => `<div class="fl"><select id="s-${name}" name="${name}"><option value=""></option>${list.map(([value, words]) => `<option value="${value}">${words ?? value}</option>`).join("")}</select><label for="s-${name}">${label}</label></div>`;
const cards = (name, label, list) => `<div role="radiogroup" aria-label="${label}" class="cards">${list.map(([value, words, more = ""]) => `<label class="card"><input type="radio" name="${name}" value="${value}"><b>${words}</b>${more && `<span>${more}</span>`}</label>`).join("")}</div>`;
const file = (name, label, tip = "") => `<div class="up"><div>${label}</div><label class="plus">选择文件<input type="file" name="${name}" multiple aria-label="${label}"></label><output></output>${tip && `<small>${tip}</small>`}</div>`;
const LANDS = [["CN", "中国"], ["US", "美国"], ["EU", "欧盟"], ["GB", "英国"], ["JP", "日本"], ["OT", "其他"]];

const main = setup({
  title: "知识产权侵权举报 | SHEIN", lang: "zh-CN",
  css: "body{margin:0!important;font:14px 'Noto Sans CJK SC',sans-serif}.hd{display:flex;justify-content:space-between;padding:14px 40px;border-bottom:1px solid #000}.ft{background:#f6f6f6;padding:20px 40px}.wrap{max-width:720px;margin:20px auto}h3{margin-top:30px}.fl{position:relative;margin:12px 0}.fl input,.fl select,.fl textarea{width:100%;border:1px solid #ccc;padding:20px 10px 6px;font:inherit;background:#fff}.fl label{position:absolute;left:11px;top:13px;color:#999;pointer-events:none}.fl input:focus~label,.fl input:not(:placeholder-shown)~label,.fl textarea:focus~label,.fl textarea:not(:placeholder-shown)~label,.fl select:focus~label,.fl select:valid~label,.fl input[type=date]~label{top:3px;font-size:11px}small{color:#999;display:block}.cards{display:grid;grid-template-columns:repeat(4,1fr);gap:8px}.card{border:1px solid #ccc;padding:14px;cursor:pointer;text-align:center}.card:has(:checked){border:1px solid #000;background:#f6f6f6}.card input{position:absolute;opacity:0;pointer-events:none}.card span{display:block;font-size:12px;color:#999}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 12px}.tags{border:1px solid #ccc;padding:6px}.tag{display:inline-block;background:#eee;padding:3px 8px;margin:2px}.tags input{border:0;width:100%;padding:6px;font:inherit}.plus{display:inline-block;border:1px solid #000;padding:7px 18px;cursor:pointer}.plus input{position:absolute;width:1px;height:1px;opacity:0}.up{margin:14px 0}",
  html: `<div class="hd"><b>SHEIN</b><form><input name="kw" type="search" aria-label="搜索" placeholder="连衣裙"></form></div><div class="wrap"><h1>知识产权侵权举报</h1><form id="report">
<h3>1. 您是</h3>${cards("iam", "您是", [["owner", "权利人"], ["employee", "权利人的员工", "在法务等部门任职"], ["agent", "代理人", "律师或代理机构"]])}<div id="poa" hidden>${file("letter", "权利人授权书")}</div>
<h3>2. 被侵犯的权利</h3>${cards("right", "被侵犯的权利", [["tm", "商标"], ["cr", "版权"], ["de", "外观设计"], ["pa", "专利"]])}
<div id="detail" hidden><div class="two">${float("title", "权利名称", { tip: "商标、作品或专利的名称" })}${float("regno", "注册号或登记号", { opt: true })}${float("owner", "权利人全称")}${select("land", "注册或登记的国家/地区", LANDS)}<div id="work">${select("worktype", "作品类型", [["art", "美术作品"], ["photo", "摄影作品"], ["text", "文字作品"], ["other", "其他"]])}</div><div id="made">${float("created", "创作完成日期", { type: "date", opt: true })}</div><div id="expires">${float("until", "有效期至", { type: "date", opt: true })}</div></div><div id="source">${float("original", "原作展示页面", { opt: true, tip: "可供核对的网址" })}</div>${file("certificate", "权利证明", "证书或登记证明的扫描件")}</div>
<h3>3. 侵权商品</h3><div class="tags" id="tags"><input id="s-link" aria-label="侵权商品链接" placeholder="输入商品链接，按回车键确认"></div><small>可添加多个</small>${float("store", "店铺名称", { opt: true })}<div class="fl"><textarea id="s-reason" name="reason" rows="6" placeholder=" "></textarea><label for="s-reason">请说明侵权情况</label></div>${file("proof", "证据材料")}
<h3>4. 联系方式</h3><div class="two">${float("surname", "姓")}${float("given", "名")}</div>${float("company", "公司名称")}<div class="two">${float("email", "邮箱", { type: "email" })}${float("phone", "手机", { type: "tel" })}${select("province", "省份", Object.keys(CITIES).map((one) => [one]))}${select("city", "城市", [])}</div>${float("street", "区县、街道和门牌号")}${float("zip", "邮编", { opt: true })}
<h3>5. 声明</h3><p><label><input type="checkbox" name="faith"> 我善意相信上述使用未经权利人授权</label></p><p><label><input type="checkbox" name="true"> 我声明所填内容真实，且有权提交本举报</label></p>${float("sign", "签名")}${float("code", "图片验证码")}<button>提交举报</button></form></div>
<div class="ft"><form>订阅优惠资讯 <input name="subscribe" type="email" aria-label="您的邮箱地址" placeholder="您的邮箱地址"><button>订阅</button></form></div>`,
});
const form = main.querySelector("#report");
for (const one of main.querySelectorAll("form")) one.addEventListener("submit", sent);
for (const one of main.querySelectorAll("select")) one.required = true;
form.noValidate = true;
const fields = form.elements;
form.addEventListener("change", ({ target }) => {
  const show = (id, on) => { main.querySelector(`#${id}`).hidden = !on; };
  show("poa", fields.iam.value === "agent");
  show("detail", fields.right.value);
  for (const id of ["work", "made", "source"]) show(id, fields.right.value === "cr");
  show("expires", fields.right.value !== "cr");
  if (target.name === "province") fields.city.innerHTML = ["", ...(CITIES[target.value] ?? [])].map((one) => `<option value="${one}">${one}</option>`).join("");
  if (target.type === "file") target.closest(".up").querySelector("output").textContent = [...target.files].map(({ name }) => name).join("、");
});
const tags = main.querySelector("#tags");
const box = tags.querySelector("input");
const paint = () => {
  for (const tag of tags.querySelectorAll(".tag")) tag.remove();
  for (const [at, url] of links.entries()) {
    const tag = Object.assign(document.createElement("span"), { className: "tag", textContent: url });
    const gone = Object.assign(document.createElement("button"), { type: "button", textContent: "×", ariaLabel: "移除" });
    gone.addEventListener("click", () => { links.splice(at, 1); paint(); });
    tag.append(gone);
    box.before(tag);
  }
};
box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  links.push(...box.value.split(/\s+/).filter(Boolean));
  box.value = "";
  paint();
});
keep(() => ({ ...read(main.querySelectorAll("input:not(#s-link),select,textarea")), links: links.join("\n") }));
