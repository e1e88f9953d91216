import { useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";

import { els, sent, tell } from "./widgets.js";

export { els, sent, tell };

export function mount(App, { title, lang = "en", style = "" }) {
  document.documentElement.lang = lang;
  document.title = title;
  const sheet = document.createElement("style");
  sheet.textContent = `input,select,textarea,button{font:inherit}${style}`;
  document.head.append(sheet);
  createRoot(document.querySelector("#main")).render(<App />);
}

/** What a form holds; the page's state is what the components hold. */
export function useBox(first) {
  const [box, put] = useState(first);
  useEffect(() => {
    for (const [key, value] of Object.entries(box)) tell(key, Array.isArray(value) && value.links ? value.join("\n") : value);
  });
  const set = (key) => (value) => put((old) => ({ ...old, [key]: typeof value === "function" ? value(old[key]) : value }));
  /** Props of a controlled control. */
  const bind = (key) => ({ value: box[key] ?? "", onChange: (event) => set(key)(event.target.value), ref: at(key) });
  return { box, set, bind };
}

/** Where a control stands, for the hand that checks. */
export const at = (key) => (element) => {
  if (element) els[key] = [element];
};

/** A drawn select: its list hangs at the end of the body. */
export function Hang({ k, items, value, onPick, id, className = "hang", optionClass = "hang-option", empty = "Select", labelledby, disabled, wait = 0, roles = true }) {
  const [open, setOpen] = useState(null);
  const [ready, setReady] = useState(!wait);
  const face = useRef(null);
  const own = useId();
  useEffect(() => {
    if (!open) return;
    const timer = wait ? setTimeout(() => setReady(true), wait) : 0;
    const away = (event) => !event.target.closest?.("." + optionClass) && !face.current.contains(event.target) && setOpen(null);
    document.addEventListener("mousedown", away);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("mousedown", away);
    };
  }, [open]);
  const chosen = items.find(([one]) => one === value);
  const props = roles ? { role: "combobox", "aria-haspopup": "listbox", "aria-expanded": !!open, "aria-controls": own, "aria-labelledby": labelledby ? `${labelledby} ${own}v` : undefined, "aria-disabled": !!disabled } : {};
  return (
    <>
      <div tabIndex={0} id={id} className={className} ref={(element) => { face.current = element; at(k)(element); }} {...props} onClick={() => {
        if (disabled) return;
        const { left, bottom } = face.current.getBoundingClientRect();
        setOpen(open ? null : { left: left + scrollX, top: bottom + scrollY });
      }}>
        <span id={`${own}v`} style={{ color: chosen ? "#111" : "#888" }}>{chosen ? chosen[1] : empty}</span>
        <i aria-hidden="true" style={{ float: "right" }}>▾</i>
      </div>
      {open && createPortal(
        <div id={own} role={roles ? "listbox" : undefined} style={{ position: "absolute", ...open, background: "#fff", border: "1px solid #bbb", zIndex: 99, minWidth: 260 }}>
          {ready ? items.map(([one, words, more]) => (
            <div key={one} role={roles ? "option" : undefined} aria-selected={roles ? one === value : undefined} className={optionClass} style={{ padding: "6px 10px", cursor: "pointer" }} onClick={() => { setOpen(null); onPick(one); }}>
              {words}
              {more && <small style={{ display: "block", color: "#777" }}>{more}</small>}
            </div>
          )) : <div style={{ padding: 8 }}>Loading…</div>}
        </div>, document.body)}
    </>
  );
}

/** A box that looks for what is typed, a while later; what is not taken from the list is dropped. */
export function Late({ k, items, value, onPick, placeholder, inputProps = {}, wait = 350, none = "No match" }) {
  const [text, setText] = useState("");
  const [found, setFound] = useState(null);
  const timer = useRef(0);
  const shown = items.find(([one]) => one === value)?.[1] ?? "";
  const type = (next) => {
    setText(next);
    clearTimeout(timer.current);
    setFound(null);
    if (next.trim()) timer.current = setTimeout(() => setFound(items.filter(([, words]) => words.toLowerCase().includes(next.trim().toLowerCase()))), wait);
  };
  return (
    <div style={{ position: "relative", display: "inline-block" }}>
      <input type="text" role="combobox" aria-autocomplete="list" aria-expanded={!!found} autoComplete="off" placeholder={placeholder} {...inputProps} ref={at(k)} value={text || shown} onChange={(event) => type(event.target.value)} onBlur={() => setTimeout(() => { setFound(null); setText(""); }, 150)} />
      {found && (
        <ul role="listbox" style={{ position: "absolute", zIndex: 9, background: "#fff", border: "1px solid #bbb", margin: 0, padding: 0, listStyle: "none", minWidth: 260 }}>
          {found.map(([one, words]) => (
            <li key={one} role="option" aria-selected="false" className="late-option" style={{ padding: 6 }} onMouseDown={(event) => { event.preventDefault(); setText(""); setFound(null); onPick(one); }}>{words}</li>
          ))}
          {!found.length && <li>{none}</li>}
        </ul>
      )}
    </div>
  );
}

/** Files by drop or by a hidden input. */
export function Drop({ k, files, onFiles, children, className = "drop", multiple = true, accept }) {
  const input = useRef(null);
  const take = (list) => {
    const names = [...list].map(({ name }) => name);
    onFiles((old) => (multiple ? [...(old ?? []), ...names] : names.slice(0, 1)));
  };
  return (
    <div>
      <div className={className} style={{ border: "1px dashed #999", padding: 14, cursor: "pointer" }} onClick={() => input.current.click()} onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); take(event.dataTransfer.files); }}>
        {children}
      </div>
      <input type="file" multiple={multiple} accept={accept} style={{ display: "none" }} ref={(element) => { input.current = element; at(k)(element); }} onChange={(event) => { take(event.target.files); event.target.value = ""; }} />
      {files?.map((name) => <p key={name}>📎 {name} <a onClick={() => onFiles((old) => old.filter((one) => one !== name))}>×</a></p>)}
    </div>
  );
}
