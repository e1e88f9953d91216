// Ant Design, in English: steps down the left side, cards as radio buttons, the place narrows the list of records, reasons hang in a cascade.
import { Alert, Button, Cascader, Checkbox, ConfigProvider, Form, Input, Radio, Select, Steps, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { find: "", platform: "", iprType: "", place: "", ipr: "", target: "", reason: [], transaction: "", store: "", statement: "", evidence: [], capacity: "", rightHolder: "", letter: [], fullName: "", organisation: "", email: "", phone: "", altEmail: "", caseRef: "", goodFaith: false, liable: false };
const rows = [""];
let draw;
const again = () => draw((times) => times + 1);
const put = (name) => (value) => {
  held[name] = value?.target ? value.target.value : (value ?? "");
  again();
};
const opts = (list) => list.map(([value, label, children]) => ({ value, label, ...(children && { children: opts(children) }) }));
const RECORDS = {
  CR: { OT: [["88-2041", "Moss Parade, series of twelve risographs — VA0002419930"], ["88-2042", "Moss Parade, postcard set — VA0002419977"], ["88-1760", "Night Orchard, poster — VA0002301145"]], CN: [["88-2110", "Moss Parade — 国作登字-2024-F-00218830"]] },
  TM: { OT: [["71-5008", "MOSPARADE — 018733190"]], CN: [] },
  PT: { OT: [], CN: [] },
};
const REASONS = {
  TM: [["tb", "Test buy"], ["noBuy", "No purchase made", [["cf", "Counterfeit features"], ["nx", "This model or type does not exist"]]], ["use", "Improper use", [["uu", "Unfair use of registered trademark"], ["up", "Unauthorized use of others' trademarks on products"], ["sim", "Confusingly similar trademark"]]]],
  CR: [["improper", "Improper use", [["art", "Art or text work copied on products"], ["pic", "Photographs used without permission"]]], ["pirated", "Pirated copies", [["book", "Books and audio-visual products"], ["soft", "Software"]]], ["deriv", "Derivative goods of a character or film"]],
  PT: [["dsn", "Design patent"], ["inv", "Invention or utility model patent"]],
};
const PLATFORMS = [["AE", "AliExpress", "Retail to consumers abroad"], ["ALI", "Alibaba.com", "Wholesale"], ["LZD", "Lazada", "Southeast Asia"], ["MIR", "Miravia", "Spain"]];

function Page() {
  [, draw] = useState(0);
  const [step, go] = useState(0);
  const text = (name, label, { need, extra, ...more } = {}) => <Form.Item label={label} htmlFor={name} required={need} extra={extra}><Input id={name} value={held[name]} onChange={put(name)} {...more} /></Form.Item>;
  const pick = (name, label, list, more) => <Form.Item label={label} htmlFor={name} required><Select id={name} value={held[name] || undefined} placeholder="Select" onChange={put(name)} options={opts(list)} {...more} /></Form.Item>;
  const upload = (name, label, need, extra) => <Form.Item label={label} required={need} extra={extra}><Upload multiple fileList={held[name]} beforeUpload={() => false} onChange={({ fileList }) => put(name)(fileList)}><Button>Select file</Button></Upload></Form.Item>;
  const parts = [
    <>
      <Form.Item label="Which platform is concerned?" required><Radio.Group value={held.platform} onChange={put("platform")} className="tiles">{PLATFORMS.map(([value, name, more]) => <Radio key={value} value={value}><b>{name}</b><br /><small>{more}</small></Radio>)}</Radio.Group></Form.Item>
      {pick("iprType", "Type of intellectual property", [["TM", "Trademark"], ["CR", "Copyright"], ["PT", "Patent and others"]], { onChange: (value) => { held.ipr = ""; held.reason = []; put("iprType")(value); } })}
      {pick("place", "Place of protection", [["CN", "Mainland China"], ["HK", "Hong Kong, China"], ["TW", "Taiwan, China"], ["OT", "Others"]], { onChange: (value) => { held.ipr = ""; put("place")(value); } })}
      {pick("ipr", "Approved record", RECORDS[held.iprType]?.[held.place] ?? [], { showSearch: true, optionFilterProp: "label", disabled: !held.iprType || !held.place })}
    </>,
    <>
      <Form.Item label="What do you complain about?" required><Radio.Group value={held.target} onChange={put("target")} options={opts([["LISTING", "Product listing"], ["STORE", "Store front"]])} /></Form.Item>
      <Form.Item label="Complaint reason" required htmlFor="reason"><Cascader id="reason" value={held.reason} onChange={put("reason")} options={opts(REASONS[held.iprType] ?? [])} placeholder="Select" /></Form.Item>
      {held.reason[0] === "tb" && text("transaction", "Order number of the test buy", { need: true })}
      <Form.Item label="Listing URLs" required extra="300 at most, one in each line">{rows.map((url, at) => <div className="row" key={at}><Input aria-label={`Listing URL ${at + 1}`} value={url} onChange={({ target }) => { rows[at] = target.value; again(); }} />{at > 0 && <Button type="text" aria-label={`Remove URL ${at + 1}`} onClick={() => { rows.splice(at, 1); again(); }}>✕</Button>}</div>)}<Button type="dashed" block onClick={() => { rows.push(""); again(); }}>+ Add URL</Button></Form.Item>
      {text("store", "Name of the store", { placeholder: "Optional" })}
      <Form.Item label="Supplement infringement reason(s)" htmlFor="statement" required><Input.TextArea id="statement" rows={6} showCount maxLength={2000} value={held.statement} onChange={put("statement")} /></Form.Item>
      {upload("evidence", "Prima facie evidence", true, "Picture of the original beside the product")}
    </>,
    <>
      <Form.Item label="In which capacity do you act?" required><Radio.Group optionType="button" value={held.capacity} onChange={put("capacity")} options={opts([["owner", "Rights owner"], ["agent", "Authorised agent"]])} /></Form.Item>
      {held.capacity === "agent" && <>{text("rightHolder", "Rights owner represented", { need: true })}{upload("letter", "Letter of authorisation", true, "Signed or stamped by the owner")}</>}
      {text("fullName", "Contact person", { need: true })}{text("organisation", "Company or law firm")}{text("email", "E-mail for this complaint", { need: true, type: "email", extra: "The seller will see it" })}{text("phone", "Telephone", { need: true, type: "tel" })}{text("altEmail", "Backup e-mail", { type: "email" })}{text("caseRef", "Number of an earlier complaint")}
      <p><Checkbox checked={held.goodFaith} onChange={({ target }) => put("goodFaith")(target.checked)}>I believe in good faith that the use is not authorised.</Checkbox></p>
      <p><Checkbox checked={held.liable} onChange={({ target }) => put("liable")(target.checked)}>I am aware that wrong complaints make me liable.</Checkbox></p>
    </>,
  ];
  return (<ConfigProvider theme={{ token: { colorPrimary: "#e43225", borderRadius: 2 } }}>
    <header><b>IPP · International</b><Input.Search placeholder="Search topics" value={held.find} onChange={put("find")} style={{ width: 220 }} /></header>
    <div className="cols"><Steps direction="vertical" current={step} items={["Right", "Infringement", "Complainant"].map((title) => ({ title }))} />
      <form onSubmit={sent}><Form component={false} layout="vertical"><Alert type="info" message="Report all links of one store together." />{parts[step]}
        <footer>{step > 0 && <Button onClick={() => go(step - 1)}>Previous</Button>} {step < 2 ? <Button key="on" type="primary" onClick={() => go(step + 1)}>Continue</Button> : <Button key="end" type="primary" htmlType="submit">Submit complaint</Button>}</footer></Form></form></div>
  </ConfigProvider>);
}

createRoot(setup({ title: "New complaint - IPP", css: "body{margin:0!important}header{display:flex;justify-content:space-between;padding:12px 32px;border-bottom:2px solid #e43225}.cols{display:grid;grid-template-columns:180px 1fr;gap:32px;max-width:960px;margin:24px auto}.tiles{display:grid;grid-template-columns:1fr 1fr;gap:12px}.tiles>label{border:1px solid #ddd;padding:10px}.row{display:flex;margin-bottom:8px}form .ant-alert{margin-bottom:16px}" })).render(<Page />);
keep(() => ({ ...held, reason: held.reason.join("/"), links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
