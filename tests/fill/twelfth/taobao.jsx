// Fusion, in Chinese: names in a left column, the filer comes first, a searched list of recorded rights, reasons as radio rows with their
// explanation, links taken one at a time into a table, what is asked of an order only where it is a test purchase.
import { Box, Button, Checkbox, ConfigProvider, Form, Input, Radio, Select, Switch, Table, Tag, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import zhCN from "@alifd/next/es/locale/zh-cn";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const RIGHTS = [
  ["r-52781046", "sb", "ml", "青岚（52781046，第21类）"], ["r-52781052", "sb", "ml", "青岚（52781052，第30类）"], ["r-40113377", "sb", "ml", "岚器（40113377，第21类）"],
  ["r-305518824", "sb", "hk", "青岚（305518824，第21类）"], ["r-z0042", "zz", "ml", "青岚山水纹样（国作登字-2022-F-10077214）"],
];
const REASONS = {
  sb: [["buy", "购买鉴定", "已购买样品并鉴定为假冒，需提供订单号与鉴定报告"], ["feature", "假货特征", "通过页面即可看出与正品不同的特征"], ["none", "不存在的型号或款式", "权利人从未生产过该商品"], ["unfair", "不当使用他人商标", "商品页面突出使用相同商标"]],
  zz: [["art", "美术、文字作品", "擅自使用已登记的作品"], ["photo", "盗图", "盗用权利人拍摄的图片"]],
  zl: [["look", "外观设计", ""], ["use", "实用新型", ""], ["invent", "发明", ""]],
};
const held = { search: "", capacity: "", firm: "", linkman: "", tel: "", mailbox: "", platform: "", kind: "", place: "", record: "", object: "", reason: "", order: "", report: [], nick: "", remark: "", evidence: [], memo: "", mediate: false, pledge: false };
/** The library hands these to its direct children only. */
const Item = (props) => <Form.Item labelAlign="left" labelTextAlign="right" labelCol={{ fixedSpan: 8 }} wrapperCol={{ span: 15 }} {...props} />;
const links = [];
let typed = "";

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => (value) => put(name, value);
  const text = (name, label, { need, help, ...more } = {}) => <Item label={label} required={need} help={help}><Input id={`tb-${name}`} value={held[name]} onChange={set(name)} {...more} /></Item>;
  const radios = (name, label, pairs, more = {}, also) => <Item label={label} required><Radio.Group value={held[name]} onChange={(value) => { put(name, value); also?.(); }} dataSource={list(pairs)} {...more} /></Item>;
  const again = () => { put("record", ""); put("reason", ""); };
  const add = () => {
    links.push(...typed.split(/\s+/).filter(Boolean));
    typed = "";
    draw((times) => times + 1);
  };
  return (
    <ConfigProvider locale={zhCN}><div><div className="bar"><b>知识产权保护平台</b><Input id="tb-search" hasClear placeholder="搜索规则、常见问题" value={held.search} onChange={set("search")} style={{ width: 240 }} /></div>
      <Form className="page" onSubmit={sent}>
        <div className="sec"><h3>一、投诉方</h3>{radios("capacity", "投诉方身份", [["holder", "权利人"], ["proxy", "代理人"]])}{text("firm", "企业名称", { need: true })}{text("linkman", "联系人", { need: true })}{text("tel", "联系电话", { need: true })}{text("mailbox", "联系邮箱", { need: true, help: "将展示给被投诉卖家" })}</div>
        <div className="sec"><h3>二、权利</h3>{radios("platform", "投诉平台", [["tb", "淘宝网"], ["tm", "天猫"], ["hk", "天猫国际"], ["cbu", "1688"]], { shape: "button" })}{radios("kind", "权利类型", [["sb", "商标权"], ["zz", "著作权"], ["zl", "专利权"]], {}, again)}
          <Item label="权利注册地" required><Select id="tb-place" placeholder="请选择" value={held.place || undefined} onChange={(value) => { put("place", value); put("record", ""); }} dataSource={list([["ml", "中国大陆"], ["hk", "中国香港"], ["tw", "中国台湾"], ["else", "其他国家或地区"]])} style={{ width: "100%" }} /></Item>
          <Item label="知识产权" required help="仅可选择审核通过的知识产权"><Select id="tb-record" showSearch hasClear placeholder="输入名称或注册号查找" value={held.record || undefined} onChange={set("record")} dataSource={list(RIGHTS.filter(([, kind, place]) => kind === held.kind && place === held.place).map(([value, , , label]) => [value, label]))} style={{ width: "100%" }} notFoundContent="请先选择权利类型和注册地" /></Item></div>
        <div className="sec"><h3>三、侵权商品</h3>{radios("object", "投诉对象", [["item", "商品"], ["shop", "店铺（店招、店名）"]])}
          {held.kind && <Item label="投诉理由" required><Radio.Group value={held.reason} onChange={set("reason")} itemDirection="ver">{REASONS[held.kind].map(([value, label, help]) => <Radio key={value} value={value}>{label}<span className="dim">{help}</span></Radio>)}</Radio.Group></Item>}
          {held.reason === "buy" && <>{text("order", "订单编号", { need: true })}<Item label="鉴定报告" required><Upload multiple autoUpload={false} listType="text" value={held.report} onChange={set("report")}><Button>上传报告</Button></Upload></Item></>}
          <Item label="商品链接" required help="同一卖家的链接请一并提交，最多 300 条"><Box direction="row" spacing={8}><Input id="tb-link" placeholder="https://item.taobao.com/item.htm?id=" value={typed} onChange={(value) => { typed = value; draw((times) => times + 1); }} onPressEnter={(event) => { event.preventDefault(); add(); }} style={{ flex: 1 }} /><Button onClick={add}>添加</Button></Box>
            {links.length > 0 && <Table size="small" dataSource={links.map((url, at) => ({ at, url }))} primaryKey="at"><Table.Column title="链接" dataIndex="url" /><Table.Column title="操作" width={80} cell={(_, at) => <Button text onClick={() => { links.splice(at, 1); draw((times) => times + 1); }}>移除</Button>} /></Table>}</Item>
          {text("nick", "卖家昵称", { placeholder: "选填" })}
          <Item label="侵权情况补充说明" required><Input.TextArea id="tb-remark" rows={4} maxLength={2000} showLimitHint value={held.remark} onChange={set("remark")} /></Item>
          <Item label="初步证据" required help="正品与侵权品的对比图等，单个文件不超过 5MB"><Upload multiple autoUpload={false} listType="card" value={held.evidence} onChange={set("evidence")}>上传文件</Upload></Item></div>
        <div className="sec"><h3>四、其他 <Tag size="small">选填</Tag></h3>{text("memo", "内部备注", { help: "仅您自己可见" })}<Item label="愿意接受平台调解"><Switch checked={held.mediate} onChange={set("mediate")} /></Item></div>
        <div className="end"><Checkbox checked={held.pledge} onChange={set("pledge")}>我承诺所提交的材料真实有效，并愿意承担恶意投诉的法律责任。</Checkbox><br /><br /><Button type="primary" size="large" htmlType="submit">提交投诉</Button></div>
      </Form></div></ConfigProvider>
  );
}

createRoot(setup({ title: "发起投诉 - 知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f4f5f7}.bar{display:flex;justify-content:space-between;align-items:center;background:#fff;padding:10px 32px;box-shadow:0 1px 4px #0002}.page{max-width:860px;margin:20px auto}.sec{background:#fff;padding:8px 28px 14px;margin-bottom:14px}.dim{color:#999;margin-left:10px;font-size:12px}.end{padding:10px 28px 40px}" })).render(<Page />);
keep(() => ({ ...held, links: links.join("\n") }));
