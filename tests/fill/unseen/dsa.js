// A notice under Article 16 of the DSA in English: labels tied by aria-labelledby, a choice of the illegal content first, the
// notifier asked twice for an e-mail, a trusted flagger's number.
import { main, page, record } from "./record.js";

page("Notice of illegal content", "en");
let n = 0;
const q = (words, control, help = "") => `<div><p id=l${(n += 1)}><strong>${words}</strong></p>${help ? `<p id=h${n}>${help}</p>` : ""}${control.replace("<", "<").replace(/^<(\w+)/, `<$1 aria-labelledby="l${n}"${help ? ` aria-describedby="h${n}"` : ""}`)}</div>`;
main.innerHTML = `<h1>Report illegal content (Digital Services Act)</h1><form>
${q("Category of illegal content", `<select data-k="category"><option value="">Choose<option>Consumer protection<option>Hate speech<option>Intellectual property infringement<option>Unsafe products</select>`)}
${q("Exact electronic location of the content (URLs)", `<textarea data-k="links"></textarea>`, "One address per line")}
${q("Further information that helps to identify the content", `<input data-k="x_identify">`)}
${q("Substantiated explanation of the reasons why the content is illegal", `<textarea data-k="why" maxlength=3000></textarea>`)}
${q("Law or right infringed", `<input data-k="right">`, "For example a trade mark with its registration number")}
${q("Name of the individual or entity submitting the notice", `<input data-k="name">`)}
${q("Email address", `<input data-k="email">`)}
${q("Repeat email address", `<input data-k="email2">`)}
${q("Trusted flagger number (if any)", `<input data-k="x_flagger">`)}
${q("Email address of the uploader, if you contacted them", `<input data-k="x_uploader">`)}
${q("Supporting files", `<input type=file multiple data-k="proof">`)}
<label><input type=checkbox data-k="x_bona"> I confirm my bona fide belief that the information and allegations are accurate and complete</label><br>
<label><input type=checkbox data-k="x_copy"> Send me a copy of this notice</label><br><button>Send notice</button></form>`;
record();
