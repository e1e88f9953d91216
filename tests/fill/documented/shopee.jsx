// A country's web form in Portuguese, with unstyled controls: one page, parts that come with the role and the type of right.
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

import { holdAll, send, start } from "./core.js";
import { CSS, Files, Pick, Text } from "./headless.jsx";

function App() {
  const [box, put] = useState({ role: "", name: "", company: "", email: "", phone: "", poa: [], type: "", brand: "", number: "", owner: "", country: "", expires: "", certificate: [], link: "", links: "", why: "", proof: [], orderNo: "", terms: false });
  const set = (name) => (value) => put((old) => ({ ...old, [name]: value }));
  const bind = (name) => ({ value: box[name], onChange: set(name) });
  useEffect(() => holdAll(box));
  return (
    <main className="wrap">
      <h1>Denúncia de violação de propriedade intelectual</h1>
      <p>Preencha o formulário para denunciar anúncios na Shopee Brasil. O prazo de análise é de 3 a 7 dias úteis.</p>
      <h2>Dados do denunciante</h2>
      <Pick label="Você é *" placeholder="Selecione" options={[["owner", "Titular do direito"], ["agent", "Representante autorizado do titular"]]} {...bind("role")} />
      <Text label="Nome completo *" autoComplete="name" {...bind("name")} />
      <Text label="Empresa *" autoComplete="organization" {...bind("company")} />
      <Text label="E-mail de contato *" type="email" autoComplete="email" {...bind("email")} />
      <Text label="Telefone *" type="tel" placeholder="+55 11 90000-0000" {...bind("phone")} />
      {box.role === "agent" && <Files label="Procuração *" words="Selecionar arquivo" hint="PDF, até 10 MB" {...{ value: box.poa, onChange: set("poa") }} />}
      <h2>Direito violado</h2>
      <Pick label="Tipo de propriedade intelectual *" placeholder="Selecione" options={[["tm", "Marca"], ["cr", "Direito autoral"], ["di", "Desenho industrial"], ["pt", "Patente"]]} {...bind("type")} />
      {box.type && box.type !== "cr" && (
        <>
          <Text label={box.type === "tm" ? "Nome da marca *" : "Título *"} {...bind("brand")} />
          <Text label="Número do registro *" hint="Conforme consta no certificado" {...bind("number")} />
          <Text label="Titular do registro *" {...bind("owner")} />
          <Pick label="País do registro *" placeholder="Selecione" options={[["AR", "Argentina"], ["BR", "Brasil"], ["CL", "Chile"], ["CN", "China"], ["US", "Estados Unidos"], ["EU", "União Europeia"]]} {...bind("country")} />
          <Text label="Data de validade *" type="date" {...bind("expires")} />
          <Files label="Certificado de registro *" words="Selecionar arquivo" {...{ value: box.certificate, onChange: set("certificate") }} />
        </>
      )}
      {box.type === "cr" && <Text label="Link para a obra original *" {...bind("link")} />}
      <h2>Anúncios denunciados</h2>
      <Text label="Links dos anúncios *" rows={5} hint="Um link por linha" {...bind("links")} />
      <Text label="Descreva a violação *" rows={5} maxLength={1000} {...bind("why")} />
      <Files label="Documentos de apoio" words="Arraste os arquivos ou clique para enviar" multiple hint="Imagens comparativas, capturas de tela etc." {...{ value: box.proof, onChange: set("proof") }} />
      <Text label="Protocolo de denúncia anterior (opcional)" {...bind("orderNo")} />
      <label><input type="checkbox" checked={box.terms} onChange={(event) => set("terms")(event.target.checked)} /> Declaro que as informações são verdadeiras e que estou autorizado a apresentar esta denúncia.</label>
      <p><button type="button" onClick={send}>Enviar</button></p>
    </main>
  );
}
createRoot(start({ title: "Central de Ajuda", lang: "pt-BR", css: `${CSS}.wrap{max-width:680px;margin:0 auto;padding:20px}h2{border-top:1px solid #e2e8f0;padding-top:16px}` })).render(<App />);
