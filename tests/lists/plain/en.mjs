// Five portals in English.

import { a, american, british, digits, long, short } from "./kit.mjs";

const numbers = (at, of) => Array.from({ length: of }, (_, page) => page + 1).map((page) => ({ page, here: page === at + 1 }));
const shell = (title, head, body) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body>
${body}
</body>
</html>`;

/* ---- Walmart, a grid as MUI X draws it ---- */

const FIELDS = [["claimId", "Claim ID", 130], ["claimType", "Claim type", 130], ["items", "Item IDs", 180], ["seller", "Seller", 160], ["submitted", "Submitted", 110], ["status", "Status", 170], ["comments", "Walmart comments", 360], ["updated", "Last updated", 110]];
const mui = {
  home: "https://brandportal.walmart.com/claims", lang: "en", size: 25,
  seed: 733, count: 35,
  number: (at, roll) => `BP-${118400 + at * 19 + roll(15)}`,
  item: (made, roll) => {
    const id = digits(roll, 10);
    return { id, href: `https://www.walmart.com/ip/${id}`, url: `https://www.walmart.com/ip/${id}` };
  },
  sellers: ["BrightNest LLC", "Tianhe Direct", "Everyday Value Mart", "Coastline Trading", "ZQ Outdoor"],
  rights: ["Trademark", "Counterfeit", "Copyright", "Patent"],
  outcomes: [
    { state: "submitted", status: "Submitted", said: "", fresh: true, w: 2 },
    { state: "submitted", status: "In review", said: "", fresh: true, w: 3 },
    { state: "accepted", status: "Closed - item removed", said: "The item has been unpublished.", w: 6 },
    { state: "accepted", status: "Closed - seller complied", said: "Seller deleted the item after being notified.", w: 2 },
    { state: "accepted", status: "Closed - partial action", part: true, said: ({ n, gone }) => `${gone} of ${n} items unpublished. The remaining items do not use the mark.`, w: 3 },
    { state: "rejected", status: "Closed - no action", said: "The registration number provided does not match the brand on the item page.", w: 2 },
    { state: "rejected", status: "Closed - no action", said: "Distribution or pricing disputes are outside the scope of this program.", w: 1 },
    { state: "rejected", status: "Denied", said: "Utility patent claims need a court order or an ITC order.", w: 1 },
    { state: "rejected", status: "Denied", said: "Claim duplicates an earlier claim.", w: 1 },
    { state: "information_asked", status: "Need more info", said: "Please reply with the test purchase order number.", w: 2 },
    { state: "withdrawn", status: "Canceled by you", said: "", w: 2 },
    { state: "counter_notice", status: "Seller counterclaim", said: "The seller has submitted a counter-notification. See your email for next steps.", w: 2 },
    { state: "counter_notice", status: "Item republished", said: "No notice of legal action was received within 10 business days of the counter-notification.", w: 1 },
  ],
  page: (list, { at, all, from, to }) => shell("Claims | Walmart Brand Portal", "<style>.MuiDataGrid-row,.MuiDataGrid-columnHeaders [role=row]{display:flex}.MuiDataGrid-cell,.MuiDataGrid-columnHeader{overflow:hidden;padding:0 10px}</style>", `<div id="__next"><header class="MuiAppBar-root"><div class="MuiToolbar-root"><h6 class="MuiTypography-root">Brand Portal</h6><nav><a href="/dashboard">Dashboard</a><a href="/brands">Brands</a><a href="/claims" aria-current="page">Claims</a><a href="/users">Users</a></nav></div></header>
<main class="MuiContainer-root"><h4 class="MuiTypography-root MuiTypography-h4">My claims</h4><button class="MuiButton-root MuiButton-contained" type="button">Submit a claim</button>
<div class="MuiDataGrid-root MuiDataGrid-root--densityStandard" role="grid" aria-colcount="8" aria-rowcount="${all + 1}" aria-multiselectable="false"><div class="MuiDataGrid-main"><div class="MuiDataGrid-virtualScroller"><div class="MuiDataGrid-topContainer" role="presentation"><div class="MuiDataGrid-columnHeaders" role="presentation"><div role="row" aria-rowindex="1">${FIELDS.map(([field, name, width], index) => `<div class="MuiDataGrid-columnHeader" data-field="${field}" role="columnheader" tabindex="-1" aria-colindex="${index + 1}" aria-sort="${field === "submitted" ? "descending" : "none"}" style="width:${width}px"><div class="MuiDataGrid-columnHeaderDraggableContainer"><div class="MuiDataGrid-columnHeaderTitleContainer"><div class="MuiDataGrid-columnHeaderTitleContainerContent"><div class="MuiDataGrid-columnHeaderTitle">${name}</div></div></div></div></div>`).join("")}</div></div></div>
<div class="MuiDataGrid-virtualScrollerContent" role="presentation"><div class="MuiDataGrid-virtualScrollerRenderZone" role="rowgroup">
${list.map((one, row) => {
    const cells = { claimId: `<a href="/claims/${one.number}">${one.number}</a>`, claimType: one.right, items: one.items.map(({ href, id }) => a(href, id, ' target="_blank" rel="noopener"')).join(", "), seller: one.seller, submitted: american(one.day), status: `<div class="MuiChip-root MuiChip-filled MuiChip-sizeSmall"><span class="MuiChip-label">${one.status}</span></div>`, comments: one.said, updated: one.changed ? american(one.changed) : american(one.day) };
    return `<div class="MuiDataGrid-row" data-id="${one.number}" data-rowindex="${from - 1 + row}" role="row" aria-rowindex="${from + 1 + row}" aria-selected="false">${FIELDS.map(([field, , width], index) => `<div class="MuiDataGrid-cell MuiDataGrid-cell--textLeft" role="gridcell" data-field="${field}" data-colindex="${index}" aria-colindex="${index + 1}" tabindex="-1" style="width:${width}px">${cells[field]}</div>`).join("")}</div>`;
  }).join("\n")}
</div></div></div></div><div class="MuiDataGrid-footerContainer"><div class="MuiTablePagination-root"><p class="MuiTablePagination-selectLabel">Rows per page:</p><div class="MuiTablePagination-select">25</div><p class="MuiTablePagination-displayedRows">${from}–${to} of ${all}</p><button aria-label="Go to previous page"${at ? "" : " disabled"}></button><button aria-label="Go to next page"${to < all ? "" : " disabled"}></button></div></div></div></main></div>`),
};

/* ---- eBay VeRO, a plain table ---- */

const plain = {
  home: "https://www.ebay.com/vero/my-reports", lang: "en", size: 20,
  seed: 4111, count: 40,
  number: (at, roll) => `${2260118000 + at * 47 + roll(40)}`,
  item: (made, roll) => {
    const id = `1${digits(roll, 11)}`;
    return { id, href: `https://www.ebay.com/itm/${id}`, url: `https://www.ebay.com/itm/${id}` };
  },
  sellers: ["deals4you_uk", "ruby-corner", "mike.parts2019", "hz_gadgetstore", "vintage_by_lou"],
  rights: ["1.1 Counterfeit item", "2.1 Trademark in listing content", "4.2 Copied image", "4.1 Copied text", "3.2 Unauthorised copy"],
  outcomes: [
    { state: "submitted", status: "Submitted", said: "", fresh: true, w: 2 },
    { state: "submitted", status: "Received", said: "In the queue for our specialists", fresh: true, w: 3 },
    { state: "accepted", status: "Removed", said: "", w: 8 },
    { state: "accepted", status: "Removed", said: "Seller was informed and pointed to you with questions", w: 2 },
    { state: "accepted", status: "Partially removed", part: true, said: ({ n, gone }) => `${gone} of ${n} listings ended by eBay`, w: 3 },
    { state: "rejected", status: "Not processed", said: "Reason code does not fit the right that you have on file", w: 2 },
    { state: "rejected", status: "Not processed", said: "Item had ended more than 90 days ago", w: 1 },
    { state: "rejected", status: "Declined", said: "The listing is for a genuine item sold second-hand", w: 2 },
    { state: "rejected", status: "Declined", said: "Image reported does not appear in the listing", w: 1 },
    { state: "information_asked", status: "Clarification required", said: "State which of the pictures is yours", w: 2 },
    { state: "information_asked", status: "Clarification required", said: "Send proof that you act for the owner", w: 1 },
    { state: "withdrawn", status: "Retracted", said: "At your request", w: 2 },
    { state: "counter_notice", status: "Counter notice received", said: ({ due }) => `Item may be relisted after ${short(due)} unless you tell us of a court action`, w: 2 },
    { state: "counter_notice", status: "Reinstated", said: "Seller's counter notice was not followed by a court action", w: 1 },
  ],
  page: (list, { at, of, all, from, to }) => shell("VeRO: my reports", "<style>table{border-collapse:collapse}th,td{border:1px solid #ccc;padding:4px 8px;text-align:left;vertical-align:top}</style>", `<div id="gh"><a href="https://www.ebay.com">eBay</a> | Verified Rights Owner Program</div>
<p><a href="/vero/report">Report an item</a> | <b>My reports</b> | <a href="/vero/profile">Profile</a></p>
<h1>My reports</h1>
<p>Showing ${from} to ${to} of ${all} reports. Reports are kept for 18 months.</p>
<table>
<tr><th>Report no.</th><th>Date</th><th>Item number</th><th>Seller</th><th>Reason code</th><th>Status</th><th>Remarks</th></tr>
${list.map((one) => `<tr><td>${one.number}</td><td>${british(one.day)}</td><td>${one.items.map(({ href, id }) => a(href, id)).join("<br>")}</td><td>${one.seller}</td><td>${one.right}</td><td>${one.status}</td><td>${one.said || "&nbsp;"}</td></tr>`).join("\n")}
</table>
<p>${numbers(at, of).map(({ page, here }) => (here ? `<b>${page}</b>` : a(`?pg=${page}`, page))).join(" ")}${at + 1 < of ? ` ${a(`?pg=${at + 2}`, "Next &raquo;")}` : ""}</p>
<p><small>Copyright &copy; 1995-2026 eBay Inc. All Rights Reserved.</small></p>`),
};

/* ---- SHEIN, cards of definitions ---- */

const definitions = {
  home: "https://ipp.shein.com/complaints/mine", lang: "en", size: 8,
  seed: 660, count: 24,
  number: (at, roll, day) => `SH-IP-${day.slice(2, 4)}${day.slice(5, 7)}-${String(3100 + at * 9 + roll(8))}`,
  item: (made, roll) => {
    const id = `3${digits(roll, 7)}`;
    const [title, slug] = [["Floral Print Wrap Dress", "Floral-Print-Wrap-Dress"], ["Heart Pendant Necklace", "Heart-Pendant-Necklace"], ["Cartoon Graphic Tee", "Cartoon-Graphic-Tee"], ["Quilted Chain Bag", "Quilted-Chain-Bag"]][roll(4)];
    return { id, title, href: `https://us.shein.com/${slug}-p-${id}.html`, url: `https://www.shein.com/p-${id}.html` };
  },
  sellers: ["MUSERA Style", "Pavoi-like Studio", "Dayglow", "Yunmei Fashion"],
  rights: ["Copyright – Wildmeadow print collection", "Trademark – ODETTE & FINCH", "Design right – chain bag"],
  outcomes: [
    { state: "submitted", status: "Submitted", fresh: true, w: 2 },
    { state: "submitted", status: "Under examination", fresh: true, w: 2 },
    { state: "accepted", status: "Concluded", said: "Upheld. The product has been taken off the site.", w: 4 },
    { state: "accepted", status: "Concluded", said: "Upheld. Product images replaced by the merchant, the earlier page was removed.", w: 1 },
    { state: "accepted", status: "Concluded", part: true, said: ({ n, gone }) => `Upheld in part. ${gone} of ${n} products taken off the site.`, w: 2 },
    { state: "rejected", status: "Concluded", said: "Dismissed", why: "The two patterns are not substantially similar.", w: 2 },
    { state: "rejected", status: "Concluded", said: "Dismissed", why: "First publication date of your work could not be established.", w: 1 },
    { state: "rejected", status: "Not admitted", said: "No review took place", why: "Your trademark application is still pending.", w: 1 },
    { state: "information_asked", status: "Waiting for you", said: ({ due }) => `Please add a signed power of attorney by ${short(due)}.`, w: 2 },
    { state: "withdrawn", status: "Withdrawn by complainant", w: 1 },
    { state: "counter_notice", status: "Counter-statement filed by merchant", said: "You have 15 days to respond.", w: 2 },
    { state: "counter_notice", status: "Concluded", said: "Product back online after the merchant's counter-statement.", w: 1 },
  ],
  page: (list, { at, of, all }) => shell("My complaints – SHEIN IP Protection", "<style>.card{border:1px solid #e5e5e5;padding:16px;margin:12px 0}dl{display:grid;grid-template-columns:180px 1fr;margin:0}dd{margin:0}</style>", `<header class="top"><a href="/">SHEIN IP Protection</a><nav><a href="/rights">IP assets</a><a href="/complaints/new">New complaint</a><a href="/complaints/mine">My complaints</a></nav></header>
<main><h1>My complaints</h1><p class="count">${all} complaints</p>
${list.map((one) => `<section class="card"><dl><dt>Complaint No.</dt><dd>${one.number}</dd><dt>Date of complaint</dt><dd>${one.day}</dd><dt>IP asset</dt><dd>${one.right.replace("&", "&amp;")}</dd><dt>Products</dt><dd>${one.items.map(({ href, title, id }) => `${a(href, title)} (SKC ${id})`).join("<br>")}</dd><dt>Store</dt><dd>${one.seller}</dd><dt>Progress</dt><dd>${one.status}</dd>${one.said ? `<dt>Result</dt><dd>${one.said}</dd>` : ""}${one.why ? `<dt>Reason</dt><dd>${one.why}</dd>` : ""}</dl></section>`).join("\n")}
<nav class="pages">${numbers(at, of).map(({ page, here }) => (here ? `<span aria-current="page">${page}</span>` : a(`?page=${page}`, page))).join("")}</nav></main>
<footer>© 2009-2026 SHEIN</footer>`),
};

/* ---- Amazon, Bootstrap cards ---- */

const cards = {
  home: "https://www.amazon.com/report/infringement/history", lang: "en", size: 10,
  seed: 1888, count: 28, most: 4,
  number: (at, roll) => `${18830000000 + at * 100003 + roll(90000)}`,
  item: (made, roll) => {
    const id = `B0${(36 ** 7 + roll(9e8) * 60 + made).toString(36).toUpperCase().slice(0, 8)}`;
    return { id, href: `https://www.amazon.com/dp/${id}`, url: `https://www.amazon.com/dp/${id}` };
  },
  sellers: ["All sellers", "KITCHENROO", "Lianfeng-US", "Prime Goods Depot", "All sellers"],
  rights: ["Trademark", "Copyright", "Design patent", "Trademark (counterfeit)"],
  outcomes: [
    { state: "submitted", tone: "secondary", status: "Under review", said: "", fresh: true, w: 3 },
    { state: "submitted", tone: "secondary", status: "Additional review", said: "This complaint needs more time. No action is needed from you.", w: 1 },
    { state: "accepted", tone: "success", status: "Accepted", said: "We removed the content you reported.", w: 6 },
    { state: "accepted", tone: "success", status: "Partially accepted", part: true, said: ({ n, gone }) => `We removed ${gone} of the ${n} ASINs you reported.`, w: 3 },
    { state: "rejected", tone: "danger", status: "Not accepted", said: "We could not confirm that the reported image is on the product detail page.", w: 2 },
    { state: "rejected", tone: "danger", status: "Not accepted", said: "The trademark is not registered in the store where you reported the content.", w: 1 },
    { state: "rejected", tone: "danger", status: "Not accepted", said: "A test buy is necessary to assess a counterfeit complaint of this kind.", w: 1 },
    { state: "rejected", tone: "danger", status: "Not accepted", said: "The detail page describes a compatible accessory, which our policy permits.", w: 1 },
    { state: "information_asked", tone: "warning", status: "More information needed", said: "Tell us where on the product your work appears. We will close the complaint if we do not hear from you in 5 days.", w: 2 },
    { state: "withdrawn", tone: "light", status: "Retracted", said: "You retracted this complaint.", w: 2 },
    { state: "counter_notice", tone: "warning", status: "Counter-notice received", said: "The seller sent us a counter-notice. A copy was emailed to you.", w: 2 },
    { state: "counter_notice", tone: "light", status: "Reinstated", said: "The ASIN is available again, as the seller sent a counter-notice and we have no record of a lawsuit.", w: 1 },
  ],
  page: (list, { at, of, all, from, to }) => shell("Submission history - Report Infringement", '<link rel="stylesheet" href="/assets/bootstrap.min.css">', `<nav class="navbar navbar-expand-lg bg-dark navbar-dark"><div class="container"><a class="navbar-brand" href="/">Report Infringement</a><div class="navbar-nav"><a class="nav-link" href="/report/infringement">New complaint</a><a class="nav-link active" aria-current="page" href="/report/infringement/history">Submission history</a></div></div></nav>
<main class="container py-4"><h1 class="h3">My complaints</h1><div class="row g-2 mb-3"><div class="col-md-4"><input class="form-control" type="search" placeholder="Complaint ID or ASIN"></div><div class="col-md-3"><select class="form-select"><option>All outcomes</option><option>Open</option><option>Closed</option></select></div></div>
<p class="text-muted">${from}-${to} of ${all}</p>
${list.map((one) => `<div class="card mb-3"><div class="card-header d-flex justify-content-between"><span>Complaint ID <strong>${one.number}</strong></span><span class="badge rounded-pill text-bg-${one.outcome.tone}">${one.status}</span></div><div class="card-body"><div class="row"><div class="col-sm-4"><div class="small text-muted">Submitted</div>${long(one.day)}</div><div class="col-sm-4"><div class="small text-muted">Right</div>${one.right}</div><div class="col-sm-4"><div class="small text-muted">Seller</div>${one.seller}</div></div><div class="small text-muted mt-2">ASINs</div><ul class="list-inline mb-2">${one.items.map(({ href, id }) => `<li class="list-inline-item">${a(href, id, ' target="_blank"')}</li>`).join("")}</ul>${one.said ? `<p class="card-text">${one.said}</p>` : ""}<a href="/report/infringement/history/${one.number}" class="btn btn-sm btn-outline-secondary">Details</a>${one.state === "submitted" || one.state === "accepted" ? ' <button type="button" class="btn btn-sm btn-link">Retract</button>' : ""}</div></div>`).join("\n")}
<nav aria-label="Page navigation"><ul class="pagination">${numbers(at, of).map(({ page, here }) => `<li class="page-item${here ? " active" : ""}"><a class="page-link" href="?page=${page}">${page}</a></li>`).join("")}</ul></nav></main>`),
};

/* ---- Shopee, a row for every link, the complaint's cells spanning ---- */

const spans = {
  home: "https://brandipp.shopee.com/complaints", lang: "en", size: 9,
  seed: 517, count: 26, most: 5,
  number: (at, roll) => `BIP${20260000 + at * 41 + roll(35)}`,
  item: (made, roll) => {
    const [shop, id] = [digits(roll, 9), digits(roll, 11)];
    return { id, href: `https://shopee.sg/product/${shop}/${id}`, url: `https://shopee.sg/product/${shop}/${id}`, title: ["Lavender body lotion 250ml", "Vitamin C serum 30ml", "Bamboo charcoal mask 10pcs", "Travel size shampoo set"][roll(4)], shop: ["beautyhaul.sg", "kmart_official88", "glowbox2u", "sabunku.store"][roll(4)] };
  },
  sellers: ["-"],
  rights: ["NOORA (Trademark)", "NOORA pack shots (Copyright)", "Pump bottle (Design)"],
  outcomes: [
    { state: "submitted", status: "New", each: "-", fresh: true, w: 2 },
    { state: "submitted", status: "Being checked", each: "-", fresh: true, w: 2 },
    { state: "accepted", status: "Approved", each: "Deleted", w: 5 },
    { state: "accepted", status: "Partially approved", part: true, each: "Deleted", kept: "Kept: shop has shown an invoice", w: 2 },
    { state: "accepted", status: "Partially approved", part: true, each: "Deleted", kept: "Kept: no infringement seen", w: 2 },
    { state: "rejected", status: "Rejected", said: "Trademark is not registered in Singapore", each: "Kept", w: 2 },
    { state: "rejected", status: "Rejected", said: "Letter of authorisation has expired", each: "Kept", w: 1 },
    { state: "rejected", status: "Rejected", said: "Parallel imports are not an infringement", each: "Kept", w: 1 },
    { state: "information_asked", status: "Documents required", said: "Upload the copyright statement with a signature", each: "-", w: 2 },
    { state: "withdrawn", status: "Cancelled by brand", each: "-", w: 1 },
    { state: "counter_notice", status: "Seller has filed a counter notice", said: "Reply within 14 days", each: "Disputed", w: 2 },
    { state: "counter_notice", status: "Closed after counter notice", said: "Brand did not reply", each: "Relisted", w: 1 },
  ],
  page: (list, { at, of, all }) => shell("My Complaints - Brand IP Portal", "<style>table{border-collapse:collapse;width:100%}th,td{border:1px solid #e8e8e8;padding:8px;vertical-align:top;text-align:left}</style>", `<div class="app"><div class="bar"><img alt="Shopee" src="/logo.svg"><span>Brand IP Portal</span></div><ul class="side"><li><a href="/brands">My brands</a></li><li><a href="/complaints/create">Report listings</a></li><li class="on"><a href="/complaints">My complaints</a></li></ul>
<div class="content"><h2>My Complaints</h2>
<table class="eds-table"><thead><tr><th>Complaint No.</th><th>Submitted on</th><th>IP right</th><th>Listing</th><th>Shop</th><th>Listing result</th><th>Complaint status</th><th>Remarks</th></tr></thead><tbody>
${list.map((one) => one.items.map(({ href, title, shop }, index) => {
    const span = one.n > 1 ? ` rowspan="${one.n}"` : "";
    const result = one.outcome.part && index >= one.gone ? one.outcome.kept : one.outcome.each;
    return `<tr>${index ? "" : `<td${span}>${one.number}</td><td${span}>${british(one.day)}</td><td${span}>${one.right}</td>`}<td>${a(href, title, ' target="_blank"')}</td><td>${shop}</td><td>${result}</td>${index ? "" : `<td${span}>${one.status}</td><td${span}>${one.said || "-"}</td>`}</tr>`;
  }).join("\n")).join("\n")}
</tbody></table>
<div class="eds-pager"><span>Total ${all}</span>${numbers(at, of).map(({ page, here }) => (here ? `<b>${page}</b>` : a(`?page=${page}`, page))).join("")}</div></div></div>`),
};

export const EN = { mui, plain, definitions, cards, spans };
