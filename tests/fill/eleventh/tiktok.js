// Web components by hand, in Chinese: a page element with a root, in it fields with roots of their own that take part in their form, lists that
// open inside the field's root, parts numbered down the side.
import { keep, sent, setup } from "../seventh/state.js";

const held = { lookup: "", identity: "", fullname: "", org: "", address: "", phone: "", email: "", letter: [], asset: "", work: "", regno: "", holder: "", region: "", proof: [], content: "", links: "", stamp: "", note: "", extra: [], alias: "", aware: false, survey: "" };
const LISTS = {
  asset: [["trademark", "商标"], ["design", "注册外观设计"], ["patent", "实用专利"], ["copyright-reg", "已登记版权"], ["copyright-unreg", "未登记版权"]],
  region: [["CN", "中国大陆"], ["US", "美国"], ["GB", "英国"], ["EU", "欧盟"], ["ID", "印度尼西亚"], ["MY", "马来西亚"], ["PH", "菲律宾"], ["SG", "新加坡"], ["TH", "泰国"], ["VN", "越南"]],
  content: [["product", "商品"], ["video", "短视频"], ["live", "直播"], ["shop", "店铺主页"]],
};
const STYLE = ":host{display:block;margin:0 0 18px}[hidden]{display:none!important}.cap{font-size:14px;color:#161823;margin-bottom:6px}.cap b{color:#fe2c55;font-weight:400}.box,input:not([type=radio]):not([type=file]):not([type=checkbox]),textarea{width:100%;box-sizing:border-box;border:0;border-radius:8px;background:#f1f1f2;padding:11px 12px;font:inherit}.box{display:flex;justify-content:space-between;cursor:pointer}.dim{color:#8a8b91}.list{background:#fff;border-radius:8px;box-shadow:0 4px 16px #0002;margin-top:4px;padding:4px}.list div{padding:9px 12px;cursor:pointer;border-radius:6px}.list div:hover{background:#f8f8f8}.help{font-size:12px;color:#8a8b91;margin-top:4px}.pick{display:flex;gap:10px}.pick label{flex:1;border:1px solid #d0d1d3;border-radius:8px;padding:12px;cursor:pointer}.drop{border:1px dashed #c0c1c5;border-radius:8px;padding:14px;text-align:center}";
/** Before a field is drawn, its attributes say what it asks. */
const caption = (host) => `<div class="cap" id="cap">${host.getAttribute("caption")}${host.hasAttribute("must") ? " <b>*</b>" : ""}</div>`;
const help = (host) => (host.getAttribute("help") ? `<div class="help">${host.getAttribute("help")}</div>` : "");

class Part extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.key = this.getAttribute("key");
    this.attachShadow({ mode: "open" }).innerHTML = `<style>${STYLE}</style>${this.draw()}`;
    this.wire(this.shadowRoot);
  }
  say(value) {
    held[this.key] = value;
    this.dispatchEvent(new CustomEvent("said", { bubbles: true, composed: true, detail: { key: this.key, value } }));
  }
}
customElements.define("ipc-text", class extends Part {
  draw() {
    const lines = this.getAttribute("lines");
    return `${caption(this)}${lines ? `<textarea rows="${lines}" aria-labelledby="cap"></textarea>` : `<input type="text" aria-labelledby="cap" placeholder="${this.getAttribute("hint") ?? ""}">`}${help(this)}`;
  }
  wire(root) {
    root.querySelector("input,textarea").addEventListener("input", ({ target }) => this.say(target.value));
  }
});
customElements.define("ipc-list", class extends Part {
  draw() {
    return `${caption(this)}<div class="box" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="cap"><span class="dim">请选择</span><span aria-hidden="true">⌄</span></div><div class="list" role="listbox" hidden>${LISTS[this.key].map(([value, words]) => `<div role="option" aria-selected="false" data-value="${value}">${words}</div>`).join("")}</div>${help(this)}`;
  }
  wire(root) {
    const [box, list] = [root.querySelector(".box"), root.querySelector(".list")];
    const open = (yes) => {
      list.hidden = !yes;
      box.setAttribute("aria-expanded", String(yes));
    };
    box.addEventListener("click", () => open(list.hidden));
    box.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(list.hidden); } });
    list.addEventListener("click", ({ target }) => {
      const option = target.closest("[role=option]");
      if (!option) return;
      for (const one of list.children) one.setAttribute("aria-selected", String(one === option));
      box.firstElementChild.textContent = option.textContent;
      box.firstElementChild.className = "";
      open(false);
      this.say(option.dataset.value);
    });
  }
});
customElements.define("ipc-choice", class extends Part {
  draw() {
    const list = this.getAttribute("list").split("|").map((one) => one.split(":"));
    return `${caption(this)}<div class="pick" role="radiogroup" aria-labelledby="cap">${list.map(([value, words]) => `<label><input type="radio" name="r" value="${value}"> ${words}</label>`).join("")}</div>${help(this)}`;
  }
  wire(root) {
    root.addEventListener("change", ({ target }) => this.say(target.value));
  }
});
customElements.define("ipc-files", class extends Part {
  draw() {
    return `${caption(this)}<div class="drop"><label>点击上传文件 <input type="file" multiple aria-labelledby="cap"></label><div class="help names"></div></div>${help(this)}`;
  }
  wire(root) {
    root.querySelector("input").addEventListener("change", ({ target }) => {
      this.say([...held[this.key], ...target.files]);
      root.querySelector(".names").textContent = held[this.key].map(({ name }) => name).join("、");
    });
  }
});
customElements.define("ipc-tick", class extends Part {
  draw() {
    return `<label><input type="checkbox"> ${this.getAttribute("caption")}</label>`;
  }
  wire(root) {
    root.querySelector("input").addEventListener("change", ({ target }) => this.say(target.checked));
  }
});
customElements.define("ipc-step", class extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: "open" }).innerHTML = `<style>:host{display:grid;grid-template-columns:44px 1fr;margin-bottom:26px}i{font:700 20px Arial;color:#fe2c55}h2{margin:0 0 16px;font-size:18px}</style><i>${this.getAttribute("no")}</i><div><h2>${this.getAttribute("name")}</h2><slot></slot></div>`;
  }
});
customElements.define("ipc-report", class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    root.innerHTML = `<style>:host{display:block}[hidden]{display:none!important}.top{display:grid;grid-template-columns:1fr 300px;padding:14px 40px;border-bottom:1px solid #e3e3e4}.in{max-width:720px;margin:26px auto}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}button{background:#fe2c55;color:#fff;border:0;border-radius:8px;padding:12px 44px;font:inherit}</style>
<div class="top"><b>知识产权保护中心</b><ipc-text key="lookup" caption="查找举报" hint="输入举报编号"></ipc-text></div><form class="in" novalidate><h1>提交知识产权举报</h1>
<ipc-step no="1" name="您的信息"><ipc-choice key="identity" caption="您以何种身份举报" must list="owner:权利人（或其员工）|agent:经授权的代理"></ipc-choice><div class="two"><ipc-text key="fullname" caption="全名" must></ipc-text><ipc-text key="org" caption="所属组织"></ipc-text></div><ipc-text key="address" caption="通信地址" must></ipc-text><div class="two"><ipc-text key="phone" caption="联系电话" must></ipc-text><ipc-text key="email" caption="电子邮箱" must help="可能会提供给被举报方"></ipc-text></div><ipc-text key="alias" caption="TikTok 账号" help="如有"></ipc-text><ipc-files key="letter" caption="授权委托文件" must hidden></ipc-files></ipc-step>
<ipc-step no="2" name="知识产权"><ipc-list key="asset" caption="知识产权类别" must></ipc-list><div id="right" hidden><ipc-text key="work" caption="名称" must></ipc-text><div class="two"><ipc-text key="regno" caption="登记编号" must></ipc-text><ipc-list key="region" caption="登记的国家或地区" must></ipc-list></div><ipc-text key="holder" caption="权利归属人" must></ipc-text><ipc-files key="proof" caption="权属证明" must></ipc-files></div></ipc-step>
<ipc-step no="3" name="被举报的内容"><ipc-list key="content" caption="内容形式"></ipc-list><ipc-text key="links" caption="内容链接" must lines="4" help="多条链接请换行"></ipc-text><ipc-text key="stamp" caption="侵权出现的时间点" help="仅适用于短视频和直播，例如 00:35"></ipc-text><ipc-text key="note" caption="请描述侵权情况" must lines="6"></ipc-text><ipc-files key="extra" caption="补充材料"></ipc-files></ipc-step>
<ipc-step no="4" name="声明"><ipc-tick key="aware" caption="我确认所填信息准确，并知悉故意作出误导性举报须承担责任。"></ipc-tick><ipc-text key="survey" caption="您从哪里得知本中心？（选填）"></ipc-text></ipc-step><button>提交举报</button></form>`;
    root.addEventListener("said", ({ detail: { key, value } }) => {
      if (key === "identity") root.querySelector("[key=letter]").hidden = value !== "agent";
      if (key === "asset") root.querySelector("#right").hidden = !value;
    });
    root.querySelector("form").addEventListener("submit", sent);
  }
});

setup({ title: "提交知识产权举报", lang: "zh-CN", css: "body{margin:0!important;font:14px 'PingFang SC',Arial}", html: "<ipc-report></ipc-report>" });
keep(() => ({ ...held, links: held.links.trim() }));
