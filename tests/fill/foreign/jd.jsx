// A Chinese portal in React: tabs for the right, the address by province, city and district, an editor, a table of goods.
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "./state.js";

const AREAS = { 北京市: { 北京市: ["朝阳区", "海淀区", "丰台区"] }, 江苏省: { 南京市: ["玄武区", "鼓楼区"], 苏州市: ["姑苏区", "虎丘区", "吴中区"], 无锡市: ["梁溪区", "滨湖区"] }, 上海市: { 上海市: ["黄浦区", "徐汇区", "长宁区"] }, 浙江省: { 杭州市: ["西湖区", "上城区"], 宁波市: ["海曙区", "鄞州区"] } };
const KINDS = [["tm", "商标投诉"], ["cr", "著作权投诉"], ["pt", "专利投诉"], ["other", "其他"]];
const SHOWS = [["title", "商品标题"], ["picture", "商品图片"], ["detail", "商品详情"], ["goods", "商品实物"]];

/** The editor of the page: what it holds is told as it is typed. */
function Editor({ onText }) {
  const box = useRef(null);
  useEffect(() => {
    const read = () => onText(box.current.innerText.trim());
    box.current.addEventListener("input", read);
    return () => box.current?.removeEventListener("input", read);
  }, []);
  return <div className="w-editor"><div className="w-tools"><i>B</i><i>A</i><i>🔗</i><i>🖼</i></div><div ref={box} className="w-text" contentEditable suppressContentEditableWarning data-placeholder="请详细描述侵权事实" /></div>;
}

function App() {
  const [box, put] = useState({ search: "", kind: "", capacity: "", name: "", company: "", mobile: "", sms: "", mail: "", province: "", city: "", district: "", street: "", mark: "", number: "", owner: "", category: "", expires: "", certificate: [], identity: [], rows: [{ url: "", seller: "" }], where: [], why: "", proof: [], promise: false });
  const [error, setError] = useState("");
  const set = (name, value) => put((old) => ({ ...old, [name]: value }));
  const { rows, ...flat } = box;
  keep(() => ({ ...flat, links: rows.map(({ url }) => url).filter(Boolean).join("\n"), sellers: rows.map(({ seller }) => seller).filter(Boolean).join("\n") }));
  const row = (at, more) => set("rows", rows.map((one, index) => (index === at ? { ...one, ...more } : one)));
  const field = (name, label, hint, more = {}) => <div className="row"><span className="lab"><b>*</b>{label}：</span><input className="inp" placeholder={hint} value={box[name]} onChange={(event) => set(name, event.target.value)} {...more} /></div>;
  const pick = (name, rows2, hint, also = {}) => <select value={box[name]} onChange={(event) => put((old) => ({ ...old, [name]: event.target.value, ...also }))}><option value="">{hint}</option>{rows2.map((one) => <option key={one}>{one}</option>)}</select>;
  const files = (name, label, hint) => <div className="row"><span className="lab"><b>*</b>{label}：</span><label className="up">上传<input type="file" multiple onChange={(event) => set(name, [...event.target.files].map((one) => one.name))} /></label> {box[name].join("、")}<em>{hint}</em></div>;
  return (
    <div><div className="hd"><b>知识产权维权平台</b><input placeholder="搜索规则" value={box.search} onChange={(event) => set("search", event.target.value)} /></div>
      <div className="bd"><div className="tabs" role="tablist">{KINDS.map(([value, words]) => <div key={value} role="tab" aria-selected={box.kind === value} className={box.kind === value ? "tab on" : "tab"} onClick={() => set("kind", value)}>{words}</div>)}</div>
        {!box.kind && <p className="gray">请先选择投诉类型</p>}
        {box.kind && <>
          <h3>维权人信息</h3>
          <div className="row"><span className="lab"><b>*</b>维权身份：</span>{[["holder", "权利人"], ["exclusive", "独占被许可人"], ["plain", "普通被许可人"], ["agent", "代理人"]].map(([value, words]) => <label key={value} className="rd"><input type="radio" name="capacity" checked={box.capacity === value} onChange={() => set("capacity", value)} /> {words}</label>)}</div>
          {field("company", "单位名称", "个人可填写姓名")}{field("name", "联系人", "真实姓名")}{field("mobile", "手机", "11位手机号码")}
          <div className="row"><span className="lab"><b>*</b>校验码：</span><input className="inp s" value={box.sms} onChange={(event) => set("sms", event.target.value)} /><button type="button">发送</button></div>
          {field("mail", "邮箱", "name@example.com")}
          <div className="row"><span className="lab"><b>*</b>所在地：</span>{pick("province", Object.keys(AREAS), "省份", { city: "", district: "" })} {pick("city", Object.keys(AREAS[box.province] ?? {}), "城市", { district: "" })} {pick("district", AREAS[box.province]?.[box.city] ?? [], "区县")}</div>
          {field("street", "详细地址", "街道、门牌号")}{files("identity", "主体资格证明", "营业执照或身份证")}
          <h3>权利信息</h3>
          {field("mark", box.kind === "tm" ? "商标名称" : "权利名称", "")}{field("number", box.kind === "tm" ? "商标注册号" : "登记号或专利号", "")}{field("owner", "权利人名称", "与权属证明一致")}
          {box.kind === "tm" && <>{field("category", "商标类别", "如：16")}{field("expires", "有效期至", "YYYY-MM-DD", { type: "date" })}</>}{files("certificate", "权属证明", "须在有效期内")}
          <h3>侵权商品</h3>
          <table className="tb"><thead><tr><th>商品链接</th><th>店铺名称</th><th /></tr></thead><tbody>{rows.map((one, at) => <tr key={at}><td><input value={one.url} onChange={(event) => row(at, { url: event.target.value })} /></td><td><input value={one.seller} onChange={(event) => row(at, { seller: event.target.value })} /></td><td>{rows.length > 1 && <a onClick={() => set("rows", rows.filter((__, index) => index !== at))}>删除</a>}</td></tr>)}</tbody></table><button type="button" onClick={() => set("rows", [...rows, { url: "", seller: "" }])}>＋ 添加商品</button>
          <div className="row"><span className="lab">侵权位置：</span>{SHOWS.map(([value, words]) => <label key={value} className="rd"><input type="checkbox" checked={box.where.includes(value)} onChange={(event) => set("where", SHOWS.map(([one]) => one).filter((one) => (one === value ? event.target.checked : box.where.includes(one))))} /> {words}</label>)}</div>
          <div className="row"><span className="lab"><b>*</b>侵权事实与理由：</span><Editor onText={(text) => set("why", text)} /></div>
          {files("proof", "侵权证据", "截图、比对说明，最多20个")}
          <div className="row"><span className="lab" /><label><input type="checkbox" checked={box.promise} onChange={(event) => set("promise", event.target.checked)} /> 本人（单位）保证所提交材料真实合法，如有不实愿承担全部法律责任</label></div>
          <div className="row"><span className="lab" /><button type="button" className="go" onClick={() => (box.promise ? sent() : setError("请先阅读并勾选承诺"))}>提交维权申请</button> <span className="err">{error}</span></div>
        </>}
      </div></div>
  );
}
createRoot(setup({ title: "知识产权维权", lang: "zh-CN", css: "body{font:14px/1.7 'PingFang SC','Noto Sans CJK SC',sans-serif}.hd{background:#e1251b;color:#fff;padding:12px 40px;display:flex;justify-content:space-between}.bd{width:880px;margin:20px auto}.tabs{display:flex;border-bottom:2px solid #e1251b}.tab{padding:8px 26px;cursor:pointer}.tab.on{background:#e1251b;color:#fff}.row{margin:12px 0;display:flex;gap:8px;align-items:flex-start;flex-wrap:wrap}.lab{width:130px;text-align:right}.lab b,.err{color:#e1251b}.inp{width:360px;border:1px solid #ddd;padding:4px 8px;font:inherit}.s{width:120px}.rd{margin-right:14px}.up{border:1px solid #ccc;padding:2px 16px;cursor:pointer}.up input{display:none}em{color:#999;font-style:normal;font-size:12px}.tb{width:100%;border-collapse:collapse}.tb th,.tb td{border:1px solid #eee;padding:6px}.tb input{width:100%;border:1px solid #ddd;padding:4px}.w-editor{border:1px solid #ddd;width:560px}.w-tools{background:#f5f5f5;padding:4px 10px;display:flex;gap:14px}.w-text{min-height:120px;padding:8px;outline:0}.w-text:empty::before{content:attr(data-placeholder);color:#aaa}.go{background:#e1251b;color:#fff;border:0;padding:8px 30px}.gray{color:#999}" })).render(<App />);
