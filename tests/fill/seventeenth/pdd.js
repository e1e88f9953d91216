// Web components with open roots, in Chinese: sections that fold, rows of radio cards, lists that open in the field's own root, one line for a link with a
// button that adds it, pictures in tiles.
import { keep, sent, setup } from "../seventh/state.js";

const held = { ask: "", subject: "", standing: "", agency: "", licence: [], letter: [], holder: "", right: "", sort: "", title: "", number: "", term: "", certificate: [], appraisal: [], links: [], mall: "", shown: "", facts: "", pictures: [], buyOrder: "", person: "", cell: "", smsCode: "", mail: "", pledge: false, notice: false };
const CSS = ":host{display:block;padding:12px 0;font:14px 'PingFang SC',sans-serif;position:relative}:host([hidden]){display:none!important}.name{color:#58595b;margin-bottom:6px}.name i{color:#e02e24;font-style:normal}input:not([type=radio],[type=checkbox],[type=file]),textarea{width:100%;box-sizing:border-box;border:1px solid #e1e1e1;border-radius:4px;padding:9px;font:inherit}.cards{display:flex;gap:10px;flex-wrap:wrap}.card{border:1px solid #e1e1e1;border-radius:4px;padding:10px 18px;cursor:pointer}.card[aria-checked=true]{border-color:#e02e24;color:#e02e24}.trigger{border:1px solid #e1e1e1;border-radius:4px;padding:9px;cursor:pointer}.drop{position:absolute;left:0;right:0;background:#fff;box-shadow:0 2px 12px #0002;z-index:3}.drop div{padding:9px;cursor:pointer}.tip{color:#9c9c9c;font-size:12px;margin-top:4px}.add{display:flex;gap:8px}.one{background:#f8f8f8;padding:6px 10px;margin-bottom:4px;display:flex;justify-content:space-between}.tile{display:inline-flex;width:84px;height:84px;border:1px dashed #ccc;align-items:center;justify-content:center;overflow:hidden;font-size:11px;margin-right:6px}.tile input{display:none}";
const said = () => document.dispatchEvent(new Event("held"));

class Field extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    const get = (name) => this.getAttribute(name) ?? "";
    const options = get("options").split("|").filter(Boolean).map((one) => one.split(":"));
    root.innerHTML = `<style>${CSS}</style>${this.bare ? "" : `<div class="name" id="n"><span>${get("label")}</span>${this.hasAttribute("need") ? "<i> *</i>" : ""}</div>`}${this.markup(get("label"), options, get)}${get("tip") && `<div class="tip">${get("tip")}</div>`}`;
    this.live(root, get("name"), options);
  }
}
const define = (name, parts) => customElements.define(name, class extends Field { static { Object.assign(this.prototype, parts); } });
define("ipp-input", {
  markup: (label, _, get) => (get("rows") ? `<textarea rows="${get("rows")}" aria-labelledby="n" maxlength="500"></textarea>` : `<input type="${get("type") || "text"}" aria-labelledby="n" placeholder="${get("placeholder")}">`),
  live: (root, name) => root.querySelector("input,textarea").addEventListener("input", ({ target }) => { held[name] = target.value; }),
});
define("ipp-cards", {
  markup: (label, options) => `<div class="cards" role="radiogroup" aria-labelledby="n">${options.map(([value, words]) => `<div class="card" role="radio" tabindex="0" aria-checked="false" data-value="${value}">${words}</div>`).join("")}</div>`,
  live(root, name) {
    const cards = [...root.querySelectorAll(".card")];
    for (const card of cards) card.addEventListener("click", () => {
      held[name] = card.dataset.value;
      for (const one of cards) one.setAttribute("aria-checked", String(one === card));
      said();
    });
  },
});
define("ipp-select", {
  markup: (label, options) => `<div class="trigger" tabindex="0" role="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="n v"><span id="v">请选择</span></div><div class="drop" role="listbox" hidden>${options.map(([value, words]) => `<div role="option" data-value="${value}">${words}</div>`).join("")}</div>`,
  live(root, name) {
    const [trigger, drop] = root.querySelectorAll(".trigger,.drop");
    const show = (open) => { drop.hidden = !open; trigger.setAttribute("aria-expanded", String(open)); };
    trigger.addEventListener("click", () => show(drop.hidden));
    drop.addEventListener("click", ({ target }) => {
      held[name] = target.dataset.value;
      root.getElementById("v").textContent = target.textContent;
      show(false);
      said();
    });
  },
});
define("ipp-pictures", {
  markup: () => `<div id="tiles"><label class="tile"><span>＋</span><input type="file" multiple aria-labelledby="n"></label></div>`,
  live: (root, name) => root.querySelector("input").addEventListener("change", ({ target }) => {
    held[name] = [...held[name], ...target.files];
    for (const file of target.files) root.getElementById("tiles").prepend(Object.assign(document.createElement("span"), { className: "tile", textContent: file.name }));
  }),
});
define("ipp-links", {
  markup: () => `<div id="list"></div><div class="add"><input aria-labelledby="n" placeholder="粘贴商品链接后点击添加"><button type="button">添加</button></div>`,
  live(root, name) {
    const box = root.querySelector("input");
    const paint = () => {
      root.getElementById("list").replaceChildren(...held[name].map((url) => {
        const one = Object.assign(document.createElement("div"), { className: "one", textContent: url });
        const gone = Object.assign(document.createElement("button"), { type: "button", textContent: "删除" });
        gone.addEventListener("click", () => { held[name] = held[name].filter((other) => other !== url); paint(); });
        one.append(gone);
        return one;
      }));
    };
    root.querySelector("button").addEventListener("click", () => {
      held[name] = [...held[name], ...box.value.split(/\s+/).filter(Boolean)];
      box.value = "";
      paint();
    });
  },
});
define("ipp-check", {
  bare: true,
  markup: (label) => `<label><input type="checkbox"> ${label}</label>`,
  live: (root, name) => root.querySelector("input").addEventListener("change", ({ target }) => { held[name] = target.checked; }),
});
customElements.define("ipp-section", class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `<style>:host{display:block;background:#fff;margin:10px 0;border-radius:6px}.head{display:flex;justify-content:space-between;padding:14px 22px;font-weight:600;cursor:pointer}.body{padding:0 22px 14px}[hidden]{display:none}</style><div class="head" role="button" tabindex="0"><span>${this.getAttribute("title-text")}</span><span id="s"></span></div><div class="body"><slot></slot></div>`;
    const [head, body] = root.querySelectorAll(".head,.body");
    const show = (open) => { body.hidden = !open; head.setAttribute("aria-expanded", String(open)); root.getElementById("s").textContent = open ? "收起" : "展开"; };
    show(this.hasAttribute("open"));
    head.addEventListener("click", () => show(body.hidden));
  }
});
const main = setup({
  title: "提交投诉 - 拼多多知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f5f5f5}.nav{background:#e02e24;color:#fff;padding:6px 30px;display:flex;justify-content:space-between;align-items:center}form{max-width:700px;margin:0 auto 50px}",
  html: `<div class="nav"><b>知识产权保护平台</b><ipp-input name="ask" placeholder="搜索问题"></ipp-input></div><form><h2>提交投诉</h2>
<ipp-section title-text="投诉主体" open><ipp-cards name="subject" label="主体类型" need options="personal:个人|enterprise:企业"></ipp-cards><ipp-cards name="standing" label="投诉身份" need options="self:我是权利人|agent:我是权利人的代理人"></ipp-cards><ipp-input name="agency" label="投诉方名称" need tip="企业请填写营业执照上的名称，个人请填写姓名"></ipp-input><ipp-pictures name="licence" label="投诉方证照" need tip="营业执照或身份证"></ipp-pictures><ipp-pictures name="letter" label="授权委托书" need hidden></ipp-pictures></ipp-section>
<ipp-section title-text="权利信息"><ipp-select name="right" label="权利类型" need options="trademark:商标权|copyright:著作权|patent:专利权"></ipp-select><ipp-cards name="sort" label="专利类型" need hidden options="invention:发明|utility:实用新型|design:外观设计"></ipp-cards><ipp-input name="title" label="权利名称" need tip="商标文字、作品名称或专利名称"></ipp-input><ipp-input name="number" label="注册号、登记号或专利号" need></ipp-input><ipp-input name="holder" label="权利人" need></ipp-input><ipp-input name="term" label="权利有效期至" type="date"></ipp-input><ipp-pictures name="certificate" label="权利证书" need></ipp-pictures><ipp-pictures name="appraisal" label="专利权评价报告" hidden tip="实用新型、外观设计专利，如有请上传"></ipp-pictures></ipp-section>
<ipp-section title-text="侵权信息"><ipp-links name="links" label="侵权商品链接" need tip="每次添加一个商品"></ipp-links><ipp-input name="mall" label="店铺名称" placeholder="选填"></ipp-input><ipp-select name="shown" label="图片使用位置" hidden options="main:主图|carousel:轮播图|detail:详情页"></ipp-select><ipp-input name="facts" label="投诉内容" need rows="5" tip="500字以内"></ipp-input><ipp-pictures name="pictures" label="证明材料" need tip="侵权比对、商品页面截图等"></ipp-pictures><ipp-input name="buyOrder" label="购买取证订单号" placeholder="如未购买可不填"></ipp-input></ipp-section>
<ipp-section title-text="联系方式"><ipp-input name="person" label="联系人姓名" need></ipp-input><ipp-input name="cell" label="手机号" need type="tel"></ipp-input><ipp-input name="smsCode" label="短信验证码" need></ipp-input><ipp-input name="mail" label="联系邮箱" need type="email"></ipp-input></ipp-section>
<ipp-check name="pledge" label="我承诺所提交的材料真实有效，恶意投诉愿承担法律责任"></ipp-check><ipp-check name="notice" label="订阅平台知识产权月报"></ipp-check><button>提交投诉</button></form>`,
});
const named = (name) => main.querySelector(`[name=${name}]`);
document.addEventListener("held", () => {
  named("letter").hidden = held.standing !== "agent";
  named("sort").hidden = held.right !== "patent";
  named("appraisal").hidden = held.right !== "patent" || held.sort === "invention";
  named("shown").hidden = held.right !== "copyright";
});
main.querySelector("form").addEventListener("submit", sent);
keep(() => ({ ...held, links: held.links.join("\n") }));
