// An invented market's notice of illegal content, in ready-made web components: everything that is typed sits in a shadow root.
import "@shoelace-style/shoelace/dist/themes/light.css";
import "@shoelace-style/shoelace/dist/components/button/button.js";
import "@shoelace-style/shoelace/dist/components/checkbox/checkbox.js";
import "@shoelace-style/shoelace/dist/components/input/input.js";
import "@shoelace-style/shoelace/dist/components/option/option.js";
import "@shoelace-style/shoelace/dist/components/radio/radio.js";
import "@shoelace-style/shoelace/dist/components/radio-group/radio-group.js";
import "@shoelace-style/shoelace/dist/components/select/select.js";
import "@shoelace-style/shoelace/dist/components/textarea/textarea.js";

import { hold, send, start } from "./core.js";

const main = start({ title: "Notice of illegal content", css: "form{max-width:660px;margin:20px auto;display:grid;gap:16px}h2{margin:8px 0 0}.files{border:1px solid #d4d4d8;border-radius:4px;padding:12px}" });
const options = (list) => list.map(([value, words]) => `<sl-option value="${value}">${words}</sl-option>`).join("");
main.innerHTML = `<form><h1>Report illegal content</h1><p>Notice under Article 16 of Regulation (EU) 2022/2065. Please give exact addresses; a notice without them cannot be processed.</p>
<sl-select name="category" label="What is the notice about?" placeholder="Select a category">${options([["safety", "Unsafe or prohibited products"], ["ip", "Intellectual property infringement"], ["fraud", "Scams or fraud"], ["speech", "Illegal speech"], ["other", "Something else"]])}</sl-select>
<div id="ip" hidden style="display:grid;gap:16px"><sl-radio-group name="right" label="Which right is infringed?"><sl-radio value="tm">Trademark</sl-radio><sl-radio value="cr">Copyright</sl-radio><sl-radio value="ds">Design</sl-radio><sl-radio value="pt">Patent</sl-radio></sl-radio-group>
<sl-input name="rightName" label="Name of the right or work"></sl-input><sl-input name="rightNumber" label="Registration number" help-text="If registered"></sl-input><sl-input name="holder" label="Rights holder"></sl-input></div>
<sl-textarea name="urls" label="Exact location of the content (URLs)" help-text="One address per line" rows="4" resize="auto"></sl-textarea>
<sl-textarea name="reasons" label="Why do you consider the content illegal?" help-text="A sufficiently substantiated explanation" rows="5"></sl-textarea>
<div class="files"><label for="att"><b>Supporting documents</b> (optional)</label><br><input type="file" id="att" multiple></div>
<h2>Notifier</h2><sl-input name="name" label="Name"></sl-input><sl-input name="organisation" label="Organisation (optional)"></sl-input><sl-input name="email" type="email" label="E-mail address"></sl-input>
<sl-checkbox name="flagger">We are a trusted flagger under Article 22</sl-checkbox><sl-input name="flaggerId" label="Reference of your previous notice (optional)"></sl-input>
<sl-checkbox name="belief">I confirm my bona fide belief that the information and allegations in this notice are accurate and complete</sl-checkbox>
<div><sl-button type="submit" variant="primary">Send notice</sl-button></div></form>`;
const NAMES = { category: "category", right: "right", rightName: "mark", rightNumber: "number", holder: "owner", urls: "links", reasons: "why", name: "name", organisation: "company", email: "email", flaggerId: "previous" };
const form = main.querySelector("form");
const read = () => {
  for (const [name, as] of Object.entries(NAMES)) hold(as, form.querySelector(`[name=${name}]`).value ?? "");
  for (const name of ["flagger", "belief"]) hold(name, form.querySelector(`[name=${name}]`).checked ?? false);
  hold("proof", [...form.querySelector("#att").files].map(({ name }) => name));
  const ip = form.querySelector("#ip");
  ip.hidden = form.querySelector("[name=category]").value !== "ip";
};
for (const event of ["sl-input", "sl-change", "change"]) form.addEventListener(event, read);
form.addEventListener("submit", send);
read();
