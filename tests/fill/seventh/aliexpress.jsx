// Fusion in three steps: reasons in two columns, a row for each listing, names above the fields.
import { Button, CascaderSelect, Checkbox, Form, Icon, Input, Radio, Select, Step, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "./state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const SITES = list([["alibaba", "Alibaba.com"], ["aliexpress", "AliExpress"], ["lazada", "Lazada"], ["miravia", "Miravia"], ["daraz", "Daraz"]]);
const RIGHTS = list([["88120", "FERRANTE - Reg. no. 017420163 - EUIPO - Trademark"], ["88134", "FERRANTE - Reg. no. 4930117 - USPTO - Trademark"], ["88151", "CONCIA VIVA - Reg. no. 018110462 - EUIPO - Trademark"]]);
const REASONS = [
  { value: "cf", label: "Counterfeit goods", children: list([["cf-buy", "Confirmed by a test purchase"], ["cf-feat", "Counterfeit features visible in the listing"], ["cf-none", "Model never made by the brand"]]) },
  { value: "uu", label: "Unauthorised use of a trademark", children: list([["uu-title", "In title or keywords"], ["uu-image", "In pictures"], ["uu-sim", "Confusingly similar mark"]]) },
];
const held = { find: "", site: "", type: "", right: "", object: "", reason: "", statement: "", files: [], order: "", person: "", contact: "", copy: "", note: "", faith: false, truth: false };
const rows = [""];

function Page() {
  const [, draw] = useState(0);
  const [step, go] = useState(0);
  const set = (name) => (value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const row = (at, value) => {
    rows[at] = value;
    draw((times) => times + 1);
  };
  return (
    <div className="wrap">
      <div className="head"><b>IPP Platform</b><Input size="small" placeholder="Search FAQ" value={held.find} onChange={set("find")} /></div>
      <h2>File an infringement complaint</h2>
      <Step current={step} shape="arrow" readOnly>{["Choose your IPR", "Infringing content", "Statement and contact"].map((title) => <Step.Item key={title} title={title} />)}</Step>
      <Form labelAlign="top" style={{ marginTop: 24 }} onSubmit={sent}>
        {step === 0 && (<>
          <Form.Item label="On which site did you find the infringement?" required><Select style={{ width: 420 }} value={held.site || undefined} placeholder="Select a site" onChange={set("site")} dataSource={SITES} /></Form.Item>
          <Form.Item label="IP right to be enforced" required><Radio.Group value={held.type} onChange={set("type")} dataSource={list([["T", "Trademark"], ["C", "Copyright"], ["P", "Patent"]])} /></Form.Item>
          {held.type && <Form.Item label="Your approved IPR" required help="Rights that are still under review are not listed."><Select showSearch style={{ width: 420 }} value={held.right || undefined} placeholder="Select one IPR" onChange={set("right")} dataSource={held.type === "T" ? RIGHTS : []} /></Form.Item>}
        </>)}
        {step === 1 && (<>
          <Form.Item label="What do you complain about?" required><Radio.Group direction="ver" value={held.object} onChange={set("object")} dataSource={list([["p", "Product listings"], ["s", "A storefront: its name, logo or banner"]])} /></Form.Item>
          <Form.Item label="Reason for the complaint" required><CascaderSelect style={{ width: 420 }} listStyle={{ width: 260 }} value={held.reason || undefined} placeholder="Select a reason" onChange={set("reason")} dataSource={REASONS} /></Form.Item>
          <Form.Item label="Links of the infringing listings" required>
            {rows.map((value, at) => <div key={at} className="row"><span>{at + 1}</span><Input style={{ width: 520 }} value={value} placeholder="https://" onChange={(text) => row(at, text)} />{rows.length > 1 && <Button text onClick={() => { rows.splice(at, 1); draw((times) => times + 1); }}><Icon type="ashbin" size="small" /></Button>}</div>)}
            <Button onClick={() => { rows.push(""); draw((times) => times + 1); }}><Icon type="add" /> Add listing</Button>
          </Form.Item>
        </>)}
        {step === 2 && (<>
          <Form.Item label="Explain the infringement" required><Input.TextArea rows={6} maxLength={1500} showLimitHint value={held.statement} onChange={set("statement")} /></Form.Item>
          <Form.Item label="Supporting evidence" help="Comparison of genuine and infringing goods, screenshots. Up to 4 files, 5 MB each."><Upload multiple autoUpload={false} listType="text" value={held.files} onChange={set("files")}><Button>Upload files</Button></Upload></Form.Item>
          <Form.Item label="Test purchase order ID (if any)"><Input style={{ width: 420 }} value={held.order} onChange={set("order")} /></Form.Item>
          <Form.Item label="Name of the contact person" required><Input style={{ width: 420 }} value={held.person} onChange={set("person")} /></Form.Item>
          <Form.Item label="Contact email disclosed to the seller" required><Input style={{ width: 420 }} value={held.contact} onChange={set("contact")} /></Form.Item>
          <Form.Item label="CC email"><Input style={{ width: 420 }} value={held.copy} onChange={set("copy")} /></Form.Item>
          <Form.Item label="Private memo, visible to you only"><Input style={{ width: 420 }} value={held.note} onChange={set("note")} /></Form.Item>
          <p><Checkbox checked={held.faith} onChange={set("faith")}>I have a good faith belief that the listings are not authorised by the right holder.</Checkbox></p>
          <p><Checkbox checked={held.truth} onChange={set("truth")}>I state that everything in this complaint is true and correct and accept liability for false claims.</Checkbox></p>
        </>)}
        <div style={{ marginTop: 20 }}>
          {step > 0 && <Button style={{ marginRight: 8 }} onClick={() => go(step - 1)}>Previous</Button>}
          {step < 2 ? <Button key="on" type="primary" onClick={() => go(step + 1)}>Next step</Button> : <Form.Submit key="end" type="primary" onClick={() => sent()}>Submit complaint</Form.Submit>}
        </div>
      </Form>
    </div>
  );
}

createRoot(setup({ title: "File an infringement complaint - IPP", css: ".wrap{max-width:860px;margin:0 auto}.head{display:flex;justify-content:space-between;padding:10px 0;border-bottom:2px solid #ff6a00}.row{display:flex;gap:8px;align-items:center;margin-bottom:8px}.row span{width:18px;color:#999}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((value) => value.trim()).filter(Boolean).join("\n") }));
