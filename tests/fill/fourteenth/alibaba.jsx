// Ant Design, in English: the library's form holds the values, names above in cards, a menu at the side, records from a searched list, what is
// asked of an order only where it is a test purchase.
import { Alert, Button, Card, Checkbox, Form, Input, Layout, Menu, Radio, Select, Space, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const EMPTY = { platform: "", type: "", place: "", record: "", kind: "", reason: "", order: "", report: [], links: "", supplement: "", evidence: [], evaluation: [], name: "", mail: "", phone: "", reference: "", faith: false, truth: false };
const PLATFORMS = list([["ALIEXPRESS", "AliExpress"], ["ALIBABA", "Alibaba.com"], ["LAZADA", "Lazada"], ["MIRAVIA", "Miravia"]]);
const TYPES = list([["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent and others"]]);
const PLACES = list([["CN", "Mainland China"], ["HK", "Hong Kong, China"], ["TW", "Taiwan, China"], ["OT", "Others"]]);
const RECORDS = {
  trademark: list([["71190", "FALKENRIED (018230944)"]]),
  copyright: [],
  patent: list([["71204", "Stacking stool (015024411-0002)"], ["71203", "Stacking chair (015024411-0001)"], ["71288", "Coat stand (008866120-0003)"]]),
};
const REASONS = {
  trademark: list([["TB", "Test buy"], ["CF", "Counterfeit Features"], ["NM", "This model or type does not exist"], ["UU", "Unfair Use of Registered Trademark"], ["UP", "Unfair/unauthorized use of others' Trademarks on products"]]),
  copyright: list([["UC", "Unauthorised copies"], ["PH", "Unauthorised use of others' photographs in listings"]]),
  patent: list([["DP", "Design patent infringement"], ["UM", "Utility model patent infringement"], ["IN", "Invention patent infringement"]]),
};
const EXPLAINED = { TB: "You bought the product and found that it is not genuine.", CF: "The listing shows features that differ from the genuine product.", DP: "The product shown has an appearance that is covered by the registered design.", UM: "The product uses the utility model.", IN: "The product or method uses the invention." };

let form;
const ask = { value: "" };

function Files({ value, onChange, children }) {
  return <Upload multiple beforeUpload={() => false} fileList={value ?? []} onChange={({ fileList }) => onChange(fileList)}><Button>{children}</Button></Upload>;
}

function Page() {
  [form] = Form.useForm();
  const [type, reason] = [Form.useWatch("type", form), Form.useWatch("reason", form)];
  const [query, look] = useState("");
  const [found, verify] = useState(null);
  ask.value = query;
  const need = [{ required: true, message: "This field is required" }];
  return (
    <Layout style={{ minHeight: "100vh" }}>
      <Layout.Header className="bar"><b>Intellectual Property Protection</b><Input.Search value={query} onChange={({ target }) => look(target.value)} placeholder="Search help topics" style={{ width: 260 }} /></Layout.Header>
      <Layout>
        <Layout.Sider theme="light" width={200}><Menu mode="inline" selectedKeys={["new"]} items={[{ key: "ipr", label: "IPR Submission" }, { key: "new", label: "Submit a complaint" }, { key: "all", label: "Manage Complaints" }, { key: "me", label: "User Center" }]} /></Layout.Sider>
        <Layout.Content style={{ padding: 20, maxWidth: 860 }}>
          <Form form={form} name="complaint" layout="vertical" onFinish={() => sent()} initialValues={{ evidence: [], report: [], evaluation: [] }}>
            <Card title="Your IPR" style={{ marginBottom: 16 }}>
              <Form.Item name="platform" label="Complaint platform" rules={need}><Select placeholder="Please select" options={PLATFORMS} /></Form.Item>
              <Form.Item name="type" label="IPR type" rules={need}><Radio.Group options={TYPES} onChange={() => form.setFieldsValue({ record: undefined, reason: undefined })} /></Form.Item>
              <Form.Item name="place" label="Place of registration" rules={need}><Select placeholder="Please select" options={PLACES} /></Form.Item>
              <Form.Item name="record" label="IPR record" extra="Only approved records are shown. One record per complaint." rules={need}><Select showSearch optionFilterProp="label" placeholder="Search by name or number" disabled={!type} options={RECORDS[type] ?? []} /></Form.Item>
            </Card>
            <Card title="Infringement" style={{ marginBottom: 16 }}>
              <Form.Item name="kind" label="Complaint type" rules={need}><Radio.Group options={list([["LISTING", "Product listing"], ["STORE", "Store front"]])} /></Form.Item>
              <Form.Item name="reason" label="Complaint reason" rules={need}><Select placeholder="Please select" disabled={!type} options={REASONS[type] ?? []} /></Form.Item>
              {EXPLAINED[reason] && <Alert type="info" message={EXPLAINED[reason]} style={{ margin: "-8px 0 20px" }} />}
              {reason === "TB" && (<>
                <Form.Item name="order" label="Transaction order number" rules={need}><Input /></Form.Item>
                <Form.Item name="report" label="Test-buy report" rules={need}><Files>Upload report</Files></Form.Item>
              </>)}
              <Form.Item label="Infringing listings" required extra="One URL per line, up to 300"><Form.Item name="links" noStyle rules={need}><Input.TextArea rows={6} placeholder="https://www.alibaba.com/product-detail/..." /></Form.Item><Space style={{ marginTop: 8 }}><Button onClick={() => verify((form.getFieldValue("links") ?? "").split("\n").filter((one) => one.trim()).length)}>Verify</Button>{found !== null && <span>{found} listings recognised</span>}</Space></Form.Item>
              <Form.Item name="supplement" label="Supplement infringement reason(s)" rules={need}><Input.TextArea rows={6} showCount maxLength={2000} /></Form.Item>
              <Form.Item name="evidence" label="Prima facie evidence" extra="If applicable. Up to 4 files, 5 MB each."><Files>Upload files</Files></Form.Item>
              {type === "patent" && <Form.Item name="evaluation" label="Patent evaluation report" extra="Chinese utility models and designs only"><Files>Upload report</Files></Form.Item>}
            </Card>
            <Card title="Complainant" style={{ marginBottom: 16 }}>
              <Form.Item name="name" label="Complainant name" extra="Disclosed to the seller" rules={need}><Input /></Form.Item>
              <Form.Item name="mail" label="Contact e-mail" extra="Disclosed to the seller" rules={need}><Input /></Form.Item>
              <Form.Item name="phone" label="Phone" extra="For Alibaba only"><Input /></Form.Item>
              <Form.Item name="reference" label="Your reference (optional)"><Input /></Form.Item>
              <Form.Item name="faith" valuePropName="checked" noStyle><Checkbox>I believe in good faith that the use is not authorised by the right owner, its agent or the law.</Checkbox></Form.Item>
              <br />
              <Form.Item name="truth" valuePropName="checked" noStyle><Checkbox>The information is true and accurate, and I bear the liability for it.</Checkbox></Form.Item>
            </Card>
            <Button type="primary" htmlType="submit">Submit</Button>
          </Form>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

createRoot(setup({ title: "Submit a complaint | IPP", css: "body{margin:0!important}.bar{display:flex;justify-content:space-between;align-items:center;color:#fff;font-size:18px}" })).render(<Page />);
keep(() => {
  const { links = "", ...more } = form?.getFieldsValue(true) ?? {};
  return { ...EMPTY, ...more, links: links.trim(), ask: ask.value };
});
