// Shopee's Brand IP Portal: cards, a complaint against several links each, with the reason beneath the status.

import { SAY, esc, later } from "./common.mjs";

const SAID = { rejected: "Rejection reason", partly: "Reason for rejected links", info: "Required from you", counter: "Seller appeal", reinstated: "Appeal result", withdrawn: "Remark" };
const TONE = { review: "info", info: "warning", accepted: "success", partly: "success", rejected: "error", withdrawn: "default", counter: "warning", reinstated: "default" };

const card = (one) => `<div class="eds-card complaint-card"><div class="eds-card__header"><div class="complaint-id">Complaint ID <strong>${one.number}</strong></div><div class="eds-tag eds-tag--${TONE[one.fate]}">${one.words}</div></div><div class="eds-card__body"><div class="info-row"><span class="info-label">Submission Date</span><span class="info-value">${SAY.short(one.day)}</span></div><div class="info-row"><span class="info-label">Market</span><span class="info-value">${one.items[0].on}</span></div><div class="info-row"><span class="info-label">IP Right</span><span class="info-value">TARNHOLT (Trademark, 40202114873Q)</span></div><div class="info-row"><span class="info-label">Shop</span><span class="info-value">${esc(one.seller)}</span></div><div class="info-row"><span class="info-label">Listing Links (${one.items.length})</span><span class="info-value"><ol class="links">${one.items.map((item) => `<li><a href="${esc(item.raw)}" target="_blank">${esc(item.raw)}</a></li>`).join("")}</ol></span></div>${SAID[one.fate] ? `<div class="info-row"><span class="info-label">${SAID[one.fate]}</span><span class="info-value">${one.reason || one.note}</span></div>` : ""}</div></div>`;

export const shopee = {
  lang: "en", rows: 22, size: 10, span: 60,
  home: "https://brandportal.shopee.com/complaints",
  markets: ["shopee"],
  number: (at, next) => `BIP-${String(88100 + at * 57 + Math.floor(next() * 50)).padStart(7, "0")}`,
  say: SAY.short,
  words: {
    review: ["Pending Review"], info: ["Pending Documents"], accepted: ["Approved - Listing Removed"], partly: ["Partially Approved"], rejected: ["Rejected"], withdrawn: ["Cancelled by You"], counter: ["Seller Appealed"], reinstated: ["Appeal Approved - Listing Restored"],
  },
  reasons: [
    ["class_mismatch", "Trademark class does not match the product category of the listing."],
    ["authority", "Letter of authorisation is incomplete: signature of the IP owner is missing."],
    ["evidence_weak", "Screenshots do not show the listing URL and the date."],
    ["territory", "IP right is not registered in the market selected."],
  ],
  notes: {
    info: ["Certificate of registration for this market.", "Letter of authorisation signed by the IP owner."],
    counter: [(one) => `Seller submitted supporting documents on ${SAY.short(one.updated)}. Please respond by ${SAY.short(later(one.updated, 7))}.`],
    reinstated: ["Seller provided proof of authorised distribution."],
    withdrawn: ["Settled with seller."],
  },
  page({ list, all, at, count }) {
    return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>My Complaints - Shopee Brand IP Portal</title><style>.complaint-card{border:1px solid #e8e8e8;border-radius:4px;margin:12px 0;padding:16px}.eds-card__header{display:flex;justify-content:space-between}.info-row{display:flex}.info-label{width:200px;color:#999}.eds-tag--success{color:#2ba471}.eds-tag--error{color:#ee4d2d}.eds-tag--warning{color:#e8910c}</style></head><body>
<div id="app"><div class="header-bar"><span class="title">Brand IP Portal</span><span class="account">Tarnholt Outdoor GmbH</span></div><div class="sidebar"><ul class="sidebar-menu">${["Home", "IP Rights", "New Complaint", "My Complaints", "Account"].map((name) => `<li class="sidebar-menu-item${name === "My Complaints" ? " active" : ""}">${name}</li>`).join("")}</ul></div>
<div class="page-content"><div class="page-title">My Complaints</div><div class="eds-tabs"><div class="eds-tabs__nav">${["All", "Ongoing", "Action Required", "Completed"].map((name, n) => `<div class="eds-tabs__nav-tab${n ? "" : " active"}">${name}</div>`).join("")}</div></div><div class="eds-input"><input type="text" placeholder="Search Complaint ID or link" class="eds-input__input"></div>
<div class="list-total">${all.length} Complaints</div>
${list.map(card).join("\n")}
<div class="eds-pagination"><ul class="eds-pager__pages">${Array.from({ length: count }, (_, n) => `<li class="eds-pager__page${n === at ? " active" : ""}">${n + 1}</li>`).join("")}</ul><span class="eds-pagination-sizes">10 / page</span></div></div></div></body></html>`;
  },
};
