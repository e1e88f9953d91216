// Controls as the unstyled libraries draw them: a select whose list hangs in a portal, a combobox, radio cards, a place for files.
import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";

/** A select: a button with the role of a combobox, its list in a portal. */
export function Pick({ label, value, onChange, options, placeholder = "", hint, disabled }) {
  const id = useId();
  const [spot, setSpot] = useState(null);
  const button = useRef(null);
  const list = useRef(null);
  useEffect(() => {
    if (!spot) return;
    const away = (event) => !list.current?.contains(event.target) && !button.current.contains(event.target) && setSpot(null);
    const escape = (event) => event.key === "Escape" && setSpot(null);
    document.addEventListener("pointerdown", away);
    document.addEventListener("keydown", escape);
    return () => { document.removeEventListener("pointerdown", away); document.removeEventListener("keydown", escape); };
  }, [spot]);
  const open = () => {
    const { left, bottom, width } = button.current.getBoundingClientRect();
    setSpot(spot ? null : { left: left + scrollX, top: bottom + scrollY + 4, minWidth: width });
  };
  const chosen = options.find(([one]) => one === value);
  return (
    <div className="field">
      <label id={`${id}l`} htmlFor={`${id}b`}>{label}</label>
      <button type="button" id={`${id}b`} ref={button} role="combobox" disabled={disabled} aria-labelledby={`${id}l ${id}b`} aria-expanded={!!spot} aria-controls={`${id}c`} data-state={spot ? "open" : "closed"} data-placeholder={chosen ? undefined : ""} className="trigger" onClick={open}>
        <span>{chosen ? chosen[1] : placeholder}</span><svg width="12" height="12" aria-hidden="true"><path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" /></svg>
      </button>
      {hint && <p className="hint">{hint}</p>}
      {spot && createPortal(
        <div ref={list} id={`${id}c`} role="listbox" className="popover" style={{ position: "absolute", ...spot }}>
          {options.map(([one, words]) => (
            <div key={one} role="option" tabIndex={-1} aria-selected={one === value} data-state={one === value ? "checked" : "unchecked"} className="item" onClick={() => { onChange(one); setSpot(null); }}>{words}</div>
          ))}
        </div>, document.body)}
    </div>
  );
}

export function Text({ label, value, onChange, hint, rows, type = "text", ...more }) {
  const id = useId();
  const props = { id, value, onChange: (event) => onChange(event.target.value), "aria-describedby": hint ? `${id}h` : undefined, ...more };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea rows={rows} {...props} /> : <input type={type} {...props} />}
      {hint && <p className="hint" id={`${id}h`}>{hint}</p>}
    </div>
  );
}

/** Radio buttons drawn as cards, without a native input. */
export function Cards({ label, value, onChange, options }) {
  const id = useId();
  return (
    <div className="field" role="radiogroup" aria-labelledby={id}>
      <p className="label" id={id}>{label}</p>
      <div className="cards">
        {options.map(([one, words, more]) => (
          <button type="button" key={one} role="radio" aria-checked={one === value} data-state={one === value ? "checked" : "unchecked"} className="card" onClick={() => onChange(one)}><b>{words}</b>{more && <small>{more}</small>}</button>
        ))}
      </div>
    </div>
  );
}

export function Files({ label, value, onChange, words, hint, multiple, accept }) {
  const id = useId();
  const take = (list) => onChange(multiple ? [...value, ...[...list].map(({ name }) => name)] : [...list].slice(0, 1).map(({ name }) => name));
  return (
    <div className="field">
      <p className="label" id={id}>{label}</p>
      <label className="drop" onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); take(event.dataTransfer.files); }}>
        <span>{words}</span>
        <input type="file" className="sr" aria-labelledby={id} multiple={multiple} accept={accept} onChange={(event) => { take(event.target.files); event.target.value = ""; }} />
      </label>
      {hint && <p className="hint">{hint}</p>}
      <ul>{value.map((name) => <li key={name}>{name} <button type="button" aria-label={`× ${name}`} onClick={() => onChange(value.filter((one) => one !== name))}>×</button></li>)}</ul>
    </div>
  );
}

export const CSS = ".field{margin:0 0 18px}.field>label,.label{display:block;font-weight:600;margin:0 0 4px}.field input:not([type=file]):not([type=checkbox]),.field textarea,.trigger{width:100%;border:1px solid #cbd5e1;border-radius:6px;padding:8px 10px;font:inherit;background:#fff;text-align:left}.trigger{display:flex;justify-content:space-between;align-items:center;cursor:pointer}.trigger[data-placeholder]{color:#94a3b8}.popover{background:#fff;border:1px solid #cbd5e1;border-radius:6px;box-shadow:0 8px 20px #0002;padding:4px;z-index:50;max-height:260px;overflow:auto}.item{padding:6px 10px;border-radius:4px;cursor:pointer}.item:hover{background:#f1f5f9}.hint{margin:4px 0 0;color:#64748b;font-size:12px}.cards{display:flex;gap:12px;flex-wrap:wrap}.card{display:block;border:1px solid #cbd5e1;border-radius:8px;padding:12px;background:#fff;text-align:left;min-width:200px;cursor:pointer}.card[data-state=checked]{border-color:#0a7;box-shadow:0 0 0 1px #0a7}.card small{display:block;color:#64748b}.drop{display:block;border:1px dashed #94a3b8;border-radius:6px;padding:18px;text-align:center;cursor:pointer}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);opacity:0}";
