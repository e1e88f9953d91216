// @alifd/next, in Chinese: one page, labels at the left, the approved rights of the account in a list.
import "@alifd/next/dist/next.css";
import { Button, Checkbox, Form, Input, Message, Radio, Search, Select, Upload } from "@alifd/next";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { keyword: "", platform: "", iprType: "", ipr: "", target: "", reason: "", orderNo: "", links: "", shop: "", supplement: "", evidence: [], contact: "", email: "", phone: "", previous: "", smsCode: "", promise: false };
let draw;
const put = (name) => (value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const RIGHTS = {
  trademark: [["45210876", "栖木（注册号 45210876，第16类）"], ["45210891", "栖木（注册号 45210891，第20类）"], ["39120044", "QIMU STUDIO（注册号 39120044，第16类）"]],
  copyright: [["G2023F0114", "栖木“林间手账”插画（国作登字-2023-F-00114807）"]],
  patent: [["P2020", "便携式笔盒（ZL202030118842.5）"]],
};
const REASONS = {
  trademark: [["tm-01", "购买鉴定"], ["tm-03", "假冒特征"], ["tm-05", "该型号或款式不存在"], ["tm-09", "不当使用注册商标"], ["tm-10", "商品上不当使用他人商标"]],
  copyright: [["c-01", "著作权-不当-美术文字作品侵权"], ["c-02", "著作权-不当-盗图"], ["c-03", "盗版侵权"], ["c-04", "衍生商品"]],
  patent: [["p-01", "外观专利侵权"], ["p-02", "实用新型、发明专利侵权"]],
};
const HELP = { "tm-01": "已购买商品并经权利人鉴定为假货，须填写订单编号并提交鉴定报告。", "tm-03": "无须购买，依商品页面所展示的特征即可判断为假冒商品，请提交对比说明。", "tm-05": "权利人及其被许可人从未生产过该型号或款式。", "tm-09": "商品页面突出使用与注册商标相同的标识。" };
const options = (list) => list.map(([value, label]) => ({ value, label }));
const wide = { style: { width: 420 } };

function Page() {
  [, draw] = useState(0);
  const text = (name, more) => <Input id={name} value={held[name]} onChange={put(name)} {...wide} {...more} />;
  const area = (name, more) => <Input.TextArea id={name} value={held[name]} onChange={put(name)} rows={5} style={{ width: 560 }} {...more} />;
  const item = (label, control, more) => <Form.Item label={label} {...more}>{control}</Form.Item>;
  return (<>
    <header><b>阿里巴巴知识产权保护平台</b><nav>首页　用户中心　帮助中心</nav><Search shape="simple" placeholder="搜索帮助" value={held.keyword} onChange={put("keyword")} style={{ width: 200 }} /></header>
    <main><h1>发起投诉</h1><Message type="notice">同一权利人就同一权利对同一卖家的投诉，请将全部链接一次提交。</Message>
      <Form labelAlign="left" labelCol={{ fixedSpan: 8 }} wrapperCol={{ span: 18 }} onSubmit={sent}>
        {item("投诉平台", <Select id="platform" value={held.platform} onChange={put("platform")} dataSource={options([["TB", "淘宝网"], ["TM", "天猫"], ["TMHK", "天猫国际"], ["CBU", "1688"]])} {...wide} />, { required: true })}
        {item("知识产权类型", <Radio.Group value={held.iprType} onChange={(value) => { held.ipr = ""; held.reason = ""; put("iprType")(value); }} dataSource={options([["trademark", "商标权"], ["copyright", "著作权"], ["patent", "专利权"]])} />, { required: true })}
        {held.iprType && item("知识产权", <Select id="ipr" showSearch value={held.ipr} onChange={put("ipr")} dataSource={options(RIGHTS[held.iprType])} {...wide} />, { required: true, help: "仅可选择已通过审核的权利" })}
        {item("投诉类型", <Radio.Group value={held.target} onChange={put("target")} dataSource={options([["ITEM", "商品信息"], ["SHOP", "店铺信息、公告"]])} />, { required: true })}
        {held.iprType && item("投诉理由", <Select id="reason" value={held.reason} onChange={put("reason")} dataSource={options(REASONS[held.iprType])} {...wide} />, { required: true, help: HELP[held.reason] })}
        {item("订单编号", text("orderNo", { placeholder: "以“购买鉴定”为理由时填写" }))}
        {item("侵权商品链接", area("links", { placeholder: "每行一个链接，最多300个" }), { required: true })}
        {item("卖家店铺名称", text("shop", { placeholder: "选填" }))}
        {item("补充侵权理由", area("supplement", { maxLength: 1000, showLimitHint: true }), { required: true })}
        {item("初步证据", <Upload listType="text" autoUpload={false} multiple value={held.evidence} onChange={put("evidence")}><Button type="normal">选择文件</Button></Upload>, { help: "如对比图、鉴定说明等，支持 JPG、PNG、PDF" })}
        <h2>联系方式</h2>
        {item("联系人", text("contact"), { required: true, help: "联系人姓名及邮箱将展示给被投诉方" })}
        {item("联系邮箱", text("email"), { required: true })}
        {item("联系电话", text("phone", { htmlType: "tel" }), { required: true })}
        {item("原投诉编号", text("previous", { placeholder: "再次投诉时填写" }))}
        {item("短信验证码", <><Input id="smsCode" value={held.smsCode} onChange={put("smsCode")} style={{ width: 160 }} /> <Button type="normal">获取验证码</Button></>, { required: true })}
        <Form.Item><Checkbox checked={held.promise} onChange={put("promise")}>本人承诺所提交的信息真实、准确、完整，并愿意承担由此产生的法律责任</Checkbox></Form.Item>
        <Form.Item><Button type="primary" htmlType="submit">提交投诉</Button></Form.Item>
      </Form></main>
  </>);
}

createRoot(setup({ title: "发起投诉 - 知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f5f6f7}header{display:flex;gap:40px;align-items:center;background:#fff;padding:12px 40px;border-bottom:1px solid #e6e7eb}header nav{flex:1;color:#666}main{background:#fff;max-width:980px;margin:20px auto;padding:20px 40px}h1{font-size:20px}h2{font-size:16px;border-left:3px solid #ff6a00;padding-left:8px}" })).render(<Page />);
keep(() => held);
