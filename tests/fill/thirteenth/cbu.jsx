// Fusion, in Chinese: names in a left column, one long page in cards, recorded rights in a table with a round button for each row, what belongs to
// a test purchase where that is the reason, an add button for links.
import { Button, Card, Checkbox, ConfigProvider, Form, Input, Radio, Select, Table, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import zhCN from "@alifd/next/es/locale/zh-cn";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const RIGHTS = [
  { id: "IPR0071", kind: "tm", land: "CN", name: "暖屿", no: "55820316", owner: "佛山暖屿电器有限公司", note: "第11类" },
  { id: "IPR0072", kind: "tm", land: "CN", name: "暖屿", no: "55820340", owner: "佛山暖屿电器有限公司", note: "第21类" },
  { id: "IPR0093", kind: "tm", land: "CN", name: "NUANYU HOME", no: "60117725", owner: "佛山暖屿电器有限公司", note: "第11类" },
  { id: "IPR0110", kind: "tm", land: "HK", name: "暖屿", no: "305920177", owner: "佛山暖屿电器有限公司", note: "第11类" },
  { id: "IPR0125", kind: "pt", land: "CN", name: "电热水壶", no: "ZL202130558204.1", owner: "佛山暖屿电器有限公司", note: "外观设计" },
];
const REASONS = { tm: [["1", "购买后经鉴定为假货"], ["2", "商品存在假冒特征"], ["3", "该型号不存在"], ["4", "不当使用他人商标权"]], cp: [["5", "盗图"], ["6", "美术文字作品侵权"]], pt: [["7", "外观设计专利侵权"], ["8", "实用新型专利侵权"], ["9", "发明专利侵权"]] };
const held = { q: "", capacity: "", corp: "", contact: "", mobile: "", email: "", fax: "", website: "", iprtype: "", area: "", ipr: "", object: "", reason: "", trade: "", appraisal: [], seller: "", detail: "", material: [], contract: [], own: "", agree: false };
const links = [""];
const Item = (props) => <Form.Item labelAlign="left" labelTextAlign="right" labelCol={{ fixedSpan: 8 }} wrapperCol={{ span: 15 }} {...props} />;

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => (value) => put(name, value);
  const text = (name, label, { need, help, ...more } = {}) => <Item label={label} required={need} help={help}><Input name={name} value={held[name]} onChange={set(name)} {...more} /></Item>;
  const select = (name, label, pairs, also, more) => <Item label={label} required><Select name={name} value={held[name] || undefined} onChange={(value) => { put(name, value); also?.(); }} dataSource={list(pairs)} placeholder="请选择" style={{ width: 320 }} {...more} /></Item>;
  const radios = (name, label, pairs, also) => <Item label={label} required><Radio.Group value={held[name]} onChange={(value) => { put(name, value); also?.(); }} dataSource={list(pairs)} /></Item>;
  const papers = (name, label, need, help) => <Item label={label} required={need} help={help}><Upload multiple autoUpload={false} listType="text" value={held[name]} onChange={set(name)}><Button>选择文件</Button></Upload></Item>;
  const line = (at) => (value) => { links[at] = value; draw((times) => times + 1); };
  return (
    <ConfigProvider locale={zhCN}><div>
      <header><b>知识产权保护平台</b><Input.Group addonAfter={<Button type="primary">搜索</Button>}><Input aria-label="搜索" placeholder="输入投诉单号" value={held.q} onChange={set("q")} /></Input.Group></header>
      <Form className="page" onSubmit={sent}>
        <Card free><Card.Header title="投诉人信息" /><Card.Content>{select("capacity", "投诉人身份", [["owner", "权利人"], ["agent", "权利人的代理人"]])}{text("corp", "公司名称", { need: true })}{text("contact", "联系人", { need: true })}{text("mobile", "手机号码", { need: true, innerBefore: <span style={{ paddingLeft: 8 }}>+86</span> })}{text("email", "电子邮箱", { need: true })}{text("fax", "传真")}</Card.Content></Card>
        <Card free><Card.Header title="知识产权" /><Card.Content>{radios("website", "被投诉网站", [["tb", "淘宝网"], ["tm", "天猫"], ["cbu", "1688（阿里巴巴中国站）"]])}{radios("iprtype", "权利类型", [["tm", "商标"], ["cp", "著作权"], ["pt", "专利"]], () => { put("ipr", ""); put("reason", ""); })}{select("area", "注册地", [["CN", "中国大陆"], ["HK", "中国香港"], ["TW", "中国台湾"], ["OT", "其他"]], () => put("ipr", ""))}
          {held.iprtype && held.area && <Item label="选择知识产权" required><Table size="small" primaryKey="id" dataSource={RIGHTS.filter(({ kind, land }) => kind === held.iprtype && land === held.area)} rowSelection={{ mode: "single", selectedRowKeys: held.ipr ? [held.ipr] : [], onChange: ([id]) => put("ipr", id) }} emptyContent="没有审核通过的权利"><Table.Column title="名称" dataIndex="name" /><Table.Column title="注册号" dataIndex="no" /><Table.Column title="权利人" dataIndex="owner" /><Table.Column title="类别" dataIndex="note" /></Table></Item>}</Card.Content></Card>
        <Card free><Card.Header title="侵权信息" /><Card.Content>{radios("object", "投诉对象", [["offer", "商品信息"], ["company", "旺铺（公司介绍、店招）"]])}{select("reason", "投诉原因", REASONS[held.iprtype] ?? [])}
          {held.reason === "1" && <>{text("trade", "订单号", { need: true, help: "一个订单对应一次投诉" })}{papers("appraisal", "鉴定报告", true, "须由权利人签字或盖章")}</>}
          <Item label="侵权链接" required>{links.map((url, at) => <div className="row" key={at}><Input aria-label={`侵权链接${at + 1}`} placeholder="https://detail.1688.com/offer/" value={url} onChange={line(at)} />{links.length > 1 && <Button text onClick={() => { links.splice(at, 1); draw((times) => times + 1); }}>删除</Button>}</div>)}<Button onClick={() => { links.push(""); draw((times) => times + 1); }}>＋ 添加链接</Button></Item>
          {text("seller", "被投诉企业名称", { placeholder: "选填" })}<Item label="侵权说明" required><Input.TextArea name="detail" rows={5} maxLength={2000} showLimitHint value={held.detail} onChange={set("detail")} /></Item>{papers("material", "初步证据", false, "对比图、页面截图等")}{papers("contract", "与卖家的授权合同", false, "如曾有授权关系请上传")}{text("own", "自编案号", { placeholder: "选填，仅用于您内部管理" })}</Card.Content></Card>
        <div className="end"><Checkbox checked={held.agree} onChange={set("agree")}>我已阅读并同意《投诉声明》，保证投诉内容真实</Checkbox><p><Button type="primary" size="large" htmlType="submit">提 交</Button> <Button size="large">存草稿</Button></p></div>
      </Form></div></ConfigProvider>
  );
}

createRoot(setup({ title: "投诉 - 知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f2f3f7}header{display:flex;justify-content:space-between;align-items:center;background:#ff6a00;color:#fff;padding:10px 32px}.page{max-width:960px;margin:16px auto}.next-card{margin-bottom:16px}header .next-input-group{width:320px}header .next-input{width:250px!important}.row{display:flex;gap:8px;margin-bottom:8px}.row .next-input{flex:1}.end{text-align:center;padding:16px}" })).render(<Page />);
keep(() => ({ ...held, links: links.map((url) => url.trim()).filter(Boolean).join("\n") }));
