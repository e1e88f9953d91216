// What a truth may want of a field, and the count of what a page holds.

import { empty } from "../count.mjs";

/** One of several ways to say the same; an empty one allows the field to be left. */
export const any = (...ways) => ({ any: ways });
/** This or nothing. */
export const maybe = (value) => ({ any: ["", value] });
/** One or more of these files, and no other. */
export const some = (...files) => ({ files });
/** These files, some of them or none. */
export const maybeSome = (...files) => ({ files, none: true });

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Whether a field may hold this. @param {any} want @param {any} have */
function fits(want, have) {
  if (want.files) return empty(have) ? Boolean(want.none) : Array.isArray(have) && have.every((file) => want.files.includes(file));
  if (want.any) return want.any.some((way) => (empty(way) ? empty(have) : same(way, have)));
  return same(want, have);
}

/** What a person takes when a truth allows several. */
export const first = (want) => {
  if (want?.files) return want.files;
  return want?.any ? want.any.find((way) => !empty(way)) : want;
};

/**
 * Right, wrong and missing. A value where nothing is wanted is wrong.
 * @param {Record<string, any>} wants @param {Record<string, unknown>} values @param {{ name: string, note?: string }[]} reported
 */
export function counted(wants, values, reported) {
  const sum = { right: 0, wrong: 0, missing: 0, notes: [] };
  const note = (kind, name, why) => {
    sum[kind] += 1;
    sum.notes.push([kind, name, JSON.stringify(values[name]) ?? "", why]);
  };
  for (const [name, want] of Object.entries(wants)) {
    if (fits(want, values[name])) sum.right += 1;
    else note(empty(values[name]) ? "missing" : "wrong", name, reported.find((row) => row.name === name)?.note ?? "");
  }
  for (const [name, value] of Object.entries(values)) if (!(name in wants) && !empty(value)) note("wrong", name, "nothing belongs there");
  return sum;
}
