// Made-in-China: parts of a page under tabs, links or a table of links, words behind the box, a holder's tick.
import { main, page, watch } from "./widgets.js";

page("IPR Complaint - Virtual Office", "en", ".pane[hidden]{display:none}.f{margin:10px 0}");
watch();
const f = (id, words, control) => `<div class=f><label for="${id}">${words}</label> ${control}</div>`;
main.innerHTML = `<input type=search placeholder="Search products" data-k=x_s><h2>File an IPR complaint</h2><form>
${f("k", "Complaint category", `<select id=k data-k=type><option value="">Please select</option><option>Patent infringement</option><option>Trademark infringement</option><option>Copyright infringement</option><option>Business disputes</option></select>`)}
<div class=f id=no></div>
${f("h", "Name of right holder", `<input id=h data-k=owner>`)}
<div class=f><label><input type=checkbox data-k=x_disclose> Disclose my information to the complained party</label></div>
<div role=tablist><button type=button role=tab aria-selected=true>Enter links</button><button type=button role=tab aria-selected=false>Import from Excel</button></div>
<div class=pane>${f("u", "Product links complained of", `<textarea id=u rows=4 cols=50 data-k=links></textarea>`)}</div><div class=pane hidden>${f("x", "Excel file (800 links, 5 MB)", `<input id=x type=file data-k=x_excel accept=.xlsx>`)}</div>
${f("w", "Detailed description", `<textarea id=w rows=4 cols=50 data-k=why></textarea>`)}
${f("e", "Evidence", `<input id=e type=file multiple data-k=proof>`)}
<h3>Contact of complainant</h3>${f("n", "Contact", `<input id=n data-k=name>`)}${f("m", "Email", `<input id=m data-k=email>`)}${f("p", "Phone", `<input id=p data-k=phone>`)}${f("c", "Company name", `<input id=c data-k=company>`)}
<h3>Contact of the complained party</h3>${f("n2", "Contact", `<input id=n2 data-k=x_n2>`)}${f("m2", "Email", `<input id=m2 data-k=x_m2>`)}${f("c2", "Company name", `<input id=c2 data-k=shop>`)}
<div class=f><label><input type=checkbox data-k=x_true> I promise that the complaint is true</label></div><button>Submit</button></form>`;
main.querySelector("[data-k=type]").addEventListener("change", ({ target }) => {
  document.getElementById("no").innerHTML = target.value ? f("rn", target.value.startsWith("Trademark") ? "Trademark registration No." : "Certificate No.", `<input id=rn data-k=number>`) : "";
});
const tabs = [...main.querySelectorAll("[role=tab]")];
const panes = [...main.querySelectorAll(".pane")];
tabs.forEach((tab, at) => tab.addEventListener("click", () => panes.forEach((pane, index) => (pane.hidden = index !== at))));
