// eBay: a definition list, the item numbers in a field of their own, the reason among groups of a list, an address in parts.
import { main, page, watch } from "./widgets.js";

page("Notice of claimed infringement", "en", "dt{font-weight:bold;margin-top:12px}dd{margin:4px 0}");
watch();
const q = (words, control, note = "") => `<dt>${words}</dt><dd>${note && `<i>${note}</i><br>`}${control}</dd>`;
const input = (key, more = "") => `<input size=40 data-k="${key}" ${more}>`;
main.innerHTML = `<form><h1>VeRO: Notice of Claimed Infringement</h1><dl>
${q("Name of the intellectual property owner", input("owner"))}
${q("Your name and title", input("name"), "The person who signs this notice")}
${q("Company", input("company"))}
${q("Mailing address", `<textarea rows=3 cols=40 data-k=address></textarea>`)}
${q("Telephone", input("phone", "type=tel"))}
${q("Email address for eBay", input("email", "type=email"))}
${q("Email address for sellers", input("email2", "type=email"), "Shown to the member whose item is removed")}
${q("Web site (optional)", input("x_site", "type=url"))}
${q("eBay user ID (optional)", input("x_user"))}
${q("Reason code", `<select data-k=reason><option value="">Select one<optgroup label="Trademark – item"><option value=1.1>1.1 Item is a counterfeit product which infringes the trademark owner's rights<option value=1.2>1.2 Item is unlawfully imported<optgroup label="Trademark – listing content"><option value=2.1>2.1 Listing contains unlawful use of trademark<optgroup label="Copyright – item"><option value=3.1>3.1 Software sold against its licence<option value=3.2>3.2 Item is an unlawful copy<optgroup label="Copyright – listing content"><option value=4.1>4.1 Listing uses unauthorised copy of text<option value=4.2>4.2 Listing uses unauthorised copy of image</select>`)}
${q("Trademark registration number", input("number"))}
${q("Jurisdiction of registration", `<select data-k=place><option value="">-<option>Australia<option>Canada<option>Germany<option>United Kingdom<option>United States</select>`)}
${q("Item numbers or URLs", `<textarea rows=6 cols=60 data-k=links></textarea>`, "One per line")}
${q("Why do these items infringe?", `<textarea rows=4 cols=60 data-k=why></textarea>`)}
${q("Attachments", `<input type=file multiple data-k=proof>`)}
${q("Signature", input("x_sign"))}
${q("Date", input("date", "type=date"))}
</dl><label><input type=checkbox data-k=x_faith> I have a good faith belief that the listings infringe</label><br><button>Send notice</button></form>
<form><h4>eBay newsletter</h4><input placeholder="Enter your email" data-k=x_news><button>Sign up</button></form>`;
