// React in the manner of a social network, in English: a dialog of four steps over a help page, fields that are wrapped by their names,
// radios and boxes of plain elements with roles, lists that open to a menu.
import { useEffect, useId, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { help: "", relation: "", fullname: "", jobtitle: "", organization: "", postal: "", email: "", again: "", phone: "", owner: "", sort: "", work: "", regno: "", place: "", example: "", where: "", why: "", authority: [], samples: [], agree: false, signature: "", message: "" };
const rows = [""];
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const on = (press) => ({ tabIndex: 0, onClick: press, onKeyDown: (event) => { if ([" ", "Enter"].includes(event.key)) { event.preventDefault(); press(); } } });

const Text = ({ name, label, type = "text", area, value = held[name], set = (next) => put(name, next), hint }) => <div className="x1n2onr6"><label className={`x78zum5 x1a2a7pz${value ? " xfull" : ""}`}><span className="x1jchvi3">{label}</span>{area ? <textarea dir="auto" rows={area} value={value} onChange={({ target }) => set(target.value)} /> : <input dir="ltr" type={type} autoComplete="off" value={value} onChange={({ target }) => set(target.value)} />}</label>{hint && <div className="x1pg5gke">{hint}</div>}</div>;

function Radios({ name, label, of }) {
  const id = useId();
  return <div className="x1n2onr6"><div id={id} className="xhead">{label}</div><div role="radiogroup" aria-labelledby={id}>{of.map(([value, words, more]) => <div key={value} role="radio" aria-checked={held[name] === value} aria-label={words} className="xline" {...on(() => put(name, value))}><div><div>{words}</div>{more && <div className="x1pg5gke">{more}</div>}</div><i className="xring" /></div>)}</div></div>;
}

function Menu({ name, label, of }) {
  const id = useId();
  const box = useRef(null);
  const [open, show] = useState(false);
  useEffect(() => {
    const away = ({ target }) => box.current?.contains(target) || show(false);
    document.addEventListener("mousedown", away);
    return () => document.removeEventListener("mousedown", away);
  }, []);
  const take = (value) => {
    put(name, value);
    show(false);
  };
  return (
    <div ref={box} className="x1n2onr6"><div role="combobox" aria-haspopup="listbox" aria-expanded={open} aria-controls={id} aria-label={label} className={`x78zum5 xpick${held[name] ? " xfull" : ""}`} {...on(() => show(!open))}><span className="x1jchvi3">{label}</span><span className="xval">{of.find(([value]) => value === held[name])?.[1]}</span></div>
      {open && <div id={id} role="listbox" aria-label={label} className="xmenu">{of.map(([value, words]) => <div key={value} role="option" aria-selected={held[name] === value} className="xopt" {...on(() => take(value))}><span>{words}</span></div>)}</div>}</div>
  );
}

function Files({ name, label, hint }) {
  const box = useRef(null);
  return <div className="x1n2onr6"><div className="xhead">{label}</div>{hint && <div className="x1pg5gke">{hint}</div>}<div role="button" aria-label={`Add files: ${label}`} className="xbtn" {...on(() => box.current.click())}>Add files</div><input ref={box} type="file" multiple className="xhid" tabIndex={-1} data-for={name} onChange={({ target }) => put(name, [...target.files])} />{held[name].map((file) => <div key={file.name}>{file.name}</div>)}</div>;
}

function Links() {
  const change = (at, value) => {
    rows[at] = value;
    draw((times) => times + 1);
  };
  return <div className="x1n2onr6"><div className="xhead">Links (URLs) to the content that you are reporting</div><div className="x1pg5gke">Up to 10 links in one report.</div>{rows.map((url, at) => <Text key={at} label={`Link ${at + 1}`} value={url} set={(value) => change(at, value)} />)}{rows.length < 10 && <div role="button" className="xbtn" {...on(() => change(rows.length, ""))}>Add another link</div>}</div>;
}

const LANDS = [["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["EU", "European Union"], ["FR", "France"], ["DE", "Germany"], ["JP", "Japan"], ["GB", "United Kingdom"], ["US", "United States"]];
const TITLES = ["Your relationship to the rights owner", "Your contact information", "The copyrighted work", "The content to report"];

function Dialog() {
  const [step, go] = useState(0);
  return (
    <div role="dialog" aria-modal="true" aria-labelledby="title" className="xdlg"><h2 id="title">Copyright Report Form</h2><h3>{TITLES[step]}</h3>
      {step === 0 && (<><Radios name="relation" label="Which of these describes you?" of={[["own", "I am reporting for myself", "The right is mine"], ["org", "I am reporting on behalf of my organization", "You own it or work there"], ["client", "I am reporting on behalf of my client", "You are an agent or lawyer with authority"], ["other", "I am reporting on behalf of someone else"]]} />
        {held.relation === "client" && <Files name="authority" label="Proof that you may act for the rights owner" hint="For example a letter of authorization or power of attorney." />}</>)}
      {step === 1 && (<><Text name="fullname" label="Your full name" /><Text name="jobtitle" label="Job title (optional)" /><Text name="organization" label="Organization (optional)" /><Text name="postal" label="Mailing address" area={2} /><Text name="email" label="Email address" type="email" hint="It may be given to the person who posted the content." /><Text name="again" label="Confirm email address" type="email" /><Text name="phone" label="Phone number" type="tel" /></>)}
      {step === 2 && (<><Text name="owner" label="Name of the rights owner" hint="It may be given to the person who posted the content." /><Menu name="sort" label="What best describes the work?" of={[["photo", "Photo"], ["video", "Video"], ["artwork", "Artwork"], ["software", "Software"], ["music", "Music"], ["other", "Other"]]} /><Text name="work" label="Title or description of the work" /><Text name="regno" label="Registration number, if registered" /><Menu name="place" label="Where do you assert your right?" of={LANDS} /><Text name="example" label="Link to an authorized example (optional)" /><Files name="samples" label="Attach the work or other documents" hint="Optional." /></>)}
      {step === 3 && (<><Radios name="where" label="Where is the content?" of={[["post", "A post, photo, video or story"], ["ad", "An ad"], ["marketplace", "A Marketplace item or a shop"], ["profile", "A profile, Page or group"]]} /><Links /><Text name="why" label="Explain how the content infringes the right" area={5} />
        <div role="checkbox" aria-checked={held.agree} aria-labelledby="decl" className="xline" {...on(() => put("agree", !held.agree))}><div id="decl">I believe in good faith that the use is not authorized, the information is accurate and, under penalty of perjury, I may act for the owner.</div><i className="xring" /></div><Text name="signature" label="Electronic signature" hint="Your full name" /></>)}
      <div className="xend">{step > 0 && <div role="button" className="xbtn" {...on(() => go(step - 1))}>Back</div>}{step < 3 ? <div key="on" role="button" className="xbtn xblue" {...on(() => go(step + 1))}>Next</div> : <div key="end" role="button" className="xbtn xblue" {...on(() => sent())}>Submit</div>}</div></div>
  );
}

function Page() {
  [, draw] = useState(0);
  return (<>
    <header><b>Help Center</b><input type="search" placeholder="Search help articles" value={held.help} onChange={({ target }) => put("help", target.value)} /></header>
    <article><h1>Reporting copyright infringement</h1><p>Copyright protects original works of authorship. Only the rights owner or its authorized representative can file a report.</p><input placeholder="Aa" aria-label="Message" value={held.message} onChange={({ target }) => put("message", target.value)} /></article>
    <div className="xveil"><Dialog /></div>
  </>);
}

createRoot(setup({ title: "Copyright Report Form | Help Center", css: "body{margin:0!important;background:#f0f2f5}header{display:flex;justify-content:space-between;background:#fff;padding:12px 24px}article{max-width:900px;margin:30px auto}.xveil{position:fixed;inset:0;background:#fffc;overflow:auto;padding:30px}.xdlg{width:560px;margin:auto;background:#fff;border-radius:8px;box-shadow:0 8px 28px #0004;padding:8px 20px 20px}.x1n2onr6{position:relative;margin:14px 0}.x78zum5{display:block;position:relative;border:1px solid #ccd0d5;border-radius:6px;padding:22px 14px 6px}.x78zum5 input,.x78zum5 textarea{width:100%;border:0;outline:0;font:inherit;resize:none}.x1jchvi3{position:absolute;left:14px;top:15px;color:#65676b;transition:.1s;pointer-events:none}.x78zum5:focus-within .x1jchvi3,.xfull .x1jchvi3{top:5px;font-size:12px}.x1pg5gke{color:#65676b;font-size:12px;margin:3px 0}.xhead{font-weight:600}.xline{display:flex;justify-content:space-between;gap:12px;align-items:center;padding:10px;border-radius:6px;cursor:pointer}.xline:hover{background:#f2f2f2}.xring{width:18px;height:18px;border:2px solid #8a8d91;border-radius:9px;flex:none}[aria-checked=true] .xring{background:#0866ff}.xpick{min-height:50px;cursor:pointer}.xmenu{position:absolute;z-index:5;left:0;right:0;background:#fff;border-radius:6px;box-shadow:0 4px 14px #0003;padding:6px;max-height:240px;overflow:auto}.xopt{padding:9px;border-radius:6px;cursor:pointer}.xopt:hover{background:#f2f2f2}.xbtn{display:inline-block;background:#e4e6eb;border-radius:6px;padding:8px 14px;margin:6px 0;cursor:pointer;font-weight:600}.xblue{background:#0866ff;color:#fff}.xhid{display:none}.xend{display:flex;justify-content:flex-end;gap:8px}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
