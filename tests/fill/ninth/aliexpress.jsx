// React in the manner of Radix, in English: lists and a sheet are hung on the body, behind them the page is hidden from readers; a
// native list stands unseen beside each drawn one, as there.
import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { keep, lines, sent, setup } from "../seventh/state.js";

const held = { ask: "", platform: "", type: "", record: "", complaint: "", reason: "", proof: "", order: "", report: [], links: "", supplement: "", evidence: [], complainant: "", email: "", reference: "", truth: false, digest: "" };
const RECORDS = [
  { id: "R2038", type: "trademark", name: "GLIMMERFOLD", number: "UK00003512284", more: "United Kingdom, class 11, valid until 2030-07-14" },
  { id: "R2041", type: "trademark", name: "GLIMMERFOLD", number: "018064377", more: "European Union, class 11, valid until 2029-05-11" },
  { id: "R2077", type: "trademark", name: "GF (device)", number: "018101920", more: "European Union, classes 11 and 20, valid until 2029-08-02" },
  { id: "R3002", type: "copyright", name: "Glimmerfold assembly booklet", number: "TX0008911230", more: "United States" },
];
const REASONS = [
  ["test", "Test buy", "You bought the product and its examination shows that it is counterfeit."],
  ["features", "Counterfeit features", "The listing itself shows features that genuine products do not have."],
  ["model", "This model or type does not exist", "The owner and its licensees have never made it."],
  ["unfair", "Unfair use of registered trademark", "The mark stands on the page of a product that is not yours."],
];
const PROOFS = [["buy", "Test buy"], ["chat", "Trade Manager"], ["court", "Judicial judgment or administrative decision"], ["other", "Other forms"]];
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};
/** Everything but the open layer is out of reach, as long as one is open. */
const seclude = (yes) => {
  const main = document.getElementById("main");
  if (yes) main.setAttribute("aria-hidden", "true");
  else main.removeAttribute("aria-hidden");
  document.body.style.pointerEvents = yes ? "none" : "";
};

const Field = ({ id, label, need, hint, children }) => <div className="space"><label className="lb" htmlFor={id}>{label}{need && <span className="dot" aria-hidden="true"> *</span>}</label>{children}{hint && <p className="hint">{hint}</p>}</div>;

function Text({ name, label, need, hint, type = "text" }) {
  const id = useId();
  return <Field {...{ id, label, need, hint }}><input id={id} className="in" type={type} value={held[name]} onChange={({ target }) => put(name, target.value)} /></Field>;
}

function Area({ name, label, need, hint, rows, max, children }) {
  const id = useId();
  return <Field {...{ id, label, need, hint }}><textarea id={id} className="in" rows={rows} maxLength={max} value={held[name]} onChange={({ target }) => put(name, target.value)} />{children}</Field>;
}

function Select({ name, label, need, hint, options }) {
  const id = useId();
  const trigger = useRef(null);
  const pointer = useRef("touch");
  const [at, open] = useState(null);
  const chosen = options.find(([value]) => value === held[name]);
  const show = (yes) => {
    seclude(yes);
    open(yes ? trigger.current.getBoundingClientRect() : null);
  };
  const take = (value) => {
    put(name, value);
    show(false);
  };
  useEffect(() => {
    if (!at) return undefined;
    // The press that opens it comes here too.
    const away = ({ type, key, target }) => (type === "keydown" ? key === "Escape" : !trigger.current.contains(target) && !target.closest?.("[data-radix-select]")) && show(false);
    document.addEventListener("keydown", away);
    document.addEventListener("pointerdown", away);
    return () => {
      document.removeEventListener("keydown", away);
      document.removeEventListener("pointerdown", away);
    };
  });
  return (
    <Field {...{ id, label, need, hint: chosen?.[2] ?? hint }}>
      <button ref={trigger} id={id} type="button" role="combobox" aria-autocomplete="none" aria-expanded={Boolean(at)} aria-controls={`${id}list`} data-state={at ? "open" : "closed"} className="in trigger" onPointerDown={(event) => { pointer.current = event.pointerType; if (event.button === 0 && event.pointerType === "mouse") { event.preventDefault(); show(true); } }} onClick={() => pointer.current !== "mouse" && show(true)} onKeyDown={({ key }) => ["Enter", " ", "ArrowDown"].includes(key) && show(true)}><span style={{ pointerEvents: "none" }}>{chosen?.[1] ?? "Select"}</span><svg width="12" height="12" aria-hidden="true"><path d="M2 4l4 4 4-4" fill="none" stroke="#555" /></svg></button>
      <select aria-hidden="true" tabIndex={-1} className="bubble" value={held[name]} onChange={({ target }) => put(name, target.value)}><option value="" />{options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select>
      {at && createPortal(<div data-radix-select="" className="pop" style={{ top: at.bottom + 4, left: at.left, width: at.width }}><div role="listbox" id={`${id}list`} data-state="open" tabIndex={-1}>{options.map(([value, words]) => <div key={value} role="option" aria-labelledby={`${id}${value}`} aria-selected={value === held[name]} data-state={value === held[name] ? "checked" : "unchecked"} tabIndex={-1} className="opt" onClick={() => take(value)} onKeyDown={({ key }) => key === "Enter" && take(value)}><span id={`${id}${value}`}>{words}</span></div>)}</div></div>, document.body)}
    </Field>
  );
}

/** Buttons as radios, in a row or one below the other. */
const Radios = ({ name, label, of, look }) => <div className="space"><span className="lb" id={`g-${name}`}>{label}<span className="dot" aria-hidden="true"> *</span></span><div role="radiogroup" aria-labelledby={`g-${name}`} className={look}>{of.map(([value, words]) => (look === "toggle" ? <button key={value} type="button" role="radio" aria-checked={held[name] === value} data-state={held[name] === value ? "on" : "off"} onClick={() => put(name, value)}>{words}</button> : <div key={value} className="line"><button type="button" role="radio" id={`${name}-${value}`} aria-checked={held[name] === value} data-state={held[name] === value ? "checked" : "unchecked"} className="round" onClick={() => put(name, value)} /><label htmlFor={`${name}-${value}`}>{words}</label></div>))}</div></div>;

function Drop({ name, label, need, hint }) {
  const id = useId();
  const box = useRef(null);
  return <div className="space"><span className="lb" id={id}>{label}{need && <span className="dot" aria-hidden="true"> *</span>}</span><div role="button" tabIndex={0} aria-labelledby={id} className="dropzone" onClick={() => box.current.click()} onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); put(name, [...event.dataTransfer.files]); }}><input ref={box} type="file" multiple hidden data-for={name} onClick={(event) => event.stopPropagation()} onChange={({ target }) => put(name, [...target.files])} /><p>Drag and drop files here, or click to browse</p></div><ul>{held[name].map((file) => <li key={file.name}>{file.name}</li>)}</ul>{hint && <p className="hint">{hint}</p>}</div>;
}

/** The rights of the account, in a sheet at the side. */
function Records() {
  const [open, setOpen] = useState(false);
  const [picked, pick] = useState("");
  const [typed, type] = useState("");
  const show = (yes) => {
    seclude(yes);
    pick(held.record);
    setOpen(yes);
  };
  const chosen = RECORDS.find(({ id }) => id === held.record);
  const found = RECORDS.filter((one) => one.type === held.type && `${one.name} ${one.number}`.toLowerCase().includes(typed.toLowerCase()));
  return (
    <div className="space"><span className="lb" id="rec">IPR record<span className="dot" aria-hidden="true"> *</span></span>
      {chosen && <p className="chosen">{chosen.name}, {chosen.number}</p>}
      <button type="button" className="plain" aria-haspopup="dialog" aria-describedby="rec" disabled={!held.type} onClick={() => show(true)}>{chosen ? "Change the record" : "Choose from my IPR records"}</button>
      {open && createPortal(<><div className="veil" onClick={() => show(false)} /><div role="dialog" aria-modal="true" aria-labelledby="sheet" className="sheet"><h3 id="sheet">My IPR records</h3><input className="in" placeholder="Filter by name or number" value={typed} onChange={({ target }) => type(target.value)} />
        <div role="radiogroup" aria-labelledby="sheet">{found.map((one) => <label key={one.id} className="card" htmlFor={one.id}><button type="button" role="radio" id={one.id} aria-checked={picked === one.id} data-state={picked === one.id ? "checked" : "unchecked"} className="round" onClick={() => pick(one.id)} /><span><b>{one.name}</b><br />No. {one.number}<br /><small>{one.more}</small></span></label>)}</div>
        <div className="end"><button type="button" className="plain" onClick={() => show(false)}>Cancel</button><button type="button" className="solid" disabled={!picked} onClick={() => { put("record", picked); show(false); }}>Use this record</button></div></div></>, document.body)}
    </div>
  );
}

function Page() {
  const [checked, check] = useState(0);
  [, draw] = useState(0);
  return (<>
    <header><b>Intellectual Property Protection</b><input type="search" placeholder="Ask a question" value={held.ask} onChange={({ target }) => put("ask", target.value)} /></header>
    <form onSubmit={sent}><h1>Submit a complaint</h1>
      <section><h2>Complaint</h2>
        <Radios name="platform" label="Complaint platform" look="toggle" of={[["ae", "AliExpress"], ["ali", "Alibaba.com"], ["lzd", "Lazada"], ["mir", "Miravia"]]} />
        <Select name="type" label="IPR type" need options={[["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent and others"]]} />
        <Records />
        <Radios name="complaint" label="Complaint type" look="lines" of={[["listing", "Product listing"], ["store", "Store front"]]} />
        <Select name="reason" label="Complaint reason" need hint="An explanation is shown after you choose." options={REASONS} />
        {held.reason === "unfair" && <Select name="proof" label="Type of proof" need options={PROOFS} />}
        {held.reason === "test" && (<><Text name="order" label="Transaction order number" need hint="One order per complaint." /><Drop name="report" label="Test buy report" need hint="Signed or sealed by the owner of the right." /></>)}
      </section>
      <section><h2>Infringing listings</h2>
        <Area name="links" label="Links to the listings" need rows={5} hint="One link per line, 300 at most."><div className="line"><button type="button" className="plain" onClick={() => check(lines([{ value: held.links }]).split("\n").filter(Boolean).length)}>Verify</button>{checked > 0 && <span>{checked} links found</span>}</div></Area>
        <Area name="supplement" label="Supplement infringement reason(s)" need rows={6} max={2000} />
        <Drop name="evidence" label="Prima facie evidence (if applicable)" hint="JPG, PNG or PDF, 5 MB per file." />
      </section>
      <section><h2>Shown to the seller</h2><Text name="complainant" label="Complainant name" need /><Text name="email" label="Contact e-mail" type="email" need /><Text name="reference" label="Internal reference (optional)" hint="For your own records, never shown." />
        <div className="line"><button type="button" role="checkbox" id="truth" aria-checked={held.truth} className="round sq" onClick={() => put("truth", !held.truth)} /><label htmlFor="truth">I confirm that this complaint is true and made in good faith.</label></div></section>
      <button className="solid">Submit</button></form>
    <footer><label>Monthly digest <input type="email" placeholder="name@company.com" value={held.digest} onChange={({ target }) => put("digest", target.value)} /></label></footer>
  </>);
}

createRoot(setup({ title: "Submit a complaint - Intellectual Property Protection", css: "body{margin:0!important;background:#fafafa;color:#111}header,footer{display:flex;justify-content:space-between;padding:14px 32px;background:#fff;border-bottom:1px solid #e5e5e5}form{max-width:680px;margin:24px auto}section{background:#fff;border:1px solid #e5e5e5;border-radius:12px;padding:8px 24px 20px;margin-bottom:16px}.space{position:relative;margin-top:16px}.lb{display:block;font-weight:500;margin-bottom:6px}.dot{color:#e11}.in{width:100%;border:1px solid #ddd;border-radius:8px;padding:8px 12px;font:inherit;background:#fff}.trigger{display:flex;justify-content:space-between;align-items:center;text-align:left}.bubble{position:absolute;border:0;width:1px;height:1px;padding:0;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);pointer-events:none}.hint{color:#777;font-size:12px;margin:4px 0}.pop,.sheet,.veil{pointer-events:auto;position:fixed;z-index:50;background:#fff}.pop{border:1px solid #ddd;border-radius:8px;padding:4px;box-shadow:0 4px 12px #0002}.opt{padding:7px 10px;border-radius:6px;cursor:default}.opt:hover{background:#f1f1f1}.veil{inset:0;background:#0006}.sheet{top:0;right:0;bottom:0;width:420px;padding:20px}.card,.line{display:flex;gap:10px;align-items:center;margin:8px 0}.card{border:1px solid #ddd;border-radius:8px;padding:10px}.round{width:16px;height:16px;padding:0;border:1px solid #888;border-radius:8px;background:#fff;flex:none}.sq{border-radius:4px}.round[aria-checked=true]{background:#111}.toggle{display:inline-flex;background:#f1f1f1;border-radius:8px;padding:3px}.toggle button{border:0;background:none;padding:6px 14px;border-radius:6px}.toggle [data-state=on]{background:#fff;box-shadow:0 1px 2px #0003}.dropzone{border:1px dashed #bbb;border-radius:8px;padding:14px;text-align:center;color:#666;cursor:pointer}.plain,.solid{border:1px solid #ddd;border-radius:8px;padding:8px 16px;background:#fff}.solid{background:#111;color:#fff}.end{display:flex;gap:8px;justify-content:flex-end;margin-top:16px}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.trim() }));
