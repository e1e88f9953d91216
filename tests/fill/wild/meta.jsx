// React: labels that float over their boxes, choices that are rows without a role, a registration that is entered in a window of
// its own, links in a row each.
import { useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Drop, Late, at, els, mount, sent, useBox } from "./kit.jsx";

const Float = ({ words, box, bind, k, area, type = "text", help }) => {
  const id = `u_0_${words.length}${k.length}_${k.charCodeAt(0).toString(36)}${k.charCodeAt(k.length - 1).toString(36)}`;
  return (
    <div className={box[k] ? "fl up" : "fl"}>
      {area ? <textarea rows="4" id={id} {...bind(k)} /> : <input id={id} type={type} placeholder=" " {...bind(k)} />}
      <label htmlFor={id}>{words}</label>{help && <div className="help">{help}</div>}
    </div>
  );
};
const Pick = ({ name, items, value, onPick }) => items.map(([one, words]) => (
  <div key={one} className="pick" tabIndex={0} ref={(element) => element && ((els[name] ??= {})[one] = element)} onClick={() => onPick(one)}><span>{words}</span><i>{value === one ? "◉" : "○"}</i></div>
));

function App() {
  const { box, set, bind } = useBox({ type: "", role: "", name: "", address: "", email: "", email2: "", phone: "", owner: "", mark: "", place: "", number: "", goods: "", certificate: [], poa: [], links: "", why: "", x_sign: "", x_ads: "", x_good: false, x_chat: "", x_web: "" });
  const [open, setOpen] = useState(false);
  const [rows, setRows] = useState([""]);
  const put = (next) => { setRows(next); set("links")(next.filter(Boolean).join("\n")); };
  els.links = [];
  const F = (props) => Float({ box, bind, ...props });
  return (
    <div className="wrap">
      <h1>Report a rights violation</h1>
      <h3>What do you want to report?</h3>
      <Pick name="type" value={box.type} onPick={set("type")} items={[["c", "Someone copied my photo, video or text"], ["t", "Someone uses my trademark without permission"], ["o", "Something else"]]} />
      {box.type === "t" && <>
        <h3>How are you connected with the trademark?</h3>
        <Pick name="role" value={box.role} onPick={set("role")} items={[["owner", "It is mine or my organisation's"], ["agent", "The owner has engaged me, for instance as a lawyer"], ["none", "None of these"]]} />
        <h3>You</h3>
        <p className="help">Your name and e-mail go to the person who posted the content.</p>
        {F({ k: "name", words: "Full name" })}{F({ k: "address", words: "Mailing address", area: true })}{F({ k: "phone", words: "Mobile or landline", type: "tel" })}{F({ k: "email", words: "Email address", type: "email" })}{F({ k: "email2", words: "Confirm your email address", type: "email" })}
        {F({ k: "x_ads", words: "Ad account ID (if any)" })}
        <h3>The trademark</h3>
        {F({ k: "owner", words: "Whose is it?", help: "Name of the owner, which may be a company" })}{F({ k: "mark", words: "What is it?", help: "The word, or a description of the symbol" })}{F({ k: "x_web", words: "Official Page or account" })}
        <p>Where is it registered? {box.place ? <b>{box.place} · {box.number}</b> : <em>Nothing added</em>} <button type="button" id="reg" onClick={() => setOpen(true)}>{box.place ? "Edit registration" : "Add registration"}</button></p>
        {box.role === "agent" && <Drop k="poa" files={box.poa} onFiles={set("poa")} multiple={false}><b>Proof that you may act for the owner</b><br /><small>e.g. a letter of authorisation</small></Drop>}
        <h3>The content</h3><p className="help">Send us the direct link to each piece of content. One per box.</p>
        {rows.map((row, index) => <div key={index} className="row"><input type="url" value={row} placeholder="Link" onChange={(event) => put(rows.map((one, place) => (place === index ? event.target.value : one)))} ref={(element) => element && (els.links[index] = element)} />{rows.length > 1 && <a onClick={() => put(rows.filter((_, place) => place !== index))}>✕</a>}</div>)}
        <button type="button" id="more" onClick={() => put([...rows, ""])}>Add another link</button>
        {F({ k: "why", words: "How does this content infringe?", area: true })}
        <h3>Declaration</h3>
        <label><input type="checkbox" checked={box.x_good} onChange={(event) => set("x_good")(event.target.checked)} /> I agree to the declaration statement.</label>
        {F({ k: "x_sign", words: "Electronic signature" })}
        <button type="button" onClick={sent}>Submit</button></>}
      <div className="chat"><input placeholder="Ask our assistant…" aria-label="Message" {...bind("x_chat")} /></div>
      {open && createPortal(
        <div className="veil"><div role="dialog" aria-modal="true" aria-labelledby="dt" className="win"><h2 id="dt">Registration</h2>
          <p id="w1">Country or jurisdiction</p><Late k="place" value={box.place} onPick={set("place")} placeholder="Start typing" inputProps={{ "aria-labelledby": "dt w1" }} items={["United Arab Emirates", "United Kingdom", "United States", "United States Virgin Islands", "European Union", "China", "Germany"].map((one) => [one, one])} />
          <p id="w2">Number</p><input aria-labelledby="dt w2" {...bind("number")} />
          <p id="w3">Classes or goods covered <small>(optional)</small></p><input aria-labelledby="dt w3" {...bind("goods")} />
          <p>Scan of the certificate</p><Drop k="certificate" files={box.certificate} onFiles={set("certificate")} multiple={false}>Add file</Drop>
          <p><button type="button" id="keep" onClick={() => setOpen(false)}>Done</button></p></div></div>, document.body)}
    </div>
  );
}
mount(App, { title: "Report a violation", style: `.wrap{max-width:620px}.fl{position:relative;margin:14px 0}.fl input,.fl textarea{width:100%;padding:18px 8px 4px;box-sizing:border-box}.fl label{position:absolute;left:9px;top:12px;color:#777;pointer-events:none}.fl.up label{top:2px;font-size:11px}.help{font-size:12px;color:#777}.pick{display:flex;justify-content:space-between;border:1px solid #ddd;padding:10px;cursor:pointer}.row input{width:90%}.veil{position:fixed;inset:0;background:#0007;z-index:20}.win{background:#fff;margin:60px auto;padding:20px;width:460px}.chat{position:fixed;right:10px;bottom:10px;border:1px solid #ccc;padding:6px;background:#fff}` });
