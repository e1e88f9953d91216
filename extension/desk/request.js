// Which requests may be asked again when the desk ends under them. What only reads, always. An act of the person's is
// given a mark by whoever asks first: the desk does what has one mark once, however often it is asked, and answers each
// time alike. What the worker does in several steps has none: its steps can be gone on with, not done over.

/** How often a request is asked before whoever asked is told. */
export const ATTEMPTS = 2;

const READS = /^(read_|tab_state|leave_page|list_|open_|plan_|check_|verify_|export_|learn_|apply_policy)/;

const IN_STEPS = new Set(["resume_capture", "bundle_case", "queue_stamps", "answer_stamp"]);

/**
 * The mark of an act, new at each call; nothing for what needs none.
 * @param {{ kind: string }} request
 * @returns {string | undefined}
 */
export function markOf({ kind }) {
  return READS.test(kind) || IN_STEPS.has(kind) ? undefined : crypto.randomUUID();
}

/** @param {{ kind: string }} request @param {string | undefined} mark that it was given */
export function isRepeatable({ kind }, mark) {
  return READS.test(kind) || mark !== undefined;
}
