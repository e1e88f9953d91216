// Fusion in English: panels that fold, buttons for choices, lists with a search, a date nowhere, the telephone beside its code.
import { Button, Checkbox, Collapse, Form, Input, Radio, Select, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import { useReducer } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "../seventh/state.js";

const held = { q: "", site: "", type: "", place: "", record: "", object: "", reason: "", orderNo: "", links: "", store: "", sellerContact: "", notes: "", evidence: [], identity: "", owner: "", poa: [], contactName: "", company: "", email: "", ccEmail: "", dial: "", phone: "", country: "", address: "", captcha: "", agree: false, news: false };
const RECORDS = [["AE-3118", "CORTIVIVA device, 018923402, class 18", "TM"], ["AE-3120", "CORTIVIVA, 018923417, classes 18, 25", "TM"], ["AE-3121", "Cork wallet, design 015022190-0003", "PT"], ["AE-3122", "Cork pattern illustration", "CR"]];
const options = (list) => list.map(([value, label]) => ({ value, label }));
const main = setup({ title: "Submit a complaint | Intellectual Property Protection", lang: "en", css: "body{margin:0!important;background:#f7f8fa}.head{display:flex;gap:30px;align-items:center;padding:12px 36px;background:#fff;border-bottom:1px solid #e6e7eb}.wrap{max-width:860px;margin:20px auto}.next-collapse-panel-content{padding:18px!important}", html: "" });
function Page() {
  const [, draw] = useReducer((n) => n + 1, 0);
  const put = (name) => (value) => { held[name] = value; draw(); };
  const is = (name) => ({ value: held[name], onChange: put(name) });
  const pick = (name, list, more) => <Select style={{ width: 380 }} placeholder="Please select" value={held[name] || undefined} onChange={put(name)} dataSource={options(list)} {...more} />;
  const papers = (name) => <Upload multiple autoUpload={false} listType="text" onChange={(files) => put(name)(files.map(({ originFileObj }) => originFileObj))}><Button>Upload</Button></Upload>;
  return (
    <>
      <div className="head"><strong>IPP</strong><Input placeholder="How can we help?" {...is("q")} /></div>
      <div className="wrap">
        <h2>Submit a complaint</h2>
        <Form labelAlign="top">
          <Collapse defaultExpandedKeys={["0"]}>
            <Collapse.Panel title="1. Your intellectual property right">
              <Form.Item label="Complaint platform" required><Radio.Group shape="button" {...is("site")} dataSource={options([["ae", "AliExpress"], ["ali", "Alibaba.com"], ["laz", "Lazada"], ["mir", "Miravia"]])} /></Form.Item>
              <Form.Item label="IPR type" required>{pick("type", [["TM", "Trademark"], ["CR", "Copyright"], ["PT", "Patent and others"]])}</Form.Item>
              <Form.Item label="Place of registration" required>{pick("place", [["CN", "Mainland China"], ["HK", "Hong Kong, China"], ["TW", "Taiwan, China"], ["OT", "Others"]])}</Form.Item>
              <Form.Item label="IPR record" required help="Only approved records are listed">{pick("record", RECORDS.filter(([, , kind]) => kind === held.type), { showSearch: true })}</Form.Item>
            </Collapse.Panel>
            <Collapse.Panel title="2. Infringing content">
              <Form.Item label="Complaint type" required><Radio.Group {...is("object")} dataSource={options([["product", "Product listing"], ["store", "Store front"]])} /></Form.Item>
              <Form.Item label="Complaint reason" required>{pick("reason", [["tb", "Test buy"], ["cf", "Counterfeit features"], ["nm", "This model or type does not exist"], ["uu", "Unfair use of registered trademark"]])}</Form.Item>
              {held.reason === "tb" && <Form.Item label="Order number" required><Input {...is("orderNo")} /></Form.Item>}
              <Form.Item label="Infringing listings" required help="One link per line, up to 300"><Input.TextArea rows={5} {...is("links")} /></Form.Item>
              <Form.Item label="Store name"><Input placeholder="Optional" {...is("store")} /></Form.Item>
              <Form.Item label="Seller's e-mail or phone, if known"><Input {...is("sellerContact")} /></Form.Item>
              <Form.Item label="Supplement infringement reason(s)" required><Input.TextArea rows={5} {...is("notes")} /></Form.Item>
              <Form.Item label="Prima facie evidence">{papers("evidence")}</Form.Item>
            </Collapse.Panel>
            <Collapse.Panel title="3. Complainant">
              <Form.Item label="You are" required><Radio.Group shape="button" {...is("identity")} dataSource={options([["owner", "The rights holder"], ["agent", "An agent"]])} /></Form.Item>
              {held.identity === "agent" && <><Form.Item label="Name of the rights holder" required><Input {...is("owner")} /></Form.Item><Form.Item label="Letter of authorization" required>{papers("poa")}</Form.Item></>}
              <Form.Item label="Contact name" required><Input {...is("contactName")} /></Form.Item>
              <Form.Item label="Company" required><Input {...is("company")} /></Form.Item>
              <Form.Item label="Contact e-mail" required help="Shown to the seller"><Input {...is("email")} /></Form.Item>
              <Form.Item label="Also send copies to"><Input {...is("ccEmail")} /></Form.Item>
              <Form.Item label="Phone" required><Input.Group addonBefore={<Select aria-label="Country code" style={{ width: 120 }} placeholder="Code" value={held.dial || undefined} onChange={put("dial")} dataSource={options([["86", "+86"], ["1", "+1"], ["34", "+34"], ["351", "+351"], ["44", "+44"]])} />}><Input aria-label="Phone number" style={{ width: 260 }} {...is("phone")} /></Input.Group></Form.Item>
              <Form.Item label="Country/region" required>{pick("country", [["CN", "China"], ["ES", "Spain"], ["PT", "Portugal"], ["GB", "United Kingdom"], ["US", "United States"]], { showSearch: true })}</Form.Item>
              <Form.Item label="Address" required><Input {...is("address")} /></Form.Item>
            </Collapse.Panel>
          </Collapse>
          <Form.Item label="Characters in the picture" required><Input style={{ width: 120 }} {...is("captcha")} /></Form.Item>
          <Form.Item><Checkbox checked={held.agree} onChange={put("agree")}>I state in good faith that the above is accurate and accept the complaint rules</Checkbox></Form.Item>
          <Form.Item><Checkbox checked={held.news} onChange={put("news")}>Send me the IPP newsletter</Checkbox></Form.Item>
          <Button type="primary" onClick={sent}>Submit</Button>
        </Form>
      </div>
    </>
  );
}
createRoot(main).render(<Page />);
keep(() => ({ ...held }));
