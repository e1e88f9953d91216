// Mercado Libre's Brand Protection Program in English: a list of plain rows, the reported listings beneath each other.

import { SAY, esc, later } from "./common.mjs";

const TONE = { review: "neutral", info: "caution", accepted: "positive", partly: "positive", rejected: "negative", withdrawn: "neutral", counter: "caution", reinstated: "neutral" };

const item = (one) => `<li class="andes-list__item bpp-report"><div class="bpp-report__main"><div class="bpp-report__id">Report No. ${one.number}</div><div class="bpp-report__meta">Reported on ${SAY.usLong(one.day)} · ${one.items[0].on} · Trademark TARNHOLT</div><div class="bpp-report__seller">Seller: ${esc(one.seller)}</div></div><ul class="bpp-report__listings">${one.items.map((each) => `<li><a href="${esc(each.raw)}" target="_blank">${esc(each.title)}</a> <span>${each.id}</span></li>`).join("")}</ul><div class="bpp-report__status"><span class="andes-badge andes-badge--pill andes-badge--${TONE[one.fate]}">${one.words}</span>${one.reason || one.note ? `<p>${one.reason || one.note}</p>` : ""}</div><div class="bpp-report__action"><a href="/brandprotection/enforcement/reports/${one.number}">View report</a></div></li>`;

export const meli = {
  lang: "en", rows: 30, size: 15, span: 75,
  home: "https://global-selling.mercadolibre.com/brandprotection/enforcement/reports",
  markets: ["meli"],
  number: (at, next) => `${30910000 + at * 1313 + Math.floor(next() * 1200)}`,
  say: SAY.usLong,
  words: {
    review: ["In review"], info: ["We need more information"], accepted: ["Listings removed"], partly: [(gone, all) => `${gone} of ${all} listings removed`], rejected: ["Report rejected"], withdrawn: ["Canceled by you"], counter: ["The seller disputed your report"], reinstated: ["Listings reactivated"],
  },
  reasons: [
    ["territory", "Your trademark isn't registered in the country where the listing is published."],
    ["evidence_weak", "The evidence doesn't show how the listing infringes your right."],
    ["class_mismatch", "The product isn't in the class your trademark is registered for."],
    ["wrong_right_type", "You chose a trademark right to report the use of a photo."],
    ["authority", "The power of attorney you uploaded has expired."],
  ],
  notes: {
    info: ["Send us a photo of the differences between the original and the reported product.", "Upload the registration certificate."],
    counter: [(one) => `The seller sent documents. Reply by ${SAY.usLong(later(one.updated, 4))}.`],
    reinstated: ["You didn't reply to the seller's documents within 4 days.", "The seller's documents prove that the product is original."],
    withdrawn: ["You canceled this report."],
  },
  page({ list, all, at, count }) {
    return `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Your reports - Brand Protection Program</title><style>.bpp-report{display:grid;grid-template-columns:280px 1fr 280px 100px;gap:16px;border-bottom:1px solid #eee;padding:16px 0;list-style:none}.andes-badge--positive{color:#00a650}.andes-badge--negative{color:#f23d4f}.andes-badge--caution{color:#f73}.bpp-report__meta,.bpp-report__seller{color:#666}</style></head><body>
<header class="nav-header"><a class="nav-logo" href="/">Mercado Libre</a><span>Brand Protection Program</span><nav><a href="/brandprotection/enforcement">Search listings</a><a href="/brandprotection/enforcement/rights">Rights</a><a href="/brandprotection/enforcement/reports">Your reports</a><a href="/brandprotection/enforcement/help">Help</a></nav></header>
<main role="main"><h1>Your reports</h1><div class="andes-card"><p>When a seller disputes your report, you have 4 days to reply. If you don't, the listing is reactivated.</p></div><div class="andes-dropdown"><span>All sites</span></div><div class="andes-dropdown"><span>Any status</span></div><p>${all.length} reports</p>
<ul class="andes-list bpp-reports">
${list.map(item).join("\n")}
</ul>
<nav aria-label="Pagination"><ul class="andes-pagination">${Array.from({ length: count }, (_, n) => `<li class="andes-pagination__button${n === at ? " andes-pagination__button--current" : ""}"><a class="andes-pagination__link" href="?page=${n + 1}">${n + 1}</a></li>`).join("")}<li class="andes-pagination__button andes-pagination__button--next"><a class="andes-pagination__link" href="?page=${at + 2}">Next</a></li></ul></nav></main></body></html>`;
  },
};
