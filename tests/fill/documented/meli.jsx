// The brand protection programme's complaint in Spanish: floating labels, a list that hangs in a portal, publications as tags.
import { useEffect, useId, useState } from "react";
import { createRoot } from "react-dom/client";

import { holdAll, send, start } from "./core.js";
import { CSS, Cards, Files, Pick } from "./headless.jsx";

/** A field whose label floats inside the box. */
function Float({ label, value, onChange, help, rows, ...more }) {
  const id = useId();
  const props = { id, className: "andes__field", placeholder: " ", value, onChange: (event) => onChange(event.target.value), ...more };
  return <div className="andes">{rows ? <textarea rows={rows} {...props} /> : <input {...props} />}<label htmlFor={id}>{label}</label>{help && <span className="hint">{help}</span>}</div>;
}

/** Text that becomes tags: one with Enter, several when they are pasted. */
function Tags({ label, value, onChange, help }) {
  const id = useId();
  const [text, setText] = useState("");
  const take = (words) => {
    const more = words.split(/[\s,]+/).filter(Boolean);
    if (more.length) onChange([...value, ...more.filter((one) => !value.includes(one))]);
    setText("");
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="tags">
        {value.map((one) => <span className="tag" key={one}>{one}<button type="button" aria-label={`Quitar ${one}`} onClick={() => onChange(value.filter((other) => other !== one))}>×</button></span>)}
        <input id={id} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={(event) => { if (event.key === "Enter" || event.key === ",") { event.preventDefault(); take(text); } }} onPaste={(event) => { const words = event.clipboardData.getData("text"); if (/\s/.test(words.trim())) { event.preventDefault(); take(words); } }} onBlur={() => take(text)} />
      </div>
      <p className="hint">{help}</p>
    </div>
  );
}

function App() {
  const [box, put] = useState({ role: "", proxy: [], type: "", mark: "", number: "", country: "", holder: "", certificate: [], links: [], motive: "", why: "", proof: [], name: "", email: "", prefix: "", phone: "", language: "", publicName: "", publicEmail: "", reference: "", sworn: false, terms: false });
  const [step, setStep] = useState(0);
  const set = (name) => (value) => put((old) => ({ ...old, [name]: value }));
  const bind = (name) => ({ value: box[name], onChange: set(name) });
  useEffect(() => holdAll({ ...box, links: box.links.join("\n") }));
  const tick = (name, words) => <label style={{ display: "block", margin: "8px 0" }}><input type="checkbox" checked={box[name]} onChange={(event) => set(name)(event.target.checked)} /> {words}</label>;
  return (
    <main className="bpp">
      <h1>Denunciar una infracción</h1>
      <ol className="crumbs">{["Tu derecho", "Publicaciones", "Tus datos"].map((words, at) => <li key={words} aria-current={at === step ? "step" : undefined}>{words}</li>)}</ol>
      {step === 0 && (
        <section>
          <Cards label="¿Eres titular o apoderado?" options={[["titular", "Titular", "El derecho está a mi nombre o al de mi empresa"], ["apoderado", "Apoderado", "Actúo en nombre del titular"]]} {...bind("role")} />
          {box.role === "apoderado" && <Files label="Poder o carta de autorización" words="Adjuntar archivo" value={box.proxy} onChange={set("proxy")} />}
          <Pick label="Tipo de derecho" placeholder="Elegir" options={[["marca", "Marca"], ["autor", "Derecho de autor"], ["diseno", "Diseño industrial"], ["patente", "Patente o modelo de utilidad"]]} {...bind("type")} />
          {box.type && (
            <>
              <Float label={box.type === "marca" ? "Nombre de la marca" : box.type === "autor" ? "Título de la obra" : "Título"} {...bind("mark")} />
              <Float label="Número de registro" {...bind("number")} />
              <Pick label="País de registro" placeholder="Elegir" options={[["AR", "Argentina"], ["BR", "Brasil"], ["CL", "Chile"], ["CO", "Colombia"], ["MX", "México"], ["UY", "Uruguay"]]} {...bind("country")} />
              <Float label="Titular del derecho" {...bind("holder")} />
              <Files label="Documento que acredita el derecho" words="Adjuntar archivo" hint="Título o certificado de registro, PDF o JPG" value={box.certificate} onChange={set("certificate")} />
            </>
          )}
          <button type="button" className="andes-button" disabled={!box.role || !box.type} onClick={() => setStep(1)}>Continuar</button>
        </section>
      )}
      {step === 1 && (
        <section>
          <Tags label="Enlaces de las publicaciones" help="Escribe o pega los enlaces y presiona Enter después de cada uno" {...bind("links")} />
          <Pick label="Motivo de la denuncia" placeholder="Elegir" options={box.type === "marca" ? [["falso", "Producto falsificado"], ["uso", "Uso indebido de la marca en el título, las fotos o la descripción"]] : [["copia", "Copia no autorizada"], ["imagen", "Uso no autorizado de imágenes"]]} {...bind("motive")} />
          <Float label="Explica por qué infringen tu derecho" rows={5} maxLength={2000} {...bind("why")} />
          <Files label="Pruebas (opcional)" words="Arrastra los archivos o haz clic para adjuntarlos" multiple value={box.proof} onChange={set("proof")} />
          <button type="button" className="andes-button" onClick={() => setStep(0)}>Volver</button> <button type="button" className="andes-button" onClick={() => setStep(2)}>Continuar</button>
        </section>
      )}
      {step === 2 && (
        <section>
          <h2>Contacto del representante</h2>
          <Float label="Nombre y apellido" {...bind("name")} /><Float label="E-mail" type="email" {...bind("email")} />
          <div className="row"><Pick label="Código de país" placeholder="+" options={[["34", "España (+34)"], ["351", "Portugal (+351)"], ["52", "México (+52)"], ["54", "Argentina (+54)"], ["55", "Brasil (+55)"], ["1", "Estados Unidos (+1)"]]} {...bind("prefix")} /><Float label="Teléfono" inputMode="numeric" help="Solo números" value={box.phone} onChange={(value) => set("phone")(value.replace(/\D/g, ""))} /></div>
          <Pick label="Idioma de contacto" placeholder="Elegir" options={[["es", "Español"], ["pt", "Portugués"], ["en", "Inglés"]]} {...bind("language")} />
          <h2>Datos públicos</h2><p>Los verá el vendedor de la publicación denunciada.</p>
          <Float label="Nombre público" {...bind("publicName")} /><Float label="E-mail público" type="email" {...bind("publicEmail")} />
          <Float label="Referencia interna (opcional)" {...bind("reference")} />
          {tick("sworn", "La información tiene carácter de declaración jurada.")}
          {tick("terms", "Acepto los términos y condiciones y asumo la responsabilidad exclusiva por esta denuncia.")}
          <button type="button" className="andes-button" onClick={() => setStep(1)}>Volver</button> <button type="button" className="andes-button" onClick={send}>Denunciar</button>
        </section>
      )}
    </main>
  );
}
createRoot(start({ title: "Brand Protection Program", lang: "es", css: `${CSS}.bpp{max-width:640px;margin:0 auto;padding:20px}.andes{position:relative;margin:0 0 18px}.andes__field{width:100%;padding:22px 12px 6px;border:1px solid #bfbfbf;border-radius:6px;font:inherit}.andes label{position:absolute;left:13px;top:14px;color:#737373;pointer-events:none}.andes__field:focus+label,.andes__field:not(:placeholder-shown)+label{top:4px;font-size:11px}.tags{border:1px solid #bfbfbf;border-radius:6px;padding:6px;display:flex;flex-wrap:wrap;gap:4px}.tags input{border:0!important;outline:0;flex:1;min-width:160px}.tag{background:#e3edfb;border-radius:4px;padding:2px 6px}.tag button{border:0;background:none}.row{display:grid;grid-template-columns:220px 1fr;gap:12px;align-items:end}.crumbs{display:flex;gap:30px;color:#999}.crumbs [aria-current]{color:#3483fa}.andes-button{background:#3483fa;color:#fff;border:0;border-radius:6px;padding:10px 20px}.andes-button:disabled{background:#ccc}` })).render(<App />);
