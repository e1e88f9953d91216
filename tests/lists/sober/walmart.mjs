// Walmart's Brand Portal: MUI's collapsible table, every row open.

import { SAY, esc } from "./common.mjs";

const ITEM = { review: ["Under review", "Under review"], info: ["On hold", "On hold"], accepted: ["Unpublished", ""], partly: ["Unpublished", "No action"], rejected: ["", "No action"], withdrawn: ["", "No action"], counter: ["Unpublished", ""], reinstated: ["", "Republished"] };
const CHIP = { review: "Info", info: "Warning", accepted: "Success", partly: "Success", rejected: "Error", withdrawn: "Default", counter: "Warning", reinstated: "Default" };
const SAID = { rejected: "Denial reason", partly: "Reason for items not actioned", info: "Information requested", counter: "Counter-notice", reinstated: "Resolution", withdrawn: "Resolution" };
const HEADS = ["Claim ID", "Submitted date", "Claim type", "Brand", "Items", "Status"];
const head = (name) => `<th class="MuiTableCell-root MuiTableCell-head MuiTableCell-sizeMedium css-1ygcj2i" scope="col">${name}</th>`;
const cell = (inner) => `<td class="MuiTableCell-root MuiTableCell-body MuiTableCell-sizeMedium css-q34dxg">${inner}</td>`;
const small = (tag, kind, inner) => `<${tag} class="MuiTableCell-root MuiTableCell-${kind} MuiTableCell-sizeSmall css-1k1yrvi"${kind === "head" ? ' scope="col"' : ""}>${inner}</${tag}>`;

const row = (one) => `<tr class="MuiTableRow-root css-1gqug66">${cell('<button class="MuiButtonBase-root MuiIconButton-root MuiIconButton-sizeSmall css-14a21fv" tabindex="0" type="button" aria-label="collapse row" aria-expanded="true"><svg class="MuiSvgIcon-root MuiSvgIcon-fontSizeMedium" focusable="false" aria-hidden="true" viewBox="0 0 24 24" data-testid="KeyboardArrowUpIcon"><path d="M7.41 15.41 12 10.83l4.59 4.58L18 14l-6-6-6 6z"></path></svg></button>')}<th class="MuiTableCell-root MuiTableCell-body MuiTableCell-sizeMedium css-q34dxg" scope="row">${one.number}</th>${cell(SAY.usSlash(one.day))}${cell("Trademark")}${cell("TARNHOLT")}${cell(one.items.length)}${cell(`<div class="MuiChip-root MuiChip-filled MuiChip-sizeSmall MuiChip-color${CHIP[one.fate]} MuiChip-filled${CHIP[one.fate]} css-1r5rn6n"><span class="MuiChip-label MuiChip-labelSmall css-t9pmz3">${one.words}</span></div>`)}</tr>
<tr class="MuiTableRow-root css-1gqug66"><td class="MuiTableCell-root MuiTableCell-body MuiTableCell-sizeMedium css-q34dxg" colspan="7" style="padding-bottom: 0px; padding-top: 0px;"><div class="MuiCollapse-root MuiCollapse-vertical MuiCollapse-entered css-c4sutr" style="min-height: 0px;"><div class="MuiCollapse-wrapper MuiCollapse-vertical css-hboir5"><div class="MuiCollapse-wrapperInner MuiCollapse-vertical css-8atqhb"><div class="MuiBox-root css-1yuhvjn"><table class="MuiTable-root css-1owb465" aria-label="items"><thead class="MuiTableHead-root css-1wbz3t9"><tr class="MuiTableRow-root MuiTableRow-head css-1gqug66">${["Item ID", "Item name", "Seller", "Item status"].map((name) => small("th", "head", name)).join("")}</tr></thead><tbody class="MuiTableBody-root css-1xnox0e">${one.items.map((item) => `<tr class="MuiTableRow-root css-1gqug66">${small("td", "body", `<a class="MuiTypography-root MuiTypography-inherit MuiLink-root MuiLink-underlineAlways" href="${esc(item.raw)}" target="_blank" rel="noopener">${item.id}</a>`)}${small("td", "body", esc(item.title))}${small("td", "body", esc(item.seller))}${small("td", "body", ITEM[one.fate][item.gone ? 0 : 1])}</tr>`).join("")}</tbody></table>${SAID[one.fate] ? `<p class="MuiTypography-root MuiTypography-body2 css-68o8xu"><strong>${SAID[one.fate]}:</strong> ${one.reason || one.note}</p>` : ""}</div></div></div></div></td></tr>`;

export const walmart = {
  lang: "en", rows: 26, size: 10, span: 90, each: true,
  home: "https://brandportal.walmart.com/claims",
  markets: ["walmart"],
  number: (at, next) => `CLM-${1048000 + at * 211 + Math.floor(next() * 190)}`,
  say: SAY.usSlash,
  words: {
    review: ["Submitted", "Under review"], info: ["Information requested"], accepted: ["Approved"], partly: ["Partially approved"], rejected: ["Denied"], withdrawn: ["Withdrawn"], counter: ["Counter-notice filed"], reinstated: ["Items republished"],
  },
  reasons: [
    ["status_of_right", "The USPTO registration number is not active."],
    ["evidence_weak", "The information provided does not show that the item infringes the trademark."],
    ["missing_field", "Seller name was not provided for each item URL."],
    ["url_format", "The item URL is not valid or the item is no longer on Walmart.com."],
    ["name_mismatch", "The rights owner's name does not match the owner in the USPTO record."],
  ],
  notes: {
    info: ["Provide photos of the item received from the test purchase.", "Provide proof of authorization from the rights owner."],
    counter: ["The seller submitted a counter-notice. Review it in your messages."],
    reinstated: ["The seller's counter-notice was accepted and the items were republished."],
    withdrawn: ["Withdrawn by the claimant."],
  },
  page({ list, all, at }) {
    const from = at * 10 + 1;
    return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Claims | Walmart Brand Portal</title><style>table{border-collapse:collapse;width:100%}.MuiTableCell-root{border-bottom:1px solid #e0e0e0;padding:12px;text-align:left}.MuiChip-colorSuccess{color:#2e7d32}.MuiChip-colorError{color:#d32f2f}.MuiChip-colorWarning{color:#ed6c02}.MuiBox-root{margin:8px 48px}</style></head><body>
<div id="root"><header class="MuiPaper-root MuiPaper-elevation MuiPaper-elevation4 MuiAppBar-root MuiAppBar-colorPrimary"><div class="MuiToolbar-root"><h6 class="MuiTypography-root MuiTypography-h6">Brand Portal</h6><nav class="MuiStack-root">${["Dashboard", "Brands", "Claims", "Users", "Support"].map((name) => `<a class="MuiButtonBase-root MuiButton-root MuiButton-text" tabindex="0" href="/${name.toLowerCase()}">${name}</a>`).join("")}</nav></div></header>
<main class="MuiContainer-root"><h1 class="MuiTypography-root MuiTypography-h4">Claims</h1><p class="MuiTypography-root MuiTypography-body1">Track the status of intellectual property claims submitted by your team.</p><button class="MuiButtonBase-root MuiButton-root MuiButton-contained" tabindex="0" type="button">Submit a claim</button>
<div class="MuiStack-root"><div class="MuiFormControl-root MuiTextField-root"><label class="MuiFormLabel-root MuiInputLabel-root">Search by claim ID or item ID</label><div class="MuiInputBase-root MuiOutlinedInput-root"><input type="text" class="MuiInputBase-input MuiOutlinedInput-input" value=""></div></div><div class="MuiFormControl-root"><label class="MuiFormLabel-root MuiInputLabel-root">Status</label><div class="MuiInputBase-root MuiOutlinedInput-root"><div role="combobox" aria-haspopup="listbox" class="MuiSelect-select MuiSelect-outlined">All</div></div></div></div>
<div class="MuiPaper-root MuiPaper-elevation MuiPaper-rounded MuiPaper-elevation1 MuiTableContainer-root css-11xur9t"><table class="MuiTable-root css-1owb465" aria-label="claims"><thead class="MuiTableHead-root css-1wbz3t9"><tr class="MuiTableRow-root MuiTableRow-head css-1gqug66"><td class="MuiTableCell-root MuiTableCell-head MuiTableCell-sizeMedium css-1ygcj2i"></td>${HEADS.map(head).join("")}</tr></thead><tbody class="MuiTableBody-root css-1xnox0e">
${list.map(row).join("\n")}
</tbody></table></div>
<div class="MuiTablePagination-root css-1o1xkzv"><div class="MuiToolbar-root MuiTablePagination-toolbar"><p class="MuiTablePagination-selectLabel">Rows per page:</p><div class="MuiInputBase-root MuiTablePagination-input"><div role="combobox" class="MuiSelect-select MuiTablePagination-select">10</div></div><p class="MuiTablePagination-displayedRows">${from}–${from + list.length - 1} of ${all.length}</p><div class="MuiTablePagination-actions"><button type="button" aria-label="Go to previous page"></button><button type="button" aria-label="Go to next page"></button></div></div></div>
</main></div></body></html>`;
  },
};
