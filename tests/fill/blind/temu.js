// Temu: lists of Radix whose menus stand at the end of the document, chips, rich text.
import { editor, main, page, put, radix, slot, tell, watch } from "./widgets.js";

page("Temu IP Portal - File a complaint", "en", ".g{display:grid;gap:6px;margin:16px 0}.chip{border:1px solid #999;border-radius:14px;padding:4px 12px;background:#fff}.chip[aria-pressed=true]{background:#fb7}");
watch();
const g = (words, control, must = true) => `<div class=g><div><span style="color:red">${must ? "*" : ""}</span>${words}</div>${control}</div>`;
const chips = (key, list) => `<div data-chips="${key}">${list.map(([value, says]) => `<button type=button class=chip aria-pressed=false data-v="${value}">${says}</button>`).join(" ")}</div>`;
main.innerHTML = `<h1>File a complaint</h1><p>Signed in as <b>legal@corvid.example</b></p>
${g("Your relationship to the IP", slot("role"))}
<div id=agent></div>
${g("IP type", slot("type"))}<div id=right></div>
${g("Where does the infringement appear? (choose all that apply)", chips("where", [["product", "Product"], ["packaging", "Packaging"], ["image", "Image"], ["text", "Text"]]))}
${g("Product links", `<textarea rows=4 data-k=links placeholder="Enter up to 200 links, one per line"></textarea>`)}
${g("Order ID of test purchase", `<input data-k=order placeholder="PO-">`, false)}
${g("Tell us more", slot("why"), false)}
${g("Supporting documents", `<label class=chip>Choose files<input type=file multiple style="position:absolute;opacity:0;width:1px" data-k=proof></label>`)}
${g("Full name", `<input data-k=name>`)}${g("Email", `<input data-k=email type=email>`)}
${g("Coupon code", `<input data-k=x_coupon>`, false)}
<label><input type=checkbox data-k=x_faith> I have a good faith belief…</label><br><label><input type=checkbox data-k=x_perjury> I swear under penalty of perjury…</label><br>
<button type=button data-send>Submit</button>`;
put({
  role: radix("role", [["owner", "I am the IP owner"], ["agent", "I am an authorized agent of the IP owner"]], { then: (value) => {
    document.getElementById("agent").innerHTML = value === "agent" ? g("Authorization document", `<input type=file data-k=poa>`) + g("Name of the IP owner", `<input data-k=owner>`) : "";
  } }),
  type: radix("type", ["Trademark", "Copyright", "Patent"], { then: (value) => {
    const right = document.getElementById("right");
    right.innerHTML = value === "Trademark" ? g("Trademark registration number", `<input data-k=number>`) + g("Registration country/region", slot("place")) : value === "Copyright" ? g("Link to the work", `<input data-k=x_work>`) : g("Patent number", `<input data-k=x_patent>`);
    put({ place: radix("place", ["Canada", "European Union", "Japan", "United Kingdom", "United States"]) });
  } }),
  why: editor("why", { hint: "Describe the infringement" }),
});
const on = new Set();
main.querySelector("[data-chips]").addEventListener("click", ({ target }) => {
  const value = target.dataset.v;
  if (!value) return;
  if (on.has(value)) on.delete(value);
  else on.add(value);
  target.setAttribute("aria-pressed", String(on.has(value)));
  tell("where", [...on].sort());
});
