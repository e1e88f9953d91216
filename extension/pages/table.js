/**
 * Tables that a person pastes from a page or a spreadsheet.
 */

/**
 * A table in what is being pasted, as text with tabs in which the addresses of links are kept; empty where it holds none.
 * @param {ClipboardEvent} event
 * @returns {string}
 */
export function pastedTable(event) {
  const markup = event.clipboardData?.getData("text/html") ?? "";
  // Parsed apart from this page: nothing of it is run or fetched.
  const rows = [...new DOMParser().parseFromString(markup, "text/html").querySelectorAll("tr")];
  const cell = (element) => {
    const links = [...element.querySelectorAll("a[href^=http]")].map((link) => link.getAttribute("href"));
    const text = [element.textContent, ...links].join(" ").replace(/\s+/g, " ").trim();
    return `"${text.replaceAll('"', '""')}"`;
  };
  return rows.map((row) => [...row.children].map(cell).join("\t")).join("\n");
}
