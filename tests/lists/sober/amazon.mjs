// Amazon's submission history: a plain table, the ASINs of a complaint in one cell, details in the last.

import { SAY, esc } from "./common.mjs";

function details(one) {
  const names = (gone) => one.items.filter((item) => item.gone === gone).map(({ id }) => id).join(", ");
  if (one.fate === "partly") return `<p>Accepted: ${names(true)}</p><p>Not accepted: ${names(false)}. ${one.reason}</p>`;
  return one.reason || one.note ? `<p>${one.reason || one.note}</p>` : "";
}

const row = (one) => `<tr><td>${one.number}</td><td>${SAY.usShort(one.day)}</td><td>Trademark</td><td>TARNHOLT</td><td><ul class="a-unordered-list a-nostyle a-vertical">${one.items.map((item) => `<li><span class="a-list-item"><a class="a-link-normal" target="_blank" href="${esc(item.raw)}">${item.id}</a> <span class="a-size-small a-color-secondary">${item.on}</span></span></li>`).join("")}</ul></td><td><span class="a-text-bold">${one.words}</span></td><td>${details(one)}</td></tr>`;

export const amazon = {
  lang: "en", rows: 40, size: 20, span: 85, each: true,
  home: "https://www.amazon.com/report/infringement/history",
  markets: ["amazon"],
  number: (at, next) => `${17920000000 + at * 2300417 + Math.floor(next() * 900000)}`,
  say: SAY.usShort,
  words: {
    review: ["Under review", "Additional review"], info: ["More information needed"], accepted: ["Accepted"], partly: ["Partially accepted"], rejected: ["Not accepted"], withdrawn: ["Retracted"], counter: ["Counter-notice received"], reinstated: ["Content reinstated"],
  },
  reasons: [
    ["evidence_weak", "We could not verify the infringement from the information provided. Please provide a test buy order ID."],
    ["class_mismatch", "The reported products are not covered by the goods in your trademark registration."],
    ["status_of_right", "The registration number you provided is for a pending application."],
    ["wrong_right_type", "The reported concern is not a trademark concern. Please submit a separate notice for copyright."],
    ["territory", "Your trademark is not registered in the country of the store where the product is listed."],
    ["url_format", "You provided a storefront URL. Please report specific ASINs."],
    ["missing_field", "Your notice did not include a complete mailing address and telephone number."],
  ],
  notes: {
    accepted: ["The content you reported has been removed.", ""],
    info: ["Reply to our email with the order ID of your test buy.", "Reply to our email with a description of the protected work."],
    withdrawn: ["You retracted this complaint.", "You retracted this complaint on resolution with the seller."],
    counter: ["The seller submitted a counter-notice. The content will be restored in 10 business days unless you file a court action."],
    reinstated: ["We did not receive notice of a court action within 10 business days of the counter-notice."],
  },
  page({ list, all, at, count }) {
    const from = at * 20 + 1;
    return `<!doctype html><html lang="en-us" class="a-js"><head><meta charset="utf-8"><title>Submission history - Report Infringement</title><style>.a-bordered{border-collapse:collapse}.a-bordered td,.a-bordered th{border:1px solid #d5d9d9;padding:8px;text-align:left;vertical-align:top}.a-text-bold{font-weight:700}.a-nostyle{list-style:none;padding:0}</style></head><body>
<div id="a-page"><header><a href="/">amazon</a> <span>Report Infringement</span> <nav><a href="/report/infringement">Submit a notice</a> <a href="/report/infringement/history">Submission history</a> <a href="/report/infringement/help">Help</a></nav> <span>Hello, Mara</span></header>
<div class="a-container"><h1 class="a-spacing-medium">Submission history</h1><p>Complaints submitted in the last 90 days. It can take up to 24 hours for a new submission to appear here. <a href="/report/infringement/help#status">Learn what each status means</a></p>
<div class="a-row"><label for="s">Complaint ID</label> <input id="s" type="text" maxlength="40" class="a-input-text"> <span class="a-button"><button type="button">Search</button></span></div>
<table class="a-bordered a-spacing-base"><tbody><tr><th scope="col">Complaint ID</th><th scope="col">Submitted</th><th scope="col">IP type</th><th scope="col">Brand</th><th scope="col">ASINs</th><th scope="col">Status</th><th scope="col">Details</th></tr>
${list.map(row).join("\n")}
</tbody></table>
<div class="a-row">Showing ${from}-${from + list.length - 1} of ${all.length}</div><ul class="a-pagination"><li class="${at ? "" : "a-disabled"}">Previous</li>${Array.from({ length: count }, (_, n) => `<li class="${n === at ? "a-selected" : "a-normal"}"><a href="?page=${n + 1}">${n + 1}</a></li>`).join("")}<li class="a-last">Next</li></ul></div>
<footer>© 1996-2026, Amazon.com, Inc. or its affiliates</footer></div></body></html>`;
  },
};
