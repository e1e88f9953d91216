// What the lists of this set share: how complaints are dealt out, days written, pages cut.

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const parts = (day) => day.split("-").map(Number);
export const later = (day, days) => new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);
export const month = (day) => MONTHS[parts(day)[1] - 1];
/** October 3, 2026 · Oct 3, 2026 · 03 Oct 2026 · 10/3/2026 · 10月3日 */
export const long = (day) => `${month(day)} ${parts(day)[2]}, ${parts(day)[0]}`;
export const short = (day) => `${month(day).slice(0, 3)} ${parts(day)[2]}, ${parts(day)[0]}`;
export const british = (day) => `${day.slice(8)} ${month(day).slice(0, 3)} ${parts(day)[0]}`;
export const american = (day) => `${parts(day)[1]}/${parts(day)[2]}/${parts(day)[0]}`;
export const han = (day) => `${parts(day)[1]}月${parts(day)[2]}日`;

/** Numbers that are the same each time. */
export function dice(seed) {
  let at = seed;
  return (below) => {
    at = (at * 1103515245 + 12345) % 2147483648;
    return Math.floor((at / 2147483648) * below);
  };
}

/**
 * The complaints of a list, the newest first. Every outcome comes at least once, the others by their weight; open ones
 * are mostly recent.
 */
export function deal({ seed, count, number, item, outcomes, sellers, rights, most = 3, last = "2026-11-20" }) {
  const roll = dice(seed);
  const pool = outcomes.flatMap((one) => Array(one.w ?? 1).fill(one));
  const deck = [...outcomes, ...Array.from({ length: count - outcomes.length }, () => pool[roll(pool.length)])];
  for (let at = deck.length - 1; at > 0; at -= 1) {
    const other = roll(at + 1);
    [deck[at], deck[other]] = [deck[other], deck[at]];
  }
  const open = (one) => one.state === "submitted" || one.state === "information_asked";
  const order = deck.map((one, at) => [at - (open(one) ? count * 0.45 : 0), one]).sort((a, b) => a[0] - b[0]).map(([, one]) => one);
  let day = last;
  let made = 0;
  return order.map((outcome, at) => {
    day = later(day, -roll(4));
    const many = outcome.part ? 2 + roll(most - 1) : roll(3) === 0 ? 1 + roll(most) : 1;
    const items = Array.from({ length: many }, () => item((made += 1), roll, at));
    const gone = outcome.state !== "accepted" ? 0 : outcome.part ? 1 + roll(many - 1) : many;
    const one = {
      number: number(count - at, roll, day), day, time: `${String(9 + roll(9)).padStart(2, "0")}:${String(roll(60)).padStart(2, "0")}`, second: String(roll(60)).padStart(2, "0"),
      changed: outcome.fresh ? "" : later(day, 1 + roll(6)), due: later(day, 10), state: outcome.state, outcome, items, n: many, gone, seller: sellers[roll(sellers.length)], right: rights[roll(rights.length)],
      listings: items.map(({ url }) => url), removed: items.slice(0, gone).map(({ url }) => url),
    };
    const say = (words) => (typeof words === "function" ? words(one) : (words ?? ""));
    return { ...one, status: say(outcome.status), said: say(outcome.said), why: say(outcome.why) };
  });
}

export const cut = (rows, size) => Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));
export const a = (url, words = url, more = "") => `<a href="${url.replaceAll("&", "&amp;")}"${more}>${words}</a>`;
export const digits = (roll, many) => Array.from({ length: many }, (_, at) => (at ? roll(10) : 1 + roll(9))).join("");
