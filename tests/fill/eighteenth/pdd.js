// Plain script in Chinese, drawn like a telephone's page: cells with the question at the left, choices in a sheet that rises from the foot of the body,
// pictures in tiles, one line for each link.
import { keep, sent, setup } from "../seventh/state.js";

const held = { wd: "", subject: "", standing: "", name: "", licence: [], letter: [], right: "", worktype: "", sort: "", title: "", number: "", holder: "", certificate: [], urls: [""], mall: "", place: "", sellerWechat: "", facts: "", proof: [], original: [], outtakes: [], model: [], orderSn: "", person: "", cell: "", mail: "", sms: "", pledge: false };
const SHEETS = {
  subject: ["主体类型", [["p", "个人"], ["e", "企业"]]],
  standing: ["投诉身份", [["self", "权利人本人"], ["agent", "代理人"]]],
  right: ["权利类型", [["tm", "商标权"], ["cr", "著作权"], ["pt", "专利权"]]],
  worktype: ["作品类型", [["text", "文字作品"], ["art", "美术作品"], ["photo", "摄影作品"], ["soft", "计算机软件"], ["other", "其他作品"]]],
  sort: ["专利类型", [["fm", "发明"], ["xx", "实用新型"], ["wg", "外观设计"]]],
  place: ["侵权图片所在位置", [["main", "商品主图"], ["detail", "商品详情图"], ["review", "评价晒图"]]],
};
const cell = (label, body, need = true, id = "") => `<div class="cell"${id && ` id="c-${id}"`}><div class="l">${label}${need ? "<i>*</i>" : ""}</div><div class="r">${body}</div></div>`;
const pick = (name, need = true) => cell(SHEETS[name][0], `<div class="v" role="button" tabindex="0" data-sheet="${name}">请选择</div>`, need, name);
const box = (name, label, need = true, hint = "请输入") => cell(label, `<input data-name="${name}" placeholder="${hint}">`, need, name);
const tiles = (name, label, need, tip) => `<div class="cell tall" id="c-${name}"><div class="l">${label}${need ? "<i>*</i>" : ""}</div><div class="tiles"><label class="tile">＋<input type="file" multiple data-file="${name}"></label></div><div class="tip">${tip}</div></div>`;
const main = setup({
  title: "知识产权投诉", lang: "zh-CN",
  css: "body{margin:0!important;background:#f4f4f4;font:15px 'PingFang SC',sans-serif}.app{max-width:480px;margin:0 auto}.nav{background:#fff;padding:12px;text-align:center;font-weight:600}.find{padding:8px 12px}.find input{width:100%;box-sizing:border-box;border:0;border-radius:16px;padding:8px 14px}.t{padding:14px 12px 6px;color:#888;font-size:13px}.cell{background:#fff;display:flex;padding:13px 12px;border-bottom:1px solid #f0f0f0;gap:10px}.cell.tall{display:block}.l{width:118px;flex:none}.l i{color:#e02e24;font-style:normal}.tall .l{width:auto;margin-bottom:8px}.r{flex:1}.r input,.r textarea{border:0;width:100%;font:inherit;outline:0}.v{color:#aaa;text-align:right}.v.on{color:#222}.v::after{content:' ›'}.tile{display:inline-flex;width:76px;height:76px;background:#f7f7f7;align-items:center;justify-content:center;margin-right:8px;font-size:11px;overflow:hidden;word-break:break-all}.tile input{display:none}.tip{color:#aaa;font-size:12px;margin-top:6px}.shade{position:fixed;inset:0;background:#0008;z-index:9}.sheet{position:absolute;left:0;right:0;bottom:0;background:#fff;border-radius:12px 12px 0 0;max-width:480px;margin:0 auto}.sheet h5{margin:0;padding:14px;text-align:center}.sheet li{list-style:none;padding:14px;text-align:center;border-top:1px solid #f0f0f0}.sheet ul{margin:0;padding:0}.go{width:92%;margin:18px 4%;padding:13px;background:#e02e24;color:#fff;border:0;border-radius:22px}[hidden]{display:none!important}",
  html: `<form class="app"><div class="nav">知识产权投诉</div><div class="find"><input type="search" data-name="wd" placeholder="搜索常见问题"></div>
<div class="t">投诉方</div>${pick("subject")}${pick("standing")}${box("name", "投诉方名称", true, "与证照上的名称一致")}${tiles("licence", "证照照片", true, "企业请上传营业执照，个人请上传身份证")}${tiles("letter", "授权委托书", true, "加盖权利人公章")}
<div class="t">权利</div>${pick("right")}${pick("worktype")}${pick("sort")}${box("title", "名称", true, "商标、作品或专利的名称")}${box("number", "证书编号", true, "注册号/登记号/专利号")}${box("holder", "权利人")}${tiles("certificate", "权属证明", true, "注册证、登记证书、专利证书")}
<div class="t">侵权信息</div><div id="urls"></div><div class="cell"><a id="more">＋ 再加一个商品链接</a></div>${box("mall", "店铺名称", false, "选填")}${box("sellerWechat", "卖家微信号", false, "选填")}${pick("place", false)}${cell("投诉说明", `<textarea rows="5" data-name="facts" placeholder="请说明侵权事实和理由"></textarea>`)}${tiles("proof", "侵权比对与截图", true, "侵权商品页面截图、比对图")}${tiles("original", "原图", false, "盗图投诉请上传带拍摄信息的原始图片")}${tiles("outtakes", "拍摄花絮", false, "盗图投诉适用")}${tiles("model", "模特授权照", false, "盗图投诉适用")}${box("orderSn", "购买订单编号", false, "未购买可不填")}
<div class="t">联系方式</div>${box("person", "联系人")}${box("cell", "手机号")}${box("sms", "短信验证码")}${box("mail", "联系邮箱")}<div class="cell"><label><input type="checkbox" data-tick="pledge"> 承诺所填内容属实，愿承担恶意投诉的法律后果</label></div><button class="go">提交</button></form>`,
});
const $ = (where) => main.querySelector(where);
const depend = () => {
  $("#c-letter").hidden = held.standing !== "agent";
  $("#c-worktype").hidden = held.right !== "cr";
  $("#c-sort").hidden = held.right !== "pt";
  for (const id of ["place", "original", "outtakes", "model"]) $(`#c-${id}`).hidden = held.right !== "cr";
};
const line = () => {
  const at = $("#urls").children.length;
  const one = document.createElement("div");
  one.className = "cell";
  one.innerHTML = `<div class="l">商品链接${at + 1}<i>*</i></div><div class="r"><input placeholder="粘贴商品链接"></div>`;
  held.urls[at] = "";
  one.querySelector("input").addEventListener("input", ({ target }) => { held.urls[at] = target.value; });
  $("#urls").append(one);
};
line();
$("#more").addEventListener("click", line);
main.addEventListener("input", ({ target }) => { if (target.dataset.name) held[target.dataset.name] = target.value; });
main.addEventListener("change", ({ target }) => {
  if (target.dataset.tick) held[target.dataset.tick] = target.checked;
  if (!target.dataset.file) return;
  held[target.dataset.file] = [...held[target.dataset.file], ...target.files];
  target.parentElement.before(...[...target.files].map(({ name }) => Object.assign(document.createElement("span"), { className: "tile", textContent: name })));
});
for (const cellValue of main.querySelectorAll("[data-sheet]")) cellValue.addEventListener("click", () => {
  const name = cellValue.dataset.sheet;
  const shade = Object.assign(document.createElement("div"), { className: "shade" });
  shade.innerHTML = `<div class="sheet" role="dialog"><h5>${SHEETS[name][0]}</h5><ul>${SHEETS[name][1].map(([value, words]) => `<li data-value="${value}">${words}</li>`).join("")}</ul></div>`;
  shade.addEventListener("click", ({ target }) => {
    if (target.dataset.value) {
      held[name] = target.dataset.value;
      cellValue.textContent = target.textContent;
      cellValue.classList.add("on");
      depend();
    } else if (target !== shade) return;
    shade.remove();
  });
  document.body.append(shade);
});
depend();
$("form").addEventListener("submit", sent);
keep(() => { const { urls, ...rest } = held; return { ...rest, links: urls.filter(Boolean).join("\n") }; });
