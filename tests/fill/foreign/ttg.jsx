// The Chinese portal in Ant Design: cards to choose the platform, the right in a select that is searched, reasons in a tree.
import { Button, Cascader, Checkbox, ConfigProvider, Form, Input, Modal, Select, Steps, Upload } from "antd";
import zhCN from "antd/es/locale/zh_CN.js";
import { useState } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "./state.js";

const PLATFORMS = [["taobao", "淘宝网"], ["tmall", "天猫"], ["tmallhk", "天猫国际"], ["1688", "1688"], ["xianyu", "闲鱼"]];
const RECORDS = [
  { value: "51003", label: "听雨轩｜52880317｜第16类｜中国大陆" },
  { value: "51004", label: "听雨轩｜52880318｜第25类｜中国大陆" },
  { value: "51005", label: "听雨轩小筑｜60117425｜第16类｜中国大陆" },
];
const REASONS = [
  { value: "fake", label: "售假", children: [{ value: "tb", label: "购买鉴定" }, { value: "cf", label: "假货特征" }, { value: "none", label: "不存在该款式或型号" }] },
  { value: "improper", label: "不当使用", children: [{ value: "title", label: "标题不当使用商标" }, { value: "picture", label: "图片不当使用商标" }] },
];

function App() {
  const [form] = Form.useForm();
  const [step, setStep] = useState(0);
  const [rule, setRule] = useState(false);
  const [box, put] = useState({});
  const [search, setSearch] = useState("");
  const change = (_changed, values) => put((old) => ({ ...old, ...values }));
  keep(() => ({ search, platform: box.platform, type: box.type, record: box.record, kind: box.kind, reason: (box.reason ?? []).join("/"), links: box.links, why: box.why, proof: box.proof ?? [], order: box.order, promise: box.promise ?? false, note: box.note }));
  const pile = ({ fileList }) => fileList.map(({ name, uid }) => ({ name, uid }));
  return (
    <ConfigProvider locale={zhCN}>
      <div className="bar"><b>知识产权保护平台</b><Input.Search placeholder="输入投诉单号查询" style={{ width: 240 }} value={search} onChange={(event) => setSearch(event.target.value)} /><a href="#out">退出</a></div>
      <div className="mid">
        <Steps current={step} items={[{ title: "选择权利" }, { title: "填写投诉" }, { title: "提交" }]} />
        <Form form={form} layout="horizontal" labelCol={{ span: 5 }} wrapperCol={{ span: 16 }} onValuesChange={change} preserve style={{ marginTop: 24 }}>
          {step === 0 && <>
            <Form.Item name="platform" label="投诉平台" rules={[{ required: true }]}><Platforms /></Form.Item>
            <Form.Item name="type" label="知识产权类型" rules={[{ required: true }]}><Select placeholder="请选择" options={[["trademark", "商标权"], ["copyright", "著作权"], ["patent", "专利权"]].map(([value, label]) => ({ value, label }))} /></Form.Item>
            {box.type && <Form.Item name="record" label="选择知识产权" rules={[{ required: true }]} extra="没有找到？请先到“我的知识产权”添加"><Select showSearch optionFilterProp="label" placeholder="请选择或输入注册号搜索" options={RECORDS} /></Form.Item>}
          </>}
          {step === 1 && <>
            <Form.Item name="kind" label="投诉类型" rules={[{ required: true }]}><Select placeholder="请选择投诉类型" options={[{ value: "item", label: "商品" }, { value: "shop", label: "店铺" }]} /></Form.Item>
            <Form.Item name="reason" label="投诉理由" rules={[{ required: true }]} extra={<a onClick={() => setRule(true)}>查看各理由的举证要求</a>}><Cascader placeholder="请选择投诉理由" options={REASONS} /></Form.Item>
            {box.reason?.[1] === "tb" && <Form.Item name="order" label="订单号"><Input /></Form.Item>}
            <Form.Item name="links" label="侵权链接" rules={[{ required: true }]} extra="每行一条，最多300条"><Input.TextArea rows={6} placeholder={"https://item.taobao.com/item.htm?id=xxxx\nhttps://item.taobao.com/item.htm?id=xxxx"} /></Form.Item>
            <Form.Item name="why" label="补充说明" rules={[{ required: true }]}><Input.TextArea rows={5} showCount maxLength={1000} placeholder="请说明侵权的具体情况" /></Form.Item>
            <Form.Item name="proof" label="初步证据" valuePropName="fileList" getValueFromEvent={pile}><Upload.Dragger multiple beforeUpload={() => false}><p>点击或将文件拖到此处上传</p><p className="gray">支持jpg、png、pdf，单个不超过5MB</p></Upload.Dragger></Form.Item>
          </>}
          {step === 2 && <>
            <Form.Item name="note" label="备注" extra="仅自己可见"><Input placeholder="选填" /></Form.Item>
            <Form.Item name="promise" valuePropName="checked" wrapperCol={{ offset: 5 }}><Checkbox>本人承诺所提交的信息真实、准确，并愿意承担由此产生的法律责任</Checkbox></Form.Item>
          </>}
          <Form.Item wrapperCol={{ offset: 5 }}>{step > 0 && <Button onClick={() => setStep(step - 1)}>上一步</Button>} {step < 2 ? <Button type="primary" onClick={() => setStep(step + 1)}>下一步</Button> : <Button type="primary" danger onClick={sent}>提交投诉</Button>}</Form.Item>
        </Form>
      </div>
      <Modal open={rule} title="举证要求" footer={null} onCancel={() => setRule(false)}><p>假货特征：请说明正品与涉嫌侵权商品的区别，并提供对比图。</p></Modal>
    </ConfigProvider>
  );
}
const Platforms = ({ value, onChange }) => <div className="tiles" role="radiogroup" aria-label="投诉平台">{PLATFORMS.map(([id, words]) => <div key={id} role="radio" tabIndex={0} aria-checked={value === id} className={value === id ? "tile on" : "tile"} onClick={() => onChange(id)}>{words}</div>)}</div>;
createRoot(setup({ title: "发起投诉", lang: "zh-CN", css: ".bar{display:flex;gap:24px;align-items:center;padding:12px 30px;box-shadow:0 1px 4px #ddd}.mid{max-width:860px;margin:24px auto}.tiles{display:flex;gap:10px;flex-wrap:wrap}.tile{border:1px solid #ddd;border-radius:6px;padding:10px 22px;cursor:pointer}.on{border-color:#ff5000;color:#ff5000}.gray{color:#999}" })).render(<App />);
