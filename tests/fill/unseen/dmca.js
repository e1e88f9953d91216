// A copyright notice under 17 USC 512(c)(3) in English: a long letter with gaps, boxes inside sentences, radio fieldsets.
import { main, page, record } from "./record.js";

page("DMCA Notice", "en");
main.innerHTML = `<h1>Notice of copyright infringement</h1><form>
<fieldset><legend>1. The copyrighted work</legend><label>Title of the work <input data-k="work"></label><br><label>Describe the work and say where the original can be seen <textarea data-k="x_work_where"></textarea></label><br><label>Registration number, if registered <input data-k="number"></label></fieldset>
<fieldset><legend>2. The infringing material</legend><label>URLs of the infringing material <textarea data-k="links"></textarea></label><br><label>How is your work used there? <textarea data-k="why"></textarea></label></fieldset>
<fieldset><legend>3. Your contact details</legend><label>Full legal name <input data-k="name"></label><br><label>Copyright owner <input data-k="owner"></label><br><label>Street address <input data-k="address"></label><br><label>Telephone <input data-k="phone"></label><br><label>E-mail <input data-k="email"></label><br><label>Alternative e-mail <input data-k="x_other_mail"></label></fieldset>
<fieldset><legend>4. Statements</legend><label><input type=checkbox data-k="x_faith"> I have a good faith belief that the use is not authorized by the copyright owner, its agent, or the law.</label><br><label><input type=checkbox data-k="x_perjury"> Under penalty of perjury, the information is accurate and I am authorized to act.</label><br><label>Signature <input data-k="x_sign"></label> <label>Date <input data-k="date"></label></fieldset>
<button>Submit notice</button></form>`;
record();
