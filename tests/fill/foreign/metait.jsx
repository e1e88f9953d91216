// An Italian form that asks one thing after the other in names of no meaning; countries are found by typing, answers are rows to press.
import { useId, useState } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "./state.js";

const LANDS = ["Austria", "Canada", "Cina", "Francia", "Germania", "Giappone", "Italia", "Norvegia", "Paesi Bassi", "Regno Unito", "San Marino", "Spagna", "Stati Uniti", "Svizzera", "Unione europea"];

function Rows({ label, rows, value, onChange }) {
  const id = useId();
  return <div className="x1q0g3np"><div className="x1lliihq" id={id}>{label}</div><div role="radiogroup" aria-labelledby={id}>{rows.map(([one, words]) => <div key={one} className="x78zum5" role="radio" tabIndex={0} aria-checked={value === one} onClick={() => onChange(one)}><span>{words}</span><i className={value === one ? "xo xon" : "xo"} /></div>)}</div></div>;
}

function Find({ label, value, onChange }) {
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const id = useId();
  const found = LANDS.filter((land) => land.toLowerCase().startsWith(typed.toLowerCase()));
  const take = (land) => {
    onChange(land);
    setTyped(land);
    setOpen(false);
  };
  return <div className="x1q0g3np"><label className="xlab"><span>{label}</span><input role="combobox" aria-autocomplete="list" aria-expanded={open} aria-controls={id} value={typed} onChange={(event) => { setTyped(event.target.value); onChange(""); setOpen(true); }} onFocus={() => setOpen(true)} onBlur={() => setTyped(value)} /></label>{open && <ul role="listbox" id={id} className="xlist">{found.map((land) => <li key={land} role="option" aria-selected={land === value} onMouseDown={(event) => { event.preventDefault(); take(land); }}>{land}</li>)}</ul>}</div>;
}

function App() {
  const [box, put] = useState({ search: "", what: "", role: "", owner: "", name: "", address: "", phone: "", email: "", email2: "", mark: "", basis: "", number: "", place: "", goods: "", certificate: [], kind: "", rows: [""], why: "", other: "", believe: false, sure: false, signature: "", chat: "" });
  const set = (name) => (value) => put((old) => ({ ...old, [name]: value }));
  const { rows, ...flat } = box;
  keep(() => ({ ...flat, links: rows.filter(Boolean).join("\n") }));
  const text = (name, label, { lines, hint, ...more } = {}) => {
    const Tag = lines ? "textarea" : "input";
    return <div className="x1q0g3np"><label className="xlab"><span>{label}</span><Tag rows={lines} value={box[name]} onChange={(event) => set(name)(event.target.value)} {...more} /></label>{hint && <div className="xhint">{hint}</div>}</div>;
  };
  const claim = box.what === "tm" || box.what === "cf";
  return (
    <div><div className="xtop"><b>Centro assistenza</b><input aria-label="Cerca nel Centro assistenza" placeholder="Come possiamo aiutarti?" value={box.search} onChange={(event) => set("search")(event.target.value)} /></div>
      <div className="xcol"><h1>Segnalazione di violazione</h1><p>Le informazioni di contatto possono essere condivise con la persona che ha pubblicato il contenuto.</p>
        <Rows label="Che cosa vuoi segnalare?" rows={[["cr", "Una violazione del mio copyright"], ["tm", "Una violazione del mio marchio"], ["cf", "Prodotti contraffatti"], ["login", "Non riesco ad accedere al mio account"]]} value={box.what} onChange={set("what")} />
        {box.what === "login" && text("other", "E-mail o telefono del tuo account")}
        {claim && <Rows label="Qual è il tuo rapporto con il titolare del marchio?" rows={[["own", "Sono il titolare o lavoro per il titolare"], ["rep", "Sono un rappresentante autorizzato del titolare"], ["none", "Nessuna delle precedenti"]]} value={box.role} onChange={set("role")} />}
        {claim && box.role && box.role !== "none" && <>
          <h2>I tuoi dati di contatto</h2>{text("name", "Nome e cognome")}{text("address", "Indirizzo postale", { lines: 2 })}{text("phone", "Numero di telefono", { type: "tel" })}{text("email", "Indirizzo e-mail", { type: "email" })}{text("email2", "Conferma l'indirizzo e-mail", { type: "email" })}
          <h2>Il marchio</h2>{text("owner", "Nome del titolare del marchio", { hint: "La persona o la società indicata nel certificato" })}{text("mark", "Qual è il marchio?")}<Rows label="Su cosa si fondano i tuoi diritti?" rows={[["reg", "Registrazione"], ["use", "Uso senza registrazione"], ["court", "Decisione di un tribunale"]]} value={box.basis} onChange={set("basis")} />
          {box.basis === "reg" && <><Find label="Dove è registrato il marchio?" value={box.place} onChange={set("place")} />{text("number", "Numero di registrazione")}{text("goods", "Categorie di prodotti e servizi (facoltativo)", { hint: "Le classi del certificato" })}<div className="x1q0g3np"><span className="x1lliihq">Allega il certificato di registrazione</span><label className="xbtn">Scegli file<input type="file" onChange={(event) => set("certificate")([...event.target.files].map(({ name }) => name))} /></label> {box.certificate.join(", ")}</div></>}
          {box.basis && <><h2>Il contenuto</h2><Rows label="Che tipo di contenuto segnali?" rows={[["ad", "Un'inserzione pubblicitaria"], ["market", "Un articolo di Marketplace o di un negozio"], ["post", "Un post, una foto o un video"], ["page", "Una Pagina o un profilo"]]} value={box.kind} onChange={set("kind")} />
            {box.kind && <><div className="x1q0g3np"><div className="x1lliihq">Link (URL) che rimandano al contenuto</div>{rows.map((one, at) => <input key={at} className="xurl" aria-label={at ? `Link ${at + 1}` : "Link"} value={one} onChange={(event) => set("rows")(rows.map((old, index) => (index === at ? event.target.value : old)))} />)}<div role="button" tabIndex={0} className="xbtn" onClick={() => set("rows")([...rows, ""])}>Aggiungi un altro link</div></div>{text("why", "Spiega perché ritieni che il contenuto violi i tuoi diritti", { lines: 5 })}</>}</>}
          <h2>Dichiarazione</h2><label><input type="checkbox" checked={box.believe} onChange={(event) => set("believe")(event.target.checked)} /> Ritengo in buona fede che l'uso segnalato non sia autorizzato.</label><br /><label><input type="checkbox" checked={box.sure} onChange={(event) => set("sure")(event.target.checked)} /> Le informazioni sono corrette e sono autorizzato ad agire per il titolare.</label>{text("signature", "Firma elettronica", { hint: "Deve corrispondere al tuo nome completo" })}<div role="button" tabIndex={0} className="xbtn xsend" onClick={sent}>Invia</div>
        </>}
      </div>
      <div className="xchat"><b>Assistente</b><input placeholder="Scrivi un messaggio…" value={box.chat} onChange={(event) => set("chat")(event.target.value)} /></div></div>
  );
}
createRoot(setup({ title: "Centro assistenza", lang: "it", css: "body{font:15px/1.4 'Segoe UI',Helvetica,Arial,sans-serif;background:#f0f2f5;color:#1c1e21}.xtop{background:#fff;padding:10px 30px;display:flex;gap:24px;box-shadow:0 1px 3px #0002}.xtop input{width:320px;border:0;background:#f0f2f5;border-radius:20px;padding:8px 14px}.xcol{max-width:640px;margin:20px auto;background:#fff;border-radius:8px;padding:20px 26px}.x1q0g3np{margin:16px 0;position:relative}.x1lliihq{font-weight:600;margin-bottom:6px}.x78zum5{display:flex;justify-content:space-between;padding:10px 12px;border-radius:8px;cursor:pointer}.x78zum5:hover{background:#f2f2f2}.xo{width:18px;height:18px;border:2px solid #8a8d91;border-radius:50%}.xon{border:6px solid #0866ff}.xlab{display:block;border:1px solid #ccd0d5;border-radius:8px;padding:6px 12px}.xlab span{display:block;font-size:12px;color:#65676b}.xlab input,.xlab textarea{width:100%;border:0;outline:0;font:inherit;background:none}.xhint{font-size:12px;color:#65676b}.xlist{position:absolute;left:0;right:0;background:#fff;box-shadow:0 2px 12px #0003;border-radius:8px;list-style:none;margin:4px 0;padding:6px;max-height:220px;overflow:auto;z-index:5}.xlist li{padding:8px;cursor:pointer}.xurl{width:100%;border:1px solid #ccd0d5;border-radius:8px;padding:9px 12px;margin:3px 0;font:inherit}.xbtn{display:inline-block;background:#e4e6eb;border-radius:6px;padding:8px 16px;font-weight:600;cursor:pointer}.xbtn input{display:none}.xsend{background:#0866ff;color:#fff}.xchat{position:fixed;right:20px;bottom:0;background:#fff;padding:10px;box-shadow:0 0 8px #0003}" })).render(<App />);
