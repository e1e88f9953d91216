// TikTok Shop: components of the web, each field in a root of its own, closed ones where the address says so.
import { main, page, tell, watch } from "./widgets.js";

page("IPPC – Report", "en");
watch();
const mode = location.search.includes("closed") ? "closed" : "open";
const SHEET = "<style>:host{display:block;margin:14px 0}label,.label{display:block;font-weight:600}</style>";

class TextField extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode });
    const long = this.hasAttribute("long");
    root.innerHTML = `${SHEET}<label for=c>${this.getAttribute("label")}</label><div><${long ? "textarea rows=3 cols=60" : `input type=${this.getAttribute("type") ?? "text"} size=44`} id=c></${long ? "textarea" : "input"}></div><slot></slot>`;
    root.getElementById("c").addEventListener("input", ({ target }) => tell(this.getAttribute("key"), target.value));
  }
}
class ChoiceField extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode });
    const items = this.getAttribute("items").split("|").map((one) => one.split("="));
    root.innerHTML = `${SHEET}<div class=label id=l>${this.getAttribute("label")}</div><div role=radiogroup aria-labelledby=l>${items.map(([value, words]) => `<div role=radio tabindex=0 aria-checked=false data-v="${value}">${words}</div>`).join("")}</div>`;
    root.addEventListener("click", ({ target }) => {
      const value = target.dataset?.v;
      if (!value) return;
      for (const radio of root.querySelectorAll("[role=radio]")) radio.setAttribute("aria-checked", String(radio === target));
      tell(this.getAttribute("key"), value);
      this.dispatchEvent(new CustomEvent("chosen", { bubbles: true, composed: true, detail: [this.getAttribute("key"), value] }));
    });
  }
}
class ListField extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode });
    const items = this.getAttribute("items").split("|");
    root.innerHTML = `${SHEET}<div class=label id=l>${this.getAttribute("label")}</div><button type=button aria-haspopup=listbox aria-labelledby="l b" id=b aria-expanded=false>Select</button><div role=listbox id=m hidden style="position:absolute;background:#fff;border:1px solid;z-index:3">${items.map((words) => `<div role=option tabindex=-1>${words}</div>`).join("")}</div>`;
    const button = root.getElementById("b");
    const menu = root.getElementById("m");
    button.addEventListener("click", () => {
      menu.hidden = !menu.hidden;
      button.setAttribute("aria-expanded", String(!menu.hidden));
    });
    menu.addEventListener("click", ({ target }) => {
      button.textContent = target.textContent;
      menu.hidden = true;
      button.setAttribute("aria-expanded", "false");
      tell(this.getAttribute("key"), target.textContent);
    });
  }
}
class FileField extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode });
    root.innerHTML = `${SHEET}<label for=c>${this.getAttribute("label")}</label><input type=file multiple id=c>`;
    root.getElementById("c").addEventListener("change", ({ target }) => tell(this.getAttribute("key"), [...target.files].map(({ name }) => name)));
  }
}
customElements.define("tt-text", TextField);
customElements.define("tt-choice", ChoiceField);
customElements.define("tt-list", ListField);
customElements.define("tt-file", FileField);
main.innerHTML = `<h2>Report an infringement</h2>
<tt-choice key=role label="I am" items="owner=The rights owner|agent=An agent of the rights owner"></tt-choice><div id=agent></div>
<tt-text key=name label="Full name"></tt-text><tt-text key=address label="Address"></tt-text><tt-text key=phone type=tel label="Phone number"></tt-text><tt-text key=email type=email label="Email"></tt-text>
<tt-list key=type label="IP asset type" items="Registered copyright|Registered design|Trademark|Unregistered copyright|Utility patent"></tt-list>
<tt-text key=mark label="Trademark name"></tt-text><tt-text key=number label="Registration number"></tt-text><tt-list key=place label="Jurisdiction" items="Germany|Indonesia|Singapore|United Kingdom|United States"></tt-list><tt-text key=owner label="Rights owner's name"></tt-text>
<tt-file key=certificate label="Registration certificate"></tt-file>
<tt-choice key=x_where label="Reported content is a" items="video=Video|live=Livestream|ad=Advertisement"></tt-choice>
<tt-text long key=links label="Links to the reported content"><small>One link per line</small></tt-text><tt-text long key=why label="Why does it infringe?"></tt-text>
<tt-text key=x_creator label="Creator's e-mail, if known"></tt-text><tt-text key=x_invite label="Invitation code"></tt-text>
<button type=button data-send>Submit report</button>`;
main.addEventListener("chosen", ({ detail: [key, value] }) => {
  if (key === "role") document.getElementById("agent").innerHTML = value === "agent" ? `<tt-file key=poa label="Letter of authorization"></tt-file>` : "";
});
