// React with the team's own parts: combo boxes that search, several choices as chips, links handed over one by one, drop zones.
import { useEffect, useId, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "./state.js";

const held = { filter: "", role: "", authority: [], asset: "", name: "", number: "", owner: "", place: "", classes: [], valid: "", certificate: [], where: "", links: "", issue: "", remarks: "", evidence: [], order: "", contact: "", company: "", address: "", code: "", phone: "", email: "", creator: "", ack: false, weekly: false };
const ASSETS = [["tm", "Trademark"], ["rd", "Registered design"], ["up", "Utility patent"], ["rc", "Registered copyright"], ["uc", "Unregistered copyright"]];
const PLACES = [["CA", "Canada"], ["EU", "European Union"], ["FR", "France"], ["DE", "Germany"], ["ID", "Indonesia"], ["IE", "Ireland"], ["IT", "Italy"], ["JP", "Japan"], ["MY", "Malaysia"], ["MX", "Mexico"], ["SG", "Singapore"], ["ES", "Spain"], ["TH", "Thailand"], ["GB", "United Kingdom"], ["US", "United States"], ["VN", "Vietnam"]];
const CODES = [["+1", "US +1"], ["+33", "FR +33"], ["+39", "IT +39"], ["+44", "GB +44"], ["+49", "DE +49"], ["+65", "SG +65"], ["+86", "CN +86"], ["+353", "IE +353"]];
const CLASSES = Array.from({ length: 45 }, (_, at) => [String(at + 1), `Class ${at + 1}`]);
const ISSUES = [["cf", "Counterfeit product"], ["tm", "Trademark used without permission"], ["cp", "Copied pictures, video or text"], ["ds", "Copied design"], ["ot", "Something else"]];

function Combo({ label, value, list, many, hint, onPick }) {
  const id = useId();
  const box = useRef(null);
  const [open, show] = useState(false);
  const [typed, type] = useState("");
  useEffect(() => {
    const away = (event) => !box.current.contains(event.target) && show(false);
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, []);
  const words = (key) => list.find(([one]) => one === key)?.[1] ?? "";
  const found = list.filter(([, text]) => text.toLowerCase().includes(typed.toLowerCase()));
  const pick = (key) => {
    onPick(many ? (value.includes(key) ? value.filter((one) => one !== key) : [...value, key]) : key);
    type("");
    if (!many) show(false);
  };
  return (
    <div className="f" ref={box}>
      <label htmlFor={id}>{label}</label>
      <div className="cb">
        {many && value.map((key) => <span className="chip" key={key}>{words(key)}<button type="button" aria-label={`Remove ${words(key)}`} onClick={() => pick(key)}>×</button></span>)}
        <input id={id} role="combobox" aria-expanded={open} aria-controls={`${id}-list`} autoComplete="off" placeholder={many && value.length ? "" : "Select"} value={open || many ? typed : words(value)} onFocus={() => show(true)} onClick={() => show(true)} onChange={(event) => { type(event.target.value); show(true); }} />
      </div>
      {open && <div className="list" role="listbox" id={`${id}-list`}>{found.map(([key, text]) => <div key={key} role="option" aria-selected={many ? value.includes(key) : value === key} onMouseDown={(event) => event.preventDefault()} onClick={() => pick(key)}>{text}</div>)}{!found.length && <p>No results</p>}</div>}
      {hint && <small>{hint}</small>}
    </div>
  );
}

function Drop({ label, hint, value, onTake }) {
  const id = useId();
  const input = useRef(null);
  const take = (files) => onTake([...value, ...files]);
  return (
    <div className="f">
      <span className="lab" id={id}>{label}</span>
      <div className="dz" role="button" tabIndex={0} aria-labelledby={id} onClick={() => input.current.click()} onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); take(event.dataTransfer.files); }}>Drag files here or <u>browse</u></div>
      <input ref={input} type="file" multiple style={{ display: "none" }} onChange={(event) => { take(event.target.files); event.target.value = ""; }} />
      {value.map((file) => <div key={file.name} className="file">{file.name}</div>)}
      {hint && <small>{hint}</small>}
    </div>
  );
}

function Page() {
  const [, draw] = useState(0);
  const [link, type] = useState("");
  const put = (name, value) => {
    held[name] = value;
    draw((times) => times + 1);
  };
  const id = useId();
  const text = (name, label, more) => <div className="f"><label htmlFor={id + name}>{label}</label><input id={id + name} value={held[name]} onChange={(event) => put(name, event.target.value)} {...more} /></div>;
  const tabs = (name, label, list) => <div className="f"><span className="lab" id={id + name}>{label}</span><div className="seg" role="radiogroup" aria-labelledby={id + name}>{list.map(([key, words]) => <button type="button" key={key} role="radio" aria-checked={held[name] === key} onClick={() => put(name, key)}>{words}</button>)}</div></div>;
  const combo = (name, label, list, more) => <Combo label={label} value={held[name]} list={list} onPick={(value) => put(name, value)} {...more} />;
  const drop = (name, label, hint) => <Drop label={label} hint={hint} value={held[name]} onTake={(files) => put(name, files)} />;
  const urls = held.links.split("\n").filter(Boolean);
  return (
    <div className="app">
      <aside><b>IPPC</b><p>Home</p><p>My IP assets</p><p className="on">Submit a report</p><p>Report history</p><input placeholder="Filter reports" value={held.filter} onChange={(event) => put("filter", event.target.value)} /></aside>
      <form onSubmit={sent}>
        <h1>Submit an IPR report</h1>
        <section><h2>Reporter</h2>
          {tabs("role", "You are reporting as *", [["owner", "Rights owner"], ["agent", "Agent"]])}
          {text("contact", "Full legal name *")}{text("company", "Organization")}{text("address", "Full address *")}
          <div className="two">{combo("code", "Calling code *", CODES)}{text("phone", "Phone number *", { inputMode: "tel" })}</div>
          {text("email", "Email for updates *", { type: "email" })}
          {held.role === "agent" && drop("authority", "Letter of authorization or power of attorney *", "Signed by the rights owner, still valid")}
        </section>
        <section><h2>IP asset</h2>
          {combo("asset", "Asset type *", ASSETS)}
          {text("name", "Asset name *", { placeholder: "As on the certificate" })}
          <div className="two">{text("number", "Registration no. *")}{combo("place", "Jurisdiction *", PLACES)}</div>
          {held.asset === "tm" && combo("classes", "Nice classes", CLASSES, { many: true, hint: "You can choose more than one" })}
          <div className="two">{text("owner", "IP owner *")}{text("valid", "Valid until", { type: "date" })}</div>
          {drop("certificate", "Proof of ownership *", "Certificate of registration")}
        </section>
        <section><h2>Reported content</h2>
          {tabs("where", "Where did you see it? *", [["product", "Product page"], ["video", "Short video"], ["live", "LIVE"]])}
          {held.where === "live" && text("creator", "Name of the host *")}
          <div className="f"><label htmlFor={`${id}link`}>Links to the reported content *</label><div className="add"><input id={`${id}link`} placeholder="Paste one link, then press Add" value={link} onChange={(event) => type(event.target.value)} /><button type="button" onClick={() => { if (link.trim()) put("links", [...urls, link.trim()].join("\n")); type(""); }}>Add</button></div>
            <ul>{urls.map((url) => <li key={url}>{url} <button type="button" aria-label="Remove link" onClick={() => put("links", urls.filter((one) => one !== url).join("\n"))}>×</button></li>)}</ul></div>
          {combo("issue", "What is the issue?", ISSUES)}
          <div className="f"><label htmlFor={`${id}why`}>Details of the infringement *</label><textarea id={`${id}why`} rows={5} maxLength={2000} value={held.remarks} onChange={(event) => put("remarks", event.target.value)} /></div>
          {drop("evidence", "Additional evidence", "Comparison pictures, screenshots")}
          {text("order", "Test purchase order ID")}
        </section>
        <label className="ck"><input type="checkbox" checked={held.ack} onChange={(event) => put("ack", event.target.checked)} /> I understand that a notice that misleads on purpose can make me liable, and confirm that this report is accurate.</label>
        <label className="ck"><input type="checkbox" checked={held.weekly} onChange={(event) => put("weekly", event.target.checked)} /> Email me a weekly summary</label>
        <button className="go">Submit report</button>
      </form>
    </div>
  );
}

createRoot(setup({ title: "Submit a report - IPPC", css: "body{margin:0!important;background:#f8f8f8;font:14px Inter,Arial}.app{display:flex}aside{width:190px;padding:20px;background:#121212;color:#bbb}aside input{width:100%}.on{color:#fff}form{flex:1;max-width:760px;padding:20px 36px}section{background:#fff;border-radius:8px;padding:8px 20px;margin-bottom:14px}.f{position:relative;margin:14px 0;flex:1}.f>label,.lab{display:block;margin-bottom:5px;font-weight:500}.f input:not([type=file]),textarea{width:100%;padding:8px;border:1px solid #d0d3d6;border-radius:4px;font:inherit}.two{display:flex;gap:14px}.cb{display:flex;flex-wrap:wrap;gap:4px}.cb input{flex:1;min-width:90px}.chip{background:#e6f7f6;padding:6px;border-radius:4px}.chip button,li button{border:0;background:none}.list{position:absolute;z-index:3;background:#fff;border:1px solid #ccc;left:0;right:0;max-height:200px;overflow:auto}.list div{padding:8px 10px;cursor:pointer}.list div:hover,.list [aria-selected=true]{background:#e6f7f6}.dz{border:1px dashed #aaa;border-radius:6px;padding:18px;text-align:center;cursor:pointer}.seg button{padding:8px 16px;border:1px solid #ccc;background:#fff}.seg [aria-checked=true]{border-color:#009995;color:#009995}.add{display:flex;gap:8px}small{color:#888}.ck{display:block;margin:8px 0}.go{background:#009995;color:#fff;border:0;padding:10px 26px;border-radius:4px}" })).render(<Page />);
keep(() => held);
