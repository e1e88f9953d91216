// Putting a case together: packages of the vault, their time stamps, what was drawn on copies of their pictures, and the
// ledger, under a signed checkpoint.

import { signCheckpoint } from "./key.js";

const CASE = /^case-.*\.zip$/;
/** The ledger's checkpoint in a case; it has some hundred bytes. */
const CHECKPOINT = { path: "custody/checkpoint.txt", most: 1 << 16 };

/**
 * Writes the case into the vault, from where the page takes it; an earlier one gives way.
 * @param {import("./vault.js").Vault} vault
 * @param {(request: any) => Promise<{ reply: any }>} call asks the clerk
 * @param {(errand: any, parts?: [string, Uint8Array][]) => Promise<[any, Uint8Array<ArrayBuffer>]>} errand has it done in the back room
 * @param {import("./stamps.js").Stamps} stamps has the checkpoint stamped
 * @param {{ evidence: string[], title: string, software: string }} wish
 */
export async function bundleCase(vault, call, errand, stamps, { evidence, title, software }) {
  const { rows } = (await call({ kind: "list_evidence" })).reply;
  const chosen = rows.filter(({ id, state }) => evidence.includes(id) && state === "sealed");
  const names = await vault.names();
  /** @type {[string, Uint8Array][]} */
  const parts = [];
  for (const { file } of chosen) {
    const goes = (/** @type {string} */ one) => one === file || (one.startsWith(`${file}.`) && one.endsWith(".tsr")) || one.startsWith(`${file}.marks-`);
    for (const name of names.filter(goes)) parts.push([name, await vault.read(name)]);
  }
  const { device, entries } = (await call({ kind: "read_chain" })).reply;
  const facts = { title, created_ms: Date.now(), software, device };
  const ledger = new TextEncoder().encode(JSON.stringify(entries));
  const [{ to_sign: toSign }] = await errand({ prepare_case: { facts } }, [["ledger.json", ledger], ...parts]);
  const { signature, publicKey } = await signCheckpoint(toSign.text);
  const [{ sealed }, bytes] = await errand({ finish_case: { signature, public_key: publicKey } });
  for (const name of names.filter((one) => CASE.test(one))) await vault.remove(name);
  await vault.write(sealed.name, bytes);
  await call({ kind: "record_export", evidence: chosen.map(({ id }) => id), file: sealed.name, sha256: sealed.sha256, ledger_size: entries.length });
  const [, checkpoint] = await errand({ extract: CHECKPOINT }, [["case.zip", bytes]]);
  const kept = await stamps.queueCheckpoint(sealed.name.replace(/\.zip$/, ""), chosen[0].id, checkpoint);
  return { reply: { kind: "case", file: sealed.name, sha256: sealed.sha256, checkpoint: kept } };
}
