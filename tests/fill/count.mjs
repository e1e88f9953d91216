// What became of the fields of a practice form, by what its components hold afterwards.

export const empty = (value) => value === undefined || value === false || value === "" || (Array.isArray(value) && !value.length);

/**
 * Right, wrong and missing fields. A field that is to stay empty is right when it was left alone; a value in one that
 * nothing was wanted of is wrong.
 * @param {[string, unknown][]} wanted name of a field and what it must hold; `undefined` for nothing
 * @param {Record<string, unknown>} values what the page holds
 * @param {{ name: string, note?: string }[]} reported what the filler said
 */
export function count(wanted, values, reported) {
  const counted = { right: 0, wrong: 0, missing: 0, notes: [] };
  for (const [name, want] of wanted) {
    const have = values[name];
    if (empty(want) ? empty(have) : JSON.stringify(want) === JSON.stringify(have)) {
      counted.right += 1;
      continue;
    }
    const kind = empty(have) ? "missing" : "wrong";
    counted[kind] += 1;
    counted.notes.push([kind, name, JSON.stringify(have) ?? "", reported.find((row) => row.name === name)?.note ?? ""]);
  }
  const known = new Set(wanted.map(([name]) => name));
  for (const [name, value] of Object.entries(values)) {
    if (known.has(name) || empty(value)) continue;
    counted.wrong += 1;
    counted.notes.push(["wrong", name, JSON.stringify(value), "nothing belongs there"]);
  }
  return counted;
}
