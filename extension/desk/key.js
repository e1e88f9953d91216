// The device's signing keys, made here, not extractable by any API, kept in IndexedDB as CryptoKeys: P-384 for packages,
// since players of archives verify that, and Ed25519 for checkpoints of the ledger, since tools for logs verify that.
// They prove integrity since the signature; they prove neither time nor a person's identity.

const DATABASE = "touchstone-key";
const STORE = "key";
const P384 = "p384";
const ED25519 = "ed25519";
const ALGORITHMS = { [P384]: { name: "ECDSA", namedCurve: "P-384" }, [ED25519]: { name: "Ed25519" } };

/** @type {Map<string, Promise<CryptoKeyPair>>} */
const pairs = new Map();

/** @param {string} name */
function pairOf(name) {
  const known = pairs.get(name) ?? keyPair(name);
  pairs.set(name, known);
  return known;
}

/**
 * Signs a text with ECDSA P-384 and SHA-256.
 * @param {string} text
 * @returns {Promise<{ signature: string, publicKey: string }>} base64 of raw r||s, base64 of SPKI
 */
export async function sign(text) {
  const { privateKey, publicKey } = await pairOf(P384);
  const bytes = new TextEncoder().encode(text);
  const signature = await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, privateKey, bytes);
  const spki = await crypto.subtle.exportKey("spki", publicKey);
  return { signature: base64(signature), publicKey: base64(spki) };
}

/**
 * Signs the checkpoint of a ledger with Ed25519.
 * @param {string} text
 * @returns {Promise<{ signature: string, publicKey: string }>} both raw, base64
 */
export async function signCheckpoint(text) {
  const { privateKey, publicKey } = await pairOf(ED25519).catch((error) => {
    throw { code: "W06", message: `this browser makes no Ed25519 keys (${error.message}): update it` };
  });
  const signature = await crypto.subtle.sign("Ed25519", privateKey, new TextEncoder().encode(text));
  return { signature: base64(signature), publicKey: base64(await crypto.subtle.exportKey("raw", publicKey)) };
}

/**
 * SHA-256 of the public key (SPKI), hexadecimal. It is sealed into the capture record before the signature is made.
 * @returns {Promise<string>}
 */
export async function fingerprint() {
  const spki = await crypto.subtle.exportKey("spki", (await pairOf(P384)).publicKey);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", spki));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param {string} name */
async function keyPair(name) {
  const database = await open();
  const kept = await request(database.transaction(STORE).objectStore(STORE).get(name));
  if (kept) return kept;
  const made = /** @type {CryptoKeyPair} */ (await crypto.subtle.generateKey(ALGORITHMS[name], false, ["sign", "verify"]));
  await request(database.transaction(STORE, "readwrite").objectStore(STORE).put(made, name));
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
