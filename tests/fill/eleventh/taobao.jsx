// Ant Design, in Chinese: names above the fields, the recorded right is taken in a dialog, reasons hang in a tree, links are counted by a button.
import { Alert, Button, Card, Checkbox, Col, Divider, Form, Input, List, Menu, Modal, Radio, Row, Select, Switch, Tag, TreeSelect, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const pairs = (list) => list.map(([value, label]) => ({ value, label }));
const RECORDS = [
  { id: "QW-09", kind: "mark", name: "青梧", no: "38215501", cls: "第9类" },
  { id: "QW-16", kind: "mark", name: "青梧", no: "38215507", cls: "第16类" },
  { id: "QW-YX", kind: "mark", name: "青梧小院", no: "50117733", cls: "第16类" },
  { id: "QW-C1", kind: "copy", name: "青梧手帐插画系列", no: "国作登字-2023-F-00207714", cls: "美术作品" },
];
const REASONS = [
  { value: "fake", title: "涉嫌假冒", selectable: false, children: [{ value: "fake-order", title: "购买鉴定为假" }, { value: "fake-look", title: "假冒特征明显" }, { value: "fake-none", title: "款式或型号不存在" }] },
  { value: "use", title: "涉嫌不当使用", selectable: false, children: [{ value: "use-mark", title: "不当使用注册商标" }, { value: "use-near", title: "近似商标（需判决或行政决定）" }] },
];
const held = { q: "", platform: "", kind: "", record: "", object: "", reason: "", order: "", report: [], nick: "", links: "", why: "", evidence: [], person: "", mailbox: "", mobile: "", former: "", remark: "", copy: "", notify: false, promise: false };
const urls = () => held.links.split("\n").map((url) => url.trim()).filter(Boolean);

function Page() {
  const [, draw] = useState(0);
  const [open, show] = useState(false);
  const [taken, take] = useState("");
  const [part, search] = useState("");
  const [found, verify] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => ({ target }) => put(name, target.type === "checkbox" ? target.checked : target.value);
  const text = (name, label, { need, ...more } = {}) => <Form.Item label={label} htmlFor={`f_${name}`} required={need} {...more}><Input id={`f_${name}`} value={held[name]} onChange={set(name)} /></Form.Item>;
  const files = (name, label, need, extra) => <Form.Item label={label} required={need} extra={extra}><Upload.Dragger multiple beforeUpload={() => false} fileList={held[name]} onChange={({ fileList }) => put(name, fileList)}><p>点击或将文件拖到此处</p></Upload.Dragger></Form.Item>;
  const record = RECORDS.find(({ id }) => id === held.record);
  return (
    <div className="app"><aside><b>知产保护</b><Menu mode="inline" selectedKeys={["new"]} items={[{ key: "home", label: "工作台" }, { key: "new", label: "我要投诉" }, { key: "list", label: "投诉管理" }, { key: "ipr", label: "权利备案" }]} /></aside>
      <main><div className="bar"><h2>我要投诉</h2><Input.Search placeholder="投诉编号 / 商品ID" value={held.q} onChange={set("q")} style={{ width: 240 }} /></div>
        <Alert type="info" message="同一权利、同一理由的链接请在一次投诉中提交，最多 300 条。" showIcon />
        <Form layout="vertical" onFinish={() => sent()}>
          <Card title="权利" size="small"><Row gutter={20}>
            <Col span={12}><Form.Item label="侵权商品所在平台" htmlFor="f_platform" required><Select id="f_platform" placeholder="请选择平台" value={held.platform || undefined} onChange={(value) => put("platform", value)} options={pairs([["TB", "淘宝"], ["TM", "天猫"], ["TMGJ", "天猫国际"], ["CBU", "1688"]])} /></Form.Item></Col>
            <Col span={12}><Form.Item label="权利类型" htmlFor="f_kind" required><Select id="f_kind" placeholder="请选择权利类型" value={held.kind || undefined} onChange={(value) => { put("kind", value); put("record", ""); }} options={pairs([["mark", "商标"], ["copy", "版权"], ["look", "外观专利"], ["tech", "发明/实用新型专利"]])} /></Form.Item></Col></Row>
            <Form.Item label="已备案的权利" required>{record ? <Tag closable onClose={() => put("record", "")}>{record.name} {record.no} {record.cls}</Tag> : <span className="none">尚未选择</span>}<Button disabled={!held.kind} onClick={() => { take(held.record); show(true); }}>选择权利</Button></Form.Item></Card>
          <Card title="侵权内容" size="small">
            <Form.Item label="投诉类型" required><Radio.Group value={held.object} onChange={set("object")}><Radio value="goods">商品投诉</Radio><Radio value="shop">店铺投诉（店招、店名等）</Radio></Radio.Group></Form.Item>
            <Form.Item label="侵权理由" htmlFor="f_reason" required><TreeSelect id="f_reason" placeholder="请选择理由" treeDefaultExpandAll treeData={REASONS} value={held.reason || undefined} onChange={(value) => put("reason", value)} /></Form.Item>
            {held.reason === "fake-order" && <Row gutter={20}><Col span={10}>{text("order", "购买订单编号", { need: true, extra: "每个投诉单只能填写一个订单" })}</Col><Col span={14}>{files("report", "购买鉴定报告", true, "须有权利人签字或盖章")}</Col></Row>}
            <Form.Item label="侵权商品链接" htmlFor="f_links" required extra={found ? `已识别 ${found} 条链接` : "每行一条"}><Input.TextArea id="f_links" rows={4} value={held.links} onChange={set("links")} /><Button size="small" style={{ marginTop: 6 }} onClick={() => verify(urls().length)}>校验链接</Button></Form.Item>
            {text("nick", "卖家店铺名", { tooltip: "不清楚可留空" })}
            <Form.Item label="补充说明" htmlFor="f_why" required><Input.TextArea id="f_why" rows={5} maxLength={2000} showCount value={held.why} onChange={set("why")} placeholder="请说明商品侵犯您权利的具体表现" /></Form.Item>
            {files("evidence", "侵权证据", false, "支持 JPG、PNG、PDF")}</Card>
          <Card title="联络" size="small"><Row gutter={20}><Col span={8}>{text("person", "投诉联系人", { need: true })}</Col><Col span={8}>{text("mailbox", "联系邮箱", { need: true, extra: "将向卖家公开" })}</Col><Col span={8}>{text("mobile", "手机", { need: true })}</Col></Row>
            <Divider orientation="left" plain>选填</Divider><Row gutter={20}><Col span={8}>{text("former", "关联的历史投诉编号")}</Col><Col span={8}>{text("remark", "备注（仅自己可见）")}</Col><Col span={8}>{text("copy", "抄送邮箱")}</Col></Row>
            <Form.Item label="进度短信提醒"><Switch checked={held.notify} onChange={(value) => put("notify", value)} /></Form.Item></Card>
          <Checkbox checked={held.promise} onChange={set("promise")}>我已阅读投诉规则，并保证所提交材料真实、合法、有效</Checkbox><div className="end"><Button>存草稿</Button><Button type="primary" htmlType="submit">确认提交</Button></div>
        </Form>
        <Modal title="选择权利" open={open} okText="确定" cancelText="取消" okButtonProps={{ disabled: !taken }} onCancel={() => show(false)} onOk={() => { put("record", taken); show(false); }}>
          <Input placeholder="按名称或注册号查找" value={part} onChange={({ target }) => search(target.value)} allowClear />
          <Radio.Group style={{ width: "100%" }} value={taken} onChange={({ target }) => take(target.value)}><List dataSource={RECORDS.filter(({ kind, name, no }) => kind === held.kind && (name + no).includes(part))} locale={{ emptyText: "没有该类型的备案" }} renderItem={({ id, name, no, cls }) => <List.Item key={id}><Radio value={id}>{name}　{no}　{cls}</Radio></List.Item>} /></Radio.Group>
        </Modal></main></div>
  );
}

createRoot(setup({ title: "我要投诉", lang: "zh-CN", css: "body{margin:0!important}.app{display:flex}aside{width:190px;padding:16px 0;border-right:1px solid #eee}aside b{padding:0 24px}main{flex:1;padding:8px 28px;max-width:900px}.bar{display:flex;justify-content:space-between;align-items:center}.ant-card{margin:16px 0}.none{color:#999;margin-right:10px}.end{display:flex;gap:12px;margin:18px 0}" })).render(<Page />);
keep(() => ({ ...held, links: urls().join("\n") }));
