/**
 * Exports of the workspace: the rows are asked of the desk, page by page, and written by the back room.
 */

import { save } from "./browser.js";
import { ask } from "./desk-client.js";
import { backroom } from "./room.js";

/** Rows that the desk gives at once. */
const PAGE = 1000;
const EVERYTHING = { bands: ["likely", "refer", "clear"], undecided: false, marketplace: "", search: "", source: "", by: "", group: null };
/** What the JSON holds besides the tables. */
const FURTHER = ["list_evidence", "list_notices", "list_patrols", "read_record", "read_chain"];

/**
 * Writes the casebook in a form and saves it.
 * @param {string} form JSON of a Form
 * @param {string} name file name
 * @param {(done: number, of: number) => void} onRows tells how far it is
 * @returns {Promise<void>}
 */
export async function exportAs(form, name, onRows) {
  const { kind, table } = JSON.parse(form);
  const { Export } = await backroom();
  const gathered = new Export();
  try {
    if (kind !== "csv" || table === "listings") {
      for (let offset = 0, total = 1; offset < total; offset += PAGE) {
        const reply = /** @type {any} */ (await ask(/** @type {any} */ ({ kind: "list_queue", filter: EVERYTHING, offset, limit: PAGE })));
        total = reply.total;
        gathered.add(JSON.stringify(reply));
        onRows(Math.min(offset + PAGE, total), total);
      }
    }
    const further = { json: FURTHER, petition: ["list_notices"], access: ["list_notices", "list_evidence", "read_settings"], summary: ["list_notices", "list_patrols", "read_chain"] }[kind] ?? [];
    for (const kind of ["list_filings", "list_sellers", ...further]) gathered.add(JSON.stringify(await ask({ kind })));
    save(new Blob([/** @type {any} */ (gathered.write(form))]), name);
  } finally {
    gathered.free();
  }
}
