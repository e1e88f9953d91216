// Headings that carry the subject over one-word labels, menus of our own at the end of the body, links as chips.
import { $, drops, hangs, on, page, tell } from "./widgets.js";

page(`
<div class=sh><header>S H Ɛ <input placeholder="Search styles" data-k="x_search"> <span>Bag (0)</span></header>
<h1>Intellectual property complaint</h1>
<p>Fields without "optional" are needed. Questions? Write to <b>ip-help@example.com</b>.</p>
<div class=sec><h2>Contact</h2><div class=cols>
<div class=it><div class=lb>Given name</div><input data-k="first"></div><div class=it><div class=lb>Surname</div><input data-k="last"></div>
<div class=it><div class=lb>Firm</div><input data-k="company"></div><div class=it><div class=lb>Mail</div><input data-k="email"></div>
<div class=it><div class=lb>Tel.</div><input data-k="phone"></div><div class=it><div class=lb>Member ID <small>optional</small></div><input data-k="x_member"></div></div></div>
<div class=sec><h2>Address</h2><div class=cols>
<div class=it><div class=lb>Line 1</div><input data-k="street"></div><div class=it><div class=lb>Line 2 <small>optional</small></div><input data-k="x_line2"></div>
<div class=it><div class=lb>City</div><input data-k="city"></div><div class=it><div class=lb>Postcode</div><input data-k="zip"></div>
<div class=it><div class=lb>Country</div><div class=face id=country tabindex=0><b>Select</b> ⌄</div></div></div></div>
<div class=sec><h2>Standing</h2><div class=sg id=role><button type=button data-v=owner>I own the right</button><button type=button data-v=licensee>I am a licensee</button><button type=button data-v=agent>I represent the owner</button></div>
<div id=power hidden><div class=lb>Authorisation</div><label class=up><input type=file data-k="poa" class=vis>Upload the signed letter</label><i></i></div></div>
<div class=sec><h2>Right</h2><div class=cols>
<div class=it><div class=lb>Type</div><div class=face id=type tabindex=0><b>Select</b> ⌄</div></div>
<div class=it><div class=lb>Holder</div><input data-k="owner" disabled class=late></div>
<div class=it><div class=lb>Name</div><input data-k="mark" disabled class=late></div>
<div class=it><div class=lb>Number</div><input data-k="number" disabled class=late></div>
<div class=it><div class=lb>Territory</div><div class=face id=place tabindex=0 aria-disabled=true><b>Select</b> ⌄</div></div>
<div class=it><div class=lb>Certificate</div><label class=up><input type=file data-k="certificate" class=vis disabled>Upload scan</label><i></i></div></div></div>
<div class=sec><h2>Items</h2><p>Paste a link and press Enter or “Add”. Each becomes a tag.</p><div class=tags id=tags></div><input id=tag size=60 placeholder="https://…"> <button type=button id=addtag>Add</button></div>
<div class=sec><h2>Description</h2><textarea data-k="why" rows=5 cols=70 maxlength=3000></textarea><div class=lb>Attachments</div><div class=zone><input type=file multiple hidden data-k="proof">Drop comparison pictures and screenshots here</div></div>
<div class=sec><h2>Previous</h2><div class=cols><div class=it><div class=lb>Number</div><input data-k="x_old"></div><div class=it><div class=lb>Mail</div><input data-k="x_oldmail"></div></div></div>
<label><input type=checkbox data-k="x_news"> Style tips by e-mail</label><br><label><input type=checkbox data-k="x_true"> I swear that this is accurate</label><br>
<button type=button data-send>Submit</button></div>`, { title: "IP complaint", style: ".cols{display:grid;grid-template-columns:1fr 1fr;gap:10px;max-width:760px}.lb{font-size:12px;color:#666}.face{border:1px solid #999;padding:5px;width:220px;cursor:pointer}.face[aria-disabled=true]{opacity:.5}.sg button{margin-right:-1px}.sg .on{background:#000;color:#fff}.vis{position:absolute;opacity:0;width:1px}.up{border:1px solid;padding:4px 10px;cursor:pointer;display:inline-block}.tags span{background:#eee;padding:3px 6px;margin:3px;display:inline-block}.zone{border:1px dashed;padding:14px;width:480px}.sec{border-top:1px solid #eee;padding:8px 0}" });
for (const button of document.querySelectorAll("#role button")) {
  const value = button.dataset.v;
  button.removeAttribute("data-v");
  button.addEventListener("click", () => {
    document.querySelectorAll("#role button").forEach((one) => one.classList.toggle("on", one === button));
    tell("role", value);
    $("#power").hidden = value !== "agent";
  });
}
const countries = [["CA", "Canada"], ["CN", "China"], ["DE", "Germany"], ["MX", "Mexico"], ["GB", "United Kingdom"], ["US", "United States"]];
hangs("country", $("#country"), countries);
hangs("type", $("#type"), [["Copyright", "Copyright"], ["Design", "Design patent"], ["Trademark", "Trademark"]], { then: () => { $("#place").removeAttribute("aria-disabled"); on(".late", "x", () => {}); document.querySelectorAll(".late,.vis").forEach((one) => (one.disabled = false)); } });
hangs("place", $("#place"), [...countries, ["EU", "European Union"]], { wait: 250 });
on(".vis", "change", (event) => (event.target.closest("label").nextElementSibling.textContent = [...event.target.files].map(({ name }) => name).join(", ")));
drops($(".zone"));
let tags = [];
const draw = () => {
  tell("links", tags.join("\n"));
  $("#tags").replaceChildren(...tags.map((text) => { const tag = document.createElement("span"); tag.textContent = `${text} `; const cross = document.createElement("a"); cross.textContent = "×"; cross.onclick = () => { tags = tags.filter((one) => one !== text); draw(); }; tag.append(cross); return tag; }));
};
const take = () => { const more = $("#tag").value.split(/[\s,]+/).filter(Boolean); tags.push(...more.filter((one) => !tags.includes(one))); $("#tag").value = ""; draw(); };
on("#addtag", "click", take);
on("#tag", "keydown", (event) => event.key === "Enter" && (event.preventDefault(), take()));
