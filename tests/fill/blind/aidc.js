// Alibaba's international portal: lists of Headless UI named by aria-labelledby, one address a row, the reason asked for when
// the kind of complaint is known.
import { editor, headless, main, make, page, put, rows, slot, watch } from "./widgets.js";

page("Intellectual Property Protection | Submit a complaint", "en", "section{border:1px solid #ddd;padding:12px;margin:10px 0}");
watch();
const q = (key, words, note = "") => `<div class=field><span id="l-${key}">${words} <span aria-hidden=true>*</span></span>${note && `<p><small>${note}</small></p>`}${slot(key)}</div>`;
main.innerHTML = `<header><form role=search><input name=q placeholder="Search Help Center" data-k=x_q></form></header>
<h1>Submit a complaint</h1>
<section><h2>1. Where</h2>${q("platform", "Platform you are complaining about")}${q("type", "Type of IPR")}<div data-slot=record></div></section>
<section><h2>2. What</h2>${q("kind", "What are you complaining about?")}<div data-slot=reason></div></section>
<section><h2>3. Details</h2>${q("links", "Listing URLs", "One URL in each box")}
<div class=field><span id=l-why>Explain why the listings infringe</span>${slot("why")}</div>
<div class=field><span id=l-proof>Evidence</span><p><small>JPG, PNG, PDF, 5 MB each</small></p><input type=file multiple aria-labelledby=l-proof data-k=proof></div></section>
<section><label><input type=checkbox data-k=x_decl> I declare that the above statements are true and accurate</label></section>
<button type=button data-send>Submit complaint</button> <button type=button data-send>Save as draft</button>
<aside aria-label="Chat"><textarea placeholder="Type your message here" data-k=x_chat></textarea></aside>`;
const body = editor("why");
body.querySelector("[contenteditable]").setAttribute("aria-labelledby", "l-why");
body.querySelector("[contenteditable]").setAttribute("role", "textbox");
const REASONS = ["Counterfeit features", "Test buy", "This model or type does not exist", "Unfair use of registered trademark"];
const later = (key, words, items) => {
  const box = make("div", { class: "field" });
  box.innerHTML = `<span id="l-${key}">${words} <span aria-hidden=true>*</span></span>`;
  box.append(headless(key, items, { labelled: `l-${key}` }));
  return box;
};
put({
  platform: headless("platform", ["AliExpress", "Alibaba.com", "Lazada", "Miravia"], { labelled: "l-platform" }),
  type: headless("type", ["Trademark", "Copyright", "Patent"], { labelled: "l-type", then: () => setTimeout(() => put({ record: later("record", "Registered right", ["HALVARD SPORT - 4567899 - United States", "HALVARD - 4567890 - United States", "HALVA - 4560001 - Canada"]) }), 120) }),
  kind: headless("kind", [["goods", "Product listing"], ["shop", "Store front"]], { labelled: "l-kind", then: () => setTimeout(() => put({ reason: later("reason", "Reason for complaint", REASONS) }), 120) }),
  links: rows("links", { add: "+ Add another listing", draw: (at) => `<input type=text aria-label="Listing URL ${at}" data-k=links placeholder="https://">` }),
  why: body,
});
