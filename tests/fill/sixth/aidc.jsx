// Ant Design in cards: names above, those of the contact as placeholders only, the record is found by typing, the reasons carry a line of explanation.
import { Button, Card, Checkbox, Flex, Form, Input, Layout, Radio, Select, Space, Tag, Typography, Upload } from "antd";
import { useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../foreign/state.js";

const RECORDS = [
  { value: "20769", label: "KERAMIEK HUIS · 017990455 · Class 21 · Benelux" },
  { value: "20771", label: "VLIETSTRA · 018733019 · Class 21 · European Union" },
  { value: "20772", label: "VLIETSTRA · 1588021 · Class 21 · United Kingdom" },
];
const REASONS = [
  { value: "01tb", label: "Test buy", note: "You have bought the item and examined it" },
  { value: "03cf", label: "Counterfeit features", note: "The listing itself shows features that differ from the genuine product" },
  { value: "04ne", label: "This model or type does not exist", note: "Neither owner nor licensee ever made it" },
  { value: "09uu", label: "Unfair use of registered trademark", note: "An identical mark is prominent on the page" },
];
const held = { search: "", platform: "", type: "", record: "", kind: "", reason: "", proofType: "", order: "", links: "", why: "", proof: [], contact: "", email: "", reference: "", good: false, accurate: false };

function Page() {
  const [, draw] = useState(0);
  const [found, find] = useState([]);
  const [busy, work] = useState(false);
  const wait = useRef(0);
  const put = (name, value) => {
    held[name] = value;
    draw((times) => times + 1);
  };
  const set = (name) => (event) => put(name, event?.target ? (event.target.type === "checkbox" ? event.target.checked : event.target.value) : event);
  const ask = (words) => {
    clearTimeout(wait.current);
    work(true);
    wait.current = setTimeout(() => {
      find(words ? RECORDS.filter(({ label }) => label.toLowerCase().includes(words.toLowerCase())) : []);
      work(false);
    }, 200);
  };
  const upload = (name) => ({ multiple: true, beforeUpload: () => false, fileList: held[name], onChange: ({ fileList }) => put(name, fileList) });
  return (
    <Layout>
      <Layout.Header style={{ display: "flex", alignItems: "center", justifyContent: "space-between" }}>
        <Typography.Text strong style={{ color: "#fff" }}>IP Protection Platform</Typography.Text>
        <Space><Input.Search style={{ verticalAlign: "middle" }} placeholder="Complaint ID" value={held.search} onChange={set("search")} /><Tag>English</Tag></Space>
      </Layout.Header>
      <Layout.Content style={{ maxWidth: 860, margin: "24px auto", width: "100%" }}>
        <Typography.Title level={3}>Submit a complaint</Typography.Title>
        <Form layout="vertical" onFinish={() => sent()}>
          <Card title="1. Your right" style={{ marginBottom: 16 }}>
            <Form.Item label="Complaint platform" required>
              <Radio.Group optionType="button" value={held.platform} onChange={set("platform")} options={[{ value: "AE", label: "AliExpress" }, { value: "AB", label: "Alibaba.com" }, { value: "LZ", label: "Lazada" }, { value: "MV", label: "Miravia" }]} />
            </Form.Item>
            <Form.Item label="IPR type" required>
              <Select value={held.type || undefined} placeholder="Please select" onChange={set("type")} options={[{ value: "TRADEMARK", label: "Trademark" }, { value: "COPYRIGHT", label: "Copyright" }, { value: "PATENT", label: "Patent" }]} />
            </Form.Item>
            <Form.Item label="IPR record" required extra="Only approved records are found. One complaint is for one record.">
              <Select showSearch filterOption={false} value={held.record || undefined} placeholder="Type the name or the registration number" onSearch={ask} onChange={set("record")} options={found} loading={busy} notFoundContent={busy ? "Searching…" : "Type to search"} />
            </Form.Item>
          </Card>
          <Card title="2. Complaint" style={{ marginBottom: 16 }}>
            <Form.Item label="Complaint type" required>
              <Radio.Group value={held.kind} onChange={set("kind")}><Radio value="LISTING">Product listing</Radio><Radio value="STORE">Store front</Radio></Radio.Group>
            </Form.Item>
            <Form.Item label="Complaint reason" required>
              <Select value={held.reason || undefined} placeholder="Please select a reason" onChange={set("reason")} options={REASONS} optionRender={({ data }) => <><div>{data.label}</div><div style={{ color: "#999", fontSize: 12, whiteSpace: "normal" }}>{data.note}</div></>} />
            </Form.Item>
            {held.reason && (
              <Form.Item label="Type of proof">
                <Select allowClear value={held.proofType || undefined} placeholder="Please select" onChange={(value) => put("proofType", value ?? "")} options={[{ value: "BUY", label: "Test buy" }, { value: "CHAT", label: "Trade Manager chat" }, { value: "JUDGMENT", label: "Judicial judgment or administrative decision" }, { value: "OTHER", label: "Other forms of proof" }]} />
              </Form.Item>
            )}
            {(held.reason === "01tb" || held.proofType === "BUY") && <Form.Item label="Transaction order number" required><Input value={held.order} onChange={set("order")} /></Form.Item>}
            <Form.Item label="Infringing listings" required extra="Paste one link per line, 300 at most, and verify them.">
              <Input.TextArea rows={6} value={held.links} onChange={set("links")} />
              <Flex justify="end" style={{ marginTop: 8 }}><Button>Verify</Button></Flex>
            </Form.Item>
            <Form.Item label="Supplement infringement reason(s)" required>
              <Input.TextArea rows={5} showCount maxLength={2000} value={held.why} onChange={set("why")} />
            </Form.Item>
            <Form.Item label="Prima facie evidence">
              <Upload.Dragger {...upload("proof")}><p className="ant-upload-text">Click or drag files here</p><p className="ant-upload-hint">JPG, PNG or PDF, 5 MB each</p></Upload.Dragger>
            </Form.Item>
          </Card>
          <Card title="3. Contact for this complaint" style={{ marginBottom: 16 }}>
            <Typography.Paragraph type="secondary">The seller sees this name and e-mail.</Typography.Paragraph>
            <Flex gap={16}>
              <Form.Item style={{ flex: 1 }}><Input placeholder="Contact person *" value={held.contact} onChange={set("contact")} /></Form.Item>
              <Form.Item style={{ flex: 1 }}><Input placeholder="Contact e-mail *" value={held.email} onChange={set("email")} /></Form.Item>
            </Flex>
            <Form.Item><Input value={held.reference} onChange={set("reference")} placeholder="Your internal reference (optional)" /></Form.Item>
          </Card>
          <p><Checkbox checked={held.good} onChange={set("good")}>I believe in good faith that the listings above infringe the right stated.</Checkbox></p>
          <p><Checkbox checked={held.accurate} onChange={set("accurate")}>The information is true and complete, and I am entitled to act for the owner of the right.</Checkbox></p>
          <Space><Button type="primary" htmlType="submit">Submit</Button><Button>Save as draft</Button></Space>
        </Form>
      </Layout.Content>
    </Layout>
  );
}

createRoot(setup({ title: "Submit a complaint - IP Protection Platform" })).render(<Page />);
keep(() => held);
