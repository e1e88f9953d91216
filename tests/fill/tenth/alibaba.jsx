// Ant Design, in English: names at the left, the reason from a cascade, rights as cards, a line for each link, an extra panel that is folded.
import { Button, Card, Cascader, Checkbox, Collapse, Form, Input, Radio, Select, Space, Switch, Typography, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const pairs = (list) => list.map(([value, label]) => ({ value, label }));
const RIGHTS = [
  { key: "C-4471", type: "copyright", name: "Rosemaling Winter, colourwork charts", no: "VA0002402266", land: "United States" },
  { key: "C-4480", type: "copyright", name: "Rosemaling Summer, colourwork charts", no: "VA0002437718", land: "United States" },
  { key: "T-1190", type: "trademark", name: "FJELLROSE", no: "6377215", land: "United States" },
];
const REASONS = [
  { value: "trademark", label: "Trademark", children: pairs([["buy", "Test buy"], ["features", "Counterfeit features"], ["unfair", "Unfair use of registered trademark"]]) },
  { value: "copyright", label: "Copyright", children: pairs([["art", "Improper use: art or text work"], ["theft", "Improper use: picture theft"], ["pirated", "Pirated books or software"], ["derived", "Derivative goods"]]) },
  { value: "patent", label: "Patent", children: pairs([["design", "Design patent infringement"], ["other", "Utility model or invention patent infringement"]]) },
];
const held = { q: "", site: "", type: "", right: "", target: "", reason: "", company: "", text: "", evidence: [], old: "", memo: "", copyto: "", name: "", email: "", phone: "", digest: false, agree: false };
const rows = [""];

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => ({ target }) => put(name, target.type === "checkbox" ? target.checked : target.value);
  const line = (at, value) => {
    rows[at] = value;
    draw((times) => times + 1);
  };
  const text = (name, label, { need, ...more } = {}) => <Form.Item label={label} htmlFor={name} required={need} {...more}><Input id={name} value={held[name]} onChange={set(name)} /></Form.Item>;
  const rights = RIGHTS.filter(({ type }) => type === held.type);
  return (
    <div className="page"><div className="head"><Typography.Title level={4}>Complaint</Typography.Title><Input.Search placeholder="Search by complaint number" value={held.q} onChange={set("q")} style={{ width: 260 }} /></div>
      <Form labelCol={{ span: 7 }} wrapperCol={{ span: 15 }} onFinish={() => sent()}>
        <Card size="small" title="Basis">
          <Form.Item label="Where is the listing" htmlFor="site" required><Select id="site" placeholder="Please select" value={held.site || undefined} onChange={(value) => put("site", value)} options={pairs([["aliexpress.com", "AliExpress"], ["alibaba.com", "Alibaba.com"], ["lazada", "Lazada"], ["miravia.es", "Miravia"]])} /></Form.Item>
          <Form.Item label="Intellectual property type" required><Radio.Group buttonStyle="solid" value={held.type} onChange={set("type")}>{[["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent and others"]].map(([value, words]) => <Radio.Button key={value} value={value}>{words}</Radio.Button>)}</Radio.Group></Form.Item>
          {held.type && <Form.Item label="IPR record" required>{rights.length ? <Radio.Group className="cards" value={held.right} onChange={set("right")}>{rights.map(({ key, name, no, land }) => <Radio key={key} value={key}><b>{name}</b><br /><small>No. {no} · {land} · approved</small></Radio>)}</Radio.Group> : <Typography.Text type="secondary">No approved record of this type</Typography.Text>}</Form.Item>}
        </Card>
        <Card size="small" title="Infringement">
          <Form.Item label="Type of complaint" required><Radio.Group value={held.target} onChange={set("target")} options={pairs([["listing", "Product listing"], ["store", "Store front"]])} /></Form.Item>
          <Form.Item label="Complaint reason" htmlFor="reason" required><Cascader id="reason" placeholder="Type of right / reason" options={REASONS} value={held.reason ? held.reason.split("/") : undefined} onChange={(path) => put("reason", path?.join("/"))} /></Form.Item>
          <Form.Item label="Listing links" required extra="300 links at most">{rows.map((url, at) => <Space.Compact key={at} style={{ width: "100%", marginBottom: 8 }}><Input placeholder="https://www.alibaba.com/product-detail/" value={url} onChange={({ target }) => line(at, target.value)} />{at > 0 && <Button onClick={() => { rows.splice(at, 1); draw((times) => times + 1); }}>Delete</Button>}</Space.Compact>)}<Button onClick={() => line(rows.length, "")}>Add link</Button></Form.Item>
          {text("company", "Company complained of", { tooltip: "The name of the supplier on the listing, if you know it" })}
          <Form.Item label="Description of the infringement" htmlFor="text" required><Input.TextArea id="text" showCount maxLength={2000} autoSize={{ minRows: 4 }} value={held.text} onChange={set("text")} /></Form.Item>
          <Form.Item label="Upload evidence" required extra="Proof of publication, comparison and so on. 4 files at most, 5 MB each."><Upload multiple beforeUpload={() => false} fileList={held.evidence} onChange={({ fileList }) => put("evidence", fileList)}><Button>Select files</Button></Upload></Form.Item>
        </Card>
        <Card size="small" title="Contact of the complainant">{text("name", "Contact name", { need: true })}{text("email", "E-mail", { need: true, extra: "Disclosed to the supplier" })}{text("phone", "Phone")}</Card>
        <Collapse items={[{ key: "more", label: "More (optional)", forceRender: true, children: <>{text("old", "Number of an earlier complaint")}{text("memo", "Remarks for yourself")}{text("copyto", "Send copies to this e-mail")}<Form.Item label="Weekly digest of my complaints"><Switch checked={held.digest} onChange={(value) => put("digest", value)} /></Form.Item></> }]} />
        <div className="end"><Checkbox checked={held.agree} onChange={set("agree")}>I declare that the information is true and accept the platform&apos;s rules for complaints.</Checkbox><br /><br /><Button type="primary" htmlType="submit">Submit</Button></div>
      </Form></div>
  );
}

createRoot(setup({ title: "Complaint - Alibaba International IP Protection", css: ".page{max-width:860px;margin:0 auto}.head{display:flex;justify-content:space-between}.ant-card{margin-bottom:16px}.cards label{display:flex!important;border:1px solid #d9d9d9;border-radius:8px;padding:10px;margin-bottom:8px}.end{padding:20px 0}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
