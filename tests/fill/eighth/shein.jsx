// React with the team's own parts, in English: three steps, radio cards, a country box that searches, a table to which products are added.
import { useId, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { find: "", capacity: "", given: "", family: "", company: "", street: "", city: "", region: "", postal: "", country: "", phone: "", email: "", email2: "", mandate: [], kind: "", title: "", published: "", original: "", number: "", office: "", owner: "", proof: [], details: "", files: [], orderno: "", faith: false, perjury: false, sign: "", deals: false };
const rows = [{ url: "", item: "" }];
const COUNTRIES = [["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["IE", "Ireland"], ["IT", "Italy"], ["JP", "Japan"], ["ES", "Spain"], ["GB", "United Kingdom"], ["US", "United States"]];
const KINDS = [["tm", "Trademark", "A brand name or logo is used"], ["cr", "Copyright", "Artwork, prints or photos are copied"], ["ds", "Design / trade dress", "The shape or look is copied"], ["pt", "Patent", "A protected invention is used"]];
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};

function Text({ name, label, type = "text", area, need }) {
  const id = useId();
  const Tag = area ? "textarea" : "input";
  return <div className={`fl${held[name] ? " full" : ""}`}><Tag id={id} type={area ? undefined : type} rows={area ? 5 : undefined} placeholder=" " value={held[name]} onChange={({ target }) => put(name, target.value)} /><label htmlFor={id}>{label}{need && " *"}</label></div>;
}

function Country({ name, label }) {
  const id = useId();
  const [open, show] = useState(false);
  const [typed, type] = useState("");
  const words = COUNTRIES.find(([key]) => key === held[name])?.[1] ?? "";
  const found = COUNTRIES.filter(([, text]) => text.toLowerCase().includes(typed.toLowerCase()));
  return (
    <div className={`fl combo${held[name] || open ? " full" : ""}`}>
      <input id={id} role="combobox" autoComplete="off" aria-expanded={open} aria-controls={`${id}-list`} placeholder=" " value={open ? typed : words} onFocus={() => { type(""); show(true); }} onBlur={() => show(false)} onChange={({ target }) => { type(target.value); show(true); }} />
      <label htmlFor={id}>{label} *</label>
      {open && <ul id={`${id}-list`} role="listbox">{found.map(([key, text]) => <li key={key} role="option" aria-selected={key === held[name]} onMouseDown={(event) => event.preventDefault()} onClick={() => { put(name, key); show(false); document.getElementById(id).blur(); }}>{text}</li>)}</ul>}
    </div>
  );
}

const Cards = ({ name, legend, of }) => <fieldset className="cards"><legend>{legend}</legend>{of.map(([value, title, more]) => <label key={value} className={held[name] === value ? "card on" : "card"}><input type="radio" name={name} value={value} checked={held[name] === value} onChange={() => put(name, value)} /><b>{title}</b><small>{more}</small></label>)}</fieldset>;

function Files({ name, label }) {
  const id = useId();
  return <div className="up"><span>{label}</span><label htmlFor={id}>Choose files</label><input id={id} type="file" multiple onChange={({ target }) => put(name, [...target.files])} /><i>{held[name].map((file) => file.name).join(", ")}</i></div>;
}

function Products() {
  const row = (at, key) => ({ value: rows[at][key], onChange: ({ target }) => { rows[at][key] = target.value; draw((times) => times + 1); } });
  return (
    <div className="rows"><table><thead><tr><th>#</th><th>Product page URL</th><th>Product name</th><th /></tr></thead>
      <tbody>{rows.map((_, at) => <tr key={at}><td>{at + 1}</td><td><input aria-label="Product page URL" {...row(at, "url")} /></td><td><input aria-label="Product name" {...row(at, "item")} /></td><td>{at > 0 && <button type="button" onClick={() => { rows.splice(at, 1); draw((times) => times + 1); }}>✕</button>}</td></tr>)}</tbody></table>
      <button type="button" onClick={() => { rows.push({ url: "", item: "" }); draw((times) => times + 1); }}>Add product</button></div>
  );
}

function Page() {
  const [step, go] = useState(1);
  [, draw] = useState(0);
  const pair = (one, two) => <div className="two">{one}{two}</div>;
  const tick = (name, label) => <label className="tick"><input type="checkbox" checked={held[name]} onChange={({ target }) => put(name, target.checked)} /> {label}</label>;
  return (<>
    <header><b>IP Complaint Portal</b><input placeholder="Search styles" value={held.find} onChange={({ target }) => put("find", target.value)} /></header>
    <main><ol className="steps">{["Reporting party", "Protected work or right", "Products and reasons"].map((name, at) => <li key={name} className={step === at + 1 ? "now" : ""}>{name}</li>)}</ol>
      <form onSubmit={sent}>
        {step === 1 && (<><Cards name="capacity" legend="Who are you?" of={[["self", "Rights owner", "I own the right or work for its owner"], ["agent", "Authorized agent", "I act for the owner and can prove it"]]} />
          {pair(<Text name="given" label="Given name" need />, <Text name="family" label="Family name" need />)}
          <Text name="company" label="Company (if any)" />
          <Text name="street" label="Street and number" need />
          {pair(<Text name="city" label="City" need />, <Text name="region" label="State, province or region" />)}
          {pair(<Text name="postal" label="Postal code" need />, <Country name="country" label="Country or region" />)}
          <Text name="phone" label="Phone with country code" type="tel" need />
          {pair(<Text name="email" label="Email address" type="email" need />, <Text name="email2" label="Confirm email address" type="email" need />)}
          {held.capacity === "agent" && <Files name="mandate" label="Letter of authorization" />}</>)}
        {step === 2 && (<><Cards name="kind" legend="What has been infringed?" of={KINDS} />
          {held.kind && (<><Text name="title" label={held.kind === "cr" ? "Title or description of the copyrighted work" : "Name of the right"} need />
            {held.kind === "cr" && pair(<Text name="published" label="Date of first publication (YYYY-MM-DD)" />, <Text name="original" label="Link to the original work, if online" />)}
            <Text name="number" label={held.kind === "cr" ? "Copyright registration number (if registered)" : "Registration number"} />
            <Country name="office" label="Country of registration or first publication" />
            <Text name="owner" label="Full legal name of the rights owner" need />
            <Files name="proof" label="Certificate or other proof of ownership" /></>)}</>)}
        {step === 3 && (<><h3>Infringing products</h3><Products />
          <Text name="details" label="Describe how these products infringe your right" area need />
          <Text name="orderno" label="Test purchase order number (optional)" />
          <Files name="files" label="Additional evidence" />
          {tick("faith", "I have a good faith belief that the use is not authorized")}{tick("perjury", "Under penalty of perjury, this notice is accurate and I may act for the owner")}
          <Text name="sign" label="Electronic signature" need /></>)}
        <div className="nav">{step > 1 && <button type="button" onClick={() => go(step - 1)}>Back</button>}{step < 3 ? <button key="on" type="button" onClick={() => go(step + 1)}>Continue</button> : <button key="end">Submit complaint</button>}</div>
      </form></main>
    <footer>{tick("deals", "Send me deals and style news")}</footer>
  </>);
}

createRoot(setup({ title: "IP Complaint Portal", css: 'body{margin:0!important;font:14px Arial}header{display:flex;justify-content:space-between;background:#000;color:#fff;padding:12px 24px}main{max-width:720px;margin:24px auto}.steps{display:flex;gap:24px;padding:0;list-style-position:inside;color:#999}.now{color:#000;font-weight:bold}.fl{position:relative;margin:16px 0;flex:1}.fl input,.fl textarea{width:100%;padding:20px 10px 6px;border:1px solid #bbb;font:inherit}.fl>label{position:absolute;left:11px;top:14px;color:#777;pointer-events:none;transition:.1s}.fl input:focus+label,.fl textarea:focus+label,.full>label{top:4px!important;font-size:11px}.two{display:flex;gap:16px}.combo ul{position:absolute;z-index:3;left:0;right:0;max-height:180px;overflow:auto;margin:0;padding:0;list-style:none;background:#fff;border:1px solid #bbb}.combo li{padding:6px 10px;cursor:pointer}.combo li:hover{background:#eee}.cards{display:flex;gap:10px;border:0;padding:0}.card{flex:1;border:1px solid #bbb;padding:10px;cursor:pointer}.card.on{border-color:#000;box-shadow:0 0 0 1px #000}.card small{display:block;color:#777}.up{margin:16px 0}.up>span{display:block;margin-bottom:6px}.up>label{border:1px solid #000;padding:5px 14px;cursor:pointer}.up input{position:absolute;opacity:0;width:1px}.up i{margin-left:10px}.rows table{width:100%;margin-bottom:8px}.rows td:nth-child(2) input{width:100%}.tick{display:block;margin:8px 0}.nav{display:flex;gap:12px;margin-top:24px}.nav button{padding:10px 28px;background:#000;color:#fff;border:0}footer{background:#f6f6f6;padding:16px 24px}' })).render(<Page />);
keep(() => ({ ...held, links: rows.map(({ url }) => url.trim()).filter(Boolean).join("\n"), names: rows.map(({ item }) => item.trim()).filter(Boolean).join("\n") }));
