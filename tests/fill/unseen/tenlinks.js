// Alibaba's form without account in English: an old table, ten boxes for links, days in three lists, a code to type.
import { main, page, record } from "./record.js";

page("Report an infringement", "en", "td{padding:4px}td.l{text-align:right}");
const options = (list) => `<option value="">- Select -</option>${list.map((text) => `<option>${text}</option>`).join("")}`;
const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
main.innerHTML = `
<form action="/find"><input name="q" data-k="x_find" placeholder="Search products"><button>Go</button></form>
<h2>Intellectual Property Complaint Form</h2><p>Not for registered users of the IP Protection Platform. All fields with * are needed.</p>
<form><table>
<tr><th colspan=2>Your details</th></tr>
<tr><td class=l>Name of Reporter*<td><input data-k="name">
<tr><td class=l>Company<td><input data-k="company">
<tr><td class=l>Email Address*<td><input data-k="email">
<tr><td class=l>Confirm Email Address*<td><input data-k="email2">
<tr><td class=l>Phone Number*<td><input data-k="phone"> <small>incl. country code</small>
<tr><td class=l>Address*<td><textarea data-k="address"></textarea>
<tr><td class=l>You are*<td><label><input type=radio name=w value=owner data-k="role"> the right holder</label> <label><input type=radio name=w value=agent data-k="role"> an authorised agent of the right holder</label>
<tr><td class=l>Identity Document*<td><input type=file data-k="identity">
<tr><td class=l>Letter of Authorisation (agents)<td><input type=file data-k="x_loa">
<tr><th colspan=2>Your intellectual property</th></tr>
<tr><td class=l>IPR Type*<td><select data-k="type">${options(["Copyright", "Patent", "Trademark"])}</select>
<tr><td class=l>Trademark Name*<td><input data-k="mark">
<tr><td class=l>Registration Number*<td><input data-k="number">
<tr><td class=l>Owner*<td><input data-k="owner">
<tr><td class=l>Place of Registration*<td><select data-k="place">${options(["Mainland China", "Hong Kong, China", "Taiwan, China", "Others"])}</select>
<tr><td class=l>Date of Registration<td><select data-k="x_day">${options(numbers(1, 31))}</select><select data-k="x_month">${options(numbers(1, 12))}</select><select data-k="x_year">${options(numbers(2010, 2026))}</select>
<tr><td class=l>Proof of IPR*<td><input type=file data-k="certificate">
<tr><th colspan=2>Infringing listings (at most 10 URLs)</th></tr>
${numbers(1, 10).map((at) => `<tr><td class=l>URL ${at}${at === 1 ? "*" : ""}<td><input size=50 data-k="links">`).join("")}
<tr><td class=l>Why do these listings infringe?*<td><textarea rows=4 data-k="why"></textarea>
<tr><td class=l>Supporting Evidence<td><input type=file multiple data-k="proof">
<tr><td class=l>Verification Code*<td><input data-k="x_code" size=6> <img alt="code" width=60 height=20>
<tr><td colspan=2><label><input type=checkbox data-k="x_true"> I confirm that the statements in this form are true and correct.</label>
</table><input type=submit value="Submit"></form>`;
record();
