// The device's signing key: P-384, made here, not extractable by any API, kept in IndexedDB as a CryptoKey. It proves
// integrity since capture; it proves neither time nor a person's identity.

const DATABASE = "touchstone-key";
const STORE = "key";
const NAME = "p384";
const ALGORITHM = { name: "ECDSA", namedCurve: "P-384" };

/** @type {Promise<CryptoKeyPair> | null} */
let pair = null;

/**
 * Signs a text with ECDSA P-384 and SHA-256.
 * @param {string} text
 * @returns {Promise<{ signature: string, publicKey: string }>} base64 of raw r||s, base64 of SPKI
 */
export async function sign(text) {
  pair ??= keyPair();
  const { privateKey, publicKey } = await pair;
  const bytes = new TextEncoder().encode(text);
  const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, bytes);
  const spki = await crypto.subtle.exportKey("spki", publicKey);
  return { signature: base64(signature), publicKey: base64(spki) };
}

/**
 * SHA-256 of the public key (SPKI), hexadecimal. It is sealed into the capture record before the signature is made.
 * @returns {Promise<string>}
 */
export async function fingerprint() {
  pair ??= keyPair();
  const spki = await crypto.subtle.exportKey("spki", (await pair).publicKey);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", spki));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function keyPair() {
  const database = await open();
  const kept = await request(database.transaction(STORE).objectStore(STORE).get(NAME));
  if (kept) return kept;
  const made = /** @type {CryptoKeyPair} */ (await crypto.subtle.generateKey(ALGORITHM, false, ["sign", "verify"]));
  await request(database.transaction(STORE, "readwrite").objectStore(STORE).put(made, NAME));
  return made;
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return request(opening);
}

/** @template T @param {IDBRequest<T>} source @returns {Promise<T>} */
function request(source) {
  return new Promise((resolve, reject) => {
    source.onsuccess = () => resolve(source.result);
    source.onerror = () => reject(source.error);
  });
}

/** @param {ArrayBuffer} buffer */
function base64(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}
