// Alibaba's portal for Taobao, both languages in one label: Ant Design in three steps, choices as buttons, a list of rights
// drawn as far as it is seen, papers dropped into a field.
import { Button, Cascader, Checkbox, DatePicker, Form, Input, Radio, Select, Steps, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { main, page, sent, tell } from "./widgets.js";

page("知识产权保护平台 IPP", "zh-CN");
const RIGHTS = Array.from({ length: 40 }, (_, at) => ({ value: `r${at}`, label: `HALVORSEN ${26000000 + at * 31} 第${(at % 40) + 1}类` }));
RIGHTS.splice(28, 0, { value: "wanted", label: "HALVARD 31274455 第9类" });
const WHY = { 商标权: [["cf", "仿冒特征 / Counterfeit Features"], ["tb", "购买鉴定 / Test buy"], ["nm", "该款式不存在 / This model does not exist"], ["uu", "不当使用注册商标 / Unfair use of registered trademark"]], 著作权: [["img", "盗图 / Stolen picture"], ["pir", "盗版 / Piracy"]], 专利权: [["d", "外观设计 / Design"]] };

function Main() {
  const [step, setStep] = useState(0);
  const [v, setV] = useState({});
  const put = (key) => (value) => {
    setV((old) => ({ ...old, [key]: value, ...(key === "type" ? { record: undefined, reason: undefined } : {}) }));
    tell(key, value);
  };
  const pick = (key, options, more = {}) => <Select style={{ width: 380 }} placeholder="请选择 Please select" value={v[key]} onChange={put(key)} options={options.map((one) => (Array.isArray(one) ? { value: one[0], label: one[1] } : typeof one === "string" ? { value: one, label: one } : one))} {...more} />;
  const steps = [
    <>
      <Form.Item label="投诉平台 / Complaint platform" required>{pick("platform", ["淘宝网 Taobao.com", "天猫 Tmall.com", "天猫国际 Tmall.hk", "1688.com"])}</Form.Item>
      <Form.Item label="权利类型 / IPR type" required><Radio.Group value={v.type} onChange={(event) => put("type")(event.target.value)} optionType="button" options={[{ value: "商标权", label: "商标权 Trademark" }, { value: "著作权", label: "著作权 Copyright" }, { value: "专利权", label: "专利权 Patent" }]} /></Form.Item>
      {v.type && <Form.Item label="权利编号 / IPR record" required>{pick("record", RIGHTS, { showSearch: true, optionFilterProp: "label" })}</Form.Item>}
      <Form.Item label="内部案件编号 / Your reference">{<Input value={v.x_ref ?? ""} onChange={(event) => put("x_ref")(event.target.value)} placeholder="选填 Optional" />}</Form.Item>
    </>,
    <>
      <Form.Item label="投诉类型 / Complaint type" required><Radio.Group value={v.kind} onChange={(event) => put("kind")(event.target.value)} options={[{ value: "goods", label: "商品链接 Product listing" }, { value: "shop", label: "店铺首页 Store front" }]} /></Form.Item>
      {v.kind && <Form.Item label="投诉理由 / Complaint reason" required>{pick("reason", WHY[v.type] ?? [])}</Form.Item>}
      {v.reason === "tb" && <Form.Item label="订单编号 / Order number"><Input value={v.x_order ?? ""} onChange={(event) => put("x_order")(event.target.value)} /></Form.Item>}
      <Form.Item label="所在类目 / Category"><Cascader placeholder="选填" options={[{ value: "a", label: "眼镜", children: [{ value: "b", label: "太阳镜" }] }]} onChange={put("x_cat")} /></Form.Item>
    </>,
    <>
      <Form.Item label="侵权商品链接 / Infringing listings" required extra="一行一条，不超过 300 条"><Input.TextArea rows={4} value={v.links ?? ""} onChange={(event) => put("links")(event.target.value)} /></Form.Item>
      <Form.Item label="侵权说明 / Supplement infringement reasons"><Input.TextArea rows={3} maxLength={1000} showCount value={v.why ?? ""} onChange={(event) => put("why")(event.target.value)} /></Form.Item>
      <Form.Item label="初步证据 / Prima facie evidence"><Upload.Dragger multiple beforeUpload={() => false} onChange={({ fileList }) => put("proof")(fileList.map(({ name }) => name))}><p>点击或拖拽文件到此处</p></Upload.Dragger></Form.Item>
      <Form.Item label="上次投诉日期 / Date of previous complaint"><DatePicker onChange={(_, text) => put("x_before")(text)} /></Form.Item>
      <Checkbox checked={v.x_ok ?? false} onChange={(event) => put("x_ok")(event.target.checked)}>本人保证以上信息真实有效 I guarantee that the information is true</Checkbox>
    </>,
  ];
  return (
    <div style={{ width: 760 }}>
      <Input.Search placeholder="搜索帮助 Search help" style={{ width: 240 }} onChange={(event) => put("x_search")(event.target.value)} />
      <Steps current={step} items={[{ title: "选择权利" }, { title: "投诉理由" }, { title: "填写投诉" }]} />
      <Form layout="vertical" component="div">{steps[step]}</Form>
      {step > 0 && <Button onClick={() => setStep(step - 1)}>上一步 Previous</Button>}
      {step < 2 ? <Button type="primary" onClick={() => setStep(step + 1)}>下一步 Next</Button> : <Button type="primary" onClick={sent}>提交投诉 Submit</Button>}
      <Button onClick={() => sent()}>存为草稿 Save draft</Button>
    </div>
  );
}
createRoot(main).render(<Main />);
