// Web components without a library, in Chinese: a field and its label share an open root, the page is one component more.
import { keep, sent, setup } from "../seventh/state.js";

const held = { keyword: "", role: "", name: "", company: "", email: "", phone: "", rightType: "", title: "", number: "", region: "", owner: "", published: "", workLink: "", certificate: [], place: [], shop: "", details: "", order: "", proof: [], belief: false, oath: false, signature: "" };
const urls = [];
const CSS = ":host{display:block;margin:16px 0}.l{display:block;font-weight:600;margin-bottom:6px}.l i{color:#e02e24;font-style:normal}input:not([type=radio],[type=checkbox],[type=file]),textarea,select{width:100%;box-sizing:border-box;padding:9px 12px;border:1px solid #ccc;border-radius:6px;font:inherit}.h{color:#888;font-size:12px;margin-top:4px}.o{display:inline-flex;gap:6px;margin-right:22px}.b{display:inline-block;border:1px dashed #aaa;border-radius:6px;padding:10px 22px;cursor:pointer}input[type=file]{position:absolute;opacity:0;width:1px;height:1px}";

/** A field: its attributes say what it is called, its options are children. */
class Field extends HTMLElement {
  connectedCallback() {
    const get = (name) => this.getAttribute(name) ?? "";
    const root = this.attachShadow({ mode: "open" });
    const need = this.hasAttribute("required") ? "<i>*</i> " : "";
    const options = [...this.querySelectorAll("x-option")].map((one) => [one.getAttribute("value"), one.textContent]);
    root.innerHTML = `<style>${CSS}</style>${this.draw({ name: get("name"), label: get("label"), need, hint: get("placeholder"), type: get("type") || "text", options })}${get("hint") && `<div class="h">${get("hint")}</div>`}`;
    this.wire(root, get("name"));
  }
  wire(root, name) {
    root.querySelector("input,textarea,select").addEventListener("input", ({ target }) => { held[name] = target.value; });
  }
}
const kind = (tag, draw, wire) => customElements.define(tag, class extends Field {
  draw(what) {
    return draw(what);
  }
  wire(root, name) {
    if (wire) wire(root, name, this);
    else super.wire(root, name);
  }
});
const top = ({ need, label }) => `<label class="l" for="c">${need}${label}</label>`;
kind("x-input", (what) => `${top(what)}<input id="c" type="${what.type}" placeholder="${what.hint}">`);
kind("x-text", (what) => `${top(what)}<textarea id="c" rows="5" placeholder="${what.hint}"></textarea>`);
kind("x-select", (what) => `${top(what)}<select id="c"><option value="">请选择</option>${what.options.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}</select>`);
const group = (type) => ({ need, label, name, options }) => `<div role="${type === "radio" ? "radiogroup" : "group"}" aria-labelledby="l"><span class="l" id="l">${need}${label}</span>${options.map(([value, words]) => `<label class="o"><input type="${type}" name="${name}" value="${value}">${words}</label>`).join("")}</div>`;
kind("x-radios", group("radio"), (root, name, host) => root.addEventListener("change", ({ target }) => {
  held[name] = target.value;
  host.dispatchEvent(new CustomEvent("x-change", { bubbles: true, composed: true }));
}));
kind("x-checks", group("checkbox"), (root, name) => root.addEventListener("change", () => { held[name] = [...root.querySelectorAll("input:checked")].map(({ value }) => value); }));
kind("x-tick", ({ label }) => `<label class="o"><input type="checkbox">${label}</label>`, (root, name) => root.addEventListener("change", ({ target }) => { held[name] = target.checked; }));
kind("x-file", ({ need, label }) => `<span class="l" id="l">${need}${label}</span><label class="b">选择文件<input type="file" multiple aria-labelledby="l"></label><div class="h" id="n"></div>`, (root, name) => root.addEventListener("change", ({ target }) => {
  held[name] = [...target.files];
  root.getElementById("n").textContent = held[name].map((file) => file.name).join("、");
}));

customElements.define("x-urls", class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `<style>${CSS}div.u{margin-bottom:8px}</style><span class="l" id="l"><i>*</i> 商品链接</span><div id="all"></div><button type="button">+ 添加商品链接</button>`;
    const add = () => {
      const at = urls.push("") - 1;
      const line = Object.assign(document.createElement("div"), { className: "u", innerHTML: `<input aria-label="商品链接 ${at + 1}" placeholder="https://www.temu.com/...">` });
      line.firstChild.addEventListener("input", ({ target }) => { urls[at] = target.value; });
      root.getElementById("all").append(line);
    };
    add();
    root.querySelector("button").addEventListener("click", add);
  }
});
const list = (options) => options.map(([value, words]) => `<x-option value="${value}" hidden>${words}</x-option>`).join("");
const LABELS = { trademark: ["商标名称", "注册号"], copyright: ["作品描述", "登记号"], patent: ["专利名称", "专利号"], design: ["外观设计名称", "外观设计注册号"] };

customElements.define("x-portal", class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `<style>header{display:flex;justify-content:space-between;align-items:center;background:#fb7701;color:#fff;padding:4px 32px}main{max-width:720px;margin:0 auto;padding:20px}section{border-top:1px solid #eee;padding-top:8px}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 18px}button{background:#fb7701;color:#fff;border:0;border-radius:24px;padding:12px 40px;font:inherit}</style>
<header><b>TEMU 知识产权门户</b><x-input name="keyword" type="search" placeholder="搜索"></x-input></header><main><h1>提交侵权投诉</h1><form>
<section><h2>投诉人</h2><x-radios name="role" required label="您的身份">${list([["owner", "权利人"], ["agent", "权利人授权的代理人"]])}</x-radios><div class="two"><x-input name="name" required label="姓名"></x-input><x-input name="company" label="公司名称"></x-input><x-input name="email" required type="email" label="电子邮箱" hint="可能会提供给被投诉的卖家"></x-input><x-input name="phone" type="tel" label="电话"></x-input></div></section>
<section><h2>知识产权</h2><x-radios name="rightType" required label="权利类型">${list([["trademark", "商标"], ["copyright", "著作权"], ["patent", "专利"], ["design", "外观设计"]])}</x-radios><div id="right"></div></section>
<section><h2>侵权商品</h2><x-urls></x-urls><x-checks name="place" required label="侵权出现在">${list([["product", "商品本身"], ["packaging", "商品包装"], ["image", "商品图片"], ["text", "商品标题或文字描述"]])}</x-checks><x-input name="shop" label="店铺名称"></x-input><x-text name="details" required label="侵权情况说明"></x-text><x-input name="order" label="测试购买订单号" placeholder="如有"></x-input><x-file name="proof" label="证明文件" hint="PDF、PNG、JPG，最多10个"></x-file></section>
<section><h2>声明</h2><x-tick name="belief" label="本人善意地认为，上述使用未经权利人、其代理人或法律许可。"></x-tick><x-tick name="oath" label="本通知内容真实、准确、完整；如有虚假，本人愿承担伪证责任。"></x-tick><x-input name="signature" required label="签名"></x-input></section><button>提交</button></form></main>`;
    root.querySelector("form").addEventListener("submit", sent);
    root.querySelector("[name=rightType]").addEventListener("x-change", () => {
      const [title, number] = LABELS[held.rightType];
      const more = held.rightType === "copyright" ? `<div class="two"><x-input name="published" type="date" label="首次发表日期"></x-input><x-input name="workLink" label="作品链接"></x-input></div>` : "";
      root.getElementById("right").innerHTML = `<div class="two"><x-input name="title" required label="${title}"></x-input><x-input name="number" required label="${number}"></x-input><x-select name="region" required label="注册国家或地区">${list([["AU", "澳大利亚"], ["CA", "加拿大"], ["CN", "中国"], ["EU", "欧盟"], ["JP", "日本"], ["MX", "墨西哥"], ["GB", "英国"], ["US", "美国"]])}</x-select><x-input name="owner" required label="权利人名称"></x-input></div>${more}<x-file name="certificate" required label="注册证书"></x-file>`;
    });
  }
});

setup({ title: "Temu 知识产权门户", lang: "zh-CN", css: "body{margin:0!important}", html: "<x-portal></x-portal>" });
keep(() => ({ ...held, links: urls.map((url) => url.trim()).filter(Boolean).join("\n") }));
