// Alibaba's international portal for Lazada in Chinese: lists in the manner of select2, whose boxes stand beside hidden
// selects and whose menus stand at the end of the document, with a search box.
import { main, page, record, tell } from "./record.js";

page("提交投诉", "zh", ".s2{border:1px solid #aaa;display:inline-block;width:260px;padding:3px}.s2-menu{position:absolute;border:1px solid #aaa;background:#fff}.s2-menu li{list-style:none;padding:4px}.gone{position:absolute;width:1px;height:1px;clip:rect(0 0 0 0);overflow:hidden}");
const sel = (k, items) => `<select class=gone data-k="${k}" tabindex=-1 aria-hidden=true><option value=""></option>${items.map((t) => `<option>${t}</option>`).join("")}</select><span class=s2 tabindex=0 role=combobox aria-expanded=false><span>请选择…</span></span>`;
const g = (words, control) => `<div style="margin:12px 0"><strong>${words}</strong><div>${control}</div></div>`;
main.innerHTML = `<form>
${g("投诉平台 <em>*</em>", sel("platform", ["速卖通 AliExpress", "阿里巴巴国际站 Alibaba.com", "Lazada", "Miravia"]))}
${g("知识产权类型 <em>*</em>", sel("type", ["商标", "版权", "专利"]))}
${g("知识产权记录 <em>*</em>", sel("record", ["SILVARN｜97112234｜美国", "SOLVANE｜97112233｜美国"]))}
${g("投诉类型 <em>*</em>", `<label><input type=radio name=k value=shop data-k="kind">店铺</label><label><input type=radio name=k value=goods data-k="kind">商品链接</label>`)}
${g("投诉理由 <em>*</em>", sel("reason", ["购买鉴定", "仿冒特征", "该型号不存在", "不当使用注册商标"]))}
${g("侵权链接 <em>*</em>", `<textarea rows=4 cols=60 data-k="links" placeholder="每行一个链接，最多 300 个"></textarea>`)}
${g("补充侵权理由", `<textarea rows=4 cols=60 data-k="why"></textarea>`)}
${g("初步证据", `<input type=file multiple data-k="proof">`)}
${g("对方联系人", `<input data-k="x_them">`)}${g("内部备注", `<input data-k="x_note">`)}
<label><input type=checkbox data-k="x_ok">我已阅读并同意投诉规则</label><br><button>提交投诉</button></form>`;
record();
for (const box of main.querySelectorAll(".s2"))
  box.addEventListener("mousedown", () => {
    if (box.getAttribute("aria-expanded") === "true") return;
    const select = box.previousElementSibling;
    const menu = document.createElement("div");
    menu.className = "s2-menu";
    menu.innerHTML = `<input type=search><ul role=listbox></ul>`;
    const { left, bottom } = box.getBoundingClientRect();
    menu.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px`;
    const draw = () => {
      menu.lastElementChild.replaceChildren(...[...select.options].filter((o) => o.value && o.text.includes(menu.firstElementChild.value)).map((o) => Object.assign(document.createElement("li"), { textContent: o.text, role: "option" })));
    };
    menu.firstElementChild.addEventListener("input", draw);
    draw();
    const close = () => {
      menu.remove();
      box.setAttribute("aria-expanded", "false");
    };
    menu.addEventListener("mouseup", ({ target }) => {
      if (target.tagName !== "LI") return;
      select.value = target.textContent;
      tell(select.dataset.k, target.textContent);
      box.firstElementChild.textContent = target.textContent;
      close();
    });
    box.setAttribute("aria-expanded", "true");
    document.body.append(menu);
  });
