// React, written by hand: questions as sentences, a name in two boxes, a phone that is masked, listings in a table whose rows
// are drawn anew when they have been looked at.
import { useRef, useState } from "react";
import { els, mount, sent, useBox } from "./kit.jsx";

let made = 0;
const mask = (text) => {
  const digits = text.replace(/\D/g, "").replace(/^1(?=\d{10})/, "").slice(0, 10);
  return digits.length < 4 ? digits : digits.length < 7 ? `(${digits.slice(0, 3)}) ${digits.slice(3)}` : `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`;
};
const Tip = ({ text }) => <span className="tip" title={text} aria-label={text} role="img">ⓘ</span>;

function Choice({ name, items, value, onPick }) {
  return items.map(([one, words, more]) => (
    <label key={one} className="choice"><input type="radio" name={name} checked={value === one} onChange={() => onPick(one)} ref={(element) => element && ((els[name] ??= {})[one] = element)} /><span><b>{words}</b><br /><small>{more}</small></span></label>
  ));
}

function Listings({ onLinks }) {
  const [rows, setRows] = useState(() => [{ key: (made += 1), link: "", seller: "all", state: "" }]);
  const timer = useRef(0);
  els.links = [];
  const put = (next) => { setRows(next); onLinks(next.map(({ link }) => link).filter(Boolean)); };
  const type = (key, link) => {
    const next = rows.map((row) => (row.key === key ? { ...row, link, state: "…" } : row));
    put(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setRows((old) => old.map((row) => (row.state === "…" ? { ...row, key: (made += 1), state: /\/dp\/\w+/.test(row.link) || /^B0\w{8}$/.test(row.link) ? "Found" : "Not found" } : row))), 400);
  };
  return (
    <>
      <table className="grid"><thead><tr><th>#</th><th>Product page</th><th>Offers</th><th>Sold by</th><th /></tr></thead>
        <tbody>{rows.map((row, at) => (
          <tr key={row.key}><td>{at + 1}</td><td><input size="46" aria-label="ASIN or address" value={row.link} onChange={(event) => type(row.key, event.target.value)} ref={(element) => element && (els.links[at] = element)} /> <small>{row.state}</small></td>
            <td><select value={row.seller} onChange={(event) => put(rows.map((one) => (one.key === row.key ? { ...one, seller: event.target.value } : one)))}><option value="all">All offers</option><option value="some">Chosen sellers</option></select></td><td><small>—</small></td>
            <td>{rows.length > 1 && <a onClick={() => put(rows.filter((one) => one.key !== row.key))}>Remove</a>}</td></tr>))}</tbody></table>
      <button type="button" id="more" onClick={() => put([...rows, { key: (made += 1), link: "", seller: "all", state: "" }])}>+ Add another product</button>
    </>
  );
}

function App() {
  const { box, set, bind } = useBox({ role: "", type: "", mark: "", number: "", where: "", links: "", order: "", why: "", owner: "", first: "", last: "", company: "", street: "", city: "", region: "", zip: "", country: "", phone: "", email: "", x_first: "", x_last: "", x_mail: "", x_search: "", x_sign: "", x_good: false, x_perjury: false, x_second: false });
  const text = (key, props = {}) => <input {...bind(key)} {...props} />;
  return (
    <form onSubmit={sent}>
      <nav><b>shop</b> <input placeholder="Search" aria-label="Search" {...bind("x_search")} /> Deals · Orders</nav>
      <h1>Report infringement</h1>
      <fieldset><legend>Are you the Rights Owner or an agent?</legend><Choice name="role" value={box.role} onPick={set("role")} items={[["owner", "Rights Owner", "I, or the company I work for, hold the right"], ["agent", "Agent", "I was authorised to act for somebody else"]]} /></fieldset>
      <fieldset><legend>What is the primary infringement you are reporting?</legend><Choice name="type" value={box.type} onPick={set("type")} items={[["copyright", "Copyright concerns", "Unauthorised use of a work such as text, photos or songs"], ["trademark", "Trademark concerns", "Unauthorised use of a name, logo or other sign of a brand"], ["patent", "Patent concerns", "Unauthorised making or selling of an invention or design"]]} /></fieldset>
      {box.type === "trademark" && <>
        <fieldset><legend>About your brand</legend>
          <div className="two"><div><span id="bn">What is it called?</span><br />{text("mark", { "aria-labelledby": "bn" })}</div>
            <div><span id="rn">Registration number</span> <Tip text="Seven digits, as on the certificate. Do not enter the serial number of the application." /><br />{text("number", { "aria-labelledby": "rn", maxLength: 20 })}</div>
            <div><span id="ro">In whose name?</span> <Tip text="The party that the office lists as owner" /><br />{text("owner", { "aria-labelledby": "ro" })}</div></div></fieldset>
        <fieldset><legend>Where does the mark appear?</legend><Choice name="where" value={box.where} onPick={set("where")} items={[["product", "On the physical product", ""], ["packaging", "On the packaging of the product", ""], ["image", "In an image on the detail page", ""], ["text", "In text on the detail page", ""]]} /></fieldset>
        <fieldset><legend>Which products?</legend><Listings onLinks={(links) => set("links")(links.join("\n"))} /></fieldset>
        <fieldset><legend>Additional information</legend>
          <p>If you bought one to check, what was the Order ID? <span className="opt">optional</span></p>{text("order", { placeholder: "000-0000000-0000000" })}
          <p>Please give anything that helps us understand your concern. Do not include your contact data.</p><textarea rows="5" cols="70" {...bind("why")} /></fieldset>
        <fieldset><legend>Contact</legend>
          <div className="two"><label>First<br />{text("first")}</label><label>Last<br />{text("last")}</label><label>Company<br />{text("company")}</label></div>
          <div className="two"><label>Street and number<br />{text("street", { size: 40 })}</label><label>City<br />{text("city")}</label><label>State/Province<br />{text("region", { size: 8 })}</label><label>ZIP<br />{text("zip", { size: 8 })}</label>
            <label>Country/Region<br /><select {...bind("country")}><option value="" />{[["CA", "Canada"], ["DE", "Germany"], ["GB", "United Kingdom"], ["US", "United States"]].map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></label></div>
          <div className="two"><label>Phone<br /><span>+1 </span>{text("phone", { inputMode: "tel", onChange: (event) => set("phone")(mask(event.target.value)) })}</label><label>E-mail<br />{text("email", { type: "email" })}</label></div>
          <label><input type="checkbox" checked={box.x_second} onChange={(event) => set("x_second")(event.target.checked)} /> Add a secondary contact</label>
          <div className="two" style={{ opacity: box.x_second ? 1 : 0.5 }}><label>First<br />{text("x_first")}</label><label>Last<br />{text("x_last")}</label><label>E-mail<br />{text("x_mail", { type: "email" })}</label></div></fieldset>
        <fieldset><legend>Statements</legend>
          <label><input type="checkbox" checked={box.x_good} onChange={(event) => set("x_good")(event.target.checked)} /> I have a good faith belief that the use is not authorised by the owner, its agent or law.</label><br />
          <label><input type="checkbox" checked={box.x_perjury} onChange={(event) => set("x_perjury")(event.target.checked)} /> The information is accurate and, under penalty of perjury, I am the owner or authorised.</label>
          <p>Sign by typing your full name {text("x_sign")}</p></fieldset>
        <button>Submit report</button></>}
    </form>
  );
}
mount(App, { title: "Report infringement", style: ".two{display:flex;gap:16px;flex-wrap:wrap;margin:8px 0}.choice{display:flex;gap:8px;margin:6px 0}.grid td{padding:3px 8px}.tip{color:#07c}small,.opt{color:#777}" });
