/**
 * The back room in a page: a module of its own for what is not needed while browsing, loaded when it is first needed.
 */

/** @typedef {typeof import("../pkg/backroom/backroom.js")} Module */
/** @type {Promise<{ room: Module["Backroom"], Export: Module["Export"], Handover: Module["Handover"], knowledge: string }> | null} */
let opened = null;

async function open() {
  const response = fetch(new URL("../pkg/knowledge.json", import.meta.url));
  const { default: load, Backroom, Export, Handover } = await import("../pkg/backroom/backroom.js");
  await load();
  return { room: Backroom, Export, Handover, knowledge: await (await response).text() };
}

/** The room, what writes exports and hands over evidence in it, and the knowledge that it is given. */
export function backroom() {
  opened ??= open();
  // A module that could not be loaded is asked for again.
  opened.catch(() => (opened = null));
  return opened;
}
