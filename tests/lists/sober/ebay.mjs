// eBay's VeRO tool: a plain table with a body for every report, whose first row tells of the report and the others of its items.

import { SAY, esc } from "./common.mjs";

const ITEM = { review: ["Pending", "Pending"], info: ["On hold", "On hold"], accepted: ["Ended", ""], partly: ["Ended", "Active"], rejected: ["", "Active"], withdrawn: ["", "Active"], counter: ["Ended", ""], reinstated: ["", "Reinstated"] };
const CODE = ["1.1 Counterfeit item", "2.1 Unlawful use of trademark in listing", "4.2 Copied image"];

const report = (one, n) => `<tbody class="report"><tr class="report__head"><th colspan="4" scope="rowgroup"><span class="report__id">Report ${one.number}</span> <span>Submitted ${SAY.usShort(one.day)}</span> <span>Reason code ${CODE[n % 3]}</span></th><td class="report__status">${one.words}</td></tr>
${one.items.map((item) => `<tr><td><a href="${item.raw}" target="_blank">${item.id}</a></td><td>${esc(item.title)}</td><td>${esc(item.seller)}</td><td>${ITEM[one.fate][item.gone ? 0 : 1]}</td><td></td></tr>`).join("\n")}${one.reason || one.note ? `\n<tr class="report__note"><td colspan="5">${one.reason ? "Reason: " : "Message from eBay: "}${one.reason || one.note}</td></tr>` : ""}</tbody>`;

export const ebay = {
  lang: "en", rows: 32, size: 10, span: 80, each: true,
  home: "https://www.ebay.com/vero/reports",
  markets: ["ebay"],
  number: (at, next) => `${5301200000 + at * 10371 + Math.floor(next() * 9000)}`,
  say: SAY.usShort,
  words: {
    review: ["Received", "Submitted"], info: ["Clarification required"], accepted: ["Removed"], partly: [(gone, all) => `Partially removed (${gone} of ${all} items)`], rejected: ["Not removed"], withdrawn: ["Withdrawn"], counter: ["Counter notice filed"], reinstated: ["Items reinstated"],
  },
  reasons: [
    ["wrong_right_type", "The reason code does not match the right you identified."],
    ["evidence_weak", "The explanation does not state why the item is believed to be infringing."],
    ["territory", "The registration does not cover the country where the item is listed."],
    ["status_of_right", "The registration is no longer in force."],
    ["authority", "We have no authorization on file that lets you report for this rights owner."],
  ],
  notes: {
    info: ["Please give the registration number and the jurisdiction.", "Please tell us which image was copied and where the original was published."],
    withdrawn: ["You withdrew this report."],
    counter: ["The seller has filed a counter notice. We have sent you a copy by email."],
    reinstated: ["The seller filed a counter notice and we were not told of a court action within 10 business days."],
  },
  page({ list, all, at, count }) {
    return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>My reports | VeRO | eBay</title><style>table{border-collapse:collapse;width:100%}td,th{padding:6px 10px;text-align:left}.report__head{background:#f7f7f7;border-top:2px solid #ccc}.report__head span{margin-right:20px}.report__status{font-weight:700}.report__note{color:#555}</style></head><body>
<header><a href="https://www.ebay.com/">eBay</a> <span>Verified Rights Owner Program</span> <nav aria-label="VeRO"><a href="/vero/report">Report items</a> <a href="/vero/reports" aria-current="page">My reports</a> <a href="/vero/profile">Profile</a></nav></header>
<main><h1>My reports</h1><p>Reports from the last 90 days, newest first.</p><form><label>Report or item number <input name="q"></label> <label>Status <select name="status"><option>All</option><option>Received</option><option>Removed</option><option>Not removed</option><option>Clarification required</option></select></label> <button>Apply</button></form>
<table><caption class="clipped">Reports and their items</caption><thead><tr><th scope="col">Item number</th><th scope="col">Title</th><th scope="col">Seller</th><th scope="col">Listing</th><th scope="col">Report status</th></tr></thead>
${list.map(report).join("\n")}
</table>
<nav aria-label="Pages">${Array.from({ length: count }, (_, n) => (n === at ? `<b>${n + 1}</b>` : `<a href="?page=${n + 1}">${n + 1}</a>`)).join(" ")}</nav><p>${all.length} reports</p></main><footer>Copyright © 1995-2026 eBay Inc. All Rights Reserved.</footer></body></html>`;
  },
};
