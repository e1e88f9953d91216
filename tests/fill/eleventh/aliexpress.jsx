// Fusion, in English: three steps with names above, rights in a table with one to choose, reasons that hang on the kind of right, papers dropped.
import { Button, Checkbox, ConfigProvider, Dialog, Form, Input, Message, Radio, Search, Select, Step, Switch, Table, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import enUS from "@alifd/next/es/locale/en-us";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const RECORDS = [
  { id: "T-2840", kind: "trademark", name: "TALLGRAN", number: "018377215", place: "European Union" },
  { id: "P-3301", kind: "patent", name: "Headphone cushion", number: "D1007731", place: "United States" },
  { id: "P-3302", kind: "patent", name: "Headphone stand", number: "D1018842", place: "United States" },
  { id: "P-3310", kind: "patent", name: "Headphone stand", number: "015044127-0003", place: "European Union" },
];
const REASONS = {
  trademark: [["buy", "Test buy"], ["features", "Counterfeit features"], ["none", "This model or type does not exist"], ["unfair", "Unfair use of registered trademark"]],
  copyright: [["art", "Artwork or text"], ["picture", "Picture theft"], ["pirate", "Pirated books or software"], ["derived", "Derivative goods"]],
  patent: [["invention", "Invention patent"], ["utility", "Utility model patent"], ["design", "Design patent"]],
};
const held = { query: "", site: "", ipr: "", record: "", mode: "", reason: "", order: "", links: "", store: "", statement: "", evidence: [], acting: "", complainant: "", firm: "", email: "", telephone: "", label: "", cc: "", accept: false, liable: false };
const urls = () => held.links.split("\n").map((url) => url.trim()).filter(Boolean);

function Page() {
  const [step, turn] = useState(0);
  const [, draw] = useState(0);
  const [rules, show] = useState(false);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => (value) => put(name, value);
  const text = (name, label, { need, help, ...more } = {}) => <Form.Item label={label} required={need} help={help}><Input id={name} style={{ width: "100%" }} value={held[name]} onChange={set(name)} {...more} /></Form.Item>;
  const choice = (name, label, pairs, { need = true, help, also } = {}) => <Form.Item label={label} required={need} help={help}><Select id={name} style={{ width: "100%" }} placeholder="Choose" value={held[name] || undefined} onChange={(value) => { put(name, value); also?.(); }} dataSource={list(pairs)} /></Form.Item>;
  return (
    <ConfigProvider locale={enUS}><div className="page"><div className="head"><h2>File a complaint</h2><Search shape="simple" placeholder="Complaint or listing number" value={held.query} onChange={set("query")} style={{ width: 260 }} /></div>
      <Step current={step} shape="circle" animation={false}>{["Intellectual property", "Listings", "Complainant"].map((title) => <Step.Item key={title} title={title} />)}</Step>
      <Form labelAlign="top" onSubmit={sent}>
        {step === 0 && <>
          <div className="two">{choice("site", "Complaint platform", [["AE", "AliExpress.com"], ["AB", "Alibaba.com"], ["LZ", "Lazada"], ["MV", "Miravia"]])}{choice("ipr", "IPR type", [["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent and others"]], { also: () => { put("record", ""); put("reason", ""); } })}</div>
          <Form.Item label="Approved IPR record" required><Table dataSource={RECORDS.filter(({ kind }) => kind === held.ipr)} primaryKey="id" emptyContent="Choose the IPR type first" rowSelection={{ mode: "single", selectedRowKeys: held.record ? [held.record] : [], onChange: ([id]) => put("record", id) }}><Table.Column title="Name" dataIndex="name" /><Table.Column title="Registration number" dataIndex="number" /><Table.Column title="Place of registration" dataIndex="place" /></Table></Form.Item></>}
        {step === 1 && <>
          <Form.Item label="Complaint type" required><Radio.Group value={held.mode} onChange={set("mode")} dataSource={list([["listing", "Product listing"], ["front", "Store front"]])} /></Form.Item>
          {choice("reason", "Reason", REASONS[held.ipr] ?? [], { help: "An explanation of each reason is found in the rules" })}<Button text type="primary" onClick={() => show(true)}>Read the rules</Button>
          {text("order", "Test-buy order number (if any)")}
          <Form.Item label={`Infringing listings (${urls().length}/300)`} required help="One URL on each line"><Input.TextArea id="links" style={{ width: "100%" }} rows={5} value={held.links} onChange={set("links")} /></Form.Item>
          {text("store", "Name of the store", { help: "Optional" })}
          <Form.Item label="Supplement infringement reason(s)" required><Input.TextArea id="statement" style={{ width: "100%" }} rows={5} maxLength={3000} showLimitHint value={held.statement} onChange={set("statement")} /></Form.Item>
          <Form.Item label="Prima facie evidence" required help="5 MB per file"><Upload.Dragger multiple autoUpload={false} listType="text" value={held.evidence} onChange={set("evidence")}><p className="drop">Drop files here or click</p></Upload.Dragger></Form.Item></>}
        {step === 2 && <>
          <Message type="notice">The name and the e-mail of the complainant are shown to the seller.</Message>
          <Form.Item label="You file as" required><Radio.Group itemDirection="ver" value={held.acting} onChange={set("acting")} dataSource={list([["holder", "IPR holder"], ["agent", "Agent of the IPR holder"]])} /></Form.Item>
          <div className="two">{text("complainant", "Contact person", { need: true })}{text("firm", "Company")}{text("email", "Contact e-mail", { need: true })}{text("telephone", "Telephone (optional)")}{text("label", "Label for your own records")}{text("cc", "Copy to (e-mail)")}</div>
          <Form.Item label="I accept mediation by the platform"><Switch checked={held.accept} onChange={set("accept")} /></Form.Item>
          <Checkbox checked={held.liable} onChange={set("liable")}>I confirm that the statements are true and accept liability for wrongful complaints.</Checkbox></>}
        <div className="end">{step > 0 && <Button key="back" onClick={() => turn(step - 1)}>Previous</Button>}{step < 2 ? <Button key="next" type="primary" onClick={() => turn(step + 1)}>Next step</Button> : <Button key="send" type="primary" htmlType="submit">Submit complaint</Button>}</div>
      </Form>
      <Dialog v2 title="Rules" visible={rules} footerActions={["ok"]} onOk={() => show(false)} onClose={() => show(false)}><p>A complaint concerns one right and one reason.</p></Dialog></div></ConfigProvider>
  );
}

createRoot(setup({ title: "File a complaint | Intellectual Property Protection", css: ".page{max-width:900px;margin:0 auto}.head{display:flex;justify-content:space-between;align-items:center;margin-bottom:20px}.next-form{margin-top:26px}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 24px}.drop{padding:18px;text-align:center}.end{display:flex;gap:12px;margin-top:22px}" })).render(<Page />);
keep(() => ({ ...held, links: urls().join("\n") }));
