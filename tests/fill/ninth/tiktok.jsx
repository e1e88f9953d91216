// Ant Design, in English: the library's own form holds the values, in a drawer over a list of cases; what is asked stands inside the
// fields of the reporter, each link has a list for its kind, the date is written day first.
import { Button, Checkbox, DatePicker, Divider, Drawer, Form, Input, Radio, Select, Space, Table, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const pairs = (list) => list.map(([value, label]) => ({ value, label }));
const ASSETS = [
  { label: "Registered", options: pairs([["tm", "Trademark"], ["design", "Registered design"], ["cr", "Registered copyright"]]) },
  { label: "Unregistered", options: pairs([["ucr", "Unregistered copyright"]]) },
];
const PLACES = pairs([["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["EU", "European Union"], ["FR", "France"], ["DE", "Germany"], ["ID", "Indonesia"], ["JP", "Japan"], ["MX", "Mexico"], ["GB", "United Kingdom"], ["US", "United States"], ["UY", "Uruguay"]]);
const CODES = [["1", "US +1"], ["33", "FR +33"], ["44", "GB +44"], ["49", "DE +49"], ["62", "ID +62"], ["86", "CN +86"], ["353", "IE +353"]];
const KINDS = [["product", "Product"], ["video", "Video"], ["live", "LIVE"]];
const CLASSES = Array.from({ length: 45 }, (_, at) => ({ value: String(at + 1), label: `Class ${at + 1}` }));
const outside = { find: "", chat: "" };
let form;

const need = [{ required: true, message: "Required" }];
const files = { valuePropName: "fileList", getValueFromEvent: ({ fileList }) => fileList };
const Zone = ({ name, label, required, extra }) => <Form.Item label={label} name={name} extra={extra} rules={required ? need : []} {...files}><Upload beforeUpload={() => false} multiple><Button>Upload files</Button></Upload></Form.Item>;
/** Fields whose names stand in them. */
const Inside = ({ name, words, required = true, ...more }) => <Form.Item name={name} rules={required ? need : []}><Input placeholder={words} {...more} /></Form.Item>;

function Report() {
  [form] = Form.useForm();
  const role = Form.useWatch("role", form);
  const asset = Form.useWatch("asset", form);
  return (
    <Form form={form} name="report" layout="vertical" requiredMark="optional" onFinish={() => sent()}>
      <Divider orientation="left">Reporting party</Divider>
      <Form.Item label="Type of organization" name="entity" rules={need}><Radio.Group optionType="button" options={pairs([["enterprise", "Enterprise"], ["individual", "Individual"]])} /></Form.Item>
      <Form.Item label="Your role" name="role" rules={need}><Select placeholder="Choose one" options={pairs([["owner", "Rights Owner"], ["agent", "Agent"]])} /></Form.Item>
      <Inside name="fullname" words="Full name" /><Inside name="organization" words="Organization name" required={false} /><Inside name="address" words="Full address" />
      <Space.Compact block><Form.Item name="code" noStyle rules={need}><Select aria-label="Country calling code" placeholder="Code" style={{ width: 120 }} options={pairs(CODES)} /></Form.Item><Form.Item name="phone" noStyle rules={need}><Input placeholder="Phone number" /></Form.Item></Space.Compact>
      <div style={{ height: 24 }} /><Inside name="email" words="Email address" type="email" />
      {role === "agent" && <Zone name="poa" label="Letter of authorization or power of attorney" required extra="It must name the owner, the agent and the right." />}
      <Divider orientation="left">IP asset</Divider>
      <Form.Item label="Asset type" name="asset" rules={need}><Select placeholder="Choose one" options={ASSETS} /></Form.Item>
      {asset && (<>
        <Form.Item label={asset === "tm" ? "Trademark name" : "Name of the work or design"} name="assetname" rules={need}><Input /></Form.Item>
        {asset === "ucr" ? <Form.Item label="Link to the first publication" name="published"><Input /></Form.Item> : <Form.Item label="Registration number" name="regno" rules={need}><Input /></Form.Item>}
        <Form.Item label="Jurisdiction" name="jurisdiction" rules={need}><Select showSearch optionFilterProp="label" placeholder="Search a country or region" options={PLACES} /></Form.Item>
        {asset === "tm" && <Form.Item label="Nice classification" name="classes"><Select mode="multiple" optionFilterProp="label" placeholder="All that apply" options={CLASSES} /></Form.Item>}
        <Form.Item label="Name of the owner" name="owner" rules={need}><Input /></Form.Item>
        {asset !== "ucr" && <Form.Item label="Valid until" name="valid" rules={need}><DatePicker format="DD/MM/YYYY" placeholder="DD/MM/YYYY" style={{ width: "100%" }} /></Form.Item>}
        <Zone name="certificate" label="Proof of ownership" required extra="For example the certificate of registration." />
      </>)}
      <Divider orientation="left">Reported content</Divider>
      <Form.List name="content" initialValue={[{}]}>{(fields, { add, remove }) => (<>
        {fields.map(({ key, name }) => <Space.Compact block key={key} style={{ marginBottom: 8 }}><Form.Item name={[name, "kind"]} noStyle><Select aria-label="Kind of content" placeholder="Kind" style={{ width: 120 }} options={pairs(KINDS)} /></Form.Item><Form.Item name={[name, "link"]} noStyle><Input placeholder="Link to the product, video or LIVE" /></Form.Item>{name > 0 && <Button onClick={() => remove(name)}>Delete</Button>}</Space.Compact>)}
        <Button type="link" onClick={() => add({})}>+ Add content</Button></>)}</Form.List>
      <Form.Item label="Describe the infringement" name="description" rules={need} style={{ marginTop: 16 }}><Input.TextArea rows={6} maxLength={2000} showCount /></Form.Item>
      <Zone name="evidence" label="Supporting evidence" />
      <Form.Item label="Name of this case" name="casename" extra="Only you see it."><Input /></Form.Item>
      <Form.Item name="liability" valuePropName="checked"><Checkbox>I understand that I can be liable for a notice that is misleading on purpose.</Checkbox></Form.Item>
      <Button type="primary" htmlType="submit" danger>Submit report</Button>
    </Form>
  );
}

function Page() {
  const [open, show] = useState(true);
  const [, draw] = useState(0);
  const set = (name) => ({ target }) => {
    outside[name] = target.value;
    draw((times) => times + 1);
  };
  return (<>
    <Space style={{ marginBottom: 16 }}><Input.Search placeholder="Search my cases" value={outside.find} onChange={set("find")} style={{ width: 260 }} /><Button onClick={() => show(true)}>New report</Button></Space>
    <Table size="small" columns={["Case", "Asset", "Status", "Reported on"].map((title) => ({ title, dataIndex: title }))} dataSource={[{ key: 1, Case: "10288", Asset: "GLIMMERFOLD", Status: "Approved", "Reported on": "03/11/2026" }]} pagination={false} />
    <Input.TextArea style={{ marginTop: 24, width: 320 }} placeholder="Hi! Ask our assistant anything" value={outside.chat} onChange={set("chat")} />
    <Drawer title="Report an infringement" width={600} open={open} mask={false} onClose={() => show(false)}><Report /></Drawer>
  </>);
}

createRoot(setup({ title: "Intellectual Property Protection Centre" })).render(<Page />);
keep(() => {
  const { content = [], valid, ...now } = form.getFieldsValue(true);
  const rows = (name) => content.map((one) => (one[name] ?? "").trim()).filter(Boolean).join("\n");
  const blank = Object.fromEntries(["entity", "role", "fullname", "organization", "address", "code", "phone", "email", "poa", "asset", "assetname", "regno", "published", "jurisdiction", "classes", "owner", "certificate", "description", "evidence", "casename", "liability"].map((name) => [name, ""]));
  return { ...blank, ...now, ...outside, valid: valid?.format("YYYY-MM-DD") ?? "", links: rows("link"), kinds: rows("kind") };
});
