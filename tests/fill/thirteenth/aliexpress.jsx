// Fusion, in English: a tab for each part with a button to the next, names above in two columns, a reason chosen from a list with its meaning
// below, links pasted one a line.
import { Balloon, Button, Checkbox, ConfigProvider, Form, Grid, Input, Radio, Select, Switch, Tab, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import enUS from "@alifd/next/es/locale/en-us";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const { Row, Col } = Grid;
const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const LANDS = [["AR", "Argentina"], ["BE", "Belgium"], ["BR", "Brazil"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["IT", "Italy"], ["MX", "Mexico"], ["PT", "Portugal"], ["ES", "Spain"], ["GB", "United Kingdom"], ["US", "United States"]];
const RECORDS = { trademark: [["5501", "LARRALDE (018522764)"], ["5502", "LARRALDE ÓPTICA (018522790)"], ["5517", "L device (018610022)"]], copyright: [["5530", "Larralde catalogue 2024 (unregistered)"]], patent: [] };
const REASONS = {
  trademark: [["tb", "Test buy", "You bought a sample and examined it."], ["cf", "Counterfeit features", "The page shows features that differ from the genuine product."], ["ne", "Model or type does not exist", "You never made such a product."], ["sm", "Identical or confusingly similar trademark", "The seller uses a mark that consumers would take for yours."], ["uu", "Unfair use of registered trademark", "The page shows your exact mark without permission."]],
  copyright: [["aw", "Improper use: art or text work", ""], ["pt", "Improper use: picture theft", ""]],
  patent: [["ds", "Design patent", ""], ["ip", "Invention patent", ""]],
};
const held = { help: "", platform: "", type: "", place: "", iprid: "", target: "", reason: "", urls: "", store: "", why: "", proof: [], judgment: [], first: "", last: "", company: "", position: "", country: "", mail: "", phone: "", weekly: false, accurate: false, sign: "" };

function Page() {
  const [tab, turn] = useState("1");
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => (value) => put(name, value);
  const item = (label, inside, { need, span = 24, ...more } = {}) => <Col span={span}><Form.Item className="it" labelAlign="top" label={label} required={need} {...more}>{inside}</Form.Item></Col>;
  const text = (name, label, { need, span, help, ...more } = {}) => item(label, <Input id={name} value={held[name]} onChange={set(name)} {...more} />, { need, span, help });
  const select = (name, label, pairs, { also, search, ...more } = {}) => item(label, <Select id={name} showSearch={search} value={held[name] || undefined} onChange={(value) => { put(name, value); also?.(); }} dataSource={list(pairs)} placeholder="Select" style={{ width: "100%" }} />, { need: true, span: 12, ...more });
  const papers = (name, label, help) => item(label, <Upload.Dragger multiple autoUpload={false} listType="text" value={held[name]} onChange={set(name)} />, { help });
  const next = (key) => <Button type="primary" onClick={() => turn(key)}>Next</Button>;
  const reasons = REASONS[held.type] ?? [];
  return (
    <ConfigProvider locale={enUS}><div>
      <header><b>IP Protection Platform</b><Input.Group addonAfter={<Button>Go</Button>}><Input aria-label="Search help articles" placeholder="How can we help?" value={held.help} onChange={set("help")} /></Input.Group></header>
      <Form className="page" onSubmit={sent}><h2>New complaint</h2><Tab shape="wrapped" activeKey={tab} onChange={turn} lazyLoad={false} unmountInactiveTabs={false}>
        <Tab.Item key="1" title="Your right"><Row wrap gutter="20">{item("Platform", <Radio.Group id="platform" shape="button" value={held.platform} onChange={set("platform")} dataSource={list([["AE", "AliExpress"], ["ICBU", "Alibaba.com"], ["LZD", "Lazada"], ["MRV", "Miravia"]])} />, { need: true })}{select("type", "IPR type", [["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent and others"]], { also: () => { put("iprid", ""); put("reason", ""); } })}{select("place", "Registered in", [["cn", "Mainland China"], ["hk", "Hong Kong, China"], ["tw", "Taiwan, China"], ["ot", "Other countries or regions"]])}{select("iprid", "Intellectual property", RECORDS[held.type] ?? [], { search: true, span: 24, help: "Missing? Records take 3-5 business days to be approved." })}</Row>{next("2")}</Tab.Item>
        <Tab.Item key="2" title="Infringing listings"><Row wrap gutter="20">{item("Complaint type", <Radio.Group id="target" value={held.target} onChange={set("target")} dataSource={list([["listing", "Product listing"], ["shop", "Store front"]])} />, { need: true })}{select("reason", "Complaint reason", reasons, { help: reasons.find(([value]) => value === held.reason)?.[2], span: 24 })}
          {item(<span>Listing URLs <Balloon.Tooltip trigger={<i>ⓘ</i>}>https://www.aliexpress.com/item/....html</Balloon.Tooltip></span>, <Input.TextArea id="urls" aria-label="Listing URLs" rows={5} placeholder="One URL per line, no more than 300" value={held.urls} onChange={set("urls")} />, { need: true })}{text("store", "Store name", { placeholder: "Optional" })}{item("Why do these listings infringe?", <Input.TextArea id="why" rows={5} maxLength={2000} showLimitHint value={held.why} onChange={set("why")} />, { need: true })}{papers("proof", "Evidence")}{held.reason === "sm" && papers("judgment", "Judgment or administrative decision", "Optional, speeds up the review")}</Row>{next("3")}</Tab.Item>
        <Tab.Item key="3" title="Contact"><Row wrap gutter="20">{text("first", "First name", { need: true, span: 12 })}{text("last", "Last name", { need: true, span: 12 })}{text("company", "Company", { span: 12 })}{text("position", "Position", { span: 12, placeholder: "Optional" })}{select("country", "Country/Region", LANDS, { search: true })}{text("phone", "Phone", { span: 12, help: "With country code" })}{text("mail", "E-mail", { need: true, span: 24, help: "Passed on to the seller" })}{item("Weekly summary by e-mail", <Switch checked={held.weekly} onChange={set("weekly")} />)}
          <Col span={24}><Checkbox checked={held.accurate} onChange={set("accurate")}>The information in this complaint is accurate, and I am the rights holder or authorised to act for them.</Checkbox></Col>{text("sign", "Electronic signature", { need: true, placeholder: "Type your full name" })}</Row><Button type="primary" htmlType="submit">Submit complaint</Button></Tab.Item>
      </Tab></Form></div></ConfigProvider>
  );
}

createRoot(setup({ title: "New complaint - IP Protection Platform", css: "body{margin:0!important;background:#f7f8fa}header{background:#fff;display:flex;justify-content:space-between;align-items:center;padding:12px 40px}header .next-input-group{width:320px}header .next-input{width:250px!important}.page{max-width:820px;margin:16px auto;background:#fff;padding:8px 32px 32px}.next-tabs-content{padding-top:16px}.it{margin-bottom:16px}" })).render(<Page />);
keep(() => { const { urls, ...rest } = held; return { ...rest, links: urls.trim() }; });
