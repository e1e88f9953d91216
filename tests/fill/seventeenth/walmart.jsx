// React with parts that have no look of their own, in English: the claim in three pages with a bar of progress, a list that floats on the body, segments, a row of
// link and seller for each product, the telephone in three boxes.
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { query: "", claimType: "", brand: "", patentKind: "", patentNumber: "", patentTitle: "", tmNumber: "", crNumber: "", reason: "", ordered: "", orderNumber: "", comments: "", attachments: [], relationship: "", rightsOwner: "", first: "", last: "", jobTitle: "", company: "", street: "", apt: "", city: "", state: "", zip: "", area: "", prefix: "", line: "", email: "", emailAgain: "", news: false, perjury: false, signature: "" };
const rows = [{ url: "", seller: "" }];
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const STATES = ["Alabama", "Arizona", "Arkansas", "California", "Colorado", "Florida", "Georgia", "Illinois", "Indiana", "Kentucky", "Michigan", "New York", "Ohio", "Oregon", "Pennsylvania", "Texas", "Washington", "Wisconsin"].map((one) => [one, one]);
const REASONS = { trademark: [["tm1", "The brand is used on a product that is not ours"], ["tm2", "The brand is used in the listing only"]], counterfeit: [["cf", "The product is counterfeit"]], patent: [["p1", "The product looks the same as our patented design"], ["p2", "The product uses our patented invention"]], copyright: [["c1", "Our pictures are used"], ["c2", "Our text is used"], ["c3", "The product copies our work"]] };

function Listbox({ name, label, list, onPick }) {
  const [at, open] = useState(null);
  const button = useRef(null);
  const layer = useRef(null);
  useEffect(() => {
    if (!at) return undefined;
    const away = ({ target }) => { if (!layer.current?.contains(target) && !button.current.contains(target)) open(null); };
    const key = (event) => { if (event.key === "Escape") open(null); };
    document.addEventListener("pointerdown", away);
    document.addEventListener("keydown", key);
    return () => { document.removeEventListener("pointerdown", away); document.removeEventListener("keydown", key); };
  });
  const toggle = () => {
    const { left, bottom, width } = button.current.getBoundingClientRect();
    open(at ? null : { left: left + scrollX, top: bottom + scrollY + 4, width });
  };
  return <div className="field"><span id={`${name}-label`} className="text-sm">{label}</span><button ref={button} id={name} type="button" className="trigger" aria-haspopup="listbox" aria-expanded={Boolean(at)} aria-labelledby={`${name}-label ${name}`} data-state={at ? "open" : "closed"} onClick={toggle}><span>{list.find(([value]) => value === held[name])?.[1] ?? "Select…"}</span><span aria-hidden>▾</span></button>
    {at && createPortal(<div ref={layer} className="layer" role="listbox" aria-labelledby={`${name}-label`} style={at}>{list.map(([value, words]) => <div key={value} role="option" aria-selected={held[name] === value} data-state={held[name] === value ? "checked" : "unchecked"} onClick={() => { onPick?.(); put(name, value); open(null); }}>{words}</div>)}</div>, document.body)}</div>;
}
const Segments = ({ name, label, list }) => <div className="field"><span id={`${name}-label`} className="text-sm">{label}</span><div className="segments" role="radiogroup" aria-labelledby={`${name}-label`}>{list.map(([value, words]) => <button key={value} type="button" role="radio" aria-checked={held[name] === value} onClick={() => put(name, value)}>{words}</button>)}</div></div>;
const Text = ({ name, label, hint, ...more }) => <div className="field"><label htmlFor={name} className="text-sm">{label}</label><input id={name} value={held[name]} onChange={({ target }) => put(name, target.value)} aria-describedby={hint ? `${name}-hint` : undefined} {...more} />{hint && <p id={`${name}-hint`} className="hint">{hint}</p>}</div>;

function Page() {
  [, draw] = useState(0);
  const [step, go] = useState(1);
  const again = () => draw((times) => times + 1);
  const cell = (name, label, size) => <input aria-label={label} inputMode="numeric" maxLength={size} size={size + 1} value={held[name]} onChange={({ target }) => put(name, target.value.replace(/\D/g, ""))} />;
  return (<><header><b>Brand Portal</b><input type="search" aria-label="Search Walmart.com" placeholder="Search everything" value={held.query} onChange={({ target }) => put("query", target.value)} /></header>
    <main><h1>Intellectual property claim</h1><div role="progressbar" aria-valuenow={step} aria-valuemin={1} aria-valuemax={3} className="progress"><span style={{ width: `${step * 33.3}%` }} /></div><form onSubmit={sent} noValidate>
      {step === 1 && <section><h2>What is your claim about?</h2>
        <Listbox name="claimType" label="Claim type" list={[["trademark", "Trademark"], ["patent", "Patent"], ["counterfeit", "Counterfeit"], ["copyright", "Copyright"]]} onPick={() => { held.reason = ""; }} />
        {held.claimType && <><Text name="brand" label="Brand" hint="Leave empty if the claim is not about a brand" />
          {held.claimType === "patent" && <><Segments name="patentKind" label="Kind of patent" list={[["utility", "Utility"], ["design", "Design"]]} /><Text name="patentTitle" label="Title of the patent" /><Text name="patentNumber" label="Patent number" hint="Granted by the USPTO" /></>}
          {/trademark|counterfeit/.test(held.claimType) && <Text name="tmNumber" label="USPTO registration number" hint="Seven digits" />}{held.claimType === "copyright" && <Text name="crNumber" label="Copyright registration number" />}
          <Listbox name="reason" label="Reason for the claim" list={REASONS[held.claimType]} /></>}</section>}
      {step === 2 && <section><h2>Which items infringe?</h2><p className="hint">Ten items at most in one claim. Name the seller as shown under “Sold and shipped by”.</p>
        {rows.map((row, at) => <div className="item" key={at} role="group" aria-label={`Item ${at + 1}`}><label>Item URL<input value={row.url} onChange={({ target }) => { row.url = target.value; again(); }} /></label><label>Seller name<input value={row.seller} onChange={({ target }) => { row.seller = target.value; again(); }} /></label>{at > 0 && <button type="button" aria-label={`Remove item ${at + 1}`} onClick={() => { rows.splice(at, 1); again(); }}>✕</button>}</div>)}
        {rows.length < 10 && <button type="button" className="ghost" onClick={() => { rows.push({ url: "", seller: "" }); again(); }}>+ Add item</button>}
        <Segments name="ordered" label="Have you bought one of these items?" list={[["yes", "Yes"], ["no", "No"]]} />{held.ordered === "yes" && <Text name="orderNumber" label="Order number" />}
        <div className="field"><label htmlFor="comments" className="text-sm">Describe the infringement</label><textarea id="comments" rows={6} value={held.comments} onChange={({ target }) => put("comments", target.value)} /></div>
        <div className="field"><span className="text-sm">Attachments (optional)</span><label className="zone">Upload files<input type="file" multiple className="sr-only" aria-label="Attachments" onChange={({ target }) => put("attachments", [...held.attachments, ...target.files])} /></label>{held.attachments.map(({ name }) => <p key={name}>{name}</p>)}</div></section>}
      {step === 3 && <section><h2>Who is making the claim?</h2>
        <Segments name="relationship" label="Your relationship to the rights owner" list={[["owner", "I am the owner or its employee"], ["agent", "I am an authorized agent"]]} /><Text name="rightsOwner" label="Rights owner" />
        <div className="two"><Text name="first" label="First name" autoComplete="given-name" /><Text name="last" label="Last name" autoComplete="family-name" /></div><Text name="jobTitle" label="Job title (optional)" /><Text name="company" label="Company" />
        <Text name="street" label="Street address" /><Text name="apt" label="Apt, suite, unit (optional)" /><div className="two"><Text name="city" label="City" /><Listbox name="state" label="State" list={STATES} /></div><Text name="zip" label="ZIP code" maxLength={10} />
        <div className="field" role="group" aria-labelledby="phone-label"><span id="phone-label" className="text-sm">Phone number</span><div>( {cell("area", "Area code", 3)} ) {cell("prefix", "First three digits", 3)} – {cell("line", "Last four digits", 4)}</div></div>
        <Text name="email" label="Email" type="email" /><Text name="emailAgain" label="Confirm email" type="email" />
        <p><label><input type="checkbox" checked={held.perjury} onChange={({ target }) => put("perjury", target.checked)} /> Under penalty of perjury, the information is correct and I am the owner or act for the owner.</label></p><Text name="signature" label="Digital signature" hint="Type your name" /><p><label><input type="checkbox" checked={held.news} onChange={({ target }) => put("news", target.checked)} /> Send me the Brand Portal newsletter</label></p></section>}
      <footer>{step > 1 && <button type="button" className="ghost" onClick={() => go(step - 1)}>Back</button>} {step < 3 ? <button key="on" type="button" className="main" onClick={() => go(step + 1)}>Save and continue</button> : <button key="end" className="main">Submit claim</button>}</footer></form></main></>);
}

createRoot(setup({ title: "IP claim | Walmart Brand Portal", css: "body{margin:0!important}header{display:flex;gap:24px;background:#0053e2;color:#fff;padding:12px 28px}main{max-width:640px;margin:20px auto 60px}.progress{height:6px;background:#e5e5e5;border-radius:3px}.progress span{display:block;height:6px;background:#0053e2}.field{margin:14px 0}.text-sm{display:block;font-size:13px;margin-bottom:4px}.hint{color:#666;font-size:12px;margin:3px 0}.field>input,textarea,.item input{width:100%;border:1px solid #aaa;border-radius:4px;padding:9px;font:inherit}.trigger{display:flex;justify-content:space-between;width:100%;border:1px solid #aaa;border-radius:4px;padding:9px;background:#fff;font:inherit}.layer{position:absolute;z-index:9;background:#fff;border:1px solid #ccc;border-radius:6px;max-height:230px;overflow:auto}.layer [role=option]{padding:8px 12px;cursor:pointer}.segments{display:inline-flex;border:1px solid #aaa;border-radius:18px;overflow:hidden}.segments button{border:0;background:#fff;padding:8px 16px;font:inherit}.segments [aria-checked=true]{background:#0053e2;color:#fff}.item{display:grid;grid-template-columns:2fr 1fr auto;gap:8px;margin-bottom:8px}.two{display:grid;grid-template-columns:1fr 1fr;gap:12px}.zone{display:inline-block;border:1px dashed #888;padding:12px 24px;cursor:pointer}.sr-only{position:absolute;width:1px;height:1px;opacity:0}.main,.ghost{border:1px solid #0053e2;border-radius:18px;padding:9px 20px;background:#fff;font:inherit}.main{background:#0053e2;color:#fff}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map(({ url }) => url.trim()).filter(Boolean).join("\n"), sellers: rows.map(({ seller }) => seller.trim()).filter(Boolean).join("\n") }));
