// Lit, in Chinese: fields whose name lies in a root while the native control is put in from the page, lists and radio buttons that are drawn in
// roots of their own, an index of parts at the side.
import { LitElement, css, html, nothing } from "lit";
import { keep, sent, setup } from "../seventh/state.js";

const drawn = { site: "", kind: "", record: "", target: "", reason: "", published: [], evidence: [], identity: "", declare: false };

class Part extends LitElement {
  static properties = { name: {}, label: {}, must: { type: Boolean }, tip: {} };
  static styles = css`:host{display:block;margin:0 0 18px}.cap{font-size:13px;color:#555;margin-bottom:6px}.must{color:#e62e2e}.tip{font-size:12px;color:#999;margin-top:4px}`;
  cap() {
    return html`<div class="cap" id="cap">${this.label}${this.must ? html`<span class="must" aria-hidden="true"> *</span>` : nothing}</div>`;
  }
  foot() {
    return this.tip ? html`<div class="tip">${this.tip}</div>` : nothing;
  }
  say(value) {
    drawn[this.name] = value;
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent("ae-change", { bubbles: true, composed: true, detail: { name: this.name } }));
  }
}
customElements.define("ae-field", class extends Part {
  firstUpdated() {
    this.querySelector("input,textarea").setAttribute("aria-label", this.label);
  }
  render() {
    return html`${this.cap()}<slot></slot>${this.foot()}`;
  }
});
customElements.define("ae-select", class extends Part {
  static properties = { options: { attribute: false }, open: { state: true } };
  static styles = [Part.styles, css`.face{display:flex;justify-content:space-between;border:1px solid #d0d0d0;border-radius:16px;padding:8px 16px;cursor:pointer;background:#fff}.wrap{position:relative}.pop{position:absolute;z-index:5;left:0;right:0;top:calc(100% + 4px);background:#fff;border-radius:12px;box-shadow:0 4px 16px #0003;padding:6px 0;max-height:240px;overflow:auto}.opt{padding:8px 16px;cursor:pointer}.opt:hover{background:#fff0f0}`];
  constructor() {
    super();
    this.options = [];
  }
  render() {
    const now = this.options.find(([value]) => value === drawn[this.name]);
    const key = (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); this.open = !this.open; } };
    return html`${this.cap()}<div class="wrap"><div class="face" role="combobox" tabindex="0" aria-haspopup="listbox" aria-controls="pop" aria-expanded=${String(Boolean(this.open))} aria-labelledby="cap now" @click=${() => { this.open = !this.open; }} @keydown=${key}><span id="now">${now ? now[1] : "请选择"}</span><span aria-hidden="true">▾</span></div>
<div class="pop" id="pop" role="listbox" ?hidden=${!this.open}>${this.options.map(([value, words]) => html`<div class="opt" role="option" aria-selected=${String(value === drawn[this.name])} @click=${() => { this.say(value); this.open = false; }}>${words}</div>`)}</div></div>${this.foot()}`;
  }
});
customElements.define("ae-radios", class extends Part {
  static properties = { options: { attribute: false } };
  static styles = [Part.styles, css`.set{display:flex;gap:10px;flex-wrap:wrap}:host([tall]) .set{flex-direction:column}.one{border:1px solid #d0d0d0;border-radius:12px;padding:8px 16px;cursor:pointer}.one[aria-checked=true]{border-color:#e62e2e;color:#e62e2e}.one small{display:block;color:#888}`];
  constructor() {
    super();
    this.options = [];
  }
  render() {
    return html`${this.cap()}<div class="set" role="radiogroup" aria-labelledby="cap">${this.options.map(([value, words, small]) => html`<div class="one" role="radio" tabindex="0" aria-checked=${String(value === drawn[this.name])} @click=${() => this.say(value)} @keydown=${(event) => { if (event.key === " ") { event.preventDefault(); this.say(value); } }}>${words}${small ? html`<small>${small}</small>` : nothing}</div>`)}</div>${this.foot()}`;
  }
});
customElements.define("ae-upload", class extends Part {
  static styles = [Part.styles, css`label{display:inline-block;border:1px dashed #bbb;border-radius:12px;padding:14px 26px;cursor:pointer}input{position:absolute;width:1px;height:1px;opacity:0}li{font-size:12px}`];
  render() {
    return html`${this.cap()}<label><input type="file" multiple aria-labelledby="cap" @change=${({ target }) => this.say([...drawn[this.name], ...target.files])}>＋ 选择文件</label><ul>${drawn[this.name].map(({ name }) => html`<li>${name}</li>`)}</ul>${this.foot()}`;
  }
});
customElements.define("ae-agree", class extends Part {
  static styles = [Part.styles, css`.b{display:inline-block;width:14px;height:14px;border:1px solid #999;border-radius:3px;margin-right:8px;text-align:center;line-height:13px;font-size:12px}.c{cursor:pointer}`];
  render() {
    return html`<span class="c" role="checkbox" tabindex="0" aria-checked=${String(drawn[this.name])} @click=${() => this.say(!drawn[this.name])}><span class="b" aria-hidden="true">${drawn[this.name] ? "✓" : ""}</span>${this.label}</span>`;
  }
});

const field = (name, label, more = "", tip = "") => `<ae-field label="${label}" ${more.includes("must") ? "must" : ""} tip="${tip}"><input name="${name}" ${more.replace("must", "")}></ae-field>`;
const main = setup({
  title: "提交侵权投诉 - 知识产权保护平台", lang: "zh-CN",
  css: "body{margin:0!important;background:#f5f5f5;font:14px 'PingFang SC',Arial}.nav{background:#191919;color:#fff;display:flex;justify-content:space-between;align-items:center;padding:12px 40px}.nav input{border:0;border-radius:16px;padding:8px 16px;width:280px}.lay{display:grid;grid-template-columns:160px 1fr;gap:24px;max-width:980px;margin:24px auto}.lay nav a{display:block;padding:8px 0;color:#555;text-decoration:none}section{background:#fff;border-radius:16px;padding:8px 28px 10px;margin-bottom:16px}ae-field input,ae-field textarea{width:100%;border:1px solid #d0d0d0;border-radius:16px;padding:8px 16px;font:inherit}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 20px}.send{background:#e62e2e;color:#fff;border:0;border-radius:20px;padding:11px 40px;font:inherit}",
  html: `<div class="nav"><b>知识产权保护平台（国际）</b><input name="keyword" placeholder="搜索帮助文章"></div><div class="lay"><nav><a href="#p1">权利信息</a><a href="#p2">侵权信息</a><a href="#p3">投诉人信息</a></nav>
<form novalidate><section id="p1"><h3>权利信息</h3><ae-radios name="site" label="被投诉平台" must></ae-radios><ae-select name="kind" label="知识产权类型" must></ae-select><ae-radios name="record" label="知识产权（请选择一项）" tall must></ae-radios></section>
<section id="p2"><h3>侵权信息</h3><ae-radios name="target" label="投诉类型" must></ae-radios><ae-select name="reason" label="投诉原因" must></ae-select>
<ae-field label="侵权商品链接" must tip="每行一条，最多 300 条"><textarea name="links" rows="5"></textarea></ae-field>${field("shop", "店铺名称", "", "如已知请填写")}
<ae-field label="侵权理由补充" must><textarea name="statement" rows="5" maxlength="2000"></textarea></ae-field>${field("original", "原作品所在网页", 'type="url"', "如作品已在官网公开，请提供网址")}
<ae-upload name="published" label="作品发表证明" must tip="证明作品公开发表时间的文件"></ae-upload><ae-upload name="evidence" label="初步侵权证据" must tip="对比图、页面截图等"></ae-upload>${field("casenumber", "此前相关投诉编号")}</section>
<section id="p3"><h3>投诉人信息</h3><ae-radios name="identity" label="投诉人身份" must></ae-radios><div class="two">${field("contact", "投诉人姓名", "must")}${field("company", "公司名称")}${field("mail", "联系邮箱", 'must type="email"', "将提供给卖家")}${field("phone", "联系电话", "must")}</div>${field("tag", "自定义标签", "", "方便您自己归类，不会展示给卖家")}
<ae-agree name="declare" label="本人声明上述内容真实、准确，并对不实投诉承担责任"></ae-agree></section><button class="send">提交投诉</button></form></div>`,
});
const part = (name) => main.querySelector(`[name=${name}]`);
const RECORDS = {
  copyright: [["C-8801", "白屿小狗贴纸系列", "登记号 VA0002451177 · 美国"], ["C-8806", "白屿猫咪贴纸系列", "登记号 VA0002451190 · 美国"]],
  trademark: [["T-3310", "白屿", "注册号 018440217 · 欧盟"]],
  patent: [],
};
const REASONS = {
  trademark: [["buy", "购买鉴定"], ["feature", "假货特征"], ["model", "不存在的型号"], ["unfair", "不当使用注册商标"]],
  copyright: [["art", "不当使用：美术、文字作品"], ["pic", "不当使用：盗图"], ["pirate", "盗版图书、软件"], ["derived", "衍生商品"]],
  patent: [["design", "外观设计专利"], ["utility", "实用新型专利"], ["invention", "发明专利"]],
};
part("site").options = [["ae", "AliExpress 速卖通"], ["ab", "Alibaba.com 国际站"], ["lzd", "Lazada"], ["mv", "Miravia"]];
part("kind").options = [["trademark", "商标"], ["copyright", "著作权"], ["patent", "专利及其他"]];
part("target").options = [["goods", "商品信息"], ["store", "店铺首页"]];
part("identity").options = [["owner", "权利人本人"], ["agent", "权利人授权的代理人"]];
part("record").hidden = true;
main.addEventListener("ae-change", ({ detail: { name } }) => {
  if (name !== "kind") return;
  drawn.record = drawn.reason = "";
  part("record").hidden = false;
  part("record").options = RECORDS[drawn.kind];
  part("reason").options = REASONS[drawn.kind];
});
main.querySelector("form").addEventListener("submit", sent);
keep(() => {
  const natives = Object.fromEntries([...main.querySelectorAll("input,textarea")].map(({ name, value }) => [name, value]));
  return { ...drawn, ...natives, links: natives.links.trim() };
});
