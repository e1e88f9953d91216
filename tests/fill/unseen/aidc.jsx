// Alibaba's international portal in English: Ant Design, one long page in panels, a menu with groups, days as text.
import { Button, Card, Checkbox, DatePicker, Form, Input, Radio, Select, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { main, page, sent, tell } from "./record.js";

page("Submit a complaint", "en");

function Main() {
  const [v, setV] = useState({});
  const put = (key) => (value) => {
    setV((old) => ({ ...old, [key]: value }));
    tell(key, value);
  };
  const typed = (key) => ({ value: v[key], onChange: (event) => put(key)(event.target.value) });
  const files = (key, words) => <Upload.Dragger multiple beforeUpload={() => false} onChange={({ fileList }) => put(key)(fileList.map((file) => file.name))}><p>{words}</p></Upload.Dragger>;
  return (
    <Form layout="horizontal" labelCol={{ span: 7 }} colon>
      <Card title="1. Where and what">
        <Form.Item label="Complaint platform" required><Select value={v.platform} onChange={put("platform")} placeholder="Please select" options={["Alibaba.com", "AliExpress.com", "Lazada", "Miravia"].map((value) => ({ value, label: value }))} /></Form.Item>
        <Form.Item label="IPR type" required><Select value={v.type} onChange={put("type")} placeholder="Please select" options={[{ label: "Registered", options: [{ value: "pat", label: "Patent" }, { value: "tm", label: "Trademark" }] }, { label: "Other", options: [{ value: "cr", label: "Copyright" }] }]} /></Form.Item>
        <Form.Item label="IPR" required tooltip="Only approved records are shown"><Select showSearch optionFilterProp="label" value={v.record} onChange={put("record")} placeholder="Select an IPR record" options={["SOLVANE (Class 25) 97112233", "SOLVANE (Class 18) 97114455", "SILVARN (Class 25) 97112234"].map((value) => ({ value, label: value }))} /></Form.Item>
      </Card>
      <Card title="2. Complaint">
        <Form.Item label="Complaint type" required><Radio.Group optionType="button" value={v.kind} onChange={(event) => put("kind")(event.target.value)} options={[{ value: "goods", label: "Product listing" }, { value: "shop", label: "Store front" }]} /></Form.Item>
        <Form.Item label="Complaint reason" required><Select value={v.reason} onChange={put("reason")} placeholder="Please select" options={["Test buy", "This model or type does not exist", "Counterfeit Features", "Unfair Use of Registered Trademark"].map((value) => ({ value, label: value }))} /></Form.Item>
        <Form.Item label="Infringing listings" required extra="One link per line. Up to 300 links."><Input.TextArea rows={3} {...typed("links")} /></Form.Item>
        <Form.Item label="Supplement infringement reason(s)" required><Input.TextArea rows={3} showCount maxLength={2000} {...typed("why")} /></Form.Item>
        <Form.Item label="Date of first publication"><DatePicker onChange={(_, text) => put("x_published")(text)} /></Form.Item>
        <Form.Item label="Prima facie evidence">{files("proof", "Click or drag files here")}</Form.Item>
        <Form.Item label="Seller's e-mail, if you know it"><Input {...typed("x_seller_mail")} /></Form.Item>
        <Form.Item label="Complaint number of a similar case"><Input {...typed("x_similar")} /></Form.Item>
      </Card>
      <Checkbox checked={v.x_good} onChange={(event) => put("x_good")(event.target.checked)}>I have a good faith belief that the use is not authorised</Checkbox>
      <Checkbox checked={v.x_news} onChange={(event) => put("x_news")(event.target.checked)}>Keep me informed about brand protection events</Checkbox>
      <Button type="primary" onClick={sent}>Submit complaint</Button>
    </Form>
  );
}
createRoot(main).render(<Main />);
