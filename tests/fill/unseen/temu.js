// Temu's portal in English: rich text, options as chips, a list whose search box and menu stand at the end of the document.
import { main, page, record, sent, tell } from "./record.js";

page("Intellectual Property Portal", "en", ".q{margin:14px 0}.t{font-weight:600}.sel{border:1px solid #aaa;padding:7px;width:300px;cursor:pointer}.drop{position:absolute;border:1px solid #aaa;background:#fff;z-index:9}.drop div{padding:5px}.chip{border:1px solid #aaa;border-radius:12px;padding:4px 10px;display:inline-block;margin:3px;cursor:pointer}.chip.a{background:#fa6}[contenteditable]{border:1px solid #aaa;min-height:60px;width:500px}");
const chips = (k, list) => `<div data-chips="${k}">${list.map(([v, t]) => `<span class=chip data-v="${v}">${t}</span>`).join("")}</div>`;
const sel = (k, list) => `<div class=sel tabindex=0 data-sel="${k}" data-list="${list.join("|")}"><span>Select</span></div>`;
const q = (words, control, must = true) => `<div class=q><div class=t>${must ? "<i>*</i> " : ""}${words}</div>${control}</div>`;
main.innerHTML = `<h1>Submit a notice</h1>
${q("Are you the intellectual property owner or an agent?", chips("role", [["agent", "Agent"], ["owner", "Owner"]]))}
${q("Intellectual property type", sel("type", ["Copyright", "Trademark", "Patent"]))}
${q("Trademark registration number", `<input data-k="number">`)}
${q("Region of registration", sel("place", ["Canada", "European Union", "United Kingdom", "United States"]))}
${q("Trademark name", `<input data-k="mark">`)}
${q("Type of infringement", chips("where", [["product", "Product"], ["packaging", "Packaging"], ["image", "Image"], ["text", "Text"]]))}
${q("Infringing product URLs", `<textarea data-k="links" rows=4></textarea><p>Separate by line breaks, 200 at most</p>`)}
${q("Example URL of your own product", `<input data-k="x_own">`, false)}
${q("Test purchase order ID", `<input data-k="order">`, false)}
${q("Additional description", `<div contenteditable=true data-k="why"></div><small>0/3000</small>`)}
${q("Supporting documents", `<label class=chip>+ Add file<input type=file multiple hidden data-k="proof"></label>`)}
${q("Full name", `<input data-k="name">`)}
${q("E-mail", `<input data-k="email">`)}
${q("Store name complained of", `<input data-k="shop">`, false)}
<div class=q><label><input type=checkbox data-k="x_a"> I swear, under penalty of perjury, that the information is accurate and complete</label></div>
<div class=q><label><input type=checkbox data-k="x_b"> I accept the Privacy Policy</label></div>
<div class=chip id=send>Submit</div>
<footer>Get offers by e-mail <input placeholder="Your e-mail" data-k="x_news"> <a href=#>Subscribe</a></footer>`;
record();
document.getElementById("send").addEventListener("click", sent);
for (const group of main.querySelectorAll("[data-chips]"))
  group.addEventListener("click", ({ target }) => {
    if (!target.dataset.v) return;
    for (const chip of group.children) chip.classList.toggle("a", chip === target);
    tell(group.dataset.chips, target.dataset.v);
  });
for (const box of main.querySelectorAll("[data-sel]"))
  box.addEventListener("click", () => {
    document.querySelector(".drop")?.remove();
    const drop = document.createElement("div");
    drop.className = "drop";
    const { left, bottom } = box.getBoundingClientRect();
    drop.style.cssText = `left:${left + scrollX}px;top:${bottom + scrollY}px`;
    const find = document.createElement("input");
    find.placeholder = "Search";
    const list = document.createElement("div");
    const draw = () => {
      list.replaceChildren(...box.dataset.list.split("|").filter((text) => text.toLowerCase().includes(find.value.toLowerCase())).map((text) => {
        const item = Object.assign(document.createElement("div"), { textContent: text });
        item.addEventListener("click", () => {
          box.firstElementChild.textContent = text;
          tell(box.dataset.sel, text);
          drop.remove();
        });
        return item;
      }));
    };
    find.addEventListener("input", draw);
    draw();
    drop.append(find, list);
    document.body.append(drop);
  });
