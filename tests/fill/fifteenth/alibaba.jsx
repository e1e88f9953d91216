// @alifd/next, in English: four steps, one at a time; the approved records stand in a table.
import "@alifd/next/dist/next.css";
import { Button, Checkbox, Form, Input, Radio, Select, Step, Table, Upload } from "@alifd/next";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { search: "", platform: "", iprType: "", record: "", target: "", reason: "", orderNo: "", links: "", company: "", supplement: "", evidence: [], translation: [], capacity: "", holder: "", name: "", email: "", phone: "", copyTo: "", myRef: "", agree: false };
let draw;
const put = (name) => (value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const RECORDS = [
  { id: "IPR-80412", type: "Patent", name: "Folding bicycle lock", no: "008812345-0001", place: "European Union", owner: "Wendelin Radtechnik GmbH" },
  { id: "IPR-80413", type: "Patent", name: "Pannier hook", no: "008812345-0002", place: "European Union", owner: "Wendelin Radtechnik GmbH" },
  { id: "IPR-79955", type: "Trademark", name: "WENDELIN", no: "017720931", place: "European Union", owner: "Wendelin Radtechnik GmbH" },
  { id: "IPR-78107", type: "Copyright", name: "Wendelin mounting guide", no: "", place: "Others", owner: "Wendelin Radtechnik GmbH" },
];
const REASONS = {
  Trademark: ["Test buy", "Counterfeit features", "This model or type does not exist", "Unfair use of registered trademark", "Unauthorized use of others' trademarks on products"],
  Copyright: ["Improper use: art or text work", "Improper use: picture theft", "Pirated books or software", "Derivative goods"],
  Patent: ["Design patent infringement", "Utility model or invention patent infringement"],
};
const same = (list) => list.map((one) => ({ value: one, label: one }));

function Page() {
  [, draw] = useState(0);
  const [step, go] = useState(0);
  const text = (name, label, more, need = true) => <Form.Item label={label} required={need} {...more}><Input id={name} value={held[name]} onChange={put(name)} style={{ width: "100%" }} /></Form.Item>;
  const files = (name, label, help) => <Form.Item label={label} help={help}><Upload listType="text" autoUpload={false} multiple value={held[name]} onChange={put(name)}><Button>Upload files</Button></Upload></Form.Item>;
  const records = RECORDS.filter(({ type }) => type === held.iprType);
  return (<>
    <header><b>Intellectual Property Protection Platform</b><Input aria-label="Search" placeholder="Search" value={held.search} onChange={put("search")} /></header>
    <main><h1>Submit a Complaint</h1>
      <Step current={step} shape="circle">{["Select IPR", "Complaint details", "Evidence", "Contact"].map((title) => <Step.Item key={title} title={title} />)}</Step>
      <Form labelAlign="top" onSubmit={sent}>
        {step === 0 && <>
          <Form.Item label="Complaint platform" required><Radio.Group value={held.platform} onChange={put("platform")} dataSource={[["ali", "Alibaba.com"], ["ae", "AliExpress"], ["lzd", "Lazada"], ["mir", "Miravia"]].map(([value, label]) => ({ value, label }))} /></Form.Item>
          <Form.Item label="IPR type" required><Select id="iprType" value={held.iprType} onChange={(value) => { held.record = ""; held.reason = ""; put("iprType")(value); }} dataSource={[{ value: "Trademark", label: "Trademark" }, { value: "Copyright", label: "Copyright" }, { value: "Patent", label: "Patent and others" }]} style={{ width: "100%" }} /></Form.Item>
          {held.iprType && <Form.Item label="IPR" required><Table dataSource={records} primaryKey="id" rowSelection={{ mode: "single", selectedRowKeys: held.record ? [held.record] : [], onChange: ([id]) => put("record")(id) }}>
            <Table.Column title="Name" dataIndex="name" /><Table.Column title="Registration No." dataIndex="no" /><Table.Column title="Place of registration" dataIndex="place" /><Table.Column title="Owner" dataIndex="owner" /></Table></Form.Item>}</>}
        {step === 1 && <>
          <Form.Item label="Complaint type" required><Radio.Group value={held.target} onChange={put("target")} dataSource={[{ value: "listing", label: "Product listing" }, { value: "store", label: "Store front" }]} /></Form.Item>
          <Form.Item label="Complaint reason" required><Select id="reason" value={held.reason} onChange={put("reason")} dataSource={same(REASONS[held.iprType] ?? [])} style={{ width: "100%" }} /></Form.Item>
          {text("orderNo", "Transaction order number", { help: "Test buy only; one order in one complaint" }, false)}
          <Form.Item label="Infringing listings" required help="One URL per line, up to 300"><Input.TextArea id="links" rows={6} value={held.links} onChange={put("links")} style={{ width: "100%" }} /></Form.Item><Button>Verify</Button>
          {text("company", "Supplier", {}, false)}</>}
        {step === 2 && <>
          <Form.Item label="Supplement infringement reason(s)" required><Input.TextArea id="supplement" rows={6} value={held.supplement} onChange={put("supplement")} style={{ width: "100%" }} /></Form.Item>
          {files("evidence", "Prima facie evidence", "If applicable")}{files("translation", "English or Chinese translation", "If your certificate is in another language")}</>}
        {step === 3 && <>
          <Form.Item label="You are" required><Select id="capacity" value={held.capacity} onChange={put("capacity")} dataSource={[{ value: "holder", label: "IPR holder" }, { value: "agent", label: "Agent of the IPR holder" }]} style={{ width: "100%" }} /></Form.Item>
          {held.capacity === "agent" && text("holder", "IPR holder")}
          {text("name", "Complainant name", { help: "Shown to the seller" })}{text("email", "Contact e-mail", { help: "Shown to the seller" })}{text("phone", "Telephone")}{text("copyTo", "Copy of notices to", {}, false)}{text("myRef", "Your reference", {}, false)}
          <Checkbox checked={held.agree} onChange={put("agree")}>I confirm that the statements above are true and accept the IPP User Agreement.</Checkbox></>}
        <footer>{step > 0 && <Button onClick={() => go(step - 1)}>Back</Button>} {step < 3 ? <Button key="next" type="primary" onClick={() => go(step + 1)}>Next</Button> : <Button key="submit" type="primary" htmlType="submit">Submit</Button>}</footer>
      </Form></main>
  </>);
}

createRoot(setup({ title: "IPP - Submit a Complaint", css: "body{margin:0!important;background:#f7f8fa}header{display:flex;justify-content:space-between;align-items:center;background:#fff;padding:12px 40px;border-bottom:1px solid #ddd}main{max-width:820px;margin:24px auto;background:#fff;padding:24px 40px;border-radius:8px}form{margin-top:28px}footer{margin-top:24px}" })).render(<Page />);
keep(() => held);
