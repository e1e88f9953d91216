// An accordion of closed parts, the next of which opens when the one before is done; a copyright; a preview dialog; drawn boxes.
import { $, $$, drops, hangs, on, page } from "./widgets.js";

const part = (n, title, body, open = "") => `<section class="acc ${open}"><button type=button class=head aria-expanded=${open ? "true" : "false"} aria-controls=p${n}><span class=ic>${n}</span> ${title} <span class=ar>⌄</span></button><div class=body id=p${n} ${open ? "" : "hidden"}>${body}</div></section>`;
const q = (id, words, control, more = "") => `<div class=q><div id=${id}>${words}</div>${more ? `<p class=hint id=${id}h>${more}</p>` : ""}${control}</div>`;
page(`
<header>Reporting Portal <input placeholder="Search for items or shops" data-k="x_search"></header>
<h1>Hello! Let's get your notice ready.</h1>
${part(1, "About you", `
${q("e1", "What's your <span>full</span> <span>name?</span>", `<input data-k="name" aria-labelledby=e1>`)}
${q("e2", "Where's your place of business?", `<div class=addr><input data-k="street" placeholder="Street address" size=36><input data-k="x_suite" placeholder="Suite (optional)" size=14><br><input data-k="city" placeholder="City"><input data-k="region" placeholder="State" size=6><input data-k="zip" placeholder="ZIP" size=8><div class=land id=land tabindex=0 role=combobox aria-label="Country" aria-haspopup=listbox><b>Country</b></div></div>`)}
${q("e3", "A phone number, please", `<input data-k="phone" type=tel aria-labelledby=e3>`)}
${q("e4", "And an email", `<input data-k="email" type=email aria-labelledby=e4>`, "We share this with the shop.")}
${q("e5", "Etsy username, if you have one", `<input data-k="x_user" aria-labelledby=e5>`)}
<button type=button class=next>Save and go on</button>`, "open")}
${part(2, "You and the property", `
<p>Whose intellectual property is it?</p>
${[["own", "Mine: I am the owner"], ["company", "It belongs to the company that I work for"], ["third", "A third party's, for whom I act"], ["none", "I am not connected with the owner"]].map(([value, words]) => `<label class=r><input type=radio name=rel value=${value} data-k="role"><span></span>${words}</label>`).join("")}
${q("e6", "Owner's name", `<input data-k="owner" aria-labelledby=e6 size=36>`, "The person or company, in full")}
<button type=button class=next>Save and go on</button>`)}
${part(3, "The property itself", `
<p>Type of intellectual property</p><div class=tabs>${[["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent"]].map(([value, words]) => `<label class=tab><input type=radio name=ty value=${value} data-k="type">${words}</label>`).join("")}</div>
<div id=cp hidden>
${q("e7", "What is your original work called?", `<input data-k="work" aria-labelledby=e7 size=36>`)}
${q("e8", "Registration, if it has been registered", `<input data-k="number" aria-labelledby=e8>`, "Most works do not need one.")}
${q("e9", "A web page on which we can see it", `<input data-k="x_sample" aria-labelledby=e9 placeholder="https://">`, "If there is any")}
</div>
<div id=tm hidden>${q("e10", "Mark", `<input data-k="x_mark">`)}${q("e11", "Registration number", `<input data-k="x_number">`)}</div>
<button type=button class=next>Save and go on</button>`)}
${part(4, "What you found", `
${q("e12", "Listings", `<textarea data-k="links" rows=4 cols=60 aria-labelledby=e12 placeholder="https://www.etsy.com/listing/…"></textarea>`, "One on each line. Addresses of shops won't do.")}
${q("e13", "Tell us why these listings infringe", `<textarea data-k="why" rows=5 cols=60 aria-labelledby=e13></textarea>`)}
<div class=zone><input type=file multiple hidden data-k="proof">Anything to add? Pictures of your work beside theirs help. Drop them here.</div>
${q("e14", "Order number, if you bought it", `<input data-k="x_order" aria-labelledby=e14>`)}
<button type=button class=next>Save and go on</button>`)}
${part(5, "Sign", `
<label><input type=checkbox data-k="x_good"> Good faith</label> <label><input type=checkbox data-k="x_perjury"> Perjury</label>
${q("e15", "Type your name to sign", `<input data-k="x_sign" aria-labelledby=e15>`)}
<button type=button data-send>Submit notice</button>`)}`, { title: "Reporting Portal", style: ".head{width:560px;text-align:left;padding:10px;background:#fff;border:1px solid #ddd}.ic{background:#f1641e;color:#fff;border-radius:50%;padding:2px 7px}.ar{float:right}.body{padding:12px}.hint{color:#777;font-size:12px;margin:2px 0}.q{margin:12px 0}.r,.tab{display:block;padding:4px;cursor:pointer}.tab{display:inline-block;border:1px solid #ccc;padding:6px 14px}.tab input{position:absolute;opacity:0}.tab:has(:checked){background:#222;color:#fff}.r input{position:absolute;opacity:0}.r span{display:inline-block;width:12px;height:12px;border:2px solid #222;border-radius:50%;margin-right:8px}.r :checked+span{background:#222}.land{display:inline-block;border:1px solid #999;padding:4px 8px;min-width:140px;cursor:pointer}.zone{border:1px dashed;padding:12px;width:460px;cursor:pointer}" });
const open = (section, yes) => { $(".body", section).hidden = !yes; $(".head", section).setAttribute("aria-expanded", String(yes)); };
on(".head", "click", (event) => { const section = event.currentTarget.parentElement; open(section, $(".body", section).hidden); });
on(".next", "click", (event) => { const section = event.target.closest("section"); open(section, false); if (section.nextElementSibling) open(section.nextElementSibling, true); });
on("[name=ty]", "change", (event) => { $("#cp").hidden = event.target.value !== "copyright"; $("#tm").hidden = event.target.value !== "trademark"; });
hangs("country", $("#land"), [["CA", "Canada"], ["DE", "Germany"], ["GB", "United Kingdom"], ["US", "United States"]], { role: true });
$$(".zone").forEach(drops);
