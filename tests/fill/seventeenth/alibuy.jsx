// React with the team's own parts in the manner of TDesign, in Chinese: one long page with a bar of anchors, segments for the platform, lists with a
// box to search in, reasons in groups, one box of links with a check that lists what was recognised.
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { keyword: "", site: "", client: "", iprType: "", ipr: "", target: "", reason: "", orderNo: "", buyReport: [], links: "", seller: "", supplement: "", evidence: [], contact: "", email: "", mobile: "", innerNo: "", code: "", promise: false };
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const CLIENTS = ["中山鹭汀照明有限公司", "中山鹭岛照明科技有限公司", "杭州观棠服饰有限公司", "嘉兴禾田食品有限公司"].map((one) => [one, one]);
const IPRS = {
  sb: [["I-90217", "鹭汀（51730826，第11类）"], ["I-90218", "鹭汀（51730901，第35类）"], ["I-90344", "LUTING LIGHT（60118342，第11类）"]],
  zz: [["I-91002", "鹭汀羽灯系列美术作品（国作登字-2023-F-10455120）"]],
  zl: [["I-91210", "羽灯（ZL202330441208.2，外观设计）"]],
};
const REASONS = {
  sb: [["假货", [["01", "购买鉴定", "已购买商品并由权利人鉴定为假"], ["03", "假冒特征", "从页面即可看出与正品不符"], ["04", "型号或款式不存在", "权利人从未生产该款"]]], ["不当使用", [["09", "不当使用注册商标", "标题、图片等突出使用相同商标"], ["11", "商品使用近似商标", "需提供判决或行政决定"]]]],
  zz: [["不当使用", [["21", "美术、文字作品侵权", ""], ["22", "盗图", ""]]], ["盗版", [["25", "盗版图书、音像、软件", ""]]]],
  zl: [["专利", [["31", "外观设计专利侵权", ""], ["32", "实用新型专利侵权", ""], ["33", "发明专利侵权", ""]]]],
};
function Pick({ name, groups, placeholder = "请选择", search, onPick }) {
  const [open, show] = useState(false);
  const [word, type] = useState("");
  const box = useRef(null);
  useEffect(() => {
    const away = ({ target }) => { if (!box.current.contains(target)) show(false); };
    document.addEventListener("mousedown", away);
    return () => document.removeEventListener("mousedown", away);
  }, []);
  const chosen = groups.flatMap(([, list]) => list).find(([value]) => value === held[name]);
  return <div className="t-select" ref={box}>
    <div className="t-input" onClick={() => show(true)}><input id={name} role="combobox" aria-expanded={open} autoComplete="off" readOnly={!search} placeholder={chosen && open ? chosen[1] : placeholder} value={open && search ? word : (chosen?.[1] ?? "")} onChange={({ target }) => { type(target.value); show(true); }} onKeyDown={({ key }) => { if (key === "Escape") show(false); if (key === "Enter" || key === "ArrowDown") show(true); }} /><span>⌄</span></div>
    {open && <div className="t-popup"><ul className="t-select__list" role="listbox">{groups.map(([title, list]) => <li key={title || name} role="presentation">{title && <div className="t-group">{title}</div>}<ul role="group" aria-label={title || undefined}>{list.filter(([, words]) => words.includes(word)).map(([value, words, more]) => <li key={value} role="option" aria-selected={held[name] === value} className="t-select-option" onClick={() => { onPick?.(); put(name, value); type(""); show(false); }}><span>{words}</span>{more && <small>{more}</small>}</li>)}</ul></li>)}</ul></div>}
  </div>;
}
const Item = ({ label, id, need, help, children }) => <div className={`t-form__item${need ? " t-is-required" : ""}`}><div className="t-form__label"><label htmlFor={id}>{label}</label></div><div className="t-form__controls">{children}{help && <div className="t-form__help">{help}</div>}</div></div>;
const text = (name, more) => <div className="t-input"><input id={name} value={held[name]} onChange={({ target }) => put(name, target.value)} {...more} /></div>;
const radios = (name, list, kind, onPick) => <div className={kind} role="radiogroup">{list.map(([value, words]) => <label key={value} className={held[name] === value ? "t-is-checked" : ""}><input type="radio" name={name} checked={held[name] === value} onChange={() => { onPick?.(); put(name, value); }} /><span>{words}</span></label>)}</div>;
const upload = (name, drag) => <><label className={drag ? "t-drag" : "t-button"}>{drag ? "点击上传 / 拖拽到此区域" : "选择文件"}<input type="file" multiple onChange={({ target }) => put(name, [...held[name], ...target.files])} /></label>{held[name].map((file) => <div key={file.name} className="t-upload__item">{file.name}</div>)}</>;

function Page() {
  [, draw] = useState(0);
  const [known, check] = useState(null);
  const verify = () => check(held.links.split("\n").map((one) => one.trim()).filter(Boolean).map((one) => [one, one.match(/(?:offer\/|id=)(\d+)/)?.[1]]));
  return (<>
    <header><b>知识产权保护平台</b><nav><a>权利管理</a><a>投诉管理</a></nav><input aria-label="站内搜索" placeholder="搜索帮助" value={held.keyword} onChange={({ target }) => put("keyword", target.value)} /></header>
    <form onSubmit={sent}>
      <h2>发起投诉</h2><h3 id="a">权利信息</h3>
      <Item label="投诉平台" need>{radios("site", [["taobao", "淘宝网"], ["tmall", "天猫"], ["tmallhk", "天猫国际"], ["cbu", "1688"]], "t-segment")}</Item>
      <Item label="被代理的权利人" id="client" need><Pick name="client" groups={[["", CLIENTS]]} search placeholder="输入名称搜索" /></Item>
      <Item label="知识产权类型" need>{radios("iprType", [["sb", "商标"], ["zz", "著作权"], ["zl", "专利及其他"]], "t-radios", () => { held.ipr = ""; held.reason = ""; })}</Item>
      <Item label="知识产权" id="ipr" need help="一次投诉仅可选择一项已通过审核的权利"><Pick name="ipr" groups={[["", IPRS[held.iprType] ?? []]]} search /></Item>
      <h3 id="b">侵权信息</h3>
      <Item label="投诉类型" need>{radios("target", [["item", "商品"], ["shop", "店铺信息"]], "t-radios")}</Item>
      <Item label="投诉理由" id="reason" need><Pick name="reason" groups={REASONS[held.iprType] ?? []} /></Item>
      {held.reason === "01" && <><Item label="交易订单号" id="orderNo" need help="一次投诉对应一个订单">{text("orderNo")}</Item><Item label="鉴定报告" need help="写明链接、订单号、照片、鉴定方法和理由，由权利人签字或盖章">{upload("buyReport")}</Item></>}
      <Item label="侵权商品链接" id="links" need help="每行一条，最多300条"><textarea id="links" rows={5} value={held.links} onChange={({ target }) => { check(null); put("links", target.value); }} /><button type="button" className="t-button" onClick={verify}>校验</button>
        {known && <table><thead><tr><th>商品ID</th><th>结果</th></tr></thead><tbody>{known.map(([url, id]) => <tr key={url}><td>{id ?? url}</td><td>{id ? "已识别" : "无法识别"}</td></tr>)}</tbody></table>}</Item>
      <Item label="卖家会员名" id="seller">{text("seller", { placeholder: "选填" })}</Item>
      <Item label="补充侵权理由" id="supplement" need><textarea id="supplement" rows={5} maxLength={1500} value={held.supplement} onChange={({ target }) => put("supplement", target.value)} /></Item>
      <Item label="其他初步证据" help="如适用，可上传对比图、声明等">{upload("evidence", true)}</Item>
      <h3 id="c">联系方式</h3>
      <Item label="联系人" id="contact" need>{text("contact")}</Item><Item label="联系邮箱" id="email" need help="对方可见">{text("email", { type: "email" })}</Item><Item label="手机号" id="mobile" need>{text("mobile", { type: "tel" })}</Item>
      <Item label="内部案件编号" id="innerNo" help="仅供贵司自行检索">{text("innerNo")}</Item>
      <Item label="验证码" id="code" need>{text("code", { maxLength: 6 })}<button type="button" className="t-button">发送验证码</button></Item>
      <label className="t-checkbox"><input type="checkbox" checked={held.promise} onChange={({ target }) => put("promise", target.checked)} /> 我已知悉恶意投诉的法律后果，并保证所填信息真实</label>
      <p><button className="t-button t-button--primary">提交投诉</button></p>
    </form>
    <aside><a href="#a">权利信息</a><a href="#b">侵权信息</a><a href="#c">联系方式</a></aside>
  </>);
}

createRoot(setup({ title: "发起投诉 | 知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#eee}header{display:flex;gap:40px;background:#fff;padding:14px 30px}header a{margin-right:20px}form{width:780px;margin:16px auto;background:#fff;padding:12px 32px 40px}aside{position:fixed;right:20px;top:120px;display:grid;gap:10px}.t-form__item{display:grid;grid-template-columns:140px 1fr;margin:16px 0}.t-form__label{padding-top:6px}.t-is-required label::before{content:'*';color:#d54941}.t-form__help,small{color:#888;font-size:12px;display:block}.t-input{display:flex;border:1px solid #dcdcdc;border-radius:3px;padding:0 8px;width:420px}.t-input input{flex:1;border:0;outline:0;padding:7px 0;font:inherit}.t-select{position:relative}.t-popup{position:absolute;z-index:5;width:420px;background:#fff;box-shadow:0 3px 14px #0003;max-height:240px;overflow:auto}ul{list-style:none;margin:0;padding:4px}.t-group{color:#999;padding:6px 8px;font-size:12px}.t-select-option{padding:6px 8px;cursor:pointer}.t-segment{display:inline-flex;background:#e7e7e7;padding:3px}.t-segment label{padding:5px 16px;cursor:pointer}.t-segment .t-is-checked{background:#fff}.t-segment input{position:absolute;opacity:0;pointer-events:none}.t-radios label{margin-right:20px}textarea{width:100%;font:inherit}.t-drag{display:block;border:1px dashed #bbb;padding:26px;text-align:center}.t-button{display:inline-block;border:1px solid #dcdcdc;background:#fff;padding:6px 16px;font:inherit;cursor:pointer;margin-top:6px}.t-button--primary{background:#0052d9;color:#fff}input[type=file]{width:1px;height:1px;opacity:0;position:absolute}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.split("\n").map((one) => one.trim()).filter(Boolean).join("\n") }));
