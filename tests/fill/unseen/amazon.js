// Amazon's Report Infringement in English: fieldsets with legends, choices as cards, listings by search or by list, contact
// data twice (yours and a second contact).
import { main, page, record, tell, sent } from "./record.js";

page("Report Infringement", "en", "fieldset{margin:12px 0}.card{border:1px solid #bbb;padding:10px;margin:4px;display:inline-block;width:220px;vertical-align:top;cursor:pointer}.card.on{border-color:#07c}.row{margin:8px 0}.row>label{display:block;font-weight:600}");
main.innerHTML = `
<nav><input type=search aria-label="Search Amazon" data-k="x_search"><a href="#">Returns & Orders</a></nav>
<h1>Report Infringement</h1>
<fieldset><legend>Are you the rights owner or an agent?</legend><div data-cards="role"><div class=card data-v=owner><h4>Rights Owner</h4><p>I own the intellectual property</p></div><div class=card data-v=agent><h4>Agent</h4><p>I am authorised to act for the owner</p></div></div></fieldset>
<fieldset><legend>What type of intellectual property is your report about?</legend><div data-cards="type"><div class=card data-v=copyright><h4>Copyright</h4><p>Unauthorised use of a work such as text, photos or videos</p></div><div class=card data-v=patent><h4>Patent</h4><p>Unauthorised use of an invention or a design</p></div><div class=card data-v=trademark><h4>Trademark</h4><p>Unauthorised use of a word or logo, counterfeits</p></div></div></fieldset>
<fieldset><legend>Trademark</legend>
<div class=row><label for=a1>Brand name</label><input id=a1 data-k="mark"></div>
<div class=row><label for=a2>Trademark registration number</label><input id=a2 data-k="number"></div>
<div class=row><label for=a3>Name of the rights owner</label><input id=a3 data-k="owner"></div>
<div class=row><span>Where is your trademark being used?</span><br><label><input type=radio name=wh value=product data-k="where"> On the physical product</label><label><input type=radio name=wh value=packaging data-k="where"> On the product packaging</label><label><input type=radio name=wh value=image data-k="where"> In the image on the detail page</label><label><input type=radio name=wh value=text data-k="where"> In the text of the detail page</label></div>
</fieldset>
<fieldset><legend>Reported products</legend>
<div class=row><label for=a4>ASINs or product URLs</label><textarea id=a4 rows=4 data-k="links" aria-describedby=h4></textarea><small id=h4>Up to 50, one per line. All must be from this store.</small></div>
<div class=row><label for=a5>Order IDs of test buys (optional)</label><input id=a5 data-k="order"></div>
<div class=row><label for=a6>Additional information</label><textarea id=a6 data-k="why"></textarea></div>
</fieldset>
<fieldset><legend>Your contact information</legend>
<div class=row><label for=b1>First and last name</label><input id=b1 data-k="name"></div>
<div class=row><label for=b2>Company</label><input id=b2 data-k="company"></div>
<div class=row><label for=b3>Address</label><input id=b3 data-k="address"></div>
<div class=row><label for=b4>Phone number</label><input id=b4 type=tel data-k="phone"></div>
<div class=row><label for=b5>E-mail address</label><input id=b5 type=email data-k="email"></div>
</fieldset>
<fieldset><legend>Secondary contact (optional; may be shared with the seller)</legend>
<div class=row><label for=c1>Name</label><input id=c1 data-k="x_second_name"></div>
<div class=row><label for=c2>E-mail address</label><input id=c2 type=email data-k="x_second_email"></div>
</fieldset>
<p><input type=checkbox id=d1 data-k="x_faith"><label for=d1>I have a good faith belief that the use of the material is not authorized by the owner, its agent, or the law.</label></p>
<p><label for=d2>Electronic signature (type your full name)</label><input id=d2 data-k="x_sign"></p>
<button class=primary id=send>Submit</button>`;
record();
for (const group of document.querySelectorAll("[data-cards]"))
  for (const card of group.children)
    card.addEventListener("click", () => {
      for (const other of group.children) other.classList.toggle("on", other === card);
      tell(group.dataset.cards, card.dataset.v);
    });
document.getElementById("send").addEventListener("click", sent);
