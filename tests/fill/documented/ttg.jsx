// The complaint wizard of the domestic portal, in Ant Design: three steps, a record that is searched for, reasons that depend
// on the right, a test buy's own questions.
import { Alert, Button, Card, Checkbox, Form, Input, Radio, Select, Steps, Table, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";

import { holdAll, plain, send, start } from "./core.js";

const RECORDS = {
  trademark: [
    { value: 90117, label: "CHENGHU HOME 第21类 35110982" },
    { value: 90231, label: "澄湖 第24类 39550126" },
    { value: 90244, label: "澄湖家居(图形) 第20类 40127755" },
  ],
  copyright: [{ value: 91002, label: "澄湖花型系列 国作登字-2022-F-10200417" }],
  patent: [{ value: 92001, label: "四件套收纳袋 ZL202130450117.2" }],
};
const REASONS = {
  trademark: [["01tb", "购买鉴定"], ["03cf", "假货特征"], ["05nm", "该型号/款式不存在"], ["09uu", "不当使用他人注册商标"]],
  copyright: [["21st", "著作权-不当-盗图"], ["22at", "著作权-不当-美术文字作品侵权"], ["23pb", "盗版书籍、软件"]],
  patent: [["31dp", "外观设计专利侵权"], ["32um", "实用新型专利侵权"], ["33iv", "发明专利侵权"]],
};
const files = { valuePropName: "fileList", getValueFromEvent: (event) => event.fileList };

function App() {
  const [form] = Form.useForm();
  const [step, setStep] = useState(0);
  const [checked, setChecked] = useState(null);
  const [found, setFound] = useState([]);
  const [busy, setBusy] = useState(false);
  const type = Form.useWatch("iprType", { form, preserve: true });
  const reason = Form.useWatch("reason", { form, preserve: true });
  const look = (text) => {
    setBusy(true);
    setTimeout(() => { setBusy(false); setFound((RECORDS[form.getFieldValue("iprType")] ?? []).filter(({ label }) => label.includes(text.trim()))); }, 300);
  };
  const next = async () => { await form.validateFields(); setStep(step + 1); };
  return (
    <div style={{ maxWidth: 960, margin: "0 auto", padding: 24 }}>
      <Steps current={step} items={[{ title: "选择平台与权利" }, { title: "填写投诉信息" }, { title: "确认并提交" }]} style={{ marginBottom: 32 }} />
      <Form form={form} layout="horizontal" labelCol={{ span: 5 }} wrapperCol={{ span: 16 }} onValuesChange={() => holdAll(form.getFieldsValue(true))}>
        {step === 0 && (
          <>
            <Form.Item name="platform" label="投诉平台" rules={[{ required: true }]}>
              <Select placeholder="请选择投诉平台" options={[["taobao", "淘宝网 Taobao.com"], ["tmall", "天猫 Tmall.com"], ["tmallhk", "天猫国际 Tmall.hk"], ["1688", "1688.com"]].map(([value, label]) => ({ value, label }))} />
            </Form.Item>
            <Form.Item name="iprType" label="知识产权类型" rules={[{ required: true }]}>
              <Radio.Group onChange={() => { form.setFieldValue("ipr", undefined); form.setFieldValue("reason", undefined); setFound([]); }}>
                <Radio value="trademark">商标</Radio><Radio value="copyright">著作权</Radio><Radio value="patent">专利及其他</Radio>
              </Radio.Group>
            </Form.Item>
            <Form.Item name="ipr" label="知识产权" extra="仅展示审核通过的知识产权,每次投诉限选一项" rules={[{ required: true }]}>
              <Select showSearch filterOption={false} disabled={!type} loading={busy} onSearch={look} onOpenChange={(open) => open && look("")} options={found} placeholder="请输入权利名称或注册号" notFoundContent={busy ? "搜索中…" : "没有找到相关权利"} />
            </Form.Item>
            <Form.Item wrapperCol={{ offset: 5 }}><Button type="primary" onClick={next}>下一步</Button></Form.Item>
          </>
        )}
        {step === 1 && (
          <>
            <Form.Item name="target" label="投诉类型" rules={[{ required: true }]}>
              <Radio.Group options={[{ value: "item", label: "商品" }, { value: "shop", label: "店铺信息、公告" }]} />
            </Form.Item>
            <Form.Item name="reason" label="投诉理由" rules={[{ required: true }]}>
              <Select placeholder="请选择" options={REASONS[type].map(([value, label]) => ({ value, label }))} />
            </Form.Item>
            {reason === "03cf" && <Form.Item wrapperCol={{ offset: 5 }}><Alert type="info" message="请说明商品与正品不一致的特征,并提供同角度的对比图。" /></Form.Item>}
            {reason === "01tb" && (
              <>
                <Form.Item name="orderNo" label="交易订单号" rules={[{ required: true }]} extra="一个订单对应一次投诉"><Input maxLength={32} /></Form.Item>
                <Form.Item name="report" label="鉴定报告" rules={[{ required: true }]} {...files}><Upload beforeUpload={() => false} maxCount={1}><Button>上传文件</Button></Upload></Form.Item>
              </>
            )}
            <Form.Item name="links" label="侵权商品链接" rules={[{ required: true }]} extra="每行一个链接,最多300个"><Input.TextArea rows={6} /></Form.Item>
            <Form.Item wrapperCol={{ offset: 5, span: 16 }}>
              <Button onClick={() => setTimeout(() => setChecked((form.getFieldValue("links") ?? "").split("\n").filter(Boolean).map((url, at) => ({ key: at, url, ok: "有效" }))), 400)}>校验链接</Button>
              {checked && <Table size="small" pagination={false} dataSource={checked} columns={[{ title: "商品链接", dataIndex: "url" }, { title: "校验结果", dataIndex: "ok" }]} />}
            </Form.Item>
            <Form.Item name="why" label="补充侵权说明" rules={[{ required: true }]}><Input.TextArea rows={4} showCount maxLength={2000} placeholder="请具体描述侵权情况" /></Form.Item>
            <Form.Item name="proof" label="初步证据" {...files}>
              <Upload.Dragger multiple beforeUpload={() => false}><p>点击或将文件拖拽到此区域上传</p><p style={{ color: "#999" }}>支持 jpg、png、pdf,单个文件不超过5MB</p></Upload.Dragger>
            </Form.Item>
            <Form.Item name="remark" label="内部备注"><Input placeholder="仅自己可见" /></Form.Item>
            <Form.Item wrapperCol={{ offset: 5 }}><Button onClick={() => setStep(0)}>上一步</Button> <Button type="primary" onClick={next}>下一步</Button></Form.Item>
          </>
        )}
        {step === 2 && (
          <>
            <Card size="small" title="投诉内容">{Object.entries(form.getFieldsValue(true)).map(([name, value]) => <p key={name}>{String(plain(value))}</p>)}</Card>
            <Form.Item name="agree" valuePropName="checked"><Checkbox>本人承诺所提交的投诉内容及材料真实、合法、有效,并愿意承担相应的法律责任</Checkbox></Form.Item>
            <Form.Item name="captcha" label="验证码"><Input style={{ width: 120 }} /></Form.Item>
            <Button onClick={() => setStep(1)}>上一步</Button> <Button type="primary" onClick={send}>提交投诉</Button>
          </>
        )}
      </Form>
    </div>
  );
}
createRoot(start({ title: "发起投诉 - 知识产权保护平台", lang: "zh-CN" })).render(<App />);
