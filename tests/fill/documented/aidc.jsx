// The complaint form of the international portal, in Fusion: one page, the record in a table of radio buttons, the proof's own
// questions after its type.
import "@alifd/next/dist/next.css";
import { Button, Checkbox, Form, Input, Radio, Select, Table, Upload } from "@alifd/next";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

import { holdAll, send, start } from "./core.js";

const RECORDS = [
  { id: "IPR-77012", kind: "trademark", name: "FJORDHAVE", number: "018774120", place: "European Union", until: "2033-05-02" },
  { id: "IPR-77013", kind: "trademark", name: "FJORDHAVE", number: "6450117", place: "United States of America", until: "2032-11-20" },
  { id: "IPR-77020", kind: "trademark", name: "FJORDHAVE ONE", number: "6450993", place: "United States of America", until: "2032-12-01" },
  { id: "IPR-77054", kind: "copyright", name: "Fjordhave catalogue 2024", number: "VA0002355102", place: "United States of America", until: "-" },
];
const REASONS = {
  trademark: ["Test buy", "Counterfeit Features", "This model or type does not exist", "Unfair Use of Registered Trademark"],
  copyright: ["Unauthorized use of pictures", "Unauthorized copies of works"],
  patent: ["Design patent", "Utility model or invention patent"],
};
const FILE = { listType: "text", autoUpload: false, action: "/upload" };

function App() {
  const [box, put] = useState({ platform: undefined, type: undefined, record: [], target: undefined, reason: undefined, order: "", report: [], links: "", why: "", proof: [], reference: "", notify: false, agree: false });
  const set = (name) => (value) => put((old) => ({ ...old, [name]: value }));
  useEffect(() => holdAll({ ...box, record: box.record[0] ?? "", report: box.report.map(({ name }) => name), proof: box.proof.map(({ name }) => name) }));
  const items = RECORDS.filter(({ kind }) => kind === box.type);
  return (
    <div style={{ padding: "16px 40px", maxWidth: 1000 }}>
      <h2>Submit a Complaint</h2>
      <Form labelAlign="left" labelCol={{ fixedSpan: 11 }} wrapperCol={{ span: 16 }} style={{ maxWidth: 960 }}>
        <Form.Item label="Complaint platform" required><Select style={{ width: 320 }} value={box.platform} onChange={set("platform")} placeholder="Please select" dataSource={[{ value: "alibaba", label: "Alibaba.com" }, { value: "aliexpress", label: "AliExpress.com" }, { value: "lazada", label: "Lazada" }, { value: "miravia", label: "Miravia" }]} /></Form.Item>
        <Form.Item label="IPR type" required><Select style={{ width: 320 }} value={box.type} onChange={(value) => put((old) => ({ ...old, type: value, record: [], reason: undefined }))} placeholder="Please select" dataSource={[{ value: "trademark", label: "Trademark" }, { value: "copyright", label: "Copyright" }, { value: "patent", label: "Patent and others" }]} /></Form.Item>
        {box.type && (
          <Form.Item label="Select IPR" required help="Only approved IPRs are listed">
            <Table size="small" primaryKey="id" dataSource={items} rowSelection={{ mode: "single", selectedRowKeys: box.record, onChange: set("record") }}>
              <Table.Column title="IPR No." dataIndex="id" width={110} />
              <Table.Column title="IPR name" dataIndex="name" />
              <Table.Column title="Registration No." dataIndex="number" />
              <Table.Column title="Place of registration" dataIndex="place" />
              <Table.Column title="Expiration date" dataIndex="until" />
            </Table>
          </Form.Item>
        )}
        <Form.Item label="Complaint type" required><Radio.Group value={box.target} onChange={set("target")} dataSource={[{ value: "listing", label: "Product listing" }, { value: "store", label: "Store front" }]} /></Form.Item>
        <Form.Item label="Complaint reason" required><Select style={{ width: 320 }} disabled={!box.type} value={box.reason} onChange={set("reason")} placeholder="Please select" dataSource={(REASONS[box.type] ?? []).map((label) => ({ value: label, label }))} /></Form.Item>
        {box.reason === "Test buy" && (
          <>
            <Form.Item label="Transaction order number" required><Input style={{ width: 320 }} value={box.order} onChange={set("order")} /></Form.Item>
            <Form.Item label="Test buy report" required extra={<a>Download template</a>}><Upload {...FILE} limit={1} value={box.report} onChange={set("report")}><Button>Upload File</Button></Upload></Form.Item>
          </>
        )}
        <Form.Item label="Infringing listings" required help="One URL per line, up to 300"><Input.TextArea rows={6} value={box.links} onChange={set("links")} /><Button text type="primary">Verify</Button></Form.Item>
        <Form.Item label="Supplement infringement reason(s)" required><Input.TextArea rows={5} maxLength={3000} showLimitHint value={box.why} onChange={set("why")} /></Form.Item>
        <Form.Item label="Prima facie evidence" help="If applicable. JPG, PNG or PDF, 5 MB each"><Upload {...FILE} multiple value={box.proof} onChange={set("proof")}><Button>Upload File</Button></Upload></Form.Item>
        <Form.Item label="Your reference (optional)"><Input style={{ width: 320 }} value={box.reference} onChange={set("reference")} /></Form.Item>
        <Form.Item label=" "><Checkbox checked={box.notify} onChange={set("notify")}>E-mail me a copy of this complaint</Checkbox><br /><Checkbox checked={box.agree} onChange={set("agree")}>I declare that the information in this complaint is true and accurate</Checkbox></Form.Item>
        <Form.Item label=" "><Button type="primary" onClick={send}>Submit</Button> <Button>Save draft</Button></Form.Item>
      </Form>
    </div>
  );
}
createRoot(start({ title: "IPP Platform - Submit a complaint" })).render(<App />);
