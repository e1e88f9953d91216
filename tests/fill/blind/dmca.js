// A notice of copyright in words that run on: boxes within sentences and under them.
import { editor, main, page, put, slot, watch } from "./widgets.js";

page("DMCA takedown notice", "en", ".b{margin:14px 0}input{width:300px}input[type=checkbox]{width:auto}");
watch();
main.innerHTML = `<h1>Copyright infringement notification</h1><form>
<div class=b><label for=a1>Describe the copyrighted work that has been infringed</label><textarea id=a1 rows=2 cols=60 data-k=work></textarea></div>
<div class=b><label for=a2>U.S. copyright registration number, if any</label><input id=a2 data-k=number></div>
<div class=b><label for=a3>Link to the original work</label><input id=a3 data-k=x_orig></div>
<div class=b><label for=a4>Copyright owner</label><input id=a4 data-k=owner></div>
<div class=b><label for=a5>Material to be removed: its location (URLs, one per line)</label><textarea id=a5 rows=4 cols=60 data-k=links></textarea></div>
<div class=b><span id=a6>How the material infringes</span>${slot("why")}</div>
<fieldset><legend>Complaining party</legend>
<div class=b><input data-k=name aria-label="Full legal name" placeholder="Full legal name"></div><div class=b><input data-k=address aria-label="Postal address" placeholder="Street, city, country"></div><div class=b><input data-k=phone aria-label="Telephone" placeholder="+1"></div><div class=b><input data-k=email aria-label="E-mail" placeholder="you@example.com"></div></fieldset>
<div class=b><label><input type=checkbox data-k=x_a> I have a good faith belief…</label></div><div class=b><label><input type=checkbox data-k=x_b> Under penalty of perjury…</label></div>
<div class=b><label for=a9>/s/ Electronic signature</label><input id=a9 data-k=x_sign></div>
<div class=b><div class=g-recaptcha>I'm not a robot <input type=checkbox data-k=x_robot></div></div>
<button>Submit notification</button></form>`;
const why = editor("why");
why.querySelector("[contenteditable]").setAttribute("aria-labelledby", "a6");
put({ why });
