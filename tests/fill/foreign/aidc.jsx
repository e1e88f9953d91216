// Alibaba's own components in English: the right is taken from a table in a dialog, addresses are verified by a button.
import { Button, Checkbox, ConfigProvider, Dialog, Form, Input, Message, Radio, Select, Table, Upload } from "@alifd/next";
import enUS from "@alifd/next/es/locale/en-us.js";
import "@alifd/next/dist/next.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "./state.js";

const PLATFORMS = ["AliExpress", "Alibaba.com", "Lazada", "Miravia"].map((label) => ({ value: label.toLowerCase(), label }));
const RECORDS = [
  { id: "R-40117", name: "LUMENWALD", number: "018455210", place: "European Union", classes: "11", until: "2031-05-18", status: "Approved" },
  { id: "R-40118", name: "LUMENWALD", number: "5992041", place: "United States", classes: "11", until: "2030-02-25", status: "Approved" },
  { id: "R-40119", name: "LUMENWALD KIDS", number: "018455299", place: "European Union", classes: "11, 28", until: "2031-05-18", status: "Approved" },
];
const REASONS = { listing: [["tb", "Test buy"], ["cf", "Counterfeit features"], ["ne", "This model or type does not exist"], ["uu", "Unfair use of a registered trademark"]], store: [["sn", "Trademark in the name of the store"], ["sl", "Trademark in the logo of the store"]] };

function App() {
  const [box, put] = useState({ platform: undefined, type: "", record: "", kind: "", reason: undefined, order: "", report: [], links: "", checked: 0, why: "", proof: [], reference: "", good: false, true: false, search: "" });
  const [open, setOpen] = useState(false);
  const [marked, mark] = useState("");
  const set = (name) => (value) => put((old) => ({ ...old, [name]: value }));
  const { checked, ...rest } = box;
  keep(() => ({ ...rest, record: box.record }));
  const record = RECORDS.find(({ id }) => id === box.record);
  const files = (name, words) => <Upload listType="text" multiple beforeUpload={() => false} autoUpload={false} value={box[name].map((file) => ({ ...file, state: "selected" }))} onChange={(list) => set(name)(list.map(({ uid, name: label }) => ({ uid, name: label })))}><Button>{words}</Button></Upload>;
  return (
    <ConfigProvider locale={enUS}><div>
      <div className="head"><b>Intellectual Property Protection</b><Input.Group><Input hasClear placeholder="Complaint No." value={box.search} onChange={set("search")} aria-label="Find complaint" /><Button>Find</Button></Input.Group><span>Good morning</span></div>
      <div className="two"><ul className="menu"><li>Home</li><li>Account</li><li>My IPR</li><li className="on">Submit a complaint</li><li>Manage complaints</li><li>Counter-notices</li></ul>
        <div className="body">
          <h2>Submit a complaint</h2>
          <Message type="notice">Please put all listings of one seller into one complaint.</Message>
          <Form labelAlign="left" labelCol={{ fixedSpan: 10 }} wrapperCol={{ span: 15 }}>
            <Form.Item label="Complaint platform" required><Select style={{ width: 320 }} placeholder="Please select" dataSource={PLATFORMS} value={box.platform} onChange={set("platform")} /></Form.Item>
            <Form.Item label="IPR type" required><Radio.Group value={box.type} onChange={set("type")} dataSource={[{ value: "trademark", label: "Trademark" }, { value: "copyright", label: "Copyright" }, { value: "patent", label: "Patent" }]} /></Form.Item>
            <Form.Item label="IPR" required>{record ? <span>{record.name}, {record.number} ({record.place}) </span> : null}<Button onClick={() => setOpen(true)}>{record ? "Change" : "Select IPR"}</Button></Form.Item>
            <Form.Item label="Complaint type" required><Radio.Group shape="button" value={box.kind} onChange={(value) => put((old) => ({ ...old, kind: value, reason: undefined }))} dataSource={[{ value: "listing", label: "Product listing" }, { value: "store", label: "Store front" }]} /></Form.Item>
            {box.kind && <Form.Item label="Complaint reason" required help="Each reason asks for its own proof"><Select style={{ width: 320 }} showSearch placeholder="Please select a reason" dataSource={REASONS[box.kind].map(([value, label]) => ({ value, label }))} value={box.reason} onChange={set("reason")} /></Form.Item>}
            {box.reason === "tb" && <><Form.Item label="Order number" required><Input value={box.order} onChange={set("order")} placeholder="One order for each complaint" /></Form.Item><Form.Item label="Test buy report" required>{files("report", "Upload report")}</Form.Item></>}
            <Form.Item label="Infringing listings" required help="One URL per line, 300 at most"><Input.TextArea rows={6} value={box.links} onChange={set("links")} placeholder="https://www.aliexpress.com/item/..." /><Button onClick={() => set("checked")(box.links.split("\n").filter(Boolean).length)}>Verify</Button>{checked ? <span> {checked} listings recognised</span> : null}</Form.Item>
            <Form.Item label="Supplement infringement reason(s)" required><Input.TextArea rows={5} maxLength={2000} showLimitHint value={box.why} onChange={set("why")} /></Form.Item>
            <Form.Item label="Prima facie evidence">{files("proof", "Upload files")}</Form.Item>
            <Form.Item label="Internal reference"><Input value={box.reference} onChange={set("reference")} placeholder="For your own records" /></Form.Item>
            <Form.Item label=" "><Checkbox checked={box.good} onChange={set("good")}>I act in good faith and have checked that the listings infringe.</Checkbox><Checkbox checked={box.true} onChange={set("true")}>I have read and accept the Complaint Rules and answer for what I submit.</Checkbox></Form.Item>
            <Form.Item label=" "><Button type="primary" onClick={sent}>Submit</Button> <Button>Save as draft</Button></Form.Item>
          </Form>
        </div></div>
      <Dialog v2 title="Select IPR" visible={open} width={720} onClose={() => setOpen(false)} onCancel={() => setOpen(false)} onOk={() => { set("record")(marked); setOpen(false); }}>
        <Table dataSource={RECORDS} primaryKey="id" rowSelection={{ mode: "single", selectedRowKeys: marked ? [marked] : [], onChange: ([key]) => mark(key) }}><Table.Column title="Name" dataIndex="name" /><Table.Column title="Registration No." dataIndex="number" /><Table.Column title="Place" dataIndex="place" /><Table.Column title="Class" dataIndex="classes" /><Table.Column title="Valid until" dataIndex="until" /><Table.Column title="Status" dataIndex="status" /></Table>
      </Dialog>
    </div></ConfigProvider>
  );
}
createRoot(setup({ title: "Submit a complaint", css: ".head{display:flex;gap:24px;align-items:center;padding:12px 24px;border-bottom:1px solid #eee}.two{display:flex}.menu{width:190px;list-style:none;padding:12px}.menu li{padding:8px}.on{color:#ff6a00}.body{flex:1;padding:0 24px 40px;max-width:860px}" })).render(<App />);
