// React over the team's hashed classes, in English: cards as radio buttons, a country that is typed and taken from suggestions, listings as
// tags, drop zones for papers.
import { useId, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { query: "", relation: "", letter: [], kind: "", title: "", regno: "", office: "", owner: "", proof: [], ownLink: "", listings: [], explain: "", more: [], fullName: "", company: "", street: "", unit: "", city: "", region: "", zip: "", country: "", phone: "", email: "", email2: "", accurate: false, authority: false, signature: "", tips: false };
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const LANDS = ["Australia", "Austria", "Belgium", "Canada", "China", "Denmark", "European Union", "Finland", "France", "Germany", "Ireland", "Italy", "Japan", "Netherlands", "New Zealand", "Norway", "Poland", "Spain", "Sweden", "Switzerland", "United Kingdom", "United States"];
const STATES = ["California", "Colorado", "Florida", "Georgia", "Illinois", "Maine", "Massachusetts", "Michigan", "Minnesota", "New York", "Ohio", "Oregon", "Pennsylvania", "Texas", "Vermont", "Virginia", "Washington", "Wisconsin"];

const Row = ({ label, need, hint, id, children }) => <div className="c_1k9"><label className="c_l2" htmlFor={id}>{label}{need ? "" : <span className="c_o"> Optional</span>}</label>{hint && <p className="c_h" id={`${id}-hint`}>{hint}</p>}{children}</div>;
function Text({ name, label, need = true, hint, type = "text", rows }) {
  const id = useId();
  const more = { id, "aria-required": need, "aria-describedby": hint ? `${id}-hint` : undefined, value: held[name], onChange: ({ target }) => put(name, target.value) };
  return <Row {...{ label, need, hint, id }}>{rows ? <textarea rows={rows} {...more} /> : <input type={type} {...more} />}</Row>;
}
function Cards({ name, label, list }) {
  const id = useId();
  return <fieldset className="c_cards"><legend>{label}</legend>{list.map(([value, words, hint]) => <div key={value} className={`c_card${held[name] === value ? " c_on" : ""}`}><input type="radio" id={id + value} name={id} checked={held[name] === value} onChange={() => put(name, value)} /><label htmlFor={id + value}><b>{words}</b>{hint && <span>{hint}</span>}</label></div>)}</fieldset>;
}
function Search({ name, label, list, hint }) {
  const id = useId();
  const [text, type] = useState(held[name]);
  const [open, show] = useState(false);
  const found = list.filter((one) => one.toLowerCase().includes(text.toLowerCase()));
  return <Row {...{ label, need: true, hint, id }}><div className="c_rel"><input id={id} role="combobox" aria-autocomplete="list" aria-expanded={open} aria-controls={`${id}-list`} autoComplete="off" value={text} onFocus={() => show(true)} onBlur={() => setTimeout(() => { show(false); type(held[name]); }, 150)} onChange={({ target }) => { type(target.value); show(true); if (!target.value) put(name, ""); }} />
    {open && found.length > 0 && <ul id={`${id}-list`} role="listbox">{found.map((one) => <li key={one} role="option" aria-selected={held[name] === one} onMouseDown={(event) => { event.preventDefault(); type(one); put(name, one); show(false); }}>{one}</li>)}</ul>}</div></Row>;
}
function Tags({ name, label, hint }) {
  const id = useId();
  const [text, type] = useState("");
  const add = () => {
    const more = text.split(/[\s,]+/).filter(Boolean);
    if (more.length) put(name, [...held[name], ...more]);
    type("");
  };
  return <Row {...{ label, need: true, hint, id }}><div className="c_tags">{held[name].map((one, at) => <span key={at}>{one} <button type="button" aria-label={`Remove ${one}`} onClick={() => put(name, held[name].filter((_, other) => other !== at))}>×</button></span>)}</div><div className="c_add"><input id={id} aria-describedby={`${id}-hint`} value={text} onChange={({ target }) => type(target.value)} onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); add(); } }} placeholder="https://www.etsy.com/listing/" /><button type="button" onClick={add}>Add listing</button></div></Row>;
}
function Drop({ name, label, hint, need = true }) {
  const id = useId();
  const take = (files) => put(name, [...held[name], ...files]);
  return <Row {...{ label, need, hint, id }}><div className="c_drop" onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); take(event.dataTransfer.files); }}>Drop files here or <label htmlFor={id} className="c_link">browse your computer</label><input id={id} type="file" multiple onChange={({ target }) => take(target.files)} /></div>{held[name].map((one) => <div key={one.name}>📄 {one.name}</div>)}</Row>;
}
const NAMES = { copyright: ["Title of the work", "Registration number"], trademark: ["Trademark", "Registration number"], patent: ["Title of the patent", "Patent number"], design: ["Title of the design", "Design registration or patent number"] };

function Page() {
  [, draw] = useState(0);
  const [title, number] = NAMES[held.kind] ?? [];
  const tick = (name, words) => <p><label><input type="checkbox" checked={held[name]} onChange={({ target }) => put(name, target.checked)} /> {words}</label></p>;
  return (<>
    <header><b>Reporting Portal</b><input type="search" placeholder="Search the help center" value={held.query} onChange={({ target }) => put("query", target.value)} /></header>
    <form noValidate onSubmit={sent}><h1>Report an infringement</h1>
      <section><h2>Your relationship to the property</h2><Cards name="relation" label="Who owns the intellectual property?" list={[["own", "I do"], ["company", "The company I work for"], ["third", "Someone else", "I am authorized to act for the owner"], ["none", "None of these"]]} />
        {held.relation === "third" && <Drop name="letter" label="Letter of authorization" hint="Signed by the owner" />}</section>
      <section><h2>The property</h2><Cards name="kind" label="What kind of property is it?" list={[["copyright", "Copyright"], ["trademark", "Trademark"], ["patent", "Utility patent"], ["design", "Design", "Design patent or registered design"]]} />
        {held.kind && <><Text name="title" label={title} /><Text name="regno" label={number} need={held.kind !== "copyright"} /><Search name="office" label="Country or union of registration" list={LANDS} /><Text name="owner" label="Legal name of the owner" /><Drop name="proof" label="Registration record" hint="Certificate or printout of the register" />{held.kind === "copyright" && <Text name="ownLink" label="Authorized example of the work" need={false} hint="Link to a place where you show it" />}</>}</section>
      <section><h2>Listings</h2><Tags name="listings" label="Listing links" hint="Only links of listings, not of shops. Add them one by one." /><Text name="explain" label="How do these listings infringe?" rows={6} /><Drop name="more" label="Further documents" need={false} /></section>
      <section><h2>Your contact information</h2><Text name="fullName" label="Full legal name" /><Text name="company" label="Company" need={false} /><Text name="street" label="Street address" /><Text name="unit" label="Apt, suite or floor" need={false} /><div className="c_two"><Text name="city" label="City" /><Row label="State" need id="region"><select id="region" value={held.region} onChange={({ target }) => put("region", target.value)}><option value="">Select</option>{STATES.map((one) => <option key={one}>{one}</option>)}<option>Outside of the United States</option></select></Row><Text name="zip" label="ZIP or postal code" /><Search name="country" label="Country" list={LANDS.filter((one) => one !== "European Union")} /></div><Text name="phone" label="Phone number" type="tel" /><Text name="email" label="Email address" type="email" hint="The shop owner will see it" /><Text name="email2" label="Confirm email address" type="email" /></section>
      <section><h2>Statements</h2>{tick("accurate", "I believe in good faith that the use is not authorized, and my report is accurate.")}{tick("authority", "Under penalty of perjury, I am the owner or authorized to act for the owner.")}<Text name="signature" label="Type your name as your signature" />{tick("tips", "Send me tips for sellers")}</section>
      <button className="c_go">Submit report</button></form>
  </>);
}

createRoot(setup({ title: "Report an infringement - Reporting Portal", css: "body{margin:0!important;font:15px 'Guardian',Georgia}header{display:flex;justify-content:space-between;padding:14px 36px;border-bottom:1px solid #ddd}form{max-width:660px;margin:24px auto}.c_1k9{margin:18px 0}.c_l2{display:block;font-weight:600}.c_o{color:#777;font-weight:400}.c_h{margin:2px 0 6px;color:#666}input:not([type=radio],[type=checkbox],[type=file]),textarea,select{width:100%;padding:10px;border:1px solid #aaa;border-radius:6px;font:inherit}header input{width:220px!important}.c_cards{border:0;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:10px}.c_cards legend{font-weight:600;margin-bottom:8px}.c_card{position:relative;border:1px solid #bbb;border-radius:10px}.c_card input{position:absolute;opacity:0}.c_card label{display:block;padding:14px}.c_card span{display:block;color:#666}.c_on{border:2px solid #222}.c_rel{position:relative}.c_rel ul{position:absolute;z-index:2;left:0;right:0;margin:0;padding:0;list-style:none;background:#fff;border:1px solid #aaa;max-height:180px;overflow:auto}.c_rel li{padding:8px 10px;cursor:pointer}.c_tags span{display:inline-block;background:#eee;border-radius:12px;padding:3px 10px;margin:3px}.c_add{display:flex;gap:8px}.c_add button{white-space:nowrap}.c_drop{border:2px dashed #bbb;border-radius:10px;padding:18px;text-align:center}.c_drop input{position:absolute;width:1px;height:1px;opacity:0}.c_link{text-decoration:underline;cursor:pointer}.c_two{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}.c_go{background:#222;color:#fff;border:0;border-radius:24px;padding:12px 30px;font:inherit}" })).render(<Page />);
keep(() => ({ ...held, listings: held.listings.join("\n") }));
