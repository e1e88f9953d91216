// Plain HTML in Portuguese: field sets with legends on a help page, native controls, a date as day, month and year, what is asked
// of a representative appears with him.
import { keep, read, sent, setup } from "../seventh/state.js";

const need = '<span class="req" title="obrigatório">*</span>';
const text = (name, label, { must = true, type = "text", help = "", more = "" } = {}) => `<p><label for="${name}">${label} ${must ? need : ""}</label><input id="${name}" name="${name}" type="${type}" ${more} ${help && `aria-describedby="${name}_h"`}>${help && `<small id="${name}_h">${help}</small>`}</p>`;
const radios = (name, legend, list) => `<fieldset class="in"><legend>${legend} ${need}</legend>${list.map(([value, words]) => `<label class="r"><input type="radio" name="${name}" value="${value}"> ${words}</label>`).join("")}</fieldset>`;
const file = (name, label, help, must = true) => `<div class="drop"><label for="${name}">${label} ${must ? need : ""}</label><input id="${name}" name="${name}" type="file" multiple><small>${help}</small></div>`;

const main = setup({
  title: "Denúncia de violação de propriedade intelectual | Central de Ajuda Shopee", lang: "pt-BR",
  css: "body{margin:0!important;font:15px Roboto,Arial;background:#f5f5f5}.top{background:#ee4d2d;color:#fff;padding:14px 32px;display:flex;justify-content:space-between}.page{max-width:720px;margin:20px auto;background:#fff;padding:20px 36px}fieldset{border:1px solid #e5e5e5;margin:0 0 20px;padding:8px 20px 16px}fieldset.in{border:0;padding:0;margin:14px 0}legend{font-weight:600;color:#ee4d2d}fieldset.in legend{font-weight:400;color:inherit}p>label,.drop>label{display:block;margin-bottom:4px}p input:not([type=checkbox]),p select,textarea{width:100%;padding:9px;border:1px solid #ccc;font:inherit}small{display:block;color:#888}.r{display:block;margin:6px 0}.req{color:#ee4d2d}.drop{border:1px dashed #bbb;padding:12px;margin:14px 0}.three{display:grid;grid-template-columns:1fr 1fr;gap:0 20px}button{background:#ee4d2d;color:#fff;border:0;padding:11px 28px;font:inherit}",
  html: `<div class="top"><b>Central de Ajuda</b><input type="search" name="busca" placeholder="Como podemos ajudar?" aria-label="Como podemos ajudar?"></div><div class="page"><h1>Denunciar violação de propriedade intelectual</h1><p>Preencha um formulário para cada direito. O prazo de análise é de 3 a 7 dias úteis.</p><form id="denuncia">
<fieldset><legend>Quem denuncia</legend>${radios("papel", "Você é", [["titular", "Titular do direito ou seu funcionário"], ["representante", "Representante ou procurador do titular"]])}
<div id="procura" hidden>${file("procuracao", "Procuração", "Válida e assinada pelo titular")}</div>
${text("nome", "Nome completo")}${text("empresa", "Empresa ou escritório", { must: false })}<div class="three">${text("email", "E-mail para contato", { type: "email" })}${text("email2", "Repita o e-mail", { type: "email" })}${text("telefone", "Telefone", { type: "tel", help: "Com DDD" })}${text("cnpj", "CNPJ/CPF do titular", { help: "Somente para titulares com sede no Brasil", must: false })}</div></fieldset>
<fieldset><legend>Direito violado</legend>${radios("tipo", "Tipo de direito", [["marca", "Marca"], ["autoral", "Direito autoral"], ["desenho", "Desenho industrial"], ["patente", "Patente"]])}
<div id="direito" hidden><div class="three"><p><label for="denominacao" id="denominacao_l"></label><input id="denominacao" name="denominacao"></p>${text("processo", "Número do registro", { help: "Número do processo no INPI, quando for o caso" })}<p id="classe_p"><label for="classe">Classe de Nice ${need}</label><select id="classe" name="classe"><option value="">Selecione</option>${Array.from({ length: 45 }, (_, at) => `<option value="${at + 1}">Classe ${at + 1}</option>`).join("")}</select></p>${text("vigencia", "Vigência até", { must: false, more: 'placeholder="dd/mm/aaaa" inputmode="numeric"' })}</div>${text("titularNome", "Nome do titular", { help: "Como consta no certificado" })}${file("certificado", "Certificado de registro", "PDF, JPG ou PNG de até 10 MB")}</div></fieldset>
<fieldset><legend>Anúncios</legend><p><label for="anuncios">Links dos anúncios ${need}</label><textarea id="anuncios" name="anuncios" rows="5" placeholder="https://shopee.com.br/product/..."></textarea><small>Um link por linha. Não informe apenas o link da loja.</small></p>${text("loja", "Nome da loja", { must: false })}
<p><label for="motivo">Por que os anúncios violam o seu direito? ${need}</label><textarea id="motivo" name="motivo" rows="6"></textarea></p>${file("provas", "Documentos de apoio", "Fotos comparativas, notas, capturas de tela", false)}${text("protocolo", "Protocolo de denúncia anterior", { must: false })}${text("pedido", "Número do pedido de compra", { must: false })}</fieldset>
<p><label><input type="checkbox" name="boaFe"> Declaro, de boa-fé, que as informações são verdadeiras e que respondo civil e criminalmente por elas.</label></p><p><label><input type="checkbox" name="ofertas"> Quero receber novidades da Shopee.</label></p><button>Enviar denúncia</button></form></div>`,
});
const NAMES = { marca: "Nome da marca", autoral: "Título da obra", desenho: "Título do desenho industrial", patente: "Título da patente" };
const form = main.querySelector("#denuncia");
for (const box of form.querySelectorAll("input:not([type=radio],[type=checkbox],[type=file])")) if (box.previousElementSibling?.querySelector(".req")) box.required = true;
form.noValidate = true;
form.addEventListener("submit", sent);
form.addEventListener("change", () => {
  form.querySelector("#procura").hidden = form.elements.papel.value !== "representante";
  const kind = form.elements.tipo.value;
  form.querySelector("#direito").hidden = !kind;
  form.querySelector("#denominacao_l").innerHTML = `${NAMES[kind] ?? ""} ${need}`;
  form.querySelector("#classe_p").hidden = kind !== "marca";
});
keep(() => read(main.querySelectorAll("input,select,textarea")));
