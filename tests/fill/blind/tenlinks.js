// The form without an account: a table of questions, the label's own cell on the left, ten boxes that are there from the start,
// a role that asks for a paper of the agent.
import { main, page, watch } from "./widgets.js";

page("Report intellectual property infringement", "en", "td{padding:6px;vertical-align:top;border-bottom:1px solid #eee}");
watch();
const row = (words, control, must = true) => `<tr><td align=right>${words}${must ? "<font color=red>*</font>" : ""}:</td><td>${control}</td></tr>`;
const input = (key, more = "") => `<input size=40 data-k="${key}" ${more}>`;
main.innerHTML = `<h2>IPR Infringement Complaint (unregistered users)</h2><p>Reports are limited to 10 links. <a href="#">Log in</a> to use IPP instead.</p>
<form><table>
<tr><th colspan=2>Reporter</th></tr>
${row("Name of reporter", input("name"))}
${row("You are", `<select data-k=role><option value="">--Select--<option value=owner>The intellectual property owner<option value=agent>An authorized agent</select>`)}
${row("Company", input("company"), false)}
${row("E-mail", input("email"))}
${row("Confirm e-mail", input("email2"))}
${row("Tel.", input("phone"))}
${row("Address", `<textarea rows=2 cols=38 data-k=address></textarea>`)}
<tbody id=agent></tbody><tbody>
<tr><th colspan=2>Intellectual property</th></tr>
${row("IPR category", `<select data-k=type><option value="">--Select--<option>Copyright<option>Trademark<option>Patent</select>`)}
${row("Trade mark", input("mark"))}
${row("Registration No.", input("number"))}
${row("Name of IPR owner", input("owner"))}
${row("Place of registration", `<select data-k=place><option value="">--Select--<option>Mainland China<option>Hong Kong, China<option>Taiwan, China<option>Others</select>`)}
${row("Registration certificate", `<input type=file data-k=certificate>`)}
<tr><th colspan=2>Complaint</th></tr>
${Array.from({ length: 10 }, (_, at) => row(`Link ${at + 1}`, `<input size=60 data-k=links>`, at === 0)).join("")}
${row("Description of the infringement", `<textarea rows=4 cols=50 data-k=why></textarea>`)}
${row("Supporting evidence", `<input type=file multiple data-k=proof>`, false)}
${row("Previous complaint ID", input("x_prev"), false)}
${row("Verification code", `${input("x_code")} <img alt="">`)}
<tr><td></td><td><input type=checkbox data-k=x_ok> I have a good faith belief that the use is not authorized</td></tr>
<tr><td></td><td><input type=submit value=Submit> <input type=reset value=Reset></td></tr></tbody></table></form>`;
main.querySelector("[data-k=role]").addEventListener("change", ({ target }) => {
  document.getElementById("agent").innerHTML = target.value === "agent" ? row("Letter of authorization", `<input type=file data-k=poa>`) + row("Authorization valid until", `<input type=date data-k=x_until>`, false) : "";
});
