// The wizard of the international portal for a south-east Asian market, in Chinese Fusion: steps, markets as tags, the record
// in a select with a search box.
import "@alifd/next/dist/next.css";
import { Button, Checkbox, Form, Input, Radio, Select, Step, Upload } from "@alifd/next";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

import { holdAll, send, start } from "./core.js";

const MARKETS = [["ID", "印度尼西亚"], ["MY", "马来西亚"], ["PH", "菲律宾"], ["SG", "新加坡"], ["TH", "泰国"], ["VN", "越南"]];
const RECORDS = { ID: [["a1", "FJORDHAVE(IDM000980117)"]], SG: [["b1", "FJORDHAVE(40202308821T)"], ["b2", "FJORDHAVE ONE(40202311907W)"], ["b3", "FJORDHAVE 图形(40202308820V)"]], MY: [["c1", "FJORDHAVE(TM2023011882)"]] };
const REASONS = ["购买鉴定", "假货特征", "该型号或款式不存在", "不当使用他人注册商标"];
const names = (list) => (list ?? []).map(({ name }) => name);

function App() {
  const [box, put] = useState({ platform: undefined, market: undefined, type: undefined, record: undefined, target: undefined, reason: undefined, order: "", report: [], links: "", why: "", proof: [], contact: "", agree: false });
  const [step, setStep] = useState(0);
  const set = (...names) => (value) => { put((old) => ({ ...old, ...Object.fromEntries(names.slice(1).map((name) => [name, undefined])), [names[0]]: value })); };
  useEffect(() => holdAll({ ...box, report: names(box.report), proof: names(box.proof) }));
  const ready = box.platform && box.market && box.type && box.record;
  return (
    <div style={{ padding: 30, maxWidth: 940 }}>
      <h2>提交投诉</h2>
      <Step current={step} shape="circle">{["选择知识产权", "侵权信息", "证据材料", "提交"].map((title) => <Step.Item key={title} title={title} />)}</Step>
      <Form labelAlign="top" style={{ marginTop: 24 }}>
        {step === 0 && (
          <>
            <Form.Item label="投诉平台" required><Select style={{ width: 360 }} value={box.platform} onChange={set("platform")} dataSource={["Alibaba.com", "AliExpress", "Lazada", "Miravia"].map((one) => ({ value: one, label: one }))} /></Form.Item>
            <Form.Item label="站点" required><Radio.Group shape="button" value={box.market} onChange={set("market", "record")} dataSource={MARKETS.map(([value, label]) => ({ value, label }))} /></Form.Item>
            <Form.Item label="知识产权类型" required><Radio.Group value={box.type} onChange={set("type", "record")} dataSource={["商标", "著作权", "专利及其他"].map((one) => ({ value: one, label: one }))} /></Form.Item>
            <Form.Item label="知识产权" required help="请选择与站点对应的、已通过审核的权利"><Select style={{ width: 360 }} showSearch hasClear disabled={!box.market || !box.type} value={box.record} onChange={set("record")} placeholder="搜索名称或注册号" dataSource={box.type === "商标" ? (RECORDS[box.market] ?? []).map(([value, label]) => ({ value, label })) : []} /></Form.Item>
            <Button type="primary" disabled={!ready} onClick={() => setStep(1)}>下一步</Button>
          </>
        )}
        {step === 1 && (
          <>
            <Form.Item label="投诉类型" required><Select style={{ width: 360 }} value={box.target} onChange={set("target")} dataSource={[{ value: "listing", label: "商品" }, { value: "store", label: "店铺" }]} /></Form.Item>
            <Form.Item label="投诉原因" required><Select style={{ width: 360 }} value={box.reason} onChange={set("reason")} dataSource={REASONS.map((one) => ({ value: one, label: one }))} /></Form.Item>
            {box.reason === "购买鉴定" && <Form.Item label="订单号" required><Input value={box.order} onChange={set("order")} /></Form.Item>}
            <Form.Item label="侵权商品链接" required help="一行一个,最多300个"><Input.TextArea rows={6} value={box.links} onChange={set("links")} /></Form.Item>
            <Form.Item label="补充侵权理由" required><Input.TextArea rows={5} maxLength={1000} showLimitHint value={box.why} onChange={set("why")} /></Form.Item>
            <Button onClick={() => setStep(0)}>上一步</Button> <Button type="primary" onClick={() => setStep(2)}>下一步</Button>
          </>
        )}
        {step === 2 && (
          <>
            {box.reason === "购买鉴定" && <Form.Item label="鉴定报告" required><Upload autoUpload={false} shape="text" value={box.report} onChange={set("report")}><Button>上传</Button></Upload></Form.Item>}
            <Form.Item label="初步证据" help="最多4个文件,每个不超过5MB"><Upload.Dragger autoUpload={false} multiple listType="text" value={box.proof} onChange={set("proof")} /></Form.Item>
            <Form.Item label="对接人工号(选填)"><Input style={{ width: 360 }} value={box.contact} onChange={set("contact")} /></Form.Item>
            <Button onClick={() => setStep(1)}>上一步</Button> <Button type="primary" onClick={() => setStep(3)}>下一步</Button>
          </>
        )}
        {step === 3 && (
          <>
            <Form.Item><Checkbox checked={box.agree} onChange={set("agree")}>我已阅读并同意《知识产权投诉须知》,并保证以上信息真实有效</Checkbox></Form.Item>
            <Button onClick={() => setStep(2)}>上一步</Button> <Button type="primary" onClick={send}>提交</Button>
          </>
        )}
      </Form>
    </div>
  );
}
createRoot(start({ title: "提交投诉 | IPP", lang: "zh-CN" })).render(<App />);
