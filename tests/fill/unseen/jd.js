// JD's platform in Chinese: steps as tabs that are all in the document with one shown, a list drawn from a hidden select,
// the complainant's and the complained party's data side by side.
import { main, page, record, sent, tell } from "./record.js";

page("京东知识产权维权平台", "zh", ".tab{display:none}.tab.on{display:block}.li{margin:10px 0}.li>label{display:inline-block;width:150px;text-align:right}.half{width:48%;display:inline-block;vertical-align:top}.box{display:inline-block;border:1px solid #bbb;width:240px;padding:4px}.opts{display:none}.box.open .opts{display:block}.opts dd{margin:0;padding:4px}");
const li = (words, control) => `<div class=li><label>${words}</label>${control}</div>`;
const i = (k) => `<input data-k="${k}">`;
const list = (k, items) => `<div class=box data-list="${k}"><input readonly placeholder="请选择"><dl class=opts>${items.map(([v, t]) => `<dd data-v="${v}">${t}</dd>`).join("")}</dl></div>`;
main.innerHTML = `<ul><li>主体信息<li>权利信息<li>侵权信息</ul>
<div class="tab on"><div class=half><h4>投诉方</h4>${li("身份类型：", list("role", [["owner", "权利人"], ["exclusive", "独占被许可人"], ["agent", "代理人"]]))}${li("名称：", i("company"))}${li("联系人：", i("name"))}${li("电子邮箱：", i("email"))}${li("联系电话：", i("phone"))}${li("地址：", i("address"))}</div>
<div class=half><h4>被投诉方（选填）</h4>${li("店铺名称：", i("shop"))}${li("联系人：", i("x_them"))}${li("电子邮箱：", i("x_their_mail"))}${li("联系电话：", i("x_their_phone"))}</div>
${li("身份证明：", `<input type=file data-k="identity">`)}<button type=button class=go>下一步</button></div>
<div class=tab>${li("权利类型：", list("type", [["copyright", "著作权"], ["trademark", "商标权"], ["patent", "专利权"]]))}${li("商标名称：", i("mark"))}${li("权利证书编号：", i("number"))}${li("权利人名称：", i("owner"))}${li("申请日期：", `<input type=date data-k="x_applied">`)}${li("有效期截止：", `<input type=date data-k="expires">`)}${li("权属证明：", `<input type=file data-k="certificate">`)}<button type=button class=back>上一步</button><button type=button class=go>下一步</button></div>
<div class=tab>${li("侵权商品链接：", `<textarea data-k="links"></textarea>`)}${li("侵权事实：", `<textarea data-k="why"></textarea>`)}${li("侵权证据：", `<input type=file multiple data-k="proof">`)}${li("备注：", i("x_note"))}<p><input type=checkbox data-k="x_promise"> 本人承诺对投诉内容的真实性负责</p><button type=button class=back>上一步</button><button type=button data-send>提交</button></div>`;
record();
const tabs = [...main.querySelectorAll(".tab")];
const go = (by) => {
  const at = tabs.findIndex((tab) => tab.classList.contains("on"));
  tabs[at].classList.remove("on");
  tabs[at + by].classList.add("on");
};
for (const button of main.querySelectorAll(".go")) button.addEventListener("click", () => go(1));
for (const button of main.querySelectorAll(".back")) button.addEventListener("click", () => go(-1));
for (const box of main.querySelectorAll("[data-list]")) {
  box.firstElementChild.addEventListener("click", () => box.classList.toggle("open"));
  for (const item of box.querySelectorAll("dd"))
    item.addEventListener("click", () => {
      box.firstElementChild.value = item.textContent;
      box.classList.remove("open");
      tell(box.dataset.list, item.dataset.v);
    });
}
