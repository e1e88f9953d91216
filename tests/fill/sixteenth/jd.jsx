// React with the team's own parts in the manner of Arco, in Chinese: three steps, lists and a calendar hung on the body, links and classes
// as tags.
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { kw: "", capacity: "", org: "", licence: [], mandate: [], person: "", mobile: "", mail: "", addr: "", rightType: "", name: "", regNo: "", owner: "", classes: [], until: "", certificate: [], links: [], shop: "", facts: "", evidence: [], orderSn: "", caseNo: "", sms: "", oath: false };
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};

function Item({ label, need, extra, id, children }) {
  return <div className="arco-form-item arco-row"><div className="arco-form-label-item"><label htmlFor={id}>{need && <strong>*</strong>}{label}</label></div><div className="arco-form-item-wrapper">{children}{extra && <div className="arco-form-extra">{extra}</div>}</div></div>;
}
function Popup({ anchor, onClose, children }) {
  const { left, bottom, width } = anchor.getBoundingClientRect();
  const popup = useRef(null);
  useEffect(() => {
    const away = ({ target }) => { if (!popup.current?.contains(target) && !anchor.contains(target)) onClose(); };
    document.addEventListener("mousedown", away);
    return () => document.removeEventListener("mousedown", away);
  });
  return createPortal(<div ref={popup} className="arco-trigger-popup" style={{ left: left + scrollX, top: bottom + scrollY + 4, minWidth: width }}>{children}</div>, document.body);
}
function Select({ name, list, many }) {
  const [open, show] = useState(false);
  const box = useRef(null);
  const value = held[name];
  const words = (one) => list.find(([key]) => key === one)[1];
  const take = (key) => {
    if (many) put(name, value.includes(key) ? value.filter((one) => one !== key) : [...value, key]);
    else {
      put(name, key);
      show(false);
    }
  };
  return <><div ref={box} id={name} className={`arco-select${many ? " arco-select-multiple" : ""}`} role="combobox" tabIndex={0} aria-haspopup="listbox" aria-expanded={open} onClick={() => show(!open)} onKeyDown={({ key }) => { if (key === "Enter") show(true); if (key === "Escape") show(false); }}>
    {many ? (value.length ? value.map((one) => <span key={one} className="arco-tag">{words(one)}</span>) : <span className="arco-select-placeholder">请选择，可多选</span>) : <span className={value ? "arco-select-view-value" : "arco-select-placeholder"}>{value ? words(value) : "请选择"}</span>}</div>
    {open && <Popup anchor={box.current} onClose={() => show(false)}><ul role="listbox" className="arco-select-popup-inner">{list.map(([key, text]) => <li key={key} role="option" aria-selected={many ? value.includes(key) : value === key} className="arco-select-option" onClick={() => take(key)}>{text}</li>)}</ul></Popup>}</>;
}
function Radios({ name, list }) {
  return <div role="radiogroup" className="arco-radio-group">{list.map(([value, text]) => <label key={value} className="arco-radio"><input type="radio" name={name} checked={held[name] === value} onChange={() => put(name, value)} /><span className="arco-radio-text">{text}</span></label>)}</div>;
}
function Tags({ name, hint }) {
  const [text, type] = useState("");
  const add = (more) => {
    put(name, [...held[name], ...more.split(/\s+/).filter(Boolean)]);
    type("");
  };
  return <div className="arco-input-tag">{held[name].map((one, at) => <span key={at} className="arco-tag">{one}<a onClick={() => put(name, held[name].filter((_, other) => other !== at))}>×</a></span>)}
    <input id={name} placeholder={hint} value={text} onChange={({ target }) => type(target.value)} onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); add(text); } }} onPaste={(event) => { const more = event.clipboardData.getData("text"); if (/\n/.test(more)) { event.preventDefault(); add(more); } }} onBlur={() => text && add(text)} /></div>;
}
function DatePicker({ name }) {
  const [text, type] = useState(held[name]);
  const [open, show] = useState(false);
  const box = useRef(null);
  const [year, month] = (/^\d{4}-\d\d/.test(text) ? text : "2026-11").split("-").map(Number);
  const days = new Date(year, month, 0).getDate();
  const set = (words) => {
    type(words);
    if (/^\d{4}-\d\d-\d\d$/.test(words)) put(name, words);
  };
  const two = (one) => String(one).padStart(2, "0");
  const move = (by) => {
    const to = new Date(year, month - 1 + by, 1);
    type(`${to.getFullYear()}-${two(to.getMonth() + 1)}`);
  };
  return <div ref={box} className="arco-picker"><input id={name} placeholder="YYYY-MM-DD" value={text} onFocus={() => show(true)} onChange={({ target }) => set(target.value)} onKeyDown={({ key }) => { if (key === "Enter" || key === "Escape") show(false); }} />
    {open && <Popup anchor={box.current} onClose={() => show(false)}><div className="arco-picker-header"><a onClick={() => move(-12)}>«</a><a onClick={() => move(-1)}>‹</a><b>{year}年{month}月</b><a onClick={() => move(1)}>›</a><a onClick={() => move(12)}>»</a></div><div className="arco-picker-body">{Array.from({ length: days }, (_, at) => <a key={at} className="arco-picker-cell" onClick={() => { set(`${year}-${two(month)}-${two(at + 1)}`); show(false); }}>{at + 1}</a>)}</div></Popup>}</div>;
}
function Upload({ name, drag }) {
  return <><label className={drag ? "arco-upload-drag" : "arco-btn"}>{drag ? "点击或拖拽文件到此处上传" : "点击上传"}<input id={name} type="file" multiple onChange={({ target }) => put(name, [...held[name], ...target.files])} /></label>{held[name].map(({ name: file }) => <div key={file} className="arco-upload-list-item">{file}</div>)}</>;
}
const text = (name, more) => <input id={name} className="arco-input" value={held[name]} onChange={({ target }) => put(name, target.value)} {...more} />;
const CAPACITIES = [["OWNER", "权利人"], ["SOLE", "独占或排他被许可人"], ["PLAIN", "普通被许可人（已获维权授权）"], ["AGENT", "代理人"]];
const NAMES = { tm: ["商标名称", "商标注册证号", "商标注册人"], cr: ["作品名称", "作品登记号", "著作权人"], pt: ["专利名称", "专利号", "专利权人"] };
const CLASSES = Array.from({ length: 45 }, (_, at) => [String(at + 1), `第${at + 1}类`]);

function Page() {
  [, draw] = useState(0);
  const [step, go] = useState(1);
  const [nameOf, noOf, ownerOf] = NAMES[held.rightType] ?? [];
  return (<>
    <header><b>京东知识产权维权平台</b><input placeholder="搜索规则" value={held.kw} onChange={({ target }) => put("kw", target.value)} /></header>
    <main><ol className="steps">{["主体信息", "权利信息", "侵权信息"].map((title, at) => <li key={title} aria-current={step === at + 1 ? "step" : undefined}>{at + 1} {title}</li>)}</ol>
      <form onSubmit={sent}>
        {step === 1 && <>
          <Item label="投诉主体" need><Radios name="capacity" list={CAPACITIES} /></Item>
          <Item label="主体名称" id="org" need extra="个人填写姓名，单位填写全称">{text("org")}</Item>
          <Item label="身份证明" id="licence" need extra="营业执照或身份证件，加盖公章"><Upload name="licence" /></Item>
          {held.capacity && held.capacity !== "OWNER" && <Item label={held.capacity === "AGENT" ? "授权委托书" : "许可使用合同"} id="mandate" need><Upload name="mandate" /></Item>}
          <Item label="联系人" id="person" need>{text("person")}</Item><Item label="手机" id="mobile" need>{text("mobile", { type: "tel" })}</Item><Item label="电子邮箱" id="mail" need>{text("mail")}</Item><Item label="通讯地址" id="addr">{text("addr")}</Item></>}
        {step === 2 && <>
          <Item label="知识产权类型" id="rightType" need><Select name="rightType" list={[["tm", "商标"], ["cr", "著作权"], ["pt", "专利"]]} /></Item>
          {held.rightType && <><Item label={nameOf} id="name" need>{text("name")}</Item><Item label={noOf} id="regNo" need>{text("regNo")}</Item><Item label={ownerOf} id="owner" need>{text("owner")}</Item>
            {held.rightType === "tm" && <Item label="核定类别" id="classes" need><Select name="classes" list={CLASSES} many /></Item>}
            {held.rightType !== "cr" && <Item label="有效期截止日" id="until" need><DatePicker name="until" /></Item>}
            <Item label="权属证明" id="certificate" need extra="注册证、登记证书、专利证书及年费缴纳凭证"><Upload name="certificate" /></Item></>}</>}
        {step === 3 && <>
          <Item label="商品链接" id="links" need extra="输入链接后按回车添加，可一次粘贴多条"><Tags name="links" hint="https://item.jd.com/" /></Item>
          <Item label="店铺名" id="shop">{text("shop")}</Item><Item label="订单号" id="orderSn" extra="已购买取证的请填写">{text("orderSn")}</Item>
          <Item label="侵权事实" id="facts" need><textarea id="facts" className="arco-textarea" rows={6} maxLength={1000} value={held.facts} onChange={({ target }) => put("facts", target.value)} /><div className="arco-form-extra">{held.facts.length}/1000</div></Item>
          <Item label="侵权证据" id="evidence" need><Upload name="evidence" drag /></Item>
          <Item label="关联投诉单号" id="caseNo">{text("caseNo")}</Item>
          <Item label="短信验证码" id="sms" need>{text("sms", { style: { width: 120 } })} <button type="button" className="arco-btn">获取</button></Item>
          <label className="arco-checkbox"><input type="checkbox" checked={held.oath} onChange={({ target }) => put("oath", target.checked)} /> 我方承诺所提交材料真实、合法、有效，并承担相应法律责任</label></>}
        <footer>{step > 1 && <button type="button" className="arco-btn" onClick={() => go(step - 1)}>上一步</button>} {step < 3 ? <button key="on" type="button" className="arco-btn arco-btn-primary" onClick={() => go(step + 1)}>下一步</button> : <button key="end" className="arco-btn arco-btn-primary">提交投诉</button>}</footer>
      </form></main>
  </>);
}

createRoot(setup({ title: "提交投诉-京东知识产权维权平台", lang: "zh-CN", css: "body{margin:0!important;background:#f2f3f5}header{display:flex;justify-content:space-between;background:#e1251b;color:#fff;padding:12px 32px}main{max-width:820px;margin:20px auto;background:#fff;padding:24px 40px}.steps{display:flex;gap:40px;list-style:none;padding:0;color:#86909c}.steps [aria-current]{color:#e1251b;font-weight:600}.arco-row{display:flex;margin:18px 0}.arco-form-label-item{width:130px;text-align:right;padding:6px 16px 0 0}.arco-form-label-item strong{color:#f53f3f}.arco-form-item-wrapper{flex:1}.arco-form-extra{color:#86909c;font-size:12px}.arco-input,.arco-textarea,.arco-select,.arco-input-tag,.arco-picker input{width:100%;background:#f2f3f5;border:1px solid transparent;padding:7px 12px;font:inherit;min-height:34px}.arco-select{cursor:pointer}.arco-select-placeholder{color:#86909c}.arco-input-tag input{border:0;background:none;min-width:260px;font:inherit}.arco-tag{display:inline-block;background:#fff;padding:2px 6px;margin:2px}.arco-trigger-popup{position:absolute;z-index:10;background:#fff;box-shadow:0 4px 10px #0002;border:1px solid #e5e6eb}.arco-select-popup-inner{list-style:none;margin:0;padding:4px 0;max-height:200px;overflow:auto}.arco-select-option{padding:7px 12px;cursor:pointer}.arco-select-option[aria-selected=true]{font-weight:600}.arco-radio{display:inline-block;margin:4px 20px 4px 0}.arco-picker-header{display:flex;justify-content:space-between;padding:8px 16px;gap:14px}.arco-picker-body{display:grid;grid-template-columns:repeat(7,32px);padding:8px}.arco-picker a{cursor:pointer}.arco-picker-cell{text-align:center;padding:4px}.arco-btn,.arco-upload-drag{display:inline-block;background:#f2f3f5;border:0;padding:7px 16px;font:inherit;cursor:pointer}.arco-upload-drag{border:1px dashed #c9cdd4;padding:28px;width:100%;text-align:center}.arco-btn-primary{background:#e1251b;color:#fff}input[type=file]{position:absolute;width:1px;height:1px;opacity:0}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.join("\n") }));
