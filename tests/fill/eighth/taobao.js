// Web components with open roots, in Chinese: a wizard of three tabs, the right is taken from a table, the reason from a menu drawn by the team.
import { keep, sent, setup } from "../seventh/state.js";

const held = { faq: "", platform: "", type: "", record: "", form: "", reason: "", order: "", report: [], links: "", explain: "", evidence: [], contact: "", mail: "", remark: "", pledge: false };
const STYLE = "<style>:host{display:flex;margin:14px 0}[hidden]{display:none!important}.l{width:150px;text-align:right;padding:6px 12px 0 0;color:#555;flex:none}.l.need::before{content:'* ';color:#f40}.c{flex:1;position:relative}input:not([type=radio]):not([type=checkbox]):not([type=file]),textarea{width:100%;box-sizing:border-box;padding:6px 8px;border:1px solid #ccc;font:inherit}.face{border:1px solid #ccc;padding:6px 8px;width:100%;text-align:left;background:#fff;font:inherit}ul{position:absolute;left:0;right:0;margin:0;padding:0;list-style:none;background:#fff;border:1px solid #ccc;z-index:5}li{padding:6px 8px;cursor:pointer}li:hover{background:#fff3ee}table{border-collapse:collapse;width:100%}td,th{border:1px solid #ddd;padding:5px 8px;text-align:left}small{color:#999}label{margin-right:14px}</style>";
const shown = new Set();
const put = (name, value) => {
  held[name] = value;
  for (const one of shown) one();
};

class Field extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const { name, need, when, tip = "" } = this.dataset;
    const root = this.attachShadow({ mode: "open" });
    const label = this.dataset.label;
    root.innerHTML = `${STYLE}<div class="l${need === undefined ? "" : " need"}" id="l">${label}</div><div class="c">${this.inside(name, label)}${tip && `<br><small>${tip}</small>`}</div>`;
    this.wire(root, name);
    if (when) {
      const [other, value] = when.split("=");
      const look = () => { this.style.display = held[other] === value ? "" : "none"; };
      shown.add(look);
      look();
    }
  }
  inside() { return this.dataset.area === undefined ? '<input aria-labelledby="l">' : '<textarea aria-labelledby="l" rows="5"></textarea>'; }
  wire(root, name) { root.querySelector("input,textarea").addEventListener("input", ({ target }) => put(name, target.value)); }
}
customElements.define("ipp-input", Field);
customElements.define("ipp-radio", class extends Field {
  inside(name) { return `<div role="radiogroup" aria-labelledby="l">${this.dataset.of.split(",").map((one) => one.split(":")).map(([value, words]) => `<label><input type="radio" name="${name}" value="${value}"> ${words}</label>`).join("")}</div>`; }
  wire(root, name) { root.addEventListener("change", ({ target }) => put(name, target.value)); }
});
customElements.define("ipp-menu", class extends Field {
  inside() { return `<button type="button" class="face" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l face" id="face">请选择</button><ul role="listbox" aria-labelledby="l" hidden>${this.dataset.of.split(",").map((one) => one.split(":")).map(([value, words]) => `<li role="option" aria-selected="false" data-value="${value}">${words}</li>`).join("")}</ul>`; }
  wire(root, name) {
    const [face, list] = [root.querySelector(".face"), root.querySelector("ul")];
    const open = (yes) => {
      list.hidden = !yes;
      face.setAttribute("aria-expanded", String(yes));
    };
    face.addEventListener("click", () => open(list.hidden));
    face.addEventListener("keydown", ({ key }) => key === "Escape" && open(false));
    document.addEventListener("pointerdown", (event) => event.composedPath().includes(this) || open(false));
    list.addEventListener("click", ({ target }) => {
      for (const one of list.children) one.setAttribute("aria-selected", String(one === target));
      face.textContent = target.textContent;
      open(false);
      put(name, target.dataset.value);
    });
  }
});
const RIGHTS = [["A1", "青禾", "38104427", "21", "2030-05-27"], ["A2", "青禾", "38104431", "8", "2030-06-13"], ["A3", "禾下", "40227719", "21", "2031-02-20"]];
customElements.define("ipp-rights", class extends Field {
  inside(name) { return `<table><tr><th></th><th>商标名称</th><th>注册号</th><th>类别</th><th>有效期至</th></tr>${RIGHTS.map(([key, mark, number, cls, until]) => `<tr><td><input type="radio" name="${name}" value="${key}" aria-label="${mark} ${number}"></td><td>${mark}</td><td>${number}</td><td>第${cls}类</td><td>${until}</td></tr>`).join("")}</table>`; }
  wire(root, name) { root.addEventListener("change", ({ target }) => put(name, target.value)); }
});
customElements.define("ipp-upload", class extends Field {
  inside() { return '<input type="file" multiple aria-labelledby="l">'; }
  wire(root, name) { root.addEventListener("change", ({ target }) => put(name, [...target.files])); }
});

const main = setup({
  title: "发起投诉 - 阿里巴巴知识产权保护平台",
  lang: "zh-CN",
  css: "body{margin:0!important}.head{display:flex;justify-content:space-between;padding:12px 30px;background:#f40;color:#fff}.body{width:820px;margin:20px auto}.tabs{display:flex;border-bottom:2px solid #f40}.tabs span{padding:8px 24px;color:#999}.tabs .on{background:#f40;color:#fff}.foot{padding-left:150px;margin-top:20px}.foot button{padding:8px 30px}",
  html: `<div class="head"><b>知识产权保护平台</b><input id="faq" placeholder="常见问题搜索"></div><div class="body"><h2>发起投诉</h2><div class="tabs"><span>1 选择权利</span><span>2 侵权信息</span><span>3 举证与联系人</span></div><form>
<div class="pane"><ipp-radio data-name="platform" data-label="投诉平台" data-need data-of="tb:淘宝网,tm:天猫,1688:1688"></ipp-radio><ipp-menu data-name="type" data-label="知识产权类型" data-need data-of="TM:商标权,CR:著作权,PT:专利权"></ipp-menu><ipp-rights data-name="record" data-label="所依据的知识产权" data-need data-when="type=TM"></ipp-rights></div>
<div class="pane"><ipp-radio data-name="form" data-label="投诉类型" data-need data-of="sp:商品,dp:店铺信息、公告"></ipp-radio><ipp-menu data-name="reason" data-label="投诉原因" data-need data-of="buy:购买鉴定为假,cf:商品信息显示假货特征,none:权利人未生产过该型号,uu:不当使用注册商标"></ipp-menu><ipp-input data-name="order" data-label="交易订单号" data-need data-when="reason=buy"></ipp-input><ipp-upload data-name="report" data-label="鉴定报告" data-need data-when="reason=buy"></ipp-upload><ipp-input data-name="links" data-label="侵权商品链接" data-need data-area data-tip="一行一条，最多 300 条"></ipp-input></div>
<div class="pane"><ipp-input data-name="explain" data-label="补充侵权理由" data-need data-area></ipp-input><ipp-upload data-name="evidence" data-label="初步证据" data-tip="如对比图、截图"></ipp-upload><ipp-input data-name="contact" data-label="投诉方名称" data-need></ipp-input><ipp-input data-name="mail" data-label="联系邮箱" data-need data-tip="将展示给被投诉方"></ipp-input><ipp-input data-name="remark" data-label="内部备注" data-tip="仅自己可见"></ipp-input><p style="padding-left:150px"><label><input type="checkbox" id="pledge"> 本人保证投诉材料真实有效，并愿承担恶意投诉的法律后果</label></p></div>
<div class="foot"><button type="button" id="back">上一步</button> <button type="button" id="next">下一步</button> <button id="send">提交投诉</button></div></form></div>`,
});
const panes = [...main.querySelectorAll(".pane")];
let step = 0;
function turn(by) {
  step += by;
  panes.forEach((pane, at) => { pane.hidden = at !== step; });
  [...main.querySelector(".tabs").children].forEach((tab, at) => tab.classList.toggle("on", at === step));
  main.querySelector("#back").hidden = step === 0;
  main.querySelector("#next").hidden = step === panes.length - 1;
  main.querySelector("#send").hidden = step < panes.length - 1;
}
turn(0);
main.querySelector("#back").addEventListener("click", () => turn(-1));
main.querySelector("#next").addEventListener("click", () => turn(1));
main.querySelector("form").addEventListener("submit", sent);
main.querySelector("#faq").addEventListener("input", ({ target }) => put("faq", target.value));
main.querySelector("#pledge").addEventListener("change", ({ target }) => put("pledge", target.checked));
keep(() => ({ ...held, links: held.links.trim() }));
