// React in the manner of Andes, in Spanish: four steps with cards for choices, names that float, lists behind buttons, a date that takes
// only digits and sets its own strokes.
import { useEffect, useId, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { buscar: "", calidad: "", nombre: "", empresa: "", correo: "", telefono: "", idioma: "", poder: [], tipo: "", marca: "", pais: "", registro: "", titular: "", vence: "", titulo: [], motivo: "", detalle: "", pruebas: [], referencia: "", publico: "", publicoCorreo: "", jurada: false, responsable: false, novedades: "" };
const rows = [""];
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const PAISES = [["AR", "Argentina"], ["BR", "Brasil"], ["CL", "Chile"], ["CO", "Colombia"], ["EC", "Ecuador"], ["MX", "México"], ["PE", "Perú"], ["UY", "Uruguay"], ["VE", "Venezuela"]];
const MOTIVOS = {
  marca: [["falso", "El producto es una falsificación"], ["uso", "Usan la marca sin autorización en la publicación"]],
  autor: [["copia", "Venden una copia no autorizada de la obra"], ["imagen", "Usan mis imágenes o textos en la publicación"]],
  patente: [["invento", "El producto usa mi invención"]],
  diseno: [["forma", "El producto copia mi diseño"]],
};

function Texto({ name, label, help, type = "text", area, value = held[name], set = (next) => put(name, next), digits, ...more }) {
  const [focus, go] = useState(false);
  const id = useId();
  const Tag = area ? "textarea" : "input";
  return <div className={`andes-form-control andes-form-control--${area ? "textarea" : "textfield"}${focus ? " andes-form-control--focused" : ""}${value ? " andes-form-control--filled" : ""}`}><label htmlFor={id}><span className="andes-form-control__label">{label}</span></label><div className="andes-form-control__control"><Tag id={id} className="andes-form-control__field" type={area ? undefined : type} rows={area ? 6 : undefined} value={value} onFocus={() => go(true)} onBlur={() => go(false)} onChange={({ target }) => set(digits ? target.value.replace(/\D/g, "") : target.value)} {...more} /></div>{help && <span className="andes-form-control__message">{help}</span>}</div>;
}

/** Day, month and year, as they are spoken; the page keeps them as its server wants them. */
function Fecha({ name, label }) {
  const [typed, type] = useState(held[name].split("-").reverse().join("/"));
  const take = (words) => {
    const digits = words.replace(/\D/g, "").slice(0, 8);
    type([digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean).join("/"));
    put(name, digits.length === 8 ? `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}` : "");
  };
  return <Texto name={name} label={label} value={typed} set={take} inputMode="numeric" placeholder="dd/mm/aaaa" help="Día, mes y año" />;
}

function Lista({ name, label, options }) {
  const id = useId();
  const box = useRef(null);
  const [open, show] = useState(false);
  useEffect(() => {
    const away = ({ target }) => box.current?.contains(target) || show(false);
    document.addEventListener("click", away);
    return () => document.removeEventListener("click", away);
  }, []);
  return (
    <div ref={box} className="andes-dropdown andes-dropdown--form"><button type="button" className="andes-dropdown__trigger" aria-haspopup="listbox" aria-expanded={open} aria-labelledby={`${id}l ${id}v`} onClick={() => show(!open)} onKeyDown={({ key }) => key === "Escape" && show(false)}><span id={`${id}l`} className="andes-dropdown__label">{label}</span><span id={`${id}v`} className="andes-dropdown__display-values">{options.find(([value]) => value === held[name])?.[1] ?? "Elegir"}</span></button>
      {open && <div className="andes-floating-menu"><ul role="listbox" aria-labelledby={`${id}l`} className="andes-list">{options.map(([value, words]) => <li key={value} role="option" tabIndex={-1} aria-selected={value === held[name]} className="andes-list__item" onClick={() => { put(name, value); show(false); }}><div className="andes-list__item-first-column"><span className="andes-list__item-primary">{words}</span></div></li>)}</ul></div>}</div>
  );
}

const Tarjetas = ({ name, label, of }) => <fieldset className="cards"><legend>{label}</legend>{of.map(([value, words, more]) => <label key={value} className={`andes-card${held[name] === value ? " andes-card--on" : ""}`}><input type="radio" className="andes-visually-hidden" name={name} value={value} checked={held[name] === value} onChange={() => put(name, value)} /><span className="t">{words}</span><span className="s">{more}</span></label>)}</fieldset>;

const Archivo = ({ name, label, help }) => <div className="file"><p>{label}</p><label className="andes-button andes-button--quiet">Adjuntar archivos<input type="file" multiple className="andes-visually-hidden" data-for={name} onChange={({ target }) => put(name, [...target.files])} /></label> {held[name].map((file) => <span key={file.name} className="andes-tag">{file.name}</span>)}{help && <span className="andes-form-control__message">{help}</span>}</div>;

const Casilla = ({ name, children }) => <label className="tick"><input type="checkbox" checked={held[name]} onChange={({ target }) => put(name, target.checked)} /> {children}</label>;

function Publicaciones() {
  const change = (at, value) => {
    rows[at] = value;
    draw((times) => times + 1);
  };
  return (<>{rows.map((url, at) => <Texto key={at} label={`Link de la publicación ${at + 1}`} value={url} set={(value) => change(at, value)} />)}<button type="button" className="andes-button andes-button--transparent" onClick={() => change(rows.length, "")}>Agregar otra publicación</button></>);
}

const PASOS = ["¿Quién hace la denuncia?", "¿Qué derecho se infringe?", "¿Qué quieres denunciar?", "Datos visibles para el vendedor"];
function Page() {
  const [step, go] = useState(0);
  [, draw] = useState(0);
  return (<>
    <header><b>Brand Protection Program</b><input placeholder="Buscar productos, marcas y más…" aria-label="Buscar" value={held.buscar} onChange={({ target }) => put("buscar", target.value)} /></header>
    <main><p className="prog">Paso {step + 1} de 4</p><h1>{PASOS[step]}</h1><form onSubmit={sent}>
      {step === 0 && (<><Tarjetas name="calidad" label="Actúas como" of={[["titular", "Titular", "Soy dueño del derecho o trabajo para su dueño"], ["apoderado", "Apoderado", "Represento al titular con un poder"]]} />
        <Texto name="nombre" label="Nombre y apellido" /><Texto name="empresa" label="Empresa o estudio (opcional)" /><Texto name="correo" label="Correo electrónico" type="email" /><Texto name="telefono" label="Teléfono" type="tel" digits help="Solo números, con el código de país" />
        <Lista name="idioma" label="Idioma para contactarte" options={[["es", "Español"], ["pt", "Portugués"], ["en", "Inglés"]]} />
        {held.calidad === "apoderado" && <Archivo name="poder" label="Poder o carta de autorización del titular" help="PDF, JPG o PNG" />}</>)}
      {step === 1 && (<><Tarjetas name="tipo" label="Tipo de derecho" of={[["marca", "Marca", "Nombre o logo registrado"], ["autor", "Derecho de autor", "Obras, fotos y textos"], ["patente", "Patente", "Invenciones"], ["diseno", "Diseño industrial", "La forma de un producto"]]} />
        {held.tipo && (<><Texto name="marca" label={held.tipo === "marca" ? "Nombre de la marca" : "Nombre de la obra, invención o diseño"} /><Lista name="pais" label="País de registro" options={PAISES} /><Texto name="registro" label="Número de registro" /><Texto name="titular" label="Titular del derecho" help="Tal como figura en el título" /><Fecha name="vence" label="Fecha de vencimiento" /><Archivo name="titulo" label="Título o certificado de registro" /></>)}</>)}
      {step === 2 && (<><Publicaciones />{MOTIVOS[held.tipo] && <Lista name="motivo" label="Motivo de la denuncia" options={MOTIVOS[held.tipo]} />}<Texto name="detalle" label="Explica por qué infringe tu derecho" area maxLength={1500} /><Archivo name="pruebas" label="Pruebas (opcional)" help="Fotos, comparaciones o capturas" /><Texto name="referencia" label="Tu referencia interna (opcional)" /></>)}
      {step === 3 && (<><p>El vendedor verá estos datos para poder comunicarse contigo.</p><Texto name="publico" label="Nombre que verá el vendedor" /><Texto name="publicoCorreo" label="Correo que verá el vendedor" type="email" />
        <Casilla name="jurada">Esta información tiene carácter de declaración jurada.</Casilla><Casilla name="responsable">Asumo la responsabilidad exclusiva por esta denuncia.</Casilla></>)}
      <div className="nav">{step > 0 && <button type="button" className="andes-button andes-button--quiet" onClick={() => go(step - 1)}>Volver</button>}{step < 3 ? <button key="on" type="button" className="andes-button" onClick={() => go(step + 1)}>Continuar</button> : <button key="end" className="andes-button">Enviar denuncia</button>}</div>
    </form></main>
    <footer><label>Recibe novedades <input type="email" placeholder="Tu e-mail" value={held.novedades} onChange={({ target }) => put("novedades", target.value)} /></label></footer>
  </>);
}

createRoot(setup({ title: "Denunciar una infracción", lang: "es", css: "body{margin:0!important;background:#ededed}header{background:#fff159;display:flex;justify-content:space-between;padding:12px 40px}header input{width:360px;border:0;padding:8px}main{max-width:640px;margin:24px auto;background:#fff;border-radius:6px;padding:16px 40px 32px}.prog{color:#0009;margin:0}.andes-form-control{position:relative;margin:22px 0}.andes-form-control__label{position:absolute;left:12px;top:13px;color:#0008;pointer-events:none;transition:.15s}.andes-form-control--focused .andes-form-control__label,.andes-form-control--filled .andes-form-control__label{top:-8px;font-size:12px;background:#fff;padding:0 4px}.andes-form-control__field{width:100%;border:1px solid #0004;border-radius:6px;padding:13px 12px;font:inherit}.andes-form-control__field:not(:focus)::placeholder{color:#0000}.andes-form-control__message{display:block;font-size:12px;color:#0008;margin:4px 12px}.andes-dropdown{position:relative;margin:22px 0}.andes-dropdown__trigger{width:100%;border:1px solid #0004;border-radius:6px;background:#fff;padding:8px 12px;text-align:left}.andes-dropdown__label{display:block;font-size:12px;color:#0008}.andes-floating-menu{position:absolute;z-index:8;left:0;right:0;background:#fff;box-shadow:0 4px 16px #0003;max-height:220px;overflow:auto}.andes-list{list-style:none;margin:0;padding:0}.andes-list__item{padding:10px 14px;cursor:pointer}.andes-list__item:hover{background:#f5f5f5}.andes-visually-hidden{position:absolute;opacity:0;width:1px;height:1px}.cards{border:0;padding:0;display:flex;flex-wrap:wrap;gap:10px}.andes-card{flex:1 1 45%;position:relative;border:1px solid #0003;border-radius:6px;padding:12px;cursor:pointer}.andes-card--on{border-color:#3483fa;box-shadow:0 0 0 1px #3483fa}.andes-card .t{font-weight:600;display:block}.andes-card .s{color:#0008}.file{margin:18px 0;position:relative}.file p{margin:0 0 8px}.andes-button{border:0;border-radius:6px;background:#3483fa;color:#fff;padding:12px 22px;display:inline-block;cursor:pointer}.andes-button--quiet{background:#e3edfb;color:#3483fa}.andes-button--transparent{background:none;color:#3483fa}.andes-tag{margin-left:8px}.tick{display:block;margin:10px 0}.nav{display:flex;gap:12px;margin-top:26px}footer{padding:16px 40px}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
