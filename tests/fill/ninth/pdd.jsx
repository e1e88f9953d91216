// React with a house library whose classes are hashed, in Chinese: names at the left without ties to their fields, lists and boxes drawn
// from plain elements, links that are added to a table of goods.
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { query: "", subject: "", identity: "", holder: "", licence: [], proxy: [], contact: "", mobile: "", mail: "", type: "", title: "", number: "", until: "", certificate: [], way: "", spot: [], original: [], outtakes: [], model: [], content: "", material: [], promise: false, service: "" };
const goods = [];
const TYPES = [["trademark", "商标权"], ["copyright", "著作权"], ["patent", "专利权"]];
const NAMES = { trademark: ["商标名称", "商标注册号", "商标注册证"], copyright: ["作品名称", "作品登记号", "作品登记证书"], patent: ["专利名称", "专利号", "专利证书"] };
const WAYS = {
  trademark: [["fake", "销售假冒注册商标的商品"], ["words", "标题或图片中使用他人商标"]],
  copyright: [["picture", "盗用图片"], ["pirate", "销售盗版商品"], ["other", "其他侵犯著作权的行为"]],
  patent: [["look", "侵犯外观设计专利"], ["use", "侵犯实用新型或发明专利"]],
};
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};

const Item = ({ label, need, tip, children }) => <div className="Form_item_3fk2x"><div className="Form_label_1q9zd">{need && <span className="Form_star_2vb7a">*</span>}{label}</div><div className="Form_body_8sd1p">{children}{tip && <div className="Form_tip_0cw4e">{tip}</div>}</div></div>;
const Box = ({ name, hint }) => <div className="IPT_outer_5a8c1"><div className="IPT_inner_5a8c1"><input className="IPT_input_5a8c1" placeholder={hint} value={held[name]} onChange={({ target }) => put(name, target.value)} /></div></div>;

function Select({ name, of }) {
  const face = useRef(null);
  const [at, open] = useState(null);
  useEffect(() => {
    const away = ({ target }) => face.current?.contains(target) || target.closest?.(".ST_drop_5a8c1") || open(null);
    document.addEventListener("mousedown", away);
    return () => document.removeEventListener("mousedown", away);
  }, []);
  const show = () => {
    const { bottom, left, width } = face.current.getBoundingClientRect();
    open(at ? null : { top: bottom + 2, left, width });
  };
  return (
    <div ref={face} className="ST_outer_5a8c1" onClick={show}><div className="ST_head_5a8c1"><input className="IPT_input_5a8c1" readOnly placeholder="请选择" value={of.find(([value]) => value === held[name])?.[1] ?? ""} /><i className="ST_arrow_5a8c1">▾</i></div>
      {at && createPortal(<div className="ST_drop_5a8c1" style={at} onClick={(event) => event.stopPropagation()}><ul>{of.map(([value, words]) => <li key={value} className={`ST_option_5a8c1${value === held[name] ? " ST_on_5a8c1" : ""}`} onClick={() => { put(name, value); open(null); }}>{words}</li>)}</ul></div>, document.body)}</div>
  );
}

const Radio = ({ name, of }) => <div className="RD_group_5a8c1">{of.map(([value, words]) => <label key={value} className="RD_outer_5a8c1" data-checked={held[name] === value}><div className="RD_mark_5a8c1"><input type="radio" checked={held[name] === value} onChange={() => put(name, value)} /><i /></div><div className="RD_text_5a8c1">{words}</div></label>)}</div>;
const Ticks = ({ name, of }) => <div className="RD_group_5a8c1">{of.map(([value, words]) => <div key={value} className="CBX_outer_5a8c1" data-checked={held[name].includes(value)} onClick={() => put(name, held[name].includes(value) ? held[name].filter((one) => one !== value) : [...held[name], value])}><div className="CBX_square_5a8c1" /><div>{words}</div></div>)}</div>;

function Up({ name }) {
  const box = useRef(null);
  return <div className="UP_outer_5a8c1"><div className="UP_tile_5a8c1" onClick={() => box.current.click()}>＋<br />上传</div><input ref={box} type="file" multiple data-for={name} style={{ display: "none" }} onChange={({ target }) => put(name, [...target.files])} />{held[name].map((file) => <div key={file.name} className="UP_file_5a8c1">{file.name}</div>)}</div>;
}

function Goods() {
  const [typed, type] = useState("");
  const [wrong, say] = useState("");
  const add = () => {
    const id = /goods_id=(\d+)/.exec(typed)?.[1];
    if (!id || goods.includes(typed.trim())) return say(id ? "该商品已添加" : "请输入正确的商品链接");
    goods.push(typed.trim());
    type("");
    return say("");
  };
  return (<><div className="row"><div className="IPT_outer_5a8c1"><div className="IPT_inner_5a8c1"><input className="IPT_input_5a8c1" placeholder="请粘贴商品链接，每次添加一个" value={typed} onChange={({ target }) => type(target.value)} /></div></div><button type="button" className="BTN_outer_5a8c1" onClick={add}><span>添加</span></button></div>{wrong && <div className="Form_err_7ux2n">{wrong}</div>}
    <table className="TB_outer_5a8c1"><thead><tr><th>商品ID</th><th>商品链接</th><th>操作</th></tr></thead><tbody>{goods.length ? goods.map((url, at) => <tr key={url}><td>{/goods_id=(\d+)/.exec(url)[1]}</td><td>{url}</td><td><a onClick={() => { goods.splice(at, 1); say(" "); }}>删除</a></td></tr>) : <tr><td colSpan="3">暂无商品</td></tr>}</tbody></table></>);
}

function Page() {
  [, draw] = useState(0);
  const [title, number, paper] = NAMES[held.type] ?? [];
  return (<>
    <div className="Nav_bar_9ak3r"><b>拼多多知识产权保护平台</b><div className="row"><span>首页</span><span>发起投诉</span><span>我的投诉</span><input placeholder="输入投诉单号查询" value={held.query} onChange={({ target }) => put("query", target.value)} /></div></div>
    <div className="Page_wrap_4hm8s"><div className="Page_title_4hm8s">发起投诉</div><form onSubmit={sent}>
      <div className="Part_head_6ty1w">投诉人信息</div>
      <Item label="主体类型" need><Radio name="subject" of={[["enterprise", "企业"], ["personal", "个人"]]} /></Item>
      <Item label="投诉身份" need><Radio name="identity" of={[["owner", "权利人"], ["agent", "代理人"]]} /></Item>
      <Item label="权利人名称" need><Box name="holder" hint="请与证件保持一致" /></Item>
      <Item label={held.subject === "personal" ? "身份证件" : "营业执照"} need tip="支持 jpg、png、pdf，单个不超过 5M"><Up name="licence" /></Item>
      {held.identity === "agent" && <Item label="授权委托书" need><Up name="proxy" /></Item>}
      <Item label="联系人" need><Box name="contact" hint="请输入联系人姓名" /></Item><Item label="手机号码" need><Box name="mobile" hint="请输入 11 位手机号码" /></Item><Item label="联系邮箱" need tip="处理结果将发送至该邮箱"><Box name="mail" hint="请输入邮箱" /></Item>
      <div className="Part_head_6ty1w">权利信息</div>
      <Item label="权利类型" need><Select name="type" of={TYPES} /></Item>
      {held.type && (<><Item label={title} need><Box name="title" /></Item><Item label={number} need><Box name="number" /></Item>{held.type !== "copyright" && <Item label="有效期至"><Box name="until" hint="YYYY-MM-DD" /></Item>}<Item label={paper} need><Up name="certificate" /></Item></>)}
      <div className="Part_head_6ty1w">侵权信息</div>
      <Item label="侵权商品" need><Goods /></Item>
      {held.type && <Item label="侵权类型" need><Select name="way" of={WAYS[held.type]} /></Item>}
      {held.way === "picture" && (<><Item label="图片使用位置"><Ticks name="spot" of={[["main", "商品主图"], ["detail", "商品详情图"], ["review", "买家评价图"]]} /></Item><Item label="原图" tip="未经压缩、带拍摄信息的原始文件"><Up name="original" /></Item><Item label="拍摄花絮"><Up name="outtakes" /></Item><Item label="模特图"><Up name="model" /></Item></>)}
      <Item label="投诉内容" need><div className="IPT_outer_5a8c1"><textarea className="IPT_area_5a8c1" rows="6" maxLength="1000" placeholder="请描述侵权情况" value={held.content} onChange={({ target }) => put("content", target.value)} /><div className="IPT_count_5a8c1">{held.content.length}/1000</div></div></Item>
      <Item label="证明材料"><Up name="material" /></Item>
      <Item label=""><div className="CBX_outer_5a8c1" data-checked={held.promise} onClick={() => put("promise", !held.promise)}><div className="CBX_square_5a8c1" /><div>我承诺以上信息真实有效，愿意承担由此产生的法律责任</div></div></Item>
      <Item label=""><button className="BTN_outer_5a8c1 BTN_primary_5a8c1"><span>提交投诉</span></button></Item>
    </form></div>
    <div className="Chat_box_2pw6d"><div>在线客服</div><textarea placeholder="请输入您的问题" value={held.service} onChange={({ target }) => put("service", target.value)} /></div>
  </>);
}

createRoot(setup({ title: "发起投诉 - 拼多多知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f5f6f8;font-size:13px}.Nav_bar_9ak3r{display:flex;justify-content:space-between;background:#fff;padding:12px 40px}.row{display:flex;gap:10px;align-items:center}.Page_wrap_4hm8s{width:880px;margin:18px auto;background:#fff;padding:20px 30px}.Page_title_4hm8s{font-size:18px}.Part_head_6ty1w{font-weight:bold;border-left:3px solid #e02e24;padding-left:8px;margin:24px 0 14px}.Form_item_3fk2x{display:flex;margin-bottom:18px}.Form_label_1q9zd{width:120px;flex:none;text-align:right;padding:7px 14px 0 0;color:#555}.Form_star_2vb7a{color:#e02e24;margin-right:3px}.Form_body_8sd1p{flex:1}.Form_tip_0cw4e{color:#999;font-size:12px;margin-top:4px}.Form_err_7ux2n{color:#e02e24}.IPT_outer_5a8c1{width:420px;position:relative}.IPT_input_5a8c1,.IPT_area_5a8c1{width:100%;border:1px solid #d9d9d9;border-radius:3px;padding:7px 10px;font:inherit}.IPT_count_5a8c1{text-align:right;color:#999}.ST_outer_5a8c1{width:420px}.ST_head_5a8c1{position:relative}.ST_head_5a8c1 input{cursor:pointer}.ST_arrow_5a8c1{position:absolute;right:10px;top:6px}.ST_drop_5a8c1{position:fixed;z-index:20;background:#fff;border:1px solid #d9d9d9;box-shadow:0 2px 8px #0002}.ST_drop_5a8c1 ul{list-style:none;margin:0;padding:4px 0}.ST_option_5a8c1{padding:7px 12px;cursor:pointer}.ST_option_5a8c1:hover,.ST_on_5a8c1{background:#fff2f1}.RD_group_5a8c1{display:flex;gap:24px;padding-top:7px}.RD_outer_5a8c1,.CBX_outer_5a8c1{display:flex;gap:6px;align-items:center;cursor:pointer}.RD_mark_5a8c1{position:relative;width:14px;height:14px}.RD_mark_5a8c1 input{position:absolute;opacity:0;margin:0}.RD_mark_5a8c1 i{display:block;width:14px;height:14px;border:1px solid #bbb;border-radius:7px}[data-checked=true] i,[data-checked=true]>.CBX_square_5a8c1{background:#e02e24}.CBX_square_5a8c1{width:14px;height:14px;border:1px solid #bbb;flex:none}.UP_outer_5a8c1{display:flex;gap:10px;align-items:center}.UP_tile_5a8c1{width:72px;height:72px;border:1px dashed #ccc;text-align:center;padding-top:16px;color:#999;cursor:pointer}.BTN_outer_5a8c1{border:1px solid #d9d9d9;background:#fff;padding:6px 18px;border-radius:3px}.BTN_primary_5a8c1{background:#e02e24;color:#fff}.TB_outer_5a8c1{width:100%;border-collapse:collapse;margin-top:10px}.TB_outer_5a8c1 td,.TB_outer_5a8c1 th{border:1px solid #eee;padding:6px}.Chat_box_2pw6d{position:fixed;right:10px;bottom:10px;width:150px;background:#fff;border:1px solid #ddd;padding:6px}.Chat_box_2pw6d textarea{width:100%}" })).render(<Page />);
keep(() => ({ ...held, links: goods.join("\n") }));
