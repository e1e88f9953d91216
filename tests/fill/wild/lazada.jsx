// React: names of boxes put together from two places, a record that is looked for, an editor, links in a row each.
import { useRef, useState } from "react";
import { Drop, Hang, Late, at, els, mount, sent, useBox } from "./kit.jsx";

function Editor({ k, onText, label }) {
  const area = useRef(null);
  return <div className="ed"><div className="bar"><button type="button" tabIndex={-1}><b>B</b></button><button type="button" tabIndex={-1}>• List</button></div><div ref={(element) => { area.current = element; at(k)(element); }} contentEditable suppressContentEditableWarning role="textbox" aria-multiline="true" aria-labelledby={label} className="area" onInput={() => onText(area.current.innerText.replace(/\u00a0/g, " ").trim())} /></div>;
}

function App() {
  const { box, set, bind } = useBox({ platform: "", type: "", record: "", kind: "", reason: "", links: "", why: "", proof: [], x_seller: "", x_order: "", x_name: "", x_news: false, x_truth: false, x_voucher: "" });
  const [rows, setRows] = useState([{ id: 1, link: "" }]);
  const put = (next) => { setRows(next); set("links")(next.map(({ link }) => link).filter(Boolean).join("\n")); };
  els.links = [];
  return (
    <form onSubmit={sent} className="lz">
      <div className="top">IP Protection <input aria-label="Voucher" placeholder="Have a voucher?" {...bind("x_voucher")} /></div>
      <h2 id="h1">Complaint</h2>
      <div className="g"><span id="l1">Marketplace<i className="i" title="Site on which the goods are offered">?</i></span><Hang k="platform" labelledby="h1 l1" value={box.platform} onPick={set("platform")} items={[["ae", "AliExpress"], ["ab", "Alibaba.com"], ["mv", "Miravia"], ["lz", "Lazada"]]} empty="Which site?" /></div>
      <div className="g"><span id="l2">Right</span><div role="group" aria-labelledby="l2">{[["t", "™ Trademark"], ["c", "© Copyright"], ["p", "Patent / design"]].map(([one, words]) => <button key={one} type="button" aria-pressed={box.type === one} className={box.type === one ? "chip on" : "chip"} onClick={() => set("type")(one)}>{words}</button>)}</div></div>
      <div className="g"><span id="l3">Registration</span><Late k="record" value={box.record} onPick={set("record")} placeholder={box.type ? "Name or number" : "Choose the kind of right first"} inputProps={{ "aria-labelledby": "l3", size: 44, disabled: !box.type }} items={[["a", "TARNWICK — 4020221188 — Malaysia"], ["b", "TARNWICK — 6123987 — Singapore"], ["c", "TARNWICK LITE — 6123988 — Singapore"]]} /></div>
      <h2 id="h2">What is it about?</h2>
      <div className="seg" role="radiogroup" aria-labelledby="h2">{[["shop", "A whole store"], ["goods", "One or more products"]].map(([one, words]) => <span key={one} role="radio" tabIndex={0} aria-checked={box.kind === one} className={box.kind === one ? "on" : ""} onClick={() => set("kind")(one)}>{words}</span>)}</div>
      {box.kind === "goods" && <>
        <div className="g"><span>Reason</span><Hang k="reason" roles={false} value={box.reason} onPick={set("reason")} className="dd" optionClass="dd-i" empty="— choose —" items={[["tb", "Test buy", "You bought it and it was examined"], ["cf", "Counterfeit features", "The listing itself shows that it is a fake"], ["uu", "Unfair use of a registered trademark", "Mark in the title or on pictures"], ["nx", "Model or type does not exist", "You never made such a thing"]]} /></div>
        <div className="g"><span id="l5">Product pages</span><div>{rows.map((row, index) => <div key={row.id}><input size="60" aria-labelledby={`l5 n${row.id}`} value={row.link} onChange={(event) => put(rows.map((one) => (one.id === row.id ? { ...one, link: event.target.value } : one)))} ref={(element) => element && (els.links[index] = element)} /> <small id={`n${row.id}`}>no. {index + 1}</small></div>)}<button type="button" id="more" onClick={() => put([...rows, { id: rows.at(-1).id + 1, link: "" }])}>＋ product</button></div></div>
        <div className="g"><span>Store name of the seller<br /><small>filled in by us</small></span><input readOnly value="" /></div></>}
      <h2 id="h3">Supplement</h2>
      <p id="l6">Put into words what makes you certain. The seller gets to read it.</p><Editor k="why" label="h3 l6" onText={set("why")} />
      <Drop k="proof" files={box.proof} onFiles={set("proof")}><b>Evidence</b> — drop here, or <u>browse</u>. 5 MB each.</Drop>
      <div className="g"><span>Seller's phone, if you know it</span><input {...bind("x_seller")} /></div>
      <div className="g"><span>Order number (test buys only)</span><input {...bind("x_order")} /></div>
      <label><input type="checkbox" checked={box.x_truth} onChange={(event) => set("x_truth")(event.target.checked)} /> True and complete</label> <label><input type="checkbox" checked={box.x_news} onChange={(event) => set("x_news")(event.target.checked)} /> Keep me posted about webinars</label>
      <p><button>Submit</button></p>
    </form>
  );
}
mount(App, { title: "Complaint", style: `.g{display:grid;grid-template-columns:200px 1fr;margin:10px 0;align-items:start}.hang,.dd{border:1px solid #aaa;padding:5px 8px;width:320px;cursor:pointer}.chip{border-radius:14px;margin-right:6px}.chip.on,.seg .on{background:#0f146d;color:#fff}.seg span{border:1px solid #0f146d;padding:5px 12px;cursor:pointer}.area{min-height:80px;border:1px solid #bbb;padding:6px;width:560px}.i{border:1px solid;border-radius:50%;padding:0 4px;font-size:11px;margin-left:4px}` });
