// Web components with open roots, in Spanish: three steps inside one component, names that float, lists that open in the field's own
// root, links as chips.
import { keep, sent, setup } from "../seventh/state.js";

const held = { busca: "", calidad: "", poder: [], derecho: "", titulo: "", registro: "", pais: "", vence: "", titular: "", documento: [], publicaciones: [], motivo: "", pruebas: [], vendedor: "", nombre: "", apellido: "", empresa: "", correo: "", telefono: "", idioma: "", publico: "", correoPublico: "", fiscal: "", jurada: false, responsable: false };
const CSS = ":host{display:block;margin:18px 0;font:15px 'Proxima Nova',Arial}:host([hidden]){display:none!important}.wrap{position:relative}input:not([type=radio],[type=checkbox],[type=file]),textarea,button.box{display:block;width:100%;box-sizing:border-box;padding:20px 12px 6px;border:1px solid #bfbfbf;border-radius:6px;font:inherit;background:#fff;text-align:left;min-height:46px}label.float{position:absolute;left:13px;top:14px;color:#737373;pointer-events:none;transition:.1s}.wrap:focus-within label.float,.full label.float{top:4px;font-size:12px;color:#3483fa}.help{color:#737373;font-size:13px;margin:4px 12px}ul{position:absolute;z-index:5;left:0;right:0;top:100%;margin:2px 0;padding:6px 0;list-style:none;background:#fff;border:1px solid #ddd;max-height:210px;overflow:auto}li{padding:9px 14px;cursor:pointer}li[aria-selected=true]{border-left:3px solid #3483fa}.cards{display:grid;grid-template-columns:1fr 1fr;gap:12px}.cards label{border:1px solid #ddd;border-radius:6px;padding:14px;cursor:pointer}.q{margin-bottom:8px;font-weight:600}.chip{display:inline-flex;gap:6px;background:#e3edfb;border-radius:14px;padding:4px 12px;margin:3px}";

class Base extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: "open" });
    const help = this.getAttribute("help");
    root.innerHTML = `<style>${CSS}</style>${this.draw(this.getAttribute("label"), this.options())}${help ? `<div class="help">${help}</div>` : ""}`;
    this.wire(root, this.getAttribute("name"));
  }
  options() {
    return (this.getAttribute("options") ?? "").split("|").filter(Boolean).map((one) => one.split("="));
  }
  tell() {
    this.dispatchEvent(new CustomEvent("andes-change", { bubbles: true, composed: true }));
  }
}
customElements.define("andes-textfield", class extends Base {
  draw(label) {
    return `<div class="wrap">${this.hasAttribute("rows") ? `<textarea id="c" rows="${this.getAttribute("rows")}"></textarea>` : `<input id="c" type="${this.getAttribute("type") ?? "text"}">`}<label class="float" for="c">${label}</label></div>`;
  }
  wire(root, name) {
    const box = root.querySelector("#c");
    if (box.type === "date") box.parentElement.classList.add("full");
    box.addEventListener("input", () => {
      held[name] = box.value;
      if (box.type !== "date") box.parentElement.classList.toggle("full", Boolean(box.value));
    });
  }
});
customElements.define("andes-dropdown", class extends Base {
  draw(label, options) {
    return `<div class="wrap"><button type="button" class="box" id="c" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="l v"><span id="v"></span></button><label class="float" id="l">${label}</label><ul role="listbox" aria-labelledby="l" hidden>${options.map(([value, words]) => `<li role="option" aria-selected="false" data-value="${value}">${words}</li>`).join("")}</ul></div>`;
  }
  wire(root, name) {
    const button = root.querySelector("button");
    const list = root.querySelector("ul");
    const show = (open) => {
      list.hidden = !open;
      button.setAttribute("aria-expanded", String(open));
    };
    button.addEventListener("click", () => show(list.hidden));
    root.addEventListener("keydown", ({ key }) => { if (key === "Escape") show(false); });
    list.addEventListener("click", ({ target }) => {
      held[name] = target.dataset.value;
      root.getElementById("v").textContent = target.textContent;
      for (const one of list.children) one.setAttribute("aria-selected", String(one === target));
      button.parentElement.classList.add("full");
      show(false);
      this.tell();
    });
  }
});
customElements.define("andes-cards", class extends Base {
  draw(label, options) {
    return `<div role="radiogroup" aria-labelledby="l"><div class="q" id="l">${label}</div><div class="cards">${options.map(([value, words]) => `<label><input type="radio" name="r" value="${value}"> ${words}</label>`).join("")}</div></div>`;
  }
  wire(root, name) {
    root.addEventListener("change", ({ target }) => {
      held[name] = target.value;
      this.tell();
    });
  }
});
customElements.define("andes-file", class extends Base {
  draw(label) {
    return `<div class="q" id="l">${label}</div><input type="file" multiple aria-labelledby="l">`;
  }
  wire(root, name) {
    root.querySelector("input").addEventListener("change", ({ target }) => { held[name] = [...target.files]; });
  }
});
customElements.define("andes-check", class extends Base {
  draw(label) {
    return `<label><input type="checkbox"> ${label}</label>`;
  }
  wire(root, name) {
    root.querySelector("input").addEventListener("change", ({ target }) => { held[name] = target.checked; });
  }
});
customElements.define("andes-chips", class extends Base {
  draw(label) {
    return `<div class="q" id="l">${label}</div><div id="chips"></div><input id="c" aria-labelledby="l" placeholder="Pega un enlace y presiona Enter">`;
  }
  wire(root, name) {
    const box = root.querySelector("#c");
    const chips = root.querySelector("#chips");
    const add = (text) => {
      for (const url of text.split(/\s+/).filter(Boolean)) {
        held[name] = [...held[name], url];
        const chip = Object.assign(document.createElement("span"), { className: "chip", textContent: url });
        const remove = Object.assign(document.createElement("button"), { type: "button", textContent: "×", ariaLabel: `Quitar ${url}` });
        remove.addEventListener("click", () => {
          held[name] = held[name].filter((one) => one !== url);
          chip.remove();
        });
        chip.append(remove);
        chips.append(chip);
      }
      box.value = "";
    };
    box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      add(box.value);
    });
    box.addEventListener("paste", (event) => {
      event.preventDefault();
      add(event.clipboardData.getData("text"));
    });
  }
});
const NAMES = { marca: "Nombre de la marca", autor: "Título de la obra", patente: "Título de la patente o modelo", diseno: "Denominación del diseño" };
const PAISES = "AR=Argentina|BR=Brasil|CL=Chile|CO=Colombia|ES=España|US=Estados Unidos|MX=México|PE=Perú|UY=Uruguay";

customElements.define("bpp-denuncia", class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    const text = (name, label, more = "") => `<andes-textfield name="${name}" label="${label}" ${more}></andes-textfield>`;
    root.innerHTML = `<style>header{display:flex;justify-content:space-between;align-items:center;background:#ffe600;padding:2px 36px}main{max-width:680px;margin:20px auto;background:#fff;padding:20px 36px;border-radius:6px}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 18px}button{background:#3483fa;color:#fff;border:0;border-radius:6px;padding:12px 24px;font:inherit}button[data-back]{background:#e3edfb;color:#3483fa}[hidden]{display:none!important}</style>
<header><b>Programa de Protección de Marcas</b>${text("busca", "Buscar ayuda", 'type="search"')}</header><main><h1>Nueva denuncia</h1><form>
<section><h2>1 de 3 · Tu derecho</h2><andes-cards name="calidad" label="¿En qué calidad denuncias?" options="titular=Soy titular del derecho|apoderado=Soy apoderado del titular"></andes-cards>
<andes-file id="poder" name="poder" label="Poder del titular" hidden></andes-file>
<andes-dropdown name="derecho" label="Tipo de derecho" options="marca=Marca|autor=Derecho de autor|patente=Patente o modelo de utilidad|diseno=Diseño industrial"></andes-dropdown><div id="derecho"></div><button type="button" data-to="2">Continuar</button></section>
<section hidden><h2>2 de 3 · Publicaciones</h2><andes-chips name="publicaciones" label="Enlaces de las publicaciones denunciadas"></andes-chips>${text("vendedor", "Apodo del vendedor (opcional)")}${text("motivo", "Explica por qué infringen tu derecho", 'rows="6" help="El vendedor podrá leer este texto y tiene 4 días para responder"')}<andes-file name="pruebas" label="Documentos de respaldo (opcional)"></andes-file><button type="button" data-back data-to="1">Volver</button> <button type="button" data-to="3">Continuar</button></section>
<section hidden><h2>3 de 3 · Contacto</h2><div class="two">${text("nombre", "Nombre")}${text("apellido", "Apellido")}</div>${text("empresa", "Razón social")}<div class="two">${text("correo", "Correo electrónico", 'type="email"')}${text("telefono", "Teléfono", 'type="tel" help="Solo números, con código de país"')}</div><andes-dropdown name="idioma" label="Idioma de contacto" options="es=Español|pt=Portugués|en=Inglés|zh=Chino"></andes-dropdown>${text("fiscal", "Identificación fiscal", 'help="RFC, CUIT, NIT o RUT, si tienes"')}
<h3>Datos que verá el vendedor</h3><div class="two">${text("publico", "Nombre público")}${text("correoPublico", "Correo público", 'type="email"')}</div>
<andes-check name="jurada" label="Declaro bajo juramento que la información es verdadera."></andes-check><andes-check name="responsable" label="Soy el único responsable de las denuncias que realizo."></andes-check><button type="button" data-back data-to="2">Volver</button> <button>Denunciar</button></section></form></main>`;
    const sections = root.querySelectorAll("section");
    root.querySelector("form").addEventListener("submit", sent);
    root.addEventListener("click", ({ target }) => {
      if (!target.dataset?.to) return;
      for (const [at, section] of sections.entries()) section.hidden = at !== target.dataset.to - 1;
    });
    root.addEventListener("andes-change", ({ target }) => {
      if (target.getAttribute("name") === "calidad") root.getElementById("poder").hidden = held.calidad !== "apoderado";
      if (target.getAttribute("name") === "derecho") root.getElementById("derecho").innerHTML = `${text("titulo", NAMES[held.derecho])}<div class="two">${text("registro", "Número de registro")}<andes-dropdown name="pais" label="País de registro" options="${PAISES}"></andes-dropdown></div><div class="two">${text("titular", "Nombre del titular")}${text("vence", "Vigente hasta", 'type="date"')}</div><andes-file name="documento" label="Título o certificado vigente"></andes-file>`;
    });
  }
});

setup({ title: "Nueva denuncia | Programa de Protección de Marcas", lang: "es", css: "body{margin:0!important;background:#ededed}", html: "<bpp-denuncia></bpp-denuncia>" });
keep(() => ({ ...held, publicaciones: held.publicaciones.join("\n") }));
