// @alifd/next, in Chinese: three cards, the recorded right is taken from a drawer, reasons are radio rows with their meaning, a row for
// each link.
import "@alifd/next/dist/next.css";
import { Button, Card, Checkbox, Drawer, Form, Input, Radio, Search, Select, Table, Tag, Upload } from "@alifd/next";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { seek: "", site: "", kind: "", record: "", object: "", reason: "", orderSn: "", nick: "", statement: "", material: [], linkman: "", mail: "", mobile: "", oldCase: "", ccMail: "", smsCode: "", pledge: false };
const rows = [""];
let draw;
const again = () => draw((times) => times + 1);
const put = (name) => (value) => {
  held[name] = value;
  again();
};
const RECORDS = [
  { id: "R38127645", kind: "TM", name: "潮屿", no: "38127645", place: "中国大陆", cls: "第21类" },
  { id: "R38127652", kind: "TM", name: "潮屿", no: "38127652", place: "中国大陆", cls: "第30类" },
  { id: "R44890217", kind: "TM", name: "CHAOYU TEAWARE", no: "44890217", place: "中国大陆", cls: "第21类" },
  { id: "R2202F", kind: "CR", name: "潮屿“听海”系列器形图", no: "国作登字-2022-F-10092218", place: "中国大陆", cls: "—" },
  { id: "R2030", kind: "PT", name: "茶壶（听海）", no: "ZL202030447719.X", place: "中国大陆", cls: "—" },
];
const REASONS = {
  TM: [["tb", "购买鉴定", "已购得商品，经权利人鉴定为假货，需提供订单编号和鉴定报告"], ["cf", "假冒特征", "商品页面展示的内容与正品存在明显差异，无需购买"], ["nx", "该型号或款式不存在", "权利人及被许可人从未生产、销售过该型号或款式的商品"], ["uu", "不当使用注册商标", "商品标题、主图等位置突出使用与注册商标相同的标识"], ["up", "商品上使用他人商标", "商品本身使用了他人商标，可补充判决、裁定等证明"]],
  CR: [["art", "美术、文字作品侵权", "商品使用了权利人的作品"], ["pic", "盗用图片", "商品页面使用了权利人拍摄的图片"], ["pir", "盗版", "图书、音像、软件的盗版"]],
  PT: [["dsn", "外观设计专利侵权", "整体视觉效果相同或近似"], ["inv", "发明、实用新型专利侵权", "落入权利要求的保护范围"]],
};
const options = (list) => list.map(([value, label]) => ({ value, label }));

function Page() {
  [, draw] = useState(0);
  const [open, show] = useState(false);
  const text = (name, more) => <Input id={name} value={held[name]} onChange={put(name)} style={{ width: 360 }} {...more} />;
  const taken = RECORDS.find(({ id }) => id === held.record);
  return (<>
    <header><b>知识产权保护平台</b><Search shape="simple" placeholder="请输入关键词" value={held.seek} onChange={put("seek")} style={{ width: 180 }} /></header>
    <Form labelAlign="left" labelCol={{ fixedSpan: 7 }} onSubmit={sent}>
      <Card free><Card.Header title="1. 选择要保护的权利" /><Card.Content>
        <Form.Item label="被投诉平台" required><Radio.Group shape="button" value={held.site} onChange={put("site")} dataSource={options([["TB", "淘宝网"], ["TM", "天猫"], ["HK", "天猫国际"], ["CBU", "1688"]])} /></Form.Item>
        <Form.Item label="权利种类" required><Select id="kind" placeholder="请选择" value={held.kind || undefined} onChange={(value) => { held.record = ""; held.reason = ""; put("kind")(value); }} dataSource={options([["TM", "商标权"], ["CR", "著作权"], ["PT", "专利权"]])} style={{ width: 360 }} /></Form.Item>
        <Form.Item label="权利备案" required help="仅展示审核通过的备案">{taken && <Tag id="taken">{taken.name} {taken.no}</Tag>} <Button disabled={!held.kind} onClick={() => show(true)}>选择已备案权利</Button></Form.Item>
      </Card.Content></Card>
      <Card free><Card.Header title="2. 填写侵权信息" /><Card.Content>
        <Form.Item label="投诉对象" required><Radio.Group value={held.object} onChange={put("object")} dataSource={options([["item", "商品"], ["shop", "店铺信息、公告"]])} /></Form.Item>
        {held.kind && <Form.Item label="投诉理由" required><Radio.Group itemDirection="ver" value={held.reason} onChange={put("reason")}>{REASONS[held.kind].map(([value, name, more]) => <Radio key={value} value={value}><span className="why"><b>{name}</b><i>{more}</i></span></Radio>)}</Radio.Group></Form.Item>}
        {held.reason === "tb" && <Form.Item label="订单编号" required>{text("orderSn")}</Form.Item>}
        <Form.Item label="侵权链接" required help="一行填写一个链接，单次投诉不超过300个">{rows.map((url, at) => <div className="line" key={at}><Input aria-label={`侵权链接${at + 1}`} placeholder="https://" value={url} onChange={(value) => { rows[at] = value; again(); }} style={{ width: 460 }} />{rows.length > 1 && <Button text onClick={() => { rows.splice(at, 1); again(); }}>删除</Button>}</div>)}<Button type="primary" text onClick={() => { rows.push(""); again(); }}>+ 继续添加</Button></Form.Item>
        <Form.Item label="卖家昵称或店铺名">{text("nick", { placeholder: "非必填" })}</Form.Item>
        <Form.Item label="侵权理由补充说明" required><Input.TextArea id="statement" rows={5} maxLength={1000} showLimitHint value={held.statement} onChange={put("statement")} style={{ width: 520 }} /></Form.Item>
        <Form.Item label="初步证据" help="对比图、声明等，PDF 或图片"><Upload.Dragger listType="text" autoUpload={false} multiple value={held.material} onChange={put("material")} /></Form.Item>
      </Card.Content></Card>
      <Card free><Card.Header title="3. 投诉人联系信息" /><Card.Content>
        <Form.Item label="联系人姓名" required>{text("linkman")}</Form.Item>
        <Form.Item label="联系邮箱" required help="将向卖家展示">{text("mail")}</Form.Item>
        <Form.Item label="手机号码" required>{text("mobile", { htmlType: "tel" })}</Form.Item>
        <Form.Item label="抄送邮箱">{text("ccMail", { placeholder: "处理结果同时发送至该邮箱" })}</Form.Item>
        <Form.Item label="历史投诉编号">{text("oldCase", { placeholder: "就同一卖家再次投诉时填写" })}</Form.Item>
        <Form.Item label="校验码" required><Input id="smsCode" value={held.smsCode} onChange={put("smsCode")} style={{ width: 140 }} /> <Button>发送短信</Button></Form.Item>
        <Form.Item label=" "><Checkbox checked={held.pledge} onChange={put("pledge")}>我保证投诉内容真实，如因错误投诉给他人造成损失，愿承担相应法律责任</Checkbox></Form.Item>
        <Form.Item label=" "><Button type="primary" size="large" htmlType="submit">提交</Button></Form.Item>
      </Card.Content></Card>
    </Form>
    <Drawer title="选择已备案权利" placement="right" width={640} visible={open} onClose={() => show(false)}>
      <Table dataSource={RECORDS.filter(({ kind }) => kind === held.kind)} primaryKey="id"><Table.Column title="名称" dataIndex="name" /><Table.Column title="注册号/登记号" dataIndex="no" /><Table.Column title="类别" dataIndex="cls" /><Table.Column title="地域" dataIndex="place" />
        <Table.Column title="操作" cell={(_, __, { id }) => <Button text type="primary" onClick={() => { put("record")(id); show(false); }}>选用</Button>} /></Table>
    </Drawer>
  </>);
}

createRoot(setup({ title: "投诉 - 知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f2f3f7}header{display:flex;justify-content:space-between;background:#23242b;color:#fff;padding:12px 32px}form{max-width:900px;margin:20px auto}.next-card{margin-bottom:16px}.line{margin-bottom:8px}.why i{display:block;font-style:normal;color:#888;white-space:normal}.next-radio-wrapper{margin-bottom:8px}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
