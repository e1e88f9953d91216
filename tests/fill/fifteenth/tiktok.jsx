// Ant Design, in English: the report form in one column, dark buttons, the calling code in front of the number.
import { Button, Checkbox, ConfigProvider, DatePicker, Divider, Form, Input, Select, Space, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { find: "", role: "", name: "", organization: "", address: "", dial: "", phone: "", email: "", asset: "", title: "", number: "", owner: "", place: "", created: "", original: "", certificate: [], content: [], links: "", shop: "", details: "", more: [], faith: false, misleading: false, perjury: false, signature: "" };
let draw;
const put = (name) => (value) => {
  held[name] = value?.target ? value.target.value : (value ?? "");
  draw((times) => times + 1);
};
const LANDS = [["AU", "Australia", "+61"], ["CA", "Canada", "+1"], ["CN", "China", "+86"], ["FR", "France", "+33"], ["DE", "Germany", "+49"], ["IE", "Ireland", "+353"], ["IT", "Italy", "+39"], ["JP", "Japan", "+81"], ["MX", "Mexico", "+52"], ["ES", "Spain", "+34"], ["GB", "United Kingdom", "+44"], ["US", "United States", "+1"]];
const ASSETS = [["trademark", "Trademark"], ["design", "Registered design"], ["utility_patent", "Utility patent"], ["copyright_registered", "Registered copyright"], ["copyright_unregistered", "Unregistered copyright"]];
const options = (list) => list.map(([value, label]) => ({ value, label }));

function Page() {
  [, draw] = useState(0);
  const copyright = held.asset.startsWith("copyright");
  const text = (name, label, need, more, extra) => <Form.Item label={label} htmlFor={name} required={need} extra={extra}><Input id={name} value={held[name]} onChange={put(name)} {...more} /></Form.Item>;
  const area = (name, label, more, extra) => <Form.Item label={label} htmlFor={name} required extra={extra}><Input.TextArea id={name} rows={5} value={held[name]} onChange={put(name)} {...more} /></Form.Item>;
  const pick = (name, label, list, more) => <Form.Item label={label} htmlFor={name} required><Select id={name} value={held[name] || undefined} onChange={put(name)} options={options(list)} placeholder="Please select" {...more} /></Form.Item>;
  const file = (name, label, need, extra) => <Form.Item label={label} required={need} extra={extra}><Upload.Dragger multiple fileList={held[name]} beforeUpload={() => false} onChange={({ fileList }) => put(name)(fileList)}><p>Drag files here or click to browse</p></Upload.Dragger></Form.Item>;
  const tick = (name, label) => <p><Checkbox checked={held[name]} onChange={({ target }) => put(name)(target.checked)}>{label}</Checkbox></p>;
  return (<ConfigProvider theme={{ token: { colorPrimary: "#111", borderRadius: 4 } }}>
    <header><b>TikTok Shop</b><span>IP Protection Center</span><Input placeholder="Search" value={held.find} onChange={put("find")} style={{ width: 200 }} /></header>
    <form onSubmit={sent}><Form component={false} layout="vertical"><h1>IPR Report</h1>
      <Divider orientation="left">Your information</Divider>
      {pick("role", "Your relationship to the rights owner", [["OWNER", "I am the rights owner or its employee"], ["AGENT", "I am an agent of the rights owner"]])}
      {text("name", "Full name", true)}{text("organization", "Organization", false)}{text("address", "Address", true)}
      <Form.Item label="Phone number" required htmlFor="phone"><Space.Compact block><Select aria-label="Country code" showSearch optionFilterProp="label" style={{ width: 220 }} value={held.dial || undefined} placeholder="Code" onChange={put("dial")} options={LANDS.map(([value, words, code]) => ({ value, label: `${words} ${code}` }))} /><Input id="phone" type="tel" value={held.phone} onChange={put("phone")} /></Space.Compact></Form.Item>
      {text("email", "Email", true, { type: "email" }, "May be provided to the reported seller")}
      <Divider orientation="left">IP asset</Divider>
      {pick("asset", "Type of IP asset", ASSETS)}
      {text("title", copyright ? "Name or description of the work" : "Name of the asset", true)}
      {held.asset !== "copyright_unregistered" && text("number", "Registration number", true)}
      {text("owner", "Name of the rights owner", true)}
      {pick("place", "Jurisdiction", [["EU", "European Union"], ...LANDS], { showSearch: true, optionFilterProp: "label" })}
      {copyright && <><Form.Item label="Date of creation" htmlFor="created"><DatePicker id="created" onChange={(_, words) => put("created")(words)} /></Form.Item>{text("original", "Link to the original work", false, { placeholder: "https://" })}</>}
      {file("certificate", "Proof of ownership", true, "Certificate of registration, with drawings or deposit copy where there are any")}
      <Divider orientation="left">Reported content</Divider>
      <Form.Item label="What do you report?" required><Checkbox.Group value={held.content} onChange={put("content")} options={options([["product", "Product"], ["video", "Video"], ["live", "Livestream"]])} /></Form.Item>
      {area("links", "Links to the reported content", { placeholder: "https://shop.tiktok.com/view/product/…" }, "One link per line")}
      {text("shop", "Shop name of the seller", false)}
      {area("details", "Explain the infringement", { maxLength: 2000, showCount: true })}
      {file("more", "Additional documents", false, "PDF, JPG or PNG")}
      <Divider orientation="left">Declaration</Divider>
      {tick("faith", "I have a good faith belief that the use described is not authorized by the rights owner, its agent, or the law.")}
      {tick("misleading", "I understand that I may be liable for an intentionally misleading notice.")}
      {tick("perjury", "Under penalty of perjury, this report is accurate and I am authorized to act.")}
      {text("signature", "Signature", true, { placeholder: "Type your full legal name" })}
      <Button type="primary" size="large" htmlType="submit" block>Submit report</Button></Form></form>
  </ConfigProvider>);
}

createRoot(setup({ title: "IPR Report - TikTok Shop", css: "body{margin:0!important}header{display:flex;gap:24px;align-items:center;padding:12px 32px;border-bottom:1px solid #eee}header span{flex:1}form{max-width:640px;margin:24px auto}" })).render(<Page />);
keep(() => held);
