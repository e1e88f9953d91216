// A portal in bare React: answers are pressed as pills, menus have a search of their own, links are pasted in a dialog and listed.
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "./state.js";

const LANDS = ["Australia", "Austria", "Brazil", "Canada", "China", "European Union", "France", "Germany", "Italy", "Japan", "Mexico", "Netherlands", "Norway", "Poland", "Spain", "Sweden", "Switzerland", "United Kingdom", "United States"];
const WHERE = [["product", "Product"], ["packaging", "Packaging"], ["image", "Pictures"], ["text", "Text"]];

function Pills({ label, rows, value, onChange, many }) {
  const on = (one) => (many ? value.includes(one) : value === one);
  const press = (one) => onChange(many ? rows.map(([id]) => id).filter((id) => (id === one ? !on(id) : on(id))) : one);
  return <div className="q"><div className="ql">{label}</div><div className="pills">{rows.map(([id, words]) => <button key={id} type="button" className={on(id) ? "pill on" : "pill"} aria-pressed={on(id)} onClick={() => press(id)}>{words}</button>)}</div></div>;
}

function Finder({ label, rows, value, onChange }) {
  const [open, setOpen] = useState(false);
  const [part, setPart] = useState("");
  const box = useRef(null);
  useEffect(() => {
    if (!open) return undefined;
    const close = (event) => !event.target.closest(".finder, .trigger") && setOpen(false);
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [open]);
  const place = box.current?.getBoundingClientRect();
  return (
    <div className="q"><div className="ql">{label}</div><button ref={box} type="button" className="trigger" aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>{value || <span className="dim">Choose…</span>}</button>
      {open && createPortal(<div className="finder" style={{ top: place.bottom + scrollY + 4, left: place.left }}><input placeholder="Filter…" autoFocus value={part} onChange={(event) => setPart(event.target.value)} /><div role="listbox">{rows.filter((one) => one.toLowerCase().includes(part.toLowerCase())).map((one) => <div key={one} role="option" aria-selected={one === value} onClick={() => { onChange(one); setOpen(false); setPart(""); }}>{one}</div>)}</div></div>, document.body)}
    </div>
  );
}

function Line({ label, hint, rows, value, onChange, ...more }) {
  const Tag = rows ? "textarea" : "input";
  return <label className="q"><span className="ql">{label}</span><Tag rows={rows} value={value} onChange={(event) => onChange(event.target.value)} {...more} />{hint && <span className="dim">{hint}</span>}</label>;
}

function App() {
  const [box, put] = useState({ isOwner: "", owner: "", type: "", by: "", number: "", description: "", published: "", link: "", mark: "", country: "", links: [], where: [], orders: "", why: "", proof: [], name: "", email: "", email2: "", phone: "", good: false, oath: false, chat: "" });
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState("");
  const [chat, setChat] = useState(false);
  const set = (name) => (value) => put((old) => ({ ...old, [name]: value }));
  const bind = (name) => ({ value: box[name], onChange: set(name) });
  keep(() => ({ ...box, links: box.links.join("\n") }));
  const add = () => {
    set("links")([...new Set([...box.links, ...pasted.split(/\s+/).filter(Boolean)])]);
    setPasted("");
    setPasting(false);
  };
  return (
    <div className="sheet"><h1>Intellectual property complaint</h1>
      <h2>The right</h2>
      <Pills label="Are you the owner of the right?" rows={[["yes", "Yes"], ["no", "No, I represent the owner"]]} {...bind("isOwner")} />
      <Line label="Rights owner" hint="A person or a company" {...bind("owner")} />
      <Pills label="Which right is infringed?" rows={[["tm", "Trademark"], ["cr", "Copyright"], ["pt", "Patent"]]} {...bind("type")} />
      {box.type === "cr" && <Pills label="How can we identify the work?" rows={[["number", "By its registration number"], ["words", "By a description"], ["day", "By the day of publication"], ["link", "By a link"]]} {...bind("by")} />}
      {box.type === "tm" && <Line label="Trademark" {...bind("mark")} />}
      {(box.by === "number" && box.type === "cr") || (box.type && box.type !== "cr") ? <Line label="Registration number" {...bind("number")} /> : null}
      {box.type === "cr" && box.by && <Line label="Title of the work" rows={2} {...bind("description")} />}
      {box.by === "day" && box.type === "cr" && <Line label="Day of publication" type="date" {...bind("published")} />}
      {box.by === "link" && box.type === "cr" && <Line label="Link to the work" type="url" {...bind("link")} />}
      {box.type && <Finder label="Country or region of the right" rows={LANDS} {...bind("country")} />}
      <h2>The products</h2>
      <div className="q"><div className="ql">Infringing products</div><ol className="links">{box.links.map((url) => <li key={url}>{url} <button type="button" aria-label="Remove" onClick={() => set("links")(box.links.filter((one) => one !== url))}>×</button></li>)}</ol><button type="button" onClick={() => setPasting(true)}>Add product URLs</button> <span className="dim">{box.links.length} of 200</span></div>
      <Pills many label="Where do you see the infringement? (optional)" rows={WHERE} {...bind("where")} />
      <Line label="Test purchase order IDs (optional)" {...bind("orders")} />
      <Line label="Tell us more" rows={5} maxLength={2000} hint="Why is this an infringement?" {...bind("why")} />
      <div className="q"><div className="ql">Supporting documents</div><label className="drop">Drop files or <u>browse</u><input type="file" multiple onChange={(event) => set("proof")([...event.target.files].map(({ name }) => name))} /></label>{box.proof.map((name) => <div key={name}>📄 {name}</div>)}</div>
      <h2>You</h2>
      <Line label="Full name" {...bind("name")} /><Line label="Email" type="email" {...bind("email")} /><Line label="Confirm your email" type="email" {...bind("email2")} /><Line label="Phone number" type="tel" {...bind("phone")} />
      <label className="t"><input type="checkbox" checked={box.good} onChange={(event) => set("good")(event.target.checked)} /> In good faith I believe that the use is not authorized.</label>
      <label className="t"><input type="checkbox" checked={box.oath} onChange={(event) => set("oath")(event.target.checked)} /> I swear under penalty of perjury that this is accurate and complete.</label>
      <button type="button" className="send" onClick={sent}>Submit</button>
      {pasting && createPortal(<div className="veil"><div role="dialog" aria-modal="true" aria-labelledby="pt" className="modal"><h3 id="pt">Add product URLs</h3><p className="dim">One URL on each line</p><textarea aria-label="Product URLs" rows={8} value={pasted} onChange={(event) => setPasted(event.target.value)} /><p><button type="button" onClick={() => setPasting(false)}>Cancel</button> <button type="button" className="send" onClick={add}>Add</button></p></div></div>, document.body)}
      {createPortal(<div className="chat">{chat ? <><b>Support</b><textarea placeholder="Type your message…" value={box.chat} onChange={(event) => set("chat")(event.target.value)} /><button type="button" onClick={() => setChat(false)}>Close</button></> : <button type="button" onClick={() => setChat(true)}>💬 Chat with us</button>}</div>, document.body)}
    </div>
  );
}
createRoot(setup({ title: "IP complaint", css: "body{font:15px/1.5 Inter,system-ui,sans-serif;background:#fafafa;color:#111}.sheet{max-width:640px;margin:0 auto;padding:30px 20px 80px}.q{display:block;margin:18px 0}.ql{display:block;font-weight:500;margin-bottom:6px}.q input:not([type=file]),.q textarea,.modal textarea{width:100%;border:1px solid #d4d4d8;border-radius:8px;padding:9px 12px;font:inherit;background:#fff}.dim{color:#71717a;font-size:13px}.pills{display:flex;gap:8px;flex-wrap:wrap}.pill{border:1px solid #d4d4d8;background:#fff;border-radius:99px;padding:6px 16px;font:inherit}.on{background:#fb7701;color:#fff;border-color:#fb7701}.trigger{width:100%;text-align:left;border:1px solid #d4d4d8;border-radius:8px;padding:9px 12px;background:#fff;font:inherit}.finder{position:absolute;width:340px;background:#fff;border:1px solid #ddd;border-radius:8px;box-shadow:0 6px 24px #0002;padding:6px;z-index:30}.finder input{width:100%;padding:6px;border:0;border-bottom:1px solid #eee}.finder [role=listbox]{max-height:220px;overflow:auto}.finder [role=option]{padding:6px 8px;cursor:pointer}.drop{display:block;border:1px dashed #bbb;border-radius:8px;padding:22px;text-align:center}.drop input{display:none}.veil{position:fixed;inset:0;background:#0006;display:grid;place-items:center;z-index:40}.modal{background:#fff;border-radius:12px;padding:20px;width:480px}.send{background:#fb7701;color:#fff;border:0;border-radius:99px;padding:9px 26px;font:inherit}.t{display:block;margin:8px 0}.chat{position:fixed;right:16px;bottom:16px;background:#fff;border:1px solid #ddd;border-radius:12px;padding:8px;display:grid;gap:6px}" })).render(<App />);
