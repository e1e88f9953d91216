// A help centre's web form in Brazilian Portuguese: its menus hang at the body, a day is written as people do there, hints come first.

import { heldAll, keep, sent, setup } from "./state.js";

const field = (id, words, { need = true, hint = "", area = 0, more = "" } = {}) => `<div class="form-field ${need ? "required" : "optional"}"><label for="${id}">${words}${need ? "" : '<span class="optional">(opcional)</span>'}</label>${hint ? `<p class="hint" id="${id}_hint">${hint}</p>` : ""}${area ? `<textarea id="${id}" rows="${area}" ${more}></textarea>` : `<input type="text" id="${id}" ${more}>`}</div>`;
const menu = (id, words, hint = "") => `<div class="form-field required"><label id="${id}_label">${words}</label>${hint ? `<p class="hint">${hint}</p>` : ""}<input type="hidden" id="${id}"><a class="nesty-input" role="combobox" tabindex="0" aria-expanded="false" aria-labelledby="${id}_label" data-for="${id}">-</a></div>`;
const CHOICES = {
  request_custom_fields_11: [["titular", "Sou o titular do direito"], ["empregado", "Trabalho para o titular"], ["representante", "Sou representante autorizado do titular"]],
  request_custom_fields_12: [["pi_marca", "Marca registrada"], ["pi_autoral", "Direito autoral"], ["pi_desenho", "Desenho industrial"], ["pi_patente", "Patente"]],
  request_custom_fields_13: [["br", "Brasil"], ["ar", "Argentina"], ["cl", "Chile"], ["co", "Colômbia"], ["mx", "México"], ["outro", "Outro"]],
  request_custom_fields_14: [["cf", "Produto falsificado"], ["mk", "Uso da marca no título ou na descrição"], ["im", "Uso indevido de imagem"], ["ot", "Outro motivo"]],
};

const main = setup({
  title: "Denúncia de violação de propriedade intelectual",
  lang: "pt-BR",
  css: `body{font:15px/1.5 Roboto,Arial,sans-serif;color:#333}.hc{background:#ee4d2d;color:#fff;padding:16px 40px;display:flex;gap:30px}.hc input{flex:1;max-width:460px;padding:8px;border:0}.in{max-width:720px;margin:24px auto}.form-field{margin:18px 0}.form-field label{font-weight:500;display:block}.required>label::after{content:" *";color:#ee4d2d}.hint,.optional{color:#777;font-size:13px;margin:2px 0}.form-field input[type=text],textarea,.nesty-input{display:block;width:100%;border:1px solid #ccc;border-radius:3px;padding:9px;font:inherit;background:#fff}.nesty-input{cursor:pointer}.nesty-panel{position:absolute;background:#fff;border:1px solid #ccc;box-shadow:0 2px 6px #0003;z-index:9}.nesty-panel ul{list-style:none;margin:0;padding:0}.nesty-panel li{padding:8px 12px;cursor:pointer}.nesty-panel li:hover{background:#f5f5f5}.up{border:1px dashed #bbb;padding:14px;text-align:center}.bt{background:#ee4d2d;color:#fff;border:0;padding:10px 30px}`,
  html: `<div class="hc"><b>Central de Ajuda</b><form role="search"><input id="query" type="search" placeholder="Digite sua dúvida"></form></div><div class="in"><h1>Denúncia de violação de propriedade intelectual</h1>
<form id="new_request">${field("request_anonymous_requester_email", "Seu endereço de e-mail")}${field("request_subject", "Assunto", { need: false })}${field("cf_1", "Nome completo do denunciante")}${field("cf_2", "Empresa", { need: false })}${field("cf_3", "CPF ou CNPJ do denunciante", { need: false })}${field("cf_4", "Telefone com DDI e DDD")}${field("cf_5", "Endereço completo", { area: 2, need: false })}
${menu("request_custom_fields_11", "Qual é a sua relação com o direito?")}<div id="procuracao" hidden><div class="form-field required"><label for="cf_proc">Procuração</label><input type="file" id="cf_proc"></div></div>
${menu("request_custom_fields_12", "Tipo de propriedade intelectual")}<div id="marca" hidden>${field("cf_6", "Marca", { hint: "Como consta no certificado" })}${field("cf_7", "Número do registro no INPI")}${field("cf_8", "Classe (NCL)", { need: false })}${field("cf_9", "Vigência até", { need: false, hint: "dd/mm/aaaa", more: 'placeholder="__/__/____" maxlength="10" inputmode="numeric"' })}</div>
${field("cf_10", "Titular do direito")}${menu("request_custom_fields_13", "País de registro")}<div class="form-field required"><label for="cf_cert">Certificado de registro</label><p class="hint">PDF ou imagem legível</p><input type="file" id="cf_cert"></div>
${menu("request_custom_fields_14", "Motivo da denúncia")}${field("cf_links", "Links dos anúncios denunciados", { area: 5, hint: "Um link por linha, no máximo 50 links" })}${field("request_description", "Descrição", { area: 6, hint: "Explique por que os anúncios violam o seu direito. Nossa equipe responde em até 7 dias úteis." })}
<div class="form-field optional"><label>Anexos<span class="optional">(opcional)</span></label><div class="up"><input type="file" id="request-attachments" multiple aria-label="Anexos"> Adicionar arquivo ou soltar arquivos aqui</div></div>
<div class="form-field required"><label><input type="checkbox" id="cf_decl"> Declaro, sob as penas da lei, que as informações são verdadeiras.</label></div>
<button class="bt">Enviar</button></form></div>`,
});

const $ = (selector) => main.querySelector(selector);
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
let panel = null;
const close = () => {
  panel?.remove();
  panel = null;
  for (const trigger of main.querySelectorAll(".nesty-input")) trigger.setAttribute("aria-expanded", "false");
};
main.addEventListener("click", ({ target }) => {
  const trigger = target.closest(".nesty-input");
  const again = trigger && trigger.getAttribute("aria-expanded") === "true";
  close();
  if (!trigger || again) return;
  trigger.setAttribute("aria-expanded", "true");
  const { bottom, left, width } = trigger.getBoundingClientRect();
  panel = document.createElement("div");
  panel.className = "nesty-panel";
  panel.style.cssText = `top:${bottom + scrollY}px;left:${left}px;width:${width}px`;
  panel.innerHTML = `<ul role="listbox">${[["", "-"], ...CHOICES[trigger.dataset.for]].map(([value, words]) => `<li role="option" id="${value || "none"}">${words}</li>`).join("")}</ul>`;
  panel.addEventListener("click", (event) => {
    const option = event.target.closest("li");
    if (!option) return;
    $(`#${trigger.dataset.for}`).value = option.id === "none" ? "" : option.id;
    trigger.textContent = option.textContent;
    $("#procuracao").hidden = $("#request_custom_fields_11").value !== "representante";
    $("#marca").hidden = $("#request_custom_fields_12").value !== "pi_marca";
    close();
  });
  document.body.append(panel);
});
// The mask puts the strokes in.
$("#cf_9").addEventListener("input", ({ target }) => {
  const digits = target.value.replace(/\D/g, "").slice(0, 8);
  target.value = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean).join("/");
});

keep(() => heldAll(main, { email: "#request_anonymous_requester_email", subject: "#request_subject", name: "#cf_1", company: "#cf_2", taxNumber: "#cf_3", phone: "#cf_4", address: "#cf_5", relation: "#request_custom_fields_11", poa: "#cf_proc", type: "#request_custom_fields_12", mark: "#cf_6", number: "#cf_7", classes: "#cf_8", expires: "#cf_9", owner: "#cf_10", country: "#request_custom_fields_13", certificate: "#cf_cert", reason: "#request_custom_fields_14", links: "#cf_links", why: "#request_description", proof: "#request-attachments", declaration: "#cf_decl", search: "#query" }));
