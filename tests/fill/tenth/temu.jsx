// React over utility classes, in English: a list button that opens at the end of the body, cards and chips for choices, lines that grow, parts that fold.
import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { seek: "", role: "", name: "", company: "", email: "", dial: "", phone: "", right: "", title: "", number: "", region: "", classes: [], owner: "", certificate: [], place: [], shop: "", details: "", order: "", proof: [], belief: false, oath: false, sign: "" };
const rows = [""];
const LANDS = [["AU", "Australia", "+61"], ["CA", "Canada", "+1"], ["CN", "China", "+86"], ["FR", "France", "+33"], ["DE", "Germany", "+49"], ["IT", "Italy", "+39"], ["JP", "Japan", "+81"], ["NO", "Norway", "+47"], ["GB", "United Kingdom", "+44"], ["US", "United States", "+1"]];
const REGISTERS = [["EU", "European Union"], ...LANDS].sort((one, other) => one[1].localeCompare(other[1]));
const CLASSES = Array.from({ length: 45 }, (_, at) => [String(at + 1), `Class ${at + 1}`]);
let draw;
const again = () => draw((times) => times + 1);
const put = (name, value) => {
  held[name] = value;
  again();
};

/** A button and its list, which stands at the end of the body so that no card cuts it off. */
function Listbox({ name, label, list, need, wide = true }) {
  const id = useId();
  const button = useRef(null);
  const panel = useRef(null);
  const [place, open] = useState(null);
  useEffect(() => {
    const away = ({ target }) => !button.current.contains(target) && !panel.current?.contains(target) && open(null);
    document.addEventListener("pointerdown", away);
    return () => document.removeEventListener("pointerdown", away);
  }, []);
  const toggle = () => {
    const { left, bottom, width } = button.current.getBoundingClientRect();
    open(place ? null : { left: left + scrollX, top: bottom + scrollY + 4, minWidth: width });
  };
  return (
    <div className={wide ? "field" : "field short"}><label id={id} className="label">{label}{need && <span className="text-red"> *</span>}</label>
      <button ref={button} type="button" className="control" aria-haspopup="listbox" aria-expanded={Boolean(place)} aria-labelledby={`${id} ${id}-value`} onClick={toggle}><span id={`${id}-value`}>{list.find(([value]) => value === held[name])?.[1] ?? "Select"}</span><span aria-hidden="true">⌄</span></button>
      {place && createPortal(<ul ref={panel} role="listbox" aria-labelledby={id} className="options" style={place}>{list.map(([value, words]) => <li key={value} role="option" aria-selected={held[name] === value} onClick={() => { put(name, value); open(null); }}>{words}</li>)}</ul>, document.body)}</div>
  );
}

/** Several of a list, found by typing; what was taken stands as chips. */
function Tags({ name, label, list, hint }) {
  const id = useId();
  const [typed, type] = useState("");
  const found = typed ? list.filter(([value, words]) => !held[name].includes(value) && words.toLowerCase().includes(typed.toLowerCase())) : [];
  return (
    <div className="field relative"><label htmlFor={id} className="label">{label}</label>
      <div className="control tags">{held[name].map((value) => <span key={value} className="chip">{list.find(([one]) => one === value)[1]}<button type="button" aria-label="Remove" onClick={() => put(name, held[name].filter((one) => one !== value))}>×</button></span>)}<input id={id} role="combobox" aria-autocomplete="list" aria-controls={`${id}-list`} aria-expanded={found.length > 0} autoComplete="off" placeholder="Type to search" value={typed} onChange={({ target }) => type(target.value)} /></div>
      {found.length > 0 && <ul id={`${id}-list`} role="listbox" className="options below">{found.map(([value, words]) => <li key={value} role="option" aria-selected="false" onMouseDown={(event) => event.preventDefault()} onClick={() => { put(name, [...held[name], value]); type(""); }}>{words}</li>)}</ul>}
      <p className="hint">{hint}</p></div>
  );
}

function Text({ name, label, need, hint, area, type = "text" }) {
  const id = useId();
  const [left, leave] = useState(false);
  const Tag = area ? "textarea" : "input";
  const wrong = need && left && !held[name];
  return <div className="field"><label htmlFor={id} className="label">{label}{need && <span className="text-red"> *</span>}</label><Tag id={id} className="control" type={area ? undefined : type} rows={area ? 5 : undefined} maxLength={area} aria-invalid={wrong} value={held[name]} onChange={({ target }) => put(name, target.value)} onBlur={() => leave(true)} />{area && <p className="hint right">{held[name].length}/{area}</p>}{wrong ? <p className="text-red" role="alert">This field cannot be empty</p> : hint && <p className="hint">{hint}</p>}</div>;
}

function Drop({ name, label, hint }) {
  const id = useId();
  const add = (files) => put(name, [...held[name], ...files]);
  return <div className="field"><span className="label">{label}</span><label htmlFor={id} className="drop" onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); add(event.dataTransfer.files); }}><b>Click to upload</b> or drag and drop<small>{hint}</small></label><input id={id} type="file" multiple className="sr-only" onChange={({ target }) => add(target.files)} />{held[name].map((file) => <p key={file.name} className="hint">📄 {file.name}</p>)}</div>;
}

const Cards = ({ name, legend, of }) => <fieldset className="field"><legend className="label">{legend}<span className="text-red"> *</span></legend><div className="grid">{of.map(([value, words, more]) => <label key={value} className={held[name] === value ? "card on" : "card"}><input type="radio" className="sr-only" name={name} value={value} checked={held[name] === value} onChange={() => put(name, value)} /><span><b>{words}</b>{more && <small>{more}</small>}</span></label>)}</div></fieldset>;

function Chips({ name, legend, of }) {
  const turn = (value) => put(name, held[name].includes(value) ? held[name].filter((one) => one !== value) : [...held[name], value]);
  return <div className="field" role="group" aria-label={legend}><span className="label">{legend}</span><div className="flex">{of.map(([value, words]) => <button key={value} type="button" className={held[name].includes(value) ? "pill on" : "pill"} aria-pressed={held[name].includes(value)} onClick={() => turn(value)}>{words}</button>)}</div></div>;
}

function Part({ title, begins = false, children }) {
  const [open, show] = useState(begins);
  return <section><h2><button type="button" aria-expanded={open} onClick={() => show(!open)}>{title}<span>{open ? "−" : "+"}</span></button></h2><div hidden={!open}>{children}</div></section>;
}

const MARKS = { trademark: "Trademark, as registered", copyright: "Description of the work", patent: "Name of the patent", design: "Name of the design" };
function Page() {
  [, draw] = useState(0);
  const tick = (name, label) => <label className="tick"><input type="checkbox" checked={held[name]} onChange={({ target }) => put(name, target.checked)} /><span>{label}</span></label>;
  return (<>
    <header><b>Temu IP Portal</b><input aria-label="Search" placeholder="Search" value={held.seek} onChange={({ target }) => put("seek", target.value)} /></header>
    <form onSubmit={sent}><h1>Submit a complaint</h1>
      <Part title="Complainant" begins><Cards name="role" legend="I am" of={[["owner", "The rights owner", "or an employee of the owner"], ["agent", "An authorised agent", "with a power of attorney"]]} />
        <div className="grid"><Text name="name" label="Full name" need /><Text name="company" label="Company name" /></div>
        <Text name="email" label="Email" type="email" need hint="We may share it with the reported seller." />
        <div className="flex"><Listbox name="dial" label="Country code" wide={false} list={LANDS.map(([value, words, code]) => [value, `${words} (${code})`])} /><Text name="phone" label="Phone number" type="tel" /></div></Part>
      <Part title="Intellectual property"><Cards name="right" legend="Type of intellectual property" of={[["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent"], ["design", "Design"]]} />
        {held.right && <><Text name="title" label={MARKS[held.right]} need /><div className="grid"><Text name="number" label="Registration number" need /><Listbox name="region" label="Country or region of registration" list={REGISTERS} need /></div>
          {held.right === "trademark" && <Tags name="classes" label="Nice classes" list={CLASSES} hint="All classes of the registration that you rely upon" />}
          <Text name="owner" label="Registered owner" need /><Drop name="certificate" label="Registration certificate *" hint="PDF, PNG or JPG" /></>}</Part>
      <Part title="Reported products"><div className="field"><span className="label" id="urls">Product URLs<span className="text-red"> *</span></span>{rows.map((url, at) => <div key={at} className="flex line"><input className="control" aria-labelledby="urls" placeholder={`URL ${at + 1}`} value={url} onChange={({ target }) => { rows[at] = target.value; again(); }} />{at > 0 && <button type="button" aria-label="Delete line" onClick={() => { rows.splice(at, 1); again(); }}>🗑</button>}</div>)}<button type="button" className="pill" onClick={() => { rows.push(""); again(); }}>+ Add URL</button></div>
        <Chips name="place" legend="Where does the infringement appear?" of={[["product", "Product itself"], ["packaging", "Packaging"], ["image", "Product images"], ["text", "Product title or text"]]} />
        <Text name="shop" label="Shop name" hint="Optional" />
        <Text name="details" label="Describe the infringement" area={3000} need /><Text name="order" label="Order ID of a test purchase" hint="Only if you have bought the product" />
        <Drop name="proof" label="Supporting documents" hint="Up to 10 files" /></Part>
      <Part title="Statements">{tick("belief", "I have a good faith belief that the use is not authorized by the owner, its agent or the law.")}{tick("oath", "Under penalty of perjury, the information is accurate and I may act for the owner.")}<Text name="sign" label="Signature (your full name)" need /></Part>
      <button className="submit">Submit complaint</button></form>
  </>);
}

createRoot(setup({ title: "Temu IP Portal", css: "body{margin:0!important;font:15px Inter,Arial;background:#f8fafc;color:#0f172a}header{display:flex;justify-content:space-between;background:#fff;padding:12px 28px;border-bottom:1px solid #e2e8f0}header input{border:1px solid #cbd5e1;border-radius:99px;padding:6px 14px}form{max-width:720px;margin:24px auto}section{background:#fff;border:1px solid #e2e8f0;border-radius:12px;padding:4px 22px 12px;margin:16px 0}h2 button{all:unset;display:flex;justify-content:space-between;width:100%;cursor:pointer;font-size:18px}.field{margin:14px 0;flex:1;border:0;padding:0;min-width:0}.short{flex:0 0 220px}.relative{position:relative}.label{display:block;font-weight:500;font-size:14px;margin-bottom:5px;padding:0}.control{width:100%;border:1px solid #cbd5e1;border-radius:8px;padding:9px 12px;font:inherit;background:#fff;display:flex;justify-content:space-between}.text-red{color:#dc2626;margin:3px 0;font-size:13px}.hint{color:#64748b;font-size:13px;margin:3px 0}.right{text-align:right}.grid{display:grid;grid-template-columns:1fr 1fr;gap:0 14px}.flex{display:flex;gap:12px;flex-wrap:wrap}.line{flex-wrap:nowrap;margin-bottom:8px}.card{border:1px solid #cbd5e1;border-radius:10px;padding:11px 14px;margin-bottom:10px;cursor:pointer}.card.on,.pill.on{border-color:#fb7701;background:#fff7ed}.card small,.drop small{display:block;color:#64748b}.pill{border:1px solid #cbd5e1;border-radius:99px;background:#fff;padding:7px 16px;font:inherit}.tags{flex-wrap:wrap;justify-content:flex-start;gap:6px}.tags input{border:0;outline:0;flex:1;font:inherit}.chip{background:#ffedd5;border-radius:6px;padding:1px 6px}.chip button{border:0;background:none}.options{position:absolute;z-index:50;margin:0;padding:4px;list-style:none;background:#fff;border:1px solid #e2e8f0;border-radius:8px;box-shadow:0 8px 24px #0002;max-height:240px;overflow:auto}.below{left:0;right:0}.options li{padding:7px 12px;border-radius:6px;cursor:pointer}.options li:hover{background:#f1f5f9}.drop{display:block;border:2px dashed #cbd5e1;border-radius:10px;padding:18px;text-align:center;cursor:pointer}.sr-only{position:absolute;width:1px;height:1px;opacity:0;overflow:hidden}.tick{display:flex;gap:10px;margin:12px 0}.submit{background:#fb7701;color:#fff;border:0;border-radius:99px;padding:12px 36px;font:inherit}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
