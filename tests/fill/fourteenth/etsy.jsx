// React without a library, in English: questions one below another with labels and help, native lists and radio buttons, the letter only for those
// who act for others.
import { useId, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { search: "", relation: "", letter: [], type: "", owner: "", work: "", regno: "", regland: "", original: "", samples: [], links: "", why: "", fullname: "", company: "", street: "", apartment: "", city: "", region: "", postcode: "", country: "", phone: "", email: "", faith: false, perjury: false, signature: "" };
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const LANDS = ["Australia", "Austria", "Belgium", "Canada", "China", "France", "Germany", "India", "Ireland", "Italy", "Japan", "Netherlands", "Spain", "United Kingdom", "United States"];

function Field({ name, label, help, optional, area, type = "text", options, files, ...more }) {
  const id = useId();
  const common = { id, name, "aria-describedby": help ? `${id}-help` : undefined, className: "wt-input", ...more };
  const text = { ...common, value: held[name], onChange: ({ target }) => put(name, target.value) };
  return (
    <div className="wt-mb">
      <label htmlFor={id} className="wt-label">{label}{optional ? <span className="wt-optional"> Optional</span> : <span aria-hidden="true"> *</span>}</label>
      {help && <p id={`${id}-help`} className="wt-help">{help}</p>}
      {files ? <input {...common} className="" type="file" multiple onChange={({ target }) => put(name, [...target.files])} /> : options ? <select {...text}><option value="">Choose one</option>{options.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</select> : area ? <textarea rows={6} {...text} /> : <input type={type} {...text} />}
    </div>
  );
}
function Choice({ name, legend, options }) {
  return <fieldset className="wt-mb"><legend className="wt-label">{legend}<span aria-hidden="true"> *</span></legend>{options.map(([value, words]) => <label key={value} className="wt-radio"><input type="radio" name={name} value={value} checked={held[name] === value} onChange={() => put(name, value)} /> {words}</label>)}</fieldset>;
}
const Tick = ({ name, children }) => <label className="wt-radio"><input type="checkbox" name={name} checked={held[name]} onChange={({ target }) => put(name, target.checked)} /> {children}</label>;

const KINDS = [["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent"], ["design", "Design"]];
function Page() {
  [, draw] = useState(0);
  const lands = LANDS.map((one) => [one, one]);
  return (<>
    <header><b>Etsy</b><form onSubmit={sent}><input name="search" placeholder="Search for anything" aria-label="Search for anything" value={held.search} onChange={({ target }) => put("search", target.value)} /></form></header>
    <main><h1>Etsy Reporting Portal</h1><p>Report listings that infringe intellectual property.</p>
      <form onSubmit={sent} noValidate>
        <h2>Intellectual property</h2>
        <Choice name="relation" legend="What is your relationship to the intellectual property?" options={[["self", "I own it"], ["company", "It belongs to a company that I represent"], ["third", "It belongs to a third party that has authorized me"], ["none", "None of these"]]} />
        {held.relation === "third" && <Field name="letter" label="Letter of authorization" files />}
        <Field name="type" label="Type of intellectual property" options={KINDS} />
        <Field name="owner" label="Name of the intellectual property owner" />
        {held.type && (<>
          <Field name="work" label={held.type === "trademark" ? "Trademark" : "Title of the work"} />
          <Field name="regno" label="Registration number" optional={held.type === "copyright"} help="Only active registrations are accepted." />
          <Field name="regland" label="Country of registration" optional={held.type === "copyright"} options={[["European Union", "European Union"], ...lands]} />
        </>)}
        {held.type === "copyright" && <Field name="original" label="Link to the original work" type="url" optional />}
        <Field name="samples" label="Authorized examples of your work" optional files help="Pictures or documents, up to 10 MB each." />
        <h2>Listings</h2>
        <Field name="links" label="Listing URLs" area help="One on each line, in the form https://www.etsy.com/listing/####. Names of shops are not accepted." />
        <Field name="why" label="Describe how the listings infringe" area />
        <h2>Your contact information</h2><p className="wt-help">Your name and email address will be shown to the shop owner.</p>
        <Field name="fullname" label="Full legal name" autoComplete="name" /><Field name="company" label="Company" optional />
        <Field name="street" label="Street address" /><Field name="apartment" label="Apt, suite or other" optional />
        <div className="two"><Field name="city" label="City" /><Field name="region" label="State or province" optional /><Field name="postcode" label="Postal code" /><Field name="country" label="Country" options={lands} /></div>
        <div className="two"><Field name="phone" label="Phone number" type="tel" /><Field name="email" label="Email" type="email" /></div>
        <h2>Sign</h2>
        <Tick name="faith">I have a good faith belief that the use is not authorized by the owner, its agent or the law.</Tick>
        <Tick name="perjury">The information in this notice is accurate and, under penalty of perjury, I am authorized to act on behalf of the owner.</Tick>
        <Field name="signature" label="Signature" help="Type your full legal name." />
        <button className="wt-btn">Submit report</button>
      </form></main>
  </>);
}

createRoot(setup({ title: "Reporting Portal - Etsy", css: "body{margin:0!important;font-family:Graphik,Helvetica,Arial,sans-serif!important}header{display:flex;gap:24px;padding:12px 32px;border-bottom:1px solid #e1e3df}header b{color:#f1641e;font-size:24px}header input{width:420px;padding:9px 14px;border:1px solid #222;border-radius:20px}main{max-width:640px;margin:20px auto 60px}.wt-mb{margin:0 0 20px;border:0;padding:0}.wt-label{display:block;font-weight:500;padding:0}.wt-optional,.wt-help{color:#595959;font-size:13px;margin:0 0 4px}.wt-input{width:100%;padding:9px 12px;border:1px solid #222;border-radius:6px;font:inherit}.wt-radio{display:block;margin:7px 0}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 18px}.wt-btn{background:#222;color:#fff;border:0;border-radius:20px;padding:11px 24px}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.trim() }));
