// Fusion, in English: panels that fold, names in a column beside the fields, a searched list of approved rights, a test order only when asked.
import { Button, Checkbox, Collapse, Form, Input, Message, Radio, Select, Switch, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const SITES = list([["id", "lazada.co.id"], ["my", "lazada.com.my"], ["ph", "lazada.com.ph"], ["sg", "lazada.sg"], ["th", "lazada.co.th"], ["vn", "lazada.vn"]]);
const RIGHTS = list([["R51", "SALTMARSH / TM2019044173 / Malaysia / class 12"], ["R52", "SALTMARSH / 40201912877R / Singapore / class 12"], ["R60", "TIDEWAY / TM2021020086 / Malaysia / class 25"]]);
const REASONS = list([["buy", "Test buy"], ["features", "Counterfeit features"], ["nomodel", "This model or type does not exist"], ["unfair", "Unfair use of registered trademark"]]);
const held = { help: "", site: "", kind: "", right: "", what: "", reason: "", order: "", report: [], items: "", reasons: "", evidence: [], vip: false, contact: "", company: "", mail: "", truthful: false, liable: false };

function Page() {
  const [, draw] = useState(0);
  const set = (name) => (value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const row = { labelCol: { fixedSpan: 11 }, wrapperCol: { span: 14 } };
  const wide = { width: "100%" };
  const files = (name, words) => <Upload multiple autoUpload={false} listType="text" value={held[name]} onChange={set(name)}><Button>{words}</Button></Upload>;
  return (
    <div className="page">
      <div className="bar"><b>IP Protection</b><Input size="small" hasClear placeholder="Help centre" value={held.help} onChange={set("help")} /></div>
      <Form onSubmit={sent}>
        <Collapse defaultExpandedKeys={["a"]}>
          <Collapse.Panel key="a" title="Your right">
            <Form.Item {...row} label="Venture" required><Select style={wide} placeholder="Where were the goods listed?" value={held.site || undefined} onChange={set("site")} dataSource={SITES} /></Form.Item>
            <Form.Item {...row} label="IPR type" required><Radio.Group shape="button" value={held.kind} onChange={set("kind")} dataSource={list([["tm", "Trademark"], ["cr", "Copyright"], ["pt", "Patent"]])} /></Form.Item>
            <Form.Item {...row} label="IPR to rely upon" required><Select showSearch style={wide} placeholder="Type a name or number" value={held.right || undefined} onChange={set("right")} dataSource={RIGHTS} /></Form.Item>
          </Collapse.Panel>
          <Collapse.Panel key="b" title="The infringement">
            <Form.Item {...row} label="Complaint type" required><Radio.Group value={held.what} onChange={set("what")} dataSource={list([["listing", "Product listing"], ["store", "Store front"]])} /></Form.Item>
            <Form.Item {...row} label="Complaint reason" required><Select style={wide} value={held.reason || undefined} onChange={set("reason")} dataSource={REASONS} /></Form.Item>
            {held.reason === "buy" && (<><Message type="notice" style={{ marginBottom: 12 }}>One order for each complaint.</Message>
              <Form.Item {...row} label="Transaction order number" required><Input value={held.order} onChange={set("order")} /></Form.Item>
              <Form.Item {...row} label="Test-buy report" required>{files("report", "Upload report")}</Form.Item></>)}
            <Form.Item {...row} label="Infringing listings" required help="One link in each line, 300 at most"><Input.TextArea rows={5} value={held.items} onChange={set("items")} /></Form.Item>
            <Form.Item {...row} label="Supplement infringement reason(s)" required><Input.TextArea rows={5} maxLength={1000} hasLimitHint value={held.reasons} onChange={set("reasons")} /></Form.Item>
            <Form.Item {...row} label="Prima facie evidence" help="4 files at most, 5 MB each">{files("evidence", "Upload evidence")}</Form.Item>
            <Form.Item {...row} label="Mail me each status change"><Switch checked={held.vip} onChange={set("vip")} /></Form.Item>
          </Collapse.Panel>
          <Collapse.Panel key="c" title="Complainant shown to the seller">
            <Form.Item {...row} label="Contact person" required><Input value={held.contact} onChange={set("contact")} /></Form.Item>
            <Form.Item {...row} label="Organisation"><Input value={held.company} onChange={set("company")} /></Form.Item>
            <Form.Item {...row} label="Contact e-mail" required><Input value={held.mail} onChange={set("mail")} /></Form.Item>
          </Collapse.Panel>
        </Collapse>
        <div className="end"><Checkbox checked={held.truthful} onChange={set("truthful")}>All information provided is true and complete</Checkbox><br /><Checkbox checked={held.liable} onChange={set("liable")}>I bear the legal consequences of a wrongful complaint</Checkbox><br /><br /><Button type="primary" htmlType="submit">Submit</Button></div>
      </Form>
    </div>
  );
}

createRoot(setup({ title: "Submit a complaint", css: ".page{max-width:860px;margin:0 auto}.bar{display:flex;justify-content:space-between;align-items:center;margin-bottom:16px}.end{padding:20px 0}" })).render(<Page />);
keep(() => {
  const { items, ...rest } = held;
  return { ...rest, links: items.trim() };
});
