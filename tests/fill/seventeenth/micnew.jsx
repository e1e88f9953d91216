// @alifd/next, in Chinese: tabs choose the kind of complaint and show its form, switches for holder and disclosure, a row for each product with its
// supplier, a list beside the telephone.
import "@alifd/next/dist/next.css";
import { Button, Checkbox, DatePicker2, Form, Input, Select, Switch, Tab, Upload } from "@alifd/next";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { find: "", kind: "", sort: "", title: "", number: "", office: "", expire: "", paper: [], describe: "", proof: [], excel: [], isHolder: false, holder: "", mandate: [], linkman: "", corp: "", post: "", email: "", dial: "", tel: "", ext: "", address: "", disclose: false, captcha: "", vow: false };
const rows = [{ url: "", supplier: "" }];
let draw;
const again = () => draw((times) => times + 1);
const put = (name) => (value) => {
  held[name] = value ?? "";
  again();
};
const options = (list) => list.map(([value, label]) => ({ value, label }));
const KINDS = [["none", "投诉须知"], ["picture", "图片盗用"], ["trademark", "商标侵权"], ["copyright", "著作权侵权"], ["patent", "专利侵权"]];
const WORDS = { picture: "图片说明", trademark: "商标名称", copyright: "作品名称", patent: "专利名称" };
const LANDS = [["CN", "中国大陆"], ["HK", "中国香港"], ["TW", "中国台湾"], ["US", "美国"], ["EU", "欧盟"], ["JP", "日本"], ["DE", "德国"], ["OT", "其他"]];

function Page() {
  [, draw] = useState(0);
  const text = (name, label, { required = true, help, ...more } = {}) => <Form.Item label={label} required={required} help={help}><Input name={name} value={held[name]} onChange={put(name)} {...more} /></Form.Item>;
  const pick = (name, label, list) => <Form.Item label={label} required><Select name={name} placeholder="请选择" value={held[name] || undefined} onChange={put(name)} dataSource={options(list)} style={{ width: "100%" }} /></Form.Item>;
  const upload = (name, label, help, required = true) => <Form.Item label={label} required={required} help={help}><Upload multiple listType="text" autoUpload={false} value={held[name]} onChange={put(name)}><Button>选择文件</Button></Upload></Form.Item>;
  return (<><header><b>中国制造网 会员e家</b><Input placeholder="搜索功能" value={held.find} onChange={put("find")} /></header><main><h2>知识产权投诉</h2>
    <Tab shape="wrapped" activeKey={held.kind || "none"} onChange={(key) => put("kind")(key === "none" ? "" : key)}>{KINDS.map(([key, title]) => <Tab.Item key={key} title={title} />)}</Tab>
    {!held.kind && <p>请点击上方标签，选择要提交的投诉类型。平台将在收到完整材料后处理。</p>}
    {held.kind && <Form labelAlign="top" onSubmit={sent}>
      <h3>权利信息</h3><div className="two">
        {held.kind === "patent" && pick("sort", "专利类型", [["fm", "发明专利"], ["sy", "实用新型专利"], ["wg", "外观设计专利"]])}
        {text("title", WORDS[held.kind])}{held.kind !== "picture" && <>{text("number", "证书编号", { help: "按证书填写" })}{pick("office", "授权国家/地区", LANDS)}
          <Form.Item label="有效期至"><DatePicker2 value={held.expire || undefined} onChange={(_, words) => put("expire")(Array.isArray(words) ? words[0] : words)} placeholder="选择日期" style={{ width: "100%" }} /></Form.Item></>}</div>
      {upload("paper", "权利证明文件", "JPG、PNG、PDF")}
      <h3>侵权产品</h3>
      <Form.Item label="产品列表" required>{rows.map((row, at) => <div className="line" key={at}><Input aria-label={`产品链接 ${at + 1}`} placeholder="产品链接" value={row.url} onChange={(value) => { row.url = value; again(); }} style={{ width: 400 }} /><Input aria-label={`供应商 ${at + 1}`} placeholder="供应商名称（选填）" value={row.supplier} onChange={(value) => { row.supplier = value; again(); }} style={{ width: 220 }} />{rows.length > 1 && <Button text onClick={() => { rows.splice(at, 1); again(); }}>删除</Button>}</div>)}<Button onClick={() => { rows.push({ url: "", supplier: "" }); again(); }}>增加产品</Button></Form.Item>
      {upload("excel", "批量导入", "产品超过20个时可上传 Excel，最多800条", false)}
      <Form.Item label="情况描述" required><Input.TextArea rows={5} maxLength={2000} showLimitHint value={held.describe} onChange={put("describe")} /></Form.Item>
      {upload("proof", "举证材料")}
      <h3>权利人信息</h3>
      <Form.Item label="我是知识产权权利人"><Switch checkedChildren="是" unCheckedChildren="否" checked={held.isHolder} onChange={put("isHolder")} /></Form.Item>
      {!held.isHolder && <>{text("holder", "权利人名称")}{upload("mandate", "授权委托书", "须由权利人签字或盖章")}</>}
      <h3>投诉人联系方式</h3><div className="two">
        {text("linkman", "联系人")}{text("corp", "公司名称")}{text("post", "职务", { required: false })}{text("email", "电子邮箱")}
        <Form.Item label="联系电话" required><div className="tel"><Select aria-label="国家/地区代码" placeholder="代码" value={held.dial || undefined} onChange={put("dial")} dataSource={options([["86", "+86"], ["852", "+852"], ["886", "+886"], ["1", "+1"], ["49", "+49"]])} style={{ width: 90 }} /><Input aria-label="电话号码" value={held.tel} onChange={put("tel")} style={{ width: 180 }} /><Input aria-label="分机号" placeholder="分机" value={held.ext} onChange={put("ext")} style={{ width: 70 }} /></div></Form.Item>
        {text("address", "通讯地址", { required: false })}{text("captcha", "验证码")}</div>
      <Form.Item label="向供应商公开我的姓名、邮箱和电话"><Switch checked={held.disclose} onChange={put("disclose")} /></Form.Item>
      <Form.Item><Checkbox checked={held.vow} onChange={put("vow")}>我保证以上信息真实，并对不实投诉承担责任</Checkbox></Form.Item><Button type="primary" htmlType="submit">提交</Button>
    </Form>}</main></>);
}

createRoot(setup({ title: "知识产权投诉-中国制造网", lang: "zh-CN", css: "body{margin:0!important}header{display:flex;justify-content:space-between;background:#f4f4f4;padding:10px 30px}main{max-width:820px;margin:10px auto 60px}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 24px}.line,.tel{display:flex;gap:8px;margin-bottom:8px}h3{border-left:4px solid #e64545;padding-left:8px}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map(({ url }) => url.trim()).filter(Boolean).join("\n"), suppliers: rows.map(({ supplier }) => supplier.trim()).filter(Boolean).join("\n") }));
