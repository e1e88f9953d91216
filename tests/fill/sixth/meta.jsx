// Questions in sentences, one after the other: each is asked when the one before it has its answer. Names hang on the fields by
// aria-labelledby.
import { useId, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../foreign/state.js";

const held = { search: "", role: "", name: "", address: "", phone: "", email: "", email2: "", owner: "", site: "", mark: "", place: "", number: "", goods: "", certificate: [], content: "", why: "", bought: "", proof: [], believe: false, signature: "", updates: false };
const links = [""];
const PLACES = [["", "Select a country or region"], ["AU", "Australia"], ["BR", "Brazil"], ["CA", "Canada"], ["CN", "China"], ["EU", "European Union (EUIPO)"], ["FR", "France"], ["DE", "Germany"], ["IN", "India"], ["JP", "Japan"], ["NL", "The Netherlands"], ["GB", "United Kingdom"], ["US", "United States of America"], ["WIPO", "International registration (WIPO)"]];

function Page() {
  const [, draw] = useState(0);
  const base = useId();
  const put = (name, value) => {
    held[name] = value;
    draw((times) => times + 1);
  };
  const ask = (name, question, note, control) => <div className="q"><div className="qt" id={`${base}${name}`}>{question}</div>{note && <div className="qn" id={`${base}${name}n`}>{note}</div>}{control({ "aria-labelledby": `${base}${name}`, ...(note ? { "aria-describedby": `${base}${name}n` } : {}) })}</div>;
  const line = (name, question, note, more) => ask(name, question, note, (aria) => <input {...aria} {...more} value={held[name]} onChange={(event) => put(name, event.target.value)} />);
  const area = (name, question, note) => ask(name, question, note, (aria) => <textarea rows={5} {...aria} value={held[name]} onChange={(event) => put(name, event.target.value)} />);
  const pick = (name, question, list, note) => ask(name, question, note, (aria) => <div role="radiogroup" {...aria}>{list.map(([key, words]) => <label className="opt" key={key}><input type="radio" name={`${base}${name}`} checked={held[name] === key} onChange={() => put(name, key)} />{words}</label>)}</div>);
  const file = (name, question, note) => ask(name, question, note, (aria) => <><input type="file" multiple {...aria} onChange={(event) => put(name, [...event.target.files])} /></>);
  const known = held.role && held.role !== "none";
  return (
    <>
      <nav><b>Help Centre</b><input placeholder="How can we help?" value={held.search} onChange={(event) => put("search", event.target.value)} /></nav>
      <form onSubmit={sent}>
        <h1>Counterfeit report form</h1>
        <p>Use this form to report content that offers counterfeit goods. We may give your name and email address to the person who posted it.</p>
        {pick("role", "Which of these describes you?", [["own", "I am the rights owner"], ["staff", "I work for the organisation that owns the rights"], ["rep", "I am an authorised representative of the rights owner, for example an agency or a law firm"], ["none", "None of these"]])}
        {held.role === "none" && <p className="stop">Only the owner or a representative can report counterfeit goods here.</p>}
        {known && (<>
          <h2>Your contact information</h2>
          {line("name", "What is your full name?", "", { autoComplete: "name" })}
          {area("address", "What is your mailing address?")}
          {line("phone", "What is your phone number?", "", { type: "tel" })}
          {line("email", "What is your email address?", "Please use a business address if you have one.", { type: "email" })}
          {line("email2", "Please enter your email address again", "", { type: "email" })}
          <h2>The rights owner</h2>
          {line("owner", "Who owns the trademark?", "This can be your name or the name of the organisation that you represent.")}
          {line("site", "Where can we find the official online presence of the owner?", "Optional, for instance a website or a page.")}
          <h2>The trademark</h2>
          {line("mark", "Which word or symbol is the trademark?")}
          {ask("place", "Where is the trademark registered?", "", (aria) => <select {...aria} value={held.place} onChange={(event) => put("place", event.target.value)}>{PLACES.map(([key, words]) => <option key={key} value={key}>{words}</option>)}</select>)}
          {held.place && line("number", "What is the registration number?")}
          {held.place && line("goods", "Which categories of goods or services does the registration cover?", "Optional")}
          {held.place && file("certificate", "Please attach a scan of the registration certificate", "PDF, JPG or PNG")}
          <h2>The content</h2>
          {pick("content", "What kind of content are you reporting?", [["listing", "A product listing on Marketplace or in a shop"], ["post", "A photo, video or post"], ["ad", "An ad"], ["account", "An entire account or page"]])}
          {held.content && (<>
            {ask("links", "Where is the content?", "Give a link that leads straight to it.", (aria) => <>{links.map((link, at) => <input key={at} className="url" placeholder="https://" {...aria} value={link} onChange={(event) => { links[at] = event.target.value; draw((times) => times + 1); }} />)}<button type="button" className="more" onClick={() => { links.push(""); draw((times) => times + 1); }}>Add another link</button></>)}
            {area("why", "How do you know that these goods are counterfeit?", "Describe what you see in the content.")}
            {pick("bought", "Have you bought any of these goods to examine them?", [["yes", "Yes"], ["no", "No"]])}
            {file("proof", "Do you have anything else that helps us to understand your report?", "Optional")}
          </>)}
          <h2>Declaration</h2>
          <label className="opt"><input type="checkbox" checked={held.believe} onChange={(event) => put("believe", event.target.checked)} />By sending this notice I state that I believe in good faith that the use is not authorised, that the information is accurate and, under penalty of perjury, that I may act for the owner.</label>
          {line("signature", "Electronic signature", "Your electronic signature should be the same as your full name.")}
          <label className="opt"><input type="checkbox" checked={held.updates} onChange={(event) => put("updates", event.target.checked)} />Tell me about new tools for brands</label>
          <button className="send">Send</button>
        </>)}
      </form>
    </>
  );
}

createRoot(setup({ title: "Counterfeit report form", css: "body{background:#f0f2f5;font:15px Helvetica,Arial}nav{background:#fff;padding:10px 30px;display:flex;justify-content:space-between}form{max-width:680px;margin:24px auto;background:#fff;border-radius:8px;padding:24px 32px}.q{margin:20px 0}.qt{font-weight:600}.qn{color:#65676b;font-size:13px;margin-top:2px}.q input:not([type=radio]):not([type=file]),textarea,select{width:100%;padding:9px;border:1px solid #ccd0d5;border-radius:6px;margin-top:6px;font:inherit}.opt{display:flex;gap:8px;align-items:flex-start;margin:8px 0}.more{margin-top:8px;border:0;background:#e4e6eb;border-radius:6px;padding:8px 12px}.send{background:#1877f2;color:#fff;border:0;border-radius:6px;padding:10px 24px}.stop{color:#b00}" })).render(<Page />);
keep(() => ({ ...held, links: links.filter(Boolean).join("\n") }));
