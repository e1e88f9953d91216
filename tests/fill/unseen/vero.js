// eBay's notice of claimed infringement in English, as Web Components: each question an element with a root of its own, the
// words below the control.
import { main, page, tell, sent } from "./record.js";

page("Notice of Claimed Infringement", "en");
class Question extends HTMLElement {
  connectedCallback() {
    const { k, kind = "text", words, options = "" } = this.dataset;
    const root = this.attachShadow({ mode: "open" });
    const control = { text: "<input>", long: "<textarea rows=3></textarea>", file: "<input type=file multiple>", tick: "<input type=checkbox>", pick: `<select><option></option>${options.split("|").map((text) => `<option>${text}</option>`).join("")}</select>` }[kind];
    root.innerHTML = `<style>:host{display:block;margin:14px 0}span{color:#555;display:block;font-size:12px}</style><div>${control}</div><span>${words}</span>`;
    const input = root.querySelector("input,textarea,select");
    const read = () => tell(k, input.type === "file" ? [...input.files].map((file) => file.name) : input.type === "checkbox" ? input.checked : input.value);
    input.addEventListener("input", read);
    input.addEventListener("change", read);
  }
}
customElements.define("noci-question", Question);
const q = (k, words, kind = "text", options = "") => `<noci-question data-k="${k}" data-kind="${kind}" data-words="${words}" data-options="${options}"></noci-question>`;
main.innerHTML = `<h1>Verified Rights Owner programme</h1><h2>About you</h2>
${q("owner", "Name of the intellectual property owner")}${q("name", "Your name")}${q("x_title", "Your title (e.g. Legal Counsel)")}${q("company", "Company")}${q("address", "Mailing address", "long")}
${q("email", "E-mail address for correspondence with eBay")}${q("x_shown", "E-mail address that sellers are shown, if another one")}${q("phone", "Telephone")}${q("x_web", "Web site (optional)")}
<h2>Your right</h2>${q("number", "Trademark registration number")}${q("place", "Jurisdiction", "pick", "Germany|United Kingdom|United States|European Union")}
<h2>Listings</h2>${q("reason", "Reason code", "pick", "1.1 Trademark - item: counterfeit|2.1 Trademark - listing content: unlawful use of the mark|3.2 Copyright - item: pirate copy|4.1 Copyright - listing: copied text")}
${q("links", "Item numbers or URLs, one per line", "long")}${q("why", "Explain why the items infringe", "long")}${q("proof", "Attachments", "file")}
${q("x_faith", "I have a good faith belief that the items are infringing", "tick")}${q("x_sign", "Signature")}<button id=send>Send notice</button>`;
document.getElementById("send").addEventListener("click", sent);
