// Fusion on one page, in Chinese: names to the left, the right is looked for on the server, papers are dropped on a field.
import { Button, Checkbox, Form, Input, Message, Radio, Search, Select, Shell, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import { useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../foreign/state.js";

const RECORDS = [
  { value: "IPR-58810023", label: "青屿山房（注册号：58810023，第43类）" },
  { value: "IPR-61204588", label: "青屿（注册号：61204588，第30类）" },
  { value: "IPR-61204590", label: "青屿（注册号：61204590，第35类）" },
  { value: "IPR-49007312", label: "云栖小罐（注册号：49007312，第30类）" },
];
const REASONS = {
  tm: [["01tb", "商标权-售假-购买鉴定"], ["03cf", "商标权-售假-假货特征"], ["05ne", "商标权-售假-型号款式不存在"], ["09uu", "商标权-不当使用-商品信息不当使用他人商标"]],
  cr: [["11pt", "著作权-不当-盗图"], ["12aw", "著作权-不当-美术文字作品侵权"], ["14pb", "著作权-盗版"]],
  pt: [["21de", "外观设计专利侵权"], ["22um", "实用新型专利侵权"], ["23in", "发明专利侵权"]],
};
const held = { search: "", platform: "", type: "", record: "", kind: "", reason: "", links: "", why: "", proof: [], mail: "", earlier: "", promise: false };
const options = (list) => list.map(([value, label]) => ({ value, label }));

function Page() {
  const [, draw] = useState(0);
  const [found, find] = useState([]);
  const [checked, check] = useState(null);
  const wait = useRef(0);
  const set = (name) => (value) => {
    held[name] = value;
    draw((times) => times + 1);
  };
  /** The server takes a moment. */
  const ask = (words) => {
    clearTimeout(wait.current);
    wait.current = setTimeout(() => find(words.trim() ? RECORDS.filter(({ label }) => label.includes(words.trim())) : RECORDS), 150);
  };
  const type = (value) => {
    held.type = value;
    held.record = held.reason = "";
    ask("");
    draw((times) => times + 1);
  };
  const lines = held.links.split("\n").map((line) => line.trim()).filter(Boolean);
  return (
    <Shell device="desktop">
      <Shell.Branding><b style={{ color: "#333" }}>知识产权保护平台</b></Shell.Branding>
      <Shell.Navigation direction="hoz"><Search shape="simple" placeholder="搜索投诉单号" style={{ width: 220 }} onChange={set("search")} /></Shell.Navigation>
      <Shell.Content style={{ background: "#fff", padding: 24 }}>
        <h2>发起投诉</h2>
        <Message type="notice" style={{ marginBottom: 20 }}>一次投诉仅可选择一项知识产权，侵权链接最多 300 条。请先完成知识产权备案。</Message>
        <Form labelAlign="left" labelCol={{ fixedSpan: 8 }} wrapperCol={{ span: 12 }} onSubmit={sent} style={{ maxWidth: 960 }}>
          <Form.Item label="投诉平台" required>
            <Radio.Group shape="button" value={held.platform} onChange={set("platform")} dataSource={options([["taobao", "淘宝网"], ["tmall", "天猫"], ["tmallhk", "天猫国际"], ["1688", "1688"], ["xianyu", "闲鱼"]])} />
          </Form.Item>
          <Form.Item label="知识产权类型" required>
            <Select style={{ width: "100%" }} value={held.type || undefined} placeholder="请选择" onChange={type} dataSource={options([["tm", "商标权"], ["cr", "著作权"], ["pt", "专利权"]])} />
          </Form.Item>
          <Form.Item label="被侵权的知识产权" required help="可输入名称或注册号查找已备案的知识产权">
            <Select showSearch filterLocal={false} style={{ width: "100%" }} value={held.record || undefined} placeholder="输入名称或注册号" disabled={!held.type} onSearch={ask} onChange={set("record")} dataSource={found} />
          </Form.Item>
          <Form.Item label="投诉类型" required>
            <Radio.Group value={held.kind} onChange={set("kind")} dataSource={options([["item", "商品"], ["shop", "店铺信息、公告"]])} />
          </Form.Item>
          <Form.Item label="投诉理由" required>
            <Select style={{ width: "100%" }} value={held.reason || undefined} placeholder="请选择投诉理由" disabled={!held.type} onChange={set("reason")} dataSource={options(REASONS[held.type] ?? [])} />
          </Form.Item>
          <Form.Item label="侵权商品链接" required>
            <Input.TextArea rows={6} placeholder="一行一个链接" value={held.links} onChange={set("links")} />
            <div style={{ marginTop: 8 }}><Button size="small" onClick={() => check(lines.length)}>校验链接</Button> {checked !== null && <span>共识别 {checked} 条链接</span>}</div>
          </Form.Item>
          <Form.Item label="补充侵权理由" required>
            <Input.TextArea rows={5} maxLength={1000} showLimitHint placeholder="请说明商品如何侵犯您的权利" value={held.why} onChange={set("why")} />
          </Form.Item>
          <Form.Item label="初步证据">
            <Upload.Dragger multiple autoUpload={false} listType="text" value={held.proof} onChange={set("proof")} accept=".jpg,.jpeg,.png,.pdf">
              <div style={{ padding: 24, color: "#888", border: "1px dashed #ccc" }}>点击或将文件拖到此处，支持 jpg、png、pdf</div>
            </Upload.Dragger>
          </Form.Item>
          <Form.Item label="接收结果的邮箱"><Input value={held.mail} onChange={set("mail")} placeholder="不填则发送至注册邮箱" /></Form.Item>
          <Form.Item label="关联的历史投诉单号"><Input value={held.earlier} onChange={set("earlier")} placeholder="选填" /></Form.Item>
          <Form.Item label=" ">
            <Checkbox checked={held.promise} onChange={set("promise")}>我承诺所提交的内容真实、合法、有效，并愿意承担因不实投诉产生的法律责任</Checkbox>
          </Form.Item>
          <Form.Item label=" "><Form.Submit type="primary" onClick={sent}>提交投诉</Form.Submit> <Button>取消</Button></Form.Item>
        </Form>
      </Shell.Content>
    </Shell>
  );
}

createRoot(setup({ title: "发起投诉 - 知识产权保护平台", lang: "zh-CN" })).render(<Page />);
keep(() => held);
