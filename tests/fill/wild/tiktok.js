// Web components with open shadow roots: every part of the form is an element of its own.
import { $, drops, els, tell, watch } from "./widgets.js";

document.documentElement.lang = "en";
document.title = "IPR report";

/** A part of the form in its own root. */
const part = (name, draw) => customElements.define(name, class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: "open" });
    draw(root, this);
    watch(root);
  }
});
const css = `<style>:host{display:block;margin:12px 0}.lab{font-weight:600}.req::after{content:"*";color:#fe2c55}input,textarea{font:inherit;padding:6px;width:420px;max-width:100%}.sub{color:#888;font-size:12px}.opt{padding:8px;border:1px solid #ddd;margin:4px 0;width:440px;cursor:pointer}.opt.on{border-color:#fe2c55}.dz{border:1px dashed #aaa;padding:14px;width:420px;cursor:pointer}.face{border:1px solid #aaa;padding:7px;width:420px;cursor:pointer}ul{list-style:none;margin:0;padding:0;border:1px solid #aaa;width:434px;background:#fff}li{padding:6px;cursor:pointer}</style>`;
const keyed = (element) => { const key = element.getAttribute("data-key"); element.removeAttribute("data-key"); return key; };

part("tux-field", (root, host) => {
  const key = keyed(host);
  const area = host.hasAttribute("area");
  root.innerHTML = `${css}<div class="lab ${host.hasAttribute("req") ? "req" : ""}" id=l>${host.getAttribute("label")}</div>${area ? `<textarea rows=4 aria-labelledby=l data-k="${key}"></textarea>` : `<input aria-labelledby=l data-k="${key}" placeholder="${host.getAttribute("hint") ?? ""}">`}<div class=sub>${host.getAttribute("sub") ?? ""}</div>`;
});
part("tux-choices", (root, host) => {
  const key = keyed(host);
  const items = JSON.parse(host.getAttribute("items"));
  host.removeAttribute("items");
  root.innerHTML = `${css}<div class="lab req" id=l>${host.getAttribute("label")}</div><div role=radiogroup aria-labelledby=l></div>`;
  els[key] = {};
  for (const [value, words] of items) {
    const row = Object.assign(document.createElement("div"), { className: "opt", textContent: words, tabIndex: 0 });
    row.setAttribute("role", "radio");
    row.setAttribute("aria-checked", "false");
    row.onclick = () => {
      root.querySelectorAll(".opt").forEach((one) => { one.classList.toggle("on", one === row); one.setAttribute("aria-checked", String(one === row)); });
      tell(key, value);
      host.dispatchEvent(new CustomEvent("pick", { detail: value, bubbles: true, composed: true }));
    };
    els[key][value] = row;
    root.querySelector("[role=radiogroup]").append(row);
  }
});
part("tux-select", (root, host) => {
  const key = keyed(host);
  const items = host.getAttribute("items").split("|");
  host.removeAttribute("items");
  root.innerHTML = `${css}<div class="lab req" id=l>${host.getAttribute("label")}</div><div class=face role=combobox aria-haspopup=listbox aria-expanded=false aria-labelledby="l v" tabindex=0><span id=v>Please select</span></div><div class=hole></div>`;
  const face = $(".face", root);
  els[key] = [face];
  face.onclick = () => {
    const hole = $(".hole", root);
    if (hole.firstChild) return face.setAttribute("aria-expanded", "false"), hole.replaceChildren();
    const list = document.createElement("ul");
    list.setAttribute("role", "listbox");
    for (const words of items) {
      const row = document.createElement("li");
      row.setAttribute("role", "option");
      row.textContent = words;
      row.onclick = () => { $("#v", root).textContent = words; tell(key, words); hole.replaceChildren(); face.setAttribute("aria-expanded", "false"); };
      list.append(row);
    }
    face.setAttribute("aria-expanded", "true");
    setTimeout(() => hole.replaceChildren(list), 120);
  };
});
part("tux-upload", (root, host) => {
  const key = keyed(host);
  root.innerHTML = `${css}<div class="lab" id=l>${host.getAttribute("label")}</div><div class=dz><input type=file hidden ${host.hasAttribute("many") ? "multiple" : ""} data-k="${key}">Drag and drop or <u>select</u></div><div class=sub>${host.getAttribute("sub") ?? ""}</div>`;
  drops($(".dz", root));
});
part("tux-links", (root) => {
  root.innerHTML = `${css}<div class="lab req" id=l>Which products are you reporting?</div><div class=list></div><button type=button id=more>+ Add a link</button><div class=sub>Copy the address from the product page. Videos and livestreams go in a separate report.</div>`;
  const add = () => $(".list", root).insertAdjacentHTML("beforeend", `<div><input aria-labelledby=l data-k="links" placeholder="https://"></div>`);
  add();
  $("#more", root).onclick = add;
});
part("tux-form", (root) => {
  root.innerHTML = `${css}<h1>Intellectual Property Right report</h1>
<tux-field data-key="x_handle" label="Search for a shop" hint="@handle"></tux-field>
<h3>Tell us about yourself</h3>
<tux-choices data-key="role" label="What is your relationship with the rights holder?" items='[["owner","I am the rights holder"],["staff","I am employed by the rights holder"],["agent","I am an external agent or law firm"]]'></tux-choices>
<div id=loa></div>
<tux-field req data-key="name" label="Legal name of the person filing"></tux-field>
<tux-field req data-key="address" label="Where are you based?" sub="Street, town, postal code, country" area></tux-field>
<tux-field req data-key="phone" label="A number at which we can call you"></tux-field>
<tux-field req data-key="email" label="Where shall we send updates?" hint="you@company.com"></tux-field>
<tux-field data-key="x_cc" label="Send a copy to" hint="Another e-mail"></tux-field>
<h3>Tell us about the right</h3>
<tux-choices data-key="type" label="Kind of IP asset" items='[["ct","Copyright"],["tm","Trademark"],["ds","Registered design"]]'></tux-choices>
<div id=more></div>
<h3>Tell us about the infringement</h3>
<tux-links></tux-links>
<tux-field req data-key="why" label="In what manner do these products infringe?" sub="Up to 2,000 characters" area></tux-field>
<tux-field data-key="x_old" label="Ticket of an earlier report" hint="IPR-"></tux-field>
<tux-field data-key="x_sign" label="Electronic signature" sub="Type your full name to sign"></tux-field>
<button type=button data-send>Submit report</button>`;
  root.addEventListener("pick", (event) => {
    if (["owner", "staff", "agent"].includes(event.detail)) $("#loa", root).innerHTML = event.detail === "agent" ? `<tux-upload data-key="poa" label="Letter that shows that you may act" sub="Signed by the rights holder within the last two years"></tux-upload>` : "";
    if (!["ct", "tm", "ds"].includes(event.detail)) return;
    $("#more", root).innerHTML = event.detail !== "tm" ? "" : `<tux-field req data-key="mark" label="Which sign is protected?" sub="Word, logo or both"></tux-field>
<tux-field req data-key="owner" label="Who is named as its proprietor?"></tux-field>
<tux-field req data-key="number" label="Under which number?"></tux-field>
<tux-select data-key="place" label="By which country's office?" items="China|European Union|Germany|Indonesia|Thailand|United Kingdom|United States"></tux-select>
<tux-upload data-key="certificate" label="Copy of the registration" sub="PDF or image"></tux-upload>`;
  });
});
$("#main").innerHTML = "<tux-form></tux-form>";
