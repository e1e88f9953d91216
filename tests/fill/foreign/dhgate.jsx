// A Chinese form in Ant Design whose parts are folded but the first; item codes and links become tags, papers have places of their own.
import { Button, Checkbox, Collapse, ConfigProvider, DatePicker, Form, Input, Radio, Select, Upload } from "antd";
import zhCN from "antd/es/locale/zh_CN.js";
import { useState } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "./state.js";

const TYPES = [["tm", "商标"], ["copyright", "版权"], ["design", "外观设计专利"], ["utility", "实用新型专利"], ["invention", "发明专利"]];
const pile = ({ fileList }) => fileList.map(({ name, uid }) => ({ name, uid }));
const select = (rows) => rows.map(([value, label]) => ({ value, label }));
const File = ({ name, label, hint, ...more }) => <Form.Item name={name} label={label} valuePropName="fileList" getValueFromEvent={pile} extra={hint} {...more}><Upload multiple beforeUpload={() => false}><Button>上传附件</Button></Upload></Form.Item>;

function App() {
  const [form] = Form.useForm();
  const [box, put] = useState({});
  const [feedback, setFeedback] = useState("");
  keep(() => ({ role: "", company: "", contact: "", phone: "", email: "", address: "", ownerId: [], poa: [], poaUntil: null, guarantee: [], type: "", mark: "", number: "", owner: "", classes: [], expires: null, certificate: [], links: [], why: "", proof: [], promise: false, ...box, ...{ links: (box.links ?? []).join("\n"), feedback } }));
  const agent = box.role === "agent";
  const parts = [
    { key: "who", label: "投诉方信息", forceRender: true, children: <>
      <Form.Item name="role" label="您是" required><Radio.Group options={select([["owner", "知识产权权利人"], ["agent", "权利人的代理人"]])} /></Form.Item>
      <Form.Item name="company" label="公司名称" required><Input /></Form.Item><Form.Item name="contact" label="联系人姓名" required><Input /></Form.Item><Form.Item name="phone" label="电话" required><Input /></Form.Item><Form.Item name="email" label="邮箱" required><Input /></Form.Item><Form.Item name="address" label="联系地址"><Input.TextArea rows={2} /></Form.Item>
      {agent && <><File name="ownerId" label="权利人身份证明扫描件" hint="营业执照或护照" /><File name="poa" label="授权书扫描件" required /><Form.Item name="poaUntil" label="授权截止日期"><DatePicker /></Form.Item><File name="guarantee" label="保证函" hint={<a href="#template">下载模板，签字盖章后上传</a>} /></>}
    </> },
    { key: "ip", label: "知识产权信息", children: <>
      <Form.Item name="type" label="知识产权类型" required><Select placeholder="请选择类型" options={select(TYPES)} /></Form.Item>
      <Form.Item name="mark" label="知识产权名称" required><Input /></Form.Item><Form.Item name="number" label="注册号" required><Input placeholder="仅填写数字或字母" /></Form.Item><Form.Item name="owner" label="权利人"><Input /></Form.Item>
      <Form.Item name="classes" label="类别"><Select mode="multiple" showSearch optionFilterProp="label" placeholder="尼斯分类" options={Array.from({ length: 45 }, (_, at) => ({ value: String(at + 1), label: `第${at + 1}类` }))} /></Form.Item>
      <Form.Item name="expires" label="到期日"><DatePicker /></Form.Item><File name="certificate" label="证书扫描件" required />
    </> },
    { key: "goods", label: "侵权产品", children: <>
      <Form.Item name="links" label="产品编号或链接" required extra="输入后按回车，可一次粘贴多个"><Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[" ", "\n", ","]} placeholder="https://www.dhgate.com/product/..." /></Form.Item>
      <Form.Item name="why" label="投诉说明" required><Input.TextArea rows={5} maxLength={1000} showCount /></Form.Item><File name="proof" label="其他证明材料" />
    </> },
  ];
  return (
    <ConfigProvider locale={zhCN}><div className="bar"><b>知识产权投诉</b><span>EN | 中文</span></div>
      <Form form={form} className="mid" labelCol={{ span: 6 }} wrapperCol={{ span: 15 }} onValuesChange={(changed) => put((old) => ({ ...old, ...changed }))}>
        <Collapse defaultActiveKey={["who"]} items={parts} />
        <Form.Item name="promise" valuePropName="checked" wrapperCol={{ offset: 6 }}><Checkbox>我确认投诉内容真实有效，愿承担恶意投诉的责任</Checkbox></Form.Item>
        <Form.Item wrapperCol={{ offset: 6 }}><Button type="primary" onClick={sent}>提交</Button></Form.Item>
      </Form>
      <div className="tip">页面意见反馈：<Input value={feedback} onChange={(event) => setFeedback(event.target.value)} placeholder="请留下您对本页面的建议" /><Button>发送</Button></div></ConfigProvider>
  );
}
createRoot(setup({ title: "知识产权投诉", lang: "zh-CN", css: ".bar{background:#fdc12b;padding:14px 40px;display:flex;justify-content:space-between}.mid{max-width:860px;margin:20px auto!important}.tip{display:flex;gap:8px;max-width:860px;margin:0 auto 30px;white-space:nowrap;align-items:center}" })).render(<App />);
