// React by hand in English: three steps of which one is drawn, labels that float, cards for a choice, an own list with a filter, a row of three parts for a date.
import { useReducer, useState } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "../seventh/state.js";

const held = { q: "", role: "", holder: "", power: [], right: "", title: "", registration: "", site: "", day: "", month: "", year: "", niceClass: "", documents: [], draft: "", urls: [], nickname: "", sellerMail: "", reason: "", explanation: "", proof: [], firstName: "", lastName: "", company: "", taxId: "", email: "", dial: "", phone: "", language: "", publicName: "", publicMail: "", altName: "", code: "", terms: false, sworn: false, tips: false };
const SITES = [["AR", "Argentina"], ["BR", "Brazil"], ["CL", "Chile"], ["CO", "Colombia"], ["MX", "Mexico"], ["PE", "Peru"], ["UY", "Uruguay"]];
const DIALS = [["AR", "Argentina (+54)"], ["BR", "Brazil (+55)"], ["CL", "Chile (+56)"], ["MX", "Mexico (+52)"], ["US", "United States (+1)"]];
const MONTHS = "January February March April May June July August September October November December".split(" ").map((words, at) => [String(at + 1), words]);
const main = setup({
  title: "Brand Protection Program | Mercado Libre", lang: "en",
  css: "body{margin:0!important;background:#ededed;font:16px 'Proxima Nova',Arial}.nav{background:#ffe600;padding:10px 40px;display:flex;gap:30px}.nav input{width:360px;border:0;padding:9px}.card{background:#fff;max-width:760px;margin:24px auto;padding:32px;border-radius:6px}.andes{position:relative;margin:20px 0}.andes input,.andes textarea,.drop{width:100%;box-sizing:border-box;border:1px solid #bfbfbf;border-radius:6px;padding:14px 12px;font:inherit;background:#fff;text-align:left}.andes label{position:absolute;top:-9px;left:10px;background:#fff;padding:0 4px;font-size:13px;color:#737373}.help{font-size:13px;color:#737373}.pick{display:grid;grid-template-columns:1fr 1fr;gap:12px}.opt{border:1px solid #bfbfbf;border-radius:6px;padding:16px;cursor:pointer;background:#fff;font:inherit;text-align:left}.opt[aria-pressed=true]{border-color:#3483fa;box-shadow:inset 0 0 0 1px #3483fa}.list{position:absolute;z-index:5;left:0;right:0;background:#fff;box-shadow:0 4px 12px #0003;margin:0;padding:0;list-style:none;max-height:240px;overflow:auto}.list li{padding:12px;cursor:pointer}.list li:hover{background:#f5f5f5}.date{display:grid;grid-template-columns:1fr 2fr 1fr;gap:10px}.url{display:flex;justify-content:space-between;padding:10px;border-bottom:1px solid #eee}.go{background:#3483fa;color:#fff;border:0;border-radius:6px;padding:14px 26px;font:inherit}.clip{background:#e3edfb;border:0;padding:10px 16px;border-radius:6px;color:#3483fa;font:inherit}",
  html: "",
});
function Page() {
  const [, draw] = useReducer((n) => n + 1, 0);
  const [step, go] = useState(0);
  const [open, show] = useState("");
  const put = (name, value) => { held[name] = value; draw(); };
  const box = (name, label, help, more) => <div className="andes" key={name}><label htmlFor={`bpp-${name}`}>{label}</label><input id={`bpp-${name}`} value={held[name]} onChange={({ target }) => put(name, target.value)} {...more} />{help && <div className="help">{help}</div>}</div>;
  const area = (name, label, help) => <div className="andes"><label htmlFor={`bpp-${name}`}>{label}</label><textarea id={`bpp-${name}`} rows={5} value={held[name]} onChange={({ target }) => put(name, target.value)} /><div className="help">{help}</div></div>;
  const list = (name, label, options) => (
    <div className="andes" key={name}>
      <label id={`bpp-${name}-l`}>{label}</label>
      <button type="button" className="drop" id={`bpp-${name}`} aria-haspopup="listbox" aria-expanded={open === name} aria-labelledby={`bpp-${name}-l`} onClick={() => show(open === name ? "" : name)}>{options.find(([value]) => value === held[name])?.[1] ?? "Choose"}</button>
      {open === name && <ul className="list" role="listbox" aria-labelledby={`bpp-${name}-l`}>{options.map(([value, words]) => <li key={value} role="option" aria-selected={held[name] === value} onClick={() => { put(name, value); show(""); }}>{words}</li>)}</ul>}
    </div>
  );
  const cards = (name, label, options) => <div role="group" aria-label={label}><h4>{label}</h4><div className="pick">{options.map(([value, words, more]) => <button type="button" className="opt" key={value} aria-pressed={held[name] === value} onClick={() => put(name, value)}>{words}{more && <div className="help">{more}</div>}</button>)}</div></div>;
  const papers = (name, label, help) => <div style={{ margin: "20px 0" }}><h4 id={`bpp-${name}-l`}>{label}</h4><button type="button" className="clip" onClick={({ currentTarget }) => currentTarget.nextSibling.click()}>Attach files</button><input type="file" multiple hidden aria-labelledby={`bpp-${name}-l`} data-papers={name} onChange={({ target }) => put(name, [...held[name], ...target.files])} /><div className="help">{held[name].map((file) => file.name).join(", ") || help}</div></div>;
  const tick = (name, words) => <p><label><input type="checkbox" checked={held[name]} onChange={({ target }) => put(name, target.checked)} /> {words}</label></p>;
  return (
    <>
      <div className="nav"><b>mercado libre</b><input placeholder="Search for products, brands and more…" value={held.q} onChange={({ target }) => put("q", target.value)} /></div>
      <div className="card">
        <h2>Report listings</h2><p className="help">Step {step + 1} of 3</p>
        {step === 0 && (
          <>
            {cards("role", "Are you the owner of the right or a proxy?", [["owner", "Owner", "The right is mine or my company's"], ["proxy", "Proxy", "The owner gave me authority"]])}
            {box("holder", "Owner of the right")}{held.role === "proxy" && papers("power", "Power of attorney", "PDF")}
            {cards("right", "Which right do you want to enforce?", [["tm", "Registered trademark"], ["cr", "Copyright"], ["pt", "Patent or utility model"], ["ds", "Industrial design"]])}
            {box("title", held.right === "tm" ? "Trademark" : "Title")}{box("registration", "Registration number")}{list("site", "Country of registration", SITES)}
            {held.right === "tm" && box("niceClass", "Class")}
            <h4 id="due">Expiration date</h4><div className="date" role="group" aria-labelledby="due">{box("day", "Day")}{list("month", "Month", MONTHS)}{box("year", "Year")}</div>
            {papers("documents", "Documents of the right", "Certificate issued by the office")}
          </>
        )}
        {step === 1 && (
          <>
            <h4>Listings</h4>{held.urls.map((url) => <div className="url" key={url}><span>{url}</span><button type="button" onClick={() => put("urls", held.urls.filter((one) => one !== url))}>Remove</button></div>)}
            {box("draft", "Listing link", "Add each link separately")}<button type="button" className="clip" onClick={() => { held.urls = [...held.urls, ...held.draft.split(/\s+/).filter(Boolean)]; put("draft", ""); }}>Add listing</button>
            {box("nickname", "Seller (optional)")}{box("sellerMail", "Seller's e-mail (optional)")}
            {area("explanation", "Tell the seller why the listing infringes", "The seller can answer within 4 days")}{papers("proof", "Proof (optional)", "Photos, comparisons, screenshots")}
          </>
        )}
        {step === 2 && (
          <>
            <h3>Representative contact</h3>{box("firstName", "First name")}{box("lastName", "Last name")}{box("company", "Company")}{box("taxId", "Tax ID")}{box("email", "E-mail")}
            {list("dial", "Country code", DIALS)}{box("phone", "Phone number", "Digits only")}{list("language", "Contact language", [["es", "Spanish"], ["pt", "Portuguese"], ["en", "English"]])}
            <h3>Public details</h3><p className="help">The seller will see them</p>{box("publicName", "Name shown to the seller")}{box("publicMail", "E-mail shown to the seller")}
            <h3>Second contact</h3>{box("altName", "Name of another contact (optional)")}{box("code", "Security code", "We sent it to your e-mail")}
            {tick("terms", "I accept the Terms and Conditions of the program")}{tick("sworn", "I declare under oath that the information is true and that I own the right or act for its owner")}{tick("tips", "Send me tips on brand protection")}
          </>
        )}
        {step > 0 && <button type="button" className="clip" onClick={() => go(step - 1)}>Back</button>} {step < 2 ? <button type="button" className="go" onClick={() => go(step + 1)}>Continue</button> : <button type="button" className="go" onClick={sent}>Submit report</button>}
      </div>
    </>
  );
}
createRoot(main).render(<Page />);
keep(() => { const { urls, draft: _, reason: __, ...rest } = held; return { ...rest, links: urls.join("\n") }; });
