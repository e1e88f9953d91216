// Spanish with English beside it: React, a wizard, a phone in two boxes, a menu of the sites, a look at the links that redraws the row.
import { useRef, useState } from "react";
import { Drop, Hang, at, els, mount, sent, useBox } from "./kit.jsx";

let made = 0;
const Two = ({ es, en, help, children, need = true, id }) => <div className="f"><div className="t" id={id}><span>{es}</span> <span className="en">/ {en}</span>{!need && <em> (opcional)</em>}</div>{children}{help && <div className="h">{help}</div>}</div>;

function App() {
  const { box, set, bind } = useBox({ role: "", poa: [], name: "", email: "", cc: "", phone: "", lang: "", type: "", mark: "", number: "", place: "", owner: "", certificate: [], links: "", why: "", proof: [], x_public: "", x_pmail: "", x_rfc: "", x_terms: false, x_find: "", x_old: "" });
  const [step, setStep] = useState(0);
  const [rows, setRows] = useState([{ key: 0, link: "", said: "" }]);
  const timer = useRef(0);
  els.links = [];
  const put = (next) => { setRows(next); set("links")(next.map(({ link }) => link).filter(Boolean).join("\n")); };
  const look = (key, link) => {
    put(rows.map((row) => (row.key === key ? { ...row, link, said: "" } : row)));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setRows((old) => old.map((row) => (row.link && !row.said ? { ...row, key: (made += 1), said: /M[A-Z]{2}-?\d+/.test(row.link) ? "✔ Publicación encontrada" : "✖ Enlace no válido" } : row))), 350);
  };
  const titles = [["Quién eres", "You"], ["Tu derecho", "Your right"], ["Publicaciones", "Listings"]];
  return (
    <div className="ml">
      <div className="bar"><b>Programa de Protección de Marca</b> <input placeholder="Buscar productos, marcas y más…" {...bind("x_find")} /></div>
      <ul className="tabs">{titles.map(([es, en], index) => <li key={es} aria-current={index === step ? "step" : undefined}>{es} <small>{en}</small></li>)}</ul>
      {step === 0 && <>
        <Two es="¿En qué calidad actúas?" en="In what capacity do you act?"><select {...bind("role")}><option value="">Elige · Choose</option><option value="owner">Titular · Owner</option><option value="proxy">Apoderado · Proxy</option></select></Two>
        {box.role === "proxy" && <Two es="Poder o carta de autorización" en="Power of attorney"><Drop k="poa" files={box.poa} onFiles={set("poa")} multiple={false}>Adjuntar · Attach</Drop></Two>}
        <h3>Datos de contacto <small>Contact of the representative</small></h3>
        <Two es="Nombre y apellido" en="Name"><input {...bind("name")} /></Two>
        <Two es="Correo" en="E-mail"><input type="email" {...bind("email")} /></Two>
        <Two es="Teléfono" en="Phone" help="Solo números · Digits only"><select {...bind("cc")} aria-label="Código de país / Country code"><option value="">+</option><option value="44">Reino Unido +44</option><option value="49">Alemania +49</option><option value="52">México +52</option><option value="1">Estados Unidos +1</option></select><input inputMode="numeric" aria-label="Número" value={box.phone} ref={at("phone")} onChange={(event) => set("phone")(event.target.value.replace(/\D/g, ""))} /></Two>
        <Two es="Idioma en que te escribimos" en="Contact language" need={false}><label><input type="radio" name="lg" checked={box.lang === "es"} onChange={() => set("lang")("es")} />Español</label> <label><input type="radio" name="lg" checked={box.lang === "en"} onChange={() => set("lang")("en")} />English</label></Two>
        <h3>Datos públicos <small>Shown to the seller, if other than above</small></h3>
        <Two es="Nombre visible" en="Display name" need={false}><input {...bind("x_public")} /></Two><Two es="Correo visible" en="Display e-mail" need={false}><input {...bind("x_pmail")} /></Two>
        <Two es="RFC" en="Tax ID" need={false}><input {...bind("x_rfc")} /></Two>
        <button onClick={() => setStep(1)}>Continuar · Continue</button></>}
      {step === 1 && <>
        <Two id="ty" es="¿Qué derecho se vulnera?" en="Which right is violated?"><Hang k="type" labelledby="ty" value={box.type} onPick={set("type")} empty="Seleccionar" items={[["da", "Derecho de autor · Copyright"], ["ma", "Marca · Trademark"], ["di", "Diseño industrial · Industrial design"], ["pa", "Patente · Patent"]]} /></Two>
        {box.type && <>
          <Two es="Denominación" en="Name of the right"><input {...bind("mark")} /></Two>
          <Two es="N.º de registro" en="Registration no."><input {...bind("number")} /></Two>
          <Two id="pa" es="País en que está registrado" en="Country of registration"><Hang k="place" labelledby="pa" wait={250} value={box.place} onPick={set("place")} empty="Seleccionar" items={[["AR", "Argentina"], ["BR", "Brasil · Brazil"], ["CL", "Chile"], ["CO", "Colombia"], ["MX", "México · Mexico"], ["US", "Estados Unidos · United States"]]} /></Two>
          <Two es="A nombre de" en="In the name of"><input {...bind("owner")} /></Two>
          <Two es="Título de registro" en="Certificate"><Drop k="certificate" files={box.certificate} onFiles={set("certificate")} multiple={false}>Adjuntar · Attach</Drop></Two></>}
        <button onClick={() => setStep(0)}>Volver</button> <button onClick={() => setStep(2)}>Continuar · Continue</button></>}
      {step === 2 && <>
        <Two es="Publicaciones que denuncias" en="Listings that you report" help="Pega un enlace por casilla · one link per box">{rows.map((row, index) => <div key={row.key}><input size="60" placeholder={`Enlace ${index + 1}`} value={row.link} onChange={(event) => look(row.key, event.target.value)} ref={(element) => element && (els.links[index] = element)} /> <small>{row.said}</small></div>)}<button type="button" id="more" onClick={() => put([...rows, { key: (made += 1), link: "", said: "" }])}>Agregar otra · Add another</button></Two>
        <Two es="Explica por qué infringen tu derecho" en="Explain why they infringe" help={`${box.why.length}/1500`}><textarea rows="5" cols="60" maxLength={1500} {...bind("why")} /></Two>
        <Two es="Pruebas" en="Evidence"><Drop k="proof" files={box.proof} onFiles={set("proof")}>Arrastra archivos o haz clic · Drag files or click</Drop></Two>
        <Two es="N.º de denuncia anterior" en="Earlier report" need={false}><input {...bind("x_old")} /></Two>
        <label><input type="checkbox" checked={box.x_terms} onChange={(event) => set("x_terms")(event.target.checked)} /> Declaro bajo juramento… · I declare under oath…</label>
        <p><button onClick={() => setStep(1)}>Volver</button> <button onClick={sent}>Denunciar · Report</button></p></>}
    </div>
  );
}
mount(App, { title: "Denunciar", lang: "es", style: `.f{margin:12px 0}.t{font-weight:600}.en,.h,em{color:#888;font-weight:400;font-size:12px}.hang{border:1px solid #999;padding:5px 8px;width:340px;cursor:pointer}.tabs{display:flex;gap:24px;list-style:none;padding:0}.drop{width:420px}.bar{background:#ffe600;padding:8px}` });
