// A notice under the Act as a dialogue: one question shown after another, its answer kept above; labels after the boxes.
import { $, drops, hangs, on, page } from "./widgets.js";

const ask = (n, html) => `<article class=turn data-n=${n} ${n ? "hidden" : ""}>${html}<p><button type=button class=go>OK</button></p></article>`;
page(`
<h1>Notify us of illegal content</h1><p class=law>Article 16 of Regulation (EU) 2022/2065</p>
<p>Not sure? <input data-k="x_faq" placeholder="Type a question"></p>
<form>
${ask(0, `<p>Why do you think that the content is illegal? Pick what comes closest.</p><div class=face id=cat tabindex=0 role=combobox aria-haspopup=listbox aria-expanded=false aria-label="Category"><b>Pick one</b></div>`)}
${ask(1, `<p id=u>Where exactly is it? Every precise electronic location, each on its own line.</p><textarea aria-labelledby=u data-k="links" rows=4 cols=70></textarea>`)}
${ask(2, `<p id=y>Give a sufficiently substantiated explanation of the reasons.</p><textarea aria-labelledby=y data-k="why" rows=6 cols=70></textarea><p>If it helps, name the work or sign concerned <small>(optional)</small></p><input data-k="work" aria-label="Work or sign"><p>and its registration <small>(optional)</small></p><input data-k="number" aria-label="Registration"><div class=zone><input type=file multiple hidden data-k="proof">Evidence, if you have some</div>`)}
${ask(3, `<p>Who notifies?</p><div class=after><input id=n1 data-k="name"><label for=n1>Name of the individual or entity</label></div><div class=after><input id=n2 data-k="email" type=email><label for=n2>Electronic mail address</label></div><div class=after><input id=n3 data-k="email2" type=email><label for=n3>The same again</label></div>
<details><summary>I am a trusted flagger</summary><div class=after><input id=n4 data-k="x_flag"><label for=n4>Identifier</label></div><div class=after><input id=n5 data-k="x_dsc"><label for=n5>Digital Services Coordinator that awarded it</label></div></details>`)}
${ask(4, `<label><input type=checkbox data-k="x_bona"> I have a bona fide belief that what I say is accurate and complete.</label><div class=after><input id=n6 data-k="x_ref"><label for=n6>Your reference</label></div><div class=after><input id=n7 data-k="x_sign"><label for=n7>Signature</label></div><button>Send notice</button>`).replace(/<p><button type=button class=go>OK<\/button><\/p><\/article>$/, "</article>")}
</form>`, { title: "Notice", style: ".turn{border-left:3px solid #039;padding-left:12px;margin:14px 0}.after{display:flex;flex-direction:column;margin:8px 0;width:360px}.after label{font-size:12px;color:#666}.face{border:1px solid #888;padding:6px;width:360px;cursor:pointer}.zone{border:1px dashed #888;padding:10px;width:360px;margin-top:8px;cursor:pointer}.law{color:#777}" });
hangs("category", $("#cat"), [["ccp", "Consumer information"], ["ip", "Intellectual property infringements"], ["unsafe", "Unsafe, non-compliant or prohibited products"], ["fraud", "Scams and fraud"], ["hate", "Illegal or harmful speech"]], { role: true, wait: 150 });
on(".go", "click", (event) => { const next = event.target.closest("article").nextElementSibling; if (next) next.hidden = false; });
drops($(".zone"));
