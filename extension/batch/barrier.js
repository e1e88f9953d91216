// Pages that stand between the person and a listing: a challenge, a log-in, a refusal. What they look like is data
// (`knowledge/barriers/`); this compares.

/**
 * @typedef {{ url: string, title: string, text: string, frames: string[], password: boolean }} Look what a page shows:
 *   its address, title, beginning of its visible text, addresses of its visible frames, whether a password is asked for
 * @typedef {{ address?: string[], title?: string[], text?: string[], frame?: string[], password?: boolean, most_text?: number }} Sign
 *   all that it names must hold; of each list one is enough. `most_text`: characters that the page shows at most
 * @typedef {{ id: string, kind: "challenge" | "login" | "refused", description: string, source: string, sign: Sign[], test: (Partial<Look> & { is: boolean })[] }} Barrier
 */

/**
 * The barrier that a page is, if it is one.
 * @param {Barrier[]} barriers @param {Look} look @returns {Barrier | null}
 */
export function recognise(barriers, look) {
  return barriers.find(({ sign }) => sign.some((one) => holds(one, look))) ?? null;
}

/** @param {Sign} sign @param {Look} look */
function holds({ address, title, text, frame, password, most_text }, look) {
  return (
    (!address || isAddress(address, look.url)) &&
    (!title || has(title, look.title)) &&
    (!text || has(text, look.text)) &&
    (!frame || look.frames.some((url) => isAddress(frame, url))) &&
    (password === undefined || password === look.password) &&
    (most_text === undefined || look.text.length <= most_text)
  );
}

/** @param {string[]} words @param {string} text */
function has(words, text) {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word.toLowerCase()));
}

/**
 * Whether an address fits a pattern: `host/path`, where a host that begins with a dot stands for all below it as well
 * and a path that begins with `*` may come anywhere. No query is looked at, since a listing's may hold any address.
 * @param {string[]} patterns @param {string} address
 */
function isAddress(patterns, address) {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return patterns.some((pattern) => {
    const slash = pattern.indexOf("/");
    const [host, path] = slash < 0 ? [pattern, ""] : [pattern.slice(0, slash), pattern.slice(slash)];
    const isHost = !host || (host.startsWith(".") ? `.${hostname}`.endsWith(host) : hostname === host);
    return isHost && (path.startsWith("/*") ? pathname.includes(path.slice(2)) : pathname.startsWith(path));
  });
}
