// Walmart: a table with a heading over each column, a row for each item, a brand among those of the account.
import { headless, main, make, page, put, slot, watch } from "./widgets.js";

page("IP Claim Form", "en", "table{border-collapse:collapse}th,td{border:1px solid #ccc;padding:4px}");
watch();
const q = (id, words, control) => `<p><label for="${id}"><b>${words}</b></label><br>${control}</p>`;
main.innerHTML = `<h1>Intellectual Property Claim</h1><form>
<p><b id=b-brand>Brand</b><br>${slot("brand")}</p>
<p><b id=b-type>Claim type</b><br>${slot("type")}</p><div id=number></div>
<h3>Items</h3><table><thead><tr><th>#</th><th>Item URL</th><th>Seller name</th><th>Item ID (office use)</th><th></th></tr></thead><tbody id=items></tbody></table><button type=button id=more>+ Add item</button>
${q("reason", "Reason for the claim", `<textarea id=reason rows=4 cols=60 data-k=why></textarea>`)}
<h3>Claimant</h3>${q("cn", "Name of claimant", `<input id=cn data-k=name>`)}${q("cc", "Company", `<input id=cc data-k=company>`)}${q("cr", "Relationship to the rights owner", `<select id=cr data-k=role><option value="">Select<option value=owner>Rights owner<option value=agent>Authorized agent<option value=none>Neither</select>`)}${q("ro", "Rights owner", `<input id=ro data-k=owner>`)}${q("ce", "Email", `<input id=ce data-k=email>`)}${q("cp", "Phone", `<input id=cp data-k=phone>`)}${q("ca", "Address", `<input id=ca data-k=address>`)}
${q("sg", "Digital signature", `<input id=sg data-k=x_sign>`)}
<label><input type=checkbox data-k=x_perj> Under penalty of perjury…</label><br><button>Submit claim</button></form>`;
put({
  brand: headless("mark", ["HALVARD KIDS", "HALVARD", "NORDLYS"], { labelled: "b-brand" }),
  type: headless("type", ["Copyright", "Counterfeit", "Patent", "Trademark"], { labelled: "b-type", then: (value) => {
    document.getElementById("number").innerHTML = q("no", value === "Copyright" ? "Copyright registration number" : value === "Patent" ? "Patent number" : "USPTO registration number (7 digits)", `<input id=no data-k=number>`);
  } }),
});
const items = document.getElementById("items");
const more = () => {
  const row = make("tr");
  row.innerHTML = `<td>${items.children.length + 1}</td><td><input data-k=links></td><td><input data-k=sellers></td><td><input data-k=x_id></td><td><button type=button>Remove</button></td>`;
  row.querySelector("button").addEventListener("click", () => row.remove());
  items.append(row);
};
document.getElementById("more").addEventListener("click", more);
more();
