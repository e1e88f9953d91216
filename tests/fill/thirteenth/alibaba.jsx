// Fusion, in English: names to the left, sections that fold out, a country code before the number, an approved right as rows of round buttons, a
// line for each link.
import { Button, Checkbox, Collapse, ConfigProvider, Form, Input, Message, Radio, Select, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import enUS from "@alifd/next/es/locale/en-us";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const DIALS = [["+61", "Australia (+61)"], ["+86", "China (+86)"], ["+45", "Denmark (+45)"], ["+358", "Finland (+358)"], ["+33", "France (+33)"], ["+49", "Germany (+49)"], ["+47", "Norway (+47)"], ["+46", "Sweden (+46)"], ["+44", "United Kingdom (+44)"], ["+1", "United States / Canada (+1)"]];
const RIGHTS = [["20418", "pt", "Others", "Stool with folding seat, 009114325-0001"], ["20419", "pt", "Others", "Bench with folding seat, 009114325-0002"], ["20377", "tm", "Others", "BJÖRKSÄTE, 018604419"], ["20380", "tm", "Mainland China", "BJÖRKSÄTE, 63308127"]];
const REASONS = { tm: ["Test buy", "Counterfeit features", "This model or type does not exist", "Unfair use of registered trademark"], cr: ["Art or text work", "Picture theft"], pt: ["Design patent infringement", "Utility model patent infringement", "Invention patent infringement"] };
const held = { site_search: "", site: "", ipr: "", place: "", record: "", object: "", reason: "", supplier: "", statement: "", evidence: [], evaluation: [], category: "", name: "", organization: "", email: "", dial: "", phone: "", cc: "", reference: "", goodfaith: false, liability: false };
const links = ["", ""];
const Item = (props) => <Form.Item labelAlign="left" labelCol={{ fixedSpan: 10 }} wrapperCol={{ span: 14 }} {...props} />;

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => (value) => put(name, value);
  const text = (name, label, { need, help, ...more } = {}) => <Item label={label} required={need} help={help}><Input id={`ali-${name}`} value={held[name]} onChange={set(name)} {...more} /></Item>;
  const radios = (name, label, pairs, also, more) => <Item label={label} required><Radio.Group id={`ali-${name}`} value={held[name]} onChange={(value) => { put(name, value); also?.(); }} dataSource={list(pairs)} {...more} /></Item>;
  const select = (name, label, pairs, also) => <Item label={label} required><Select id={`ali-${name}`} value={held[name] || undefined} onChange={(value) => { put(name, value); also?.(); }} dataSource={list(pairs)} placeholder="Please select" style={{ width: "100%" }} /></Item>;
  const papers = (name, label, help) => <Item label={label} help={help}><Upload multiple autoUpload={false} listType="text" value={held[name]} onChange={set(name)}><Button>Upload</Button></Upload></Item>;
  const same = (words) => [words, words];
  const rights = RIGHTS.filter(([, ipr, place]) => ipr === held.ipr && place === held.place);
  return (
    <ConfigProvider locale={enUS}><div>
      <header><b>Intellectual Property Protection Platform</b><Input hasClear placeholder="Search IPP" aria-label="Search IPP" value={held.site_search} onChange={set("site_search")} /></header>
      <Form className="page" onSubmit={sent}><h2>Submit a complaint</h2><Message type="notice">One complaint covers one intellectual property right and up to 300 listings.</Message><br />
        <Collapse defaultExpandedKeys={["0", "1", "2"]}>
          <Collapse.Panel title="1. Intellectual property right">{select("site", "Complaint platform", [["ALIEXPRESS", "AliExpress.com"], ["ALIBABA", "Alibaba.com"], ["LAZADA", "Lazada"], ["MIRAVIA", "Miravia"]])}{radios("ipr", "IPR type", [["tm", "Trademark"], ["cr", "Copyright"], ["pt", "Patent and others"]], () => { put("record", ""); put("reason", ""); })}{select("place", "Place of registration", ["Mainland China", "Hong Kong, China", "Taiwan, China", "Others"].map(same), () => put("record", ""))}
            {held.ipr && held.place && <Item label="IPR" required help="Only approved IPRs are listed">{rights.length ? <Radio.Group id="ali-record" itemDirection="ver" value={held.record} onChange={set("record")} dataSource={rights.map(([value, , , label]) => ({ value, label }))} /> : <span>No approved IPR</span>}</Item>}</Collapse.Panel>
          <Collapse.Panel title="2. Infringement">{radios("object", "Complaint type", [["product", "Product listing"], ["storefront", "Store front"]])}{select("reason", "Complaint reason", (REASONS[held.ipr] ?? []).map(same))}
            <Item label="Infringing listings" required>{links.map((url, at) => <Input key={at} className="line" aria-label={`Infringing listing ${at + 1}`} placeholder="https://www.alibaba.com/product-detail/..." value={url} onChange={(value) => { links[at] = value; draw((times) => times + 1); }} />)}<Button text type="primary" onClick={() => { links.push(""); draw((times) => times + 1); }}>+ Add more listings</Button></Item>
            {text("supplier", "Supplier", { placeholder: "Company name of the seller, if known" })}<Item label="Supplement infringement reason(s)" required><Input.TextArea id="ali-statement" rows={6} maxLength={2000} showLimitHint value={held.statement} onChange={set("statement")} /></Item>{papers("evidence", "Prima facie evidence", "If applicable. JPG, PNG or PDF, 5 MB each")}{held.ipr === "pt" && papers("evaluation", "Patent evaluation report", "For Chinese utility models and design patents")}{text("reference", "Your reference", { placeholder: "Optional" })}</Collapse.Panel>
          <Collapse.Panel title="3. Complainant">{radios("category", "Registrant category", [["holder", "Rights holder"], ["agent", "Agent"]])}{text("name", "Contact person", { need: true })}{text("organization", "Company", { need: true })}{text("email", "Contact e-mail", { need: true, help: "Your name and contact e-mail are shown to the seller" })}
            <Item label="Telephone" required><div className="tel"><Select id="ali-dial" aria-label="Country code" showSearch placeholder="Country code" value={held.dial || undefined} onChange={set("dial")} dataSource={list(DIALS)} style={{ width: 220 }} /><Input id="ali-phone" aria-label="Telephone number" value={held.phone} onChange={set("phone")} /></div></Item>{text("cc", "Copy to (e-mail)")}</Collapse.Panel>
        </Collapse>
        <p><Checkbox checked={held.goodfaith} onChange={set("goodfaith")}>I have a good faith belief that the listings infringe the right selected above.</Checkbox><br /><Checkbox checked={held.liability} onChange={set("liability")}>I understand that I am liable for the consequences of a wrongful complaint.</Checkbox></p>
        <Button type="primary" size="large" htmlType="submit">Submit</Button>
      </Form><footer>Alibaba International - Privacy Policy - Terms of Use</footer></div></ConfigProvider>
  );
}

createRoot(setup({ title: "Submit a complaint | IPP", css: "body{margin:0!important}header{display:flex;justify-content:space-between;align-items:center;padding:12px 32px;border-bottom:1px solid #ddd}.page{max-width:900px;margin:16px auto}.line{width:100%;margin-bottom:8px}.tel{display:flex;gap:8px}footer{padding:32px;text-align:center;color:#888}" })).render(<Page />);
keep(() => ({ ...held, links: links.map((url) => url.trim()).filter(Boolean).join("\n") }));
