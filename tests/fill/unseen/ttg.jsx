// Alibaba's portal for Taobao in Chinese: @alifd/next in three steps, choices that depend on one another, a searchable list
// of rights, an ask for the test order only where it is the reason.
import "@alifd/next/dist/next.css";
import { Button, Checkbox, Form, Input, Radio, Select, Step, Upload } from "@alifd/next";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { main, page, sent, tell } from "./record.js";

page("知识产权保护平台 - 发起投诉", "zh", "body{font:14px sans-serif}");

const RIGHTS = Array.from({ length: 30 }, (_, at) => ({ value: `r${at}`, label: `第${4000000 + at * 37}号 ${["赛纹", "SILVARN", "云野"][at % 3]}` }));
RIGHTS.splice(17, 0, { value: "wanted", label: "第18273645号 索维恩 SOLVANE" });

function Main() {
  const [step, setStep] = useState(0);
  const [v, setV] = useState({});
  const put = (key) => (value) => {
    setV((old) => ({ ...old, [key]: value, ...(key === "type" ? { record: undefined, reason: undefined } : {}) }));
    tell(key, value);
  };
  const pick = (key, list, more = {}) => <Select style={{ width: 360 }} placeholder="请选择" value={v[key]} onChange={put(key)} dataSource={list.map((item) => (typeof item === "string" ? { value: item, label: item } : item))} {...more} />;
  const text = (key, more = {}) => <Input value={v[key]} onChange={put(key)} {...more} />;
  const files = (key) => <Upload multiple autoUpload={false} listType="text" onChange={(list) => put(key)(list.map((file) => file.name))}><Button>点击上传</Button></Upload>;
  const steps = [
    <>
      <Form.Item label="投诉平台" required>{pick("platform", ["天猫 Tmall.com", "淘宝网 Taobao.com", "1688.com"])}</Form.Item>
      <Form.Item label="知识产权类型" required>{pick("type", ["著作权", "专利权", "商标权"])}</Form.Item>
      {v.type === "商标权" && <Form.Item label="知识产权" required>{pick("record", RIGHTS, { showSearch: true })}</Form.Item>}
      <Form.Item label="自定义名称">{text("x_alias", { placeholder: "便于您自己查找，选填" })}</Form.Item>
    </>,
    <>
      <Form.Item label="投诉类型" required><Radio.Group value={v.kind} onChange={put("kind")} dataSource={[{ value: "shop", label: "店铺信息" }, { value: "goods", label: "商品" }]} /></Form.Item>
      <Form.Item label="投诉理由" required>{pick("reason", ["购买鉴定", "假货特征", "型号或款式不存在", "不当使用他人注册商标"])}</Form.Item>
      {v.reason === "购买鉴定" && <Form.Item label="交易订单号" required>{text("x_order")}</Form.Item>}
      <Form.Item label="关联的历史投诉单号">{text("x_earlier")}</Form.Item>
    </>,
    <>
      <Form.Item label="侵权链接" required help="一行一个，最多300个，填写后请点击验证"><Input.TextArea rows={4} value={v.links} onChange={put("links")} /><Button onClick={() => tell("x_verified", true)}>验证</Button></Form.Item>
      <Form.Item label="补充侵权理由" required><Input.TextArea rows={4} maxLength={1000} showLimitHint value={v.why} onChange={put("why")} /></Form.Item>
      <Form.Item label="初步证据">{files("proof")}</Form.Item>
      <Form.Item label="卖家旺旺">{text("x_seller")}</Form.Item>
      <Form.Item label=" "><Checkbox checked={v.x_declare} onChange={put("x_declare")}>我方承诺以上信息真实有效，并承担相应法律责任</Checkbox></Form.Item>
    </>,
  ];
  return (
    <>
      <Input placeholder="搜索帮助" onChange={(value) => tell("x_search", value)} />
      <Step current={step}>{["选择权利", "选择理由", "填写信息"].map((title) => <Step.Item key={title} title={title} />)}</Step>
      <Form labelCol={{ span: 5 }} wrapperCol={{ span: 15 }}>{steps[step]}</Form>
      <Button onClick={() => tell("x_draft", true)}>存为草稿</Button>
      {step < 2 ? <Button type="primary" onClick={() => setStep(step + 1)}>下一步</Button> : <Button type="primary" onClick={sent}>提交</Button>}
    </>
  );
}
createRoot(main).render(<Main />);
