// React with the team's own parts: cards that are radios, selects whose list is drawn at the end of the body, one row for
// each product, a second contact that may be the same.
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../foreign/state.js";

const held = { search: "", role: "", owner: "", type: "", brand: "", number: "", office: "", where: "", order: "", why: "", name: "", company: "", street: "", line2: "", city: "", region: "", zip: "", country: "", phone: "", email: "", same: false, second: "", secondMail: "", belief: false, perjury: false, signature: "" };
const rows = [{ link: "", seller: "" }];
const OFFICES = [["AU", "Australia - IP Australia"], ["CA", "Canada - CIPO"], ["CN", "China - CNIPA"], ["EU", "European Union - EUIPO"], ["DE", "Germany - DPMA"], ["JP", "Japan - JPO"], ["MX", "Mexico - IMPI"], ["GB", "United Kingdom - UKIPO"], ["US", "United States - USPTO"]];
const COUNTRIES = [["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["IE", "Ireland"], ["IT", "Italy"], ["JP", "Japan"], ["NL", "Netherlands"], ["ES", "Spain"], ["GB", "United Kingdom"], ["US", "United States"]];

function Dropdown({ label, hint, value, list, onPick }) {
  const [open, show] = useState(false);
  const [place, put] = useState({ left: 0, top: 0, width: 0 });
  const id = useId();
  const button = useRef(null);
  useLayoutEffect(() => {
    if (!open) return;
    const { left, bottom, width } = button.current.getBoundingClientRect();
    put({ left: left + scrollX, top: bottom + scrollY + 2, width });
  }, [open]);
  useEffect(() => {
    const away = (event) => !event.target.closest(`[data-of="${id}"]`) && event.target !== button.current && show(false);
    document.addEventListener("mousedown", away);
    return () => document.removeEventListener("mousedown", away);
  }, [id]);
  return (
    <div className="fld">
      <span className="lbl" id={`${id}-l`}>{label}</span>
      <button ref={button} type="button" className="drop" aria-haspopup="listbox" aria-expanded={open} aria-labelledby={`${id}-l ${id}-v`} onClick={() => show(!open)}><span id={`${id}-v`}>{list.find(([key]) => key === value)?.[1] ?? "Select an option"}</span></button>
      {hint && <p className="hint">{hint}</p>}
      {open && createPortal(<ul className="menu" role="listbox" data-of={id} aria-labelledby={`${id}-l`} style={place}>{list.map(([key, words]) => <li key={key} role="option" aria-selected={key === value} onClick={() => { onPick(key); show(false); }}>{words}</li>)}</ul>, document.body)}
    </div>
  );
}

function Text({ label, hint, value, onType, area, ...more }) {
  const id = useId();
  const Tag = area ? "textarea" : "input";
  return <div className="fld"><label className="lbl" htmlFor={id}>{label}</label><Tag id={id} value={value} onChange={(event) => onType(event.target.value)} {...(hint ? { "aria-describedby": `${id}-h` } : {})} {...more} />{hint && <p className="hint" id={`${id}-h`}>{hint}</p>}</div>;
}

function Cards({ legend, name, value, list, onPick }) {
  return <fieldset><legend>{legend}</legend><div className="cards">{list.map(([key, title, words]) => <label key={key} className={key === value ? "card on" : "card"}><input type="radio" name={name} value={key} checked={key === value} onChange={() => onPick(key)} /><b>{title}</b>{words && <small>{words}</small>}</label>)}</div></fieldset>;
}

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value;
    draw((times) => times + 1);
  };
  const text = (name, label, more) => <Text label={label} value={held[name]} onType={(value) => put(name, value)} {...more} />;
  const tick = (name, words) => <label className="tick"><input type="checkbox" checked={held[name]} onChange={(event) => put(name, event.target.checked)} /> <span>{words}</span></label>;
  const cell = (at, name, label) => <td><input aria-label={label} value={rows[at][name]} onChange={(event) => { rows[at][name] = event.target.value; draw((times) => times + 1); }} /></td>;
  return (
    <>
      <header><b>Report Infringement</b><input type="search" placeholder="Search help" value={held.search} onChange={(event) => put("search", event.target.value)} /></header>
      <form onSubmit={sent}>
        <p>This form is for rights owners and their agents. Please file one report for one right.</p>
        <Cards legend="Are you the rights owner or an agent?" name="role" value={held.role} onPick={(key) => put("role", key)} list={[["owner", "Rights owner", "You own the right or are employed by its owner"], ["agent", "Agent", "You have the owner's permission to report"]]} />
        {text("owner", "Rights owner's name", { hint: "The company or person that holds the right" })}
        <Cards legend="What is the primary concern of this report?" name="type" value={held.type} onPick={(key) => put("type", key)} list={[["copyright", "Copyright"], ["trademark", "Trademark"], ["patent", "Patent"], ["design", "Design right"]]} />
        {held.type === "trademark" && (
          <section>
            <div className="two">{text("brand", "Trademark (word, name or description of the logo)")}{text("number", "Trademark registration number")}</div>
            <Dropdown label="Where is the trademark registered?" value={held.office} list={OFFICES} onPick={(key) => put("office", key)} hint="It must be valid in the store where the product is offered." />
            <Cards legend="Where do you see the infringement?" name="where" value={held.where} onPick={(key) => put("where", key)} list={[["product", "On the physical product"], ["packaging", "On the product packaging"], ["image", "In an image on the detail page"], ["text", "In the text of the detail page"]]} />
          </section>
        )}
        <h2>Products</h2>
        <table><thead><tr><th>ASIN or product URL</th><th>Seller (optional)</th><th /></tr></thead>
          <tbody>{rows.map((_, at) => <tr key={at}>{cell(at, "link", `ASIN or product URL, row ${at + 1}`)}{cell(at, "seller", `Seller, row ${at + 1}`)}<td>{rows.length > 1 && <button type="button" className="link" onClick={() => { rows.splice(at, 1); draw((times) => times + 1); }}>Remove</button>}</td></tr>)}</tbody></table>
        <p><button type="button" className="link" onClick={() => { rows.push({ link: "", seller: "" }); draw((times) => times + 1); }}>+ Add another product</button></p>
        {text("order", "Order ID of your test buy (optional)", { placeholder: "000-0000000-0000000" })}
        {text("why", "Additional information", { area: true, rows: 6, hint: "Explain how the products infringe. Do not repeat the links." })}
        <h2>Primary contact</h2>
        <div className="two">{text("name", "Full name", { autoComplete: "name" })}{text("company", "Company", { autoComplete: "organization" })}</div>
        {text("street", "Address line 1", { autoComplete: "address-line1" })}{text("line2", "Address line 2 (optional)", { autoComplete: "address-line2" })}
        <div className="two">{text("city", "City")}{text("region", "State, province or region")}</div>
        <div className="two">{text("zip", "Postal code")}<Dropdown label="Country/Region" value={held.country} list={COUNTRIES} onPick={(key) => put("country", key)} /></div>
        <div className="two">{text("phone", "Phone number", { type: "tel" })}{text("email", "Email address", { type: "email" })}</div>
        <h2>Secondary contact</h2>
        {tick("same", "Same as primary contact")}
        {!held.same && <div className="two">{text("second", "Secondary contact: name (optional)")}{text("secondMail", "Secondary contact: email (optional)")}</div>}
        <h2>Statements</h2>
        {tick("belief", "I have a good faith belief that the use described is not authorised by the rights owner, its agent or the law.")}
        {tick("perjury", "I declare, under penalty of perjury, that the information is correct and that I am the owner of the right or authorised to act for the owner.")}
        {text("signature", "Typing your full name here acts as your digital signature")}
        <p><button className="go">Submit report</button></p>
      </form>
    </>
  );
}

createRoot(setup({ title: "Report Infringement", css: "body{background:#fff;color:#111;font:14px Arial}header{background:#232f3e;color:#fff;padding:14px 40px;display:flex;justify-content:space-between}form{max-width:820px;margin:20px auto}.fld{margin:14px 0}.lbl{display:block;font-weight:700;margin-bottom:4px}input:not([type=radio]):not([type=checkbox]),textarea{width:100%;padding:7px 9px;border:1px solid #888;border-radius:4px;font:inherit}header input{width:220px!important}.hint{color:#565959;margin:4px 0 0}.two{display:grid;grid-template-columns:1fr 1fr;gap:18px}fieldset{border:0;padding:0;margin:18px 0}legend{font-weight:700;margin-bottom:8px}.cards{display:flex;gap:10px}.card{flex:1;border:1px solid #ccc;border-radius:8px;padding:12px;cursor:pointer}.card.on{border-color:#007185;background:#edfdff}.card input{margin-right:6px}.card small{display:block;color:#565959;margin-top:4px}.drop{width:100%;padding:8px;text-align:left;background:#f0f2f2;border:1px solid #d5d9d9;border-radius:8px}.menu{position:absolute;background:#fff;border:1px solid #ccc;margin:0;padding:4px 0;list-style:none;max-height:260px;overflow:auto;box-shadow:0 4px 12px #0003;z-index:9}.menu li{padding:7px 12px;cursor:pointer}.menu li:hover{background:#edfdff}table{width:100%;border-collapse:collapse}th{text-align:left}td{padding:4px 8px 4px 0}.link{border:0;background:none;color:#007185;cursor:pointer}.tick{display:flex;gap:8px;margin:10px 0}.go{background:#ffd814;border:0;border-radius:20px;padding:10px 26px}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map(({ link }) => link).filter(Boolean).join("\n"), sellers: rows.map(({ seller }) => seller).filter(Boolean).join("\n") }));
