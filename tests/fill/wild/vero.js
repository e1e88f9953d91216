// The notice as a numbered legal paper: blanks in sentences, labels below them, reasons coded, listings in rows of a table.
import { $, on, page } from "./widgets.js";

let at = 0;
page(`
<div class="paper">
<h1>NOTICE OF CLAIMED INFRINGEMENT</h1>
<p>Verified Rights Owner program · <a>How it works</a> · <input type=search placeholder="Search for anything" data-k="x_search"></p>
<section><h3><i>1</i> Who are you?</h3>
<p>I, the undersigned <span class=b><input data-k="name"><sub>full legal name</sub></span>, <span class=b><input data-k="x_title"><sub>job title (optional)</sub></span> of <span class=b><input data-k="company"><sub>company</sub></span>, state that I am authorised to act for
<span class=b><input data-k="owner"><sub>the intellectual property owner</sub></span>.</p>
<table class=pc><tr><th colspan=2>Reach me at</th></tr>
<tr><td><input data-k="street" size=34><div class=u>Street</div></td><td><input data-k="city"><div class=u>Town</div></td></tr>
<tr><td><input data-k="zip" size=10><div class=u>Postal code</div></td><td><select data-k="country"><option></option><option>Austria</option><option>China</option><option>Germany</option><option>Switzerland</option><option>United Kingdom</option><option>United States</option></select><div class=u>Country</div></td></tr>
<tr><td><input data-k="email" size=34><div class=u>E-mail for eBay's use</div></td><td><input data-k="email2" size=34><div class=u>E-mail that we may show to sellers</div></td></tr>
<tr><td><select data-k="cc"><option value="">Code</option><option value="+1">US +1</option><option value="+43">AT +43</option><option value="+44">GB +44</option><option value="+49">DE +49</option><option value="+86">CN +86</option></select><input data-k="phone" size=18><div class=u>Telephone</div></td><td><input data-k="x_web" placeholder="https://"><div class=u>Web site (optional)</div></td></tr></table></section>
<section><h3><i>2</i> What is wrong with the listings?</h3><p>Choose one code; use a new notice for every other one.</p>
<div class=codes>${[["1.1", "Trademark, item: the goods are counterfeit"], ["2.1", "Trademark, listing: the text or pictures use the mark unlawfully"], ["3.1", "Copyright, item: software sold against its licence"], ["3.2", "Copyright, item: pirate copy"], ["4.1", "Copyright, listing: text was copied"], ["4.2", "Copyright, listing: an image was copied"]].map(([code, words]) => `<label class=code><input type=radio name=rc value="${code}" data-k="reason"><code>${code}</code> ${words}</label>`).join("")}</div></section>
<section><h3><i>3</i> Your right</h3><p>It is registered under <span class=b><select data-k="office"><option value="">office</option><option>CNIPA</option><option>EUIPO</option><option>UKIPO</option><option>USPTO</option><option>WIPO</option></select><sub>office</sub></span>
<span class=b><input data-k="number"><sub>number</sub></span>, protecting the mark <span class=b><input data-k="mark"><sub>mark</sub></span>.</p></section>
<section><h3><i>4</i> Items</h3>
<table id=items class=grid><tr><th></th><th>Item number or URL</th><th>Seller's user ID</th><th>Your SKU</th></tr></table><p><a id=add role=button tabindex=0>⊕ one more line</a></p></section>
<section><h3><i>5</i> Grounds</h3><p>In what way do these items infringe? <small>(shared with sellers)</small></p><textarea data-k="why" maxlength=1000 rows=5 cols=72></textarea><div class=u><span id=n>1000</span> characters left</div>
<p>Attach what supports it: <input type=file multiple data-k="proof"></p></section>
<section><h3><i>6</i> Oath</h3><label><input type=checkbox data-k="x_oath"> I have a good faith belief … under penalty of perjury.</label>
<p><span class=b><input data-k="x_sign"><sub>signature</sub></span> <span class=b><input type=date data-k="date"><sub>dated</sub></span></p></section>
<button type=button data-send>Transmit notice</button></div>`, { title: "NOCI", style: ".paper{max-width:820px;font-family:serif}.b{display:inline-block;text-align:center;vertical-align:top}.b sub,.u{display:block;font-size:11px;color:#666;vertical-align:baseline}.b input{border:0;border-bottom:1px solid #333}.code{display:block}h3 i{background:#333;color:#fff;padding:2px 8px;border-radius:9px}.grid td{padding:2px 6px}" });
const add = () => $("#items tbody").insertAdjacentHTML("beforeend", `<tr><td>${(at += 1)}</td><td><input data-k="links" size=40></td><td><input data-k="sellers" size=16></td><td><input data-k="x_sku" size=10></td></tr>`);
add();
on("#add", "click", add);
on("textarea", "input", (event) => ($("#n").textContent = 1000 - event.target.value.length));
