// React over the team's classes, in English: a page of questions each of which opens the next, big native radio buttons, listings taken one at a
// time into a list, an address in parts.
import { useId, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const STATES = "AL Alabama|AK Alaska|AZ Arizona|CA California|CO Colorado|FL Florida|GA Georgia|IL Illinois|MA Massachusetts|ME Maine|NY New York|OH Ohio|OR Oregon|PA Pennsylvania|TX Texas|VT Vermont|WA Washington".split("|").map((one) => [one.slice(0, 2), one.slice(3)]);
const LANDS = [["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["IE", "Ireland"], ["JP", "Japan"], ["NO", "Norway"], ["ES", "Spain"], ["SE", "Sweden"], ["GB", "United Kingdom"], ["US", "United States"]];
const held = { relation: "", owner: "", authority: [], kind: "", work: "", number: "", country: "", sample: "", explain: "", files: [], shop: "", name: "", business: "", street: "", unit: "", city: "", state: "", zip: "", nation: "", phone: "", email: "", belief: false, accuracy: false, signature: "", tips: false };
const urls = [];
let draw;
const again = () => draw((times) => times + 1);
const put = (name, value) => {
  held[name] = value;
  again();
};

const Line = ({ name, label, need, help, area, type = "text" }) => {
  const id = useId();
  const Tag = area ? "textarea" : "input";
  return <div className="wt-field"><label className="wt-label" htmlFor={id}>{label}{need ? <span className="wt-must">Required</span> : <span className="wt-may">Optional</span>}</label>{help && <p className="wt-help" id={`${id}h`}>{help}</p>}<Tag id={id} className="wt-input" type={area ? undefined : type} rows={area} aria-describedby={help && `${id}h`} value={held[name]} onChange={({ target }) => put(name, target.value)} /></div>;
};
const Pick = ({ name, label, list, need = true }) => {
  const id = useId();
  return <div className="wt-field"><label className="wt-label" htmlFor={id}>{label}{need && <span className="wt-must">Required</span>}</label><div className="wt-select"><select id={id} value={held[name]} onChange={({ target }) => put(name, target.value)}><option value="">Select an option</option>{list.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select></div></div>;
};
const Ask = ({ name, legend, list }) => <fieldset className="wt-field"><legend className="wt-label">{legend}</legend>{list.map(([value, words, more]) => <label key={value} className="wt-radio"><input type="radio" name={name} value={value} checked={held[name] === value} onChange={() => put(name, value)} /><span>{words}{more && <small>{more}</small>}</span></label>)}</fieldset>;
const Papers = ({ name, label, need, help }) => {
  const id = useId();
  return <div className="wt-field"><span className="wt-label" id={id}>{label}{need ? <span className="wt-must">Required</span> : <span className="wt-may">Optional</span>}</span><p className="wt-help">{help}</p><input type="file" multiple aria-labelledby={id} onChange={({ target }) => put(name, [...target.files])} /></div>;
};
const Tick = ({ name, children }) => <label className="wt-radio"><input type="checkbox" checked={held[name]} onChange={({ target }) => put(name, target.checked)} /><span>{children}</span></label>;

const NAMED = { trademark: "What is the trademark?", copyright: "What is the copyrighted work called?", patent: "What is the title of the patent?", design: "What is the title of the design?" };
function Page() {
  [, draw] = useState(0);
  const [typed, type] = useState("");
  const [wrong, refuse] = useState("");
  const add = () => {
    if (!/^https:\/\/www\.etsy\.com\/listing\/\d+/.test(typed.trim())) return refuse("This is not the address of a listing");
    urls.push(typed.trim());
    refuse("");
    return type("");
  };
  return (<>
    <header><b>Etsy</b><span>Reporting Portal</span></header>
    <form onSubmit={sent}><h1>Report intellectual property infringement</h1>
      <section><h2>Your relationship to the property</h2><Ask name="relation" legend="Who owns the intellectual property that you want to report?" list={[["mine", "I do"], ["employer", "The company that I work for"], ["represent", "A third party that I represent", "You need an authorization in writing"], ["nobody", "None of these", "Only owners and those they authorize can report"]]} />
        {held.relation && held.relation !== "nobody" && held.relation !== "mine" && <Line name="owner" label="Full name of the owner" need help="A person or a company" />}
        {held.relation === "represent" && <Papers name="authority" label="Letter of authorization" need help="It must name you or your firm" />}</section>
      {held.relation && held.relation !== "nobody" && <section><h2>The property</h2><Ask name="kind" legend="What type of intellectual property is it?" list={[["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Utility patent"], ["design", "Design patent or registered design"]]} />
        {held.kind && <><Line name="work" label={NAMED[held.kind]} need /><div className="wt-two"><Line name="number" label="Registration number" need={held.kind !== "copyright"} /><Pick name="country" label="Where is it registered?" list={[["EU", "European Union"], ...LANDS]} need={held.kind !== "copyright"} /></div>{held.kind === "copyright" && <Line name="sample" label="Link to an authorized example of the work" help="For instance on the owner's own site" />}</>}</section>}
      {held.kind && <section><h2>The listings</h2><div className="wt-field"><label className="wt-label" htmlFor="one">Listing to report</label><p className="wt-help">Like https://www.etsy.com/listing/123456789. Shop names are not accepted here.</p><div className="wt-add"><input id="one" className="wt-input" value={typed} onChange={({ target }) => type(target.value)} onKeyDown={(event) => { if (event.key === "Enter") { event.preventDefault(); add(); } }} /><button type="button" onClick={add}>Add listing</button></div>{wrong && <p className="wt-wrong" role="alert">{wrong}</p>}
          <ol>{urls.map((url, at) => <li key={url}>{url} <button type="button" aria-label={`Remove ${url}`} onClick={() => { urls.splice(at, 1); again(); }}>×</button></li>)}</ol></div>
        <Line name="explain" label="How do these listings infringe?" need area={6} /><Papers name="files" label="Documents" help="For instance a certificate or pictures side by side" /><Line name="shop" label="Name of your own Etsy shop" /></section>}
      {urls.length > 0 && <section><h2>How to reach you</h2><p className="wt-help">Name, business and email go to the seller.</p><div className="wt-two"><Line name="name" label="Your legal name" need /><Line name="business" label="Firm or business" /></div><Line name="street" label="Street and number" need /><Line name="unit" label="Apartment or floor" /><div className="wt-two"><Line name="city" label="City" need /><Pick name="state" label="State" list={STATES} need={false} /><Line name="zip" label="Zip or postal code" need /><Pick name="nation" label="Country" list={LANDS} /></div><div className="wt-two"><Line name="phone" label="Phone" type="tel" need /><Line name="email" label="Email" type="email" need /></div></section>}
      {urls.length > 0 && <section><h2>Legal statements</h2><Tick name="belief">I have a good faith belief that the use is not authorized by the owner, its agent, or the law.</Tick><Tick name="accuracy">Under penalty of perjury, the information in this report is accurate and I am authorized to act.</Tick><Line name="signature" label="Signature" need help="Type your full legal name" /><Tick name="tips">Email me tips for rights owners</Tick><button className="wt-go">Submit report</button></section>}
    </form></>
  );
}

createRoot(setup({ title: "Reporting Portal", css: "body{margin:0!important;font:16px Graphik,Arial;color:#222}header{display:flex;gap:14px;padding:16px 36px;border-bottom:1px solid #ddd}header b{color:#f1641e;font:24px Georgia}form{max-width:680px;margin:0 auto;padding:20px}section{border-top:1px solid #ddd;padding:10px 0 20px}.wt-field{border:0;padding:0;margin:18px 0}.wt-label{display:block;font-weight:600;padding:0}.wt-must,.wt-may{font-weight:400;font-size:13px;color:#717171;margin-left:8px}.wt-help{margin:2px 0 6px;color:#595959;font-size:14px}.wt-input,.wt-select select{width:100%;border:1px solid #8c8c8c;border-radius:6px;padding:11px;font:inherit;background:#fff}.wt-radio{display:flex;gap:12px;padding:10px 0}.wt-radio small{display:block;color:#595959}.wt-two{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}.wt-add{display:flex;gap:10px}.wt-add button,.wt-go{background:#222;color:#fff;border:0;border-radius:24px;padding:11px 22px;font:inherit;white-space:nowrap}.wt-wrong{color:#a61a2e}" })).render(<Page />);
keep(() => ({ ...held, links: urls.join("\n") }));
