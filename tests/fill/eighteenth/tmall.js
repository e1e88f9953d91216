// Plain script in Chinese: labels in the left column of a table, lists drawn at the end of the body, the record in a window with a table,
// links as tags, questions that a reason brings.
import { keep, sent, setup } from "../seventh/state.js";

const held = { kw: "", site: "", iprType: "", record: "", kind: "", reason: "", proofType: "", order: "", report: [], tags: [], seller: "", sellerPhone: "", statement: "", evidence: [], company: "", contact: "", mail: "", phone: "", ccMail: "", captcha: "", agree: false };
const LISTS = {
  site: [["taobao", "淘宝网"], ["tmall", "天猫"], ["cbu", "1688"]],
  iprType: [["tm", "商标权"], ["cr", "著作权"], ["pt", "专利权及其他"]],
  reason: [["buy", "购买鉴定"], ["feature", "假货特征"], ["model", "不存在的型号或款式"], ["unfair", "不正当使用他人注册商标"]],
  proofType: [["tb", "购买测试"], ["chat", "旺旺聊天记录"], ["judge", "生效判决或行政决定"], ["other", "其他"]],
};
const RECORDS = [["TM-7729", "澄溪山房", "48213961", "35"], ["TM-7730", "CHENGXI", "50117208", "30"], ["TM-7731", "澄溪", "48213975", "30"]];
const row = (label, body, need = true, id = "") => `<tr${id && ` id="row-${id}" hidden`}><th>${need ? "<em>*</em>" : ""}${label}</th><td>${body}</td></tr>`;
const list = (name) => `<div class="sel" data-list="${name}" tabindex="0" role="combobox" aria-haspopup="listbox" aria-expanded="false"><span>请选择</span><i>▾</i></div>`;
const box = (name, extra = "") => `<input class="in" data-name="${name}" ${extra}>`;
const file = (name) => `<span class="up"><button type="button" class="btn">上传附件</button><input type="file" multiple data-file="${name}" style="display:none"><span class="names"></span></span>`;
const main = setup({
  title: "知识产权投诉", lang: "zh-CN",
  css: "body{margin:0!important;font:13px 'Microsoft YaHei',sans-serif;background:#fafafa}.top{background:#c00;color:#fff;padding:10px 30px;display:flex;justify-content:space-between}form{width:860px;margin:20px auto;background:#fff;border:1px solid #eee;padding:20px}table.f{width:100%;border-collapse:collapse}.f>tbody>tr>th{width:150px;text-align:right;padding:10px;font-weight:400;color:#666;vertical-align:top}.f td{padding:8px}em{color:#c00;font-style:normal;margin-right:3px}.in{width:340px;padding:6px;border:1px solid #ccc}.sel{width:340px;border:1px solid #ccc;padding:6px;display:flex;justify-content:space-between;cursor:pointer}.pop{position:absolute;background:#fff;border:1px solid #ccc;z-index:50;box-shadow:0 3px 8px #0003}.pop div{padding:7px 12px;cursor:pointer}.pop div:hover{background:#fee}.tags{border:1px solid #ccc;padding:4px;width:520px;display:flex;flex-wrap:wrap;gap:4px}.tags input{border:0;flex:1;min-width:200px;padding:4px;outline:0}.tag{background:#f3f3f3;padding:3px 6px}.mask{position:fixed;inset:0;background:#0006;z-index:20}.win{position:absolute;left:50%;top:90px;width:560px;margin-left:-280px;background:#fff;padding:18px}.win td,.win th{border:1px solid #eee;padding:6px 12px;text-align:left}[hidden]{display:none!important}",
  html: `<div class="top"><b>天猫 · 知识产权保护</b><input data-name="kw" placeholder="请输入关键词"></div><form><h3>发起投诉</h3><table class="f"><tbody>
${row("投诉平台", list("site"))}${row("权利类型", list("iprType"))}${row("投诉权利", `<span id="chosen">未选择</span> <button type="button" class="btn" id="pick">选择权利</button>`)}
${row("投诉对象", `<label><input type="radio" name="kind" value="listing"> 商品</label> <label><input type="radio" name="kind" value="store"> 店铺</label>`)}
${row("投诉原因", list("reason"))}${row("举证方式", list("proofType"), true, "proofType")}${row("交易订单号", box("order"), true, "order")}${row("购买鉴定报告", file("report"), true, "report")}
${row("侵权商品链接", `<div class="tags"><input id="tag" placeholder="输入链接后按回车"></div><p>一次最多300条</p>`)}${row("店铺名称", box("seller"), false)}${row("卖家联系电话", box("sellerPhone", 'placeholder="如知悉可填写"'), false)}
${row("补充说明", `<textarea class="in" rows="5" data-name="statement"></textarea>`)}${row("初步证据", file("evidence"), false)}
${row("投诉方名称", box("company"))}${row("联系人姓名", box("contact"))}${row("电子邮箱", box("mail"))}${row("手机号码", box("phone"))}${row("抄送邮箱", box("ccMail"), false)}${row("校验码", `${box("captcha", 'style="width:90px"')} <b style="background:#dde">7 K Q 2</b>`)}
${row("", `<label><input type="checkbox" data-tick="agree"> 本人已阅读并同意《投诉须知》</label>`, false)}${row("", `<button>提交投诉</button>`, false)}</tbody></table></form>
<div class="mask" hidden><div class="win" role="dialog" aria-label="选择权利"><h4>选择权利</h4><table><thead><tr><th></th><th>商标</th><th>注册号</th><th>类别</th></tr></thead><tbody>${RECORDS.map(([id, name, no, nice]) => `<tr><td><input type="radio" name="rec" value="${id}"></td><td>${name}</td><td>${no}</td><td>${nice}</td></tr>`).join("")}</tbody></table><p><button type="button" class="btn" id="ok">确定</button> <button type="button" class="btn" id="cancel">取消</button></p></div></div>`,
});
const $ = (where) => main.querySelector(where);
main.addEventListener("input", ({ target }) => { if (target.dataset.name) held[target.dataset.name] = target.value; });
main.addEventListener("change", ({ target }) => {
  if (target.name === "kind") held.kind = target.value;
  if (target.dataset.tick) held[target.dataset.tick] = target.checked;
  if (target.dataset.file) {
    held[target.dataset.file] = [...target.files];
    target.parentElement.querySelector(".names").textContent = [...target.files].map(({ name }) => name).join("，");
  }
});
let pop = null;
const close = () => { pop?.remove(); pop = null; for (const one of main.querySelectorAll(".sel")) one.setAttribute("aria-expanded", "false"); };
main.addEventListener("click", ({ target }) => {
  const sel = target.closest(".sel");
  if (target.matches(".up .btn")) target.nextElementSibling.click();
  if (!sel) return close();
  const was = sel.getAttribute("aria-expanded") === "true";
  close();
  if (was) return;
  sel.setAttribute("aria-expanded", "true");
  const { left, bottom, width } = sel.getBoundingClientRect();
  pop = Object.assign(document.createElement("div"), { className: "pop" });
  pop.setAttribute("role", "listbox");
  pop.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px;width:${width}px`;
  for (const [value, words] of LISTS[sel.dataset.list]) {
    const item = Object.assign(document.createElement("div"), { textContent: words });
    item.setAttribute("role", "option");
    item.addEventListener("click", () => {
      held[sel.dataset.list] = value;
      sel.querySelector("span").textContent = words;
      close();
      for (const id of ["proofType", "order", "report"]) $(`#row-${id}`).hidden = held.reason !== "buy";
    });
    pop.append(item);
  }
  document.body.append(pop);
});
$("#pick").addEventListener("click", () => { $(".mask").hidden = false; });
$("#cancel").addEventListener("click", () => { $(".mask").hidden = true; });
$("#ok").addEventListener("click", () => {
  held.record = $("[name=rec]:checked")?.value ?? "";
  $("#chosen").textContent = RECORDS.find(([id]) => id === held.record)?.slice(1, 3).join(" ") ?? "未选择";
  $(".mask").hidden = true;
});
const paint = () => {
  for (const old of main.querySelectorAll(".tag")) old.remove();
  for (const url of held.tags) {
    const tag = Object.assign(document.createElement("span"), { className: "tag", textContent: `${url} ` });
    const gone = Object.assign(document.createElement("a"), { textContent: "×" });
    gone.addEventListener("click", () => { held.tags = held.tags.filter((one) => one !== url); paint(); });
    tag.append(gone);
    $("#tag").before(tag);
  }
};
const add = () => { held.tags = [...held.tags, ...$("#tag").value.split(/\s+/).filter(Boolean)]; $("#tag").value = ""; paint(); };
$("#tag").addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); add(); } });
$("#tag").addEventListener("blur", add);
$("form").addEventListener("submit", sent);
keep(() => { const { tags, ...rest } = held; return { ...rest, links: tags.join("\n") }; });
