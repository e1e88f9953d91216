// React with the team's own classes, in English: a centre with tabs, cards with native lists and a native date, a line for each reported link with its kind,
// a phone behind its calling code.
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { filter: "", orgtype: "", role: "", name: "", company: "", address: "", code: "", phone: "", mail: "", asset: "", title: "", number: "", land: "", owner: "", until: "", published: "", certificate: [], proof: [], description: "", evidence: [], reference: "", ack: false };
const rows = [{ kind: "", url: "" }];
let draw;
const again = () => draw((times) => times + 1);
const put = (name, value) => {
  held[name] = value;
  again();
};
const Row = ({ name, label, need, tip, children }) => <div className="ipc-item"><label className="ipc-label" htmlFor={`ipc-${name}`}>{label}{need && <em>*</em>}</label><div className="ipc-ctl">{children}{tip && <div className="ipc-tip">{tip}</div>}</div></div>;
const Text = ({ name, type = "text", area, ...more }) => {
  const Tag = area ? "textarea" : "input";
  return <Row name={name} {...more}><Tag id={`ipc-${name}`} type={area ? undefined : type} rows={area ? 6 : undefined} value={held[name]} onChange={({ target }) => put(name, target.value)} /></Row>;
};
const Pick = ({ name, options, ...more }) => <Row name={name} {...more}><select id={`ipc-${name}`} value={held[name]} onChange={({ target }) => put(name, target.value)}><option value="">Please select</option>{options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></Row>;
const Files = ({ name, ...more }) => <Row name={name} {...more}><input id={`ipc-${name}`} type="file" multiple onChange={({ target }) => put(name, [...target.files])} /></Row>;

const LANDS = [["EU", "European Union"], ["DE", "Germany"], ["ID", "Indonesia"], ["MY", "Malaysia"], ["MX", "Mexico"], ["PH", "Philippines"], ["SG", "Singapore"], ["TH", "Thailand"], ["GB", "United Kingdom"], ["US", "United States"], ["VN", "Vietnam"]];
const ASSETS = [["trademark", "Trademark"], ["design", "Registered design"], ["patent", "Utility patent"], ["copyright_reg", "Registered copyright"], ["copyright_unreg", "Unregistered copyright"]];
const NAMES = { trademark: ["Trademark name", "Registration number"], design: ["Design name", "Design number"], patent: ["Patent name", "Patent number"], copyright_reg: ["Name of the work", "Registration number"], copyright_unreg: ["Name of the work", ""] };
function Page() {
  [, draw] = useState(0);
  const [title, number] = NAMES[held.asset] ?? [];
  return (<>
    <div className="ipc-top"><b>TikTok Shop</b> Intellectual Property Protection Centre<input placeholder="Search reports" value={held.filter} onChange={({ target }) => put("filter", target.value)} /></div>
    <div className="ipc-tabs"><a href="#">Home</a><a href="#">IP assets</a><a href="#" className="on">Submit a report</a><a href="#">My reports</a></div>
    <form className="ipc" onSubmit={sent} noValidate>
      <section><h3>Reporter</h3>
        <Pick name="orgtype" label="Organisation type" options={[["enterprise", "Enterprise"], ["individual", "Individual"]]} />
        <Pick name="role" label="Role" need options={[["rights_owner", "Rights Owner"], ["agent", "Agent"]]} />
        <Text name="name" label="Full name" need /><Text name="company" label="Company name" /><Text name="address" label="Address" need />
        <Row name="phone" label="Phone number" need><span className="ipc-tel"><select aria-label="Country code" value={held.code} onChange={({ target }) => put("code", target.value)}><option value="">Code</option>{[["+1", "US/CA +1"], ["+44", "GB +44"], ["+49", "DE +49"], ["+62", "ID +62"], ["+65", "SG +65"], ["+66", "TH +66"], ["+84", "VN +84"], ["+86", "CN +86"]].map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select><input id="ipc-phone" type="tel" value={held.phone} onChange={({ target }) => put("phone", target.value)} /></span></Row>
        <Text name="mail" type="email" label="E-mail" need />
      </section>
      <section><h3>IP asset</h3>
        <Pick name="asset" label="IP asset type" need options={ASSETS} tip="In the United States complaints on utility patents are not accepted." />
        {held.asset && (<>
          <Text name="title" label={title} need />{number && <Text name="number" label={number} need />}<Text name="owner" label="Owner" need />
          <Pick name="land" label="Jurisdiction" need options={LANDS} />
          {held.asset.startsWith("copyright") ? <Text name="published" type="date" label="Date of first publication" /> : <Text name="until" type="date" label="Valid until" need />}
          {number && <Files name="certificate" label="Registration certificate" need tip={held.asset === "design" ? "With the drawings of the design" : "PDF, JPG or PNG"} />}
          <Files name="proof" label="Proof of ownership or letter of authorization" />
        </>)}
      </section>
      <section><h3>Reported content</h3>
        {rows.map((row, at) => <div key={at} className="ipc-line"><select aria-label="Content type" value={row.kind} onChange={({ target }) => { row.kind = target.value; again(); }}><option value="">Content type</option><option value="product">Product</option><option value="video">Video</option><option value="live">LIVE</option></select><input aria-label="Link" placeholder="Paste the link" value={row.url} onChange={({ target }) => { row.url = target.value; again(); }} />{rows.length > 1 && <button type="button" onClick={() => { rows.splice(at, 1); again(); }}>Delete</button>}</div>)}
        <button type="button" onClick={() => { rows.push({ kind: "", url: "" }); again(); }}>+ Add</button>
        <Text name="description" label="Description of the infringement" need area /><Files name="evidence" label="Supporting evidence" />
        <Text name="reference" label="Your case reference" />
      </section>
      <section><label><input type="checkbox" checked={held.ack} onChange={({ target }) => put("ack", target.checked)} /> I understand that I may be liable for damages if I knowingly submit a misleading notice, and I confirm that this report is accurate.</label><p><button>Submit report</button></p></section>
    </form>
  </>);
}

createRoot(setup({ title: "Submit a report - IPPC", css: "body{margin:0!important;background:#f5f5f5}.ipc-top{background:#fff;padding:14px 32px;display:flex;gap:12px;align-items:center}.ipc-top input{margin-left:auto;padding:6px 10px}.ipc-tabs{background:#fff;padding:0 32px 10px;border-bottom:1px solid #e8e8e8}.ipc-tabs a{margin-right:24px;color:#555;text-decoration:none}.ipc-tabs .on{color:#009995}.ipc{width:820px;margin:16px auto}.ipc section{background:#fff;border-radius:4px;padding:8px 28px 20px;margin-bottom:14px}.ipc-item{display:flex;margin:12px 0}.ipc-label{width:220px;flex:none;padding-top:7px}.ipc-label em{color:#e54545;font-style:normal}.ipc-ctl{flex:1}.ipc-ctl input:not([type=file]),.ipc-ctl select,.ipc-ctl textarea{width:100%;padding:7px 9px;border:1px solid #d0d0d0;border-radius:4px;font:inherit}.ipc-tip{color:#8a8a8a;font-size:12px}.ipc-tel{display:flex;gap:8px}.ipc-tel select{width:130px!important}.ipc-line{display:flex;gap:8px;margin-bottom:8px}.ipc-line input{flex:1;padding:7px}" })).render(<Page />);
keep(() => {
  const filled = rows.filter(({ url }) => url.trim());
  return { ...held, kinds: rows.map(({ kind }) => kind).filter(Boolean).join("\n"), links: filled.map(({ url }) => url.trim()).join("\n") };
});
