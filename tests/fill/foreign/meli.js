// A Spanish portal: what a field is called floats in it, roles are cards, telephone and country code are two, papers come last.

import { heldAll, keep, sent, setup } from "./state.js";

const CODES = [["54", "Argentina"], ["55", "Brasil"], ["56", "Chile"], ["57", "Colombia"], ["34", "España"], ["1", "Estados Unidos"], ["52", "México"], ["47", "Noruega"], ["51", "Perú"], ["598", "Uruguay"]];
const SITES = [["AR", "Argentina"], ["BR", "Brasil"], ["CL", "Chile"], ["CO", "Colombia"], ["MX", "México"], ["PE", "Perú"], ["UY", "Uruguay"]];
const field = (id, words, { type = "text", help = "", value = "" } = {}) => `<div class="andes-form-control"><input class="andes-form-control__field" id="${id}" type="${type}" placeholder=" " value="${value}"><label class="andes-form-control__label" for="${id}">${words}</label>${help ? `<span class="andes-form-control__message">${help}</span>` : ""}</div>`;
const area = (id, words, max, help = "") => `<div class="andes-form-control"><textarea class="andes-form-control__field" id="${id}" rows="4" placeholder=" " maxlength="${max}"></textarea><label class="andes-form-control__label" for="${id}">${words}</label>${help ? `<span class="andes-form-control__message">${help}</span>` : ""}</div>`;
const menu = (id, words, rows) => `<div class="andes-dropdown" data-name="${id}"><button type="button" class="andes-dropdown__trigger" id="${id}-trigger" aria-haspopup="listbox" aria-expanded="false"><span class="andes-dropdown__label">${words}</span><span class="andes-dropdown__value"></span> ⌄</button><ul class="andes-list" role="listbox" aria-label="${words}" hidden>${rows.map(([value, text]) => `<li role="option" data-value="${value}" aria-selected="false">${text}</li>`).join("")}</ul></div>`;
const card = (group, value, title, more) => `<label class="andes-card"><input type="radio" name="${group}" value="${value}"> <strong>${title}</strong><br><small>${more}</small></label>`;

const main = setup({
  title: "Brand Protection Program - Denunciar",
  lang: "es",
  css: `body{font:16px/1.4 "Proxima Nova",Arial,sans-serif;background:#ededed;color:#333}.nav{background:#fff159;padding:12px 30px;display:flex;gap:20px}.nav input{flex:1;border:0;padding:9px}.col{max-width:720px;margin:24px auto}.andes-box{background:#fff;border-radius:6px;padding:24px;margin-bottom:16px}.andes-form-control{position:relative;margin:22px 0 10px}.andes-form-control__field{width:100%;border:1px solid #bfbfbf;border-radius:6px;padding:20px 12px 6px;font:inherit}.andes-form-control__label{position:absolute;left:12px;top:12px;color:#737373;pointer-events:none;transition:.1s}.andes-form-control__field:focus+.andes-form-control__label,.andes-form-control__field:not(:placeholder-shown)+.andes-form-control__label{top:3px;font-size:12px}.andes-form-control__message{font-size:12px;color:#737373}.andes-card{display:block;border:1px solid #ddd;border-radius:6px;padding:14px;margin:8px 0;cursor:pointer}.andes-dropdown{position:relative;margin:14px 0}.andes-dropdown__trigger{width:100%;text-align:left;background:#fff;border:1px solid #bfbfbf;border-radius:6px;padding:12px;font:inherit}.andes-dropdown__label{color:#737373;font-size:12px;display:block}.andes-list{position:absolute;z-index:5;background:#fff;box-shadow:0 2px 8px #0004;list-style:none;margin:0;padding:0;width:100%;max-height:230px;overflow:auto}.andes-list li{padding:10px 14px;cursor:pointer}.pair{display:grid;grid-template-columns:220px 1fr;gap:12px;align-items:center}.andes-button{background:#3483fa;color:#fff;border:0;border-radius:6px;padding:12px 26px;font:inherit}.andes-button--quiet{background:#e3edfb;color:#3483fa}.tag{display:inline-block;background:#eee;border-radius:14px;padding:3px 10px;margin:2px}`,
  html: `<header class="nav"><b>mercado</b><input placeholder="Buscar productos, marcas y más…" aria-label="Buscar" name="as_word"><span>Hola</span></header><div class="col"><h1>Denunciar publicaciones</h1>
<section class="andes-box" data-step="0"><h2>Sobre tu derecho</h2><p>¿En qué carácter denuncias?</p>${card("caracter", "titular", "Titular", "El derecho es mío o de mi empresa")}${card("caracter", "apoderado", "Apoderado", "Actúo en nombre del titular")}
${menu("derecho", "Tipo de derecho", [["marca", "Marca registrada"], ["autor", "Derecho de autor"], ["patente", "Patente o modelo de utilidad"], ["diseno", "Diseño industrial"]])}
<div data-right="marca" hidden>${field("marca", "Nombre de la marca")}${field("registro", "Número de registro o título")}${menu("pais", "País de registro", SITES)}${field("clases", "Clases de Niza", { help: "Separadas por comas" })}</div><div data-right="otro" hidden>${field("obra", "Nombre de la obra, patente o diseño")}</div>
${field("titular", "Razón social del titular")}</section>
<section class="andes-box" data-step="1" hidden><h2>Qué denuncias</h2>${menu("motivo", "Motivo de la denuncia", [["falso", "Producto falsificado"], ["uso", "Uso indebido de la marca en la publicación"], ["foto", "Uso no autorizado de imágenes"], ["otro", "Otro"]])}
${area("enlaces", "Enlaces de las publicaciones", 8000, "Un enlace por línea. Hasta 100.")}${area("explica", "Cuéntanos por qué infringen tu derecho", 1500)}
${field("compra", "Número de compra de prueba (opcional)")}
<div><strong>Documentos que respaldan la denuncia</strong><br><input type="file" id="pruebas" multiple aria-label="Documentos que respaldan la denuncia"></div></section>
<section class="andes-box" data-step="2" hidden><h2>Datos de contacto</h2><p>Solo para nosotros.</p>${field("nombre", "Nombre y apellido del representante")}${field("empresa", "Empresa o estudio jurídico")}${field("correo", "Correo electrónico", { type: "email" })}${field("correo2", "Repite el correo electrónico", { type: "email" })}<div class="pair">${menu("codigo", "Código de país", CODES.map(([code, land]) => [code, `${land} (+${code})`]))}${field("telefono", "Teléfono", { type: "tel", help: "Solo números" })}</div>${field("domicilio", "Domicilio")}${menu("idioma", "Idioma de contacto", [["es", "Español"], ["pt", "Portugués"], ["en", "Inglés"]])}
<div id="poder-box" hidden><strong>Poder o carta de representación</strong><br><input type="file" id="poder" aria-label="Poder o carta de representación"></div></section>
<section class="andes-box" data-step="3" hidden><h2>Declaraciones</h2><label><input type="checkbox" id="jurada"> Declaro bajo juramento que la información es verdadera y que soy el titular o su representante.</label><br><label><input type="checkbox" id="terminos"> Acepto los términos y condiciones del programa.</label>${field("firma", "Firma (nombre completo)")}</section>
<p><button type="button" class="andes-button andes-button--quiet" id="atras">Volver</button> <button type="button" class="andes-button" id="seguir">Continuar</button> <button type="button" class="andes-button" id="enviar" hidden>Enviar denuncia</button></p></div>
<aside class="andes-box col"><b>¿Te resultó útil esta página?</b> <input id="opinion" placeholder="Déjanos tu comentario"><button type="button">Enviar</button></aside>`,
});

const $ = (selector) => main.querySelector(selector);
const picked = {};
let step = 0;
function show() {
  for (const part of main.querySelectorAll("[data-step]")) part.hidden = Number(part.dataset.step) !== step;
  $("#atras").disabled = step === 0;
  $("#seguir").hidden = step === 3;
  $("#enviar").hidden = step !== 3;
  $('[data-right="marca"]').hidden = picked.derecho !== "marca";
  $('[data-right="otro"]').hidden = !picked.derecho || picked.derecho === "marca";
  $("#poder-box").hidden = $("[name=caracter]:checked")?.value !== "apoderado";
}
for (const box of main.querySelectorAll(".andes-dropdown")) {
  const [trigger, list] = box.children;
  trigger.addEventListener("click", () => {
    list.hidden = !list.hidden;
    trigger.setAttribute("aria-expanded", String(!list.hidden));
  });
  list.addEventListener("click", (event) => {
    const option = event.target.closest("li");
    if (!option) return;
    picked[box.dataset.name] = option.dataset.value;
    for (const one of list.children) one.setAttribute("aria-selected", String(one === option));
    box.querySelector(".andes-dropdown__value").textContent = option.textContent;
    list.hidden = true;
    trigger.setAttribute("aria-expanded", "false");
    show();
  });
}
document.addEventListener("mousedown", (event) => {
  for (const list of main.querySelectorAll(".andes-list:not([hidden])")) {
    if (list.parentElement.contains(event.target)) continue;
    list.hidden = true;
    list.previousElementSibling.setAttribute("aria-expanded", "false");
  }
});
$("#seguir").addEventListener("click", () => {
  step += 1;
  show();
});
$("#atras").addEventListener("click", () => {
  step -= 1;
  show();
});
$("#enviar").addEventListener("click", sent);
main.addEventListener("change", show);
show();

keep(() => ({
  ...heldAll(main, { role: "[name=caracter]", mark: "#marca", number: "#registro", classes: "#clases", work: "#obra", owner: "#titular", links: "#enlaces", why: "#explica", order: "#compra", proof: "#pruebas", name: "#nombre", company: "#empresa", email: "#correo", email2: "#correo2", phone: "#telefono", address: "#domicilio", poa: "#poder", oath: "#jurada", terms: "#terminos", signature: "#firma", search: "[name=as_word]", opinion: "#opinion" }),
  right: picked.derecho, country: picked.pais, reason: picked.motivo, code: picked.codigo, language: picked.idioma,
}));
