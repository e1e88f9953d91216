// Ant Design under a house's own names in English: the report in a drawer, radio cards, tags for links, steps of one column, a switch of kinds.
import { Button, Checkbox, ConfigProvider, Drawer, Form, Input, Radio, Select, Upload } from "antd";
import { useReducer } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "../seventh/state.js";

const held = { search: "", role: "", orgType: "", org: "", principal: "", loa: [], asset: "", title: "", regNo: "", owner: "", jurisdiction: "", validity: "", niceClass: "", certificate: [], content: "", links: [], shop: "", handle: "", liveTime: "", explain: "", evidence: [], fullName: "", address: "", email: "", phone: "", altEmail: "", sign: "", honest: false, liable: false };
const main = setup({ title: "IP Protection Centre | TikTok Shop", lang: "en", css: "body{margin:0!important;background:#f5f5f5}.h{display:flex;gap:30px;padding:14px 30px;background:#fff}.cardish{border:1px solid #ddd;border-radius:8px;padding:10px 14px;margin:0 8px 8px 0;min-width:180px}", html: "" });
function Page() {
  const [, draw] = useReducer((n) => n + 1, 0);
  const put = (name, value) => { held[name] = value; draw(); };
  const box = (name, label, more, tip) => <Form.Item label={label} htmlFor={name} required={more !== null} extra={tip}><Input id={name} value={held[name]} onChange={({ target }) => put(name, target.value)} {...more} /></Form.Item>;
  const cards = (name, label, list) => <Form.Item label={label} required><Radio.Group value={held[name]} onChange={({ target }) => put(name, target.value)}>{list.map(([value, words]) => <Radio key={value} value={value} className="cardish">{words}</Radio>)}</Radio.Group></Form.Item>;
  const papers = (name, label, required, tip) => <Form.Item label={label} required={required} extra={tip}><Upload multiple beforeUpload={(file) => { put(name, [...held[name], file]); return false; }} fileList={held[name].map((file, at) => ({ uid: `${name}${at}`, name: file.name }))}><Button>Upload file</Button></Upload></Form.Item>;
  return (
    <ConfigProvider prefixCls="core" theme={{ token: { colorPrimary: "#009995", borderRadius: 4 } }}>
      <div className="h"><b>TikTok Shop IP Protection Centre</b><Input style={{ width: 240 }} placeholder="Search" value={held.search} onChange={({ target }) => put("search", target.value)} /></div>
      <Drawer open title="New report" width={760} closable={false} mask={false} keyboard={false} footer={<Button type="primary" onClick={sent}>Submit</Button>}>
        <Form layout="vertical">
          <h3>Reporter</h3>
          {cards("role", "I am reporting as", [["owner", "Rights owner"], ["agent", "Agent"]])}
          {cards("orgType", "Organization type", [["enterprise", "Enterprise"], ["individual", "Individual"]])}
          {held.orgType === "enterprise" && box("org", "Organization name")}
          {held.role === "agent" && <>{box("principal", "Name of the rights owner")}{papers("loa", "LoA/PoA", true)}</>}
          <h3>IP asset</h3>
          <Form.Item label="IP asset type" required><Select placeholder="Select" value={held.asset || undefined} onChange={(value) => put("asset", value)} options={[["tm", "Trademark"], ["rd", "Registered design"], ["up", "Utility patent"], ["rc", "Registered copyright"], ["uc", "Unregistered copyright"]].map(([value, label]) => ({ value, label }))} /></Form.Item>
          {box("title", "Name of the asset")}
          {held.asset && held.asset !== "uc" && box("regNo", "Registration number")}
          {box("owner", "Registered owner")}
          <Form.Item label="Jurisdiction" required><Select showSearch optionFilterProp="label" placeholder="Select" value={held.jurisdiction || undefined} onChange={(value) => put("jurisdiction", value)} options={[["GB", "United Kingdom"], ["ID", "Indonesia"], ["MY", "Malaysia"], ["MX", "Mexico"], ["TH", "Thailand"], ["US", "United States"], ["VN", "Vietnam"]].map(([value, label]) => ({ value, label }))} /></Form.Item>
          {["tm", "rd", "up"].includes(held.asset) && box("validity", "Valid until", { placeholder: "YYYY-MM-DD" })}
          {held.asset === "tm" && box("niceClass", "Nice class")}
          {papers("certificate", "Certificate or proof of ownership", true)}
          <h3>Reported content</h3>
          <Form.Item label="Where is the infringement?" required><Radio.Group optionType="button" value={held.content} onChange={({ target }) => put("content", target.value)} options={[{ value: "product", label: "Product" }, { value: "video", label: "Video" }, { value: "live", label: "Livestream" }]} /></Form.Item>
          <Form.Item label="Links" required extra="Paste one or more links, confirm with Enter"><Select id="links" mode="tags" open={false} suffixIcon={null} tokenSeparators={[" ", "\n"]} placeholder="https://" value={held.links} onChange={(value) => put("links", value)} /></Form.Item>
          {held.content === "live" && box("liveTime", "Time in the livestream")}
          <Form.Item label="Shop name"><Input id="shop" placeholder="Optional" value={held.shop} onChange={({ target }) => put("shop", target.value)} /></Form.Item>
          <Form.Item label="TikTok handle of the creator, if any"><Input value={held.handle} onChange={({ target }) => put("handle", target.value)} /></Form.Item>
          <Form.Item label="Describe how the content infringes your right" required><Input.TextArea id="explain" rows={5} showCount maxLength={2000} value={held.explain} onChange={({ target }) => put("explain", target.value)} /></Form.Item>
          {papers("evidence", "Supporting material", false, "Optional")}
          <h3>Contact</h3>
          {box("fullName", "Full name")}{box("address", "Address")}{box("email", "E-mail", {}, "May be shared with the reported seller")}{box("phone", "Phone number")}
          <Form.Item label="E-mail of another contact"><Input value={held.altEmail} onChange={({ target }) => put("altEmail", target.value)} /></Form.Item>
          <Form.Item><Checkbox checked={held.honest} onChange={({ target }) => put("honest", target.checked)}>I believe in good faith that the use is not authorised</Checkbox></Form.Item>
          <Form.Item><Checkbox checked={held.liable} onChange={({ target }) => put("liable", target.checked)}>I understand that I may be liable for misleading notices</Checkbox></Form.Item>
          {box("sign", "Electronic signature", {}, "Type your full name")}
        </Form>
      </Drawer>
    </ConfigProvider>
  );
}
createRoot(main).render(<Page />);
keep(() => ({ ...held, links: held.links.join("\n") }));
