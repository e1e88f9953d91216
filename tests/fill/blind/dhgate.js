// DHgate: react-select, several classes as tags, a native date, papers of an agent that come after the choice.
import { main, make, page, put, reactSelect, slot, watch } from "./widgets.js";

page("DHgate Intellectual Property Complaint", "en", ".row{display:flex;gap:20px;margin:12px 0}.row>label,.row>div.lbl{width:220px}");
watch();
const r = (words, control, must = true) => `<div class=row><div class=lbl>${must ? "* " : ""}${words}</div><div>${control}</div></div>`;
main.innerHTML = `<h2>Complaint of infringement</h2><form>
<h4>Account of complainant</h4>${r("Complainant", `<input data-k=company>`)}${r("Contact person", `<input data-k=name>`)}${r("E-mail", `<input data-k=email>`)}${r("Telephone", `<input data-k=phone>`)}${r("Identity", slot("role"))}<div id=agent></div>
<h4>Intellectual property</h4>${r("IP name", `<input data-k=mark>`)}${r("IP type", slot("type"))}${r("Registration number", `<input data-k=number>`)}${r("Nice class", slot("classes"))}${r("Expiry date", `<input type=date data-k=expires>`)}${r("Scan of IP document", `<input type=file data-k=certificate>`)}
<h4>Infringing goods</h4>${r("Item codes or links", `<textarea rows=4 cols=50 data-k=links></textarea>`)}${r("Reason", `<textarea rows=3 cols=50 data-k=why></textarea>`)}
${r("Seller's reply (if any)", `<input data-k=x_reply>`, false)}
<label><input type=checkbox data-k=x_letter> I accept the letter of guarantee</label><br><input type=submit value="Submit complaint"></form>
<div style="position:fixed;bottom:4px;right:4px"><input placeholder="Ask us anything" data-k=x_chat></div>`;
const role = reactSelect("role", [["owner", "Owner of the IP"], ["agent", "Agent of the owner"]]);
put({ role, type: reactSelect("type", ["Trademark", "Copyright", "Design patent", "Utility patent"]), classes: reactSelect("classes", Array.from({ length: 45 }, (_, at) => [String(at + 1), `Class ${at + 1}`]), { several: true }) });
role.addEventListener("click", () =>
  queueMicrotask(() => {
    const agent = document.getElementById("agent");
    if (!role.textContent.includes("Agent of the owner") || agent.children.length || role.querySelector("[role=listbox]")) return;
    agent.append(...make("div", {}).children);
    agent.innerHTML = r("Owner's ID scan", `<input type=file data-k=ownerid>`) + r("Scan of authorization", `<input type=file data-k=poa>`) + r("Authorization expires on", `<input type=date data-k=x_until>`);
  }));
